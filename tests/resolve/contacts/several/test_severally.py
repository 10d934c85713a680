"""Calls with A, B and C are a contact with each; who sat at one table stays together."""

from __future__ import annotations

import re

import pytest

import memcon
from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.severally import is_means_of, one_by_one
from memcon.resolve.contacts.several.sums import without_sums
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import resolve_times

PEOPLE = "President Lind"


def told(text: str, trigger: str, *sides: str | None) -> Draft:
    """A telling whose parties are named in text order, the words of each being its number."""
    start = text.index(trigger)
    parties = [Side(n, side, "party", n, n + 1, 0.9) for n, side in enumerate(sides)]
    return Draft(Argument(start, start + len(trigger), 0.9), "call", "held", False, 0.9, parties, None, None)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Lind held calls with the leaders of Finland, Chile and Ghana.", "calls"),
        ("Lind met separately with the leaders of Finland, Chile and Ghana.", "met"),
        ("Lind had bilateral talks with the leaders of Finland, Chile and Ghana.", "bilateral talks"),
        ("Lind held talks with a dozen counterparts, among them those of Finland, Chile and Ghana.", "talks"),
    ],
)
def test_each_counterpart_has_a_contact_with_the_one_whom_all_met(text: str, trigger: str) -> None:
    found = one_by_one(told(text, trigger, "NOR", "FIN", "CHL", "GHA"), text)
    assert [sorted(p.side or "" for p in d.parties) for d in found] == [["FIN", "NOR"], ["CHL", "NOR"], ["GHA", "NOR"]]
    assert len({id(p) for d in found for p in d.parties}) == 6, "no two contacts share a party that one may change"
    assert all(d.evidence is not found[0].evidence for d in found[1:])


def test_who_stands_alone_behind_the_word_is_whom_all_met() -> None:
    text = "The leaders of Norway and Chile held meetings with Ghana's president."
    draft = told(text, "meetings", "NOR", "CHL", "GHA")
    draft.parties[2].start = text.index("Ghana")
    draft.parties[2].end = draft.parties[2].start + 5
    found = one_by_one(draft, text)
    assert [sorted(p.side or "" for p in d.parties) for d in found] == [["GHA", "NOR"], ["CHL", "GHA"]]


@pytest.mark.parametrize(
    ("text", "trigger", "sides"),
    [
        ("Lind met with the leaders of Finland and Chile.", "met", ("NOR", "FIN", "CHL")),
        ("At trilateral meetings Lind saw the leaders of Finland and Chile.", "meetings", ("NOR", "FIN", "CHL")),
        ("Lind held calls with the Finnish leaders.", "calls", ("NOR", "FIN")),
        ("Lind held calls with the leaders of Finland and others.", "calls", ("NOR", "FIN", None)),
    ],
)
def test_one_table_two_sides_and_sides_unknown_stay_one(text: str, trigger: str, sides: tuple[str | None, ...]) -> None:
    draft = told(text, trigger, *sides)
    assert one_by_one(draft, text) == [draft]


def parted(
    text: str, *people: tuple[str, str | None], trigger: str = "met"
) -> list[tuple[list[str], str | None, str | None]]:
    """The people, day and place of each contact that comes out; days are weekdays of the text, places are in Oslo …"""
    at = text.index(trigger)
    parties = [
        Side(n, side, "party", text.index(name), text.index(name) + len(name), 0.9)
        for n, (name, side) in enumerate(people)
    ]
    times = resolve_times(find_times(text), published="2023-09-20", text=text)
    places = [Argument(m.start(), m.end(), 0.9) for m in re.finditer("Oslo|Accra|Lima", text)]
    draft = Draft(
        Argument(at, at + len(trigger), 0.9),
        "meeting",
        "held",
        False,
        0.9,
        parties,
        times[0] if times else None,
        places[0] if places else None,
    )
    return [
        (
            [text[p.start : p.end] for p in d.parties],
            d.time and text[d.time.span.start : d.time.span.end],
            d.place and text[d.place.start : d.place.end],
        )
        for d in one_by_one(draft, text, times, places)
    ]


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Separate meetings with Oduya and Rojas were held by Lind.", True),
        ("Trilateral meetings with Oduya and Rojas were held by Lind.", False),
    ],
)
def test_by_whom_meetings_were_held_is_whom_all_met(text: str, several: bool) -> None:
    found = parted(text, LIND, ODUYA, ROJAS, trigger="meetings")
    people = [set(who) for who, *_ in found]
    assert people == ([{"Lind", "Oduya"}, {"Lind", "Rojas"}] if several else [{"Lind", "Oduya", "Rojas"}])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Lind had calls with Oduya and, only on Monday, Rojas.", [None, "Monday"]),
        ("Lind had calls with Oduya and Rojas on Monday.", ["Monday", "Monday"]),
    ],
)
def test_a_day_told_aside_is_that_of_the_last_alone(text: str, days: list[str | None]) -> None:
    found = parted(text, LIND, ODUYA, ROJAS, trigger="calls")
    assert [day for _, day, _ in found] == days


