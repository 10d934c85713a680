"""Reports from a capital: an official whom nothing else places, who receives there or whom a guest met, is of there.

"ATHENS - Foreign Minister X met his Egyptian counterpart here" is of Greece's minister. Roles come in with the text,
and go out with the state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.hosts import speaks_at_home
from memcon.resolve.actors.introduced import introduced_at
from memcon.resolve.actors.journeys import AWAY_FROM_HOME, MEETS
from memcon.resolve.actors.visits import OF_MANY
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import country_of_person, has_office, office_kind
from memcon.resolve.times.datelines import dateline_place, dateline_state
from memcon.resolve.words.countries import place_country, states_in

_AWAY = re.compile(
    r"\b(?:summit|conference|sidelines?|margins|forum|(?<!\bnational )assembly|visiting|visit to)\b", re.IGNORECASE
)
_HERE = re.compile(r"\bhere\b(?!\s+(?:is|are|was|were)\b)")
_BEGINS = re.compile(
    r"[^\n—–-]{0,40}\s*(?:[—–]|--?|\([A-Z][^()\n]{1,29}\))\s+(?!(?:Visiting|Former|Ex)\b)(?:[A-Z][\w-]*\.?\s+(?:(?:of|for|and)\s+)?){1,6}"
)
"""What stands between a dateline's place and the name with which the report begins: " — Prime Minister "."""
_ROYAL = re.compile(r"(?:King|Queen|Emir|Amir|Sultan|Crown Prince|Crown Princess)")
_FROM_AFAR = re.compile(
    r"\b(?:sp(?:oke|eaks?|oken)|talked|rang|wr(?:ote|ites?|itten)|(?:sent|sends)\s+(?:an?\s+)?(?:letter|message|note)|(?:tele)?phon(?:e[ds]?|ing)|call(?:s|ed)?|video)\b"
)


