"""Who says what: pieces of content with their source and cue, put together by scored links.

Source, cue and content are found as spans (Newell, Margolin & Ruths 2018 for the scheme); then each
piece of content chooses, among all spans near it, its source, its cue and an earlier piece that it
continues. Pieces that continue each other, or that hang on one cue, are one attribution.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from memcon.find.furniture import inside
from memcon.find.links import Arrays, distances, link_scores, log_softmax
from memcon.find.spans import Found, decode, offsets, pieces
from memcon.reader.reader import Reading
from memcon.record import Furniture

REACH = 400  # wordpieces within which a span may be linked
BLOCK = 128  # anchors scored together
SAME = 0.5  # probability from which two pieces of content are one attribution

_NOBODY = ("a", "an", "the")

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quotation:
    """An attribution in code points. `content` is never empty; `source` and `cue` may be.

    `acts` and `media` are the probabilities of `utterances.ACTS` and `utterances.MEDIA`, empty where not known.
    """

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]
    score: float
    acts: tuple[float, ...] = ()
    media: tuple[float, ...] = ()


def find_attributions(reading: Reading, arrays: Arrays, furniture: Sequence[Furniture] = ()) -> list[Quotation]:
    """The attributions outside furniture, in order of their content's first piece."""
    by_role: dict[str, list[Found]] = {"source": [], "cue": [], "content": []}
    for found in decode(reading, "attribution"):
        start, end = offsets(reading, found)
        words = reading.text[start:end].casefold()
        empty = words in _NOBODY if found.type == "source" else not any(c.isalnum() for c in words)
        if not empty and not inside(furniture, start, end):
            by_role[found.type].append(found)
    contents = by_role["content"]
    if not contents:
        return []
    chosen = {
        role: _log_choices(arrays, reading, f"attribution_{role}", contents, by_role[role])
        for role in ("source", "cue")
    }
    groups = _groups(arrays, reading, contents, by_role["cue"], chosen["cue"])
    out = []
    for group in groups:
        parts: dict[str, tuple[Offsets, ...]] = {}
        scores = [contents[i].score for i in group]
        for role in ("source", "cue"):
            total = chosen[role][group].sum(axis=0)
            best = int(total.argmax())
            scores.append(float(np.exp(total[best] / len(group))))
            parts[role] = () if best == 0 else (offsets(reading, by_role[role][best - 1]),)
        content = tuple(offsets(reading, contents[i]) for i in group)
        if not parts["source"] and not parts["cue"]:
            continue  # words that nobody is said to have said
        out.append(Quotation(parts["source"], parts["cue"], content, round(float(np.mean(scores)), 4)))
    return sorted(out, key=lambda q: q.content)


def _log_choices(
    arrays: Arrays, reading: Reading, link: str, anchors: list[Found], candidates: list[Found]
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Log-probabilities [anchors, 1 + candidates] of each choice, "none" first; far candidates get none."""
    spans = [pieces(reading, c) for c in candidates]
    starts = np.asarray([s for s, _ in spans], dtype=np.int64)
    out = np.full((len(anchors), 1 + len(candidates)), -1e4, dtype=np.float32)
    for begin in range(0, len(anchors), BLOCK):
        block = [pieces(reading, a) for a in anchors[begin : begin + BLOCK]]
        low = int(np.searchsorted(starts, block[0][0] - 2 * REACH))
        high = int(np.searchsorted(starts, block[-1][1] + REACH, side="right"))
        near = spans[low:high]
        scores = link_scores(arrays, reading, link, block, near)
        if near:
            scores[:, 1:][np.abs(distances(block, near)) > REACH] = -1e4
        rows = log_softmax(scores)
        out[begin : begin + BLOCK, 0] = rows[:, 0]
        out[begin : begin + BLOCK, 1 + low : 1 + high] = rows[:, 1:]
    return out


def _groups(
    arrays: Arrays,
    reading: Reading,
    contents: list[Found],
    cues: list[Found],
    cue_choice: np.ndarray[tuple[int, int], np.dtype[np.float32]],
) -> list[list[int]]:
    """Indices of contents that are one attribution, each group and the list of groups in text order."""
    head = list(range(len(contents)))

    def find(i: int) -> int:
        while head[i] != i:
            i = head[i]
        return i

    spans = [pieces(reading, c) for c in contents]
    for i in range(1, len(contents)):
        low = i
        while low and spans[i][0] - spans[low - 1][1] <= REACH and i - low < 12:
            low -= 1
        if low == i:
            continue
        row = log_softmax(link_scores(arrays, reading, "attribution_earlier", [spans[i]], spans[low:i]))[0]
        best = int(row.argmax())
        if best and np.exp(row[best]) >= SAME:
            head[find(i)] = find(low + best - 1)
    if cues:
        cue_of = cue_choice.argmax(axis=1)
        sure = np.exp(cue_choice.max(axis=1)) >= SAME
        by_cue: dict[int, int] = {}
        for i in range(len(contents)):
            if cue_of[i] and sure[i]:
                other = by_cue.setdefault(int(cue_of[i]), i)
                if other != i:
                    head[find(i)] = find(other)
    groups: dict[int, list[int]] = {}
    for i in range(len(contents)):
        groups.setdefault(find(i), []).append(i)
    return sorted(groups.values())
