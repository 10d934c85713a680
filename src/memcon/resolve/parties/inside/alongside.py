"""Who is there beside two: "the two will meet again, together with | X and their counterparts from Kenya and Fiji".

The words behind an occasion's verb come in, whom they add to its subject goes out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.countries import states_in

_TOGETHER_WITH = re.compile(
    r"[^.;:()“”\"\n]{0,90}?,?\s(?:(?:together|along|jointly)\s+with|alongside|joined\s+by)\s+(?P<whom>[^.;:()“”\"\n]{2,160})"
)
_FROM = re.compile(r"(?:\b(?:of|from)|,|\band|\A)\s*(?:the\s+|their\s+)?\Z")
"""What leads to a state whose people are there, "the ministers of | Kenya and | Fiji", and not to where they met."""


def alongside(candidates: Sequence[Candidate], cast: Cast, end: int, high: int) -> list[Candidate]:
    """Those named behind "together with", after a verb that ends at `end` in a sentence that ends at `high`."""
    found = _TOGETHER_WITH.match(cast.text, end, high)
    if found is None:
        return []
    begin, close = found.span("whom")
    there = [c for c in candidates if begin <= c.party.start < close and c.party.side is not None]
    sides = {c.party.side for c in there}
    for state in states_in(found["whom"]):
        start, stop = begin + state.start, begin + state.end
        if state.code in sides or not _FROM.search(cast.text, begin, start):
            continue
        number = cast.actor_for(start, stop)
        if number is not None and cast.side(number) == state.code:
            sides.add(state.code)
            there.append(Candidate(Side(number, state.code, "party", start, stop, None), 0.0, False, 0, {}))
    return there
