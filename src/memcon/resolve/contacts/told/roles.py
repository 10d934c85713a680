"""Who is host and who is guest: a contact's parties come in with the roles that the head gave each, and agree after it.

The head looks at one party at a time. Of one contact, people of one side have one role, there is no guest without a
host, and where two sides meet in the state of one of them, that one is the host. Words that say who is host go before
all this: who is "visiting" is the other's guest, and who "received" somebody is the host.
"""

from __future__ import annotations

import re
from collections import Counter

from memcon.record.kinds import IN_PERSON
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.receiving import AROUND, STOP, told_host
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import place_country
from memcon.resolve.words.phrases import are_unnamed_abroad

_RECEPTION = ("host", "guest")
_AFAR = ("call", "message")
_NEUTRAL = "UN"
_NOBODYS = re.compile(
    r"\bNew York\b|\bUnited Nations\b|\bU\.N\.|\bUN\b|\bPanmunjo[mn]\b|\bDMZ\b|\b[Dd]emilitari[sz]ed [Zz]one\b"
)
"""Where states meet at the United Nations or on a truce line, the state around is nobody's host."""
_RECEIVED = re.compile(
    r"\b(?:host(?:s|ed|ing)?|receiv\w+|welcom\w+|invit\w+|visit\w*|guests?|greet\w*|arriv\w+|travel\w*|trip|flew|fly|flies"
    r"|courtesy|summon\w*)\b",
    re.IGNORECASE,
)
_ASKED_TO_HOST = re.compile(
    r"\b(?P<asked>ask(?:s|ed)|urge[sd]?|request(?:s|ed)|invite[sd]?)\s+(?P<whom>[^.,;:\n]{2,60}?)\s+to\s+(?:host|hold|receive)\b"
)
_BROKERED = re.compile(r"[-‑](?:brokered|mediated)\b", re.IGNORECASE)
_BROKERED_BY = re.compile(
    r"\b(?:brokered|mediated|facilitated)\s+by\s+(?:the\s+)?(?:[\w’'.&-]+\s+(?:and\s+)?){0,5}\Z", re.IGNORECASE
)
_HOSTED_BY = re.compile(
    r"[^.;:“”\"\n]{0,60}\s(?:hosted|convened)\s+by\s+(?:the\s+)?(?:[\w’'.&-]+\s+){0,5}", re.IGNORECASE
)
_MEDIATORS = re.compile(r"\b(?:mediators?|mediating|intermediar(?:y|ies)|go-betweens?|facilitators?)\b", re.IGNORECASE)
_MEDIATION = re.compile(r"(?:['’]s?)?\s+(?:mediation|auspices)\b", re.IGNORECASE)
_TURNED_DOWN = re.compile(
    r"\b(?:reject(?:s|ed)|refuse[sd]|decline[sd]|turn(?:s|ed)\s+down|spurn(?:s|ed)|snub(?:s|bed)|rebuff(?:s|ed)|dismiss(?:es|ed)|ignore[sd])\s+"
    r"(?P<whose>[^.,;:“”\"\n]{1,80}?)(?:['’]s?)?\s(?:[a-z]+\s){0,2}?(?:offer|proposal|invitation|overture|request|bid|appeal)s?\b"
)
"""What leads to an offer that somebody turned down, with whose it was: "rejected | a Norwegian | proposal"."""
_SUBJECT = 40  # characters between who turned it down and that verb
_HYPHENED = 10  # characters of "-brokered"


def settle_roles(draft: Draft, text: str) -> None:
    """Make hosts and guests of a contact agree with each other, with its place and with words that tell them."""
    _settle(draft, text)
    hosts = {p.side for p in draft.parties if _hosted_by(draft, p, text)}
    if len(hosts) == 1 and draft.sides() - hosts:  # "the talks of A and B hosted by C"
        for party in draft.parties:
            party.role = "host" if party.side in hosts else "guest" if party.role == "host" else party.role
    _of_whose_offer(draft, text)


def _of_whose_offer(draft: Draft, text: str) -> None:
    """Make who offered what another turned down its initiator: "Chile rejected a Norwegian proposal for talks"."""
    if draft.status not in ("refused", "proposed"):
        return
    low, high = max(0, draft.trigger.start - AROUND), draft.trigger.end + AROUND
    for offer in _TURNED_DOWN.finditer(text, low, high):
        theirs = [p for p in draft.parties if p.side and offer.start("whose") <= p.start < offer.end("whose")]
        refusing = [p for p in draft.parties if p.side and p.start < offer.start() < p.end + _SUBJECT]
        if len({p.side for p in theirs}) == 1 and refusing and theirs[0].side not in {p.side for p in refusing}:
            for party in draft.parties:
                if party in theirs:
                    party.role = "initiator"
                elif party in refusing and party.role == "initiator":
                    party.role = "party"
            return


def _hosted_by(draft: Draft, party: Side, text: str) -> bool:
    """True for whom the words right behind a contact's name as its host."""
    end = draft.trigger.end
    return end < party.start < end + AROUND and _HOSTED_BY.fullmatch(text, end, party.start) is not None


