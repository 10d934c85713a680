"""Who takes an ambassador's credentials is of the state to which that one is accredited."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Fiji's new High Commissioner to Kenya, Ola Vulu, presented credentials to President Ana Roe on Friday.",
            "KEN",
        ),
        ("Norway's ambassador to Chile, Ola Lind, presented his letters of credence to President Ana Roe.", "CHL"),
        ("Norway's ambassador to Chile, Ola Lind, presented his painting to Ana Roe.", None),
        ("Norway's ambassador, Ola Lind, presented his credentials to President Ana Roe.", None),
    ],
)
def test_who_takes_credentials_is_of_the_state_they_are_for(text: str, side: str | None) -> None:
    memo = memcon.read_text(text, published="2031-05-07")
    assert {a.country for a in memo.actors if a.name == "Ana Roe"} <= {side}
