"""Travelling: a place to which somebody went on or back is not where the occasion told beside it was."""

from __future__ import annotations

import re
from collections.abc import Collection

from memcon.find.sentences import Sentences
from memcon.resolve.words.countries import is_city, place_country, states_in
from memcon.resolve.words.phrases import MONTH

_REACH = 70  # characters before a place in which the words for the way to it stand
_GO = (
    r"(?:fly|flying|flies|flew|flown|travel|travell?ing|travels|travell?ed|head|heading|heads|headed|go|going|goes|went|"
    r"leav(?:e|es|ing)|left|depart(?:s|ing|ed)?|mov(?:es?|ing|ed)\s+on|continu(?:es?|ing|ed)|proceed(?:s|ing|ed)?|"
    r"set(?:s|ting)?\s+(?:off|out)|return(?:s|ing|ed)?|com(?:es?|ing)|came|arriv(?:es?|ing|ed)|visit(?:s|ing|ed)?)"
)
_ON = re.compile(
    rf"(?:\b(?:before|and\s+then|then|and\s+later|later|afterwards|after\s+which\s+\w+(?:\s+will)?)\s+(?:he\s+|she\s+|they\s+)?(?:\w+ly\s+|due\s+to\s+)?{_GO}"
    r"(?:\s+(?:on|back))?\s+(?:(?:to|for|in)\s+)?(?:the\s+)?)$"
)
_BACK = re.compile(
    r"\b(?:(?:flew|flying|fly|flown|went|going|go|gone|came|travell?ed|travell?ing|headed|heading|drove|sailed)\s+(?:back|home)|return(?:ed|ing|s)?(?:\s+home)?|back|home)"
    r"\s+(?:to|in)\s+(?:the\s+)?$"
    r"|\b(?:left|leaves?|leaving|depart(?:s|ed|ing)|set(?:s|ting)?\s+(?:off|out))\s+for\s+(?:the\s+)?$"
)
_AND_BACK = re.compile(
    r"(?:,(?:\s+and|\s+then)?|\band(?:\s+then)?)\s+(?:he\s+|she\s+|they\s+)?(?:later\s+|then\s+)?(?:returned(?:\s+home)?|(?:flew|went|drove|travelled)\s+(?:back|home))"
    r"\s+to\s+(?:the\s+)?\Z"
)
"""Where somebody went afterwards: "met X in A, and returned to | B"."""
_BEFORE_IT = re.compile(r"\s+before\s+(?!(?:meeting|holding|talks|seeing)\b)(?=\S)")
_FROM = re.compile(
    r",?\s+who\b[^.;:!?\n]{0,60}?\b(?:com(?:es?|ing)|came|arriv(?:es?|ed|ing)|fl(?:ies|ew|own|ying)|return(?:s|ed|ing)?|back|travell?(?:s|ed|ing)|"
    r"straight|directly|fresh|in)\s+from\s+(?:the\s+)?$"
)
_INVITED = re.compile(
    r"\binvit(?:es?|ed|ing|ation)\b[^.;:!?\n]{0,40}?\bto\s+(?:visit\s+|come\s+to\s+|pay\s+[a-z ]+\s+to\s+)?(?:the\s+)?$"
)
_TO_MEET = re.compile(r"\b(?:for|to)\b")
_SINCE = re.compile(r"\bafter\b|\bwithout\b|\bfrom\b|\bfollowing\b")
_PLACE = r"(?P<place>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})"
_DAY = r"(?:[A-Z][a-z]+day(?:\s+(?:morning|afternoon|evening|night))?|[A-Z][a-z]+\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]+)"
_SETS_OUT = (
    rf"(?:left|leaves|departed|departs)(?:\s+(?!for\b)[A-Z][\w’'-]+){{0,2}}(?:\s+on\s+{_DAY})?\s+for"
    r"(?:\s+the(?:\s+[A-Z][\w’'-]+){1,2}\s+(?:town|city|village|capital|port|resort)(?:\s+of)?)?"
)
"""How somebody leaves for where an occasion is to be: "left Oslo on Monday for | Lima"."""
_FOR_IT = re.compile(
    rf"\b(?:(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?|came|comes?|drove)\s+to|visit(?:s|ed|ing)?|arriv(?:ed|es|ing)\s+in"
    rf"|stopp(?:ed|ing)\s+(?:over\s+|off\s+)?in|{_SETS_OUT})\s+{_PLACE}(?:,\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,)?\s+(?:on\s+{_DAY}\s+)?"
    r"(?:for\s+(?:an?\s+)?(?:[a-z-]+\s+){0,3}|to\s+(?:(?:hold|have)\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}"
    r"|(?:attend|join|take\s+part\s+in)\s+(?:an?\s+|the\s+)(?:[\w’'-]+\s+){0,4}?)?)$"
)
"""The journey that was made for an occasion, up to its words: "who visited Oslo for | talks"."""
_ONLY_WHO = (  # nothing but whom somebody met
    r"(?:\s+(?!(?:in(?!\s+(?:secret|private|person|public)\b)|at|on|about|for|over|after|before|from|during|that|who|which|where|when|while|is|are|was|were|will|would|"
    r"said|says|\w+ing|(?!(?:l|head)ed\s+by\b)[a-z]+ed)\b)[\w’'.-]+,?){0,14}?"
)
_LAST = re.compile(rf"{_ONLY_WHO}\s+in\s+{_PLACE}(?:\s+on\s+[A-Z][a-z]+day)?(?=\.?\s*(?:$|\n))")
_FIRST = re.compile(
    rf"{_ONLY_WHO}(?<!ambassador)(?<!envoy)(?<!embassy)(?<!consul)(?<!representative)(?<!, and)\s+in\s+{_PLACE}"
    rf"(?=\s+(?:on|and|two|three|later|next|last|this|today|yesterday|late|early|in\s+(?:early|late|mid|\d{{4}}|{MONTH}))\b|[.,;]|\s*$)"
    rf"|\s+in\s+(?P<with>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){{0,2}})(?=\s+with\b)"
)
_AT_ONCE = re.compile(
    rf",?\s+(?:(?:on\s+)?{_DAY},?\s+|(?:today|yesterday|this\s+[a-z]+),?\s+)?at\s+(?P<place>(?:the|his|her|their)\s+(?:[\w’'-]+\s+){{0,4}}"
    r"(?:[Hh]eadquarters|[Oo]ffice|[Pp]alace|[Rr]esidence|[Mm]inistry|[Cc]ourt|[Cc]astle|[Ee]mbassy)"
    r"(?:\s+in\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)?)(?=,?\s)"
)
_PLANNED_FOR = re.compile(
    r",?\s+(?:(?:which|that)\s+(?:had\s+been|has\s+been|was|is)\s+)?(?:originally\s+|initially\s+)?(?:planned|scheduled|slated|set)\s+for\s+"
    rf"{_PLACE}(?=\s+(?:on|in|at|this|next|last|for)\b|[.,;]|\s*$)"
)
_WHERE = re.compile(
    rf"\b(?:in|to|from|at|for|of|via|left|visited|visiting|visits|visit)\s+{_PLACE}(?:,?\s+on\s+{_DAY})?,\s+where\s+"
    r"(?:(?!\b(?:in|at|before|after|who|which|that|and)\b)[^.,;:!?“”\"\n]|,\s(?=on\b)){0,80}?$"
)
_MOVED = re.compile(
    rf"\b(?:(?:been|be|was|were)\s+(?:moved|shifted|relocated|transferred)\s+"
    r"(?:from\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?\s+)?to|"
    rf"(?:now|instead)\s+(?:be\s+held|take\s+place)\s+in)\s+{_PLACE}"
)
_OTHER_CLAUSE = re.compile(r"\b(?:who|after|since|before|because|as|when|over|while)\b|[;“”\"]")
_OPENING = re.compile(
    rf"\s*(?:On\s+{_DAY},?\s+in|(?:[Ll]ater\s+)?In)\s+{_PLACE}(?:,?\s+on\s+{_DAY})?,?(?=\s)"
    r"(?:\s+(?!(?:and|but|while|who|which|where|that|before|after|said|says|told)\b)[\w’'.-]+,?){1,12}?\s+\Z"
)
"""How a sentence begins with the place of what it tells: "In Oslo she | met …"."""
_OWN = re.compile(r"\s+(?:on\s+[A-Z][a-z]+day\s+)?in\s+" + _PLACE + r"(?=\s+on\s|\s+[a-z]|[.,;]|$)")