def test_they_of_two_sides_met_a_third_together() -> None:
    text = "They also met Oduya."
    draft = told(text, "met", "NOR", "CHL", "GHA")
    for party, words in zip(draft.parties, ("They", "They", "Oduya"), strict=True):
        party.start = text.index(words)
        party.end = party.start + len(words)
    assert one_by_one(draft, text) == [draft]


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Lind held meetings with world leaders, including Oduya and Rojas.", True),
        ("Lind held a string of meetings with other leaders in Oslo, among them Oduya and Rojas.", True),
        ("Lind had bilateral meetings with other leaders at the summit, including Oduya and Rojas.", True),
        ("Lind had trilateral meetings with other leaders, including Oduya and Rojas.", False),
        ("Lind held meetings with world leaders. Oduya and Rojas came.", False),
    ],
)
def test_a_row_of_names_may_be_announced_by_words_for_all_of_them(text: str, several: bool) -> None:
    word = "world leaders" if "world" in text else "other leaders"
    trigger = "bilateral meetings" if "bilateral" in text else "meetings"
    found = parted(text, LIND, (word, None), ODUYA, ROJAS, trigger=trigger)
    assert [who for who, *_ in found] == (
        [["Lind", "Oduya"], ["Lind", "Rojas"]] if several else [["Lind", word, "Oduya", "Rojas"]]
    )


@pytest.mark.parametrize(
    ("text", "trigger", "apart"),
    [
        ("Lind and Berg warned Rojas in their private meetings.", "meetings", True),
        ("Lind and Berg held separate talks with Rojas.", "talks", True),
        ("Lind and Berg held talks with Rojas.", "talks", False),
        ("Lind and Berg had meetings with Rojas.", "meetings", False),
        ("Lind, whom Berg came with, warned Rojas in their private meetings.", "meetings", False),
    ],
)
def test_two_of_one_side_had_separate_meetings_with_the_other(text: str, trigger: str, apart: bool) -> None:
    found = parted(text, LIND, ("Berg", "NOR"), ROJAS, trigger=trigger)
    people = [sorted(who) for who, *_ in found]
    assert people == ([["Lind", "Rojas"], ["Berg", "Rojas"]] if apart else [["Berg", "Lind", "Rojas"]])


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Lind was weighing in by phone with Oduya, Rojas and Salo.", True),
        ("Lind was weighing in by phone with Oduya, Rojas and Salo, and all the leaders agreed.", False),
        ("Lind was weighing in with Oduya, Rojas and Salo.", False),
    ],
)
def test_whatever_somebody_does_by_phone_he_does_with_one_after_the_other(text: str, each: bool) -> None:
    trigger = "weighing in by phone" if "phone" in text else "weighing in"
    found = parted(text, LIND, ODUYA, ROJAS, SALO, trigger=trigger)
    assert len(found) == (3 if each else 1)


def test_what_tells_of_several_contacts_at_once_is_none_of_them() -> None:
    text = "Lind and Berg gave the same warning to Rojas in their private meetings."
    sides = {"Lind": "NOR", "Berg": "NOR", "Rojas": "CHL"}
    parties = [Side(n, sides[w], "party", text.index(w), text.index(w) + len(w), 0.9) for n, w in enumerate(sides)]
    whole = [
        Draft(Argument(text.index(word), text.index(word) + 8, 0.9), "meeting", "held", False, 0.9, parties, None, None)
        for word in ("warning", "meetings")
    ]
    drafts = [whole[0], *one_by_one(whole[1], text)]
    kept = without_sums(drafts, Sentences((0,), (len(text),)))
    assert [sorted(d.people()) for d in kept] == [[0, 2], [1, 2]]
    assert without_sums(whole, Sentences((0,), (len(text),))) == whole


