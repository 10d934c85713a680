"""Journeys: the day on which one began is not that of whom somebody met on it; one to a state is a visit."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.journeys import settle_journey, without_day_of_journey, without_round
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import resolve_times


@pytest.mark.parametrize(
    ("text", "mode", "dated"),
    [
        ("Dahl wound up a five-day visit on Sunday, during which he met Novak.", "meeting", False),
        ("Dahl returned on Sunday from a tour of the Gulf, in the course of which he met Novak.", "meeting", False),
        ("Dahl ended a one-day visit on Sunday, during which he met Novak.", "meeting", True),
        ("Dahl paid a visit on Sunday, during which he met Novak.", "meeting", True),
        ("Dahl wound up a five-day visit on Sunday, during which he met Novak.", "visit", True),
        ("Dahl ended a visit on Sunday and met Novak.", "meeting", True),
    ],
)
def test_the_day_of_a_journey(text: str, mode: str, dated: bool) -> None:
    at = text.index("met")
    time = resolve_times(find_times(text), published="2031-05-12", text=text)[-1]
    draft = Draft(Argument(at, at + 3, 0.9), mode, "held", False, 0.9, [], time, None)
    without_day_of_journey(draft, Sentences((0,), (len(text),)), text)
    assert (draft.time is not None) == dated


@pytest.mark.parametrize(
    ("text", "trigger", "mode", "roles"),
    [
        ("Karin Brekke traveled to Chile on Monday.", "traveled", "visit", ["guest", "host"]),
        ("Karin Brekke's visit to Chile was brief.", "visit", "visit", ["guest", "host"]),
        ("Karin Brekke visits with Chile on Monday.", "visits", "meeting", ["party", "party"]),
        ("Karin Brekke met Chile on Monday.", "met", "meeting", ["party", "party"]),
        ("Chile saw Karin Brekke, who travels.", "travels", "meeting", ["party", "party"]),
    ],
)
def test_a_journey_to_a_state_of_which_nobody_is_named_is_a_visit(
    text: str, trigger: str, mode: str, roles: list[str]
) -> None:
    whole = Sentences((0,), (len(text),))
    who, where = text.index("Karin Brekke"), text.index("Chile")
    cast = Cast(text, [Name(who, who + 12, "Karin Brekke", "Person", 0.9)], whole, date(2031, 5, 12))
    guest, host = cast.actor_for(who, who + 12), cast.actor_for(where, where + 5)
    assert guest is not None
    assert host is not None
    at = text.index(trigger)
    parties = [
        Side(guest, "NOR", "party", who, who + 12, 0.9),
        Side(host, "CHL", "party", where, where + 5, 0.9),
    ]
    draft = Draft(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, 0.9, parties, None, None)
    settle_journey(draft, cast, text)
    assert (draft.mode, [p.role for p in draft.parties]) == (mode, roles)


@pytest.mark.parametrize(
    ("journey", "stops", "told"),
    [
        ("travel to Chile, Peru, and Kenya", ("Luis Paz",), 2),
        ("travel to Chile, Peru, and Kenya", ("Luis Paz", "Ann Poe"), 2),
        ("travel to Chile and Peru", ("Luis Paz",), 1),
        ("travel to Santiago, Chile, and Lima, Peru,", ("Luis Paz",), 1),
        ("travel to Chile", ("Luis Paz",), 2),
        ("travel to Chile, where she spoke of Peru,", ("Luis Paz",), 2),
    ],
)
def test_a_round_is_carried_by_the_meetings_on_it(journey: str, stops: tuple[str, ...], told: int) -> None:
    text = f"Jane Roe will {journey} in May. She will meet Luis Paz and Ann Poe there."
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Jane Roe", "Luis Paz", "Ann Poe")]
    stop = text.index(" She ") + 1
    sentences = Sentences((0, stop), (stop, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 12))
    sides = {"Jane Roe": "NOR", "Luis Paz": "CHL", "Ann Poe": "PER", "Chile": "CHL"}

    def side(words: str) -> Side:
        start, end = text.index(words), text.index(words) + len(words)
        actor = cast.actor_for(start, end)
        assert actor is not None
        return Side(actor, sides[words], "party", start, end, 0.9)

    def draft(word: str, mode: str, *who: str) -> Draft:
        at = text.index(word)
        parties = [side(w) for w in ("Jane Roe", *who)]
        return Draft(Argument(at, at + len(word), 0.9), mode, "planned", False, 0.9, parties, None, None)

    drafts = [draft("travel", "visit", "Chile"), *(draft("meet", "meeting", who) for who in stops)]
    left = without_round(drafts, cast, sentences)
    assert len(left) == (told if len(stops) == 1 else 2)
