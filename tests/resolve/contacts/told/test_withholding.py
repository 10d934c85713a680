"""Who withholds what some words are about."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.told.withholding import who_is_silent


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "words", "by"),
    [
        (
            "Lind met Okoye. Dahl called it frank, without saying why.",
            "Dahl",
            "called",
            "it frank",
            "without saying why",
            "Dahl",
        ),
        (
            "Lind met Okoye. It was frank, Dahl said without elaborating.",
            "Dahl",
            "said without",
            "It was frank",
            "without elaborating",
            "Dahl",
        ),
        (
            "Lind met Okoye, Dahl said. Both left without saying good-bye.",
            "Dahl",
            "said",
            "Lind met Okoye",
            "without saying good-bye",
            None,
        ),
        (
            "Lind met Okoye. Dahl noted that she would not disclose the terms.",
            "Dahl",
            "noted",
            "that she would not disclose the terms",
            "Dahl noted that she would not disclose the terms",
            "Dahl",
        ),
        (
            "Lind met Okoye. Dahl said that he had nothing to add.",
            "Dahl",
            "said",
            "that he had nothing to add",
            "Dahl said that he had nothing to add",
            "Dahl",
        ),
        (
            "Lind met Okoye. Dahl noted that the terms were secret.",
            "Dahl",
            "noted",
            "that the terms were secret",
            "the terms were secret",
            None,
        ),
        (
            "Lind met Okoye. Dahl: I’m not going to name the place.",
            "Dahl",
            ":",
            "I’m not going to name the place",
            "I’m not going to name",
            "Dahl",
        ),
    ],
)
def test_who_says_no_more_withholds(text: str, source: str, cue: str, content: str, words: str, by: str | None) -> None:
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Lind|Okoye", text)]
    cut = text.index(". ") + 1
    sentences = Sentences((0, cut + 1), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    parts = [((text.index(w), text.index(w) + len(w)),) for w in (source, cue, content)]
    statements = resolve_statements([Quotation(parts[0], parts[1], parts[2], 0.9)], cast, names, sentences)
    if cue == ":":
        cast.floor.give(parts[2], statements[0].speaker, text, True)
    start = text.index(words)
    found = who_is_silent(text, Argument(start, start + len(words), 0.9), statements, cast)
    assert (None if found is None else cast.roles[found].name) == by


@pytest.mark.parametrize(
    ("text", "withheld"),
    [
        (
            "President Viktor Dorn of Russia met Premier Karl Weiss of Norway in Oslo on Tuesday.\n\nThey spoke of the "
            "port, of the bridge, of the ferry and of the pier. They had coffee.\n\nAsked what else was said, a "
            "spokesman declined to give details.\n\nOn Wednesday Norwegian minister Jon Lind phoned Chilean minister "
            "Ana Ruiz.",
            ["met"],
        ),
        (
            "A spokesman declined to give details of the meeting.\n\nPresident Viktor Dorn of Russia met Premier Karl "
            "Weiss of Norway in Oslo on Tuesday.",
            ["met"],
        ),
    ],
)
@pytest.mark.usefixtures("trained_reader")
def test_what_is_withheld_is_of_what_was_told_so_far(text: str, withheld: list[str]) -> None:
    made = compose(take_text(text, published="2031-05-15"), reader())
    assert [c.trigger.text for c in made.contacts if c.withheld] == withheld


@pytest.mark.usefixtures("trained_reader")
def test_who_says_that_something_will_not_be_made_public_withholds_it() -> None:
    text = (
        "President Viktor Dorn of Russia met Premier Karl Weiss of Norway in Oslo on Tuesday.\n\nNorwegian spokesman "
        "Jon Lind said the recording of the meeting would not be made public."
    )
    made = compose(take_text(text, published="2031-05-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [[names[by] for by in w.by] for c in made.contacts for w in c.withheld] == [["Jon Lind"]]
