"""A text's own head says which organ publishes it."""

from __future__ import annotations

from pathlib import Path

import pytest

import memcon
from memcon.resolve.words.letterheads import letterhead

BRIEFING = Path(__file__).parents[3] / "examples" / "press-briefing.txt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DEPARTMENT OF STATE\nDAILY PRESS BRIEFING\n", "Department of State"),
        ("\n  Ministry of Foreign Affairs of Norway\n\nOslo, 4 May\n", "Ministry of Foreign Affairs of Norway"),
        ("FOR IMMEDIATE RELEASE\n\nTHE WHITE HOUSE\n", "The White House"),
        ("Ministry of Foreign Affairs of Norway summons envoy\n", None),
        ("Ministry of Foreign Affairs\n", None),
        ("One\nTwo\nThree\nDEPARTMENT OF STATE\n", None),
        ("Norway\n", None),
        ("ROE MEETS PRESIDENT OF NORWAY\n", None),
        ("OFFICE OF THE PRESIDENT OF NORWAY\n", "Office of The President of Norway"),
        (
            "From: a@osk.example\nSubject: News – Foreign Ministry of Norway, 4 May 2031\n",
            "Foreign Ministry of Norway",
        ),
        ("Foreign Ministry of Norway @OskMFA · May 4\nGood talk.\n", "Foreign Ministry of Norway"),
        ("Foreign Ministry of Norway @OskMFA\nOne.\n\nEmbassy of Chile @Chile\nTwo.\n", None),
        ("Daily Briefing by the Office of the Spokesperson for the Secretary-General\n\nHello\n", "United Nations"),
        ("Statement attributable to the Spokesperson for the Secretary-General on Osk\n", "United Nations"),
        ("Statement by the Spokesperson for the Secretary-General of the Verrow Pact\n", None),
        ("One\nTwo\nThree\nOffice of the Spokesman for the Secretary-General\n", None),
        ("", None),
    ],
)
def test_one_of_the_first_lines_is_an_organ_s_name_and_nothing_else(text: str, name: str | None) -> None:
    assert letterhead(text) == name


@pytest.mark.usefixtures("trained_reader")
def test_a_briefing_is_of_the_state_whose_organ_its_head_names() -> None:
    memo = memcon.read_text(BRIEFING.read_text(encoding="utf-8"))
    sides = [{p.side for p in c.participants} for c in memo.contacts]
    assert [{"USA", "JOR"}, {"USA", "BRA"}, {"USA", "CUB"}, {"USA", "BLR"}] == sides
    assert memo.document.publisher is None
    told = {a.side for c in memo.contacts for a in c.accounts}
    assert None not in told and "USA" in told


@pytest.mark.usefixtures("trained_reader")
def test_a_report_with_such_a_line_is_not_the_organ_s() -> None:
    memo = memcon.read_text(
        "THE WHITE HOUSE\n\nThe minister met President Ana Roe of Chile on Monday, he said.", kind="report"
    )
    assert all(a.country in (None, "CHL") for a in memo.actors)
