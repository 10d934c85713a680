"""Where a contact was that its own sentence does not tell: what the rest of the text says of it.

A visit to a state was there; what was on the margins of a summit was where that was held; whom a correspondent
writes of from abroad, "LIMA — President Roe on Monday", met those of that state there; two who spoke to the press
together had met in that city. The contacts of a document come in and go out with these places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.placing import LIES, MET
from memcon.resolve.times.datelines import city_leads, dateline_place
from memcon.resolve.words.countries import is_city, place_country, states_in

Offsets = tuple[int, int]

_PLACE = r"(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
_REGION = re.compile(
    r"\b(?:Middle\s+East|Asia|Europe|Africa|Americas?|Pacific|Gulf|Balkans|Caribbean|region|continent|border|tour)\b",
    re.IGNORECASE,
)
"""What somebody goes to or around in where no one state has him: "began a Middle East tour"."""
_NOUN = r"(?P<noun>summit|conference|forum|gathering)"
_ON_MARGINS = re.compile(
    r"\b(?:on|at)\s+the\s+(?:sidelines|margins|fringes)\b(?!\s+of\s+(?:(?:the|an?|this|that)\s+)?(?:[\w’'-]+\s+){0,5}?(?:in|at)\s)",
    re.IGNORECASE,
)
"""What was beside something of which the sentence does not tell where it was."""
_AT_IT = re.compile(
    rf"\b(?:at|during)\s+(?:the|this|\w+day['’]s)\s+(?:[\w-]+\s+){{0,2}}?{_NOUN}\b(?!\s+(?:in|at)\s)", re.IGNORECASE
)
_HELD_IN = re.compile(
    rf"\b(?i:{_NOUN}|G-?(?:7|8|20)(?:\s+\w+)?|General\s+Assembly)\s+"
    r"(?i:(?:leaders|meeting|this\s+\w+|on\s+\w+|next\s+\w+|being|held|taking\s+place|here)\s+){0,3}"
    rf"(?:in|at)\s+(?:the\s+(?:[a-z-]+\s+){{1,4}}(?:of|in)\s+)?{_PLACE}"
)
"""Where such a gathering is said to be held: "the climate summit in"."""
_OF_THEN = re.compile(
    r"\b(?:last|previous|earlier|former|past|first|second|\d{4}|next|future|another|separate)\s+(?:[\w’'-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
"""What leads to a gathering of another year."""
_OF_ANOTHER_DAY = re.compile(r",?\s+(?:last|in|next)\s+(?:(?:early|late)\s+)?(?:year|month|week|\d{4}|[A-Z][a-z]+)\b")
_PRESS = re.compile(
    rf"\b(?:joint\s+)?(?:news|press)\s+conference\s+(?:on\s+\w+day\s+)?(?:in|outside|near)\s+(?:the\s+)?{_PLACE}"
)
_IN_CITY = re.compile(rf"\b(?:in|at|to|outside|near)\s+(?:the\s+)?{_PLACE}")
_LONG_AGO = re.compile(
    r"\b(?:last|ago|earlier|previous(?:ly)?|in\s+(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|had\s+(?:been|met|held|spoken))\b"
)
_AFAR = re.compile(
    r"\b(?:by|via|over|on)\s+(?:[\w-]+\s+)?(?:video\w*|(?:tele)?phone)\b|\bvirtual(?:ly)?\b|\bonline\b", re.IGNORECASE
)
SUBJECT = 160  # characters behind a dateline in which its sentence names whom it is about
MANY = 100  # words for where gatherings were, or somebody spoke to the press, in one text
RECENT = 3  # days before the day of a text in which what a correspondent tells of was where he writes


def settle_whereabouts(drafts: Sequence[Draft], sentences: Sentences, cast: Cast, official: bool) -> None:
    """Give the contacts of a document that lack one the place that the rest of its text tells.

    An `official` text tells of the stops of its own people's journeys one after the other.
    """
    for draft in drafts:
        if draft.place is not None or draft.series:
            continue
        found = visited_state(draft, sentences, cast)
        if found is None and draft.mode in MET:
            found = (
                at_gathering(draft, sentences, cast)
                or before_press(draft, sentences, cast)
                or where_written(draft, sentences, cast)
                or (at_stop(draft, sentences, cast) if official else None)
            )
        if found is None:
            continue
        draft.place = Argument(*found, LIES)
        draft.evidence.add(sentences.span(found[0]))


def visited_state(draft: Draft, sentences: Sentences, cast: Cast) -> Offsets | None:
    """The words for the one state that has somebody visit it, in the sentence of the visit."""
    if draft.mode != "visit":
        return None
    hosts = [p for p in draft.parties if p.role == "host"]
    low, high = sentences.span(draft.trigger.start)
    if len(hosts) != 1 or cast.roles[hosts[0].actor].kind != "state" or _REGION.search(cast.text, low, high):
        return None
    host = hosts[0]
    named = states_in(cast.text[host.start : host.end])
    if not low <= host.start < high or not named or named[0].form not in ("name", "capital"):
        return None
    return host.start + named[0].start, host.start + named[0].end


def at_gathering(draft: Draft, sentences: Sentences, cast: Cast) -> Offsets | None:
    """The words for where the summit was at which, or on whose margins, somebody met another.

    All that the text says of where it was held must be of one state. A summit of which the sentence before tells, in
    the same paragraph, need not be named again.
    """
    text = cast.text
    low, high = sentences.span(draft.trigger.start)
    beside = _ON_MARGINS.search(text, low, high) or _AT_IT.search(text, low, high)
    if beside is None:
        return _gathered_before(draft, sentences, cast)
    noun = beside["noun"].casefold() if beside.re is _AT_IT else None
    found = [m for m in _held_in(text) if noun is None or m["noun"] is None or m["noun"].casefold() == noun]
    if not found or len({place_country(m["place"]) for m in found}) > 1 or _is_of_then(found[0], text):
        return None
    return found[0].span("place")


def _gathered_before(draft: Draft, sentences: Sentences, cast: Cast) -> Offsets | None:
    """The words for where a summit was of which the sentence before tells that people came to it."""
    text = cast.text
    low, _ = sentences.span(draft.trigger.start)
    if low < 2 or "\n" in text[low - 2 : low] or not _is_of_these_days(draft, sentences, cast):
        return None
    first, close = sentences.span(low - 2)
    found = next((m for m in _held_in(text) if first <= m.start() < close), None)
    if found is None or _is_of_then(found, text) or not _COME.search(text, first, found.start()):
        return None
    return found.span("place")


_COME = re.compile(
    r"\b(?:gather(?:s|ed|ing)?|attend(?:s|ed|ing)?|arriv(?:es?|ed|ing)|assembl(?:ed|ing)|convened|opened)\b"
)


def _is_of_then(found: re.Match[str], text: str) -> bool:
    """True for a gathering of another year."""
    if _OF_THEN.search(text, max(0, found.start() - 60), found.start()):
        return True
    return _OF_ANOTHER_DAY.match(text, found.end()) is not None


@lru_cache(maxsize=2)  # each contact of a document asks for it
def _held_in(text: str) -> tuple[re.Match[str], ...]:
    """The words for where gatherings of a text were held."""
    return tuple(islice((m for m in _HELD_IN.finditer(text) if place_country(m["place"]) is not None), MANY))


def before_press(draft: Draft, sentences: Sentences, cast: Cast) -> Offsets | None:
    """The words for the city where one who had met another spoke to the press with him, in the state of one of them."""
    if draft.status not in ("held", "ongoing") or not _is_of_these_days(draft, sentences, cast):
        return None
    for found in _with_press(cast.text):
        if place_country(found["place"]) not in draft.sides():
            continue
        low, high = sentences.span(found.start())
        here = any(low <= a < high for p in draft.parties for a, *_ in cast.roles[p.actor].mentions)
        if here and ("joint" in found.group() or _WITH.search(cast.text, found.end(), high)):
            return found.span("place")
    return None


_WITH = re.compile(r"\b(?:with|alongside|beside)\s")


@lru_cache(maxsize=2)
def _with_press(text: str) -> tuple[re.Match[str], ...]:
    """The words for the cities of a text in which somebody spoke to the press."""
    return tuple(islice((m for m in _PRESS.finditer(text) if is_city(m["place"])), MANY))


def where_written(draft: Draft, sentences: Sentences, cast: Cast) -> Offsets | None:
    """The words of the dateline from which somebody from abroad is written of, who met those of that state there."""
    text = cast.text
    place = dateline_place(text)
    if place is None or draft.status not in ("held", "ongoing") or city_leads(text):
        return None
    written = text[slice(*place)].rstrip(".,")
    state = place_country(written.title() if written.isupper() else written)
    if state not in draft.sides() or not _is_of_these_days(draft, sentences, cast):
        return None
    close = min(sentences.span(place[1])[1], place[1] + SUBJECT)
    named = [
        (a, role.kind, party.side)
        for party in draft.parties
        for role in [cast.roles[party.actor]]
        for a, *_ in role.mentions
        if place[1] <= a < close
    ]
    _, kind, side = min(named, default=(0, "", None))  # the first whom it names is whom it is about
    return place if kind == "person" and side not in (None, state) else None


def at_stop(draft: Draft, sentences: Sentences, cast: Cast) -> Offsets | None:
    """The words for the last stop of somebody's journey that is told before whom he met: nothing took him further."""
    text, start = cast.text, draft.trigger.start
    if draft.status not in ("held", "planned") or _tells_place(draft, sentences, text) or draft.earlier or draft.past:
        return None
    low, high = sentences.span(start)
    if _LONG_AGO.search(text, low, high) or _NOT_THERE.search(text, low, draft.trigger.end):
        return None
    stops = [m for m in _STOP.finditer(text, max(0, start - STAGE), start) if place_country(m["place"]) is not None]
    cities = [m for m in stops if is_city(m["place"])]
    travels = next((m for m in stops if not m["in"]), None)
    if not cities or travels is None or _goes_on(cities[-1], text):
        return None
    last = cities[-1]
    if place_country(last["place"]) != place_country(stops[-1]["place"]):
        return None
    if len({m["place"] for m in cities}) > 1 and text.count("\n\n", last.end(), start) > 1:
        return None
    told = sentences.span(travels.start())
    own = {p.actor for p in draft.parties if any(told[0] <= a < told[1] for a, *_ in cast.roles[p.actor].mentions)}
    return last.span("place") if own else None


