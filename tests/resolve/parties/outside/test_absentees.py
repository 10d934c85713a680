"""Who stays away from what others hold has no part in it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.resolve.parties.outside.absentees import _AWAY

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Chilean President Tomas Rojas is skipping the summit that Norwegian Prime Minister Karin Brekke hosts in "
            "Oslo on Tuesday. Finnish President Ola Lind will attend it.",
            {"Karin Brekke", "Ola Lind"},
        ),
        (
            "The latest to pull out of the Fjord Forum is World Bank President Lena Moss. Norwegian Prime Minister "
            "Karin Brekke will meet Finnish President Ola Lind at the forum on Tuesday.",
            {"Karin Brekke", "Ola Lind"},
        ),
        (
            "Norwegian Prime Minister Karin Brekke and Chilean President Tomas Rojas met in Oslo on Tuesday.",
            {"Karin Brekke", "Tomas Rojas"},
        ),
    ],
)
def test_who_stays_away_has_no_part(text: str, met: set[str]) -> None:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == [met]


@pytest.mark.parametrize(
    ("behind", "away"),
    [
        (" will skip the summit", True),
        (" is boycotting the talks", True),
        (" was not at the summit", True),
        (" will not be at the dinner", True),
        (" did not attend the talks", True),
        (" was at the summit", False),
        (" did not speak at the summit", False),
        (", her ally, stayed away from the dinner", True),
        (" decided to skip the dinner", True),
        (" will not attend the talks", True),
        (" attended the talks", False),
        (" met the minister who skipped the dinner", False),
        (" skips lunch", False),
    ],
)
def test_what_tells_of_staying_away(behind: str, away: bool) -> None:
    assert (_AWAY.match("Rojas" + behind, 5) is not None) is away


def test_who_snubs_a_host_was_not_his_guest() -> None:
    text = (
        "Chilean President Tomas Rojas snubbed Finnish President Ola Lind by skipping the summit that Lind hosted last "
        "month in Turku."
    )
    assert not compose(take_text(text, published="2022-06-15"), reader()).contacts
    there = text.replace("snubbed", "joined").replace("by skipping", "at")
    made = compose(take_text(there, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == [{"Tomas Rojas", "Ola Lind"}]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Norwegian Prime Minister Karin Brekke met Finnish President Ola Lind at the funeral of Chilean President "
            "Tomas Rojas on Monday.",
            [{"Karin Brekke", "Ola Lind"}],
        ),
        (
            "After talks with Finnish President Ola Lind in Turku, Norwegian Prime Minister Karin Brekke flew home "
            "without seeing Chilean President Tomas Rojas.",
            [{"Karin Brekke", "Ola Lind"}],
        ),
        (
            "Norwegian Prime Minister Karin Brekke met Finnish President Ola Lind and, without an interpreter, Chilean "
            "President Tomas Rojas on Monday.",
            [{"Karin Brekke", "Ola Lind", "Tomas Rojas"}],
        ),
    ],
)
def test_the_dead_and_the_unseen_have_no_part(text: str, met: list[set[str]]) -> None:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    held = [c for c in made.contacts if c.status == "held"]
    assert [{names[p.actor] for p in c.participants} for c in held] == met
