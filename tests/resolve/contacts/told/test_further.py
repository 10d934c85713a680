"""A further occasion of which another sentence tells has its words for itself."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.told.further import of_further


def further(second: str) -> bool:
    first = "Aas met Rojas on Monday. "
    text = first + second
    sentences = Sentences((0, len(first)), (len(first) - 1, len(text)))
    return of_further(text.index("visas"), text.index("met"), sentences, text) is not None


@pytest.mark.parametrize(
    "second",
    [
        "She also met students in Bergen to discuss visas.",
        "In Bergen, she also held talks with the rector on visas.",
        "Negotiations were also held at the Academy on visas.",
        "Aas also spoke to a union about visas.",
    ],
)
def test_words_behind_also_met_are_of_somebody_else(second: str) -> None:
    assert further(second)


@pytest.mark.parametrize(
    "second",
    [
        "They also met again in Bergen to discuss visas.",
        "She also met for an hour in Bergen to discuss visas.",
        "She also discussed visas.",
        "The two also held talks with experts on visas.",
        "She also spoke to Chile's concerns about visas.",
        "Students whom she met asked for visas.",
    ],
)
def test_what_goes_on_is_of_the_same(second: str) -> None:
    assert not further(second)
