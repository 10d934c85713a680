"""Who is host and who is guest: a contact's parties come in with the roles that the head gave each, and agree after it.

The head looks at one party at a time. Of one contact, people of one side have one role, there is no guest without a
host, and where two sides meet in the state of one of them, that one is the host.
"""

from __future__ import annotations

import re
from collections import Counter

from memcon.resolve.countries import place_country
from memcon.resolve.parties import Side
from memcon.resolve.tellings import Draft

_IN_PERSON = ("meeting", "visit", "talks", "encounter")
_RECEPTION = ("host", "guest")
_AROUND = 150  # characters beside the trigger in which words of a reception stand
_NEUTRAL = "UN"
_UNITED_NATIONS = re.compile(r"\bNew York\b|\bUnited Nations\b|\bU\.N\.|\bUN\b")
"""Where states meet at the United Nations, the state around it is nobody's host."""
_RECEIVED = re.compile(
    r"\b(?:host(?:s|ed|ing)?|receiv\w+|welcom\w+|invit\w+|visit\w*|guests?|greet\w*|arriv\w+|travel\w*|trip|flew|fly|flies"
    r"|courtesy|summon\w*)\b",
    re.IGNORECASE,
)


def settle_roles(draft: Draft, text: str) -> None:
    """Make hosts and guests of a contact of two sides agree with each other and with its place."""
    by_side: dict[str | None, list[Side]] = {}
    for party in draft.parties:
        by_side.setdefault(party.side, []).append(party)
    if len(by_side) < 2 or draft.mode not in _IN_PERSON:
        return
    where = text[draft.place.start : draft.place.end] if draft.place else ""
    state = _NEUTRAL if _UNITED_NATIONS.search(where) else place_country(where)
    if len(by_side) > 2:
        _settle_many(draft, by_side, state)
        return
    roles = {side: _main_role(parties) for side, parties in by_side.items()}
    around = max(0, draft.trigger.start - _AROUND), draft.trigger.end + _AROUND
    received = set(roles.values()) == set(_RECEPTION) and _RECEIVED.search(text, *around) is not None
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


def _settle_many(draft: Draft, by_side: dict[str | None, list[Side]], state: str | None) -> None:
    """Of more than two sides, those at home are hosts of a meeting; of talks, and elsewhere, nobody is."""
    if draft.mode == "talks" or (state is not None and state not in by_side and draft.mode != "visit"):
        for party in draft.parties:
            if party.role in _RECEPTION:
                party.role = "party"
    elif draft.mode == "meeting" and state in by_side:
        for party in by_side[state]:
            party.role = "host" if party.role != "mediator" else party.role


def _settled(draft: Draft) -> bool:
    """True for what took place, was agreed or is proposed to be with one of the two; who refuses is told as such."""
    if draft.status in ("cancelled", "proposed"):
        return all(party.role != "initiator" for party in draft.parties)
    return draft.status in ("held", "ongoing", "planned")


def _main_role(parties: list[Side]) -> str:
    counts = Counter(p.role for p in parties)
    return max(sorted(counts), key=lambda role: (counts[role], role in _RECEPTION))
