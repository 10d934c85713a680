"""Whom a pronoun plainly means: whoever went "to Oslo, where he", or "before his visit" is the subject, and whose own
people, or office, are the ones that speak of him."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role


def quoted_by_his_own(roles: Sequence[Role], at: int, gender: str, text: str) -> int | None:
    """Whom "him" means behind "Weiss's visitors quoted": the one whose visitors they are."""
    quoted = _QUOTED.search(text, max(0, at - QUOTERS), at)
    if quoted is None:
        return None
    return next((number for _, b, number in _mentions(roles, gender, ("name",)) if b == quoted.start()), None)


def _mentions(roles: Sequence[Role], gender: str, forms: Collection[str]) -> Iterator[tuple[int, int, int]]:
    """The mentions in some forms of persons who may be of a gender, each as (start, end, actor)."""
    for number, role in enumerate(roles):
        if role.kind == "person" and (role.courtesy or role.gender) in (None, gender):
            yield from ((a, b, number) for a, b, form in role.mentions if form in forms)


def who_went(roles: Sequence[Role], sentences: Sentences, at: int, gender: str, text: str) -> int | None:
    """Whom "he" means behind where somebody went: "After his call with Roe, Weiss flew to Oslo, where he"."""
    low = max(sentences.span(at)[0], at - JOURNEY) if text else at
    if _WHERE.search(text, low, at) is None:
        return None
    named = [
        (b, number)
        for a, b, number in _mentions(roles, gender, ("name",))
        if low <= a and b < at and _WENT.fullmatch(text, b, at)
    ]
    return max(named)[1] if named else None


def who_did_before(roles: Sequence[Role], sentences: Sentences, at: int, gender: str, text: str) -> int | None:
    """Whom "he" means in "an official said Weiss had called Roe before he": who did the one thing did the other."""
    low = max(sentences.span(at)[0], at - JOURNEY) if text else at
    clause = _THAT_ONE.search(text, low, at)
    if clause is None:
        return None
    named = [number for a, b, number in _mentions(roles, gender, ("name",)) if a == clause.start("who") and b < at]
    return named[0] if len(set(named)) == 1 else None


_THAT_ONE = re.compile(
    r"\b(?:said|says|told\s[^,;:.\n]{2,40}|added|confirmed|reported)\s(?:that\s)?"
    r"(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})\s(?:had|has|also)\s(?:(?!\b(?:and|but|who|which|that|said)\b)[^,.;:“”\"\n]){3,120}?"
    r"\s(?:(?:shortly|just|right|soon|immediately|days|hours|minutes|a\s(?:day|week|month|few\s\w+))\s)?(?:before|after)\s\Z"
)


def who_follows(roles: Sequence[Role], sentences: Sentences, at: int, gender: str, text: str) -> int | None:
    """Whom "his" means in the opening of a sentence, before anybody is named: "Before his visit to Oslo, Weiss met"."""
    if not text:
        return None
    low, high = sentences.span(at)
    opens = _OPENS.fullmatch(text, low, at)
    goes_on = _UP_TO_SUBJECT.match(text, at, min(high, at + OPENING)) if opens else None
    if goes_on is None:
        return None
    named = [
        (a, number)
        for a, _, number in _mentions(roles, gender, ("name", "title"))
        if goes_on.end() <= a < high and _TITLES.fullmatch(text, goes_on.end(), a)
    ]
    return min(named)[1] if named else None


OPENING = 120
"""Characters of a sentence's opening behind "his"."""
_OPENS = re.compile(r"\W*(?:[Bb]efore|[Aa]fter|[Dd]uring|[Aa]head of|[Ff]ollowing|[Pp]rior to|[Oo]n|[Ii]n|[Aa]t)\s")
_UP_TO_SUBJECT = re.compile(r"(?:[Hh]is|[Hh]er)\s(?:(?!\b(?:he|she|who)\b)[^,.;:“”\"\n]){3,100}?,\s")
_TITLES = re.compile(r"(?:[Tt]he\s)?(?:[A-Z][\w.’'-]*\s(?:(?:of|for|and)\s(?:the\s)?)?){0,9}")


def tellers_in(roles: Sequence[Role], sentences: Sentences, at: int, text: str) -> frozenset[int]:
    """Where those are named in the sentence before "his office" who tell somebody something: "Weiss told Roe that"."""
    if not _HIS_ORGAN.match(text, at):
        return frozenset()
    first = sentences.span(at)[0]
    return frozenset(
        a
        for role in roles
        if role.kind == "person"
        for a, b, form in role.mentions
        if first <= a < at and form == "name" and _TELLS.match(text, b)
    )


_HIS_ORGAN = re.compile(
    r"(?:his|her)\s+(?:[a-z]+\s+){0,2}?(?:office|ministry|spokes(?:man|woman|person)|government|administration|department|press\s+(?:service|office|secretary))\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\s+(?:(?:also|then|later|again)\s+)?(?:told|warned|urged|assured|asked|informed|reminded|thanked|invited|pressed|briefed)\s"
)


JOURNEY = 160
"""Characters before a pronoun in which it is told where somebody went."""
_WHERE = re.compile(r",\s+where\s+\Z")
_WENT = re.compile(
    r"\s+(?:(?:has|had|will|would|is|was|later|then|also|to|due|set)\s+){0,4}"
    r"(?:fl(?:y|ies|ew|own|ying)|travel(?:s|l?ed|l?ing)?|go(?:es|ing)?|went|gone|head(?:s|ed|ing)?|arriv(?:es?|ed|ing)|mov(?:es?|ed|ing)"
    r"|continu(?:es?|ed|ing)|c(?:a|o)mes?|return(?:s|ed|ing)?|dr(?:ives?|ove)|visit(?:s|ed|ing)?|left)\b[^.;:“”\"\n]{2,90}?,\s+where\s+"
)
QUOTERS = 50
"""Characters before a pronoun in which those stand who quote whom it means."""
_QUOTED = re.compile(r"['’]s?\s(?:[a-z-]+\s){1,3}(?:quote[sd]?|cite[sd]?)\s\Z")
