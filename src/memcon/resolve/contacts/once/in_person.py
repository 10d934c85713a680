"""Those who spoke by telephone and also met: "They met in person in Quito on Friday" is a meeting of these two.

A draft and the one told before come in; whether it is such a meeting goes out, and then it has those who spoke.
"""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

THEY = re.compile(
    r"(?:(?:On|In|Last|Next|This)\s[\w\s]{2,20},\s)?"
    r"(?P<who>[Tt]hey|[Bb]oth|[Tt]he\s(?:two|pair|(?:two\s)?(?:leaders|presidents|ministers|premiers"
    r"|sides))(?:\s(?:leaders|presidents|ministers|premiers|men|women|sides))?)\s"
    r"(?:both\s|had\s|have\s|also\s|then\s|last\s|later\s|previously\s|will\s|would\s|agreed\sto\s|plan\sto\s"
    r"|are\s(?:due|expected|scheduled)\sto\s|are\sto\s"
    r"|hope\sto\s)*\Z"
)
_IN_PERSON = re.compile(r"\s(?:again\s|for\sthe\s(?:first|last)\stime\s|only\s)?(?:in\sperson\b|face[- ]to[- ]face\b)")
_MEETS = re.compile(r"(?:met|meet|meets)(?:\sin\sperson|\sface[- ]to[- ]face)?")
NEXT = 1  # sentences behind those who spoke in which it is told that they met


def met_in_person(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True where those who spoke in the sentence before, in its paragraph, are told to meet in person."""
    start, end = draft.trigger.start, draft.trigger.end
    low, _ = sentences.span(start)
    if before.mode not in ("call", "video", "message") or _MEETS.fullmatch(text, start, end) is None:
        return False
    last = sentences.span(before.trigger.start)[1]
    if sentences.at(start) - sentences.at(before.trigger.start) != NEXT or "\n\n" in text[last:low]:
        return False
    who = THEY.fullmatch(text, low, start)
    personally = _IN_PERSON.match(text, end) or " " in text[start:end]
    if who is None or not personally or len({p.side for p in before.parties if p.side}) != 2:
        return False
    a, b = who.span("who")
    draft.parties = [replace(p, start=a, end=b, role="party", score=None) for p in before.parties if p.side]
    draft.evidence |= {sentences.span(start), sentences.span(before.trigger.start)}
    return True
