"""Who was there, by the words that name him, tells of it; so does who goes on with an account."""

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


def tells(monkeypatch: pytest.MonkeyPatch, by: str, cue: str, said: str, *, between: str = "") -> bool:
    """Whether what is said right behind a meeting of Dahl and Okoye is an account of it."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl met Okoye. {between}{by} {cue} {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    cut = text.rindex(f"{by} {cue}")
    cuts = [0, *([16] if between else []), cut]
    sentences = Sentences(tuple(cuts), (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at, says = text.rindex(said), cut + len(by) + 1
    quotation = Quotation(((cut, cut + len(by)),), ((says, says + len(cue)),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    ("by", "cue", "of_it"),
    [
        ("A diplomat who was in the room", "said", True),
        ("Lind, who sat in on the talks,", "told the Dial", True),
        ("A person briefed on the conversation", "said", True),
        ("Two people with direct knowledge of the meeting", "said", True),
        ("A diplomat who listened in", "says", True),
        ("An aide who took notes", "said", True),
        ("A diplomat who was in the navy", "said", False),
        ("An aide who took a boat", "said", False),
        ("A person briefed on the storm", "said", False),
        ("A diplomat who was in the room", "must say", False),
    ],
)
def test_who_was_there_tells_of_it(by: str, cue: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tells(monkeypatch, by, cue, "nobody had touched the fish") is of_it


@pytest.mark.parametrize(
    ("by", "said", "of_it"),
    [
        ("Dahl", "them “useful”", True),
        ("Okoye", "it a frank day", False),
        ("Okoye", "them frank", True),
        ("Okoye", "the atmosphere warm", True),
        ("Okoye", "the harbour warm", False),
        ("Lind", "them useful", False),
        ("Dahl", "the port useful", False),
    ],
)
def test_who_took_part_may_call_them_useful(by: str, said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tells(monkeypatch, by, "called", said) is of_it


@pytest.mark.parametrize(
    ("between", "of_it"),
    [
        ("Kenya's state television gave another account. ", True),
        ("The Dial had a different version. ", True),
        ("Kenya's state television showed a storm. ", False),
    ],
)
def test_what_goes_on_with_an_account_is_of_it(between: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tells(monkeypatch, "It", "said", "nobody had touched the fish", between=between) is of_it
