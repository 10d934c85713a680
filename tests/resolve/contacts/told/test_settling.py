"""Mode and status of a contact: all tellings are heard, and nothing comes out that none suggests."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.contacts import Argument
from memcon.reader.labels import MODES, STATUSES
from memcon.record.span import Span
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.from_afar import as_named
from memcon.resolve.contacts.told.settling import LEAST, settle, state_plainly, suggested
from memcon.resolve.contacts.told.worded import in_words
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime

TEXT = "Dahl met Novak in Oslo on Monday."


def chances(options: tuple[str, ...], **given_: float) -> tuple[float, ...]:
    return tuple(given_.get(option, 0.0) for option in options)


def draft(*modes: tuple[float, tuple[float, ...]], mode: str = "unknown") -> Draft:
    held = (0.9, chances(STATUSES, held=1.0))
    return Draft(
        Argument(5, 8, 0.9), mode, "held", False, 0.9, [], None, None, modes=list(modes), statuses=[held] * len(modes)
    )


def test_a_second_telling_that_is_sure_tells_how() -> None:
    told = draft((0.6, chances(MODES, unknown=0.5, call=0.45)), (0.9, chances(MODES, call=0.98)))
    settle(told, TEXT, None, False, None)
    assert (told.mode, told.status) == ("call", "held")


def test_without_tellings_a_contact_stays_as_it_is() -> None:
    told = draft(mode="visit")
    settle(told, TEXT, date(2021, 5, 6), True, "Telephone call with Novak")
    assert (told.mode, told.status) == ("visit", "held")


def test_the_title_of_an_official_text_says_how_they_spoke() -> None:
    told = draft((0.9, chances(MODES, unknown=0.55, call=0.4)))
    settle(told, TEXT, date(2021, 5, 6), True, "Telephone call with Novak")
    assert told.mode == "call"


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Dahl and Novak agreed to speak again.", "unknown"),
        ("Dahl and Novak will speak again after the talks.", "talks"),
    ],
)
def test_a_bare_speak_is_no_talks(text: str, mode: str) -> None:
    told = draft((0.9, chances(MODES, talks=0.9, unknown=0.1)))
    told.trigger = Argument(text.index("speak"), text.index("speak") + len("speak"), 0.9)
    told.evidence = {(0, len(text))}
    settle(told, text, None, False, None)
    assert told.mode == mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Dahl spoke with Novak on the margins of the General Assembly.", "meeting"),
        ("Dahl spoke with Novak by phone on the margins of the General Assembly.", "call"),
        ("Dahl spoke with Novak.", "call"),
    ],
)
def test_who_spoke_on_the_margins_of_something_met(text: str, mode: str) -> None:
    told = draft((0.9, chances(MODES, call=0.9, unknown=0.1)))
    told.trigger = Argument(text.index("spoke"), text.index("spoke") + len("spoke"), 0.9)
    told.evidence = {(0, len(text))}
    settle(told, text, None, False, None)
    assert told.mode == mode


@given(st.lists(st.tuples(st.floats(0.05, 1), st.lists(st.floats(0, 1), min_size=8, max_size=8)), max_size=4))
def test_only_what_some_telling_suggests_comes_out(rows: list[tuple[float, list[float]]]) -> None:
    told = draft(*[(score, tuple(values)) for score, values in rows])
    options = suggested("mode", told, TEXT, None, False, None)
    for option in options:
        most = max((values[MODES.index(option)] for _, values in rows), default=0.0)
        assert option == "unknown" or most >= LEAST
    settle(told, TEXT, None, False, None)
    assert told.mode in options


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The ministry denied that Dahl had met Novak.", "met", "denied"),
        ("The ministry denied on Monday that Dahl had secretly met Novak.", "met", "denied"),
        ("The ministry rejected reports that Dahl met Novak.", "met", "denied"),
        ("The ministry denied media reports that Dahl had held a secret meeting with Novak.", "meeting", "denied"),
        ("Dahl denied having met Novak.", "met", "denied"),
        ("It came hours after his office denied he had met Novak.", "met", "denied"),
        ("His office denied he was there when he had met Novak.", "met", "held"),
        ("The ministry denied that Dahl had not met Novak.", "met", "held"),
        ("The ministry denied that Dahl had pressed Novak when the two met.", "met", "held"),
        ("The ministry denied that the meeting with Novak had failed.", "meeting", "held"),
        ("The ministry denied that money was discussed at a meeting with Novak.", "meeting", "held"),
        ("The ministry denied the report. Dahl had met Novak.", "met", "held"),
        ("The ministry said that Dahl had met Novak.", "met", "held"),
    ],
)
def test_what_somebody_denies_is_denied(text: str, trigger: str, status: str) -> None:
    at = text.index(trigger)
    assert in_words(text, at, at + len(trigger), "held") == status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Dahl would not refuse a meeting with Novak.", "refuse a meeting", "proposed"),
        ("Dahl has never ruled out a meeting with Novak.", "a meeting", "proposed"),
        ("Dahl refused a meeting with Novak.", "refused a meeting", "refused"),
        ("Dahl denied meeting Novak.", "denied meeting", "denied"),
        ("Dahl was denied meetings with Novak.", "denied meetings", "refused"),
    ],
)
def test_what_somebody_would_not_refuse_is_not_refused(text: str, trigger: str, status: str) -> None:
    at = text.index(trigger)
    assert in_words(text, at, at + len(trigger), "refused") == status


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("a phone call", "call"),
        ("telephone conversation", "call"),
        ("recent videoconference", "video"),
        ("meet virtually", "video"),
        ("Northern Council Virtual Leaders’ Retreat", "video"),
        ("a video message", None),
        ("meeting", None),
        ("the virtual talks", None),
    ],
)
def test_the_words_for_a_contact_may_say_how_it_was_held(words: str, mode: str | None) -> None:
    assert as_named(words) == mode


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Dahl will attend a [meeting] with Novak to follow up on their talks in [April].", False),
        ("Asked in [April], he said that a [meeting] with Novak was due.", False),
        ("The [meeting] in [April] is due to be long.", True),
        ("[April]'s [meeting] is due to be long.", True),
    ],
)
def test_what_is_to_come_has_no_day_before_but_its_own(text: str, kept: bool) -> None:
    marks = [i - n for n, i in enumerate(i for i, c in enumerate(text) if c in "[]")]
    text = text.replace("[", "").replace("]", "")
    spans = sorted([(marks[0], marks[1]), (marks[2], marks[3])], key=lambda s: text[s[0] : s[1]])
    day, words = spans
    told = Draft(
        Argument(*words, 0.9),
        "meeting",
        "planned",
        False,
        0.9,
        [],
        ResolvedTime(Span(*day, text[slice(*day)]), "DATE", "2021-04", Interval("2021-04-01", "2021-04-30", "month")),
        None,
    )
    state_plainly(told, text, date(2021, 6, 1), False, None)
    assert (told.time is not None) is kept


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Dahl received Novak on Monday, and her deputy, Lind, held a video call with Moe.", "meeting"),
        ("Dahl received Novak by video link on Monday, and her deputy, Lind, met Moe.", "video"),
    ],
)
def test_who_was_received_in_person_is_not_on_anothers_screen(text: str, mode: str) -> None:
    told = draft((0.8, chances(MODES, video=0.55, meeting=0.4)), mode="video")
    at = text.index("received")
    told.trigger, told.evidence = Argument(at, at + len("received"), 0.9), {(0, len(text))}
    told.others = frozenset({text.index("video call") if "video call" in text else text.rindex("met")})
    settle(told, text, None, False, None)
    assert told.mode == mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Dahl met Novak in Oslo; the two were joined by video link by Lind.", "meeting"),
        ("Dahl met Novak by video link; the two were joined by Lind.", "video"),
    ],
)
def test_who_joined_those_who_met_by_video_makes_no_video_call_of_it(text: str, mode: str) -> None:
    told = draft((0.8, chances(MODES, video=0.55, meeting=0.4)), mode="video")
    at = text.index("met")
    told.trigger, told.evidence = Argument(at, at + 3, 0.9), {(0, len(text))}
    settle(told, text, None, False, None)
    assert told.mode == mode


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dahl met Novak. Talks with Kovac were cancelled.", "held"),
        ("Dahl was to have met Novak, but the talks were cancelled.", "cancelled"),
    ],
)
def test_whoever_met_did_so_whatever_else_was_called_off(text: str, status: str) -> None:
    at = text.index("met")
    told = Draft(Argument(at, at + 3, 0.9), "meeting", "cancelled", False, 0.9, [], None, None)
    state_plainly(told, text, None, False, None)
    assert told.status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dahl was about to meet Novak on Monday.", "planned"),
        ("Dahl pulled out of a plan to meet Novak on Monday.", "cancelled"),
        ("Dahl never got to meet Novak on Monday.", "cancelled"),
    ],
)
def test_nothing_is_cancelled_of_which_no_word_says_so(text: str, status: str) -> None:
    told = draft((0.9, chances(MODES, meeting=0.9)), mode="meeting")
    told.trigger = Argument(text.index("meet"), text.index("meet") + len("meet"), 0.9)
    told.evidence = {(0, len(text))}
    told.status = "cancelled"
    told.statuses = [(0.9, chances(STATUSES, cancelled=0.6, planned=0.4))]
    state_plainly(told, text, None, False, None)
    assert told.status == status
