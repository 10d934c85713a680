"""The source of an attribution: its words come in, who speaks and for whom goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.furniture import inside
from memcon.find.mentions import Name
from memcon.resolve.actors.antecedents import antecedent
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.owners import SPEAKS_FOR, spoken_for
from memcon.resolve.attributions.relays import is_authority
from memcon.resolve.words.phrases import pronoun

_RELATIVE = re.compile(r"(?:who|whom|which|that)$", re.IGNORECASE)
_PHRASE = re.compile(
    r"(?:\b(?:the|a|an|some|many|several|those|these|other|most|all|two|three|"
    r"[A-Z][\w.’'-]*)\s+(?:[\w.’'%-]+\s+){0,4})?"
    r"[\w.’'-]+,?\s*$"
)
_CARRIED = re.compile(
    r",?\s+(?:(?:as|which was|that was)\s+)?(?:(?:carried|quoted|cited|reported|(?P<issued>published|distributed)|"
    r"relayed|"
    r"broadcast|reprinted)\s+(?:by|through|via|in|on)|(?:obtained|seen|viewed|reviewed|examined)\s+by)\b",
    re.IGNORECASE,
)


def without_carrier(text: str, start: int, end: int) -> int:
    """Where the words end that name the source itself: of "the ministry's statement, carried by the agency" the
    ministry's."""
    carried = _CARRIED.search(text, start + 1, end)
    if carried is None or (carried["issued"] and is_authority(text, *_name_after(text, carried.end(), end))):
        return end  # "the readout published by the ministry": its own
    return carried.start()


