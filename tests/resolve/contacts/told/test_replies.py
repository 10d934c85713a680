"""Who answers an account, is one of those who gave it or goes on with it, tells of the contact as well."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.told.replies import continued, with_replies


def replies(first: tuple[str, str, str], *later: tuple[str, str, str], own: bool = False) -> list[int]:
    """The numbers of those statements, each of source, cue and content, that go with the first one."""
    text, cuts, found = "", [], []
    for source, cue, content in (first, *later):
        cuts.append(len(text))
        parts = [len(text)]
        for words in (source, cue, content):
            text += f"{words} "
            parts.append(len(text))
        text = f"{text[:-1]}. "
        spans = [((a, b - 1),) for a, b in pairwise(parts)]
        found.append(Quotation(spans[0], spans[1], spans[2], 0.9))
    sentences = Sentences(tuple(cuts), (*cuts[1:], len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 7))
    statements = resolve_statements(found, cast, [], sentences)
    numbers = list(range(len(found)))
    return sorted(
        with_replies([0], statements, numbers, cast, lambda n: own, lambda n: "Lind" in found_words(text, found[n]))
    )


def found_words(text: str, quotation: Quotation) -> str:
    """What a quotation says."""
    return " ".join(text[a:b] for a, b in quotation.content)


@pytest.mark.parametrize(
    ("part", "goes"),
    [
        ("One of the officials", True),
        ("The second", True),
        ("A third official", True),
        ("Another of them", True),
        ("The other official", True),
        ("The second diplomat", False),
        ("An analyst", False),
        ("One of the ministers", False),
    ],
)
def test_one_of_those_who_told_of_it_tells_of_it(part: str, goes: bool) -> None:
    told = ("Three officials briefed on the call", "said", "they had met")
    assert replies(told, (part, "said", "it had been late")) == ([0, 1] if goes else [0])


def test_who_tells_of_another_contact_is_left_to_it() -> None:
    told = ("Two Norwegian officials", "said", "they had met")
    assert replies(told, ("The second", "said", "the two had phoned Lind")) == [0]


@pytest.mark.parametrize(
    ("cue", "said", "own", "goes"),
    [
        ("rejected", "the charge", True, True),
        ("denied", "this", True, True),
        ("denied", "that the matter had come up", True, True),
        ("said", "that the matter had come up", True, False),
        ("said", "that no promise was made", True, True),
        ("said", "flights were not mentioned", True, True),
        ("said", "no list was handed over", True, True),
        ("said", "that no promise was made", False, False),
        ("said", "that no ship was lost", True, False),
        ("has flatly disputed", "that account of the talks", True, True),
        ("said", "he was not aware of such a plan", True, True),
        ("said", "he was not aware of such a plan", False, False),
        ("said", "“That is not how it went”", True, True),
        ("said", "“That is how it went”", True, False),
        ("confirmed", "the account", False, True),
        ("confirmed", "the judge", False, False),
        ("rejected", "the charge", False, False),
        ("rejected", "the bill on ports", True, False),
        ("repeated", "the charge", True, False),
    ],
)
def test_a_side_that_rejects_what_was_told_of_it_gives_its_account(cue: str, said: str, own: bool, goes: bool) -> None:
    told = ("The envoy", "said", "they had given way")
    assert replies(told, ("The ministry", cue, said), own=own) == ([0, 1] if goes else [0])


@pytest.mark.parametrize(
    ("said", "goes"),
    [
        ("“It was tense from the start”", True),
        ("“They never sat down”", True),
        ("“It is time to build a port”", False),
        ("“Ports were built here”", False),
    ],
)
def test_own_words_that_take_their_subject_from_before_go_on_with_it(said: str, goes: bool) -> None:
    told = ("The envoy", "said", "they had met")
    assert replies(told, ("The envoy", "said", said)) == ([0, 1] if goes else [0])


def test_no_other_contact_is_told_between_those_who_told_of_it() -> None:
    text = "Two officials said they met. Roe rang Lind, one of them said."
    cut = text.index("Roe")
    of_it = Quotation(((0, 13),), ((14, 18),), ((19, 27),), 0.9)
    at = text.index("one of")
    rang = Quotation(((at, at + 11),), ((at + 12, at + 16),), ((at - 6, at - 2),), 0.9)
    cast = Cast(text, [], Sentences((0, cut), (cut - 1, len(text))), date(2031, 5, 7))
    statements = resolve_statements([of_it, rang], cast, [], cast.sentences)
    for others, found in (([], {0, 1}), ([text.index("rang")], {0})):
        assert with_replies([0], statements, [0, 1], cast, lambda n: False, lambda n: False, others) == found


@pytest.mark.parametrize(
    ("first", "second", "goes"),
    [
        ("The first", "The second", True),
        ("One", "Another", True),
        ("The ministry", "The second", False),
        ("The first", "The ministry", False),
    ],
)
def test_the_second_goes_on_with_what_the_first_told(first: str, second: str, goes: bool) -> None:
    told = (first, "said", "the call was short")
    assert replies(told, (second, "said", "it had been late")) == ([0, 1] if goes else [0])


def goes_on(first: tuple[str, str, str], later: tuple[str, str, str], *, other: str | None = None) -> bool:
    """Whether the second statement, in the sentence behind the first one, goes on with it; `other` tells of another."""
    text, cuts, found = "", [], []
    for source, cue, content in (first, later):
        cuts.append(len(text))
        at = len(text)
        text += f"{content}, {source} {cue}. "
        middle, last = at + len(content) + 2, at + len(content) + 3 + len(source)
        found.append(Quotation(((middle, last - 1),), ((last, last + len(cue)),), ((at, at + len(content)),), 0.9))
    sentences = Sentences(tuple(cuts), (*cuts[1:], len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 7))
    statements = resolve_statements(found, cast, [], sentences)
    others = [] if other is None else [text.index(other)]
    return 1 in continued({0}, statements, [0, 1], cast, others)


@pytest.mark.parametrize(
    ("who", "cue", "said", "goes"),
    [
        ("the Chilean envoy", "said", "“She was very firm”", True),
        ("the Chilean envoy", "said", "that she had been very firm", False),  # no words of his own
        ("an analyst", "said", "“She was very firm”", False),
        ("the Chilean envoy", "said in an interview last week", "“She was very firm”", False),
        ("the Chilean envoy", "said when asked about the election", "“We shall win”", False),
    ],
)
def test_ones_own_words_right_behind_an_account_go_with_it(who: str, cue: str, said: str, goes: bool) -> None:
    told = ("the Chilean envoy", "said", "The minister had raised the port in the call")
    assert goes_on(told, (who, cue, said)) is goes


def test_they_do_not_where_another_contact_is_told_between() -> None:
    told = ("the Chilean envoy", "said", "The minister had raised the port")
    assert not goes_on(told, ("the Chilean envoy", "said", "“And the summit was a farce”"), other="summit")
