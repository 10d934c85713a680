"""`memcon read`: what is printed where, in which form, and with which exit status."""

from __future__ import annotations

import json
from typing import Any

import pytest

import memcon as package
from memcon.cli.app import run
from memcon.errors import BrokenSource, WeightsError
from memcon.record import Document, Memcon, from_json, json_schema

BROKEN = BrokenSource("b.pdf", "the PDF is cut off")


def test_json_of_one_document_is_one_object(reading: Any, memcon: Memcon, capfd: Any) -> None:
    reading.gives = [memcon]
    assert run(["read", "a.txt", "--format", "json"]) == 0
    shown = capfd.readouterr()
    assert from_json(shown.out) == memcon
    assert shown.out.startswith("{\n  ")
    assert shown.err == ""


def test_json_of_several_documents_is_an_array(reading: Any, memcon: Memcon, capfd: Any) -> None:
    reading.gives = [memcon, memcon, memcon]
    assert run(["read", "folder", "--format", "json"]) == 0
    assert [m["document"]["id"] for m in json.loads(capfd.readouterr().out)] == ["d1", "d1", "d1"]


@pytest.mark.parametrize("order", [0, 1])
def test_json_is_an_array_where_one_of_two_is_unread(reading: Any, memcon: Memcon, capfd: Any, order: int) -> None:
    reading.gives = [memcon, BROKEN] if order else [BROKEN, memcon]
    assert run(["read", "a.txt", "b.pdf", "--format", "json"]) == 1
    shown = capfd.readouterr()
    assert len(json.loads(shown.out)) == 1
    assert "b.pdf: the PDF is cut off" in shown.err


def test_json_of_nothing_read(reading: Any, capfd: Any) -> None:
    reading.gives = [BROKEN]
    assert run(["read", "b.pdf", "--format", "json"]) == 1
    assert capfd.readouterr().out == ""
    reading.gives = [BROKEN, BROKEN]
    assert run(["read", "b.pdf", "b.pdf", "--format", "json"]) == 1
    assert json.loads(capfd.readouterr().out) == []


def test_jsonl_is_a_line_for_each_document_in_order(reading: Any, memcon: Memcon, capfd: Any) -> None:
    other = Memcon(document=Document(id="d2", text="Nothing happened."))
    reading.gives = [memcon, BROKEN, other]
    assert run(["read", "a", "b", "c", "--format", "jsonl"]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert [from_json(line) for line in lines] == [memcon, other]


def test_off_a_terminal_the_form_is_jsonl(reading: Any, memcon: Memcon, capfd: Any) -> None:
    reading.gives = [memcon]
    assert run(["read", "a.txt"]) == 0
    assert from_json(capfd.readouterr().out.rstrip("\n")) == memcon


def test_text_is_separated_by_empty_lines(reading: Any, memcon: Memcon, capfd: Any) -> None:
    reading.gives = [memcon, memcon]
    assert run(["read", "a", "b", "--format", "text"]) == 0
    shown = capfd.readouterr().out
    assert shown.count("Two ministers meet\n") == 2
    assert "\x1b" not in shown


def test_options_reach_the_reader(reading: Any) -> None:
    status = run(["read", "a", "-", "--published", "2024-03-14", "--publisher", "The Courier", "--workers", "2"])
    assert status == 0
    assert reading.asked == {
        "sources": ("a", "-"),
        "published": "2024-03-14",
        "publisher": "The Courier",
        "workers": 2,
        "errors": "yield",
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ["read"],
        ["read", "a", "--format", "yaml"],
        ["read", "a", "--workers", "0"],
        ["read", "a", "--colour"],
        ["ingest"],
        ["--unknown"],
        [],
    ],
)
def test_wrong_usage_is_status_2_and_prints_no_data(reading: Any, capfd: Any, arguments: list[str]) -> None:
    assert run(arguments) == 2
    shown = capfd.readouterr()
    assert shown.out == ""
    assert shown.err
    assert "Traceback" not in shown.err


@pytest.mark.parametrize("date", ["tuesday", "2024-13-01", "12/03/2024"])
def test_a_date_that_is_none_is_wrong_usage(capfd: Any, date: str) -> None:
    assert run(["read", "a.txt", "--published", date]) == 2
    shown = capfd.readouterr()
    assert shown.out == ""
    assert shown.err == f"memcon: '{date}' is not a date: write it as 2021-11-24 or 2021-11-24T09:30:00+00:00\n"


def test_a_missing_reader_is_said_in_one_line(reading: Any, capfd: Any) -> None:
    reading.gives = [WeightsError("the weights do not match their checksum: install memcon again")]
    assert run(["read", "a"]) == 1
    assert capfd.readouterr().err == "memcon: the weights do not match their checksum: install memcon again\n"


def test_a_fault_of_memcon_is_no_traceback(
    reading: Any, memcon: Memcon, capfd: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.gives = [memcon, ZeroDivisionError("division by zero")]
    assert run(["read", "a", "b", "--format", "jsonl"]) == 1
    shown = capfd.readouterr()
    assert len(shown.out.splitlines()) == 1
    assert "ZeroDivisionError" in shown.err
    assert "Traceback" not in shown.err
    monkeypatch.setenv("MEMCON_DEBUG", "1")
    assert run(["read", "a"]) == 1
    assert "Traceback" in capfd.readouterr().err


@pytest.mark.parametrize(("form", "count"), [("json", 1), ("json", 2), ("jsonl", 2)])
def test_an_interruption_leaves_whole_data_behind(
    reading: Any, memcon: Memcon, capfd: Any, form: str, count: int
) -> None:
    reading.gives = [*[memcon] * count, KeyboardInterrupt()]
    assert run(["read", "a", "--format", form]) == 130
    shown = capfd.readouterr()
    whole = [json.loads(line) for line in shown.out.splitlines()] if form == "jsonl" else json.loads(shown.out)
    assert len(whole if isinstance(whole, list) else [whole]) == count
    assert f"the {count} documents read so far are printed" in shown.err


def test_hostile_names_and_texts_cannot_steer_the_terminal(reading: Any, capfd: Any) -> None:
    bad = "\x1b]0;owned\x07\x9b2J\u202egnp.exe\ud800"
    text = "A title \x1b[31m\u202e\x07\x85 and more."
    reading.gives = [BrokenSource(bad, "broken"), Memcon(document=Document(id="d", text=text, title=text))]
    for form in ("text", "json", "jsonl"):
        assert run(["read", "a", "--format", form]) == 1
        shown = capfd.readouterr()
        for character in "\x1b\x07\x9b\x85\u202e":
            assert character not in shown.out
            assert character not in shown.err
        assert "\\x1b" in shown.err
        if form == "jsonl":
            assert from_json(shown.out).document.text == text


def test_schema_prints_the_schema(capfd: Any) -> None:
    assert run(["schema"]) == 0
    assert json.loads(capfd.readouterr().out) == json.loads(json.dumps(json_schema()))


def test_version(capfd: Any) -> None:
    assert run(["--version"]) == 0
    assert capfd.readouterr().out == f"memcon {package.__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["read", "-h"], ["schema", "--help"]])
def test_help(capfd: Any, arguments: list[str]) -> None:
    assert run(arguments) == 0
    assert "Usage: memcon" in capfd.readouterr().out
