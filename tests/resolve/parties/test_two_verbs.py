"""Each verb of a sentence has its own other one; a minister's counterpart is no president."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Memcon


def read(text: str) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher="The Daily Ledger", kind="report")


def told(memo: Memcon) -> list[tuple[str, set[tuple[str, str | None]]]]:
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, {(names[p.actor], p.side) for p in c.participants}) for c in memo.contacts]


def test_who_had_calls_and_then_called_on_another() -> None:
    memo = read(
        "A spokesman for KFOR said that the soldiers had all left hospital. His commander, Major General Paolo Risto,"
        " has since had calls this week with the Serbian chief of staff and, on Monday, called on Kosovo's police"
        " director over the roadblocks."
    )
    assert ("meeting", {("Paolo Risto", None), ("Kosovo's police director", "XKX")}) in told(memo)


def test_who_promised_in_the_next_clause_was_not_there() -> None:
    memo = read(
        "Niger's chief of staff was in Lomé on Thursday for a conversation with his Togolese colleague, and Mali and"
        " Burkina Faso have promised a joint force."
    )
    assert [people for _, people in told(memo)] == [{("Niger's chief of staff", "NER"), ("Togolese colleague", "TGO")}]


def test_a_foreign_ministers_counterpart_is_not_the_president_told_of_before() -> None:
    memo = read(
        "President Nicolás Arrau of Chile visited La Paz on Monday. Bolivian Foreign Minister Teodoro Mayta will meet"
        " his Chilean counterpart in Lima on Friday."
    )
    assert told(memo) == [
        ("visit", {("Nicolás Arrau", "CHL"), ("Bolivia", "BOL")}),
        ("meeting", {("Teodoro Mayta", "BOL"), ("Chilean counterpart", "CHL")}),
    ]


def test_the_president_whom_he_met_may_be_called_his_host() -> None:
    memo = read(
        "Bolivian Foreign Minister Teodoro Mayta met Chilean President Nicolás Arrau in Lima on Monday. He told his"
        " Chilean host that the border was shut."
    )
    assert told(memo) == [("meeting", {("Teodoro Mayta", "BOL"), ("Nicolás Arrau", "CHL")})]


def test_who_received_a_visitor_in_the_next_sentence_is_the_host() -> None:
    memo = read(
        "President Nicolás Arrau of Chile visited La Paz on Monday. Bolivian Foreign Minister Teodoro Mayta received"
        " him at the airport."
    )
    assert told(memo)[0][1] == {("Nicolás Arrau", "CHL"), ("Teodoro Mayta", "BOL")}


@pytest.mark.parametrize(
    ("title", "tail", "state"),
    [
        ("Deputy Secretary of State", "three U.S. officials said", "USA"),
        ("Assistant Secretary", "an American diplomat said", "USA"),
        ("Deputy Secretary of State", "a cardinal said", None),
    ],
)
def test_a_deputy_secretary_of_state_is_american_where_americans_are_told_of(
    title: str, tail: str, state: str | None
) -> None:
    memo = read(f"Niger's prime minister, Mahaman Lawal, met {title} Kirsten Ambros on Friday, {tail}.")
    assert {a.country for a in memo.actors if a.name == "Kirsten Ambros"} == {state}


def test_who_visited_elsewhere_in_a_clause_with_while_was_not_there() -> None:
    memo = read(
        "Norwegian Prime Minister Kari Lund Tuesday met Chilean President Ana Rojas in Lima, while Danish Foreign"
        " Minister Lars Holm visited Quito."
    )
    assert ("meeting", {("Kari Lund", "NOR"), ("Ana Rojas", "CHL")}) in told(memo)


def test_who_called_one_after_the_other_on_a_bare_weekday() -> None:
    memo = read(
        "Norwegian Prime Minister Kari Lund Tuesday called Chilean President Ana Rojas, then Danish Foreign Minister"
        " Lars Holm and finally Swedish Prime Minister Nils Berg."
    )
    assert [people for mode, people in told(memo) if mode == "call"] == [
        {("Kari Lund", "NOR"), ("Ana Rojas", "CHL")},
        {("Kari Lund", "NOR"), ("Lars Holm", "DNK")},
        {("Kari Lund", "NOR"), ("Nils Berg", "SWE")},
    ]
