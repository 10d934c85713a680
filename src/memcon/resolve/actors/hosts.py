"""Hosts: where a sentence says that it was tells whose official is meant who receives there.

"In Ghana, President X received the envoy" is of Ghana's president. Roles come in with the text, and go out with the
state of those whom nothing else tells. Reports from a capital are in `capitals`, whom travellers meet in `journeys`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.introduced import introduced_at
from memcon.resolve.actors.journeys import (
    AWAY_FROM_HOME,
    OFFICIALS,
    TITLED,
    acted_there,
    asked_of,
    called_on_there,
    in_turn,
    met_abroad,
    met_there,
    officials_met,
    serve_office_met,
    visited,
)
from memcon.resolve.actors.visits import met_in_capital, met_on_visit
from memcon.resolve.offices.home import domestic_home
from memcon.resolve.offices.incumbents import Role, is_leader
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import office_kind
from memcon.resolve.times.datelines import behind_dateline, dateline_state
from memcon.resolve.words.countries import states_in

_OF_AN_ORGAN = re.compile(
    r"\b(?:[Mm]inistry|[Gg]overnment|[Pp]olice|[Aa]rmy|[Mm]ilitary|[Pp]residential|[Oo]ffice)\s[Ss]pokes[a-z]+,?\s\Z"
)
_IN_PLACE = re.compile(
    r"(?:(?:While|Also|Later|Earlier|Then)\s+)?[Ii]n\s+(?:the\s+)?(?P<place>[A-Z][\w’' -]{2,40}?),\s"
)
"""The opening of a sentence that tells where: "In Ghana, "."""
_ON_STATE = re.compile(
    r"(?:[A-Z][A-Z. ]+:\s+)?(?:(?:And|But|Also|So|Then|Now|Just),?\s+)?(?i:on|regarding|turning\s+to)\s+(?:the\s+)?"
    r"(?P<place>[A-Z][\w’' -]{2,40}?)(?:,|:|\s[—–-]+)\s"
)
"""The opening of a sentence that tells what it is about: "And on Belarus — President X"."""
_SAYS_OF = re.compile(
    r"\s+(?:has |had |also )?(?:said|says|announced|added|reported|stated|confirmed|confirms)\s+"
    r"(?:(?:on\s+)?[A-Z][a-z]+day(?:\s+(?:morning|evening|night))?\s+|(?:today|yesterday|earlier|late)\s+|in\s+a\s+(?:[a-z]+\s+)?statement\s+)*"
    r"(?:that\s+)?(?:(?:[A-Z][\w.]*|of|for)\s+){1,5}$"
)


ORGAN = 80  # characters before "said" in which it stands whose organ said so
_STATE_ORGAN = re.compile(
    r"(?:\A|(?<=\s))(?P<state>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}?)(?:['’]s?)?\s+(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Tt]rade|[Pp]residential)\s+)?"
    r"(?:[Mm]inistry|[Gg]overnment|[Pp]residency|[Oo]ffice|[Pp]alace)\Z"
)
"""An organ with its state: "Norway's foreign ministry | confirmed"."""


def speaks_at_home(role: Role, text: str) -> bool:
    """True for a spokesman of a ministry or the like, who speaks at home."""
    first = role.first()
    return office_kind(role.office or "") == "spokesperson" and bool(
        _OF_AN_ORGAN.search(text, max(0, first - 60), first)
    )


def serve_where_told(
    roles: Sequence[Role], text: str, sentences: Sentences, home: str | None, own: str | None = None
) -> None:
    """Give officials whose state nothing else tells to the one that opens their sentence.

    "In Ghana, she met Vice President X", "Norway's ministry said that Foreign Minister X"; "In Quito, spokesman X"
    where a ministry's speaks. So it is with whom a foreigner came to see: "Norway's premier arrived in Accra for talks
    with Vice President X", and with whom a sentence opens behind one that opens with a state: "Norway reacted coolly.
    Foreign Minister X". A city’s mayor is of where it lies. Who travels in the text of an `own` state is of that one.
    """
    if not len(sentences):
        return
    for role in roles:
        known = role.country is not None or role.body is not None or role.owned is not None
        if role.kind == "office" and not known and role.mentions and not role.foreign:
            serve_office_met(role, text, sentences, home)
        if role.kind in ("office", "organization") and not known and role.mentions and _MINISTRY.fullmatch(role.name):
            role.country = _of_place_before(role, text, sentences, own)
            continue
        if role.kind in ("group", "office") and not known and role.mentions and OFFICIALS.fullmatch(role.name):
            role.country = officials_met(role, text, sentences, home)
        if role.kind != "person" or known:
            continue
        first = introduced_at(role, text)
        low, _ = sentences.span(first)
        mayor = _MAYOR.search(text, max(low, first - TITLED), first)
        role.country = side_in(mayor["office"]) if mayor else None
        if not role.office or role.country is not None:
            continue
        told = _SAYS_OF.search(text, low, first)
        bodies = [
            r.country
            for r in roles
            if told and r.kind in ("office", "organization") and any(b == told.start() for _, b, _ in r.mentions)
        ]
        organ = _STATE_ORGAN.search(text, max(low, told.start() - ORGAN), told.start()) if told and not bodies else None
        if organ is not None:
            bodies = [m.code for m in states_in(organ["state"]) if m.form in ("name", "demonym")]
        if bodies and bodies[0]:
            role.country = bodies[0]
            continue
        there_met = (
            in_turn(role, text, sentences, low)
            or acted_there(text, low, first)
            or visited(roles, role, text, low, first, own or home)
            or met_there(role, text, sentences, low, first)
            or asked_of(role, text, sentences, low, first)
            or called_on_there(role, text, sentences.span(first))
            or met_in_capital(text, low, first)
            or (met_on_visit(text, sentences, low, first, own) if own is not None else None)
            or (_of_state_before(role, text, sentences, low, first) if home is None and own is None else None)
            or (home and met_abroad(role, text, sentences.span(first)))
        )
        if there_met is not None and there_met != home:
            role.country = there_met
            continue
        there = _IN_PLACE.match(text, low, first)
        place = there or _ON_STATE.match(text, low, first)
        found = states_in(place["place"]) if place else []
        if place is None or len(found) != 1 or (there is None and found[0].text != place["place"]):
            continue  # "On Monday the Ambassador of Ghana, X, met" is on no state
        if own is not None and _GOES.match(text, first, first + REACH_OF_NAME):
            continue  # "In Ghana, Assistant Secretary X will attend": she travels there
        abroad = found[0].form == "name" and found[0].code != home
        if abroad or (found[0].form == "capital" and speaks_at_home(role, text)):
            role.country = found[0].code


_MINISTRY = re.compile(r"(?:[Tt]he\s)?(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior)\s[Mm]inistry")


def _of_place_before(role: Role, text: str, sentences: Sentences, own: str | None) -> str | None:
    """The state of the capital that opens the sentence right before a ministry: "In Lima, | the Foreign Ministry"."""
    first = role.first()
    there = _IN_PLACE.match(text, sentences.span(first)[0], first)
    if own is not None or there is None or text[there.end() : first].strip() not in ("", "the"):
        return None
    states = states_in(there["place"])
    return states[0].code if len(states) == 1 and states[0].form in ("capital", "name") else None


def _of_state_before(role: Role, text: str, sentences: Sentences, low: int, first: int) -> str | None:
    """The state that opens the sentence before, in its paragraph, where an official opens his; no envoy."""
    number = sentences.at(low)
    if not number or not _TITLED.fullmatch(text, low, first) or office_kind(role.office or "") in AWAY_FROM_HOME:
        return None
    begin, end = sentences.starts[number - 1], sentences.ends[number - 1]
    acts = _STATE_ACTS.match(text, begin, end)
    states = states_in(acts["state"]) if acts and "\n" not in text[end:low] else []
    whole = len(states) == 1 and states[0].form == "name" and states[0].text == (acts["state"] if acts else None)
    own = whole and any(m.code == states[0].code and m.form == "capital" for m in states_in(text[low : low + TITLED]))
    return states[0].code if whole and not own else None  # "said Beijing was overreacting" is no minister's of China


_TITLED = re.compile(r"(?:(?:Its|The)\s+)?(?:[A-Z]?[\w-]+\s+(?:(?:of|for|and)\s+)?){0,6}")
_STATE_ACTS = re.compile(
    r"(?:[^\n—–-]{3,40}\s(?:[—–]|--?)\s+)?(?:(?:But|And|Meanwhile),?\s+)?(?P<state>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?:,\s[^,.;:\n]{1,120},)?\s+"
    r"(?:[a-z]+ly\s+)?(?:has|had|is|was|[a-z]+(?:ed|s)|went|gave|took|kept|sent|made|told|did|saw)\b"
)
"""A sentence of which a state is the subject: "Norway, which lost a trawler there, | reacted coolly"."""


_GOES = re.compile(
    r"[\w.’'-]+(?:\s[\w.’'-]+){0,3}?,?\s(?:will|is\sto|plans\sto|also)\s(?:also\s)?"
    r"(?:meet|attend|visit|travel|hold|join|participate|take|consult|speak|deliver|discuss|lead|represent)\b"
)
"""What somebody does on a journey, behind the name."""
REACH_OF_NAME = 80  # characters of a name and what its bearer does
_MAYOR = re.compile(
    r"\b(?P<office>[Mm]ayor\sof\s[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}|(?:[A-Z][\w-]*\s)?[A-Z][\w-]*(?:['’]s)?\s[Mm]ayor),?\s\Z"
)


LABEL = 60  # characters of a label before the name in it
_ASKS = re.compile(r"(?:\A|\n)(?:QUESTION|Question|Q|REPORTER|JOURNALIST|Journalist)\s*(?:\([^()\n]{1,40}\))?\s*:")
_LABEL = re.compile(r"(?:\A|\n)\W{0,4}M(?:R|S|RS)\.?\s+\Z")


def serve_labelled(roles: Sequence[Role], text: str, own: str) -> None:
    """Give to the publisher's state who has the floor as a "MR. ROE:" of whom its transcript tells no more.

    Such are its spokesmen and those who let others ask; a guest is introduced by office or in full. Of two or more who
    have the floor, the only one whom nothing places is the publisher's, where no other is; so is who alone answers.
    """
    for role in roles:
        plain = role.country is None and role.body is None and role.office is None and not role.foreign
        if role.kind != "person" or not plain or " " in role.name:
            continue
        if any(text.startswith(":", b) and _LABEL.search(text, max(0, a - 8), a) for a, b, _ in role.mentions):
            role.country = own
    floor = [r for r in roles if r.kind == "person" and any(_has_floor(text, a, b) for a, b, _ in r.mentions)]
    unplaced = [r for r in floor if r.country is None and r.body is None and not r.foreign]
    alone = len(floor) == 1 and _ASKS.search(text) is not None
    if len(unplaced) == 1 and (alone or len(floor) > 1) and not any(r.country == own for r in floor):
        unplaced[0].country = own  # "SECRETARY ROE:" beside "FOREIGN MINISTER LIND:" of Sweden


def _has_floor(text: str, start: int, end: int) -> bool:
    """True for a name that ends a label, whose words those behind the colon are."""
    return text.startswith(":", end) and text.rfind("\n", max(0, start - LABEL), start) >= 0


def serve_as_opening(roles: Sequence[Role], text: str) -> None:
    """Give "the Prime Minister" with whom a report from a capital opens to its state: "LONDON — The Premier met"."""
    opens, state = behind_dateline(text), dateline_state(text)
    found = _OPENING_OFFICE.match(text, opens) if state is not None and opens is not None else None
    office = found["office"] if found else None
    for role in roles if office is not None and is_leader(office) else ():
        same = role.kind == "office" and role.name == office
        if same and role.country is None and role.body is None:
            role.country = state


_OPENING_OFFICE = re.compile(r"The\s(?P<office>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s(?!of\b)(?=[a-z])")


def tells_of_home(roles: Sequence[Role], text: str, home: str | None) -> bool:
    """False where a text names other states and not its own: whose minister is meant is open.

    It is not where one of its own leaders is named who is told without the state.
    """
    if home is not None and any(
        r.kind == "person" and r.country == home and not r.stated and is_leader(r.office) for r in roles
    ):
        return True
    named = {m.code for m in states_in(text) if m.form != "body"}
    return (
        not named or home in named or dateline_state(text) == home or (home is not None and domestic_home(text) == home)
    )
