"""A user's own table is checked row by row, kept in their folder, and read beside the package's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from memcon.errors import BrokenSource, MissingSource, UsageError
from memcon.resolve.offices import table as offices
from memcon.resolve.offices.own import check_table, data_folder, keep_table, own_table, remove_table

HEAD = "person,office,country,body,start,end,wikidata\n"
DAY = date(2031, 4, 1)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("MEMCON_DATA", str(tmp_path / "kept"))
    offices.forget_table()
    yield tmp_path
    offices.forget_table()


def given(folder: Path, rows: str, head: str = HEAD) -> Path:
    path = folder / "own.csv"
    path.write_text(head + rows, encoding="utf-8")
    return path


def keep(folder: Path, rows: str, as_of: str | None = None) -> None:
    path = given(folder, rows)
    keep_table(check_table(path, as_of), str(path), as_of)
    offices.forget_table()


def test_a_row_of_one_s_own_is_found_beside_the_package_s(folder: Path) -> None:
    keep(folder, "Aud Testdotter,Foreign Minister,Norway,,2031-03-01,,Q42\n", "2031-03-15")
    (holding,) = offices.holders("Testdotter", DAY)
    assert (holding.country, holding.kind, holding.seen) == ("NOR", "foreign minister", "2031-03-15")
    assert offices.holders("Lavrov", date(2021, 11, 23))[0].country == "RUS"


def test_who_holds_an_office_now_follows_whom_an_older_table_left_in_it(folder: Path) -> None:
    before = {h.person for h in offices.holder_of("Norwegian foreign minister", date(2026, 4, 1))}
    keep(folder, "Aud Testdotter,Foreign Minister,NOR,,2026-01-01,,\n")
    after = {h.person for h in offices.holder_of("Norwegian foreign minister", date(2026, 4, 1))}
    assert before and "Aud Testdotter" not in before
    assert after == {"Aud Testdotter"}


def test_another_table_takes_the_place_of_the_first_and_can_be_removed(folder: Path) -> None:
    keep(folder, "Aud Testdotter,Foreign Minister,NOR,,2031-03-01,,\n")
    keep(folder, "Bo Prøvesen,Foreign Minister,NOR,,2031-03-01,,\n")
    facts = offices.own_facts()
    assert facts is not None and (facts.rows, facts.sources) == (1, "own.csv")
    assert remove_table() and not remove_table()
    assert offices.own_facts() is None


def test_tabs_codes_of_two_letters_and_bodies_are_taken(folder: Path) -> None:
    path = given(folder, "Aud Testdotter\tSecretary General\t\tNorth Atlantic Treaty Organization\n"
                 "Bo Prøvesen\tKing\tno\t\n", "person\toffice\tcountry\tbody\n")  # fmt: skip
    sides = {tuple(line.split("\t")[3:5]) for line in check_table(path)}
    assert sides == {("", "NATO"), ("NOR", "")}


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("Aud Testdotter,,NOR,,,,\n", "a person and an office"),
        ("Aud Testdotter,King,Atlantis,,,,\n", "no state"),
        ("Aud Testdotter,King,,,,,\n", "a country or a body"),
        ("Aud Testdotter,King,NOR,,2031-02-30,,\n", "no date"),
        ("Aud Testdotter,King,NOR,,2031,2030,\n", "before it starts"),
        ("Aud Testdotter,King,NOR,,,,X1\n", "Wikidata"),
        ("Aud Testdotter,King,NOR,,,,,,\n", "cells"),
        ("", "no row"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_kept(folder: Path, rows: str, reason: str) -> None:
    good = "" if not rows else "Bo Prøvesen,King,NOR,,,,\n"
    with pytest.raises(BrokenSource, match=reason) as caught:
        check_table(given(folder, good + rows))
    assert not rows or ":3" in caught.value.source
    assert not own_table().exists()


def test_what_is_no_table_is_refused(folder: Path) -> None:
    with pytest.raises(MissingSource):
        check_table(folder / "none.csv")
    with pytest.raises(BrokenSource, match="header"):
        check_table(given(folder, "a,b\n", "x,y\n"))
    with pytest.raises(UsageError, match="no date"):
        check_table(given(folder, "Bo Prøvesen,King,NOR,,,,\n"), "soon")


def test_a_damaged_table_says_how_to_mend_it(folder: Path) -> None:
    own_table().parent.mkdir(parents=True)
    own_table().write_bytes(b"not gzip")
    with pytest.raises(BrokenSource, match="memcon offices remove"):
        offices.holders("Lavrov")


def test_the_same_rows_give_the_same_bytes_in_any_order(folder: Path) -> None:
    rows = ["Aud Testdotter,King,NOR,,,,\n", "Bo Prøvesen,King,SWE,,,,\n"]
    keep(folder, "".join(rows))
    first = own_table().read_bytes()
    keep(folder, "".join(reversed(rows)))
    assert own_table().read_bytes() == first


def test_the_folder_is_the_platform_s_where_none_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("MEMCON_DATA")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder() == tmp_path / "memcon"