def _settle(draft: Draft, text: str) -> None:
    _mark_mediators(draft, text)
    asked = min((p for p in draft.parties if p.role == "initiator"), key=lambda p: p.start, default=None)
    for party in draft.parties:
        if asked is not None and party.role == "initiator" and party.side != asked.side:
            party.role = "party"  # one side asked, and is told first
    without_reception(draft)
    by_side: dict[str | None, list[Side]] = {}
    for party in draft.parties:
        if draft.mode != "visit" and not party.side and are_unnamed_abroad(text[party.start : party.end]):
            party.role = "party"  # whose guests "other world leaders" were no word tells
        else:
            by_side.setdefault(party.side, []).append(party)
    if len(by_side) < 2 or draft.mode not in IN_PERSON:
        return
    if _asked_to_host(draft, text):
        return
    where = text[draft.place.start : draft.place.end] if draft.place else ""
    state = _NEUTRAL if _NOBODYS.search(where) else place_country(where)
    if draft.mode == "encounter" and (state is None or state not in by_side):  # in passing, nobody receives another
        for party in draft.parties:
            party.role = "party" if party.role in _RECEPTION else party.role
        return
    told = told_host(draft, by_side, state, text)
    if len(by_side) > 2:
        _settle_many(draft, by_side, told[0] if told else state)
        return
    if told:
        _receive(draft, by_side, told[0])
        return
    roles = {side: _main_role(parties) for side, parties in by_side.items()}
    around = max(0, draft.trigger.start - AROUND), draft.trigger.end + AROUND
    received = set(roles.values()) == set(_RECEPTION) and _RECEIVED.search(text, *around) is not None
    if state in by_side:
        host = state
    elif state is None and (received or draft.mode == "visit"):
        found = [side for side, role in roles.items() if role == "host"]
        left = [side for side, role in roles.items() if role != "guest"]
        if len(found) != 1 and len(left) != 1:
            return
        host = found[0] if len(found) == 1 else left[0]
    else:  # elsewhere than with one of the two, or no word of a place
        for party in draft.parties:
            if party.role in _RECEPTION:
                party.role = "party"
        return
    _receive(draft, by_side, host)


def without_reception(draft: Draft) -> None:
    """Make nobody host or guest of a contact over a distance: nobody is received by telephone or letter."""
    if draft.mode in _AFAR:
        for party in draft.parties:
            party.role = "party" if party.role in _RECEPTION else party.role


def _mark_mediators(draft: Draft, text: str) -> None:
    """Make whom words say to have brokered it the mediator of a contact of others: "mediated by Norway"."""
    near = max(0, draft.trigger.start - AROUND), min(len(text), draft.trigger.end + AROUND)
    brokers = [
        p
        for p in draft.parties
        if near[0] <= p.start < near[1]
        and (
            _BROKERED.search(text, max(p.start, p.end - _HYPHENED), p.end + _HYPHENED)
            or _MEDIATORS.search(text, p.start, p.end)
            or _MEDIATION.match(text, p.end, p.end + AROUND)
            or _BROKERED_BY.search(text, near[0], p.start)
        )
    ]
    sides = {p.side for p in brokers}
    if {p.side for p in draft.parties if p.side not in sides}:
        for party in brokers:
            party.role = "mediator"


def _asked_to_host(draft: Draft, text: str) -> bool:
    """Give "X asked Y to host a meeting with Z" its roles: X asked, Y is the host; True where words say so."""
    at = draft.trigger.start
    low = max([max(0, at - AROUND), *(m.end() for m in STOP.finditer(text, max(0, at - AROUND), at))])
    asked = _ASKED_TO_HOST.search(text, low, min(len(text), at + 5))
    if asked is None:
        return False
    before = [p for p in draft.parties if p.end <= asked.start("asked")]
    hosts = [p for p in draft.parties if asked.start("whom") <= p.start and p.end <= asked.end("whom")]
    if not before or len(hosts) != 1:
        return False
    for party in draft.parties:
        party.role = "host" if party is hosts[0] else "initiator" if party in before else "guest"
    return True


def _receive(draft: Draft, by_side: dict[str | None, list[Side]], host: str | None) -> None:
    """Make one of two sides the host and the other its guest; who asked for what is only proposed stays as told."""
    for side, parties in by_side.items():
        for party in parties:
            if party.role != "mediator" and (party.role in _RECEPTION or _settled(draft)):
                party.role = "host" if side == host else "guest"


def _settle_many(draft: Draft, by_side: dict[str | None, list[Side]], state: str | None) -> None:
    """Of more than two sides, those at home are hosts of a meeting; of talks, and elsewhere, nobody is.

    Several hosts have a guest in common, who met them in turn: a traveller has one in each state. Of those who meet
    without one, nobody hosts the others.
    """
    roles = {side: {p.role for p in parties} for side, parties in by_side.items()}
    hosts = [side for side, theirs in roles.items() if "host" in theirs]
    if draft.mode == "talks" or (state is not None and state not in by_side and draft.mode != "visit"):
        for party in draft.parties:
            if party.role in _RECEPTION:
                party.role = "party"
    elif draft.mode == "meeting" and state in by_side:
        for side, parties in by_side.items():
            for party in parties:
                if party.role != "mediator" and side == state:
                    party.role = "host"
                elif party.role == "host":
                    party.role = "guest"
    elif draft.mode == "visit" and len(by_side) - len(hosts) == 1:  # "her trip to Chile and Peru"
        for party in draft.parties:
            party.role = "guest" if party.role == "party" else party.role
    elif draft.mode != "visit" and len(hosts) > 1 and sum("guest" in theirs for theirs in roles.values()) != 1:
        for party in draft.parties:
            if party.role in _RECEPTION:
                party.role = "party"


def _settled(draft: Draft) -> bool:
    """True for what took place, was agreed or is proposed to be with one of the two; who refuses is told as such."""
    if draft.status in ("cancelled", "proposed"):
        return all(party.role != "initiator" for party in draft.parties)
    return draft.status in ("held", "ongoing", "planned")


def _main_role(parties: list[Side]) -> str:
    counts = Counter(p.role for p in parties)
    return max(sorted(counts), key=lambda role: (counts[role], role in _RECEPTION))
