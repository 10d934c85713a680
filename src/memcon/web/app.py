"""The application: a ledger and settings come in, all routes with their guard go out."""

from __future__ import annotations

import logging

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from memcon.errors import (
    LedgerGone,
    LedgerLocked,
    LedgerReadOnly,
    MemconError,
    MissingExtra,
    RecordError,
    SourceError,
    UnknownId,
    UsageError,
)
from memcon.ledger import Ledger
from memcon.web import accounts, api, checks, downloads, lists, pages, review
from memcon.web.guard import Guard, Pace
from memcon.web.holdings import Holdings
from memcon.web.metrics import Metrics, Timer
from memcon.web.problems import TITLES, problem
from memcon.web.render import HERE, page
from memcon.web.settings import Settings
from memcon.web.whole import COMPRESSION, SMALL

log = logging.getLogger("memcon.web")

STATUS: tuple[tuple[type[MemconError], int], ...] = (
    (UnknownId, 404),
    (UsageError, 400),
    (SourceError, 422),
    (RecordError, 422),
    (LedgerReadOnly, 403),
    (LedgerLocked, 503),
    (LedgerGone, 503),
    (MissingExtra, 501),
)


def create_app(ledger: Ledger, settings: Settings | None = None, *, ledger_read_only: bool = False) -> Starlette:
    """The page and its API on an open ledger, which stays the caller's to close."""
    settings = settings or Settings()
    metrics = Metrics()
    app = Starlette(
        routes=[
            *pages.ROUTES,
            *lists.ROUTES,
            *checks.ROUTES,
            *review.ROUTES,
            *downloads.ROUTES,
            *api.ROUTES,
            Mount("/static", _Static(directory=HERE / "static"), name="static"),
        ],
        middleware=[
            Middleware(Timer, metrics=metrics),
            Middleware(Guard, settings=settings, refuse=_refuse),
            Middleware(GZipMiddleware, minimum_size=SMALL, compresslevel=COMPRESSION),
        ],
        exception_handlers={MemconError: _memcon_error, HTTPException: _http_error, Exception: _fault},
    )
    sessions = accounts.Sessions()
    app.state.settings = settings
    app.state.holdings = Holdings(ledger)
    app.state.sessions = sessions
    app.state.metrics = metrics
    app.state.checks = Pace(settings.checks_per_minute)
    app.state.writes = Pace(settings.writes_per_minute)
    app.state.writer = lambda request: accounts.writer_of(
        request, settings, sessions, ledger_read_only=ledger_read_only
    )
    return app


class _Static(StaticFiles):
    """The page's own files; their addresses change with their content."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        lasting = b"v=" in scope["query_string"]
        response.headers["cache-control"] = "public, max-age=31536000, immutable" if lasting else "no-cache"
        return response


def answer(request: Request, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> Response:
    """An error as a page, or in the API as the one shape that all its errors have (RFC 9457)."""
    if request.url.path.startswith(("/api/", "/healthz", "/metrics")):
        body = problem(status, code, message)
        return JSONResponse(body, status_code=status, headers=headers, media_type="application/problem+json")
    title = TITLES.get(status, "Error")
    return page(
        request,
        "error.html",
        status=status,
        headers=headers,
        title=title,
        message=message,
        code=code,
    )


async def _refuse(request: Request, status: int, code: str, message: str) -> Response:
    request.scope.setdefault("app", None)
    if request.scope["app"] is None or request.url.path.startswith("/api/"):
        return JSONResponse(problem(status, code, message), status_code=status, media_type="application/problem+json")
    return answer(request, status, code, message)


def status_of(error: MemconError) -> int:
    """The HTTP status of one of memcon's errors."""
    return next((status for kind, status in STATUS if isinstance(error, kind)), 500)


async def _memcon_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, MemconError)
    status = status_of(error)
    if status >= 500:
        log.error("%s %s: %s", request.method, request.url.path, error.message)
    headers = {"retry-after": "5"} if status == 503 else None
    return answer(request, status, error.code, error.message, headers)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    messages = {404: "There is no page of this address.", 405: "This address takes no request of this kind."}
    told = messages.get(error.status_code, error.detail)
    headers = dict(error.headers or {})
    code = headers.pop("x-code", {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "refused"))
    return answer(request, error.status_code, code, told, headers)


async def _fault(request: Request, error: Exception) -> Response:
    log.exception("%s %s failed", request.method, request.url.path, exc_info=error)
    message = "Something went wrong that should not have. The server's log says where."
    return answer(request, 500, "fault", message)
