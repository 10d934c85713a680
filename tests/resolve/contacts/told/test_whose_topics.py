"""Whose topics words are that stand near several contacts."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

from memcon.find.contacts import Argument, Marked
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.topics import choose_topics
from memcon.resolve.parties.taking_part import Side

PEOPLE = ("Aas", "Lind", "Okoye", "Roe")
SIDES = ("NOR", "SWE", "NGA", "NGA")


def topics(text: str, contacts: dict[str, tuple[int, ...]], *found: str) -> list[list[str]]:
    """The topics of contacts, told by their triggers, of all of which the words found may be one."""
    ends = [m.end() for m in re.finditer(r"(?<!\bMs)\.(?: |$)", text)]
    sentences = Sentences(tuple([0, *ends[:-1]]), tuple(ends))
    named = [{(m.start(), m.end(), "name") for m in re.finditer(n, text)} for n in PEOPLE]
    roles = [SimpleNamespace(kind="person", name=n, mentions=m) for n, m in zip(PEOPLE, named, strict=True)]
    cast: Any = SimpleNamespace(text=text, roles=roles, names=[])
    drafts = []
    for words, people in contacts.items():
        at = text.index(words)
        parties = [Side(n, SIDES[n], "party", text.index(PEOPLE[n]), text.index(PEOPLE[n]) + 3, None) for n in people]
        one = Draft(Argument(at, at + len(words), 0.9), "meeting", "held", False, 0.9, parties, None, None)
        one.topics = [Marked(text.index(f), text.index(f) + len(f), 0.95, 0.95) for f in found]
        drafts.append(one)
    choose_topics(drafts, cast, sentences, official=True)
    return [[text[t.start : t.end] for t in one.topics] for one in drafts]


def test_what_was_talked_of_with_each_is_told_of_each() -> None:
    text = "In Rosvik, Aas had meetings with Lind, on herring, and with the minister, Ms. Okoye, on the pipeline."
    assert topics(text, {"meetings with Lind": (0, 1), "with the minister": (0, 2)}, "herring", "the pipeline") == [
        ["herring"],
        ["the pipeline"],
    ]


def test_so_is_it_where_another_counterpart_is_of_no_contact() -> None:
    text = "In Rosvik, Aas had meetings with Lind on herring and with the head of the court on visas."
    assert topics(text, {"meetings with Lind": (0, 1)}, "herring", "visas") == [["herring"]]


def test_what_was_raised_with_a_third_in_a_further_clause_is_not_of_the_two() -> None:
    text = "Aas met Lind on herring, and he also raised the pipeline with the ambassador of Chile."
    assert topics(text, {"met": (0, 1)}, "herring", "the pipeline") == [["herring"]]
    text = "Aas met Lind on herring, and he also raised the pipeline with the minister, Lind."
    assert topics(text, {"met": (0, 1)}, "herring", "the pipeline") == [["herring", "the pipeline"]]


def test_what_was_talked_of_with_both_is_of_both() -> None:
    text = "Aas had meetings with Lind and with Okoye on herring and visas."
    assert topics(text, {"meetings": (0, 1), "with Okoye": (0, 2)}, "herring", "visas") == [["herring", "visas"]] * 2


def test_a_clause_that_only_says_when_it_was_has_topics_of_its_own() -> None:
    text = (
        "Aas and Lind met to ease a row over herring, a day after Lind held talks with Okoye about the pipeline."
        " The leaders also reviewed the tunnel."
    )
    assert topics(text, {"met": (0, 1), "talks": (1, 2)}, "a row over herring", "the pipeline", "the tunnel") == [
        ["a row over herring", "the tunnel"],
        ["the pipeline"],
    ]


def test_so_has_one_that_opens_the_sentence() -> None:
    text = "After talks with Okoye about the pipeline, Lind met Aas to discuss herring."
    assert topics(text, {"talks": (1, 2), "met": (0, 1)}, "the pipeline", "herring") == [["the pipeline"], ["herring"]]


def test_what_they_discussed_is_of_the_one_of_two_of_one_side_who_was_told_of_last() -> None:
    text = "Aas came at the request of Roe. Aas called on Okoye. They discussed the pipeline."
    assert topics(text, {"came": (0, 3), "called": (0, 2)}, "the pipeline") == [[], ["the pipeline"]]


def test_what_is_told_before_another_was_met_is_not_of_that() -> None:
    text = "Aas met Lind. She stressed the need for herring. In Rosvik, Aas saw Okoye."
    assert topics(text, {"met": (0, 1), "saw": (0, 2)}, "herring") == [["herring"], []]


def test_unless_who_was_met_then_is_named_there() -> None:
    text = "Aas met Lind. She stressed, as to Okoye, the need for herring. In Rosvik, Aas saw Okoye."
    assert topics(text, {"met": (0, 1), "saw": (0, 2)}, "herring")[1] == ["herring"]


def test_a_clause_that_opens_with_one_of_another_contact_tells_of_that() -> None:
    text = "Aas met Lind and Okoye. With Lind, Aas spoke of herring; the talks with Okoye dealt with the pipeline."
    assert topics(text, {"Aas met": (0, 1), "met": (0, 2)}, "herring", "the pipeline") == [
        ["herring"],
        ["the pipeline"],
    ]
    text = "Aas met Lind and Okoye. The meeting with Lind was on herring; talks with Okoye were devoted to visas."
    pairs = {"met": (0, 1), "met Lind": (0, 2)}
    assert topics(text, pairs, "herring", "visas") == [["herring"], ["visas"]]


def test_what_one_of_two_raised_is_of_the_contact_that_he_alone_took_part_in() -> None:
    text = "Aas rang Lind and, in a separate call, Okoye. Lind had also raised herring. Aas raised visas."
    calls = {"rang": (0, 1), "call": (0, 2)}
    assert topics(text, calls, "herring", "visas") == [["herring", "visas"], ["visas"]]


def test_what_was_talked_of_on_that_call_is_of_no_other() -> None:
    text = "Aas met Lind in Rosvik. He then had a call from Okoye. On that call the ministers reviewed herring."
    contacts = {"met": (0, 1), "a call": (0, 2)}
    assert topics(text, contacts, "herring") == [[], ["herring"]]


def test_each_half_of_a_sentence_has_the_topics_of_its_own_counterpart() -> None:
    text = "Aas pressed Lind in a call over herring, and told Okoye in a separate one that visas would be free."
    assert topics(text, {"a call": (0, 1), "a separate one": (0, 2)}, "herring", "visas") == [["herring"], ["visas"]]
    text = "Aas raised herring in a call with Lind, and told Okoye and Lind in a separate one that visas were free."
    assert topics(text, {"a call": (0, 1), "a separate one": (0, 2)}, "herring")[1] == ["herring"]