def place_of_visit(end: int, high: int, sides: Collection[str], text: str) -> tuple[int, int] | None:
    """The words for a place of one of the sides in a sentence that goes on to `high` behind the words for a visit.

    "Travel to Kyiv on Monday and | Warsaw | on Tuesday": Warsaw for Poland.
    """
    for found in _THERE.finditer(text, end, high):
        if place_country(found["place"]) in sides:
            return found.span("place")
    return None


_THERE = re.compile(rf"\b(?:to|in|and)\s+(?:then\s+)?(?:to\s+)?(?:the\s+)?{_PLACE}")


def gone_to(trigger: int, place: int, sentences: Sentences, text: str) -> bool:
    """True where words say that somebody went to the place after the occasion told at `trigger`, or back to it.

    "Will meet A before flying to B", "returned to B after talks in C"; not "returned to B for talks with A". Nor is it
    where those came from who were met: "will see A, who comes straight from B".
    """
    low, high = sentences.span(place)
    here = low <= trigger < high
    before = text[max(low, place - _REACH) : place]
    if here and trigger < place and _ON.search(text[max(trigger, place - _REACH) : place]):
        return True
    if here and trigger < place and _AND_AGREED.search(text, max(trigger, place - _REACH), place):
        return True
    if here and trigger < place and text.find(" who", trigger, place) >= 0:
        aside = _FROM.search(text[trigger:place])
        if aside is not None and aside.start() > 0:
            return True
    back = _BACK.search(before)
    if back is None:
        return False
    way = place - len(before) + back.start()
    if not here or way <= trigger < place:
        return _SINCE.search(text, place, min(high, place + _REACH)) is not None
    if trigger < place:
        return _AND_BACK.search(text, max(trigger, place - _REACH), place) is not None
    between = text[place:trigger]
    if (first := _BEFORE_IT.search(between)) is not None and len(between[: first.start()].split()) <= 3:
        return True
    since = _SINCE.search(between)
    return since is not None and not _TO_MEET.search(between, 0, since.start())


