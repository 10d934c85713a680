"""A contact told as the one before is another than the new one."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def count(text: str) -> int:
    return len(compose(take_text(text, published="2024-03-19"), reader()).contacts)


@pytest.mark.parametrize(
    ("first", "then", "contacts"),
    [
        ("today", "In follow-up to their previous conversation, the leaders discussed the grain trade.", 2),
        ("on Monday", "During their last conversation Oduya had asked for more grain.", 2),
        ("on Monday", "In their conversation Oduya asked for more grain.", 1),
        ("on Monday", "The two leaders last spoke in January.", 2),
        ("on Monday", "They had previously spoken by phone in January.", 2),
        ("on Monday", "They spoke last of grain.", 1),
        ("on January 8", "During their last conversation Oduya had asked for more grain.", 1),
    ],
)
def test_their_previous_conversation_is_another(first: str, then: str, contacts: int) -> None:
    opening = f"Norwegian Prime Minister Solveig Aamodt telephoned Ghana's President Kofi Oduya {first}."
    assert count(f"{opening} {then}") == contacts


@pytest.mark.parametrize(
    "last",
    ["They had last spoken on March 3.", "Their previous meeting was held on March 3.", "They last met on March 3."],
)
def test_the_day_of_the_earlier_one_is_not_that_of_the_new_one(last: str) -> None:
    text = (
        f"Norwegian Prime Minister Solveig Aamodt met Ghana's President Kofi Oduya. {last} "
        "During the meeting, they discussed the grain trade."
    )
    new, before = sorted(
        compose(take_text(text, published="2024-03-19"), reader()).contacts, key=lambda c: c.time is not None
    )
    assert new.time is None
    assert before.time is not None and before.time.start == "2024-03-03"
