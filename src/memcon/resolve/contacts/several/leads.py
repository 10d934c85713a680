"""Words that lead to an occasion and tell how it stands to another: before or after it, its next one, agreed there."""

from __future__ import annotations

import re

from memcon.resolve.words.phrases import MARGINS_OF

BESIDE = re.compile(
    r"\b(?:after|following|before|since|ahead\s+of|prior\s+to|on\s+the\s+eve\s+of|in\s+the\s+wake\s+of|follow(?:s|ed)(?:\s+by)?"
    r"|preceded\s+by|buil(?:ds|ding|t)\s+on|continuation\s+of|follow[- ]?up\s+(?:to|on)"
    r"|prepar(?:e|ed|ing|ations?)\s+for)\s+"
    r"(?:[\w’'.&-]+\s+){0,6}\Z",
    re.IGNORECASE,
)
BESIDE_IT = re.compile(r"\b(?:after|following|before|ahead\s+of|prior\s+to)\s+[^,;:()“”\"\n]*\Z")
OPENS_BESIDE = re.compile(
    r"(?:After|Following|Before|Ahead\s+of|Prior\s+to|(?:In|As\s+an?)\s+follow[- ]?up\s+(?:to|on))\s+[^,;:()“”\"\n]*\Z"
)
HARKS_BACK = re.compile(
    r"\b(?:follow(?:ing)?\s+up\s+on|(?:in|as\s+an?)\s+(?:the\s+)?(?:continuation|furtherance|pursuance|follow-?up)\s+(?:of|to|on)|further\s+to"
    r"|building\s+(?:up)?on)\s+(?:[\w’'.&-]+\s+){0,6}\Z",
    re.IGNORECASE,
)
REVIEWED = re.compile(
    r"(?:\b(?:(?<!ollowing\sthe\s)results?|outcomes?|as\s+agreed|decisions?\s+(?:taken|made|adopted|reached)"
    r"|(?:agreements?|understandings?|arrangements?)\s+(?:reached|concluded|made))\s+(?:of|at|during|in|from)"
    r"|\b(?:informed|told|briefed|updated)\s+[^.;:“”\"\n]{1,60}?\s(?:about|of|on))\s+"
    r"(?:[\w’'.&-]+\s+){0,6}\Z",
    re.IGNORECASE,
)
"""What leads to a contact of which somebody is told in another one, or that reviews what came of it."""
AGREED = re.compile(
    r"(?<!had\s)\b(?:agreed|decided|pledged|promised|undertook)\b[^.;:“”\"\n]{0,80}?\bto\s+(?:also\s+)?"
    r"(?:(?:hold|convene|launch|begin|start|open|resume|have|organi[sz]e|arrange|schedule)\s+(?:[\w’'-]+\s+){0,4})?\Z"
)
NEXT = re.compile(r"\bnext\b(?!\s+(?:week|month|year|day|\w+day)\b)", re.IGNORECASE)
THEIR_NEXT = re.compile(rf"\btheir\s+{NEXT.pattern}", re.IGNORECASE)
AT_ANOTHER_HOUR = re.compile(
    r"\s*(?:\([A-Z][a-z]+\)\s+)?(?:(?:Earlier|Later)(?:,|\s+(?:(?:in|on|that|the)\s+){0,2}(?:same\s+)?(?:\w+day|day|evening|afternoon|morning|night)?,?)|Afterwards,"
    r"|(?:In\s+the|That|The\s+same)\s+(?:evening|afternoon|morning|day),?|On\s+the\s+same\s+(?:day|evening|afternoon|morning),?"
    r"|Separately,|(?:On|In)\s+the\s+(?:evening|afternoon|morning)\s+of\s+the\s+same\s+day,)\s"
)
"""How a sentence opens that tells of another contact of the same day: "Earlier in the day, "."""
THEN = re.compile(
    r"[^.;:“”\"\n]{1,160}\b(?:then|later|afterwards|subsequently)\s(?:(?:held|had)\s(?:an?\s)?(?:[\w-]+\s){0,2})?\Z"
)
"""How a clause comes to the verb by which it tells of another contact: "The delegation then | met with"."""
MARGINS = re.compile(rf"\b[Oo]n\s+the\s+{MARGINS_OF}\s")
PLANNED_TOO = re.compile(r"\band\s+an?\s+(?:planned|scheduled)\s")
DROPPED = re.compile(
    r"\b(?:cancel(?:l?ed|s)|called\s+off|dropped|scrapped|abandoned|postponed|put\s+off)\s+(?:his|her)\s+(?:[a-z-]+\s+){0,3}(?:to\s+)?\Z"
)
"""What leads to a journey that somebody had planned himself: "cancelled his plans to | travel"."""
