"""Triggers and what they may be linked to, in blocks: a long text's pairs are scored a part at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from memcon.find.links import Pieces

AT_ONCE = 100_000  # pairs of a trigger and a candidate that are scored in one go
BLOCK = 64  # triggers that are scored together where there are more


def blocks(triggers: Sequence[Pieces], spans: Sequence[Pieces], reach: int) -> Iterator[tuple[slice, slice]]:
    """Triggers, and the candidates that one of them may be linked to: all at once, save in a text of very many.

    Both are in text order, and linked within `reach` wordpieces. Their scores would take the square of a text's length.
    """
    if len(triggers) * len(spans) <= AT_ONCE:
        yield slice(0, len(triggers)), slice(0, len(spans))
        return
    firsts = [first for first, _ in spans]
    for begin in range(0, len(triggers), BLOCK):
        block = triggers[begin : begin + BLOCK]
        low = bisect_left(firsts, block[0][0] - 2 * reach)
        high = bisect_left(firsts, max(last for _, last in block) + reach + 1)
        yield slice(begin, begin + len(block)), slice(low, high)
