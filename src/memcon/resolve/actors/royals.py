"""Royals who are met in a city of a kingdom are of it: "met Crown Prince X in Jeddah" is of Saudi Arabia's.

Roles come in with the text, and go out with the state of those whom nothing else places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import has_office
from memcon.resolve.words.countries import place_country

_ROYAL = re.compile(
    r"(?:(?:His|Her)\s(?:Royal\s)?(?:Majesty|Highness)\s(?:the\s)?)?"
    r"(?:King|Queen|Emir|Amir|Sultan|Crown Princ(?:e|ess))"
)
_MET = re.compile(
    r"\b(?:met|meets?|meeting|talks|audience|received|hosted|welcomed)\s+(?:(?:with|by)\s+)?(?:(?:the|of|and|for)\s+|[A-Z][\w’'.-]+,?\s+){0,14}\Z"
)
"""What leads to those whom somebody met, or by whom he was received."""
_THERE = re.compile(
    r"(?:,?\s+and\s+(?:[A-Z][\w’'.-]+,?\s+|(?:of|for|and|the)\s+){1,12}?|\s+(?:on|late|early)\s+\w+\s+|\s+)in\s+"
    r"(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?=[\s,.;])"
)
"""Where that was, behind the name and whoever was met with him."""
_OF_MANY = re.compile(
    r"\b(?:conference|sidelines?|margins|forum|assembly|funeral|wedding|coronation|visiting)\b|\b[A-Z][\w-]{1,30}\s+[Ss]ummit\b"
)
LEAD = 160  # characters before a name in which the verb stands


def serve_royals(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give a king, a queen or an heir whom nothing places to the kingdom in a city of which somebody met them."""
    if not len(sentences):
        return
    for role in roles:
        known = role.country is not None or role.body is not None or role.foreign
        if role.kind != "person" or known or not _ROYAL.fullmatch(role.office or ""):
            continue
        for start, end, form in sorted(role.mentions):
            low, high = sentences.span(start)
            if (
                form != "name"
                or not _MET.search(text, max(low, start - LEAD), start)
                or _OF_MANY.search(text, low, high)
            ):
                continue
            there = _THERE.match(text, end, high)
            state = place_country(there["place"]) if there else None
            if state is not None and has_office(state, "monarch"):
                role.country = state
                break
