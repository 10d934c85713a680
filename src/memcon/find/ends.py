"""Where spans end: words of a text come in as found, without what only leads on to more at their ends they go out."""

from __future__ import annotations

import re
from collections.abc import Iterable

Offsets = tuple[int, int]

_LEADS_ON = re.compile(
    r"(?:[\s,;:–—]+|(?:(?<=\s)|\A)(?:and|or|but|of|to|for|in|on|with|by|from|at|as|the|an?))\Z", re.IGNORECASE
)
_MARKS = {"'": "'", "’": "‘", "”": "“", '"': '"', ")": "("}  # what closes, and what must stand open before it
_OPENS = re.compile(r"(?:[\s,;:–—]+|(?:and|or)\s+)", re.IGNORECASE)


def tidied(text: str, start: int, end: int) -> Offsets:
    """A span's offsets without commas, loose quotation marks and words such as "and", "of" and "the" at its end.

    A span of nothing else is given back as it is.
    """
    low, high = start, end
    while low < high:
        opens = _OPENS.match(text, low, high)
        if opens is None:
            break
        low = opens.end()
    while low < high:
        last = text[high - 1]
        loose = last in _MARKS and _MARKS[last] not in text[low : high - 1]
        leads = None if loose else _LEADS_ON.search(text[low:high])
        if not loose and leads is None:
            break
        high = high - 1 if loose or leads is None else low + leads.start()
    return (low, high) if any(c.isalnum() for c in text[low:high]) else (start, end)


def without_half_names(text: str, start: int, end: int, names: Iterable[Offsets]) -> Offsets:
    """A trigger's offsets without the first part of a name at its end: "travel to South" before "Korea" is "travel".

    `names` are the spans that name somebody or some place.
    """
    cut = min((a for a, b in names if start < a < end < b), default=end)
    low, high = tidied(text, start, cut)
    return (start, high) if low < high else (start, end)


def with_whole_name(start: int, end: int, names: Iterable[Offsets], others: Iterable[Offsets]) -> Offsets:
    """A participant's offsets with the rest of the name at its end, where no other participant begins in that rest."""
    whole = max((b for a, b in names if start <= a < end < b), default=end)
    return (start, end) if any(end <= a < whole for a, _ in others) else (start, whole)


def with_its_noun(text: str, start: int, end: int) -> Offsets:
    """A participant's offsets; those of a bare article with the one word behind it that names him: "the | G7"."""
    if end - start > ARTICLE or text[start:end].casefold() not in ("the", "a", "an"):
        return start, end
    noun = _NOUN.match(text, end)
    return (start, noun.end()) if noun else (start, end)


def with_second_office(text: str, start: int, end: int, names: Iterable[Offsets]) -> Offsets:
    """A participant's offsets, those of an office with the other one and the name of who holds both.

    "Lao Deputy Prime Minister | and Foreign Minister Kham Souvan"; "the Vice President and President Souvan" are two.
    `names` are the spans that name somebody.
    """
    if not _LEADS.search(text, start, end):
        return start, end
    whole = max((b for a, b in names if _AND_OFFICE.fullmatch(text, end, a)), default=end)
    return start, whole


_LEADS = re.compile(
    r"(?:\A(?!the\b)(?:[\w’'-]+\s)*|\b(?:Deputy|Vice)[\s-])(?:Prime\s+Minister|Premier|Chancellor|Chairman\s+of\s+the\s+Cabinet)\Z",
    re.IGNORECASE,
)
_AND_OFFICE = re.compile(
    r"\s+and\s+(?:(?:Foreign|External\s+Affairs|Defen[cs]e|Finance|Interior|Economy|Trade|Energy)\s+Minister|Minister\s+(?:of|for)\s+"
    r"[A-Z][\w-]+(?:,?\s+(?:and\s+)?[A-Z][\w-]+){0,4}),?\s+"
)
ARTICLE = 3  # characters of the longest one
_NOUN = re.compile(r"\s[A-Z]\w+(?=[.,;]|\s(?:to|and|on|in|for|about|today|yesterday|soon)\b)")
