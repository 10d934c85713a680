"""What a database says when something is wrong becomes an error that says what to do."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from sqlalchemy import exc

from memcon.errors import (
    LedgerError,
    LedgerFull,
    LedgerGone,
    LedgerLocked,
    LedgerReadOnly,
    MissingExtra,
    MissingLedger,
    NotALedger,
)

_SQLITE: dict[int, type[LedgerError]] = {
    sqlite3.SQLITE_BUSY: LedgerLocked,
    sqlite3.SQLITE_LOCKED: LedgerLocked,
    sqlite3.SQLITE_READONLY: LedgerReadOnly,
    sqlite3.SQLITE_PERM: LedgerReadOnly,
    sqlite3.SQLITE_FULL: LedgerFull,
    sqlite3.SQLITE_NOTADB: NotALedger,
    sqlite3.SQLITE_CANTOPEN: MissingLedger,
}
# SQLSTATE, or the class that its first two characters are.
_POSTGRESQL: dict[str, type[LedgerError]] = {
    "55P03": LedgerLocked,
    "57014": LedgerLocked,
    "25006": LedgerReadOnly,
    "42501": LedgerReadOnly,
    "53100": LedgerFull,
    "53": LedgerGone,
    "57": LedgerGone,
    "08": LedgerGone,
    "3D": MissingLedger,
}
_MEANING: dict[type[LedgerError], str] = {
    LedgerLocked: "another process has been writing to it for long; nothing was lost, try again when that is done",
    LedgerReadOnly: "it may not be written to; ask for write permission, or copy it",
    LedgerFull: "the disk is full; what was kept before is whole, make room and run the same command again",
    LedgerGone: "its server does not answer; what was kept before is whole, run the same command again",
    NotALedger: "this is no ledger of memcon's; give another address",
    MissingLedger: "it cannot be opened; is the path right?",
}


@contextlib.contextmanager
def told_plainly(url: str) -> Iterator[None]:
    """Turns a database's errors into those of `memcon.errors`; `url` names the ledger, without a password."""
    try:
        yield
    except exc.DBAPIError as error:
        raise _meant(url, error) from error
    except (exc.TimeoutError, exc.InvalidRequestError, exc.ResourceClosedError) as error:
        raise LedgerError(f"{url}: {_first_line(error)}") from error
    except sqlite3.Error as error:
        raise _of_sqlite(url, error) from error
    except ModuleNotFoundError as error:
        if error.name and error.name.startswith("psycopg"):
            raise MissingExtra(
                f"{url}: PostgreSQL needs one more part; install it with: pip install 'memcon[postgres]'"
            ) from error
        raise


def _meant(url: str, error: exc.DBAPIError) -> LedgerError:
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(url, cause)
    state = getattr(cause, "sqlstate", None)
    if state is None and (error.connection_invalidated or isinstance(error, exc.OperationalError)):
        return _said_no(url, cause)
    kind = _POSTGRESQL.get(state or "") or _POSTGRESQL.get((state or "")[:2])
    return _error(url, kind, cause)


def _of_sqlite(url: str, cause: sqlite3.Error) -> LedgerError:
    # The low byte is the kind; sqlite3's own misuse errors have no code.
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None and code & 0xFF == sqlite3.SQLITE_CORRUPT:
        return LedgerError(f"{url}: the file is damaged ({cause}); restore a copy, or try SQLite's .recover on it")
    return _error(url, _SQLITE.get(code & 0xFF) if code is not None else None, cause)


def _said_no(url: str, cause: BaseException | None) -> LedgerError:
    """What libpq says before there is a connection has no SQLSTATE, only words; a server's words carry its own."""
    words = _first_line(cause)
    if "does not exist" in words and "database" in words:
        return MissingLedger(f"{url}: there is no such database; make it with: createdb NAME")
    if "authentication failed" in words or "no password supplied" in words or "role" in words:
        return LedgerError(f"{url}: the server does not let this user in ({words}); check user and password")
    return LedgerGone(f"{url}: {_MEANING[LedgerGone]} ({words})")


def _error(url: str, kind: type[LedgerError] | None, cause: BaseException | None) -> LedgerError:
    if kind is None:
        return LedgerError(f"{url}: the database failed ({_first_line(cause)})")
    return kind(f"{url}: {_MEANING[kind]} ({_first_line(cause)})")


def _first_line(error: BaseException | None) -> str:
    lines = str(error).strip().splitlines() if error else []
    return lines[0][:300] if lines else type(error).__name__
