"""Ledgers that cannot be opened, read or written: a clear error, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from calls import call, lines_of
from sqlalchemy import event, text

from memcon.errors import (
    LedgerError,
    LedgerFull,
    LedgerGone,
    LedgerLocked,
    LedgerReadOnly,
    MissingLedger,
    NewerLedger,
    NotALedger,
    UsageError,
)
from memcon.ledger import open_ledger


@pytest.mark.parametrize("url", ["memcon.db", "", "mysql://host/db", "sqlite+pysqlite:///x.db", "C:\\x.db", "http://x"])
def test_other_addresses_are_no_ledgers(url: str) -> None:
    with pytest.raises(UsageError, match=r"sqlite:///"):
        open_ledger(url)


@pytest.mark.parametrize("content", [b"From: nobody\n" * 200, b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mail.db"
    path.write_bytes(content)
    for read_only in (True, False):
        with pytest.raises(LedgerError) as told:
            open_ledger(f"sqlite:///{path}", read_only=read_only)
        assert str(path) in told.value.message and "\n" not in told.value.message
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "places.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE documents (id)")
    with pytest.raises(NotALedger, match=r"holds other things \(documents\)"):
        open_ledger(f"sqlite:///{path}")
    with sqlite3.connect(path) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("documents",)]


def test_another_programs_tables_on_a_server_are_left_alone(bare_postgresql_url: str) -> None:
    import psycopg

    with psycopg.connect(bare_postgresql_url, autocommit=True) as other:
        other.execute("CREATE TABLE links (id text)")
    with pytest.raises(NotALedger, match="links"):
        open_ledger(bare_postgresql_url)


def test_a_ledger_of_a_newer_release(url: str) -> None:
    with open_ledger(url) as ledger, ledger.writing() as connection:
        connection.execute(text("UPDATE memcon_version SET version_num = '9999'"))
    for read_only in (True, False):
        with pytest.raises(NewerLedger, match="newer release"):
            open_ledger(url, read_only=read_only)


def test_a_ledger_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MissingLedger, match="there is no ledger"):
        open_ledger(f"sqlite:///{tmp_path / 'none.db'}", read_only=True)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(MissingLedger, match="make it first"):
        open_ledger(f"sqlite:///{tmp_path / 'no' / 'where.db'}")
    with pytest.raises(LedgerError, match="a folder"):
        open_ledger(f"sqlite:///{tmp_path}")


def test_a_ledger_opened_to_be_read_cannot_be_changed(url: str) -> None:
    with open_ledger(url) as ledger:
        ledger.add(call("d1", "2031-05-04"))
    with open_ledger(url, read_only=True) as ledger:
        assert ledger.count() == 1
        with pytest.raises(LedgerReadOnly, match="may not be written"):
            ledger.add(call("d2", "2031-05-04"))


def test_a_file_that_may_not_be_written(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with open_ledger(f"sqlite:///{path}") as ledger:
        ledger.add(call("d1", "2031-05-04"))
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        if os.access(path, os.W_OK):
            pytest.skip("this user may write anywhere")
        with pytest.raises(LedgerReadOnly):
            open_ledger(f"sqlite:///{path}")
        with open_ledger(f"sqlite:///{path}", read_only=True) as ledger:
            assert ledger.count() == 1
    finally:
        tmp_path.chmod(0o755)


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    with open_ledger(url) as ledger:
        ledger.add(call("d1", "2031-05-04"))
        before = lines_of(ledger)

        @event.listens_for(ledger._database.engine, "begin")
        def no_more_room(connection: object) -> None:
            raw = connection.connection.driver_connection  # type: ignore[attr-defined]
            pages = raw.execute("PRAGMA page_count").fetchone()[0]
            raw.execute(f"PRAGMA max_page_count = {pages + 2}")

        with pytest.raises(LedgerFull, match="disk is full; what was kept before is whole"):
            ledger.add_many(call(f"e{n}", "2031-05-04", rest=f"{n} ships. " * 500) for n in range(40))
    with open_ledger(url) as ledger:
        assert lines_of(ledger) == before
        assert ledger.add(call("d2", "2031-05-04"))


def test_a_writer_waits_for_its_turn(url: str) -> None:
    with open_ledger(url) as first, open_ledger(url) as second:
        started, order = threading.Event(), []

        def write() -> None:
            with first.writing() as connection:
                connection.execute(text("SELECT 1"))
                started.set()
                time.sleep(0.5)
                order.append("first")

        thread = threading.Thread(target=write)
        thread.start()
        started.wait()
        second.add(call("d1", "2031-05-04"))
        order.append("second")
        thread.join()
        assert order == ["first", "second"]


def test_readers_do_not_wait_for_a_writer(url: str) -> None:
    with open_ledger(url) as writer, open_ledger(url, read_only=True, wait=0.2) as reader:
        writer.add(call("d1", "2031-05-04"))
        with writer.writing() as connection:
            connection.execute(text("DELETE FROM contacts"))
            assert reader.count() == 1
            connection.rollback()


def test_a_ledger_that_is_locked_for_long(url: str) -> None:
    with open_ledger(url) as busy, open_ledger(url, wait=0.3) as waiting:
        with busy.writing() as connection:
            connection.execute(text("SELECT 1"))
            with pytest.raises(LedgerLocked, match="try again"):
                waiting.add(call("d1", "2031-05-04"))
        assert waiting.add(call("d1", "2031-05-04"))


def test_two_writers_at_once_link_what_comes_the_same(url: str) -> None:
    memcons = [call(f"d{n}", f"2031-05-0{n % 3 + 4}") for n in range(12)]
    with open_ledger("sqlite://") as alone:
        alone.add_many(memcons)
        told = lines_of(alone)

    def write(some: list[object]) -> None:
        with open_ledger(url) as ledger:
            for memcon in some:
                ledger.add(memcon)  # type: ignore[arg-type]

    threads = [threading.Thread(target=write, args=(memcons[n::3],)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with open_ledger(url) as ledger:
        assert lines_of(ledger) == told


def test_a_server_that_goes_away_in_the_middle(postgresql_url: str) -> None:
    import psycopg

    with open_ledger(postgresql_url) as ledger:
        ledger.add(call("d1", "2031-05-04"))
        before = lines_of(ledger)
        with pytest.raises(LedgerGone, match="run the same command again"), ledger.writing() as connection:
            connection.execute(text("DELETE FROM contacts"))
            with psycopg.connect(postgresql_url, autocommit=True) as other:
                other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            connection.execute(text("SELECT 1"))
        assert lines_of(ledger) == before
        assert ledger.add(call("d2", "2031-05-04"))


def test_a_server_that_is_not_there() -> None:
    with pytest.raises(LedgerGone, match=r"postgresql://desk:\*\*\*@127.0.0.1:1/x: its server does not answer"):
        open_ledger("postgresql://desk:secret@127.0.0.1:1/x")


def test_a_database_that_is_not_there(postgresql_url: str) -> None:
    with pytest.raises(MissingLedger, match="createdb"):
        open_ledger(postgresql_url + "_none")


def test_a_damaged_file_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with open_ledger(f"sqlite:///{path}") as ledger:
        ledger.add_many(call(f"d{n}", "2031-05-04", rest=f"{n} ships sail. " * 99) for n in range(20))
    data = bytearray(path.read_bytes())
    data[4096 * 2 :] = b"\xa5" * (len(data) - 4096 * 2)
    path.write_bytes(data)
    with pytest.raises(LedgerError) as told, open_ledger(f"sqlite:///{path}") as ledger:
        lines_of(ledger)
    assert "\n" not in told.value.message
