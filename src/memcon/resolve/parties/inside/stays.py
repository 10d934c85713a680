"""Where somebody stays is who receives him: "She is in Qatar, where she will discuss fisheries" has Qatar for its host.

An occasion of one side alone comes in, and goes out with the state of the stay, as a visit. The state visit that an
official text tells of by its guest alone is to the state that tells it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import state_name, states_in

_IN = re.compile(
    r"\b(?:is|are|was|will\s+be|arrive[sd]?|has\s+arrived|will\s+arrive)\s+in\s+(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,\s+)?"
    r"(?:the\s+)?(?=[A-Z])"
)
_WHERE = re.compile(r",\s+where\s+(?:he|she|they|the(?:\s+\w+){1,4})\s+(?:will|would|is\s+to|are\s+to)\s+(?:\w+\s+)?\Z")
_STAY = 80  # characters between the state and "where", the days among them
_DOES = ("meeting", "talks", "visit", "unknown")


def with_host(
    occasion: Occasion, parties: dict[int, Side], cast: Cast, sentences: Sentences
) -> tuple[Occasion, dict[int, Side]]:
    """The occasion as a visit with the state for a host, where one side stays there and nobody else is named."""
    sides = {p.side for p in parties.values()}
    at = occasion.trigger.start
    if occasion.mode not in _DOES or len(sides) != 1 or None in sides:
        return occasion, parties
    if occasion.mode == "visit" and (own := _at_home(occasion, parties, cast)) is not None:
        return occasion, {n: replace(p, role="guest") for n, p in parties.items()} | {own.actor: own}
    low = sentences.span(at)[0]
    where = cast.text.rfind(", where ", low, at)
    if where < 0 or not _WHERE.match(cast.text, where, at):
        return occasion, parties
    *_, stay = (None, *_IN.finditer(cast.text, low, where))
    if stay is None or where - stay.end() > _STAY:
        return occasion, parties
    state = next(iter(states_in(cast.text[stay.end() : where])), None)
    if state is None or state.start or state.form != "name" or state.code in sides or not state_name(state.code):
        return occasion, parties
    start, end = stay.end(), stay.end() + state.end
    host = cast.actor_for(start, end)
    if host is None:
        return occasion, parties
    guests = {n: replace(p, role="guest") for n, p in parties.items()}
    return replace(occasion, mode="visit"), {**guests, host: Side(host, cast.side(host), "host", start, end, None)}


def _at_home(occasion: Occasion, parties: dict[int, Side], cast: Cast) -> Side | None:
    """The publisher's state as the host of "the upcoming State Visit by Norwegian President X"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    visit = _CEREMONY.search(cast.text, max(0, start - len("official ")), end + len(" visit"))
    guest = visit is not None and _BY.match(cast.text, visit.end())
    actor = cast.voice() if guest and cast.official and cast.body is None else None
    if actor is None or cast.side(actor) in {p.side for p in parties.values()}:
        return None
    return Side(actor, cast.side(actor), "host", start, end, None)


_CEREMONY = re.compile(r"\b(?:[Ss]tate|[Oo]fficial|[Ww]orking)\s[Vv]isit\b")
_BY = re.compile(r"\s(?:by|of)\s(?:the\s)?(?=[A-Z])")
