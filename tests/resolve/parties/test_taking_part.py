"""Spans that a contact is linked to become those who take part in it."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import candidates_of


@pytest.mark.parametrize(
    ("row", "sides"),
    [
        ("Kenya and Ghana", {"KEN", "GHA"}),
        ("Kenya, Ghana, Norway and Chile", {"KEN", "GHA", "NOR", "CHL"}),
        ("Kenya, Ghana, and Norwegian aid workers", {"KEN", "GHA"}),
        ("Kenya, Ghana in the chair", {"KEN", "GHA"}),
    ],
)
def test_a_row_of_states_is_whole_where_a_head_saw_the_first_alone(row: str, sides: set[str]) -> None:
    text = f"She met the leaders of {row}."
    start = text.index("the leaders")
    seen = Party(start, text.index("Kenya") + len("Kenya"), 0.9, "party")
    trigger = Argument(text.index("met"), text.index("met") + 3, 0.9)
    occasion = Occasion(trigger, "meeting", "held", False, (seen,), {"time": (), "place": ()}, 0.9, (), ())
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    found = candidates_of(occasion, cast, sentences, lambda _: None)
    assert {c.party.side for c in found} == sides


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She met Kenya's president and then Ghana's.", "then"),
        ("She met Kenya's president and agreed to host Ghana's.", "to host"),
    ],
)
def test_an_adverb_and_a_verb_are_nobody(text: str, word: str) -> None:
    spans = [(text.index(told), text.index(told) + len(told)) for told in ("Kenya", word, "Ghana")]
    seen = tuple(Party(start, end, 0.9, "party") for start, end in spans)
    trigger = Argument(text.index("met"), text.index("met") + 3, 0.9)
    occasion = Occasion(trigger, "meeting", "held", False, seen, {"time": (), "place": ()}, 0.9, (), ())
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    found = candidates_of(occasion, cast, sentences, lambda _: None)
    assert [text[c.party.start : c.party.end] for c in found] == ["Kenya", "Ghana"]


@pytest.mark.parametrize(
    ("text", "seen", "names"),
    [
        (
            "It was the first meeting of a sitting Kenyan president and Ghana.",
            ("a sitting Kenyan president", "Ghana"),
            ["Ghana"],
        ),
        (
            "A Kenyan-brokered meeting of Ghana and Chile.",
            ("Kenyan-brokered", "Ghana", "Chile"),
            ["Kenya", "Ghana", "Chile"],
        ),
        (
            "A meeting of senior Kenyan officials and civil society leaders.",
            ("senior Kenyan officials and civil society leaders",),
            ["senior Kenyan officials"],
        ),
        (
            "A meeting of senior Kenyan officials and tribal leaders.",
            ("senior Kenyan officials and tribal leaders",),
            ["senior Kenyan officials and tribal leaders"],
        ),
        ("A meeting of Kenya and either side, with Chile.", ("Kenya", "either side", "Chile"), ["Kenya", "Chile"]),
        ("A meeting of Kenya after Chile's phone call.", ("Kenya", "Chile's phone"), ["Kenya", "Chile"]),
        ("A meeting of Kenya and Ghana, not Chile.", ("Kenya", "Ghana", "Chile"), ["Kenya", "Ghana"]),
        ("A meeting of Kenya and not only Chile.", ("Kenya", "Chile"), ["Kenya", "Chile"]),
        (
            "A meeting of senior Kenyan civilian and military officials.",
            ("senior Kenyan civilian",),
            ["senior Kenyan civilian and military officials"],
        ),
    ],
)
def test_who_is_meant_by_words_for_an_office_or_a_broker(text: str, seen: tuple[str, ...], names: list[str]) -> None:
    parties = tuple(Party(text.index(w), text.index(w) + len(w), 0.9, "party") for w in seen)
    trigger = Argument(text.index("meeting"), text.index("meeting") + 7, 0.9)
    occasion = Occasion(trigger, "meeting", "held", False, parties, {"time": (), "place": ()}, 0.9, (), ())
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    found = candidates_of(occasion, cast, sentences, lambda _: None)
    assert [cast.roles[c.party.actor].name for c in sorted(found, key=lambda c: c.party.start)] == names
