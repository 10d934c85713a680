"""What a side says before a contact and at it: its plans for one are its account of it, its words there are none.

Nor is what is only told of at the time of a contact.

"Lind will raise the port with Okoye, the ministry said"; "at a dinner with Okoye, Lind said that fees must fall".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.first_hand import LEAD, NOT_SAID
from memcon.resolve.contacts.told.what_they_said import AHEAD, LATELY, THAT, is_told_last, last_told

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

REACH = 120  # characters that lead to the words for an occasion

_WILL_PUT = re.compile(
    r"\s+(?:will|would)\s+(?:(?:also|again|then|first|use\s+the\s+\w+\s+to|seek\s+to|try\s+to)\s+)*(?:thank|raise|discuss|press|urge|ask|seek|tell|warn|brief|inform|present"
    r"|propose|push|highlight|stress|underline|reaffirm|reiterate|demand|offer|convey|bring\s+up|take\s+up|explain|emphasi[sz]e|call\s+on)\b"
)
"""What somebody is to do at a contact who is named right before: "Lind | will raise the port"."""
_LOOKS_AHEAD = re.compile(
    r"[“\"]?(?:that\s+)?[^,;:.“”\"]{1,60}?\b(?:look(?:s|ed|ing)?\s+forward\s+to|(?:is|are|was|were)\s+(?:also\s+)?(?:due|scheduled|set|expected|planning|preparing|ready|sending))\b[^;:.“”\"]{0,80}"
)
"""What leads to an occasion that somebody awaits: "the president is looking forward to his | meeting"."""
_THERE = re.compile(
    r"\b(?:(?:in|at|during|on|before|ahead\s+of|opening|hosting|welcoming)\s+(?:(?:the|an?|his|her|their|its|the\s+(?:start|opening|beginning)\s+of\s+(?:the|his|her|their|an?))\s+)?"
    r"(?:(?!(?:of|in|on|at|to|for|with|by|from|and|or|but|as|that|which|who|after|before)\b)[\w’'-]+\s+){0,3}|sending\s+[^,;:.]{1,60}?)\Z",
    re.IGNORECASE,
)
"""What leads to the occasion at which, or to the message in which, somebody said it: "at a dinner | meeting"."""


def tells_of_one_ahead(statement: Statement, draft: Draft, others: Sequence[Draft], cast: Cast, holds: bool) -> bool:
    """True where a side says what one of its people is to do at a contact that is yet to come, or that he awaits it."""
    cue = " ".join(cast.text[a:b] for a, b in statement.quotation.cue)
    if draft.status not in AHEAD or not only_tells(cue) or NOT_SAID.search(cue) or statement.act == "decline":
        return False
    begin, end = statement.quotation.content[0]
    if holds:
        return any(
            begin <= at < end and at - begin <= REACH and _LOOKS_AHEAD.fullmatch(cast.text, begin, at)
            for at in {draft.trigger.start, *draft.told_at}
        )
    opens = THAT.match(cast.text, begin, end)
    at = opens.end() if opens else begin
    named = any(
        at <= a <= at + LEAD and _WILL_PUT.match(cast.text, b, end)
        for actor in draft.people()
        for a, b, _ in cast.roles[actor].mentions
    )
    return named and begin - LATELY <= last_told(draft, begin) and is_told_last(draft, others, begin, past=False)


def was_said_there(statement: Statement, draft: Draft, cast: Cast) -> bool:
    """True for what a party said at a contact and not of it, or in a message: "at a dinner with Okoye, Lind said"."""
    if statement.speaker not in draft.people():
        return False
    begin = statement.quotation.content[0][0]
    if draft.mode == "encounter" and statement.form == "direct" and begin - LATELY <= last_told(draft, begin):
        return True  # what they shouted at each other
    pieces = [*statement.quotation.source, *statement.quotation.cue, *statement.quotation.content]
    low, high = cast.sentences.span(statement.quotation.source[0][0])
    low, high = max(low, pieces[0][0] - 2 * REACH), min(high, max(b for _, b in pieces) + 2 * REACH)
    return any(
        low <= at < high
        and not any(a <= at < b for a, b in statement.quotation.content)
        and _THERE.search(cast.text, max(low, at - REACH), at) is not None
        for at in {draft.trigger.start, *draft.told_at}
    )


def is_set_beside(statement: Statement, draft: Draft, sentences: Sentences, text: str) -> bool:
    """True for what is only told of at the time of a contact: "The call came as the minister said that bombers …"."""
    at = statement.quotation.source[0][0]
    home = sentences.at(at)
    return any(
        told < at and sentences.at(told) == home and _CAME_AS.search(text, told, at) is not None
        for told in {draft.trigger.start, *draft.told_at}
    )


_CAME_AS = re.compile(
    r"\b(?:came|comes|coming|took\s+place|takes\s+place|was\s+held)\b[^.]{0,40}?\b(?:as|after|amid|when|while|before|hours|days)\b"
)


def only_leads_to(statement: Statement, draft: Draft, text: str) -> bool:
    """True where what is said names a contact as the day or the matter of something else, and as known.

    "Ships were built in the run-up to Roe's summit with Lund, the Dial reported" reports no summit.
    """
    told = [
        (at, begin)
        for begin, end in statement.quotation.content
        for at in {draft.trigger.start, *draft.told_at}
        if begin <= at < end
    ]
    return bool(told) and all(
        at - begin > OPENING
        and (
            _KNOWN.search(text, max(begin, at - REACH), at) is not None
            or (_BEFORE_KNOWN.search(text, max(begin, at - REACH), at) and _ITS_OWN.match(text, at))
        )
        for at, begin in told
    )


def is_aside(statement: Statement, draft: Draft, text: str) -> bool:
    """True where what is said names a contact only in a clause about somebody or something else that it names.

    "That the court had asked for the papers of Lind, whom Roe dismissed after his talk with Dorn".
    """
    told = [
        (at, begin)
        for begin, end in statement.quotation.content
        for at in {draft.trigger.start, *draft.told_at}
        if begin <= at < end
    ]
    return bool(told) and all(
        at - begin > OPENING and _ABOUT_ANOTHER.search(text, max(begin + OPENING, at - CLAUSE), at) is not None
        for at, begin in told
    )


CLAUSE = 200  # characters before an occasion in which the clause begins that tells of it
_ABOUT_ANOTHER = re.compile(r",\s+(?:who|whom|whose)\s[^,;:.“”\"]*\Z")
OPENING = 30  # characters with which what is said begins, and which tell of itself
_BESIDE = r"\b(?:(?:lead|run)-up\s+to|ahead\s+of|since|following|regarding|concerning|details\s+of)\s+"
_BEFORE_KNOWN = re.compile(rf"{_BESIDE}(?:President\s+|Prime\s+Minister\s+|Mr\.?\s+)?\Z")
_ITS_OWN = re.compile(r"(?:his|her|their|its|(?:[A-Z][\w.-]*\s+){0,3}[A-Z][\w-]*[’']s?)\s")
_KNOWN = re.compile(
    rf"{_BESIDE}(?:[\w’'.-]+\s+){{0,4}}?(?:his|her|their|its|[\w’'-]+[’']s?)\s+"
    r"(?:[\w-]+\s+){0,2}\Z"
)
