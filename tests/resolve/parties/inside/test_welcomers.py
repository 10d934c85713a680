"""Who looks forward to welcoming another is the host; "LONDON — The Prime Minister" is the British one."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[str, str, dict[str, str | None]]]:
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    return [(c.status, c.mode, {names[p.actor]: p.side for p in c.participants}) for c in memo.contacts]


def test_who_opens_a_report_from_a_capital_is_of_there_and_hosts() -> None:
    both = {"Prime Minister": "GBR", "Jonas Storm": "NOR"}
    assert told(
        "LONDON — The Prime Minister spoke to Prime Minister Jonas Storm of Norway today. The Prime Minister said he "
        "was looking forward to welcoming the Prime Minister of Norway to Scotland next month for a meeting with the "
        "leaders of the other nations of the force."
    ) == [("held", "call", both), ("planned", "meeting", both)]


def test_without_a_dateline_two_prime_ministers_are_of_two_states() -> None:
    assert told("The Prime Minister spoke to Prime Minister Jonas Storm of Norway today.") == [
        ("held", "call", {"Prime Minister": None, "Jonas Storm": "NOR"})
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Lund said she looked forward to welcoming the president to Bergen in June.",
        "Lund looks forward to hosting President Roe in Bergen on June 3.",
    ],
)
def test_who_awaits_a_guest_is_host_and_what_she_awaits_no_topic(words: str) -> None:
    text = f"OSLO — Norwegian Prime Minister Kari Lund spoke with Chilean President Ana Roe on Tuesday. {words}"
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    call, visit = memo.contacts
    assert visit.status == "planned" and not call.topics
    assert {names[p.actor]: p.role for p in visit.participants} == {"Kari Lund": "host", "Ana Roe": "guest"}


def test_a_state_that_awaits_a_guest_stays() -> None:
    text = "OSLO — Norway looks forward to hosting Chilean President Ana Roe in Bergen in June, the government said."
    assert [people for *_, people in told(text)] == [{"Norway": "NOR", "Ana Roe": "CHL"}]
