"""A difference names what the one says and the other does not."""

from __future__ import annotations

import pytest

from memcon.compare.differences import difference, opposed
from memcon.compare.points import Told
from memcon.compare.words import telling
from memcon.record.joint import Passage


def told(text: str) -> Told:
    return Told(Passage("d", 0, len(text), text), tuple(telling(text)), 0.0, False)


def differs(one: str, other: str) -> str:
    return difference(told(one), told(other), ("NOR", "SUR"), frozenset())


def test_numbers_come_first() -> None:
    line = differs(
        "Norland will lend 300 million crowns for the harbour.", "A loan of 200 million crowns for the harbour."
    )
    assert "NOR: 300 million" in line
    assert "SUR: 200 million" in line


def test_a_denial_is_said_to_be_one() -> None:
    assert differs("The bridge will not be built.", "The bridge will be built.").startswith(
        "only NOR puts it in the negative"
    )


def test_names_that_one_alone_gives_are_said() -> None:
    assert "Osk" in differs("They discussed the harbour of Osk.", "They discussed the harbour.")


def test_words_alike_are_told_in_other_words() -> None:
    assert differs("They discussed the harbour.", "They discussed the harbour.") == "told in other words"


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ("Norland returned 12 trawlers to their owners.", "Norland returned 7 trawlers to their owners.", True),
        (
            "Norland returned the trawlers to their owners.",
            "Norland never returned the trawlers to their owners.",
            True,
        ),
        ("Norland returned 12 trawlers to their owners.", "Surania asked for the release of 7 crews.", False),
        ("The talks on fishing open in Osk on 9 January.", "The talks on fishing open in Osk on 10 January.", False),
        ("Norland returned the trawlers to their owners.", "The owners of the boats want them back.", False),
    ],
)
def test_only_sure_oppositions_are_oppositions(one: str, other: str, sure: bool) -> None:
    assert opposed(told(one), told(other), frozenset()) is sure
    assert opposed(told(other), told(one), frozenset()) is sure
