"""Digests by state: an official is of the state that heads his section, and nobody of another section takes part."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.words.headings import section_at

pytestmark = pytest.mark.usefixtures("trained_reader")

DIGEST = (
    "The Week in the Andes\n\n"
    "PERU\n"
    "President Ana Quispe met with Norwegian Deputy Prime Minister Ola Lind in Lima on 3 May. They reviewed the fish "
    "treaty.\n\n"
    "BOLIVIA\n"
    "Foreign Minister Juan Mamani paid a working visit to Oslo on 4 May and was received by Prime Minister Ida Aas of "
    "Norway.\n\n"
    "CHILE\n"
    "Finnish Defence Minister Eero Salo arrived in Santiago on 5 May. He met his counterpart, Rosa Tapia.\n"
)


def people(text: str) -> list[set[tuple[str, str | None]]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]


def test_an_official_is_of_the_state_that_heads_his_section() -> None:
    assert people(DIGEST) == [
        {("Ana Quispe", "PER"), ("Ola Lind", "NOR")},
        {("Juan Mamani", "BOL"), ("Ida Aas", "NOR")},
        {("Eero Salo", "FIN"), ("Rosa Tapia", "CHL")},
    ]


def test_one_heading_alone_is_what_a_text_is_about() -> None:
    text = "Peru\nForeign Minister Ana Quispe met with Norwegian Prime Minister Ola Lind in Geneva on 3 May.\n"
    assert section_at(text, len(text) - 1) is None
    assert people(text) == [{("Ana Quispe", None), ("Ola Lind", "NOR")}]


def test_lists_of_those_present_are_no_sections() -> None:
    text = "USSR\nMr. Petrov\nMr. Orlov\n\nNORWAY\nMr. Lind\nMs. Aas\n\nMr. Lind opened by asking about the fish.\n"
    assert section_at(text, text.index("opened")) is None


def test_an_entry_of_a_list_is_a_section_of_its_state() -> None:
    assert people(
        "Andean Digest\n\n"
        "• Peru–Bolivia: Peru's foreign minister, Ana Quispe, received the Bolivian envoy, Juan Mamani, in Lima "
        "on 3 May.\n\n"
        "• Chile: President Rosa Tapia telephoned her Norwegian counterpart, Ida Aas, after the floods.\n\n"
        "• Ecuador: Brazil's mediator, Otto Lima, met the head of the navy, Adm. Luis Vega of Ecuador, on 5 May.\n"
    ) == [
        {("Ana Quispe", "PER"), ("Juan Mamani", "BOL")},
        {("Rosa Tapia", "CHL"), ("Ida Aas", "NOR")},
        {("Otto Lima", "BRA"), ("Luis Vega", "ECU")},
    ]


def test_an_entry_on_two_states_has_an_official_of_each() -> None:
    assert people(
        "Notes from Geneva\n\n"
        "- Chile/Norway: Foreign Minister Rosa Tapia met Deputy Foreign Minister Ola Berg for an hour on Monday.\n"
        "- Peru/Norway: Vice Minister Juan Quispe had talks with Norwegian envoy Ida Aas on Monday.\n"
        "- Chile: Foreign Minister Rosa Tapia met Minister Eero Salo on Monday.\n"
    ) == [
        {("Rosa Tapia", "CHL"), ("Ola Berg", "NOR")},
        {("Juan Quispe", "PER"), ("Ida Aas", "NOR")},
        {("Rosa Tapia", "CHL"), ("Eero Salo", None)},
    ]
