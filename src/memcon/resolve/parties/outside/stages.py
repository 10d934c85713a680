"""Where it was, and gatherings: candidates of an occasion come in, and go out without such.

"Chile's anger since a summit with X in Norway": the summit was one of Chile and X.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_WITH = re.compile(r"\s+with\s+(?:the\s+)?")
_IN = re.compile(r"\s+in\s+(?:the\s+)?")


def without_scene(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates, without the state in which somebody was met, where another's stands before the occasion."""
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    if occasion.mode == "visit" or not text.startswith(" with ", end):
        return candidates
    low, high = sentences.span(start)
    met = next(
        (c for c in candidates if end < c.party.start < high and _WITH.fullmatch(text, end, c.party.start)), None
    )
    if met is None or not met.party.side or cast.roles[met.party.actor].kind != "person":
        return candidates
    scene = next(
        (
            c
            for c in candidates
            if met.party.end < c.party.start < high
            and cast.roles[c.party.actor].kind == "state"
            and _IN.fullmatch(text, met.party.end, c.party.start)
        ),
        None,
    )
    if scene is None or not any(
        low <= c.party.start < start and c.party.side not in (None, met.party.side, scene.party.side)
        for c in candidates
    ):
        return candidates
    return [c for c in candidates if c is not scene]


def without_gatherings(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates, without a gathering of ministers: nobody meets "the alliance's defence ministerial"."""
    return [c for c in candidates if not _GATHERING.search(cast.text, c.party.start, c.party.end)]


_GATHERING = re.compile(r"\bministerial\Z", re.IGNORECASE)
