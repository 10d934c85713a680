"""Remarks and readouts: who speaks took part, "our state" is his, who put out a paper that is discussed did not."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

HEAD = "Antony J. Hale, Secretary of State\n\nSECRETARY HALE: "


def told(text: str, publisher: str, title: str | None = None) -> list[dict[str, tuple[str | None, str]]]:
    memo = memcon.read_text(text, published="2031-05-11", publisher=publisher, title=title)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor]: (p.side, p.role) for p in c.participants} for c in memo.contacts]


def sides(text: str, publisher: str, title: str | None = None) -> list[set[str | None]]:
    return [{side for side, _ in people.values()} for people in told(text, publisher, title)]


@pytest.mark.parametrize(
    "words",
    [
        "We’re heading off to Brussels now for a meeting of the NATO foreign ministers, all of which will help.",
        "What I can say, having just met here in Brussels with NATO Secretary General Bo Ek, is that the "
        "commitment is real.",
    ],
)
def test_who_speaks_was_there(words: str) -> None:
    title = "Secretary Antony J. Hale Before Departing"
    assert sides(HEAD + words, "US Department of State", title) == [{"USA", "NATO"}]


def test_our_state_took_part_in_the_meeting_of_a_body_and_nobody_told_before() -> None:
    text = (
        "I am grateful to President Hale of the United States for this support. Ukraine is constantly "
        "discussing security guarantees with our friends. The G7 meeting on May 8, in which our state took "
        "part for the first time at the level of leaders, was first and foremost about that."
    )
    assert sides(text, "President of Ukraine") == [{"G7", "UKR"}]


@pytest.mark.parametrize("words", ["NATO Ministers", "NATO Allies"])
def test_people_of_a_body_go_by_its_name(words: str) -> None:
    (people,) = told(f"Norwegian Foreign Minister Kari Lund met {words} in Oslo on Monday.", "Oslo Post")
    assert people == {"Kari Lund": ("NOR", "host"), words: ("NATO", "guest")}


def test_our_country_is_that_of_the_publisher() -> None:
    text = "Norway and our country held consultations in Oslo on Monday."
    assert sides(text, "President of Ukraine") == [{"NOR", "UKR"}]


def test_who_put_out_a_statement_that_was_discussed_was_not_there() -> None:
    text = (
        "On 3 May 2031, the U.S.-EU Task Force on Energy met in Washington to discuss implementation of the 25 "
        "March Joint Statement by Presidents Hale and Brandt. The meeting was co-chaired by Bo Ek, Head of "
        "Cabinet of the European Commission President, and Amos Hart, U.S. Special Presidential Coordinator."
    )
    (people,) = told(text, "The White House")
    assert "Hale" not in people and {"Bo Ek", "Amos Hart"} <= set(people)


def test_who_put_out_a_statement_after_a_meeting_was_there() -> None:
    text = (
        "A joint statement by President Rojas of Chile and Norwegian Prime Minister Lund followed their meeting "
        "in Oslo."
    )
    assert [set(people) for people in told(text, "Oslo Post")] == [{"Rojas", "Lund"}]


def test_a_bureau_and_its_official_are_two() -> None:
    text = (
        "Senior Bureau Official for the Bureau of East Asian and Pacific Affairs Kin Dahl met on June 24 with Deputy "
        "Secretary General of ASEAN Michael Tan. Senior Bureau Official Dahl reaffirmed the commitment to ASEAN."
    )
    (people,) = told(text, "US Department of State")
    assert {name: side for name, (side, _) in people.items()} == {"Kin Dahl": "USA", "Michael Tan": "ASEAN"}


def test_brackets_are_no_part_of_a_name() -> None:
    text = "Norwegian Minister Kari Lund met Ukrainian Deputy Prime Minister [Olena] Petrenko in Geneva on Monday."
    assert set(told(text, "Oslo Post")[0]) == {"Kari Lund", "Olena Petrenko"}


def test_who_welcomes_the_other_in_his_state_is_the_host() -> None:
    text = (
        "Vladimir Orlov met with the President of Kazakhstan Nursultan Abenov at the Constantine "
        "Palace.\n\nPresident of Russia Vladimir Orlov: Mr Abenov, we are delighted to welcome you here in "
        "Russia.\n\nNursultan Abenov: Thank you for the invitation."
    )
    (people,) = told(text, "President of Russia (Kremlin)")
    assert people == {"Vladimir Orlov": ("RUS", "host"), "Nursultan Abenov": ("KAZ", "guest")}
