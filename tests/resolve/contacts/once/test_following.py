"""Which contact continues which: only one of the same sides, and never one that is yet to come."""

from __future__ import annotations

from typing import Any

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once import following
from memcon.resolve.contacts.once.following import note_following, pair_features
from memcon.resolve.parties.taking_part import Side

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
