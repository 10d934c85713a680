"""What the merge sees of one telling: a memcon and one of its contacts come in, a small record of them goes out.

A view holds all that tells one contact from another: the parties with the spelling of their names folded, the days on
which it can have been, mode and status, place, and the words around it. It goes to JSON and back without loss.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

import msgspec

from memcon.merge.days import DayView, day_of, days_of, leads, own_side, sentence_of
from memcon.merge.words import content_words, prints_of_words
from memcon.record import Actor, Contact, Memcon, Participant
from memcon.record.document import DocumentKind
from memcon.record.memcon import ActorKind, Mode, ParticipantRole, Status
from memcon.resolve.offices.table import Holding, holder_of, holders, name_key, office_kind, side_in, split_title
from memcon.resolve.words.countries import body_of, is_capital, place_country, side_of, state_name, states_in

_OPENING = 1500  # code points of a readout that are about its contact
_WORDS = 80  # content words kept of a telling
_FOREMOST = frozenset(
    (
        "president",
        "prime minister",
        "monarch",
        "foreign minister",
        "defence minister",
        "chief of defence",
        "security adviser",
        "head of body",
    )
)


class PartyView(msgspec.Struct, frozen=True):
    """One participant: `key` are the folded words of the name, `office` the kind of office, `held` whether `wikidata`
    was found as that of the office's holder and not by name; `near` where the words for the occasion name it too."""

    kind: ActorKind
    name: str
    key: tuple[str, ...]
    side: str | None
    role: ParticipantRole
    office: str | None = None
    wikidata: str | None = None
    held: bool = False
    near: bool = True
    weight: float = 1.0


class MergeView(msgspec.Struct, frozen=True):
    """One telling of a contact, as scoring needs it.

    `own` is the state whose own text the document is; `lead` where the contact is what the document is about, and then
    `title` has the folded words of its title and, of a side's own text, `title_sides` the states in it.
    """

    id: str
    document: str
    contact: str
    kind: DocumentKind
    publisher: str | None
    country: str | None
    own: str | None
    published: date | None
    lead: bool
    mode: Mode
    status: Status
    series: bool
    parties: tuple[PartyView, ...]
    days: tuple[DayView, ...]
    place: tuple[str, ...]
    place_country: str | None
    title: tuple[str, ...]
    title_sides: tuple[str, ...]
    words: tuple[str, ...]
    prints: tuple[int, ...]
    confidence: float


_SURNAME_FIRST = frozenset(("CHN", "KOR", "PRK", "VNM", "TWN", "KHM", "SGP", "JPN", "HUN"))


def surnames(party: PartyView) -> tuple[str, ...]:
    """The folded words of a name that can be its bearer's surname, sorted."""
    if not party.key:
        return ()
    return tuple(sorted({party.key[-1]} | ({party.key[0]} if party.side in _SURNAME_FIRST else set())))


def member_id(document_id: str, contact: Contact) -> str:
    """Twelve hex digits for one telling, made from its document's id and the place and words of its trigger.

    It stays the same when other contacts of the document are read differently; contacts that share a trigger are one
    telling.
    """
    trigger = contact.trigger
    return _digest(document_id, str(trigger.start), str(trigger.end), trigger.text)


def view_of(memcon: Memcon, contact: Contact) -> MergeView:
    """The view of one contact of a memcon."""
    document = memcon.document
    published = day_of(document.published)
    parties = parties_of(memcon, contact)
    told = _told(memcon, contact, parties)
    place = contact.place
    lead = leads(memcon, contact)
    return MergeView(
        id=member_id(document.id, contact),
        document=document.id,
        contact=contact.id,
        kind=document.kind,
        publisher=document.publisher,
        country=document.publisher_country,
        own=own_side(memcon),
        published=published,
        lead=lead,
        mode=contact.mode,
        status=contact.status,
        series=contact.series,
        parties=parties,
        days=days_of(memcon, contact),
        place=tuple(sorted(set(name_key(place.name).split()))) if place else (),
        place_country=(place.country or place_country(place.name)) if place else None,
        title_sides=_title_sides(memcon) if lead else (),
        title=tuple(sorted(set(name_key(document.title).split()))) if lead and document.title else (),
        words=told[:_WORDS],
        prints=prints_of_words(told),
        confidence=contact.confidence if contact.confidence is not None else 1.0,
    )


def views_of(memcon: Memcon) -> tuple[MergeView, ...]:
    """The views of a memcon's contacts, in their order; of contacts that share a trigger the first alone."""
    views: dict[str, MergeView] = {}
    for contact in memcon.contacts:
        view = view_of(memcon, contact)
        views.setdefault(view.id, view)
    return tuple(views.values())


def parties_of(memcon: Memcon, contact: Contact) -> tuple[PartyView, ...]:
    """The participants of a contact, one view each and in the same order."""
    actors = {a.id: a for a in memcon.actors}
    as_of = day_of(memcon.document.published)
    if contact.time and as_of is None:
        as_of = day_of(contact.time.end)
    start, end = sentence_of(contact)
    return tuple(
        _party(p, actors[p.actor], as_of, own_side(memcon), start <= p.span.start < end) for p in contact.participants
    )


