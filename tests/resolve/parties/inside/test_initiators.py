"""Set words say who asked for a contact; words about a topic do not."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.parties.inside.initiators import find_initiator, mark_initiator, was_told, without_sides
from memcon.resolve.parties.taking_part import Side


def told(text: str, word: str, mode: str = "unknown") -> str | None:
    at = text.index(word)
    stops = [i + 1 for i, char in enumerate(text) if char == "." and text[max(0, i - 2) : i] not in ("Mr", "Ms")]
    starts = [0, *(stop + 1 for stop in stops[:-1])]
    found = find_initiator(text, Sentences(tuple(starts), tuple(stops)), (at, at + len(word)), mode)
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


@pytest.mark.parametrize(
    "text",
    [
        "At the initiative of the Norwegian side, a call was held between Mr. Aas and Ms. Lind.",
        "On 3 February, at the request of the Norwegian side, Mr. Aas had a call with Ms. Lind.",
        "Upon the initiative of the Norwegian side, Mr. Aas held a call with Ms. Lind.",
    ],
)
def test_a_request_may_open_the_sentence(text: str) -> None:
    assert told(text, "call") == "the Norwegian side"


def test_what_opens_a_sentence_about_a_topic_asks_for_no_meeting() -> None:
    assert told("At the request of the Norwegian side, they discussed fish at a meeting.", "meeting") is None
    assert told("On 3 May the embassy, at the request of Oslo, made a room ready for a meeting.", "meeting") is None


def test_who_pays_a_courtesy_call_asked_for_nothing() -> None:
    assert told("Mr. Aas received a courtesy call from Ambassador Lind.", "courtesy call") is None


def test_a_request_about_a_topic_is_no_initiative() -> None:
    text = "They spoke by telephone. At the request of Ms. Lind, Mr. Aas informed her of the inquiry."
    assert told(text, "spoke") is None


def test_the_latter_is_the_last_party_named_before() -> None:
    parties = [(1, "NOR", 0), (2, "SWE", 20)]
    assert mark_initiator(parties, ((40, 46), "latter"), lambda a, b: None, lambda n: None) == 1


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("Oslo turned down an offer by President Lind to host talks.", "talks", "President Lind"),
        ("Oslo rejected a proposal from President Lind for a summit.", "summit", "President Lind"),
        ("Oslo refused an invitation by President Lind to a new round of talks.", "round of talks", "President Lind"),
        ("Oslo rejected a proposal by Chile's president, Ana Lind, to hold a meeting.", "meeting", "Ana Lind"),
        ("Oslo rejected a proposal by President Lind and met Ms. Rojas.", "met", None),
    ],
)
def test_whose_offer_was_turned_down_is_the_initiator(text: str, trigger: str, who: str | None) -> None:
    found = told(text, trigger)
    assert found is not None and found.endswith(who) if who else found is None


def test_a_side_that_takes_no_part_asked_for_nothing() -> None:
    parties = [(1, "NOR", 0), (2, "SWE", 20)]
    assert mark_initiator(parties, ((40, 46), "named"), lambda a, b: 7, lambda n: "DNK") is None
    assert mark_initiator(parties, ((40, 46), "named"), lambda a, b: 7, lambda n: "SWE") == 1


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("Mr. Aas received a letter from President Lind on Monday.", "received a letter", "President Lind"),
        ("Mr. Aas took a call from President Lind.", "a call", "President Lind"),
        ("Mr. Aas received on Sunday, March 3, a phone call from President Lind.", "phone call", "President Lind"),
        ("Mr. Aas got a short message of thanks from President Lind.", "message", "President Lind"),
        ("Mr. Aas had a telephone call last night from President Lind.", "telephone call", "President Lind"),
        ("Mr. Aas was telephoned by President Lind during the night.", "telephoned", "President Lind"),
        ("Mr. Aas has not answered a letter that Ms. Lind sent in January.", "a letter", "Ms. Lind"),
        ("Mr. Aas has not answered a letter that was sent in January.", "a letter", None),
        ("Mr. Aas received a letter from President Lind and spoke with Ms. Rojas.", "spoke", None),
        ("Mr. Aas received advice from Ms. Rojas before a call with President Lind.", "a call", None),
    ],
)
def test_whose_letter_or_call_came_in_is_the_initiator(text: str, trigger: str, who: str | None) -> None:
    assert told(text, trigger) == who


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("Mr. Aas made a phone call today to President Lind.", "a phone call", "President Lind"),
        ("Mr. Aas phoned President Lind on Monday.", "phoned", "President Lind"),
        ("Mr. Aas telephoned President Lind.", "telephoned", "President Lind"),
        ("Mr. Aas called for calm and spoke with President Lind.", "spoke", None),
    ],
)
def test_who_is_called_is_named_after_the_call(text: str, trigger: str, who: str | None) -> None:
    assert told(text, trigger, "call") == who


def test_who_called_is_the_other_side() -> None:
    parties = [(1, "NOR", 0), (2, "SWE", 20)]
    assert mark_initiator(parties, ((20, 26), "called"), lambda a, b: 2, lambda n: "SWE") == 0
    assert mark_initiator([*parties, (3, "DNK", 30)], ((20, 26), "called"), lambda a, b: 2, lambda n: "SWE") == 0
    assert mark_initiator([*parties, (3, "DNK", 10)], ((20, 26), "called"), lambda a, b: 2, lambda n: "SWE") is None


def test_a_call_told_again_keeps_its_initiator() -> None:
    text = "Mr Aas received a phone call from President Lind. During the call they discussed fish."
    end = text.index(".") + 1
    sentences = Sentences((0, end + 1), (end, len(text)))
    at = text.index("the call")
    found = find_initiator(text, sentences, (at, at + 8), "call", [(0, end)])
    assert found is not None and text[slice(*found[0])] == "President Lind"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("They held a call. The Norwegian side requested the call.", "a call", "The Norwegian side"),
        ("They held a call. It took place at the request of the Norwegian side.", "a call", "the Norwegian side"),
        ("They held a call. Norway had asked for the call to be kept secret.", "a call", None),
        ("Ms. Lind declined a call from Mr. Aas.", "declined a call", "Mr. Aas"),
        ("Ms. Lind rejected a request by Mr. Aas for a meeting.", "a meeting", "Mr. Aas"),
        ("Ms. Lind rejected a report by Mr. Aas on a meeting.", "a meeting", None),
    ],
)
def test_who_asked_is_not_who_refused(text: str, word: str, who: str | None) -> None:
    assert told(text, word) == who


def test_who_called_me_asked_and_i_did_not() -> None:
    text = "Boris Weiss rang me from Oslo on Sunday."
    found = find_initiator(text, Sentences((0,), (len(text),)), (12, 16), "call")
    assert found is not None and found == ((17, 19), "called")
    parties: list[tuple[int, str | None, int]] = [(0, "NOR", 0), (1, "SWE", 17)]
    assert mark_initiator(parties, found, lambda a, b: None, lambda n: None) == 0
    assert mark_initiator(parties, ((17, 19), "named"), lambda a, b: None, lambda n: None) is None


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Mr. Aas wrote to the Chilean ambassador on Monday.", "the Chilean ambassador"),
        ("Mr. Aas will send a letter to the Chilean ambassador.", "the Chilean ambassador"),
        ("A letter was sent to the Chilean ambassador.", None),
    ],
)
def test_who_wrote_is_told_by_whom_the_letter_went_to(text: str, whom: str | None) -> None:
    assert told(text, "letter" if "letter" in text else "wrote", "message") == whom


def test_who_wrote_stands_before_the_one_written_to() -> None:
    found = (20, 40), "written to"
    parties = [(0, "CHL", 20), (1, "NOR", 60)]
    assert mark_initiator(parties, found, lambda a, b: 0, lambda n: "CHL") is None  # type: ignore[arg-type]
    parties = [(1, "NOR", 0), (0, "CHL", 20)]
    assert mark_initiator(parties, found, lambda a, b: 0, lambda n: "CHL") == 0  # type: ignore[arg-type]


def test_who_asked_is_told_in_any_sentence_of_the_contact() -> None:
    text = (
        "Mr. Aas called Ms. Lind. They had met in May. It rained. The call was held at the Norwegian side's initiative."
    )
    sentences = Sentences((0, 25, 46, 57), (24, 45, 56, len(text)))
    assert find_initiator(text, sentences, (8, 14), "talks") is None
    found = find_initiator(text, sentences, (8, 14), "talks", [(57, len(text))])
    assert found is not None and text[slice(*found[0])] == "the Norwegian side"


def test_what_is_made_of_a_call_is_no_call_that_somebody_made() -> None:
    assert told("What do you make of Mr. Aas's call with the Chilean general.", "call", "call") is None
    assert told("On Monday Mr. Aas made a call to the Chilean general.", "call", "call") == "the Chilean general"


@pytest.mark.parametrize(
    ("words", "sides", "left"),
    [
        ("the Chilean side", ("NOR", "CHL", "CHL"), [0, 1]),
        ("the Chilean side", ("NOR", "KEN", "CHL"), [0, 1, 2]),
        ("the Chilean envoy", ("NOR", "CHL", "CHL"), [0, 1, 2]),
    ],
)
def test_a_side_that_asked_stands_for_its_one_person(words: str, sides: tuple[str, str, str], left: list[int]) -> None:
    text = f"Aas spoke with Roe at the initiative of {words}."
    spans = ((0, 3), (15, 18), (40, 40 + len(words)))
    parties = [Side(n, side, "party", a, b, None) for n, (side, (a, b)) in enumerate(zip(sides, spans, strict=True))]
    assert [p.actor for p in without_sides(parties, (0, len(text)), text)] == left


def test_a_side_that_was_there_stays_in_its_own_sentence() -> None:
    text = "The Chilean side met Aas. Roe spoke."
    parties = [Side(0, "CHL", "party", 0, 16, None), Side(1, "NOR", "party", 21, 24, None)]
    roe = Side(2, "CHL", "party", 26, 29, None)
    assert without_sides([*parties, roe], (0, 25), text) == [*parties, roe]
    assert without_sides([*parties, roe], (26, len(text)), text) == [parties[1], roe]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lind was informed of the outcome by telephone.", True),
        ("Lind had later been telephoned by Paz.", True),
        ("Lind telephoned Paz, who was informed.", False),
        ("Lind was called on to resign.", False),
    ],
)
def test_who_was_informed_asked_for_nothing(text: str, told: bool) -> None:
    assert was_told(text, len("Lind")) is told
