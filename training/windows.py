"""Examples become windows: wordpieces with their features, and for each task what the heads should say.

A window holds whole paragraphs where they fit. Arrays are numpy, one entry a wordpiece; `IGNORE`
marks what a corpus does not tell.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from memcon.find.times import find_times
from memcon.reader.labels import ATTRIBUTION_LINKS, CLASS_TASKS, CONTACT_LINKS, SPAN_TASKS, TRIGGER_CLASSES
from memcon.reader.tokens import Tokens, tokenize
from training.again import named_again
from training.corpora import FURNITURE_CLASS, Example, Marked, Occasion, Offsets

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

IGNORE = -100
LOWER = 1
BYSTANDERS = 8
ANY_FURNITURE = -2
ANY_NAME = -3
TASKS = (*CLASS_TASKS, *SPAN_TASKS)

Pieces = tuple[int, int]
"""First and last wordpiece of a span, in its window."""


@dataclass
class Links:
    """Anchors with candidates. `positives` and `unknown` are (anchor, candidate) index pairs; all others are wrong."""

    anchors: list[Pieces] = field(default_factory=list)
    candidates: list[Pieces] = field(default_factory=list)
    positives: set[tuple[int, int]] = field(default_factory=set)
    unknown: set[tuple[int, int]] = field(default_factory=set)


@dataclass
class Window:
    """One stretch of wordpieces to train on. `labels[task]` has one entry a piece."""

    tokens: Tokens
    labels: dict[str, NDArray[np.int64]]
    links: dict[str, Links]
    triggers: list[Pieces]
    classes: dict[str, list[int]]

    def __len__(self) -> int:
        return len(self.tokens)


def windows_of(example: Example, tokenizer: Tokenizer, limit: int, rng: random.Random) -> list[Window]:
    """The windows of an example, each of at most `limit` wordpieces, cut at paragraphs where possible."""
    tokens = tokenize(example.text, tokenizer)
    labels = _labels(example, tokens, rng)
    out = []
    for start, end in _cuts(tokens, limit):
        piece = Tokens(*(getattr(tokens, name)[start:end] for name in Tokens.__slots__))
        cut = {task: values[start:end] for task, values in labels.items()}
        out.append(_with_links(example, piece, cut, rng))
    return out


def _cuts(tokens: Tokens, limit: int) -> list[tuple[int, int]]:
    out = []
    start, total = 0, len(tokens)
    while start < total:
        end = min(start + limit, total)
        if end < total:
            gaps = tokens.gap[start + limit // 2 : end]
            breaks = np.flatnonzero(gaps >= 2)
            if len(breaks):
                end = start + limit // 2 + int(breaks[-1])
            else:
                firsts = np.flatnonzero(tokens.first[start:end])
                end = start + int(firsts[-1]) if firsts[-1] > 0 else end
        out.append((start, end))
        start = end
    return out


def _labels(example: Example, tokens: Tokens, rng: random.Random) -> dict[str, NDArray[np.int64]]:
    labels: dict[str, NDArray[np.int64]] = {}
    for task in TASKS:
        values = np.full(len(tokens), IGNORE, dtype=np.int64)
        if task in example.tasks:
            if task == "sentence":
                values[:] = 0
                for start in example.sentences:
                    at = int(np.searchsorted(tokens.starts, start))
                    if at < len(values):
                        values[at] = 1
            elif task == "furniture":
                _paint_furniture(example, tokens, values)
            else:
                values[:] = 0
                _paint_spans(example.spans[task], SPAN_TASKS[task], tokens, values)
                if task in example.partial:
                    values[(values == 0) & (tokens.case > LOWER)] = IGNORE
                if task == "name":
                    _paint_words(example.named, tokens, values, ANY_NAME)
                    _paint_words(example.unnamed, tokens, values, IGNORE)
        for start, end in example.unknown:
            values[(tokens.starts >= start) & (tokens.starts < end)] = IGNORE
        values[~tokens.first] = IGNORE
        labels[task] = values
    _forgive(example, tokens, labels, rng)
    return labels


def _paint_furniture(example: Example, tokens: Tokens, values: NDArray[np.int64]) -> None:
    # Elsewhere real furniture stands unmarked among the article: only invented blocks are known there.
    if example.furniture_known:
        values[:] = 0
    for mark in example.furniture:
        inside = (tokens.starts >= mark.start) & (tokens.starts < mark.end)
        values[inside] = FURNITURE_CLASS.get(mark.label, ANY_FURNITURE)


def _paint_spans(marks: tuple[Marked, ...], types: tuple[str, ...], tokens: Tokens, values: NDArray[np.int64]) -> None:
    for mark in sorted(marks, key=lambda m: (m.start - m.end, m.start)):
        found = pieces_of((mark.start, mark.end), tokens)
        if found is None or mark.label not in types:
            continue
        first, last = found
        label = 1 + 2 * types.index(mark.label)
        values[first : last + 1] = label + 1
        values[first] = label


def _paint_words(words: tuple[Offsets, ...], tokens: Tokens, values: NDArray[np.int64], label: int) -> None:
    for offsets in words:
        found = pieces_of(offsets, tokens)
        if found is not None:
            values[found[0] : found[1] + 1] = label


def _forgive(example: Example, tokens: Tokens, labels: dict[str, NDArray[np.int64]], rng: random.Random) -> None:
    """Half of the unmarked words in a contact's evidence say nothing where it is marked at one place only, and all by
    which its participants are named again."""
    for occasion in example.occasions:
        for link, offsets, sure in named_again(example.text, occasion):
            found = pieces_of(offsets, tokens)
            if sure and found is not None:
                task = "contact_place" if link == "place" else "contact_participant"
                values = labels[task][found[0] : found[1] + 1]
                values[values == 0] = IGNORE
        once = ("contact_participant",) if occasion.also is not None else ("contact_trigger", "contact_participant")
        for start, end in occasion.evidence:
            inside = np.flatnonzero((tokens.starts >= start) & (tokens.starts < end))
            for task in once:
                for at in inside:
                    if labels[task][at] == 0 and rng.random() < 0.5:
                        labels[task][at] = IGNORE


def pieces_of(offsets: Offsets, tokens: Tokens) -> Pieces | None:
    """First piece of the first word and last piece of the last word that the offsets touch, or None."""
    first = int(np.searchsorted(tokens.ends, offsets[0], side="right"))
    last = int(np.searchsorted(tokens.starts, offsets[1])) - 1
    if first > last:
        return None
    return first, last


def _with_links(example: Example, tokens: Tokens, labels: dict[str, NDArray[np.int64]], rng: random.Random) -> Window:
    links: dict[str, Links] = {}
    triggers: list[Pieces] = []
    classes: dict[str, list[int]] = {name: [] for name in TRIGGER_CLASSES}
    if len(tokens):
        if example.quotes:
            _attribution_links(example, tokens, links)
        if example.occasions:
            _contact_links(example, tokens, links, triggers, classes, rng)
    return Window(tokens, labels, links, triggers, classes)


def _inside(offsets: Offsets, tokens: Tokens) -> Pieces | None:
    if offsets[1] <= tokens.starts[0] or offsets[0] >= tokens.ends[-1]:
        return None
    return pieces_of(offsets, tokens)


def _index(items: list[Pieces], item: Pieces) -> int:
    if item not in items:
        items.append(item)
    return items.index(item)


def _attribution_links(example: Example, tokens: Tokens, links: dict[str, Links]) -> None:
    made = {name: Links() for name in ATTRIBUTION_LINKS}
    for quote in example.quotes:
        pieces = [p for p in (_inside(o, tokens) for o in quote.content) if p]
        for number, piece in enumerate(pieces):
            for name, targets in (("source", quote.source), ("cue", quote.cue)):
                anchor = _index(made[name].anchors, piece)
                for offsets in targets:
                    target = _inside(offsets, tokens)
                    if target:
                        made[name].positives.add((anchor, _index(made[name].candidates, target)))
            anchor = _index(made["earlier"].anchors, piece)
            _index(made["earlier"].candidates, piece)
            if number:
                made["earlier"].positives.add((anchor, _index(made["earlier"].candidates, pieces[number - 1])))
    for name, found in made.items():
        links[f"attribution_{name}"] = found


def _contact_links(
    example: Example,
    tokens: Tokens,
    links: dict[str, Links],
    triggers: list[Pieces],
    classes: dict[str, list[int]],
    rng: random.Random,
) -> None:
    people: list[Pieces] = []
    made = {name: Links(triggers, people if name not in _OWN else []) for name in CONTACT_LINKS}
    told: list[tuple[Occasion, list[int]]] = []
    for occasion in example.occasions:
        anchors: list[int] = []
        for offsets in (occasion.trigger, *(occasion.also or ())):
            trigger = _inside(offsets, tokens)
            if trigger is None:
                continue
            if trigger not in triggers:
                for name, options in TRIGGER_CLASSES.items():
                    classes[name].append(options.index(occasion.classes[name]))
            anchors.append(_index(triggers, trigger))
        for link, offsets in occasion.arguments:
            target = _inside(offsets, tokens)
            if target is None:
                continue
            candidate = _index(made[link].candidates, target)
            made[link].positives |= {(anchor, candidate) for anchor in anchors}
        told.append((occasion, anchors))
    for occasion, anchors in told:
        _link_again(example, tokens, occasion, anchors, made)
    if triggers:
        _dates_beside(example, tokens, told, made["time"])
        for candidates in (people, made["place"].candidates, made["reported"].candidates):
            candidates += _bystanders(tokens, candidates, rng)
    for name, found in made.items():
        links[f"contact_{name}"] = found


def _link_again(
    example: Example,
    tokens: Tokens,
    occasion: Occasion,
    anchors: list[int],
    made: dict[str, Links],
) -> None:
    """Further mentions of what an occasion is linked to are linked to it where they surely are its, or left open."""
    if not anchors:
        return
    for link, offsets, sure in named_again(example.text, occasion):
        target, candidates = _inside(offsets, tokens), made[link].candidates
        if target is None or any(target != c and target[0] <= c[1] and c[0] <= target[1] for c in candidates):
            continue
        pairs = {(anchor, _index(candidates, target)) for anchor in anchors}
        if sure:
            made[link].positives |= pairs
        else:
            made[link if link in _OWN else "party"].unknown |= pairs


def _dates_beside(example: Example, tokens: Tokens, told: list[tuple[Occasion, list[int]]], times: Links) -> None:
    """The dates of the window that no contact is marked with become candidates: they must be refused.

    The same words once more are the same day, and left open.
    """
    marked = list(times.candidates)
    for time in find_times(example.text):
        target = None if time.form.leaning else _inside((time.start, time.end), tokens)
        if target is None or any(target[0] <= b and a <= target[1] for a, b in marked):
            continue
        candidate = _index(times.candidates, target)
        words = example.text[time.start : time.end].casefold()
        for occasion, anchors in told:
            own = (example.text[a:b].casefold() for link, (a, b) in occasion.arguments if link == "time")
            if any(words in o or o in words for o in own):
                times.unknown |= {(anchor, candidate) for anchor in anchors}


def _bystanders(tokens: Tokens, taken: list[Pieces], rng: random.Random) -> list[Pieces]:
    """Some runs of capitalised words that are no argument of any contact, as candidates that must be refused.

    Without them a document with one contact would teach that whatever is found belongs to it.
    """
    capital = np.flatnonzero(tokens.first & (tokens.case > LOWER))
    runs: list[Pieces] = []
    for at in capital:
        end = int(at)
        while end + 1 < len(tokens) and (not tokens.first[end + 1] or tokens.case[end + 1] > LOWER):
            end += 1
        if runs and runs[-1][1] >= at:
            continue
        if not any(first <= end and at <= last for first, last in taken):
            runs.append((int(at), end))
    return rng.sample(runs, min(BYSTANDERS, len(runs)))


_OWN = ("time", "place", "topic", "withheld", "reported")
