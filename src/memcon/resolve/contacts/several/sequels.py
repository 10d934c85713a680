"""An occasion that only came after or before another: "The meeting comes after A called off talks with B".

The words behind tell of the other occasion: the one before has none of its people, days and places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.several.clauses import Bounded
from memcon.resolve.contacts.several.informed import without_between

_COMES = re.compile(
    r"(?:,[^.;:,“”\"\n]{1,120},)?[^.;:,“”\"\n]{0,60}?\s(?:"
    r"(?:(?:was|were|is|are|had\s+been)\s+(?:set|due|scheduled|expected)\s+to\s+|will\s+|would\s+|to\s+)?"
    r"(?:comes?|came|follow(?:s|ed))\s+(?:(?!after\b|ahead\b|before\b|as\b|amid\b)[\w-]+\s+){0,4}?"
    r"(?:after|as|amid|ahead\s+of|before|on\s+the\s+(?:heels|eve)\s+of|in\s+the\s+wake\s+of|at\s+a\s+time\s+when)\s"
    r"|(?<!that\s)(?<!which\s)follow(?:s|ed)\s(?=(?:an?|the|his|her|their|talks|calls|meetings)\s)"
    r"|(?:is|was|will\s+be)\s+(?:an?|the)\s+(?:[a-z]+\s+)?(?:continuation|follow-up|sequel)\s+(?:of|to)\s)"
)


def without_predecessors(clauses: Sequence[Bounded], sentences: Sentences, text: str) -> list[Bounded]:
    """The occasions of a text; of one that came after or before another of its sentence nobody from behind it."""
    out = []
    for number, clause in enumerate(clauses):
        trigger = clause.occasion.trigger
        high = sentences.span(trigger.start)[1]
        behind = clauses[number + 1].occasion.trigger.start if number + 1 < len(clauses) else high
        comes = _COMES.match(text, trigger.end, behind) if behind < high else None
        out.append(without_between(clause, (comes.end(), high)) if comes else clause)
    return out
