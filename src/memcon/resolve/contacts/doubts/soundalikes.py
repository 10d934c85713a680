"""Words that only sound like an occasion: a call with the press, "on that note", "we constantly talk to the ministry".

A trigger's words are asked first; only the few that may be such are looked at with their sentence.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences

REACH = 120  # characters around a trigger in which its sentence tells that the press was called
_CALL = re.compile(
    r"(?:(?:an?|the|this|our|my|today[’']s)\s+)?(?:(?:on-)?background\s+|press\s+|conference\s+|[A-Z]{3}\s+)*call",
    re.IGNORECASE,
)
_IS_ON_BACKGROUND = re.compile(
    r"(?:\s+today)?,?\s+(?:(?:which|that)\s+)?(?:is|was|will\s+be)\b[^.;?!\n]{0,40}?"
    r"\b(?:on\s+(?:deep\s+)?background|off\s+the\s+record|embargoed|attribut(?:ed|able))\b"
)
_TELLS = re.compile(r"(?:directed|instructed|ordered|tasked)")
_TO_DO = re.compile(r"\s[^;:\n]{1,120}?\sto\s[a-z]+\b")
"""What somebody has another do, which may be to meet a third: "directed | her adviser to travel to Osk"."""
_TALKS = re.compile(r"(?:the\s)?(?:dialogue|negotiations?|talks|consultations?|discussions?)", re.IGNORECASE)
_SPIRIT_OF = re.compile(
    r"\b(?:atmosphere|spirit|climate|culture|policy|path|language|logic)\sof\s(?:[a-z]+\s)?\Z"
    r"|\b[Oo]bligations?\b[^.;\n]{0,80}?\bto\s(?:pursue|conduct|enter\sinto)\s\Z"
)
"""What leads to talks as such: "the atmosphere of | dialogue", "our obligation to pursue | negotiations"."""
_TO_ACT = re.compile(
    r"s?\s(?:to\s(?:action|arms|prayer)|for\s(?:papers|proposals|applications|tenders))\b", re.IGNORECASE
)
"""What makes a call an appeal: "the | Call | to Action"."""
_THANKS = re.compile(
    r"\b[Tt]hank(?:s|\s+you)\b[^.;?!\n]{0,40}?"
    r"\b(?:join|tak|do|hold|hav|host|be|hopp|organi[sz]|arrang|participat|dial|cover)ing\s+"
    r"(?:up\s+)?(?:(?:on|in|into|for|to)\s+)?(?:(?:the|this|my|our|today[’']s)\s+)?(?:cover\s+(?:the\s+)?)?\Z"
)
"""How reporters and those who brief them thank each other: "thank you all for joining the | call"."""
_WITH = re.compile(r"\s+(?:with|between)\b")
_EMBARGO = re.compile(
    r"\bembargo(?:ed)?\b|\bfor\s+(?:your|everyone[’']s)\s+awareness\b|\b(?:not\s+)?for\s+(?:your\s+)?reporting\b", re.I
)
_PART = re.compile(
    r"\b(?:section|portion|part|contents?|top|end|purposes|speakers?)\s+(?:of|on)\s+"
    r"(?:the\s+|this\s+|our\s+|today[’']s\s+)?\Z"
)
_BRIEFED = re.compile(r"\bon\s+(?:deep\s+)?background\b|\bembargoed\b|\bMODERATOR:")
_SPOKEN = re.compile(r"\b(?:calls|phone|conversations|communications)\Z")
_LISTENED = re.compile(
    r"\b(?:listen(?:s|ed|ing)?\s+(?:in\s+)?(?:to|on)|eavesdrop(?:s|ped|ping)?\s+on|(?:wire)?tap(?:s|ped|ping)|bug(?:ged|ging)"
    r"|intercept(?:s|ed|ing)?|monitor(?:s|ed|ing)?|sp(?:ied|ies|ying)\s+on|snoop(?:ed|ing)\s+on)\s+"
    r"(?:(?!between\b|with\b)[\w’'.-]+\s+){0,6}(?:calls|phone|conversations|communications)\Z"
)
"""Who spies on what others say: no contact with whom it is done to."""
_CAME_HOME = re.compile(
    r"(?:return(?:s|ed|ing)?|(?:came|got|flew|flies|flying|arrived|travel(?:l?ed|s))\s+(?:back|home))(?:\s+(?:to|home))?"
)
_FROM_TALKS = re.compile(
    r"[^.;:!?\n]{0,70}?\s(?:after|following|from)\s+(?:(?:(?:\w+\s+)?(?:days|hours|rounds|week)\s+of|an?|the|his|her|their)\s+)?(?:[a-z-]+\s+){0,2}?"
    r"(?:talks|meetings?|negotiations|summit|consultations|meeting|visit(?:ing)?|hosting|holding)\b"
)
_NOTE = re.compile(r"(?:(?:on\s+)?(?:that|this)|an?\s+final|one\s+(?:final|last|other))\s+note", re.IGNORECASE)
_NOTED = re.compile(r"\b(?:on|just|and|with)\s+\Z", re.IGNORECASE)
_REFER = re.compile(r"(?:have\s+to\s+)?refer(?:red)?(?:\s+you(?:\s+back)?(?:\s+to)?)?", re.IGNORECASE)
_YOU = re.compile(r"\s*you\b")
_OFTEN = r"(?:constantly|regularly|always|often|frequently|routinely|continually|continuously|permanently)"
_HABIT = re.compile(
    rf"(?:{_OFTEN}\s+)?(?:talk|speak|communicate|engage|consult)s?(?:\s+(?:to|with|about))?", re.IGNORECASE
)
_WONT_TO_MEET = re.compile(r"(?:meet|host|receive|welcome|visit)s?(?:\s+with)?", re.IGNORECASE)
_USUALLY = re.compile(rf"\b(?:{_OFTEN}|usually|typically|normally|generally|sometimes)\s+\Z", re.IGNORECASE)
"""How it is told what people are wont to do: "delegations, who usually | meet"."""
_OFTEN_IN = re.compile(rf"{_OFTEN}\b", re.IGNORECASE)
_BEFORE_OFTEN = re.compile(rf"\b{_OFTEN}\s+\Z", re.IGNORECASE)
_THEN_OFTEN = re.compile(
    rf"[^.;:“”\"\n]{{0,60}}?\b(?:{_OFTEN}|on\s+a\s+regular\s+basis|all\s+the\s+time|every\s+(?:day|week)|daily)\b",
)
_ONCE = re.compile(
    r"\b(?:last|latest|most\s+recent(?:ly)?|today|yesterday|tomorrow|next|this\s+(?:week|morning|evening)|\w+day)\b"
)
_MODAL = re.compile(
    rf"\b(?:to|will|would|did|do|does|shall|should|must|could|can|may|might|let[’']s|not|never)\s+(?:{_OFTEN}\s+)?\Z"
)


_CALLED_SO = re.compile(
    r"\b(?:call(?:s|ed|ing)|dub(?:s|bed)|describ(?:es|ed|ing)|term(?:s|ed)|label(?:s|l?ed)|dismiss(?:es|ed|ing)|denounc(?:es|ed|ing)"
    r"|brand(?:s|ed)|hail(?:s|ed))\s+(?:it|this|that|them|(?:the|their|his|her)\s+(?:[a-z-]+\s+){0,2}[a-z-]+)\s+(?:as\s+)?[\"“'‘]"
    r"(?:(?:an?|the|no|merely|just|only)\s+){0,3}(?:[\w-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
"""What leads to words that somebody calls an occasion: "called it “a | conversation about us without us”"."""
_NAMES = re.compile(r"(?:has\s+|had\s+)?call(?:s|ed|ing)", re.IGNORECASE)
_SOMETHING = re.compile(
    r"\s+(?:(?!(?:to|on|about|after|before|from|with|in|at|by|over|and|that|who|which|as|for)\b)[\w’'.-]+\s+){1,7}?[\"“‘](?:an?|the|his|her|its|their|our|my)\s"
)
"""Whom somebody calls something, up to that: "called | the envoy “a postman”"."""
_A_LIAR = re.compile(
    r"\s+(?:[A-Z][\w’'.-]*\s+){1,6}(?:an?)\s+(?!(?:day|week|month|year|few|couple|second|third|fourth|moment|minute|hour|little|short|bit|number)s?\b)"
    r"[a-z-]+\b"
)
"""The same of a name without quotation marks: "called | Lind a liar"; "called | Lind a day later" was by telephone."""
_PRESSES = re.compile(r"(?:press|pressure|urge|push|warn|confront|isolate)")
_AGREED_TO = re.compile(r"\bagree(?:d|s)?\s+(?:[^.;:“”\"\n]{0,60}\s)?to\s+(?:[a-z]+ly\s+)?\Z")
"""What somebody agreed on is done to a third: "agreed on Monday to | press X"."""
_WROTE = re.compile(r"(?:has\s+|had\s+)?(?:wrote|writes|written)")
_WROTE_THAT = re.compile(
    r"(?:\s+(?:on\s+)?[A-Z][a-z]+day|\s+(?:yesterday|later|earlier))?"
    r"\s+(?:that\b|about\b|on\s+(?:Twitter|X|Facebook|Instagram|Telegram|social)\b)"
)
"""Behind "X wrote", where nobody is told to whom."""
_A_LETTER = re.compile(
    r"\b(?:letters?|messages?|notes?|telegrams?|cables?|e-?mails?|texts?|memos?)\b|\bwr[oi]t\w+\s+(?:[\w’'-]+\s+){0,3}to\s",
    re.IGNORECASE,
)
_TRAVELLED = re.compile(r"(?:has\s+|had\s+)?(?:travell?ed|flew|flown|went|came)")
_ON_A_VISIT = re.compile(
    r"\s+(?:with\s+)?[^,;:.()“”\"\n]{1,90}?\s+(?:on|during)\s+(?:an?|his|her|their|the)\s+(?:[a-z-]+\s+){0,3}(?:visit|trip|tour)\b"
)
"""Behind who went with another, where a noun tells of that one's visit."""
_IT = re.compile(r"(?:it|this|that)")
_SAID = re.compile(
    r"\b(?:sa(?:id|y|ys|ying)|told|repeat(?:s|ed)?|mean|meant|knows?|knew|thinks?|thought|believe[sd]?)\s+\Z"
)
"""What leads to "it" that is words and no occasion: "I said | it in Oslo"."""
_HANDS_ON = re.compile(r"(?:request(?:s|ed)|ask(?:s|ed)|urge[sd]?|transmit\w*|convey\w*|relay\w*|forward\w*)(?:\s+to)?")
_TRAVEL = re.compile(
    r"\b(?:visit\w*|travel\w*|trip|tour\w*|com(?:e|es|ing)|go(?:es|ing)?|went|came|fl(?:y|ew|ies|own|ying)|return\w*|arriv\w*|invit\w*)\b",
    re.IGNORECASE,
)
"""Words of a journey, without which a request to hand something on is none."""
_WELCOME = re.compile(r"(?:always\s+|most\s+|very\s+)?welcome")
_IS = re.compile(r"\b(?:is|are|was|were|be|been|not|longer|feel|felt)\s+(?:(?:always|very|most|no|as)\s+)*\Z")
_IN = re.compile(r"\s+(?:in|at|here|there|back|on|among)\b")
"""Behind "X is welcome", who may never have come."""
_A_VIDEO = re.compile(r"\b(?:an?|the|this|that)\s+(?:[\w-]+\s+){0,3}?video\Z", re.IGNORECASE)
_VIDEO_CALL = re.compile(r"[\s-]?(?:conferenc|call|link|meeting|talks|conversation|summit|chat)", re.IGNORECASE)
"""Behind "a video", which else is only seen."""
_FLIGHT = re.compile(
    r"(?:(?:an?|the|his|her|long|overnight|\w+-hour)\s+){0,3}(?:flight|drive|ride|layover|stopover)", re.IGNORECASE
)
"""A way to somewhere, which is no occasion."""
_SPOKE = re.compile(r"sp(?:oke|eaks|oken)", re.IGNORECASE)
_SPOKE_THERE = re.compile(
    r"\s(?:(?:briefly|also|later|earlier|today|yesterday|first)\s)?(?:in|at|from)\s(?:(?!\b(?:with|to|by|via|over|between|and)\b)[\w’'-]+\s?){1,6}[.;\n]"
)
"""Where somebody spoke, and with nobody: "spoke | in Oslo on Monday."."""
_SPOKE_THAT = re.compile(
    r"(?:,\s|\s)(?:that|before\s+(?:the\s+)?(?:cameras|reporters|parliament|congress|crowds?|a\s+crowd))\b"
)
_SPOKE_OF = re.compile(
    r"\s+(?:of|about|on|from|at|in|out|against|for|up)\s(?![^.;:\n]{0,120}\b(?:with|to)\s)(?=[^.;:\n]{0,40}\b(?:television|podium|radio|rally|university|airwaves)\b)"
)
"""Behind "X spoke" where nobody is told to whom: to the public."""
_NO = re.compile(r"[Nn]o|[Nn]ot|[Nn]or")
"""A word that names nothing, though the reader may take it for the first of a name: "No such meeting"."""
_VISIT = re.compile(
    r"(?:(?:the|this|that|his|her|their|its)\s)?(?:[a-z]+\s){0,2}?(?:visit|trip|tour|stay)", re.IGNORECASE
)
_FRAMEWORK = re.compile(
    r"\b(?:(?:with)?in\sthe\sframework|as\spart|in\sthe\scourse|on\sthe\sprogramme|on\sthe\s(?:first|second|third|last|final|same)\sday)\sof\s(?:the|this|that|his|her|their|its)?\s?(?:[a-z]+\s){0,2}\Z",
    re.IGNORECASE,
)
"""What leads to a visit of which it is told what else was done on it: "within the framework of the | visit"."""
_WHITHER = re.compile(r"\s(?:to|by|of)\b")
_BRIEFS = re.compile(r"brief(?:ed|s|ing)\b")
_ON_THAT = re.compile(
    r"\s[^,.;:\n“”\"]{2,80}?\s(?:on|about)\s(?:that|this|the|my|our|his|her|their|these|those|both)\s(?:[a-z]+\s){0,2}?(?:conversation|call|meeting|talk|visit|trip|discussion)s?\b"
)
"""What goes on from "briefed" where one tells another of what was held: it tells of that alone."""
_STANDS = re.compile(
    r"(?:st(?:ood|ands?|anding)|appear(?:ed|s|ing)?)(?:\s+(?:beside|alongside|together|side\s+by\s+side))?",
    re.IGNORECASE,
)
_AFTER_MEETING = re.compile(
    r"[^.;:!?“”\"\n]{0,120}?\s(?:after|following)\s+(?:(?:an?|the|his|her|their)\s+)?(?:[\w’'-]+\s+){0,3}?(?:talks|meetings?|summit)\b"
)
_SPEAKS = re.compile(r"sp(?:oke|eaks|eaking)", re.IGNORECASE)
_AFTER_TALKS = re.compile(
    r"\s+(?:(?:briefly|in\s+[A-Z]\w+|on\s+\w+day)\s+){0,2}(?:after|before|following|ahead\s+of|at\s+the\s+(?:start|end|close|opening)\s+of)\s+"
    r"(?:(?:an?|the|his|her|their|its)\s+)?(?:[\w’'-]+\s+){0,3}?(?:talks|meetings?|summit|session|negotiations|calls?|visit|breakfast|lunch|dinner|ceremony)\b"
)
"""What stands behind "X spoke" where X did so to the press or the public."""
_SEVERAL = re.compile(
    r"\b(?:and|they|we|two|three|both|sides|pair|leaders|presidents|ministers|men|women|officials|generals|diplomats|envoys)\b[^.;:\n]{0,60}\Z",
    re.IGNORECASE,
)


