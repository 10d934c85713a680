"""The words of a quotation and of a text go in; the place where the text holds nearly the same words comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

GAP = "…"  # in a quotation: words may be left out here
GAP_WORDS = 60  # as many as a gap may hide
_EDIT = 1 << 20  # what an edit costs, where a word that stays gains 1

Step = Literal["same", "other", "dropped", "added", "gap"]


class Place(NamedTuple):
    """`words[start:end]` of the text holds the quotation with so many `edits` (words changed, dropped or added)."""

    start: int
    end: int
    edits: int


def align(quoted: Sequence[str], words: Sequence[str], most: int) -> Place | None:
    """The place with the fewest edits, the first of several; `None` where there would be more than `most`.

    Approximate matching by dynamic programming over words (Sellers 1980), columns cut off where nothing can come of
    them (Ukkonen 1985). A `GAP` in the quotation covers up to sixty words of the text, free of charge.
    """
    if not quoted:
        return None
    costs, ends = _columns(quoted, words, most)
    if not ends:
        return None
    end = min(ends, key=lambda at: (costs[at], at == 0 or words[at - 1] != quoted[-1], at))
    # The same backwards from the end finds the start. A place that begins and ends as the quotation does comes before
    # one of the same cost that does not.
    first = max(0, end - len(quoted) - most - GAP_WORDS * quoted.count(GAP))
    back, starts = _columns(quoted[::-1], words[first:end][::-1], costs[end], from_first=True)
    start = min(starts, key=lambda at: (back[at], at == 0 or words[end - at] != quoted[0], at))
    return Place(end - start, end, costs[end])


def steps(quoted: Sequence[str], words: Sequence[str]) -> list[tuple[Step, int, int]]:
    """How `words` become the quotation: (step, place in `quoted`, place in `words`), in order.

    "dropped" are words of the text that the quotation lacks, "added" are those that it has beyond the text. Of the ways
    with the fewest edits the one with the most words that stay.
    """
    rows, columns = len(quoted), len(words)
    table = [[0] * (columns + 1) for _ in range(rows + 1)]
    for column in range(1, columns + 1):
        table[0][column] = column * _EDIT
    for row in range(1, rows + 1):
        gap = quoted[row - 1] == GAP
        table[row][0] = table[row - 1][0] + (not gap) * _EDIT
        for column in range(1, columns + 1):
            if gap:
                table[row][column] = min(table[row - 1][column], table[row][column - 1])
            else:
                same = quoted[row - 1] == words[column - 1]
                table[row][column] = min(
                    table[row - 1][column - 1] + (-1 if same else _EDIT),
                    table[row - 1][column] + _EDIT,
                    table[row][column - 1] + _EDIT,
                )
    return _trace(quoted, words, table)


def _trace(quoted: Sequence[str], words: Sequence[str], table: list[list[int]]) -> list[tuple[Step, int, int]]:
    row, column = len(quoted), len(words)
    path: list[tuple[Step, int, int]] = []
    while row or column:
        here = table[row][column]
        if row and quoted[row - 1] == GAP:
            if table[row - 1][column] == here:
                row -= 1
            else:
                column -= 1
                path.append(("gap", row - 1, column))
        elif row and column and quoted[row - 1] == words[column - 1] and table[row - 1][column - 1] - 1 == here:
            row, column = row - 1, column - 1
            path.append(("same", row, column))
        elif row and column and table[row - 1][column - 1] + _EDIT == here:
            row, column = row - 1, column - 1
            path.append(("other", row, column))
        elif row and table[row - 1][column] + _EDIT == here:
            row -= 1
            path.append(("added", row, column))
        else:
            column -= 1
            path.append(("dropped", row, column))
    return path[::-1]


def _columns(
    quoted: Sequence[str], words: Sequence[str], most: int, *, from_first: bool = False
) -> tuple[dict[int, int], list[int]]:
    """The cost of the quotation ending before each place of the text, where at most `most`; and those places.

    It begins anywhere in the text or, `from_first`, with the text's first word.
    """
    rows = len(quoted)
    beyond = most + 1
    gaps = [word == GAP for word in quoted]
    column = [0] * (rows + 1)
    for row in range(1, rows + 1):
        column[row] = min(beyond, column[row - 1] + (not gaps[row - 1]))
    since = [0] * (rows + 1)  # how many words a gap has covered
    costs: dict[int, int] = {}
    if column[rows] <= most:
        costs[0] = column[rows]
    last = max(row for row in range(rows + 1) if column[row] <= most)
    for at, word in enumerate(words, start=1):
        diagonal = column[0]
        column[0] = min(beyond, at) if from_first else 0
        top = min(rows, last + 1)
        reach = 0
        for row in range(1, rows + 1):
            if row > top and column[row - 1] > most:
                break
            left = column[row]
            if gaps[row - 1]:
                stay = left if since[row] < GAP_WORDS else beyond
                if column[row - 1] <= stay:
                    value, since[row] = column[row - 1], 0
                else:
                    value = stay
                    since[row] += 1
            else:
                value = diagonal if quoted[row - 1] == word else min(diagonal, left, column[row - 1]) + 1
            diagonal = left
            column[row] = min(value, beyond)
            if column[row] <= most:
                reach = row
        else:
            row = rows + 1
        for rest in range(row, rows + 1):
            column[rest] = beyond
        last = reach
        if column[rows] <= most:
            costs[at] = column[rows]
    return costs, list(costs)
