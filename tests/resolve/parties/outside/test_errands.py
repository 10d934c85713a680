"""Who sends another to an occasion has no part in it; who gave a news conference none in talks told of there."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Norwegian Prime Minister Carl Lind on Monday dispatched Norway's Foreign Minister Solveig Aamodt to meet "
            "with Chilean President Diego Lagos.",
            {"Solveig Aamodt", "Diego Lagos"},
        ),
        (
            "Norwegian Prime Minister Carl Lind sent his national security adviser, Ida Brekke, to Lima to see "
            "Peruvian President Ana Rojas.",
            {"Ida Brekke", "Ana Rojas"},
        ),
        (
            "Norwegian Prime Minister Carl Lind sent Peruvian President Ana Rojas a letter to propose a treaty.",
            {"Carl Lind", "Ana Rojas"},
        ),
    ],
)
def test_who_sends_another_has_no_part(text: str, met: set[str]) -> None:
    assert people(text) == [met]


def test_who_is_sent_serves_the_sender() -> None:
    text = (
        "Norway's President Ida Brekke ordered Defence Minister Carl Lind to hold talks with Chile's envoy Ana Rojas."
    )
    (contact,) = compose(take_text(text, published="2022-06-15"), reader()).contacts
    assert {p.side for p in contact.participants} == {"NOR", "CHL"}


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("that her recent talks with Chilean President Diego Lagos were warm", {"Solveig Aamodt", "Diego Lagos"}),
        ("that their talks were warm", {"Solveig Aamodt", "Ana Rojas"}),
    ],
)
def test_a_news_conference_is_no_part_of_talks_with_others(said: str, met: set[str]) -> None:
    who = "Norway's Foreign Minister Solveig Aamodt"
    stage = "at a joint press conference with Peruvian Foreign Minister Ana Rojas on Friday"
    assert people(f"{who} said {stage} {said}.") == [met]


@pytest.mark.parametrize(
    ("who", "met"),
    [
        ("Norwegian Foreign Minister Solveig Aamodt", {"Solveig Aamodt", "Chilean leaders"}),
        ("Peruvian Foreign Minister Solveig Aamodt", {"Solveig Aamodt", "Carl Lind"}),
    ],
)
def test_who_asks_another_of_his_side_to_go_has_no_part(who: str, met: set[str]) -> None:
    text = (
        f"The palace said Norwegian Prime Minister Carl Lind called {who} on Sunday evening and asked her to meet "
        "Chilean leaders in Lima."
    )
    assert met in people(text)
    assert ({"Carl Lind", "Solveig Aamodt"} in people(text)) is ("Carl Lind" in met)


def test_who_has_another_bring_an_invitation_gives_it() -> None:
    text = (
        "Norwegian Prime Minister Carl Lind sent Norway's Foreign Minister Solveig Aamodt to invite Chilean President "
        "Diego Lagos to Oslo."
    )
    assert any("Carl Lind" in met for met in people(text))


def test_who_asks_one_told_before_to_go_has_no_part() -> None:
    told = (
        "Norwegian Prime Minister Carl Lind says his Energy Minister Max Moe asked him to call Chilean President Diego "
        "Lagos."
    )
    assert people(told) == [{"Carl Lind", "Diego Lagos"}]
    invited = told.replace("call", "invite").replace("Energy Minister Max Moe", "friend, Peruvian President Max Moe,")
    assert people(invited) != [{"Carl Lind", "Diego Lagos"}]
