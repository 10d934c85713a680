"""A text that its title says to be from before a meeting has that meeting, whatever words the two greet with."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

TITLE = (
    "Remarks by Vice President Hale and President Ximena Castillo of the Republic of Honduras Before Bilateral Meeting"
)
TEXT = (
    "Presidential Palace Tegucigalpa, Honduras\n\nPRESIDENT CASTILLO: (As interpreted.) Madam Vice President, "
    "I would like to thank you. And I’d like to thank your Secretary for being here as well.\n\nVICE PRESIDENT "
    "HALE: I’d like to publicly congratulate you on your election. There is a lot of opportunity there."
)


def told(title: str) -> list[tuple[str, set[str | None]]]:
    memo = memcon.read_text(TEXT, published="2031-01-27", publisher="The White House", title=title)
    return [(c.status, {p.side for p in c.participants}) for c in memo.contacts]


def test_remarks_before_a_meeting_are_of_it() -> None:
    assert told(TITLE) == [("ongoing", {"USA", "HND"})]


def test_remarks_of_no_meeting_are_of_none() -> None:
    assert told("Remarks by Vice President Hale and President Ximena Castillo of the Republic of Honduras") == []
