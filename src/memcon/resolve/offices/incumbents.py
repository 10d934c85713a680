"""Roles of a document and what the table of offices adds to them: countries, offices, sides.

The table helps and never overrules: it is asked as of the document's date, and only for what the text leaves open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from memcon.resolve.offices.holdings import Holding, in_full
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import (
    holders,
    leads_state,
    name_key,
    office_kind,
    realm_of,
)
from memcon.resolve.words.countries import body_of
from memcon.resolve.words.names import gender_of, person_key, surname_key
from memcon.resolve.words.outlets import is_state_medium

_LEADERS = (*HEADS, "foreign minister")
_FOREMOST = (*_LEADERS, "defence minister", "head of body")
COMMON = 6  # people in the table with one surname, from which it alone means leaders and foreign ministers at most
SOON = timedelta(days=100)  # how long before their time somebody is named as of it: the elected and the nominated


@dataclass
class Role:
    """One actor while the document is read. `mentions` are (start, end, form)."""

    kind: str
    name: str
    country: str | None = None
    office: str | None = None
    sector: str | None = None
    wikidata: str | None = None
    gender: str | None = None
    courtesy: str | None = None  # the sex that "Mr." or "Ms." before the name tells
    body: str | None = None  # the organisation or party that the text says somebody serves
    stated: bool = False  # whether the text says which state
    foreign: bool = False  # whether the office is none of the state's that goes without saying
    owned: tuple[int, int] | None = None  # where "his" stands before an aide's title
    counterpart: bool = False  # whether the text calls somebody another's counterpart
    opposites: tuple[int, ...] = ()  # those named before in the sentence that calls somebody a counterpart
    private: bool = False  # whether the text tells that somebody is no official
    heads: bool = False  # whether the text says that somebody heads a body: "its President"
    also: str | None = None  # the office of a head that is held beside another: "Prime Minister and Minister of Trade"
    post: str | None = None  # an official's office of no kind that the table asks for: "head of the Visa Section"
    apart: bool = False  # whether the text tells of another who is called by the same office: "the Prime Minister"
    beside: int | None = None  # the actor named right before, with "and" between
    mentions: set[tuple[int, int, str]] = field(default_factory=set)

    def first(self) -> int:
        """Where the actor is first mentioned; after everything where it is not."""
        return min((start for start, _, _ in self.mentions), default=1 << 60)

    def is_of_any_bearer(self) -> bool:
        """True for a state, and for an office of one of several in a row: "the ministers of | Peru": who, is untold."""
        return self.kind == "state" or (self.kind == "office" and all(form == "title" for *_, form in self.mentions))


def ask_offices(roles: Sequence[Role], published: date | None, named_in: frozenset[str] | None = None) -> None:
    """Fill what the text does not say of persons, and give a body to the state of the person who heads it.

    `named_in` are the states that the text names: "Mr Hassan", whose office it does not tell, is no other's minister.
    """
    for role in roles:
        named = any(form == "name" for *_, form in role.mentions)
        private = role.private and role.office is None and role.sector is None and not _leads(role, published)
        if role.kind != "person" or not named or private:
            continue
        if published is None:
            role.country = role.country or _of_any_time(role, named_in or frozenset())
        else:
            _ask(role, published, _is_junior(role, roles), named_in)
            if role.country is None and role.body is None and THRONE.fullmatch(role.office or ""):
                role.country = realm_of(role.name, published)
    thrones = {r.country for r in roles if r.country and THRONE.fullmatch(r.office or "")}
    for role in roles:
        if role.kind == "person" and _HEIR.fullmatch(role.office or "") and not role.body and len(thrones) == 1:
            role.country = role.country or next(iter(thrones))  # "Crown Prince Karim" of a text that names the king
        if role.kind in ("office", "organization") and role.country is None and len(role.name.split()) > 1:
            states = {
                r.country
                for r in roles
                if r.kind == "person"
                and r.country
                and not r.apart
                and role.name.casefold() in (r.office or "").casefold()
            }
            if len(states) == 1:
                role.country = states.pop()


def _is_junior(role: Role, roles: Sequence[Role]) -> bool:
    """True for "Karl Roe Jr", of whom no office is told, in a text that names another Roe who has one."""
    if role.office is not None or not JUNIOR.search(role.name):
        return False
    bare = surname_key(JUNIOR.sub("", role.name))
    others = [r for r in roles if r.kind == "person" and r is not role and r.office]
    return any(surname_key(r.name) == bare for r in others)


JUNIOR = re.compile(r",?\s(?:Jr|Sr)\b\.?\Z", re.IGNORECASE)


def _ask(role: Role, published: date, junior: bool = False, named_in: frozenset[str] | None = None) -> None:
    once = role.body is None and ONCE.search(role.office or "") is not None
    held = [h for h in holders(role.name, published) if role.country in (None, h.country) or (once and h.body)]
    kind = office_kind(role.office or "")
    if kind and not once and any(h.kind == kind for h in held):
        held = [h for h in held if h.kind == kind]
    if len(person_key(role.name)) == 1 and ROYAL.fullmatch(role.office or ""):  # "Crown Prince Karim" is no minister
        held = [h for h in held if h.kind == "monarch"]
    elif len(person_key(role.name)) == 1:  # a surname alone is the one whom every reader knows
        known = _FOREMOST if len({h.person for h in holders(role.name)}) < COMMON else _LEADERS
        so = [h for h in held if h.office and h.office.casefold() == (role.office or "").casefold()]  # "VP Roe"
        held = [h for h in held if h.kind in known or _is_known_of_body(h)] or so
        if named_in is not None and role.courtesy is not None and role.office is None:
            held = [h for h in held if h.kind in HEADS or not h.country or h.country in named_in]
    held = [h for h in held if not _of_other_sex(role, h.person)]
    if junior:  # whose father holds the office is named without his letters
        held = [h for h in held if JUNIOR.search(h.person)]
    held = in_full(held)
    if len({name_key(h.person) for h in held}) != 1:
        if role.body is None:  # whoever serves a body by the text's own words is of no state
            role.country = role.country or _by_full_name(role.name, published, kind)
        bare = role.office is None and role.sector is None  # "Secretary Roe" is no chancellor of old
        if role.country is None and bare and len(person_key(role.name)) == 1:
            role.country = _of_another_time(role, published)
        return
    accredited = [h for h in held if h.kind == "ambassador" and h.country and _TO_EU.search(h.office)]
    if role.body == "EU" and not role.stated and accredited:  # "EU Ambassador X" may be his state's, to that body
        role.body, role.stated = None, True
    if role.body is not None and not role.stated:  # the state that he is from says nothing of whom he serves
        role.wikidata = next((h.wikidata for h in held if h.wikidata), None)
        return
    day = published.isoformat()
    of_body = [h for h in held if h.body and not h.country and h.start and h.start <= day <= (h.end or day)]
    since = max((h.start or "" for h in of_body), default="")
    left = not any(h.country and (h.start or "") > since and (h.start or "") <= day for h in held)
    in_it = once or kind in (None, *(h.kind for h in of_body)) or _OF_BLOC.search(role.office or "") is not None
    if kind == "president" and _BARE_PRESIDENT.fullmatch(role.office or ""):
        in_it = in_it or any(h.office.casefold().startswith("president") for h in of_body)
    in_it = in_it or any(is_same_office(role.office or "", h.office) for h in of_body)
    if of_body and left and in_it and (once or not role.stated):
        if once:  # "the former Norwegian premier" may head a body now
            role.country, role.stated, role.office = None, False, None
        role.body, role.office = of_body[0].body, role.office or of_body[0].office or None
        role.sector, role.wikidata = role.sector or of_body[0].role, of_body[0].wikidata
        return  # NATO's Secretary General and a European commissioner serve no state, whichever they led before
    foremost = [h for h in held if h.kind in _FOREMOST and h.country]
    countries = {h.country for h in foremost or held if h.country}
    role.country = role.country or (countries.pop() if len(countries) == 1 else None)
    current = [h for h in held if (not h.end or h.end >= day) and (not h.start or h.start <= day)]
    told = current if len({h.office for h in current}) == 1 else [h for h in current if h.kind in _FOREMOST]
    if role.office is None and len({h.office for h in told}) == 1:
        role.office = told[0].office or None
    role.sector = role.sector or next((h.role for h in held if h.role), None)
    role.wikidata = next((h.wikidata for h in held if h.wikidata), None)


def _leads(role: Role, published: date | None) -> bool:
    """True for the whole name of who leads a state on that day, also in "X, whose style …" and "X, 59, …"."""
    return len(person_key(role.name)) > 1 and leads_state(role.name, published)


def is_same_office(told: str, office: str) -> bool:
    """True where an office is told in some of its words: "Commission President", "European council president"."""
    words, whole = (set(re.findall(r"[a-z]{3,}", t.casefold())) - {"the"} for t in (told, office))
    return len(words) > 1 and words <= whole


def _of_another_time(role: Role, published: date) -> str | None:
    """The state that a surname's bearers led or spoke for abroad before that day, or soon after: "Obama" in 2019.

    None where who is second in another state bears it on that day.
    """
    soon = (published + SOON).isoformat()
    held = [h for h in holders(role.name) if h.kind in _LEADERS and (h.start or "9999") <= soon]
    held = [h for h in held if not _of_other_sex(role, h.person)]
    states = {h.country for h in held} | {
        h.country
        for h in holders(role.name, published)
        if _SECOND.match(h.office) and not _of_other_sex(role, h.person)
    }
    return states.pop() if len(states) == 1 else None


def _of_any_time(role: Role, named_in: frozenset[str]) -> str | None:
    """The state of somebody whom a text without a date names: the one that all served who ever bore that name.

    A name that is not told in full, and a surname alone, must be that of who held the office that is told with it:
    "President Obama"; or, with no office, of whom a state knew as its head that the text names, `named_in`.
    """
    alone, kind = len(person_key(role.name)) == 1, office_kind(role.office or "")
    found = [h for h in holders(role.name) if not _of_other_sex(role, h.person)]
    whole = set(name_key(role.name).split())
    held = [h for h in found if kind and h.kind == kind]
    if alone and role.office is None and role.body is None:
        heads = {h.country for h in found if h.kind in HEADS}
        return heads.pop() if len(heads) == 1 and heads <= named_in else None
    found = held or [h for h in found if not alone and set(name_key(h.person).split()) == whole]
    if role.body is not None or (alone and kind not in _LEADERS) or len({h.country or h.body for h in found}) != 1:
        return None
    return found[0].country


def _of_other_sex(role: Role, person: str) -> bool:
    """True where "Ms." before somebody's name does not fit the forename of whom the table knows."""
    told = role.courtesy or role.gender
    return told is not None and gender_of(None, person) not in (None, told)


