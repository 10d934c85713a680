"""An account names its source once; what the source says of the contact besides stands beside it."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Account
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement, resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.write import account_of, is_of_outer, is_press, withholders

TEXT = "The envoy said the talks were frank, adding that they would go on. The envoy said it was late."


def the_statements() -> list[Statement]:
    said = [
        ("The envoy", "said", "the talks were frank", 0),
        ("The envoy", "adding", "that they would go on", 0),
        ("The envoy", "said", "it was late", TEXT.rindex("The envoy")),
    ]
    found = []
    for words in said:
        low = words[3]
        source, cue, content = ((at, at + len(piece)) for piece in words[:3] for at in [TEXT.index(piece, low)])
        found.append(Quotation((source,), (cue,), (content,), 0.9))
    sentences = Sentences((0, TEXT.rindex("The envoy")), (TEXT.rindex("The envoy") - 1, len(TEXT)))
    return resolve_statements(found, Cast(TEXT, [], sentences, date(2031, 5, 4)), [], sentences)


def test_what_a_source_goes_on_to_say_stands_beside_what_reports_the_contact() -> None:
    account = account_of(TEXT, "CHL", "a1", [0, 1, 2], {0: 0.9, 1: 0.4, 2: 0.3}, the_statements())
    assert account == Account("CHL", "a1", ("q1",), ("q2", "q3"))
    assert account.words() == ("q1", "q2", "q3")


def test_where_a_source_is_named_comes_before_where_it_is_not() -> None:
    text = "He said it was late. The envoy said it was early."
    found = [
        Quotation(((0, 2),), ((3, 7),), ((8, 19),), 0.9),
        Quotation(((21, 30),), ((31, 35),), ((36, 48),), 0.9),
    ]
    sentences = Sentences((0, 21), (20, len(text)))
    statements = resolve_statements(found, Cast(text, [], sentences, date(2031, 5, 4)), [], sentences)
    account = account_of(text, "CHL", "a1", [0, 1], {0: 0.9, 1: 0.3}, statements)
    assert (account.attributions, account.also) == (("q2",), ("q1",))


def test_what_reports_the_contact_itself_comes_before_what_goes_with_it() -> None:
    account = account_of(TEXT, "CHL", "a1", [0, 2], {0: 0.1, 2: 0.9}, the_statements())
    assert (account.attributions, account.also) == (("q3",), ("q1",))


@pytest.mark.parametrize(("by_name", "first"), [({0}, "q1"), ({2}, "q3"), ({0, 2}, "q3"), (set(), "q3")])
def test_what_alone_tells_the_name_comes_first_though_it_only_goes_with_it(by_name: set[int], first: str) -> None:
    account = account_of(TEXT, "CHL", "a1", [0, 2], {0: 0.1, 2: 0.9}, the_statements(), by_name=frozenset(by_name))
    assert account.attributions == (first,)


def test_of_sources_that_nobody_knows_each_is_one() -> None:
    account = account_of(TEXT, None, None, [0, 2], {0: 0.9, 2: 0.3}, the_statements())
    assert (account.attributions, account.also) == (("q1", "q3"), ())


def test_the_likelier_of_two_statements_reports_it() -> None:
    account = account_of(TEXT, None, None, [0, 1], {0: 0.3, 1: 0.8}, the_statements())
    assert (account.attributions, account.also) == (("q2",), ("q1",))


def test_of_two_alike_the_first_reports_it() -> None:
    assert account_of(TEXT, None, None, [0, 1], {0: 0.5, 1: 0.5}, the_statements()).attributions == ("q1",)


def test_words_are_in_the_order_of_the_text() -> None:
    assert Account(None, None, ("q2", "q11"), ("q10",)).words() == ("q2", "q10", "q11")


def test_an_outlet_is_the_press_and_its_source_is_not() -> None:
    text = "The envoy said the talks were frank, the Midport Courier reported."
    name = Name(text.index("Midport"), text.index(" reported"), "Midport Courier", "Organization", 0.9)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [name], sentences, date(2031, 5, 4))
    report = Quotation(((name.start - 4, name.end),), ((name.end + 1, len(text) - 1),), ((0, 35),), 0.9)
    within = Quotation(((0, 9),), ((10, 14),), ((15, 35),), 0.9)
    statements = resolve_statements([report, within], cast, [name], sentences)
    assert [is_press(statement, cast) for statement in statements] == [True, False]


def test_what_a_voice_issued_stands_behind_where_the_voice_is_named() -> None:
    account = account_of(TEXT, "CHL", "a1", [0, 2], {0: 0.3, 2: 0.9}, the_statements(), frozenset({2}))
    assert (account.attributions, account.also) == (("q1",), ("q3",))


def test_a_paper_alone_reports_the_contact() -> None:
    account = account_of(TEXT, "CHL", "a1", [2], {2: 0.9}, the_statements(), frozenset({2}))
    assert (account.attributions, account.also) == (("q3",), ())


@pytest.mark.parametrize(
    ("clause", "by"),
    [
        ("Ida Lind did not elaborate", ("a1",)),
        ("Ida Lind has declined to comment", ("a1",)),
        ("Ida Lind won’t say when", ()),
        ("a visit to Ida Lind was not announced", ()),
        ("no details of it were given", ()),
    ],
)
def test_who_is_told_to_decline_withholds(clause: str, by: tuple[str, ...]) -> None:
    text = f"They met on Monday, and {clause}."
    at = text.find("Ida Lind")
    names = [Name(at, at + 8, "Ida Lind", "Person", 0.9)] if at >= 0 else []
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, [], None, None)
    start = text.index(clause)
    found = withholders(text, Argument(start, start + len(clause), 0.9), draft, [], {0: "a1"} if names else {}, cast)
    assert found == by


@pytest.mark.parametrize(("cue", "of_outer"), [("wanted", True), ("said", False)])
def test_what_nobody_tells_within_another_s_words_is_the_other_s(cue: str, of_outer: bool) -> None:
    text = f"A spokesman said it was late; Lind {cue} to meet Roe."
    sentences = Sentences((0,), (len(text),))
    at, end = text.index("Lind"), len(text) - 1
    found = [
        Quotation(((0, 11),), ((12, 16),), ((17, end),), 0.9),
        Quotation(((at, at + 4),), ((at + 5, at + 5 + len(cue)),), ((text.index("to meet"), end),), 0.9),
    ]
    names = [Name(at, at + 4, "Lind", "Person", 0.9)]
    statements = resolve_statements(found, Cast(text, names, sentences, date(2031, 5, 4)), names, sentences)
    assert [s.parent for s in statements] == [None, 0]
    assert is_of_outer(statements, 1, {0: 0.9, 1: 0.9}, text) is of_outer
    assert not is_of_outer(statements, 0, {0: 0.9, 1: 0.9}, text)
    assert not is_of_outer(statements, 1, {1: 0.9}, text)
