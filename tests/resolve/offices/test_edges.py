"""The loose words and brackets at the ends of a phrase are none of it."""

from __future__ import annotations

import pytest

from memcon.resolve.offices.edges import trimmed


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("[senior official", "senior official"),
        ("[senior official]", "senior official"),
        ("senior official]", "senior official"),
        ("[Oslo] Daily Mail", "[Oslo] Daily Mail"),
        ("“senior official”", "senior official"),
        ("the three envoys (", "the three envoys"),
        ("Norwegian-", "Norwegian"),
        ("our ambassador (in Osk", "our ambassador"),
        ("the Tarn Council (TC) of Osk", "the Tarn Council (TC) of Osk"),
        ("delegation of Norway headed", "delegation of Norway"),
        ("diplomats from states including", "diplomats from states"),
        ("Norwegian envoys who", "Norwegian envoys"),
        ("Those who led", "Those"),
    ],
)
def test_a_phrase_has_no_brackets_around_it(words: str, bare: str) -> None:
    start, end = trimmed(words, 0, len(words))
    assert words[start:end] == bare
