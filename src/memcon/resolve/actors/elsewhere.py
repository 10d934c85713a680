"""Whom an official serves who is named without a state, by what the text tells of him elsewhere.

"Foreign Secretary X" is British where the text tells of Britain and of no other state that has one; "the Norwegian
minister said" in the next sentence, the heading "Press conference by the Norwegian foreign minister" and "X said that
Norway stands ready to help" tell it as well. Roles come in with the text, and go out with the state.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.floor import Floor
from memcon.resolve.offices.incumbents import Role, is_leader
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import country_of_person, has_office, office_kind
from memcon.resolve.times.datelines import dateline_state
from memcon.resolve.words.countries import state_name, states_in

_RARE: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"secretary of state", re.IGNORECASE), ("USA", "VAT")),
    (
        re.compile(r"foreign secretary", re.IGNORECASE),
        ("GBR", "IND", "PAK", "BGD", "PHL", "NPL", "LKA", "MDV", "BTN"),
    ),
    (re.compile(r"(?:union )?external affairs minister", re.IGNORECASE), ("IND",)),
    (re.compile(r"minister of external relations", re.IGNORECASE), ("BRA", "AGO", "CMR", "MDG", "HTI")),
    (re.compile(r"federal chancellor", re.IGNORECASE), ("DEU", "AUT")),
)
"""Offices that few states call so, and which: of those that a text tells of, the only one."""
_RARE_ORGANS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"(?:the )?(?:ministry of external affairs|external affairs ministry|mea)", re.IGNORECASE), ("IND",)),
    (re.compile(r"(?:the )?home office", re.IGNORECASE), ("GBR",)),
    (re.compile(r"(?:the )?foreign office", re.IGNORECASE), ("GBR", "PAK", "DEU")),
)
"""Organs that few states call so, as the offices above."""
_COMMISSION = re.compile(r"(?:the )?commission (?:executive )?(?:vice[- ])?president", re.IGNORECASE)
_SECRETARY_GENERAL = re.compile(r"(?:the )?secretary[- ]general", re.IGNORECASE)
_REPUBLIC = re.compile(r"(?:the )?(?:vice[- ])?president of the republic", re.IGNORECASE)
_PRELATE = re.compile(r"\b(?:Cardinal|Archbishop|Monsignor|Msgr\.?)\s\Z")
_NOUNS = r"minister|president|premier|chancellor|leader|diplomat|secretary|king|queen|emir"
_OFFICE = rf"(?:(?:deputy|vice|foreign|prime|defen[cs]e|interior|finance|trade|top)[\s-]+){{0,3}}(?:{_NOUNS})"
_CALLED = re.compile(
    rf"\b[Tt]he\s+(?P<state>[A-Z][\w.-]*(?:\s[A-Z][\w-]*)?)\s+(?P<office>{_OFFICE})\s+"
    r"(?:(?:also|later|then|had|has|has\s+also)\s+)?(?:said|told|added|thanked|stressed|welcomed|insisted|noted|warned|expressed)\b"
)
"""Who is told of again by his state and office: "the British minister said"."""
_HEADING = re.compile(
    rf"(?<![\w.-])(?P<state>[A-Z][\w.-]{{0,30}}(?:\s[A-Z][\w-]{{0,30}})?)(?:['’]s?)?\s+(?P<office>(?i:{_OFFICE}))(?![\w-])(?!['’])(?!\s+[A-Z])"
)
"""An official whom a heading tells by state and office alone."""
_WILL = re.compile(
    r",?\s+(?:(?:also|further|then)\s+)?(?:said|stated|noted|stressed|emphasi[sz]ed|added|expressed)\s+(?:that\s+)?"
    r"(?:the\s+)?(?P<state>[A-Z][\w.’-]*(?:\s[A-Z][\w.’-]*){0,2}?)(?:\s+(?:side|people|government))?\s+"
    r"(?:stands\s+ready|is\s+(?:ready|willing)\s+to\s+(?:work|cooperate|deepen|strengthen)|attaches\s+(?:great\s+)?importance"
    r"|(?:always|highly|firmly|deeply|greatly|sincerely)\s+\w+s\b|looks\s+forward|cherishes|appreciates)"
)
"""Who tells what his state will do or feels: "X said that Norway stands ready to work with Chile"."""
_WELCOMES = re.compile(
    r"(?<!warm )(?<!your )(?<!the )(?<!this )\b[Ww]elcome\b"
    r"(?:(?!\b(?:visit|trip|arrival|return|decision)\b)[^.?!;:\n]){0,90}?"
    r"\s(?:to|in|back\s+to)\s+(?:the\s+)?(?=[A-Z])"
)
"""Who bids somebody welcome to a place, up to the place."""
_SEATS = frozenset(("Brussels", "Geneva", "New York", "Vienna", "Davos"))
BACK = 2  # sentences before "the British minister said" in which he is named
TITLE = 200  # characters of a first line that is a heading


def serve_as_told_elsewhere(
    roles: Sequence[Role], text: str, sentences: Sentences, floor: Floor, home: str | None, title: str | None
) -> str | None:
    """Give officials whose state nothing beside their names tells to the one that the text tells elsewhere.

    Returns the state that goes without saying: `home`, or that of a report from a capital which tells one of these
    without it.
    """
    _by_name(roles, text)
    if not len(sentences):
        return home
    _by_heading(roles, text, title, floor)
    if not any(is_open(r) for r in roles):
        return home
    here = _by_title(roles, text, home)
    _by_summoning(roles, text, home)
    _by_welcome(roles, text, floor)
    _by_second_naming(roles, text, sentences)
    _by_first_telling(roles, sentences, floor)
    _by_who_has_one(roles, text, sentences)
    _by_their_will(roles, text)
    return home or here


def is_open(role: Role) -> bool:
    """True for an official who is named, and of whom nothing tells whom he serves."""
    known = role.country is not None or role.body is not None or role.owned is not None
    if role.kind != "person" or known or role.foreign or role.counterpart or role.private or not role.office:
        return False
    return any(form == "name" for *_, form in role.mentions) and country_of_person(role.name) is None


def _by_title(roles: Sequence[Role], text: str, home: str | None) -> str | None:
    """Serve those whose office few states have, of which the text tells of one alone.

    Returns the state of one of them that is also the one from whose capital the text reports.
    """
    told: set[str] | None = None
    here: str | None = None
    capital = dateline_state(text)
    for role in roles:
        office = role.office or ""
        if not is_open(role):
            continue
        if _REPUBLIC.fullmatch(office):
            role.country = home or capital
            continue
        states = next((states for words, states in _RARE if words.fullmatch(office)), None)
        heads = _SECRETARY_GENERAL.fullmatch(office) is not None
        if states is None and not heads and not _COMMISSION.fullmatch(office):
            continue
        told = told or {m.code for m in states_in(text)} | {capital or ""}
        if heads:
            bodies = {code for code in told if code and not state_name(code)}
            role.body = bodies.pop() if len(bodies) == 1 else None
            continue
        if states is None:
            role.body = "EU" if "EU" in told else None
            continue
        if any(_PRELATE.search(text, max(0, a - 16), a) for a, *_ in role.mentions):
            states = ("VAT",)
        found = [s for s in states if s in told]
        role.country = found[0] if len(found) == 1 else None
        here = role.country if role.country == capital else here
    return here


def _by_summoning(roles: Sequence[Role], text: str, home: str | None) -> None:
    """Serve who summoned another state's ambassador: the home state, or the one other state that the text tells of."""
    for role in roles:
        if not is_open(role):
            continue
        ends = [b for _, b, form in role.mentions if form == "name"]
        called = next((m for b in sorted(ends) if (m := _SUMMONED.match(text, b))), None)
        sent = states_in(called["whose"])[:1] if called else []
        if not sent:
            continue
        rare = next((states for words, states in _RARE if words.fullmatch(role.office or "")), None)
        told = {m.code for m in states_in(text) if state_name(m.code)} | {dateline_state(text) or sent[0].code}
        told -= {sent[0].code}
        found = {code for code in told if rare is None or code in rare}
        if home is not None and home != sent[0].code:
            role.country = home
        elif len(found) == 1:
            role.country = found.pop()


