"""The one shape that errors of the API have (RFC 9457): a status, a code and words come in, the object goes out."""

from __future__ import annotations

from typing import Any

TITLES = {
    400: "This cannot be meant",
    401: "An account is needed",
    403: "Not allowed",
    404: "Nothing here",
    405: "Not allowed",
    413: "Too large",
    414: "Too long an address",
    415: "Of another kind",
    421: "Another server",
    422: "This cannot be read",
    429: "Too often",
    500: "A fault of memcon",
    501: "Not installed here",
    503: "The ledger does not answer",
}

EXAMPLES: dict[int, tuple[str, str]] = {
    400: ("M003", "since is no date: write it as 2021-11-23, 2021-11 or 2021"),
    401: ("no_account", "Sign in to correct the record."),
    403: ("no_account", "The record is served for reading only."),
    404: ("M308", "0a1b2c3d4e5f: the ledger holds no contact of this id; `memcon contacts` lists them"),
    413: ("too_large", "A request has at most 2,000,000 bytes."),
    414: ("address_too_long", "An address has at most 8,000 characters."),
    415: ("not_json", "Send application/json."),
    422: ("M002", "a decision to join needs two or more tellings"),
    429: ("too_often", "Too many changes in a short time."),
    503: ("M303", "sqlite:///memcon.db: another process writes to the ledger; try again"),
}
"""For each status that the API's description names, the code and the words of an error as it may be."""


def problem(status: int, code: str, detail: str) -> dict[str, Any]:
    """An error as the API tells it."""
    title = TITLES.get(status, "Error")
    return {"type": "about:blank", "title": title, "status": status, "code": code, "detail": detail}
