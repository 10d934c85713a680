"""A source without what leads into its clause or on from it."""

from __future__ import annotations

import pytest

from memcon.find.speech.sources import bare


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("but officials", "officials"),
        ("But when Dahl", "Dahl"),
        ("with a source", "a source"),
        ("that Dahl", "Dahl"),
        ("Earlier, the emir's envoy, Okoye", "the emir's envoy, Okoye"),
        ("Later on Monday, Dahl", "Dahl"),
        ("The Courier, though,", "The Courier"),
        ("Dahl, for her part,", "Dahl"),
        ("an official at the", "an official"),
        ("envoys and", "envoys"),
        ("that general", "that general"),
        ("as many as forty envoys", "as many as forty envoys"),
        ("Moon Jae-in", "Moon Jae-in"),
        ("Dahl and Okoye", "Dahl and Okoye"),
        ("and", "and"),
    ],
)
def test_loose_words_at_its_ends_are_no_part_of_a_source(words: str, left: str) -> None:
    low, high = bare(words, 0, len(words))
    assert words[low:high] == left
