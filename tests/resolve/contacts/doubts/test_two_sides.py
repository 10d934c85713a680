"""People of whom no state is told may yet be of two sides."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("NATO Secretary General Jens Stoltenberg met Foreign Minister Vuk Radonjić in Brussels on Monday.", True),
        ("Younes Alaoui saw the UN secretary-general's envoy, Torvald Nyquist, at breakfast on Wednesday.", True),
        (
            "Mr. Tesfaye said in a letter to the African Union's commissioner for peace, Ibrahim Sow, that he agreed.",
            True,
        ),
        ("President Thomas Garrity called President Arkady Velikanov on Tuesday.", True),
        ("Prime Minister Ilir Dragoshi received Prime Minister Aldo Ferrante in the capital on Monday.", True),
        ("President Thomas Garrity met Senate Majority Leader Hugh Dorsey on Tuesday about the budget.", False),
        ("Interior Minister Ana Belić held talks with Health Minister Goran Stoyko on Friday about the camps.", False),
        ("Foreign Minister Ana Belić met with President Goran Stoyko on Friday to prepare the summit.", False),
        ("Coach Dan Petrov called striker Luca Ferri on Sunday.", False),
    ],
)
def test_an_organisation_and_two_like_offices_show_two_sides(text: str, met: bool) -> None:
    found = compose(take_text(text, published="2023-09-16"), reader()).contacts
    assert [len(c.participants) for c in found] == [2] * met


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Peruvian Foreign Minister Ana Rojas flew home on Monday. Envoy Curtis Maddox met Chilean President Jamil "
            "Soto for an hour on Tuesday, and Rojas was told of it.",
            {"Curtis Maddox", "Jamil Soto"},
        ),
        (
            "Finland's president, Sanna Salo, wanted peace and France wanted time. President Martin Okafor and "
            "President Gennady Strakhov of Russia had their first formal meeting in two years on Monday.",
            {"Martin Okafor", "Gennady Strakhov"},
        ),
        (
            "The Ghanaian and Peruvian ministers had waited all day. Then Special Envoy Hal Brannigan announced that "
            "his meeting with Taliban leaders was off.",
            {"Hal Brannigan", "Taliban leaders"},
        ),
    ],
)
def test_whom_a_sentence_introduces_is_not_replaced_by_those_of_another(text: str, people: set[str]) -> None:
    made = compose(take_text(text, published="2023-05-01"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == [people]
