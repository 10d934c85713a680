"""The calendar is iCalendar: folded, escaped, all-day events, nothing of the clock."""

from __future__ import annotations

from typing import Any

import joint_strategies as joint
import msgspec
import pytest
from hypothesis import given

from memcon.export.calendar import calendar_lines
from memcon.export.tables import Holdings
from memcon.record.joint import JointContact, JointPlace, JointTime


def calendar(*contacts: JointContact) -> str:
    """The calendar of these contacts of the two readouts."""
    return "".join(calendar_lines(contacts, joint.readouts().__getitem__))


def properties(text: str) -> dict[str, str]:
    """The unfolded lines' names and values; of a name that stands twice the last."""
    lines = text.replace("\r\n ", "").split("\r\n")
    return dict(line.split(":", 1) for line in lines if ":" in line)


def changed(**fields: Any) -> JointContact:
    """The call with some fields changed."""
    return msgspec.structs.replace(joint.the_call(), **fields)


def test_a_dated_contact_is_an_all_day_event() -> None:
    found = properties(calendar(joint.the_call()))
    assert found["DTSTART;VALUE=DATE"] == "20240312"
    assert found["DTEND;VALUE=DATE"] == "20240313"
    assert found["DTSTAMP"] == "20240312T000000Z"
    assert found["UID"].startswith(joint.CALL)
    assert found["SUMMARY"] == "Call\\, held: Ada Brandt (NOR) – Ion Petru (FIN)"
    assert "https://mod.example/readouts/1" in found["DESCRIPTION"]


def test_a_contact_without_a_date_is_no_event() -> None:
    assert "VEVENT" not in calendar(joint.the_visit())


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("held", "CONFIRMED"),
        ("planned", "TENTATIVE"),
        ("proposed", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
        ("refused", "CANCELLED"),
        ("denied", "CANCELLED"),
        ("unknown", None),
    ],
)
def test_the_status_says_what_became_of_it(status: str, said: str | None) -> None:
    assert properties(calendar(changed(status=status))).get("STATUS") == said


def test_a_text_cannot_begin_another_property() -> None:
    place = JointPlace("Port; a, b\\\nEND:VCALENDAR\r\nX:\x1b[2J\u202e", None, None)
    found = calendar(changed(place=place))
    lines = found.replace("\r\n ", "").split("\r\n")
    assert "LOCATION:Port\\; a\\, b\\\\ END:VCALENDAR X:\\\\x1b[2J\\\\u202e" in lines
    assert lines.count("END:VCALENDAR") == 1


@pytest.mark.parametrize("last", ["9999-12-31", "2024-03-12"])
def test_the_last_day_of_the_calendar_has_no_day_after_it(last: str) -> None:
    found = properties(calendar(changed(time=JointTime("2024-03-12", last, "range", None))))
    assert ("DTEND;VALUE=DATE" in found) == (last != "9999-12-31")


@given(joint.joint_contacts())
def test_lines_are_folded_at_75_octets_within_no_character(found: tuple[list, dict]) -> None:  # type: ignore[type-arg]
    contacts, told = found
    lines = list(calendar_lines(contacts, told.__getitem__))
    data = "".join(lines).encode("utf-8")
    assert data.endswith(b"END:VCALENDAR\r\n")
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert not set(line) & set(range(32))
        line.decode("utf-8")


@given(joint.joint_contacts())
def test_an_independent_reader_takes_the_calendar(found: tuple[list, dict]) -> None:  # type: ignore[type-arg]
    icalendar = pytest.importorskip("icalendar")
    contacts, told = found
    read = icalendar.Calendar.from_ical("".join(calendar_lines(contacts, told.__getitem__)))
    events = read.walk("VEVENT")
    assert [str(e["UID"]).partition("@")[0] for e in events] == [c.id for c in contacts if c.time]
    for event, contact in zip(events, [c for c in contacts if c.time], strict=True):
        assert event.decoded("DTSTART").isoformat() == contact.time.start


def test_the_same_contacts_give_the_same_bytes(holdings: Holdings) -> None:
    assert calendar(*holdings.contacts) == calendar(*holdings.contacts)
