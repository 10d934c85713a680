"""Journeys: a contact told as part of a journey comes in, the day on which the journey began or ended goes from it.

"Wound up a five-day visit on Sunday, during which he met B" does not tell on which day he met B.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

_ON_WHICH = re.compile(r"\b(?:during|in\s+the\s+course\s+of|in|over|on)\s+which\b")
_TURNS = re.compile(
    r"\b(?:w(?:ound|inds?|inding|rapped|raps?|rapping)\s+up|end(?:s|ed|ing)?|at\s+the\s+end|conclud(?:es?|ed|ing)|"
    r"finish(?:es|ed)?|complet(?:es|ed|ing)|clos(?:es|ed)|return(?:s|ed|ing)?|(?:flew|flies|came|went)\s+(?:back|home)|"
    r"beg(?:an|ins|un|inning)|start(?:s|ed|ing)?|kick(?:s|ed)\s+off|set(?:s)?\s+(?:off|out)|embark(?:s|ed))\b"
)
_STAY = re.compile(r"\b(?:visit|trip|tour|stay|swing|journey|pilgrimage)\b")
_SHORT = re.compile(r"\b(?:one-day|single-day|day-long|daylong|hours-long|[\w-]+-hour|brief|short|overnight)\b")


def without_day_of_journey(draft: Draft, sentences: Sentences, text: str) -> None:
    """Take from a contact that is no visit itself the day of an end of the journey on which it was."""
    if draft.mode == "visit" or draft.time is None:
        return
    low, _ = sentences.span(draft.trigger.start)
    end = draft.time.span.end
    if not low < end <= draft.trigger.start:
        return
    *_, which = (None, *_ON_WHICH.finditer(text, end, draft.trigger.start))
    if which is None or not _STAY.search(text, low, which.start()) or _SHORT.search(text, low, which.start()):
        return
    if _TURNS.search(text, low, which.start()):
        draft.time = None
