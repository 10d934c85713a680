"""Journeys told with towns and days: all states are hosts, and what is told of a stop is of its days."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Contact

pytestmark = pytest.mark.usefixtures("trained_reader")


def contacts(text: str) -> tuple[Contact, ...]:
    return memcon.read_text(text, published="2031-05-09", publisher="US Department of State").contacts


def hosts(contact: Contact) -> set[str | None]:
    return {p.side for p in contact.participants if p.role == "host"}


TO_TWO = "Under Secretary Jose Hart will travel to Cape Town, South Africa, May 9-11, and Lusaka, Zambia, May 12-13."


def test_a_meeting_at_the_second_stop_is_of_its_days() -> None:
    text = f"{TO_TWO}\n\nIn Lusaka, he will meet with President Hakainde Banda of Zambia to strengthen ties."
    journey, meeting = contacts(text)
    assert hosts(journey) == {"ZAF", "ZMB"} and journey.place is None
    assert meeting.time is not None and (meeting.time.start, meeting.time.end) == ("2031-05-12", "2031-05-13")


def test_a_meeting_at_the_first_stop_is_of_the_first_days() -> None:
    text = f"{TO_TWO}\n\nIn Cape Town, he will meet with South African Minister Thabo Dlamini to strengthen ties."
    meeting = contacts(text)[-1]
    assert meeting.time is not None and meeting.time.start == "2031-05-09"


@pytest.mark.parametrize(
    ("where", "states"),
    [
        (
            "Asuncion, Paraguay; Panama City, Panama; and San Salvador, El Salvador, June 27-June 30",
            {"PRY", "PAN", "SLV"},
        ),
        ("Paris, France from June 11-13, Brussels, Belgium from June 14-15, and Riga, Latvia", {"FRA", "BEL", "LVA"}),
        ("Riyadh, Saudi Arabia and Amman, Jordan on June 25", {"SAU", "JOR"}),
    ],
)
def test_each_state_of_a_row_with_towns_is_a_host(where: str, states: set[str]) -> None:
    (journey,) = contacts(f"Assistant Secretary Jessica Lund will travel to {where}.")
    assert hosts(journey) == states
    assert journey.place is None


def test_a_town_with_its_state_is_one_stop() -> None:
    (journey,) = contacts(
        "Assistant Secretary Jessica Lund will travel to Paris, France, on Monday. Germany protested."
    )
    assert hosts(journey) == {"FRA"}
    assert journey.place is not None


MET = (
    "President Thomas Hale and His Majesty King Hussein of Jordan met today in Jeddah. The meeting took place "
    "during the Summit of the leaders of the United States, the Gulf Cooperation Council members, Egypt, Iraq, "
    "and Jordan."
)


def test_whom_the_summit_around_brought_was_not_at_the_meeting_of_two() -> None:
    meeting, summit = contacts(MET)
    assert {p.side for p in meeting.participants} == {"USA", "JOR"}
    assert {p.side for p in summit.participants} == {"USA", "GCC", "EGY", "IRQ", "JOR"}


def test_an_organ_goes_by_its_whole_name() -> None:
    text = "The Chilean Ministry of Trade and the Norwegian embassy held talks in Lima on Monday."
    memo = memcon.read_text(text, published="2031-05-09")
    names = {a.id: a.name for a in memo.actors}
    assert "Chilean Ministry of Trade" in {names[p.actor] for p in memo.contacts[0].participants}


def test_what_is_said_before_a_meeting_is_of_that_one() -> None:
    text = (
        "Antony J. Hale, Secretary of State\n\nBrussels, Belgium\n\nSECRETARY HALE: Good afternoon, everyone. "
        "It’s always a pleasure to be with my friend and colleague, Dmytro Kovach. It is good to meet you in "
        "person.\n\nFOREIGN MINISTER KOVACH: Likewise. We speak regularly, we meet regularly. I’m looking "
        "forward to our conversation today to discuss the timeline of supplies that the United States and my "
        "country need."
    )
    title = "Secretary Antony J. Hale and Ukrainian Foreign Minister Dmytro Kovach Before Their Meeting"
    memo = memcon.read_text(text, published="2031-05-09", publisher="US Department of State", title=title)
    assert [(c.status, {p.side for p in c.participants}) for c in memo.contacts] == [("ongoing", {"USA", "UKR"})]
