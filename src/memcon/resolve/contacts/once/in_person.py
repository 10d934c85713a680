"""Those who spoke by telephone and also met: "They met in person in Quito on Friday" is a meeting of these two.

A draft and the one told before come in; whether it is such a meeting goes out, and then it has those who spoke.
"""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.inside.subjects import PLAIN

THEY = re.compile(
    r"(?:(?:On|In|Last|Next|This)\s[\w\s]{2,20},\s)?"
    r"(?P<who>[Tt]hey|[Bb]oth|[Tt]he\s(?:two|pair|(?:two\s)?(?:leaders|presidents|ministers|premiers"
    r"|sides))(?:\s(?:leaders|presidents|ministers|premiers|men|women|sides))?)\s"
    r"(?:both\s|had\s|have\s|also\s|then\s|last\s|later\s|previously\s|will\s|would\s|agreed\sto\s|plan\sto\s"
    r"|are\s(?:due|expected|scheduled)\sto\s|are\sto\s"
    r"|hope\sto\s)*\Z"
)
_IN_PERSON = re.compile(r"\s(?:again\s|for\sthe\s(?:first|last)\stime\s|only\s)?(?:in\sperson\b|face[- ]to[- ]face\b)")
_FROM_AFAR = ("call", "video", "message")
_MEETS = re.compile(r"(?:met|meet|meets)(?:\sin\sperson|\sface[- ]to[- ]face|\sin\s[A-Z]\w+|\sagain)?")
_AHEAD = re.compile(r"\b(?:will|agreed\sto|plan\sto|are\s(?:due|expected|scheduled)\sto|are\sto)\s")
_OF_BOTH = re.compile(r"\W*(?:They|Both|The\s(?:two|pair|leaders|presidents|ministers|premiers|sides))\b")
"""How a sentence begins that goes on about the two."""
NEXT = 1  # sentences behind those who spoke in which it is told that they met
SOON = 4  # the same of that they will meet, where the sentence before goes on about the two


def met_in_person(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True where those who spoke in the sentence before, in its paragraph, are told to meet in person.

    "They will meet in Quito in May" is so, too, behind a sentence of the two: "The two leaders have decided".
    """
    start, end = draft.trigger.start, draft.trigger.end
    low, _ = sentences.span(start)
    if _MEETS.fullmatch(text, start, end) is None:
        return False
    who = THEY.fullmatch(text, low, start)
    sides = {p.side for p in before.parties if p.side}
    if who is None or len(sides) != 2:
        return False
    if any(p.side and p.side not in sides and p.start >= end and p.chance >= PLAIN for p in draft.parties):
        return False  # "They will meet in Quito, together with the minister of Chile"
    first, here = sentences.at(before.trigger.start), sentences.at(start)
    if here - first == NEXT and before.mode in _FROM_AFAR and "\n\n" not in text[sentences.ends[first] : low]:
        personally = _IN_PERSON.match(text, end) is not None or " " in text[start:end]
    else:
        personally = False
    ahead = _AHEAD.search(text, who.end("who"), start) is not None and before.mode in (*_FROM_AFAR, "unknown")
    goes_on = here - first == NEXT or (NEXT < here - first <= SOON and _OF_BOTH.match(text, sentences.starts[here - 1]))
    if not personally and not (ahead and goes_on):
        return False
    a, b = who.span("who")
    draft.parties = [replace(p, start=a, end=b, role="party", score=None) for p in before.parties if p.side]
    draft.evidence |= {sentences.span(start), sentences.span(before.trigger.start)}
    return True
