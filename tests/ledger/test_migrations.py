"""The migrations make the tables that the code uses; what an older release wrote comes up to date."""

from __future__ import annotations

from typing import Any

import pytest
from calls import call, lines_of
from sqlalchemy import inspect, text

from memcon.ledger import Ledger, open_ledger
from memcon.ledger.migrate import HEAD, VERSION_TABLE, configuration
from memcon.ledger.tables import metadata


@pytest.fixture(params=["sqlite", "bare_postgresql"])
def bare_url(request: pytest.FixtureRequest) -> str:
    """A place where there is no ledger yet."""
    return str(request.getfixturevalue(f"{request.param}_url"))


def test_the_migrations_make_the_tables_that_the_code_uses(bare_url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    with open_ledger(bare_url) as ledger, ledger.reading() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "version_table": VERSION_TABLE, "target_metadata": metadata}
        )
        assert compare_metadata(context, metadata) == []
        assert _columns(ledger) == {
            table.name: {column.name: not column.nullable for column in table.columns}
            for table in metadata.tables.values()
        }


def test_the_newest_migration_is_the_one_that_the_code_expects(sqlite_url: str) -> None:
    from alembic.script import ScriptDirectory

    with open_ledger(sqlite_url) as ledger, ledger.reading() as connection:
        assert ScriptDirectory.from_config(configuration(connection)).get_heads() == [HEAD]
        assert connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar() == HEAD


def test_a_beginning_that_was_cut_off_is_begun_again(bare_url: str) -> None:
    from memcon.ledger import migrate

    def cut(*_: Any) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "upgrade", cut)
        with pytest.raises(KeyboardInterrupt):
            open_ledger(bare_url)
    with open_ledger(bare_url) as ledger:
        assert ledger.add(call("d1", "2031-05-04"))


def test_the_words_of_an_older_ledger_are_found_after_it_was_brought_up_to_date(bare_url: str) -> None:
    from memcon.ledger import migrate, store
    from memcon.ledger.connect import Database
    from memcon.ledger.words import find_words

    memcon = call("d1", "2031-05-04", about="the dredging of the northern harbour")
    older = Database(bare_url)
    with older.writing() as connection:
        migrate.upgrade(connection, "0002")
        store.keep(connection, memcon, "memcon 0", None)
    older.close()
    with open_ledger(bare_url) as ledger:
        assert [hit.document for hit in find_words(ledger, "the dredging of the northern harbour")] == ["d1"]
        printed = [line for line in lines_of(ledger) if '"table":"prints"' in line]
        ledger.rebuild()
        assert printed == [line for line in lines_of(ledger) if '"table":"prints"' in line] != []


def _columns(ledger: Ledger) -> dict[str, dict[str, bool]]:
    with ledger.reading() as connection:
        found = inspect(connection)
        return {
            name: {column["name"]: not column["nullable"] for column in found.get_columns(name)}
            for name in found.get_table_names()
            if name != VERSION_TABLE
        }
