"""Who only stood beside, or where it was: candidates of an occasion come in, and go out without such.

"X said at a news conference with W that his talks with Z …": the talks are of X and Z. "Chile's anger since a summit
with X in Norway": the summit was one of Chile and X.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

REACH = 120  # characters before somebody's name in which it is told that another gave a conference with him
_STAGE = re.compile(
    r"\b(?:press|news|media)\s+(?:conference|briefing|availability)\s+(?:[a-z-]+\s+){0,3}?(?:with|alongside|beside)\s+\Z"
)
_WITH = re.compile(r"\s+with\s+(?:the\s+)?")
_IN = re.compile(r"\s+in\s+(?:the\s+)?")


def without_stage(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates, without who gave a news conference with who tells there of what he had with others."""
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    low = sentences.span(start)[0]
    if "conference" not in text[low:start] and "briefing" not in text[low:start]:
        return candidates

    def is_stage(at: int) -> bool:
        return _STAGE.search(text, max(low, at - REACH), at) is not None

    beside = [c for c in candidates if low < c.party.start and c.party.end < start and is_stage(c.party.start)]
    if not beside or not any(_WITH.fullmatch(text, end, c.party.start) for c in candidates if c.party.start > end):
        return candidates
    left = [c for c in candidates if c not in beside]
    return left if len({c.party.side for c in left if c.party.side}) > 1 else candidates


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


def without_venue(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates, without the city to which somebody went to see another's: "sent X to Paris to see Y"."""
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    low, high = sentences.span(start)
    met = [c for c in candidates if end <= c.party.start < high and _TO_WHOM.fullmatch(text, end, c.party.start)]
    sides = {c.party.side for c in met if cast.roles[c.party.actor].kind == "person" and c.party.side}
    if len(sides) != 1:
        return candidates

    def is_venue(candidate: Candidate) -> bool:
        a, b = candidate.party.start, candidate.party.end
        return (
            low < a
            and b < start
            and cast.roles[candidate.party.actor].kind == "state"
            and candidate.party.side not in sides
            and text.endswith(" to ", 0, a)
            and _IN_ORDER_TO.fullmatch(text, b, start) is not None
        )

    left = [c for c in candidates if not is_venue(c)]
    others = {c.party.side for c in left if low <= c.party.start < start} - sides - {None}
    return left if others else candidates


_TO_WHOM = re.compile(r"(?:\s+(?:with|to))?\s+(?:the\s+)?")
_IN_ORDER_TO = re.compile(r"\s+(?:to|for)\s+(?:(?:an?|secret|hold|have|private|further)\s+){0,3}")


def without_gatherings(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates, without a gathering of ministers: nobody meets "the alliance's defence ministerial"."""
    return [c for c in candidates if not _GATHERING.search(cast.text, c.party.start, c.party.end)]


_GATHERING = re.compile(r"\bministerial\Z", re.IGNORECASE)
