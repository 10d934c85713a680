"""Two tellings that cannot be of one contact are two."""

from __future__ import annotations

import pytest
from resolve.contacts.once.test_tellings import SENTENCES, TEXT, is_person

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.reader.labels import MODES
from memcon.record import Span
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once import tellings
from memcon.resolve.contacts.once.tellings import unite
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime


def test_a_call_and_the_meeting_that_it_is_about_are_two() -> None:
    def told(at: int, mode: str, sure: float) -> Draft:
        people = [Side(actor, side, "party", at, at + 3, 0.9) for actor, side in ((1, "NOR"), (2, "FIN"))]
        chances = tuple(sure if m == mode else (1 - sure) / (len(MODES) - 1) for m in MODES)
        return Draft(
            Argument(at + 11, at + 14, 0.9), mode, "held", False, 0.9, people, None, None, modes=[(0.9, chances)]
        )

    def united(*drafts: Draft) -> int:
        return len(unite(drafts, SENTENCES, TEXT, is_person))

    assert united(told(0, "call", 0.97), told(16, "meeting", 0.97)) == 2
    assert united(told(0, "call", 0.97), told(16, "message", 0.97)) == 2
    assert united(told(0, "call", 0.97), told(16, "call", 0.97)) == 1
    assert united(told(0, "talks", 0.97), told(16, "talks", 0.5)) == 1, "who negotiate may do so in any way"


def met(at: int, subject: int, *parties: tuple[int, str]) -> Draft:
    sides = [Side(actor, side, "party", at, at + 3, 0.9, 0.95) for actor, side in parties]
    trigger = Argument(at + 11, at + 14, 0.9)
    return Draft(trigger, "meeting", "held", False, 0.9, sides, None, None, subject=subject)


def test_who_met_one_and_was_met_by_another_had_two_meetings() -> None:
    one, other = met(0, 0, (0, "NOR"), (1, "FIN")), met(16, 1, (1, "FIN"), (2, "ISL"))
    assert len(unite([one, other], SENTENCES, TEXT, lambda _: True)) == 2


def test_a_new_call_that_is_planned_is_not_the_one_told_before() -> None:
    text = "The call is off. A new call is due. " * 2
    sentences = Sentences((0, 17), (16, 35))
    parties = [[Side(n, side, "party", 0, 3, 0.9, 0.95) for n, side in enumerate(("NOR", "FIN"))] for _ in range(2)]
    spans = [(4, 8), (text.index("new"), text.index("new") + 8)]
    told = [
        Draft(Argument(*span, 0.9), "call", "planned", False, 0.9, theirs, None, None)
        for span, theirs in zip(spans, parties, strict=True)
    ]
    assert len(unite(told, sentences, text, lambda _: True)) == 2


@pytest.mark.parametrize(
    ("text", "words", "status", "contacts"),
    [
        ("The two agreed in a call to hold a round of talks in May.", ("call", "talks"), "planned", 2),
        ("The two agreed in a call on a round of talks in May.", ("call", "talks"), "planned", 1),
        ("They talked at length. The two agreed to meet in May.", ("talked", "meet"), "planned", 2),
        ("They talked at length. The two had agreed to meet in May.", ("talked", "meet"), "planned", 1),
        ("They met in May. Their next meeting was put off.", ("met", "meeting"), "cancelled", 2),
        ("They met in May. Their next week's meeting was put off.", ("met", "meeting"), "cancelled", 1),
    ],
)
def test_what_was_agreed_to_be_held_and_the_next_one_are_others(
    monkeypatch: pytest.MonkeyPatch, text: str, words: tuple[str, str], status: str, contacts: int
) -> None:
    monkeypatch.setattr(tellings, "weigh", lambda *_: 1.0)
    stop = text.find(". ") + 1
    sentences = Sentences((0, stop + 1), (stop, len(text))) if stop else Sentences((0,), (len(text),))
    told = [
        Draft(Argument(text.index(w), text.index(w) + len(w), 0.9), "unknown", s, False, 0.9, parties, None, None)
        for w, s, parties in zip(
            words,
            ("held", status),
            [[Side(n, side, "party", 0, 3, 0.9, 0.95) for n, side in enumerate(("NOR", "FIN"))] for _ in range(2)],
            strict=True,
        )
    ]
    assert len(unite(told, sentences, text, lambda _: True)) == contacts
    assert told[1].theirs is (contacts == 2 and "Their next" in text)


