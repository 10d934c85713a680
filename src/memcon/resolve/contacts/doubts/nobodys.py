"""Nobody's: a visit that its sentence tells of people who are none of those read comes in as a draft, and goes out.

"The president rang the king. The banker had visited the consulate on 2 May": whoever visited it, those two did not.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

_VISITS = re.compile(r"visit(?:ed|s)")


def is_nobodys(draft: Draft, text: str, sentences: Sentences) -> bool:
    """True for the verb "visited" in a sentence that names nobody who took part: somebody else is its subject."""
    if _VISITS.fullmatch(text, draft.trigger.start, draft.trigger.end) is None:
        return False
    low, high = sentences.span(draft.trigger.start)
    return bool(draft.parties) and not any(low <= p.start < high for p in draft.parties)
