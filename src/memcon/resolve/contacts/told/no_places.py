"""Words for a place that are none of an occasion's: those who sit there, where somebody is accredited."""

from __future__ import annotations

import re

from memcon.resolve.words.countries import is_city, place_country

_NAMELESS = re.compile(r"(?:the|that|this|their)\s(?:city|town|capital|country|region|area|world)", re.IGNORECASE)
"""Words for a place that tell nobody which it is."""


def is_somebody(start: int, end: int, text: str) -> bool:
    """True for words for a place that stand for those there: "talks with Washington", "White House staff"."""
    if _NAMELESS.fullmatch(text, start, end):
        return True
    before = _WITH.search(text, max(0, start - 12), start)
    if before is not None and place_country(text[start:end]) is not None:
        return True
    if _OF_OFFICE.search(text, max(0, start - 60), start) and _OF_HIS.match(text, end):
        return True
    if (
        _ACTS.match(text, end)
        and not _LED_THERE.search(text, max(0, start - 24), start)
        and place_country(text[start:end])
    ):
        return True
    if _ACCREDITED.search(text, max(0, start - 40), start):
        return True
    return _STAFF.match(text, end) is not None or _IS_KEPT.search(text, max(0, start - 48), start) is not None


def is_of_later_visit(trigger: int, start: int, text: str) -> bool:
    """True for where those who met went besides: "met the President and visited a fish farm in | Callao".

    So it is with what they visit itself: "will meet the President and visit | the base".
    """
    return start > trigger and _BESIDES.fullmatch(text, trigger, start) is not None


_BESIDES = re.compile(
    r"[^.;:\n]{1,240}?,?\sand\s(?:also\s|then\s|later\s|afterwards\s)?(?:(?:will|would|was\sto|is\sto|to)\s(?:also\s|then\s)?)?"
    r"(?:(?:visit(?:s|ed)?|tour(?:s|ed)?|inspect(?:s|ed)?)\s(?:the\s)?"
    r"|(?:(?:visit|tour|inspect|attend|open|unveil)(?:s|ed)?|inaugurated?s?|la(?:id|ys?)\sa\swreath|g(?:ave|ives?)\sa\s(?:lecture|speech|talk)"
    r"|t(?:ook|akes?)\spart)\s(?:(?!\b(?:and|met|held|spoke|who|which|where)\b)[^.;:\n]){1,80}?\s(?:in|at|near|outside)\s(?:the\s)?)"
)
_ACTS = re.compile(
    r"\s+(?:would|will|could|might|has|had|agreed|refused|wants?|wanted|said|says|insists?|offered|proposed)\s"
)
_LED_THERE = re.compile(
    r"\b(?:in|at|to|from|near|outside|of|into|around|for|via|visit\w*|left|leav\w+|reach\w*|toured?|and|or)\s+(?:(?:the|its|[a-z]+)\s+){0,2}\Z|,\s\Z"
)
"""What stands before a place that is none who acts: "talks in | Oslo | will go on"."""
_IS_KEPT = re.compile(
    r"\b(?:arrested|detained|jailed|imprisoned|killed|murdered|wounded|abducted|kidnapped|convicted|born|educated|stationed|deployed|stranded"
    r"|(?:prisoners?|hostages?|detainees?|captives?|citizens|Americans)\s+(?:being\s+)?held)\s+(?:\w+ly\s+)?(?:in|at|near|outside)\s+(?:the\s+)?\Z"
)
"""Where somebody is whose fate is told, and no meeting: "to free the couple arrested in"."""
_WITH = re.compile(r"\bwith\s+$")
_ACCREDITED = re.compile(
    r"\b(?:[Aa]mbassadors?|[Ee]nvoys?)\s+(?:to|in)\s+(?:the\s+)?$|\b(?:[Rr]epresentatives?|[Dd]elegates?)\s+to\s+(?:the\s+)?$"
)
"""Where somebody is accredited: "met the ambassadors to | Chile"."""
_OF_OFFICE = re.compile(
    r"\b(?:Head|Director|Chief|Bureau|Department|Secretary|Adviser|Advisor|Deputy)\b[^.;:\n]{0,40}\bat\s+the\s+$"
)
_OF_HIS = re.compile(r"\s+of\s+the\s+(?:President|Prime|Government|Chancellor|King|Cabinet|Minist)")
"""The house that somebody's office is of: "Head of the Bureau at the | Chancellery | of the President"."""
_STAFF = re.compile(r"\s+(?:staff|staffers?|aides?)\b")


