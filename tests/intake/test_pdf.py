"""PDF: written by hand here, read in a process of its own."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from memcon.errors import BrokenSource, EmptySource, SourceError, TooLarge
from memcon.intake import Taken, take_sources
from memcon.intake.pdf import read_pdf

PROSE = (
    "The foreign ministers of Norland and Sudmark spoke by telephone on Tuesday and agreed to keep the line",
    "between their capitals open, the ministry said in a statement that gave no further details of the call.",
)


def pdf(*pages: tuple[str, ...], extra_trailer: bytes = b"", info: bytes = b"") -> bytes:
    """A PDF with the lines of each page in Helvetica, its table of objects included."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        stream = f"BT /F1 10 Tf 12 TL 50 750 Td {shown} ET".encode("latin-1")
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
            + f" /Contents {number + 1} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    if info:
        objects.append(info)
        extra_trailer += f" /Info {len(objects)} 0 R".encode()
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (size, extra_trailer, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%b%b" % (size, table, trailer)


def take(path: Path) -> Taken | SourceError:
    (taken,) = take_sources([str(path)])
    return taken


def test_text_and_title_are_read_and_lines_become_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    path.write_bytes(pdf((*PROSE, "Both sides:", "- a second point"), info=b"<< /Title (A statement) >>"))
    taken = take(path)
    assert isinstance(taken, Taken)
    assert taken.document.text.startswith(f"{PROSE[0]} {PROSE[1]}")
    assert taken.document.title == "A statement"
    assert taken.document.published is None
    assert taken.document.sha256
    assert taken.warnings == ()


def test_a_paragraph_runs_on_over_the_page_and_running_heads_are_left_out() -> None:
    pages = [(f"Ministry bulletin, page {n}", f"sentence {n} goes on " + "and on " * 16) for n in range(1, 5)]
    text = read_pdf("bulletin.pdf", pdf(*pages)).text
    assert "Ministry bulletin" not in text
    assert "sentence 1 goes on" in text and "sentence 4 goes on" in text
    assert "\n\n" not in text


def test_the_lines_of_a_column_are_a_paragraph_though_they_end_in_the_middle_of_the_page() -> None:
    told = "The foreign ministers of Norland and Sudmark spoke by telephone on the first of May and agreed to keep "
    left = textwrap.wrap(f"{told}the way between their capitals, as a ministry said in a statement on the call.", 30)
    right = ["A second column tells of other things", "that day and of nobody who telephoned."]
    lines = (*left[:-1], f"{left[-1]}) Tj 270 {12 * len(left) - 12} Td ({right[0]}", right[1])
    assert read_pdf("columns.pdf", pdf(lines)).text == f"{' '.join(left)}\n\n{' '.join(right)}"


def test_a_pdf_called_txt_is_read_as_a_pdf_and_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "statement.txt"
    path.write_bytes(pdf(PROSE))
    taken = take(path)
    assert isinstance(taken, Taken)
    assert PROSE[0] in taken.document.text
    assert taken.warnings == ("named .txt but it is a PDF; read as such",)


def test_a_pdf_without_text_says_so() -> None:
    with pytest.raises(EmptySource, match="no text layer"):
        read_pdf("scan.pdf", pdf(()))


def test_an_encrypted_pdf_says_so() -> None:
    blank = b"<" + b"00" * 32 + b">"
    trailer = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O %b /U %b /P -44 >> /ID [<00><00>]" % (blank, blank)
    with pytest.raises(BrokenSource, match="encrypted"):
        read_pdf("secret.pdf", pdf(PROSE, extra_trailer=trailer))


@pytest.mark.parametrize("keep", [9, 60, 300])
def test_a_truncated_pdf_is_broken_or_empty_but_never_a_crash(keep: int) -> None:
    with pytest.raises((BrokenSource, EmptySource)):
        read_pdf("cut.pdf", pdf(PROSE)[:keep])


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(TooLarge, match="seconds"):
        read_pdf("slow.pdf", pdf(PROSE), time_limit=0.001)


def test_a_damaged_pdf_does_not_stop_the_batch(tmp_path: Path) -> None:
    for name, data in (("a.pdf", b"%PDF-1.7\nnothing"), ("b.pdf", pdf(PROSE))):
        (tmp_path / name).write_bytes(data)
    first, second = take_sources([str(tmp_path)])
    assert isinstance(first, BrokenSource)
    assert isinstance(second, Taken)
