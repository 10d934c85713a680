"""The pages to read: overview, contact and document. A request comes in, a page goes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from memcon.errors import UsageError
from memcon.ledger.briefs import Brief
from memcon.record import Attribution, Contact, Memcon, Span
from memcon.record.joint import JointContact
from memcon.view import wording
from memcon.view.plain import visible
from memcon.web import addresses, downloads, facts, marks, phrases
from memcon.web.columns import side_by_side
from memcon.web.filters import Filter, filter_of, paging_of
from memcon.web.holdings import Holdings
from memcon.web.pictures import Period, lineage, network, periods, timeline
from memcon.web.render import page
from memcon.web.whole import remembered

Noted = TypeVar("Noted", Attribution, Contact)
ROWS = 40  # contacts of one page of the list
CHOICES = 300  # sides that are offered where one is asked for
LATEST = 4  # contacts of one section beside the list
SECTIONS: tuple[tuple[dict[str, str], str, str], ...] = (
    ({"accounts": "contradicting"}, "Sides contradict each other", "Their own documents cannot both be right."),
    ({"accounts": "opposed"}, "Statements are opposites", "One denies what another says, or gives another number."),
    ({"review": "disputed"}, "Documents disagree", "On when, where, how, whether, or who asked for it."),
    ({"accounts": "one"}, "Only one side heard", "The account of one side is held, and that of no other."),
)
DOCUMENTS = 60  # of a contact, that are told one by one


@remembered
def overview(request: Request) -> Response:
    """The list of contacts with its filter, contacts over time, and, on its first page, who is in contact with whom."""
    holdings: Holdings = request.app.state.holdings
    query = request.query_params
    trouble = None
    try:
        wanted = filter_of(query)
        limit, offset = paging_of(query, usual=ROWS, most=200)
        counts = holdings.overview(wanted)
    except UsageError as error:
        wanted, limit, offset, counts, trouble = Filter(), ROWS, 0, None, error.message
    contacts = holdings.page(wanted, limit, offset) if counts else []
    drawn = over_time(holdings, wanted) if counts else None
    picture, left_out = (
        holdings.kept(("network", wanted), lambda: network(counts.pairs, addresses.pair_url, addresses.state_url))
        if counts and not offset
        else ("", 0)
    )
    return page(
        request,
        "overview.html",
        status=400 if trouble else 200,
        trouble=trouble,
        filter=wanted,
        contacts=contacts,
        total=counts.total if counts else 0,
        limit=limit,
        offset=offset,
        stats=holdings.stats(),
        counts=counts,
        bars=drawn.bars if drawn else [],
        timeline=drawn.picture if drawn else "",
        network=picture,
        left_out=left_out,
        sections=_sections(holdings, wanted) if contacts and not offset else [],
        sides=holdings.kept("sides", lambda: _choices(holdings.overview(Filter()).sides)),
        forms=downloads.offered(),
        pictures=downloads.drawn_as(),
    )


def _choices(sides: Iterable[str]) -> Markup:
    """What is offered where a side is asked for: each with its name in words."""
    option = Markup('<option value="{}">{}</option>')
    shown = (option.format(visible(code), visible(phrases.side_words(code))) for code in sorted(sides)[:CHOICES])
    return Markup("").join(shown)


def _sections(holdings: Holdings, wanted: Filter) -> list[tuple[dict[str, str], str, str, int, list[Brief]]]:
    """Contacts of which one side alone is heard, and contradicted ones, as far as the filter leaves them: the fields
    of their filter, their title, what they are, how many there are, and the latest of them."""
    found = []
    for fields, title, told in SECTIONS:
        if any(getattr(wanted, field) for field in fields):
            continue
        narrowed = msgspec.structs.replace(wanted, order="newest", **fields)
        if total := holdings.count(narrowed):
            found.append((fields, title, told, total, holdings.page(narrowed, LATEST, 0)))
    return found


@dataclass(frozen=True)
class Drawn:
    """Contacts over time: the bars, each with where it leads, and their picture."""

    bars: list[tuple[Period, str]]
    picture: Markup


def over_time(holdings: Holdings, wanted: Filter) -> Drawn:
    """The timeline of a filter's contacts; a bar leads to the list of its period."""

    def narrowed(period: Period) -> str:
        span = {"since": period.first.isoformat(), "until": period.last.isoformat()}
        return addresses.with_query("/", wanted.query(**span)) + "#list"

    def drawn() -> Drawn:
        bars = periods(holdings.overview(wanted).days)
        leads = [(bar, narrowed(bar)) for bar in bars if bar.total]
        addresses_of = {bar.first: address for bar, address in leads}
        return Drawn(leads, timeline(bars, lambda bar: addresses_of[bar.first]))

    return holdings.kept(("timeline", wanted), drawn)


