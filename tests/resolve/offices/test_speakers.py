"""Who presides over a house of parliament is its speaker, and not "the President" of whom a text goes on to tell."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.offices.table import office_kind


@pytest.mark.parametrize(
    ("office", "kind"),
    [
        ("President of the Storting", "speaker"),
        ("President of the Chamber of Deputies", "speaker"),
        ("President of the Croatian Parliament", "speaker"),
        ("Chairwoman of the Federation Council", "speaker"),
        ("President of the Portuguese Republic", "president"),
        ("President of the European Parliament", "head of body"),
        ("Chairman of the Senate Foreign Relations Committee", None),
        ("Chairman of the National Council for Reform", None),
    ],
)
def test_heads_of_houses(office: str, kind: str | None) -> None:
    assert office_kind(office.casefold()) == kind or office_kind(office) == kind


@pytest.mark.usefixtures("trained_reader")
def test_a_programme_goes_on_about_the_head_of_state() -> None:
    text = (
        "Programme: State Visit from Portugal, 27-28 May 2031\n\nAt the invitation of His Majesty King Olav VI, the "
        "President of the Portuguese Republic, Mr. Jorge Salgado, and Mrs. Salgado will pay a State Visit to Norway "
        "from 27 to 28 May.\n\nTuesday 27 May\n12.30 The President is greeted by the President of the Storting, Mr. "
        "Ole Tom, at the Parliament Building.\n20.00 Gala dinner at the Royal Palace, hosted by Their Majesties The "
        "King and Queen for the President and his wife.\n\nWednesday 28 May\n09.30 Meeting of the President with "
        "Prime Minister Kari Sol at the Government Guest House.\n"
    )
    memo = memcon.read_text(text, published="2031-05-20", publisher="The Royal House of Norway")
    names = {a.id: a.name for a in memo.actors}
    dinner, meeting = memo.contacts[-2:]
    assert {names[p.actor] for p in dinner.participants} == {"Olav VI", "Jorge Salgado"}
    assert {names[p.actor]: p.side for p in meeting.participants} == {"Jorge Salgado": "PRT", "Kari Sol": "NOR"}
