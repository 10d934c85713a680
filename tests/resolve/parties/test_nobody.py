"""Words beside an occasion that are nobody who takes part in it, and those that are somebody under another name."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str, publisher: str, mode: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2022-05-30", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts if c.mode == mode]


def test_whoever_comes_first_is_nobody() -> None:
    text = (
        "On Tuesday, May 31, President Biden will welcome Prime Minister Ana Ardal of New Zealand to the White House, "
        "for the first visit of a leader from New Zealand since 2014."
    )
    assert told(text, "The White House", "visit") == [{"Biden", "Ana Ardal"}]


def test_a_summit_is_nobody() -> None:
    text = (
        "The national security advisors of Japan and the United States met in Tokyo on Monday. They look forward to "
        "the trilateral leaders’ summit to be hosted by President Biden."
    )
    assert all(
        "summit" not in name for mode in ("meeting", "talks") for n in told(text, "The White House", mode) for name in n
    )


def test_a_friend_and_colleague_is_who_is_named() -> None:
    text = (
        "Secretary Antony J. Blinken and Australian Foreign Minister Marise Payne Before Their Meeting\n\n"
        "SECRETARY BLINKEN: I’ll just say very quickly what a pleasure it is to see my friend and colleague Marise "
        "Payne. We’ve spent a fair bit of time together.\n\nFOREIGN MINISTER PAYNE: Thank you, Tony."
    )
    assert told(text, "U.S. Department of State", "meeting") == [{"Antony J. Blinken", "Marise Payne"}]


def test_our_country_is_the_publishers() -> None:
    text = "“Prime Minister Mette Frederiksen visited our country in April,” President Volodymyr Zelenskyy said."
    memo = memcon.read_text(text, published="2022-05-30", publisher="President of Ukraine")
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"DNK", "UKR"}]


def test_letters_in_brackets_part_no_office_from_its_bearer() -> None:
    text = "Principal Deputy National Security Advisor (PDNSA) Jon Fisker met yesterday with Norwegian Premier Ola Roe."
    assert told(text, "The White House", "meeting") == [{"Jon Fisker", "Ola Roe"}]


def test_a_clause_tells_nothing_of_whose_delegation_it_is() -> None:
    memo = memcon.read_text(
        "Deputy Head of the Office of the President of Ukraine Ihor Zhovkva met with a delegation of deputies from the "
        "parliaments of EU member states that belong to the network United for Ukraine.",
        published="2022-05-30",
        publisher="President of Ukraine",
    )
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"UKR", "EU"}]