THRONE = re.compile(r"(?:the\s)?(?:king|queen|monarch|emperor|emir|amir|sultan)", re.IGNORECASE)
_KNOWN_POST = re.compile(
    r"(?!special|personal|joint|deputy|assistant).*\b(?:head|secretary[ -]general|director[ -]general|president|chair"
    r"|negotiator|commissioner|high representative)",
    re.IGNORECASE,
)


def _is_known_of_body(held: Holding) -> bool:
    """True for whom readers know by the surname alone as somebody of a body, as its head or a commissioner."""
    return bool(held.body) and not held.country and _KNOWN_POST.match(held.office) is not None


ONCE = re.compile(r"\A(?:former|ex-|one-?time|erstwhile)", re.IGNORECASE)
"""How an office begins that its bearer holds no more: "former Prime Minister"."""
_OF_BLOC = re.compile(
    r"\b(?:bloc|union|alliance|organi[sz]ation|agency)['’]s\b|\b(?:foreign policy chief|top diplomat)\b", re.IGNORECASE
)
"""Words of an office that are whoever's who heads a body: "the bloc's top diplomat"."""
_BARE_PRESIDENT = re.compile(r"(?:(?:the|outgoing|incoming|current|new)\s)*president", re.IGNORECASE)
_SECOND = re.compile(r"Vice[ -]President(?: of the United States)?\Z", re.IGNORECASE)
_TO_EU = re.compile(r"\bto (?:the )?(?:European Union|EU)\b", re.IGNORECASE)


