"""Who leaves a state for another one is of it: "King X left Nepal on Friday for a visit to China" is of Nepal's king.

Roles come in with the text, and go out with the state of those whom nothing else places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.introduced import introduced_at
from memcon.resolve.actors.journeys import AWAY_FROM_HOME
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import states_in

_LEAVES = re.compile(
    r"(?:,\s[^,.;:\n]{1,60},)?\s+(?:(?:has|will|is\s+to|also|on\s+[A-Z][a-z]+day|yesterday|today)\s+){0,3}(?:left|leaves?|departed|departs)\s+"
    r"(?:from\s+)?(?=[A-Z])"
)
_FOR = re.compile(r"(?:\s+(?:(?:early|late)\s+)?(?:on\s+)?(?:[A-Z][a-z]+day|today|yesterday)(?:\s+[a-z]+)?)?\s+for\s")
_ON_TOUR = re.compile(r"\b(?:home|tour|leg|next|return\w*|back|after|following|wrapp\w+|end(?:s|ed|ing))\b")
"""What tells that somebody leaves as a guest, or goes home."""


def serve_who_left(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give a head of state, a head of government or a minister whom nothing places to the state that is left."""
    if not len(sentences):
        return
    for role in roles:
        kind = office_kind(role.office or "")
        known = role.country is not None or role.body is not None or role.foreign or role.counterpart
        if role.kind != "person" or known or kind is None or kind in AWAY_FROM_HOME:
            continue
        first = introduced_at(role, text)
        low, high = sentences.span(first)
        ends = (b for a, b, form in role.mentions if form == "name" and low <= a < high)
        leaves = next((m for b in ends if (m := _LEAVES.match(text, b, high))), None)
        states = [m for m in states_in(text[leaves.end() : high]) if m.form in ("name", "capital")] if leaves else []
        if leaves is None or len(states) < 2 or states[0].start or states[0].code == states[1].code:
            continue
        at = leaves.end() + states[0].end
        if _FOR.match(text, at, high) and not _ON_TOUR.search(text, low, high):
            role.country = states[0].code
