"""A report held against the record. The states and people are invented; their codes are real ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tellings import memcon_of

from memcon.check import check
from memcon.ledger import Ledger, open_ledger
from memcon.record import Actor, Attribution, ContactPlace, Document, Memcon, Mention, Span, from_json, to_json
from memcon.record.joint import Check

PEOPLE: dict[str, dict[str, Any]] = {
    "Ilse Brandvik": {"country": "NOR", "office": "Minister of Foreign Affairs"},
    "Aram Petrosyan": {"country": "ARM", "office": "Minister of Foreign Affairs"},
    "Jorge Salvatierra": {"country": "CHL", "office": "Minister of Foreign Affairs"},
}
PLEDGE = "We will not send another ship before the inspectors have counted all forty barrels"
HOPE = "The harbour talks gave both our countries a reason to be patient until the spring"

HELD = memcon_of(
    "herald",
    f"Ilse Brandvik telephoned Aram Petrosyan on Tuesday. “{PLEDGE},” Ilse Brandvik said afterwards. "
    f"“{HOPE},” Aram Petrosyan said.",
    actors=PEOPLE,
    quotes=[
        ("Ilse Brandvik", f"“{PLEDGE},”", "Ilse Brandvik"),
        ("Aram Petrosyan", f"“{HOPE},”", "Aram Petrosyan"),
    ],
    contacts=[("telephoned", ["Ilse Brandvik", "Aram Petrosyan"], "2024-03-12", [0, 1])],
    publisher="The Harbour Herald",
    published="2024-03-13",
)


def report(words: str, speaker: str, *, opening: str = "", name: str = "report", **changed: Any) -> Memcon:
    """A report with one quotation, told of the call of 12 March unless `changed` says otherwise."""
    people = changed.pop("people", ["Ilse Brandvik", "Aram Petrosyan"])
    day = changed.pop("day", "2024-03-12")
    first = opening or f"{people[0]} rang {people[1]} this week."
    return memcon_of(
        name,
        f"{first} In a statement about it {speaker} was quoted as follows: “{words}.”",
        actors=PEOPLE,
        quotes=[(speaker, f"“{words}.”", speaker)],
        contacts=[("rang", people, day, [0])] if "rang" in first else [],
        published="2024-03-14",
        **changed,
    )


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(f"sqlite:///{tmp_path / 'record.db'}") as opened:
        opened.add(HELD)
        yield opened


def verdict(checked: Check) -> str:
    assert len(checked.quotations) == 1
    return checked.quotations[0].verdict


def test_the_same_words_of_the_same_speaker_are_confirmed(ledger: Ledger) -> None:
    checked = check(report(PLEDGE, "Ilse Brandvik"), ledger)
    (quotation,) = checked.quotations
    assert quotation.verdict == "confirmed"
    (found,) = quotation.found_in
    assert (found.document, found.text, found.speaker) == ("herald", PLEDGE, "Ilse Brandvik")
    assert found.contact == ledger.contacts()[0].id
    assert HELD.document.text[found.start : found.end] == PLEDGE


@pytest.mark.parametrize(
    ("words", "held", "why"),
    [
        (PLEDGE.replace("forty barrels", "forty boats"), PLEDGE, "“boats” for “barrels”"),
        (PLEDGE.replace("We will", "They will"), PLEDGE, "“They” for “We”"),
        (f"{HOPE} is over", HOPE, "“is over” added"),
    ],
)
def test_a_word_changed_at_an_end_is_named_with_what_it_was(ledger: Ledger, words: str, held: str, why: str) -> None:
    (quotation,) = check(report(words, "Ilse Brandvik" if held == PLEDGE else "Aram Petrosyan"), ledger).quotations
    assert quotation.verdict == "altered" and quotation.why.endswith(why)
    assert quotation.found_in[0].text == held


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (PLEDGE.replace("forty", "40"), "confirmed"),
        (HOPE.replace("harbour", "harbor").replace("until", "un\u00adtil"), "confirmed"),
        (PLEDGE.replace("forty", "four"), "altered"),
        (PLEDGE.replace("counted", "counter"), "altered"),
    ],
)
def test_another_spelling_alters_no_words(ledger: Ledger, words: str, expected: str) -> None:
    speaker = "Aram Petrosyan" if words.startswith("The") else "Ilse Brandvik"
    assert verdict(check(report(words, speaker), ledger)) == expected
    if expected == "confirmed":
        other = "Ilse Brandvik" if speaker != "Ilse Brandvik" else "Aram Petrosyan"
        assert verdict(check(report(words, other), ledger)) == "misattributed"


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Aram Petrosyan said that Ilse Brandvik had told him: ", "confirmed"),
        ("Aram Petrosyan said that he had told Ilse Brandvik: ", "misattributed"),
    ],
)
def test_whoever_passes_on_what_another_told_him_is_not_held_to_have_said_it(
    ledger: Ledger, opening: str, expected: str
) -> None:
    text = f"{opening}“{PLEDGE}.”"
    content = text[text.index("that") :]
    made = memcon_of(
        "report", text, actors=PEOPLE, quotes=[("Aram Petrosyan", content, "Aram Petrosyan")], published="2024-03-14"
    )
    said = msgspec.structs.replace(made.attributions[0], form="mixed")
    assert verdict(check(msgspec.structs.replace(made, attributions=(said,)), ledger)) == expected


@pytest.mark.parametrize("nobody", ["an official", "a spokeswoman", "the host", "one participant"])
def test_whoever_goes_without_a_name_is_nobody_against_whom_words_are_held(ledger: Ledger, nobody: str) -> None:
    text = f"“{PLEDGE},” {nobody} said."
    mention = Mention(*_place(text, nobody), nobody, "nominal")
    actor = Actor("a1", "person", nobody.split(" ", 1)[1], mentions=(mention,))
    said = Attribution("q1", "direct", (_span(text, nobody),), (), (_span(text, f"“{PLEDGE},”"),), speaker="a1")
    document = Document(id="report", text=text, kind="report", published="2024-03-14", language="en")
    assert verdict(check(Memcon(document=document, actors=(actor,), attributions=(said,)), ledger)) == "confirmed"


def _place(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def _span(text: str, words: str) -> Span:
    return Span(*_place(text, words), words)


def test_punctuation_case_and_marks_of_quotation_do_not_alter_words(ledger: Ledger) -> None:
    words = PLEDGE.replace("ship before", "ship — before").replace("We will", "we Will")
    assert verdict(check(report(words, "Ilse Brandvik"), ledger)) == "confirmed"


def test_words_left_out_and_said_to_be_so_do_not_alter_a_quotation(ledger: Ledger) -> None:
    words = "We will not send another ship … have counted all [the] forty barrels"
    assert verdict(check(report(words, "Ilse Brandvik"), ledger)) == "confirmed"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (PLEDGE.replace("not ", ""), "“not” dropped"),
        (PLEDGE.replace("forty", "fourteen"), "“fourteen” for “forty”"),
        (PLEDGE.replace("another ship", "another armed ship"), "“armed” added"),
        (
            PLEDGE.replace("inspectors have counted", "judges have seen"),
            "“judges” for “inspectors”; “seen” for “counted”",
        ),
    ],
)
def test_changed_words_are_shown(ledger: Ledger, words: str, why: str) -> None:
    (quotation,) = check(report(words, "Ilse Brandvik"), ledger).quotations
    assert quotation.verdict == "altered"
    assert why in quotation.why


def test_the_words_of_another_speaker_are_misattributed(ledger: Ledger) -> None:
    (quotation,) = check(report(HOPE, "Ilse Brandvik"), ledger).quotations
    assert quotation.verdict == "misattributed"
    assert "Aram Petrosyan" in quotation.why
    assert quotation.found_in[0].speaker == "Aram Petrosyan"


def test_words_about_another_contact_are_misattributed(ledger: Ledger) -> None:
    told = report(PLEDGE, "Ilse Brandvik", people=["Ilse Brandvik", "Jorge Salvatierra"], day="2024-03-13")
    (quotation,) = check(told, ledger).quotations
    assert quotation.verdict == "misattributed"
    assert "Aram Petrosyan" in quotation.why
    assert "Jorge Salvatierra" in quotation.why


def test_words_that_the_record_does_not_hold_are_unmatched(ledger: Ledger) -> None:
    words = "Nobody in this room has ever seen the barrels that everybody keeps counting"
    (quotation,) = check(report(words, "Ilse Brandvik"), ledger).quotations
    assert (quotation.verdict, quotation.found_in) == ("unmatched", ())


def test_a_few_words_are_found_in_the_account_of_the_same_contact_alone(ledger: Ledger) -> None:
    assert verdict(check(report("forty barrels", "Ilse Brandvik"), ledger)) == "confirmed"
    elsewhere = report("forty barrels", "Ilse Brandvik", opening="The minister was in Oslo.")
    assert verdict(check(elsewhere, ledger)) == "unmatched"


def test_a_report_does_not_confirm_itself(ledger: Ledger) -> None:
    checked = check(HELD, ledger)
    assert {q.verdict for q in checked.quotations} == {"unmatched"}
    assert all("left out" in q.why for q in checked.quotations)
    assert [c.verdict for c in checked.contacts] == ["new"]


def test_what_a_report_was_copied_from_does_not_confirm_it_but_can_contradict_it(ledger: Ledger) -> None:
    filler = (
        "The harbour master, who kept the tide tables for thirty years, said nobody had asked him. Fishermen mended "
        "nets on the quay while a band rehearsed for the spring fair, and two schoolchildren counted gulls on the roof "
        "of the customs shed until the rain drove everyone indoors. By evening the square was empty again. "
    )
    boast = "No minister before me has crossed that bay in a rowing boat at night"

    def told(name: str, count: str) -> Memcon:
        pledge = PLEDGE.replace("forty", count)
        return memcon_of(
            name,
            f"{filler}“{boast},” Aram Petrosyan said. “{pledge},” Ilse Brandvik said. “{HOPE},” Aram Petrosyan added.",
            actors={one: PEOPLE[one] for one in ("Ilse Brandvik", "Aram Petrosyan")},
            quotes=[
                ("Aram Petrosyan", f"“{boast},”", "Aram Petrosyan"),
                ("Ilse Brandvik", f"“{pledge},”", "Ilse Brandvik"),
                ("Aram Petrosyan", f"“{HOPE},”", "Aram Petrosyan"),
            ],
        )

    ledger.add(told("original", "forty"))
    checked = check(told("copy", "fifty"), ledger)
    assert [q.verdict for q in checked.quotations] == ["unmatched", "altered", "confirmed"]
    assert "stands only in original" in checked.quotations[0].why


def test_a_contact_is_confirmed_contradicted_or_new(ledger: Ledger) -> None:
    def contact(**changed: Any) -> tuple[str, str]:
        (one,) = check(report(PLEDGE, "Ilse Brandvik", **changed), ledger).contacts
        return one.verdict, one.why

    assert contact()[0] == "confirmed"
    assert contact(day="2024-03-14")[0] == "contradicted"
    assert "date: 2024-03-14 here, 2024-03-12 in the record" in contact(day="2024-03-14")[1]
    assert contact(mode="meeting")[0] == "contradicted"
    assert "mode: meeting here, call in the record" in contact(mode="meeting")[1]
    assert contact(status="cancelled")[0] == "contradicted"
    assert contact(people=["Ilse Brandvik", "Jorge Salvatierra"])[0] == "new"
    assert contact(day="2024-06-01")[0] == "new"


def placed(told: Memcon, name: str, country: str, words: str) -> Memcon:
    """The memcon with a place of its contact, found at some words."""
    at = told.document.text.index(words)
    place = ContactPlace(name, country, Span(at, at + len(words), words))
    contact = msgspec.structs.replace(told.contacts[0], place=place)
    return msgspec.structs.replace(told, contacts=(contact,))


def meeting(name: str, place: str, country: str, mode: str = "meeting", **facts: Any) -> Memcon:
    """A report of a meeting somewhere; no two use the same words."""
    text = f"Ilse Brandvik saw Aram Petrosyan in {place} on Tuesday, {name} wrote."
    told = memcon_of(
        name,
        text,
        actors={one: PEOPLE[one] for one in ("Ilse Brandvik", "Aram Petrosyan")},
        contacts=[("saw", ["Ilse Brandvik", "Aram Petrosyan"], "2024-03-12", [])],
        mode=mode,
        published="2024-03-13",
        **facts,
    )
    return placed(told, place, country, place)


def test_a_meeting_in_another_city_contradicts_and_a_wider_area_does_not(tmp_path: Path) -> None:
    with open_ledger(f"sqlite:///{tmp_path / 'places.db'}") as ledger:
        ledger.add(meeting("one", "Oslo", "NOR"))

        def checked(place: str, country: str) -> tuple[str, str]:
            (found,) = check(meeting("report", place, country), ledger).contacts
            return found.verdict, found.why

        assert checked("Oslo", "NOR")[0] == "confirmed"
        assert checked("Norway", "NOR")[0] == "confirmed"
        assert checked("Grand Hotel", "NOR")[0] == "confirmed"
        assert checked("Yerevan", "ARM") == ("contradicted", "place: Yerevan here, Oslo in the record")
        assert checked("Bergen", "NOR") == ("contradicted", "place: Bergen here, Oslo in the record")


def test_a_call_contradicts_a_record_in_which_nearly_all_tell_a_meeting(tmp_path: Path) -> None:
    with open_ledger(f"sqlite:///{tmp_path / 'modes.db'}") as ledger:
        ledger.add(meeting("one", "Oslo", "NOR", mode="talks"))
        call = report(PLEDGE, "Ilse Brandvik")
        assert check(call, ledger).contacts[0].verdict == "confirmed"
        ledger.add(meeting("two", "Oslo", "NOR"))
        (found,) = check(call, ledger).contacts
        assert (found.verdict, found.why) == ("contradicted", "mode: call here, meeting in the record")


def test_what_tells_of_no_contact_takes_back_no_misattribution(ledger: Ledger) -> None:
    def copy(name: str, published: str) -> Memcon:
        return memcon_of(
            name,
            f"On her way home {name} asked her. “{PLEDGE},” Ilse Brandvik repeated.",
            actors={"Ilse Brandvik": PEOPLE["Ilse Brandvik"]},
            quotes=[("Ilse Brandvik", f"“{PLEDGE},”", "Ilse Brandvik")],
            published=published,
        )

    told = report(PLEDGE, "Ilse Brandvik", people=["Ilse Brandvik", "Jorge Salvatierra"], day="2024-03-20")
    ledger.add(copy("early", "2024-03-14"))
    assert verdict(check(told, ledger)) == "misattributed"
    ledger.add(copy("late", "2024-03-21"))  # it may be of the later contact
    assert verdict(check(told, ledger)) == "confirmed"


def test_why_few_words_accuse_nobody(ledger: Ledger) -> None:
    (quotation,) = check(report("counted all forty barrels", "Aram Petrosyan"), ledger).quotations
    assert quotation.verdict == "unmatched"
    assert "fewer than 6 words" in quotation.why


def test_a_check_changes_nothing_and_is_the_same_every_time(ledger: Ledger) -> None:
    before = ledger.stats()
    told = report(HOPE, "Ilse Brandvik")
    assert check(told, ledger) == check(from_json(to_json(told)), ledger)
    assert ledger.stats() == before


def test_a_document_without_words_is_checked_to_nothing(ledger: Ledger) -> None:
    assert check(memcon_of("empty", "–", actors={}), ledger) == Check("empty", (), ())