def invited_to(trigger: int, place: int, text: str) -> bool:
    """True for a place to which somebody was invited, told after the trigger: "met A and invited him to B"."""
    if text.find("invit", trigger, place) < 0:
        return False
    invited = _INVITED.search(text, trigger, place) if 0 < place - trigger <= 2 * _REACH else None
    return invited is not None and invited.start() > trigger


def bound_for(place: int, low: int, text: str) -> bool:
    """True for a place to which somebody was invited or about to go in a sentence from `low` of something else.

    "He said so before flying to | Lima", "she invited inspectors to | Rosvik".
    """
    before = max(low, place - _REACH)
    ways = (_ABOUT_TO_GO, _INVITED, _AGREED_TO_COME)
    return any(way.search(text, before, place) is not None for way in ways)


_ABOUT_TO_GO = re.compile(
    r"\b(?:before|ahead\s+of)\s+(?:he\s+|she\s+|they\s+|his\s+|her\s+)?(?:fl(?:y|ying|ew|ight)|travel(?:l?ing|l?ed)?|trip|head(?:ing|ed)|leav(?:ing|es)|left"
    r"|depart(?:ing|ed|ure)|going|went|visit(?:ing)?|continuing)\s+(?:on\s*)?(?:to|for)\s+(?:the\s+)?$"
)


_AND_AGREED = re.compile(
    r"\band\s+(?:\w+ly\s+|has\s+|had\s+)?(?:agreed|promised|accepted\s+an\s+invitation|decided)\s+to\s+"
    r"(?:(?:come|go|travel|fly)\s+to|visit)\s+(?:the\s+)?$"
)
"""Where those who met agreed to go: "met X and agreed to come to"."""
_AGREED_TO_COME = re.compile(
    r"\b(?:(?:agree[ds]?|promise[ds]?|plan(?:s|ned)?|hope[ds]?|want(?:s|ed)?|wish(?:es|ed)?|intend(?:s|ed)?)\s+to"
    r"|will|decided\s+to|going\s+to|expected\s+to)\s+(?:soon\s+|also\s+)?"
    r"(?:(?:come|go|travel|fly|return)\s+(?:back\s+)?to|visit|(?:send|dispatch)\s+(?:an?|the|his|her|its|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:delegation|team|envoy|mission|group|representatives?)\s+to)\s+(?:the\s+)?$"
)
"""Where somebody is to go or to send others one day: "had agreed to send a delegation to"."""


