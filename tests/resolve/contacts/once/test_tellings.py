"""Tellings come together: joined whole, nothing lost, and in the same way each time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.record import Span
from memcon.record.memcon import Grain
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once import tellings
from memcon.resolve.contacts.once.tellings import join, pair_features, unite
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime

SIDES = ("NOR", "FIN", "ISL", None)
TEXT = "The envoys met. " * 20
SENTENCES = Sentences(tuple(range(0, 320, 16)), tuple(range(16, 336, 16)))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    at = draw(st.integers(0, 19)) * 16
    parties = [
        Side(actor, SIDES[actor % 4], "party", at, at + 3, 0.9, 0.95)
        for actor in sorted(draw(st.sets(st.integers(0, 7), min_size=2, max_size=4)))
    ]
    return Draft(
        Argument(at + 11, at + 14, 0.9),
        draw(st.sampled_from(("meeting", "call", "talks", "unknown"))),
        draw(st.sampled_from(("held", "planned"))),
        draw(st.booleans()),
        draw(st.floats(0.1, 0.9)),
        parties,
        None,
        None,
        topics=[Argument(at, at + 2, 0.8)],
        evidence={(at, at + 16)},
    )


def is_person(actor: int) -> bool:
    return actor < 4


@given(st.lists(drafts(), max_size=6))
def test_no_people_words_or_evidence_are_lost(told: list[Draft]) -> None:
    people = {p.actor for d in told for p in d.parties if p.side}  # whoever has no side may be left out
    evidence = set().union(*(d.evidence for d in told)) if told else set()
    count = len(told)
    united = unite(told, SENTENCES, TEXT, is_person)
    assert len(united) <= count and sum(d.tellings for d in united) == count
    assert {p.actor for d in united for p in d.parties if p.side} == people
    assert set().union(*(d.evidence for d in united)) == evidence if united else not evidence


@given(drafts(), drafts())
def test_features_of_a_pair_are_numbers_and_know_the_same_people(a: Draft, b: Draft) -> None:
    features = pair_features(a, b, SENTENCES, TEXT, is_person)
    assert all(isinstance(value, float) for value in features.values())
    assert features["people"] == 1.0 or a.people() != b.people()


def test_the_better_telling_names_the_contact() -> None:
    plain = Draft(Argument(0, 3, 0.4), "unknown", "held", False, 0.4, [], None, None)
    better = Draft(Argument(20, 27, 0.9), "meeting", "held", False, 0.9, [], None, None)
    join(plain, better)
    assert (plain.trigger.start, plain.mode, plain.tellings) == (20, "meeting", 2)


def test_a_later_telling_adds_to_a_side_only_whom_it_is_sure_of() -> None:
    def told(at: int, *parties: tuple[int, str, float]) -> Draft:
        people = [Side(actor, side, "party", at, at + 3, 0.9, chance) for actor, side, chance in parties]
        return Draft(Argument(at + 11, at + 14, 0.9), "call", "held", False, 0.9, people, None, None)

    first = told(0, (1, "NOR", 0.9), (2, "FIN", 0.9))
    join(first, told(16, (1, "NOR", 0.9), (3, "FIN", 0.8), (4, "ISL", 0.8)))
    join(first, told(32, (5, "FIN", 0.97)))
    assert {p.actor for p in first.parties} == {1, 2, 4, 5}


def test_a_visit_lasts_though_one_of_its_days_is_told() -> None:
    def told(mode: str, start: str, end: str) -> Draft:
        grain: Grain = "day" if start == end else "range"
        time = ResolvedTime(Span(0, 3, "The"), "DATE", None, Interval(start, end, grain))
        return Draft(Argument(0, 3, 0.9), mode, "held", False, 0.9, [], time, None)

    visit = told("visit", "2031-05-04", "2031-05-07")
    join(visit, told("meeting", "2031-05-06", "2031-05-06"))
    assert visit.time and visit.time.interval and visit.time.interval.end == "2031-05-07"
    meeting = told("meeting", "2031-05-04", "2031-05-07")
    join(meeting, told("meeting", "2031-05-06", "2031-05-06"))
    assert meeting.time and meeting.time.interval and meeting.time.interval.end == "2031-05-06"


def test_a_telling_is_weighed_with_those_told_last_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(at: int, *actors: int) -> Draft:
        parties = [Side(n, SIDES[n], "party", at * 16, at * 16 + 3, 0.9, 0.95) for n in actors]
        trigger = Argument(at * 16 + 11, at * 16 + 14, 0.9)
        return Draft(trigger, "meeting", "held", False, 0.9, parties, None, None, evidence={(at * 16, at * 16 + 16)})

    def count() -> int:
        again = [told(at, *pair) for at, pair in enumerate(((0, 1), (0, 2), (1, 2), (0, 1)))]
        monkeypatch.setattr(tellings, "_chance", lambda a, b: float(a.people == b.people))
        return len(unite(again, SENTENCES, TEXT, is_person))

    assert count() == 3
    monkeypatch.setattr(tellings, "WEIGHED", 2)
    assert count() == 4


@pytest.mark.parametrize(
    ("text", "mode", "place"),
    [
        ("They met in Peru. The talks in Lima went well.", "meeting", "Lima"),
        ("They met in Peru. The talks in Oslo went well.", "meeting", "Peru"),
        ("They met in Peru. The talks, and a tour of Lima, went well.", "visit", "Peru"),
        ("They met in Lima. The talks in Peru went well.", "meeting", "Lima"),
    ],
)
def test_the_city_of_one_telling_tells_more_than_the_state_of_another(text: str, mode: str, place: str) -> None:
    def one(mode: str, word: str) -> Draft:
        at = text.index(word)
        return Draft(Argument(0, 4, 0.9), mode, "held", False, 0.9, [], None, Argument(at, at + len(word), 0.9))

    words = sorted((w for w in ("Peru", "Lima", "Oslo") if w in text), key=text.index)
    first = one("meeting", words[0])
    join(first, one(mode, words[1]), lambda _: True, text)
    assert first.place is not None and text[first.place.start : first.place.end] == place
