"""Answers in a parliament: the minister is told by a label alone, and tells of contacts as "I"."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

ANSWER = (
    "The Minister for Foreign Affairs (Ms O'Leary): I thank the Deputy for the question. I spoke by telephone with the "
    "Chilean Foreign Minister, Ana Rojas, on 3 March and raised the case of the two sailors with her.\n\n"
    "Deputy Murphy: Has the Taoiseach spoken to President Whitfield about this?\n\n"
    "Ms O'Leary: Not yet. My officials met the Norwegian Ambassador on 12 March.\n"
)


def test_a_minister_called_by_a_label_alone_tells_of_what_she_did() -> None:
    memo = memcon.read_text(ANSWER, published="2031-03-19")
    names = {actor.id: actor.name for actor in memo.actors}
    offices = {actor.name: actor.office for actor in memo.actors}
    first = memo.contacts[0]
    assert {names[p.actor] for p in first.participants} == {"O'Leary", "Ana Rojas"}
    assert offices["O'Leary"] == "Minister for Foreign Affairs"


def test_whom_she_calls_hers_are_of_no_state_that_somebody_of_her_surname_served() -> None:
    memo = memcon.read_text(ANSWER, published="2031-03-19")
    assert "USA" not in {p.side for contact in memo.contacts for p in contact.participants}


def test_the_office_behind_a_name_in_a_label_tells_whose_state_it_is() -> None:
    memo = memcon.read_text(
        "House of Commons\nWritten Answers, Tuesday 6 May 2031\n\nMary Holt (Bristol North): To ask the Secretary of "
        "State what recent discussions he has had with his Kenyan counterpart on Sudan.\n\nOliver Brand, Minister of "
        "State: I met the Kenyan High Commissioner, Grace Wanja, on 4 May.\n\nTom Ayling (Leeds Central): To ask the "
        "Secretary of State what representations he has made about the fishermen.\n\nOliver Brand: I have made none.\n",
        published="2031-05-06",
        publisher="UK Parliament",
    )
    sides = {p.side for contact in memo.contacts for p in contact.participants}
    assert sides == {"GBR", "KEN"}
