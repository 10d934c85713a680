"""Who joined a meeting is one of its people, and has none of his own."""

from __future__ import annotations

import re

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.joining import hosts_for, is_measured, joins, withholds_of
from memcon.resolve.parties.taking_part import Side

PEOPLE = ("Dahl", "Novak", "Okoye")


def joined(text: str) -> list[str] | None:
    """Who was at the meeting of the first sentence, where the words in brackets tell only who joined it."""
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    ends = [m.end() for m in re.finditer(r"\.(?: |$)", text)]
    sentences = Sentences(tuple([0, *ends[:-1]]), tuple(ends))
    sides = [Side(n, "ABC"[n], "party", text.index(p), text.index(p) + len(p), None) for n, p in enumerate(PEOPLE)]
    at = text.index("met")
    first = Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, sides[:2], None, None)
    second = Draft(Argument(start, end, 0.9), "meeting", "held", False, 0.9, sides[1:], None, None)
    return [PEOPLE[p.actor] for p in first.parties] if joins(second, first, text, sentences) else None


@pytest.mark.parametrize(
    "told",
    [
        "Okoye joined [the meeting] by video link.",
        "Okoye, who chaired [the sessions], said gaps had narrowed.",
        "Okoye mediated [the talks] for a week.",
        "Okoye also took part in [the talks].",
        "Okoye attended [this session].",
    ],
)
def test_who_joined_is_one_of_those_who_met(told: str) -> None:
    assert joined(f"Dahl met Novak in Rosvik. {told}") == ["Dahl", "Novak", "Okoye"]


@pytest.mark.parametrize(
    "told",
    [
        "Okoye joined [the talks] with Chile.",
        "Okoye chaired [the talks] with Chile.",
        "Okoye attended [a meeting] there.",
        "It was hard, said Okoye, who attended [the meeting].",
        "Okoye left [the meeting] early.",
    ],
)
def test_another_meeting_is_not_joined_to_it(told: str) -> None:
    assert joined(f"Dahl met Novak in Rosvik. {told}") is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Dahl will (host) Novak for a virtual [meeting] on Monday. Okoye called.", ["Dahl", "Novak"]),
        ("Dahl will (host) Novak, who flew in after a long [meeting] with Okoye.", None),
        ("Dahl will (call) Novak for a virtual [meeting] with Okoye.", None),
    ],
)
def test_what_somebody_hosts_others_for_is_one_meeting(text: str, people: list[str] | None) -> None:
    marks = [text.index(mark) for mark in "()[]"]
    text = re.sub(r"[()\[\]]", "", text)
    first, second = (marks[0], marks[1] - 1), (marks[2] - 2, marks[3] - 3)
    sides = [Side(n, "ABC"[n], "party", text.index(p), text.index(p) + len(p), None) for n, p in enumerate(PEOPLE)]
    before = Draft(Argument(*first, 0.9), "meeting", "planned", False, 0.9, sides[:2], None, None)
    draft = Draft(Argument(*second, 0.9), "meeting", "planned", False, 0.9, sides, None, None)
    told = hosts_for(draft, before, text)
    assert ([PEOPLE[p.actor] for p in draft.parties] if told else None) == people


@pytest.mark.parametrize(
    ("text", "meal", "one"),
    [
        ("Dahl met Novak in Rosvik, at a lunch arranged by Okoye.", "a lunch", True),
        ("Dahl met Novak over dinner in Rosvik.", "dinner", True),
        ("Dahl met Novak before a dinner with Okoye.", "dinner", False),
        ("Dahl met Novak and saw Okoye at a dinner.", "dinner", False),
    ],
)
def test_the_meal_at_which_two_met_is_where_they_met(text: str, meal: str, one: bool) -> None:
    sides = [Side(n, "ABC"[n], "party", text.find(p), text.find(p) + len(p), None) for n, p in enumerate(PEOPLE)]
    met, at = text.index("met"), text.index(meal)
    first = Draft(Argument(met, met + 3, 0.9), "meeting", "held", False, 0.9, sides[:2], None, None)
    second = Draft(Argument(at, at + len(meal), 0.9), "meeting", "held", False, 0.9, sides[1:], None, None)
    assert hosts_for(second, first, text) is one


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Dahl (met) Novak on Monday, the first time the two have [met] since the war.", True),
        ("Dahl (met) Novak on Monday. It was the first time in ten years that they had [spoken] directly.", True),
        ("Dahl (met) Novak on Monday. In May the two had [met] for the first time.", False),
        ("Dahl (met) Novak on Monday. It rained. It was the first time the two had [met] there.", False),
    ],
)
def test_how_long_two_had_not_met_is_no_meeting_of_its_own(text: str, same: bool) -> None:
    first, second = text.index("("), text.index("[") - 2
    text = re.sub(r"[()\[\]]", "", text)
    ends = [m.end() for m in re.finditer(r"\.(?: |$)", text)]
    sentences = Sentences(tuple([0, *ends[:-1]]), tuple(ends))
    sides = [Side(n, "AB"[n], "party", text.index(p), text.index(p) + len(p), None) for n, p in enumerate(PEOPLE[:2])]
    drafts = [
        Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, sides, None, None) for at in (first, second)
    ]
    assert is_measured(drafts[1], drafts[0], text, sentences) is same


@pytest.mark.parametrize(
    ("mode", "withheld", "named"),
    [
        ("call", "how long the call lasted", True),
        ("call", "what came of their first conversation", True),
        ("meeting", "where Monday's meeting was", True),
        ("visit", "whether the visit would go ahead", True),
        ("talks", "what the talks were about", True),
        ("meeting", "how long the call lasted", False),
        ("message", "how long the call lasted", False),
        ("call", "whether a call was planned", False),
    ],
)
def test_what_is_withheld_names_an_occasion_of_its_mode(mode: str, withheld: str, named: bool) -> None:
    draft = Draft(Argument(0, 3, 0.9), mode, "held", False, 0.9, [], None, None)
    draft.withheld = [Argument(0, len(withheld), 0.9)]
    assert withholds_of(draft, withheld) is named
