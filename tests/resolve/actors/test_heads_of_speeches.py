"""The first line of a text says whose remarks it is, by a name or by an office alone."""

from __future__ import annotations

import pytest

import memcon
from memcon.intake.kind import guess_kind


def _told(text: str) -> list[set[tuple[str, str | None]]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Opening remarks by the Special Representative for Libya, Ana Roe, to the Council", "transcript"),
        ("Briefing by the Special Envoy for Yemen to the Security Council", "transcript"),
        ("Briefing by the Special Envoy for Yemen to the Security Council is put off, officials said", "unknown"),
        ("Remarks on Yemen draw fire", "unknown"),
    ],
)
def test_remarks_are_a_transcript(line: str, kind: str) -> None:
    assert guess_kind(f"{line}\n\nI met them on Monday.\n") == kind


@pytest.mark.usefixtures("trained_reader")
def test_who_briefs_the_council_met_those_of_whom_it_is_told() -> None:
    told = _told(
        "Briefing by the Special Envoy for Yemen to the Security Council\n\nMr. President, I returned yesterday from "
        "Riyadh, where I met the Saudi Deputy Minister of Defence, Prince Faisal. I spoke to the Iranian Foreign "
        "Minister, Reza Farahani, by phone last week.\n"
    )
    assert told == [{("Special Envoy", "UN"), ("Faisal", "SAU")}, {("Special Envoy", "UN"), ("Reza Farahani", "IRN")}]


@pytest.mark.usefixtures("trained_reader")
def test_who_makes_a_statement_by_name_met_those_of_whom_it_is_told() -> None:
    told = _told(
        "Statement by the Prime Minister of New Zealand, Tom Harker, on Tonga\n\nI spoke with Prime Minister "
        "Sione Latu of Tonga to offer our help. We will send a ship.\n"
    )
    assert told == [{("Tom Harker", "NZL"), ("Sione Latu", "TON")}]


@pytest.mark.usefixtures("trained_reader")
def test_a_first_sentence_is_no_head() -> None:
    told = _told(
        "A briefing by the Special Envoy for Yemen was held.\n\nPresident Ana Roe of Chile met President Jan Sten of "
        "Peru in Lima on Monday. “I am glad,” she said.\n"
    )
    assert told == [{("Ana Roe", "CHL"), ("Jan Sten", "PER")}]


@pytest.mark.usefixtures("trained_reader")
def test_whose_statement_it_is_speaks_and_answers_under_the_letters_of_the_office() -> None:
    memo = memcon.read_text(
        "IAEA Director General's Statement to the Press, Vienna, 4 May 2031\n\n"
        "As you know, I will travel to Oslo tomorrow for a meeting with Prime Minister Ida Lund of Norway.\n\n"
        "Q: Director General, have you had any contact with the Chileans about it?\n\n"
        "DG: I speak to all. I met the Chilean Energy Minister, Ana Rojas, in Santiago in March.\n\n"
        "Q: Did the Ghanaians respond to the invitation?\n\nDG: Not yet.\n",
        published="2031-05-04",
        publisher="IAEA",
    )
    names = {a.id: a.name for a in memo.actors}
    told = [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]
    dg = ("IAEA Director General", "IAEA")
    assert told == [{dg, ("Ida Lund", "NOR")}, {dg, ("Ana Rojas", "CHL")}]
