"""The entries of a live page tell each of their own, on the day of the page."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.times.live import live_entries, live_entry

PAGE = """Live: talks in Quito

18:45
The Chilean and Norwegian delegations left Quito without a deal; a second round of talks is expected on Sunday.

16:05
Chilean Foreign Minister Rosa Vidal says she spoke by phone with US Secretary of State Karl Roe.

14:20
Ecuador's prime minister, Luis Cano, is meeting Finnish envoy Mikko Salo at the Hotel Colon, an official says.
The meeting began shortly after noon, the official says.
"""


def test_hours_alone_in_their_lines_part_a_page() -> None:
    assert [PAGE[at : at + 5] for at in live_entries(PAGE)] == ["18:45", "16:05", "14:20"]
    low, high = live_entry(PAGE, PAGE.index("Rosa")) or (0, 0)
    assert PAGE[low:high].startswith("16:05")
    assert PAGE[low:high].rstrip().endswith("Roe.")


@pytest.mark.parametrize("text", ["", "The talks began at 18:45.\n14:20\nThey ended.\n", "18:45 Roe calls Lind\n" * 5])
def test_other_texts_have_no_entries(text: str) -> None:
    assert live_entries(text) == ()
    assert live_entry(text, 0) is None


@pytest.mark.usefixtures("trained_reader")
def test_an_entry_is_of_its_own_day_and_of_its_own_people() -> None:
    memo = memcon.read_text(PAGE, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    told = {frozenset(names[p.actor] for p in c.participants): c for c in memo.contacts}
    met = told[frozenset({"Luis Cano", "Mikko Salo"})]
    assert met.status == "ongoing"
    assert met.time is None or met.time.start == "2031-05-07"
    assert frozenset({"Rosa Vidal", "Karl Roe"}) in told
