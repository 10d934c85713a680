"""What a plain answer says of the occasion that was asked about: "Have you met him?" – "I have not." denies it.

"Is the meeting still on?" – "It is not." calls it off. "Will you see him?" – "No meeting is planned." denies that, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.intake.turns import Turn, find_turns, turn_at

_ASKED = re.compile(
    r"\b(?:[Hh]ave|[Hh]as|[Hh]ad|[Dd]id)\s+(?:you|he|she|they|the\s+(?:[a-z]+\s+)?[A-Z]?[a-z]+|(?:[A-Z][\w’'.-]*\s+(?:of\s+)?){0,5}[A-Z][\w’'.-]*)\s+"
    r"(?:(?:ever|also|then|since|personally|yourself|have|had|any|an?|direct|further|other|been|in|[a-z]+ly)\s+)*\Z"
)
"""What stands before that which a question asks whether it took place: "Did you ever"."""
_STILL_ON = re.compile(
    r"[^.!?\n]{0,120}?\b(?:still\s+(?:on|planned|scheduled|happening|due|set|going\s+ahead|in\s+the\s+diary)|go(?:ing)?\s+ahead|take\s+place"
    r"|taking\s+place|on\s+track)\b[^.!?\n]{0,60}\?"
)
"""How a question goes on from the words for an occasion that asks whether it will be."""
_TO_BE = re.compile(r"\b(?:Is|Are|Will|is|are|will)\b[^.!?\n]{0,80}\Z")
_NO = re.compile(
    r"No\b[.,;]|Never\b[.,]?|Absolutely not\b|Not at all\b|"
    r"(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:have|has|had|did)(?:\s+not|n[’']t)\s*[.,;]"
)
_NO_MORE = re.compile(
    r"No\b[.,;]|(?:It|[Tt]hat|They)\s+(?:is|are|will|would|has\s+been|was)(?:\s+(?:not|off|cancelled|called\s+off)\b|n[’']t\b)|(?:It|They)\s+won[’']t\b"
)
_WILL = re.compile(r"[^?\n]{0,200}?\b(?:[Ww]ill|[Aa]re|[Ii]s|[Dd]o|[Dd]oes|[Ww]ould)\s[^?\n]{3,200}\?")
_NOT_PLANNED = re.compile(
    r"(?:No[.,]\s+)?(?:No\s+(?:such\s+|further\s+)?(?:meetings?|calls?|talks|visits?|contacts?|conversations?)\s+(?:is|are|has\s+been|have\s+been|was|were)\s+"
    r"(?:currently\s+)?(?:planned|scheduled|foreseen|envisaged|arranged|agreed|on\s+the\s+(?:agenda|schedule|programme))"
    r"|(?:There\s+(?:is|are)|I\s+have|We\s+have|He\s+has|She\s+has)\s+no\s+(?:plans?|such\s+(?:meeting|plans?)|meetings?\s+(?:planned|scheduled))"
    r"|Nothing\s+(?:is|has\s+been)\s+(?:planned|scheduled|arranged))\b"
)
"""How an answer opens that says that nothing is planned."""
_QUOTED = re.compile(r"[\"”][^\"“”\n]{0,80}[\"“]")
"""What stands between a question and its answer in a text that quotes both."""


def answered(occasions: Sequence[Occasion], text: str) -> list[Occasion]:
    """The occasions of a text, of those that somebody asks about and the answer says no to with what it makes of them.

    Denied is what a turn asks about as held, cancelled what is asked whether it is still on.
    """
    turns = find_turns(text)
    if not turns and "?" not in text:
        return list(occasions)
    return [_by_its_answer(o, text, turns) for o in occasions if not _is_left_open(o, text, turns)]


def _is_left_open(occasion: Occasion, text: str, turns: Sequence[Turn]) -> bool:
    """True for what is yet to come and only asked about, where there is nothing to say: "Any plans to meet him?" """
    if not turns or occasion.status not in ("planned", "proposed"):
        return False
    between = _question_and_answer(occasion.trigger.start, turns)
    if between is None or not _IF_IT_WILL.search(text, between[0], occasion.trigger.start):
        return False
    return _NOTHING.match(text, between[2]) is not None


_IF_IT_WILL = re.compile(
    r"(?:\b(?:[Ww]ill|[Ii]s|[Aa]re|[Dd]oes|[Dd]o|[Cc]an)\b|\b[Aa]ny\s(?:plans?|word|chance|update|news)\b)[^.?!\n]{0,120}\Z"
)
_NOTHING = re.compile(
    r"(?:(?:Look|Well|Again|Thanks?(?:\syou)?|So|No),?\s)?(?:I|[Ww]e)(?:['’]ve)?\s(?:have|do\snot\shave|don[’']t\shave|got)\s(?:nothing|no|any|anything)\b"
    r"[^.?!\n]{0,60}\b(?:announce(?:ments?)?|preview|share|add|report|offer|for\syou|on\sthat|read\sout)\b"
)
"""How a spokesperson says nothing: "I don't have anything to announce at this time"."""


def _by_its_answer(occasion: Occasion, text: str, turns: Sequence[Turn]) -> Occasion:
    if turns and _is_denied(occasion, text, turns):
        return replace(occasion, status="denied", statuses=())
    if _is_off(occasion, text, turns):
        return replace(occasion, status="cancelled", statuses=())
    if turns and _is_not_planned(occasion, text, turns):
        return replace(occasion, status="denied", statuses=())
    return occasion


def _is_not_planned(occasion: Occasion, text: str, turns: Sequence[Turn]) -> bool:
    """True for what a turn asks whether it will be, where the answer opens with "No meeting is planned".

    So it is for what the answer goes on to say that might be: "If there is a reason to meet, we will".
    """
    at = occasion.trigger.start
    if occasion.status in ("held", "ongoing", "cancelled"):
        return False
    between = _question_and_answer(at, turns)
    if between and _WILL.match(text, between[0]) and _NOT_PLANNED.match(text, between[2]):
        return True
    number = turn_at(turns, at)
    words = turns[number - 1].words if number else ()
    return bool(words) and words[0][0] <= at and _NOT_PLANNED.match(text, words[0][0]) is not None


def _is_denied(occasion: Occasion, text: str, turns: Sequence[Turn]) -> bool:
    at = occasion.trigger.start
    between = _question_and_answer(at, turns)
    if between is None or occasion.status in ("planned", "proposed"):
        return False
    start, stop, answer = between
    if not _ASKED.search(text, start, at):
        return False
    return text[at:stop].count("?") == 1 and _NO.match(text, answer) is not None


def _is_off(occasion: Occasion, text: str, turns: Sequence[Turn]) -> bool:
    at = occasion.trigger.start
    asks = _STILL_ON.match(text, at)
    if asks is None or not _TO_BE.search(text, max(0, at - 100), at):
        return False
    between = _question_and_answer(at, turns)
    if between is not None:
        return not text[asks.end() : between[1]].strip() and _NO_MORE.match(text, between[2]) is not None
    quoted = _QUOTED.match(text, asks.end())
    return quoted is not None and _NO_MORE.match(text, quoted.end()) is not None


def _question_and_answer(at: int, turns: Sequence[Turn]) -> tuple[int, int, int] | None:
    """From where to where the turn that holds an offset asks, and where the turn after it begins to answer."""
    number = turn_at(turns, at) if turns else 0
    if not number or number >= len(turns):
        return None
    asking, answer = turns[number - 1], turns[number]
    if not asking.words or not answer.words:
        return None
    return asking.words[-1][0], asking.words[-1][1], answer.words[0][0]  # the last thing that is asked
