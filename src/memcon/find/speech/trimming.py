"""The ends of attributions: pieces come in as the reader marked them, and go out without what belongs to the sentence.

A conjunction or comma behind a content leads to the next; whom somebody told stands before what he told him; and of
"“…,” reads the note" the note is who speaks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.names.capitals import is_part_of_name
from memcon.find.speech.sources import bare, led_by_its_source, of_whom_it_comes_from

if TYPE_CHECKING:
    from memcon.find.attributions import Offsets, Quotation

_LOOSE_END = re.compile(
    r"(?:[\s,;–—]+(?:and|but|or|(?<!a )while|(?<=,\s)(?:an?|the)\s(?:[a-z-]+\s){1,2}(?:that|which))|[\s,;–—])+\Z",
    re.IGNORECASE,
)
_LOOSE = tuple(" \t\n\r\f\v\xa0\u2009\u202f,;–—dDtTrReEhH")
"""What a loose end ends with: a blank, a mark, or the last letter of a conjunction."""
_LOOSE_START = re.compile(r"[\s,;:.–—]+(?=\w)")
_ASIDE = re.compile(
    r"(?:,?\s+as|,\s+(?:(?:an?|the)\s+(?:[a-z-]+\s+){1,2})?(?:who|which|that|whom|whose))\Z", re.IGNORECASE
)
_MARKS = '“”"«»'
_TOLD = re.compile(
    r"\b(?:tell(?:s|ing)?|told|inform(?:s|ed|ing)?|assur(?:es|ed|ing)|remind(?:s|ed|ing)?|notif(?:ies|ied|ying))"
    r"(?:\s+\w+){0,2}\Z",
    re.IGNORECASE,
)
_ADDRESSEE = re.compile(
    r"(?:(?!(?:that|who|whom|which|whose)\b)[\w.’'-]+\s+){1,8}(?=that\s)"
    r"|(?:reporters|journalists|lawmakers|(?:the|a)\s+(?:paper|newspaper|agency|broadcaster|channel|network|magazine|station))\s+(?=[a-z“\"])"
)
_THAT = re.compile(r"\s+that\Z", re.IGNORECASE)
_NOUNS = re.compile(r"(?:the|a|an|its|his|her|their|this|that|one)\s+(?:[\w’'-]+\s*){1,5}\Z", re.IGNORECASE)
_NOT_NOUNS = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|to|not|"
    r"as|because|when|while|after|before|if|on|in|at)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"[,?!](?:[”\"]|'')\Z")
_CLAUSE = re.compile(r"[:;]\s+(?=[^:;]{1,60}\Z)")
_VERB = re.compile(r"(?<=\w)\s+(?P<verb>reports)\Z")
_FROM = re.compile(r"(?:citing|quoting|referring|with reference)\b")
_GOES_ON = re.compile(r",?\s+[a-z]")


def trimmed(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The attributions in their order, none of them without content."""
    told = (
        quotation for quotation in quotations if not _is_name(text, quotation.cue) and not _is_call(text, quotation)
    )
    out = [_without_addressee(text, _of_speaker_behind(text, _reports(text, one))) for one in told]
    out = [_of_what_reads(text, _of_its_sentence(text, one)) for one in out]
    out = _with_their_subjects(text, [part for one in out for part in _of_two_speakers(text, one)])
    return _to_their_nouns(
        text, [led_by_its_source(text, of_whom_it_comes_from(text, _cut_at_ends(text, one))) for one in out]
    )


def _to_their_nouns(text: str, quotations: list[Quotation]) -> list[Quotation]:
    """The attributions, of those whose content ends with an article the words on to the next mark.

    Where another one's words begin before that, nothing is added.
    """
    if not any(
        _LED_ON.search(text, max(piece[0], piece[1] - LED), piece[1]) for q in quotations for piece in q.content[-1:]
    ):
        return quotations
    starts = sorted(piece[0] for q in quotations for part in (q.source, q.cue, q.content) for piece in part)
    out = []
    for one in quotations:
        start, end = one.content[-1]
        rest = _REST.match(text, end) if _LED_ON.search(text, max(start, end - LED), end) else None
        if rest is not None and bisect_left(starts, end) == bisect_left(starts, rest.end()):
            one = replace(one, content=(*one.content[:-1], (start, rest.end())))
        out.append(one)
    return out


LED = 4  # characters of the longest of the words below, with a blank before it
_LED_ON = re.compile(r"(?<=\s)(?:an?|the)\Z")
_REST = re.compile(r"\s\w[^.,;:?!()—–\n“”\"]{0,119}(?=[.,;:?!()—–\n“”\"])")


