"""Halves of a divided country: "the North" and "the South" where a text is about Korea and about no other.

A text and words of it come in; the code of the state that they name by its half goes out.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KOREA = re.compile(r"\b(?:(?:North|South)\sKorean?s?|(?:two|both|the)\sKoreas|Pyongyang|DPRK)\b")
_OTHERS = re.compile(r"\b(?:Sudan|Yemen|Cyprus|Vietnam|Viet\sNam|Global\sSouth|South\sAfrica|Confederacy)\b")
"""Other countries that have a North or a South of their own, by which words would mean these."""
_HALF = re.compile(r"(?:[Tt]he\s)?(?P<half>North|South)(?:['’]s)?(?:\s(?:side|[Kk]orean\sside))?")
_SIDE = re.compile(r"(?:[Tt]he\s)?(?P<half>[Nn]orth|[Ss]outh)ern\sside")
_BOTH = re.compile(
    r"(?:[Tt]he\s)?(?:(?:(?:two|both)\s)?Koreas|(?:(?:leaders|officials|ministers|presidents)\sof\s)?"
    r"(?:North\s(?:and|or)\sSouth|South\s(?:and|or)\sNorth)\sKorea(?:n\s[a-z-]+(?:\s[a-z-]+)?)?)"
)
_CODES = {"north": "PRK", "south": "KOR"}


@lru_cache(maxsize=16)
def _is_of_korea(text: str) -> bool:
    return _KOREA.search(text) is not None and _OTHERS.search(text) is None


def half_named(words: str, text: str) -> str | None:
    """The state that "the North", "the South's" or "the northern side" is in a text; None for any other words."""
    half = _HALF.fullmatch(words) or _SIDE.fullmatch(words)
    return _CODES[half["half"].casefold()] if half is not None and _is_of_korea(text) else None


def halves_named(words: str) -> tuple[str, ...]:
    """Both states that "the two Koreas" names; empty for any other words."""
    return tuple(_CODES.values()) if _BOTH.fullmatch(words) else ()
