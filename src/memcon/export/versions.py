"""Which readers read what a ledger holds: for the manifest of an export."""

from __future__ import annotations

from sqlalchemy import select

from memcon.ledger import Ledger
from memcon.ledger.tables import readings


def readers_of(ledger: Ledger) -> list[str]:
    """The versions (of memcon and of its weights) of the current readings, sorted."""
    with ledger.reading() as connection:
        found = connection.execute(select(readings.c.reader).where(readings.c.current).distinct()).scalars()
        return sorted(found)