def _name_after(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the name stands that ends at `end`, without an article before it."""
    article = _ARTICLE.match(text, start, end)
    end = start + len(text[start:end].rstrip(" ,"))
    return (article.end() if article else start), end


_ARTICLE = re.compile(r"\s*(?:the\s+)?", re.IGNORECASE)


def read_source(
    cast: Cast,
    names: Sequence[Name],
    start: int,
    end: int,
    outer: int | None,
    spoken: Sequence[tuple[int, int]] = (),
    content: Sequence[tuple[int, int]] = (),
    quoter: int | None = None,
) -> tuple[int | None, int | None]:
    """The actor who speaks in a source, and the one spoken for; `outer` speaks the words around it, for "I".

    `spoken` are the sources before it as (offset, actor). A pronoun means neither the `quoter`, who quotes its words,
    nor a person named in them, which are `content`; who does something within these, and says nothing, was not
    the last to speak.
    """
    aide = re.match(rf"(?:[\w-]+\s+){{0,4}}{SPEAKS_FOR}(?=\s+(?:to|close to)\s)", cast.text[start:end], re.IGNORECASE)
    if aide:  # "an adviser to Mr. X" is another than Mr. X
        return cast.actor_for(start, start + aide.end(), outer), spoken_for(cast, names, start, end)
    words = cast.text[start:end].strip()
    if _KIN.fullmatch(words):
        return cast.described(start, end), None
    kin = _KIN_OF.fullmatch(words)
    if kin:
        return cast.described(start, start + kin.end("who")), None
    gender = pronoun(words)
    teller = _teller_before(cast, start) if gender == "thing" and outer is None else None
    if teller is not None:
        cast.roles[teller].mentions.add((start, start + len(words), "pronoun"))
        return teller, None
    if gender in _OF_OTHERS and not inside(cast.furniture, start, end):
        if gender in ("male", "female"):
            cast.note_own_holder(start)
        others = {n for n in (quoter,) if n is not None} | _named_within(cast, content, start)
        others |= cast.floor.not_meant(start) | _told_of_by_last(cast, spoken, start, gender)
        before = [(at, n) for at, n in spoken if _SAYS.match(cast.text, at) or not any(a <= at < b for a, b in content)]
        number = antecedent(cast.roles, cast.sentences, before, start, gender, outer, cast.text, others)
        if number is not None:
            cast.roles[number].mentions.add((start, start + len(words), "pronoun"))
        return number, None
    if _SAME.fullmatch(words):
        low = cast.sentences.span(start)[0] if len(cast.sentences) else start
        last = [n for at, n in spoken if at < low]
        if last:
            cast.roles[last[-1]].mentions.add((start, start + len(words), "nominal"))
            return last[-1], None
    speaker = _speaker_in(cast, start, end, outer)
    if speaker is not None and cast.roles[speaker].kind == "organization" and cast.roles[speaker].sector == "MED":
        return speaker, None  # an outlet speaks for itself
    return speaker, spoken_for(cast, names, start, end)


def account_before(cast: Cast, start: int) -> tuple[int, int] | None:
    """Who gave the account that "It" goes on with at the head of the next sentence, and None where nobody did."""
    before = _sentence_before(cast, start)
    gave = _GAVE_ACCOUNT.match(cast.text, *before) if before else None
    return None if gave is None else gave.span("who")


def _teller_before(cast: Cast, start: int) -> int | None:
    """Who gave the account, or is the organ, of the sentence before one that "it" opens."""
    who = account_before(cast, start)
    if who is None:
        before = _sentence_before(cast, start)
        issuer = _ISSUER.match(cast.text, *before) if before else None
        who = issuer.span("who") if issuer else None
    return None if who is None else cast.actor_for(*who)


def _sentence_before(cast: Cast, start: int) -> tuple[int, int] | None:
    """The sentence before the one that begins at an offset, in its paragraph; None where there is none."""
    number = cast.sentences.at(start) - 1 if len(cast.sentences) else -1
    if number < 0 or cast.sentences.starts[number + 1] != start:
        return None
    low, high = cast.sentences.starts[number], cast.sentences.ends[number]
    return None if "\n" in cast.text[high:start] else (low, high)


_GAVE_ACCOUNT = re.compile(
    r"(?P<who>(?!(?:It|This|That|There|He|She|They|We|I)\b)[A-Z][^,;:.()“”\"\n]{1,80}?)\s+(?:(?:also|however|later|then|has|had)\s+)*"
    r"(?:gave|offered|presented|painted|put\s+out|issued|published|released|posted|told|had|has)\s+(?:an?|its\s+own|his\s+own|her\s+own|another)\s+(?:(?:[a-z-]+)\s+){0,3}?"
    r"(?:account|version|picture|story|readout|summary|statement|report)\b[^.;:“”\"\n]{0,60}[.]?\s*\Z"
)
"""What is said of an account that the next sentence gives: "Osk radio | gave another account. It said"."""
_NAME = r"[A-Z][\w.’'-]*(?:\s+(?:(?:of|de|al|bin|van|von)\s+)?[A-Z][\w.’'-]*){0,4}"
_RELATIVES = (
    r"(?:[a-z-]+\s+){0,2}(?:family|wife|husband|widow|widower|sons?|daughters?|children|brothers?|sisters?|siblings?|mother|father|parents|"
    r"uncle|aunt|cousins?|nephew|niece|relatives|grand(?:mother|father|parents|son|daughter)|fianc[eé]e?|girlfriend|boyfriend|partner)"
)
_KIN = re.compile(rf"(?:[Tt]he\s+)?{_NAME}(?:['’]s|(?<=s)['’])\s+{_RELATIVES}")
_KIN_OF = re.compile(rf"(?P<who>(?:[Tt]he|[Aa]n?|[Oo]ne)\s+{_RELATIVES})\s+of\s+(?:the\s+)?{_NAME}")
"""Somebody who is told of by whose relative he is: "Roe's uncle", "the family of Ana Roe"."""
_SAYS = re.compile(r"[^,;:.“”\"\n]{2,60}?\s(?:said|says|told|tells|stated|noted)\b")
_SAME = re.compile(
    r"(?:the|this)\s+same\s+(?:[a-z]+\s+)?(?:sources?|officials?|spokes(?:man|woman|person)|diplomats?|statement|communiqu[eé]|agency|report)",
    re.IGNORECASE,
)
"""A source that is said to be the last one."""
_OF_OTHERS = ("male", "female", "thing", "many")
"""What the pronouns of the third person ask for."""


_ISSUER = re.compile(
    r"(?P<who>(?:The\s+)?(?:[\w.’'-]+\s+){0,4}?(?:[Mm]inistry|[Oo]ffice|[Pp]alace|[Ee]mbassy|[Cc]hancellery|[Pp]residency|[Ss]ecretariat|"
    r"[Dd]epartment)(?:\s+(?:of|in|for)\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,3}[A-Z]\w+)?)\s+(?:also\s+|then\s+|later\s+)?"
    r"(?:gave|issued|published|released|put\s+out|sent|offered|had\s+(?:another|a\s+different)|told|confirmed|denied|responded|replied|"
    r"reacted|disagreed|disputed|went\s+further|was\s+(?:more|less))\b"
)
"""The opening of a sentence on which "It said" goes on: "The Finnish ministry gave a shorter account"."""


def _named_within(cast: Cast, content: Sequence[tuple[int, int]], at: int) -> set[int]:
    """The persons who are named in the words of a pronoun at `at`: "“Mr. Weiss is glad,” he said" is another's.

    Of reported words only their subject counts, where they follow: "he said Mr. Weiss was glad". "Weiss was ill, he
    said" may be his own words.
    """
    spans = [(a, b if cast.text[a] in "“\"‘'" else min(b, a + SUBJECT)) for a, b in content]
    spans = [(a, b) for a, b in spans if a < b and (a > at or cast.text[a] in "“\"‘'")]
    return {
        number
        for number, role in enumerate(cast.roles)
        if role.kind == "person"
        and any(form == "name" and any(a <= s and e <= b for a, b in spans) for s, e, form in role.mentions)
    }


def _told_of_by_last(cast: Cast, spoken: Sequence[tuple[int, int]], at: int, gender: str) -> set[int]:
    """The persons whom only the quotation of who spoke last names since: "“Roe is ill,” Weiss said. “…,” he said".

    Nobody where the last to speak is no person of that `gender`, or spoke too far from the pronoun at `at`.
    """
    said, last = next(((offset, n) for offset, n in reversed(spoken) if offset < at), (at, None))
    if last is None or gender not in ("male", "female") or cast.sentences.at(at) - cast.sentences.at(said) > LATELY:
        return set()
    role = cast.roles[last]
    if role.kind != "person" or (role.courtesy or role.gender) not in (None, gender):
        return set()
    out = set()
    for number, other in enumerate(cast.roles):
        since = [a for a, *_ in other.mentions if said < a < at] if other.kind == "person" and number != last else []
        if since and all(cast.floor.speaker(a) == last for a in since):
            out.add(number)
    return out


LATELY = 3
"""Sentences over which who spoke last is still the one who speaks."""
SUBJECT = 40
"""Characters at the beginning of reported words in which their subject is named."""


def _speaker_in(cast: Cast, start: int, end: int, outer: int | None) -> int | None:
    if _RELATIVE.fullmatch(cast.text[start:end].strip()):
        number = told_of_before(cast, start)
        if number is not None:
            return number
    return cast.actor_for(start, end, outer)


def told_of_before(cast: Cast, start: int) -> int | None:
    """The actor right before a relative pronoun: of "Kovac, the envoy, who" the envoy, hence Kovac."""
    gap = len(cast.text[:start]) - len(cast.text[:start].rstrip(" ,—-–"))
    described = _described_before(cast, start) if cast.text[start : start + 3].casefold() == "who" else None
    if described is not None:
        return described
    near = [
        (b, number)
        for number, role in enumerate(cast.roles)
        for a, b, form in role.mentions
        if form == "name" and start - gap - 2 <= b <= start
    ]
    if near:
        return max(near)[1]
    low = cast.sentences.span(start)[0] if len(cast.sentences) else 0
    match = _PHRASE.search(cast.text[low:start])
    if match is None or not re.match(
        r"(?:the|a|an|some|many|several|those|these|other|most|all|two|three)\s|[\w’'-]+s,?\s*$",
        match.group(),
        re.IGNORECASE,
    ):
        return None
    return cast.actor_for(low + match.start(), low + match.start() + len(match.group().rstrip(" ,")))


_APPOSITION = re.compile(
    r",\s+(?:now\s+|then\s+)?(?!(?:and|or|but|nor|as|to|with|in|on|at|by|from|for|of|after|before|when|while|where|"
    r"who|"
    r"whom|whose|which|that|along|including|like|not|\w+ing|\w+ed)\b)[a-z][^,;:.“”\"\n]{2,110},\s*\Z"
)
"""What tells between commas who somebody is: ", the leader of the Harbour Party, | who"."""


def _described_before(cast: Cast, start: int) -> int | None:
    """The person whose apposition ends right before "who", unless it names another person."""
    low = max(cast.sentences.span(start)[0] if len(cast.sentences) else 0, start - 200)
    last = max(
        (
            (b, number)
            for number, role in enumerate(cast.roles)
            if role.kind == "person"
            for a, b, form in role.mentions
            if form == "name" and low <= a and b < start
        ),
        default=None,
    )
    if last is None or not _APPOSITION.match(cast.text[last[0] : start]):
        return None
    return last[1]
