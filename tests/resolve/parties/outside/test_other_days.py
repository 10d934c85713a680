"""Whom only another day of a chronicle names, or only a later sentence, took no part."""

from __future__ import annotations

import memcon

CHRONICLE = (
    "CHRONICLE OF THE WEEK\n4–10 December 2023\n\n"
    "Monday, 4 December\n"
    "State Secretary Vera Lund received the Ambassador of Canada, H.E. Joan Roe. They talked about fishing quotas.\n\n"
    "Tuesday, 5 December\n"
    "Minister of Foreign Affairs Nils Aas took part in the NATO Foreign Ministers' informal dinner in Brussels. On the "
    "sidelines he met with the Foreign Minister of Albania, Ana Hoxha.\n\n"
    "Wednesday, 6 December\n"
    "{last}"
)


def people(text: str, publisher: str = "Ministry of Foreign Affairs of Norway") -> list[set[str]]:
    memo = memcon.read_text(text, published="2023-12-11", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


def test_who_is_named_on_another_day_took_no_part() -> None:
    text = CHRONICLE.format(last="Minister Aas spoke by telephone with the Foreign Minister of Slovenia Mia Novak.")
    assert people(text) == [{"Vera Lund", "Joan Roe"}, {"Nils Aas", "Ana Hoxha"}, {"Nils Aas", "Mia Novak"}]


def test_who_is_named_before_may_be_he_on_the_next_day() -> None:
    text = CHRONICLE.format(last="He spoke by telephone with the Foreign Minister of Slovenia Mia Novak.")
    assert people(text)[-1] == {"Nils Aas", "Mia Novak"}


def test_the_four_leaders_are_nobody_named_later() -> None:
    text = (
        "Norwegian Prime Minister Nils Aas welcomed his counterparts Ana Roe of Chile, Ken Sato of Japan and Mia Weiss "
        "of Austria in Oslo on Monday. They debated the war and fish. The four leaders are to meet next in Lima. The "
        "Speaker of the Storting received Ambassador of Peru Ida Rojas on Tuesday."
    )
    assert [p for p in people(text, "Government of Norway") if "Ida Rojas" in p and "four leaders" in p] == []
