"""Whose officials go without their state: those of the publisher, by its name and where it writes from."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.times.datelines import dateline_state, home_state, without_dateline
from memcon.resolve.words.countries import agency_state, publisher_state


@pytest.mark.parametrize(
    ("publisher", "state"),
    [
        ("Yonhap", "KOR"),
        ("Jiji Press", "JPN"),
        ("Qatar News Agency (QNA)", "QAT"),
        ("the Antara news agency", "IDN"),
        ("APP", "PAK"),
        ("App", None),
        ("Reuters", None),
        ("PA", None),
        ("PA Media", None),
        ("The Courier", None),
        ("Ministry of Defence of Norway", "NOR"),
        ("The Korea Chronicle", "KOR"),
        ("The North Korea Chronicle", "PRK"),
        ("Embassy of Norway in Kenya", "NOR"),
        ("Mission of Kenya to the EU", "KEN"),
        ("Federal Chancellery of Austria", "AUT"),
        ("Delegation of the European Union to Kenya", None),
        (None, None),
    ],
)
def test_a_national_agency_is_of_its_state(publisher: str | None, state: str | None) -> None:
    assert publisher_state(publisher) == state


def test_an_agency_is_known_by_all_of_its_name() -> None:
    assert agency_state("Petra") == "JOR"
    assert agency_state("Petra Lind") is None


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("NAIROBI, May 3 (Alpnews) -- The minister", "KEN"),
        ("Oslo (Alpnews) - The minister", "NOR"),
        ("MOSCOW, May 3. /Alpnews/. The minister", "RUS"),
        ("YEREVAN, MAY 3, ALPNEWS. The minister", "ARM"),
        ("A headline\n\nLIMA – The minister", "PER"),
        ("MIDPORT, May 3 (Alpnews) -- The minister", None),
        ("Oslo was glad - so he said", None),
        ("LUSAKA: The minister", "ZMB"),
        ("SINGAPORE - The minister", "SGP"),
        ("Lusaka: The minister", None),
        ("MIDPORT: The minister", None),
    ],
)
def test_a_dateline_tells_where_a_report_is_from(text: str, state: str | None) -> None:
    assert dateline_state(text) == state


def test_what_an_agency_reports_from_abroad_may_be_of_either_state() -> None:
    assert home_state("Bernama", None, "KUALA LUMPUR, May 3 (Bernama) -- The minister") == "MYS"
    assert home_state("Bernama", None, "The minister") == "MYS"
    assert home_state("Bernama", None, "ACCRA, May 3 (Bernama) -- The minister") is None
    assert home_state("Bernama", "MYS", "ACCRA, May 3 (Bernama) -- The minister") == "MYS"


def test_a_dateline_shows_whose_minister_is_meant() -> None:
    text = "AMMAN, May 3 (Petra) -- Trade Minister Jane Roe met Peruvian Ambassador Luis Paz."
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Jane Roe", "Luis Paz")]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 3), "JOR")
    cast.finish()
    assert {role.name: role.country for role in cast.roles} == {"Jane Roe": "JOR", "Luis Paz": "PER"}


def test_a_dateline_says_nothing() -> None:
    text = "LUSAKA: The two never met, he said."
    alone = Quotation(((0, 6),), (), ((8, 25),), 0.9)
    told = Quotation(((0, 6),), ((30, 34),), ((8, 25),), 0.9)
    assert without_dateline([alone, told], text) == [Quotation((), ((30, 34),), ((8, 25),), 0.9)]


def test_who_speaks_in_turns_is_no_dateline() -> None:
    turns = "JORDAN: We never met.\nLIND: When?\nJORDAN: Never."
    told = [Quotation(((0, 6),), (), ((8, 20),), 0.9)]
    assert without_dateline(told, turns) == told
    assert without_dateline(told, "VOLKOV: We never met.") == told


def _served(text: str, *names: str) -> list[str | None]:
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    cast = Cast(text, found, Sentences((0,), (len(text),)), date(2031, 5, 3))
    cast.finish()
    return [role.country for role in cast.roles[: len(names)]]


def test_who_meets_another_state_s_official_here_is_of_the_place() -> None:
    who = ("Jane Roe", "Luis Paz")
    assert _served("ATHENS - Trade Minister Jane Roe met Peruvian Minister Luis Paz here.", *who) == ["GRC", "PER"]
    assert _served("ATHENS - Trade Minister Jane Roe met Greek Minister Luis Paz here.", *who) == [None, "GRC"]
    assert _served("ATHENS - Trade Minister Jane Roe met Peruvian Minister Luis Paz at a summit here.", *who)[0] is None
    assert _served("ATHENS - Trade Minister Jane Roe met Peruvian Minister Luis Paz.", *who)[0] is None


def test_a_ministry_s_spokesman_speaks_at_home() -> None:
    assert _served("In Lima, Foreign Ministry spokesperson Jane Roe said so.", "Jane Roe") == ["PER"]
    assert _served("In Lima, Foreign Minister Jane Roe said so.", "Jane Roe") == [None]
    assert _served("LUSAKA: Foreign Office spokesman Jan Roe said so.", "Jan Roe") == ["ZMB"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("OSLO, May 4 (NTB) - The minister met Moe.", "NOR"),
        ("RIYADH, May 4 (SPA) - The minister met Moe.", "SAU"),
        ("Riyadh, 4 May 2031, SPA -- The minister met Moe.", "SAU"),
        ("OSLO, May 4 (SPA) - The minister met Moe.", None),
        ("Press release\n\nThe minister met Moe.\n\nNew Delhi\nMay 4, 2031", "IND"),
        ("Press release\n\nThe minister met Moe.\n\nLima, 4 May 2031", "PER"),
        ("Lima, 4 May 2031\n\nThe minister met Moe.", "PER"),
        ("Joint statement\n\nThe ministers met.\n\nLima, 4 May 2031", None),
        ("Press release\n\nThe minister met Moe.\n\nHamburg, 4 May 2031", None),
        ("The minister met Moe in Lima on 4 May 2031", None),
    ],
)
def test_a_text_signed_at_a_capital_is_of_its_state_where_no_publisher_tells(text: str, state: str | None) -> None:
    assert home_state("The Courier", None, text) == state
    assert home_state("NATO", None, text) is None
    assert home_state("Ministry of Defence of Norway", None, text) == "NOR"
