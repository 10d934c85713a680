"""A further occasion: where, when and about what somebody "also met students" is nobody else's place, day or topic.

Asked of words in another sentence than that which tells of a contact: those that name it have a draft of their own.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences

_BOTH = r"(?:They|Both|We|The\s+(?:two|pair|leaders|ministers|presidents|sides|parties|delegations))\b"
_ALSO_MET = re.compile(
    rf"(?!{_BOTH})[^.;:!?“”\"\n]{{0,80}}?\balso\s+(?:later\s+|separately\s+|briefly\s+)?"
    r"(?:(?:met|saw)\s+(?:with\s+)?(?!(?:each|again|for|on|about|in|at|to|there|that)\b)"
    r"|(?:held|had)\s+(?:[a-z-]+\s+){0,3}?(?:talks|meetings?|lunch|dinner|breakfast|discussions|conversations?|consultations)\s+with\s+"
    r"|(?:spoke|talked)\s+(?:with|to)\s+(?![A-Z][\w-]*['’]s\b))"
)
"""How a sentence tells of somebody else: "Afterwards she also met | students"."""
_ALSO_HELD = re.compile(
    r"[^.;:!?“”\"\n]{0,120}?\b(?:[Tt]alks|[Nn]egotiations|[Mm]eetings?|[Cc]onsultations|[Dd]iscussions)\s+(?:was|were)\s+also\s+(?:held|conducted|organi[sz]ed)\b"
)


def of_further(at: int, trigger: int, sentences: Sentences, text: str) -> int | None:
    """Where those are named, in another sentence than the occasion at `trigger`, of whose meeting words at `at` tell.

    None where they tell of no further one.
    """
    low, _ = sentences.span(at)
    if low <= sentences.span(trigger)[0]:
        return None
    found = _ALSO_MET.match(text, low, at) or _ALSO_HELD.match(text, low, at)
    return found.end() if found else None
