"""Sessions of an organ are no contact: "the Security Council met", "a meeting of the General Assembly"."""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

REACH = 140  # characters before a session's words in which the organ stands whose it is
_ORGAN = r"(?:\b(?:[Tt]he|U\.?N\.?|Nations|National)\s+)(?:Security\s+Council|General\s+Assembly)"
_SESSION = re.compile(
    r"(?:meetings?|sessions?|debate|consultations|briefing|hearing|met|meets?|convened?|conven(?:es|ing))\b"
)
_IN_FRONT = re.compile(rf"{_ORGAN}(?:['’]s?)?\s+(?:[a-z-]+\s+){{0,3}}\Z")
_CONVENES = re.compile(
    rf"{_ORGAN},?\s+(?:(?:has|had|is|was|will|would|to|also|expected|due|set|scheduled)\s+)*"
    r"(?:h[eo]ld|holds|convenes?|convened|call(?:ed|s)?|plan(?:s|ned)?|scheduled|schedules|t[ao]kes?\s+up|took\s+up)\b[^.;:]{0,80}\Z"
)
_OF = re.compile(rf"\s+of\s+(?:the\s+)?(?:United\s+)?{_ORGAN}\b")
_WITH = re.compile(r"\s+(?:with|between)\b")


def is_session(draft: Draft, text: str, sentences: Sentences) -> bool:
    """True where an occasion is a session of the Security Council or the General Assembly, and of nobody with it."""
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    noun = _SESSION.search(text, start, end)
    if noun is None or _WITH.match(text, end) or not ("ouncil" in text[low:high] or "ssembly" in text[low:high]):
        return False
    before = max(low, noun.start() - REACH)
    if _IN_FRONT.search(text, before, noun.start()) or _OF.match(text, end):
        return True
    return _CONVENES.search(text, before, start) is not None