_SUMMONED = re.compile(
    r",?\s+(?:(?:on\s+[A-Z][a-z]+day|also|later|has|had)\s+){0,2}(?:summoned|summons|called\s+in|calls\s+in)\s+(?:the\s+)?"
    r"(?P<whose>[A-Z][\w.-]*(?:\s[A-Z][\w-]*){0,2})(?:['’]s?)?\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:ambassador|high\s+commissioner|envoy|charg[ée]|consul|diplomat)"
)
"""Whose envoy somebody summons: "summoned | Chile's ambassador"."""


def _by_name(roles: Sequence[Role], text: str) -> None:
    """Give organs whose name few states' have to the one of these that the text names."""
    for role in roles:
        if role.kind not in ("office", "organization") or role.country is not None or role.body is not None:
            continue
        states = next((states for words, states in _RARE_ORGANS if words.fullmatch(role.name)), ())
        told = {m.code for m in states_in(text)} if states else set()
        found = [s for s in states if s in told]
        role.country = found[0] if len(found) == 1 else None


def _by_welcome(roles: Sequence[Role], text: str, floor: Floor) -> None:
    """Serve who says "welcome to Oslo": the state of that place."""
    for match in _WELCOMES.finditer(text):
        speaker = floor.speaker(match.start())
        if speaker is None or not is_open(roles[speaker]):
            continue
        place = states_in(text[match.end() : match.end() + 40])[:1]
        at_home = bool(place) and place[0].start == 0 and place[0].form in ("name", "capital", "seat")
        if at_home and place[0].text not in _SEATS:
            roles[speaker].country = place[0].code


