"""Of two clauses of one "he" each has its own other one, and who only told of it is not he."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Memcon


def read(text: str, publisher: str, kind: str = "press_release", title: str | None = None) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher=publisher, kind=kind, title=title)


def told(memo: Memcon) -> list[set[tuple[str, str | None]]]:
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]


def test_he_is_whom_the_sentence_is_about_and_each_call_has_its_own_other() -> None:
    memo = read(
        "MS. WHITBY: Good afternoon. As the South Korean National Security Adviser told you from the driveway, the"
        " President has accepted Chairman Ryo's invitation to meet by May. This morning he spoke with Prime Minister"
        " Hayashida of Japan to brief him on that decision, and a few minutes ago he finished a call with President Xun"
        " of China on the same subject.\n",
        "The White House",
        title="Press Briefing by Press Secretary Dana Whitby",
    )
    assert {("President", "USA"), ("Hayashida", "JPN")} in told(memo)
    assert {("President", "USA"), ("Xun", "CHN")} in told(memo)


def test_who_was_received_abroad_is_not_of_the_next_meeting() -> None:
    memo = read(
        "The African Union High Representative for the Long Drought question, Ambassador Teófilo Nguema, concluded on"
        " 28 February a working visit to the affected countries.\n\n"
        "In Bangui, he was received in audience by the Head of the Transition, Mr. Abdel-Karim Ngou, who reiterated his"
        " availability to host a base.\n\n"
        "In Juba, Ambassador Nguema met with the Minister of Defence of South Sudan, General Deng Ayom Malu.",
        "African Union Commission",
    )
    assert {("Teófilo Nguema", "AU"), ("Abdel-Karim Ngou", None)} in told(memo)
    assert {("Teófilo Nguema", "AU"), ("Deng Ayom Malu", "SSD")} in told(memo)


def test_an_official_met_where_somebody_is_is_of_there() -> None:
    memo = read(
        "The Special Representative, Rigmor Thal, yesterday hosted a joint meeting of the Greek Cypriot leader, Stelios"
        " Mavros, and the Turkish Cypriot leader, Ergün Tez, in Nicosia.\n\n"
        "The Deputy Emergency Relief Coordinator, Mwansa Chikwa, is in Damascus, where today she met the Deputy Foreign"
        " Minister to discuss the renewal of operations.",
        "United Nations",
    )
    assert ("Deputy Foreign Minister", "SYR") in told(memo)[-1]
    assert "Ergün Tez" not in {name for name, _ in told(memo)[-1]}


def test_they_behind_the_two_ministers_are_those_and_not_the_bodies_whose_meeting_it_is() -> None:
    memo = read(
        "Mr. Aurélien de Kersac, Minister for Europe and Foreign Affairs, spoke today with Mr. Hamidou Souley, Minister"
        " for Foreign Affairs of Niger.\n\n"
        "The two ministers discussed the situation in Mali. They will see each other again on the occasion of the"
        " ministerial meeting of the European Union and the African Union in Brussels.",
        "Ministry for Europe and Foreign Affairs, France",
        "readout",
    )
    assert told(memo) == [{("Aurélien de Kersac", "FRA"), ("Hamidou Souley", "NER")}] * 2
    assert memo.contacts[1].status == "planned"


@pytest.mark.parametrize(("title", "side"), [("Secretary", "USA"), ("Mr.", "DEU")])
def test_a_secretary_is_no_chancellor_of_old(title: str, side: str) -> None:
    memo = read(
        f"Last night our envoy consulted the leaders of France and Italy in a single call. {title} Brandt spoke to"
        " President Holov of Ukraine yesterday.",
        "The White House" if title == "Secretary" else "The Daily Ledger",
        "readout" if title == "Secretary" else "report",
    )
    assert {a.country for a in memo.actors if a.name == "Brandt"} == {side}
