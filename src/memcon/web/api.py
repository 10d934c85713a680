"""The JSON API under /api/v1: a request comes in, JSON goes out; what each address takes and gives says `openapi`."""

from __future__ import annotations

from typing import Any

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from memcon.errors import LedgerError, UsageError
from memcon.ledger.records import encode
from memcon.record.joint import Action, Decision, Member
from memcon.web import addresses, checks
from memcon.web.filters import Filter, filter_of, paging_of
from memcon.web.holdings import Holdings
from memcon.web.openapi import EXAMPLES, description
from memcon.web.render import page
from memcon.web.review import allowed, now
from memcon.web.whole import remembered

USUAL, MOST = 50, 500


class NewDecision(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A decision as a client sends it; who and when are added here."""

    action: Action
    why: str = ""
    members: tuple[Member, ...] = ()
    others: tuple[Member, ...] = ()
    actors: tuple[str, ...] = ()
    field: str | None = None
    value: Any = None


class Report(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report that is to be checked."""

    text: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None


def contact_list(request: Request) -> Response:
    """A page of the contacts that a filter finds."""
    holdings = _holdings(request)
    wanted = filter_of(_query(request, {*Filter.__struct_fields__, "limit", "offset"}))
    limit, offset = paging_of(request.query_params, usual=USUAL, most=MOST)
    return _paged(
        request, holdings.contacts(wanted, limit, offset), holdings.count(wanted), limit, offset, wanted.query()
    )


def one_contact(request: Request) -> Response:
    """One contact."""
    _query(request, set())
    return _json(_holdings(request).contact(addresses.named(request.path_params["id"])))


def comparison(request: Request) -> Response:
    """One contact's accounts side by side."""
    _query(request, set())
    holdings = _holdings(request)
    found = holdings.contact(addresses.named(request.path_params["id"]))
    return _json(holdings.comparison(found, holdings.memcons_of(found)))


def history(request: Request) -> Response:
    """What was ever decided about one contact, what was undone too."""
    _query(request, set())
    holdings = _holdings(request)
    contact = holdings.contact(addresses.named(request.path_params["id"]))
    return _json({"items": holdings.ledger.history(contact.id)})


def document_list(request: Request) -> Response:
    """A page of the documents, without their texts."""
    holdings = _holdings(request)
    _query(request, {"limit", "offset"})
    limit, offset = paging_of(request.query_params, usual=USUAL, most=MOST)
    found = holdings.documents(limit, offset)
    return _paged(request, found, holdings.stats()["documents"], limit, offset, [])


def one_document(request: Request) -> Response:
    """One document's memcon."""
    _query(request, set())
    return _json(_holdings(request).ledger.memcon(addresses.named(request.path_params["id"])))


def side_list(request: Request) -> Response:
    """All sides and pairs of sides with the numbers of their contacts."""
    wanted = filter_of(_query(request, set(Filter.__struct_fields__)))
    counts = _holdings(request).overview(wanted)
    sides = [{"side": side, "contacts": n} for side, n in sorted(counts.sides.items(), key=lambda i: (-i[1], i[0]))]
    pairs = [
        {"sides": list(pair), "contacts": n} for pair, n in sorted(counts.pairs.items(), key=lambda i: (-i[1], i[0]))
    ]
    return _json({"sides": sides, "pairs": pairs})


def statistics(request: Request) -> Response:
    """How much the ledger holds."""
    _query(request, set())
    return _json(_holdings(request).stats())


def decision_list(request: Request) -> Response:
    """A page of the decisions in force, the latest first."""
    _query(request, {"limit", "offset"})
    limit, offset = paging_of(request.query_params, usual=USUAL, most=MOST)
    every = _holdings(request).ledger.decisions()[::-1]
    return _paged(request, every[offset : offset + limit], len(every), limit, offset, [])


async def decide(request: Request) -> Response:
    """A new decision; the contact that it is about comes back."""
    _query(request, set())
    name = allowed(request)
    given = await _body(request, NewDecision)
    decision = Decision(**{f: getattr(given, f) for f in given.__struct_fields__}, id="", by=name, at=now())
    holdings = _holdings(request)

    def decided() -> Response:
        if decision.action == "same-actor":
            holdings.ledger.know(decision.actors)
        contact = holdings.ledger.decide(decision)
        return _json({"contact": contact}, status=201)

    return await run_in_threadpool(decided)


async def undo(request: Request) -> Response:
    """A decision is taken back."""
    _query(request, set())
    name = allowed(request)
    holdings = _holdings(request)

    def undone() -> Response:
        holdings.ledger.undo(addresses.named(request.path_params["id"]), by=name, at=now())
        return Response(status_code=204)

    return await run_in_threadpool(undone)


async def check(request: Request) -> Response:
    """A report against the record."""
    _query(request, set())
    checks.paced(request)
    report = await _body(request, Report)
    given = {key: value or "" for key, value in msgspec.to_builtins(report).items()}
    holdings = _holdings(request)

    def checked() -> Response:
        memcon = checks.read_report(given)
        return _json({"memcon": memcon, "check": checks.held_against(memcon, holdings)})

    return await run_in_threadpool(checked)


def openapi(request: Request) -> Response:
    """The OpenAPI document."""
    _query(request, set())
    return _json(description())


@remembered
def guide(request: Request) -> Response:
    """The API, for people."""
    return page(request, "api.html", paths=description()["paths"], examples=EXAMPLES)


def health(request: Request) -> Response:
    """Whether the server and its ledger answer."""
    try:
        with _holdings(request).ledger.reading() as connection:
            connection.exec_driver_sql("SELECT 1").scalar_one()
    except LedgerError as error:
        return _json({"status": "unavailable", "detail": error.message}, status=503)
    return _json({"status": "ok"})


def metrics(request: Request) -> Response:
    """Figures for Prometheus."""
    text = request.app.state.metrics.text(_holdings(request).stats())
    return PlainTextResponse(text, media_type="text/plain; version=0.0.4; charset=utf-8")


def _holdings(request: Request) -> Holdings:
    holdings: Holdings = request.app.state.holdings
    return holdings


def _query(request: Request, known: set[str]) -> dict[str, str]:
    """The query, which names known parameters alone, each once: a filter with a slip must not look like an answer."""
    given = [key for key, _ in request.query_params.multi_items()]
    for key in given:
        if key not in known:
            raise UsageError(f"there is no parameter {key[:40]!r}; there are {', '.join(sorted(known)) or 'none'}")
        if given.count(key) > 1:
            raise UsageError(f"{key} is given more than once")
    return dict(request.query_params)


async def _body(request: Request, kind: type[Any]) -> Any:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "Send application/json.", {"x-code": "not_json"})
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"the body is not what it should be: {error}") from error


