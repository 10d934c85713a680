"""Whose "the statement" is, and whom a source means that names another: read as a whole text reads it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def speakers(text: str, source: str) -> list[tuple[str | None, str | None]]:
    """Who speaks in each source of these words, and for whom."""
    made = compose(take_text(text, published="2031-05-12"), reader())
    names = {actor.id: actor.name for actor in made.actors}
    return [
        (names.get(q.speaker or ""), names.get(q.on_behalf_of or ""))
        for q in made.attributions
        if q.source and q.source[0].text == source
    ]


def test_the_statement_is_of_the_organ_that_spoke_right_before() -> None:
    said = "Norway's foreign ministry said on Friday that Minister Jon Lind had allowed the visit."
    text = f"{said} According to the statement, Premier Ana Roe of Sweden sent a letter to Lind accepting conditions."
    assert speakers(text, "the statement") == [("statement", "Norway's foreign ministry")]


def test_it_is_not_of_whoever_spoke_long_before() -> None:
    text = (
        "Norway's foreign ministry said on Friday that Minister Jon Lind had allowed the visit. It rained all day. The "
        "harbour was empty. According to the statement, Premier Ana Roe of Sweden sent a letter accepting conditions."
    )
    assert speakers(text, "the statement") == [("statement", None)]


@pytest.mark.parametrize("source", ["Roe's uncle", "Roe's family", "Roe’s late husband"])
def test_a_relative_is_another_than_whose_he_is(source: str) -> None:
    text = f"Premier Ana Roe cancelled her visit to Norway on Friday. {source} said that the whole village had waited."
    assert [name for name, _ in speakers(text, source)] == [source]


def test_so_is_one_told_with_of() -> None:
    text = "President Karl Dorn met Premier Ana Roe on Monday. The wife of President Dorn said the talks went well."
    assert [name for name, _ in speakers(text, "The wife of President Dorn")] == ["wife"]


def test_who_goes_on_speaking_is_not_whom_his_words_name() -> None:
    text = (
        "President Viktor Dorn met Premier Karl Weiss in Oslo on Tuesday.\n\n“The talks were good, but the road is "
        "long,” Dorn said. “I feel that Karl Weiss wants to do something great for his people.”\n\n“It is a one-time "
        "shot and I think it will work,” he said.\n"
    )
    assert speakers(text, "he") == [("Viktor Dorn", None)]


def test_a_spokesman_behind_an_organs_words_is_its_own() -> None:
    said = "The Norwegian foreign ministry said on Monday that Minister Jon Lind had phoned Premier Ana Roe of Sweden."
    spoke = "A spokesman would not say who asked for the call."
    assert speakers(f"{said} {spoke}", "A spokesman") == [("spokesman", "Norwegian foreign ministry")]
    other = "“It was short,” Roe told reporters in Stockholm."
    assert speakers(f"{said} {other} {spoke}", "A spokesman") == [("spokesman", None)]
    assert speakers(f"{said}\n\n{spoke}", "A spokesman") == [("spokesman", None)]


def test_a_readout_that_is_called_a_states_is_no_other_organs() -> None:
    said = "Germany's Chancellor Olaf Scholz met Georgia's premier in Berlin. The chancellery said he had urged calm."
    text = f"{said} The Georgian readout spoke of “close ties”."
    assert speakers(text, "The Georgian readout") == [("Georgia", None)]


def test_they_of_a_paragraph_with_two_people_are_no_office_of_another() -> None:
    text = (
        "Castro's office described the call of Monday as cordial.\n\nMinisters Ana Hill of Peru and Eduardo Reina of "
        "Chile met for three hours. They agreed to free the fishermen."
    )
    assert all(name != "Castro's office" for name, _ in speakers(text, "They"))
