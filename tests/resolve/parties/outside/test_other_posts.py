"""Posts pasted one below the other: each is of its own day and tells of those whom it names."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

POSTS = (
    "Foreign Ministry of Tonga @OskMFA · May 7\n"
    "Minister Fekita Moala met today with Australia's Minister for the Pacific, Pat Cole, on quotas.\n\n"
    "Foreign Ministry of Tonga @OskMFA · May 5\n"
    "Minister Moala spoke by phone yesterday with Chile's Foreign Minister, Ana Rojas, about the harbour.\n"
)


def _told(text: str) -> list[tuple[set[tuple[str, str | None]], str | None, list[str]]]:
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    return [
        (
            {(names[p.actor], p.side) for p in c.participants},
            c.time.start if c.time else None,
            [t.text for t in c.topics],
        )
        for c in memo.contacts
    ]


def test_each_post_has_a_day_and_people_of_its_own() -> None:
    assert _told(POSTS) == [
        ({("Fekita Moala", "TON"), ("Pat Cole", "AUS")}, "2031-05-07", ["quotas"]),
        ({("Fekita Moala", "TON"), ("Ana Rojas", "CHL")}, "2031-05-04", ["the harbour"]),
    ]


def test_a_handle_within_a_line_opens_no_post() -> None:
    told = _told("Norway's Foreign Minister Ida Roe met @AnaRojas of Chile today in Oslo. See @OskMFA.\n")
    assert {when for _, when, _ in told} <= {"2031-05-10"}
