"""Journeys: contacts that are told as a journey, or as part of one, come in, and change in how and when they were.

"Wound up a five-day visit on Sunday, during which he met B" does not tell on which day he met B; "A travelled to
Norway" is a visit, as nobody of that state is named whom he met.
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.words.countries import place_country, states_in

_ON_WHICH = re.compile(r"\b(?:during|in\s+the\s+course\s+of|in|over|on)\s+which\b")
_TURNS = re.compile(
    r"\b(?:w(?:ound|inds?|inding|rapped|raps?|rapping)\s+up|end(?:s|ed|ing)?|at\s+the\s+end|conclud(?:es?|ed|ing)|"
    r"finish(?:es|ed)?|complet(?:es|ed|ing)|clos(?:es|ed)|return(?:s|ed|ing)?|(?:flew|flies|came|went)\s+(?:back|home)|"
    r"beg(?:an|ins|un|inning)|start(?:s|ed|ing)?|kick(?:s|ed)\s+off|set(?:s)?\s+(?:off|out)|embark(?:s|ed))\b"
)
_STAY = re.compile(r"\b(?:visit|trip|tour|stay|swing|journey|pilgrimage)\b")
_SHORT = re.compile(r"\b(?:one-day|single-day|day-long|daylong|hours-long|[\w-]+-hour|brief|short|overnight)\b")


def without_day_of_journey(draft: Draft, sentences: Sentences, text: str) -> None:
    """Take from a contact that is no visit itself the day of an end of the journey on which it was."""
    if draft.mode == "visit" or draft.time is None:
        return
    low, _ = sentences.span(draft.trigger.start)
    end = draft.time.span.end
    if not low < end <= draft.trigger.start:
        return
    *_, which = (None, *_ON_WHICH.finditer(text, end, draft.trigger.start))
    if which is None or not _STAY.search(text, low, which.start()) or _SHORT.search(text, low, which.start()):
        return
    if _TURNS.search(text, low, which.start()):
        draft.time = None


_GOES = re.compile(
    r"(?:[\w’'-]+\s+){0,3}?(?:visit(?:s|ed|ing)?(?!\s+with)|trips?(?=\s+to)|travel(?:s|l?ed|l?ing)?(?=\s+to)"
    r"|(?:went|goes|go|going|flew|fly|flies|flying)(?=\s+to))\b"
)
"""A trigger that is a journey to somewhere: "last went | to Norway"."""
_WHERE = 40  # characters behind it in which the state is named


def settle_journey(draft: Draft, cast: Cast, text: str) -> None:
    """Hold as a visit what is told as a journey to a state of which nobody is named: who went is its guest."""
    start, end = draft.trigger.start, draft.trigger.end
    goes = _GOES.match(text, start) if draft.mode == "meeting" and not draft.told_at - {start} else None
    if goes is None or goes.end() > end:
        return
    hosts = [p for p in draft.parties if cast.roles[p.actor].kind == "state" and goes.end() < p.start <= end + _WHERE]
    guests = [p for p in draft.parties if p not in hosts]
    sides = {p.side for p in hosts}
    if len(sides) != 1 or not guests or any(cast.roles[p.actor].kind != "person" for p in guests):
        return
    draft.mode = "visit"
    for party in draft.parties:
        party.role = "host" if party in hosts else "guest"


_NEXT_STOP = re.compile(
    r"(?:,|,?\s+and|,?\s+then|,?\s+and\s+then)\s+(?:to\s+)?(?:the\s+)?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,\s+)?"
)
"""What stands between two of the states to which a journey goes."""
_OVER = ("planned", "held", "ongoing")


def without_round(drafts: list[Draft], cast: Cast, sentences: Sentences) -> list[Draft]:
    """The contacts without a journey to several states whose meetings are told one by one: those carry it.

    "A will travel to Chile, Peru and Kenya. In Lima she will meet B, and in Nairobi C" tells of two meetings.
    """
    rounds = [d for d in drafts if d.mode == "visit" and _is_round(d, drafts, cast, sentences)]
    return [d for d in drafts if d not in rounds] if rounds else drafts


def _is_round(draft: Draft, drafts: list[Draft], cast: Cast, sentences: Sentences) -> bool:
    guests = {p.actor for p in draft.parties if cast.roles[p.actor].kind == "person"}
    hosts = {p.actor for p in draft.parties if p.actor not in guests}
    if not guests or any(cast.roles[n].kind != "state" for n in hosts) or draft.status not in _OVER:
        return False
    stops = _stops(draft, cast.text, sentences) - {p.side for p in draft.parties if p.actor in guests}
    if len(stops) < SEVERAL:
        return False
    met: set[str | None] = set()
    for other in drafts:
        if other.trigger.start <= draft.trigger.start or other.status not in _OVER or not guests & other.people():
            continue
        met |= {p.side for p in other.parties if p.actor not in guests}
        met |= {place_country(cast.text[other.place.start : other.place.end])} if other.place else set()
    return 2 * len(stops & met) >= len(stops)


def _stops(draft: Draft, text: str, sentences: Sentences) -> set[str]:
    """The states to which a journey goes, as its sentence lists them behind the words that name it."""
    start, end = draft.trigger.start, draft.trigger.end
    high = sentences.span(start)[1]
    named = [m for m in states_in(text[start:high]) if m.form != "demonym"]
    out: set[str] = set()
    last = None
    for state in named:
        if last is None:
            if state.start > end - start + _WHERE:
                break
        elif not _NEXT_STOP.fullmatch(text, start + last, start + state.start):
            continue
        out.add(state.code)
        last = state.end
    return out


SEVERAL = 2  # states to which a journey goes that is a round
