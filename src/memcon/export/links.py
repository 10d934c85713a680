"""Names for things in exports: ids and addresses of documents come in, identifiers that other tools take go out."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urlsplit
from uuid import UUID, uuid5

_MEMCON = UUID("6b1b5f0e-9d4c-5c53-8a55-6d656d636f6e")  # the space of all names below
_CONTROLS = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff\"<>\\^`{|}]")


def urn(*parts: str) -> str:
    """A `urn:uuid:` for whatever the parts name, the same wherever it is made (RFC 4122, version 5)."""
    return f"urn:uuid:{uuid5(_MEMCON, _digest(parts))}"


def short_id(kind: str, *parts: str) -> str:
    """`memcon-document-…`: an id of plain characters for records whose own ids may hold any."""
    return f"memcon-{kind}-{_digest(parts)[:24]}"


def web_address(url: str | None) -> str | None:
    """A document's address where it is one of the web that may be followed; `None` for anything else."""
    if not url or len(url) > 2000 or _CONTROLS.search(url):
        return None
    try:
        parts = urlsplit(url)
        known = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return url if known else None


def _digest(parts: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()
