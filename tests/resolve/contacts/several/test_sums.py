"""Two contacts that a text names at once are those two."""

from __future__ import annotations

import pytest

import memcon
from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.sums import into_their_parts
from memcon.resolve.parties.taking_part import Side

LAND = "Dahl called Lind of Chile. He spoke with Okoye of Kenya. "


def draft(text: str, trigger: str, *parties: tuple[int, str, str]) -> Draft:
    """A contact of actors, each with the side and the words that name him."""
    at = text.rindex(trigger)
    sides = [Side(n, side, "party", text.index(w), text.index(w) + len(w), None) for n, side, w in parties]
    return Draft(Argument(at, at + len(trigger), 0.9), "call", "held", False, 0.9, sides, None, None)


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("What of Dahl's exchange with the Chilean and Kenyan generals?", 2),
        ("What of Dahl's exchange with the Chilean and Kenyan military officials?", 2),
        ("What of Dahl's exchange with the Chilean and Peruvian generals?", 3),
        ("What of Dahl's exchange with the Chilean general?", 3),
        ("What of Dahl's exchange with the Chilean and Kenyan flags behind him?", 3),
    ],
)
def test_two_contacts_named_at_once_are_told_again(told: str, left: int) -> None:
    text = LAND + told
    drafts = [
        draft(text, "called", (0, "NOR", "Dahl"), (1, "CHL", "Lind")),
        draft(text, "spoke", (0, "NOR", "Dahl"), (2, "KEN", "Okoye")),
        draft(text, "exchange", (0, "NOR", "Dahl"), (3, "CHL", "Chilean")),
    ]
    ends = [text.index("He spoke"), text.index("What of"), len(text)]
    found = into_their_parts(drafts, text, Sentences((0, *ends[:-1]), tuple(ends)))
    assert len(found) == left
    at = text.index("exchange")
    assert all((at in d.told_at) is (left == len(drafts) - 1) for d in found[:2])


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("Lind wrote to Okoye a day before the exchange with Paz.", 2),
        ("Lind wrote to Okoye before an exchange with Paz.", 3),
        ("Lind wrote to Paz a day before the exchange with Paz.", 3),
    ],
)
def test_the_call_with_somebody_is_the_one_told_before(told: str, left: int) -> None:
    text = "Dahl called Paz of Peru. " + told
    other = (2, "KEN", "Okoye") if "Okoye" in told else (3, "PER", "Paz")
    drafts = [
        draft(text, "called", (0, "NOR", "Dahl"), (3, "PER", "Paz")),
        draft(text, "wrote", (1, "CHL", "Lind"), other),
        draft(text, "exchange", (1, "CHL", "Lind"), (3, "PER", "Paz")),
    ]
    drafts[2].parties[1].start = text.rindex("Paz")
    ends = (text.index("Lind"), len(text))
    found = into_their_parts(drafts, text, Sentences((0, ends[0]), ends))
    assert len(found) == left
    assert (text.index("exchange") in found[0].told_at) is (left == len(drafts) - 1)


@pytest.mark.usefixtures("trained_reader")
def test_the_meetings_told_before_are_those_of_one_with_others() -> None:
    memo = memcon.read_text(
        "Norwegian King Olav met Chilean Foreign Minister Juan Paz in Lima on Sunday and Kenyan President Ana Roe in "
        "Nairobi on Monday. Cod dominated both meetings, the court said.",
        published="2034-03-15",
    )
    names = {a.id: a.name for a in memo.actors}
    assert [sorted(names[p.actor] for p in c.participants) for c in memo.contacts] == [
        ["Juan Paz", "Olav"],
        ["Ana Roe", "Olav"],
    ]
