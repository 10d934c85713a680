"""Talks that a sentence says to be between two are theirs, whoever prepares them or speaks of them."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2018-05-09", publisher="Reuters"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


def test_who_speaks_about_a_meeting_between_two_others_was_not_there() -> None:
    found = people(
        "French President Luc Morel spoke on Sunday about the meeting between Egyptian President Omar Fathi and "
        "Ethiopia's prime minister, Dawit Bekele, in Cairo a day earlier."
    )
    assert {"Omar Fathi", "Dawit Bekele"} in found


def test_who_discusses_a_meeting_between_two_others_is_not_at_it() -> None:
    found = people(
        "Norwegian Prime Minister Kari Lie and Finnish President Aino Salmi discussed a meeting between Egypt's army "
        "chief, Omar Fathi, and Ethiopian Prime Minister Dawit Bekele, an aide said."
    )
    assert {"Omar Fathi", "Dawit Bekele"} in found


def test_who_prepares_a_summit_between_two_others_is_not_at_it() -> None:
    found = people(
        "The release came while U.S. envoy John Marsh was in Hanoi to prepare for a high-stakes summit between U.S. "
        "President Carter Hill and Vietnamese leader Tran Quoc Bao on fishing rights."
    )
    assert found == [{"Carter Hill", "Tran Quoc Bao"}]


@pytest.mark.parametrize("says", ["praised the", "said there had been a", "hosted the"])
def test_who_only_says_something_of_a_meeting_between_two_others_was_not_at_it(says: str) -> None:
    found = people(
        f"Norwegian Prime Minister Kari Lie {says} meeting between Egyptian President Omar Fathi and Ethiopian Prime "
        "Minister Dawit Bekele on Sunday."
    )
    assert any("Kari Lie" in among for among in found) is (says == "hosted the")
    assert any({"Omar Fathi", "Dawit Bekele"} <= among for among in found)


@pytest.mark.parametrize(
    ("rest", "among"),
    [
        ("and Ethiopian Prime Minister Dawit Bekele, Norwegian Prime Minister Kari Lie resigned.", False),
        (", Ethiopian Prime Minister Dawit Bekele and Norwegian Prime Minister Kari Lie, he resigned.", True),
    ],
)
def test_who_acts_in_the_clause_behind_them_was_not_there(rest: str, among: bool) -> None:
    found = people(f"A day after the meeting between Egyptian President Omar Fathi {rest}".replace(" ,", ","))
    assert any("Kari Lie" in met for met in found) is among


@pytest.mark.parametrize("does", ["hosted", "took part in Tuesday's"])
def test_who_is_at_talks_between_two_others_stays(does: str) -> None:
    found = people(f"Norwegian Foreign Minister Kari Lie {does} talks between Armenia and Azerbaijan in Oslo.")
    assert any("Kari Lie" in among for among in found)


@pytest.mark.parametrize(
    "text",
    [
        "Finnish President Aino Salmi and Spanish Prime Minister Jorge Vidal exchanged views on the latest round of "
        "talks between Norwegian and Chilean negotiators in Oslo.",
        "French President Luc Morel welcomed the talks between Norwegian and Chilean officials in Vienna on Monday.",
    ],
)
def test_talks_between_officials_of_two_states_are_theirs_alone(text: str) -> None:
    made = compose(take_text(text, published="2018-05-09", publisher="Reuters"), reader())
    assert {"NOR", "CHL"} in [{p.side for p in c.participants} for c in made.contacts]


def test_who_mediates_talks_between_officials_of_two_states_stays() -> None:
    made = compose(
        take_text(
            "Norwegian envoy Kari Lie mediated talks between Armenian and Turkish officials in Vienna on Monday.",
            published="2018-05-09",
            publisher="Reuters",
        ),
        reader(),
    )
    assert [{p.side for p in c.participants} for c in made.contacts] == [{"NOR", "ARM", "TUR"}]


@pytest.mark.parametrize(
    "text",
    [
        "French President Luc Morel praised the results of the meeting of Egyptian President Omar Fathi with Ethiopian "
        "Prime Minister Dawit Bekele in Cairo on Monday.",
        "French President Luc Morel said the ships would sail as agreed during the meeting between Egyptian President "
        "Omar Fathi and Ethiopian Prime Minister Dawit Bekele in Cairo.",
    ],
)
def test_a_meeting_of_one_with_another_is_theirs(text: str) -> None:
    assert people(text) == [{"Omar Fathi", "Dawit Bekele"}]
