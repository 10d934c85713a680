"""Words of official texts and of news that name people by their office: a body's own people, labels, fields, aides."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.table import office_kind, side_in
from memcon.resolve.words.names import person_key


def cast_of(text: str, *names: str, home: str | None = None, body: str | None = None, day: str = "2031-05-01") -> Cast:
    """The cast of a text of one sentence a full stop, of which each name is found wherever it stands first."""
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    starts = [0, *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] == ". " and text[i + 2].isupper())]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    official = home is not None or body is not None
    return Cast(text, found, Sentences(tuple(starts), tuple(ends)), date.fromisoformat(day), home, official, body=body)


def actor(cast: Cast, words: str) -> int | None:
    start = cast.text.rindex(words)
    return cast.actor_for(start, start + len(words))


def test_a_body_s_own_officials_serve_it() -> None:
    text = "Director General Ana Rojas met Norwegian Prime Minister Ola Lund and Foreign Minister Eva Moe."
    cast = cast_of(text, "Ana Rojas", "Ola Lund", "Eva Moe", body="IAEA")
    cast.finish()
    assert [cast.side(n) for n in range(3)] == ["IAEA", "NOR", "NOR"]
    assert cast.roles[0].country is None


def test_who_heads_a_body_serves_no_state_that_he_led_before() -> None:
    cast = cast_of("Jens Stoltenberg left.", "Jens Stoltenberg", day="2019-05-01")
    cast.finish()
    assert (cast.side(0), cast.roles[0].country) == ("NATO", None)


@pytest.mark.parametrize(
    ("title", "side"),
    [
        ("Minister for Foreign Affairs of Norway", "NOR"),
        ("Federal Minister for Economic Affairs of Austria", "AUT"),
        ("Special Envoy for Iran", None),
        ("Taoiseach", "IRL"),
        ("Director for National Security and Defense for the Estonian Prime Minister", "EST"),
        ("Adviser for Foreign Affairs to the Prime Minister of Estonia", "EST"),
        ("Director for Russia", None),
        ("Director for Asia for the President", None),
        ("Envoy for Security to the Estonian President", None),
        ("Director for Talks with the Estonian President", None),
    ],
)
def test_whom_a_minister_for_something_serves(title: str, side: str | None) -> None:
    assert side_in(title) == side


def test_what_belongs_to_an_office_is_not_the_office() -> None:
    assert office_kind("The President's special envoy") is None
    assert office_kind("Norway's Prime Minister") == "prime minister"


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Mr. Moe met his Norwegian counterpart Ola Lund. The Norwegian Foreign Minister left.",
            "The Norwegian Foreign Minister",
            "Ola Lund",
        ),
        (
            "Norwegian Foreign Minister Ola Lund came. The Norwegian minister left.",
            "The Norwegian minister",
            "Ola Lund",
        ),
        ("Norwegian Trade Minister Ola Lund came. The trade minister left.", "The trade minister", "Ola Lund"),
        ("Norwegian Trade Minister Ola Lund came. The industry minister left.", "The industry minister", None),
        ("President Ola Lund of Norway came. The late President was mourned.", "The late President", None),
    ],
)
def test_whom_a_title_names(text: str, words: str, who: str | None) -> None:
    cast = cast_of(text, "Ola Lund")
    number = actor(cast, words)
    assert number is not None
    assert (cast.roles[number].name == "Ola Lund") is (who is not None)


def test_a_label_of_a_title_is_the_publisher_s_own() -> None:
    text = "THE PRESIDENT: Welcome, President Lund of Norway."
    cast = cast_of(text, "Lund", home="CHL")
    number = actor(cast, "THE PRESIDENT")
    assert number is not None and number != 0
    assert cast.side(number) == "CHL"


@pytest.mark.parametrize("words", ["HE", "Question"])
def test_a_courtesy_or_a_question_names_nobody(words: str) -> None:
    assert actor(cast_of(f"{words}: Welcome. He left."), words) is None


def test_a_state_before_a_name_is_no_part_of_it() -> None:
    cast = cast_of("The President of Paraguay Ana Rojas left.", "Paraguay Ana Rojas")
    assert cast.roles[0].name == "Ana Rojas"
    assert cast_of("Jordan Ana Rojas left.", "Jordan Ana Rojas").roles[0].name == "Jordan Ana Rojas"


def test_a_surname_alone_stays_with_whom_it_named() -> None:
    text = "Chilean President Ana Rojas met us. Rojas smiled. Her brother Tom Rojas left. Then Rojas left."
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Ana Rojas", "Tom Rojas")]
    names += [Name(i, i + 5, "Rojas", "Person", 0.9) for i in (text.index("Rojas smiled"), text.rindex("Rojas left"))]
    cast = Cast(text, sorted(names, key=lambda n: n.start), Sentences((0,), (len(text),)), None)
    assert len([m for m in cast.roles[0].mentions if m[2] == "name"]) == 3


def test_short_names_keep_their_last_word() -> None:
    assert person_key("Wang Yi") != person_key("Wang")[:1]
    assert len(person_key("Wang Yi")) == 2


@pytest.mark.parametrize("name", ["Friday", "January"])
def test_days_and_months_are_no_persons(name: str) -> None:
    assert not cast_of(f"A court on {name} said so.", name).roles


def test_an_aide_without_a_name_is_of_his_principal_s_state() -> None:
    text = "Chilean President Ana Rojas left. Rojas's adviser stayed."
    cast = cast_of(text, "Ana Rojas")
    number = actor(cast, "Rojas's adviser")
    cast.finish()
    assert number is not None and number != 0
    assert cast.side(number) == "CHL"


@pytest.mark.parametrize("words", ["Ana Rojas's deputy", "the son of Ana Rojas", "an adviser to President Ana Rojas"])
def test_somebody_s_people_are_not_he(words: str) -> None:
    cast = cast_of(f"They met {words}.", "Ana Rojas")
    assert actor(cast, words) not in (None, 0)


@pytest.mark.parametrize("rank", ["General", "Mr.", "Dr."])
def test_a_rank_before_a_name_hides_no_office_after_it(rank: str) -> None:
    cast = cast_of(f"{rank} Ola Lund, Chief of Staff of Norway's Joint Staff, spoke.", "Ola Lund")
    assert cast.side(0) == "NOR"


def test_two_foreign_ministers_of_one_text_are_not_of_one_state() -> None:
    cast = cast_of("Foreign Minister Ola Lund met Foreign Minister Ana Rojas.", "Ola Lund", "Ana Rojas", home="NOR")
    cast.finish()
    assert [cast.side(n) for n in range(2)] == ["NOR", None]


@pytest.mark.parametrize(
    ("opening", "foreign"),
    [
        ("The President spoke with the President of Peru, Ana Rojas.", False),
        ("Call with President Rojas of Peru. The President thanked President Ana Rojas.", False),
        ("Foreign Minister Ola Lund met the President of Peru, Ana Rojas.", True),
    ],
)
def test_the_president_of_a_state_s_own_text_is_its_own(opening: str, foreign: bool) -> None:
    cast = cast_of(f"{opening} The President agreed to travel.", "Rojas", "Ana Rojas", home="FRA")
    number = actor(cast, "The President")
    assert number is not None
    assert (cast.roles[number].name == "Ana Rojas") == foreign


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("One of the officials", "NOR"),
        ("Two of the three officials", "NOR"),
        ("One of the lawmakers", None),
        ("Another official", None),
    ],
)
def test_a_part_of_officials_is_of_their_state(words: str, side: str | None) -> None:
    cast = cast_of(f"Four Norwegian officials said so. {words} left.")
    actor(cast, "Four Norwegian officials")
    number = actor(cast, words)
    assert number is not None
    assert cast.side(number) == side
