"""What a sentence opens with is a gathering of its own: who met or called later is not put into it."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[str, str | None, set[str]]]:
    memo = memcon.read_text(text, published="2031-07-20")
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, c.time.start if c.time else None, {names[p.actor] for p in c.participants}) for c in memo.contacts]


def test_a_call_after_a_council_by_video_link_is_a_call() -> None:
    text = (
        "Following the meeting of the Higher State Council, held via videoconference, President Pavel Orlov of Russia "
        "had a telephone conversation with President of the Republic of Belarus Anton Kravets."
    )
    assert told(text) == [("call", None, {"Pavel Orlov", "Anton Kravets"})]


def test_a_meeting_that_builds_on_an_earlier_one_keeps_its_people() -> None:
    text = (
        "Building on the June 15th Senior Officials Meeting, Minister Kenji Mori of Japan and Norwegian "
        "Minister Helen Ward convened a virtual ministerial meeting on July 19."
    )
    assert told(text) == [("video", "2031-07-19", {"Kenji Mori", "Helen Ward"})]


def test_who_hosted_the_summit_before_was_not_on_the_call() -> None:
    text = (
        "Before the summit hosted by President Rojas of Chile, Norwegian Prime Minister Lund and Peruvian President "
        "Vega spoke by phone."
    )
    assert told(text) == [("call", None, {"Lund", "Vega"})]


def test_the_day_of_the_main_clause_is_not_that_of_the_opening() -> None:
    text = (
        "Following a meeting in Paris, Norwegian Foreign Minister Lund and Chilean Foreign Minister Rojas held talks "
        "again by phone on Monday."
    )
    both = {"Lund", "Rojas"}
    assert told(text) == [("meeting", None, both), ("call", "2031-07-14", both)]


def test_talks_with_one_before_another_are_both_contacts() -> None:
    text = "After the talks with President Tan of Singapore, Prime Minister Lund of Norway met Chilean President Rojas."
    assert [people for *_, people in told(text)] == [{"Tan", "Lund"}, {"Lund", "Rojas"}]


def test_whose_meetings_open_a_sentence_had_them_alone() -> None:
    text = (
        "Following Vice President Hale’s meetings with Chilean leaders in Lima on July 2, she directed her "
        "adviser, Dr. Paul Gorman, to travel to Israel July 4-5. In Israel, Dr. Gorman met with Israeli "
        "President Isaac Hadar."
    )
    memo = memcon.read_text(text, published="2031-07-06", publisher="The White House")
    names = {a.id: a.name for a in memo.actors}
    first, last = memo.contacts[0], memo.contacts[-1]
    assert {names[p.actor] for p in first.participants} == {"Hale", "Chilean leaders"}
    assert {names[p.actor] for p in last.participants} == {"Paul Gorman", "Isaac Hadar"}
    assert first.time is not None and first.time.start == "2031-07-02"
