"""Who bears a letter is received; whom it is from is not, and wrote it."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def _told(text: str) -> list[tuple[str, dict[str, str]]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, {names[p.actor]: p.role for p in c.participants}) for c in memo.contacts]


@pytest.mark.parametrize(
    "whose",
    [
        "the President of Mali, Amadou Keita",
        "his brother, the President of the Republic of Mali, Mr. Amadou Keita",
    ],
)
def test_whose_letter_is_borne_is_not_there(whose: str) -> None:
    text = (
        "Norwegian President Ola Lind received in Oslo the Foreign Minister of Mali, Moussa Diarra, bearer of a "
        f"written message from {whose}."
    )
    meeting, message = _told(text)
    assert meeting == ("meeting", {"Ola Lind": "host", "Moussa Diarra": "guest"})
    assert message == ("message", {"Ola Lind": "party", "Moussa Diarra": "party", "Amadou Keita": "initiator"})


def test_who_was_named_before_the_letter_is_there() -> None:
    text = (
        "Malian President Amadou Keita met Norwegian President Ola Lind in Oslo on Monday. He was handed a letter from "
        "Keita's late father."
    )
    assert _told(text)[0] == ("meeting", {"Amadou Keita": "guest", "Ola Lind": "host"})