def _by_full_name(name: str, published: date, kind: str | None = None) -> str | None:
    """The one state that all bearers of a full name served, on that day or ever.

    Who is told to hold a minister's office, of a `kind`, is not whom the table knows in another from later on.
    """
    words = set(name_key(name).split())
    if len(words) < 2:
        return None
    for found in (holders(name, published), holders(name)):
        found = [h for h in found if set(name_key(h.person).split()) == words]
        if kind in OWN_OFFICES and not any(h.kind == kind or (h.start or "") <= published.isoformat() for h in found):
            continue
        states = {h.country for h in found if h.country}
        if states:
            return states.pop() if len(states) == 1 else None
    return None


OWN_OFFICES = frozenset(
    ("president", "prime minister", "foreign minister", "defence minister", "finance minister", "monarch", "minister")
)
"""Offices that a state's own text names without the state: "the Prime Minister spoke to …"."""
OFFICIALS = frozenset(("GOV", "MIL", "LEG", "JUD", "ELI"))
"""The sectors of those who hold a state's offices."""


def is_leader(office: str | None) -> bool:
    """True for the office of a state's president, prime minister, monarch or foreign minister."""
    return office_kind(office or "") in _LEADERS


_HEIR = re.compile(r"(?:the\s)?crown\sprince(?:ss)?", re.IGNORECASE)
ROYAL = re.compile(r"(?:the\s)?(?:crown\s)?(?:king|queen|prince|princess|emperor|sultan|emir)\Z", re.IGNORECASE)
"""A royal style that an office ends in: "the Crown Prince"."""


def side_of_role(role: Role, published: date | None) -> str | None:
    """The side that a role stands for: an alpha-3 code, else the short name of an organisation, else None."""
    if role.body and not role.stated:
        return role.body
    if role.kind == "organization" and role.sector == "MED" and not is_state_medium(role.name):
        return None  # a paper stands for no state
    if role.country:
        return role.country
    if role.kind in ("organization", "group"):
        body = body_of(role.name)
        armed = role.kind == "group" and role.sector == "REB"
        return body.name if body else role.name if armed else None  # "separatists" are a side of their own
    if role.kind == "person" and published:
        bodies = {h.body for h in holders(role.name, published) if h.body}
        return bodies.pop() if len(bodies) == 1 else None
    return None
