"""Who is told by whom he serves is another: "the envoy of Chilean President Lagos" is not Lagos."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def parties(text: str) -> list[set[tuple[str, str | None]]]:
    made = compose(take_text(text, published="2034-03-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in made.contacts]


MET = " met Norwegian Foreign Minister Kari Lund in Oslo on Monday."
LUND = ("Kari Lund", "NOR")


@pytest.mark.parametrize(
    "who",
    [
        "special envoy of Chilean President Diego Lagos",
        "chief of staff of Chilean President Diego Lagos",
        "national security adviser of Chilean President-elect Diego Lagos",
        "designated foreign policy adviser of Chilean President Diego Lagos",
    ],
)
def test_who_is_told_by_whom_he_serves_is_not_he(who: str) -> None:
    assert parties(f"The {who}{MET}") == [{(who, "CHL"), LUND}]


def test_nor_is_his_foreign_minister() -> None:
    whose = "Chilean President Diego Lagos's foreign minister"
    assert parties(f"{whose}{MET}") == [{(whose, "CHL"), LUND}]


def test_nor_is_it_where_his_surname_alone_says_whose_minister() -> None:
    found = parties(
        "Chilean President Diego Lagos met Kenyan President Joseph Mwaura in Nairobi on Monday. Lagos's foreign "
        "minister will travel to Oslo next week."
    )
    assert found[1] == {("Lagos's foreign minister", "CHL"), ("Norway", "NOR")}


def test_whose_name_follows_is_named() -> None:
    found = parties(f"The special envoy of the Chilean President Diego Lagos, Ana Vera,{MET}")
    assert found == [{("Ana Vera", "CHL"), LUND}]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Special Envoy of the President of Chile Ana Vera", "Ana Vera"),
        ("Chief of the General Staff of Chile General Ana Vera", "Ana Vera"),
        ("President of Chile Diego Lagos", "Diego Lagos"),
    ],
)
def test_a_whole_title_before_a_name_is_its_bearers(who: str, name: str) -> None:
    assert parties(who + MET) == [{(name, "CHL"), LUND}]


def test_two_of_one_office_have_the_states_behind_their_names() -> None:
    found = parties("Foreign Ministers Diego Lagos of Chile and Kari Lund of Norway, both in Lima for a fair, talked.")
    assert found == [{("Diego Lagos", "CHL"), LUND}]
