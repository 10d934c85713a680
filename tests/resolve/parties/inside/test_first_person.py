"""Words in the first person: who speaks takes part, is never "he", and has an office of his own state in mind."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.record import Document
from memcon.resolve.actors.authors import find_author, floor_of
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.first_person import with_speakers


def occasion(text: str, trigger: str, *parties: str) -> Occasion:
    at = text.index(trigger)
    found = tuple(Party(text.index(p), text.index(p) + len(p), 0.9, "party") for p in parties)
    return Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, found, {}, 0.9)


def parties(text: str, trigger: str, *found: str, others: tuple[Occasion, ...] = ()) -> list[str]:
    whole = Sentences((0,), (len(text),))
    made = with_speakers([occasion(text, trigger, *found), *others], text, whole, lambda at: True)
    return [text[p.start : p.end] for p in made[0].parties]


@pytest.mark.parametrize(
    ("text", "trigger", "self"),
    [
        ("I met Minister Dorn in Oslo.", "met", "I"),
        ("I've just had a very good meeting with Minister Dorn.", "meeting", "I"),
        ("Minister Dorn and I spoke at length.", "spoke", "I"),
        ("I flew to Oslo on Tuesday and met Minister Dorn.", "met", "I"),
        ("Minister Dorn called me last night.", "called", "me"),
        ("Our talks with Minister Dorn went on until noon.", "talks", "Our"),
    ],
)
def test_who_speaks_takes_part(text: str, trigger: str, self: str) -> None:
    assert self in parties(text, trigger, "Minister Dorn")


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Our president met Minister Dorn.", "met"),
        ("I know that Ms. Volk met Minister Dorn.", "met"),
        ("I believe Ms. Volk met Minister Dorn.", "met"),
        ("My ambassador will see Minister Dorn.", "see"),
    ],
)
def test_what_others_did_is_theirs(text: str, trigger: str) -> None:
    assert parties(text, trigger, "Minister Dorn") == ["Minister Dorn"]


def told(text: str, trigger: str, *found: str) -> list[str]:
    """The parties of an occasion in a text each line of which is a sentence, as every full stop ends one."""
    ends = [i + 2 for i, (a, b) in enumerate(itertools.pairwise(text)) if a in ".?" and b in " \n"]
    made = with_speakers(
        [occasion(text, trigger, *found)], text, Sentences((0, *ends), (*ends, len(text))), lambda at: True
    )
    return [text[p.start : p.end] for p in made[0].parties]


def test_each_of_those_who_called_has_a_sentence_of_his_own() -> None:
    text = "Jan Volk rang me on Sunday. Ilse Dorn phoned me at noon. Ana Roe wrote."
    assert told(text, "phoned", "Jan Volk", "Ilse Dorn", "Ana Roe") == ["Ilse Dorn", "me"]
    assert told("I saw him there. Ana Roe phoned me.", "phoned", "him", "Ana Roe") == ["Ana Roe", "me"]


def test_what_tells_more_of_the_one_who_called_stays() -> None:
    text = "I phoned Jan Volk. The Arlandic minister listened."
    assert told(text, "phoned", "Jan Volk", "The Arlandic minister") == ["Jan Volk", "The Arlandic minister", "I"]
    assert told("Ana Roe came in. I met her at noon.", "met", "Ana Roe") == ["Ana Roe", "I"]


def test_a_question_has_no_parties_of_its_answer() -> None:
    text = "Did they call? \nJan Volk did. Ana Roe did."
    assert told(text, "call", "they", "Jan Volk", "Ana Roe") == ["they"]
    assert told("They called. \nJan Volk did.", "called", "Jan Volk") == ["Jan Volk"]
    assert told("The next talks? \nJan Volk comes.", "talks", "Jan Volk") == ["Jan Volk"]


def test_each_clause_has_its_own_counterpart() -> None:
    text = "On Monday I met Minister Dorn, and on Friday I will see Chancellor Volk."
    other = occasion(text, "see", "Chancellor Volk")
    assert parties(text, "met", "Minister Dorn", "Chancellor Volk", others=(other,)) == ["Minister Dorn", "I"]


def test_who_is_called_takes_no_part() -> None:
    text = "I met Minister Dorn in May, Senator."
    assert parties(text, "met", "Minister Dorn", "Senator") == ["Minister Dorn", "I"]


def cast_of(text: str, *names: str, home: str | None = None, title: str | None = None) -> Cast:
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    return Cast(text, found, Sentences((0,), (len(text),)), date(2031, 5, 1), home, home is not None, title=title)


def author(title: str | None, text: str, *names: str, home: str | None = "CHL") -> str | None:
    cast = cast_of(text, *names, home=home, title=title)
    number = find_author(Document(id="d", text=text, title=title, kind="press_release"), cast)
    return None if number is None else cast.roles[number].name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I met Minister Dorn in Oslo. Tomorrow I will see Kai Berg", "Chile"),
        ("I met Minister Dorn in Oslo.\n\nKai Berg", "Kai Berg"),
        ("I met Minister Dorn in Oslo.\n– Kai Berg", "Kai Berg"),
    ],
)
def test_a_signature_has_a_line_of_its_own(text: str, who: str) -> None:
    assert author(None, text, "Dorn", "Kai Berg") == who


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Statement by Foreign Minister Ana Rojas on the talks", "Ana Rojas"),
        ("Ana Rojas: I have met Minister Dorn", "Ana Rojas"),
        ("Minister Rojas's remarks in Oslo", "Rojas"),
        ("On the talks in Oslo", "Chile"),
    ],
)
def test_the_title_or_the_publisher_tells_whose_words_they_are(title: str, who: str) -> None:
    assert author(title, "I met Minister Dorn in Oslo.", "Dorn") == who


@pytest.mark.parametrize(
    ("title", "line", "who", "state"),
    [
        ("Op-ed by Ana Rojas", "The writer is Chile's foreign minister", "Ana Rojas", "CHL"),
        ("Ana Rojas: Why we stay", "The author is the prime minister of Norway.", "Ana Rojas", "NOR"),
        ("Why we stay", "The writer is Norway's foreign minister", "Norway's foreign minister", "NOR"),
        ("Op-ed by Ana Rojas", "The writer is a former foreign minister of Norway", None, None),
        ("Op-ed by Ana Rojas", "The author is a fisherman in Norway", None, None),
    ],
)
def test_a_line_on_who_writes_tells_whose_words_they_are(
    title: str, line: str, who: str | None, state: str | None
) -> None:
    text = f"{line}\n\nI met Minister Dorn in Oslo."
    cast = cast_of(text, "Dorn", home=None, title=title)
    number = find_author(Document(id="d", text=text, title=title, kind="opinion"), cast)
    if who is None:
        assert number is None
    else:
        assert number is not None
        assert text[slice(*min(cast.roles[number].mentions)[:2])] in line
        assert cast.roles[number].country == state
        assert cast.roles[number].name in (who, who.replace("Norway's", "Norwegian"))


def test_a_bare_office_before_a_colon_is_who_holds_it_by_the_title() -> None:
    text = "Minister: I met Dorn.\n\nQ: Where?\n\nSecretary: In Oslo."
    title = "Press conference by Foreign Minister Ana Rojas"
    cast = cast_of(text, "Dorn", title=title)
    cast.author = find_author(Document(id="d", text=text, title=title, kind="transcript"), cast)
    assert cast.author is not None
    assert cast.actor_for(0, len("Minister")) == cast.author
    at = text.index("Secretary")
    assert cast.actor_for(at, at + len("Secretary")) != cast.author


def test_a_name_at_the_end_signs_a_text() -> None:
    assert author(None, "I met Minister Dorn in Oslo.\n\nAna Rojas\n", "Dorn", "Ana Rojas") == "Ana Rojas"


def test_a_text_in_the_third_person_has_no_author() -> None:
    assert author("Statement by Foreign Minister Ana Rojas", "She met Minister Dorn.", "Dorn") is None


def test_a_question_between_paragraphs_is_not_the_author_s() -> None:
    text = "I met Dorn.\n\nShall I see Volk?\n\nI shall."
    cast = cast_of(text, "Dorn")
    at = floor_of(cast, 0, lambda offset: None, lambda offset: False)
    assert [at(text.index(words)) for words in ("I met", "Shall", "I shall")] == [0, None, 0]


TALK = "Ola Lund: Did Eva Moe call?\n\nJan Dorn: She did. He, our president, met President Volk of Norway."


def test_he_is_never_who_speaks_nor_who_asked() -> None:
    cast = cast_of(TALK, "Ola Lund", "Jan Dorn")
    asked, answer = TALK.index("Did"), TALK.index("She did")
    cast.floor.give([(asked, TALK.index("\n"))], 0, TALK, turn=True)
    cast.floor.give([(answer, len(TALK))], 1, TALK, turn=True)
    at = TALK.index("He,")
    assert cast.floor.not_meant(at) == {0, 1}
    assert cast.actor_for(at, at + 2) is None
    assert (cast.floor.listener(asked), cast.floor.listener(answer)) == (1, 0)


def test_our_president_is_the_speaker_s() -> None:
    cast = cast_of(TALK, "Jan Dorn", "Volk")
    cast.roles[0].country = "CHL"
    cast.floor.give([(TALK.index("She did"), len(TALK))], 0, TALK, turn=True)
    at = TALK.index("our president")
    number = cast.actor_for(at, at + len("our president"))
    assert number is not None and cast.roles[number].kind == "office"
    assert cast.side(number) == "CHL"


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("Foreign Minister Ana Rojas is back from Oslo.", "Ana Rojas"),
        ("Ana Rojas, the foreign minister, received this paper after she saw Kai Berg.", "Ana Rojas"),
        ("Ana Rojas and Kai Berg are back from Oslo.", None),
    ],
)
def test_who_answers_is_named_before_the_first_question(lead: str, who: str | None) -> None:
    text = f"{lead}\n\nQ: Will you go?\nA: I may.\n\nQ: When?\nA: Ask me in May."
    cast = cast_of(text, *(name for name in ("Ana Rojas", "Kai Berg") if name in lead))
    cast.author = find_author(Document(id="d", text=text, title="A visit", kind="interview"), cast)
    assert (None if cast.author is None else cast.roles[cast.author].name) == who
    at = text.index("A: I may")
    assert cast.actor_for(at, at + 1) == cast.author


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    "text",
    [
        "In a conversation with German Chancellor Max Weiss, I also paid attention to sanctions.",
        "During our call with German Chancellor Max Weiss we coordinated our positions.",
        "There was a very fruitful conversation with German Chancellor Max Weiss. I invited him to Kyiv.",
    ],
)
def test_who_tells_of_a_conversation_with_somebody_had_it(text: str) -> None:
    made = compose(
        take_text(
            f"Good health to you! I spoke today with Prime Minister of Canada Ana Roe. {text}",
            published="2022-06-21",
            publisher="President of Ukraine",
            kind="transcript",
        ),
        reader(),
    )
    names = {a.id: a.name for a in made.actors}
    found = [
        {names[p.actor] if names[p.actor] in ("Ana Roe", "Max Weiss") else p.side for p in c.participants}
        for c in made.contacts
        if c.status == "held"
    ]
    assert {"Ana Roe", "UKR"} in found
    assert {"Max Weiss", "UKR"} in found
