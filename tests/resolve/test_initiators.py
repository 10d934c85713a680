"""Set words say who asked for a contact; words about a topic do not."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.initiators import find_initiator, mark_initiator


def told(text: str, word: str) -> str | None:
    at = text.index(word)
    stops = [i + 1 for i, char in enumerate(text) if char == "." and text[max(0, i - 2) : i] not in ("Mr", "Ms")]
    starts = [0, *(stop + 1 for stop in stops[:-1])]
    found = find_initiator(text, Sentences(tuple(starts), tuple(stops)), (at, at + len(word)))
    return None if found is None else text[slice(*found[0])]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The ministers held a call at the initiative of the Norwegian side.", "the Norwegian side"),
        ("A telephone conversation took place on the Norwegian side’s initiative.", "the Norwegian side"),
        ("Mr. Aas spoke with Ms. Lind. The call took place at the request of Ms. Lind.", "Ms. Lind"),
        ("The call, initiated by Oslo, lasted an hour.", "Oslo"),
        ("A call was held at the latter's request.", "the latter"),
    ],
)
def test_who_asked_is_read_from_set_words(text: str, who: str) -> None:
    assert told(text, "call" if "call" in text else "conversation") == who


def test_a_request_about_a_topic_is_no_initiative() -> None:
    text = "They spoke by telephone. At the request of Ms. Lind, Mr. Aas informed her of the inquiry."
    assert told(text, "spoke") is None


def test_the_latter_is_the_last_party_named_before() -> None:
    parties = [(1, "NOR", 0), (2, "SWE", 20)]
    assert mark_initiator(parties, ((40, 46), True), lambda a, b: None, lambda n: None) == 1


def test_a_side_that_takes_no_part_asked_for_nothing() -> None:
    parties = [(1, "NOR", 0), (2, "SWE", 20)]
    assert mark_initiator(parties, ((40, 46), False), lambda a, b: 7, lambda n: "DNK") is None
    assert mark_initiator(parties, ((40, 46), False), lambda a, b: 7, lambda n: "SWE") == 1


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("Mr. Aas received a letter from President Lind on Monday.", "received a letter", "President Lind"),
        ("Mr. Aas took a call from President Lind.", "a call", "President Lind"),
        ("Mr. Aas got a short message of thanks from President Lind.", "message", "President Lind"),
        ("Mr. Aas had a telephone call last night from President Lind.", "telephone call", "President Lind"),
        ("Mr. Aas was telephoned by President Lind during the night.", "telephoned", "President Lind"),
        ("Mr. Aas received a letter from President Lind and spoke with Ms. Rojas.", "spoke", None),
        ("Mr. Aas received advice from Ms. Rojas before a call with President Lind.", "a call", None),
    ],
)
def test_whose_letter_or_call_came_in_is_the_initiator(text: str, trigger: str, who: str | None) -> None:
    assert told(text, trigger) == who