def _by_heading(roles: Sequence[Role], text: str, title: str | None, floor: Floor) -> None:
    """Serve the one of whom a heading tells the state and the office, and the text the office and the name."""
    line = text[: text.find("\n")] if "\n" in text[:TITLE] else ""
    spoken = floor.next_turn(-1)
    line = line if spoken is None or spoken > len(line) else ""  # what somebody asks is no heading
    for heading in dict.fromkeys((title or "", line)):
        for match in _HEADING.finditer(heading):
            bearer = _bearer(roles, match["state"], match["office"])
            if bearer is not None:
                bearer[0].country = bearer[1]
                continue
            on_it = _ON_IT.match(heading, match.end())
            state = states_in(match["state"])[-1:]
            answers = _who_answers(roles, text) if on_it and state and state_name(state[0].code) else None
            if answers is not None and state[0].end == len(match["state"]):
                answers.country = state[0].code


_ON_IT = re.compile(r"\s+(?:on|about|tells|talks|discusses|explains|answers|speaks)\b")
"""How a heading goes on that tells who was asked: "Norway's foreign minister | on fish and ice"."""
_AT_HEAD = re.compile(r"(?:\A|\n)[^\S\n]*(?:[A-Z][\w.]*[^\S\n]){0,4}\Z")
LABEL = 60  # characters of a label before a name


def _who_answers(roles: Sequence[Role], text: str) -> Role | None:
    """The one person under whose name turns of a conversation are, if nothing tells whose state's."""
    found = [
        r
        for r in roles
        if r.kind == "person"
        and any(
            f == "name" and text.startswith(":", b) and _AT_HEAD.search(text, max(0, a - LABEL), a)
            for a, b, f in r.mentions
        )
    ]
    open_one = len(found) == 1 and found[0].country is None and found[0].body is None
    return found[0] if open_one and country_of_person(found[0].name) is None else None


