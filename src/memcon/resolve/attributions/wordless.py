"""Whether an attribution has words that anybody said: pieces of one come in, whether it stands goes out.

What nobody is said to have said, in a verb that says nothing ("was sentenced"), are nobody's words; what something is
"known as" is its name; and a pronoun alone ("the agency reported | it |") tells no reader anything.
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
_SHORT = 8  # characters of a content that may be no more than a pronoun


def is_wordless(quotation: Quotation, text: str) -> bool:
    """True for an attribution that tells no words of anybody."""
    start, end = quotation.content[0]
    cue = " ".join(text[a:b] for a, b in quotation.cue)
    if len(quotation.content) == 1 and end - start <= _SHORT and _POINTS.fullmatch(text, start, end):
        return _STANDS.search(cue) is None
    if quotation.source or not quotation.cue:
        return False
    return _NAMED.fullmatch(cue) is not None or act_of(cue, text[start:end]) == "other"
