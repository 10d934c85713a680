"""Who "His Excellency" and "the DSG" are: whom the text called so before, or whose office has these first letters.

The roles of a text come in with the words; the number of the one meant goes out, None where they tell nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.offices.incumbents import Role

_COURTESY = re.compile(
    r"(?P<who>[Hh]is|[Hh]er)\s(?P<of>(?:Royal\s|Imperial\s|Serene\s)?(?:Excellency|Highness|Majesty|Eminence|Holiness))"
)
_UP_TO_NAME = (
    r"\s(?:\w+\s)?(?:Excellency|Highness|Majesty|Eminence|Holiness)\b"
    r"(?:(?:Mr|Mrs|Ms|Dr|Eng|Prof|H\.E)\.|[^.;:\n“”\"])*\Z"
)
_CALLED = (re.compile(rf"\b[Hh]er{_UP_TO_NAME}"), re.compile(rf"\b[Hh]is{_UP_TO_NAME}"))
"""What stands before the name of her, and of him, who is called so."""
_LETTERS = re.compile(r"(?:[Tt]he\s)?(?P<letters>[A-Z]{2,4})")
_INITIAL = re.compile(r"(?:\A|[\s-])(?P<letter>[A-Z])")
_IN_OFFICE = re.compile(r"(?:[Tt]he\s)?(?:[A-Z]{2,6}(?:['’]s)?\s)?Chair(?:person|man|woman)?[- ]in[- ]Office")
_IN_CHAIR = re.compile(r"\bChair(?:person|man|woman)?[- ]in[- ]Office,?\s(?:and\s)?[^.;:\n“”\"()]{0,110}\Z")
_ACRONYM = re.compile(r"\A(?:[Tt]he\s)?[A-Z]{2,6}\s")
NEAR = 3000  # characters before such words in which the one they mean is named
BEFORE = 160  # characters before a name in which stands what its bearer is called


def meant_by_courtesy(words: str, at: int, roles: Sequence[Role], text: str) -> int | None:
    """The one named last before whom the text gave that courtesy: "His Excellency the Minister, Mr. Roe"."""
    match = _COURTESY.fullmatch(words)
    if match is None:
        return None
    called = _CALLED[match["who"].casefold() == "his"]
    found = []
    for number, role in enumerate(roles):
        if role.kind != "person":
            continue
        for start, _, form in role.mentions:
            if form == "name" and 0 < at - start <= NEAR and called.search(text, max(0, start - BEFORE), start):
                found.append((start, number))
    return _first_of_sentence(found, text)


def _first_of_sentence(found: list[tuple[int, int]], text: str) -> int | None:
    """Of those called so the one named last, but of several in a sentence the first: he is its subject."""
    if not found:
        return None
    found.sort()
    last = found[-1][0]
    low = max(text.rfind("\n", 0, last), text.rfind(". The ", 0, last))
    return next(number for start, number in found if start > low)


def meant_by_chair(words: str, at: int, roles: Sequence[Role], text: str) -> int | None:
    """The person named first right behind that office: "the OSCE Chairperson-in-Office, Foreign Minister Roe"."""
    if _IN_OFFICE.fullmatch(words) is None:
        return None
    named = sorted(
        (start, number)
        for number, role in enumerate(roles)
        if role.kind == "person"
        for start, _, form in role.mentions
        if form == "name" and start < at
    )
    behind = (number for start, number in named if _IN_CHAIR.search(text, max(0, start - BEFORE), start))
    return next(behind, None)


def meant_by_letters(words: str, at: int, roles: Sequence[Role]) -> int | None:
    """The one person named before whose office begins with those letters: "the DSG" is the Deputy Secretary-General."""
    match = _LETTERS.fullmatch(words)
    if match is None:
        return None
    letters = match["letters"]
    found = {
        number
        for number, role in enumerate(roles)
        if role.kind == "person" and role.office and 0 < at - role.first() <= NEAR and _initials(role.office) == letters
    }
    return found.pop() if len(found) == 1 else None


def is_short_for(words: str, office: str) -> bool:
    """True for the letters of the last words of an office: "DG" of the "IAEA Director General"."""
    letters = _initials(_ACRONYM.sub("", office))
    return len(words) > 1 and words.isalpha() and words.isupper() and letters.endswith(words)


def _initials(office: str) -> str:
    """The letters with which the words of an office begin, up to the first word in small letters."""
    words = re.match(r"(?:[A-Z][a-z]+[\s-]?)+", office)
    return "".join(m["letter"] for m in _INITIAL.finditer(words.group())) if words else ""
