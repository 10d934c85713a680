"""A quotation and the words of the record come in; what was changed, dropped or added goes out, word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from memcon.ledger.words import with_gaps
from memcon.origins.align import GAP, steps
from memcon.origins.prints import Word, words_of
from memcon.origins.reprints import quoted_spans

Change = Literal["same", "changed", "dropped", "added", "left out"]


class Stretch(NamedTuple):
    """A stretch of words that went the same way: as the record has them, and as the quotation has them."""

    change: Change
    record: str
    quoted: str


def difference(quoted: str, record: str) -> list[Stretch]:
    """How the words of the record became those of the quotation, in order; `left out` where it says so by `…`."""
    folded = with_gaps(quoted, words_of(quoted))
    shown = _shown(quoted, folded)
    ways = [(steps(folded, [word.folded for word in held]), held) for held in _held(record)]
    path, held = min(ways, key=lambda way: sum(step in _STEPS for step, _, _ in way[0]))
    names: dict[str, Change] = {"same": "same", "other": "changed", "gap": "left out"}
    stretches: list[tuple[Change, list[str], list[str]]] = []
    for step, at, place in path:
        change: Change = names.get(step, step)  # type: ignore[arg-type]
        if not stretches or stretches[-1][0] != change:
            stretches.append((change, [], []))
        if step in ("same", "other", "dropped", "gap"):
            stretches[-1][1].append(record[held[place].start : held[place].end])
        if step in ("same", "other", "added"):
            stretches[-1][2].append(shown[at])
    return [Stretch(change, " ".join(old), " ".join(new)) for change, old, new in _merged(stretches)]


def widened(quoted: str, text: str, start: int, end: int) -> tuple[int, int]:
    """The place `text[start:end]` of a quotation's words with those beside it that stand where its outer ones do.

    "We need planes" is found by its first words in "“We need ships,” she said", and "ships" is what was changed.
    """
    found = difference(quoted, text[start:end])
    if found and found[-1].change == "added":
        words = words_of(text[end : end + _BESIDE])[: len(found[-1].quoted.split())]
        if words and not _ENDS.search(text, end, end + words[-1].start):
            end += words[-1].end
    if found and found[0].change == "added":
        low = max(0, start - _BESIDE)
        words = words_of(text[low:start])[-len(found[0].quoted.split()) :]
        if words and not _ENDS.search(text, low + words[0].end, start):
            start = low + words[0].start
    return start, end


_BESIDE = 80  # code points in which the few words stand that were changed at an end of a quotation
_ENDS = re.compile(r"[.!?…:\"“”«»\n]")
"""What ends or opens other words: a sentence, a quotation, a paragraph."""


def told(stretches: Sequence[Stretch]) -> str:
    """The changes in one sentence's words: `"not" dropped; "grave" for "serious"`."""
    parts = []
    for change, old, new in stretches:
        if change == "changed":
            parts.append(f"“{new}” for “{old}”")
        elif change == "dropped":
            parts.append(f"“{old}” dropped")
        elif change == "added":
            parts.append(f"“{new}” added")
    return "; ".join(parts)


def _held(record: str) -> list[list[Word]]:
    """The words of the record, and those without what interrupts a quotation there ("Words," he said, "more")."""
    words = words_of(record)
    marks = [character for character in record if character in '“”"']
    if not marks:
        return [words]
    opened = {"”": "“", '"': '"'}.get(marks[0], "") + record  # a place in the record begins inside its quotation
    spans, shift = quoted_spans(opened), len(opened) - len(record)
    return [words, [w for w in words if any(start <= w.start + shift < end for start, end in spans)]]


def _merged(stretches: list[tuple[Change, list[str], list[str]]]) -> list[tuple[Change, list[str], list[str]]]:
    """Changed, dropped and added words beside each other are one change."""
    merged: list[tuple[Change, list[str], list[str]]] = []
    for change, old, new in stretches:
        if merged and change in _EDITS and merged[-1][0] in _EDITS:
            both = [*merged[-1][1], *old], [*merged[-1][2], *new]
            merged[-1] = ("changed" if both[0] and both[1] else change, *both)
        else:
            merged.append((change, old, new))
    return merged


_EDITS = ("changed", "dropped", "added")
_STEPS = ("other", "dropped", "added")


def _shown(quoted: str, folded: Sequence[str]) -> list[str]:
    """The words of the quotation as they stand in it, beside their folded forms."""
    words = iter(words_of(quoted))
    shown = []
    for form in folded:
        if form == GAP:
            shown.append(GAP)
            continue
        word = next(words)
        while word.folded != form:  # in brackets
            word = next(words)
        shown.append(quoted[word.start : word.end])
    return shown
