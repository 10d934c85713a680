"""A PDF on standard input becomes one JSON object on standard output; run alone, by file, never imported.
Its argument is the folder that holds pypdfium2.

It imports nothing of memcon, so that the process which meets a hostile file holds as little as possible.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from typing import Any

MEMORY_LIMIT = 2 << 30
CPU_SECONDS = 100
MAX_PAGES = 20_000
MAX_CHARACTERS = 100_000_000
MAX_HEAD = 100
COLUMN = 12  # points by which lines of a column may begin apart
COLUMN_LINES = 6  # lines that make a column

Line = tuple[str, float, float, float, float]  # words, left, bottom, right, top


def main() -> None:
    """Reads standard input, writes `{"text", "title", "pages", "broken_pages"}` or `{"problem"}`."""
    sys.path.extend(sys.argv[1:])
    _limit()
    data = sys.stdin.buffer.read()
    # The answer goes out in UTF-8 whatever the locale is; characters that fit into no encoding are replaced.
    answer = json.dumps(_read(data), ensure_ascii=False).encode("utf-8", "replace")
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()


def _limit() -> None:
    try:
        import resource
    except ImportError:  # not every system has limits; the time limit of the caller remains
        return
    for what, value in (
        (resource.RLIMIT_AS, MEMORY_LIMIT),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (value, value))
        except (ValueError, OSError):
            continue


def _read(data: bytes) -> dict[str, Any]:
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    try:
        document = pdfium.PdfDocument(data)
        pages = len(document)
    except pdfium.PdfiumError as error:
        code = getattr(error, "err_code", None)
        return {"problem": "password" if code == raw.FPDF_ERR_PASSWORD or "assword" in str(error) else "broken"}
    if not pages:
        return {"problem": "broken"}
    sheets: list[list[Line]] = []
    broken = size = 0
    for number in range(min(pages, MAX_PAGES)):
        try:
            page = document[number]
            sheet = _lines(page, raw)
            page.close()
        except (pdfium.PdfiumError, ValueError, IndexError):
            broken += 1
            continue
        sheets.append(sheet)
        size += sum(len(line[0]) for line in sheet)
        if size > MAX_CHARACTERS:
            break
    broken += pages - broken - len(sheets)
    title = document.get_metadata_value("Title")
    return {"text": _flow(_without_running_heads(sheets)), "title": title, "pages": pages, "broken_pages": broken}


def _lines(page: Any, raw: Any) -> list[Line]:
    """The lines of a page with the box around each, in the order of the page's text."""
    textpage = page.get_textpage()
    text = textpage.get_text_range()
    lines: list[Line] = []
    for match in re.finditer(r"[^\r\n]+", text):
        words = match[0].replace("\ufffe", "\u00ad").replace("\0", "")
        if not words.strip():
            continue
        # Characters made up by the parser, such as spaces, have no box of their own: the first and last ink count.
        ink = [i for i in range(match.start(), match.end()) if not text[i].isspace()]
        boxes = [textpage.get_charbox(i) for i in (ink[0], ink[-1], ink[len(ink) // 2])]
        left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
        bottom, top = min(b[1] for b in boxes), max(b[3] for b in boxes)
        lines.append((words.strip(), left, bottom, right, top))
    textpage.close()
    return lines


def _without_running_heads(sheets: list[list[Line]]) -> list[list[Line]]:
    """The pages without the first and last lines that many of them share but for their numbers."""

    def form(line: Line) -> str:
        return re.sub(r"\d+", "#", line[0])

    for end in (0, -1):
        for _ in range(2):
            # A page is never emptied, and a long line is not a head.
            counts: dict[str, int] = {}
            for sheet in sheets:
                if len(sheet) > 1 and len(sheet[end][0]) <= MAX_HEAD:
                    counts[form(sheet[end])] = counts.get(form(sheet[end]), 0) + 1
            shared = {f for f, count in counts.items() if count >= 3 and count * 2 > len(sheets)}
            if not shared:
                break
            sheets = [(s[1:] if end == 0 else s[:-1]) if len(s) > 1 and form(s[end]) in shared else s for s in sheets]
    return sheets


def _flow(sheets: list[list[Line]]) -> str:
    """Lines joined into paragraphs, these separated by empty lines; a paragraph may run on to the next page."""
    paragraphs: list[str] = []
    last: Line | None = None
    last_edge = 0.0
    for sheet in sheets:
        pitch = _pitch(sheet)
        edges = _right_edges(sheet)
        for index, line in enumerate(sheet):
            new_page = index == 0
            if last is not None and _runs_on(last, line, pitch, last_edge, new_page=new_page):
                paragraphs[-1] = _joined(paragraphs[-1], line[0])
            else:
                paragraphs.append(line[0])
            last, last_edge = line, edges[index]
    return "\n\n".join(paragraphs)


def _right_edges(sheet: list[Line]) -> list[float]:
    """How far to the right lines go in the column of each: of those that begin where it does, or else of the page."""
    page = max((line[3] for line in sheet), default=0.0)
    columns: dict[int, tuple[int, float]] = {}
    for _, left, _, right, _ in sheet:
        count, edge = columns.get(int(left // COLUMN), (0, 0.0))
        columns[int(left // COLUMN)] = (count + 1, max(edge, right))
    out = []
    for line in sheet:
        near = [columns.get(int(line[1] // COLUMN) + step, (0, 0.0)) for step in (-1, 0, 1)]
        few = sum(count for count, _ in near) < COLUMN_LINES
        out.append(page if few else max(edge for _, edge in near))
    return out


def _pitch(sheet: list[Line]) -> float:
    """The usual distance from one line to the next on a page, in points."""
    gaps = sorted(a[2] - b[2] for a, b in itertools.pairwise(sheet) if 1 < a[2] - b[2] < 60)
    return gaps[len(gaps) // 2] if gaps else 14.0


def _runs_on(last: Line, line: Line, pitch: float, right_edge: float, *, new_page: bool) -> bool:
    height, last_height = line[4] - line[2], last[4] - last[2]
    if max(height, last_height) > 1.6 * max(min(height, last_height), 1.0):
        return False
    # A line ends before the edge where a paragraph does, or where the next word is too long for what is left of it.
    word = (len(line[0].split(" ", 1)[0]) + 1) * (line[3] - line[1]) / len(line[0])
    ends_short = last[3] < right_edge - max(word, 0.2 * max(right_edge - last[1], 1.0))
    if new_page:
        return not ends_short and not last[0].endswith((".", "?", "!", "”", '"', ":"))
    gap = last[2] - line[2]
    # A gap that goes upwards is the next column.
    if gap > 1.35 * pitch or (gap <= 0 and last[0].endswith((".", "?", "!", "”", '"'))):
        return False
    indented = line[1] > last[1] + 8 and gap > 0
    return not ends_short and not indented


def _joined(paragraph: str, words: str) -> str:
    if paragraph.endswith("\u00ad"):
        return paragraph[:-1] + words
    # A hyphen at a line's end may belong to the word; it is kept, and nothing is put after it.
    if paragraph.endswith("-") and len(paragraph) > 1 and paragraph[-2].isalpha() and words[:1].islower():
        return paragraph + words
    return f"{paragraph} {words}"


if __name__ == "__main__":
    main()
