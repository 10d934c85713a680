"""Two occasions side by side in one sentence, each "with" or "by" its own, are of these in turn."""

from __future__ import annotations

import memcon


def people(text: str, publisher: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2024-06-06", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


def test_two_calls_of_envoys_are_two_contacts() -> None:
    text = (
        "Earlier, Secretary-General Kao received the courtesy call by the Ambassador of Norway to ASEAN, H.E. Kjell "
        "Lund, and the farewell call by the Ambassador of Switzerland to ASEAN, H.E. Oliver Zehn."
    )
    assert people(text, "ASEAN") == [{"Kao", "Kjell Lund"}, {"Kao", "Oliver Zehn"}]


def test_a_call_with_two_stays_one_of_both() -> None:
    text = "Norwegian Foreign Minister Ola Lund had a call with Chilean President Ana Rojas and her adviser Ida Soto."
    assert len(people(text, "Government of Norway")) == 1


def test_meetings_told_in_general_are_those_told_one_by_one() -> None:
    text = (
        "Bilateral meetings will be held in Brussels on Friday. Minister Ola Lund will meet with his Greek colleague "
        "Ana Pappas and his Moldovan colleague Ida Rusu."
    )
    assert {"Ana Pappas", "Ida Rusu"} not in people(text, "Government of Norway")


def test_a_city_that_opens_the_sentence_is_where_it_is() -> None:
    memo = memcon.read_text(
        "Norwegian Special Envoy Ola Lund will travel to Kampala, Nairobi and Cairo March 13-20 to meet with Ugandan, "
        "Kenyan and Egyptian officials. In Cairo he will meet Foreign Minister Ana Rojas of Chile.",
        published="2024-03-12",
        publisher="Government of Norway",
    )
    names = {a.id: a.name for a in memo.actors}
    (met,) = [c for c in memo.contacts if "Ana Rojas" in {names[p.actor] for p in c.participants}]
    assert met.place is not None and met.place.name == "Cairo"