def _digest(*parts: str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()[:12]


def _party(participant: Participant, actor: Actor, as_of: date | None, own: str | None, near: bool) -> PartyView:
    side = _side(participant.side, actor, as_of)
    kind = office_kind(actor.office or "") if actor.office else None
    wikidata, held = actor.wikidata, False
    key: tuple[str, ...] = ()
    if actor.kind == "person":
        bare = split_title(actor.name)[1] or actor.name
        key = tuple(name_key(bare).split())
        if wikidata is None and key:
            wikidata = _known(bare, key, side, kind, as_of)
        if wikidata is not None and len(key) == 1:
            key = _full_key(bare, wikidata, as_of) or key  # the President's surname is not that of his wife
    elif actor.kind == "office":
        kind = office_kind(actor.name)
        side = side or side_in(actor.name)
        if side is None and own is not None and kind in _FOREMOST and len(actor.name.split()) <= 3:
            side = own  # "the Prime Minister" in the Prime Minister's own readout
        key = tuple(name_key(actor.name).split())
        if wikidata is None and side is not None and kind in _FOREMOST:
            wikidata = _holder(kind or "", side, as_of)
            held = wikidata is not None
    elif actor.kind in ("organization", "group"):
        body = body_of(actor.name)
        side = side or (body.name if body else None)
        key = tuple(name_key(actor.name).split())
    else:
        side = side or side_of(actor.name)
    weight = participant.confidence if participant.confidence is not None else 1.0
    return PartyView(actor.kind, actor.name, key, side, participant.role, kind, wikidata, held, near, round(weight, 3))


def _side(side: str | None, actor: Actor, as_of: date | None) -> str | None:
    """The side of a participant; whom the table of offices knows on that day as a state's and not as the body's is of
    the state: the Secretary of a state's own Security Council does not speak for the United Nations."""
    country = actor.country
    if side is None or country is None or side == country or actor.kind != "person" or state_name(side) is not None:
        return side or country
    held = [h for h in holders(actor.name, as_of) if h.wikidata and h.wikidata == actor.wikidata]
    return country if held and all(h.country == country and h.body != side for h in held) else side


@lru_cache(maxsize=16384)
def _known(name: str, key: tuple[str, ...], side: str | None, office: str | None, as_of: date | None) -> str | None:
    """The Wikidata id of the only person whom a name and what is said of its bearer can mean, else None."""
    if as_of is None:
        return None
    found = _ids(h for h in holders(name, as_of) if side in (None, h.country, h.body))
    if len(found) == 1 and len(key) > 1:
        return found.pop()
    if side is None or office is None or len(key) < 2:
        return None
    # "Joseph R. Biden", "Jacob Sullivan": the table knows them by a shorter forename.
    last = [h for h in holders(key[-1], as_of) if side in (h.country, h.body) and h.kind == office]
    alike = {h.wikidata for h in last if h.wikidata and name_key(h.person)[:2] == key[0][:2]}
    return alike.pop() if len(alike) == 1 and len(last) == 1 else None


@lru_cache(maxsize=16384)
def _full_key(name: str, wikidata: str, as_of: date | None) -> tuple[str, ...]:
    """The folded words of a person's whole name, where the table of offices has the person."""
    whole = {h.person for h in holders(name, as_of) if h.wikidata == wikidata}
    return max((tuple(name_key(person).split()) for person in whole), key=lambda k: (len(k), k), default=())


@lru_cache(maxsize=4096)
def _holder(kind: str, side: str, as_of: date | None) -> str | None:
    if as_of is None:
        return None
    found = holder_of(kind, as_of, side)
    return found[0].wikidata if len(found) == 1 else None


def _ids(found: Iterable[Holding]) -> set[str]:
    return {h.wikidata for h in found if h.wikidata}


def _title_sides(memcon: Memcon) -> tuple[str, ...]:
    title = memcon.document.title
    if not title or not own_side(memcon):
        return ()
    return tuple(sorted({m.code for m in states_in(title) if m.form != "body"}))


def _told(memcon: Memcon, contact: Contact, parties: Iterable[PartyView]) -> tuple[str, ...]:
    """The content words of a telling in the order of its text; names of parties and capitals left out.

    All that a readout opens with is about its contact.
    """
    names = {word for party in parties for word in content_words(party.name)}
    pieces = [t.span for t in contact.topics]
    taken = {(p.start, p.end) for p in pieces}
    pieces += [e for e in contact.evidence if (e.start, e.end) not in taken]
    texts = [piece.text for piece in sorted(set(pieces), key=lambda s: (s.start, s.end))]
    if own_side(memcon) and leads(memcon, contact):
        texts.append(memcon.document.text[:_OPENING])
    words: dict[str, None] = {}
    for text in texts:
        for word in content_words(text):
            if word not in names and not is_capital(word):
                words.setdefault(word)
    return tuple(words)