def is_of_next_event(trigger: int, start: int, text: str) -> bool:
    """True for where another event is, before or after which it was: "met three days ahead of the summit in | Lima"."""
    return start > trigger and _NEXT_EVENT.search(text, max(trigger, start - EVENT), start) is not None


EVENT = 140  # characters from what leads to another event up to its place
_NEXT_EVENT = re.compile(
    r"\b(?:ahead\sof|before|prior\sto|after|following|in\sthe\srun-?up\sto|to\sprepare\s(?:for)?|in\spreparation\s(?:for|of)"
    r"|build(?:s|ing)?\s(?:up\s)?(?:to|towards?)|lead(?:s|ing)\s(?:up\s)?to)\s"
    r"(?:the|an?|this|next|his|her|their)\s(?:[\w’'-]+\s){0,6}?"
    r"(?i:summit|conference|meetings?|talks|forum|assembly|ministerial|games|session|round)\s(?:of\s(?:the\s)?[A-Z][\w’'-]+\s)?"
    r"(?:(?:to\sbe\sheld|due|held|scheduled|planned|opening|starting)\s)?(?:(?:later|early|next|this|on)\s(?:\w+\s){1,3})?(?:in|at)\s(?:the\s)?\Z"
)


def opens_elsewhere(low: int, trigger: int, place: tuple[int, int], text: str) -> bool:
    """True where the sentence from `low` opens with other states than that of a place told outside it: "In Chile, she".

    Where the words for the place, or those of the opening, tell no state, nobody knows.
    """
    own = place_country(text[slice(*place)].rstrip(" ,"))
    opening = _OPENS_IN.match(text, low, trigger) if own is not None and not low <= place[0] < trigger else None
    if opening is None:
        return False
    there = {place_country(words) for words in re.split(r",\s+(?:and\s+)?|\s+and\s+", opening["places"])}
    return None not in there and own not in there


_OPENS_IN = re.compile(
    r"\s*(?:While\s+in|In)\s+(?:the\s+)?(?P<places>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?"
    r"(?:(?:,\s+(?:and\s+)?|\s+and\s+)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?){0,3}),\s"
)


def is_passed(low: int, start: int, end: int, trigger: int, text: str) -> bool:
    """True for where the opening clause of a sentence from `low` on goes before or after what its main clause tells.

    "Before travelling to | Lima |, she met X in Oslo"; "before leaving | Lima |, she met X" was there.
    """
    return end < trigger and text.startswith(",", end) and _PASSING.fullmatch(text, low, start) is not None


_GOING = (
    r"(?:travell?ing|flying|leaving|departing|going|heading|moving\son|setting\soff|(?:departure|trip|visit|journey)s?)"
)
_PASSING = re.compile(
    r"\s*(?:[\d.]+\s+)?(?i:"
    rf"(?:before|prior\sto|ahead\sof)\s(?:(?:his|her|their|the|an?)\s)?(?:[a-z]+\s){{0,2}}?{_GOING}\s(?:[a-z]+\s){{0,2}}?(?:to|for)"
    r"|(?:after|following)\s(?:(?:his|her|their|the|an?)\s)?(?:[a-z]+\s){0,2}?(?:leaving|visiting|return(?:ing)?\sfrom|(?:trip|visit|journey)\sto)"
    r"|on\s(?:his|her|their|the)\sway\s(?:back\s)?(?:to|from)|en\sroute\s(?:back\s)?(?:to|from))\s(?:the\s)?"
)


def set_out_from(start: int, end: int, trigger: int, text: str) -> bool:
    """True for where somebody set out from to the occasion told behind: "left | Oslo | on Monday for talks in Lima"."""
    if not end <= trigger or not _LEAVES.search(text, max(0, start - 24), start):
        return False
    bound = _BOUND.match(text, end, trigger + 1)
    return bound is not None and not _ONLY_AFTER.search(text, bound.end(), trigger)


