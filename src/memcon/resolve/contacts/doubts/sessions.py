"""Sessions of an organ are none, nor is what it or the press is told: "the Security Council met", "her cabinet met".

So the leader who spoke to another "after a meeting of the War Cabinet" met nobody there but her own ministers.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.words.outlets import is_outlet

REACH = 140  # characters before a session's words in which the organ stands whose it is
NEAR = 30  # … in which a cabinet stands
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
_OWN = r"(?:[Ww]ar|[Ss]ecurity|[Ii]nner|[Kk]itchen|[Ff]ull|[Pp]olitical[-\s][Ss]ecurity)"
_CABINET = re.compile(rf"\s+of\s+(?:the|his|her|its|their|an?)\s+(?:{_OWN}\s+)?[Cc]abinet\b(?!\s+(?:with|of)\b)")
_IN_CABINET = re.compile(rf"(?:\b{_OWN}\s+)?\b[Cc]abinet(?:['’]s)?\s+\Z")
_OF_MINISTERS = re.compile(
    r"\s+of\s+(?:the|his|her|its)\s+(?:[Cc]ouncil\s+of\s+[Mm]inisters|[Ff]ederal\s+[Ee]xecutive\s+[Cc]ouncil|[Pp]olitburo"
    r"|[Cc]ouncil\s+of\s+[Ss]tate)\b(?!\s+(?:with|of|from)\b)"
)
"""A government under another name."""
_OF_STATES = re.compile(
    r"\b(?:E[UAC]|AU|ECO(?:WAS)?|SADC|CIS|COMESA|IGAD|OSCE|GCC|ASEAN|SAARC|OAPEC|ECCAS|[Uu]nion|[Ll]eague|[Cc]ommunity|[Oo]rgani[sz]ation"
    r"|[Cc]ommonwealth|[Aa]ssociation|[Bb]loc)\b"
)
"""Whose council of ministers is one of several states."""
_BRIEFED = re.compile(
    r"(?:brief(?:ed|s|ing)|address(?:ed|es|ing)|updated)\s+(?:members\s+of\s+)?(?:(?:the|his|her|its)\s+)?(?:U\.?N\.?\s+)?"
    r"(?:(?:Security|Permanent)\s+Council|General\s+Assembly|[Pp]arliament|[Cc]ongress|[Ss]enate|[Cc]abinet|[Cc]ommittee"
    r"|[Cc]ouncil\s+members|reporters|journalists|(?:the\s+)?press|lawmakers|senators)\b"
)
"""Whom those brief who have met nobody: "the envoy | briefed the Security Council"."""
_WITH = re.compile(r"\s+(?:with|between)\b")
_WITH_PRESS = re.compile(
    r"\s+with\s+(?:the\s+)?(?:[\w-]+\s+(?:and\s+)?){0,4}?(?:journalists|reporters|editors|correspondents|bloggers"
    r"|media(?:\s+(?:representatives|outlets|workers))?|press|representatives\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:media|press))"
    r"(?!\s+(?:and\s+(?:with\s+)?(?:the\s+)?[A-Z]|centre|center|ministers?|officials|officer)|[\w’'-])"
)
"""What leads from an occasion to the press, which is no side: "a conversation | with foreign journalists"."""
_TO_OUTLET = re.compile(
    r"(?:sp(?:oke|oken|eaks?|eaking)|talk(?:s|ed|ing)?|s[ai]t(?:s|ting)?\s+down)\s+(?:exclusively\s+|briefly\s+)?(?:to|with)\s+(?:the\s+)?"
    r"(?P<kind>(?:[\w-]+\s+){0,3}?(?:daily|weekly|newspaper|magazine|(?:news\s+)?agency|broadcaster|(?:TV|television|radio|news)\s+"
    r"(?:channel|station|network)|paper|outlet)\b(?!\s+(?:head|chief|director|of)\b)\s*)?"
    r"(?P<name>(?:[A-Z][\w’'&-]*\s?){0,4})"
)
"""What leads from somebody's words to an outlet that he spoke to: "spoke to | the Midport Courier"."""


def _is_to_outlet(start: int, text: str) -> bool:
    """True for words that were said to a newspaper or the like, which is no side."""
    said = _TO_OUTLET.match(text, start)
    return said is not None and (said["kind"] is not None or is_outlet(said["name"].strip()))


def is_session(draft: Draft, text: str, sentences: Sentences) -> bool:
    """True for a session of the Security Council, the General Assembly or a government alone, or with the press."""
    start, end = draft.trigger.start, draft.trigger.end
    if _BRIEFED.match(text, start) or _WITH_PRESS.match(text, end) or _is_to_outlet(start, text):
        return True
    low, high = sentences.span(start)
    noun = _SESSION.search(text, start, end)
    if noun is None or _WITH.match(text, end):
        return False
    if _CABINET.match(text, noun.end()) or _IN_CABINET.search(text, max(low, noun.start() - NEAR), noun.start()):
        return True
    if _OF_MINISTERS.match(text, noun.end()) and not _OF_STATES.search(text, low, high):
        return True
    if not ("ouncil" in text[low:high] or "ssembly" in text[low:high]):
        return False
    before = max(low, noun.start() - REACH)
    if _IN_FRONT.search(text, before, noun.start()) or _OF.match(text, end):
        return True
    return _CONVENES.search(text, before, start) is not None
