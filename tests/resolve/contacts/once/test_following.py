"""Which contact continues which: only one of the same sides, and never one that is yet to come."""

from __future__ import annotations

from typing import Any

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once import following
from memcon.resolve.contacts.once.following import note_following, pair_features
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import resolve_times

TEXT = "Dahl met Novak on Monday. A second meeting of the two will follow. Dahl called Ito."
ENDS = (25, 66, len(TEXT))
SENTENCES = Sentences((0, 26, 67), ENDS)


def draft(words: str, sides: tuple[str, ...], status: str = "held", **more: Any) -> Draft:
    at = TEXT.index(words)
    parties = [Side(hash(side) % 97, side, "party", at, at + 3, 0.9) for side in sides]
    return Draft(Argument(at, at + len(words), 0.9), "meeting", status, False, 0.9, parties, None, None, **more)


def person(_: int) -> bool:
    return True


def test_a_second_meeting_may_continue_the_first() -> None:
    first, second = draft("met", ("NOR", "HRV")), draft("meeting", ("NOR", "HRV"), "planned")
    found = pair_features(second, first, SENTENCES, TEXT, person)
    assert found is not None
    assert found["ordinal"] == found["ordinal at once"] == found["planned after held"] == 1.0


def test_other_sides_continue_nothing() -> None:
    first, call = draft("met", ("NOR", "HRV")), draft("called", ("NOR", "JPN"))
    assert pair_features(call, first, SENTENCES, TEXT, person) is None


def test_what_was_does_not_continue_what_will_be() -> None:
    first, second = draft("met", ("NOR", "HRV")), draft("meeting", ("NOR", "HRV"), "planned")
    assert pair_features(first, second, SENTENCES, TEXT, person) is None


@pytest.mark.parametrize(("chance", "expected"), [(0.9, 0), (0.1, None)])
def test_the_likeliest_is_noted(monkeypatch: pytest.MonkeyPatch, chance: float, expected: int | None) -> None:
    monkeypatch.setattr(following, "weigh", lambda *_: chance)
    drafts = [
        draft("met", ("NOR", "HRV")),
        draft("meeting", ("NOR", "HRV"), "planned"),
        draft("called", ("NOR", "JPN")),
    ]
    note_following(drafts, SENTENCES, TEXT, person)
    assert [d.follows for d in drafts] == [None, expected, None]


def test_their_next_meeting_continues_the_last_one_that_was_held() -> None:
    first, other = draft("met", ("NOR", "HRV")), draft("meeting", ("NOR", "HRV"), "cancelled", theirs=True)
    note_following([first, other], SENTENCES, TEXT, person)
    assert (first.follows, other.follows) == (None, 0)


@pytest.mark.parametrize(
    ("text", "told", "follows"),
    [
        (
            "Dahl met Novak on 12 May. They will meet in June again.",
            [("met", "held", "12 May"), ("meet", "planned", "June")],
            [None, 0],
        ),
        (
            "Dahl met Novak on 12 May. They will meet in June.",
            [("met", "held", "12 May"), ("meet", "planned", "June")],
            [None, None],
        ),
        (
            "Dahl met Novak on 12 May. They spoke on 5 May to prepare for the meeting.",
            [("met", "held", "12 May"), ("spoke", "held", "5 May")],
            [1, None],
        ),
        (
            "Dahl met Novak on 12 May. They spoke on 5 May about the tunnel.",
            [("met", "held", "12 May"), ("spoke", "held", "5 May")],
            [None, None],
        ),
    ],
)
def test_plain_words_tell_what_continues_what(
    text: str, told: list[tuple[str, str, str]], follows: list[int | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "weigh", lambda *_: 0.0)
    stop = text.index(". ") + 1
    sentences = Sentences((0, stop + 1), (stop, len(text)))
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    drafts = []
    for words, status, day in told:
        at = text.index(f" {words} ") + 1
        time = next(t for t in times if t.span.text == day)
        sides = [Side(0, "NOR", "party", 0, 4, 0.9), Side(1, "HRV", "party", 9, 14, 0.9)]
        drafts.append(Draft(Argument(at, at + len(words), 0.9), "meeting", status, False, 0.9, sides, time, None))
    note_following(drafts, sentences, text, person)
    assert [d.follows for d in drafts] == follows
