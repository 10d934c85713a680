"""Who says "welcome to Oslo" before a meeting is its host: the side comes out, from the words of those who met."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.contacts.draft import Draft
from memcon.resolve.words.countries import country_of, place_country

NEAR = 1500  # characters behind the words for a meeting in which one of the two greets the other
PAIR = 2
_PLACE = r"(?P<place>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})"
_WELCOME = re.compile(
    r"\b(?:(?:[Ww]elcome|greet|receive|host|see|have)\s(?:(?:both|all|each)\sof\s)?you(?:\s(?:all|both|again|here|back|today)){0,3}"
    rf"|[Ww]elcome(?:\sback)?,?|for\syour\s(?:visit|coming|trip)(?:\shere)?)\s(?:in|to|at)\s(?:the\s)?{_PLACE}"
)
"""What is said to a guest: "delighted to welcome you here in | Norway", "Welcome to | Oslo"."""
_TURN = re.compile(r"^[^\n:]{3,120}:\s", re.MULTILINE)


def welcoming_side(draft: Draft, drafts: Sequence[Draft], text: str) -> str | None:
    """The side that greets the other in its own state, in what was said at the first meeting told, or None.

    Words are said to somebody only where the text gives who says what.
    """
    if draft is not drafts[0] or draft.mode != "meeting" or draft.status not in ("held", "ongoing"):
        return None
    sides = draft.sides()
    end = draft.trigger.end
    if len(sides) != PAIR or _TURN.search(text, max(0, end - NEAR), end + NEAR) is None:
        return None
    for said in _WELCOME.finditer(text, max(0, draft.trigger.start - NEAR), end + NEAR):
        place = said["place"].rstrip(".,’'")
        side = country_of(place) or place_country(place)
        if side is None and " " in place:
            side = place_country(place.split()[0])
        if side in sides:
            return side
    return None
