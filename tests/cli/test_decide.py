"""`memcon decide`: decisions are kept with who, when and why, hold, can be undone, and go from desk to desk."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import joint_strategies as joint
import pytest

from memcon.cli.app import run
from memcon.ledger import open_ledger
from memcon.record.joint import JointContact

SIGNED = ("--by", "M. Okafor", "--why", "so says the readout")


class Desk:
    """A ledger and the commands on it."""

    def __init__(self, path: Path, capfd: Any) -> None:
        self.url = f"sqlite:///{path}"
        self.capfd = capfd
        with open_ledger(self.url) as ledger:
            ledger.add_many(joint.readouts().values())

    def decide(self, *arguments: str, status: int = 0) -> str:
        """Runs `memcon decide` and gives its messages."""
        assert run(["decide", *arguments, "--ledger", self.url]) == status
        shown = self.capfd.readouterr()
        self.out = shown.out
        return str(shown.err)

    def contact(self, mode: str = "call") -> JointContact:
        """The contact of that mode."""
        with open_ledger(self.url) as ledger:
            return next(c for c in ledger.contacts(rejected=True) if c.mode == mode)

    def contacts(self) -> list[JointContact]:
        """All contacts that nobody rejected."""
        with open_ledger(self.url) as ledger:
            return ledger.contacts()

    def listed(self) -> list[dict[str, Any]]:
        """The decisions in force."""
        self.decide("list", "--format", "json")
        found: list[dict[str, Any]] = json.loads(self.out)
        return found


@pytest.fixture
def desk(tmp_path: Path, capfd: Any) -> Desk:
    """A desk whose ledger holds the two readouts."""
    return Desk(tmp_path / "l.db", capfd)


@pytest.fixture
def other_desk(tmp_path: Path, capfd: Any) -> Desk:
    """Another desk with the same documents."""
    return Desk(tmp_path / "other.db", capfd)


def test_a_corrected_field_shows_the_new_value_and_keeps_what_was_read(desk: Desk) -> None:
    before = desk.contact()
    told = desk.decide("correct", before.id, "time", "2024-03-10/2024-03-11", *SIGNED)
    after = desk.contact()
    assert after.time and (after.time.start, after.time.end, after.time.grain) == ("2024-03-10", "2024-03-11", "range")
    assert after.said["time"] == before.said["time"]
    (made,) = after.decisions
    assert (made.by, made.why, made.action) == ("M. Okafor", "so says the readout", "correct")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", made.at)
    assert made.decision in told


@pytest.mark.parametrize(
    ("field", "words", "found"),
    [
        ("mode", "Video", lambda c: c.mode == "video"),
        ("status", "denied", lambda c: c.status == "denied"),
        ("series", "yes", lambda c: c.series is True),
        (
            "time",
            "2024-03",
            lambda c: (c.time.start, c.time.end, c.time.grain) == ("2024-03-01", "2024-03-31", "month"),
        ),
        ("time", "2024", lambda c: (c.time.end, c.time.grain) == ("2024-12-31", "year")),
        ("place", "Oslo, Norway", lambda c: (c.place.name, c.place.country) == ("Oslo", "NOR")),
        (
            "place",
            "Camp David, the lodge",
            lambda c: (c.place.name, c.place.country) == ("Camp David, the lodge", None),
        ),
        ("participant:Petru:side", "Sweden", lambda c: "SWE" in [p.side for p in c.participants]),
        ("participant:petru:role", "host", lambda c: "host" in [p.role for p in c.participants]),
        ("participant:Ion Petru:office", "Minister", lambda c: "Minister" in [p.office for p in c.participants]),
    ],
)
def test_values_are_what_the_field_takes(
    desk: Desk, field: str, words: str, found: Callable[[JointContact], bool]
) -> None:
    contact_id = desk.contact().id
    desk.decide("correct", contact_id, field, words, *SIGNED)
    with open_ledger(desk.url) as ledger:
        assert found(ledger.contact(contact_id))


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("mode", "telegraph"),
        ("status", "perhaps"),
        ("series", "2"),
        ("time", "Tuesday"),
        ("time", "2024-03-12/2024-03-11"),
        ("colour", "red"),
        ("participant:Nobody:side", "USA"),
        ("participant:", "USA"),
        ("participant:Petru:role", "king"),
        ("participants", "Brandt"),
        ("contact", "x"),
    ],
)
def test_a_value_that_the_field_cannot_hold_is_wrong_usage_and_changes_nothing(
    desk: Desk, field: str, words: str
) -> None:
    before = desk.contacts()
    told = desk.decide("correct", before[0].id, field, words, *SIGNED, status=2)
    assert told.startswith("memcon: ") and told.count("\n") == 1
    assert desk.contacts() == before


def test_who_and_why_are_asked_for(desk: Desk) -> None:
    contact = desk.contact().id
    desk.decide("reject", contact, "place", "--by", "M. Okafor", status=2)
    desk.decide("reject", contact, "place", "--why", "no", status=2)
    desk.decide("reject", contact, "place", "--by", " ", "--why", "no", status=2)
    assert desk.listed() == []


def test_the_environment_may_say_who(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMCON_BY", "Desk 2")
    desk.decide("reject", desk.contact().id, "place", "--why", "a date, no place")
    assert [made["by"] for made in desk.listed()] == ["Desk 2"]
    assert desk.contact().place is None


def test_a_rejected_contact_leaves_the_list_until_that_is_undone(desk: Desk) -> None:
    before = desk.contacts()
    desk.decide("reject", before[0].id, "contact", *SIGNED)
    assert [c.id for c in desk.contacts()] == [c.id for c in before[1:]]
    desk.decide("undo", desk.listed()[0]["id"][:8])
    assert desk.contacts() == before


def test_accepting_keeps_the_value_that_was_shown(desk: Desk) -> None:
    contact = desk.contact()
    desk.decide("accept", contact.id, "time", *SIGNED)
    desk.decide("accept", contact.id, *SIGNED)
    first, second = sorted(desk.listed(), key=lambda made: str(made["field"]), reverse=True)
    assert first["value"] == {"start": "2024-03-12", "end": "2024-03-12", "grain": "day"}
    assert second["field"] == "contact"


def test_a_split_parts_documents_and_a_join_puts_contacts_together(desk: Desk) -> None:
    call = desk.contact()
    assert set(call.documents) == {"north/1", "south 2"}
    told = desk.decide("split", call.id, "south 2", *SIGNED)
    assert told.count("1 document)") == 2
    calls = [c for c in desk.contacts() if c.mode == "call"]
    assert sorted(c.documents for c in calls) == [("north/1",), ("south 2",)]
    desk.decide("undo", desk.listed()[0]["id"])
    assert desk.contact() == call
    visit = desk.contact("visit")
    desk.decide("join", call.id, visit.id, *SIGNED)
    assert len(desk.contacts()) == 1


@pytest.mark.parametrize("documents", [("nowhere",), ("north/1", "south 2")])
def test_a_split_needs_some_of_the_contacts_documents_and_leaves_some(desk: Desk, documents: tuple[str, ...]) -> None:
    desk.decide("split", desk.contact().id, *documents, *SIGNED, status=2)
    assert desk.listed() == []


def test_a_join_needs_two_contacts(desk: Desk) -> None:
    call = desk.contact().id
    desk.decide("join", call, call[:8], *SIGNED, status=2)


def test_actors_can_be_said_to_be_one(desk: Desk) -> None:
    brandt, petru = (p.actor for p in desk.contact().participants)
    desk.decide("same-actor", brandt, petru, *SIGNED)
    assert len(desk.contact().participants) == 1
    desk.decide("same-actor", brandt, brandt, *SIGNED, status=2)


def test_decisions_go_to_another_desk_and_are_taken_once(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    desk.decide("correct", desk.contact().id, "mode", "video", *SIGNED)
    desk.decide("split", desk.contact("video").id, "south 2", *SIGNED)
    path = str(tmp_path / "decisions.jsonl")
    desk.decide("export", path)
    assert "2 taken over, 0 held already" in other_desk.decide("import", path)
    assert other_desk.contacts() == desk.contacts()
    assert other_desk.listed() == desk.listed()
    assert "0 taken over, 2 held already" in other_desk.decide("import", path)


def test_a_file_of_decisions_is_not_replaced_unasked(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text("mine")
    desk.decide("export", str(path), status=1)
    assert path.read_text() == "mine"
    desk.decide("export", str(path), "--force")
    assert path.read_text() == ""


def test_decisions_about_documents_that_are_not_held_are_named_and_the_others_taken(desk: Desk, tmp_path: Path) -> None:
    desk.decide("correct", desk.contact().id, "mode", "video", *SIGNED)
    desk.decide("export")
    strange = json.loads(desk.out)
    strange["members"] = [{"document": "elsewhere", "contact": "c1"}]
    path = tmp_path / "decisions.jsonl"
    path.write_text(json.dumps(strange) + "\n" + desk.out)
    desk.decide("undo", desk.listed()[0]["id"])
    told = desk.decide("import", str(path), status=1)
    assert "elsewhere" in told and "1 taken over" in told and "1 left out" in told
    assert desk.contact("video").decisions


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        "{}",
        '{"id": "x", "action": "burn", "by": "a", "at": "2024-01-01"}',
        "[" * 100_000,
        "\xff",
        '{"a":1}',
    ],
)
def test_a_file_that_holds_no_decisions_is_named_with_its_line(desk: Desk, tmp_path: Path, text: str) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(text.encode("latin-1"))
    told = desk.decide("import", str(path), status=2 if text == "\xff" else 1)
    assert "decisions.jsonl" in told and "Traceback" not in told and "fault of memcon" not in told
    assert desk.listed() == []
    desk.decide("import", str(tmp_path / "missing.jsonl"), status=1)


@pytest.mark.parametrize(
    "arguments", [("undo", "0123456789abcdef"), ("undo", "zz"), ("reject", "ffffffffffff", "mode", *SIGNED)]
)
def test_what_is_not_held_is_said(desk: Desk, arguments: tuple[str, ...]) -> None:
    assert "holds no" in desk.decide(*arguments, status=1) or arguments[0] == "reject"


def test_the_list_for_people_shows_who_when_and_why(desk: Desk) -> None:
    assert "nothing has been decided" in desk.decide("list", "--format", "table")
    desk.decide("correct", desk.contact().id, "mode", "video", *SIGNED)
    desk.decide("list", "--format", "table")
    assert "correct mode: video call" in desk.out and "M. Okafor: so says the readout" in desk.out


def test_a_decision_makes_no_ledger(tmp_path: Path, capfd: Any) -> None:
    assert run(["decide", "accept", "ffffff", *SIGNED, "--ledger", f"sqlite:///{tmp_path / 'none.db'}"]) == 1
    assert not list(tmp_path.iterdir())
