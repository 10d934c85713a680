"""Who stays away has no part in what others hold: "X is skipping the summit that Y hosts with Z"."""

from __future__ import annotations

import re

from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_AWAY = re.compile(
    r"(?:,[^,.;:\n]{1,60},)?\s+(?:(?:also|reportedly|instead|both|on\s+\w+)\s+)?"
    r"(?:(?:(?:is|are|was|were|did|does)\s+|(?:will|would)\s+(?:be\s+)?|has\s+|have\s+|had\s+|decided\s+to\s+"
    r"|chose\s+to\s+|plans\s+to\s+)"
    r"(?:also\s+|instead\s+)?)?(?:skip(?:s|ped|ping)?|boycott(?:s|ed|ing)?|(?:stay(?:s|ed|ing)?|kept)\s+away\s+from"
    r"|not\s+attend(?:ing)?|not\s+(?:be\s+)?(?:present\s+)?at|absent\s+from|sit(?:s|ting)?\s+out)\s+(?=(?:the|an?|this|that|\w+[’']s)\b)"
)
"""What stands behind the name of who is not there: "will skip the", "stayed away from the"."""
_LEAST = 2  # sides that are left, for it to be an occasion of theirs


def without_absentees(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates, without who stays away, where two sides besides are named."""
    if len(candidates) <= _LEAST:
        return candidates
    left = [c for c in candidates if not _AWAY.match(cast.text, c.party.end)]
    return left if len({c.party.side for c in left if c.party.side}) >= _LEAST else candidates
