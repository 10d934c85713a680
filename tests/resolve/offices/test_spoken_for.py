"""A readout that names no publisher is of the state in whose name its official speaks."""

from __future__ import annotations

import pytest

import memcon
from memcon.resolve.offices.spoken_for import body_met_at, state_spoken_for

CALL = "The Prime Minister spoke to the President of Chile, Ana Roe, on 5 May."


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("The Prime Minister underlined the UK's steadfast support for Chile's sovereignty.", "GBR"),
        ("The Prime Minister thanked Chile for its help and reaffirmed Australia's commitment to it.", "AUS"),
        ("The Prime Minister said Norway would send a second ship.", "NOR"),
        ("The Prime Minister reiterated Chile's commitment to the treaty.", None),
        ("The Prime Minister reaffirmed support for Norway's independence.", None),
        ("The Defence Minister underlined the UK's steadfast support.", None),
        (
            "The Prime Minister underlined the UK's support. The Prime Minister set out Oman's position.",
            None,
        ),
    ],
)
def test_an_official_speaks_for_his_state(said: str, state: str | None) -> None:
    assert state_spoken_for(f"{CALL}\n\n{said}") == state


def test_who_has_a_state_or_a_name_speaks_for_no_other() -> None:
    assert state_spoken_for("The Prime Minister of Oman met Ana Roe. He expressed Norway's thanks.") is None
    assert state_spoken_for("Prime Minister Ana Roe met Jan Berg. She expressed Norway's thanks.") is None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Secretary General met with Minister Ana Roe of Chile at NATO Headquarters.", "NATO"),
        ("Secretary General Jan Berg met Minister Ana Roe of Chile at NATO Headquarters.", None),
        ("The Prime Minister met with Minister Ana Roe of Chile at NATO Headquarters.", None),
    ],
)
def test_a_body_s_head_receives_at_its_headquarters(text: str, body: str | None) -> None:
    assert body_met_at(text) == body


@pytest.mark.usefixtures("trained_reader")
def test_a_readout_without_a_publisher_has_two_sides() -> None:
    text = f"{CALL}\n\nThe Prime Minister underlined the UK's steadfast support. They discussed energy security.\n"
    (contact,) = memcon.read_text(text, published="2031-05-07").contacts
    assert {p.side for p in contact.participants} == {"GBR", "CHL"}


@pytest.mark.usefixtures("trained_reader")
def test_a_secretary_general_is_not_his_deputy() -> None:
    text = (
        "The Secretary General met with the Minister of Foreign Affairs of Chile, Ana Roe, at NATO Headquarters today. "
        "She briefed him on reforms. In the afternoon the Deputy Secretary General received the Foreign Minister of "
        "Norway, Jan Berg.\n"
    )
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    told = [{names[p.actor] for p in c.participants} for c in memo.contacts]
    assert told == [{"Secretary General", "Ana Roe"}, {"Deputy Secretary General", "Jan Berg"}]
    assert {p.side for c in memo.contacts for p in c.participants} == {"NATO", "CHL", "NOR"}
