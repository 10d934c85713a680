"""A draft of an occasion comes in; whether it is a match, of states or players in a sentence of a game, goes out."""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft

_GAME = re.compile(
    r"\b(?:World Cup|Davis Cup|Asian Cup|Nations League|quarter-?finals?|semi-?finals?|(?:group|knock-?out)\s+stage"
    r"|play-?offs?|qualifiers?|friendly\s+(?:match|game|international)|round\s+of\s+(?:16|32)"
    r"|(?:opening|final|decisive|group|test|qualifying|football|soccer|hockey|cricket|rugby)\s+(?:match|game)"
    r"|third-?\s?place|goalkeeper|kick-?off|innings|championships?)\b",
)


_PLAY = re.compile(
    r"\b(?:un)?seed(?:ed|s)?\b|\b\d{1,3}(?:st|nd|rd|th)-ranked\b|\b\d-\d\s(?:\(\d{1,2}-\d{1,2}\)\s)?\d-\d\b|\bwinning\s+matches\b"
    r"|\b(?:first|second|third|fourth|fifth|final)[- ]round\s+(?:match|clash|tie|win|victory)\b"
)
"""What only players are and do: "the third-ranked", "6-4 7-5", "a second-round match"."""


def is_match(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """True where the words of its sentence are those of a game, and states alone meet, or people without an office."""
    if draft.mode == "message" or not draft.parties:
        return False
    roles = [cast.roles[p.actor] for p in draft.parties]
    span = sentences.span(draft.trigger.start)
    if draft.mode in ("meeting", "visit", "encounter") and all(role.kind == "state" for role in roles):
        return _GAME.search(cast.text, *span) is not None
    if any(role.office or role.sector or role.body for role in roles if role.kind != "state"):
        return False
    return _PLAY.search(cast.text, *span) is not None or (
        all(role.kind == "person" for role in roles) and _GAME.search(cast.text, *span) is not None
    )
