"""Offices around a name: in brackets, behind its comma, of a bloc, of old; and who is called by them alone."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.describing import describe
from memcon.resolve.offices.incumbents import Role, ask_offices

DAY = date(2018, 6, 13)


def cast_of(text: str, *names: str, official: bool = False, home: str | None = None) -> Cast:
    found = [Name(m.start(), m.end(), n, "Person", 0.9) for n in names for m in re.finditer(rf"\b{n}\b", text)]
    starts = [0, *(m.end() for m in re.finditer(r"\w\. (?=[A-Z])", text))]
    sentences = Sentences(tuple(starts), (*starts[1:], len(text)))
    return Cast(text, sorted(found, key=lambda n: n.start), sentences, DAY, home, official)


def meant(cast: Cast, words: str) -> Role:
    at = cast.text.rindex(words)
    number = cast.actor_for(at, at + len(words))
    assert number is not None
    return cast.roles[number]


def test_a_state_in_brackets_is_whose_the_name_before_it_is() -> None:
    cast = cast_of(
        "Ambassadors Ana Roe (Norway), Carl Lind (the Gambia) and Ida Moe (left) came. The Norwegian envoy spoke.",
        *("Ana Roe", "Carl Lind", "Ida Moe"),
    )
    assert [role.country for role in cast.roles] == ["NOR", "GMB", None]
    assert meant(cast, "The Norwegian envoy").name == "Ana Roe"


@pytest.mark.parametrize(
    ("text", "words", "same"),
    [
        ("He met Ana Roe, Norway's consul general in Osk, and later left.", "Norway's consul general", True),
        ("He met Ana Roe, a former Norwegian diplomat. President Lind left.", "a former Norwegian diplomat", True),
        ("He met Ana Roe, the mayor, and the governor.", "the mayor", False),
        ("He met Norway's Ana Roe, the Chilean ambassador.", "the Chilean ambassador", False),
        ("He met Ana Roe, the ministers, others.", "the ministers", False),
    ],
)
def test_an_office_behind_a_name_and_its_comma_is_its_bearers(text: str, words: str, same: bool) -> None:
    cast = cast_of(text, *(n for n in ("Ana Roe",) if n in text))
    assert (meant(cast, words).name == "Ana Roe") is same


def test_who_is_received_by_a_minister_is_not_what_he_is() -> None:
    text = "Ana Roe, Minister of State and Member of the Cabinet, received the ambassador of Japan, Fumio Oda."
    cast = cast_of(text, "Ana Roe", "Fumio Oda")
    assert [role.country for role in cast.roles] == [None, "JPN"]


@pytest.mark.parametrize(
    "office", ["bloc's top diplomat", "former Polish premier", "president of the European Council"]
)
def test_who_heads_a_body_serves_it(office: str) -> None:
    name = "Federica Mogherini" if "top" in office else "Donald Tusk"
    role = Role("person", name, mentions={(0, len(name), "name")})
    describe(role, office)
    ask_offices([role], DAY)
    assert (role.country, role.body) == (None, "EU")


def test_an_envoy_of_the_secretary_general_is_of_the_united_nations() -> None:
    for title, body in (
        ("Secretary-General's Special Envoy on Osk", "UN"),
        ("Personal Representative of the Secretary-General", "UN"),
        ("NATO Secretary General's Special Representative", "NATO"),
        ("Special Envoy", None),
    ):
        role = Role("person", "Ana Roe")
        describe(role, title)
        assert role.body == body


def test_a_part_of_a_states_name_is_nobody() -> None:
    text = "He met Foreign Minister II of Brunei Darussalam, Dato Karim Osman, and Karim Darussalam."
    cast = cast_of(text, "Darussalam", "Karim Osman")
    assert all(text[a:b] != "Darussalam" or a > 60 for role in cast.roles for a, b, _ in role.mentions)


def test_kim_alone_is_whose_family_is_called_so() -> None:
    text = "North Korea's Kim Jong Nam came. Nguyen Thi Kim Lan spoke. Chairman Kim left."
    cast = cast_of(text, "Kim Jong Nam", "Nguyen Thi Kim Lan", r"(?<=Chairman )Kim")
    assert meant(cast, "Kim").name == "Kim Jong Nam"


def test_my_counterpart_is_abroad_and_no_president() -> None:
    text = "I met my counterpart, Ana Roe. The President agreed."
    cast = cast_of(text, "Ana Roe", official=True, home="USA")
    cast.finish()
    assert meant(cast, "Ana Roe").country is None
    assert meant(cast, "The President").name != "Ana Roe"


def test_companions_are_told_behind_a_clause() -> None:
    text = "Norway's Prime Minister Carl Lind, who is also mayor, was accompanied by Foreign Minister Ana Roe."
    cast = cast_of(text, "Carl Lind", "Ana Roe")
    cast.finish()
    assert meant(cast, "Ana Roe").country == "NOR"