LIND, ODUYA, ROJAS, SALO = ("Lind", "NOR"), ("Oduya", "GHA"), ("Rojas", "CHL"), ("Salo", "FIN")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lind met Oduya and Rojas on Monday.", [(["Lind", "Oduya", "Rojas"], "Monday", None)]),
        (
            "Lind met Oduya on Monday and Rojas on Tuesday.",
            [(["Lind", "Oduya"], "Monday", None), (["Lind", "Rojas"], "Tuesday", None)],
        ),
        (
            "Lind met Oduya in Accra and Rojas in Lima.",
            [(["Lind", "Oduya"], None, "Accra"), (["Lind", "Rojas"], None, "Lima")],
        ),
        ("Lind met Oduya and Rojas in Oslo.", [(["Lind", "Oduya", "Rojas"], None, "Oslo")]),
        (
            "Lind met Oduya in Oslo on Monday, and later Rojas.",
            [(["Lind", "Oduya"], "Monday", "Oslo"), (["Lind", "Rojas"], "Monday", "Oslo")],
        ),
        (
            "Lind met Oduya before flying to Lima to meet Rojas.",
            [(["Lind", "Oduya"], None, None), (["Lind", "Rojas"], None, "Lima")],
        ),
        (
            "Lind met Oduya and then with Rojas.",
            [(["Lind", "Oduya"], None, None), (["Lind", "Rojas"], None, None)],
        ),
        (
            "Lind met Oduya and Rojas in two calls.",
            [(["Lind", "Oduya"], None, None), (["Lind", "Rojas"], None, None)],
        ),
        ("Lind met Oduya. Later Rojas came.", [(["Lind", "Oduya", "Rojas"], None, None)]),
    ],
)
def test_who_was_met_at_another_place_or_later_has_a_contact_of_his_own(
    text: str, found: list[tuple[list[str], str | None, str | None]]
) -> None:
    assert parted(text, LIND, ODUYA, ROJAS) == found


def test_each_is_met_at_the_stop_of_a_journey_in_his_own_state() -> None:
    text = "Lind will travel to Riyadh and Cairo, where he will meet Prince Salman and President Sisi, his office said."
    found = parted(text, ("he", "NOR"), ("Salman", "SAU"), ("Sisi", "EGY"), trigger="meet")
    assert [(who, place) for who, _, place in found] == [(["he", "Salman"], "Riyadh"), (["he", "Sisi"], "Cairo")]
    elsewhere = text.replace("Riyadh and Cairo", "Riyadh and Oslo")
    assert len(parted(elsewhere, ("he", "NOR"), ("Salman", "SAU"), ("Sisi", "EGY"), trigger="meet")) == 1


def test_each_stop_of_a_journey_has_its_own_day() -> None:
    text = "Lind will be in Riyadh on Monday and in Cairo on Tuesday to meet Prince Salman and President Sisi."
    found = parted(text, LIND, ("Salman", "SAU"), ("Sisi", "EGY"), trigger="meet")
    assert found == [(["Lind", "Salman"], "Monday", "Riyadh"), (["Lind", "Sisi"], "Tuesday", "Cairo")]


def test_of_three_in_a_row_the_last_may_come_later() -> None:
    people = (LIND, ODUYA, ROJAS, SALO)
    assert [who for who, *_ in parted("Lind met Oduya and Rojas, and later Salo.", *people)] == [
        ["Lind", "Oduya", "Rojas"],
        ["Lind", "Salo"],
    ]
    assert [who for who, *_ in parted("Lind met Oduya, Rojas and then Salo.", *people)] == [
        ["Lind", "Oduya"],
        ["Lind", "Rojas"],
        ["Lind", "Salo"],
    ]


def test_a_second_verb_tells_of_those_after_it() -> None:
    text = "Lind met Oduya and also saw Rojas and later met Salo."
    people = (LIND, ODUYA, ROJAS, SALO)
    assert [who for who, *_ in parted(text, *people, trigger="met Salo")][-1] == ["Lind", "Salo"]


