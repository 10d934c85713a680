"""Whose officials go without their state: those of the publisher, by its name and where it writes from."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.cast import Cast
from memcon.resolve.countries import agency_state, publisher_state
from memcon.resolve.datelines import dateline_state, home_state


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
        ("The Courier", None),
        ("Ministry of Defence of Norway", "NOR"),
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
