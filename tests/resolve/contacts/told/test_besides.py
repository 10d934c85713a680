"""Where those who met went besides is not where they met."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.contacts.told.no_places import is_of_gathering, is_of_later_visit

MET = "Ida Roe met"


@pytest.mark.parametrize(
    ("rest", "place", "besides"),
    [
        (" with President Luis Paz on Monday and visited a fish farm in Callao.", "Callao", True),
        (" the Speaker, and later toured the new harbour at Callao.", "Callao", True),
        (" with President Luis Paz in Lima and visited a fish farm.", "Lima", False),
        (" with Luis Paz and Ana Rojas in Lima.", "Lima", False),
        (" President Luis Paz and would visit a training centre in Callao.", "Callao", True),
        (" with Prime Minister Luis Paz and visit the Callao naval base.", "Callao", True),
        (" with Luis Paz on his visit to Callao.", "Callao", False),
        (" with Luis Paz and visited the press, and met Ana Rojas in Lima.", "Lima", False),
    ],
)
def test_a_second_verb_has_its_own_place(rest: str, place: str, besides: bool) -> None:
    text = MET + rest
    assert is_of_later_visit(len(MET), text.index(place), text) is besides


@pytest.mark.usefixtures("trained_reader")
def test_the_chairperson_in_office_is_whoever_was_called_so() -> None:
    memo = memcon.read_text(
        "The OSCE Chairperson-in-Office, Malta's Foreign Minister Marisa Vell, met President Karim Lund of Kyrgyzstan "
        "on Monday and visited a fish farm in Osh. “Dialogue is our backbone,” the Chairperson-in-Office said.\n",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    (contact,) = memo.contacts
    assert {names[p.actor] for p in contact.participants} == {"Marisa Vell", "Karim Lund"}
    assert contact.place is None
    assert {names[q.speaker] for q in memo.attributions if q.speaker} == {"Marisa Vell"}


@pytest.mark.parametrize(
    ("text", "of_it"),
    [
        ("Lind met Paz. The summit takes place in Oslo on Friday.", True),
        ("Lind met Paz. The summit of the river states will be held in Oslo.", True),
        ("Lind met Paz. The meeting took place in Oslo.", False),
        ("Lind met Paz. They went to Oslo.", False),
    ],
)
def test_where_a_summit_is_held_is_not_where_others_met_before_it(text: str, of_it: bool) -> None:
    trigger, sentence = text.index("met"), (text.index(". ") + 2, len(text))
    assert is_of_gathering(text.index("Oslo"), (trigger, trigger + 3), sentence, text) is of_it
