"""What people decide holds: over new documents and new readings, until it is undone."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from calls import ARDEN, CORVO, call, lines_of

from memcon.errors import RecordError, UnknownId
from memcon.ledger import Ledger
from memcon.record import Contact, Span
from memcon.record.joint import Decision, KeptDecision, Member, Undoing

D1, D2, D3 = Member("d1", "c1"), Member("d2", "c1"), Member("d3", "c1")


def decision(action: Any, *members: Member, **more: Any) -> Decision:
    """What the desk decided on the first of June."""
    return Decision(id="", action=action, by="desk", at="2031-06-01T10:00:00Z", why="it is so", members=members, **more)


def groups(ledger: Ledger) -> list[tuple[str, ...]]:
    """The documents of each contact."""
    return sorted(c.documents for c in ledger.contacts())


def test_a_person_joins_and_parts_and_takes_it_back(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-04"), call("d3", "2031-05-20")])
    assert groups(ledger) == [("d1", "d2"), ("d3",)]
    joint = ledger.decide(decision("join", D1, D2, D3))
    assert joint is not None and joint.documents == ("d1", "d2", "d3")
    ledger.decide(decision("split", D2, others=(D1, D3)))
    assert groups(ledger) == [("d1", "d3"), ("d2",)]
    for made in ledger.decisions():
        ledger.undo(made.id)
    assert groups(ledger) == [("d1", "d2"), ("d3",)]
    assert ledger.decisions() == []


def test_what_is_parted_stays_parted_when_more_reports_come(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-04")])
    ledger.decide(decision("split", D1, others=(D2,)))
    ledger.add_many(call(f"e{n}", "2031-05-04") for n in range(4))
    assert not any({"d1", "d2"} <= set(documents) for documents in groups(ledger))


def test_a_corrected_field_shows_the_persons_value_beside_the_machines(ledger: Ledger) -> None:
    ledger.add(call("d1", "2031-05-04"))
    joint = ledger.decide(decision("correct", D1, field="mode", value="video"))
    assert joint is not None and joint.mode == "video"
    assert [s.value for s in joint.said["mode"]] == ["call"]
    assert joint.decisions[0].by == "desk" and joint.decisions[0].why == "it is so"
    assert [c.id for c in ledger.contacts(mode="video")] == [joint.id]
    assert ledger.count(mode="call") == 0


def test_a_corrected_day_is_what_contacts_are_found_by(ledger: Ledger) -> None:
    ledger.add(call("d1", "2031-05-04"))
    ledger.decide(decision("correct", D1, field="time", value={"start": "2031-04-01", "end": "2031-04-02"}))
    assert ledger.count(since="2031-04-02", until="2031-04-02") == 1
    assert ledger.count(since="2031-05-01") == 0


def test_a_rejected_contact_is_listed_only_when_asked_for(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-06-04")])
    joint = ledger.decide(decision("reject", D1, field="contact"))
    assert joint is not None
    assert [c.documents for c in ledger.contacts()] == [("d2",)]
    assert [c.documents for c in ledger.contacts(rejected=True)] == [("d1",), ("d2",)]
    assert ledger.contact(joint.id) == joint
    ledger.decide(msgspec.structs.replace(decision("accept", D1, field="contact"), at="2031-06-02"))
    assert ledger.count() == 2


def test_two_actors_become_one_and_two_again(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-06-04", people=(ARDEN, CORVO))])
    before = lines_of(ledger)
    actors = {p.name: p.actor for c in ledger.contacts() for p in c.participants}
    assert actors["Tomas Brisk"] != actors["Ines Corvo"]
    assert ledger.decide(decision("same-actor", actors=(actors["Tomas Brisk"], actors["Ines Corvo"]))) is None
    ids = [{p.actor for p in c.participants} for c in ledger.contacts()]
    assert ids[0] == ids[1]
    ledger.undo(ledger.decisions()[0].id)
    kept = ('{"table":"decisions"', '{"table":"undoings"')
    assert [line for line in lines_of(ledger) if not line.startswith(kept)] == before


def test_the_same_decision_is_one_wherever_it_comes_from(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-20")])
    ledger.decide(decision("join", D1, D2))
    made = ledger.decisions()
    ledger.decide(decision("join", D2, D1))
    ledger.decide(made[0])
    assert ledger.decisions() == made
    ledger.undo(made[0].id)
    ledger.decide(made[0])
    assert ledger.decisions() == made


def test_the_history_keeps_what_was_taken_back_and_by_whom(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-20")])
    contact = ledger.contacts()[0]
    ledger.decide(decision("correct", D1, field="mode", value="video"))
    made = ledger.decisions()[0]
    ledger.undo(made.id, by="chief", at="2031-06-02T08:00:00Z")
    assert ledger.history() == [KeptDecision(made, False, (Undoing("2031-06-02T08:00:00Z", "chief"),))]
    with pytest.raises(UnknownId):
        ledger.undo(made.id, by="chief", at="2031-06-02T08:00:00Z")
    ledger.decide(made)
    ledger.undo(made.id)
    ledger.decide(made)
    ledger.decide(msgspec.structs.replace(decision("accept", D2, field="mode"), at="2031-07-01"))
    assert [(k.in_force, [u.by for u in k.undoings]) for k in ledger.history()] == [(True, []), (True, ["chief", None])]
    assert [k.decision for k in ledger.history(contact.id)] == [made]
    assert [k.decision for k in ledger.history(limit=1, offset=1)] == [made]
    ledger.rebuild()
    assert len(ledger.history(contact.id)[0].undoings) == 2


def test_a_decision_goes_over_to_a_new_reading_that_numbers_its_contacts_otherwise(ledger: Ledger) -> None:
    memcon = call("d1", "2031-05-04", rest="Elena Arden met Ines Corvo about tolls.")
    ledger.add(memcon, reader="1")
    ledger.decide(decision("correct", D1, field="mode", value="video"))
    told = memcon.contacts[0]
    met = memcon.document.text.index("met")
    other = Contact("c1", "meeting", "held", Span(met, met + 3, "met"), told.participants)
    start = told.trigger.start
    for words in ("spoke", "spoke that"):
        trigger = Span(start, start + len(words), words)
        renamed = msgspec.structs.replace(told, id="c2", trigger=trigger)
        ledger.add(msgspec.structs.replace(memcon, contacts=(other, renamed)), reader=f"2 {words}")
        modes = {c.trigger.text: c.mode for c in ledger.contacts()}
        assert modes == {"met": "meeting", words: "video"}
    assert ledger.stats()["decisions without their telling"] == 0


def test_a_decision_waits_for_a_reading_that_has_its_contact_again(ledger: Ledger) -> None:
    memcon = call("d1", "2031-05-04")
    ledger.add(memcon, reader="1")
    ledger.decide(decision("correct", D1, field="mode", value="video"))
    ledger.add(msgspec.structs.replace(memcon, contacts=()), reader="2")
    assert ledger.stats()["decisions without their telling"] == 1
    assert len(ledger.decisions()) == 1
    ledger.add(memcon, reader="3")
    assert ledger.contacts()[0].mode == "video"


@pytest.mark.parametrize(
    "made",
    [
        decision("correct", Member("d9", "c1"), field="mode", value="call"),
        decision("correct", Member("d1", "c7"), field="mode", value="call"),
        decision("join", D1, Member("nowhere", "c1")),
    ],
)
def test_what_the_ledger_does_not_hold_cannot_be_decided(ledger: Ledger, made: Decision) -> None:
    ledger.add(call("d1", "2031-05-04"))
    before = lines_of(ledger)
    with pytest.raises(UnknownId):
        ledger.decide(made)
    assert lines_of(ledger) == before


@pytest.mark.parametrize(
    "made",
    [
        decision("join", D1),
        decision("split", D1),
        decision("same-actor", actors=("one",)),
        decision("correct", field="mode", value="call"),
        decision("correct", D1, value="call"),
        decision("correct", D1, field="mode", value="telepathy"),
        decision("correct", D1, field="status", value=7),
        decision("correct", D1, field="time", value="some day"),
        decision("correct", D1, field="time", value={"start": "2031-05-04", "end": "2031-05-01"}),
        decision("correct", D1, field="time", value={"start": "2031-02-30"}),
        decision("correct", D1, field="weather", value="fine"),
    ],
)
def test_a_decision_that_says_too_little_or_nothing_possible_is_refused(ledger: Ledger, made: Decision) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-04")])
    before = lines_of(ledger)
    with pytest.raises(RecordError):
        ledger.decide(made)
    assert lines_of(ledger) == before


def test_an_unknown_decision_cannot_be_undone(ledger: Ledger) -> None:
    with pytest.raises(UnknownId, match="no decision of this id"):
        ledger.undo("0" * 16)
