"""An office is shown without the words that stand around it."""

from __future__ import annotations

import pytest

from memcon.resolve.offices.tidying import tidied_office


@pytest.mark.parametrize(
    ("office", "shown"),
    [
        ("another vice minister of foreign affairs", "vice minister of foreign affairs"),
        ("33-year-old Crown Prince", "Crown Prince"),
        ("As Secretary of State", "Secretary of State"),
        ("led by Deputy Prime Minister", "Deputy Prime Minister"),
        ("Norwegian President)", "Norwegian President"),
        ("ambassador (in Chile", "ambassador (in Chile"),
        ("adviser to Mr", "adviser"),
        ("country’s leader", "leader"),
        ("Chile’s embattled prime minister", "Chile’s prime minister"),
        ("new Chilean President", "Chilean President"),
        ("Oslo Foreign Minister", "Foreign Minister"),
        ("President of Norway President", "President of Norway"),
        ("First Deputy Defence Minister Army", "First Deputy Defence Minister"),
    ],
)
def test_loose_words_are_left_out(office: str, shown: str) -> None:
    assert tidied_office(office) == shown


@pytest.mark.parametrize(
    "office",
    [
        "Foreign Minister",
        "then-Norwegian President",
        "former Prime Minister",
        "New Zealand Prime Minister",
        "Oslo Mayor",
        "adviser to the Prime Minister",
        "Norway’s chief of staff",
        "Minister of Foreign Affairs (acting)",
        "President of the Council",
        "Commander of the Army",
        "the",
    ],
)
def test_an_office_stays(office: str) -> None:
    assert tidied_office(office) == office
