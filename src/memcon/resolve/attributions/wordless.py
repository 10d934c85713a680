"""Whether an attribution has words that anybody said: pieces of one come in, whether it stands goes out.

What nobody is said to have said, in a verb that says nothing ("was sentenced"), are nobody's words; what something is
"known as" is its name; and a pronoun alone ("the agency reported | it |") tells no reader anything. "Countered the
statement with | one of its own" says that there is another statement and nothing of what is in it, and who "recalled
its envoy" called somebody home, and who "called his Danish counterpart" called him up.
"""

from __future__ import annotations

import re

from memcon.find.attributions import Quotation
from memcon.resolve.attributions.acts import act_of

_NAMED = re.compile(
    r"(?:(?:also|formerly|formally|better|widely|popularly|commonly|publicly)\s+)*(?:known|dubbed|titled|entitled|nicknamed|billed)"
    r"(?:\s+(?:as|to|by))?",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?:(?:for|of|to|about|in|on)\s+)?(?:that|which|what|it|this|them|him|her|his|their|its|an?|the|to|so|not\s+to|me|us)",
    re.IGNORECASE,
)
_STANDS = re.compile(r"\b(?:den(?:y|ies|ied|ying)|confirm|reject)", re.IGNORECASE)
"""What somebody does with another's words is told though they be no more than "it": "the ministry denied it"."""
_OWN = re.compile(r"(?:[\w’'-]+\s+){0,8}?with\s+(?:one|a\s+[a-z]+)\s+of\s+(?:its|his|her|their)\s+own", re.IGNORECASE)
_OWN_MOST = 100  # characters of words that only tell of such a statement
_RECALLS = re.compile(r"(?:(?:has|have|had|also|then|later)\s+)*recall(?:ed|s|ing)?", re.IGNORECASE)
_PEOPLE = re.compile(
    r"(?:its|his|her|their|the)\s+(?:[\w-]+\s+){0,2}(?:ambassadors?|envoys?|consuls?|diplomats?|delegations?|negotiators?|attach[eé]s?|troops)"
    r"(?:\s+(?:to|from|in)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)?(?:\s+on\s+\w+day)?",
    re.IGNORECASE,
)
_RINGS = re.compile(
    r"(?:(?:has|have|had|also|then|later)\s+)*(?:call|phone|telephone)(?:d|ed|s|ing)?|rang", re.IGNORECASE
)
_HOLDER = re.compile(
    r"(?:(?:its|his|her|their|the|an?|[A-Z][\w-]*(?:\s[A-Z][\w-]*)?[’']s?)\s+)?(?:[\w-]+\s+){0,3}(?:counterparts?|colleagues?|ministers?|"
    r"presidents?|chancellor|premier|secretary|king|queen|ambassadors?|envoys?|leaders?)",
    re.IGNORECASE,
)
_SHORT = 8  # characters of a content that may be no more than a pronoun


def is_wordless(quotation: Quotation, text: str) -> bool:
    """True for an attribution that tells no words of anybody."""
    start, end = quotation.content[0]
    cue = " ".join(text[a:b] for a, b in quotation.cue)
    if len(quotation.content) == 1 and end - start <= _SHORT and _POINTS.fullmatch(text, start, end):
        return _STANDS.search(cue) is None
    if len(quotation.content) == 1 and end - start <= _OWN_MOST:
        if _OWN.fullmatch(text, start, end):
            return True
        if _RECALLS.fullmatch(cue) and _PEOPLE.fullmatch(text, start, end):
            return True
        if _RINGS.fullmatch(cue) and _HOLDER.fullmatch(text, start, end):
            return True
    if quotation.source or not quotation.cue:
        return False
    return _NAMED.fullmatch(cue) is not None or act_of(cue, text[start:end]) == "other"
