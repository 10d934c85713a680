"""A participant named again is no stranger to its contact."""

from __future__ import annotations

from training.again import named_again
from training.corpora import Occasion

TEXT = (
    "Foreign Minister Ana Brezović met President Ilmar Toomsalu in Tallinn on Tuesday. Brezović praised the talks.\n\n"
    "At home, Brezović faces a vote. Marko Brezović-Horvat is no relation, and President Lind no guest."
)


def _at(words: str, start: int = 0) -> tuple[int, int]:
    at = TEXT.index(words, start)
    return at, at + len(words)


OCCASION = Occasion(
    _at("met"),
    {"mode": "meeting", "status": "held", "series": "single"},
    (("guest", _at("Foreign Minister Ana Brezović")), ("host", _at("President Ilmar Toomsalu"))),
    ((0, TEXT.index("\n\n")),),
)


def test_a_surname_is_the_participant_where_the_contact_is_told_and_open_elsewhere() -> None:
    first = _at("Brezović praised")[0]
    later = _at("Brezović faces")[0]
    assert list(named_again(TEXT, OCCASION)) == [
        ("guest", (first, first + len("Brezović")), True),
        ("guest", (later, later + len("Brezović")), False),
    ]


def test_an_office_alone_is_never_sure() -> None:
    text = "The President met Prime Minister Orla Finn. President Lind left. The President was pleased."
    met = text.index("met")
    occasion = Occasion((met, met + 3), {}, (("host", (0, len("The President"))),), ((0, len(text)),))
    found = list(named_again(text, occasion))
    assert found and not any(sure for _, _, sure in found)
    assert all("Lind" not in text[a:b] for _, (a, b), _ in found)
