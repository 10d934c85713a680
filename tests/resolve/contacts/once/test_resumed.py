"""Bare words for a contact told before, "The meeting lasted two hours", are of nobody whom the words around name."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.record import Span
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.resumed import are_those_told, is_that, resumes
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime

NAMES = ("Dahl", "Novak", "Lind")
SIDES = ("NOR", "CZE", "FIN")


def draft(text: str, trigger: str, *people: str, mode: str = "meeting", status: str = "held") -> Draft:
    """An occasion; people are told where `text` names them first, with "+" where it names them last."""
    at = text.index(trigger)
    parties = []
    for told in people:
        name = told.rstrip("+")
        start = text.rindex(name) if told.endswith("+") else text.index(name)
        number = NAMES.index(name)
        parties.append(Side(number, SIDES[number], "party", start, start + len(name), 0.9, 0.9))
    return Draft(Argument(at, at + len(trigger), 0.9), mode, status, False, 0.8, parties, None, None)


def sentences(text: str) -> Sentences:
    starts = [0, *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] == ". ")]
    return Sentences(tuple(starts), tuple([*(start - 1 for start in starts[1:]), len(text)]))


def parties(text: str, *told: Draft) -> tuple[bool, set[str]]:
    """Whether the last draft went into the one told before, and the people that it was read with or got."""
    *before, last = told
    resumed = resumes(last, before, sentences(text), text, lambda _: True)
    return resumed, {NAMES[p.actor] for p in last.parties}


@pytest.mark.parametrize(
    "then",
    [
        "The meeting lasted two hours. Lind called it useless.",
        "After the meeting, Novak left. Lind called it useless.",
        "The two-hour meeting began late. Lind called it useless.",
    ],
)
def test_somebody_named_in_what_follows_is_no_party_of_the_meeting_told_before(then: str) -> None:
    text = f"Dahl and Novak held talks on Friday. {then}"
    told = draft(text, "talks", "Dahl", "Novak", mode="talks")
    last = draft(text, "meeting", "Novak+", "Lind")
    assert parties(text, told, last) == (True, {"Dahl", "Novak"})


def test_somebody_of_another_contact_between_is_none_where_the_same_word_is_said() -> None:
    text = "Dahl and Novak held talks on Friday. Dahl had called Lind before. Novak wrote that the talks were good."
    told = draft(text, "talks", "Dahl", "Novak", mode="talks")
    call = draft(text, "called", "Dahl", "Lind", mode="call")
    last = draft(text, "the talks", "Lind", "Novak+", mode="talks")
    assert parties(text, told, call, last) == (True, {"Dahl", "Novak"})


@pytest.mark.parametrize(
    "then",
    ["Lind wrote on Monday that the meeting was a shame.", "Lind, of the other side, said the meeting was a shame."],
)
def test_who_only_writes_of_the_meeting_is_no_party_of_it(then: str) -> None:
    text = f"Dahl received Novak on Friday. {then}"
    told = draft(text, "received", "Dahl", "Novak")
    last = draft(text, "the meeting", "Novak", "Lind")
    assert parties(text, told, last) == (True, {"Dahl", "Novak"})


@pytest.mark.parametrize(
    "then",
    [
        "The meeting with Lind lasted two hours.",
        "A meeting in Tarsund lasted two hours. Lind was there.",
        "At the meeting Lind read out a letter.",
        "The meeting on Sunday lasted two hours. Lind called it useless.",
    ],
)
def test_a_meeting_that_tells_whose_it_was_keeps_its_people(then: str) -> None:
    text = f"Dahl and Novak held talks on Friday. {then}"
    told = draft(text, "talks", "Dahl", "Novak", mode="talks")
    last = draft(text, "meeting", "Novak", "Lind")
    assert parties(text, told, last) == (False, {"Novak", "Lind"})


def test_a_call_is_no_meeting_and_nobody_resumes_what_others_held() -> None:
    text = "Dahl and Novak held talks on Friday. The call lasted an hour. Lind was tired."
    told = draft(text, "talks", "Dahl", "Novak", mode="talks")
    assert parties(text, told, draft(text, "The call", "Novak", "Lind", mode="call"))[0] is False
    text = "Dahl and Novak held talks on Friday. The meeting lasted an hour. Lind was tired."
    assert parties(text, draft(text, "talks", "Dahl", "Novak"), draft(text, "The meeting", "Lind"))[0] is False


def test_the_calls_are_those_told_one_by_one_and_none_among_those_called() -> None:
    text = "Dahl called Novak. Dahl called Lind. The calls came at a bad time."
    first, second = (
        draft(text, "called", "Dahl", "Novak", mode="call"),
        draft(text, "called", "Dahl", "Lind", mode="call"),
    )
    assert are_those_told(draft(text, "The calls", "Novak", "Lind", mode="call"), [first, second], text)
    assert not are_those_told(draft(text, "The calls", "Dahl", "Lind", mode="call"), [first, second], text)
    assert not are_those_told(draft(text, "The calls", "Novak", "Lind", mode="call"), [first], text)
    between = f"{text} The calls between Novak and Lind went on."
    late = draft(between, "The calls between", "Novak", "Lind", mode="call")
    late.trigger = Argument(late.trigger.start, late.trigger.start + len("The calls"), 0.9)
    assert not are_those_told(late, [first, second], between)


@pytest.mark.parametrize(
    ("then", "own"),
    [
        ("A governor said the talks were about oil.", True),
        ("A governor praised the talks with Novak.", False),
        ("It was hot. A governor said the talks were about oil.", False),
    ],
)
def test_the_talks_are_those_of_a_leader_with_his_own_people_told_right_before(then: str, own: bool) -> None:
    text = f"Novak came. Dahl met governors on Monday. {then}"
    before = draft(text, "met", "Dahl")
    assert is_that(draft(text, "the talks", "Dahl", "Novak"), before, text, sentences(text)) is own
    assert not is_that(draft(text, "the talks", "Novak"), before, text, sentences(text))
    text = text.replace("met governors", "met his guest")
    assert not is_that(draft(text, "the talks", "Dahl", "Novak"), draft(text, "met", "Dahl"), text, sentences(text))


@pytest.mark.parametrize(
    ("words", "those"),
    [("You have seen our readouts of both calls.", True), ("She has been on both calls with Lind.", False)],
)
def test_both_calls_are_the_two_told_before(words: str, those: bool) -> None:
    text = f"Dahl called Novak. Dahl phoned Lind. {words}"
    told = [draft(text, "called", "Dahl", "Novak", mode="call"), draft(text, "phoned", "Dahl", "Lind", mode="call")]
    assert are_those_told(draft(text, "both calls", "Novak", "Lind", mode="call"), told, text) is those
    assert not are_those_told(draft(text, "both calls", "Novak", "Lind", mode="call"), told[:1], text)


@pytest.mark.parametrize(
    ("then", "resumed"),
    [("That encounter ended badly, Dahl said.", True), ("The encounter ended badly, Dahl said.", False)],
)
def test_that_encounter_is_the_one_told_right_before(then: str, resumed: bool) -> None:
    text = f"Dahl met Novak in Rosvik at a lunch given by Lind. {then}"
    first = draft(text, "met", "Dahl", "Novak", "Lind")
    second = draft(text, "encounter", "Dahl", "Lind")
    assert parties(text, first, second) == (resumed, {"Dahl", "Novak", "Lind"} if resumed else {"Dahl", "Lind"})


def test_the_call_just_told_of_somebody_of_no_known_side_goes_on() -> None:
    text = "Dahl rang Novak on Friday. The call was short. Lind was silent."
    told = draft(text, "rang", "Dahl", "Novak", mode="call")
    told.parties[0].side = None
    last = draft(text, "call", "Novak", "Lind", mode="call")
    assert parties(text, told, last) == (True, {"Dahl", "Novak"})


def dated(one: Draft, text: str, words: str, day: str = "2031-05-12") -> Draft:
    at = text.index(words)
    one.time = ResolvedTime(Span(at, at + len(words), words), "DATE", day, Interval(day, day, "day"))
    return one


@pytest.mark.parametrize(
    ("then", "day", "resumed"),
    [
        ("Lind was glad. A diplomat briefed on Tuesday's call said so.", "2031-05-12", True),
        ("Lind was glad. A diplomat briefed on the Tuesday call said so.", "2031-05-12", True),
        ("Lind was glad. A diplomat briefed on Tuesday's call said so.", "2031-05-19", False),
        ("Lind was glad. A diplomat briefed on Tuesday's call with Lind said so.", "2031-05-12", False),
    ],
)
def test_a_days_call_is_the_one_of_that_day(then: str, day: str, resumed: bool) -> None:
    text = f"Dahl phoned Novak on Monday the 12th. {then}"
    first = dated(draft(text, "phoned", "Dahl", "Novak", mode="call"), text, "Monday the 12th")
    second = dated(draft(text, "call", "Lind", "Novak", mode="call"), text, "Tuesday", day)
    assert parties(text, first, second) == (resumed, {"Dahl", "Novak"} if resumed else {"Lind", "Novak"})


def test_the_meeting_that_is_dated_by_the_words_for_anothers_day_is_that_one() -> None:
    text = "Dahl will meet his guest on 3 June. Novak, who saw Lind on Monday, said the meeting stays on the calendar."
    first = dated(draft(text, "meet", "Dahl", status="planned"), text, "3 June")
    second = dated(draft(text, "the meeting", "Novak", "Lind", status="planned"), text, "3 June")
    assert parties(text, first, second) == (True, {"Dahl"})
    other = dated(draft(text, "the meeting", "Novak", "Lind", status="planned"), text, "Monday")
    assert parties(text, first, other)[0] is False
