"""Of several occasions in one sentence each has the people, days and places of its own clause."""

from __future__ import annotations

import re

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.reader.labels import MODES, STATUSES
from memcon.resolve.contacts.several.clauses import Bounded, by_clause, dated_from
from memcon.resolve.times.when import resolve_times

PEOPLE = ("Lind", "Oduya", "Rojas", "Salo")


def bounded(text: str, *triggers: tuple[str, str]) -> list[Bounded]:
    """The occasions of one sentence, everybody and every place linked to each of them."""
    people = [Party(m.start(), m.end(), 0.6, "party") for m in re.finditer("|".join(PEOPLE), text)]
    places = tuple(Argument(m.start(), m.end(), 0.9) for m in re.finditer("Oslo|Accra|Lima", text))
    found = []
    for words, mode in triggers:
        at = text.index(words)
        modes = tuple(float(m == mode) for m in MODES)
        held = tuple(float(s == "held") for s in STATUSES)
        trigger = Argument(at, at + len(words), 0.9)
        found.append(
            Occasion(trigger, mode, "held", False, tuple(people), {"time": (), "place": places}, 0.9, modes, held)
        )
    return by_clause(sorted(found, key=lambda o: o.trigger.start), Sentences((0,), (len(text),)), text)


def told(text: str, *triggers: tuple[str, str]) -> list[tuple[str, list[str], list[str]]]:
    return [
        (
            text[b.occasion.trigger.start : b.occasion.trigger.end],
            [text[p.start : p.end] for p in b.occasion.parties],
            [text[p.start : p.end] for p in b.occasion.arguments["place"]],
        )
        for b in bounded(text, *triggers)
    ]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Lind telephoned Oduya on Monday, and Rojas met Salo in Lima.", "met"),
        ("Lind telephoned Oduya; Rojas met Salo in Lima.", "met"),
        ("Lind telephoned Oduya, while President Rojas received Salo in Lima.", "received"),
        ("Lind telephoned Oduya and Foreign Minister Rojas later held talks with Salo in Lima.", "talks"),
    ],
)
def test_a_clause_with_its_own_subject_shares_nobody(text: str, second: str) -> None:
    first, other = told(text, ("telephoned", "call"), (second, "meeting"))
    assert first == ("telephoned", ["Lind", "Oduya"], [])
    assert other == (second, ["Rojas", "Salo"], ["Lima"])


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Lind met Oduya in Accra and will fly to Lima to see Rojas.", "see"),
        ("Lind met Oduya in Accra, and telephoned Rojas in Lima.", "telephoned"),
        ("Lind met Oduya in Accra, two days after talks with Rojas in Lima.", "talks"),
        ("Lind met Oduya in Accra, the day before he is to meet Rojas in Lima.", "meet"),
        ("Lind met Oduya in Accra before he flies on to Lima to see Rojas.", "see"),
        ("Lind met Oduya in Accra before he went to Lima for talks with Rojas.", "talks"),
    ],
)
def test_a_clause_without_a_subject_goes_on_with_the_one_before(text: str, second: str) -> None:
    first, other = told(text, ("met", "meeting"), (second, "meeting"))
    assert first == ("met", ["Lind", "Oduya"], ["Accra"])
    assert other[1:] == (["Lind", "Rojas"], ["Lima"])


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Lind met Oduya and Rojas in Oslo and held talks with them on fish.", "talks"),
        ("Lind met Oduya and discussed fish with Rojas in Oslo.", "discussed"),
        ("Lind visited Oslo and met Oduya and Rojas.", "met"),
        ("Lind and Rojas telephoned and met Oduya.", "met"),
    ],
)
def test_what_goes_on_about_the_same_people_stays_whole(text: str, second: str) -> None:
    mode = "visit" if "visited" in text else "meeting"
    first = "visited" if mode == "visit" else "telephoned" if "telephoned" in text else "met"
    assert {len(people) for _, people, _ in told(text, (first, mode), (second, "meeting"))} == {3}


def test_a_noun_that_is_added_has_its_own_people_and_the_place_of_what_it_is_added_to() -> None:
    text = "Lind will meet Oduya and Rojas in Lima in addition to talks with Salo."
    first, other = bounded(text, ("meet", "meeting"), ("talks", "talks"))
    assert [text[p.start : p.end] for p in first.occasion.parties] == ["Lind", "Oduya", "Rojas"]
    assert [text[p.start : p.end] for p in other.occasion.parties] == ["Lind", "Salo"]
    assert (first.beside, other.beside) == (None, text.index("meet"))


