"""Words on one of several contacts of the same people are of the one whose people they name."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument, Marked
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.by_name import is_of_another, only_dates, rivals_of, without_others_topics
from memcon.resolve.parties.taking_part import Side

SIDES = {"Aas": "NOR", "Lind": "SWE", "Roe": "CHL", "Holm": "SWE"}
TOLD = "Norway's Aas rang Sweden's Lind and, in a separate call, Chile's Roe."


def of_another(
    said: str, source: str = "The spokesman", told: str = TOLD, topic: str = "", unknown: str = ""
) -> list[bool]:
    """Whether what a source says, in a sentence of its own, is not of the first call, and not of the second.

    Where a `topic` is given it is asked of that, which each of them had for its own; of who is `unknown` no side is.
    """
    text = f"{told} {source} said {said}."
    start = len(told) + 1
    names = [Name(*m.span(), n, "Person", 0.9) for n in SIDES for m in re.finditer(rf"\b{n}\b", text)]
    sentences = Sentences((0, start), (start - 1, len(text)))
    cast = Cast(text, sorted(names, key=lambda n: n.start), sentences, None)
    cue = start + len(source) + 1
    spans = ((start, start + len(source)),), ((cue, cue + 4),), ((cue + 5, len(text) - 1),)
    statement = resolve_statements([Quotation(*spans, 0.9)], cast, names, sentences)[0]
    drafts = []
    for other, word in (("Lind", "rang"), ("Roe" if "Roe" in told else "Holm", "call")):
        at, whom = text.index(word), text.index(other)
        one = Draft(Argument(at, at + len(word), 0.9), "call", "held", False, 0.9, [], None, None)
        for name, where in (("Aas", text.index("Aas")), (other, whom)):
            number = cast.actor_for(where, where + len(name))
            assert number is not None
            cast.roles[number].country = SIDES[name]
            side = None if name == unknown else SIDES[name]
            one.parties.append(Side(number, side, "party", where, where + len(name), 0.9))
        drafts.append(one)
    if topic:
        start = text.index(topic)
        for draft in drafts:
            draft.topics = [Marked(start, start + len(topic), 0.9, 0.9)]
            draft.evidence = {sentences.span(0), sentences.span(start)}
        without_others_topics(drafts, [statement], cast)
        assert all((sentences.span(start) in d.evidence) is bool(d.topics) for d in drafts)
        return [not d.topics for d in drafts]
    return [is_of_another(statement, d, rivals_of(d, [o for o in drafts if o is not d], cast), cast) for d in drafts]


@pytest.mark.parametrize(
    ("said", "source", "not_of"),
    [
        ("that Lind had also raised the port", "The spokesman", [False, True]),
        ("the conversation with Roe was devoted to herring", "The spokesman", [True, False]),
        ("that Aas had told Roe so", "The spokesman", [True, False]),
        ("that she had listened", "Roe", [True, False]),
        ("that Aas had raised the port", "The spokesman", [False, False]),  # who took part in both
        ("that Lind had told Aas what Roe wanted", "The spokesman", [False, False]),  # both are named
        ("that Aas had spoken of Roe's fleet", "The spokesman", [False, False]),  # who is only spoken of
        ("that Lind had told Aas so", "Roe", [False, False]),  # what an outsider makes of the other one
    ],
)
def test_what_names_one_of_two_is_of_his_contact(said: str, source: str, not_of: list[bool]) -> None:
    assert of_another(said, source) == not_of


def test_a_side_that_one_of_them_may_be_of_tells_none_apart() -> None:
    assert of_another("that ships had sailed", "Chile") == [True, False]
    assert of_another("that ships had sailed", "Chile", unknown="Lind") == [False, False]


def test_so_is_what_was_talked_of() -> None:
    assert of_another("that Lind had asked for herring", topic="herring") == [False, True]
    assert of_another("that they had asked for herring", topic="herring") == [False, False]


def test_so_are_two_ministers_of_one_state_told_apart() -> None:
    told = "Norway's Aas rang Sweden's Lind and, in a separate call, Sweden's Holm."
    assert of_another("that Holm had also raised the port", told=told) == [True, False]


def test_what_stands_in_the_sentence_of_a_contact_is_not_taken_from_it() -> None:
    told = "Norway's Aas rang Sweden's Lind."
    assert of_another("on the call with Roe that Lind had asked", told=told + " Roe had a call.")[0] is False


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Aas rang Lind, their first call since the Osk meeting in May.", True),
        ("Aas rang Lind after the Osk meeting in May.", False),
        ("Aas has been silent since the Osk meeting in May.", False),
    ],
)
def test_what_only_dates_another_contact_is_told_no_further(text: str, dates: bool) -> None:
    sentences = Sentences((0,), (len(text),))
    names = [Name(*m.span(), m[0], "Person", 0.9) for m in re.finditer(r"Aas|Lind", text)]
    cast = Cast(text, names, sentences, None)
    drafts = []
    for word in ("rang", "meeting"):
        at = max(0, text.find(word))
        one = Draft(Argument(at, at + len(word), 0.9), "call", "held", False, 0.9, [], None, None)
        one.parties = [Side(n, "NOR", "party", 0, 3, 0.9) for n in (0, 1)]
        drafts.append(one)
    others = drafts[:1] if "rang" in text else []
    assert only_dates(drafts[1], others, cast) is dates
