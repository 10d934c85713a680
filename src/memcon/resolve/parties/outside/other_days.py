"""Other days: a chronicle's heading parts those who met on its day from those of another.

"Monday, 4 March" over one paragraph and "Tuesday, 5 March" over the next: whom only another day's words name took no
part. The candidates of an occasion come in with the headings of its text.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate
from memcon.resolve.times.headings import Heading, heading_over

BOTH = 2  # sides that are named under the day itself where nobody of a day before is called to complete it


def of_own_day(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, headings: Sequence[Heading]
) -> list[Candidate]:
    """The candidates of an occasion, of one under a heading without those whom only other days' words name.

    Who was named under a day before may complete it: "he" goes on there.
    """
    day = heading_over(occasion.trigger.start, headings)
    if day is None:
        return candidates

    def is_here(candidate: Candidate) -> bool:
        start, mentions = candidate.party.start, cast.roles[candidate.party.actor].mentions
        if day.start <= start < day.end or heading_over(start, headings) is None:
            return True
        return any(day.start <= a < day.end for a, *_ in mentions)

    here = [c for c in candidates if is_here(c)]
    if len({c.party.side for c in here if c.party.side}) >= BOTH:
        return here
    return [c for c in candidates if c in here or c.party.start < day.start]
