"""The persons behind the handles of a text: "@AnaRoe" is Ana Roe, who is called so in the network that she posts in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.find.mentions import Name
from memcon.resolve.offices.table import country_of_person
from memcon.resolve.words.names import gender_of

SCORE = 0.95
_HANDLE = re.compile(r"(?<![\w@.])@(?P<name>[A-Z][^\W_]*(?:[A-Z]|_[A-Z])[^\W_]*)\b(?!\.\w|_)")
_WORD = re.compile(r"[A-Z][^\W\d_A-Z]+|[A-Z](?=[A-Z]|\b)")
_OFFICE = frozenset(("Sec", "Secretary", "Min", "Minister", "Pres", "President", "Amb", "Ambassador", "Gen", "Dr"))


def with_handles(names: Sequence[Name], text: str, published: date | None) -> list[Name]:
    """The names of a text, in order, with those of its handles that spell a person's name.

    The table of offices knows the person at the date of the text, or the first name is one.
    """
    if "@" not in text:
        return list(names)
    out = list(names)
    for match in _HANDLE.finditer(text):
        start, end = match.span("name")
        name = spelled(match["name"])
        over = [n for n in out if n.start < end and start < n.end]
        known = " " in name and bool(gender_of(None, name) or country_of_person(name, published))
        if known or (name != match["name"] and country_of_person(name, published)):
            out = [n for n in out if n not in over]
            out.append(Name(start, end, match["name"], "Person", SCORE))
    return sorted(out, key=lambda n: n.start)


def spelled(handle: str) -> str:
    """A handle with its words apart, less an office or an initial before them: "Ana Roe", and "Roe" of "SecRoe"."""
    words = _WORD.findall(handle)
    if "".join(words) != handle.replace("_", ""):
        return handle
    while len(words) > 1 and (words[0] in _OFFICE or len(words[0]) == 1):
        words = words[1:]
    return " ".join(words)
