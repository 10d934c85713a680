"""JSON Lines: one record a line, and a broken line costs nothing but itself."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import BrokenSource, EmptySource, SourceError, TooLarge, UnsupportedSource
from memcon.intake import Taken, lines, take_sources
from memcon.intake.lines import read_lines
from memcon.intake.raw import buffered
from memcon.intake.taken import Extract


def take(path: Path, data: bytes) -> list[Taken | SourceError]:
    path.write_bytes(data)
    return list(take_sources([str(path)]))


def one(path: Path, record: object) -> Taken:
    (taken,) = take(path, json.dumps(record).encode())
    assert isinstance(taken, Taken), taken
    return taken


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.jsonl"


def test_every_fact_is_taken_over(path: Path) -> None:
    record = {
        "id": "n-1",
        "url": "https://norland.example/1",
        "publisher": "Foreign Ministry of Norland",
        "publisher_country": "no",
        "published": "2021-11-24T10:00:00Z",
        "title": "Readout of a call",
        "kind": "article",
        "text": "The ministers spoke.\r\n",
        "lang": "en",
    }
    document = one(path, record).document
    assert document.id == "n-1"
    assert document.url == "https://norland.example/1"
    assert document.publisher == "Foreign Ministry of Norland"
    assert document.publisher_country == "NOR"
    assert document.published == "2021-11-24T10:00:00Z"
    assert document.title == "Readout of a call"
    assert document.kind == "report"
    assert document.text == "The ministers spoke.\r\n"


def test_a_broken_line_is_named_and_the_rest_goes_on(path: Path) -> None:
    first, broken, last = take(path, b'{"text": "One."}\n\n{"text": \n{"text": "Two."}')
    assert isinstance(first, Taken) and first.source == f"{path}:1"
    assert isinstance(broken, BrokenSource) and broken.source == f"{path}:3"
    assert isinstance(last, Taken) and last.document.text == "Two."


@pytest.mark.parametrize(
    "line", ['"text"', "17", "[1]", "{}", '{"text": 3}', '{"text": null}', "[" * 100_000, '{"text":"a' * 9]
)
def test_what_is_no_record_is_a_broken_line(path: Path, line: str) -> None:
    good, broken = take(path, b'{"text": "One."}\n' + line.encode())
    assert isinstance(good, Taken)
    assert isinstance(broken, BrokenSource)


def test_an_empty_text_is_an_empty_source(path: Path) -> None:
    assert isinstance(take(path, b'{"text": " "}')[0], EmptySource)
    assert isinstance(take(path, b"\n\n")[0], EmptySource)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("url", 7),
        ("title", ["a"]),
        ("published", "last Tuesday"),
        ("published", 1637712000),
        ("publisher_country", "Norland"),
        ("kind", "gossip"),
        ("id", {"a": 1}),
    ],
)
def test_a_wrong_optional_value_is_left_out_with_a_warning(path: Path, key: str, value: object) -> None:
    taken = one(path, {"text": "The ministers spoke.", key: value})
    assert any(f"`{key}`" in warning for warning in taken.warnings)
    if key not in ("id", "kind"):
        assert getattr(taken.document, key) is None


def test_a_number_serves_as_an_id(path: Path) -> None:
    assert one(path, {"text": "One.", "id": 17}).document.id == "17"


def test_dates_are_kept_as_given_or_put_into_the_usual_form(path: Path) -> None:
    for given_date, kept in (
        ("2021-11-24", "2021-11-24"),
        ("20211124", "2021-11-24"),
        ("2021-11-24 10:30", "2021-11-24T10:30:00"),
    ):
        assert one(path, {"text": "One.", "published": given_date}).document.published == kept


def test_two_records_may_have_the_same_id(path: Path) -> None:
    taken = take(path, b'{"text": "One.", "id": "a"}\n{"text": "Two.", "id": "a"}\n')
    assert [t.document.id for t in taken if isinstance(t, Taken)] == ["a", "a"]


def test_unpaired_surrogates_and_broken_bytes_are_replaced_and_said(path: Path) -> None:
    (first, second) = take(path, b'{"text": "The \\ud800 end", "title": "\\udfff"}\n{"text": "Caf\xe9"}\n')
    assert isinstance(first, Taken) and isinstance(second, Taken)
    assert first.document.text == "The \ufffd end"
    assert any("surrogate" in w for w in first.warnings)
    assert second.document.text == "Caf\ufffd"
    assert any("1 bytes" in w for w in second.warnings)


def test_a_byte_order_mark_and_windows_line_ends_are_not_json(path: Path) -> None:
    assert all(isinstance(t, Taken) for t in take(path, b'\xef\xbb\xbf{"text": "One."}\r\n{"text": "Two."}\r\n'))


def test_one_value_over_several_lines_is_read(tmp_path: Path) -> None:
    record = {"id": "x", "text": "One."}
    for value in (record, [record]):
        (taken,) = take(tmp_path / "record.json", json.dumps(value, indent=2).encode())
        assert isinstance(taken, Taken) and taken.document.id == "x"
    good, bad = take(tmp_path / "records.json", b'[{"text": "One."}, 5]')
    assert isinstance(good, Taken) and isinstance(bad, BrokenSource)


def test_gzip_is_read_as_it_comes_and_a_cut_end_is_said(tmp_path: Path) -> None:
    data = b"".join(b'{"text": "Number %d."}\n' % n for n in range(20_000))
    packed = gzip.compress(data)
    path = tmp_path / "records.jsonl.gz"
    assert len(take(path, packed)) == 20_000
    *good, last = take(path, packed[: len(packed) // 2])
    assert good and all(isinstance(t, Taken) for t in good[:-1])
    assert isinstance(last, BrokenSource) and "line" in last.reason


def test_a_short_gzip_cut_at_its_end_gives_its_whole_lines(tmp_path: Path) -> None:
    packed = gzip.compress(b"".join(b'{"text": "Number %d."}\n' % n for n in range(300)))
    *good, last = take(tmp_path / "records.jsonl.gz", packed[:-20])
    assert len(good) > 100 and all(isinstance(t, Taken) for t in good[:-1])
    assert isinstance(last, BrokenSource) and "line" in last.reason


def test_lines_in_another_encoding_are_named(tmp_path: Path) -> None:
    (refused,) = take(tmp_path / "records.jsonl", '{"text": "One."}\n'.encode("utf-16"))
    assert isinstance(refused, UnsupportedSource) and "UTF-8" in refused.reason


def test_a_line_over_the_cap_is_passed_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_LINE", 1000)
    large, small = take(path, b'{"text": "' + b"a" * 5000 + b'"}\n{"text": "One."}\n')
    assert isinstance(large, TooLarge) and large.source.endswith(":1")
    assert isinstance(small, Taken)


def test_a_file_of_another_kind_is_given_up_early(path: Path) -> None:
    taken = take(path, b"A line of prose.\n" * 5000)
    assert len(taken) == lines.HOPELESS + 1
    assert "the rest was not read" in str(taken[-1])


def test_records_come_as_they_are_read() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1, /) -> bytes:
            return b'{"text": "One."}\n' * 100

    records = read_lines("pipe", buffered(Endless()))
    for _ in range(10):
        assert isinstance(next(records)[1], Extract)


@given(st.binary(max_size=200))
def test_any_bytes_give_records_or_errors(data: bytes) -> None:
    for name, record in read_lines("fuzz", io.BufferedReader(io.BytesIO(data))):  # type: ignore[arg-type]
        assert name.startswith("fuzz")
        assert isinstance(record, (Extract, SourceError))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda c: st.lists(c) | st.dictionaries(st.text(), c)
)


@given(
    st.dictionaries(
        st.sampled_from(["id", "url", "publisher", "publisher_country", "published", "title", "kind"]), _JSON
    )
)
def test_no_value_of_an_optional_key_loses_the_text(facts: dict[str, object]) -> None:
    line = json.dumps({**facts, "text": "The ministers spoke."}).encode()
    ((_, record),) = read_lines("fuzz", io.BufferedReader(io.BytesIO(line)))  # type: ignore[arg-type]
    assert isinstance(record, Extract) and record.text == "The ministers spoke."
