"""Under way: what somebody "is meeting" another for, and what "began at noon", is neither to come nor over."""

from __future__ import annotations

import re

from memcon.resolve.contacts.draft import Draft

LEAD = 30  # characters before a verb in which "is" stands
_OVER = re.compile(r"(?:met|spoke|talked|held|hosted|received|visited|saw)\b")
_DOING = re.compile(r"(?:meeting|hosting|receiving)\b")
_IS = re.compile(r"\b(?:is|are)\s+(?:(?:now|currently|also)\s+)*\Z")
_SOME_TIME = re.compile(
    r"[^.;!?\n]{0,160}?\b(?:to(?:day|night|morrow)|this|later|next|soon|shortly|when|if|before|after|\w+day|\d{1,2}|week|month"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_BEGAN = re.compile(r"\s+(?:began|started|opened|got\s+under\s?way|(?:is|are)\s+under\s?way)\b")


def is_under_way(draft: Draft, text: str) -> bool:
    """True for "Roe is meeting Lind at the palace", with no word of a time to come behind, and "the talks began"."""
    tellings = sorted({draft.trigger.start, *draft.told_at})
    if any(_OVER.match(text, at) for at in tellings):
        return False
    for at in tellings:
        doing = _DOING.match(text, at)
        if doing and _IS.search(text, max(0, at - LEAD), at) and not _SOME_TIME.match(text, doing.end()):
            return True
    return draft.status == "planned" and _BEGAN.match(text, draft.trigger.end) is not None


_MADE = re.compile(
    r"\b(?:(?<!have )(?<!not )made|(?:kick|end|wrap|conclud|complet|finish|start)(?:s|p?ed|es|p?ing)?(?:\s+(?:up|off))?"
    r"|beg(?:an|ins|inning))\s+"
    r"(?:(?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,3}|[^.;:“”\"\n]{0,80}?\swith\s+an?\s+)"
    r"(?:visit|trip|tour|journey|travels|stop)\Z"
)
"""A journey that came about or to its end, "ended his three-day visit", "kicked off the week with a visit"."""
_WAY = 120  # characters before the words for a journey in which that is told


def was_made(text: str, start: int, end: int) -> bool:
    """True for a journey of which the words before tell that somebody made, began or ended it."""
    return _MADE.search(text, max(0, start - _WAY), end) is not None
