"""Who spoke by telephone and then met in person have two contacts, and nobody else takes part."""

from __future__ import annotations

import pytest

import memcon


def _told(text: str) -> list[tuple[str, set[str]]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, {names[p.actor] for p in c.participants}) for c in memo.contacts]


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "President Ramos of Ecuador spoke by telephone with President Quispe of Peru on Tuesday. They met in "
            "person in Quito on Friday. The accord's authors, Luis Cano and Pedro Rey, were in Lima.",
            {"Ramos", "Quispe"},
        ),
        (
            "Prime Minister Ana Lund of Norway called Prime Minister Jan Sten of Sweden on Monday to congratulate him. "
            "They will meet in person in Stockholm next week, according to Lund's adviser Per Moe.",
            {"Ana Lund", "Jan Sten"},
        ),
        (
            "Prime Minister Ana Lund of Norway called Prime Minister Jan Sten of Sweden on Monday. They last met face "
            "to face in May. Lund's adviser Per Moe and Sten's envoy Bo Ek had prepared the call.",
            {"Ana Lund", "Jan Sten"},
        ),
    ],
)
def test_they_who_spoke_met_in_person(text: str, who: set[str]) -> None:
    (_, first), (mode, second) = _told(text)
    assert mode == "meeting"
    assert first == second == who


@pytest.mark.usefixtures("trained_reader")
def test_who_met_somebody_in_person_is_told_by_the_sentence() -> None:
    text = (
        "President Ramos of Ecuador spoke by telephone with President Quispe of Peru on Tuesday. Ramos met President "
        "Duarte of Paraguay in person on Friday."
    )
    assert _told(text)[1] == ("meeting", {"Ramos", "Duarte"})
