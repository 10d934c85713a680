"""Of whom a text says "his" or "her" is known by that."""

from __future__ import annotations

import re

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.actors.genders import learn_genders
from memcon.resolve.offices.incumbents import Role


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Zhan Lind took the call in her car.", "female"),
        ("On Monday Zhan Lind took the call in his own car.", "male"),
        ("Zhan Lind called her Danish counterpart on Monday.", "female"),
        ("Zhan Lind received his South Korean guests on Monday.", "male"),
        ("Zhan Lind told her Reuters was right.", None),
        ("Zhan Lind took the call in her car. Zhan Lind left in his plane.", None),
        ("Zhan Lind told Kai Roe of her plans.", None),
        ("Kai Roe told Zhan Lind of her plans.", None),
        ("Zhan Lind told her that he would go.", None),
        ("Zhan Lind said: “I saw his car.”", None),
        ("The car was old, and the two looked at it when Zhan Lind sold her car.", None),
    ],
)
def test_a_sentence_tells_the_gender_of_whom_it_is_about(text: str, gender: str | None) -> None:
    lind = Role("person", "Zhan Lind", mentions={(*m.span(), "name") for m in re.finditer("Zhan Lind", text)})
    roe = Role("person", "Kai Roe", mentions={(*m.span(), "name") for m in re.finditer("Kai Roe", text)})
    ends = [m.end() for m in re.finditer(r"\.”?", text)]
    sentences = Sentences((0, *(end + 1 for end in ends[:-1])), tuple(ends))
    learn_genders([lind, roe], text, sentences)
    assert lind.gender == gender


def test_what_a_title_tells_stays() -> None:
    lind = Role("person", "Zhan Lind", courtesy="male", mentions={(0, 9, "name")})
    text = "Zhan Lind took the call in her car."
    learn_genders([lind], text, Sentences((0,), (len(text),)))
    assert (lind.courtesy, lind.gender) == ("male", None)