_TRADED = re.compile(r"(?:exchang|trad|swapp?|sling|hurl)(?:es?|ed|ing|s)\b(?:\s+\w+)?", re.IGNORECASE)
_ABUSE = re.compile(
    r"(?:exchang|trad|swapp?|sling|hurl)(?:es?|ed|ing|s)\s+(?:(?!with\b)[\w-]+\s+){0,3}?"
    r"(?:accusations?|recriminations?|barbs?|insults?|threats?|jabs?|blame|criticisms?|taunts?|blows|fire|gunfire|shots|salvos?|tariffs|tweets)\b",
    re.IGNORECASE,
)
"""What two sides do in public, or with arms: "traded barbs with"."""
_SOMEWHERE = re.compile(
    r"[^.;:!?“”\"\n]{0,60}?\s(?:(?:in|at)\s+(?:the\s+)?[A-Z]|at\s+(?:an?|the)\s|in\s+an?\s|on\s+the\s+sidelines|face[\s-]to[\s-]face|in\s+person)"
)
"""Where they did so, face to face."""
_SEVERALLY = re.compile(
    r"(?:such\s+)?(?:[\w-]+\s+){0,3}?(?:meetings|exchanges|visits|contacts|calls|encounters|summits|handshakes|conversations|talks)\b",
    re.IGNORECASE,
)
_ARE_RARE = re.compile(
    r"(?:(?!\b(?:on|last|this|in\s+\d|who|which|said)\b)[^.;:!?“”\"\n]){0,90}?\s(?:are|remain|have\s+(?:been|become))\s+(?:[a-z]+\s+)?"
    r"(?:rare|unusual|uncommon|infrequent|routine|commonplace|unheard\s+of|few\s+and\s+far\s+between)\b"
)
"""How often there are such, told of no occasion: "meetings between the two are rare"."""
_AVOIDED = re.compile(
    r"\b(?:often|usually|generally|long|traditionally|lengths\s+to|tend(?:ed|s)?\s+to)\s+(?:[a-z]+\s+){0,4}?avoid(?:ed|s|ing)?\s+"
    r"(?:(?:having|letting)\s+)?(?:[\w’'.-]+\s+){0,3}\Z"
)

