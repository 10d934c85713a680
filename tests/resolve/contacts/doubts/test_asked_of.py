"""What an interview without labels asks about, where the answer says yes or the question takes it for granted."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

LEAD = "Norwegian Foreign Minister Kari Lund talks to the Midport Courier about cod and her trip to Lima.\n\n"
END = "\n\nAnd what comes next?\n\nA quiet week, I hope.\n"


def contacts(text: str, title: str | None = None) -> list[dict[str, str | None]]:
    memo = memcon.read_text(text, published="2034-03-15", publisher="Midport Courier", title=title)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor]: p.side for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("Did you meet the Chilean foreign minister in Lima last week?", "Yes, of course. It was a good hour.", True),
        ("When did you last meet the Chilean foreign minister in Lima?", "In October.", True),
        ("Did you meet the Chilean foreign minister in Lima last week?", "There was no time for it.", False),
    ],
)
def test_what_was_asked_about_came_about_where_the_answer_says_so(question: str, answer: str, told: bool) -> None:
    found = contacts(f"{LEAD}{question}\n\n{answer}{END}", title="Interview: “The door is open”")
    met = [people for people in found if "CHL" in people.values()]
    assert [set(people.values()) for people in met] == ([{"NOR", "CHL"}] if told else [])


def test_his_trip_is_of_whom_was_asked_about() -> None:
    found = contacts(
        "Secretary General Ana Roe: Good afternoon. We have just met.\n\n"
        "Question: Have you been in contact with Prime Minister Viktor Paz after his trip to Moscow?\n\n"
        "Secretary General: I met Prime Minister Paz here in Washington on Tuesday.\n\n"
        "Question: And before?\n\nSecretary General: I did not.\n"
    )
    assert all(people.get("Viktor Paz") != "RUS" for people in found)


def test_its_minister_is_of_the_state_that_denies() -> None:
    found = contacts(
        "Norway denied a report in a Chilean newspaper that its foreign minister had met Kenyan Foreign Minister Ana "
        "Roe in Lima last month."
    )
    assert [set(people.values()) for people in found] == [{"NOR", "KEN"}]
