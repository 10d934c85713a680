"""With whom a report from a capital begins: an official of that state, where nothing tells another."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("LIMA — Prime Minister Ana Roe rang Norwegian President Ola Lind on Sunday.", "PER"),
        ("LIMA, May 3 (Northwire) - Foreign Minister Ana Roe rang Norwegian President Ola Lind.", "PER"),
        ("LIMA — Prime Minister Ana Roe met Peruvian President Ola Lind on Sunday.", None),
        ("LIMA — Visiting Prime Minister Ana Roe met Norwegian President Ola Lind.", None),
        ("LIMA — Fishermen rejoiced after Prime Minister Ana Roe rang Norwegian President Ola Lind.", None),
        ("LIMA — Singer Ana Roe rang Norwegian President Ola Lind.", None),
    ],
)
def test_a_report_begins_with_an_official_of_its_place(text: str, side: str | None) -> None:
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    number = cast.actor_for(names[0].start, names[0].end)
    cast.finish()
    assert number is not None and cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Norway, which lost a trawler there, reacted coolly. Foreign Minister Ana Roe summoned Ola Lind.", "NOR"),
        ("But Norway kept its word. Prime Minister Ana Roe wrote to Ola Lind.", "NOR"),
        ("The talks in Norway reached no end. Foreign Minister Ana Roe wrote to Ola Lind.", None),
        ("Norway reacted coolly. Ambassador Ana Roe wrote to Ola Lind.", None),
        ("Norway reacted coolly.\nForeign Minister Ana Roe wrote to Ola Lind.", None),
        ("Norway reacted coolly. Singer Ana Roe wrote to Ola Lind.", None),
    ],
)
def test_an_official_behind_a_sentence_about_a_state_is_of_it(text: str, side: str | None) -> None:
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    cut = re.search(r"(?<=\.)\s", text)
    assert cut is not None
    cast = Cast(text, names, Sentences((0, cut.end()), (cut.start(), len(text))), date(2031, 5, 4))
    number = cast.actor_for(names[0].start, names[0].end)
    cast.finish()
    assert number is not None and cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("LIMA — Foreign Minister Ana Roe on Tuesday received Norwegian Foreign Minister Ola Lind.", "PER"),
        ("LIMA — Foreign Minister Ana Roe met Norwegian Foreign Minister Ola Lind at the ministry on Monday.", "PER"),
        (
            "LIMA — President Ana Roe and Norwegian President Ola Lind agreed on it after a meeting at State House.",
            "PER",
        ),
        (
            "LIMA — Rain fell. Defence ministers Ana Roe and Ola Lind met in Osk. Norwegian Defence Minister Ola Lind"
            " flew home.",
            "PER",
        ),
        (
            "LIMA — It rained. Teachers Ana Roe and Ola Lind met in Osk. Norwegian Defence Minister Ola Lind left.",
            None,
        ),
        ("LIMA — Foreign Minister Ana Roe received a letter from Norwegian Foreign Minister Ola Lind.", None),
        ("LIMA — Foreign Minister Ana Roe met Norwegian Foreign Minister Ola Lind on Monday.", None),
        ("LIMA — Foreign Minister Ana Roe met Peruvian Foreign Minister Ola Lind at the ministry on Monday.", None),
        ("LIMA — Foreign Minister Ana Roe received Norwegian Foreign Minister Ola Lind at the Andean summit.", None),
    ],
)
def test_who_receives_others_in_a_report_from_a_capital_is_at_home_there(text: str, side: str | None) -> None:
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    number = cast.actor_for(names[0].start, names[0].end)
    for name in names[1:]:
        cast.actor_for(name.start, name.end)
    cast.finish()
    assert number is not None and cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Norwegian President Ola Lind called on King Ana Roe in Amman.", "JOR"),
        ("Norwegian President Ola Lind was received by Prime Minister Ana Roe on Monday in Lima.", "PER"),
        ("Norwegian President Ola Lind called on Ambassador Ana Roe in Lima.", None),
        ("Norwegian President Ola Lind called on Foreign Minister Ana Roe in Brussels.", None),
        ("Norwegian President Ola Lind called on Foreign Minister Ana Roe to resign over a speech in Lima.", None),
    ],
)
def test_who_is_called_on_in_a_capital_is_at_home_there(text: str, side: str | None) -> None:
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    cast.actor_for(names[0].start, names[0].end)
    number = cast.actor_for(names[1].start, names[1].end)
    cast.finish()
    assert number is not None and cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Before his visit to Chile, Norway's Ola Lind visited Peru, where he met with Prime Minister Ana Roe.", "PER"),
        ("Before his visit to Chile, Peru's Ola Lind visited Peru, where he met with Prime Minister Ana Roe.", None),
    ],
)
def test_who_is_met_where_somebody_went_before_is_of_there(text: str, side: str | None) -> None:
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    for name in names:
        cast.actor_for(name.start, name.end)
    number = cast.actor_for(names[1].start, names[1].end)
    cast.finish()
    assert number is not None and cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("President Ola Lind will hold a summit with Prime Minister Ana Roe in Fukuoka on May 8.", "JPN"),
        ("President Ola Lind will meet Prime Minister Ana Roe in Lima.", "PER"),
        ("President Ola Lind will meet Prime Minister Ana Roe in Geneva.", None),
        ("President Ola Lind will meet Prime Minister Ana Roe at a conference in Lima.", None),
        ("President Ola Lind will meet Ambassador Ana Roe in Lima.", "CHL"),
    ],
)
def test_a_premier_whom_a_president_meets_abroad_is_of_where_they_meet(text: str, side: str | None) -> None:
    low, text = len(text), f"{text} Chile hopes for a deal."
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    cast = Cast(text, names, Sentences((0, low + 1), (low, len(text))), date(2031, 5, 4), "CHL")
    lind, roe = (cast.actor_for(name.start, name.end) for name in names)
    cast.finish()
    assert lind is not None and roe is not None
    assert (cast.side(lind), cast.side(roe)) == ("CHL", side)


def test_a_state_has_one_president() -> None:
    for first, side in (("President Ola Lind of Chile", None), ("Former President Ola Lind of Chile", "CHL")):
        text = f"{first} spoke with President Ana Roe on Monday. Chile was pleased."
        names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
        cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4), "CHL")
        numbers = [cast.actor_for(name.start, name.end) for name in names]
        cast.finish()
        assert numbers[1] is not None and cast.side(numbers[1]) == side


@pytest.mark.parametrize(
    "went", ["flew to Lima on Tuesday, where he met", "left for Lima on Tuesday, where he will be received by"]
)
def test_whom_an_official_of_the_papers_own_state_went_to_see_is_of_there(went: str) -> None:
    text = f"Defence Minister Ola Lind {went} President Ana Roe. Chile was pleased."
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind", text)]
    stop = text.index(" Chile")
    cast = Cast(text, names, Sentences((0, stop + 1), (stop, len(text))), date(2031, 5, 4), "CHL")
    lind, roe = (cast.actor_for(name.start, name.end) for name in names)
    cast.finish()
    assert lind is not None and roe is not None
    assert (cast.side(lind), cast.side(roe)) == ("CHL", "PER")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("And on Norway — President Ana Roe said that she will come.", "NOR"),
        ("QUESTION: Turning to Norway, President Ana Roe said that she will come.", "NOR"),
        ("On Monday, President Ana Roe said that she will come.", None),
        ("On Norway and Chile, President Ana Roe said that she will come.", None),
    ],
)
def test_whose_official_a_question_is_about_that_names_a_state(text: str, side: str | None) -> None:
    cast = Cast(
        text,
        [Name(text.index("Ana"), text.index("Roe") + 3, "Ana Roe", "Person", 0.9)],
        Sentences((0,), (len(text),)),
        date(2031, 5, 4),
    )
    number = cast.actor_for(text.index("Ana"), text.index("Roe") + 3)
    cast.finish()
    assert number is not None and cast.side(number) == side
