"""Principals: who met "President Lind's envoy" did not meet Lind, whose name only tells whose envoy it is."""

from __future__ import annotations

from memcon.resolve.actors.aides import OWNS_AIDE
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate


def without_principals(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates without persons behind whose name their aide's title stands."""
    return [
        c
        for c in candidates
        if cast.roles[c.party.actor].kind != "person" or OWNS_AIDE.match(cast.text, c.party.end) is None
    ]
