"""A dismissal is no occasion, an entry's status is its own, and a match is no meeting."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument, Occasion, Party
from memcon.intake import take_text
from memcon.reader.labels import STATUSES
from memcon.resolve.parties.inside.entries import own_words
from memcon.resolve.parties.outside.dismissals import is_dismissal

ARGUMENTS = ("time", "place", "topic", "withheld", "reported")


def occasion(text: str, trigger: str, *parties: str, status: str = "held") -> Occasion:
    start = text.index(trigger)
    told = tuple(Party(text.index(p), text.index(p) + len(p), 0.9, "party") for p in parties)
    chances = tuple(0.6 if s == status else 0.3 if s == "held" else 0.01 for s in STATUSES)
    return Occasion(
        Argument(start, start + len(trigger), 0.9),
        "meeting",
        status,
        False,
        told,
        {name: () for name in ARGUMENTS},
        0.9,
        statuses=chances,
    )


@pytest.mark.parametrize(
    ("text", "trigger", "whom", "dismissal"),
    [
        ("Lind sacked Defence Minister Ana Rojas.", "sacked", "Defence Minister Ana Rojas", True),
        ("Lind fired his Defence Minister Ana Rojas.", "fired", "Defence Minister Ana Rojas", True),
        ("Lind dismissed a claim of Defence Minister Ana Rojas.", "dismissed", "Defence Minister Ana Rojas", False),
        ("Lind suspended talks with Defence Minister Ana Rojas.", "suspended", "Defence Minister Ana Rojas", False),
        ("Lind met Defence Minister Ana Rojas.", "met", "Defence Minister Ana Rojas", False),
    ],
)
def test_who_is_sacked_is_not_met(text: str, trigger: str, whom: str, dismissal: bool) -> None:
    assert is_dismissal(occasion(text, trigger, "Lind", whom), text) is dismissal


DIARY = "3 March: Lind flies to Lima for talks with Rojas.\n\n9 March: Salmi cancels a meeting with Lagos.\n"


def test_an_entry_is_not_called_off_by_the_next() -> None:
    assert own_words(occasion(DIARY, "talks", status="cancelled"), DIARY).status == "held"
    assert own_words(occasion(DIARY, "meeting", status="cancelled"), DIARY).status == "cancelled"
    prose = DIARY.replace("3 March: ", "").replace("9 March: ", "")
    assert own_words(occasion(prose, "talks", status="cancelled"), prose).status == "cancelled"


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name or "" for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.usefixtures("trained_reader")
def test_whom_a_minister_met_who_was_sacked_is_told_of_her() -> None:
    found = people(
        "Chile's President Diego Lagos sacked Foreign Minister Ana Rojas on Monday, a day after Kenya disclosed that "
        "Kenyan Foreign Minister Joseph Mwaura had met her in Nairobi."
    )
    assert found == [{"Ana Rojas", "Joseph Mwaura"}]


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Norway will meet Chile in the group stage of the World Cup in Lima on Tuesday.", 0),
        ("Norway and Chile held a meeting in Lima on Tuesday about fish.", 1),
        ("Norwegian Prime Minister Solveig Aamodt met Chilean President Diego Lagos at the World Cup on Monday.", 1),
    ],
)
def test_states_that_play_a_match_do_not_meet(text: str, contacts: int) -> None:
    assert len(people(text)) == contacts


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Norwegian Prime Minister Solveig Aamodt met opposition leader Per Lunde in Oslo on Monday.", 0),
        ("Norwegian Prime Minister Solveig Aamodt met trade union leader Per Lunde on Monday about wages.", 0),
        ("Norwegian Prime Minister Solveig Aamodt met Chilean opposition leader Diego Lagos in Oslo on Monday.", 1),
        ("Norwegian Prime Minister Solveig Aamodt met US Senator Per Lunde in Oslo on Monday.", 1),
    ],
)
def test_whom_home_politics_alone_knows_is_no_second_side(text: str, contacts: int) -> None:
    assert len(people(text)) == contacts
