"""Who says "I" in an address: the holder of the office by which its publisher or its title goes."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Document
from memcon.resolve.actors.authors import find_author
from memcon.resolve.actors.cast import Cast

SAID = "Friends! Today I spoke with Ana Rojas of Chile about the port."


def author(publisher: str, title: str, text: str = SAID, kind: str = "transcript") -> str:
    """The name of the author of a text of Norway's."""
    start = text.index("Ana Rojas")
    names = [Name(start, start + 9, "Ana Rojas", "Person", 0.9)]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4), "NOR", True, title=title, spoken=True)
    document = Document(id="d", text=text, publisher=publisher, title=title, kind=kind)  # type: ignore[arg-type]
    number = find_author(document, cast)
    assert number is not None
    return cast.roles[number].name


def test_whoever_answers_is_the_one_person_whom_the_words_before_the_questions_name() -> None:
    talk = "\n\nQ: You met the minister in Lima. What was agreed?\n\nA: I met him for two hours.\n\nQ: And since?\n\n"
    talk += "A: I rang him once. I told him the truth."
    text = f"Ana Rojas has spent a year on the road.{talk}"
    assert author("The Harbour Weekly", "The truth in Lima", text) == "Ana Rojas"
    assert author("The Harbour Weekly", "The truth in Lima", f"It has been a year.{talk} Ana Rojas left.") == "Norway"


def test_who_answers_in_an_interview_is_the_one_person_with_a_label() -> None:
    talk = "The truth about the port.\n\nYou met the minister?\n\nAna Rojas: I met him for two hours.\n\nAnd since?"
    assert author("The Harbour Weekly", "The truth in Lima", talk, kind="interview") == "Ana Rojas"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("Ana Rojas was Chile's envoy for the port.", True),
        ("The envoy spoke to Ana Rojas in Lima.", False),
    ],
)
def test_whoever_answers_questions_without_labels_is_told_of_before_the_first(lead: str, told: bool) -> None:
    talk = "\n\nYou met the minister in Lima?\n\nI met him for two hours.\n\nAnd since then?\n\nI rang him once.\n"
    start = (lead + talk).index("Ana Rojas")
    names = [Name(start, start + 9, "Ana Rojas", "Person", 0.9)]
    cast = Cast(lead + talk, names, Sentences((0,), (len(lead + talk),)), date(2031, 5, 4))
    document = Document(id="d", text=lead + talk, publisher="The Harbour Weekly", kind="interview")
    number = find_author(document, cast)
    assert (number is not None and cast.roles[number].name == "Ana Rojas") is told


@pytest.mark.parametrize(
    ("publisher", "title", "name"),
    [
        ("Prime Minister of Norway", "The port will open", "Prime Minister of Norway"),
        ("Prime Minister of Norway (Oslo)", "The port will open", "Prime Minister of Norway"),
        ("Government of Norway", "An address by the Prime Minister of Norway", "Prime Minister of Norway"),
        ("Government of Norway", "The port will open", "Norway"),
        ("President of Chile", "The port will open", "Norway"),
    ],
)
def test_i_am_the_one_who_holds_the_office(publisher: str, title: str, name: str) -> None:
    assert author(publisher, title) == name


def test_we_may_be_a_whole_government() -> None:
    said = "Today our envoys met Ana Rojas of Chile, and we thanked her."
    assert author("Prime Minister of Norway", "The port", said) == "Norway"
    assert author("Prime Minister of Norway", "The port", kind="readout") == "Norway"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Foreign Minister Ida Lind (@idalind)\n\n1/ ", "Ida Lind"),
        ("Foreign Minister Ida Lind (@idalind): ", "Ida Lind"),
        ("Foreign Minister Ida Lind (NOR)\n\n1/ ", None),
    ],
)
def test_posts_are_of_the_name_and_handle_over_them(head: str, name: str | None) -> None:
    text = head + "I spoke with Ana Rojas of Chile today."
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Ida Lind", "Ana Rojas")]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    number = find_author(Document(id="d", text=text), cast)
    assert (None if number is None else cast.roles[number].name) == name
