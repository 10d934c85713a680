"""Addresses of the page: ids, names and passages come in, paths go out, and back again.

Ids of documents and names of people hold any characters. One that is plain stands in a path as it is; any other is
written as `~` and base64url, so that no proxy, browser or header takes a part of it for something else.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from urllib.parse import quote, urlencode, urlsplit

from memcon.record import Span
from memcon.record.joint import Passage

_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}")
_CONTROLS = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]")
PIECES = 64  # stretches of words that one address may name


def segment(name: str) -> str:
    """A name as one segment of a path."""
    if _PLAIN.fullmatch(name):
        return name
    return "~" + base64.urlsafe_b64encode(name.encode("utf-8", "surrogatepass")).decode("ascii").rstrip("=")


def named(part: str) -> str:
    """The name that a segment stands for; a segment of no such form is its own name."""
    if not part.startswith("~"):
        return part
    try:
        code = part[1:].encode("ascii")
        return base64.urlsafe_b64decode(code + b"=" * (-len(code) % 4)).decode("utf-8", "surrogatepass")
    except (ValueError, binascii.Error):
        return part


def contact_url(contact_id: str) -> str:
    """The page of a contact."""
    return f"/contacts/{segment(contact_id)}"


def document_url(document_id: str) -> str:
    """The page of a document."""
    return f"/documents/{segment(document_id)}"


def words_url(*passages: Passage) -> str:
    """The page of the first passage's document, with the words of all its passages shown, opened at the first."""
    document = passages[0].document
    return document_url(document) + at_query((p.start, p.end) for p in passages if p.document == document)


def spans_url(document_id: str, spans: Iterable[Span]) -> str:
    """The same for spans of one document."""
    return document_url(document_id) + at_query((s.start, s.end) for s in spans)


def at_query(pieces: Iterable[tuple[int, int]]) -> str:
    """`?at=10-20,30-40#at` for stretches of a text; nothing where there are none."""
    shown = ",".join(f"{start}-{end}" for start, end in sorted(set(pieces))[:PIECES])
    return f"?at={shown}#at" if shown else ""


def pieces_of(at: str, length: int) -> list[tuple[int, int]]:
    """The stretches that an `at` names, as far as they lie in a text of that length; anything else is passed over."""
    pieces = []
    for part in at.split(",")[:PIECES]:
        found = re.fullmatch(r"([0-9]{1,9})-([0-9]{1,9})", part)
        if found and int(found[1]) < int(found[2]) <= length:
            pieces.append((int(found[1]), int(found[2])))
    return sorted(set(pieces))


def person_url(name: str) -> str:
    """The page of a person, office or organisation, by name."""
    return f"/people/{segment(name)}"


def state_url(side: str) -> str:
    """The page of a side: a state's code or a body's short name."""
    return f"/states/{segment(side)}"


def pair_url(a: str, b: str) -> str:
    """The page of two sides, the same in whichever order they are named."""
    first, second = sorted((a, b))
    return f"/states/{segment(first)}/{segment(second)}"


def with_query(path: str, parameters: Iterable[tuple[str, str]]) -> str:
    """A path with its query, if it has any."""
    query = urlencode([(key, value.encode("utf-8", "replace")) for key, value in parameters])
    return f"{path}?{query}" if query else path


def web_link(url: str | None) -> str | None:
    """A document's address as something that may be followed: http and https with a host, and nothing else."""
    if not url or len(url) > 2000 or _CONTROLS.search(url.strip(" ")):
        return None
    try:
        parts = urlsplit(url.strip(" "))
        known = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return None
    return url.strip(" ") if known else None


def file_name(stem: str, ending: str) -> str:
    """The value of a Content-Disposition header that saves under a harmless name."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-.")[:80] or "memcon"
    return f'attachment; filename="{quote(plain, safe="")}.{ending}"'
