"""Words for a place where an occasion was not."""

from __future__ import annotations

import pytest

from memcon.resolve.contacts.told.no_places import (
    is_left,
    is_of_next_event,
    is_of_one_missed,
    is_ruled_out,
    is_somebody,
    lists_cities,
    only_prepared_in,
    opens_elsewhere,
)
from memcon.resolve.contacts.told.travelling import bound_for, place_of_one, place_of_visit


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Lind met the ambassadors to Chile.", "Chile", True),
        ("Lind met the ambassador in Oslo.", "Oslo", True),
        ("Lind met representatives in Oslo.", "Oslo", False),
        ("Lind met the Head of the Bureau at the Chancellery of the President.", "Chancellery", True),
        ("Lind met Aas at the Chancellery in Rosvik.", "Chancellery", False),
        ("Lind held talks with Oslo.", "Oslo", True),
        ("They met in a villa outside the city.", "the city", True),
        ("They met in a villa outside the city walls.", "the city walls", False),
        ("They spoke of the couple who were arrested in Oslo.", "Oslo", True),
        ("They spoke of the hostages held in Oslo.", "Oslo", True),
        ("They told of talks held in Oslo.", "Oslo", False),
        ("A diplomat said on Saturday that Oslo would hold talks with Lind.", "Oslo", True),
        ("The talks in Oslo would go on, Lind said.", "Oslo", False),
    ],
)
def test_a_place_may_be_where_somebody_sits(text: str, words: str, found: bool) -> None:
    start = text.index(words)
    assert is_somebody(start, start + len(words), text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lind was visiting Oslo to prepare for a summit of Aas and Moe.", True),
        ("Lind went to Oslo in preparation for the summit of Aas and Moe.", True),
        ("Lind went to Oslo for the summit of Aas and Moe.", False),
    ],
)
def test_where_somebody_prepared_a_summit_it_was_not(text: str, found: bool) -> None:
    assert only_prepared_in(text.index("Oslo") + 4, text.index("summit"), text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They held four summits, in Oslo, Lima, and Rome.", True),
        ("They held two summits in Oslo, Norway, in May.", False),
        ("They held two summits in Oslo and left.", False),
    ],
)
def test_several_summits_in_several_cities_had_no_one_place(text: str, found: bool) -> None:
    assert lists_cities(text, text.index("Oslo") + 4) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said so days before travelling to Lima.", True),
        ("She invited inspectors to Lima.", True),
        ("He had agreed to send a small delegation to Lima.", True),
        ("She hopes to visit Lima.", True),
        ("She had sent a delegation to Lima.", False),
        ("She travelled to Lima.", False),
    ],
)
def test_where_somebody_was_about_to_go_tells_nothing_of_another_sentence(text: str, found: bool) -> None:
    assert bound_for(text.index("Lima"), 0, text) is found


def test_a_visit_to_a_state_is_at_the_place_that_lies_there() -> None:
    text = "Lind will travel to Oslo on Monday and Lima on Tuesday."
    end = text.index("travel") + len("travel")
    where = place_of_visit(end, len(text), {"SWE", "PER"}, text)
    assert where and text[slice(*where)] == "Lima"
    assert place_of_visit(end, len(text), {"SWE", "CHL"}, text) is None


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("It followed a meeting in Oslo, and one between Aas and Roe in Rosvik last month.", "one", "Rosvik"),
        ("It followed a meeting in Oslo, and one between Aas and Roe in May.", "one", None),
        ("It followed a meeting between Aas and Roe in Rosvik last month.", "meeting", None),
    ],
)
def test_one_more_has_a_place_of_its_own(text: str, words: str, found: str | None) -> None:
    start = text.index(words)
    where = place_of_one(start, start + len(words), len(text), text)
    assert (where and text[slice(*where)]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The summit would not be held in Lima.", True),
        ("She said it won't be at the old fort of Lima.", True),
        ("He had ruled out the port of Lima.", True),
        ("They will meet in Oslo rather than in Lima.", True),
        ("He said he would not be late in Lima.", False),
        ("He ruled out a delay and met her in Lima.", False),
    ],
)
def test_where_an_occasion_is_said_not_to_be(text: str, found: bool) -> None:
    assert is_ruled_out(text.index("Lima"), text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lind shook hands with Roe, who cancelled a state dinner in Lima.", True),
        ("Lind shook hands with Roe after skipping a summit at Lima.", True),
        ("Lind shook hands with Roe, who gave a dinner in Lima.", False),
    ],
)
def test_where_one_kept_away_from_another_occasion(text: str, found: bool) -> None:
    assert is_of_one_missed(text.index("shook"), text.index("Lima"), text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [("She first said so in Oslo as she departed for Lima.", True), ("They met in Oslo as snow fell.", False)],
)
def test_where_one_left_from(text: str, found: bool) -> None:
    assert is_left(text.index("Oslo") + 4, text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lind will go to Oslo. In Chile and Peru, Lind will meet Rojas.", True),
        ("Lind will go to Oslo. While in Lima, Lind will meet Rojas.", True),
        ("Lind will go to Oslo. In Norway, Lind will meet Rojas.", False),
        ("Lind will go to Oslo. In May, Lind will meet Rojas.", False),
        ("Lind will go to Oslo. In Chile’s view, Lind will meet Rojas.", False),
    ],
)
def test_a_sentence_that_opens_in_another_state_tells_of_what_is_there(text: str, found: bool) -> None:
    at = text.index("Oslo")
    assert opens_elsewhere(text.index(". ") + 2, text.index("meet"), (at, at + 4), text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They meet on Monday. It builds towards the Ninth Summit of the Andes in Lima.", True),
        ("They meet ahead of the harbour conference in Lima.", True),
        ("They meet on Monday for the Ninth Summit of the Andes in Lima.", False),
    ],
)
def test_where_the_next_event_is_tells_nothing(text: str, found: bool) -> None:
    assert is_of_next_event(text.index("meet") + 4, text.index("Lima"), text) is found
