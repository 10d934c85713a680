"""Which state "the North" is, and where it is none."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.words.halves import half_named, halves_named

KOREA = "South Korea called the North."


@pytest.mark.parametrize(
    ("words", "text", "code"),
    [
        ("the North", KOREA, "PRK"),
        ("The South’s", KOREA, "KOR"),
        ("the southern side", KOREA, "KOR"),
        ("the north", KOREA, None),
        ("the North Sea", KOREA, None),
        ("the North", "Sudan called the North.", None),
        ("the North", "South Korea and Yemen called the North.", None),
    ],
)
def test_a_half_is_a_state_where_the_text_is_of_korea_alone(words: str, text: str, code: str | None) -> None:
    assert half_named(words, text) == code


def test_both_halves() -> None:
    assert set(halves_named("the two Koreas")) == {"PRK", "KOR"}
    assert set(halves_named("North and South Korean military officers")) == {"PRK", "KOR"}
    assert halves_named("Korea") == halves_named("South Korea") == ()


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The two Koreas last held high-level talks in Panmunjom in 2015.", {"PRK", "KOR"}),
        ("Talks between North and South Korean leaders were held in Panmunjom in May.", {"PRK", "KOR"}),
        ("SEOUL — The North told the South on Tuesday by telephone that Pyongyang would send nobody.", {"PRK", "KOR"}),
        (
            "SEOUL — Seoul sent the North a notice through the liaison channel on Monday. Pyongyang is silent.",
            {"PRK", "KOR"},
        ),
    ],
)
def test_the_halves_have_contacts(text: str, sides: set[str]) -> None:
    memo = memcon.read_text(text, published="2024-07-17")
    assert [{p.side for p in c.participants} for c in memo.contacts] == [sides]
