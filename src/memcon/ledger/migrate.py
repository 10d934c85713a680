"""A database becomes a ledger of this release's schema, or an error that says why it cannot be one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, inspect, text

from memcon.errors import LedgerError, NewerLedger, NotALedger
from memcon.ledger.connect import Database
from memcon.ledger.tables import metadata

HEAD = "0007"
"""The revision that this release reads and writes; the newest in `migrations/versions`."""

VERSION_TABLE = "memcon_version"


def prepare(database: Database) -> None:
    """Makes or migrates the tables where `database` may be written; checks the revision in any case.

    Raises `NotALedger` where the database holds something else, `NewerLedger` where a newer release wrote it.
    """
    if database.is_sqlite and not database.read_only:
        _write_ahead(database)
    with database.reading() as connection:
        found = _revision(connection, database.shown)
    if found == HEAD:
        return
    if database.read_only:
        raise LedgerError(
            f"{database.shown}: the ledger "
            + (
                "is empty; ingest something first"
                if found is None
                else "is of an older release; `memcon rebuild` renews it"
            )
        )
    with database.writing() as connection:
        # Another process may have done it while this one waited for its turn.
        if _revision(connection, database.shown) != HEAD:
            upgrade(connection)


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Runs the migrations up to `revision` in the connection's transaction."""
    from alembic import command

    command.upgrade(configuration(connection), revision)


def configuration(connection: Connection) -> Any:
    """Alembic's configuration for the migrations in this package."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", "memcon.ledger:migrations")
    settings.attributes["connection"] = connection
    return settings


def _revision(connection: Connection, shown: str) -> str | None:
    """The ledger's revision; `None` for a database in which nothing of ours, and nothing in our way, stands."""
    names = set(inspect(connection).get_table_names())
    if VERSION_TABLE in names:
        found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
        if found is not None and found > HEAD:
            raise NewerLedger(
                f"{shown}: a newer release of memcon wrote this ledger; install that one (pip install -U memcon)"
            )
        return None if found is None else str(found)
    in_the_way = names if connection.dialect.name == "sqlite" else names & set(metadata.tables)
    if in_the_way:
        tables = ", ".join(sorted(in_the_way)[:3])
        raise NotALedger(f"{shown}: this database holds other things ({tables}); give memcon one of its own")
    if connection.dialect.name == "postgresql":
        encoding = connection.execute(text("SHOW server_encoding")).scalar()
        if encoding != "UTF8":
            raise LedgerError(
                f"{shown}: the database's encoding is {encoding}; make one with: createdb -E UTF8 -T template0 NAME"
            )
    return None


def _write_ahead(database: Database) -> None:
    """Readers go on while one writes. Kept in the file; where the file system cannot do it, all wait for each other."""
    with database.reading() as connection:
        # Also tells a file that is no database before anything is written to it.
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    if mode == "wal" or mode == "memory":
        return
    raw = database.engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()
