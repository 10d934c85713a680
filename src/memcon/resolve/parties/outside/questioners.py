"""Who only asks, or is thanked for asking: "Let's go to Ida Roe.\\n\\nQ Thank you" names nobody who took part.

A reporter is of no side. So is whom an answer addresses by a first name alone, "Thank you, Ida".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_LEAD = 40  # characters before a name in which it is called upon
_CALLED_UPON = re.compile(
    r"(?:\b(?:go|over|back|turn|move|next|come)\s+(?:(?:over|back|next|now)\s+)?to\s+(?:the\s+line\s+of\s+)?"
    r"|\bthe\s+line\s+of\s+|\bquestion\s+(?:\w+\s+)?from\s+|\b[Tt]hank(?:s|\s+you)(?:\s+(?:so|very)\s+much)?,\s+)\Z"
)
_ASKS = re.compile(r"(?:,\s+please|,?\s+(?:with|from|of)\s+[^.\n]{2,40})?[.,]?\s*\n\s*(?:Q|QUESTION)\b")
_GREETING = re.compile(r"Hi|Hello|Hey|Thanks", re.IGNORECASE)


def without_questioners(candidates: Sequence[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates, without persons of no side whom the words beside their names have ask a question."""
    return [c for c in candidates if c.party.side is not None or not _asks(c, cast)]


def _asks(candidate: Candidate, cast: Cast) -> bool:
    role, (start, end) = cast.roles[candidate.party.actor], (candidate.party.start, candidate.party.end)
    if role.kind != "person" or role.office is not None:
        return False
    called = _CALLED_UPON.search(cast.text, max(0, start - _LEAD), start) or _ASKS.match(cast.text, end)
    return called is not None or _GREETING.fullmatch(cast.text, start, end) is not None