def invited_before(place: tuple[int, int], trigger: int, text: str) -> bool:
    """True for a place to which somebody was invited when others met elsewhere: "invited A to B when they | met"."""
    start, end = place
    if not end <= trigger or _WHEN.match(text, end, trigger) is None:
        return False
    return _INVITED.search(text, max(0, start - 2 * _REACH), start) is not None


_WHEN = re.compile(r",?\s+(?:when|as|while)\s")


def own_place(end: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for a place behind an occasion that ends at `end` in its sentence: "held a meeting | in Oslo"."""
    found = _OWN.match(text, end, high)
    return found.span("place") if found and is_city(found["place"]) else None


def at_seat(end: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for the seat of a body that follow whom somebody met there: "met A | at the United Nations"."""
    found = _AT_SEAT.match(text, end, high)
    return found.span("place") if found else None


def opening_seat(start: int, low: int, text: str) -> tuple[int, int] | None:
    """The same with which the sentence from `low` opens: "In 2029, at the United Nations, A | met B"."""
    found = _SEAT_OPENS.match(text, low, start)
    return found.span("place") if found else None


_SEATS = (
    r"(?P<place>(?:the\s+)?(?:United\s+Nations|U\.N\.|UN)(?:\s+[Hh]eadquarters)?"
    r"|(?:the\s+)?(?:NATO|EU|OSCE|IAEA|OPEC)(?:['’]s)?\s+[Hh]eadquarters)"
)
_SEAT_OPENS = re.compile(
    rf"\W*(?:(?:In|On)\s+[\w\s]{{3,24}},\s+)?[Aa]t\s+{_SEATS}(?:\s+(?:on|last|in)\s+[\w\s]{{3,20}})?,\s"
)
_AT_SEAT = re.compile(
    rf"{_ONLY_WHO}\s+at\s+{_SEATS}"
    r"(?=\s+(?:on|in|to|this|last|next|today|yesterday|for|over|about|before|after|during|and|where|amid)\b|\s*[.,;]|\s*$)"
)


def place_of_errand(start: int, low: int, text: str) -> tuple[int, int] | None:
    """The words for the city to which somebody went for the occasion at `start`: "visited Oslo for | talks"."""
    first = max(low, start - _REACH)
    found = _FOR_IT.search(text[first:start])
    if found is None or not is_city(found["place"]):
        return None
    return first + found.start("place"), first + found.end("place")


def named_after(start: int, end: int, low: int, text: str) -> tuple[int, int] | None:
    """The words for a city or a house that an occasion is named after: "the Geneva talks", "a White House dinner".

    None in "Moscow talks with Kyiv", where both are sides.
    """
    found = _NAMED.search(text, max(low, start - _NAME), end + _NOUN)
    if found is None or not found.start() < end or found.end() < start:
        return None
    people = any(state.form == "demonym" for state in states_in(found["place"]))  # "the Norwegian talks"
    return found.span("place") if is_city(found["place"]) and not people else None


_NAME = 24  # characters before a trigger in which the name of a place may begin that its noun has before it
_NOUN = 12  # characters behind one in which that noun may end: "a Kremlin | working dinner"
_NAMED = re.compile(
    r"(?<![\w’'.-])(?<!,\s)(?<!and\s)(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s(?:(?!(?:without|after|before|for|while|despite|since)\s)[a-z-]+\s)?"
    r"(?:summit|meetings?|talks|negotiations|dinner|lunch(?:eon)?|breakfast|conference|encounter)\b(?!\s(?:with|about|on)\b)"
)


def place_where(trigger: int, low: int, text: str) -> tuple[int, int] | None:
    """The words for a place whose clause tells of the occasion at `trigger`: "flew to A from B, where he met" is B."""
    if text.rfind(", where ", low, trigger) < 0:
        return None
    found = _WHERE.search(text, max(low, trigger - 2 * _REACH), trigger)
    return found.span("place") if found and place_country(found["place"]) is not None else None


def held_place(start: int, end: int, low: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for the city where the sentence from `low` says the occasion at `start` was held.

    "Held in Oslo, the | talks", "the | talks, brokered by Norway and held in Oslo, ended".
    """
    found = _HELD_BEFORE.match(text, low, start) or _HELD_BEHIND.match(text, end, high)
    if found is None:
        return None
    place = "there" if found.re is _HELD_BEHIND and found["there"] else "place"
    return found.span(place) if is_city(found[place]) else None


_HELD_BEFORE = re.compile(
    rf"\W*Held\s+(?:on\s+{_DAY},?\s+)?in\s+{_PLACE}(?:,?\s+on\s+{_DAY})?,\s+(?:[^,;:.“”\"\n]{{1,60}},\s+)?(?:the|this|their)\s+(?:[a-z-]+\s+)*\Z"
)
_HELD_BEHIND = re.compile(
    rf",\s+(?:[a-z]+ed\s+by\s+[^,;:.“”\"\n]{{1,40}}?\s+and\s+)?(?:being\s+)?held\s+(?:on\s+{_DAY},?\s+)?in\s+{_PLACE}(?=\s+on\b|[.,;])"
    r"|(?:\s+(?:between|with|of)\s[^,;:.“”\"\n]{1,80}?)?(?:,\s[^,;:.“”\"\n]{1,60},)?\s+(?:(?:was|were|is\s+to\s+be|will\s+be)\s+held"
    r"|took\s+place|will\s+take\s+place)\s+in\s+(?P<there>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})(?=\s+(?:on|in|next|last|this)\b|[.,;])"
)


def opening_place(start: int, low: int, text: str) -> tuple[int, int] | None:
    """The words for a city with which the sentence from `low` opens that tells of the occasion at `start`."""
    found = _OPENING.match(text, low, start)
    return found.span("place") if found and is_city(found["place"]) else None


def last_place(end: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for a place that end a sentence in which nothing but who met stands before: "met A in Oslo."."""
    found = _LAST.match(text, end, high)
    return found.span("place") if found and is_city(found["place"]) else None


def first_place(end: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for a city that follow whom somebody met: Riyadh in "is to meet A in Riyadh and B in Amman".

    A state's must follow at once, "proposed a meeting in Norway", or behind a person's name: "met Mr. Roe in Norway".

    So do those between, "met in Riyadh with A", and that for which it was planned: "their next meeting, planned for
    Riyadh, was put off". The house that is told right behind the verb goes before: "received, at the ministry's
    headquarters in Riyadh, the envoy".
    """
    house = _AT_ONCE.match(text, end, high)
    if house is not None:
        return house.span("place")
    found = _FIRST.match(text, end, high) or _PLANNED_FOR.match(text, end, high)
    if found is None:
        return None
    place = "with" if found.re is _FIRST and found["with"] else "place"
    at_once = found.re is _FIRST and text[end : found.start(place)].split() == ["in"]
    named = found.re is _FIRST and place == "place" and _WITH_NAME.search(text, end, found.start(place))
    known = place_country(found[place]) is not None if at_once or named else is_city(found[place])
    return found.span(place) if known else None


_WITH_NAME = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr)\.\s+|\b(?:President|Minister|King|Chancellor|Premier|Secretary|Emperor|Sultan|Emir|Pope|leader)\s+(?:[A-Z][\w’'.-]*\s+){0,2})"
    r"[A-Z][\w’'-]+\s+in\s+\Z"
)
"""A person whose name stands right before a place: "with Mr. Roe in"."""


def place_of_one(start: int, end: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for where a further occasion was that only "one" names: "and | one | between A and B in Rio"."""
    if text[start:end] not in ONE:
        return None
    found = _ONE_IN.match(text, end, high)
    return found.span("place") if found else None


ONE = ("one", "another")
"""What names a further occasion of the kind told before it."""
_ONE_IN = re.compile(
    rf"\s+(?:between|with)\s(?:(?!\b(?:in|who|that|which|and\s+one)\b)[^.;:“”\"\n]){{3,120}}?\sin\s"
    rf"(?!{MONTH}\b)"
    rf"{_PLACE}(?=\s+(?:on|in|last|next|this|two|three|later|earlier|a)\b|[.,;])"
)


def relocated_to(end: int, high: int, text: str) -> tuple[int, int] | None:
    """The words for the place to which an occasion was moved: "the talks have been moved from Budapest to Brussels"."""
    found = _MOVED.search(text, end, high)
    if found is None or not is_city(found["place"]) or _OTHER_CLAUSE.search(text, end, found.start()):
        return None
    return found.span("place")
