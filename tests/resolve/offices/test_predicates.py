"""What somebody is said to be is his office, and the words for it name nobody else."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.offices.predicates import office_told


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ida Roe is Norway's foreign minister.", "Norway's foreign minister"),
        ("Ida Roe has been the foreign minister of Norway since last summer.", "the foreign minister of Norway"),
        ("Ida Roe, who became Norway's defence minister in May, left.", "Norway's defence minister"),
        ("Ida Roe took over as Norwegian prime minister on Friday.", "Norwegian prime minister"),
        ("Ida Roe is Norway's former foreign minister.", None),
        ("Ida Roe is the only Norwegian minister to have gone.", None),
        ("Ida Roe is a Norwegian minister.", None),
        ("Ida Roe was Norway's foreign minister until May.", None),
        ("Ida Roe was Norway's special envoy for the Gulf from 2016 to 2020.", "Norway's special envoy for the Gulf"),
        ("Ida Roe was the special envoy for the Gulf from 2016 to 2020.", None),
        ("Ida Roe is no longer Norway's foreign minister.", None),
        ("Ida Roe is foreign minister.", None),
        ("Ida Roe is to see Denmark's foreign minister.", None),
        ("Ida Roe is hosting Denmark's foreign minister.", None),
        ("Ida Roe is expected by Denmark's foreign minister.", None),
        ("Ida Roe is acting foreign minister of Norway.", "acting foreign minister of Norway"),
    ],
)
def test_an_office_that_is_held(text: str, office: str | None) -> None:
    span = office_told(text, len("Ida Roe"))
    assert (text[slice(*span)] if span else None) == office


@pytest.mark.usefixtures("trained_reader")
def test_it_is_one_person() -> None:
    memo = memcon.read_text(
        "Ida Roe is Norway's foreign minister. She met Luis Paz, the foreign minister of Peru, in Lima on Monday.\n",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    assert [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts] == [
        {("Ida Roe", "NOR"), ("Luis Paz", "PER")}
    ]


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(("heading", "side"), [("Ghana's foreign minister on debt and cocoa", "GHA"), ("Ghana", None)])
def test_whom_a_heading_tells_of_is_who_answers(heading: str, side: str | None) -> None:
    memo = memcon.read_text(
        f"{heading}\n\nQ: Minister Mensah, whom did you meet there?\n\n"
        "Ama Mensah: I met Captain Traoré of Burkina Faso on Friday. "
        "We talked for two hours about the border.\n\nQ: Did you tell the press?\n\nAma Mensah: I did not.\n",
        published="2031-05-07",
        publisher="Midport Courier",
    )
    names = {a.id: a.name for a in memo.actors}
    sides = {names[p.actor]: p.side for c in memo.contacts for p in c.participants}
    assert sides.get("Ama Mensah") == side
