"""Who is counted and then named is there once."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Talks between Iran and six nations, the United States, Russia, China and France, resumed on Monday.", False),
        ("Talks between Iran and six nations resumed on Monday.", True),
    ],
)
def test_those_counted_are_those_named(text: str, counted: bool) -> None:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    (met,) = [{names[p.actor] for p in c.participants} for c in made.contacts]
    assert ("six nations" in met) is counted
