"""Counterparts: "X arrived in Riga. She met her counterpart": of the state that she came to, where nothing tells.

Contacts come in with their parties, and go out with the side of that one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import capital_of, place_country, state_name, states_in

_IN_PERSON = ("meeting", "talks", "visit", "encounter")
REACH = 2  # sentences before an occasion in which the journey to it is told
_OPPOSITE = r"\b(?:his|her|their)\s+(?:new\s+)?(?:counterpart|colleague|opposite\s+number)"
_COUNTERPART = re.compile(_OPPOSITE + r"\b", re.IGNORECASE)
_LEADS = re.compile(_OPPOSITE + r",?\s+$", re.IGNORECASE)
_JOURNEY = re.compile(
    r"\b(?:arriv(?:es?|ed|ing)\s+in|(?:travel(?:s|l?ed|l?ing)|flew|flies|went|came|heads?|headed)\s+to|visit(?:s|ed|ing)?(?:\s+to)?|trip\s+to"
    r"|land(?:s|ed)\s+in|(?:is|was|were|are)\s+in)\s+(?:the\s+)?(?P<place>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})"
)
_COUNTERPART_IN = re.compile(_OPPOSITE + r"\s+in\s+(?P<place>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})")
_OF_MANY = frozenset(("Brussels", "Vienna", "Geneva", "New York", "Nairobi", "Addis Ababa"))
"""Seats of organisations, where those who meet come from anywhere."""


def place_counterparts(drafts: Sequence[Draft], cast: Cast, sentences: Sentences) -> None:
    """Give a counterpart whose state nothing tells to the state that the other one had come to."""
    for draft in drafts:
        lonely = [p for p in draft.parties if p.side is None]
        here = _seat(draft, cast, sentences)
        sides = {p.side for p in draft.parties if p.side and not (here and _is_state(p, here, cast))}
        if len(lonely) != 1 or len(sides) != 1 or not state_name(next(iter(sides))):
            continue
        if draft.mode not in _IN_PERSON or not _is_counterpart(lonely[0], cast.text):
            continue
        state = _come_to(draft, cast, sentences) or here
        if state is None or state in sides:
            continue
        lonely[0].side = state
        draft.parties = [p for p in draft.parties if not _is_state(p, state, cast)]
        role = cast.roles[lonely[0].actor]
        if role.kind == "person" and role.country is None:
            role.country = state


def _is_counterpart(party: Side, text: str) -> bool:
    words = _COUNTERPART.match(text, party.start, party.end)
    if words is None:
        return _LEADS.search(text, max(0, party.start - 40), party.start) is not None
    return not states_in(text[party.start : party.end])


def _come_to(draft: Draft, cast: Cast, sentences: Sentences) -> str | None:
    """The state to which somebody of the side that is known had come, as this sentence or those before tell."""
    here = sentences.at(draft.trigger.start)
    known = [cast.roles[p.actor] for p in draft.parties if p.side]
    for number in range(here, max(-1, here - REACH - 1), -1):
        low, high = sentences.starts[number], sentences.ends[number]
        for journey in _JOURNEY.finditer(cast.text, low, high):
            told = any(low <= start < journey.start() for role in known for start, *_ in role.mentions)
            place = journey["place"]
            if (
                told
                and place not in _OF_MANY
                and (capital_of(place) or state_name(place_country(place) or "") == place)
            ):
                return place_country(place)
    return None


def _is_state(party: Side, state: str, cast: Cast) -> bool:
    """True for a state itself, which stands beside one of its own people."""
    return party.side == state and cast.roles[party.actor].kind == "state"


def _seat(draft: Draft, cast: Cast, sentences: Sentences) -> str | None:
    """The state in whose capital somebody is to meet "his counterpart in Oslo"; None where no such words are there."""
    low, high = sentences.span(draft.trigger.start)
    met = _COUNTERPART_IN.search(cast.text, low, high)
    return None if met is None or met["place"] in _OF_MANY else capital_of(met["place"])
