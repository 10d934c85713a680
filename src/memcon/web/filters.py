"""The filter of a list: an address's query comes in, what the ledger is asked goes out, and the address again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, get_args

import msgspec

from memcon.errors import UsageError
from memcon.ledger.traits import ACCOUNTS, REVIEW
from memcon.record.memcon import Mode, Status

MODES: tuple[str, ...] = get_args(Mode)
STATUSES: tuple[str, ...] = get_args(Status)
KNOWN: dict[str, tuple[str, ...]] = {
    "mode": MODES,
    "status": STATUSES,
    "accounts": ACCOUNTS,
    "review": REVIEW,
    "order": ("newest", "oldest"),
}
LONGEST = 200  # characters of one value
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which contacts are meant; `None` everywhere means all of them. Dates are ISO 8601, whole or a year or month."""

    a: str | None = None
    b: str | None = None
    person: str | None = None
    mode: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None
    text: str | None = None
    accounts: str | None = None
    review: str | None = None
    order: str = "newest"

    def asked(self) -> dict[str, Any]:
        """The arguments of `Ledger.contacts` and `Ledger.count`."""
        asked: dict[str, Any] = {
            "person": self.person,
            "mode": self.mode,
            "status": self.status,
            "since": self.since,
            "until": self.until,
            "text": self.text,
            "accounts": self.accounts,
            "review": self.review,
        }
        if self.a and self.b:
            asked["between"] = (self.a, self.b)
        elif self.a or self.b:
            asked["side"] = self.a or self.b
        return {key: value for key, value in asked.items() if value is not None}

    def query(self, **changed: str | None) -> list[tuple[str, str]]:
        """The parameters of the address, with some changed; what is empty or as usual is left out."""
        values = {**msgspec.to_builtins(self), **changed}
        if values.get("order") == "newest":
            values["order"] = None
        return [(key, str(value)) for key, value in values.items() if value]

    @property
    def narrows(self) -> bool:
        """True where anything is filtered at all."""
        return bool(self.asked())


def filter_of(query: Mapping[str, str]) -> Filter:
    """The filter that an address asks for; raises `UsageError` where a value cannot be meant."""
    values = {
        field: query[field].strip() for field in Filter.__struct_fields__ if field in query and query[field].strip()
    }
    for field, value in values.items():
        if len(value) > LONGEST:
            raise UsageError(f"{field} is longer than {LONGEST} characters")
        if any(ord(c) < 32 or 0xD800 <= ord(c) < 0xE000 for c in value):
            raise UsageError(f"{field} holds characters that no filter has")
    for field, known in KNOWN.items():
        if values.get(field, known[0]) not in known:
            raise UsageError(f"{field} cannot be {values[field]!r}; say one of {', '.join(known)}")
    for field, last in (("since", False), ("until", True)):
        if field in values:
            values[field] = whole_date(values[field], last=last, field=field)
    return Filter(**values)


def whole_date(value: str, *, last: bool, field: str) -> str:
    """A day for a date that may be a year or a month: its first day, or its last; `UsageError` where it is none."""
    from calendar import monthrange
    from datetime import date

    if not _DATE.fullmatch(value):
        raise UsageError(f"{field} is no date: write it as 2021-11-23, 2021-11 or 2021")
    parts = [int(part) for part in value.split("-")]
    try:
        month = parts[1] if len(parts) > 1 else (12 if last else 1)
        day = parts[2] if len(parts) > 2 else (monthrange(parts[0], month)[1] if last else 1)
        return date(parts[0], month, day).isoformat()
    except ValueError:
        raise UsageError(f"{field} is no date: there is no {value}") from None


def paging_of(query: Mapping[str, str], *, usual: int, most: int) -> tuple[int, int]:
    """Limit and offset of an address; raises `UsageError` where they are no numbers or out of range."""
    numbers = []
    for field, default, low, high in (("limit", usual, 1, most), ("offset", 0, 0, 10_000_000)):
        value = query.get(field) or str(default)
        if not re.fullmatch(r"[0-9]{1,9}", value) or not low <= int(value) <= high:
            raise UsageError(f"{field} is a number from {low} to {high}")
        numbers.append(int(value))
    return numbers[0], numbers[1]
