"""Whom a state's own people meet on a visit, and whom an own head spoke with, are not of that state."""

from __future__ import annotations

from typing import Any

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str, **about: Any) -> list[tuple[str, dict[str, str | None]]]:
    memo = memcon.read_text(text, published="2031-10-01", **about)
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, {names[p.actor]: p.side for p in c.participants}) for c in memo.contacts]


TURKISH = {"publisher": "Ministry of Foreign Affairs of Türkiye", "title": "Visit of the Foreign Minister to Iraq"}
VISIT = "Minister of Foreign Affairs Selim Aksoy will pay an official visit to Iraq on 2-3 October 2031.\n\n"


@pytest.mark.parametrize("does", ["meet with", "be received by"])
def test_hosts_of_a_visit(does: str) -> None:
    text = (
        f"{VISIT}During the visit, Minister Aksoy will {does} President Barham Jalil and Prime Minister Ali al-Hakim."
    )
    hosts = {"Barham Jalil": "IRQ", "Ali al-Hakim": "IRQ"}
    assert told(text, **TURKISH)[-1] == ("meeting", {"Selim Aksoy": "TUR", **hosts})


def test_who_comes_along_is_of_the_visitors() -> None:
    text = f"{VISIT}Minister Aksoy will be accompanied by Minister of Trade Ali Demir."
    assert all(people.get("Ali Demir") in (None, "TUR") for _, people in told(text, **TURKISH))


def test_the_own_president_spoke_with_another() -> None:
    text = (
        "The President of the French Republic spoke today with Mr Daniyar Serikov, President of the Republic of "
        "Kazakhstan. He also raised the situation in Ukraine, on which he had spoken the day before with "
        "President Bilyk."
    )
    calls = told(text, publisher="Elysée", kind="readout", title="Phone call with the President of Kazakhstan")
    assert calls[0] == ("call", {"President of the French Republic": "FRA", "Daniyar Serikov": "KAZ"})
    assert all(people.get("Bilyk") != "FRA" for _, people in calls)


def test_the_chancellor_is_who_was_named_so_and_a_summit_nobody() -> None:
    text = (
        "The Prime Minister hosted German Chancellor Martin Weiss at Chequers this morning. The Prime Minister looked "
        "forward to seeing the Chancellor again at the NATO Summit in Ankara in July 2032."
    )
    both = {"Prime Minister": "GBR", "Martin Weiss": "DEU"}
    about = {"publisher": "Prime Minister's Office, 10 Downing Street", "title": "PM meeting with Chancellor Weiss"}
    assert told(text, **about) == [("meeting", both), ("meeting", both)]


def test_in_a_capital_and_what_followed() -> None:
    text = (
        "Director General Lucia Moretti will travel to Moscow next week for talks with Russian Minister Pavel Orlov, "
        "following her meetings in Kyiv on Tuesday with President Ivan Bilyk and Energy Minister Olha Bondar."
    )
    talks, meetings = told(text, publisher="IAEA", title="Statement of the Director General")
    assert talks == ("talks", {"Lucia Moretti": "IAEA", "Pavel Orlov": "RUS"})
    assert meetings == ("meeting", {"Lucia Moretti": "IAEA", "Ivan Bilyk": "UKR", "Olha Bondar": "UKR"})


def test_in_a_city_of_many_nobody_is_at_home() -> None:
    text = "UN envoy Marta Vidal held talks in Geneva on Monday with President Diego Rojas."
    assert [people["Diego Rojas"] for _, people in told(text)] == [None]


def test_where_the_visitor_goes_on_to() -> None:
    text = (
        "Minister of Foreign Affairs Selim Aksoy arrived in Tokyo on Monday, where he met Foreign Minister Keisuke "
        "Mori. On Tuesday he goes on to Seoul, where he will meet with Foreign Minister Bae Sang-woo."
    )
    people = {name: side for _, who in told(text, **TURKISH) for name, side in who.items()}
    assert people["Bae Sang-woo"] == "KOR"


def test_the_own_head_of_state_by_another_word() -> None:
    text = (
        "The President of the Republic received this morning the special envoy of the President of Chile, Mr Juan "
        "Silva. The Head of State mentioned the telephone "
        "conversation he had on 3 February with the President of Ghana, Mr Kofi Adu."
    )
    paris = {"publisher": "Présidence de la République française", "title": "Envoy of the President of Chile"}
    assert told(text, **paris)[-1][1] == {"Head of State": "FRA", "Kofi Adu": "GHA"}
