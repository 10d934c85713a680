"""Attributions against marked attributions: tokens, spans and whole attributions, also by their form.

Tokens are runs of word characters, with apostrophes, hyphens and points inside them, and single other marks. Whole
attributions are paired one to one by falling overlap (intersection over union) of their contents' words, half of them
at least. What people marked as page furniture is left out, and an attribution of which half lies there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from memcon.evaluate.figures import Figure, figure, share
from memcon.evaluate.gold import GoldAttribution, GoldDocument, Offsets
from memcon.record import Memcon

PARTS = ("source", "cue", "content")
FORMS = ("direct", "indirect", "mixed")
PAIRED = 0.5
"""Overlap of contents from which two attributions are a pair."""
DIRECT = 0.95
"""Share of words in quotation marks from which an attribution is direct."""


class Paired(msgspec.Struct, frozen=True):
    """Figures of whole attributions: of all, or of one form.

    `partial` counts pairs; `exact` those with the same words; `joint` those whose source has the same head. The
    shares below them are among pairs.
    """

    gold: int
    predicted: int
    partial: Figure
    exact: Figure
    joint: Figure
    joint_exact: Figure
    source_exact: float
    source_head: float
    source_head_explicit: float
    cue_overlap: float


class AttributionFigures(msgspec.Struct, frozen=True):
    """Figures of the attributions of a file; `tokens`, `spans` and `begin` by part."""

    articles: int
    gold: int
    predicted: int
    pairs: int
    tokens: dict[str, Figure]
    spans: dict[str, Figure]
    begin: dict[str, Figure]
    attributions: Paired
    by_type: dict[str, Paired]


def score_attributions(pairs: Iterable[tuple[GoldDocument, Memcon | None]]) -> AttributionFigures:
    """The figures over documents that mark attributions; a document that could not be read has found nothing."""
    n: Counter[tuple[str, ...]] = Counter()
    for document, memcon in pairs:
        if document.attributions is not None:
            found = () if memcon is None else tuple(_as_gold(memcon))
            _count(document, document.attributions, found, n)

    def by_part(level: str) -> dict[str, Figure]:
        return {part: figure(n[level, part, "both"], n[level, part, "mine"], n[level, part, "gold"]) for part in PARTS}

    return AttributionFigures(
        n["articles",],
        n["gold", "all"],
        n["mine", "all"],
        n["pairs", "all"],
        by_part("tokens"),
        by_part("spans"),
        by_part("begin"),
        _paired_figures(n, "all"),
        {form: _paired_figures(n, form) for form in FORMS},
    )


def _paired_figures(n: Counter[tuple[str, ...]], form: str) -> Paired:
    gold, mine, pairs = n["gold", form], n["mine", form], n["pairs", form]
    partial, exact, joint, joint_exact = (
        figure(n[f"mine {x}", form], mine, gold, recalled=n[f"gold {x}", form]) for x in _LEVELS
    )
    return Paired(
        gold,
        mine,
        partial,
        exact,
        joint,
        joint_exact,
        share(n["source exact", form], pairs),
        share(n["source head", form], pairs),
        share(n["explicit head", form], n["explicit", form]),
        share(n["cue", form], pairs),
    )


_LEVELS = ("partial", "exact", "joint", "joint exact")


def _as_gold(memcon: Memcon) -> Iterable[GoldAttribution]:
    for a in memcon.attributions:
        yield GoldAttribution(*(tuple((s.start, s.end) for s in part) for part in (a.source, a.cue, a.content)))


@dataclass(frozen=True, slots=True)
class _Tokens:
    """One attribution as sets of token numbers; `words` are the content's, `named` the source's."""

    parts: dict[str, frozenset[int]]
    words: frozenset[int]
    named: frozenset[int]
    head: int | None
    form: str


class _Text:
    """A text's tokens, with those in furniture known."""

    def __init__(self, document: GoldDocument) -> None:
        from memcon.reader.tokens import quotation_mask

        self.text = document.text
        found = list(re.finditer(r"\w+(?:['’\-.]\w+)*|[^\w\s]", document.text))
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        self.is_word = [any(c.isalnum() for c in m.group()) for m in found]
        self.mask = quotation_mask(document.text)
        self.ignored = self.cover(document.ignore)

    def cover(self, spans: Iterable[Offsets]) -> frozenset[int]:
        """The tokens that share a character with the spans."""
        out: set[int] = set()
        for start, end in spans:
            first = bisect_left(self.ends, start + 1)
            out.update(range(first, max(first, bisect_left(self.starts, end))))
        return frozenset(out)

    def words(self, tokens: frozenset[int]) -> frozenset[int]:
        """Those that are words; all where none is."""
        return frozenset(t for t in tokens if self.is_word[t]) or tokens

    def taken_apart(self, marked: GoldAttribution) -> _Tokens:
        """An attribution's tokens, head and form."""
        parts = {part: self.cover(getattr(marked, part)) for part in PARTS}
        words = self.words(parts["content"])
        quoted = sum(bool(self.mask[self.starts[t]]) for t in words)
        form = "direct" if quoted >= DIRECT * len(words) else "mixed" if quoted else "indirect"
        return _Tokens(parts, words, self.words(parts["source"]), self.head(parts["source"]), form)

    def head(self, source: frozenset[int]) -> int | None:
        """The head of a source: its last word before a comma, a bracket, a relative pronoun or a preposition."""
        last = None
        for t in sorted(source):
            word = self.text[self.starts[t] : self.ends[t]]
            if last is not None and (word in _STOPS or word.lower() in _ENDERS):
                break
            if self.is_word[t] and word.lower() not in ("'s", "’s"):
                last = t
        return last


