"""Who is told of an occasion has no part in it."""

from __future__ import annotations

import re

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.several.clauses import Bounded
from memcon.resolve.contacts.several.informed import without_informed


def told(text: str, *triggers: str) -> list[tuple[list[str], list[str], int]]:
    """Of each occasion the people and days that are left, and how many others it is told apart from."""
    people = tuple(Party(m.start(), m.end(), 0.6, "party") for m in re.finditer("Lind|Oduya|Rojas|his|her", text))
    days = tuple(Argument(m.start(), m.end(), 0.9) for m in re.finditer(r"\w+day\b", text))
    found = [
        Bounded(
            Occasion(
                Argument(text.index(t), text.index(t) + len(t), 0.9),
                "meeting",
                "held",
                False,
                people,
                {"time": days, "place": ()},
                0.9,
            )
        )
        for t in triggers
    ]
    return [
        (
            [text[p.start : p.end] for p in b.occasion.parties],
            [text[p.start : p.end] for p in b.occasion.arguments["time"]],
            len(b.others),
        )
        for b in without_informed(found, Sentences((0,), (len(text),)), text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lind briefed Oduya on Friday on his talks with Rojas.",
        "Lind told Oduya on Friday about his talks with Rojas.",
        "Lind informed Oduya on Friday of the main results of his talks with Rojas.",
    ],
)
def test_who_was_briefed_was_not_there(text: str) -> None:
    verb = text.split()[1]
    first, second = told(text, verb, "talks")
    assert first == (["Lind", "Oduya"], ["Friday"], 0)
    assert second == (["Lind", "his", "Rojas"], [], 1)


@pytest.mark.parametrize(
    "text",
    ["Lind told Oduya on the Friday call that Rojas had left.", "Lind met Oduya, who likes his talks with Rojas."],
)
def test_what_was_said_in_a_call_is_of_the_call(text: str) -> None:
    ((people, _, others),) = told(text, "call" if "call" in text else "talks")
    assert {"Lind", "Oduya", "Rojas"} <= set(people)
    assert others == 0


def test_who_were_briefed_by_somebody_and_he_were_not_there() -> None:
    text = "Lind and others were briefed on the talks by Oduya, who called Rojas on Friday."
    (left,) = told(text, "talks")
    assert left == ([], [], 0)
    for text in ("Lind was informed of the talks with Rojas.", "Lind was briefed on the talks with Rojas by Oduya."):
        assert told(text, "talks") == [(["Rojas"], [], 0)]
    assert told("Lind was briefed on the talks led by Oduya.", "talks") == [(["Oduya"], [], 0)]


def test_who_was_briefed_after_the_talks_was_not_there() -> None:
    assert told("Lind was briefed by Oduya after the talks with Rojas.", "talks") == [(["Rojas"], [], 0)]
    assert told("Lind was met by Oduya after the talks with Rojas.", "talks") == [(["Lind", "Oduya", "Rojas"], [], 0)]


def test_who_is_updated_on_the_talks_of_others_has_no_part_in_them() -> None:
    for text in (
        "Lind briefed Oduya on Friday on the ongoing talks with Rojas.",
        "Lind informed Oduya on Friday of the ongoing talks with Rojas.",
    ):
        verb = text.split()[1]
        _, second = told(text, verb, "talks")
        assert second == (["Lind", "Rojas"], [], 1), text


def test_whom_a_pronoun_means_has_no_part_either() -> None:
    (_, second) = told("Lind explained it to Oduya and informed her of the talks with Rojas.", "explained", "talks")
    assert second[0] == ["Lind", "Rojas"]


def test_on_a_visit_somebody_is_told_something() -> None:
    ((people, _, others),) = told("Lind told Oduya on the last visit that Rojas had left.", "visit")
    assert {"Lind", "Oduya", "Rojas"} <= set(people)
    assert others == 0


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The President informed him about the talks with Rojas.", ["The President", "Rojas"]),
        ("In addition, President Ida Roe told her of the talks with Rojas.", ["President Ida Roe", "Rojas"]),
        ("The President informed him about the talks on Rojas.", ["Rojas"]),
        ("Before the vote the President told him of the talks with Rojas.", ["Rojas"]),
        ("The President explained the vote, and informed him of the talks with Rojas.", ["The President", "Rojas"]),
        ("At his request, she also told him about her contacts with Rojas.", ["she", "Rojas"]),
        ("Who the vote was for is open, and informed him of the talks with Rojas.", ["Rojas"]),
    ],
)
def test_who_tells_him_of_talks_with_a_third_was_there(text: str, people: list[str]) -> None:
    ((found, _, _),) = told(text, "contacts" if "contacts" in text else "talks")
    assert found == people
