"""A contact told as the one before is another than the new one."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.record import Span
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.earlier import leave_to_past
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime

pytestmark = pytest.mark.usefixtures("trained_reader")


def count(text: str) -> int:
    return len(compose(take_text(text, published="2024-03-19"), reader()).contacts)


@pytest.mark.parametrize(
    ("first", "then", "contacts"),
    [
        ("today", "In follow-up to their previous conversation, the leaders discussed the grain trade.", 2),
        ("on Monday", "During their last conversation Oduya had asked for more grain.", 2),
        ("on Monday", "In their conversation Oduya asked for more grain.", 1),
        ("on Monday", "The two leaders last spoke in January.", 2),
        ("on Monday", "They had previously spoken by phone in January.", 2),
        ("on Monday", "They last met in December, on the margins of a conference on fish.", 2),
        ("on Monday", "They spoke last of grain.", 1),
        ("on January 8", "During their last conversation Oduya had asked for more grain.", 1),
    ],
)
def test_their_previous_conversation_is_another(first: str, then: str, contacts: int) -> None:
    opening = f"Norwegian Prime Minister Solveig Aamodt telephoned Ghana's President Kofi Oduya {first}."
    assert count(f"{opening} {then}") == contacts


@pytest.mark.parametrize(
    "last",
    ["They had last spoken on March 3.", "Their previous meeting was held on March 3.", "They last met on March 3."],
)
def test_the_day_of_the_earlier_one_is_not_that_of_the_new_one(last: str) -> None:
    text = (
        f"Norwegian Prime Minister Solveig Aamodt met Ghana's President Kofi Oduya. {last} "
        "During the meeting, they discussed the grain trade."
    )
    new, before = sorted(
        compose(take_text(text, published="2024-03-19"), reader()).contacts, key=lambda c: c.time is not None
    )
    assert new.time is None
    assert before.time is not None and before.time.start == "2024-03-03"


AMONG = {"NOR", "GHA"}


def readout(text: str) -> list[tuple[set[str | None], str | None, str | None]]:
    """The sides, day and place of each contact of a readout."""
    taken = take_text(text, published="2024-03-19", publisher="Government of Norway", kind="readout")
    made = compose(taken, reader())
    return [
        ({p.side for p in c.participants}, c.time and c.time.start, c.place and c.place.name) for c in made.contacts
    ]


@pytest.mark.parametrize(
    "recalls",
    [
        "They discussed the implementation of the agreements reached at the meeting in Accra on March 12.",
        "The leaders reviewed the results of the meeting held in Accra on March 12.",
    ],
)
def test_a_contact_that_is_reviewed_keeps_its_day_and_place(recalls: str) -> None:
    found = readout(
        f"Norwegian Prime Minister Solveig Aamodt met Ghana's President Kofi Oduya. {recalls} "
        "During the meeting, grain was discussed."
    )
    assert next((time, place) for sides, time, place in found if sides == AMONG) == (None, None)
    assert all(place == "Accra" for _, time, place in found if time == "2024-03-12")


def test_a_review_of_what_was_just_held_is_of_it() -> None:
    found = readout(
        "Norwegian Prime Minister Solveig Aamodt met Ghana's President Kofi Oduya in Oslo on Monday. "
        "Following the results of the meeting, a statement was signed."
    )
    assert found == [(AMONG, "2024-03-18", "Oslo")]


@pytest.mark.parametrize(
    ("contact", "recalls", "during"),
    [
        (
            "spoke by phone with Ghana's President Kofi Oduya",
            "The Prime Minister told him of her talks with Swedish Prime Minister Karin Lund on March 12.",
            "During the call, the two leaders spoke of the grain trade.",
        ),
        (
            "met Ghana's President Kofi Oduya",
            "The Prime Minister informed him about the meeting with Swedish Prime Minister Karin Lund on March 12.",
            "At the meeting, the two leaders discussed the grain trade.",
        ),
    ],
)
def test_during_the_call_is_during_the_readouts_own(contact: str, recalls: str, during: str) -> None:
    found = readout(f"Norwegian Prime Minister Solveig Aamodt {contact}. {recalls} {during}")
    assert [sides for sides, _, _ in found] == [AMONG, {"NOR", "SWE"}]


def test_of_two_contacts_told_in_a_row_the_last_goes_on() -> None:
    found = readout(
        "Norwegian Prime Minister Solveig Aamodt met Ghana's President Kofi Oduya. She then met Swedish Prime Minister "
        "Karin Lund. During the meeting, the two leaders discussed the grain trade."
    )
    assert [sides for sides, _, _ in found] == [AMONG, {"NOR", "SWE"}]


@pytest.mark.parametrize(("status", "day"), [("ongoing", None), ("held", "March 2")])
def test_what_is_under_way_was_not_on_the_day_of_what_is_recalled(status: str, day: str | None) -> None:
    text = "They spoke. They recalled the meeting with Roe on March 2. They told of the talks with Lind."

    def draft(words: str, actor: int, status: str) -> Draft:
        at, on = text.index(words), text.index("March 2")
        time = ResolvedTime(Span(on, on + 7, "March 2"), "DATE", None, Interval("2024-03-02", "2024-03-02", "day"))
        sides = [Side(n, side, "party", at, at, 0.9, 0.9) for n, side in ((0, "NOR"), (actor, "FIN"))]
        return Draft(Argument(at, at + len(words), 0.9), "talks", status, False, 0.9, sides, time, None)

    own, before, now = draft("spoke", 3, "held"), draft("meeting", 1, "held"), draft("talks", 2, status)
    before.past = True
    leave_to_past([own, before, now], Sentences((0, 12, 59), (11, 58, len(text))), text)
    assert own.time is None
    assert before.time is not None
    assert (now.time and now.time.span.text) == day


@pytest.mark.parametrize(
    ("then", "contacts"),
    [
        ("They've met once, over breakfast during Aamodt's 2019 trip to Accra.", 2),
        ("They will sit down over breakfast in Accra.", 1),
    ],
)
def test_who_met_once_is_told_apart_from_who_will_meet(then: str, contacts: int) -> None:
    opening = (
        "When Norwegian Prime Minister Solveig Aamodt meets Monday with Ghana's President Kofi Oduya, both need a deal."
    )
    assert count(f"{opening}\n\n{then}") == contacts


@pytest.mark.parametrize(("who", "contacts"), [("Aamodt and Oduya", 3), ("Lind and Mensah", 2)])
def test_who_met_before_are_those_who_will_meet(who: str, contacts: int) -> None:
    opening = (
        "When Norwegian Prime Minister Solveig Aamodt meets Monday with Ghana's President Kofi Oduya, both need it. "
        "Norwegian Foreign Minister Carl Lind and Ghana's Foreign Minister Ama Mensah met on Sunday."
    )
    assert count(f"{opening} {who} have met twice before, both times in Accra.") == contacts
