"""Who and what is named again: a contact's mark stands at one mention of each, and says nothing against the others.

What is found is for training alone. A run of capitalised words that ends in a participant's last name is that
participant once more; in a sentence that tells of the contact it takes part as the marked words do, elsewhere nothing
is known of it. So it is with places, and of somebody who tells of the contact nothing is known at any other mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.reader.labels import ROLES
from training.corpora import Occasion, Offsets

NAMED = frozenset((*ROLES, "place", "reported"))
"""The links whose ends are named and may be named again."""
_CAPITAL = re.compile(r"[^\W\d_a-z][\w.]*(?:[’'\-][^\W\d_][\w]*)*")
_OPENS = (
    r"(?!(?:After|And|As|At|Before|Both|But|By|For|From|If|In|Later|Now|On|Since|Then|To|When|While|With|\w+day)\b)"
)
_LEADING = rf"(?:{_OPENS}[^\W\d_a-z](?:\w{{0,3}}\.|[\w’'\-]*)[ ]){{0,4}}"
_GOES_ON = r"(?![\w\-])(?![ ][^\W\d_a-z])"
_OFFICES = frozenset(
    (
        "President",
        "Minister",
        "Secretary",
        "Chancellor",
        "King",
        "Queen",
        "Prince",
        "Premier",
        "General",
        "Ambassador",
        "Chairman",
        "Leader",
        "Leaders",
        "Ministers",
        "Officials",
        "Government",
        "Council",
        "Administration",
        "House",
        "States",
        "Union",
        "Nations",
    )
)
"""Last words that name an office or a body: another may bear the same."""


def named_again(text: str, occasion: Occasion) -> Iterator[tuple[str, Offsets, bool]]:
    """Other mentions of what an occasion is linked to: the link, the offsets, and whether it is sure to hold there."""
    marked = [span for _, span in occasion.arguments] + [occasion.trigger]
    for link, (start, end) in occasion.arguments:
        if link not in NAMED:
            continue
        words = [m.group().removesuffix("’s").removesuffix("'s") for m in _CAPITAL.finditer(text, start, end)]
        if not words or len(words[-1]) < 3:
            continue
        last = words[-1]
        plain = last not in _OFFICES and not re.search(r",|\b(?:of|and)\b", text[start:end])
        for match in re.finditer(_LEADING + rf"(?<![\w\-]){re.escape(last)}{_GOES_ON}", text):
            if any(match.start() < b and a < match.end() for a, b in marked):
                continue
            told = any(a <= match.start() and match.end() <= b for a, b in occasion.evidence)
            yield link, match.span(), plain and told and link != "reported"
