"""What a plain answer says of the occasion that was asked about: "Have you met him?" – "I have not." denies it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.intake.turns import Turn, find_turns, turn_at

_ASKED = re.compile(
    r"\b(?:[Hh]ave|[Hh]as|[Hh]ad|[Dd]id)\s+(?:you|he|she|they|the\s+(?:[a-z]+\s+)?[A-Z]?[a-z]+)\s+"
    r"(?:(?:ever|also|then|since|personally|yourself|have|had|any|an?|direct|further|other|been|in|[a-z]+ly)\s+)*\Z"
)
"""What stands before that which a question asks whether it took place: "Did you ever"."""
_NO = re.compile(
    r"No\b[.,;]|Never\b[.,]?|Absolutely not\b|Not at all\b|"
    r"(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:have|has|had|did)(?:\s+not|n[’']t)\s*[.,;]"
)


def answered(occasions: Sequence[Occasion], text: str) -> list[Occasion]:
    """The occasions of a text, those denied that a turn asks about, as held, and the turn after it says no to."""
    turns = find_turns(text)
    if not turns:
        return list(occasions)
    return [replace(o, status="denied", statuses=()) if _is_denied(o, text, turns) else o for o in occasions]


def _is_denied(occasion: Occasion, text: str, turns: Sequence[Turn]) -> bool:
    at = occasion.trigger.start
    number = turn_at(turns, at)
    if not number or number >= len(turns) or occasion.status in ("planned", "proposed"):
        return False
    asking, answer = turns[number - 1], turns[number]
    if not asking.words or not answer.words or not _ASKED.search(text, asking.words[-1][0], at):
        return False
    stop = asking.words[-1][1]  # the last thing that is asked
    return text[at:stop].count("?") == 1 and _NO.match(text, answer.words[0][0]) is not None
