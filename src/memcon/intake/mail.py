"""The bytes of an e-mail become its text and what its headers state: subject, date, sender."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from email.message import EmailMessage
from typing import TypeVar

from memcon.errors import BrokenSource, EmptySource
from memcon.intake.dates import mail_date
from memcon.intake.taken import Extract
from memcon.intake.text import declared_decode, decode_utf8

MAX_PARTS = 1_000

_T = TypeVar("_T")


def read_mail(source: str, data: bytes) -> Extract:
    """The extract of one message: its plain text, or else the main text of its HTML.

    Attachments are not read; a warning counts them. Raises `BrokenSource` and `EmptySource`.
    """
    import email
    from email import policy

    try:
        message = email.message_from_bytes(data, policy=policy.default)
        parts = _parts(message)
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError) as error:
        raise BrokenSource(source, f"the e-mail cannot be taken apart ({type(error).__name__})") from None
    bodies = [part for part in parts if not _is_attachment(part)]
    extract = _body(source, bodies)
    attached = sum(_is_attachment(part) for part in parts)
    if attached:
        extract = extract.warned(f"{attached} attachment{'s were' if attached > 1 else ' was'} not read")
    sent = _header(message, "date")
    published = mail_date(sent) if sent else None
    if sent and published is None:
        extract = extract.warned("the date of the e-mail cannot be read")
    return Extract(
        text=extract.text,
        title=_header(message, "subject"),
        byline=_sender(_header(message, "from")),
        published=published,
        language=extract.language,
        sha256=hashlib.sha256(data).hexdigest(),
        warnings=extract.warnings,
    )


def _parts(message: EmailMessage) -> list[EmailMessage]:
    """The parts that hold something themselves, in order, without a message's own attachments' parts."""
    found: list[EmailMessage] = []
    waiting: list[EmailMessage] = [message]
    while waiting and len(found) < MAX_PARTS:
        part = waiting.pop(0)
        payload = part.get_payload()
        if part.is_multipart() and isinstance(payload, list) and part.get_content_maintype() == "multipart":
            waiting[:0] = [p for p in payload if isinstance(p, EmailMessage)]
        else:
            found.append(part)
    return found


def _is_attachment(part: EmailMessage) -> bool:
    disposition = _safely(part.get_content_disposition)
    return disposition == "attachment" or part.get_content_type() not in ("text/plain", "text/html")


def _body(source: str, bodies: list[EmailMessage]) -> Extract:
    plain = [_decoded(part) for part in bodies if part.get_content_type() == "text/plain"]
    text = "\n\n".join(t for t, _ in plain if t.strip())
    if text:
        return Extract(text=text, warnings=tuple(w for _, warnings in plain for w in warnings))
    for part in bodies:
        if part.get_content_type() == "text/html" and (page := _payload(part)).strip():
            from memcon.intake.html import read_page

            return read_page(source, page, charset=_safely(part.get_content_charset))
    raise EmptySource(source, "the e-mail has no text (attachments are not read)")


def _decoded(part: EmailMessage) -> tuple[str, tuple[str, ...]]:
    data = _payload(part).replace(b"\r\n", b"\n")
    charset = _safely(part.get_content_charset)
    if charset and charset not in ("utf-8", "us-ascii", "ascii"):
        text = declared_decode(data, charset)
        if text is not None:
            return text, ()
    return decode_utf8(data)


def _payload(part: EmailMessage) -> bytes:
    payload = _safely(lambda: part.get_payload(decode=True))
    return payload if isinstance(payload, bytes) else b""


def _header(message: EmailMessage, name: str) -> str | None:
    """A header as one line of text, `None` where it is missing or cannot be parsed."""
    value = _safely(lambda: str(message[name]) if message[name] is not None else None)
    if not value:
        return None
    return " ".join(value.encode("utf-8", "replace").decode("utf-8").split())[:1000] or None


def _sender(value: str | None) -> str | None:
    """The name in a From header, or the address where there is no name."""
    if not value:
        return None
    from email.utils import parseaddr

    name, address = _safely(lambda: parseaddr(value)) or ("", "")
    return name or address or None


def _safely(call: Callable[[], _T]) -> _T | None:
    """What the call gives, or `None`: the parser of headers raises many things on hostile ones."""
    try:
        return call()
    except Exception:
        return None