def test_what_a_trip_will_include_has_its_own_places() -> None:
    text = "Lind is at a summit in Oslo as part of a trip that will include meetings with Rojas and Salo."
    _, other = bounded(text, ("summit", "meeting"), ("meetings", "meeting"))
    assert [text[p.start : p.end] for p in other.occasion.parties] == ["Lind", "Rojas", "Salo"]
    assert (other.occasion.arguments["place"], other.beside) == ((), None)


def test_an_office_of_a_state_opens_a_clause_however_unsure_its_link() -> None:
    text = "Lind and Oduya met in Lima, and the Danish president later spoke to Rojas."
    office = "the Danish president"
    at = text.index(office)
    people = [Party(m.start(), m.end(), 0.6, "party") for m in re.finditer("|".join(PEOPLE), text)]
    people.append(Party(at, at + len(office), 0.2, "party"))
    held = tuple(float(s == "held") for s in STATUSES)
    modes = tuple(float(m == "meeting") for m in MODES)
    found = []
    for words in ("met", "spoke"):
        trigger = Argument(text.index(words), text.index(words) + len(words), 0.9)
        found.append(
            Occasion(trigger, "meeting", "held", False, tuple(people), {"time": (), "place": ()}, 0.9, modes, held)
        )
    first, other = by_clause(found, Sentences((0,), (len(text),)), text)
    assert {text[p.start : p.end] for p in first.occasion.parties} == {"Lind", "Oduya"}
    assert {text[p.start : p.end] for p in other.occasion.parties} == {office, "Rojas"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("a day after talks", "2023-09-18"),
        ("two days after talks", "2023-09-17"),
        ("the day before a meeting", "2023-09-20"),
        ("three days before a meeting", "2023-09-22"),
    ],
)
def test_counted_days_date_an_occasion_from_the_other(words: str, day: str) -> None:
    text = f"Lind met Oduya on Tuesday, {words} with Rojas."
    other = bounded(text, ("met", "meeting"), (words.split()[-1], "meeting"))[1]
    assert other.since is not None
    times = resolve_times(find_times(text), published="2023-09-20", text=text)
    dated = dated_from(times[0], other.since, text)
    assert dated is not None
    assert dated.value == day
    assert text[dated.span.start : dated.span.end] == words.rsplit(" ", 2 if " a " in words else 1)[0]


@pytest.mark.parametrize(
    "words", ["a day after Rojas held talks with Salo in Lima", "two weeks before President Rojas meets Salo in Lima"]
)
def test_a_counted_clause_with_its_own_subject_shares_nobody(words: str) -> None:
    second = "talks" if "talks" in words else "meets"
    first, other = told(f"Lind met Oduya in Accra, {words}.", ("met", "meeting"), (second, "meeting"))
    assert first == ("met", ["Lind", "Oduya"], ["Accra"])
    assert other == (second, ["Rojas", "Salo"], ["Lima"])


def test_a_verb_that_was_passed_over_tells_of_a_meeting() -> None:
    found = bounded("Lind spoke by phone to Oduya and received President Rojas in Oslo.", ("spoke by phone", "call"))
    assert len(found) == 1, "a surname alone may be anything"
    text = "Lind spoke by phone to Oduya and received Ana Rojas in Oslo."
    people = [Party(m.start(), m.end(), 0.6, "party") for m in re.finditer("Lind|Oduya|Ana Rojas", text)]
    one = Occasion(Argument(5, 19, 0.9), "call", "held", False, tuple(people), {"time": (), "place": ()}, 0.9)
    _, other = by_clause([one], Sentences((0,), (len(text),)), text)
    assert (other.occasion.mode, len(other.occasion.parties)) == ("meeting", 2)


def test_a_state_visit_beside_talks_is_a_telling_of_the_talks() -> None:
    text = "Lind held talks with Oduya, who is on a state visit to Norway, in Oslo."
    found = bounded(text, ("talks", "talks"), ("state visit", "visit"))
    assert [b.occasion.mode for b in found] == ["talks", "talks"]
    alone = bounded("Oduya will be on a state visit to Norway.", ("state visit", "visit"))
    assert [b.occasion.mode for b in alone] == ["visit"]