def _cut_at_ends(text: str, one: Quotation) -> Quotation:
    source = tuple([bare(text, *_without_aside(text, *_without_dateline(text, *piece))) for piece in one.source])
    content = tuple([_without_loose_ends(text, *_without_dateline(text, *piece)) for piece in one.content])
    if len(content) > 1 and _is_half_begun(text, *content[-1]):
        content = content[:-1]
    return one if (source, content) == (one.source, one.content) else replace(one, source=source, content=content)


def _is_half_begun(text: str, start: int, end: int) -> bool:
    """True for the first words of a sentence that goes on without them: "“a useful talk”. | The deal | was signed"."""
    return (
        _FEW.fullmatch(text, start, end) is not None
        and _ENDED.search(text, max(0, start - 4), start) is not None
        and _RUNS_ON.match(text, end) is not None
    )


_FEW = re.compile(r"[A-Z][\w’'-]*(?:\s[\w’'-]+){0,2}")
_ENDED = re.compile(r"[.!?][”\"’')]?\s+\Z")
_RUNS_ON = re.compile(r"\s[a-z]")


def _is_call(text: str, one: Quotation) -> bool:
    """True for a call that says nothing, by telephone or in person: "she | called | me", "called on | Mr Roe"."""
    if len(one.cue) != 1 or len(one.content) != 1:
        return False
    cue, (start, end) = text[slice(*one.cue[0])], one.content[0]
    if cue in ("called on", "calls on"):
        return _CALLED_ON.fullmatch(text, start, end) is not None and _ASKED_TO.match(text, end) is None
    return cue in ("called", "phoned", "rang") and _CALLED.fullmatch(text, start, end) is not None


_CALLED_ON = re.compile(r"(?:(?:[Tt]he|[Hh]is|[Hh]er)\s)?[A-Z][\w.’'-]*(?:\s(?:of|for|and|the|[A-Z][\w.’'-]*))*")
_ASKED_TO = re.compile(
    r"[^.;:\n]{0,80}?\s(?:to\s(?!discuss|review|talk|congratulate|present|bid|brief|exchange)|not\s|for\s)"
)
_CALLED = re.compile(
    r"(?:me|him|her|us|them)(?:\s+(?:back|again|later|afterwards|today|yesterday|tonight|(?:on|last|this|that)\s+\w+))*"
)


def _without_dateline(text: str, start: int, end: int) -> Offsets:
    """A span that opens a text without its dateline: "QUITO - | President Roe"."""
    dateline = _DATELINE.match(text, start, end) if start < LEAD and not text[:start].strip() else None
    return (dateline.end(), end) if dateline and dateline.end() < end else (start, end)


LEAD = 10
"""Offset before which a text's first words stand."""
_DATELINE = re.compile(
    r"[A-Z][\w.’'-]*(?:[ ,/]+[A-Z\d][\w.’'-]*){0,5}(?:,?\s*\([^()\n]{2,40}\))?\s+[-–—]{1,2}\s+(?=(?:The |the )?[A-Z])"
)


def _is_name(text: str, cue: Sequence[Offsets]) -> bool:
    """True for the "Said" of "his envoy Said Musa met", which is no cue."""
    return bool(cue) and all(text[start:end] == "Said" and is_part_of_name(text, start) for start, end in cue)


def _without_loose_ends(text: str, start: int, end: int) -> Offsets:
    """A piece of content without the conjunction or comma that leads out of it, or the comma that leads into it."""
    low, high = start, end
    if match := _LOOSE_START.match(text, start, end):
        low = match.end()
    opened = sum(text.count(mark, low, high) for mark in _MARKS) % 2  # a comma in an open quotation is said
    loose = not opened and text[low:high].endswith(_LOOSE)
    if loose and (match := _LOOSE_END.search(text[low:high])):
        high = low + match.start()
    return (low, high) if any(c.isalnum() for c in text[low:high]) else (start, end)


def _without_aside(text: str, start: int, end: int) -> Offsets:
    """A source without the word that opens an aside behind it: "one official, | who"."""
    match = _ASIDE.search(text[start:end])
    return (start, start + match.start()) if match and match.start() else (start, end)


