"""A chronicle says "visited" and nothing else: the word is a telling where no other is near."""

from __future__ import annotations

import memcon


def test_a_visit_told_in_one_line_is_a_contact_of_both_states() -> None:
    memo = memcon.read_text("May 6, 2019: President Paulo Quist of Ghana visited Norway. Working visit.")
    assert [c.mode for c in memo.contacts] == ["visit"]
    assert {p.side for p in memo.contacts[0].participants} == {"GHA", "NOR"}
    time = memo.contacts[0].time
    assert time is not None and (time.start, time.end) == ("2019-05-06", "2019-05-06")


def test_a_visit_inside_one_state_is_none() -> None:
    memo = memcon.read_text(
        "The minister visited a school in the north of the country on Monday.", published="2019-05-06"
    )
    assert memo.contacts == ()
