"""Take along: the list or the contact that is on the screen, as a file, with the same filter and in the same order."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from typing import IO

from markupsafe import Markup
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
from memcon.web.listings import LISTINGS, listing
from memcon.web.pictures import lineage, network, periods, svg, timeline
from memcon.web.pictures.png import can_draw, png

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
TABLES = ("csv", "json", "parquet")
PICTURES = ("svg", "png")
ONE = (("json", "JSON"), ("csv", "CSV"), ("ics", "Calendar"))


def offered(*, parquet: bool = True, calendar: bool = True) -> tuple[tuple[str, str], ...]:
    """The forms that a list can be had in here, each ending with its name: Parquet where its extra is installed."""
    found = [("csv", "CSV"), ("json", "JSON")]
    if parquet and find_spec("pyarrow") is not None:
        found.append(("parquet", "Parquet"))
    return (*found, ("ics", "Calendar")) if calendar else tuple(found)


def drawn_as() -> tuple[str, ...]:
    """The forms that a picture can be had in here."""
    return PICTURES if can_draw() else PICTURES[:1]


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


def by_name(request: Request) -> Response:
    """A list that is not of contacts, or a picture of the overview on its own."""
    name, ending = request.path_params["name"], request.path_params["ending"]
    holdings: Holdings = request.app.state.holdings
    if name in LISTINGS:
        if ending not in TABLES:
            raise HTTPException(404, f"There is no list of that form; there are {', '.join(TABLES)}.")
        paced(request)
        body = listing(name, ending, holdings, filter_of(request.query_params))
        headers = {"content-disposition": addresses.file_name(name, ending)}
        return Response(body, media_type=FORMS[ending][2], headers=headers)
    if name not in ("timeline", "network"):
        raise HTTPException(404, "There is no list and no picture of that name.")
    counts = holdings.overview(filter_of(request.query_params))
    if name == "timeline":
        return _picture(request, timeline(periods(counts.days), lambda period: ""), name)
    return _picture(request, network(counts.pairs, lambda a, b: "", lambda a: "")[0], name)


def sources(request: Request) -> Response:
    """The picture of who repeats whom, on its own."""
    holdings: Holdings = request.app.state.holdings
    found = holdings.contact(addresses.named(request.path_params["id"]))
    memcons = holdings.memcons_of(found)
    captions = {document: pages.caption(memcon) for document, memcon in memcons.items()}
    return _picture(request, lineage(found.origins, captions, dict.fromkeys(memcons, "")), f"sources-{found.id}")


def _picture(request: Request, drawn: Markup, name: str) -> Response:
    """The picture in the form that the address ends with."""
    ending = request.path_params["ending"]
    if ending not in PICTURES:
        raise HTTPException(404, f"There is no picture of that form; there are {', '.join(PICTURES)}.")
    if not drawn:
        raise HTTPException(404, "There is nothing to draw.")
    headers = {"content-disposition": addresses.file_name(name, ending)}
    whole = svg.alone(drawn)
    if ending == "svg":
        return Response(whole.encode("utf-8", "replace"), media_type="image/svg+xml", headers=headers)
    paced(request)
    return Response(png(whole), media_type="image/png", headers=headers)


def paced(request: Request) -> None:
    """Raises the HTTP error that says so where a client downloads too often."""
    if wait := request.app.state.checks.wait(client_of(request)):
        raise HTTPException(
            429, "Too many downloads in a short time.", {"retry-after": str(wait), "x-code": "too_often"}
        )


def _download(request: Request, found: list[JointContact], name: str, ending: str) -> Response:
    if ending not in FORMS:
        raise HTTPException(404, f"There is no download of that form; there are {', '.join(FORMS)}.")
    form, file, media_type, _ = FORMS[ending]
    paced(request)
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
    Route("/export/contacts/{id}/sources.{ending}", sources),
    Route("/export/{name:str}.{ending}", by_name),
]