def _without_addressee(text: str, one: Quotation) -> Quotation:
    """What somebody is told without who that is, up to its "that", which is no part of the cue."""
    if not one.cue or not one.content:
        return one
    (begin, cue_end), (start, end) = one.cue[-1], one.content[0]
    if cue_end > start or text[cue_end:start].strip():
        return one
    that = _THAT.search(text[begin:cue_end])
    if that and that.start():
        return replace(
            one,
            cue=(*one.cue[:-1], (begin, begin + that.start())),
            content=((begin + that.end() - len("that"), end), *one.content[1:]),
        )
    told = _TOLD.search(text[begin:cue_end])
    whom = _ADDRESSEE.match(text, start, end) if told else None
    return replace(one, content=((whom.end(), end), *one.content[1:])) if whom else one


def _reports(text: str, one: Quotation) -> Quotation:
    """The attribution whose verb was taken for a noun of its source: ", Alpnews reports citing the ministry"."""
    if len(one.source) != 1 or len(one.cue) != 1:
        return one
    (start, end), (cue, _) = one.source[0], one.cue[0]
    verb = _VERB.search(text[start:end])
    if not verb or text[end:cue].strip() or not _FROM.match(text, cue) or not text.endswith(", ", 0, start):
        return one
    return replace(one, source=((start, start + verb.start()),), cue=((start + verb.start("verb"), end),))


def _of_speaker_behind(text: str, one: Quotation) -> Quotation:
    """The attribution whose verb stands between a quotation and a noun that was taken for more of its content."""
    if len(one.content) < 2 or len(one.cue) != 1:
        return one
    (start, end), (first, last) = one.content[-2:]
    cue = one.cue[0]
    behind = end <= cue[0] and cue[1] <= first and not text[end : cue[0]].strip() and not text[cue[1] : first].strip()
    words = text[first:last]
    if not behind or not _CLOSING.search(text[start:end]) or not _NOUNS.match(words) or _NOT_NOUNS.search(words):
        return one
    return replace(one, source=((first, last),), content=one.content[:-1])


def _of_its_sentence(text: str, one: Quotation) -> Quotation:
    """An attribution whose source the reader missed, or found in a later sentence: who opens that of its verb.

    "Osk on Friday | rejected | the account, | saying | it was false. Ana Roe …": what Osk says.
    """
    if len(one.cue) != 1 or not one.content or one.cue[0][1] > one.content[0][0]:
        return one
    start, content_end = one.cue[0][0], one.content[-1][1]
    if one.source:
        if one.source[0][0] < content_end or not _STOPS.match(text, content_end):
            return one
        participle = _PARTICIPLE.fullmatch(text, *one.cue[0]) and text.startswith(", ", start - 2)
        if not participle:
            return _of_nobody_later(text, one)
    line = text.rfind("\n", 0, start) + 1
    opening = _OPENING.match(text, line, start) if one.source else _SUBJECT.fullmatch(text, line, start)
    if opening is None or (one.source and ". " in text[opening.end() : start]):
        return replace(one, source=()) if one.source else one
    return replace(one, source=(opening.span("who"),))


def _of_nobody_later(text: str, one: Quotation) -> Quotation:
    """An attribution whose source stands in a sentence behind its reported words: who opens its own, or nobody."""
    (cue, _), low, high = one.cue[0], one.content[0][0], one.content[-1][1]
    between = text[high : one.source[0][0]]
    if any(mark in text[low:high] for mark in _MARKS) or "—" in between or ":" in between or "--" in between:
        return one
    line, stop = text.rfind("\n", 0, cue) + 1, text.rfind(". ", 0, cue)
    line = max(line, stop + 2) if stop >= 0 else line
    subject = _SUBJECT.fullmatch(text, line, cue)
    return replace(one, source=() if subject is None else (subject.span("who"),))


def _of_what_reads(text: str, one: Quotation) -> Quotation:
    """An attribution whose verb has its source behind it, and not in another sentence: "“…,” reads | the caption"."""
    if len(one.cue) != 1 or not one.content:
        return one
    start, last = one.cue[0][0], one.content[0][1]
    if last > start or text[last:start].strip() or text[last - 1] not in _MARKS:
        return one
    behind = _READS.match(text, start)
    if behind is None or (one.source and one.source[0][0] < behind.end()):
        return one
    return replace(one, source=(behind.span("who"),))


