"""A summit by which something else is dated: "A called off talks with B before the G20 summit" tells of talks alone.

An occasion and its draft come in; whether its words are no more than such a date goes out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.inside.summits import body_of_summit
from memcon.resolve.words.phrases import MARGINS_OF

REACH = 60  # characters before a summit's words in which it is told that something else was before it or after
BEFORE = 160  # characters before the words for a gathering of all in which it is told what two did then
_DATES = re.compile(
    r"\b(?:before|after|ahead\s+of|prior\s+to|following|since|until)\s+(?:the|(?:this|next|last)\s+\w+[’']s)\s+"
    r"(?:(?:[a-z-]+\s+){1,3}(?:of|at)\s+the\s+)?\Z",
    re.IGNORECASE,
)
_MARGINS = re.compile(rf"(?:\A|[.\n]\s*)(?:On|At|In)\s+the\s+{MARGINS_OF}\s+(?:(?:the|this|that)\s+)?\Z")
"""How a sentence opens that tells of another meeting beside one that was told: "On the margins of the | meeting, "."""
_MEETING = re.compile(
    r"(?:the\s+|this\s+|that\s+)?(?:meeting|conference|session|event|gathering|forum),\s", re.IGNORECASE
)
_PART = re.compile(
    r"(?:(?:gala|opening|closing|plenary|official|working|state)\s+)*(?:dinner|lunch(?:eon)?|banquet|reception|ceremony|session|plenary)"
)
_OF_IT = re.compile(
    r"\s+(?:of|at|for)\s+(?:the|this\s+[a-z]+[’']s)\s+(?:[\w’'-]+\s+){0,3}?(?:summit|conference|forum|meeting|gathering|assembly)\b"
)
"""What a summit holds, by which another meeting is dated: "talked after the | gala dinner | of the summit"."""
_REGIONAL = re.compile(
    r"(?:the\s+)?(?:annual\s+|biennial\s+)?(?:regional|continental|annual|biennial|ministerial|international|global)\s+(?:summit|conference|forum|meeting)"
)
"""A gathering of many that dates what two did: "met ahead of the | regional summit"."""
_DATES_ANY = re.compile(r"\b(?:before|after|ahead\s+of|prior\s+to|following|since|until)\s+(?:(?:the|an?)\s+)?\Z")
_WHEN_ALL = re.compile(
    r"\b(?:when|as|while|where)\s+(?:(?:other|fellow|dozens\s+of|many)\s+)?(?:world|global|foreign|European|Arab|African|Asian)\s+leaders\s+(?:will\s+|are\s+)?\Z"
)
_GATHER = re.compile(r"(?:gather|conven|assembl|meet|com(?:e|ing)\s+together)\w*")
_TWO_MEET = re.compile(
    r"\b(?:meet|met|talks|summit|meeting|sit\s+down|see)\b[^.;:“”\"\n]{0,60}?\b(?:with|between)\s[^.;:“”\"\n]{2,90}\Z"
)
"""What two do at a time when many come together: "will meet with X | when world leaders gather"."""
_OF_ITS_OWN = re.compile(r",?\s+(?:with|between|of|where|at\s+which|which|hosted|attended)\b")
"""What goes on to tell of the summit itself: "before the G20 summit, where A and B will meet"."""


def is_landmark(occasion: Occasion, draft: Draft, text: str) -> bool:
    """True for a body's summit that something else came before or after, where nothing else is told of it.

    So it is of any meeting on whose margins another was held.

    It is a contact where the body sits at it: "after the NATO summit, X flew home".
    """
    start, end = occasion.trigger.start, occasion.trigger.end
    if _MARGINS.search(text[max(0, start - REACH) : start]) and _MEETING.fullmatch(text, start, end + len(", ")):
        return True
    if (
        _PART.fullmatch(text, start, end)
        and _DATES.search(text, max(0, start - REACH), start)
        and _OF_IT.match(text, end)
    ):
        return True
    if _GATHER.fullmatch(text, start, end) and (when := _WHEN_ALL.search(text, max(0, start - REACH), start)):
        low = max(text.rfind("\n", 0, when.start()) + 1, when.start() - BEFORE)
        return _TWO_MEET.search(text[low : when.start()].rstrip(" ,")) is not None
    regional = _REGIONAL.fullmatch(text, start, end) and _DATES_ANY.search(text, max(0, start - REACH), start)
    if regional and _OF_ITS_OWN.match(text, end) is None:
        return True
    body = body_of_summit(text, occasion)
    if body is None or any(p.side == body.code for p in draft.parties):
        return False
    start = min(start, body.start)
    return _DATES.search(text, max(0, start - REACH), start) is not None and _OF_ITS_OWN.match(text, end) is None


def is_only_spoken_of(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """True for a gathering of one body that is told of only as what others talked of: "discussed the G7 meeting"."""
    if len(draft.parties) != 1:
        return False
    start, end = draft.trigger.start, draft.trigger.end
    return any(t.start <= start and end <= t.end for other in drafts if other is not draft for t in other.topics)