_LEAVES = re.compile(
    r"\b(?:(?:left|leav(?:es?|ing)|depart(?:s|ed|ing))(?:\s+from)?|(?:flew|flies|flying|travell?ed|set\s+(?:off|out)|took\s+off)"
    r"\s+(?:out\s+of|from))\s+(?:the\s+)?$"
)
_BOUND = re.compile(
    r"(?:,?\s+(?:early\s+|late\s+|earlier\s+)?(?:on\s+)?(?:[A-Z][a-z]+day|today|yesterday|tomorrow)(?:\s+(?:morning|afternoon|evening|night))?,?)?"
    r"\s+(?:for|to|on\s+an?)\s"
)
_ONLY_AFTER = re.compile(r"\b(?:after|following|where)\b")


def only_prepared_in(end: int, trigger: int, text: str) -> bool:
    """True for a place told up to `end` where an occasion was only prepared: "was in A to prepare for a summit"."""
    return end < trigger and _PREPARES.match(text, end, trigger) is not None


_PREPARES = re.compile(
    r"(?:,?\s+[\w’'-]+){0,4}?\s+(?:to\s+(?:prepare|plan|arrange|finali[sz]e|pave\s+the\s+way|lay\s+the\s+groundwork)|in\s+preparation)\b[^.;:\n]{0,60}$"
)


def only_told_in(low: int, start: int, end: int, trigger: int, text: str) -> bool:
    """True for where the press was told of an occasion: "said at a briefing in | Lima | that his recent talks"."""
    that = _THAT_HIS.match(text, end) if end < trigger else None
    if that is None or that.end() < trigger:
        return False
    return _TOLD_THERE.search(text, max(low, start - EVENT), start) is not None


_TOLD_THERE = re.compile(
    r"\b(?:told|said|revealed|disclosed|confirmed|insisted|added)\s(?:[^.;:,“”\"\n]{1,40}?\s)?(?:at|in|during|after)\san?\s(?:[a-z-]+\s){0,2}?"
    r"(?:conference|briefing|interview|appearance|speech|address)\s[^.;:“”\"\n]{0,80}?\b(?:in|at)\s(?:the\s)?\Z"
)
_THAT_HIS = re.compile(
    r"(?:\s(?:on\s|late\s|early\s)*\w+day)?\sthat\s(?:his|her|their|the)\s(?:[a-z-]+\s){0,2}?(?:recent|previous|earlier|past|first)\s(?:[a-z-]+\s){0,2}?"
    r"(?=(?:talks|meetings?|calls?|conversations?|visits?|discussions)\b)"
)


_LIST_OF_CITIES = re.compile(
    r"(?:,\s+|,?\s+and\s+)(?P<second>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})(?:,\s+|,?\s+and\s+)(?:and\s+)?(?P<third>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})"
)


def lists_cities(text: str, end: int) -> bool:
    """True for a city with which a list of three begins at least: "four summits, in Oslo|, Lima and Rome"."""
    row = _LIST_OF_CITIES.match(text, end)
    return row is not None and all(is_city(row[name]) for name in ("second", "third"))


def is_of_gathering(start: int, trigger: tuple[int, int], span: tuple[int, int], text: str) -> bool:
    """True for a place in a sentence, `span`, of its own on a summit, which is held there: "the summit takes place in".

    What is told at a `trigger` elsewhere is no such gathering.
    """
    if span[0] <= trigger[0] < span[1] or _GATHERING.search(text, *trigger):
        return False
    held = _IS_HELD.match(text, span[0], start)
    return held is not None and held.end() == start


_GATHERING = re.compile(r"\b(?:summit|conference|forum|assembly|congress|convention)\b", re.IGNORECASE)
_IS_HELD = re.compile(
    r"(?:The|This\s+[a-z]+['’]s|Next\s+[a-z]+['’]s|Its)\s+(?:[\w-]+\s+){0,4}?(?:summit|conference|forum|assembly|congress|convention)"
    r"(?:\s+of\s[^.;:\n]{1,80}?)?\s+(?:takes?|took|will\s+take|is\s+to\s+take)\s+place\s+(?:on\s[^.;:\n]{1,30}?\s)?in\s+"
    r"|(?:The|This\s+[a-z]+['’]s|Next\s+[a-z]+['’]s|Its)\s+(?:[\w-]+\s+){0,4}?(?:summit|conference|forum|assembly|congress|convention)"
    r"(?:\s+of\s[^.;:\n]{1,80}?)?\s+(?:is|was|will\s+be|opens|opened|begins|began|starts|started)\s+(?:(?:being|to\s+be)\s+)?(?:held\s+)?(?:on\s[^.;:\n]{1,30}?\s)?in\s+"
)
"""A sentence on where a gathering is held, up to the place."""


