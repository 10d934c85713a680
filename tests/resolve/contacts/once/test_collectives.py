"""Several of other states who are not named, beside those who are."""

from __future__ import annotations

from datetime import date

import pytest

import memcon
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.both_states import are_people_of_both, speaks_for_both
from memcon.resolve.contacts.once.collectives import (
    name_both,
    takes_both,
    without_collectives,
)
from memcon.resolve.contacts.once.rounds import is_another_round, is_earlier_visit
from memcon.resolve.parties.taking_part import Side

TEXT = "The Norwegian minister Ida Brekke met Ana Rojas of Chile, other Nordic leaders and the two ministers' aides."


def parties(*words: tuple[str, str | None], chance: float = 0.9) -> tuple[list[Side], Cast]:
    people = ("Ida Brekke", "Ana Rojas")
    names = [Name(TEXT.index(p), TEXT.index(p) + len(p), p, "Person", 0.9) for p in people]
    cast = Cast(TEXT, names, Sentences((0,), (len(TEXT),)), date(2031, 5, 4))
    out = []
    for told, side in words:
        start = TEXT.index(told)
        actor = cast.actor_for(start, start + len(told))
        assert actor is not None
        out.append(Side(actor, side, "party", start, start + len(told), 0.9, chance))
    return out, cast


NAMED = (("Ida Brekke", "NOR"), ("Ana Rojas", "CHL"))


def test_other_leaders_take_part_beside_those_who_are_named() -> None:
    told, cast = parties(*NAMED, ("other Nordic leaders", None))
    assert without_collectives(told, cast) == told


def test_a_doubtful_word_for_several_leaves_those_who_are_named() -> None:
    told, cast = parties(*NAMED, ("other Nordic leaders", None), chance=0.3)
    assert without_collectives(told, cast) == told[:2]


def test_the_two_are_those_who_are_named() -> None:
    told, cast = parties(*NAMED, ("the two ministers", None))
    assert without_collectives(told, cast) == told[:2]


@pytest.mark.parametrize(
    ("words", "sides"),
    [
        ("Delegations will meet in Oslo.", {"NOR", "CHL"}),
        ("Technical teams will meet in Oslo.", {"NOR", "CHL"}),
        ("Chile's delegation will meet in Oslo.", {"CHL"}),
        ("Farmers will meet in Oslo.", set()),
    ],
)
def test_delegations_without_a_state_are_those_of_the_two_told_before(words: str, sides: set[str]) -> None:
    text = f"The ministers of Norway and Chile met. {words}"
    cut = len("The ministers of Norway and Chile met.")
    sentences = Sentences((0, cut + 1), (cut, len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    before = Draft(Argument(34, 37, 0.9), "meeting", "held", False, 0.9, [], None, None)
    before.parties = [Side(cast.state(s), s, "party", 4, 33, 0.9) for s in ("CHL", "NOR")]
    subject = words.partition(" will")[0]
    start = cut + 1
    actor = cast.actor_for(start, start + len(subject))
    assert actor is not None
    draft = Draft(
        Argument(text.index("meet in"), text.index("meet in") + 4, 0.9),
        "meeting",
        "planned",
        False,
        0.9,
        [],
        None,
        None,
    )
    draft.parties = [Side(actor, cast.side(actor), "host", start, start + len(subject), 0.9, 0.9)]
    assert speaks_for_both(draft, [before], cast, sentences) is (len(sides) == 2)
    assert draft.sides() == sides


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("His last visit, in May, was short.", True),
        ("His last visit to Ghana was short.", False),
        ("Her last visit, in May, was short. It rained.", True),
        ("A last visit, in May, was short.", False),
    ],
)
def test_his_last_visit_is_to_those_whom_he_may_visit_again(words: str, taken: bool) -> None:
    text = f"Lind may visit Chile again. {words}"
    cut = text.index(".")
    sentences = Sentences((0, cut + 2), (cut + 1, len(text)))
    cast = Cast(text, [Name(0, 4, "Lind", "Person", 0.9)], sentences, date(2031, 5, 4))
    lind = cast.actor_for(0, 4)
    assert lind is not None
    before = Draft(Argument(9, 14, 0.9), "visit", "proposed", False, 0.9, [], None, None)
    before.parties = [Side(lind, "NOR", "guest", 0, 4, 0.9), Side(cast.state("CHL"), "CHL", "host", 15, 20, 0.9)]
    at = text.index("last visit")
    draft = Draft(Argument(at, at + 10, 0.9), "visit", "held", False, 0.9, [before.parties[0]], None, None)
    assert is_earlier_visit(draft, before, cast, sentences) is taken
    assert draft.sides() == ({"NOR", "CHL"} if taken else {"NOR"})


