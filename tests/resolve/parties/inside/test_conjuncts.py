"""Who is named beside one who surely takes part does so, too."""

from __future__ import annotations

import pytest

from memcon.resolve.parties.inside.conjuncts import named_with, with_conjuncts
from memcon.resolve.parties.taking_part import Candidate, Side


def candidates(text: str, *told: tuple[str, str | None, float]) -> list[Candidate]:
    out = []
    for number, (words, side, chance) in enumerate(told):
        start = text.index(words)
        out.append(Candidate(Side(number, side, "party", start, start + len(words), None, chance), chance, True, 0, {}))
    return out


@pytest.mark.parametrize(
    ("text", "lind", "aas", "both"),
    [
        ("Premier Lind and President Aas met Oduya.", ("NOR", 0.3), ("NOR", 0.9), True),
        ("Oduya met Premier Lind and President Aas.", ("NOR", 0.9), ("NOR", 0.3), True),
        ("Premier Lind and President Aas met Oduya.", ("NOR", 0.1), ("NOR", 0.9), False),
        ("Premier Lind and President Aas met Oduya.", ("NOR", 0.3), ("NOR", 0.6), False),
        ("Premier Lind and President Aas met Oduya.", ("FIN", 0.3), ("NOR", 0.9), False),
        ("Premier Lind and President Aas met Oduya.", ("FIN", 0.55), ("NOR", 0.9), True),
        ("Premier Lind, whom President Aas met, and Oduya.", ("NOR", 0.3), ("NOR", 0.9), False),
    ],
)
def test_a_pair_takes_part_together(text: str, lind: tuple[str, float], aas: tuple[str, float], both: bool) -> None:
    people = candidates(text, ("Premier Lind", *lind), ("President Aas", *aas))
    chosen = [c for c in people if c.party.chance >= 0.6]  # a third side's may have been left out
    found = with_conjuncts(chosen, people, text, lambda _: True)
    assert {c.party.actor for c in found} == ({0, 1} if both else {c.party.actor for c in chosen})
    if both and lind[0] == aas[0]:
        assert {c.party.chance for c in found} == {0.9}
    assert with_conjuncts(chosen, people, text, lambda _: False) == (found if lind[0] == aas[0] else chosen)


def test_an_office_without_a_name_brings_nobody_along() -> None:
    text = "The premier and President Aas met Oduya."
    people = candidates(text, ("The premier", "NOR", 0.3), ("President Aas", "NOR", 0.9))
    assert with_conjuncts(people[1:], people, text, lambda _: True) == people[1:]


def test_who_is_listed_between_two_who_take_part_does_so() -> None:
    text = "She hosted the leaders of Chile, Ghana and Finland."
    people = candidates(text, ("Chile", "CHL", 0.8), ("Ghana", "GHA", 0.52), ("Finland", "FIN", 0.7))
    chosen = [people[0], people[2]]
    assert {c.party.actor for c in with_conjuncts(chosen, people, text, lambda _: False)} == {0, 1, 2}
    apart = text.replace("Chile, Ghana", "Chile with Ghana")
    assert {c.party.actor for c in with_conjuncts(chosen, people, apart, lambda _: False)} == {0, 2}


@pytest.mark.parametrize(
    ("ghana", "away", "joins"), [(0.45, 0, True), (0.45, 1, False), (0.55, 1, True), (0.1, 0, True), (0.3, 1, False)]
)
def test_a_list_is_met_as_a_whole(ghana: float, away: int, joins: bool) -> None:
    text = "She hosted the leaders of Ghana, Chile and Finland."
    people = candidates(text, ("Ghana", "GHA", ghana), ("Chile", "CHL", 0.8), ("Finland", "FIN", 0.7))
    people[0].away = away
    found = with_conjuncts(people[1:], people, text, lambda _: False)
    assert (0 in {c.party.actor for c in found}) == joins


