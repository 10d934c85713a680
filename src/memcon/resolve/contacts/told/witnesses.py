"""Who says of himself that he was there or knows of it: "an aide who was in the room", "a person briefed on the call".

What such a source says right behind the words for a contact is of that contact, whatever it names. So is what goes on
with an account that somebody gave, and where somebody who took part calls "them" this or that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.attributions.source import account_before
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.first_hand import NOT_SAID
from memcon.resolve.contacts.told.what_they_said import LATELY, is_told_last, last_told

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

_OCCASION = (
    r"(?:meetings?|talks|calls?|conversations?|discussions?|visit|trip|encounter|exchanges?|negotiations|deliberations"
    r"|dinner|lunch|session|summit)"
)
_WAS_THERE = re.compile(
    r"\b(?:who|that)\s+(?:was|were|had\s+been)\s+(?:also\s+)?(?:in\s+the\s+room|present|there|at\s+the\s+(?:table|meeting|talks)|on\s+the\s+(?:call|line))\b"
    r"|\bwho\s+(?:(?:had|also)\s+)*(?:listened\s+in|sat\s+in|took\s+(?:the\s+)?notes)\b"
    rf"|\bwho\s+(?:attended|took\s+part\s+in|sat\s+in\s+on|listened\s+(?:in\s+)?(?:to|on)|joined)\s+(?:the|their|both|all)?\s*(?:[\w-]+\s+){{0,2}}{_OCCASION}\b"
    r"|\b(?:briefed\s+on|familiar\s+with|(?:direct\s+|first-hand\s+)?knowledge\s+of|involved\s+in|present\s+(?:at|in|for|during))\s+"
    rf"(?:the|those|their|its|his|her)\s+(?:[\w’'-]+\s+){{0,2}}{_OCCASION}\b",
    re.IGNORECASE,
)
_NAMES_THEM = re.compile(r"(?:called|described|termed|labell?ed|characteri[sz]ed|dismissed|praised)\b")
_THEM = re.compile(
    r"(?:them|it|the\s+(?:atmosphere|mood|tone|exchange|outcome|results?)(?:\s+(?:of|at|in)\s+(?:the|their)\s+[a-z]+)?)\s+(?:as\s+)?(?:[“\"]"
    r"|(?:[a-z]+ly\s+)?(?:[a-z]+(?:ive|ful|less|ous|ial|ant|ent|ble|like)|good|bad|frank|open|short|long|tense|warm|icy|calm|hard|difficult|intense)\b)"
)
RIGHT_BEHIND = 300
"""Characters before what is said in which the contact was told that "them" means."""


def is_witness(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True for a source that was at the contact told of last, or knows of it, by the words that name it."""
    if draft.status not in ("held", "ongoing") or statement.act in ("decline", "ask", "request"):
        return False
    begin = statement.quotation.content[0][0]
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    if not only_tells(cue) or NOT_SAID.search(cue):
        return False
    source = statement.quotation.source[0]
    goes_on = cast.text[slice(*source)] == "It" and account_before(cast, source[0]) is not None
    if not goes_on and _WAS_THERE.search(cast.text, source[0], min(source[1], source[0] + LATELY)) is None:
        return False
    at = min(begin, source[0])
    return at - LATELY <= last_told(draft, at) and is_told_last(draft, others, at)


def calls_them(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True where a side says what "them" were like, right behind the words for its contact: "called | them useful"."""
    begin, end = statement.quotation.content[0]
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    if draft.status not in ("held", "ongoing") or _NAMES_THEM.search(cue) is None:
        return False
    return (
        _THEM.match(cast.text, begin, end) is not None
        and begin - RIGHT_BEHIND <= last_told(draft, begin)
        and is_told_last(draft, others, begin)
    )
