"""A report's attribution comes in; the words that it gives as the speaker's own go out."""

from __future__ import annotations

import re

from memcon.intake.readable import evened
from memcon.origins.prints import words_of
from memcon.record import Attribution, Memcon, Span

_MARKS = '“”„‟"«»‹›〝〞＂「」『』‘'
_QUOTED = re.compile(r'“([^“”]+)(?:”|$)|„([^“”„]+)(?:[“”]|$)|«([^«»]+)(?:»|$)|「([^「」]+)(?:」|$)|"([^"]+)(?:"|$)')
_CLOSED = re.compile(r"^[^“”\"]*[”\"]")


def quoted_pieces(report: Memcon, attribution: Attribution) -> list[Span]:
    """The pieces of a quotation, in order, without quotation marks; words that an inner attribution has are its own.

    Of a direct attribution the whole content, of a mixed one what stands in quotation marks, of an indirect one none.
    """
    if attribution.form == "indirect":
        return []
    text = evened(report.document.text)
    pieces: list[tuple[int, int]] = []
    for span in attribution.content:
        words = text[span.start : span.end]
        inside = [(match.start() + 1, _end(match)) for match in _QUOTED.finditer(words)]
        if attribution.form == "direct" and not inside:
            inside = [(0, len(words))]
        elif attribution.form == "direct" and _CLOSED.match(words) and _opens(text, span.start):
            inside = [(0, len(words))]  # the opening mark stands before the span
        pieces += [(span.start + start, span.start + end) for start, end in inside]
    inner = [s for a in report.attributions if _is_inside(report, a, attribution) for s in a.content]
    kept = [piece for piece in pieces if not any(s.start <= piece[0] + 2 and piece[1] - 2 <= s.end for s in inner)]
    trimmed = (_trimmed(report.document.text, *piece) for piece in kept)
    return [span for span in trimmed if span is not None and words_of(span.text)]


def is_passed_on(report: Memcon, attribution: Attribution, piece: Span, name: str | None) -> bool:
    """True where the speaker of a quotation says of somebody of that name that the words are his.

    "Lund said that Roe had told her: “…”": the words are Roe's, also where no attribution of his own has them.
    """
    last = [word.folded for word in words_of(name or "")][-1:]
    before = [
        report.document.text[span.start : piece.start] for span in attribution.content if span.start < piece.start
    ]
    for words in before:
        for verb in _TELLS.finditer(words):
            if any([word.folded] == last for word in words_of(words[max(0, verb.start() - _NEAR) : verb.start()])):
                return True
    return False


_NEAR = 80  # code points before a verb in which its subject is named
_TELLS = re.compile(r"\b(?:told|said|says?|saying|warned|replied|answered|asked|wrote|assured|promised|added)\b")


def _end(match: re.Match[str]) -> int:
    return next(match.end(group) for group in range(1, 6) if match.group(group) is not None)


def _opens(text: str, start: int) -> bool:
    """True where a quotation is open before this place of its paragraph."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_inside(report: Memcon, inner: Attribution, outer: Attribution) -> bool:
    seen: set[str] = set()
    parent = inner.parent
    while parent is not None and parent not in seen:
        if parent == outer.id:
            return True
        seen.add(parent)
        above = report.attribution(parent)
        parent = above.parent if above else None
    return False


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Without quotation marks, spaces and commas at the ends."""
    while start < end and (text[start].isspace() or text[start] in _MARKS):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _MARKS + ",;"):
        end -= 1
    return Span(start, end, text[start:end]) if start < end else None
