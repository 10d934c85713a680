"""Whom a later question is put to had no part in what an earlier turn tells."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.resolve.actors.floor import Floor
from memcon.resolve.parties.outside.later_turns import within_turns


@pytest.mark.parametrize(
    ("question", "trigger", "left"),
    [
        ("President Moe, will you go?", "rang", ["Lind"]),
        ("Will President Moe go?", "rang", ["Lind"]),
        ("And with President Moe?", "rang", ["Lind", "Moe"]),
        ("Was it President Moe who asked?", "rang", ["Lind", "Moe"]),
        ("President Moe, will you go?", "go", ["Lind", "Moe"]),
    ],
)
def test_who_is_called_upon_later_is_left_out(question: str, trigger: str, left: list[str]) -> None:
    text = f"ROE: I rang Lind on Friday.\nQ: {question}"
    floor = Floor()
    for words in ("I rang Lind on Friday.", question):
        at = text.index(words)
        floor.give([(at, at + len(words))], None, text, turn=True)
    parties = tuple(Party(text.index(w), text.index(w) + len(w), 0.9, "party") for w in ("Lind", "Moe"))
    at = text.index(trigger)
    arguments: dict[str, tuple[Argument, ...]] = {"time": (), "place": ()}
    occasion = Occasion(Argument(at, at + len(trigger), 0.9), "call", "held", False, parties, arguments, 0.9)
    (kept,) = within_turns([occasion], floor, text)
    assert [text[p.start : p.end] for p in kept.parties] == left
