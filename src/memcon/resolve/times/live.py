"""Live pages: lines that hold an hour and no more part them into entries, each of which tells of its own.

An entry's hour is of the day of the page, whatever day the entry before it speaks of; whom and what other entries name
is none of its business.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

LEAST = 3  # lines of an hour alone that make a live page
_HOUR = re.compile(
    r"^[ \t•*\[(]{0,6}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[ \xa0]?[ap]\.?m\.?)?(?:[ \xa0]?[A-Z]{2,4})?"
    r"[\])]?[ \t]*:?[ \t]*$",
    re.MULTILINE,
)


@lru_cache(maxsize=2)
def live_entries(text: str) -> tuple[int, ...]:
    """Where the entries of a live page begin, each with its hour; empty for other texts."""
    found = tuple(m.start() for m in _HOUR.finditer(text))
    return found if len(found) >= LEAST else ()


def live_entry(text: str, at: int) -> tuple[int, int] | None:
    """The entry of a live page in which an offset stands; what stands above the first is one. None in other texts."""
    entries = live_entries(text)
    if not entries:
        return None
    i = bisect_right(entries, at) - 1
    return (entries[i] if i >= 0 else 0), (entries[i + 1] if i + 1 < len(entries) else len(text))
