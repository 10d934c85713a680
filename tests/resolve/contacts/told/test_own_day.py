"""A leader's own account of his day: each whom he spoke with is a contact, with what was talked of there."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

Told = list[tuple[str, set[str | None], list[str]]]


def told(text: str) -> Told:
    memo = memcon.read_text(text, published="2031-03-04", publisher="President of Ukraine")
    return [(c.mode, {p.side for p in c.participants}, [t.text for t in c.topics]) for c in memo.contacts]


def test_a_conversation_that_took_place_is_the_speakers() -> None:
    text = (
        "I spoke today by phone with the President of Indonesia. In particular, on food security. A conversation took "
        "place with the Prime Minister of Norway. I thanked Mr. Lund for his support."
    )
    assert [sides for _, sides, _ in told(text)] == [{"UKR", "IDN"}, {"UKR", "NOR"}]


def test_what_was_discussed_with_one_was_not_with_the_one_before() -> None:
    text = (
        "I spoke today by phone with the President of Indonesia about grain. Then I met the Norwegian delegation. We "
        "discussed energy."
    )
    assert told(text) == [("call", {"UKR", "IDN"}, ["grain"]), ("meeting", {"UKR", "NOR"}, ["energy"])]


def test_what_was_talked_of_before_is_not_of_the_next_call() -> None:
    text = (
        "I spoke today by phone with the President of Indonesia. In particular, on food security. I had a call with "
        "the Prime Minister of Norway. I thanked Mr. Lund for his support."
    )
    assert [topics for *_, topics in told(text)] == [["food security"], []]


def test_what_the_speaker_discussed_with_a_president_is_a_contact_held_somehow() -> None:
    text = "This week I discussed the crossing with Norwegian Foreign Minister Kari Lund, and she agreed to help."
    assert told(text) == [("unknown", {"UKR", "NOR"}, ["the crossing"])]


def test_what_he_discussed_with_his_own_minister_is_none() -> None:
    assert told("This week I discussed the crossing with the Minister of Defence of our country.") == []


def test_each_of_a_row_behind_the_leaders_was_spoken_to() -> None:
    text = (
        "I spoke with the leaders of the partner countries today. It was an active day. Prime Minister of Norway Lund, "
        "Prime Minister of Canada Reed, Chancellor of Austria Weiss, President of Chile Rojas and President of Kenya "
        "Odhiambo."
    )
    assert [sides - {"UKR"} for _, sides, _ in told(text)] == [{"NOR"}, {"CAN"}, {"AUT"}, {"CHL"}, {"KEN"}]
