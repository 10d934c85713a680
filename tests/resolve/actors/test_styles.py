"""Whom agencies of the Gulf mean by a style or an office alone: "His Excellency", "HE the Prime Minister"."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")
FIRST = (
    "DOHA: {} Mansour bin Khalid Al-Attiyah met on Sunday the Minister of Foreign Affairs of Uganda, Odongo Okello. "
)
CALL = "held a phone call with the Minister of Foreign Affairs of Oman, Sayyid Hamad Al-Busaidi."


def _last(text: str) -> set[str]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name.split()[0] for a in memo.actors}
    return {names[p.actor] for p in memo.contacts[-1].participants}


@pytest.mark.parametrize(
    ("title", "again", "who"),
    [
        ("Foreign Minister HE Sheikh", "His Excellency later", "Mansour"),
        ("Prime Minister HE Sheikh", "HE the Prime Minister also", "Mansour"),
        ("Prime Minister and Minister of Foreign Affairs HE Sheikh", "HE the Prime Minister also", "Mansour"),
        ("Foreign Minister HH Sheikh", "His Highness also", "Mansour"),
        ("Foreign Minister", "The Minister also", "Mansour"),
        ("Foreign Minister", "Okello also", "Odongo"),
    ],
)
def test_whoever_is_called_so_goes_on(title: str, again: str, who: str) -> None:
    assert _last(f"{FIRST.format(title)}{again} {CALL}") == {who, "Sayyid"}


def test_an_office_ends_before_a_style() -> None:
    memo = memcon.read_text(FIRST.format("Foreign Minister HE Sheikh"), published="2031-05-07")
    assert {a.office for a in memo.actors if a.name.startswith("Mansour")} == {"Foreign Minister"}


def test_a_style_that_two_have_is_nobodys() -> None:
    text = FIRST.replace("Odongo", "HE Odongo").format("Foreign Minister HE Sheikh") + "His Excellency smiled."
    memo = memcon.read_text(text, published="2031-05-07")
    assert not any(m.text == "His Excellency" for a in memo.actors for m in a.mentions)
