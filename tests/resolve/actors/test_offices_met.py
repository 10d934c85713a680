"""Officials without a name or a state whom somebody met on a journey are of where that was."""

from __future__ import annotations

import pytest

import memcon

UN = "United Nations"


def _sides(text: str, publisher: str | None = UN) -> list[set[str | None]]:
    memo = memcon.read_text(text, publisher=publisher, published="2031-05-07")
    return [{p.side for p in c.participants} for c in memo.contacts]


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    "text",
    [
        "The Special Envoy, Rania Khoury, met in Aden yesterday with the Foreign Minister. The Secretary-General spoke "
        "to the Israeli Foreign Minister on Sunday.",
        "Special Envoy Rania Khoury travelled to Aden on Monday. She met with the Prime Minister.",
    ],
)
def test_a_minister_met_on_a_journey_is_of_there(text: str) -> None:
    assert _sides(text)[0] == {"UN", "YEM"}


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    "text",
    [
        "Special Envoy Rania Khoury met the Norwegian Foreign Minister in Aden yesterday.",
        "Special Envoy Rania Khoury met in Geneva yesterday with the Foreign Minister of Norway.",
    ],
)
def test_a_minister_of_a_state_is_of_that_one(text: str) -> None:
    assert _sides(text) == [{"UN", "NOR"}]


@pytest.mark.usefixtures("trained_reader")
def test_an_under_secretary_general_is_of_the_united_nations() -> None:
    text = "The Under-Secretary-General for Political Affairs, Marcus Lind, met President Ana Roe of Chile.\n"
    assert _sides(text, None) == [{"UN", "CHL"}]


@pytest.mark.usefixtures("trained_reader")
def test_who_travels_there_is_from_elsewhere() -> None:
    memo = memcon.read_text(
        "The envoy of the European Union, Ana Roe, met President Arben Hoxha of Albania on Monday. She travels to "
        "Podgorica tomorrow, where she will meet Foreign Minister Milo Raicevic.\n",
        published="2031-05-07",
    )
    assert {a.name: a.country for a in memo.actors}["Milo Raicevic"] == "MNE"