def _paged(
    request: Request, items: list[Any], total: int, limit: int, offset: int, query: list[tuple[str, str]]
) -> Response:
    def address(at: int) -> str:
        return addresses.with_query(request.url.path, [*query, ("limit", str(limit)), ("offset", str(at))])

    following = address(offset + limit) if offset + limit < total else None
    previous = address(max(offset - limit, 0)) if offset else None
    links = [f'<{url}>; rel="{rel}"' for url, rel in ((following, "next"), (previous, "prev")) if url]
    body = {"total": total, "limit": limit, "offset": offset, "next": following, "previous": previous, "items": items}
    return _json(body, headers={"link": ", ".join(links)} if links else None)


def _json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(encode(value).encode("utf-8"), status, headers, media_type="application/json")


ROUTES = [
    Route("/api", guide),
    Route("/api/v1/contacts", contact_list),
    Route("/api/v1/contacts/{id}", one_contact),
    Route("/api/v1/contacts/{id}/comparison", comparison),
    Route("/api/v1/contacts/{id}/history", history),
    Route("/api/v1/documents", document_list),
    Route("/api/v1/documents/{id}", one_document),
    Route("/api/v1/sides", side_list),
    Route("/api/v1/stats", statistics),
    Route("/api/v1/decisions", decision_list),
    Route("/api/v1/decisions", decide, methods=["POST"]),
    Route("/api/v1/decisions/{id}", undo, methods=["DELETE"]),
    Route("/api/v1/check", check, methods=["POST"]),
    Route("/api/v1/openapi.json", openapi),
    Route("/healthz", health),
    Route("/metrics", metrics),
]
