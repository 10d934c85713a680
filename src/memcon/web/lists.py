"""Lists of documents, people and sides, and the page of each person, side and pair of sides."""

from __future__ import annotations

from collections import Counter
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from memcon.errors import UsageError
from memcon.ledger.briefs import Brief
from memcon.ledger.folded import fold, name_words
from memcon.web import addresses, downloads, phrases
from memcon.web.filters import Filter, paging_of
from memcon.web.holdings import Holdings
from memcon.web.pages import over_time
from memcon.web.render import page
from memcon.web.whole import remembered

ROWS = 60
LOOKED_AT = 500  # contacts from which a page of a person or side is summed up


@remembered
def document_list(request: Request) -> Response:
    """All documents, in order of their ids, with how many contacts each tells."""
    holdings: Holdings = request.app.state.holdings
    limit, offset = paging_of(request.query_params, usual=ROWS, most=200)
    shown = holdings.documents(limit, offset)
    return page(
        request,
        "documents.html",
        forms=downloads.offered(calendar=False),
        documents=shown,
        total=holdings.stats()["documents"],
        limit=limit,
        offset=offset,
    )


@remembered
def sides(request: Request) -> Response:
    """All sides with the number of their contacts, and whom each is in contact with most."""
    holdings: Holdings = request.app.state.holdings
    counts = holdings.overview(Filter())
    partners: dict[str, Counter[str]] = {}
    for (a, b), number in counts.pairs.items():
        partners.setdefault(a, Counter())[b] += number
        partners.setdefault(b, Counter())[a] += number
    rows = [
        (side, number, sorted(partners.get(side, Counter()).items(), key=lambda item: (-item[1], item[0]))[:6])
        for side, number in sorted(counts.sides.items(), key=lambda item: (-item[1], item[0]))
    ]
    return page(request, "sides.html", rows=rows, forms=downloads.offered(calendar=False))


@remembered
def state(request: Request) -> Response:
    """A side: its contacts over time, with whom, who acts for it, and how often its own account is held."""
    side = addresses.named(request.path_params["side"])
    return _gathered(request, Filter(a=side), phrases.side_words(side), [side], "state.html")


@remembered
def pair(request: Request) -> Response:
    """Two sides: the contacts between them, and how often each tells of them."""
    a, b = sorted(addresses.named(request.path_params[which]) for which in ("a", "b"))
    title = f"{phrases.side_words(a)} and {phrases.side_words(b)}"
    return _gathered(request, Filter(a=a, b=b), title, [a, b], "state.html")


@remembered
def person(request: Request) -> Response:
    """A person, office or organisation, by name: contacts, offices held, sides."""
    name = addresses.named(request.path_params["name"])
    return _gathered(request, Filter(person=name), name, [], "person.html")


def _gathered(request: Request, wanted: Filter, title: str, sides: list[str], template: str) -> Response:
    holdings: Holdings = request.app.state.holdings
    limit, offset = paging_of(request.query_params, usual=ROWS, most=200)
    try:
        total = holdings.overview(wanted).total
    except UsageError as error:  # a side or a name in the address that nobody knows
        raise HTTPException(404) from error
    summary = holdings.kept(("summary", wanted), lambda: _summary(holdings, wanted, title, sides))
    return page(
        request,
        template,
        status=200 if total else 404,
        title=title,
        sides=sides,
        filter=wanted,
        contacts=holdings.page(wanted, limit, offset),
        total=total,
        limit=limit,
        offset=offset,
        timeline=over_time(holdings, wanted).picture,
        forms=downloads.offered(),
        pictures=downloads.drawn_as(),
        **summary,
    )


def _summary(holdings: Holdings, wanted: Filter, title: str, sides: list[str]) -> dict[str, Any]:
    """What stands beside the list: partners, people, offices, and how often accounts are held."""
    sample = holdings.brief(wanted, LOOKED_AT)
    return {
        "looked_at": len(sample),
        "partners": _partners(holdings.overview(wanted).pairs, sides),
        "heard": {side: sum(1 for c in sample if any(a.side == side for a in c.accounts)) for side in sides},
        "people": _people(sample, sides) if sides else _colleagues(sample, title),
        "offices": _offices(sample, title) if not sides else [],
        "entries": _entries(sample, title) if not sides else [],
        "voices": _voices(sample, sides),
    }


def _partners(pairs: Any, sides: list[str]) -> list[tuple[str, int]]:
    if len(sides) != 1:
        return []
    found = [(b if a == sides[0] else a, n) for (a, b), n in pairs.items() if sides[0] in (a, b)]
    return sorted(found, key=lambda item: (-item[1], item[0]))[:24]


def _people(sample: list[Brief], sides: list[str]) -> list[tuple[str, str | None, int]]:
    """Who acts for the sides: name, side and number of contacts."""
    found: Counter[tuple[str, str | None]] = Counter()
    for contact in sample:
        found.update({(p.name, p.side) for p in contact.participants if p.side in sides and p.kind == "person"})
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0][0]))[:24]
    return [(name, side, number) for (name, side), number in ranked]


def _colleagues(sample: list[Brief], name: str) -> list[tuple[str, str | None, int]]:
    """Whom a person was in contact with: people of the same contacts on other sides."""
    asked = name_words(name)
    found: Counter[tuple[str, str | None]] = Counter()
    for contact in sample:
        own = {p.side for p in contact.participants if asked <= name_words(p.name)}
        found.update({(p.name, p.side) for p in contact.participants if p.side not in own and p.kind == "person"})
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0][0]))[:24]
    return [(who, side, number) for (who, side), number in ranked]


def _entries(sample: list[Brief], name: str) -> list[tuple[str, str, str | None, int]]:
    """The actors under whose ids somebody of a name takes part: id, fullest name, side and number of contacts."""
    asked = name_words(name)
    names: dict[str, Counter[tuple[str, str | None]]] = {}
    for contact in sample:
        for p in contact.participants:
            if asked <= name_words(p.name):
                names.setdefault(p.actor, Counter())[p.name, p.side] += 1
    ranked = sorted(names.items(), key=lambda item: (-item[1].total(), item[0]))[:24]
    return [
        (actor, *max(found, key=lambda n: (found[n], len(n[0]), n[0], n[1] or "")), found.total())
        for actor, found in ranked
    ]


def _voices(sample: list[Brief], sides: list[str]) -> list[tuple[str, str, int]]:
    """Who speaks for the sides in their accounts: side, voice and number of contacts."""
    found: Counter[tuple[str, str]] = Counter()
    for contact in sample:
        found.update({(a.side, a.voice) for a in contact.accounts if a.side in sides and a.side and a.voice})
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:12]
    return [(side, voice, number) for (side, voice), number in ranked]


def _offices(sample: list[Brief], name: str) -> list[tuple[str, str | None, int, str | None, str | None]]:
    """Offices in which a person took part: office, side, number of contacts, first and last day."""
    asked = name_words(name)
    found: dict[tuple[str, str | None], list[str | None]] = {}
    for contact in sample:
        for p in contact.participants:
            if p.office and fold(p.office) != fold(p.name) and asked <= name_words(p.name):
                found.setdefault((p.office, p.side), []).append(contact.time.start if contact.time else None)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0][0]))[:12]
    return [
        (office, side, len(days), min((d for d in days if d), default=None), max((d for d in days if d), default=None))
        for (office, side), days in ranked
    ]


ROUTES = [
    Route("/documents", document_list),
    Route("/states", sides),
    Route("/states/{side}", state),
    Route("/states/{a}/{b}", pair),
    Route("/people/{name}", person),
]
