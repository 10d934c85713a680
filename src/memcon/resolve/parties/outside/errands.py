"""Errands: who sends another to an occasion has no part in it: "X sent Y to meet Z" is of Y and Z."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_SENDS = re.compile(
    r"\b(?:dispatch(?:es|ed|ing)?|sen(?:ds?|t|ding)|order(?:s|ed)|instruct(?:s|ed)|task(?:s|ed)|direct(?:s|ed)|deput(?:es|ed))"
    r"\s+(?P<own>(?=(?:his|her|its|their)\b))?"
)
_TO_DO = re.compile(r"[^;:“”\"\n]{0,80}?\sto\s+")


def without_sender(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who sent another of his side to the occasion: "X dispatched Y to | meet Z"."""
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)
    sends = next((m for m in _SENDS.finditer(text, low, high) if m.start() <= start), None)
    if sends is None or len(candidates) < 3:
        return candidates
    sent = [c for c in candidates if sends.end() <= c.party.start <= sends.end() + len("the ")]
    if not sent or cast.roles[sent[0].party.actor].kind not in ("person", "office"):
        return candidates
    one, before = sent[0], [c for c in candidates if low <= c.party.start < sends.start() and c is not sent[0]]
    sender = max(before, key=lambda c: c.party.start, default=None)
    to_do = _TO_DO.match(text, one.party.end, high)
    if sender is None or to_do is None or not (start < one.party.start or to_do.end() <= start + len("to ")):
        return candidates
    role = cast.roles[one.party.actor]
    theirs = one.party.side is None and (sends["own"] is not None or role.office is not None)
    if not theirs and one.party.side != sender.party.side:
        return candidates
    senders = {c.party.actor for c in before if c.party.side in (None, sender.party.side)}
    left = [c for c in candidates if c.party.actor not in senders]
    if len({c.party.side for c in left if c.party.side} | {sender.party.side}) < 2 or sender.party.side is None:
        return candidates
    one.party.side, one.plain = sender.party.side, True
    return left
