"""Whose a paper is that only "the statement" or "the post" names: the quotations so far come in, an actor goes out.

It is theirs who were said to speak or write in one, and else of the organ that spoke in the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast

DOCUMENT = re.compile(
    r"(?:the|that|this|its|their)\s+(?:[a-z]+\s+)?(?:statement|readout|release|communiqu[eé]|lawsuit|complaint|letter|memo|filing|"
    r"petition|ad|video|report|e-?mail)",
    re.IGNORECASE,
)


def last_issuer(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    cast: Cast,
    sentences: Sentences,
    start: int,
    noun: str,
) -> int | None:
    """Whose statement "the statement" is: of those who spoke before it, the last in whose sentence one is named."""
    best: tuple[int, int] | None = None
    before: tuple[int, int] | None = None
    here = sentences.at(start)
    for quotation, speaker in zip(quotations, speakers, strict=True):
        if (
            speaker is None
            or not quotation.source
            or cast.roles[speaker].kind not in ("organization", "office", "state")
        ):
            continue
        if DOCUMENT.fullmatch(cast.roles[speaker].name) or cast.roles[speaker].name.casefold() == noun.casefold():
            continue
        at = quotation.source[0][0]
        low, high = sentences.span(at)
        if at < start and noun.casefold() in cast.text[low:high].casefold():
            best = max(best or (at, speaker), (at, speaker))
        if at < start and sentences.at(at) == here - 1:
            before = max(before or (at, speaker), (at, speaker))
    if best is not None:
        return best[1]
    issued = _issued_before(cast, start, noun)
    return before[1] if issued is None and before is not None and noun.casefold() in _ISSUED else issued


def organ_before(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    cast: Cast,
    sentences: Sentences,
    start: int,
) -> int | None:
    """Whose "a spokesman" is: that of the organ whose words stand last before him in his paragraph, close by.

    "The Commission said … A spokesman would not say more". None where somebody else has spoken in between.
    """
    before = [
        (q.source[0][0], speaker)
        for q, speaker in zip(quotations, speakers, strict=True)
        if q.source and speaker is not None
    ]
    at, last = max((one for one in before if one[0] < start), default=(0, None))
    if last is None or cast.roles[last].kind not in ("organization", "office", "state"):
        return None
    near = sentences.at(start) - sentences.at(at) <= CLOSE and "\n" not in cast.text[at:start]
    return last if near and cast.side(last) is not None else None


MOUTHPIECE = re.compile(r"(?:an?|the|its)\s+(?:chief\s+|senior\s+)?spokes(?:man|woman|person)", re.IGNORECASE)
CLOSE = 2  # sentences from an organ's words to its spokesman's


def writer_of(
    quotations: Sequence[Quotation],
    speakers: Sequence[int | None],
    cast: Cast,
    sentences: Sentences,
    start: int,
    noun: str,
) -> int | None:
    """Who wrote "the post" or "the letter" at `start`: the last before it who posts or writes, where one is named."""
    signs = _POSTS if noun in _POSTED else _WRITES
    low = max(0, start - FAR_BACK)
    best: tuple[int, int] | None = None
    for quotation, speaker in zip(quotations, speakers, strict=True):
        if speaker is not None and quotation.source and low <= quotation.source[0][0] < start:
            at = quotation.source[0][0]
            if cast.roles[speaker].kind in _WRITERS and any(
                signs.search(cast.text, a, max(b, min(a + 80, start))) for a, b in quotation.cue
            ):
                best = max(best or (at, speaker), (at, speaker))
    for sign in signs.finditer(cast.text, max(low, best[0] if best else 0), start):
        subject = len(cast.text[: sign.start()].rstrip(" ,"))
        named = [
            (b, number)
            for number, role in enumerate(cast.roles)
            if role.kind in _WRITERS
            for a, b, form in role.mentions
            if form == "name" and b == subject
        ]
        best = max([best or (0, -1), *named])
    return best[1] if best is not None and best[1] >= 0 else None


_POSTED = ("post", "tweet", "thread")
_WRITERS = ("person", "organization", "office", "state")
WRITING = re.compile(
    r"(?:the|that|this|his|her|its|their)\s+(?:[a-z]+\s+)?(?P<noun>post|tweet|thread|letter|note|e-?mail|op-ed|article|column|essay)",
    re.IGNORECASE,
)
_POSTS = re.compile(r"\b(?:tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|wrote on (?:X|[A-Z]\w+)|took to)\b")
_WRITES = re.compile(
    r"\b(?:(?:has |had )?(?:wrote|written|writes)\b|sent (?:\w+ ){0,3}(?:letter|note|e-?mail)\b|"
    r"in an? (?:\w+ ){0,2}(?:letter|note|e-?mail|op-ed|article|column|essay)\b)"
)


def _issued_before(cast: Cast, start: int, noun: str) -> int | None:
    """The organ that a text says to have spoken in such a document, where nothing was read as its words."""
    found = None
    for match in _ISSUED_IN.finditer(cast.text, max(0, start - FAR_BACK), start):
        if match["noun"].casefold() == noun.casefold():
            found = match.span("subject")
    number = None if found is None else cast.actor_for(*found)
    return number if number is not None and cast.roles[number].kind in ("organization", "office", "state") else None


_ISSUED = ("statement", "readout", "release", "communique", "communiqué")
"""What an organ speaks in though its verb tell no more than that it "said"."""
FAR_BACK = 800
"""Characters before "the statement" within which an organ is looked for that said something in one."""

_ISSUED_IN = re.compile(
    r"(?P<subject>(?:[Tt]he |[A-Z])[^.,;:()“”\"\n]{2,80}?)\s+(?:said|says|wrote|announced|reported|noted|added|"
    r"confirmed|stated)\s+(?:on \w+ )?in (?:an?|its|their|the) (?:[\w-]+ )?"
    r"(?P<noun>statement|communiqu[eé]|release|readout)\b"
)
