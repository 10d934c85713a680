"""Whom a report cites speaks, and the report stands between; what gives a mere reason or topic stays as it was."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement, resolve_statements

NAMES = {
    "Northwire": "Organization",
    "Midport Courier": "Organization",
    "Harbour Ministry": "Organization",
    "Karl Weiss": "Person",
    "Ana Petrova": "Person",
}
MET = "Karl Weiss met Ana Petrova in Midport on Tuesday"


def told(text: str, *found: tuple[str, str, str]) -> list[tuple[str | None, list[str], str]]:
    """Speaker, relays and words of each statement of a text, in which source, cue and content were found."""
    names = [Name(*m.span(), word, kind, 0.9) for word, kind in sorted(NAMES.items()) for m in re.finditer(word, text)]
    names.sort(key=lambda n: n.start)
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[a-z]\.)\s(?=[A-Z])", text))]
    cast = Cast(text, names, Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text))), None)

    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),) if words else ()

    quotations = [Quotation(span(source), span(cue), span(content), 0.9) for source, cue, content in found]
    statements = resolve_statements(quotations, cast, names, cast.sentences)
    assert len(statements) >= len(quotations)
    return [_shown(s, cast) for s in statements]


def _shown(statement: Statement, cast: Cast) -> tuple[str | None, list[str], str]:
    speaker = None if statement.speaker is None else cast.roles[statement.speaker].name
    words = " | ".join(cast.text[a:b] for a, b in statement.quotation.content)
    return speaker, [cast.roles[n].name for n in statement.via], words


@pytest.mark.parametrize(
    ("report", "source", "cue"),
    [
        ("Northwire reported, citing the Harbour Ministry.", "Northwire", "reported"),
        ("Northwire reports with reference to the Harbour Ministry.", "Northwire", "reports with reference to"),
        ("Northwire reports citing the Harbour Ministry.", "Northwire reports", "citing"),
        ("Northwire had reported on Friday, quoting the Harbour Ministry.", "the Harbour Ministry", "had reported"),
        ("according to Northwire, citing the Harbour Ministry.", "Northwire", "according to"),
    ],
)
def test_who_is_cited_speaks_and_the_report_stands_between(report: str, source: str, cue: str) -> None:
    found = told(f"{MET}, {report}", (source, cue, MET))
    assert found == [("Northwire", [], MET), ("Harbour Ministry", ["Northwire"], MET)]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (f"Citing the Harbour Ministry, Northwire reported that {MET}.", "Northwire", "reported"),
        (f"Northwire, citing the Harbour Ministry, reported that {MET}.", "the Harbour Ministry", "reported"),
        (f"Northwire, citing the Harbour Ministry, reported that {MET}.", "the Harbour Ministry,", "reported"),
        (f"Northwire reported, citing the Harbour Ministry, that {MET}.", "the Harbour Ministry", "reported"),
        (
            f"Northwire, a local agency, reported, citing the Harbour Ministry, that {MET}.",
            "Harbour Ministry",
            "reported",
        ),
        (f"Northwire reports with reference to the Harbour Ministry that {MET}.", "Northwire", "reports"),
        (f"Northwire reported on Monday, quoting the Harbour Ministry, that {MET}.", "Northwire", "reported"),
    ],
)
def test_a_report_may_name_whom_it_cites_before_it_tells(text: str, source: str, cue: str) -> None:
    words = f"that {MET}"
    assert told(text, (source, cue, words)) == [
        ("Northwire", [], words),
        ("Harbour Ministry", ["Northwire"], words),
    ]


def test_what_was_taken_for_words_of_the_report_is_who_is_cited() -> None:
    text = f"{MET}, Northwire reported, citing three people with knowledge of the talks."
    found = told(text, ("Northwire", "reported", MET), ("Northwire", "citing", "three people with knowledge"))
    assert found == [("Northwire", [], MET), ("three people with knowledge of the talks", ["Northwire"], MET)]


@pytest.mark.parametrize(
    "report", ["Northwire learned from the Harbour Ministry.", "Northwire was informed from the Harbour Ministry."]
)
def test_who_informs_a_reporter_speaks(report: str) -> None:
    assert told(f"{MET}, {report}") == [("Harbour Ministry", ["Northwire"], MET)]


def test_this_points_to_the_sentence_before() -> None:
    for line in ("This was reported by the Harbour Ministry.", "The Harbour Ministry informs about this."):
        assert told(f"{MET}. {line}") == [("Harbour Ministry", [], MET)]
    line = "\nThis was stated by the Harbour Ministry during a briefing."
    assert told(f"{MET}.{line}") == [("Harbour Ministry", [], MET)]
    line = "The Harbour Ministry informs about this, Northwire reports."
    assert told(f"{MET}. {line}") == [("Harbour Ministry", ["Northwire"], MET)]


@pytest.mark.parametrize("it", ["confirmed it on Monday", "announced it in a statement to Northwire", "said it"])
def test_it_is_the_sentence_before_where_nothing_more_is_said(it: str) -> None:
    assert told(f"{MET}. The Harbour Ministry {it}.") == [("Harbour Ministry", [], MET)]


@pytest.mark.parametrize(
    "said", ["it would send an envoy to Osk", "it on Friday had closed the port", "this week had been quiet"]
)
def test_who_says_more_than_it_says_nothing_of_the_sentence_before(said: str) -> None:
    found = told(f"{MET}. The Harbour Ministry said {said}.", ("The Harbour Ministry", "said", said))
    assert found == [("Harbour Ministry", [], said)]


def test_who_first_reported_a_call_tells_of_it() -> None:
    text = "Karl Weiss warned Ana Petrova in a call first reported by the Midport Courier."
    assert told(text) == [("Midport Courier", [], "Karl Weiss warned Ana Petrova in a call")]


@pytest.mark.parametrize(
    "tail",
    [
        "citing the coming election",
        "citing security concerns",
        "citing Ana Petrova's refusal",
        "referring to Ana Petrova",
        "citing the Harbour Ministry as saying so",
    ],
)
def test_a_reason_or_a_topic_is_no_source(tail: str) -> None:
    text = f"The port will stay closed, Karl Weiss said, {tail}."
    words = "The port will stay closed"
    assert [words for _, _, words in told(text, ("Karl Weiss", "said", words))] == [words]


def test_an_organ_of_an_office_is_not_its_holder() -> None:
    text = "President Karl Weiss met Ana Petrova in Midport. This was reported by the press service of the President."
    (statement,) = told(text)
    assert statement[0] == "press service of the President"


def test_another_agency_told_of_before_does_not_relay_what_this_one_cites() -> None:
    text = "Midport Courier said Karl Weiss left. Northwire, citing the Harbour Ministry, said it rained."
    found = told(
        text,
        ("Midport Courier", "said", "Karl Weiss left"),
        ("Northwire", "said it", "it rained"),
    )
    assert ("Harbour Ministry", ["Northwire"], "it rained") in found


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        (", in a call first reported by Northwire.", [("Northwire", MET)]),
        (", after the trip was first reported by Northwire.", [("Northwire", MET)]),
        (
            ", in a meeting first reported by Northwire and later confirmed by the Harbour Ministry.",
            [("Northwire", MET), ("Harbour Ministry", MET)],
        ),
        (
            ", after the trip was first disclosed by Northwire and then by Midport Courier.",
            [("Northwire", MET), ("Midport Courier", MET)],
        ),
        (", and Northwire left.", []),
    ],
)
def test_who_reported_first_and_who_confirmed_it_tell_it(behind: str, who: list[tuple[str, str]]) -> None:
    assert [(speaker, words[: len(MET)]) for speaker, _, words in told(f"{MET}{behind}")] == who


@pytest.mark.parametrize("what", ["The visit", "Their call", "News of the meeting"])
def test_what_was_first_reported_may_be_named_alone(what: str) -> None:
    text = f"{MET}. {what} was first reported by Northwire and later confirmed by the Harbour Ministry."
    assert told(text) == [("Northwire", [], what), ("Harbour Ministry", [], what)]


def test_a_storm_that_was_first_reported_is_no_occasion() -> None:
    assert told(f"{MET}. The storm was first reported by Northwire.") == []


def test_what_was_confirmed_after_a_first_report_is_what_that_told() -> None:
    text = f"{MET}, the Harbour Ministry confirmed after the trip was first reported by Northwire."
    found = told(text, ("the Harbour Ministry", "confirmed", MET))
    assert found == [("Harbour Ministry", [], MET), ("Northwire", [], MET)]


def test_the_verb_behind_whom_a_report_cites_is_its_own() -> None:
    text = f"Northwire, citing the Harbour Ministry, also said that {MET}."
    found = told(text, ("Northwire,", "citing", f"also said that {MET}"))
    assert found == [("Northwire", [], f"that {MET}"), ("Harbour Ministry", ["Northwire"], f"that {MET}")]
