"""A ledger's URL becomes connections: to SQLite in WAL mode or to PostgreSQL, one writer at a time in either."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, pool, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from memcon.errors import LedgerError, LedgerReadOnly, MissingLedger, UsageError
from memcon.ledger.troubles import told_plainly

WAIT = 60.0
"""Seconds that a writer waits for another one's transaction."""

_WRITER = 0x6D656D636F6E  # the advisory lock of PostgreSQL that a writer holds
_CONNECT = 10  # seconds for a server to answer


class Database:
    """Connections to one database. `shown` is its URL without a password."""

    def __init__(self, url: str, *, read_only: bool = False, wait: float = WAIT) -> None:
        self.url = _parsed(url)
        self.shown = self.url.render_as_string(hide_password=True).replace("postgresql+psycopg:", "postgresql:")
        self.read_only = read_only
        self.wait = wait
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.written = 0
        self._watching = threading.Lock()
        self._watch: sqlite3.Connection | None = None
        with told_plainly(self.shown):
            self.engine = self._sqlite() if self.is_sqlite else self._postgresql()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the ledger, whatever is written meanwhile."""
        with told_plainly(self.shown), self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes, alone: others that want to write wait, others that read see what was before."""
        if self.read_only:
            raise LedgerReadOnly(f"{self.shown}: it may not be written to, since it was opened to be read")
        with told_plainly(self.shown), self.engine.connect() as connection:
            connection = connection.execution_options(memcon_writes=True)
            with connection.begin():
                if not self.is_sqlite:
                    connection.execute(text(f"SET LOCAL lock_timeout = {int(self.wait * 1000)}"))
                    connection.execute(text("SELECT pg_advisory_xact_lock(:writer)"), {"writer": _WRITER})
                yield connection
            self.written += 1

    def version(self) -> str:
        """What is the same as long as nobody, in whatever process, has changed anything, and another after a change.

        It means nothing but that; a server may give another one without a change. Asking costs little: SQLite counts
        for each connection what others commit, PostgreSQL tells which transactions a reader of this moment would see.
        """
        with told_plainly(self.shown):
            if not self.is_sqlite:
                with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                    return str(connection.execute(text("SELECT txid_current_snapshot()::text")).scalar_one())
            if isinstance(self.engine.pool, pool.StaticPool):
                only: Any = self.engine.pool.connection.dbapi_connection  # not given back: that would end a transaction
                return str(only.total_changes)
            with self._watching:
                if self._watch is None:
                    self._watch = self._open_file(self.url.database or "")
                    self._watch.isolation_level = None
                return str(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def files(self) -> set[str]:
        """The real paths of the files that the database is kept in on this machine, some of which may not be there."""
        path = self.url.database or ":memory:"
        if not self.is_sqlite or path == ":memory:":
            return set()
        return {os.path.realpath(path) + end for end in ("", "-wal", "-shm", "-journal")}

    def close(self) -> None:
        """Gives all connections back."""
        with self._watching:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
        self.engine.dispose()

    def _sqlite(self) -> Engine:
        path = self.url.database or ":memory:"
        if path == ":memory:":
            # One connection is the database; without it there is none.
            engine = create_engine("sqlite://", poolclass=pool.StaticPool, connect_args={"check_same_thread": False})
        else:
            self._look_at(path)
            engine = create_engine(
                "sqlite://", creator=lambda: self._open_file(path), poolclass=pool.QueuePool, pool_size=4
            )
        event.listen(engine, "connect", self._settle)
        event.listen(engine, "begin", _begin)
        return engine

    def _look_at(self, path: str) -> None:
        if os.path.isdir(path):
            raise LedgerError(f"{self.shown}: this is a folder; name a file in it")
        if os.path.exists(path):
            return
        if self.read_only:
            raise MissingLedger(
                f"{self.shown}: there is no ledger; `memcon ingest SOURCE --ledger {self.shown}` makes it"
            )
        folder = os.path.dirname(os.path.abspath(path))
        if not os.path.isdir(folder):
            raise MissingLedger(f"{self.shown}: there is no folder {folder}; make it first")

    def _open_file(self, path: str) -> sqlite3.Connection:
        address = "file:" + os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
        writable = os.access(path, os.W_OK) if os.path.exists(path) else True
        if not self.read_only and not writable:
            # SQLite would open it for reading and complain at the first statement that writes, late.
            raise sqlite3_read_only()
        options = {"timeout": self.wait, "check_same_thread": False, "uri": True}
        if not self.read_only:
            return sqlite3.connect(f"{address}?mode=rwc", **options)  # type: ignore[call-overload, no-any-return]
        connection: sqlite3.Connection = sqlite3.connect(f"{address}?mode=ro", **options)  # type: ignore[call-overload]
        try:
            connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
        except sqlite3.OperationalError:
            # A ledger in a folder where nothing can be made, such as a DVD: nobody writes to it, so no log is needed.
            connection.close()
            if os.path.exists(path + "-wal") and os.path.getsize(path + "-wal"):
                raise
            connection = sqlite3.connect(f"{address}?immutable=1", **options)  # type: ignore[call-overload]
        return connection

    def _settle(self, connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions begin where this module says so
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -32768")
        connection.execute("PRAGMA temp_store = MEMORY")
        if self.read_only:
            connection.execute("PRAGMA query_only = ON")

    def _postgresql(self) -> Engine:
        return create_engine(
            self.url,
            pool_pre_ping=True,
            connect_args={"connect_timeout": _CONNECT, "application_name": "memcon"},
        )


def sqlite3_read_only() -> sqlite3.OperationalError:
    """The error that SQLite would raise for a file that may not be written."""
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY
    return error


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url.replace("postgres://", "postgresql://", 1) if url.startswith("postgres://") else url)
    except (ArgumentError, ValueError):
        raise UsageError(f"{url!r} names no ledger: write sqlite:///{url} or postgresql://HOST/NAME") from None
    if parsed.drivername in ("postgresql", "postgresql+psycopg"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername == "sqlite":
        return parsed
    raise UsageError(
        f"{parsed.drivername}: a ledger is kept in SQLite (sqlite:///file.db) or in PostgreSQL (postgresql://…)"
    )


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("memcon_writes")
    if writes:  # room for the pages of a whole batch, so that none is written before its time and then once more
        connection.exec_driver_sql("PRAGMA cache_size = -131072")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
