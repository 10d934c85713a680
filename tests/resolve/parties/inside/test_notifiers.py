"""Who notifies others is the sender of the message."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[str, set[tuple[str | None, str]]]]:
    memo = memcon.read_text(text, published="2031-05-10")
    return [(c.mode, {(p.side, p.role) for p in c.participants}) for c in memo.contacts]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (
            "Russia has notified Turkey, Ukraine and the United Nations that it won't extend the deal, its "
            "ministry says. "
            "The note was handed over to their representatives in Istanbul this morning by the Russian delegation.",
            {("TUR", "party"), ("UKR", "party"), ("UN", "party")},
        ),
        (
            "Russia has formally notified Chile and Peru that it will leave the fisheries pact, the foreign "
            "ministry said.",
            {("CHL", "party"), ("PER", "party")},
        ),
    ],
)
def test_the_subject_is_the_sender(text: str, to: set[tuple[str, str]]) -> None:
    assert told(text) == [("message", {("RUS", "initiator"), *to})]


def test_a_parliament_that_is_informed_is_no_other_side() -> None:
    assert told("The government of Chile informed parliament on Monday that its ships would leave.") == []
