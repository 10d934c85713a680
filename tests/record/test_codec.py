"""Records go to JSON and back without loss, and meet the schema that is printed for them."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import memcons

from memcon.errors import MemconError, RecordError, SpanError
from memcon.record import Document, Memcon, from_json, json_schema, to_dict, to_json

VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


@given(memcons())
def test_json_and_back_loses_nothing(memcon: Memcon) -> None:
    line = to_json(memcon)
    assert "\n" not in line
    assert from_json(line) == memcon
    assert to_json(from_json(line)) == line


@given(memcons())
def test_every_memcon_meets_the_schema(memcon: Memcon) -> None:
    VALIDATOR.validate(json.loads(to_json(memcon)))


@given(memcons())
def test_dictionaries_are_what_json_gives(memcon: Memcon) -> None:
    assert json.loads(json.dumps(to_dict(memcon))) == json.loads(to_json(memcon))


def test_fields_stand_in_the_order_of_the_contract() -> None:
    memcon = Memcon(document=Document(id="d", text="x"))
    assert list(json.loads(to_json(memcon))) == [
        "memcon",
        "document",
        "actors",
        "attributions",
        "contacts",
        "times",
        "places",
        "events",
        "warnings",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"document": {"id": "d"}}',
        '{"memcon": "2", "document": {"id": "d", "text": "x"}}',
        '{"document": {"id": "d", "text": "x", "kind": "poem"}}',
        b"\xff\xfe",
    ],
)
def test_what_is_no_memcon_is_refused(line: str | bytes) -> None:
    with pytest.raises(RecordError):
        from_json(line)


def test_a_span_that_is_not_the_text_is_refused_from_json_too() -> None:
    line = json.dumps(
        {
            "document": {"id": "d", "text": "They met."},
            "times": [{"span": {"start": 0, "end": 4, "text": "Thay"}, "type": "DATE", "value": None}],
        }
    )
    with pytest.raises(SpanError):
        from_json(line)


@given(st.binary(max_size=60))
def test_any_bytes_give_a_memcon_or_an_error_of_the_catalogue(line: bytes) -> None:
    with pytest.raises(MemconError):
        from_json(line)
