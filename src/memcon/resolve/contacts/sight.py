"""What of a text stands near enough to a telling to say something of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

SIGHT = 20_000  # code points before and behind a telling that are looked at, more than any rule reaches


def in_sight(starts: Sequence[int], at: int) -> slice:
    """The numbers of those of a text's things that stand near the telling at an offset, by their `starts`, in order.

    Whatever is looked at once for each telling must not be all of the text: one of thousands of tellings would take
    the square of them.
    """
    return slice(bisect_left(starts, at - SIGHT), bisect_right(starts, at + SIGHT))
