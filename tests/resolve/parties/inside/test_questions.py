"""Whom an answer means that names nobody, whose "your talks" are, and whose president meets a president."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record.document import DocumentKind
from memcon.resolve.parties.inside.questions import exchange_at, exchanges_of

pytestmark = pytest.mark.usefixtures("trained_reader")

Found = list[tuple[str, dict[str, str | None], str | None]]


def contacts(
    text: str, *, publisher: str = "Midport Courier", title: str | None = None, kind: DocumentKind | None = None
) -> Found:
    made = compose(take_text(text, published="2034-03-15", publisher=publisher, title=title, kind=kind), reader())
    names = {a.id: a.name for a in made.actors}
    return [
        (c.mode, {names[p.actor]: p.side for p in c.participants}, c.time.start if c.time else None)
        for c in made.contacts
    ]


LEAD = "Chilean Foreign Minister Diego Lagos spoke to the Midport Courier on Wednesday in Lima.\n\n"


def test_what_is_answered_is_of_whom_the_question_names() -> None:
    found = contacts(
        LEAD + "Q: How were your talks with Foreign Minister Kari Lund of Norway?\n\n"
        "A: They were useful. We met for three hours on Monday and discussed cod.\n\n"
        "Q: And the United Nations?\n\n"
        "A: Yes. I also called the UN envoy, Maria Holt, on Tuesday.\n"
    )
    assert [(people, day) for _, people, day in found] == [
        ({"Diego Lagos": "CHL", "Kari Lund": "NOR"}, "2034-03-13"),
        ({"Diego Lagos": "CHL", "Maria Holt": "UN"}, "2034-03-14"),
    ]


def test_an_answer_that_names_somebody_is_of_him() -> None:
    found = contacts(
        LEAD + "Q: Did you see the Norwegian foreign minister?\n\n"
        "A: I saw Finnish President Aino Salmi on Monday in Turku.\n\n"
        "Q: And then?\n\nA: I flew home.\n"
    )
    assert ("meeting", {"Diego Lagos": "CHL", "Aino Salmi": "FIN"}, "2034-03-13") in found


def test_a_talk_that_is_answered_was_held_as_it_was_asked() -> None:
    found = contacts(
        "Courier: Have you talked to the Norwegian foreign minister?\n\n"
        "Ana Roe: Yes, we talked on the phone on Monday. He asked for time.\n\n"
        "Courier: You also met President Aino Salmi of Finland in Turku. What did she want?\n\n"
        "Ana Roe: We had a good conversation. She told me that she would sign.\n",
        publisher="Ministry of Foreign Affairs of Chile",
        title="Interview with Foreign Minister Ana Roe",
    )
    assert found == [
        ("call", {"Ana Roe": "CHL", "Norwegian foreign minister": "NOR"}, "2034-03-13"),
        ("meeting", {"Ana Roe": "CHL", "Aino Salmi": "FIN"}, None),
    ]


def test_a_minister_of_another_question_is_another() -> None:
    found = contacts(
        "Courier: Whom did you see?\n\n"
        "Ana Roe: I stopped in Oslo and had a long dinner with Foreign Minister Kari Lund.\n\n"
        "Courier: The Finnish foreign minister says that you would not take his call.\n\n"
        "Ana Roe: That is not true. We spoke on Monday, and he asked me to vote.\n",
        publisher="Ministry of Foreign Affairs of Chile",
        title="Interview with Foreign Minister Ana Roe",
    )
    assert [set(people) for _, people, _ in found] == [
        {"Ana Roe", "Kari Lund"},
        {"Ana Roe", "Finnish foreign minister"},
    ]
    assert found[0][1]["Kari Lund"] != "CHL"  # of one state both are no foreign ministers


def test_the_president_of_a_briefing_is_not_the_one_whom_he_will_meet() -> None:
    found = contacts(
        "MS. HALE: Good afternoon. The President spoke this morning with Prime Minister Ken Mori of Japan.\n\n"
        "Q Will the President meet President Lagos at the summit?\n\n"
        "MS. HALE: I have nothing for you on that.\n\nQ And the Prime Minister?\n\nMS. HALE: I will get back to you.\n",
        publisher="The White House",
        title="Press Briefing by Press Secretary Dana Hale",
    )
    assert found[0][1] == {"President": "USA", "Ken Mori": "JPN"}


def test_who_has_been_invited_is_the_guest() -> None:
    text = "Yes. I have been invited by Secretary of State Eleanor Price and I will be there on 4 April."
    made = compose(
        take_text(
            f"Courier: Will you go?\n\nAna Roe: {text}\n\nCourier: Alone?\n\nAna Roe: Yes, I will.\n",
            published="2034-03-15",
            publisher="Ministry of Foreign Affairs of Chile",
            title="Interview with Foreign Minister Ana Roe",
        ),
        reader(),
    )
    names = {a.id: a.name for a in made.actors}
    assert {names[p.actor]: p.role for p in made.contacts[0].participants} == {
        "Ana Roe": "guest",
        "Eleanor Price": "host",
    }


def test_without_labels_questions_are_paragraphs() -> None:
    text = "Ana Roe was a minister.\n\nWhom did you meet?\n\nI met nobody.\n\nAnd in Oslo?\n\nNobody.\n"
    first, second = exchanges_of(text)
    assert text[first.asked : first.answered].strip() == "Whom did you meet?"
    assert exchange_at([first, second], text.index("I met")) == first
    assert exchange_at([first, second], 3) is None
    assert exchanges_of("Why? Nobody knew.\n\nIt was late.") == []
