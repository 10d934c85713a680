"""What was yet to come when a report was written: "was to meet Y", "left Oslo for Lima to hold talks"."""

from __future__ import annotations

import re

_ONE = r"(?:an?\s+)?(?:[a-z-]+\s+){0,2}"
_WAS_TO_BE = re.compile(
    r"\b(?:was|were)\s+(?:(?:also|later|then)\s+)?(?:(?:due|scheduled|set|expected)\s+)?to\s+"
    rf"(?:(?:hold|have(?!\s+held\b)|begin|start|open|pay|also)\s+{_ONE})?\Z"
)
_NO_CLAUSE = r"(?:(?!\b(?:after|following|before|when|where|who|and)\b)[^.;:!?\n])"
_SET_OUT = re.compile(
    rf"\b(?:left|departed|set\s+(?:off|out))\b{_NO_CLAUSE}{{3,120}}?\bfor\b{_NO_CLAUSE}{{0,100}}?"
    rf"\s(?:for\s+{_ONE}|to\s+(?:(?:hold|have|begin)\s+{_ONE})?)\Z"
)
"""Who only set out for it: "left Oslo on Monday for Lima to hold | talks"."""
_WOULD = re.compile(
    r"\b(?:said|says|announced|confirmed|reported|told\s+reporters)\s+(?:on\s+[A-Z][a-z]+day\s+)?(?:that\s+)?(?:[\w’'.-]+\s+){1,6}would\s+"
    r"(?:also\s+|then\s+|later\s+)?\Z"
)
_DO = re.compile(
    r"(?:meet|visit|receive|host|see|(?:hold|have)\s+(?:[a-z-]+\s+){0,2}?(?:talks|meetings?|consultations))\b"
)
_ON_CONDITION = re.compile(r"[^.;!?\n]{0,160}?\b(?:if|unless|until|provided|once|only|should|but|when(?:ever)?)\b")
_NO_PLAN = re.compile(
    r"\b(?:if|where|when|whether|not|never|no|nobody|how|what|before|until|den(?:y|ied|ies))\b|n['’]t\b", re.IGNORECASE
)
_DONE = re.compile(r"(?:met|spoke|held|talked|phoned|telephoned|saw|flew|travell?ed)\b")
_OFF = re.compile(
    r"[^.;:!?\n]{0,120}?\b(?:(?:was|were|had\s+been|has\s+been)\s+(?:\w+ly\s+)?(?:cancell?ed|called\s+off|postponed|scrapped|put\s+off)"
    r"|but\b|only\s+to\b|fell\s+through|collapsed|again\b|for\s+the\s+last|in\s+\d{4}|years?\s+(?:later|ago)\b)"
)
"""What tells that it fell through, or was long ago: "was to meet her | again in 1989"."""
_ENDS = re.compile(r"\.\s|\n")


def is_yet_to_come(text: str, before: str, start: int, end: int) -> bool:
    """True where the words `before` an occasion tell that it is settled and has not been yet.

    "X was to meet Y", "officials said that X would meet Y", where nothing says that it fell through, or hung on more.
    """
    found = _WAS_TO_BE.search(before) or _SET_OUT.search(before)
    if found is None:
        found = _WOULD.search(before) if _DO.match(text, start) else None
        if found is None or _ON_CONDITION.match(text, end):
            return False
    if _DONE.match(text, start, end) or _OFF.match(text, end):
        return False
    opens = max((m.end() for m in _ENDS.finditer(before, 0, found.start())), default=0)
    return _NO_PLAN.search(before, opens) is None
