"""`memcon evaluate` and `memcon offices`: what is printed, what is kept, and with which exit status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from memcon.cli.app import run
from memcon.errors import BrokenSource
from memcon.record import Memcon
from memcon.resolve.offices import table as offices


@pytest.fixture
def gold(tmp_path: Path, memcon: Memcon) -> str:
    path = tmp_path / "gold.jsonl"
    marked = {"id": "d1", "text": memcon.document.text, "contacts": [], "attributions": []}
    path.write_text(json.dumps(marked) + "\n", encoding="utf-8")
    return str(path)


def test_the_figures_are_one_object(reading: Any, memcon: Memcon, gold: str, capfd: Any) -> None:
    reading.gives = [memcon]
    assert run(["evaluate", gold, "--format", "json"]) == 0
    made = json.loads(capfd.readouterr().out)
    assert made["contacts"]["predicted_contacts"] == len(memcon.contacts)
    assert made["attributions"]["predicted"] == len(memcon.attributions)


def test_for_people_shares_are_in_percent_and_named_in_words(
    reading: Any, memcon: Memcon, gold: str, capfd: Any
) -> None:
    reading.gives = [memcon]
    assert run(["evaluate", gold, "--format", "text"]) == 0
    shown = capfd.readouterr().out
    assert shown.startswith("CONTACTS\n")
    assert "empty documents right         0.0\n" in shown
    assert "reported by" in shown and "F1" in shown


def test_an_unread_document_is_named_and_counts_as_empty(reading: Any, gold: str, capfd: Any) -> None:
    reading.gives = [BrokenSource("gold.jsonl:1", "too broken")]
    assert run(["evaluate", gold]) == 1
    shown = capfd.readouterr()
    assert json.loads(shown.out)["contacts"]["documents_missing"] == 1
    assert "d1: too broken" in shown.err


def test_a_file_that_marks_nothing_is_refused(tmp_path: Path, capfd: Any) -> None:
    path = tmp_path / "plain.jsonl"
    path.write_text('{"text": "They met."}\n', encoding="utf-8")
    assert run(["evaluate", str(path)]) == 1
    assert "nothing is marked" in capfd.readouterr().err
    assert run(["evaluate"]) == 2


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("MEMCON_DATA", str(tmp_path / "kept"))
    offices.forget_table()
    yield tmp_path
    offices.forget_table()


def test_a_table_of_one_s_own_is_kept_told_of_and_removed(kept: Path, capfd: Any) -> None:
    table = kept / "own.csv"
    table.write_text("person,office,country,start\nAud Testdotter,Foreign Minister,NOR,2031-03-01\n", encoding="utf-8")
    assert run(["offices", "update", str(table), "--as-of", "2031-03-15"]) == 0
    capfd.readouterr()
    assert run(["offices", "--format", "json"]) == 0
    own = json.loads(capfd.readouterr().out)["own"]
    assert (own["rows"], own["date"], own["kinds"]) == (1, "2031-03-15", {"foreign minister": 1})
    assert run(["offices", "remove"]) == 0
    capfd.readouterr()
    assert run(["offices"]) == 0
    shown = capfd.readouterr().out
    assert "No table of your own" in shown and "Wikidata" in shown


def test_a_wrong_row_changes_nothing(kept: Path, capfd: Any) -> None:
    table = kept / "own.csv"
    table.write_text("person,office,country\nAud Testdotter,Foreign Minister,Atlantis\n", encoding="utf-8")
    assert run(["offices", "update", str(table)]) == 1
    assert "own.csv:2" in capfd.readouterr().err
    assert not (kept / "kept").exists()