def test_then_before_a_title_says_who_somebody_was() -> None:
    text = "Lind met Oduya and then President Rojas."
    assert len(parted(text, LIND, ODUYA, ("President Rojas", "CHL"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lind met Oduya and, separately, Rojas.",
        "Lind met Oduya in Oslo, and separately Rojas.",
        "Lind met Oduya and Rojas one after another on Monday.",
        "Lind met Oduya and Rojas in turn.",
        "Lind met Oduya at 9 a.m. and Rojas at noon.",
        "Lind met Oduya (at 9.15) and Rojas (at 11.30).",
        "Lind met Oduya; and Rojas, each for half an hour.",
    ],
)
def test_words_behind_a_list_and_hours_part_it(text: str) -> None:
    assert [who for who, *_ in parted(text, LIND, ODUYA, ROJAS)] == [["Lind", "Oduya"], ["Lind", "Rojas"]]


def test_one_hour_for_all_is_one_table() -> None:
    assert len(parted("Lind met Oduya and Rojas at 9 a.m. in Oslo.", LIND, ODUYA, ROJAS)) == 1


def test_two_of_one_side_who_were_met_separately_have_a_contact_each() -> None:
    text = "Lind met separately with Kofi Oduya and Ama Mensah, chairwoman of the house."
    people = (LIND, ("Kofi Oduya", "GHA"), ("Ama Mensah", None))
    assert [who for who, *_ in parted(text, *people)] == [["Lind", "Kofi Oduya"], ["Lind", "Ama Mensah"]]  # type: ignore[arg-type]
    together = "Lind met Kofi Oduya and Ama Mensah, chairwoman of the house."
    assert len(parted(together, *people)) == 1  # type: ignore[arg-type]


def placed(text: str, trigger: str, *who: tuple[str, str | None]) -> Draft:
    """A telling whose parties are named by the words that come with their sides."""
    draft = told(text, trigger, *(side for _, side in who))
    for party, (words, _) in zip(draft.parties, who, strict=True):
        party.start = text.index(words)
        party.end = party.start + len(words)
    return draft


@pytest.mark.parametrize(
    ("text", "trigger", "count"),
    [
        ("Lind telephoned Salmi and Lagos on Friday.", "telephoned", 2),
        ("Lind spoke by phone with Salmi and with Lagos.", "spoke by phone", 2),
        ("Lind spoke by phone with Salmi on Monday night and with Lagos before.", "spoke by phone", 2),
        ("Lind spoke by phone with Salmi and Lagos.", "spoke by phone", 2),
        ("Lind spoke by phone on Friday with Salmi and Lagos.", "spoke by phone", 2),
        ("Lind spoke by phone with Salmi and Lagos. The three leaders agreed to meet.", "spoke by phone", 1),
        ("Lind spoke by phone with Salmi and Lagos. Before the call he rested.", "spoke by phone", 1),
        ("Lind spoke by phone with Salmi and Lagos in a three-way link.", "spoke by phone", 1),
        ("Lind, Salmi and Lagos spoke by phone.", "spoke by phone", 1),
        ("Lind wrote to Salmi and to Lagos.", "wrote", 2),
        ("Lind hosted Salmi and Lagos for separate meetings.", "hosted", 2),
        ("Lind hosted Salmi and Lagos for a meeting.", "hosted", 1),
        ("Lind wrote to Salmi and Lagos.", "wrote", 1),
        ("Lind telephoned Salmi and Lagos together.", "telephoned", 1),
        ("Lind met Salmi and with Lagos he had tea.", "met", 1),
    ],
)
def test_who_is_phoned_is_alone_on_the_line(text: str, trigger: str, count: int) -> None:
    draft = placed(text, trigger, ("Lind", "NOR"), ("Salmi", "FIN"), ("Lagos", "CHL"))
    assert len(one_by_one(draft, text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Lind spoke to Salmi and Lagos, and the two leaders offered help.", 2),
        ("Lind spoke to Salmi and Lagos, and the three leaders agreed.", 1),
        ("Lind spoke with Salmi and Lagos.", 1),
    ],
)
def test_whom_one_spoke_to_are_two_though_how_is_not_told(text: str, count: int) -> None:
    who = [("Lind", "NOR"), ("Salmi", "FIN"), ("Lagos", "CHL")]
    draft = placed(text, "spoke", *who, *([("the two leaders", None)] if "two" in text else []))
    draft.mode = "unknown"
    made = one_by_one(draft, text)
    assert len(made) == count and (count == 1 or all(None not in {p.side for p in d.parties} for d in made))


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Lind held separate meetings with Salmi and Lagos.", "meetings"),
        ("Lind had breakfast with Salmi and Lagos, each in turn.", "breakfast"),
    ],
)
def test_whom_each_met_alone_may_be_of_a_side_that_is_not_told(text: str, trigger: str) -> None:
    found = one_by_one(placed(text, trigger, ("Lind", None), ("Salmi", "FIN"), ("Lagos", "CHL")), text)
    assert [[p.side for p in d.parties] for d in found] == [[None, "FIN"], [None, "CHL"]]