_STOPS = frozenset(",;:()[]—–")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENDERS = _words(
    """
    who whom whose which that of for from at in on with to by near close familiar speaking citing including as under
    inside within and or
    """
)


def _count(
    document: GoldDocument,
    marked: Sequence[GoldAttribution],
    found: Sequence[GoldAttribution],
    n: Counter[tuple[str, ...]],
) -> None:
    text = _Text(document)
    marked = [a for a in marked if a.content]
    gold, gold_marks = _outside(text, marked)
    mine, my_marks = _outside(text, found)
    n["articles",] += 1
    for part in PARTS:
        tokens = [frozenset().union(*(x.parts[part] for x in side)) - text.ignored for side in (gold, mine)]
        spans = [_pieces(text, marks, part) for marks in (gold_marks, my_marks)]
        begins = [{first for first, _ in side} for side in spans]
        for level, (a, b) in (("tokens", tokens), ("spans", spans), ("begin", begins)):
            n[level, part, "gold"] += len(a)
            n[level, part, "mine"] += len(b)
            n[level, part, "both"] += len(a & b)
    for name, side in (("gold", gold), ("mine", mine)):
        for x in side:
            n[name, "all"] += 1
            n[name, x.form] += 1
    for g, m in _pairs(gold, mine):
        _count_pair(g, m, n)


def _outside(text: _Text, marks: Sequence[GoldAttribution]) -> tuple[list[_Tokens], list[GoldAttribution]]:
    """The attributions of which less than half lies in furniture."""
    both = [(text.taken_apart(mark), mark) for mark in marks]
    kept = [(t, mark) for t, mark in both if not t.words or 2 * len(t.words & text.ignored) < len(t.words)]
    return [t for t, _ in kept], [mark for _, mark in kept]


def _pieces(text: _Text, marks: Sequence[GoldAttribution], part: str) -> set[tuple[int, int]]:
    """The pieces of a part as first and last token, each once."""
    covered = (text.cover([span]) - text.ignored for mark in marks for span in getattr(mark, part))
    return {(min(tokens), max(tokens)) for tokens in covered if tokens}


def _pairs(gold: Sequence[_Tokens], mine: Sequence[_Tokens]) -> list[tuple[_Tokens, _Tokens]]:
    at: dict[int, list[int]] = {}
    for j, m in enumerate(mine):
        for token in m.words:
            at.setdefault(token, []).append(j)
    table = []
    for i, g in enumerate(gold):
        for j in sorted({j for token in g.words for j in at.get(token, ())}):
            m = mine[j]
            common = len(g.words & m.words)
            overlap = common / (len(g.words) + len(m.words) - common)
            if overlap >= PAIRED:
                table.append((-overlap, -len(g.parts["source"] & m.parts["source"]), i, j))
    taken: tuple[set[int], set[int]] = (set(), set())
    out = []
    for _, _, i, j in sorted(table):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            out.append((gold[i], mine[j]))
    return out


def _count_pair(g: _Tokens, m: _Tokens, n: Counter[tuple[str, ...]]) -> None:
    same_source = g.named == m.named
    if g.head is None or m.head is None:
        same_head = g.head is m.head
    else:
        same_head = g.head in m.parts["source"] and m.head in g.parts["source"]
    same_words = g.words == m.words
    reached = (True, same_words, same_head, same_words and same_source)
    cue = bool(g.parts["cue"] & m.parts["cue"]) or not (g.parts["cue"] or m.parts["cue"])
    for form in ("all", g.form):
        n["pairs", form] += 1
        n["source exact", form] += same_source
        n["source head", form] += same_head
        n["cue", form] += cue
        n["explicit", form] += bool(g.parts["source"])
        n["explicit head", form] += bool(g.parts["source"]) and same_head
        for level, yes in zip(_LEVELS, reached, strict=True):
            n[f"gold {level}", form] += yes
    for form in ("all", m.form):
        for level, yes in zip(_LEVELS, reached, strict=True):
            n[f"mine {level}", form] += yes
