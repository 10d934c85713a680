"""What was yet to come when a report was written is planned, wherever the journey to it began."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Contact

pytestmark = pytest.mark.usefixtures("trained_reader")


def contact(text: str) -> Contact:
    return compose(take_text(text, published="2031-03-13"), reader()).contacts[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Foreign Minister Ola Roe arrived in Lima on Thursday. Roe was to meet Peruvian Foreign Minister "
        "Carlos Quispe and sign an agreement on fisheries, an official of the embassy said.",
        "Jordanian Prime Minister Nabil Haddadin left Amman on Thursday for Ramallah to hold talks with Palestinian "
        "President Sami Khouri, officials said.",
        "The spokesman said that Norwegian Foreign Minister Ola Roe would hold talks with Peruvian Foreign Minister "
        "Carlos Quispe in Lima.",
    ],
)
def test_what_is_settled_and_not_over_is_planned(text: str) -> None:
    assert contact(text).status == "planned"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Norwegian Foreign Minister Ola Roe was to meet Peruvian Foreign Minister Carlos Quispe in Lima on Monday "
            "but the meeting was called off.",
            "cancelled",
        ),
        (
            "Norwegian Foreign Minister Ola Roe said he would meet Peruvian Foreign Minister Carlos Quispe if the "
            "blockade ended.",
            "proposed",
        ),
        ("Norwegian Foreign Minister Ola Roe was to have held talks with Peruvian President Ana Quispe.", "cancelled"),
        ("Norwegian Foreign Minister Ola Roe was to have met Peruvian President Ana Quispe on Monday.", "cancelled"),
        ("Norwegian Foreign Minister Ola Roe met Peruvian Foreign Minister Carlos Quispe in Lima on Monday.", "held"),
    ],
)
def test_what_fell_through_hung_on_more_or_was_is_not(text: str, status: str) -> None:
    assert contact(text).status == status


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Jordanian Prime Minister Nabil Haddadin left Amman on Thursday for the West Bank town of Ramallah to hold "
            "talks with Palestinian President Sami Khouri, officials said.",
            "Ramallah",
        ),
        (
            "Norwegian Foreign Minister Ola Roe left Lima on Monday for home after talks with Peruvian Foreign "
            "Minister "
            "Carlos Quispe.",
            "Lima",
        ),
    ],
)
def test_where_somebody_set_out_from_is_no_place_of_what_is_ahead(text: str, place: str) -> None:
    found = contact(text)
    assert found.place is not None and found.place.name == place
    assert [p.role for p in found.participants] == ["guest", "host"]
