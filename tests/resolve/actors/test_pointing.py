"""Words that point to somebody told, names that are nobody's, and several who are named in one phrase."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.rows import officials_in_row, persons_in_row, sides_behind, states_in_row

TWO = "Chilean President Ana Rojas met Norwegian Foreign Minister Ola Lund. "


def cast_of(text: str, *names: str, kind: str = "Person", home: str | None = None, title: str | None = None) -> Cast:
    """The cast of a text of which each name is found wherever it stands first, as of the first of May, 2031."""
    found = [Name(text.index(n), text.index(n) + len(n), n, kind, 0.9) for n in names]
    starts = [0, *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] == ". " and text[i + 2].isupper())]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return Cast(text, found, Sentences(tuple(starts), tuple(ends)), date(2031, 5, 1), home, title=title)


def actor(cast: Cast, words: str) -> int:
    start = cast.text.rindex(words)
    number = cast.actor_for(start, start + len(words))
    assert number is not None
    return number


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (TWO + "The Chilean leader smiled.", "The Chilean leader", "Ana Rojas"),
        (TWO + "She thanked her Norwegian counterpart.", "her Norwegian counterpart", "Ola Lund"),
        (TWO + "He thanked his Chilean host.", "his Chilean host", "Ana Rojas"),
        (TWO + "The Norwegian said so.", "The Norwegian", "Ola Lund"),
        (TWO + "The latter agreed.", "The latter", "Ola Lund"),
        (TWO + "The former agreed.", "The former", "Ana Rojas"),
    ],
)
def test_words_point_to_whom_the_text_told(text: str, words: str, who: str) -> None:
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    assert cast.roles[actor(cast, words)].name == who


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TWO + "The Norwegian navy left. The Norwegian ship sank.", "The Norwegian"),  # no source
        (TWO + "She wrote to her Peruvian counterpart.", "her Peruvian counterpart"),
        (TWO + "She wrote to her Norwegian counterpart, Eva Moe.", "her Norwegian counterpart"),
    ],
)
def test_words_that_point_to_nobody_told_are_nobody_told(text: str, words: str) -> None:
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    assert cast.roles[actor(cast, words)].name not in ("Ana Rojas", "Ola Lund")


def test_an_office_of_one_kind_and_two_names_is_whose_title_has_the_words() -> None:
    text = "Secretary of State Jane Doe met Norwegian Foreign Minister Ola Lund. The Foreign Minister smiled."
    cast = cast_of(text, "Jane Doe", "Ola Lund", home="USA")
    assert cast.roles[actor(cast, "The Foreign Minister")].name == "Ola Lund"


def test_two_who_speak_are_a_group_and_two_who_meet_are_two() -> None:
    text = "Foreign ministers Ana Rojas and Ola Lund said so. He and Lund met."
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    both = actor(cast, "Foreign ministers Ana Rojas and Ola Lund")
    assert cast.roles[both].kind == "group"
    assert [n for n, *_ in persons_in_row(cast, 0, text.index(" said"))] == [0, 1]
    text = "Pedro Soto left. He and Ola Lund met."
    cast = cast_of(text, "Pedro Soto", "Ola Lund")
    start = text.index("He and")
    assert [cast.roles[n].name for n, *_ in persons_in_row(cast, start, start + 15)] == ["Pedro Soto", "Ola Lund"]


@pytest.mark.parametrize(
    "text", ["Ana Rojas, who had met Ola Lund, left.", "A spokesman for Ana Rojas, Ola Lund, left."]
)
def test_a_clause_or_an_owner_between_two_names_makes_no_row(text: str) -> None:
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    assert persons_in_row(cast, 0, text.index(", left")) == []


def test_bodies_stand_in_a_row_with_states() -> None:
    cast = cast_of("The UN and Norway signed. NATO ally Norway signed.")
    assert [cast.side(n) for n, *_ in states_in_row(cast, 0, 17)] == ["UN", "NOR"]
    assert states_in_row(cast, 26, 42) == []


def test_where_officials_were_is_none_of_their_states() -> None:
    cast = cast_of("Chilean officials in Lima left. Officials in Chile and Peru left.")
    assert states_in_row(cast, 0, 25) == []
    assert [cast.side(n) for n, *_ in states_in_row(cast, 32, 59)] == ["CHL", "PER"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Negotiators for Norway and Chile met.", ["NOR", "CHL"]),
        ("Negotiators from the UN, Norway, and the United States met.", ["UN", "NOR", "USA"]),
        ("Negotiators for Norway met Chile's.", []),
        ("Negotiators for peace in Norway and Chile met.", []),
        ("Negotiators met Norway and Chile.", []),
    ],
)
def test_negotiators_for_two_sides_are_both(text: str, sides: list[str]) -> None:
    cast = cast_of(text)
    assert [cast.side(n) for n, *_ in sides_behind(cast, 0, len("Negotiators"))] == sides
    assert sides_behind(cast, 1, len("Negotiators")) == []


def test_a_pair_of_surnames_is_both() -> None:
    text = "The Rojas-Lund talks. Ana Rojas and Ola Lund met."
    cast = cast_of(text, "Rojas-Lund", "Ana Rojas", "Ola Lund")
    assert sorted(role.name for role in cast.roles) == ["Ana Rojas", "Ola Lund"]
    assert len(cast_of("Ms. Smith-Lund met Ola Lund.", "Smith-Lund", "Ola Lund").roles) == 2


@pytest.mark.parametrize("name", ["Office", "Reuters", "RIA Novosti", "Foreign Ministry"])
def test_agencies_and_organs_are_no_persons(name: str) -> None:
    assert not cast_of(f"{name} said so.", name).roles


def test_a_surname_that_an_outlet_has_too_is_its_bearer_s() -> None:
    cast = cast_of("Vicente Fox met Fox.", "Vicente Fox")
    assert [role.name for role in cast.roles] == ["Vicente Fox"]


def test_ministers_of_states_in_a_row_are_one_each() -> None:
    text = "The foreign ministers of Chile and Norway, Ana Rojas and Ola Lund, met."
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    assert [(r.name, r.country, r.office) for r in cast.roles] == [
        ("Ana Rojas", "CHL", "foreign minister"),
        ("Ola Lund", "NOR", "foreign minister"),
    ]


def test_an_office_of_each_of_several_states_is_one_of_each_without_names() -> None:
    text = "He met the Presidents of Chile and Norway. Chile's president left. Ministers of Chile and Norway met."
    cast = cast_of(text)
    row = states_in_row(cast, text.index("the Pres"), text.index(". Chile's"))
    assert [(cast.roles[n].kind, cast.roles[n].name, cast.side(n)) for n, *_ in row] == [
        ("office", "President of Chile", "CHL"),
        ("office", "President of Norway", "NOR"),
    ]
    start = text.index("Chile's president")
    assert cast.actor_for(start, start + len("Chile's president")) == row[0][0]
    row = states_in_row(cast, text.index("Ministers"), text.rindex(" met."))
    assert [cast.roles[n].kind for n, *_ in row] == ["state", "state"]  # a state has many


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The foreign minister of Peru", "The Peruvian foreign minister", True),
        ("Peru's foreign minister", "the foreign minister of Peru", True),
        ("A minister of Peru", "a Peruvian minister", False),
        ("The foreign minister of Peru", "the Peruvian finance minister", False),
    ],
)
def test_an_office_is_one_however_its_state_is_told(one: str, other: str, same: bool) -> None:
    text = f"{one} met Lund. Later {other} left."
    cast = cast_of(text, "Lund")
    start = text.index(other)
    assert (cast.actor_for(0, len(one)) == cast.actor_for(start, start + len(other))) is same


def test_counterparts_from_states_in_a_row_are_one_each() -> None:
    text = "He hosted his counterparts from Chile and the Republic of Korea, Ana Rojas and Kim Min-su, in Oslo."
    cast = cast_of(text, "Ana Rojas", "Kim Min-su")
    start = text.index("his counterparts")
    row = officials_in_row(cast, start, text.index(", Ana"))
    assert [(cast.roles[n].name, cast.roles[n].country) for n, *_ in row] == [
        ("Ana Rojas", "CHL"),
        ("Kim Min-su", "KOR"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The office of Prime Minister Ana Rojas said so.", "The office of Prime Minister Ana Rojas", "office"),
        ("Ana Rojas's party said so.", "Ana Rojas's party", "organization"),
        ("Ana Rojas's government said so.", "Ana Rojas's government", "office"),
        ("The letter was from Ana Rojas.", "The letter", "group"),
    ],
)
def test_what_belongs_to_somebody_is_not_the_owner(text: str, words: str, kind: str) -> None:
    cast = cast_of(text, "Ana Rojas")
    role = cast.roles[actor(cast, words)]
    assert (role.kind, role.name == "Ana Rojas") == (kind, False)


def test_the_ministry_is_the_one_whose_name_opens_so() -> None:
    text = "The Ministry of Defence of Norway spoke. The ministry was clear."
    cast = cast_of(text, "Ministry of Defence of Norway", kind="Organization")
    assert actor(cast, "The Ministry of Defence of Norway") == actor(cast, "The ministry")


def test_officials_serve_where_a_sentence_says_that_they_were_met() -> None:
    text = "In Chile, she met Vice President Ana Rojas. Ola Lund left."
    cast = cast_of(text, "Ana Rojas", "Ola Lund")
    cast.finish()
    assert [cast.side(n) for n in range(2)] == ["CHL", None]


def test_his_adviser_serves_whom_he_serves() -> None:
    text = "Chilean President Pedro Soto will not come, his adviser Ola Lund said."
    cast = cast_of(text, "Pedro Soto", "Ola Lund")
    actor(cast, "Pedro Soto")
    cast.finish()
    assert [cast.side(n) for n in range(2)] == ["CHL", "CHL"]


def test_a_title_tells_whom_a_speaker_serves() -> None:
    cast = cast_of("PRESIDENT ROJAS: Welcome.", "ROJAS", title="Secretary Doe and Chilean President Ana Rojas meet")
    cast.finish()
    assert cast.side(0) == "CHL"
    cast = cast_of("Rojas left.", "Rojas", title="Chilean Ambassador with Sen. Rojas")
    cast.finish()
    assert cast.side(0) is None


def test_a_paper_s_own_state_is_not_given_where_the_text_tells_of_others() -> None:
    text = "Foreign Minister Ana Rojas told the Norwegian ministry so."
    for home, side in (("PRT", None), ("NOR", "NOR")):
        cast = cast_of(text, "Ana Rojas", home=home)
        cast.finish()
        assert cast.side(0) == side


@pytest.mark.parametrize("text", ["Macron, a baker, left.", "Her cousin, Macron, left."])
def test_a_surname_with_another_calling_is_no_leader(text: str) -> None:
    cast = cast_of(text, "Macron")
    cast.published = date(2023, 5, 1)
    cast.finish()
    assert cast.roles[0].office is None
    assert cast.roles[0].country is None


@pytest.mark.parametrize("text", ["Emmanuel Macron, 45, left.", "Emmanuel Macron, whose style is his own, left."])
def test_the_whole_name_of_a_leader_is_his_whatever_is_told_of_him(text: str) -> None:
    cast = cast_of(text, "Emmanuel Macron")
    cast.published = date(2023, 5, 1)
    cast.finish()
    assert cast.side(0) == "FRA"
    cast = cast_of("Jean Roe, 45, left.", "Jean Roe")
    cast.published = date(2023, 5, 1)
    cast.finish()
    assert cast.side(0) is None


def test_leaders_of_another_time_are_known_by_their_surname() -> None:
    cast = cast_of("Obama left.", "Obama")
    cast.published = date(2023, 5, 1)
    cast.finish()
    assert (cast.side(0), cast.roles[0].office) == ("USA", None)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("She met the President of Chile, HE Ana Rojas, there.", "President of Chile"),
        ("She met the President of Chile, His Excellency Ana Rojas, there.", "President of Chile"),
        ("She met Chile's Prime Minister Sheikh Ana Rojas there.", "Chile's Prime Minister"),
        ("Deputy Assistant Secretary for Israeli and Palestinian Affairs Ana Rojas met us.", None),
        ("The president and Mr. Rojas met.", None),
    ],
)
def test_an_office_is_told_without_courtesies_and_by_its_own_words(text: str, office: str | None) -> None:
    cast = cast_of(text, "Ana Rojas" if "Ana" in text else "Rojas")
    told = cast.roles[0].office
    assert told == office if office else told is None or told.startswith("Deputy Assistant Secretary")
    assert cast.roles[0].country in (None, "CHL")


def test_the_beginning_of_a_title_is_nobody_who_has_such_a_title() -> None:
    text = "Deputy Minister of Trade Ana Rojas came. Deputy Minister of Energy went."
    cast = cast_of(text, "Ana Rojas")
    start = text.rindex("Deputy Minister")
    assert cast.actor_for(start, start + len("Deputy Minister")) != 0


@pytest.mark.parametrize(
    ("words", "side"),
    [("pro-Russian rebels", "pro-Russian rebels"), ("Mr. Lund's envoys in Spain", None), ("envoys in Spain", "ESP")],
)
def test_whose_side_a_group_is_on(words: str, side: str | None) -> None:
    cast = cast_of(f"The {words} met.")
    assert cast.side(actor(cast, words)) == side


def test_labels_of_turns_name_people_in_small_letters_and_questions_name_nobody() -> None:
    text = "FOREIGN MINISTER ROJAS: Welcome. MR. LUND: Thanks. QUESTION: When?"
    cast = cast_of(text, "ROJAS", title="Secretary Doe and Chilean Foreign Minister Ana Rojas")
    other = actor(cast, "MR. LUND")
    assert cast.actor_for(text.index("QUESTION"), text.index("QUESTION") + 8) is None
    cast.finish()
    assert [(r.kind, r.name, r.office) for r in cast.roles] == [
        ("person", "Rojas", "Foreign Minister"),
        ("person", "Lund", None),
    ]
    assert other == 1


def test_another_forename_than_the_incumbent_s_is_another_person() -> None:
    text = "President Macron left. Bernard Macron, his uncle, stayed."
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Macron", "Bernard Macron")]
    cast = Cast(text, found, Sentences((0, 23), (22, len(text))), date(2023, 5, 1))
    assert [role.name for role in cast.roles] == ["Macron", "Bernard Macron"]
    cast = Cast(
        text.replace("Bernard", "Emmanuel"),
        [found[0], Name(23, 38, "Emmanuel Macron", "Person", 0.9)],
        Sentences((0, 23), (22, len(text) + 1)),
        date(2023, 5, 1),
    )
    assert [role.name for role in cast.roles] == ["Emmanuel Macron"]


SPOKE = TWO + "Norwegian special envoy Eva Moe said so. "
RECEIVED = "President Ana Rojas received Foreign Minister of Norway Ola Lund in Osk. "


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (SPOKE + "The Norwegian official added this.", "The Norwegian official", "Eva Moe"),
        (SPOKE + "The diplomat added this.", "The diplomat", "Eva Moe"),
        (TWO + "The senior diplomat added this.", "The senior diplomat", "Ola Lund"),
        ("Chilean Deputy Foreign Minister Eva Moe left. The Chilean diplomat sat.", "The Chilean diplomat", "Eva Moe"),
        ("Chilean Deputy Foreign Minister Eva Moe left. The Chilean envoy spoke.", "The Chilean envoy", None),
        ("Chilean Ambassador Eva Moe left. The Chilean envoy spoke.", "The Chilean envoy", "Eva Moe"),
        (TWO + "The Norwegian guest added this.", "The Norwegian guest", "Ola Lund"),
        (RECEIVED + "The guest was glad.", "The guest", "Ola Lund"),
        (RECEIVED + "He thanked his host.", "his host", "Ana Rojas"),
        (TWO + "The Chilean official added this.", "The Chilean official", None),
        ("A Norwegian official left. " + TWO + "The Norwegian official spoke.", "The Norwegian official", None),
        (TWO + "The guest was glad.", "The guest", None),
        ("Ambassador Ana Rojas met Ambassador Ola Lund. The diplomat left.", "The diplomat", None),
    ],
)
def test_a_description_points_to_the_one_it_fits(text: str, words: str, who: str | None) -> None:
    cast = cast_of(text, *(n for n in ("Ana Rojas", "Ola Lund", "Eva Moe") if n in text))
    named = {actor(cast, n): n for n in ("Ana Rojas", "Ola Lund", "Eva Moe") if n in text}
    assert named.get(actor(cast, words)) == who


KING = "King Olav received Chilean President Pedro Rojas and Prince Harald of Norway in Osk. "


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (KING + "His Majesty thanked the guests.", "His Majesty", "Olav"),
        (KING + "His Royal Highness left.", "His Royal Highness", "Harald"),
        (KING + "His Majesty the King left.", "His Majesty the King", "Olav"),
        (KING + "His Majesty King Faris wrote.", "His Majesty", None),
        ("Chilean President Pedro Rojas left Osk. His Majesty stayed.", "His Majesty", None),
    ],
)
def test_a_majesty_is_the_monarch_who_was_named(text: str, words: str, who: str | None) -> None:
    names = ("Olav", "Pedro Rojas", "Harald")
    cast = cast_of(text, *(n for n in names if n in text))
    name = cast.roles[actor(cast, words)].name
    assert name == who if who else name not in names


def test_a_counterpart_behind_a_name_is_its_bearer() -> None:
    text = "Chile's president, Pedro Rojas, left. Norway's minister Ola Lund phoned Eva Moe, his Chilean counterpart."
    cast = cast_of(text, "Pedro Rojas", "Ola Lund", "Eva Moe")
    number = actor(cast, "his Chilean counterpart")
    assert (cast.roles[number].name, cast.roles[number].country) == ("Eva Moe", "CHL")
    text = "Chile's president, Pedro Rojas, left. In the room of Ola Lund, his Chilean counterpart smiled."
    cast = cast_of(text, "Pedro Rojas", "Ola Lund")
    cast.roles[actor(cast, "Ola Lund")].country = "NOR"
    assert cast.roles[actor(cast, "his Chilean counterpart")].name == "Pedro Rojas"