@remembered
def contact(request: Request) -> Response:
    """One contact: its facts, the accounts side by side, who repeats whom, and what was decided about it."""
    holdings: Holdings = request.app.state.holdings
    asked = addresses.named(request.path_params["id"])
    found = holdings.contact(asked)
    if found.id != asked:
        return RedirectResponse(addresses.contact_url(found.id), status_code=307)
    memcons = holdings.memcons_of(found)
    comparison = holdings.comparison(found, memcons)
    before, after = holdings.beside(found)
    captions = {document: caption(memcon) for document, memcon in memcons.items()}
    held = {document: addresses.document_url(document) for document in memcons}
    return page(
        request,
        "contact.html",
        contact=found,
        memcons=memcons,
        facts=facts.facts_of(found),
        sides=facts.sides_of(found),
        roots=len({origin.root for origin in found.origins}),
        comparison=comparison,
        table=side_by_side(comparison),
        lineage=lineage(found.origins, captions, held),
        repeated=any(origin.why != "first-hand" for origin in found.origins),
        before=before,
        after=after,
        documents=sorted(memcons.values(), key=lambda m: (m.document.published or "9", m.document.id))[:DOCUMENTS],
        why=origin_words(found, captions),
        history=(history := holdings.ledger.history(found.id)),
        past=facts.past_of(history),
        wording=wording,
        forms=downloads.ONE,
        pictures=downloads.drawn_as(),
    )


@remembered
def document(request: Request) -> Response:
    """A document's text with its marks, and notes on who says what and which contacts are told."""
    holdings: Holdings = request.app.state.holdings
    memcon = holdings.ledger.memcon(addresses.named(request.path_params["id"]))
    text = memcon.document.text
    at = addresses.pieces_of(request.query_params.get("at", ""), len(text))
    asked = request.query_params.get("part", "1")
    part, parts = marks.part_of(len(text), int(asked) if asked.isdecimal() and len(asked) < 9 else 1, at)
    start, stop = (part - 1) * marks.PART, part * marks.PART
    said, told = marks.notes_of(memcon)
    body = marks.marked(text[start:stop], marks.marks_of(memcon, at), marks.references_of(memcon), start)

    def here(spans: Iterable[Span]) -> bool:
        return any(start <= span.start < stop for span in spans)

    return page(
        request,
        "document.html",
        memcon=memcon,
        document=memcon.document,
        title=wording.title_of(memcon),
        body=body,
        part=part,
        parts=parts,
        at=bool(at),
        said=[(said[a.id], a) for a in _in_order(memcon.attributions, said) if here(marks.pieces_of(a))],
        told=[(told[c.id], c) for c in _in_order(memcon.contacts, told) if here([c.trigger])],
        people=[a for a in memcon.actors if a.kind != "state"],
        joint=joint_ids(holdings, memcon),
        wording=wording,
    )


def caption(memcon: Memcon) -> tuple[str, str]:
    """What stands in a box of the picture of sources: publisher, and kind with date."""
    document = memcon.document
    kind = "" if document.kind == "unknown" else document.kind.replace("_", " ")
    facts = [f for f in (kind, phrases.day(document.published) if document.published else "no date") if f]
    return document.publisher or wording.title_of(memcon), " · ".join(facts)


def origin_words(found: JointContact, captions: dict[str, tuple[str, str]]) -> dict[str, str]:
    """For each document of a contact, how it knows of it: first-hand, or from which root."""
    told: dict[str, list[str]] = {}
    for origin in found.origins:
        for name in origin.documents:
            if name == origin.root or origin.why == "first-hand":
                words = wording.ORIGINS["first-hand"]
            else:
                root = captions[origin.root][0] if origin.root in captions else phrases.root_words(origin.root)[0]
                words = f"reprints {root}" if origin.why == "reprint" else f"after {root}"
            if words not in told.setdefault(name, []):
                told[name].append(words)
    return {name: "; ".join(words) for name, words in told.items()}


def joint_ids(holdings: Holdings, memcon: Memcon) -> dict[str, str]:
    """For each contact of a document the id under which the ledger holds its telling."""
    from memcon.merge.view import member_id

    return {c.id: member_id(memcon.document.id, c) for c in memcon.contacts}


def _in_order(items: Iterable[Noted], notes: dict[str, marks.Note]) -> list[Noted]:
    """The items that have a note, in the order of their notes."""
    by_id = {item.id: item for item in items}
    return [by_id[name] for name in notes]


ROUTES = [
    Route("/", overview),
    Route("/contacts/{id}", contact),
    Route("/documents/{id}", document),
]
