"""Letters: "In the letter, dated 30 May, she asks for a delay" goes on about the letter told before, and dates it.

A draft and the contacts told before come in. What goes on about one of them goes into it. The day that stands in a
letter is the day of it, whatever day somebody made it known on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.referring import go_into, may_go_on

FAR = 500  # characters within which a text goes on about a letter
_LEAD = 30  # characters before a trigger in which its article stands
_THE_LETTER = re.compile(
    r"\b(?:the|that|this|his|her|its|their)\s+(?:[a-z-]+\s+)?(?:letter|message|note|telegram|cable|missive)\Z",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:In|Within)\s+|")
_OF_ANOTHER = re.compile(r"\s+(?:to|from|by|between)\b")
CARRIED = 100  # characters before somebody's name in which it is told what was brought
_BROUGHT_BY = re.compile(r"\b(?:delivered|handed\s+over|submitted|carried|brought)\b[^.;:\n]{0,80}\bby\s+(?:the\s+)?\Z")
_DATED = re.compile(
    r"(?:,?\s+(?:(?:which|that)\s+(?:was|is)\s+)?(?:dated|written\s+on|sent\s+on|signed\s+on|(?:delivered|handed\s+over|submitted)(?:\s+in\s+[A-Z][\w’'-]*)?"
    r"(?:\s+on)?)|\s+of)\s+(?:the\s+)?(?:\w+day,?\s+)?"
)


def goes_on_in_letter(
    draft: Draft, told: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> bool:
    """True where a draft went into the letter told last, which its own sentence calls "the letter".

    Nobody may stand in that sentence who neither wrote it nor got it.
    """
    at, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(at)
    the = _THE_LETTER.search(text, max(low, at - _LEAD), end)
    if draft.mode != "message" or the is None or not _OPENS.fullmatch(text, low, the.start()):
        return False
    near = [b for b in told if b.mode == "message" and b.trigger.end <= low and at - b.trigger.start <= FAR]
    if not near or _OF_ANOTHER.match(text, end) or not may_go_on(near[-1], draft):
        return False
    named = [p for p in draft.parties if low <= p.start < high]
    here = {p.actor for p in named if not _BROUGHT_BY.search(text, max(low, p.start - CARRIED), p.start)}
    if len({b.people() for b in near}) > 1 and not here:
        return False  # one of several
    if not here <= near[-1].people() or not draft.sides() <= near[-1].sides():
        return False
    own = draft.time is not None and low <= draft.time.span.start < high
    dated = draft.time is not None and _DATED.fullmatch(text, end, draft.time.span.start) is not None
    if own and not dated and draft.time != near[-1].time:
        return False  # another day's
    people = {p.side: p for p in draft.parties if p.side and is_person(p.actor)}
    near[-1].parties = [
        replace(people[p.side], role=p.role) if p.side in people and not is_person(p.actor) else p
        for p in near[-1].parties
    ]
    time = draft.time if dated else near[-1].time
    go_into(draft, near[-1], (low, high), text, is_person, dated=dated)
    near[-1].time = time
    return True