@pytest.mark.parametrize(
    ("text", "second", "whole"),
    [
        ("Lind, who met Oduya in Oslo on Monday, will hold talks with Rojas in Lima.", "talks", False),
        ("Lind, who had met Oduya in Oslo, also held talks with Rojas in Lima.", "talks", False),
        ("Lind, who met Oduya in Oslo on Monday, is due in Lima to hold talks with Rojas.", "talks", False),
        ("Lind, who is to have met Oduya in Oslo, held talks with Rojas in Lima.", "talks", True),
        ("Lind said Oduya, who met Salo in Oslo, and Rojas held talks in Lima.", "talks", True),
    ],
)
def test_a_relative_clause_about_its_subject_is_of_another_contact(text: str, second: str, whole: bool) -> None:
    one, other = told(text, ("met", "meeting"), (second, "talks"))
    apart = (one[1:], other[1:]) == ((["Lind", "Oduya"], ["Oslo"]), (["Lind", "Rojas"], ["Lima"]))
    assert apart is not whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Lind telephoned Oduya, who had met Rojas in Lima.", False),
        ("Lind telephoned Oduya, who is to meet Rojas in Lima.", False),
        ("Lind telephoned Oduya, who had met with Rojas in Lima, officials said.", False),
        ("Lind telephoned Oduya, who said Salo had met Rojas in Lima.", True),
        ("Lind telephoned Oduya and Salo, who had met Rojas in Lima.", True),
        ("Lind telephoned Oduya, who had met Rojas in Lima, and Salo.", False),
    ],
)
def test_a_relative_clause_that_closes_a_sentence_is_of_whom_somebody_met(text: str, whole: bool) -> None:
    verb = "meet" if "meet" in text else "met"
    one, other = told(text, ("telephoned", "call"), (verb, "meeting"))
    apart = (one[1:], other[1][:2], other[2]) == ((["Lind", "Oduya"], []), ["Oduya", "Rojas"], ["Lima"])
    assert apart is not whole


def test_what_somebody_denies_to_have_done_beside_it_is_another_clause() -> None:
    text = "Lind met Oduya in Accra, his office said, denying reports that he had also met Rojas."
    at = text.index("he had")
    people = [Party(m.start(), m.end(), 0.9, "party") for m in re.finditer("Lind|Oduya|Rojas", text)]
    people.append(Party(at, at + 2, 0.9, "party"))
    held = tuple(float(s == "held") for s in STATUSES)
    modes = tuple(float(m == "meeting") for m in MODES)
    triggers = [Argument(m.start(), m.end(), 0.9) for m in re.finditer(r"\bmet\b", text)]
    found = [Occasion(t, "meeting", "held", False, tuple(people), {}, 0.9, modes, held) for t in triggers]
    first, other = by_clause(found, Sentences((0,), (len(text),)), text)
    assert [text[p.start : p.end] for p in first.occasion.parties] == ["Lind", "Oduya"]
    assert sorted(text[p.start : p.end] for p in other.occasion.parties) == ["Rojas", "he"]


@pytest.mark.parametrize(
    "text",
    [
        "Lind telephoned Oduya on Monday, and the next day he met Salo in Lima.",
        "Lind telephoned Oduya on Monday, and on Tuesday he met Salo in Lima.",
        "The vote came three days after Lind telephoned Oduya, and a day after he met Salo in Lima.",
    ],
)
def test_he_goes_on_a_day_later_without_whom_he_met_before(text: str) -> None:
    first, other = told(text, ("telephoned", "call"), ("met", "meeting"))
    assert first == ("telephoned", ["Lind", "Oduya"], [])
    assert other == ("met", ["Lind", "Salo"], ["Lima"])


def test_somebodys_deputy_who_is_told_by_name_has_a_clause_of_his_own() -> None:
    text = "Lind received Oduya on Tuesday, and his deputy, Rojas, held a call with Salo."
    people = [
        Party(text.index(w), text.index(w) + len(w), 0.6, "party") for w in ("Lind", "Oduya", "his deputy, Rojas")
    ]
    people.append(Party(text.index("Salo"), text.index("Salo") + 4, 0.6, "party"))
    held = tuple(float(s == "held") for s in STATUSES)
    found = [
        Occasion(
            Argument(text.index(w), text.index(w) + len(w), 0.9), m, "held", False, tuple(people), {}, 0.9, (), held
        )
        for w, m in (("received", "meeting"), ("call", "call"))
    ]
    bound = by_clause(found, Sentences((0,), (len(text),)), text)
    assert [[text[p.start : p.end] for p in b.occasion.parties] for b in bound] == [
        ["Lind", "Oduya"],
        ["his deputy, Rojas", "Salo"],
    ]


def test_a_visiting_minister_who_was_received_is_a_telling_of_the_reception() -> None:
    text = "Lind received the visiting minister Oduya in Oslo."
    found = bounded(text, ("received", "meeting"), ("visiting", "visit"))
    assert [b.occasion.mode for b in found] == ["meeting", "meeting"]
    found = bounded("Lind saw Oduya before visiting Oslo.", ("saw", "meeting"), ("visiting", "visit"))
    assert [b.occasion.mode for b in found] == ["meeting", "visit"]
