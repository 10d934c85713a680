"""`memcon compare`: accounts beside each other on a wide page, below each other on a narrow one, JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from compare.accounts import NORTH, SOUTH, contact, held, memcon

from memcon.cli.app import run
from memcon.cli.compare_page import render
from memcon.cli.layout import columns
from memcon.compare import compare
from memcon.ledger import open_ledger
from memcon.record.joint import Conflict, JointWithheld, Origin, Passage, SideValue

N = memcon(NORTH, "n", trigger="spoke", publisher_country="NOR", publisher="Palace", published="2024-03-04")
S = memcon(SOUTH, "s", trigger="telephone conversation", publisher_country="SUR", published="2024-03-04")
TOLD = compare(contact(("NOR", N), ("SUR", S)), held(N, S))


@pytest.mark.parametrize("width", [24, 40, 60, 80, 110, 150])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert all(columns(line) <= width for line in render(TOLD, held(N, S), width=width).splitlines())


def test_on_a_wide_page_a_row_holds_both_sides() -> None:
    page = render(TOLD, held(N, S), width=110)
    assert any(
        "reopen the border crossing" in line and "│" in line and "It was agreed" in line for line in page.splitlines()
    )


def test_on_a_narrow_page_no_columns_are_drawn() -> None:
    page = render(TOLD, held(N, S), width=50)
    assert "│" not in page
    assert "NOR" in page and "SUR" in page


def test_every_point_is_shown_once_for_each_place_it_has() -> None:
    page = render(TOLD, held(N, S), width=50)
    numbers = {"n": 1, "s": 2}
    for account in TOLD.accounts:
        for point in account.points:
            assert f"[{numbers[point.span.document]}:{point.span.start}–{point.span.end}]" in page.replace("\n", "")


def test_contradictions_what_is_withheld_and_origins_are_shown() -> None:
    place = Passage("n", 0, 9, NORTH[:9])
    full = msgspec.structs.replace(
        TOLD,
        conflicts=(Conflict("initiator", (SideValue("NOR", "NOR", place), SideValue("SUR", "SUR", None))),),
        withheld=(JointWithheld(place, ("NOR",)),),
        silent=("CZE",),
        origins=(Origin("n", ("n",), "first-hand"), Origin("n", ("s",), "reprint")),
        notes=("a note",),
    )
    page = render(full, held(N, S), width=100)
    for part in (
        "CONTRADICTIONS",
        "initiator",
        "WITHHELD",
        "silent",
        "CZE",
        "ORIGINS: 1 ROOT",
        "reprints it",
        "a note",
    ):
        assert part in page


def test_nothing_a_document_says_steers_the_terminal() -> None:
    evil = memcon("The harbour \x1b[31mwill be opened\x07 to grain ships in spring.", "s", people=())
    told = compare(contact(("NOR", N), ("SUR", evil)), held(N, evil))
    assert "\x1b" not in render(told, held(N, evil), width=100)
    assert "\x07" not in render(told, held(N, evil), width=100)


def test_the_command_gives_json_of_a_ledgers_contact(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'l.db'}"
    with open_ledger(url) as ledger:
        ledger.add(N)
        found = ledger.contacts()
    assert run(["compare", found[0].id, "--ledger", url, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["contact"]["id"] == found[0].id
    assert run(["compare", found[0].id[:8], "--ledger", url, "--format", "text"]) == 0
    assert "DOCUMENTS" in capsys.readouterr().out


def test_an_unknown_id_is_an_error_without_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'l.db'}"
    with open_ledger(url) as ledger:
        ledger.add(N)
    assert run(["compare", "ffffffffffff", "--ledger", url]) == 1
    said = capsys.readouterr()
    assert said.out == "" and "ffffffffffff" in said.err and "Traceback" not in said.err