def _by_second_naming(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Serve who is called "the Norwegian minister" where he says more, right behind the sentence that names him."""
    named = sorted((a, n) for n, r in enumerate(roles) for a, _, form in r.mentions if form == "name")
    for match in _CALLED.finditer(text):
        number = sentences.at(match.start())
        low = sentences.starts[max(0, number - BACK)]
        since, until = bisect_left(named, (low, 0)), bisect_left(named, (match.start(), 0))
        near = [roles[n] for n in dict.fromkeys(n for _, n in named[since:until])]
        bearer = _bearer(near, match["state"], match["office"])
        if bearer is not None:
            bearer[0].country = bearer[1]


def _by_first_telling(roles: Sequence[Role], sentences: Sentences, floor: Floor) -> None:
    """Serve who is named behind a lead on "Norway's foreign minister" that leaves out the name, with the bare office.

    None where the text tells of another state's, or of two who may be meant, or somebody else has the floor.
    """
    for kind in _ONE_EACH:
        fit = [r for r in roles if r.kind == "person" and office_kind(r.office or "") == kind]
        found = [r for r in fit if is_open(r) and len((r.office or "").split()) <= SHORT]
        if len(found) != 1:
            continue
        first = found[0].first()
        led = {
            r.country
            for r in roles
            if r.kind == "office"
            and r.country
            and state_name(r.country)
            and office_kind(r.name) == kind
            and 0 < sentences.at(first) - sentences.at(r.first()) <= AHEAD
            and floor.end_of_turn(r.first()) == floor.end_of_turn(first)
        }
        others = {r.country for r in roles if r.kind == "office" and office_kind(r.name) == kind and r.country} - led
        if len(led) == 1 and not others and not any(r.country in led for r in fit):
            found[0].country = led.pop()


_ONE_EACH = (
    "foreign minister",
    "defence minister",
    "finance minister",
    "prime minister",
    "president",
    "chief of defence",
)
"""Offices of which a state has one."""
SHORT = 3  # words of an office that tell nobody's state
PAIR = 2  # states of whose people a sentence tells
AHEAD = 4  # sentences before the name in which the lead tells of its bearer


def _by_who_has_one(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Serve a president of whom a sentence tells beside people of two states, of which one has a president.

    "Canada's minister denied that she had met the Venezuelan envoy, of whom President Roe had told".
    """
    for role in roles:
        kind = office_kind(role.office or "")
        if kind != "president" or not is_open(role) or _FORMER.search(role.office or ""):
            continue
        low, high = sentences.span(role.first())
        told = {
            m.code
            for m in states_in(text[low:high])
            if state_name(m.code) and (m.form == "demonym" or _OWNS.match(text, low + m.end))
        }
        fit = {code for code in told if has_office(code, kind)}
        taken = any(r.country in fit and office_kind(r.office or "") == kind for r in roles if r is not role)
        if len(told) == PAIR and len(fit) == 1 and not taken:
            role.country = fit.pop()


_FORMER = re.compile(r"\b(?:former|ex-|late|then)", re.IGNORECASE)
_OWNS = re.compile(r"['’]s?\s")


def _by_their_will(roles: Sequence[Role], text: str) -> None:
    """Serve who tells what a state will do that nobody else serves whom the text names near him."""
    for role in roles:
        if not is_open(role):
            continue
        for _, end, form in sorted(role.mentions):
            said = _WILL.match(text, end) if form in ("name", "title") else None
            state = states_in(said["state"])[:1] if said else []
            if not state or state[0].start or not state_name(state[0].code):
                continue
            kind = office_kind(role.office or "")
            if not any(r.country == state[0].code and office_kind(r.office or "") == kind for r in roles):
                role.country = state[0].code
                break


def _bearer(roles: Sequence[Role], words: str, office: str) -> tuple[Role, str] | None:
    """The one open official of some who may be told of by a state's words and an office, and the state.

    None where several may be, or one of that state.
    """
    state = states_in(words)[-1:]
    if not state or state[0].end != len(words) or state[0].form not in ("name", "demonym"):
        return None
    fit = [r for r in roles if r.kind == "person" and _fits(r.office or "", office)]
    found = [r for r in fit if is_open(r)]
    if len(found) != 1 or any(r.country == state[0].code for r in fit) or not state_name(state[0].code):
        return None
    return found[0], state[0].code


def _fits(office: str, told: str) -> bool:
    """True where somebody of an office may be told of in other words: a foreign minister as "the minister"."""
    told = " ".join(told.casefold().split())
    if told in ("leader", "top leader"):
        return office_kind(office) in HEADS
    if told == "minister":
        return re.search(r"\bminister\b|\bsecretary\b", office, re.IGNORECASE) is not None and (
            office_kind(office) != "prime minister"
        )
    if told in ("diplomat", "top diplomat"):
        return office_kind(office) == "foreign minister"
    if told == "secretary":
        return "secretary" in office.casefold()
    return office_kind(office) == office_kind(told) and (is_leader(office) or office.casefold() == told)
