"""Somebody told again by where he comes from is whom the sentence before named."""

from __future__ import annotations

import pytest
from resolve.actors.test_pointing import cast_of

ONE = "Secretary of State Jane Roe flew home. "


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (ONE + "The former senator from Ohio rang Ola Lund.", "The former senator from Ohio", "Jane Roe"),
        (ONE + "The Kentucky Republican rang Ola Lund.", "The Kentucky Republican", "Jane Roe"),
        (ONE + "The 57-year-old general rang Ola Lund.", "The 57-year-old general", "Jane Roe"),
        (
            "Governor Jane Roe flew home. The Republican presidential nominee rang Ola Lund.",
            "The Republican presidential nominee",
            "Jane Roe",
        ),
        (
            "Jane Roe met Ola Lund. The Democratic presidential candidate rang.",
            "The Democratic presidential candidate",
            None,
        ),
        ("Jane Roe met Ola Lund. The Kentucky Republican smiled.", "The Kentucky Republican", None),
        (ONE + "The former president rang Ola Lund.", "The former president", None),
        (ONE + "The former senators rang Ola Lund.", "The former senators", None),
        ("Senator Ola Lund was told. Jane Roe left. The former senator rang.", "The former senator", None),
    ],
)
def test_a_background_is_of_whom_the_sentence_before_named(text: str, words: str, who: str | None) -> None:
    cast = cast_of(text, "Jane Roe", "Ola Lund")
    start = text.index(words)
    number = cast.actor_for(start, start + len(words))
    name = None if number is None else cast.roles[number].name
    assert name == who if who else name not in ("Jane Roe", "Ola Lund")
