"""E-mail: the plain text, or the page in it, and what the headers state."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import EmptySource, SourceError
from memcon.intake import Taken, take_sources
from memcon.intake.mail import read_mail

WORDS = "The ministers spoke by telephone on Tuesday, and both called the talk useful."
HEADERS = (
    b"From: =?utf-8?q?Norland_Press_Service?= <press@norland.example>\r\n"
    b"To: list@norland.example\r\nSubject: Readout of a\r\n call\r\nDate: Tue, 23 Nov 2021 18:00:00 +0100\r\n"
    b"Message-ID: <1@norland.example>\r\nMIME-Version: 1.0\r\n"
)
QUOTED = b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nCaf=E9 "


def mixed(*parts: bytes) -> bytes:
    body = b"".join(b"--cut\r\n" + part + b"\r\n" for part in parts)
    return HEADERS + b'Content-Type: multipart/mixed; boundary="cut"\r\n\r\n' + body + b"--cut--\r\n"


def test_text_subject_date_and_sender_are_taken() -> None:
    extract = read_mail("a.eml", HEADERS + b"\r\n" + WORDS.encode() + b"\r\n\r\nEnd\r\n")
    assert extract.text == f"{WORDS}\n\nEnd\n"
    assert extract.title == "Readout of a call"
    assert extract.published == "2021-11-23T18:00:00+01:00"
    assert extract.byline == "Norland Press Service"
    assert extract.warnings == ()


def test_plain_text_is_preferred_and_attachments_are_counted() -> None:
    extract = read_mail(
        "a.eml",
        mixed(
            b"Content-Type: text/html\r\n\r\n<p>Another wording.</p>",
            QUOTED + WORDS.encode(),
            b"Content-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF-1.4",
        ),
    )
    assert extract.text == f"Café {WORDS}"
    assert extract.warnings == ("1 attachment was not read",)


def test_a_page_is_read_where_there_is_no_plain_text() -> None:
    extract = read_mail(
        "a.eml", mixed(f"Content-Type: text/html\r\n\r\n<html><body><p>{WORDS}</p></body></html>".encode())
    )
    assert extract.text == WORDS
    assert extract.title == "Readout of a call"


@pytest.mark.parametrize("body", [b"", b"\r\n", b"\r\n \r\n"])
def test_a_message_without_text_is_empty(body: bytes) -> None:
    with pytest.raises(EmptySource):
        read_mail("a.eml", HEADERS + body)


def test_a_message_under_another_name_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "message").write_bytes(HEADERS + b"\r\n" + WORDS.encode())
    (taken,) = take_sources([str(tmp_path / "message")])
    assert isinstance(taken, Taken) and taken.document.kind == "readout"


def test_a_date_that_cannot_be_read_is_said() -> None:
    extract = read_mail(
        "a.eml", HEADERS.replace(b"Tue, 23 Nov 2021 18:00:00 +0100", b"soon") + b"\r\n" + WORDS.encode()
    )
    assert extract.published is None
    assert extract.warnings == ("the date of the e-mail cannot be read",)


def test_parts_nested_without_end_do_no_harm() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(3000))
    with pytest.raises(SourceError):
        read_mail("a.eml", HEADERS + nested)


_PIECES = [
    b"From: ",
    b"Date: ",
    b"Subject: =?utf-8?b?",
    b"?=",
    b"\r\n",
    b"\n\n",
    b"Content-Type: multipart/mixed; boundary=x",
    b"--x",
    b"--x--",
    b"Content-Type: text/html",
    b"Content-Transfer-Encoding: base64",
    b"<a@b>",
    b"\xff",
    b'"',
    b";",
    b"word",
]


@given(st.lists(st.sampled_from(_PIECES) | st.binary(max_size=5), max_size=30))
def test_any_message_gives_a_text_or_an_error(pieces: list[bytes]) -> None:
    try:
        extract = read_mail("fuzz.eml", b"".join(pieces))
    except SourceError:
        return
    for fact in (extract.title, extract.byline, extract.published, extract.text):
        (fact or "").encode("utf-8")
