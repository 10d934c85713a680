"""Addresses to parliaments: who speaks to another state's parliament is its guest, and nobody else's.

"X addressed a joint session of Congress": candidates come in, and go out as the speaker and the parliament, which is
the host. A leader who speaks to the parliament of his own state has no contact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.reader.labels import MODES
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import states_in

LEAD = 60  # characters before a trigger in which the verb of an address stands: "speak to | a joint meeting of"
ADDRESS = re.compile(
    r"\b(?:address(?:es|ed|ing)?|sp(?:eaks?|oke|eaking|oken|eech)|remarks)\s+(?:(?:to|before|at|in)\s+)?(?:(?:an?|the|both)\s+)?"
    r"(?:(?:joint|special|rare|plenary|extraordinary)\s+)*(?:(?:session|meeting|sitting|houses|chambers)\s+of\s+)?(?:the\s+)?"
    r"(?P<parliament>(?:[A-Z][\w.’']*\s+){0,2}(?:Congress|Parliament|parliament|Senate|Knesset|Bundestag|Rada|Sejm|Duma|Diet"
    r"|Majlis|National\s+Assembly|Lok\s+Sabha|Storting|Riksdag|House\s+of\s+(?:Commons|Representatives|Lords)))\b"
)
"""Words for an address to a parliament."""
_CONGRESSES = frozenset(
    ("ARG", "BRA", "CHL", "COL", "DOM", "FSM", "GTM", "HND", "MEX", "PER", "PHL", "PLW", "PRY", "USA")
)
"""States whose parliament is called a congress."""


def before_parliament(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> tuple[list[Candidate], Occasion]:
    """The candidates of an occasion and the occasion; of an address to a parliament its speaker and the parliament."""
    found = _parliament(occasion, cast.text, sentences)
    if found is None:
        return candidates, occasion
    start, end, told = found
    ahead = [c for c in candidates if c.away == 0 and c.party.side and c.party.end <= start]
    code = told or _congress_of([cast.home, *(c.party.side for c in ahead)])
    guests = [c for c in ahead if c.party.side != code]
    if not guests:
        return ([c for c in candidates if c.party.side == code] if ahead else candidates), occasion
    actor = cast.actor_for(start, end)
    if actor is None:
        return candidates, occasion
    guest = max(guests, key=lambda c: c.party.start)
    host = Candidate(Side(actor, code, "host", start, end, None), 0.0, False, 0, {}, plain=True)
    guest.plain = guest.acts = True
    guest.party.role = "guest"
    if occasion.mode not in ("video", "call", "message"):
        occasion = replace(occasion, mode="visit", modes=tuple(float(m == "visit") for m in MODES))
    return [c for c in guests if c.party.side == guest.party.side and c.party.actor != actor] + [host], occasion


def _congress_of(states: Sequence[str | None]) -> str:
    """Whose "Congress" is: that of the text's home or of the speaker, where theirs is called so, else the American."""
    return next((state for state in states if state in _CONGRESSES), "USA")


def _parliament(occasion: Occasion, text: str, sentences: Sentences) -> tuple[int, int, str | None] | None:
    """Where the words for the parliament stand that an occasion is an address to, and its state.

    None for the state of a "Congress" alone; None where there is no address, or nothing tells the state.
    """
    at = occasion.trigger.start
    low, high = sentences.span(at)
    for address in ADDRESS.finditer(text, max(low, at - LEAD), min(high, occasion.trigger.end + 2 * LEAD)):
        start, end = address.span("parliament")
        if not address.start() <= at < end and not at <= address.start() < occasion.trigger.end:
            continue
        states = {state.code for state in states_in(text[start:end])}
        if len(states) == 1:
            return start, end, states.pop()
        return (start, end, None) if text[start:end] == "Congress" else None
    return None
