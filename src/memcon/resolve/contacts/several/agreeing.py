"""A meeting agreed on in another contact: "A and B agreed in a call to meet in Oslo on 2 June" tells of two.

The call is over, and the day and place behind "to meet" are not its own; those who will meet are those who agreed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.reader.labels import STATUSES
from memcon.resolve.contacts.several.clauses import Bounded

LEAD = 60  # characters before the words for a contact in which it stands that something was agreed there
_AGREED_IN = re.compile(
    r"\b(?:agreed|decided|arranged|pledged|promised)\s+(?:in|during|on|over|at|by)\s+(?:(?:an?|the|their|that)\s+)?"
    r"(?:[a-z-]+\s+){0,3}\Z"
)
_WHEN = r"(?:\s+(?:(?:on|late|early|last|this)\s+){1,2}[A-Za-z]+(?:\s+(?:\d{1,2}|[a-z]+))?)?"
_DO = r"(?:(?:hold|have|convene)\s+(?:[\w-]+\s+){0,4})?"
_TO_MEET = re.compile(rf"{_WHEN},?\s+to\s+(?:also\s+)?{_DO}")
_AGREED_TO = re.compile(rf"\b(?:agreed|decided|arranged|pledged|promised)\s+to\s+(?:also\s+)?{_DO}\Z")
_IN_A_CALL = re.compile(
    r"(?P<behind>[^,.;:“”\"\n]{0,60}?),?\s+(?:in|during|over|by)\s+(?:(?:an?|the|their)\s+)?(?:[a-z-]+\s+){0,2}"
)
_WITH = re.compile(r"\s+(?:with|between)\b")


def with_agreed(clauses: Sequence[Bounded], sentences: Sentences, text: str) -> list[Bounded]:
    """The occasions; one that was agreed on in another has a day and place of its own, and that other's people."""
    out = list(clauses)
    for i, (first, second) in enumerate(pairwise(clauses)):
        one, two = first.occasion, second.occasion
        low, high = sentences.span(one.trigger.start)
        if not low <= two.trigger.start < high:
            continue
        led = text[max(low, one.trigger.start - LEAD) : one.trigger.start]
        if _AGREED_IN.search(led) and _TO_MEET.fullmatch(text, one.trigger.end, two.trigger.start):
            out[i] = _bounded(first, _as_held(one), (two.trigger.start, high))
            out[i + 1] = _bounded(second, _of_the_same(two, one, text), (one.trigger.start, two.trigger.start))
        elif (
            two.mode in ("call", "video")
            and _AGREED_TO.search(led)
            and (between := _IN_A_CALL.fullmatch(text, one.trigger.end, two.trigger.start))
        ):
            out[i + 1] = _bounded(second, _as_held(two), (one.trigger.start, between.end("behind")))
    return out


def _bounded(clause: Bounded, occasion: Occasion, barred: tuple[int, int]) -> Bounded:
    """The clause with the occasion, without days and places of the words of another."""
    arguments = {
        name: tuple(a for a in found if name not in ("time", "place") or not barred[0] <= a.start < barred[1])
        for name, found in occasion.arguments.items()
    }
    return replace(clause, occasion=replace(occasion, arguments=arguments), barred=(*clause.barred, barred))


def _as_held(occasion: Occasion) -> Occasion:
    if occasion.status not in ("planned", "proposed"):
        return occasion
    return replace(occasion, status="held", statuses=tuple(float(s == "held") for s in STATUSES))


def _of_the_same(agreed: Occasion, before: Occasion, text: str) -> Occasion:
    """The occasion with the people of the one at which it was agreed, where no others are named behind it."""
    if _WITH.match(text, agreed.trigger.end):
        return agreed
    return replace(agreed, parties=before.parties)
