"""What was done to a quotation, for people; and the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tellings import memcon_of

from memcon import api
from memcon.check.difference import difference, told
from memcon.cli.app import run
from memcon.cli.check_page import marked
from memcon.ledger import open_ledger
from memcon.record import Memcon

PEOPLE = {"Ilse Brandvik": {"country": "NOR"}}
WORDS = "We will not send another ship before the inspectors have counted all forty barrels"


def told_by(name: str, words: str) -> Memcon:
    return memcon_of(
        name,
        f"“{words},” Ilse Brandvik said.",
        actors=PEOPLE,
        quotes=[("Ilse Brandvik", f"“{words},”", "Ilse Brandvik")],
    )


def test_differences_are_told_word_by_word() -> None:
    found = difference("We will accept very grave losses", "we will not accept serious losses")
    assert marked(found) == "We will [−not] accept [serious → very grave] losses"
    assert told(found) == "“not” dropped; “very grave” for “serious”"


def test_words_left_out_openly_are_no_difference() -> None:
    assert told(difference("We will … accept", "We will not under any terms accept")) == ""


def test_what_interrupts_a_quotation_in_the_record_is_no_difference() -> None:
    record = 'several issues of concern," the office said. "The call is a continuation'
    assert told(difference("several issues of concern. The call is a new continuation", record)) == "“new” added"


@pytest.fixture
def ledger_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'record.db'}"
    with open_ledger(url) as ledger:
        ledger.add(told_by("herald", WORDS))
    changed = told_by("draft", WORDS.replace("forty", "fourteen"))
    monkeypatch.setattr(api, "read_many", lambda *_, **__: iter([changed]))
    return url


def test_the_page_marks_what_was_changed(ledger_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "draft.txt", "--ledger", ledger_url, "--format", "text"]) == 0
    page = capsys.readouterr().out
    assert "ALTERED · given to Ilse Brandvik" in page
    assert "[forty → fourteen]" in page.replace("\n            │ ", " ")
    assert "herald, Ilse Brandvik" in page


def test_json_is_what_the_contract_says(ledger_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "draft.txt", "--ledger", ledger_url, "--format", "json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert list(checked) == ["document", "quotations", "contacts"]
    (quotation,) = checked["quotations"]
    assert list(quotation) == ["attribution", "content", "verdict", "found_in", "why"]
    assert quotation["verdict"] == "altered"
    assert list(quotation["found_in"][0]) == ["document", "start", "end", "text", "speaker", "contact"]


def test_a_ledger_that_is_not_there_is_an_error_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "none.db"
    assert run(["check", "draft.txt", "--ledger", f"sqlite:///{path}"]) == 1
    assert not path.exists()
    assert "none.db" in capsys.readouterr().err