_READS = re.compile(
    r"(?:reads?|says|said|ran|went)\s+(?P<who>(?:the|a|an|his|her|its|their|one)\s+(?:[a-z’'-]+\s+){0,2}?"
    r"(?:caption|post|tweet|text|banner|letter|message|note|statement|headline|sign|placard|subtitle|translation|report|communiqu[eé]|"
    r"release|readout|document|article|comment)(?:\s+(?:of|to|on|in|from|by)\s+[^,;:.“”\"\n]{2,60}?)?)(?=[,;.]|\s+(?:on|which|that|in)\b)"
)
"""A verb with the document behind it that is read."""
_PARTICIPLE = re.compile(r"(?:saying|adding|insisting|claiming|stressing|noting|warning|arguing)(?:\s+that)?")
_STOPS = re.compile(r"[.!?]?\s*(?:\n|\Z|[.!?]\s)")
_WHO = (
    r"(?:[A-Z][A-Z ]+:\s+)?(?P<who>(?:The\s)?[A-Z][\w.’'-]*(?:\s(?:of\s)?[A-Z][\w.’'-]*){0,4})\s+"
    r"(?:(?:on\s)?[A-Z][a-z]+day\s+|also\s+|later\s+|(?:has|had|have)\s+)*"
)
"""The subject that opens a line, its place in capitals and a colon before it."""
_OPENING = re.compile(
    _WHO + r"(?=(?:re[a-z]+ed|den(?:ied|ies)|dismissed|rebuffed|disputed|contradicted|hailed|praised)\b)"
)
_SUBJECT = re.compile(
    r"(?!(?:While|When|As|If|So|Then|There|This|That|It|In|After|Before|Since|But|And)\s|The\s(?![A-Z]))" + _WHO
)
"""No word that only opens a sentence: "The | footage of", "There | has been speculation"."""


def _of_two_speakers(text: str, one: Quotation) -> tuple[Quotation, ...]:
    """An attribution, or the two that were read as one: "“…,” | said | Ana Roe. | Mr. Lind | told us | that …".

    Whose name stands between a quotation's verb and the end of the sentence says it; who opens the next says the rest.
    """
    if len(one.content) < 2 or len(one.cue) != 1 or len(one.source) != 1:
        return (one,)
    (start, cue_end), (source, source_end) = one.cue[0], one.source[0]
    head, rest = one.content[0], one.content[1:]
    if not (head[1] <= start <= head[1] + 2 and cue_end < source and source_end <= rest[0][0]):
        return (one,)
    who = _SPEAKER_BEHIND.match(text, cue_end, source)
    verb = _TELLS.search(text, source_end, rest[0][0])
    if who is None or verb is None or text[head[1] - 1] not in _MARKS:
        return (one,)
    return (
        replace(one, source=(who.span("who"),), content=(head,)),
        replace(one, cue=(verb.span(),), content=rest),
    )


_SPEAKER_BEHIND = re.compile(
    r"\s+(?P<who>(?:(?:the|a|an|his|her|its|their)\s)?(?:[a-z-]+\s){0,3}[A-Z][^.;:!?“”\"\n]{1,120}(?:\b[A-Z]\.[^.;:!?“”\"\n]{1,60})?)"
    r"(?<![A-Z])\.\s+(?:[A-Z][a-z]*,?\s)?\Z"
)
"""Who stands behind a verb of saying up to the end of the sentence."""
_TELLS = re.compile(
    r"\b(?:says?|said|tells?|told|add(?:s|ed)|wr(?:ites|ote)|warn(?:s|ed)|claim(?:s|ed)|insist(?:s|ed))\b"
)


def _with_their_subjects(text: str, quotations: list[Quotation]) -> list[Quotation]:
    """The attributions; the subject of one may stand before its source: "…: the emir, | she said, | had"."""
    out = list(quotations)
    by_end = {one.content[-1][1]: number for number, one in enumerate(out) if one.cue}
    for number, one in enumerate(out):
        spans = (*one.source, *one.cue)
        if not one.source or not one.cue:
            continue
        low, high, first = min(a for a, _ in spans), max(b for _, b in spans), one.content[0][0]
        left = text[max(0, low - 4) : low]
        gap = len(left) - len(left.rstrip(" ,"))
        before = by_end.get(low - gap) if gap > 1 else None
        if before is None or before == number or not high <= first or not _GOES_ON.match(text, high):
            continue
        other = out[before]
        start, end = other.content[-1]
        clause = _CLAUSE.search(text[start:end])
        if (
            clause is None
            or not text[start : start + clause.start()].strip()
            or other.cue[0][0] > start
            or any(mark in text[start + clause.end() : end] for mark in _MARKS)
        ):
            continue
        out[before] = replace(other, content=(*other.content[:-1], (start, start + clause.start())))
        out[number] = replace(one, content=((start + clause.end(), end), *one.content))
    return out
