"""Check a report: a pasted text or a file comes in, its quotations and contacts held against the record go out."""

from __future__ import annotations

import re
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from memcon.errors import MemconError, SourceError, UsageError
from memcon.record import Memcon
from memcon.record.joint import Check, CheckedQuotation
from memcon.view import wording
from memcon.web import marks
from memcon.web.guard import client_of
from memcon.web.holdings import Holdings
from memcon.web.render import page

LONGEST = 200_000  # characters of a pasted text
PATIENCE = 30.0  # seconds that a check waits for the ones before it
_reading = threading.Semaphore(1)  # the reader takes a processor for itself

VERDICTS = {
    "confirmed": "Confirmed",
    "altered": "Altered",
    "misattributed": "Misattributed",
    "unmatched": "Not in the record",
    "contradicted": "Contradicted",
    "new": "New to the record",
}
_ORDER = ("misattributed", "altered", "contradicted", "unmatched", "new", "confirmed")


def form(request: Request) -> Response:
    """The page on which a report is given."""
    return _empty(request)


async def check(request: Request) -> Response:
    """The report's quotations and contacts against the record."""
    paced(request)
    holdings: Holdings = request.app.state.holdings
    given = await request.form(max_files=1, max_fields=10)
    try:
        upload = given.get("file")
        content = await upload.read() if isinstance(upload, UploadFile) and upload.filename else b""
        name = upload.filename or "" if isinstance(upload, UploadFile) else ""
        memcon = await run_in_threadpool(read_report, given, content, name)
        result = await run_in_threadpool(held_against, memcon, holdings)
    except MemconError as error:
        return _empty(request, given, error.message, 422 if isinstance(error, SourceError) else 400)
    return page(
        request,
        "checked.html",
        memcon=memcon,
        title=wording.title_of(memcon),
        quotations=sorted(result.quotations, key=lambda q: _rank(q.verdict)),
        contacts=sorted(result.contacts, key=lambda c: _rank(c.verdict)),
        verdicts=VERDICTS,
        counts=_counts(result),
        body=marks.marked(memcon.document.text[: marks.PART], _marks(memcon, result)),
        longer=len(memcon.document.text) > marks.PART,
        wording=wording,
        joined=joined,
    )


def read_report(given: Mapping[str, Any], content: bytes = b"", name: str = "") -> Memcon:
    """The memcon of a form's text or file; raises `UsageError` and `SourceError`."""
    from memcon import api

    facts = {field: _text(given, field) or None for field in ("published", "publisher", "title")}
    text = given.get("text")
    if not _reading.acquire(timeout=PATIENCE):
        raise HTTPException(
            503, "Others are being checked; try again in a moment.", {"retry-after": "10", "x-code": "busy"}
        )
    try:
        if content:
            return _read_file(content, name, facts["published"], facts["publisher"])
        if not isinstance(text, str) or not text.strip():
            raise UsageError("Paste a text or choose a file.")
        if len(text) > LONGEST:
            raise UsageError(f"A pasted text has at most {LONGEST:,} characters.")
        return api.read_text(text.replace("\r\n", "\n"), **facts)  # type: ignore[arg-type]
    finally:
        _reading.release()


def held_against(memcon: Memcon, holdings: Holdings) -> Check:
    """The report against the record."""
    from memcon.check import check as check_report

    return check_report(memcon, holdings.ledger)


def paced(request: Request) -> None:
    """Raises the HTTP error that says so where a client checks too often."""
    if wait := request.app.state.checks.wait(client_of(request)):
        raise HTTPException(429, "Too many checks in a short time.", {"retry-after": str(wait), "x-code": "too_often"})


def joined(quotation: CheckedQuotation) -> str:
    """The words of a quotation whose pieces may be apart."""
    return " … ".join(wording.one_line(piece.text) for piece in quotation.content)


def _read_file(content: bytes, name: str, published: str | None, publisher: str | None) -> Memcon:
    """The memcon of an uploaded file; it lies in a folder of its own, and of its name only the ending is kept."""
    from memcon import api

    ending = re.search(r"\.(txt|html?|pdf|eml|jsonl(\.gz)?|gz)$", name.lower())
    with tempfile.TemporaryDirectory(prefix="memcon-") as folder:
        path = Path(folder) / f"report{ending[0] if ending else ''}"
        path.write_bytes(content)
        try:
            return api.read(path, published=published, publisher=publisher)
        except UsageError as error:
            raise UsageError(error.message.replace(str(path), "the file")) from None
        except SourceError as error:
            raise type(error)("the file", error.reason.replace(str(path), "the file")) from None


def _empty(request: Request, given: Any = None, trouble: str | None = None, status: int = 200) -> Response:
    values = {field: _text(given, field) if given else "" for field in ("text", "title", "publisher", "published")}
    return page(request, "check.html", status=status, values=values, trouble=trouble, longest=LONGEST)


def _marks(memcon: Memcon, result: Check) -> list[marks.Mark]:
    found = [m for m in marks.marks_of(memcon) if m.kind in ("furniture", "source", "cue")]
    for n, quotation in enumerate(result.quotations, 1):
        label = VERDICTS[quotation.verdict]
        key = f"q-{n}"
        found += [marks.Mark(p.start, p.end, f"v-{quotation.verdict}", key, label) for p in quotation.content]
    return found


def _counts(result: Check) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    for verdict in [q.verdict for q in result.quotations] + [c.verdict for c in result.contacts]:
        found[verdict] = found.get(verdict, 0) + 1
    return sorted(found.items(), key=lambda item: _rank(item[0]))


def _rank(verdict: str) -> int:
    return _ORDER.index(verdict) if verdict in _ORDER else len(_ORDER)


def _text(given: Any, name: str) -> str:
    value = given.get(name, "") if given is not None else ""
    return value.strip() if isinstance(value, str) else ""


ROUTES = [
    Route("/check", form),
    Route("/check", check, methods=["POST"]),
]
