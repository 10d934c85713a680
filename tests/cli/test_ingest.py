"""`memcon ingest`, `quarantine` and `rebuild`: what is held is not read again, what fails is kept with its reason."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from calls import call, lines_of

from memcon import engine
from memcon.cli.app import run
from memcon.cli.progress import line, span_of_time
from memcon.cli.total import count_documents
from memcon.errors import ReadFailed, SourceError
from memcon.intake import Taken
from memcon.ledger import ingest as ingest_module
from memcon.ledger import open_ledger, version
from memcon.record import Memcon


class Reader:
    """Stands in for the reader: finds the call in a text that `call` wrote, and keeps the sources that it was given."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.before: Callable[[int], None] = lambda number: None

    def __call__(self, taken: Iterable[Taken | SourceError], **_: Any) -> Iterator[Memcon | SourceError]:
        for item in taken:
            if isinstance(item, SourceError):
                yield item
                continue
            self.before(len(self.read))
            self.read.append(item.source)
            text = item.document.text
            if "unreadable" in text:
                yield ReadFailed(item.source, "memcon failed on it")
                continue
            about = text.partition(" about ")[2].rstrip(".") or "nothing"
            made = call("", "2031-05-04", about=about)
            contacts = made.contacts if made.document.text == text else ()
            yield Memcon(document=item.document, actors=made.actors if contacts else (), contacts=contacts)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The stand-in, in place of the engine."""
    stand_in = Reader()
    monkeypatch.setattr(engine, "read_documents", stand_in)
    return stand_in


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a ledger of the usual name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MEMCON_LEDGER", raising=False)
    return tmp_path


def sheet(document: str, **facts: Any) -> str:
    """A line of JSON with the report of a call."""
    text = call("", "2031-05-04", about=f"fish and {document}").document.text
    return json.dumps({"id": document, "text": text, **facts}) + "\n"


def held() -> list[str]:
    """The ids in the ledger."""
    with open_ledger("sqlite:///memcon.db", read_only=True) as ledger:
        return list(ledger.document_ids())


def test_sources_are_read_once(desk: Path, reader: Reader, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "reports").mkdir()
    (desk / "reports" / "a.txt").write_text("Nobody spoke.")
    (desk / "b.jsonl").write_text(sheet("b1") + sheet("b2"))
    with gzip.open(desk / "c.jsonl.gz", "wt") as file:
        file.write(sheet("c1"))
    command = ["ingest", "reports", "b.jsonl", "c.jsonl.gz"]
    assert run(command) == 0
    assert len(reader.read) == len(held()) == 4
    shown = capsys.readouterr()
    assert shown.out == "" and shown.err == "memcon: 4 documents read into the ledger\n"
    assert run(command) == 0
    assert len(reader.read) == 4
    assert capsys.readouterr().err == "memcon: 0 documents read into the ledger; 4 held already\n"
    assert run([*command, "--publisher", "Desk"]) == 0  # a new fact
    assert len(reader.read) == 8


def test_the_ledger_may_stand_in_the_folder_that_is_read(desk: Path, reader: Reader) -> None:
    (desk / "a.txt").write_text("Nobody spoke.")
    assert run(["ingest", "."]) == 0
    assert run(["ingest", str(desk)]) == 0
    assert len(held()) == 1


def test_a_fact_that_is_left_out_erases_none(desk: Path, reader: Reader) -> None:
    (desk / "a.txt").write_text("Nobody spoke.")
    named = ["ingest", "a.txt", "--publisher", "Desk"]
    assert run([*named, "--published", "2031-05-05"]) == 0
    assert run(named) == 0
    assert len(reader.read) == 1
    assert run([*named, "--published", "2031-05-06"]) == 0
    with open_ledger("sqlite:///memcon.db") as ledger:
        (document,) = (memcon.document for memcon in ledger.memcons())
    assert (document.published, document.publisher) == ("2031-05-06", "Desk")


def test_one_text_from_two_publishers_is_two_documents_of_one_contact(desk: Path, reader: Reader) -> None:
    text = call("", "2031-05-04", about="fish").document.text
    paper = {"text": text, "publisher": "The Norland Post", "published": "2031-05-04"}
    reprint = {**paper, "publisher": "The Sund Gazette", "published": "2031-05-05"}
    (desk / "papers.jsonl").write_text(json.dumps(paper) + "\n" + json.dumps(reprint) + "\n")
    (desk / "a.txt").write_text(text)
    assert run(["ingest", "papers.jsonl"]) == run(["ingest", "a.txt", "--publisher", "Third Wire"]) == 0
    for again in (["papers.jsonl"], ["a.txt", "--publisher", "third wire"]):
        assert run(["ingest", *again]) == 0
    assert len(held()) == 3
    with open_ledger("sqlite:///memcon.db") as ledger:
        assert {m.document.publisher for m in ledger.memcons()} >= {"The Norland Post", "The Sund Gazette"}
        (contact,) = ledger.contacts()
    assert len(contact.documents) == 3


def test_newer_weights_read_all_again(desk: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "b.jsonl").write_text(sheet("b1") + sheet("b2"))
    run(["ingest", "b.jsonl"])
    assert version.reader_version().startswith("memcon ")
    monkeypatch.setattr(ingest_module, "reader_version", lambda: "memcon 9, weights 2040-01-01")
    assert run(["ingest", "b.jsonl"]) == 0
    assert len(reader.read) == 4
    with open_ledger("sqlite:///memcon.db") as ledger:
        assert (ledger.stats()["documents"], ledger.stats()["readings"]) == (2, 4)


def test_an_interruption_keeps_what_is_read_and_the_same_command_goes_on(
    desk: Path, reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "b.jsonl").write_text("".join(sheet(f"b{n}") for n in range(9)))

    def interrupt(number: int) -> None:
        if number == 5:
            raise KeyboardInterrupt

    reader.before = interrupt
    assert run(["ingest", "b.jsonl"]) == 130
    assert held() == [f"b{n}" for n in range(5)]
    assert "5 documents read into the ledger; interrupted: the same command goes on" in capsys.readouterr().err
    reader.before = lambda number: None
    assert run(["ingest", "b.jsonl"]) == 0
    assert len(reader.read) == len(held()) == 9


def test_what_cannot_be_read_goes_to_quarantine_and_out_again(
    desk: Path, reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "b.jsonl").write_text(sheet("b1") + "no line\n" + '{"text": "unreadable"}\n' + sheet("b2"))
    assert run(["ingest", "b.jsonl", "late.txt", "--publisher", "Desk"]) == 1
    shown = capsys.readouterr().err
    assert "memcon: late.txt: there is no such file or folder\n" in shown
    assert "2 documents read into the ledger; 3 could not be read: see `memcon quarantine`" in shown
    assert held() == ["b1", "b2"]
    assert run(["quarantine", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(r["source"], r["code"], r["tries"]) for r in rows] == [
        ("b.jsonl:2", "M103", 1),
        ("b.jsonl:3", "M108", 1),
        ("late.txt", "M101", 1),
    ]
    assert run(["quarantine"]) == 0
    assert "late.txt\n    M101 there is no such file or folder\n" in capsys.readouterr().out

    (desk / "late.txt").write_text("Nobody spoke.")
    (desk / "b.jsonl").write_text(sheet("b1") + sheet("b7") + '{"text": "unreadable"}\n' + sheet("b2"))
    reader.read.clear()
    assert run(["quarantine", "--retry"]) == 1
    assert reader.read == ["b.jsonl:2", "b.jsonl:3", "late.txt"]
    assert "2 documents read into the ledger; 1 could not be read" in capsys.readouterr().err
    with open_ledger("sqlite:///memcon.db") as ledger:
        assert [(q.source, q.tries) for q in ledger.quarantined()] == [("b.jsonl:3", 2)]
        assert {m.document.publisher for m in ledger.memcons()} == {"Desk"}


def test_a_retry_from_another_folder_finds_the_files(
    desk: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "in").mkdir()
    assert run(["ingest", "in", "in/c.jsonl"]) == 1
    (desk / "in" / "a.txt").write_text("Nobody spoke.")
    (desk / "in" / "c.jsonl").write_text(sheet("c1"))
    (desk / "elsewhere").mkdir()
    monkeypatch.chdir(desk / "elsewhere")
    ledger = f"sqlite:///{desk / 'memcon.db'}"
    assert run(["quarantine", "--retry", "--ledger", ledger]) == 0
    with open_ledger(ledger) as opened:
        assert opened.quarantined() == []
        assert opened.stats()["documents"] >= 2


def test_what_came_through_a_pipe_cannot_be_asked_for_again(
    desk: Path, reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_ledger("sqlite:///memcon.db") as ledger, ledger.writing() as connection:
        ingest_module.quarantine.keep(
            connection, SourceError("standard input:3", "broken"), ingest_module.Options(folder=str(desk))
        )
    assert run(["quarantine", "--retry"]) == 1
    assert "standard input:3: what came from there cannot be asked for again" in capsys.readouterr().err


def test_another_text_under_an_id_that_is_taken_goes_to_quarantine(desk: Path, reader: Reader) -> None:
    (desk / "a.jsonl").write_text(json.dumps({"id": "1", "text": "Nobody spoke."}))
    (desk / "b.jsonl").write_text(json.dumps({"id": "1", "text": "Somebody spoke."}) + "\n" + sheet("x" * 501))
    assert run(["ingest", "a.jsonl"]) == 0
    assert run(["ingest", "b.jsonl"]) == 1
    with open_ledger("sqlite:///memcon.db") as ledger:
        assert [m.document.text for m in ledger.memcons()] == ["Nobody spoke."]
        first, second = ledger.quarantined()
    assert first.code == "M109" and "another text under the id '1'" in first.reason
    assert second.code == "M109" and "1 to 500 characters" in second.reason


def test_a_document_on_which_memcon_fails_costs_itself_alone(
    desk: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    from memcon.ledger import links

    def faulty(memcon: Memcon, contact: Any) -> Any:
        if memcon.document.id == "b1":
            raise ZeroDivisionError("a fault")
        return view_of(memcon, contact)

    view_of = links.view_of
    monkeypatch.setattr(links, "view_of", faulty)
    monkeypatch.delenv("MEMCON_DEBUG", raising=False)
    (desk / "b.jsonl").write_text("".join(sheet(f"b{n}") for n in range(4)))
    assert run(["ingest", "b.jsonl"]) == 1
    assert held() == ["b0", "b2", "b3"]
    with open_ledger("sqlite:///memcon.db") as ledger:
        assert "ZeroDivisionError: a fault" in ledger.quarantined()[0].reason


def test_two_runs_in_pieces_equal_one(desk: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "a.jsonl").write_text("".join(sheet(f"a{n}") for n in range(7)))
    (desk / "b.jsonl").write_text("".join(sheet(f"b{n}") for n in range(7)))
    run(["ingest", "a.jsonl", "b.jsonl", "--ledger", "sqlite:///one.db"])
    monkeypatch.setattr(ingest_module, "BATCH", 3)
    run(["ingest", "b.jsonl", "--ledger", "sqlite:///two.db"])
    run(["ingest", "b.jsonl", "a.jsonl", "--ledger", "sqlite:///two.db"])
    run(["rebuild", "--ledger", "sqlite:///two.db"])
    with open_ledger("sqlite:///one.db") as one, open_ledger("sqlite:///two.db") as two:
        told = [line.replace("a.jsonl", "?").replace("b.jsonl", "?") for line in lines_of(one)]
        assert [line.replace("a.jsonl", "?").replace("b.jsonl", "?") for line in lines_of(two)] == told


def test_rebuild_says_what_it_made(desk: Path, reader: Reader, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "a.jsonl").write_text(sheet("a1"))
    run(["ingest", "a.jsonl"])
    capsys.readouterr()
    assert run(["rebuild"]) == 0
    assert capsys.readouterr().err == "memcon: 1 contacts made anew from 1 document\n"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["ingest"], 2, "SOURCE"),
        (["ingest", "x.txt", "--published", "soon"], 2, "not a date"),
        (["ingest", "x.txt", "--ledger", "mysql://a/b"], 2, "sqlite:///file.db"),
        (["ingest", "x.txt", "--ledger", "sqlite:///no/folder/x.db"], 1, "make it first"),
        (["quarantine"], 1, "there is no ledger"),
        (["quarantine", "--ledger", "sqlite:///notes.txt"], 1, "no ledger of memcon's"),
        (["rebuild", "--ledger", "sqlite:///notes.txt"], 1, "no ledger of memcon's"),
    ],
)
def test_wrong_use_and_wrong_ledgers(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, words: str
) -> None:
    (desk / "notes.txt").write_text("Notes of a desk, and no database. " * 40)
    assert run(arguments) == status
    shown = capsys.readouterr()
    assert shown.out == "" and words in shown.err and "Traceback" not in shown.err


def test_the_number_of_documents_is_told_where_it_is_cheap(desk: Path) -> None:
    (desk / "in").mkdir()
    (desk / "in" / "a.txt").write_text("x")
    (desk / "in" / "b.jsonl").write_text("{}\n{}\n{}")
    with gzip.open(desk / "in" / "c.jsonl.gz", "wt") as file:
        file.write("{}\n{}\n")
    assert count_documents(["in", "in/a.txt"], lambda: False) == 7
    assert count_documents(["in"], lambda: True) is None
    assert count_documents(["-"], lambda: False) is count_documents(["https://example.org/x"], lambda: False) is None
    for damaged in (b"\x1f\x8b\x08 cut", gzip.compress(b"{}\n")[:10] + b"\xff" * 40):
        (desk / "in" / "d.jsonl.gz").write_bytes(damaged)
        assert count_documents(["in"], lambda: False) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_a_pipe_gives_is_not_counted_away(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")  # whoever opened it would wait, and take what the reading needs
    assert count_documents([str(tmp_path / "pipe.jsonl")], lambda: False) is None


def test_the_line_of_progress() -> None:
    assert line(3, None, 2.0, 1.5) == "reading: 3 documents done, 2 s, 1.5 a second"
    assert (
        line(250, 1000, 60.0, 2.0)
        == "reading █████░░░░░░░░░░░░░░░ 250 of 1,000 documents, 2.0 a second, 6 min 15 s left"
    )
    assert "left" not in line(0, 10, 2.0, 0.0)
    assert line(11, 10, 2.0, 1.0).startswith("reading: 11 documents done")
    assert [span_of_time(s) for s in (0.2, 59.4, 61, 3660, 4e6)] == [
        "0 s",
        "59 s",
        "1 min 1 s",
        "1 h 1 min",
        "1,111 h 6 min",
    ]
