"""What an embassy lists of its ambassador's days: each line tells of those whom it names.

An occasion's candidates come in; where its line names two sides, nobody of another line goes out.
"""

from __future__ import annotations

from memcon.find.contacts import Occasion
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

LIKELY = 0.5  # how surely somebody is linked to an occasion in whose line he is named


def of_own_line(candidates: list[Candidate], occasion: Occasion, cast: Cast) -> list[Candidate]:
    """The candidates of an occasion in a mission's own text, those of its line where they are of two sides."""
    if not cast.is_of_mission:
        return candidates
    at = occasion.trigger.start
    low = cast.text.rfind("\n", 0, at) + 1
    high = cast.text.find("\n", at)
    high = len(cast.text) if high < 0 else high
    here = [c for c in candidates if low <= c.party.start < high]
    sides = {c.party.side for c in here if c.party.side and c.link >= LIKELY}
    return here if len(sides) > 1 else candidates
