"""Plain text is kept byte for byte; what cannot be kept is counted and said."""

from __future__ import annotations

import gzip
import hashlib
import io
import sys
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import (
    BrokenSource,
    EmptySource,
    MissingSource,
    SourceError,
    TooLarge,
    UnsupportedSource,
    UsageError,
)
from memcon.intake import Taken, raw, take_sources, take_text
from memcon.intake.sniff import Kind, sniff
from memcon.intake.text import decode_utf8

CALL = "The two ministers spoke by telephone on Monday, and they agreed that the talks would go on in the spring."


def take(path: Path, data: bytes) -> Taken | SourceError:
    path.write_bytes(data)
    (taken,) = take_sources([str(path)])
    return taken


def document_of(taken: Taken | SourceError) -> Taken:
    assert isinstance(taken, Taken), taken
    return taken


@pytest.mark.parametrize("text", [f"{CALL}\r\n\r\n\tEnd.\x0c\r", f"\ufeff{CALL}", f"  {CALL}  \n\n", f"{{{CALL}}}"])
def test_text_is_kept_byte_for_byte(tmp_path: Path, text: str) -> None:
    data = text.encode("utf-8")
    taken = document_of(take(tmp_path / "note.txt", data))
    assert taken.document.text.encode("utf-8") == data
    assert taken.document.sha256 == hashlib.sha256(data).hexdigest()
    assert taken.warnings == ()


def test_gzip_is_unpacked_wherever_a_file_is_taken(tmp_path: Path) -> None:
    taken = document_of(take(tmp_path / "note.txt.gz", gzip.compress(CALL.encode())))
    assert taken.document.text == CALL
    page = gzip.compress(f"<html><body><p>{CALL}</p></body></html>".encode())
    assert CALL in document_of(take(tmp_path / "page.html.gz", page)).document.text


def test_what_is_called_a_page_is_one_where_it_has_tags(tmp_path: Path) -> None:
    assert document_of(take(tmp_path / "part.html", f"<p>{CALL}</p>".encode())).document.text.strip() == CALL
    assert document_of(take(tmp_path / "note.html", f"a < b. {CALL}".encode())).document.text == f"a < b. {CALL}"


def test_broken_utf8_is_replaced_counted_and_placed(tmp_path: Path) -> None:
    taken = document_of(take(tmp_path / "note.txt", b"Caf\xe9 talks: \xff\xfe " + CALL.encode()))
    assert taken.document.text.startswith("Caf\ufffd talks: \ufffd\ufffd The")
    (warning,) = taken.warnings
    assert "3 bytes" in warning and "byte 3" in warning


@given(st.binary(max_size=300))
def test_decoding_never_fails_and_warns_exactly_when_something_is_lost(data: bytes) -> None:
    text, warnings = decode_utf8(data)
    assert bool(warnings) == (text.encode("utf-8") != data)


def test_utf16_with_a_mark_is_decoded(tmp_path: Path) -> None:
    assert document_of(take(tmp_path / "note.txt", CALL.encode("utf-16"))).document.text == CALL
    assert isinstance(take(tmp_path / "odd.txt", CALL.encode("utf-16") + b"\x00"), BrokenSource)


def test_one_stray_null_does_not_make_a_text_binary(tmp_path: Path) -> None:
    text = CALL * 3 + "\0" + CALL
    assert document_of(take(tmp_path / "note.txt", text.encode())).document.text == text


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf"])
def test_a_file_without_text_is_empty(tmp_path: Path, data: bytes) -> None:
    taken = take(tmp_path / "note.txt", data)
    assert isinstance(taken, EmptySource) or data == b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
        (b"PK\x03\x04\x14\x00\x00", "ZIP"),
        (bytes(range(256)) * 8, "binary"),
        (b"{\\rtf1\\ansi Hello}", "rich text"),
        (b"<?xml version='1.0'?><TEI><text/></TEI>", "XML"),
        (gzip.compress(b"more"), "gzip"),
    ],
)
def test_what_is_not_read_is_named(tmp_path: Path, data: bytes, words: str) -> None:
    for name, stored in (("thing.txt", data), ("thing.gz", gzip.compress(data))):
        if name == "thing.txt" and data[:2] == b"\x1f\x8b":
            continue
        taken = take(tmp_path / name, stored)
        assert isinstance(taken, UnsupportedSource)
        assert words in taken.reason


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.pdf", "a.eml", "a", "a.xml"]))
def test_sniffing_any_bytes_gives_a_kind_or_a_refusal(data: bytes, name: str) -> None:
    try:
        assert sniff(name, data, name) in get_args(Kind)
    except SourceError as error:
        assert error.source == name


