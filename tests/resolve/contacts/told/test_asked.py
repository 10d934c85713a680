"""Who answers a question that names a contact tells of it; the question is nobody's account."""

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


def tells(monkeypatch: pytest.MonkeyPatch, text: str, said: str, chance: float) -> bool:
    """Whether what Lind said reports the contact that "meet" in a sentence tells of."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: chance)
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    who, at = text.index("Lind"), text.index(said)
    quotation = Quotation(((who, who + 4),), ((who + 5, who + 9),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    start = text.index("meet")
    draft = Draft(Argument(start, start + 4, 0.9), "meeting", "proposed", False, 0.9, [], None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    "asked",
    ["Asked whether Dahl would meet Okoye", "When asked on Friday if the two would meet", "Pressed about a meeting"],
)
def test_who_answers_tells_of_what_was_asked(asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{asked}, Lind said that nothing had been settled."
    assert tells(monkeypatch, text, "that nothing had been settled", 0.1)


def test_a_question_is_no_account_of_whom_it_was_put_to(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Asked whether Dahl would meet Okoye, Lind said that nothing had been settled."
    assert not tells(monkeypatch, text, "whether Dahl would meet Okoye", 0.9)


def test_who_was_asked_for_something_answers_no_question(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Asked to meet Okoye in the port, Lind said that it was closed."
    assert not tells(monkeypatch, text, "that it was closed", 0.1)