_WITHOUT = re.compile(r"\bwithout\s+(?:(?:ever|even|first|actually|having|a)\s+){0,2}\Z")


def only_sounds_so(occasion: Occasion, text: str, sentences: Sentences) -> bool:
    """True for words that name no occasion between sides: the press was called, one is referred on or wont to talk."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if _CALLED_SO.search(text, max(0, start - REACH), start):
        return True
    if _FLIGHT.fullmatch(text, start, end):
        return True
    if _IT.fullmatch(text, start, end) and _SAID.search(text, max(0, start - REACH), start):
        return True
    if occasion.mode == "visit" and _HANDS_ON.fullmatch(text, start, end):
        return _TRAVEL.search(text, *sentences.span(start)) is None  # "asked him to convey to Lima that"
    if _SPOKE.fullmatch(text, start, end) and any(
        alone.match(text, end) for alone in (_SPOKE_THAT, _SPOKE_OF, _SPOKE_THERE)
    ):
        low = max(sentences.span(start)[0], start - REACH)
        return _SEVERAL.search(text, low, start) is None
    if _NAMES.fullmatch(text, start, end) and (_SOMETHING.match(text, end, end + REACH) or _A_LIAR.match(text, end)):
        return True
    if _PRESSES.fullmatch(text, start, end) and _AGREED_TO.search(text, max(0, start - REACH), start):
        return True
    if _WROTE.fullmatch(text, start, end) and _WROTE_THAT.match(text, end):
        return _A_LETTER.search(text, *sentences.span(start)) is None
    if _TRAVELLED.fullmatch(text, start, end) and text.startswith((" with ", " along with "), end):
        return _ON_A_VISIT.match(text, end) is not None
    if _WELCOME.fullmatch(text, start, end) and _IS.search(text, max(0, start - REACH), start) and _IN.match(text, end):
        return True
    if text[end - 5 : end] == "video" and _A_VIDEO.search(text, max(0, start - REACH), end):
        return _VIDEO_CALL.match(text, end) is None
    abuse = _ABUSE.match(text, start, end + REACH) if _TRADED.match(text, start, end) else None
    if abuse is not None and not _SOMEWHERE.match(text, abuse.end()):
        return True
    if _ARE_RARE.match(text, end, end + REACH) and _is_kind(start, end, text):
        return True
    if _AVOIDED.search(text, max(0, start - REACH), start):
        return True
    if occasion.status in ("held", "ongoing") and _WITHOUT.search(text, max(0, start - REACH), start):
        return True  # "flew home without | seeing X", who may have refused it
    if _SPOKEN.search(text[start:end]) and _LISTENED.search(text[max(0, start - REACH) : end]):
        return _WITH.match(text, end) is None  # "listened to the telephone | calls of X" had no part in them
    if _NO.fullmatch(text, start, end):
        return True
    if _VISIT.fullmatch(text, start, end) and _FRAMEWORK.search(text, max(0, start - REACH), start):
        return _WHITHER.match(text, end) is None
    if _BRIEFS.match(text, start, end) and _ON_THAT.match(text, end):
        return True
    if _CAME_HOME.fullmatch(text, start, end) and _FROM_TALKS.match(text, end):
        return True  # "flew home on Monday after talks with X": the talks are the occasion
    if _STANDS.fullmatch(text, start, end) and _AFTER_MEETING.match(text, end):
        return True  # "stood beside X after a meeting", which tells of it
    if _SPEAKS.fullmatch(text, start, end) and _AFTER_TALKS.match(text, end):
        low = max(sentences.span(start)[0], start - REACH)
        return _SEVERAL.search(text, low, start) is None  # "X spoke after the talks", to the press
    if _TELLS.fullmatch(text, start, end) and _TO_DO.match(text, end):
        return True
    if _TALKS.fullmatch(text, start, end) and _SPIRIT_OF.search(text, max(0, start - REACH), start):
        return True
    if text[end - 4 : end] in ("Call", "call") and _TO_ACT.match(text, end):
        return True
    if text[end - 4 : end] == "call":
        return _CALL.fullmatch(text, start, end) is not None and _is_with_press(start, end, text, sentences)
    if text[end - 4 : end] == "note":
        lead = text[start : start + 2].casefold() == "on" or _NOTED.search(text, max(0, start - 6), start) is not None
        return lead and _NOTE.fullmatch(text, start, end) is not None
    if "refer" in text[start:end]:
        said = _REFER.fullmatch(text, start, end) is not None
        return said and ("you" in text[start:end] or _YOU.match(text, end) is not None)
    if _WONT_TO_MEET.fullmatch(text, start, end) and _USUALLY.search(text, max(0, start - 20), start):
        low, high = sentences.span(start)
        return _ONCE.search(text, max(low, start - REACH), min(high, end + REACH)) is None
    return _HABIT.fullmatch(text, start, end) is not None and _is_habit(start, end, text, sentences)


def _is_kind(start: int, end: int, text: str) -> bool:
    """True for words for all occasions of a kind, "such visits", "meetings between": no article tells which."""
    noun = _SEVERALLY.match(text, start, end)
    before = text[max(0, start - 6) : start].rstrip().casefold()
    return noun is not None and not before.endswith((" the", "their", " his", " her", "these", "those"))


def _is_habit(start: int, end: int, text: str, sentences: Sentences) -> bool:
    """True where a verb in the present says what somebody is wont to do: "we constantly talk to the ministry"."""
    low, high = sentences.span(start)
    low, high = max(low, start - REACH), min(high, end + REACH)
    often = _BEFORE_OFTEN.search(text, low, start)
    if not (often or _OFTEN_IN.match(text, start, end) or _THEN_OFTEN.match(text, end, high)):
        return False
    return _MODAL.search(text, low, start) is None and _ONCE.search(text, low, high) is None


def _is_with_press(start: int, end: int, text: str, sentences: Sentences) -> bool:
    """True where a sentence tells of a call what is told of those with the press alone."""
    low, high = sentences.span(start)
    low, high = max(low, start - REACH), min(high, end + REACH)
    if _WITH.match(text, end):
        return False
    if _THANKS.search(text, low, start) or _IS_ON_BACKGROUND.match(text, end, high):
        return True
    if _EMBARGO.search(text, low, high):
        return True
    return _PART.search(text, low, start) is not None and _BRIEFED.search(text) is not None
