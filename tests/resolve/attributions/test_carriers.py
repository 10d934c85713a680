"""Whoever carries a text carries what "it" goes on to say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from memcon.find.attributions import Quotation
from memcon.resolve.attributions.carriers import still_carried
from memcon.resolve.attributions.statements import Statement

MINISTRY, AGENCY = 1, 2


def statement(text: str, source: str, speaker: int, via: tuple[int, ...] = ()) -> Statement:
    start = text.index(source)
    spans = ((start, start + len(source)),)
    return Statement(Quotation(spans, (), spans, 0.9), speaker, None, via, "indirect", "assert", "statement", None)


@pytest.mark.parametrize(
    ("first", "second", "speaker", "carried"),
    [
        ("The ministry's statement, carried by the agency,", "It", MINISTRY, True),
        ("The ministry's statement, carried by the agency,", "It", 3, False),
        ("The ministry's statement, carried by the agency,", "The ministry", MINISTRY, False),
        ("The ministry's statement,", "It", MINISTRY, False),
    ],
)
def test_it_goes_on_through_whoever_carries_it(first: str, second: str, speaker: int, carried: bool) -> None:
    text = f"{first} does not name her. Then {second} says that they met."
    opening = statement(text, first, MINISTRY, (AGENCY,))
    start = text.index(second, len(first))
    spans = ((start, start + len(second)),)
    goes_on = Statement(Quotation(spans, (), spans, 0.9), speaker, None, (), "indirect", "assert", "statement", None)
    out = still_carried([goes_on, opening], text)
    assert out[0].via == ((AGENCY,) if carried else ())
    assert out[1] == opening


def test_another_source_between_ends_it() -> None:
    text = "The statement, carried by the agency, is short. An aide said so. It says more."
    said = [
        statement(text, "The statement, carried by the agency,", MINISTRY, (AGENCY,)),
        statement(text, "An aide", 3),
        statement(text, "It", MINISTRY),
    ]
    assert still_carried(said, text)[2].via == ()


@pytest.mark.parametrize(
    ("cue", "speaker", "via"),
    [("was quoted as saying", 3, (AGENCY,)), ("said", 3, ()), ("was quoted as saying", MINISTRY, ())],
)
def test_who_was_quoted_is_quoted_by_whoever_cited_him_last(cue: str, speaker: int, via: tuple[int, ...]) -> None:
    text = f"The agency, citing an official, said that they met. The man {cue} that it went well."
    cited = replace(statement(text, "an official", 3, (AGENCY,)), plain=True)
    start = text.index(cue)
    spans = (
        ((text.index("The man"), start - 1),),
        ((start, start + len(cue)),),
        ((start + len(cue) + 1, len(text) - 1),),
    )
    after = Statement(Quotation(*spans, 0.9), speaker, None, (), "indirect", "assert", "unknown", None)
    assert still_carried([cited, after], text)[1].via == via