@pytest.mark.parametrize(
    ("words", "contacts"),
    [
        ("She hosted all. They met again. ", 1),
        ("She hosted all. They met separately. ", 2),
        ("She hosted all. A separate talk met. ", 2),
    ],
)
def test_who_of_several_met_separately_had_a_meeting_of_their_own(words: str, contacts: int) -> None:
    sentences = Sentences((0, 16), (16, len(words)))
    three, two = ((1, "NOR"), (2, "FIN"), (3, "ISL")), ((1, "NOR"), (2, "FIN"))
    told = []
    for word, parties in (("hosted", three), ("met", two)):
        draft = met(words.index(word), 9, *parties)
        draft.trigger, draft.subject = Argument(words.index(word), words.index(word) + len(word), 0.9), None
        told.append(draft)
    assert len(unite(told, sentences, words, is_person)) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("The envoys met after the talks in Oslo.", 2),
        ("After the summit, the envoys held talks.", 2),
        ("In follow up to the talks in Oslo, the envoys met.", 2),
        ("The envoys met in Oslo, and their talks were long.", 1),
    ],
)
def test_one_before_or_after_the_other_are_two(text: str, contacts: int) -> None:
    def told(words: str, mode: str) -> Draft:
        at = text.index(words)
        parties = [Side(0, "NOR", "party", at, at + 1, 0.9, 0.95), Side(1, "CHL", "party", at, at + 1, 0.9, 0.95)]
        return Draft(Argument(at, at + len(words), 0.9), mode, "held", False, 0.9, parties, None, None)

    pair = [told(w, m) for w, m in (("met", "meeting"), ("summit", "meeting"), ("talks", "talks")) if w in text]
    made = unite(sorted(pair, key=lambda d: d.trigger.start), Sentences((0,), (len(text),)), text, is_person)
    assert len(made) == contacts


@pytest.mark.parametrize(
    ("lead", "contacts"),
    [
        ("Following up on", 2),
        ("They spoke again to follow up on", 2),
        ("In continuation of", 2),
        ("They were glad about", 1),
    ],
)
def test_what_others_go_on_with_was_before_them(lead: str, contacts: int) -> None:
    text = f"The envoys spoke. {lead} the talks held in Osk, they agreed."
    at, day = text.index("talks"), Interval("2031-05-02", "2031-05-02", "day")
    parties = [[Side(n, side, "party", 0, 3, 0.9, 0.95) for n, side in enumerate(("NOR", "CHL"))] for _ in range(2)]
    time = ResolvedTime(Span(at, at + 5, "talks"), "DATE", "2031-05-02", day)
    first = Draft(Argument(11, 16, 0.9), "unknown", "held", False, 0.9, parties[0], None, None)
    second = Draft(Argument(at, at + 5, 0.9), "talks", "held", False, 0.9, parties[1], time, None)
    made = unite([first, second], Sentences((0, 18), (17, len(text))), text, is_person)
    assert len(made) == contacts and made[-1].recalled == (contacts == 2)


def test_a_day_long_before_an_official_text_is_not_that_of_what_it_tells() -> None:
    text = "The envoys met. They praised the visit of May."
    parties = [[Side(n, side, "party", 0, 3, 0.9, 0.95) for n, side in enumerate(("NOR", "CHL"))] for _ in range(2)]
    time = ResolvedTime(Span(42, 45, "May"), "DATE", "2031-05", Interval("2031-05-01", "2031-05-31", "month"))
    first = Draft(Argument(11, 14, 0.9), "meeting", "held", False, 0.9, parties[0], None, None)
    second = Draft(Argument(33, 38, 0.9), "visit", "held", False, 0.9, parties[1], time, None, past=True)
    assert len(unite([first, second], Sentences((0, 16), (15, len(text))), text, is_person)) == 2


