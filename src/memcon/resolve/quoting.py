"""Who quotes whom: quotations come in as found, those whose words another's report holds go out as that one's.

"The agency quoted the ministry as saying …" are the ministry's words, which the agency relays, and so are "The
ministry was quoted by the agency as saying …" and "the ministry said …, according to the agency".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.cast import Cast

Offsets = tuple[int, int]

_AS = r"as\s+(?:saying|telling)\b"
_WHO = r"(?P<source>(?!(?:by|in|on|at|as|from|that)\b)[^,;“”\"\n]{1,120}?(?:,[^,;“”\"\n]{1,120},)?)"
"""Who is quoted, with at most one apposition between commas."""
_VERB = r"(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|report(?:ed|s|ing))"
_SAYING = re.compile(rf"{_WHO}\s+{_AS}(?:\s+that\b)?[\s,:]*")
_QUOTES = re.compile(rf"\b{_VERB}\s+(?={_WHO}\s+(?P<end>{_AS}))")
_QUOTING = re.compile(rf"(?:\b(?:has|have|had|also|later|earlier)\s+){{0,2}}\b{_VERB}\s+(?:the\s+)?$")
_QUOTED = re.compile(rf"\b{_VERB}\s+{_WHO}(?:\s+as)?\s+$")
_SAID = re.compile(r"(?:as\s+)?(?:saying|telling)\b")
_AFTER = re.compile(rf",?\s+{_AS}")
_BY = re.compile(
    r",?\s+(?:(?:has|have|had)\s+been|was|were|is|are|being)\s+(?:\w+\s+)?(?:quoted|cited)\s+"
    r"(?P<saying>as\s+(?:saying|telling)\b[^“”\"\n]{0,200}?\s)?(?:by|in)\s+(?:the\s+|The\s+)?$"
)
_PASSIVE = re.compile(r"\b(?:was|were|been|is|are|being)\s+(?:\w+\s+)?(?:quoted|cited|reported)\b")
_REPORTS = re.compile(r"\s*(?:according to|reported|reports|quoted|quoting|cited|citing)\b", re.IGNORECASE)
_BREAK = re.compile(r"[;:“”\"\n]")
_PRONOUN = re.compile(r"\b(?:he|she|it|they)$", re.IGNORECASE)
_BACK = 260
"""Characters before a source in which the words stand that say by whom somebody was quoted."""


def quoted(
    quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences
) -> tuple[Quotation, Offsets | None]:
    """A quotation with the source whose words they are, and who quotes that one; else as it was, and None."""
    if not quotation.source:
        return quotation, None
    passive = _quoted_by(quotation, text, names, sentences)
    if passive is not None:
        return passive
    active = _as_saying(quotation, text, sentences)
    if active is not quotation:
        return active, (quotation.source[0][0], quotation.source[-1][1])
    return quotation, _quoter(quotation, text, names, sentences)


def _as_saying(quotation: Quotation, text: str, sentences: Sentences) -> Quotation:
    """ "The agency quoted the ministry as saying": the agency's words about the ministry's hold the ministry's.

    Where nothing follows, the words are those of the sentence before the agency is named.
    """
    if not quotation.content or not quotation.cue:
        return quotation
    start, end = quotation.content[0]
    last, cue = quotation.source[-1][1], quotation.cue
    if _PASSIVE.search(text, min(quotation.source[0][0], cue[0][0]), cue[-1][1]):
        return quotation  # "Kovac was quoted on Monday as saying" is about Kovac's own words
    for a, b in cue:
        within = _QUOTES.search(text, a, b)  # the ministry is part of the cue: "quoted her as saying"
        before = _QUOTED.search(text, last, a) if _SAID.match(text, a, b) else None  # it stands before a bare "saying"
        told = within or before
        if told is not None and last <= told.start():
            return replace(quotation, source=(told.span("source"),))
    if not any(_REPORTS.match(text[a:b]) for a, b in cue):
        return quotation
    match = next((m for piece in quotation.content if (m := _SAYING.match(text, *piece))), None)
    if match is None and cue[-1][1] < start:  # the ministry is in neither cue nor content
        match = _SAYING.match(text, cue[-1][1] + 1, end)
    if match is None:
        apart = _QUOTES.match(text, cue[0][0], min(len(text), cue[0][0] + 300))
        if (
            apart is None
            or apart.start() < last
            or any(a < apart.end("end") and apart.start("source") < b for a, b in quotation.content)
        ):
            return quotation
        return replace(quotation, source=(apart.span("source"),))
    opening = min(quotation.source[0][0], quotation.cue[0][0])
    low = sentences.span(opening)[0]
    whole = (low, low + len(text[low:opening].rstrip(" ,")))
    earlier = [(a, b) for a, b in quotation.content if b <= match.start()]
    rest = [(max(a, match.end()), b) for a, b in quotation.content if b > match.end()]
    content = [*earlier, *rest] or ([whole] if whole[1] > whole[0] + 1 else [])
    if not content:
        return quotation
    cue = (cue[0], (match.end("source") + 1, match.start() + len(match.group().rstrip(" ,:"))))
    source = (match.start("source"), match.start("source") + len(match["source"].rstrip(" ,")))
    return Quotation((source,), cue, tuple(content), quotation.score, quotation.media)


def _quoted_by(
    quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences
) -> tuple[Quotation, Offsets] | None:
    """ "The minister was quoted by the agency as saying": the words of the minister, whom the agency quotes."""
    start, end = quotation.source[0][0], quotation.source[-1][1]
    low = max(sentences.span(start)[0] if len(sentences) else 0, start - _BACK)
    by = _BY.search(text, low, start)
    if by is None or not (by["saying"] or _AFTER.match(text, end)):
        return None
    high = by.start()
    low = max([low, *(b for _, b in quotation.content if b <= high)])
    low = max([low, *(m.end() for m in _BREAK.finditer(text, low, high))])
    person = next((n for n in names if n.end == high and n.type == "Person" and n.start >= low), None)
    pronoun = _PRONOUN.search(text, low, high)
    span = (person.start, high) if person else pronoun.span() if pronoun else (low, high)
    span = (span[1] - len(text[slice(*span)].lstrip(" ,")), span[1])
    if span[0] >= span[1] or any(a < span[1] and span[0] < b <= end for a, b in quotation.content):
        return None
    return replace(quotation, source=(span,)), (start, end)


def _quoter(quotation: Quotation, text: str, names: Sequence[Name], sentences: Sentences) -> Offsets | None:
    """Who quotes a source that was found to be the quoted one itself: "Kovac quoted | the late envoy | as saying"."""
    start, end = quotation.source[0][0], quotation.source[-1][1]
    if not _AFTER.match(text, end):
        return None
    low = max(sentences.span(start)[0] if len(sentences) else 0, start - 60)
    quoting = _QUOTING.search(text, low, start)
    if quoting is None:
        return None
    at = low + len(text[low : quoting.start()].rstrip())
    return next(((n.start, n.end) for n in names if n.end == at and n.type in ("Person", "Organization")), None)


def carried(quotation: Quotation, text: str) -> Quotation:
    """ "The ministry's statement, carried by the agency, says": whose words they are begins before who carries them."""
    if not quotation.source:
        return quotation
    start, end = quotation.source[0]
    match = _CARRIED_BY.search(text, max(0, start - 120), start)
    if match is None or any(a < start and match.start() < b for a, b in (*quotation.content, *quotation.cue)):
        return quotation
    return replace(quotation, source=((match.start(), end), *quotation.source[1:]))


_CARRIED_BY = re.compile(
    r"(?:[Tt]he |(?<![\w'’])[A-Z])[\w .'’-]{2,80}?\b(?:statement|communiqu[eé]|release|readout|account),\s+(?:carried|"
    r"published|distributed|relayed|quoted|cited)\s+by\s+(?:the\s+)?$"
)

_SPEAKERS = ("Organization", "Person", "NORP")
_SAYS = re.compile(r"\b(?:said|says|stated|announced|declared|reported|confirmed|added|noted|told \w+)(?: that)?\s+")


def relayed(quotations: Sequence[Quotation], cast: Cast, names: Sequence[Name]) -> list[tuple[int, Quotation]]:
    """What a report's words give to another speaker: "the ministry said …, according to the agency".

    Each with the index of the quotation that reports it.
    """
    out = []
    for number, quotation in enumerate(quotations):
        if not quotation.source or not any(_REPORTS.match(cast.text[a:b]) for a, b in quotation.cue):
            continue
        for start, end in quotation.content:
            says = _SAYS.search(cast.text, start, quotation.content[-1][1])
            lead = next((n for n in names if start <= n.start < start + 60 and n.type in _SPEAKERS), None)
            if says is None or lead is None or not lead.end <= says.start() < min(end, lead.end + 60):
                continue
            source = (start, start + len(cast.text[start : says.start()].split(",")[0].rstrip()))
            rest = [(max(a, says.end()), b) for a, b in quotation.content if b > says.end()]
            cue = (says.start(), says.start() + len(says.group().rstrip()))
            out.append((number, Quotation((source,), (cue,), tuple(rest), quotation.score)))
            break
    return out