@pytest.mark.parametrize(
    ("text", "away", "joins"),
    [
        ("She hosted the leaders of Ghana and Chile.", 0, True),
        ("She spoke to her Ghana and Chile counterparts.", 0, True),
        ("She hosted the leaders of Ghana and Chile.", 1, False),
        ("She hosted Ghana and Chile.", 0, False),
        ("She told the leaders of the league that Ghana and Chile agreed.", 0, False),
    ],
)
def test_of_two_states_in_one_phrase_for_their_people_both_are_met(text: str, away: int, joins: bool) -> None:
    people = candidates(text, ("Ghana", "GHA", 0.2), ("Chile", "CHL", 0.8))
    people[0].away = away
    found = with_conjuncts(people[1:], people, text, lambda _: False)
    assert (0 in {c.party.actor for c in found}) == joins


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("Officials from Ghana, Chile, Fiji and Oman met.", True),
        ("Ghana, Chile, Fiji and, only this week, Oman met.", True),
        ("Ghana told Chile and Fiji that Oman agreed.", False),
        ("In Ghana, Chile and Fiji met as Oman did.", False),
    ],
)
def test_a_row_of_which_two_are_there_is_there_as_a_whole(text: str, joins: bool) -> None:
    told = (("Ghana", "GHA", 0.1), ("Chile", "CHL", 0.8), ("Fiji", "FJI", 0.6), ("Oman", "OMN", 0.2))
    people = candidates(text, *told)
    found = {c.party.actor for c in with_conjuncts(people[1:3], people, text, lambda _: False)}
    assert found == ({0, 1, 2, 3} if joins else {1, 2})


@pytest.mark.parametrize(
    ("lind", "introduced", "joins"),
    [("NOR", True, True), ("NOR", False, False), ("FIN", True, False)],
)
def test_between_two_of_one_cabinet_stands_a_third(lind: str, introduced: bool, joins: bool) -> None:
    text = "She met President Aas, his counterpart Premier Lind, and Minister Dahl."
    people = candidates(text, ("President Aas", "NOR", 0.6), ("Premier Lind", lind, 0.2), ("Minister Dahl", "NOR", 0.6))
    people[1].introduced = introduced
    found = with_conjuncts([people[0], people[2]], people, text, lambda _: True)
    assert (1 in {c.party.actor for c in found}) == joins


@pytest.mark.parametrize(
    ("text", "have", "named"),
    [
        ("She met President Aas, Premier Lind and Minister Dahl.", {2}, {0, 1}),
        ("She met President Aas, Premier Lind and Minister Dahl.", {7}, set()),
        ("She met President Aas, then Premier Lind and Minister Dahl.", {2}, {1}),
        ("She met President Aas, Premier Lind and the Minister Dahl.", {0}, {1, 2}),
    ],
)
def test_a_row_is_named_with_whoever_of_it_is_known(text: str, have: set[int], named: set[int]) -> None:
    rows = candidates(text, ("President Aas", "NOR", 0.6), ("Premier Lind", "NOR", 0.2), ("Minister Dahl", "NOR", 0.6))
    assert {p.actor for p in named_with(have, [c.party for c in rows], text)} == named
    rows[2].party.side = "FIN"
    assert 2 not in {p.actor for p in named_with({0, 1}, [c.party for c in rows], text)}


@pytest.mark.parametrize(
    ("side", "introduced", "joins"),
    [("NOR", True, True), ("NOR", False, False), ("FIN", True, False)],
)
def test_two_of_one_side_who_are_told_in_full_come_together(side: str, introduced: bool, joins: bool) -> None:
    text = "She was joined by Secretary Ida Aas and Minister Carl Lind."
    people = candidates(text, ("Secretary Ida Aas", side, 0.2), ("Minister Carl Lind", "NOR", 0.6))
    people[0].introduced, people[1].introduced = introduced, True
    found = with_conjuncts(people[1:], people, text, lambda _: True)
    assert (0 in {c.party.actor for c in found}) == joins
