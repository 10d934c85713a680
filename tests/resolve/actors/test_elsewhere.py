"""Whom an official serves who is named without a state, by what the text tells of him elsewhere."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast


def the_cast(text: str, *people: str, title: str | None = None) -> tuple[Cast, list[int]]:
    """The actors of a text before all is asked for, and the numbers of some people named in it."""
    spans = sorted((m.start(), m.end(), p) for p in people for m in re.finditer(p, text))
    names = [Name(a, b, p, "Person", 0.9) for a, b, p in spans]
    pieces = [m.span() for m in re.finditer(r"[^\s.][^.\n]*(?:\.(?=\d)[^.\n]*)*\.?", text)]
    starts, ends = zip(*pieces, strict=True)
    cast = Cast(text, names, Sentences(starts, ends), date(2031, 5, 4), title=title)
    numbers = [cast.actor_for(text.index(p), text.index(p) + len(p)) for p in people]
    assert None not in numbers
    return cast, [n for n in numbers if n is not None]


def sides(text: str, *people: str, title: str | None = None) -> list[str | None]:
    """The sides of some people of a text."""
    cast, numbers = the_cast(text, *people, title=title)
    cast.finish()
    return [cast.side(n) for n in numbers]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Foreign Secretary Ida Lind met Norwegian President Ola Moe. Britain hopes for a deal.", "GBR"),
        ("Foreign Secretary Ida Lind met Norwegian President Ola Moe. India hopes for a deal with Britain.", None),
        ("Foreign Secretary Ida Lind met Norwegian President Ola Moe.", None),
        ("OSLO - Secretary of State Ida Lind met Norwegian President Ola Moe, the White House said.", "USA"),
        ("OSLO - Secretary of State Ida Lind met Norwegian President Ola Moe.", None),
        ("Secretary of State Cardinal Ida Lind met Norwegian President Ola Moe. Washington was told.", None),
        ("External Affairs Minister Ida Lind met Norwegian President Ola Moe. India hopes for a deal.", "IND"),
        ("Minister of External Relations Ida Lind met Norwegian President Ola Moe. Angola hopes for a deal.", "AGO"),
        ("Ida Lind, the federal chancellor, met Norwegian President Ola Moe. Austria hopes for a deal.", "AUT"),
        ("Ida Lind, the federal chancellor, met Norwegian President Ola Moe. Austria told Germany so.", None),
        ("Commission President Ida Lind met Norwegian President Ola Moe. The EU hopes for a deal.", "EU"),
        ("Commission President Ida Lind met Norwegian President Ola Moe.", None),
        ("Secretary-General Ida Lind met Norwegian President Ola Moe. NATO hopes for a deal.", "NATO"),
        ("Secretary-General Ida Lind met Norwegian President Ola Moe. NATO told the EU so.", None),
        ("LIMA, May 3, 2031. The President of the Republic, Ida Lind, met Norwegian President Ola Moe.", "PER"),
    ],
)
def test_an_office_that_few_states_have_is_of_the_one_that_the_text_tells_of(text: str, side: str | None) -> None:
    assert sides(text, "Ida Lind") == [side]


def test_a_report_from_the_capital_of_that_state_tells_its_other_officials_without_it() -> None:
    told = "Secretary of State Ida Lind rang Norwegian President Ola Moe. President Jo Salo was told."
    assert sides(f"WASHINGTON - {told}", "Ida Lind", "Jo Salo") == ["USA", "USA"]
    assert sides(f"BRUSSELS - {told} Washington was pleased.", "Ida Lind", "Jo Salo") == ["USA", None]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Chile's minister met Norway's Foreign Minister Ola Moe and Prime Minister Ana Roe.", "NOR"),
        ("Chile's minister met Norway's Foreign Minister Ola Moe and Prime Ministers Bo Ek and Ana Roe.", None),
        ("President Ola Moe of Norway and First Lady Ana Roe came.", "NOR"),
        ("President Ola Moe of Norway and Mayor Ana Roe came.", None),
    ],
)
def test_two_of_one_cabinet_who_were_met_are_of_one_state(text: str, side: str | None) -> None:
    assert sides(text, "Ola Moe", "Ana Roe") == ["NOR", side]


@pytest.mark.parametrize(
    ("then", "side"),
    [
        ("The Chilean minister said that it was useful.", "CHL"),
        ("The Norwegian minister said that it was useful.", None),
        ("The Chilean president said that it was useful.", None),
        ("A Chilean minister said that it was useful.", None),
        ("It rained. It rained. It rained. The Chilean minister said that it was useful.", None),
    ],
)
def test_who_is_called_the_chilean_minister_behind_his_name_is_chiles(then: str, side: str | None) -> None:
    text = f"Foreign Minister Ida Lind met Norway's Foreign Minister Ola Moe. {then}"
    assert sides(text, "Ida Lind", "Ola Moe") == [side, "NOR"]


@pytest.mark.parametrize(
    ("heading", "text", "side"),
    [
        ("Norway's foreign minister on fish and ice", "Ida Lind: We met.\n\nWhen?\n\nIda Lind: Today.", "NOR"),
        ("Norwegian minister talks of fish", "Cod is dear.\n\nMs. Ida Lind: We met.", "NOR"),
        ("Norway's foreign minister is out", "Ida Lind: We met.", None),
        ("Norway's foreign minister on fish and ice", "We asked about the talks. This is what Ida Lind: said.", None),
    ],
)
def test_a_heading_tells_whose_the_one_is_who_answers_under_it(heading: str, text: str, side: str | None) -> None:
    assert sides(text, "Ida Lind", title=heading) == [side]


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("Press conference by the Chilean foreign minister", "CHL"),
        ("Press conference by the Chilean president", None),
        ("Press conference by Chilean Foreign Minister Rojas", None),
    ],
)
def test_a_heading_tells_the_state_of_the_only_one_in_that_office(heading: str, side: str | None) -> None:
    text = "Foreign Minister Ida Lind met Norway's President Ola Moe on Monday."
    assert sides(f"{heading}\n\n{text}", "Ida Lind") == [side]
    assert sides(text, "Ida Lind", title=heading) == [side]


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("Ida Lind said that Chile stands ready to work with Norway.", "CHL"),
        ("Ida Lind stressed that the Chilean side attaches importance to it.", "CHL"),
        ("Ida Lind said that Chile had attacked Peru.", None),
        ("Ida Lind said that Norway stands ready to work with Chile.", None),
    ],
)
def test_who_tells_what_his_state_will_do_serves_it(said: str, side: str | None) -> None:
    text = f"Foreign Minister Ida Lind met Norway's Foreign Minister Ola Moe. {said}"
    assert sides(text, "Ida Lind", "Ola Moe") == [side, "NOR"]


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Welcome to Santiago, Mr. Moe.", "CHL"),
        ("I welcome my colleague Ola Moe to Santiago today.", "CHL"),
        ("Thank you for your welcome to Santiago.", None),
        ("I welcome the visit of Mr. Moe to Santiago.", None),
        ("Welcome to Brussels, Mr. Moe.", None),
    ],
)
def test_who_bids_welcome_to_a_capital_is_of_its_state(words: str, side: str | None) -> None:
    text = f"Foreign Minister Ida Lind: {words}"
    cast, (number,) = the_cast(text, "Ida Lind")
    cast.floor.give([(text.index(": ") + 2, len(text))], number, text, turn=True)
    cast.finish()
    assert cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Ministry of External Affairs was silent. India and Norway met.", "IND"),
        ("The Ministry of External Affairs was silent. Chile and Norway met.", None),
        ("The External Affairs Ministry was silent. India and Norway met.", "IND"),
        ("The Home Office was silent. Britain and Norway met.", "GBR"),
    ],
)
def test_an_organ_whose_name_few_states_have_is_of_the_one_that_the_text_names(text: str, side: str | None) -> None:
    words = text[4 : text.index(" was")]
    cast = Cast(text, [Name(4, 4 + len(words), words, "Organization", 0.9)], Sentences((0,), (len(text),)), None)
    number = cast.actor_for(4, 4 + len(words))
    cast.finish()
    assert number is not None and cast.side(number) == side
