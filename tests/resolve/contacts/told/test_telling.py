"""Whose words tell of a contact: what is all of it does, whatever the weights make of the rest."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told import telling
from memcon.resolve.parties.taking_part import Side


@pytest.mark.parametrize(
    ("said", "trigger", "tells"),
    [
        ("that Chile will meet Norway in May", "meet", True),
        ("Chile has held talks with Norway", "talks", True),
        ("that the port is closed while Chile will meet Norway", "meet", False),
        ("that Chile is a friend and that Norway will meet it", "meet", False),
    ],
)
def test_who_says_that_they_will_meet_tells_of_it(
    said: str, trigger: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"The envoy said {said}."
    monkeypatch.setattr(telling, "weigh", lambda *_: 0.15)
    at, source, cue = text.index(said), (0, 9), (10, 14)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    statements = resolve_statements([Quotation((source,), (cue,), ((at, at + len(said)),), 0.9)], cast, [], sentences)
    start, subject = text.index(trigger), text.index("Chile")
    draft = Draft(Argument(start, start + len(trigger), 0.9), "meeting", "planned", False, 0.9, [], None, None)
    draft.parties = [Side(cast.state("CHL"), "CHL", "party", subject, subject + 5, 0.9)]
    assert bool(telling.reporters(statements, draft, sentences, cast)) is tells


def test_words_that_begin_within_a_trigger_are_not_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The envoy said Chile will meet."
    monkeypatch.setattr(telling, "weigh", lambda *_: 0.15)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    statements = resolve_statements([Quotation(((0, 9),), ((10, 14),), ((26, 30),), 0.9)], cast, [], sentences)
    draft = Draft(Argument(21, 30, 0.9), "meeting", "planned", False, 0.9, [], None, None)
    draft.parties = [Side(cast.state("CHL"), "CHL", "party", 15, 20, 0.9)]
    assert telling.reporters(statements, draft, sentences, cast) == {}


@pytest.mark.parametrize(
    ("cue", "said", "tells"),
    [
        ("asked", "that his name not be used because Chile met Norway in private", False),
        ("declined", "to be identified because Chile met Norway in private", False),
        ("speaking on condition of anonymity to discuss", "how Chile met Norway", False),
        ("speaking on condition of anonymity, said", "that Chile met Norway", True),
        ("does not mention", "that Chile met Norway", False),
        ("gave accounts of", "how Chile met Norway", False),
        ("gave an account of the day and said", "that Chile met Norway", True),
        ("did not deny", "that Chile met Norway", True),
        ("said", "that Chile met Norway on condition that nobody be named", True),
        ("according to", "the condition of anonymity to tell how Chile met Norway", True),
    ],
)
def test_why_somebody_is_not_named_tells_of_no_contact(
    cue: str, said: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"The envoy {cue} {said}."
    monkeypatch.setattr(telling, "weigh", lambda *_: 0.9)
    at = text.index(said)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    quotation = Quotation(((0, 9),), ((10, 10 + len(cue)),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, [], sentences)
    start = text.index("met")
    draft = Draft(Argument(start, start + 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert bool(telling.reporters(statements, draft, sentences, cast)) is tells