def _goes_on(stop: re.Match[str], text: str) -> bool:
    """True for the first of several stops that a sentence tells in a row: "to Oslo, Norway, and Lima"."""
    state = _ITS_STATE.match(text, stop.end())
    own = state is not None and place_country(state["place"]) == place_country(stop["place"])
    return _AND_ON.match(text, state.end() if state is not None and own else stop.end()) is not None


_STOP = re.compile(
    rf"(?:\b(?:travel(?:s|l?ed|l?ing)?|continu(?:es?|ed)|proceed(?:s|ed)?|fl(?:ew|ies|y))\s+(?:on\s+)?to|(?P<in>\b(?:In|While\s+in|[Ww]hile\s+in)))"
    rf"\s+(?:the\s+)?{_PLACE}"
)
_ITS_STATE = re.compile(rf",\s+(?:the\s+)?{_PLACE},?")
_AND_ON = re.compile(
    r",?\s+and\s+(?:then\s+)?(?:on\s+)?(?:to\s+)?(?:the\s+)?[A-Z]|,\s+(?:the\s+)?[A-Z]|\s+(?:the\s+)?[A-Z][\w’'-]+,"
)
"""How the stops of a whole journey go on: "to Oslo | and Lima"."""
_NOT_THERE = re.compile(
    r"\b(?:agree[ds]?|annual|yearly|regular|look(?:s|ed|ing)?\s+forward|invit\w+|intend\w*|propos\w+|future|plans?\s+to|back\s+(?:in|to))\b"
)
"""What leads to an occasion that is to come after the journey."""
STAGE = 1500  # characters before whom somebody met in which the stop of his journey is told


def _tells_place(draft: Draft, sentences: Sentences, text: str) -> bool:
    """True where the sentence of a contact names a city that somebody is in or goes to."""
    low, high = sentences.span(draft.trigger.start)
    return any(is_city(m["place"]) for m in _IN_CITY.finditer(text, low, high))


def _is_of_these_days(draft: Draft, sentences: Sentences, cast: Cast) -> bool:
    """True for a contact of the days before a text, or of no day that is told, whose sentence tells no city."""
    low, high = sentences.span(draft.trigger.start)
    if draft.earlier or draft.past or _tells_place(draft, sentences, cast.text) or _AFAR.search(cast.text, low, high):
        return False
    if draft.time is None:
        return _LONG_AGO.search(cast.text, low, high) is None
    if draft.time.interval is None or cast.published is None:
        return False
    return 0 <= (cast.published - date.fromisoformat(draft.time.interval.start[:10])).days <= RECENT
