"""The day on which somebody left for an occasion is not its day, and what he has just left for is still to come."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.resolve.times.pictures import gave_out, is_of_release
from memcon.resolve.times.setting_out import is_bound_for, is_of_setting_out


def dated(text: str, day: str, trigger: str) -> bool:
    start = text.index(day)
    return is_of_setting_out(start, start + len(day), text.index(trigger), 0, text)


@pytest.mark.parametrize(
    ("text", "trigger", "left"),
    [
        ("Lind boarded a plane for Quito on Monday to hold talks with Rojas.", "talks", True),
        ("Lind left Oslo for Quito on Monday to meet Rojas.", "meet", True),
        ("Lind flew out of Oslo on Monday to meet Rojas in Quito.", "flew out", True),
        ("Lind set out from Oslo on Monday, ahead of a summit with Rojas.", "summit", True),
        ("Lind flew to Quito on Monday to meet Rojas.", "meet", False),
        ("Lind left Oslo on Monday for a three-day visit to Quito.", "three-day visit", False),
        ("Lind left Oslo on Monday and met Rojas in Quito.", "met", False),
        ("Lind left Oslo on Monday after talks with Rojas.", "talks", False),
    ],
)
def test_whose_day_it_is(text: str, trigger: str, left: bool) -> None:
    assert dated(text, "Monday", trigger) is left


@pytest.mark.parametrize(
    ("text", "trigger", "ahead"),
    [
        ("Lind left Oslo for Quito at around noon to meet Rojas.", "meet", True),
        ("Lind boarded a plane on Monday to hold talks with Rojas.", "talks", True),
        ("Lind left Oslo in May 2029 to meet Rojas.", "meet", False),
        ("Lind left the room after she met Rojas.", "met", False),
    ],
)
def test_what_is_left_for_is_to_come(text: str, trigger: str, ahead: bool) -> None:
    assert is_bound_for(text.index(trigger), text) is ahead


@pytest.mark.usefixtures("trained_reader")
def test_a_traveller_is_still_to_meet() -> None:
    text = (
        "Norwegian Foreign Minister Ida Lind boarded a plane for Quito on Monday to hold talks with Ecuadorean "
        "President Juan Rojas."
    )
    made = compose(take_text(text, published="2031-06-16"), reader())
    assert [(c.status, c.time) for c in made.contacts] == [("planned", None)]


@pytest.mark.parametrize(
    ("text", "day", "released"),
    [
        ("In this photo provided on Thursday by the ministry, Lind meets Rojas.", "Thursday", True),
        ("A picture released by the state news agency on Thursday shows Lind with Rojas.", "Thursday", True),
        ("In this photo taken on Thursday, Lind meets Rojas.", "Thursday", False),
        ("Lind met Rojas on Thursday, as a photo showed.", "Thursday", False),
    ],
)
def test_a_picture_is_of_another_day_than_its_release(text: str, day: str, released: bool) -> None:
    assert is_of_release(text.index(day), 0, text) is released


def test_who_gave_a_picture_out() -> None:
    text = "In this photo released on Friday by the Chilean government, Lind meets Rojas in Santiago."
    assert gave_out(text.index("Chilean"), 0, text)
    assert not gave_out(text.index("Lind"), 0, text)


@pytest.mark.usefixtures("trained_reader")
def test_a_caption_tells_whom_its_picture_shows_and_when() -> None:
    text = (
        "In this photo released by the Chilean government on Wednesday, Chilean President Tomas Rojas meets Norwegian "
        "Foreign Minister Ida Lind in Santiago, Chile, Tuesday, May 6, 2031."
    )
    made = compose(take_text(text, published="2031-05-08"), reader())
    names = {a.id: a.name for a in made.actors}
    (contact,) = made.contacts
    assert {names[p.actor] for p in contact.participants} == {"Tomas Rojas", "Ida Lind"}
    assert contact.time is not None and contact.time.start == "2031-05-06"
