"""Who is who in a text: one person has one entry, facts come from the words, and what nobody tells is unknown."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.record import Actor, Memcon
from memcon.resolve.actors.cast import Cast

pytestmark = pytest.mark.usefixtures("trained_reader")


def read(text: str, published: str | None = None) -> Memcon:
    return compose(take_text(text, published=published), reader())


def person(made: Memcon, surname: str) -> Actor:
    (found,) = [a for a in made.actors if a.kind == "person" and a.name.split()[-1] == surname]
    return found


REPORT = (
    "KYIV — Ukrainian Foreign Minister Olena Marchenko said on Monday that she had spoken with Robert Hale. "
    "“We talked about grain,” Marchenko said. Hale said the talks were useful.\n\n"
    "Japanese Prime Minister Kenji Morita said he would visit Kyiv in May.\n"
)


def test_a_person_named_in_several_ways_is_one_actor() -> None:
    made = read(REPORT)
    marchenko = person(made, "Marchenko")
    assert marchenko.name == "Olena Marchenko"
    assert {m.text for m in marchenko.mentions if m.form == "name"} == {"Olena Marchenko", "Marchenko"}
    assert person(made, "Hale").name == "Robert Hale"


def test_the_words_before_a_name_tell_country_office_and_sector() -> None:
    made = read(REPORT)
    marchenko, morita = person(made, "Marchenko"), person(made, "Morita")
    assert (marchenko.country, marchenko.role) == ("UKR", "GOV")
    assert "Foreign Minister" in (marchenko.office or "")
    assert (morita.country, morita.role) == ("JPN", "GOV")
    assert "Prime Minister" in (morita.office or "")


def test_what_nobody_tells_of_a_person_is_unknown() -> None:
    hale = person(read(REPORT), "Hale")
    assert (hale.country, hale.office, hale.role, hale.wikidata) == (None, None, None, None)


def test_a_person_s_words_are_that_person_s() -> None:
    made = read(REPORT)
    (grain,) = [a for a in made.attributions if "talked about grain" in a.content[0].text]
    assert grain.speaker == person(made, "Marchenko").id
    (useful,) = [a for a in made.attributions if "useful" in a.content[0].text]
    assert useful.speaker == person(made, "Hale").id


def test_actors_are_numbered_by_their_first_mention() -> None:
    made = read(REPORT)
    firsts = [min(m.start for m in a.mentions) for a in made.actors]
    assert firsts == sorted(firsts)
    assert [a.id for a in made.actors] == [f"a{i + 1}" for i in range(len(made.actors))]
    for actor in made.actors:
        starts = [(m.start, m.end) for m in actor.mentions]
        assert starts == sorted(set(starts))


def test_a_state_that_speaks_is_a_state() -> None:
    made = read(
        "PARIS — France said on Friday that it would send aid to Kenya.\n\nThe United States said it would follow."
    )
    kinds = {a.country: a.kind for a in made.actors}
    assert kinds.get("FRA") == kinds.get("USA") == "state"


def test_the_table_of_offices_is_asked_for_the_day_of_publication() -> None:
    text = "Barack Obama said on Monday that he would run the country as before."
    then, later, never = (read(text, day) for day in ("2014-03-12", "2023-03-12", None))
    assert (person(then, "Obama").country, person(never, "Obama").country) == ("USA", "USA")
    assert "president" in (person(then, "Obama").office or "").lower()
    assert (person(later, "Obama").office, person(never, "Obama").office) == (None, None)


def test_a_state_named_beside_a_person_is_not_that_person_s() -> None:
    text = "Prime Minister Karl Weiss of Hungary and President Lucas Morel talked by phone on Sunday, officials said."
    assert person(read(text), "Morel").country is None


def test_the_office_that_the_text_names_tells_the_country_of_who_holds_several() -> None:
    macron = person(read("President Emmanuel Macron said on Sunday that they had talked.", "2023-02-02"), "Macron")
    assert macron.country == "FRA"


def test_a_surname_alone_is_not_a_namesake_of_lower_office() -> None:
    trump = person(read("Trump met reporters at the White House on Thursday.", "2019-11-15"), "Trump")
    assert "advis" not in (trump.office or "").lower()
    assert trump.wikidata != "Q239411"


@pytest.mark.parametrize(
    "words",
    [
        "the Northern head of the General Staff, Gen. Olena Marchenko",
        "the country's top officer, Chairman Of The General Staff General Olena Marchenko",
    ],
)
def test_a_rank_before_a_name_is_that_of_whom_the_words_before_it_describe(words: str) -> None:
    cast, text = cast_of(f"Robert Hale spoke with {words} on Monday.", "Olena Marchenko", "Robert Hale")
    number = cast.actor_for(text.index(words), text.index(words) + len(words))
    assert number is not None and cast.roles[number].name == "Olena Marchenko"


def test_a_spokesman_is_not_whom_he_speaks_for() -> None:
    cast, text = cast_of("A spokesman for President Olena Marchenko said so.", "Olena Marchenko")
    number = cast.actor_for(0, text.index(" said"))
    assert number is None or cast.roles[number].name != "Olena Marchenko"


def cast_of(text: str, *people: str) -> tuple[Cast, str]:
    """The cast of a text of one sentence in which these people are named, and the text."""
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in people]
    return Cast(text, names, Sentences((0,), (len(text),)), None), text


def test_who_is_meant_by_a_pronoun_stays() -> None:
    cast, text = cast_of("Ida Brekke wrote to Ana Rojas. She went home.", "Ida Brekke", "Ana Rojas")
    at = text.index("She")
    rojas = cast.actor_for(text.index("Ana Rojas"), text.index("Ana Rojas") + 9)
    assert rojas is not None
    cast.roles[rojas].mentions.add((at, at + 3, "pronoun"))
    assert cast.actor_for(at, at + 3) == rojas


@pytest.mark.parametrize(
    ("who", "country"),
    [
        ("A Western diplomat in Ankara", None),
        ("Two diplomats based in Ankara", None),
        ("A Norwegian diplomat in Ankara", "NOR"),
        ("An official in Ankara", "TUR"),
        ("A Turkish diplomat", "TUR"),
    ],
)
def test_who_is_posted_somewhere_does_not_serve_there(who: str, country: str | None) -> None:
    made = read(f"{who} said on Monday that the talks had failed.")
    (said,) = made.attributions
    actors = {a.id: a for a in made.actors}
    assert said.speaker is not None
    assert actors[said.speaker].country == country
    assert said.on_behalf_of is None or actors[said.on_behalf_of].country == country
