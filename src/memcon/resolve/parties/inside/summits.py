"""Who sits at a body's summit: "a NATO summit in Belgium" has NATO for a side, and Belgium for a place alone."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Argument, Occasion
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import StateMention, states_in

REACH = 40  # characters before the end of an occasion's words in which its body stands
SITS = 0.8  # probability that a body takes part in a summit of its own
_NOUN = r"(?:summits?|meetings?|conferences?|gatherings?|ministerial|session|talks)"
_ENDS = re.compile(rf"\b{_NOUN}\Z", re.IGNORECASE)
_OF_BODY = re.compile(
    rf"\)?(?:\s(?:(?:world|foreign|defen[cs]e|finance)\s)?(?:leaders|ministers|countries)[’']?)?(?:\s[A-Za-z]+)?\s{_NOUN}\b",
    re.IGNORECASE,
)
_GATHER_IN = re.compile(rf"\b{_NOUN}(?:\s(?:here|next|this|last)(?:\s\w+)?)?\s(?:in|at)\s(?:the\s)?\Z", re.IGNORECASE)
_TOOK_PART = re.compile(
    r"(?:\s[^,;:.\n]{1,40})?,\s(?:in|at)\swhich\s[^,;:.\n]{1,60}?\s(?:took\spart|participated|was\srepresented)\b"
)
"""Who was there, behind the words for a summit: "the EU meeting in May, in which our state took part"."""
_ALONE = re.compile(r"[\w.]+\s*[-–—/&]\s*\Z")
"""What stands before a body that has another side: "the Russia-ASEAN summit"."""


def at_summit(
    parties: dict[int, Side], occasion: Occasion, place: Argument | None, cast: Cast, here: tuple[int, int]
) -> dict[int, Side]:
    """The parties by actor; of a body's summit without the state of its place, and with the body where a side lacks.

    Where its sentence, which spans `here`, tells who took part, nobody of another sentence did.
    """
    body = body_of_summit(cast.text, occasion)
    if body is None:
        return parties
    where = (place.start, place.end) if place is not None else (0, 0)

    def is_place(party: Side) -> bool:
        here = party.start < where[1] and where[0] < party.end
        return cast.roles[party.actor].kind == "state" and (here or leads_to_place(cast.text, party.start))

    def is_here(party: Side) -> bool:
        return here[0] <= party.start < here[1]

    kept = {actor: party for actor, party in parties.items() if not is_place(party)}
    took_part = _TOOK_PART.match(cast.text, occasion.trigger.end, here[1])
    if took_part and any(took_part.start() <= p.start < took_part.end() and p.side for p in kept.values()):
        kept = {actor: p for actor, p in kept.items() if is_here(p)}
    for party in kept.values():
        if party.side == body.code:
            party.chance = max(party.chance, SITS)
    sides = {p.side for p in kept.values()}
    if len(sides) != 1 or body.code in sides or None in sides:
        return kept
    actor = cast.actor_for(body.start, body.end)
    if actor is not None and cast.side(actor) == body.code:
        kept[actor] = Side(actor, body.code, "party", body.start, body.end, None, SITS)
    return kept


def leads_to_place(text: str, start: int) -> bool:
    """True where the words before an offset make a place of what follows, at which others gather: "a summit in"."""
    return _GATHER_IN.search(text, max(0, start - REACH), start) is not None


def body_of_summit(text: str, occasion: Occasion) -> StateMention | None:
    """The body whose name stands right before the noun of an occasion, in code points of the text."""
    if _ENDS.search(text, occasion.trigger.start, occasion.trigger.end) is None:
        return None
    low = max(0, occasion.trigger.end - REACH)
    for found in reversed(states_in(text[low : occasion.trigger.end])):
        start, end = low + found.start, low + found.end
        leads = _OF_BODY.match(text, end)
        if (
            found.form == "body"
            and leads
            and leads.end() >= occasion.trigger.end
            and not _ALONE.search(text, low, start)
        ):
            return replace(found, start=start, end=end)
    return None
