"""Sources that could not be read: their errors come in, rows with the reason go out, and may be tried again."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from memcon.errors import SourceError
from memcon.ledger.records import chunks, decode, digest, encode
from memcon.ledger.tables import quarantine


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the user said of a source: the folder that it was named from, and what stands in for missing facts."""

    folder: str | None = None
    published: str | None = None
    publisher: str | None = None


class Quarantined(msgspec.Struct, frozen=True):
    """A source that could not be read: its name, the error's code, the reason, and how often it was tried."""

    id: str
    source: str
    code: str
    reason: str
    options: Options
    tries: int


def keep(connection: Connection, error: SourceError, options: Options) -> None:
    """Notes a failure; one of a source that failed before takes the place of the earlier one."""
    key = _key(error.source)
    values = {"code": error.code, "reason": error.reason, "options": encode(options)}
    tries = connection.execute(select(quarantine.c.tries).where(quarantine.c.id == key)).scalar()
    if tries is None:
        connection.execute(insert(quarantine).values(id=key, source=error.source, tries=1, **values))
    else:
        connection.execute(update(quarantine).where(quarantine.c.id == key).values(tries=tries + 1, **values))


def release(connection: Connection, sources: list[str]) -> None:
    """Takes out sources that could be read after all."""
    for some in chunks(sorted({_key(source) for source in sources})):
        connection.execute(delete(quarantine).where(quarantine.c.id.in_(some)))


def every(connection: Connection) -> list[Quarantined]:
    """All of them, in order of their names."""
    rows = connection.execute(select(quarantine).order_by(quarantine.c.source, quarantine.c.id))
    return [
        Quarantined(row.id, row.source, row.code, row.reason, decode(row.options, Options), row.tries) for row in rows
    ]


def _key(source: str) -> str:
    return digest(source)[:16]
