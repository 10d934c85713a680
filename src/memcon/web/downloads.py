"""Take along: the list or the contact that is on the screen, as a file, with the same filter and in the same order."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import islice
from typing import IO

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from memcon.errors import UsageError
from memcon.export.forms import form_of
from memcon.export.tables import Holdings as Exported
from memcon.record.joint import JointContact
from memcon.web import addresses, pages
from memcon.web.filters import filter_of
from memcon.web.guard import client_of
from memcon.web.holdings import Holdings
from memcon.web.pictures import lineage, network, periods, timeline

MOST = 20_000  # contacts of one download
IN_MEMORY = 4_000_000  # bytes of a download before it goes to a file

# Ending: (form, file of the form, media type, what it is)
FORMS = {
    "csv": ("csv", "contacts.csv", "text/csv; charset=utf-8", "CSV"),
    "json": ("jsonl", "contacts.jsonl", "application/json", "JSON"),
    "jsonl": ("jsonl", "contacts.jsonl", "application/jsonl", "JSON Lines"),
    "parquet": ("parquet", "contacts.parquet", "application/vnd.apache.parquet", "Parquet"),
    "ics": ("ics", "contacts.ics", "text/calendar; charset=utf-8", "Calendar"),
}
LISTS = (("csv", "CSV"), ("json", "JSON"), ("parquet", "Parquet"), ("ics", "Calendar"))
ONE = (("json", "JSON"), ("csv", "CSV"), ("ics", "Calendar"))


def contacts(request: Request) -> Response:
    """The list, in the form that the address ends with."""
    holdings: Holdings = request.app.state.holdings
    wanted = filter_of(request.query_params)
    total = holdings.count(wanted)
    if total > MOST:
        raise UsageError(
            f"{total:,} contacts are more than the {MOST:,} of one download: narrow the filter, or use `memcon export`"
        )
    found = list(islice(holdings.every(wanted), MOST))
    return _download(request, found, "contacts", request.path_params["ending"])


def contact(request: Request) -> Response:
    """One contact."""
    holdings: Holdings = request.app.state.holdings
    found = holdings.contact(addresses.named(request.path_params["id"]))
    return _download(request, [found], f"contact-{found.id}", request.path_params["ending"])


def pictures(request: Request) -> Response:
    """The pictures of the overview, each on its own."""
    holdings: Holdings = request.app.state.holdings
    counts = holdings.overview(filter_of(request.query_params))
    if request.path_params["picture"] == "timeline":
        drawn = timeline(periods(counts.days), lambda period: "/")
    elif request.path_params["picture"] != "network":
        raise HTTPException(404, "There are two pictures: timeline and network.")
    else:
        drawn = network(counts.pairs, addresses.pair_url, addresses.state_url)[0]
    return _svg(str(drawn), request.path_params["picture"])


def sources(request: Request) -> Response:
    """The picture of who repeats whom, on its own."""
    holdings: Holdings = request.app.state.holdings
    found = holdings.contact(addresses.named(request.path_params["id"]))
    memcons = holdings.memcons_of(found)
    captions = {document: pages.caption(memcon) for document, memcon in memcons.items()}
    drawn = lineage(found.origins, captions, {document: addresses.document_url(document) for document in memcons})
    return _svg(str(drawn), f"sources-{found.id}")


def _svg(drawn: str, name: str) -> Response:
    if not drawn:
        raise HTTPException(404, "There is nothing to draw.")
    body = ('<?xml version="1.0" encoding="UTF-8"?>\n' + drawn).encode("utf-8", "replace")
    return Response(body, media_type="image/svg+xml", headers={"content-disposition": addresses.file_name(name, "svg")})


def _download(request: Request, found: list[JointContact], name: str, ending: str) -> Response:
    if wait := request.app.state.checks.wait(client_of(request)):
        raise HTTPException(
            429, "Too many downloads in a short time.", {"retry-after": str(wait), "x-code": "too_often"}
        )
    if ending not in FORMS:
        raise HTTPException(404, f"There is no download of that form; there are {', '.join(FORMS)}.")
    form, file, media_type, _ = FORMS[ending]
    holdings: Holdings = request.app.state.holdings
    headers = {"content-disposition": addresses.file_name(name, ending)}
    spool: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 – closed when it is sent
    write = form_of(form).files(Exported(found, holdings.ledger.memcon), False)[file]
    if ending == "json":
        lines = _Lines(spool)
        write(lines)
        lines.end()
    else:
        write(spool)
    spool.seek(0)
    return StreamingResponse(_sent(spool), media_type=media_type, headers=headers)


class _Lines:
    """JSON Lines as they come, made one array."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._first = True

    def write(self, line: bytes) -> None:
        """Takes one line."""
        self._out.write((b"[\n" if self._first else b",\n") + line.rstrip(b"\n"))
        self._first = False

    def end(self) -> None:
        """Closes the array."""
        self._out.write(b"[]\n" if self._first else b"\n]\n")


def _sent(spool: IO[bytes]) -> Iterator[bytes]:
    with spool:
        while piece := spool.read(1 << 16):
            yield piece


ROUTES = [
    Route("/export/contacts.{ending}", contacts),
    Route("/export/contacts/{id}/contact.{ending}", contact),
    Route("/export/contacts/{id}/sources.svg", sources),
    Route("/export/{picture:str}.svg", pictures),
]
