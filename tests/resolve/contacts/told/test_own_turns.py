"""What the parties of a contact say on record is their account of it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

BEFORE = (
    "Oslo, Norway\n\nPRIME MINISTER LIND: Welcome. It is my great honor to welcome you to Norway. We are here for our "
    "meeting to talk directly on how we can protect the fisheries.\n\n"
    "PRESIDENT ROE: Karin, thank you. I am glad to be here, and Chile looks forward to our talks about "
    "the fisheries.\n\nPRIME MINISTER LIND: Thank you.\n"
)
TITLE = "Remarks by Prime Minister Karin Lind of Norway and President Pablo Roe of Chile Before Their Meeting"


def read(text: str, title: str, kind: str, publisher: str | None = None) -> Memcon:
    taken = take_text(text, title=title, kind=kind, publisher=publisher, published="2031-05-06")
    return compose(taken, reader())


def words(made: Memcon) -> list[list[tuple[str | None, list[str]]]]:
    """For each contact its accounts: the side, and how each attribution in it begins."""
    said = {a.id: made.document.text[a.content[0].start :][:15] for a in made.attributions}
    return [[(a.side, [said[name] for name in a.words()]) for a in c.accounts] for c in made.contacts]


def test_what_both_say_at_a_meeting_is_the_account_of_each() -> None:
    made = read(BEFORE, TITLE, "transcript")
    assert words(made)[0] == [("NOR", ["Welcome. It is "]), ("CHL", ["Karin, thank yo"])]
    assert not any(a.attributions for c in made.contacts for a in c.accounts)  # they report nobody else's words
    assert {a.form for a in made.attributions if a.cue and a.cue[0].text == ":"} == {"direct"}


def test_of_a_contact_that_one_tells_of_only_that_turn_is_an_account() -> None:
    text = (
        "Q: Minister, what did you hear from Oslo?\n\nKarin Lind: I spoke by phone with President Pablo Roe of Chile "
        "on Monday about the fisheries.\n\nQ: And the new harbour, is it finished at last?\n\n"
        "Karin Lind: The harbour is a matter for our engineers, and they have promised to open it in May.\n"
    )
    made = read(text, "Interview with Norwegian Foreign Minister Karin Lind", "interview")
    assert words(made) == [[("NOR", ["I spoke by phon"])]]


def test_an_address_is_the_account_of_who_gives_it() -> None:
    text = (
        "Fellow citizens! The storm has passed. I spoke today with President Pablo Roe of Chile about the fisheries. "
        "We are repairing the roads. Good night!"
    )
    made = read(text, "Evening address by Prime Minister Karin Lind", "transcript", "Prime Minister of Norway")
    (contact,) = made.contacts
    assert [(a.side, a.attributions, a.also) for a in contact.accounts] == [("NOR", (), ())]


def test_a_long_turn_tells_of_a_contact_far_behind_its_label() -> None:
    long = " ".join(f"The harbour has {number} cranes." for number in range(20, 40))
    text = (
        f"Q: What is new?\n\nMS. ARDEN: {long} Prime Minister Karin Lind of Norway met President "
        "Pablo Roe of Chile in Oslo.\n\n"
        "Q: When was it?\n\nMS. ARDEN: I have nothing for you on that."
    )
    made = read(text, "Daily Press Briefing", "transcript")
    assert any(a.attributions for c in made.contacts for a in c.accounts)


BRIEFING = (
    "MS. ARDEN: Good afternoon, everyone. The Secretary returned last night, and I have nothing else.\n\n"
    "QUESTION: Did Ambassador Karin Lind meet a Chilean delegation in Oslo on Sunday?\n\n{}\n\n"
    "QUESTION: And will the harbour be open for the festival?\n\nMS. ARDEN: It will."
)


@pytest.mark.parametrize(
    ("answer", "begins"),
    [
        ("MS. ARDEN: I am not going to comment on private conversations.", "I am not going "),
        ("MS. ARDEN: She did.", "She did.\n\nQUEST"),
    ],
)
def test_who_answers_gives_the_account_and_not_who_asks(answer: str, begins: str) -> None:
    made = read(BRIEFING.format(answer), "Press Briefing", "transcript", "Norwegian Ministry of Foreign Affairs")
    assert words(made) == [[("NOR", [begins])]]


def test_a_ministrys_digest_is_of_its_own_minister() -> None:
    text = (
        "Week of the Minister\n\nMonday, 5 May\nMinister Karin Lind met with the Foreign Minister of Chile, Pablo Roe, "
        "in Oslo.\n\nTuesday, 6 May\nPhone call with the Foreign Minister of Kenya, Jane Moe.\n\n"
        "Next week: On 14 May the Minister will receive the Foreign Minister of Peru, Juan Poe.\n"
    )
    made = read(text, "Weekly digest", "press_release", "Ministry of Foreign Affairs of Norway")
    names = {a.id: a.name for a in made.actors}
    call = next(c for c in made.contacts if c.mode == "call")
    assert [(names[p.actor], p.side) for p in call.participants] == [("Karin Lind", "NOR"), ("Jane Moe", "KEN")]