@pytest.mark.parametrize(
    ("words", "trigger", "taken"),
    [
        ("An earlier round ended without a word.", "An earlier round", True),
        ("The next session will be in May.", "next session", True),
        ("Neither side said when the next round would be held.", "next round", True),
        ("No day was named for another round of talks.", "round of talks", True),
        ("A new round of drinks came. Finland's minister said the next round was his.", "next round", False),
        ("The round table was of oak.", "round table", False),
        ("A second round with Finland's minister failed.", "A second round", False),
        ("A third round of talks between Ghana and Peru, in Lima, ended.", "A third round", False),
    ],
)
def test_another_round_is_of_those_told_right_before(words: str, trigger: str, taken: bool) -> None:
    text = f"The ministers of Norway and Chile met. {words}"
    cut = len("The ministers of Norway and Chile met.")
    sentences = Sentences((0, cut + 1), (cut, len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    before = Draft(Argument(34, 37, 0.9), "meeting", "held", False, 0.9, [], None, None)
    before.parties = [Side(cast.state(s), s, "party", 4, 33, 0.9) for s in ("CHL", "NOR")]
    at = text.index(trigger)
    draft = Draft(Argument(at, at + len(trigger), 0.9), "talks", "held", False, 0.9, [], None, None)
    if "Finland" in words:
        start = text.index("Finland's minister")
        minister = cast.actor_for(start, start + len("Finland's minister"))
        assert minister is not None
        draft.parties = [Side(minister, "FIN", "party", start, start + len("Finland's minister"), 0.9)]
    if "Ghana" in words:
        states = ((cast.state(s), s, text.index(w)) for s, w in (("GHA", "Ghana"), ("PER", "Peru")))
        draft.parties = [Side(n, side, "party", start, start + 4, 0.9) for n, side, start in states]
    assert is_another_round(draft, before, cast, sentences) is taken
    assert draft.sides() == ({"NOR", "CHL"} if taken else draft.sides())


@pytest.mark.parametrize(
    ("before", "words", "states"),
    [
        ("Norwegian and Chilean envoys came home. ", "The two countries' defence ministers met.", {"NOR", "CHL"}),
        ("Norway and Chile are at peace. ", "The foreign ministers of both nations met.", {"NOR", "CHL"}),
        ("Norway and Chile closed the strait. ", "Officials of the two sides met.", {"NOR", "CHL"}),
        ("Norwegian and Chilean boats collided. ", "Senior diplomats from both countries met.", {"NOR", "CHL"}),
        ("Norway and Chile are at peace. ", "The defence ministers of the two met.", {"NOR", "CHL"}),
        ("Norway and Chile are at peace. ", "The foreign ministers met.", {"NOR", "CHL"}),
        ("Norway and Chile are at peace. ", "The two foreign ministers met.", {"NOR", "CHL"}),
        ("Norway and Chile are at peace. ", "The ministers said that others met.", set()),
        ("Norway, Chile and Ghana are at peace. ", "The two countries' defence ministers met.", set()),
        ("Norway and Chile are at peace. ", "The two countries' presidents met.", set()),
        ("Norway and Chile are at peace. ", "The two countries' envoys said that others met.", set()),
    ],
)
def test_people_of_the_two_countries_are_of_those_told_before(before: str, words: str, states: set[str]) -> None:
    text = before + words
    sentences = Sentences((0, len(before)), (len(before) - 1, len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    at = text.index("met.")
    one = Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert are_people_of_both(one, cast, sentences) is bool(states)
    assert {p.side for p in one.parties} == states


@pytest.mark.parametrize(
    ("between", "words", "taken"),
    [
        ("Fish is dear. ", "They last met in Lima in May.", True),
        ("Fish is dear. ", "They had previously met in Lima.", True),
        ("Fish is dear. ", "They met in Lima in May.", False),
        ("Carl Lund left. ", "They last met in Lima in May.", False),
    ],
)
def test_they_who_last_met_are_those_told_some_sentences_before(between: str, words: str, taken: bool) -> None:
    text = f"Ida Brekke met Ana Rojas. {between}{words}"
    people = [n for n in ("Ida Brekke", "Ana Rojas", "Carl Lund") if n in text]
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in people]
    starts = (0, text.index(between), text.index("They"))
    sentences = Sentences(starts, (*(s - 1 for s in starts[1:]), len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    at = text.index("met")
    before = Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
    for name, side in zip(people, ("NOR", "CHL"), strict=False):
        start = text.index(name)
        actor = cast.actor_for(start, start + len(name))
        assert actor is not None
        before.parties.append(Side(actor, side, "party", start, start + len(name), 0.9, 0.9))
    at = text.rindex("met")
    again = Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert takes_both(again, before, cast, sentences) is taken
    assert again.people() == (before.people() if taken else frozenset())


@pytest.mark.parametrize(
    ("words", "trigger", "taken", "another", "third"),
    [
        ("They saw each other again in Lima on Thursday.", "saw each other", True, True, None),
        ("They saw each other for two hours.", "saw each other", True, False, None),
        ("The last time the two met was in Lima.", "met", True, True, None),
        ("The first time the pair met was at a lunch arranged by Carl Lund.", "met", True, True, "mediator"),
        ("The first time the pair met Carl Lund was in Lima.", "met", False, False, "party"),
    ],
)
def test_the_last_time_of_the_two_is_another_contact_of_theirs(
    words: str, trigger: str, taken: bool, another: bool, third: str | None
) -> None:
    text = f"Ida Brekke met Ana Rojas. {words}"
    people = [n for n in ("Ida Brekke", "Ana Rojas", "Carl Lund") if n in text]
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in people]
    cut = text.index(".")
    cast = Cast(text, names, Sentences((0, cut + 2), (cut + 1, len(text))), date(2031, 5, 4))
    before = Draft(Argument(11, 14, 0.9), "meeting", "held", False, 0.9, [], None, None)
    at = text.rindex(trigger)
    again = Draft(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, 0.9, [], None, None)
    for name, side in zip(people, ("NOR", "CHL", "FIN"), strict=False):
        start = text.index(name)
        actor = cast.actor_for(start, start + len(name))
        assert actor is not None
        (before if side != "FIN" else again).parties.append(
            Side(actor, side, "party", start, start + len(name), 0.9, 0.95)
        )
    assert (takes_both(again, before, cast, cast.sentences), again.another) == (taken, another)
    assert [p.role for p in again.parties if p.side == "FIN"] == ([third] if third else [])
    assert not taken or before.people() <= again.people()


@pytest.mark.usefixtures("trained_reader")
def test_a_state_that_only_its_teams_stand_for_is_written_with_them() -> None:
    memo = memcon.read_text(
        "The Prime Minister spoke to Prime Minister Lund of Norway this morning.\n\nTurning to the fisheries accord, "
        "both leaders agreed that their teams would meet next month in Bergen to settle what is open.",
        published="2024-08-27",
        publisher="Prime Minister's Office, 10 Downing Street",
    )
    assert {p.side for c in memo.contacts for p in c.participants} == {"GBR", "NOR"}
    known = {a.id for a in memo.actors}
    assert {p.actor for c in memo.contacts for p in c.participants} <= known


@pytest.mark.parametrize(
    ("words", "plainly"),
    [
        ("The ministers agreed to meet again in Lima.", True),
        ("The ministers are due to hold further talks, to meet in Lima.", False),
        ("The ministers thought that they might meet in Lima.", False),
    ],
)
def test_the_ministers_who_agreed_to_meet_are_plainly_the_two_told_before(words: str, plainly: bool) -> None:
    before = "Norway's Ida Brekke met Chile's Ana Rojas. "
    text = before + words
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in ("Ida Brekke", "Ana Rojas")]
    cast = Cast(text, names, Sentences((0, len(before)), (len(before) - 1, len(text))), date(2031, 5, 4))
    people = []
    for name, side in zip(names, ("NOR", "CHL"), strict=True):
        number = cast.actor_for(name.start, name.end)
        assert number is not None
        people.append(Side(number, side, "party", name.start, name.end, 0.9, 0.9))
    told = Draft(
        Argument(text.index("met"), text.index("met") + 3, 0.9), "meeting", "held", False, 0.9, people, None, None
    )
    start, at = len(before), text.rindex("meet")
    group = cast.actor_for(start, start + len("The ministers"))
    assert group is not None
    theirs = [Side(group, None, "party", start, start + len("The ministers"), 0.4, 0.3)]
    draft = Draft(Argument(at, at + 4, 0.9), "meeting", "planned", False, 0.9, theirs, None, None)
    name_both(draft, told, cast)
    assert draft.sides() == {"NOR", "CHL"}
    assert all((p.chance > 0.5) is plainly for p in draft.parties)


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("last", "met"),
    [
        ("They agreed to meet in the margins of the Geneva conference next week.", True),
        ("They agreed to speak out for free trade.", False),
        ("They agreed to meet the costs in full.", False),
    ],
)
def test_what_they_agreed_to_hold_at_the_end_of_a_readout_is_theirs(last: str, met: bool) -> None:
    memo = memcon.read_text(
        "The Foreign Secretary spoke to the Chilean Foreign Minister, Ana Rojas, today.\n\n"
        "They discussed the situation in the Andes and the forthcoming visit of the Minister for Trade to Santiago.\n\n"
        "He raised the case of the journalist Rosa Leiva.\n\n" + last,
        published="2031-02-07",
        publisher="Foreign, Commonwealth & Development Office",
    )
    names = {a.id: a.name for a in memo.actors}
    planned = [{names[p.actor] for p in c.participants} for c in memo.contacts if c.status == "planned"]
    assert planned == ([{"Foreign Secretary", "Ana Rojas"}] if met else [])
