"""Where a journey goes: "a trip to Tokyo, Seoul and Beijing" has three hosts, and no place of its own.

Of "X, who was due in Riga on Monday, put off his trip" the host is told before the words for the visit.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import StateMention, states_in

AREA = 60  # characters behind the words for a journey within which it is told where it goes
ROW = 160  # characters that the states of a row may take
_LEADS = re.compile(
    r"(?:[^\s,.;:]+\s+){0,5}?(?:(?:to|visit(?:s|ed|ing)?)\s+(?:both\s+)?|(?:tour|swing|trip|visits?)\s+(?:of|through)\s+)(?:the\s+)?(?=[A-Z])"
)
_BESIDE = re.compile(r",\s+(?:and\s+)?(?:then\s+)?(?:the\s+)?|\s+and\s+(?:then\s+)?(?:the\s+)?")
_CLOSES = re.compile(
    r"\s*(?:[.,;:!?)\n—–]|\Z)|\s+(?:on|in|last|next|this|late|later|early|earlier|for|from|to|over|before|after|during|where|amid|at|ahead|with|as|"
    r"starting|beginning|between|until|today|tomorrow|yesterday|would|will|was|is)\b"
)
"""What follows the last of a row of states, and not a state that does something: "Berlin and Paris protested"."""
_FORMS = ("name", "capital")
_DUE_IN = re.compile(
    r"\b(?:was|is|had\s+been)\s+(?:due|expected|scheduled|supposed|planning|set|to)\b[^.;:\n]{0,30}?\s(?:in|to|visit)\s+(?=[A-Z])"
)
_GONE = re.compile(
    r"\b(?:arriv(?:es?|ed|ing)|land(?:s|ed|ing)?|touch(?:es|ed)\s+down|fl(?:ew|ies|y|ying)|c(?:ame|omes?|oming)|w(?:ent|as|ere)|goes|going|travel(?:s|l?ed|l?ing)?"
    r"|left|leaves|leaving|depart(?:s|ed)|head(?:s|ed|ing)|is|are)\s+(?:\w+day\s+)?(?:in|to|for|into)\s+(?:the\s+)?"
    r"(?P<where>[A-Z][^.;:!?“”\"\n]{1,60}?),?\s+(?:for|on)\s+(?:an?|his|her|their|what)\s+(?:[\w-]+\s+){0,4}\Z"
)
"""Where somebody went, before the words for his visit: "arrived in | Norway on Monday | for a two-day visit"."""
_VISIT = re.compile(r"\b(?:visit|trip|tour|stay|mission)\b")
_OWN = re.compile(r"\b(?:his|her|their)\s+(?:[\w-]+\s+){0,2}(?:trip|visit|journey)\b")


def itinerary(text: str, start: int, high: int) -> list[StateMention]:
    """The states of a row behind the words for a journey, in code points of the text; none for fewer than two."""
    lead = _LEADS.match(text, start, min(high, start + AREA))
    if lead is None:
        return []
    low = lead.end()
    found = [m for m in states_in(text[low : min(high, low + ROW)]) if m.form in _FORMS]
    stops = _with_towns(text, low, min(high, low + LONG_ROW))
    if len({m.code for m in stops}) > 1:
        return stops
    row: list[StateMention] = []
    for state in found:
        at = row[-1].end if row else 0
        between = text[low + at : low + state.start]
        if between if not row else not _BESIDE.fullmatch(between):
            break
        row.append(state)
    if len({m.code for m in row}) < 2 or not _CLOSES.match(text, low + row[-1].end):
        return []
    return [StateMention(low + m.start, low + m.end, m.text, m.code, m.form) for m in row]


_NAME = r"[A-Z][\w.’'-]+(?:\s(?:de\s|la\s)?[A-Z][\w.’'-]+){0,3}"
_DAYS = (
    r"(?:,?\s(?:(?:from|on)\s)?\(?(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d{1,2}(?:\s?(?:[-–—]|to)\s?(?:[A-Z][a-z]+\s)?\d{1,2})?\)?)?"
)
_TOWN = re.compile(rf"(?:{_NAME},\s)?(?:the\s)?")
_NEXT_STOP = re.compile(rf"{_DAYS}(?:[;,]|,?\sand|,?\sthen)\s(?:and\s|then\s)*(?:to\s)?(?:{_NAME},\s)?(?:the\s)?")
_LAST_STOP = re.compile(rf"{_DAYS}{_CLOSES.pattern}")
LONG_ROW = 320  # characters of a row in which each state has its town and its days


def _with_towns(text: str, low: int, high: int) -> list[StateMention]:
    """The states of a row that tells towns or days too: "to Lima, Peru; Quito, Ecuador", "to Peru, May 9-11, and"."""
    row: list[StateMention] = []
    for state in (m for m in states_in(text[low:high]) if m.form == "name"):
        before = low + (row[-1].end if row else 0)
        between = (_NEXT_STOP if row else _TOWN).fullmatch(text, before, low + state.start)
        if between is None:
            break
        row.append(state)
    if not row or not _LAST_STOP.match(text, low + row[-1].end):
        return []
    return [StateMention(low + m.start, low + m.end, m.text, m.code, m.form) for m in row]


def with_hosts(parties: dict[int, Side], occasion: Occasion, cast: Cast, sentences: Sentences) -> dict[int, Side]:
    """The parties of a journey by actor, with all the states that it goes to."""
    start = occasion.trigger.start
    hosts: dict[int, Side] = {}
    guests = {p.side for p in parties.values() if p.start < start}
    for state in itinerary(cast.text, start, sentences.span(start)[1]):
        actor = cast.actor_for(state.start, state.end)
        if actor is not None and state.code not in guests | {h.side for h in hosts.values()}:
            hosts[actor] = Side(actor, state.code, "host", state.start, state.end, None)
    told = {p.side for p in parties.values()}
    return parties | {n: host for n, host in hosts.items() if host.side not in told} if guests else parties


def due_in(occasion: Occasion, cast: Cast, sentences: Sentences) -> Side | None:
    """The state where who puts off "his trip" was due, as the sentence tells before.

    So it is with where one "arrived on Monday for a two-day visit".
    """
    start = occasion.trigger.start
    low = sentences.span(start)[0]
    if (gone := _GONE.search(cast.text, max(low, start - ROW), start)) and _VISIT.search(
        cast.text, start, occasion.trigger.end
    ):
        states = states_in(gone["where"])
        a = gone.start("where") + (states[0].start if states else 0)
        b = gone.start("where") + (states[0].end if states else 0)
        actor = cast.actor_for(a, b) if states and states[0].start == 0 and states[0].form in _FORMS else None
        return None if actor is None else Side(actor, cast.side(actor), "host", a, b, None)
    if not _OWN.search(cast.text, max(low, start - 12), occasion.trigger.end):
        return None
    for lead in _DUE_IN.finditer(cast.text, low, start):
        for state in states_in(cast.text[lead.end() : start])[:1]:
            a, b = lead.end() + state.start, lead.end() + state.end
            actor = cast.actor_for(a, b) if state.start == 0 and state.form in _FORMS else None
            if actor is not None:
                return Side(actor, cast.side(actor), "host", a, b, None)
    return None
