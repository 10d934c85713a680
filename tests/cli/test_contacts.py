"""`memcon contacts` and `memcon show`: which contacts, in which form, with which sources."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import joint_strategies as joint
import msgspec
import pytest

from memcon.cli.app import run
from memcon.cli.contact_page import render_contact, render_table
from memcon.cli.layout import columns
from memcon.ledger import open_ledger
from memcon.record.joint import JointContact


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """A ledger of the two readouts: a call that both tell and a visit that one announces."""
    address = f"sqlite:///{tmp_path / 'l.db'}"
    with open_ledger(address) as ledger:
        ledger.add_many(joint.readouts().values())
    yield address


def listed(capfd: Any, *arguments: str) -> list[dict[str, Any]]:
    """What `memcon contacts --format json` gives."""
    assert run(["contacts", *arguments, "--format", "json"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert isinstance(found, list)
    return found


def test_json_is_one_array_of_merged_contacts(url: str, capfd: Any) -> None:
    call, visit = listed(capfd, "--ledger", url)
    assert call["documents"] == ["north/1", "south 2"]
    assert {"actor", "name", "side", "role"} <= set(call["participants"][0])
    assert sorted(p["side"] for p in call["participants"]) == ["FIN", "NOR"]
    assert (visit["mode"], visit["status"], visit["time"]) == ("visit", "planned", None)
    assert msgspec.convert(call, JointContact).id == call["id"]


@pytest.mark.parametrize(
    ("options", "modes"),
    [
        (("--between", "Norway", "fi"), ["call"]),
        (("--between", "NOR", "USA"), []),
        (("--side", "FIN"), ["call", "visit"]),
        (("--person", "petru"), ["call", "visit"]),
        (("--person", "Brandt"), ["call"]),
        (("--mode", "visit"), ["visit"]),
        (("--status", "planned"), ["visit"]),
        (("--since", "2024-03-12", "--until", "2024-03"), ["call"]),
        (("--until", "2024-03-11"), []),
        (("--text", "ferry"), ["call"]),
        (("--mode", "call", "--person", "Nobody"), []),
        (("--limit", "1"), ["call"]),
    ],
)
def test_filters_choose_and_nothing_found_is_no_error(
    url: str, capfd: Any, options: tuple[str, ...], modes: list[str]
) -> None:
    assert [contact["mode"] for contact in listed(capfd, "--ledger", url, *options)] == modes


@pytest.mark.parametrize(
    "options",
    [
        ("--since", "yesterday"),
        ("--until", "2024-02-30"),
        ("--mode", "telegraph"),
        ("--status", "maybe"),
        ("--between", "USA"),
        ("--limit", "0"),
        ("--format", "yaml"),
    ],
)
def test_wrong_usage_is_status_2_and_prints_no_data(url: str, capfd: Any, options: tuple[str, ...]) -> None:
    assert run(["contacts", "--ledger", url, *options]) == 2
    shown = capfd.readouterr()
    assert shown.out == ""
    assert shown.err and "Traceback" not in shown.err


def test_a_limit_says_that_there_are_more(url: str, capfd: Any) -> None:
    assert run(["contacts", "--ledger", url, "--limit", "1"]) == 0
    assert "1 more" in capfd.readouterr().err


def test_csv_is_one_line_for_each_contact(url: str, capfd: Any) -> None:
    assert run(["contacts", "--ledger", url, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capfd.readouterr().out)))
    assert [row["mode"] for row in rows] == ["call", "visit"]
    assert rows[0]["documents"] == "north/1; south 2"
    assert run(["contacts", "--ledger", url, "--format", "csv", "--person", "Nobody"]) == 0
    assert len(capfd.readouterr().out.splitlines()) == 1


def test_csv_defuses_a_name_that_is_a_formula(tmp_path: Path, capfd: Any) -> None:
    address = f"sqlite:///{tmp_path / 'l.db'}"
    memcon = joint.readouts()["north/1"]
    actors = (msgspec.structs.replace(memcon.actors[0], name='=HYPERLINK("http://x")'), memcon.actors[1])
    with open_ledger(address) as ledger:
        ledger.add(msgspec.structs.replace(memcon, actors=actors))
    assert run(["contacts", "--ledger", address, "--format", "csv"]) == 0
    for row in csv.reader(io.StringIO(capfd.readouterr().out)):
        assert not any(cell.startswith("=") for cell in row)


def test_a_table_says_on_standard_error_how_many_there_are(url: str, capfd: Any) -> None:
    assert run(["contacts", "--ledger", url, "--format", "table"]) == 0
    shown = capfd.readouterr()
    assert shown.err == "memcon: 2 contacts\n"
    assert shown.out.startswith("WHEN ")
    assert run(["contacts", "--ledger", url, "--format", "table", "--person", "Nobody"]) == 0
    shown = capfd.readouterr()
    assert (shown.out, shown.err) == ("", "memcon: no contact meets this\n")


@pytest.mark.parametrize("width", [24, 40, 72, 80, 100, 140])
def test_a_table_fits_the_terminal(width: int) -> None:
    long = msgspec.structs.replace(joint.the_call().participants[0], name="Ada-Maria " * 12 + "Br" * 60, side="外交部")
    contacts = [joint.the_call(), joint.the_visit(), msgspec.structs.replace(joint.the_call(), participants=(long,))]
    page = render_table(contacts, width=width)
    assert max(columns(line) for line in page.splitlines()) <= width
    for contact in contacts:
        assert contact.id in page
    assert "2024-03-12" in page and "no date" in page


def test_a_month_is_shown_as_one() -> None:
    from memcon.record.joint import JointTime

    month = msgspec.structs.replace(joint.the_call(), time=JointTime("2024-03-01", "2024-03-31", "month", None))
    assert "2024-03 " in render_table([month])


@pytest.mark.parametrize("width", [40, 80, 100])
def test_one_contact_shows_values_sources_accounts_roots_reasons_and_decisions(width: int) -> None:
    page = render_contact(joint.the_call(), joint.readouts(), width=width)
    assert max(columns(line) for line in page.splitlines()) <= width
    told = " ".join(page.split())
    for words in (
        "CALL, HELD",
        "NOR · Ada Brandt, Minister of Defence (initiator)",
        "also told as 2024-03-11 in document 2",
        "the ferry line",
        "keep the details private",
        "NOR account · Ada Brandt",
        "ferry line … must open",
        "through a news agency",
        "ORIGINS: 2 ROOTS",
        "the same people on both sides; the same day",
        "time accepted as 2024-03-12",
        "M. Okafor: readout",
        "https://mod.example/readouts/1",
        "id south 2",
    ):
        assert words in told or width == 40, words


def test_places_name_the_document_and_the_characters() -> None:
    page = render_contact(joint.the_call(), joint.readouts(), width=100)
    topic = joint.span(joint.NORTHLAND, "the ferry line")
    assert f"[1:{topic.start}–{topic.end}]" in page


def test_show_takes_an_id_or_its_first_digits(url: str, capfd: Any) -> None:
    call = listed(capfd, "--ledger", url, "--mode", "call")[0]
    for words in (call["id"], call["id"][:6], call["id"].upper()):
        assert run(["show", words, "--ledger", url, "--format", "json"]) == 0
        assert json.loads(capfd.readouterr().out) == call
    assert run(["show", call["id"], "--ledger", url, "--format", "text"]) == 0
    assert call["id"] in capfd.readouterr().out


@pytest.mark.parametrize("words", ["ffffffffffff", "abc", "", "../x", "\x1b[2J"])
def test_an_id_that_is_not_held_is_said_in_one_line(url: str, capfd: Any, words: str) -> None:
    assert run(["show", words, "--ledger", url]) == 1
    shown = capfd.readouterr()
    assert shown.out == "" and shown.err.count("\n") == 1
    assert "\x1b" not in shown.err


@pytest.mark.parametrize("arguments", [["contacts"], ["show", "ffffff"], ["export", "--format", "jsonl"]])
def test_a_ledger_that_is_not_there_is_not_made(tmp_path: Path, capfd: Any, arguments: list[str]) -> None:
    assert run([*arguments, "--ledger", f"sqlite:///{tmp_path / 'none.db'}"]) == 1
    assert "memcon ingest" in capfd.readouterr().err
    assert not list(tmp_path.iterdir())


def test_hostile_words_cannot_steer_the_terminal(tmp_path: Path, capfd: Any) -> None:
    address = f"sqlite:///{tmp_path / 'l.db'}"
    memcon = joint.readouts()["north/1"]
    bad = "\x1b]0;owned\x07\u202e"
    actors = tuple(msgspec.structs.replace(a, name=bad + a.name, office=bad) for a in memcon.actors)
    document = msgspec.structs.replace(memcon.document, title=bad, publisher=bad, url=bad)
    with open_ledger(address) as ledger:
        ledger.add(msgspec.structs.replace(memcon, actors=actors, document=document))
        first = ledger.contacts()[0].id
    for command in (["contacts"], ["show", first]):
        forms = ("table", "json", "csv") if command == ["contacts"] else ("text", "json")
        for form in forms:
            assert run([*command, "--ledger", address, "--format", form]) == 0
            shown = capfd.readouterr().out
            assert not set("\x1b\x07\u202e") & set(shown)
