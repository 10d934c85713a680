"""How talks stand, in the words of one of their sides, is that side's account of them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told import reporting
from memcon.resolve.parties.taking_part import Side


def tells(monkeypatch: pytest.MonkeyPatch, said: str, *, by: str = "Dahl", between: str = "") -> bool:
    """Whether what is said right behind a meeting of Dahl and Okoye is an account of it."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl met Okoye. {between}{by} said {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    cut = text.rindex(f"{by} said")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.rindex(said)
    cue = cut + len(by) + 1
    quotation = Quotation(((cut, cut + len(by)),), ((cue, cue + 4),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    "said",
    [
        "progress had been made",
        "“some progress was made, but there is work to do”",
        "that a deal was within reach",
        "gaps between the two sides had narrowed",
        "differences remained over the border",
        "the two sides had moved closer on the licences",
        "that negotiators “have made substantial progress”",
        "“I think we understood each other”",
        "we have reached an understanding on the port",
        "there had been “real movement” on the licences",
        "he was satisfied with the outcome",
        "it was a frank and open exchange",
        "“We came to sign a framework. They came with a new map”",
        "“Grateful to Okoye for his efforts. We discussed next steps on aid”",
        "“He told me that the port stays shut”",
        "“It was late. I told him that the port stays shut”",
    ],
)
def test_how_talks_stand_is_the_account_of_a_side(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tells(monkeypatch, said)
    assert not tells(monkeypatch, said, by="Lind")
    assert not tells(monkeypatch, said, between="Prices rose. " * 200)


@pytest.mark.parametrize(
    "said",
    [
        "progress is what the port needs",
        "that a deal with the fishermen came first",
        "the two brothers had moved closer to the port",
        "we have reached the age of reason",
        "he was satisfied with his new ship",
        "there had been real rain",
        "“Grateful to Okoye for his efforts. We built a port”",
        "“He told the mayor that the port stays shut”",
    ],
)
def test_what_a_side_says_of_other_things_is_no_account(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not tells(monkeypatch, said)


@pytest.mark.parametrize(
    ("said", "of_it"),
    [
        ("the two had quarrelled over fish", True),
        ("that Dahl and Okoye discussed fish", True),
        ("that Okoye and Dahl had tackled the port", True),
        ("they had quarrelled over fish", False),
        ("the two sides agreed to exchange ambassadors", True),
        ("the two sides were ill", False),
        ("that Dahl and Okoye were ill", False),
        ("the two ports were shut", False),
    ],
)
def test_what_two_did_there_may_be_told_by_anybody(said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tells(monkeypatch, said, by="The Dial") is of_it


def test_two_who_are_named_did_it_in_a_contact_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = "Dahl met Okoye. Dahl met Lind. The Dial said Dahl and Okoye discussed fish."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    sentences = Sentences((0, 16, 31), (16, 31, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index("Dahl and")
    quotation = Quotation(((31, 39),), ((40, 44),), ((at, len(text) - 1),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)

    def draft(start: int, other: str, side: str) -> Draft:
        spans = ((start, start + 4, "NOR"), (text.index(other), text.index(other) + len(other), side))
        sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in spans]
        return Draft(Argument(start + 5, start + 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)

    first, then = draft(0, "Okoye", "KEN"), draft(16, "Lind", "FIN")
    assert reporting.reporters(statements, first, sentences, cast, [then])
    assert not reporting.reporters(statements, then, sentences, cast, [first])
