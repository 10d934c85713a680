"""Figures of speech: words for an occasion that mean something else come in, and go out as no contact.

"Lind sent a clear message by staying at home", "would like to see Lind back in office", "spoke highly of Lind",
"visited the border", "tweeted a photo with Lind": nobody there met or wrote to anybody.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion

REACH = 60  # characters around a trigger that show what it means
_SEE = re.compile(r"see(?:ing)?")
_WOULD_LIKE = re.compile(
    r"\b(?:like[sd]?|love[sd]?|hate[sd]?|prefer(?:s|red)?|rather|want(?:s|ed)?|hope[sd]?|wish(?:es|ed)?|long(?:s|ed)|keen|eager|glad|happy"
    r"|sorry|afraid)\s+(?:to\s+)?\Z"
)
_SO = re.compile(
    r"\s+(?:(?!(?:and|but|who|which|that|in|at|on|for|to|before|after)\b)[\w’'.-]+\s+){1,6}?"
    r"(?:back\s+(?:in|at|on)|out\s+of|gone\b|ousted|removed|replaced|toppled|defeated|elected|re-elected|reelected|win\b|lose\b|fail\b|succeed\b"
    r"|step\s+down|resign\b|fall\b|jailed|punished|behind\s+bars|in\s+(?:power|office|prison|jail|court|charge)\b)"
)
"""What somebody would like to see done to another or by him: "see | the premier back in office"."""
_SIGNAL = (
    r"(?:clear|strong|stark|powerful|unmistakable|unequivocal|similar|mixed|wrong|right|chilling|subtle|blunt|dangerous|terrible|bad|unambiguous"
    r"|defiant|forceful)"
)
_SENDS = re.compile(
    rf"(?:to\s+)?(?:send(?:s|ing)?|sent)\s+(?:an?|the|this|that)\s+(?:very\s+|more\s+)?{_SIGNAL}(?:,?\s+(?:and\s+)?{_SIGNAL})?\s+(?:message|signal)s?"
)
_SENDS_BEFORE = re.compile(
    rf"\b(?:send(?:s|ing)?|sent)\s+(?:an?|the|this|that)\s+(?:very\s+|more\s+)?(?:{_SIGNAL}\s+)?\Z"
)
_MESSAGE = re.compile(rf"(?:(?:an?|the|this|that)\s+)?(?:{_SIGNAL}\s+)?(?:message|signal)s?")
_NOT_NEW = re.compile(
    r"\bnot\s+(?:exactly\s+)?(?:an?\s+)?(?:new|novel|original)?\s*\Z|\b(?:familiar|campaign|political)\s+\Z"
)
_NEW = re.compile(r"(?:an?\s+)?(?:new|familiar|political)\s+message")
_PICTURE = re.compile(
    r"(?:post(?:s|ed|ing)?|tweet(?:s|ed|ing)?|shar(?:es|ed|ing))\s+(?:an?|the|this|that)\s+(?:[a-z]+\s+)?(?:photo|picture|selfie|video|image)s?"
)
_LEAKED = re.compile(r"(?:(?:was|were|been)\s+)?leak(?:ed|s|ing)(?:\s+to)?")
"""What became known to others, who were not written to."""
_HIGHLY = re.compile(r"\s+(?:highly|warmly|fondly|well|ill|glowingly|admiringly|approvingly)\s+(?:of|about)\b")
_SPOKE = re.compile(r"sp(?:oke|eaks?|oken|eaking)")
_GOES = re.compile(
    r"(?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,2}(?:visit(?:s|ed|ing)?|trips?|tour(?:s|ed|ing)?|travel(?:s|l?ed)?|went|flew)"
)
_BORDER = re.compile(
    r"(?:\s+(?:to|of|along|at))?\s+(?:the\s+)?(?:[A-Z]?[\w.’'-]+\s+){0,3}?border\b(?!\s+(?:town|city|post|crossing|village))"
)


def is_figure(occasion: Occasion, text: str) -> bool:
    """True for words that name no occasion where they stand, whatever they mean elsewhere."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low = max(0, start - REACH)
    if _SEE.fullmatch(text, start, end):
        return _WOULD_LIKE.search(text, low, start) is not None and _SO.match(text, end) is not None
    if _SPOKE.fullmatch(text, start, end):
        return _HIGHLY.match(text, end) is not None
    if _GOES.fullmatch(text, start, end):
        return _BORDER.match(text, end) is not None
    if (
        _SENDS.fullmatch(text, start, end)
        or _PICTURE.fullmatch(text, start, end)
        or _LEAKED.fullmatch(text, start, end)
    ):
        return True
    if _NEW.fullmatch(text, start, end) or _MESSAGE.fullmatch(text, start, end):
        sends = _SENDS_BEFORE.search(text, low, start)
        signal = sends is not None and re.search(_SIGNAL, text[sends.start() : end]) is not None
        return signal or _NOT_NEW.search(text, low, start) is not None
    return False
