"""Digests by state: an official whom nothing else places is of the state whose name heads the section that names him.

"KENYA", and in the next line "President X received": of Kenya. Roles come in with the text, and go out with the state.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.resolve.actors.introduced import introduced_at
from memcon.resolve.offices.incumbents import OWN_OFFICES, Role
from memcon.resolve.offices.table import country_of_person, office_kind
from memcon.resolve.words.countries import state_name
from memcon.resolve.words.headings import section_at


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