def serve_at_home(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an official whose state nothing tells to the state from whose capital the report is.

    That is who met another state's officials "here", at no conference, or received them or met them at his own
    ministry or palace, whose ministry's spokesman he is, and with whom a report begins of a call to one of another
    state: "JERUSALEM — Prime Minister X rang", or of meetings abroad; with whom a sentence begins of such a call in one
    that names an official of its own state; who left there for another state; whom another state's guest met, where the
    report names such an official; whom the ambassador posted there met; who "told visiting" Y; who received "him" or
    "both ministers" of whom one of another state is told in the sentences before; a king or his heir; a president or
    prime minister with whom a report begins, where no other of that state is named; and the one of "Defence ministers
    X and Y" who is not the other state's.
    """
    state = dateline_state(text)
    place = dateline_place(text)
    if state is None or not len(sentences):
        return
    people = [r for r in roles if r.kind == "person" and any(form == "name" for *_, form in r.mentions)]
    for role in people:
        if (
            role.country is None
            and role.body is None
            and _ROYAL.fullmatch(role.office or "")
            and has_office(state, "monarch")
        ):
            role.country = state  # "AMMAN — His Majesty King X": of where there is a king
            continue
        unknown = role.country is None and role.body is None and not role.foreign and not role.counterpart
        if not unknown or not office_kind(role.office or "") or country_of_person(role.name):
            continue
        received = next((span for span in _spans(role, sentences) if _receives(role, text, *span)), None)
        first = introduced_at(role, text)
        low, high = received or sentences.span(first)
        if _is_met_by_guest(role, people, state, text, low, high) or _is_paired(role, people, state, text):
            role.country = state
            continue
        tells = any(_tells_visitor(role, people, state, text, *span) for span in _spans(role, sentences))
        if (
            tells
            or _meets_envoy(role, state, text, low, high)
            or (received and _receives_those(role, people, state, text, low))
        ):
            role.country = state
            continue
        opens = place is not None and _BEGINS.fullmatch(text, place[1], first) is not None
        if _leaves(role, text, state, low, high) or (opens and _is_abroad(text, state, first, high)):
            role.country = state
            continue
        heads = place and opens and _is_its_head(role, people, state, text[slice(*place)])
        if heads and not _AWAY.search(text, low, high):
            role.country = state
            continue
        if not speaks_at_home(role, text):
            begins = opens or (
                _OPENS.fullmatch(text, low, first) is not None and any(r.country == state and r.office for r in people)
            )
            begins = begins and _FROM_AFAR.search(text, first, high) is not None
            begins = begins or received is not None
            if not (begins or _HERE.search(text, low, high)) or _AWAY.search(text, low, high):
                continue
            others = [r for r in people if r is not role and any(low <= a < high for a, _, _ in r.mentions)]
            if not others or any(r.country in (None, state) for r in others):
                continue
        role.country = state


def _is_its_head(role: Role, people: Sequence[Role], state: str, place: str) -> bool:
    """True for "SANTIAGO — President X met the Norwegian premier", where no other one is told to be of that state."""
    kind = office_kind(role.office or "")
    if kind not in _GOVERN or not has_office(state, kind) or place.rstrip(".,").title() in OF_MANY - {"Washington"}:
        return False
    return not any(r.country == state and r.office for r in people if r is not role)


_GOVERN = ("president", "prime minister")


def _leaves(role: Role, text: str, state: str, low: int, high: int) -> bool:
    """True for who is told to leave for another state: "Prime Minister X left for New Delhi today"."""
    if office_kind(role.office or "") in AWAY_FROM_HOME:
        return False
    ends = (b for a, b, form in role.mentions if form == "name" and low <= a < high)
    left = next((m for b in ends if (m := _LEFT_FOR.match(text, b, high))), None)
    bound = states_in(text[left.end() : left.end() + 40])[:1] if left else []
    return bool(bound) and bound[0].start == 0 and bound[0].form in ("name", "capital") and bound[0].code != state


def _is_abroad(text: str, state: str, start: int, high: int) -> bool:
    """True for "DHAKA – Foreign Minister X met A and B in Jeddah on Tuesday": told at home of what he did abroad."""
    there = [place_country(m["place"]) for m in _MET_IN.finditer(text, start, high)]
    return bool(there) and None not in there and state not in there


_MET_IN = re.compile(
    r"(?<=\s)in\s+(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s+(?:on\s+[A-Z][a-z]+day|today|yesterday)\b"
)
"""Where and when something was: "in Jeddah on Tuesday"."""
_LEFT_FOR = re.compile(
    r",?\s+(?:(?:(?:on\s+)?[A-Z][a-z]+day|today|yesterday|early|late|also|has|will|is\s+to),?\s+){0,4}"
    r"(?:left|leaves?|depart(?:s|ed)?|set\s+off|flew\s+out)\s+(?:(?:here|home|the\s+(?:country|capital))\s+)?(?:(?:on\s+\w+day|today)\s+)?for\s+(?:the\s+)?"
)
_OPENS = re.compile(
    r"(?:(?:Meanwhile|Separately|Earlier|Later|Also),?\s+)?(?!(?:Visiting|Former|Ex)\b)(?:[A-Z][\w-]*\s+(?:(?:of|for|and)\s+)?){1,6}"
)
"""What stands at the head of a sentence before the name of its subject: "Meanwhile, Prime Minister "."""


def _is_met_by_guest(role: Role, people: Sequence[Role], state: str, text: str, low: int, high: int) -> bool:
    """True for "the Chilean envoy had lunch with Trade Minister X" in a report that names an official of its state."""
    first = role.first()
    if office_kind(role.office or "") in AWAY_FROM_HOME or not low <= first or _AWAY.search(text, low, high):
        return False
    guests = [a for r in people if r.country not in (None, state) for a, *_ in r.mentions if low <= a < first]
    if not guests or MEETS.search(text, min(guests), first) is None:
        return False
    named = {m.code for m in states_in(text[min(guests) : high]) if m.form in ("name", "capital")}
    return named <= {state} and any(r.stated and r.country == state and r.office for r in people)


def _meets_envoy(role: Role, state: str, text: str, low: int, high: int) -> bool:
    """True for "HELSINKI - The Russian ambassador to Finland met Foreign Minister X": of where the envoy is posted."""
    first = introduced_at(role, text)
    if office_kind(role.office or "") in AWAY_FROM_HOME or not low <= first < high or _AWAY.search(text, low, high):
        return False
    posted = next((m for m in _POSTED.finditer(text, low, high) if side_of(m["state"]) == state), None)
    if posted is None or _FROM_WHOM.search(text, low, first):
        return False
    named = {m.code for m in states_in(text[low:high]) if m.form == "name"}
    between = text[posted.end() : first] if posted.end() <= first else text[first : posted.start()]
    return named <= {state} and MET_OR_HANDED.search(between) is not None


def side_of(words: str) -> str | None:
    """The one state that words name."""
    codes = {m.code for m in states_in(words)}
    return codes.pop() if len(codes) == 1 else None


_POSTED = re.compile(r"\b[Aa]mbassador\s+(?:to|in)\s+(?P<state>(?:the\s+)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})")
_FROM_WHOM = re.compile(r"\b(?:from|by|of)\s+(?:[A-Z][\w.-]*\s+){0,4}\Z")
MET_OR_HANDED = re.compile(
    r"\b(?:met|meets|received|receives|summoned|summons|hosted|saw|called\s+on|spoke|talks|handed|delivered|passed|presented)\b"
)


def _receives_those(role: Role, people: Sequence[Role], state: str, text: str, low: int) -> bool:
    """True for "President X received both ministers", where one of another state is told of shortly before."""
    end = next((b for a, b, form in sorted(role.mentions) if form == "name" and a >= low), low)
    if not has_office(state, office_kind(role.office or "") or "") or _RECEIVES_THEM.match(text, end) is None:
        return False
    before = [r for r in people if r is not role and any(low - EARLIER <= a < low for a, _, _ in r.mentions)]
    return any(r.country not in (None, state) for r in before) and all(r.country for r in before)


def _tells_visitor(role: Role, people: Sequence[Role], state: str, text: str, low: int, high: int) -> bool:
    """True for "HANOI — Prime Minister X told visiting Chilean Foreign Minister Y"."""
    ends = [b for a, b, form in role.mentions if form == "name" and low <= a < high]
    told = next((m for b in ends if (m := _TELLS_VISITOR.match(text, b, high))), None)
    if told is None or not has_office(state, office_kind(role.office or "") or ""):
        return False
    whom = [r for r in people if any(told.end() <= a < told.end() + WHOM for a, *_ in r.mentions)]
    return bool(whom) and all(r.country not in (None, state) for r in whom)


WHOM = 60  # characters behind "told visiting" in which the visitor's name begins
_TELLS_VISITOR = re.compile(
    r"\s+(?:also\s+)?(?:told|assured|informed|met(?:\s+with)?)\s+(?:(?:his|her|the)\s+)?visiting\s"
)
EARLIER = 400  # characters before a sentence in which those are told of whom it calls "them"

_OF_TWO = re.compile(
    r"\b(?:[Ff]oreign|[Dd]efen[cs]e|[Pp]rime|[Ff]inance|[Tt]rade|[Ii]nterior)\s+[Mm]inisters\s+\Z|\b(?:[Pp]residents|[Pp]remiers)\s+\Z"
)
_AND = re.compile(r"\s+and\s+")


def _is_paired(role: Role, people: Sequence[Role], state: str, text: str) -> bool:
    """True for one of "Defence ministers X and Y", of whom the other is another state's."""
    for start, end, form in role.mentions:
        for other in people if form == "name" else ():
            for a, b, said in other.mentions:
                first, second = ((start, end), (a, b)) if start < a else ((a, b), (start, end))
                if (
                    said == "name"
                    and other.country not in (None, state)
                    and _OF_TWO.search(text, max(0, first[0] - 30), first[0])
                    and _AND.fullmatch(text, first[1], second[0])
                ):
                    return True
    return False


def _spans(role: Role, sentences: Sentences) -> list[tuple[int, int]]:
    """The first sentences that name somebody."""
    return [sentences.span(a) for a, _, form in sorted(role.mentions) if form == "name"][:NAMED]


NAMED = 8  # sentences with a name, a heading's among them, in which it is told that its bearer receives another


def _receives(role: Role, text: str, low: int, high: int) -> bool:
    """True where a sentence tells that somebody receives another, or meets him at his own house."""
    end = min((b for a, b, form in role.mentions if form == "name" and low <= a < high), default=None)
    return end is not None and (
        _RECEIVES.match(text, end, high) is not None or _OWN_HOUSE.match(text, end, high) is not None
    )


_RECEIVES = re.compile(
    r",?\s+(?:(?:on\s+)?[A-Z][a-z]+day,?\s+|today,?\s+|also\s+|yesterday,?\s+|earlier\s+){0,4}(?:received|receives|hosted|hosts|welcomed|welcomes|summoned|summons)\s+"
    r"(?!by\b|(?:an?|the)\s+(?:\w+\s+){0,2}(?:call|letter|message|cable|copy|invitation|decision|news|statement)\b)"
)
_RECEIVES_THEM = re.compile(
    _RECEIVES.pattern + r"(?:him|her|them|both(?:\s+of\s+them)?"
    r"|(?:both|the\s+two|the)\s+(?:foreign\s+)?(?:ministers?|officials|men|women|envoys?|guest|visitor))\b"
)
_OWN_HOUSE = re.compile(
    r"(?:(?!\bwho\b)[^.;:\n]){0,160}?\s(?:met|meets|held|talks|meeting|signed)\b(?:(?!\bwho\b)[^.;:\n]){0,160}?"
    r"\s(?:at|in)\s+(?:the\s+|his\s+|her\s+)?"
    r"(?:State\s+House|(?:[Pp]residential|[Rr]oyal|[Nn]ational)\s+[Pp]alace|[Pp]residential\s+[Oo]ffice|(?:[Ff]oreign\s+)?[Mm]inistry(?:['’]s\s+headquarters)?"
    r"|office|residence)\b(?!\s+of\b)"
)
"""Where those receive others whose house it is."""
