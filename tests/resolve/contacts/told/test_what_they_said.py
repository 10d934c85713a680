"""What a party says that the two told each other or agreed on is of the contact that was told last."""

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


def is_of_the_meeting(said: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether what Dahl of Norway says tells of his meeting with Okoye of Kenya, though no weight has it."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl met Okoye. Dahl said {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    cut = text.index("Dahl said")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index(said)
    quotation = Quotation(((cut, cut + 4),), ((cut + 5, cut + 9),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    cast.roles[sides[0].actor].country = "NOR"
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    ("told", "of_it"),
    [
        ("he had raised the port with Okoye", True),
        ("he had raised the port", True),
        ("he had promised nothing", True),
        ("he had raised the port with Lind", False),
        ("he had praised the port", False),
    ],
)
def test_what_a_party_says_that_he_told_another_is_of_what_they_had(
    told: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_of_the_meeting(told, monkeypatch) is of_it


@pytest.mark.parametrize(
    ("said", "of_it"),
    [
        ("that he and Okoye agreed to widen the port", True),
        ("that they discussed the port", True),
        ("the two ministers had reviewed the port", True),
        ("the two had “cleared the air”", True),
        ("the two were late", False),
        ("the ministers had discussed the port", True),
        ("the two men did not shake hands", True),
        ("that Okoye had refused to sign", True),
        ("Okoye had repeatedly promised to come", True),
        ("that Okoye had been told that the port stays shut", True),
        ("he had stressed the need for a port", True),
        ("he had left the met encouraged", False),
        ("that Okoye had a port", False),
        ("Kenya had not agreed to sign", True),
        ("Kenya had introduced new demands", True),
        ("Norway had offered a third port", True),
        ("that Norway had never threatened to leave", True),
        ("that Norway had made no promise to sign", True),
        ("that Norway had closed a third port", False),
        ("Chile had not agreed to sign", False),
        ("that Lind had refused to sign", False),
        ("he stressed the need for a port", False),
        ("the talks lasted an hour", True),
        ("“Yes, indeed, such a meeting took place”", True),
        ("that there had been no such discussion", True),
        ("that there had been no such rain", False),
        ("that the talks had been about the port", True),
        ("that no such contacts have taken place", True),
        ("the report is baseless", True),
        ("no such port has ever been built", False),
        ("the report is late", False),
        ("the talks' host was away", False),
        ("that Okoye had listened but had promised nothing", True),
        ("that Okoye had been born in Midport", False),
        ("that the heads of state exchanged opinions on the port", True),
        ("the discussions produced no text", True),
        ("the letter concerned the port", False),
        ("that he and Lind agreed to widen the port", False),
        ("that the mayors discussed the port", False),
        ("“We welcomed the new port”", True),
        ("“We welcome every ship in the port”", False),
        ("“They also condemn the storm”", False),
    ],
)
def test_what_a_party_says_that_the_two_agreed_on_is_its_account(
    said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_of_the_meeting(said, monkeypatch) is of_it


@pytest.mark.parametrize(
    ("said", "status", "of_first"),
    [
        ("he had warned Okoye that the port stays shut", "planned", True),
        ("he had warned Okoye that the port stays shut", "held", False),
        ("that Okoye had refused to sign", "proposed", True),
        ("that they will discuss the port", "planned", False),
    ],
)
def test_what_was_said_was_not_said_in_a_contact_that_is_yet_to_come(
    said: str, status: str, of_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl met Okoye. Dahl will see Okoye in May. Dahl said {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cuts = (0, text.index("Dahl will"), text.index("Dahl said"))
    sentences = Sentences(cuts, (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index(said)
    quotation = Quotation(((cuts[2], cuts[2] + 4),), ((cuts[2] + 5, cuts[2] + 9),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    cast.roles[sides[0].actor].country = "NOR"
    first = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    see = text.index("see")
    second = Draft(Argument(see, see + 3, 0.9), "meeting", status, False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, first, sentences, cast, [second])) is of_first
    assert bool(reporting.reporters(statements, second, sentences, cast, [first])) is not of_first


@pytest.mark.parametrize(
    ("cue", "said", "of_it"),
    [
        ("was quoted as telling", "Okoye that the port stays shut", True),
        ("was quoted as telling", "the mayor that the port stays shut", False),
        ("would say only", "that the meeting took place", True),
        ("would say", "that the meeting took place", False),
    ],
)
def test_what_a_party_is_quoted_as_telling_the_other_is_its_account(
    cue: str, said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl met Okoye. Dahl {cue} {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cut = text.index(f"Dahl {cue}")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index(said)
    quotation = Quotation(((cut, cut + 4),), ((cut + 5, cut + 5 + len(cue)),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    for side in sides:
        cast.roles[side.actor].country = side.side
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is of_it


@pytest.mark.parametrize(
    ("whom", "of_it"), [("Okoye", True), ("President Okoye", True), ("the mayor", False), ("Dahl", False)]
)
def test_so_are_words_before_it(whom: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl met Okoye. “The port stays shut,” Dahl was quoted as telling {whom}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cut, who, cue = text.index("“"), text.index("Dahl was"), text.index("was quoted")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    content, cue_end = (cut, who - 1), text.index("telling") + len("telling")
    quotation = Quotation(((who, who + 4),), ((cue, cue_end),), (content,), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    for side in sides:
        cast.roles[side.actor].country = side.side
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is of_it


def test_an_outsider_goes_on_with_the_contact_that_he_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = "Dahl met Okoye. Ruiz said Lind rang Weiss. Ruiz said the two sides discussed the port."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Ruiz|Lind|Weiss", text)]
    cuts = (0, text.index("Ruiz said Lind"), text.index("Ruiz said the"))
    sentences = Sentences(cuts, (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    found = []
    for cut, said in zip(cuts[1:], ("Lind rang Weiss", "the two sides discussed the port"), strict=True):
        at = text.index(said)
        found.append(Quotation(((cut, cut + 4),), ((cut + 5, cut + 9),), ((at, at + len(said)),), 0.9))
    statements = resolve_statements(found, cast, names, sentences)
    number = {n.text: cast.actor_for(n.start, n.end) or 0 for n in names}
    cast.roles[number["Ruiz"]].country = cast.roles[number["Dahl"]].country = "NOR"

    def draft(word: str, *people: tuple[str, str]) -> Draft:
        sides = [Side(number[n], s, "party", text.index(n), text.index(n) + len(n), None) for n, s in people]
        at = text.index(word)
        return Draft(Argument(at, at + len(word), 0.9), "unknown", "held", False, 0.9, sides, None, None)

    met, rang = draft("met", ("Dahl", "NOR"), ("Okoye", "KEN")), draft("rang", ("Lind", "CHL"), ("Weiss", "AUT"))
    assert reporting.reporters(statements, met, sentences, cast, [rang]) == {}
    assert set(reporting.reporters(statements, rang, sentences, cast, [met])) == {0, 1}


def test_the_call_that_somebody_speaks_of_is_his_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.9)
    text = "Dahl rang Okoye. Lind rang Weiss. Lind said the call took place."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind|Weiss", text)]
    cuts = (0, text.index("Lind rang"), text.index("Lind said"))
    sentences = Sentences(cuts, (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index("the call")
    quotation = Quotation(((cuts[2], cuts[2] + 4),), ((cuts[2] + 5, cuts[2] + 9),), ((at, len(text) - 1),), 0.9)
    number = {n.text: cast.actor_for(n.start, n.end) or 0 for n in names}
    cast.roles[number["Lind"]].country = "CHL"
    statements = resolve_statements([quotation], cast, names, sentences)

    def draft(at: int, *people: tuple[str, str]) -> Draft:
        sides = [Side(number[n], s, "party", text.index(n), text.index(n) + len(n), None) for n, s in people]
        return Draft(Argument(at, at + 4, 0.9), "call", "held", False, 0.9, sides, None, None)

    first = draft(text.index("rang"), ("Dahl", "NOR"), ("Okoye", "KEN"))
    second = draft(text.rindex("rang"), ("Lind", "CHL"), ("Weiss", "AUT"))
    assert reporting.reporters(statements, first, sentences, cast, [second]) == {}
    assert set(reporting.reporters(statements, second, sentences, cast, [first])) == {0}


@pytest.mark.parametrize(("mode", "of_it"), [("meeting", True), ("message", False)])
def test_what_two_did_they_did_not_do_in_a_letter(mode: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    said = "the two had reviewed the port"
    text = f"Dahl met Okoye. Dahl said {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cut, at = text.index("Dahl said"), text.index(said)
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    quotation = Quotation(((cut, cut + 4),), ((cut + 5, cut + 9),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    draft = Draft(Argument(5, 8, 0.9), mode, "held", False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is of_it
