"""Talks of which a paper is: "they signed a plan of consultations for 2031" tells of no consultations.

A draft comes in, and whether its trigger only says what a paper is about goes out.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

REACH = 90  # characters before a trigger in which the paper stands, and what is done with it
_PAPER = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|initial(?:s|led|ling)|approv(?:es?|ed|ing)|adopt(?:s|ed|ing)?|conclud(?:es?|ed|ing)|signature\s+of|signing\s+of)"
    r"\s+(?:[\w’'-]+\s+){0,5}?(?:plan|programme|program|memorandum|protocol|schedule|calendar|roadmap|arrangement)s?"
    r"(?:\s+of\s+understanding)?\s+(?:of|for|on)\s+(?:(?!(?:to|the|their|at|of|in|after|during)\b)[\w’'-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r"(?:consultations?|talks|dialogues?|meetings|visits|contacts|exchanges|discussions|negotiations)\Z", re.IGNORECASE
)


def is_of_paper(draft: Draft, text: str, sentences: Sentences) -> bool:
    """True for "consultations" of "signed a memorandum on political consultations"."""
    start, end = draft.trigger.start, draft.trigger.end
    if not _TALKS.search(text, start, end):
        return False
    low = max(sentences.span(start)[0], start - REACH)
    return _PAPER.search(text, low, start) is not None
