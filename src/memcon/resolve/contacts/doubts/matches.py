"""A draft of an occasion comes in; whether it is a match, of states alone in a sentence of a game, goes out."""

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


def is_match(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """True where states alone meet, and the words of their sentence are those of a game."""
    if draft.mode not in ("meeting", "visit", "encounter") or not draft.parties:
        return False
    if any(cast.roles[p.actor].kind != "state" for p in draft.parties):
        return False
    return _GAME.search(cast.text, *sentences.span(draft.trigger.start)) is not None
