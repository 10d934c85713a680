"""Who is host and who is guest: a contact's parties come in with the roles that the head gave each, and agree after it.

The head looks at one party at a time. Of one contact, people of one side have one role, there is no guest without a
host, and where two sides meet in the state of one of them, that one is the host.
"""

from __future__ import annotations

from collections import Counter

from memcon.resolve.countries import place_country
from memcon.resolve.parties import Side
from memcon.resolve.tellings import Draft

_IN_PERSON = ("meeting", "visit", "talks", "encounter")
_RECEPTION = ("host", "guest")


def settle_roles(draft: Draft, text: str) -> None:
    """Make hosts and guests of a contact of two sides agree with each other and with its place."""
    by_side: dict[str | None, list[Side]] = {}
    for party in draft.parties:
        by_side.setdefault(party.side, []).append(party)
    if len(by_side) != 2 or draft.mode not in _IN_PERSON:
        return
    state = place_country(text[draft.place.start : draft.place.end]) if draft.place else None
    roles = {side: _main_role(parties) for side, parties in by_side.items()}
    received = set(roles.values()) == set(_RECEPTION)
    if state in by_side:
        host = state
    elif state is None and (received or draft.mode == "visit"):
        found = [side for side, role in roles.items() if role == "host"]
        left = [side for side, role in roles.items() if role != "guest"]
        if len(found) != 1 and len(left) != 1:
            return
        host = found[0] if len(found) == 1 else left[0]
    else:  # elsewhere than with one of the two, or no word of a place
        for party in draft.parties:
            if party.role in _RECEPTION:
                party.role = "party"
        return
    for side, parties in by_side.items():
        for party in parties:
            if party.role != "mediator" and (party.role in _RECEPTION or _settled(draft)):
                party.role = "host" if side == host else "guest"


def _settled(draft: Draft) -> bool:
    """True for what took place or is agreed: who proposes a meeting or refuses it is told as such instead."""
    return draft.status in ("held", "ongoing", "planned")


def _main_role(parties: list[Side]) -> str:
    counts = Counter(p.role for p in parties)
    return max(sorted(counts), key=lambda role: (counts[role], role in _RECEPTION))
