"""What the next sentence calls off is cancelled, and not refused."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def statuses(text: str) -> list[str]:
    return [c.status for c in memcon.read_text(text, published="2031-05-10").contacts]


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON — President Ana Roe invited the Taliban leaders to a meeting at Camp David on 8 April. The day "
        "before, she called it off.",
        "OSLO — Norwegian Prime Minister Kari Lund invited Chilean President Diego Rojas to Bergen for talks on 3 May. "
        "Two days earlier she cancelled them.",
        "OSLO — Norwegian Prime Minister Kari Lund invited Chilean President Diego Rojas to Bergen for talks on 3 May. "
        "It was called off the evening before.",
        "OSLO — Norwegian Prime Minister Kari Lund planned to visit Chilean President Diego Rojas in Santiago in May. "
        "After the quake the two sides called off the trip.",
    ],
)
def test_is_cancelled(text: str) -> None:
    assert statuses(text) == ["cancelled"]


def test_what_was_not_called_off_is_planned() -> None:
    text = "OSLO — Norwegian Prime Minister Kari Lund is to meet Chilean President Diego Rojas on Friday."
    assert statuses(f"{text} Her office has not called it off.") == ["planned"]


@pytest.mark.parametrize("what", ["with President Diego Rojas", "with an adviser to President Diego Rojas"])
def test_no_such_trip_is_a_denial(what: str) -> None:
    text = (
        "OSLO — A Chilean news site reported this week that Norwegian Foreign Minister Kari Lund had come to Santiago "
        f'in secret on Sunday for a meeting {what}. "The minister was in Oslo on Sunday. No such trip took place," her '
        "spokeswoman said."
    )
    assert statuses(text) == ["denied"]
