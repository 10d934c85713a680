"""Who speaks for a side right after a contact.

"Speaking after the talks, Lind said that gaps remained": the words need not name the contact, since where and when they
were said does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.what_they_said import AHEAD, MEETINGS, MODES, is_told_last

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

BESIDE = 240  # characters before and behind what is said in which it is told when it was
_AFTER = re.compile(
    r"\b(?:after|following|as\s+(?:he|she|they)\s+(?:left|emerged\s+from|came\s+out\s+of)|on\s+leaving|emerging\s+from)\s+"
    r"(?:(?:the|his|her|their|this|that|an?|those|what)\s+)?(?:(?!(?:the|his|her|their|an?|by|on|in|to|of|with|and)\b)[\w’'-]+\s+){0,3}?"
    r"(?:(?:days?|hours?|weeks?|rounds?)\s+of\s+(?:[a-z-]+\s+){0,2}?)?"
    r"(?P<noun>talks|meeting|negotiations|call|conversation|summit|consultations)\b(?!\s+(?:room|hall|rooms))",
    re.IGNORECASE,
)
"""When somebody speaks: "after the talks", "as he left the meeting", "after a week of talks"."""
_TO_PRESS = re.compile(
    r"\b(?:reporters|journalists|(?:news|press)\s+(?:conference|briefing)|the\s+(?:press|media)|[Ss]peaking|[Ss]poke)\b"
)
_AT_ONCE = re.compile(r"\s+(?:shortly\s+|soon\s+|immediately\s+)?")
"""What stands between a verb of saying and when it was: "Rojas said | after the talks that"."""
_QUESTION = re.compile(r"(?:an?\s+|the\s+|several\s+)?(?:\w+\s+)?questions?\b", re.IGNORECASE)
"""What somebody only answers: "answered | a question on the talks"."""


def speaks_afterwards(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True where one of a contact's sides speaks to the press after it: "told reporters after the talks that".

    It is the one of that side that was told last, held in that way.
    """
    text = cast.text
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    if draft.status in AHEAD or statement.act not in ("assert", "expect") or not only_tells(cue):
        return False
    if _QUESTION.match(text, *statement.quotation.content[0]):
        return False
    voice = statement.speaker if statement.on_behalf_of is None else statement.on_behalf_of
    if voice is None or not (statement.speaker in draft.people() or cast.side(voice) in draft.sides()):
        return False
    start, end = cast.sentences.span(statement.quotation.source[0][0])
    pieces = [*statement.quotation.source, *statement.quotation.cue, *statement.quotation.content]
    start = max(start, min(a for a, _ in pieces) - BESIDE)
    end = min(end, max(b for _, b in pieces) + BESIDE)
    after = next(
        (
            match
            for match in _AFTER.finditer(text, start, end)
            if not any(a <= match.start() < b for a, b in statement.quotation.content)
        ),
        None,
    )
    if after is None:
        return False
    at_once = any(_AT_ONCE.fullmatch(text, b, after.start()) for _, b in statement.quotation.cue)
    if not at_once and _TO_PRESS.search(text, start, end) is None:
        return False
    named = [
        o for o in (draft, *others) if any(after.start() <= t < after.end() for t in (o.trigger.start, *o.told_at))
    ]
    if named:
        return draft in named
    if draft.mode not in MODES.get(after["noun"].casefold(), MEETINGS):
        return False
    side = cast.side(voice)
    theirs = [o for o in others if side in o.sides() or statement.speaker in o.people()]
    return is_told_last(draft, theirs, end)
