"""Column types: any Python string goes into the database and comes back as it was, in either database.

PostgreSQL refuses the character NUL and neither database can hold an unpaired surrogate, while a text and a document's
id may contain both. Such characters are kept as U+FDD0, which Unicode sets aside for uses like this one, and four hex
digits; so is U+FDD0 itself. All other text stands in the database as it is. Strings are compared and sorted by code
points, which PostgreSQL must be told.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

_MARK = "\ufdd0"
_ODD = re.compile(f"[\x00\ud800-\udfff{_MARK}]")
_KEPT = re.compile(f"{_MARK}([0-9a-f]{{4}})")


class Words(TypeDecorator[str]):
    """Any string at all, kept so that it comes back the same."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Compared by code points, as SQLite does unasked."""
        return dialect.type_descriptor(Text(collation="C") if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """On the way in."""
        return value if value is None else kept(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """On the way out."""
        return value if value is None else told(value)


class Json(TypeDecorator[str]):
    """JSON text that `records.encode` made: it has no character that a database refuses."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Compared by code points, as SQLite does unasked."""
        return dialect.type_descriptor(Text(collation="C") if dialect.name == "postgresql" else Text())


def kept(text: str) -> str:
    """The text as a database keeps it."""
    odd = "\x00" in text if text.isascii() else _ODD.search(text)
    return _ODD.sub(lambda m: f"{_MARK}{ord(m[0]):04x}", text) if odd else text


def told(text: str) -> str:
    """The text that was kept."""
    return _KEPT.sub(lambda m: chr(int(m[1], 16)), text) if _MARK in text else text
