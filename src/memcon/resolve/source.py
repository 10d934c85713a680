"""The source of an attribution: its words come in, who speaks and for whom goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.mentions import Name
from memcon.resolve.cast import Cast
from memcon.resolve.phrases import PRONOUNS
from memcon.resolve.phrases import head as head_of

_RELATIVE = re.compile(r"(?:who|whom|which|that)$", re.IGNORECASE)
_PHRASE = re.compile(
    r"(?:\b(?:the|a|an|some|many|several|those|these|other|most|all|two|three|[A-Z][\w.’'-]*)\s+(?:[\w.’'%-]+\s+){0,4})?"
    r"[\w.’'-]+,?\s*$"
)


def read_source(
    cast: Cast, names: Sequence[Name], start: int, end: int, outer: int | None
) -> tuple[int | None, int | None]:
    """The actor who speaks in a source, and the one spoken for; `outer` speaks the words around it, for "I"."""
    aide = re.match(rf"(?:[\w-]+\s+){{0,4}}{_SPEAKS_FOR}(?=\s+(?:to|close to)\s)", cast.text[start:end], re.IGNORECASE)
    if aide:  # "an adviser to Mr. X" is another than Mr. X
        return cast.actor_for(start, start + aide.end(), outer), _spoken_for(cast, names, start, end)
    return _speaker_in(cast, start, end, outer), _spoken_for(cast, names, start, end)


def _speaker_in(cast: Cast, start: int, end: int, outer: int | None) -> int | None:
    if _RELATIVE.fullmatch(cast.text[start:end].strip()):
        number = _before(cast, start)
        if number is not None:
            return number
    return cast.actor_for(start, end, outer)


def _before(cast: Cast, start: int) -> int | None:
    """The actor right before a relative pronoun: of "Kovac, the envoy, who" the envoy, hence Kovac."""
    gap = len(cast.text[:start]) - len(cast.text[:start].rstrip(" ,—-–"))
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


_SPEAKS_FOR = (
    r"(?:spokes(?:man|woman|person|men|people)|aides?|advis[eo]rs?|campaign|team|staff|staffers?|office|representatives?|"
    r"lawyers?|attorneys?|manager|surrogates?|camp|administration|delegation|press secretary|envoys?|"
    r"emissar(?:y|ies)|operatives?|strategists?|director|negotiators?|deput(?:y|ies))"
)
_ISSUED = (
    r"(?:poll|polls|survey|polling|study|report|statement|email|e-mail|letter|memo|release|readout|communiqu[eé]|ad|ads|"
    r"lawsuit|complaint|website|site|account|documents?|transcript|post|guidance|video|analysis|data|figures|statistics)"
)
_MEMBERS = (
    r"(?:officials?|sources?|members?|activists?|lawmakers?|delegates?|voters|respondents|supporters|employees?|workers|"
    r"agents?|leaders?|executives?|diplomats?|officers?|legislators?|analysts?|reporters?|president|people|insiders?)"
)
_OWNED = re.compile(rf"\b(?:{_SPEAKS_FOR}|{_ISSUED}|{_MEMBERS})$", re.IGNORECASE)
_OWNER_AFTER = re.compile(
    r"(?:close to|familiar with|loyal to|for|of|from|with|at|by|to|in|inside|within)\s+", re.IGNORECASE
)
_NAMED_FOR = re.compile(rf"^(?P<owner>his|her|their|its|my|our)\s+(?:[\w-]+\s+){{0,4}}?{_SPEAKS_FOR}\b", re.IGNORECASE)


def _spoken_for(cast: Cast, names: Sequence[Name], start: int, end: int) -> int | None:
    """Whom a source speaks for: the owner of a spokeswoman, aide or campaign, the issuer of a text, a member's body."""
    words = cast.text[start:end]
    theirs = _NAMED_FOR.match(words)
    if theirs:
        return cast.actor_for(start, start + len(theirs["owner"]), None)
    share = _SHARE.match(words)
    if share:
        return cast.actor_for(start + share.end(), end, None)
    number = cast.spokesman_for(start, end)
    if number is not None:
        return number
    head = head_of(words).rstrip(" ,'’")
    if words.casefold() in PRONOUNS or not _OWNED.search(head):
        return None
    noun = re.search(r"[\w-]+$", head)
    assert noun is not None
    inside = _within(names, start, start + noun.start())
    if inside and (inside[0].type != "Person" or not re.fullmatch(_MEMBERS, noun.group(), re.IGNORECASE)):
        return cast.actor_for(inside[0].start, inside[0].end)
    before = re.match(r"(?:the|a|an|one)\s+", words, re.IGNORECASE)
    lead = before.end() if before else 0
    if not inside and re.fullmatch(r"(?:[A-Z][\w.-]*(?:['’]s)?\s+){1,3}", words[lead : noun.start()]):
        return cast.actor_for(start + lead, start + noun.start())
    after = _OWNER_AFTER.match(words, len(head) + 1)
    if after:
        owner = start + after.end()
        theirs = re.match(r"(?:his|her|their)\b", cast.text[owner:end], re.IGNORECASE)
        if theirs:
            return cast.actor_for(owner, owner + theirs.end())
        named = _within(names, owner, end)
        if named and named[0].start <= owner + 25:
            return cast.actor_for(named[0].start, named[0].end)
    return None


_SHARE = re.compile(
    r"(?:(?:about|nearly|almost|some|only|just|roughly|over|more than|less than|a|an|the|vast|overwhelming|one|two|"
    r"three|slim|large)\s+)*(?:[\d.]+\s*(?:percent|per cent|%)|majority|half|thirds?|quarters?|plurality|fifth)"
    r"\s+of\s+",
    re.IGNORECASE,
)


def _within(names: Sequence[Name], start: int, end: int) -> list[Name]:
    """The persons, organisations and places named in `text[start:end]`, in text order."""
    return [n for n in names if start <= n.start and n.end <= end and n.type in _OWNERS]


_OWNERS = ("Person", "Organization", "Location")
