"""Who offered what another turned down asked for it; a weekday behind 'on the sidelines of' is that of the meeting."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    "text",
    [
        "Chile's president snubbed Norwegian Foreign Minister Kari Lund's invitation to talks.",
        "Chile rejected a Norwegian proposal for talks.",
        "Chilean President Diego Rojas turned down Norwegian Foreign Minister Kari Lund's request for a meeting.",
        "Chile ignored Norway's offer of talks.",
        "Chile has rejected an offer by Norway to hold talks.",
    ],
)
def test_who_offered_is_the_initiator(text: str) -> None:
    memo = memcon.read_text(text, published="2031-05-07")
    assert [(c.status, {p.side: p.role for p in c.participants}) for c in memo.contacts] == [
        ("refused", {"CHL": "party", "NOR": "initiator"})
    ]


@pytest.mark.parametrize("where", ["a summit in Lima", "the G20 meeting in Johannesburg", "this week's NATO talks"])
def test_a_weekday_behind_the_sidelines(where: str) -> None:
    memo = memcon.read_text(
        "Norwegian Foreign Minister Kari Lund met Chilean President Diego Rojas on the sidelines of "
        f"{where} on Friday.",
        published="2031-05-07",
    )
    time = memo.contacts[0].time
    assert time is not None and time.start == "2031-05-02"
