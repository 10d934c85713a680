"""Those who attended as observers or guests were there, too; others who were elsewhere were not."""

from __future__ import annotations

import memcon

LEAD = "The Presidents of Paraguay, Santiago Pena, and of Brazil, Luiz Silva, met in Asunción on 8 July 2024. "


def sides(text: str) -> set[str | None]:
    (contact,) = memcon.read_text(text, published="2024-07-09", publisher="MERCOSUR").contacts
    return {p.side for p in contact.participants}


def test_observers_and_guests_were_there() -> None:
    text = (
        f"{LEAD}Panama's President, Juan Mulo, attended as a guest; representatives of Chile and Peru also attended as "
        "observers."
    )
    assert sides(text) == {"PRY", "BRA", "PAN", "CHL", "PER"}


def test_observers_of_something_else_were_not() -> None:
    assert sides(f"{LEAD}Chile and Peru have sent observers to the border.") == {"PRY", "BRA"}
