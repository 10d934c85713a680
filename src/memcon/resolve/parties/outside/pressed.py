"""Whom somebody is asked to press has no part in the asking: "urged A in a letter to press her Chilean counterpart"."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_TO_PRESS = re.compile(
    r"\b(?:urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)\s+on|press(?:es|ed|ing)?|beg(?:s|ged|ging)|implor(?:es|ed|ing)|appeal(?:s|ed|ing)\s+to|"
    r"told|tells|want(?:s|ed)?|exhort(?:s|ed|ing))"
    r"\s(?:[^.;:!?“”\"\n]|(?<=\b(?:Mr|Ms|Dr))\.|(?<=\b(?:Mrs|Gen|Sen|Rep|Gov))\.){2,120}?\sto\s+(?:also\s+)?"
    r"(?:press|pressure|persuade|convince|push|lobby|urge|lean\s+on|confront|put\s+pressure\s+on)\s+(?:his|her|its|their|the)?\s*\Z"
)
_BEFORE = 180  # characters before somebody in which another is asked to press them
_PRESSED = re.compile(r"\b(?:press|persuade|convince|push|lobby|urge|lean on|confront)")


def without_pressed(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without whom another is asked to press, persuade or confront."""
    low, high = sentences.span(occasion.trigger.start)
    if not _PRESSED.search(cast.text, low, high):
        return candidates

    def is_pressed(candidate: Candidate) -> bool:
        start = candidate.party.start
        if not low <= start < high or start <= occasion.trigger.start:
            return False
        return _TO_PRESS.search(cast.text[max(low, start - _BEFORE) : start]) is not None

    return [c for c in candidates if not is_pressed(c)]
