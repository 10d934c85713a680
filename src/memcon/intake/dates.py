"""Words that state a date become ISO 8601, or `None`: no date is ever guessed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

_EXTENDED = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)?)?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WRITTEN = (
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<n>{_MONTH})\.?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<n>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    # Day before month wherever dots are used; with slashes the order differs by country and stays unknown.
    re.compile(r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b"),
)


def iso_date(value: str) -> str | None:
    """An ISO 8601 date or datetime: as given where its form is the extended one, else put into it; or `None`."""
    value = value.strip()
    if len(value) > 40 or not value.isascii():
        return None
    try:
        moment = datetime.fromisoformat(value.replace(",", "."))
    except ValueError:
        return None
    if _EXTENDED.fullmatch(value):
        return value
    is_day = "T" not in value and " " not in value
    return moment.date().isoformat() if is_day else moment.isoformat()


def written_date(words: str) -> str | None:
    """The one date that English words such as "Updated 24 Nov. 2021, 10:15" state; `None` for none or several."""
    found = {day for pattern in _WRITTEN for match in pattern.finditer(words[:400]) if (day := _day(match))}
    return found.pop() if len(found) == 1 else None


def mail_date(value: str) -> str | None:
    """The ISO datetime of an RFC 5322 date such as "Wed, 24 Nov 2021 10:15:00 +0000"."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def stated_date(value: str) -> str | None:
    """A date in any of the forms above, tried from the strictest to the loosest."""
    return iso_date(value) or mail_date(value) or written_date(value)


def is_after(published: str, today: date) -> bool:
    """True where an ISO date or datetime lies after the day `today` (in UTC where it has an offset)."""
    moment = datetime.fromisoformat(published.replace(",", "."))
    if moment.tzinfo is not None:
        try:
            moment = moment.astimezone(UTC)
        except OverflowError:
            return moment.year > today.year
    return moment.date() > today


def _day(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = _MONTHS[parts["n"].lower()] if parts.get("n") else int(parts["m"])
    try:
        return date(int(parts["y"]), month, int(parts["d"])).isoformat()
    except ValueError:
        return None