def test_fifty_megabytes_in_one_line_pass(tmp_path: Path) -> None:
    line = (CALL + " ") * (50_000_000 // len(CALL))
    assert document_of(take(tmp_path / "long.txt", line.encode())).document.text == line


def test_a_source_over_the_cap_is_refused_packed_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw.read_all, "__defaults__", (1 << 20,))
    data = b"word " * 300_000
    assert isinstance(take(tmp_path / "big.txt", data), TooLarge)
    assert isinstance(take(tmp_path / "bomb.txt.gz", gzip.compress(data)), TooLarge)


def test_damaged_gzip_is_broken(tmp_path: Path) -> None:
    whole = gzip.compress(CALL.encode() * 50)
    for data in (whole[:-9], whole[:12], whole[:20] + b"\0\0\0\0" + whole[24:]):
        assert isinstance(take(tmp_path / "note.txt.gz", data), BrokenSource)


def test_errors_stand_in_their_place_and_the_rest_follows(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(CALL)
    first, second, third, fourth = take_sources(["nowhere.txt", str(good), "bad\0name", str(good)])
    assert isinstance(first, MissingSource) and first.source == "nowhere.txt"
    assert isinstance(third, MissingSource) and third.source == "bad\\x00name"
    assert isinstance(second, Taken) and isinstance(fourth, Taken)
    assert second == fourth


def test_nothing_is_opened_before_it_is_asked_for(tmp_path: Path) -> None:
    later = tmp_path / "later.txt"
    documents = take_sources([str(later)])
    later.write_text(CALL)
    assert isinstance(next(documents), Taken)


def test_standard_input_is_text_or_what_its_bytes_say(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, count in ((CALL.encode(), 1), (b'{"text": "One."}\n{"text": "Two."}\n', 2)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        taken = list(take_sources(["-"]))
        assert len(taken) == count
        assert taken[0].source.startswith("standard input")


def test_a_device_is_not_opened() -> None:
    (taken,) = take_sources(["/dev/zero"])
    assert isinstance(taken, UnsupportedSource)


def test_the_callers_facts_stand_in_where_the_document_states_none(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text(CALL)
    (taken,) = take_sources([str(path)], published="2021-11-24", publisher="The Norland Post")
    document = document_of(taken).document
    assert (document.published, document.publisher) == ("2021-11-24", "The Norland Post")
    with pytest.raises(UsageError):
        take_sources([str(path)], published="last Tuesday")


@pytest.mark.parametrize(
    ("published", "is_future"),
    [
        ("2021-11-24", False),
        ("2021-11-25", True),
        ("2021-11-25T01:00:00+05:00", False),
        ("9999-12-31T23:59:59-12:00", True),
    ],
)
def test_a_date_in_the_future_is_kept_with_a_warning(published: str, is_future: bool) -> None:
    taken = take_text(CALL, published=published, today=date(2021, 11, 24))
    assert taken.document.published == published
    assert any("future" in warning for warning in taken.warnings) == is_future


def test_unpaired_surrogates_are_replaced_and_pairs_are_joined() -> None:
    taken = take_text("\ud83d\ude00 " + CALL + " \ud800")
    assert taken.document.text == "\U0001f600 " + CALL + " \ufffd"
    assert any("surrogate" in warning for warning in taken.warnings)


def test_the_id_depends_on_text_and_address_and_without_one_on_the_publisher() -> None:
    address = "https://a.example/"
    ids = {
        take_text(CALL).document.id,
        take_text(CALL, url=address).document.id,
        take_text(CALL, publisher="The Norland Post").document.id,
        take_text(CALL, publisher="The Sund Gazette").document.id,
        take_text("x").document.id,
    }
    assert len(ids) == 5
    assert take_text(CALL).document.id == take_text(CALL, published="2021-11-24", publisher=" ").document.id
    assert take_text(CALL, url=address).document.id == take_text(CALL, url=address, publisher="P").document.id
    one = take_text(CALL, publisher="The Norland Post").document
    assert one.id == take_text(CALL, publisher="the  NORLAND Post ", published="2021-11-24").document.id
    assert one.id == "b72c38ac34719943"


def test_importing_the_intake_loads_none_of_its_libraries() -> None:
    import subprocess

    heavy = "trafilatura lxml pypdfium2 urllib3 http.client ssl subprocess email"
    code = f"import sys, memcon.intake; print([m for m in {heavy.split()!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