def test_whom_one_table_holds_stays_there_though_a_side_is_not_told() -> None:
    text = "Lind had breakfast with Salmi and Lagos."
    draft = placed(text, "breakfast", ("Lind", None), ("Salmi", "FIN"), ("Lagos", "CHL"))
    assert one_by_one(draft, text) == [draft]


def test_those_in_a_row_behind_a_noun_met_all_together() -> None:
    text = "The discussions, opened under Norway, Chile and Ghana, broke up."
    draft = told(text, "discussions", "NOR", "CHL", "GHA")
    for party, name in zip(draft.parties, ("Norway", "Chile", "Ghana"), strict=True):
        party.start = text.index(name)
        party.end = party.start + len(name)
    assert one_by_one(draft, text) == [draft]


def test_by_telephone_tells_how_somebody_spoke_with_each() -> None:
    text = "Lind spoke with Aas and Roe by telephone on Monday."
    each = [told(text, "spoke", "NOR", "FIN"), told(text, "spoke", "NOR", "CHL")]
    assert is_means_of(told(text, "telephone", "NOR", "FIN"), each, text)
    assert not is_means_of(told(text, "telephone", "NOR", "FIN"), [], text)
    elsewhere = text.replace("by tele", "at the ")
    assert not is_means_of(told(elsewhere, "phone", "NOR", "FIN"), each, elsewhere)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Lind met 1 in the morning and 2 in the afternoon.", 2),
        ("Lind met 1 over breakfast and 2 in the evening.", 2),
        ("Lind met 1 and 2 in the afternoon.", 1),
        ("Lind met 1 in the evening and 2 in the evening.", 1),
    ],
)
def test_who_was_met_at_another_part_of_the_day_was_met_alone(text: str, count: int) -> None:
    draft = told(text, "met", "NOR", "FIN", "CHL")
    draft.mode = "meeting"
    for party in draft.parties[1:]:
        party.start = text.index(str(party.actor))
        party.end = party.start + 1
    assert len(one_by_one(draft, text)) == count


@pytest.mark.usefixtures("trained_reader")
def test_by_whom_one_after_the_other_somebody_was_received() -> None:
    memo = memcon.read_text(
        "Norwegian Minister Kari Lund was received by the President of Chile, Diego Lagos, and by the Speaker of the "
        "Senate, Alina Paz.",
        published="2034-03-15",
    )
    names = {a.id: a.name for a in memo.actors}
    assert [{(names[p.actor], p.side, p.role) for p in c.participants} for c in memo.contacts] == [
        {("Kari Lund", "NOR", "guest"), ("Diego Lagos", "CHL", "host")},
        {("Kari Lund", "NOR", "guest"), ("Alina Paz", "CHL", "host")},
    ]


@pytest.mark.usefixtures("trained_reader")
def test_the_meetings_that_follow_make_two_of_one() -> None:
    told = "Norwegian President Kari Lund met Chilean President Diego Lagos and Kenyan President Ana Roe on Monday. "
    for further, count in (("The meetings were held in Geneva.", 2), ("They talked in Geneva.", 1)):
        memo = memcon.read_text(told + further, published="2034-03-15")
        assert len(memo.contacts) == count


@pytest.mark.usefixtures("trained_reader")
def test_who_is_hosting_talks_with_two_is_the_host_of_both() -> None:
    memo = memcon.read_text(
        "In Lima, Peru is hosting separate talks with Chilean and Norwegian envoys on cod.", published="2034-03-15"
    )
    assert {(p.side, p.role) for c in memo.contacts for p in c.participants} == {
        ("PER", "host"),
        ("CHL", "guest"),
        ("NOR", "guest"),
    }
