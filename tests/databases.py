"""Places for ledgers to test on: a fresh SQLite file, and databases of the PostgreSQL that `.ci/postgresql` starts."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from memcon.ledger import open_ledger

SERVER = "MEMCON_TEST_POSTGRESQL"


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A place for a ledger in a file."""
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture(scope="session")
def server() -> str:
    """The URL of the test server."""
    found = os.environ.get(SERVER)
    if not found:
        pytest.skip(f"no PostgreSQL: set {SERVER} to the URL of a server to test on, or let .ci/postgresql start one")
    return found


@pytest.fixture(scope="session")
def template(server: str) -> Iterator[str]:
    """The name of a database that is an empty ledger: a copy is quicker than a new one."""
    with _database(server) as url:
        open_ledger(url).close()
        yield url.rsplit("/", 1)[1]


@pytest.fixture
def bare_postgresql_url(server: str) -> Iterator[str]:
    """A fresh database with nothing in it."""
    with _database(server) as url:
        yield url


@pytest.fixture
def postgresql_url(server: str, template: str) -> Iterator[str]:
    """A fresh database with an empty ledger."""
    with _database(server, f" TEMPLATE {template}") as url:
        yield url


@contextlib.contextmanager
def _database(server: str, how: str = "") -> Iterator[str]:
    import psycopg

    name = f"memcon_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}{how}".encode())
        try:
            yield f"{server.rsplit('/', 1)[0]}/{name}"
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