def is_ruled_out(start: int, text: str) -> bool:
    """True for where an occasion is said not to be: "it would not be held in | Lima", "had ruled out | Lima"."""
    return _RULED_OUT.search(text, max(0, start - _DENIAL), start) is not None


_DENIAL = 80  # characters before a place in which it is said that it is none
_RULED_OUT = re.compile(
    r"(?:\b(?:not|never)|n[’']t)\s+(?:be|take\s+place|been|be\s+held|happen|going\s+to\s+be)\s+(?:held\s+)?(?:in|at|on)\s+(?:the\s+)?"
    r"(?:[\w’'-]+\s+){0,3}\Z"
    r"|\brul(?:ed|es|ing)\s+out\s+(?:the\s+)?(?:(?!\b(?:and|but|that|before|in|at)\b)[\w’'-]+\s+){0,4}\Z"
    r"|\b(?:rather\s+than|instead\s+of|and\s+not|but\s+not)\s+(?:in|at)\s+(?:the\s+)?\Z"
)


def is_addressed(start: int, text: str) -> bool:
    """True for where something is sent on to: "asked him to transmit to | Lima | that", "reported back to"."""
    return _ADDRESSED.search(text, max(0, start - _DENIAL), start) is not None


_ADDRESSED = re.compile(
    r"\b(?:transmit|convey|relay|forward|communicat|pass(?:ed|es|ing)?\s+on|report(?:ed|s|ing)?\s+back)\w*\s+"
    r"(?:(?:this|it|that|the\s+(?:[a-z]+\s+)?(?:message|position|note|protest|concerns?))\s+)?(?:on\s+|back\s+)?to\s+(?:the\s+)?\Z"
)


def is_of_one_missed(trigger: int, start: int, text: str) -> bool:
    """True for where another occasion was to be, of which one kept away: "met X, who cancelled a dinner at | Osk"."""
    return start > trigger and _MISSED.search(text, max(trigger, start - EVENT), start) is not None


_MISSED = re.compile(
    r"\b(?:who|after|by|for|had|has)\s+(?:had\s+|has\s+)?(?:cancel(?:l?ed|l?ing)|call(?:ed|ing)\s+off|skipp(?:ed|ing)|boycott(?:ed|ing)|postpon(?:ed|ing)"
    r"|declin(?:ed|ing)|turn(?:ed|ing)\s+down|missed|missing)\s+(?:an?|the|his|her|their)\s[^.;:,“”\"\n]{2,80}?\s(?:at|in)\s(?:the\s)?\Z"
)


def is_of_topic(trigger: int, start: int, text: str) -> bool:
    """True for where that lies which was talked of: "a meeting on the boundary in | the upper Osk"."""
    return start > trigger and _ON_WHAT.fullmatch(text, trigger, start) is not None


_ON_WHAT = re.compile(
    r"\s+(?:on|about|over|regarding|concerning)\s+(?:(?:the|an?|their|its)\s+)?(?:[a-z-]+\s+){0,3}?"
    r"(?:boundar(?:y|ies)|borders?|frontier|situation|conflict|wars?|fighting|violence|unrest|cris[ie]s|developments|events|operations|presence"
    r"|troops|bases|attacks?|strikes?|escalation|tensions?|hostilities)\s+(?:in|along|at|near|around|across)\s+(?:the\s+)?(?:[a-z]+\s+)?"
)


def is_left(end: int, text: str) -> bool:
    """True for where somebody was as he left for elsewhere: "said at the airport | as she departed for Lima"."""
    return _AS_HE_LEFT.match(text, end) is not None


_AS_HE_LEFT = re.compile(
    r"\s+(?:as|when|while|before)\s+(?:he|she|they|[A-Z][\w’'-]+)\s+(?:(?:was|were)\s+)?(?:departed|left|headed|set\s+(?:off|out)|boarded"
    r"|departing|leaving|heading|boarding|prepar(?:ed|ing)\s+to\s+(?:leave|depart|board))\b"
)
