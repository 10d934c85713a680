"""A memorandum of conversation is of the contact that its head lists."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument
from memcon.intake import take_text
from memcon.record import Contact, Memcon
from memcon.resolve.contacts import recorded
from memcon.resolve.contacts.draft import Draft

pytestmark = pytest.mark.usefixtures("trained_reader")

OFFICE = "Office of the Historian, US Department of State"
BODY = (
    "The Ambassador opened the conversation by extending his congratulations to the Secretary and by saying that\n"
    "Norway hoped for better relations. The Secretary said that he looked forward to working with him on fish.\n"
    "The meeting adjourned at five.\n"
)


def memo(head: str, body: str = BODY, publisher: str | None = OFFICE) -> Memcon:
    return compose(take_text(head + body, publisher=publisher, kind="transcript"), reader())


def told(made: Memcon, what: str) -> Contact | None:
    text = made.document.text
    return next((c for c in made.contacts if text[c.trigger.start : c.trigger.end] == what), None)


def sides(made: Memcon, contact: Contact) -> dict[str, tuple[str | None, str]]:
    names = {a.id: a.name for a in made.actors}
    return {names[p.actor]: (p.side, p.role) for p in contact.participants}


HEAD = (
    "41. Memorandum of Conversation\nWashington, May 6,\n1963, 4:30 p.m.\n"
    "SUBJECT\nNorthern Fisheries\nPARTICIPANTS\n{}\n"
)


def contact_of(people: str, publisher: str | None = OFFICE) -> tuple[Memcon, Contact]:
    made = memo(HEAD.format(people), publisher=publisher)
    contact = told(made, "Memorandum of Conversation")
    assert contact is not None
    return made, contact


def test_the_head_tells_the_contact() -> None:
    made, contact = contact_of("Karl V. Lind, Norwegian\nAmbassador\nThe Secretary\nMr. John Roe, Director, NOR")
    assert (contact.mode, contact.status) == ("meeting", "held")
    assert contact.time is not None and contact.time.start == contact.time.end == "1963-05-06"
    assert contact.place is not None and contact.place.name == "Washington"
    text = made.document.text
    assert [text[t.span.start : t.span.end] for t in contact.topics] == ["Northern Fisheries"]
    people = sides(made, contact)
    assert people["Karl V. Lind"] == ("NOR", "guest")
    assert people["John Roe"] == ("USA", "host")
    assert {text[e.start : e.end] for e in contact.evidence} >= {"Karl V. Lind", "Northern Fisheries", "Washington"}


def test_the_paper_is_the_account_of_the_state_that_keeps_it() -> None:
    _, contact = contact_of("Karl V. Lind, Norwegian\nAmbassador\nThe Secretary")
    assert [(a.side, a.speaker, a.attributions) for a in contact.accounts] == [("USA", None, ())]


def test_what_the_record_calls_the_meeting_is_the_same() -> None:
    made, _ = contact_of("Karl V. Lind, Norwegian\nAmbassador\nThe Secretary")
    assert told(made, "The meeting") is None
    assert told(made, "the conversation") is None


def test_a_title_behind_the_name_is_the_office() -> None:
    made, _ = contact_of("Karl V. Lind, Norwegian Ambassador\nThe Secretary")
    assert {a.office for a in made.actors if a.name == "Karl V. Lind"} == {"Norwegian Ambassador"}


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (
            "US\nSecretary Roe\nMr. Akers, EUR\nNORWAY\nForeign Minister Lind\nMr. Berg (Interpreter)\nMr. Dahl",
            {"Roe": "USA", "Akers": "USA", "Lind": "NOR", "Dahl": "NOR"},
        ),
        (
            "Foreign:\nKarl Lind, Minister of Foreign\nAffairs\nAnders Dahl, Ambassador to the United States\n"
            "General Moe, Norwegian Army\nUnited States:\nJohn Roe, Ambassador to\nNorway",
            {"Karl Lind": "NOR", "Anders Dahl": "NOR", "Moe": "NOR", "John Roe": "USA"},
        ),
        (
            "Mr. Karl Lind, Foreign\nMinister of Norway\nAmbassador Dahl\nMr. Moe, Norwegian Embassy\n"
            "John Roe, Country Director for Norway",
            {"Karl Lind": "NOR", "Dahl": "NOR", "Moe": "NOR", "John Roe": "USA"},
        ),
        ("Dr. George Yu, Chinese\nAmbassador\nMr. Roe, NSC Staff", {"George Yu": "TWN", "Roe": "USA"}),
        ("Mr. Kim Lee, Korean\nAmbassador\nMr. Roe, NSC Staff", {"Kim Lee": "KOR", "Roe": "USA"}),
        (
            "The Secretary\nMr. John Roe, Director, Soviet and Norwegian Affairs\nMs. Moe, Norway Desk\n"
            "Norwegian Ambassador Lind",
            {"Secretary": "USA", "John Roe": "USA", "Moe": "USA", "Lind": "NOR"},
        ),
        (
            "Norwegian Side:\nAmbassador Ole Berg\nCyprus Archbishop Makis\nGreece Minister Pavlos\nUnited States\n"
            "Mr. John Roe",
            {"Ole Berg": "NOR", "Cyprus Archbishop Makis": "CYP", "Pavlos": "GRC", "John Roe": "USA"},
        ),
        (
            "The Secretary\nMr. Roe\nNorwegian Ambassador Lind\nForeign Minister Moe\nMinister Bo Ek",
            {"Secretary": "USA", "Roe": "USA", "Lind": "NOR", "Moe": "NOR", "Bo Ek": "NOR"},
        ),
        (
            "Norwegian Ambassador Lind\nThe Secretary\nEUR:UK—Mr. Roe\nUK—Ms. Moe",
            {"Lind": "NOR", "Secretary": "USA", "Roe": "USA", "Moe": "USA"},
        ),
        ("U. K.\nMr. Akers\nMr. Roe\nUNITED STATES\nMr. Lind", {"Akers": "GBR", "Roe": "GBR", "Lind": "USA"}),
        (
            "State Department:\nMr. Roe\nMr. Akers\nForeign:\nMr. Karl Lind, Norwegian Ambassador\nMr. Dahl",
            {"Roe": "USA", "Akers": "USA", "Karl Lind": "NOR", "Dahl": "NOR"},
        ),
        ("Karl Lind, Embassy of\nNorway\nMr. John Roe", {"Karl Lind": "NOR", "John Roe": "USA"}),
        (
            "Karl Lind, Norwegian Ambassador\nJohn Roe\nSECRETARY'S EUROPEAN TRIP",
            {"Karl Lind": "NOR", "John Roe": "USA"},
        ),
        ("Dr. John A. Roe and Norwegian Ambassador Karl Lind", {"John A. Roe": "USA", "Karl Lind": "NOR"}),
        ("Ambassador Karl V.\nLind, Norway\nPaul\nC. Roe, Director", {"Karl V. Lind": "NOR", "Paul C. Roe": "USA"}),
    ],
)
def test_whose_people_the_list_tells(people: str, expected: dict[str, str]) -> None:
    made, contact = contact_of(people)
    assert {name: side for name, (side, _) in sides(made, contact).items()} == expected


def test_a_call_has_no_place() -> None:
    made = memo(
        "MEMORANDUM OF TELEPHONE CONVERSATION\nDATE: May 6, 1963\n"
        "PARTICIPANTS:\nPresident Lund of Norway\nThe Secretary\n"
    )
    contact = told(made, "MEMORANDUM OF TELEPHONE CONVERSATION")
    assert contact is not None
    assert (contact.mode, contact.place) == ("call", None)


def test_two_in_the_title_are_enough() -> None:
    made = memo(
        "Memorandum of Conversation Between Secretary of State Roe and the Norwegian Ambassador\n(Lind)\n"
        "Washington, May 6, 1963, 3 p.m.\n"
    )
    contact = told(made, "Memorandum of Conversation")
    assert contact is not None
    assert {p.side for p in contact.participants} == {"USA", "NOR"}


def test_whose_paper_it_is_the_letterhead_tells() -> None:
    _, contact = contact_of("Karl Lind, Norwegian Ambassador\nMr. John Roe\nTHE WHITE HOUSE", publisher=None)
    assert {p.side for p in contact.participants} == {"USA", "NOR"}


def test_those_of_one_state_among_themselves_have_no_contact() -> None:
    made = memo(HEAD.format("The Secretary\nMr. Roe, Director\nGeneral Akers"))
    assert told(made, "Memorandum of Conversation") is None


def test_the_record_speaks_of_its_own_day() -> None:
    made = memo(
        HEAD.format("Karl Lind, Norwegian Ambassador\nThe Secretary"),
        "The Ambassador said that President Rojas of Chile had met Prime Minister Berg of Norway in Osk yesterday.\n",
    )
    other = told(made, "met")
    assert other is not None and other.time is not None
    assert other.time.start == "1963-05-05"
    assert made.document.published is None
    assert not any("no publication date" in warning for warning in made.warnings)


def test_a_memorandum_may_be_published_decades_later() -> None:
    text = HEAD.format("Karl Lind, Norwegian Ambassador\nThe Secretary") + (
        "The Ambassador said that President Rojas of Chile had met Prime Minister Berg of Norway in Osk yesterday.\n"
    )
    made = compose(take_text(text, publisher=OFFICE, kind="transcript", published="2004-02-11"), reader())
    other = told(made, "met")
    assert other is not None and other.time is not None
    assert other.time.start == "1963-05-05"
    assert made.document.published == "2004-02-11"


def test_a_day_that_no_calendar_has_leaves_the_year() -> None:
    made = memo(
        "Memorandum of Conversation\nWashington, February 31, 1963\nPARTICIPANTS\nMr. Lind, Norway\nThe Secretary\n"
    )
    contact = told(made, "Memorandum of Conversation")
    assert contact is not None
    assert contact.time is not None
    assert (contact.time.start, contact.time.end) == ("1963-01-01", "1963-12-31")


def test_minutes_of_a_board_are_no_contact() -> None:
    made = memo(
        "Minutes of Meeting\nOsk, May 3, 2031\nPRESENT\nKarl Berg, Norway\nAnn Lee, Treasurer\n", publisher=None
    )
    assert told(made, "Minutes of Meeting") is None


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("The meeting | adjourned at five.", True),
        ("The private meeting | lasted an hour.", True),
        ("The meeting | was moved to Osk.", False),
        ("The previous meeting | ended at five.", False),
        ("The call | ended at five.", False),
    ],
)
def test_what_the_record_tells_to_have_ended_is_what_it_is_of(words: str, same: bool) -> None:
    before, behind = words.split(" |")
    noun = before.split()[-1]
    other = Draft(Argument(len(before) - len(noun), len(before), 0.9), "talks", "unknown", False, 0.9, [], None, None)
    record = Draft(Argument(0, 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert recorded._is_same(other, record, before + behind) is same