@pytest.mark.parametrize(("word", "count"), [("invited", 2), ("received", 1)])
def test_whom_somebody_invited_when_they_met_is_yet_to_come(word: str, count: int) -> None:
    text = f"Dahl {word} Novak to Oslo when they met in Lima."
    sides = [Side(n, side, "party", 0, 4, 0.9, 0.95) for n, side in enumerate(("NOR", "CZE"))]

    def told(trigger: str, status: str) -> Draft:
        at = text.index(trigger)
        return Draft(Argument(at, at + len(trigger), 0.9), "meeting", status, False, 0.9, list(sides), None, None)

    drafts = [told(word, "proposed" if count > 1 else "held"), told("met", "held")]
    assert len(unite(drafts, Sentences((0,), (len(text),)), text, lambda _: True)) == count


@pytest.mark.parametrize(
    ("then", "trigger", "count"),
    [
        ("Lind sat beside Rojas when world leaders gathered for the summit.", "summit", 2),
        ("Lind and Rojas left Osk after the summit.", "summit", 1),
        ("Lind and Rojas left Osk when world leaders met her after the meeting.", "meeting", 1),
    ],
)
def test_what_two_held_is_no_gathering_of_all(then: str, trigger: str, count: int) -> None:
    first = "Lind met Rojas in Osk. "
    text = first + then
    sentences = Sentences((0, len(first)), (len(first) - 1, len(text)))
    told = []
    for low, at in ((0, text.index("met")), (len(first), text.index(trigger, len(first)))):
        sides = [Side(n, s, "party", text.index(w, low), text.index(w, low) + 4, 0.9, 0.95) for n, s, w in PEOPLE]
        told.append(Draft(Argument(at, text.find(" ", at), 0.9), "meeting", "held", False, 0.9, sides, None, None))
    assert len(unite(told, sentences, text, lambda _: True)) == count


PEOPLE = ((0, "NOR", "Lind"), (1, "PER", "Rojas"))


@pytest.mark.parametrize(("lead", "count"), [("by skipping a", 2), ("who pulled out of a", 1)])
def test_what_one_kept_away_from_is_another(lead: str, count: int) -> None:
    text = f"Lind met Rojas, whom she had angered {lead} summit."
    spans = [(text.index("met"), text.index("met") + 3), (text.index("summit"), text.index("summit") + 6)]
    told = []
    for span in spans:
        sides = [Side(n, s, "party", text.index(w), text.index(w) + 4, 0.9, 0.95) for n, s, w in PEOPLE]
        told.append(Draft(Argument(*span, 0.9), "talks", "held", False, 0.9, sides, None, None))
    assert len(unite(told, Sentences((0,), (len(text),)), text, lambda _: True)) == count


@pytest.mark.parametrize(("lead", "count"), [("Moe cancelled her plans to", 2), ("Moe agreed to", 1)])
def test_a_visit_that_another_called_off_is_not_that_of_who_went(lead: str, count: int) -> None:
    text = f"Lind made the trip to Osk after {lead} travel there to see Rojas."
    told = []
    for words, who in (("trip", (0, "NOR", "Lind")), ("travel", (2, "NOR", "Moe"))):
        sides = [Side(n, s, "party", text.index(w), text.index(w) + 4, 0.9, 0.95) for n, s, w in (who, PEOPLE[1])]
        at = text.index(words)
        told.append(Draft(Argument(at, at + len(words), 0.9), "visit", "held", False, 0.9, sides, None, None))
    united = unite(told, Sentences((0,), (len(text),)), text, lambda n: n != 1)
    assert len(united) == count
