"""Words for several contacts told by one word: "spoke to A and B. … The calls were asked for by A".

What such words tell is of each of those contacts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.contacts.draft import Draft

ARTICLE = 6  # characters before a noun in which its article stands
_CALLS = re.compile(r"(?:the|both|these|those|his|her)\s+(?:\w+\s+)?(?:calls|conversations|meetings)", re.IGNORECASE)


def in_the_plural(draft: Draft, text: str) -> bool:
    """True for a telling by "the calls", "both meetings"."""
    start, end = draft.trigger.start, draft.trigger.end
    word = text.rfind(" ", max(0, start - ARTICLE), max(0, start - 1)) + 1
    return _CALLS.fullmatch(text, start, end) is not None or (
        word > 0 and _CALLS.fullmatch(text, word, end) is not None
    )


def beside(draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The others of the contacts that are told by the word by which this one is."""
    return [d for d in drafts if d is not draft and d.trigger.start == draft.trigger.start]
