"""Regions: who tours the Middle East is no guest of every state that the sentence goes on to name.

Candidates of a visit come in, and go out without such states: "will travel across Europe to win partners against the
rebels in Mali" is no visit to Mali.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_REGION = (
    r"(?:wider\s+|broader\s+|whole\s+)?(?:Middle\s+East|Mideast|(?:(?:East|West|North|South|Central|Southeast|Southern|Northern|Eastern|Western)(?:ern)?\s+)?"
    r"(?:Europe|Asia|Africa|America)|Latin\s+America|Asia-Pacific|Indo-Pacific|Pacific|Caribbean|Balkans|Caucasus|Baltics|Gulf|Sahel|Maghreb|region"
    r"|continent)"
)
_TO_REGION = re.compile(
    rf"(?:[\w-]+\s+){{0,3}}?(?:to|across|through|around|throughout|of|into)\s+(?:the\s+)?{_REGION}(?:,?\s+and\s+(?:the\s+)?{_REGION})?\b"
)
_STOPS = re.compile(
    r"(?:\s+(?:on|this|next|last)\s+\w+)?\s*[,:(–—-]*\s*"
    r"(?:(?:including|such\s+as|namely|with\s+(?:[a-z]+\s+)?stops\s+in|starting\s+in|beginning\s+(?:in|with)|to"
    r"|(?:that|which)\s+(?:will\s+|also\s+|is\s+to\s+)?(?:takes?|took|include[sd]?|brings?)\s+(?:(?:him|her|them)\s+)?(?:to)?"
    r"|where\s+(?:he|she)\s+(?:will\s+|also\s+)?(?:visit|stop)(?:s|ed)?(?:\s+in)?)\s+)?"
    r"(?:the\s+)?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?){0,8}"
)
"""What leads from a region to a state where one stops: ", including | Mali", ": Mali, Chad and | Niger"."""


def is_behind_region(text: str, trigger: tuple[int, int], high: int, at: int) -> bool:
    """True for a state at an offset that is named behind the region to which a journey is told to go."""
    to = _TO_REGION.match(text, trigger[0], high) or _TO_REGION.match(text, min(trigger[1] + 1, high), high)
    return to is not None and to.end() <= at < high and _STOPS.fullmatch(text, to.end(), at) is None


def without_regional(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of a visit to a region, without states named behind it that are none of its stops."""
    if occasion.mode != "visit":
        return candidates
    trigger, high = (occasion.trigger.start, occasion.trigger.end), sentences.span(occasion.trigger.start)[1]
    return [
        c
        for c in candidates
        if cast.roles[c.party.actor].kind != "state" or not is_behind_region(cast.text, trigger, high, c.party.start)
    ]
