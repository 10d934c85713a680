"""What only tells when or where another contact was held: "After the session, X met Y", "beside the summit"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.words.phrases import MARGINS_OF

_MARGINS = re.compile(rf"\b[Oo]n\s+the\s+{MARGINS_OF}\s+(?:(?:the|an?|this|that|their)\s+)?(?:[\w’'.-]+\s+){{0,4}}\Z")
_SETTING = re.compile(
    r"\W*(?:after|following|before|ahead\s+of|prior\s+to|at|during)\s+(?:the|that|this|their)\s+(?:[\w-]+\s+){0,2}",
    re.IGNORECASE,
)


def is_beside_several(draft: Draft, read: Sequence[Draft], sentences: Sentences, text: str) -> bool:
    """True for "On the margins of the summit, X met Y and Z": who is read into the summit is of those meetings."""
    low, high = sentences.span(draft.trigger.start)
    if _MARGINS.search(text, low, draft.trigger.start) is None:
        return False
    behind = [o for o in read if draft.trigger.end <= o.trigger.start < high]
    return len(behind) > 1 or (bool(behind) and not draft.people() <= behind[0].people())


_IN_ALL = re.compile(
    r"\b(?:in|at|during|across|throughout)\s+(?:all|each|every\s+one|both|most)\s+(?:of\s+)?(?:his|her|their|the|these|those|our|my)\s+"
    r"(?:[a-z-]+\s+){0,2}(?:meetings|engagements|conversations|calls|discussions|talks)\Z",
    re.IGNORECASE,
)


def is_of_several(draft: Draft, read: Sequence[Draft], sentences: Sentences, text: str) -> bool:
    """True for "bilateral meetings in Oslo. She will meet X and Y", which tell of nothing but the two contacts beside.

    These have one word for them, and each some of those who are read into the other words. So it is with "in all of
    her meetings".
    """
    if _IN_ALL.search(text, sentences.span(draft.trigger.start)[0], draft.trigger.end):
        return True
    home = sentences.at(draft.trigger.start)
    if any(sentences.at(p.start) == home for p in draft.parties):
        return False  # its own sentence names somebody
    parts: dict[int, list[frozenset[int]]] = {}
    for other in read:
        near = abs(sentences.at(other.trigger.start) - home) <= 1
        if near and other.trigger.start != draft.trigger.start and other.status == draft.status:
            parts.setdefault(other.trigger.start, []).append(frozenset(other.people()))
    people = draft.people()
    return len(draft.sides()) > 1 and any(
        len(each) > 1 and people <= frozenset().union(*each) and not any(people <= one for one in each)
        for each in parts.values()
    )


_WENT_ON = re.compile(
    r"(?:the\s+)?(?:discussions?|talks|conversations?)\s+(?:(?:also|then|further|mainly)\s+)?(?:addressed|covered|touched|dealt|dwelt"
    r"|focus+ed|cent(?:re|er)ed|turned|ranged|included|revolved)\b",
    re.IGNORECASE,
)
WORDS = 8  # characters before the word for what went on
_OF_WHOM = re.compile(r"(?:\s+(?:with|between)\s+[^,;:.()“”\"\n]{1,60})?(?=,)")


def is_setting(draft: Draft, read: Sequence[Draft], told: Sequence[Draft], sentences: Sentences, text: str) -> bool:
    """True for "After the session, X met Y": the session was told before, and X and Y had another meeting.

    Of "after the talks with Z" it is true where Z was told of before. "Agreed to meet on the margins of the summit"
    tells of no summit, and "Discussions also addressed the bridge" of what was told last.
    """
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    if told and _WENT_ON.match(text, low, high) and not any(low <= p.start < high for p in draft.parties):
        return draft.status == told[-1].status and start <= low + WORDS
    beside = _MARGINS.search(text, low, start)
    ahead = [o for o in read if low <= o.trigger.start and o.trigger.end <= beside.start()] if beside else []
    if ahead and not any(draft.people() <= other.people() for other in ahead):
        return True  # whoever is read into it comes from another sentence
    lead = _SETTING.match(text, low, end)
    whom = _OF_WHOM.match(text, end, high)
    if lead is None or not start <= lead.end() <= end or whom is None:
        return False
    named = {p.actor for p in draft.parties if end <= p.start < whom.end()}
    if whom.end() > end and not any(named and named <= before.people() for before in told):
        return False
    return any(end < other.trigger.start < high and other.subject is not None for other in read)
