"""Digests by state: an official whom nothing else places is of the state whose name heads the section that names him.

"KENYA", and in the next line "President X received": of Kenya. Roles come in with the text, and go out with the state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.introduced import introduced_at
from memcon.resolve.offices.incumbents import OWN_OFFICES, Role
from memcon.resolve.offices.table import country_of_person, office_kind
from memcon.resolve.words.countries import state_name
from memcon.resolve.words.headings import section_at, side_of_heading

_OF_TWO = re.compile(
    r"^[ \t]*[•*·–-][ \t]*(?P<one>[A-Z][\w. -]{1,30}?)\s?[/–-]\s?(?P<other>[A-Z][\w. -]{1,30}?):[ \t]+", re.MULTILINE
)
"""What heads an entry on two states: "- Chile/Peru: "."""


def serve_in_pairs(roles: Sequence[Role], text: str) -> None:
    """Give the two officials of an entry on two states, "- Chile/Peru: Minister X met Minister Y", to these.

    In their order where nothing tells either's; else to the one that is left.
    """
    for entry in _OF_TWO.finditer(text):
        sides = [side_of_heading(entry[name]) for name in ("one", "other")]
        end = text.find("\n", entry.end())
        end = len(text) if end < 0 else end
        if None in sides or sides[0] == sides[1]:
            continue
        here = sorted(
            (min(a for a, _, form in role.mentions if form == "name" and entry.end() <= a < end), number)
            for number, role in enumerate(roles)
            if role.kind == "person" and any(form == "name" and entry.end() <= a < end for a, _, form in role.mentions)
        )
        pair = [roles[number] for _, number in here]
        if len(pair) != len(sides) or any(r.body or r.owned or not r.mentions for r in pair):
            continue
        told = [r.country or country_of_person(r.name) for r in pair]
        if told == [None, None] and all(r.office for r in pair):
            told = list(sides)
        for role, own, other in zip(pair, told, reversed(told), strict=True):
            left = [side for side in sides if side != other]
            if role.country is None and (own is not None or (other in sides and len(left) == 1)):
                role.country = own or left[0]


def serve_in_sections(roles: Sequence[Role], text: str) -> None:
    """Give leaders and ministers whose state nothing tells to that whose name heads their section of a digest."""
    for role in roles:
        known = role.country is not None or role.body is not None or role.owned is not None
        if role.kind != "person" or known or role.foreign or role.counterpart or not role.mentions:
            continue
        section = section_at(text, introduced_at(role, text))
        if section is None or not state_name(section[2]) or country_of_person(role.name) is not None:
            continue
        if office_kind(role.office or "") in OWN_OFFICES:
            role.country = section[2]
