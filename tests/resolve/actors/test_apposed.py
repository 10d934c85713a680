"""An office and the name it stands beside are one person; a source and the name that opens what it tells are two."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.table import office_kind


def cast_of(text: str, *names: str, official: bool = False, home: str | None = None) -> Cast:
    """The cast of a text of which each name is found wherever it stands first."""
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    starts = [0, *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] == ". " and text[i + 2].isupper())]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return Cast(text, found, Sentences(tuple(starts), tuple(ends)), date(2031, 5, 1), home, official)


def actor(cast: Cast, words: str) -> int:
    start = cast.text.index(words)
    number = cast.actor_for(start, start + len(words))
    assert number is not None
    return number


@pytest.mark.parametrize(
    ("text", "source", "name", "same"),
    [
        ("According to the envoy, President Ana Rojas left.", "the envoy", "Ana Rojas", False),
        ("According to a Norwegian diplomat, Ana Rojas left.", "a Norwegian diplomat", "Ana Rojas", False),
        ("According to the envoy, Ana Rojas, who left early, was ill.", "the envoy", "Ana Rojas", False),
        ("According to the envoy, Ana Rojas, the talks went well.", "the envoy", "Ana Rojas", True),
        ("The talks went well, according to the envoy, Ana Rojas.", "the envoy", "Ana Rojas", True),
    ],
)
def test_a_fronted_source_ends_before_the_name_that_opens_its_content(
    text: str, source: str, name: str, same: bool
) -> None:
    cast = cast_of(text, name)
    assert (actor(cast, source) == actor(cast, name)) is same


def test_who_has_two_offices_is_no_other_who_had_one_of_them() -> None:
    words = "Alternate Prime Minister and Foreign Minister, Rosa Vidal"
    cast = cast_of(f"Secretary of State Cora Lund left. He saw {words}, in Osk.", "Cora Lund", "Rosa Vidal")
    assert actor(cast, words) == actor(cast, "Rosa Vidal")


def test_who_opens_the_content_does_not_serve_the_state_of_the_source() -> None:
    cast = cast_of("According to the Norwegian president, Ana Rojas asked for a call.", "Ana Rojas")
    actor(cast, "the Norwegian president")
    assert cast.roles[actor(cast, "Ana Rojas")].country is None


@pytest.mark.parametrize(
    "phrase",
    [
        "The Prime Minister of Chile, the Hon. Rosa Vidal",
        "The Prime Minister of Chile, the Honourable Rosa Vidal",
        "The Governor of Chile, Rev. Sir Rosa Vidal",
        "The Minister of Trade, Energy and Fisheries of Chile, Hon. Rosa Vidal",
        "The Minister of Foreign Affairs, Labour and Tourism of Chile, Rosa Vidal",
        "Deputy Prime Minister, Minister of Foreign Affairs of Chile, Rosa Vidal",
        "The Deputy Prime Minister and Minister of Trade of Chile, Rosa Vidal",
        "The Special Envoy of the President of Chile, Vice-Minister for Foreign Trade Rosa Vidal",
        "his counterpart of Chile, Rosa Vidal",
        "his counterpart of the Republic of Chile, Rosa Vidal",
    ],
)
def test_an_office_of_several_words_and_the_name_behind_it_are_one_person(phrase: str) -> None:
    cast = cast_of(f"{phrase}, met Ola Lund in Osk.", "Rosa Vidal", "Ola Lund")
    number = actor(cast, phrase)
    assert number == actor(cast, "Rosa Vidal")
    assert cast.roles[number].country == "CHL"


@pytest.mark.parametrize(
    "phrase",
    [
        "the president and his adviser, Rosa Vidal",
        "President of the Bank of Osk Ola Lund, Rosa Vidal",
    ],
)
def test_of_two_in_a_phrase_the_last_is_not_both(phrase: str) -> None:
    cast = cast_of(f"He met {phrase}, in Osk.", "Rosa Vidal", *(["Ola Lund"] if "Ola Lund" in phrase else []))
    assert actor(cast, phrase) != actor(cast, "Rosa Vidal")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Ana Rojas, chairman of the Workers' Party and president of Chile, sent a letter.",
            "president of Chile",
        ),
        ("Ana Rojas, member of the Bureau, Deputy Premier and envoy of Chile, met him.", "envoy of Chile"),
        ("Ana Rojas, President of the State of Chile, had talks.", "President of the State of Chile"),
    ],
)
def test_offices_in_a_row_behind_a_name_are_one_person_s(text: str, office: str) -> None:
    cast = cast_of(text, "Ana Rojas")
    assert cast.roles[actor(cast, "Ana Rojas")].country == "CHL"
    assert actor(cast, office) == actor(cast, "Ana Rojas")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Rojas, his first adviser, and Norway's ambassador spoke.", "Norway's ambassador"),
        ("He called Ana Rojas, one White House official said.", "one White House official"),
    ],
)
def test_another_s_office_behind_a_name_is_another_s(text: str, words: str) -> None:
    cast = cast_of(text, "Ana Rojas")
    assert actor(cast, words) != actor(cast, "Ana Rojas")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("He met the Canadian Defence Minister, John Kerry, in London.", "CAN"),
        ("He met the Canadian Defence Minister, John Kerry.", "CAN"),
        ("At the request of the Canadian Defence Minister, John Kerry spoke.", None),
        ("He met the Canadian Defence Minister, John Kerry, and the Speaker.", None),
    ],
)
def test_a_state_that_the_text_gives_somebody_is_not_overruled(text: str, country: str | None) -> None:
    found = [Name(text.index("John Kerry"), text.index("John Kerry") + 10, "John Kerry", "Person", 0.9)]
    cast = Cast(text, found, Sentences((0,), (len(text),)), date(2015, 5, 1), None)
    assert cast.roles[actor(cast, "John Kerry")].country == country


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("At the request of the President of Norway, Ana Rojas told him of it.", None),
        ("At the invitation of the President of Norway, Prime Minister Ana Rojas will come.", "Prime Minister"),
        ("After talks with the President of Norway, Ana Rojas, the delegation left.", "President of Norway"),
        ("He spoke with the President of Norway, Ana Rojas.", "President of Norway"),
    ],
)
def test_an_office_that_leads_into_a_sentence_is_not_whom_it_goes_on_with(text: str, office: str | None) -> None:
    cast = cast_of(text, "Ana Rojas")
    words = text[text.index("the President") : text.index("Ana Rojas") + len("Ana Rojas")]
    assert cast.roles[actor(cast, words)].office == office
    assert actor(cast, words) == actor(cast, "Ana Rojas")
    assert (actor(cast, "the President of Norway") == actor(cast, "Ana Rojas")) is (office == "President of Norway")


@pytest.mark.parametrize(
    "body", ["The Ministry of Foreign Affairs", "The press service of the Ministry of Foreign Affairs"]
)
def test_a_ministry_is_not_its_minister(body: str) -> None:
    cast = cast_of(f"Chilean Foreign Minister Rosa Vidal met Ola Lund. {body} said so.", "Rosa Vidal", "Ola Lund")
    assert actor(cast, body) != actor(cast, "Rosa Vidal")
    assert cast.roles[actor(cast, body)].kind == "office"


def test_the_president_of_a_second_state_is_not_the_first_one_s() -> None:
    cast = cast_of("The president of Chile wrote. The president of Norway answered.")
    assert actor(cast, "The president of Chile") != actor(cast, "The president of Norway")


def test_the_deputy_of_the_president_is_not_the_president() -> None:
    cast = cast_of("The Deputy Head of the President spoke. The President left.")
    assert actor(cast, "The Deputy Head of the President") != actor(cast, "The President")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Prime Minister of Norway", "prime minister"),
        ("the Federal Chancellor of Austria", "prime minister"),
        ("Deputy Prime Minister of Norway", "deputy"),
        ("Chancellor of the Exchequer", "finance minister"),
        ("Secretary of State for Health", None),
    ],
)
def test_a_state_behind_an_office_does_not_change_its_kind(title: str, kind: str | None) -> None:
    assert office_kind(title) in (kind, "minister" if kind is None else kind)


@pytest.mark.parametrize(
    ("words", "he"),
    [
        ("National Security Adviser to the Vice President Carl Lind", True),
        ("Senior Adviser to the Prime Minister Carl Lind", True),
        ("member of the War Cabinet Carl Lind", True),
        ("the office of Prime Minister Carl Lind", False),
        ("an adviser to President Carl Lind", False),
        ("friend of the Cabinet Carl Lind", False),
    ],
)
def test_a_post_that_another_office_ends_is_of_whom_is_named_behind_it(words: str, he: bool) -> None:
    cast = cast_of(f"She met {words} today.", "Carl Lind")
    assert (cast.roles[actor(cast, words)].name == "Carl Lind") == he


def test_ministers_named_behind_their_portfolio_are_each_one() -> None:
    cast = cast_of("The ministers of Energy, Ana Roe and Carl Lind, met.", "Ana Roe", "Carl Lind")
    words = "ministers of Energy, Ana Roe and Carl Lind"
    start = cast.text.index(words)
    named = cast.row(start, start + len(words))
    assert [cast.roles[number].name for number, *_ in named] == ["Ana Roe", "Carl Lind"]


@pytest.mark.parametrize(
    ("lead", "state"),
    [
        ("At the invitation of Foreign Minister", None),
        ("At the request of", None),
        ("She met", "GHA"),
    ],
)
def test_behind_who_invites_stands_the_office_of_who_is_invited(lead: str, state: str | None) -> None:
    text = f"{lead} Carl Lind, the Minister of Foreign Affairs of Ghana, Ms. Ana Roe, will come."
    cast = cast_of(text, "Carl Lind", "Ana Roe")
    assert cast.roles[0].country == state


def test_an_office_and_the_next_one_around_a_name_are_its_bearer_s() -> None:
    text = "He met the President of Fiji, Ana Roe. He also met the National Leader of the Fijian people, Ines Dorn, "
    text += "Chairwoman of the Assembly."
    cast = cast_of(text, "Ana Roe", "Ines Dorn")
    assert cast.roles[actor(cast, text[text.index("the National") : -1])].name == "Ines Dorn"
    assert cast.roles[actor(cast, "the President of Fiji, Ana Roe")].name == "Ana Roe"


def test_whose_envoy_came_with_another_is_named_before_alone() -> None:
    cast = cast_of("He met Ana Roe's envoy and Chile's President Ines Dorn.", "Ana Roe", "Ines Dorn")
    assert cast.roles[actor(cast, "Chile's President Ines Dorn")].name == "Ines Dorn"
    assert actor(cast, "Ana Roe's envoy") is not None
