"""Where the clause of a subject begins: behind "Following the talks with X, ", another clause or "a day after"."""

from __future__ import annotations

import re

_OPENING_PHRASE = re.compile(
    r"\W*(?:(?:An?|[A-Z][a-z]+)\s+(?:[a-z]+\s+)?after|After|Following|Before|Ahead\s+of|Prior\s+to)\s+[^,;:“”\"\n]{1,120},\s+"
    r"(?=[^,;:]{0,60}$)"
)
_AND_CLAUSE = re.compile(r"(?:;|,\s+(?:and|while|but|whereas)|\s+(?:while|but|whereas))\s+")
_FINITE = re.compile(
    r"\b(?:met|meets?|sp(?:oke|eaks?)|held|holds?|will|is|was|has|had|said|told|[a-z]{2,}(?<!t)(?:ed|es))\b"
)
_MEANWHILE = re.compile(
    r"(?:(?:(?:on|over|in|during|earlier|later|last|this|the|next|that)\s+|weekend\s+|week\s+|month\s+|[A-Z]?[a-z]+day\s+|"
    r"separately\s+|meanwhile,?\s+|(?:an?|one|two|three|some)\s+(?:few\s+|couple\s+of\s+)?(?:minute|hour|day|week|month)s?\s+(?:ago|later|earlier),?\s+"
    r")*)(?P<title>(?:(?:[A-Z][\w.’'-]*|the|of|for|and)\s+){0,7})"
)
"""What stands between a joint of clauses and the name of a subject: when, and his office."""
_LEAD = 40  # characters before the subject of a clause in which words stand that put it below another
_SUBORDINATE = re.compile(
    r"[\w”’)],?\s+(?:(?:an?|one|two|three|four|five|several|\d+|hours|days|weeks|months|shortly|soon)\s+)?"
    r"(?:hours?\s+|days?\s+|weeks?\s+|months?\s+)?(?:after|before|while)\s+\Z"
)

_THAT = re.compile(
    r"\b(?:[Ss]a(?:id|ys?)|told\s+\w+|tell\s+you|confirm(?:s|ed)?|announced?|reported|added|noted|know)\s+that\s+"
    r"(?P<subject>(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,3})\Z"
)
"""What leads to the subject of what is said: "I will say that | Chairman | X"."""


def clause_start(text: str, low: int, subject: int) -> int:
    """Where the clause of a subject begins: behind "Following the talks with X, " or behind another clause."""
    if _SUBORDINATE.search(text, max(low, subject - _LEAD), subject):
        return subject  # "X met Y, a day after | she called on Z"
    that = _THAT.search(text, max(low, subject - _LEAD), subject)
    if that is not None:
        return that.start("subject")
    opening = _OPENING_PHRASE.match(text[low:subject])
    begin = low + opening.end() if opening else low
    for joint in _AND_CLAUSE.finditer(text, begin, subject):
        if _MEANWHILE.fullmatch(text, joint.end(), subject) and _FINITE.search(text, begin, joint.start()):
            return joint.end()
    return begin
