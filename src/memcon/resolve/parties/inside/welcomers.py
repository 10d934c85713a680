"""Who welcomes somebody to a place is the host, and not the state that the place is in.

"The Prime Minister looked forward to welcoming President X to Osk": the parties of an occasion come in, and go out with
whoever is to welcome for the state.
"""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import PLAIN
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import place_country
from memcon.resolve.words.phrases import pronoun

_WELCOMES = re.compile(
    r"\b(?:welcom|host|receiv)(?:e|es|ed|ing|s)?\s(?P<guest>[^,.;:()“”\"\n]{2,90}?)\s(?:to|in|at)\s(?:the\s)?(?=[A-Z])"
)
_PLACE = re.compile(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}")
_WHO = re.compile(r"\b(?:he|she|He|She)\b")


def with_welcomer(
    parties: dict[int, Side], occasion: Occasion, cast: Cast, sentences: Sentences
) -> tuple[dict[int, Side], int | None]:
    """The parties by actor, and who welcomes: whoever of a place's state the sentence says to welcome another there.

    He is its host, and not that state. Nobody welcomes, and the parties stay, where the sentence says so of nobody.
    """
    low, high = sentences.span(occasion.trigger.start)
    found = _WELCOMES.search(cast.text, low, high)
    if found is None or occasion.trigger.end <= found.start() or occasion.mode not in ("visit", "meeting", "talks"):
        return parties, None
    place = _PLACE.match(cast.text, found.end(), high)
    side = place_country(place[0]) if place else None
    guests = {n: p for n, p in parties.items() if found.start() < p.start < found.end() and p.side not in (None, side)}
    who = _of_that_state(side, low, found.start(), cast) if side and guests else None
    if who is None:
        return parties, None
    number, start, end = who
    host = Side(number, side, "host", start, end, None, PLAIN)
    met = {n: replace(p, role="guest", chance=max(PLAIN, p.chance)) for n, p in guests.items()}
    rest = {n: p for n, p in parties.items() if not (cast.roles[n].kind == "state" and p.side == side)}
    return rest | met | {number: host}, number


def _of_that_state(state: str, low: int, high: int, cast: Cast) -> tuple[int, int, int] | None:
    """The last person or office of a state that stands between two offsets, with the words that name it."""
    told = [
        (a, b, n)
        for n, role in enumerate(cast.roles)
        if role.kind in ("person", "office") and cast.side(n) == state
        for a, b, _ in role.mentions
        if low <= a and b <= high and not pronoun(cast.text[a:b])
    ]
    if told:
        a, b, n = max(told)
        return n, a, b
    for words in _WHO.finditer(cast.text, low, high):
        number = cast.actor_for(*words.span())
        if number is not None and cast.side(number) == state:
            return number, *words.span()
    return None
