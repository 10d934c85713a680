"""The text stands in the page as it is, whatever marks lie on it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from joint_strategies import readouts
from strategies import memcons

from memcon.record import Memcon
from memcon.view.plain import visible
from memcon.web import marks
from memcon.web.marks import Mark, marked


class Page(HTMLParser):
    """Reads HTML back: the text, which elements cover each character, and whether all are closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[dict[str, str | None]] = []
        self.covering: list[list[dict[str, str | None]]] = []
        self.ids: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("span", "mark", "a")
        self.open.append({"tag": tag, **dict(attrs)})
        if "id" in dict(attrs):
            self.ids.append(str(dict(attrs)["id"]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        self.covering += [list(self.open)] * len(data)


pieces = st.tuples(st.integers(0, 29), st.integers(1, 30)).map(lambda p: (min(p), max(p))).filter(lambda p: p[0] < p[1])
mark_lists = st.lists(st.tuples(pieces, st.sampled_from(["content", "source", "at", "person"])), max_size=12)


@given(mark_lists)
def test_marks_may_nest_and_cross_and_each_covers_its_own_characters_alone(
    chosen: list[tuple[tuple[int, int], str]],
) -> None:
    text = "abcdefghijklmnopqrstuvwxyz0123"
    found = [Mark(start, end, kind, f"k{n}", f"l{n}") for n, ((start, end), kind) in enumerate(chosen)]
    page = Page(str(marked(text, found)))
    assert page.text == text
    assert not page.open
    for place, around in enumerate(page.covering):
        kinds = sorted(str(e["data-k"]) for e in around if e["tag"] == "span")
        assert kinds == sorted(m.key for m in found if m.kind != "at" and m.start <= place < m.end)
        assert any(e["tag"] == "mark" for e in around) == any(
            m.kind == "at" and m.start <= place < m.end for m in found
        )


@given(memcons())
def test_the_text_of_any_document_stands_in_its_page_and_no_id_twice(memcon: Memcon) -> None:
    page = Page(str(marked(memcon.document.text, marks.marks_of(memcon), marks.references_of(memcon))))
    # What cannot be shown or turns the reading order is written out; line ends are those of HTML.
    text = marks._STEERING.sub(lambda found: visible(found[0]), memcon.document.text)
    assert page.text == text
    assert not page.open
    assert len(page.ids) == len(set(page.ids))


@given(memcons(), st.integers(1, 20))
def test_a_part_of_a_text_shows_that_part(memcon: Memcon, size: int) -> None:
    text = memcon.document.text
    for start in range(0, len(text), size):
        piece = text[start : start + size]
        page = Page(str(marked(piece, marks.marks_of(memcon), marks.references_of(memcon), start)))
        assert page.text == marks._STEERING.sub(lambda found: visible(found[0]), piece)
        assert not page.open


def test_pieces_of_a_quotation_belong_together_and_are_found_by_their_places() -> None:
    memcon = readouts()["north/1"]
    html = str(marked(memcon.document.text, marks.marks_of(memcon)))
    content = [found for found in re.findall(r'<span class="m m-content" id="([^"]+)" data-k="([^"]+)"', html)]
    spans = memcon.attributions[0].content
    assert content == [(f"{s.start}-{s.end}", "a-q1") for s in spans]


def test_signs_are_drawn_by_the_style_sheet_and_are_no_part_of_the_text() -> None:
    memcon = readouts()["north/1"]
    html = str(marked(memcon.document.text, marks.marks_of(memcon), marks.references_of(memcon)))
    assert 'data-sign="1"' in html and 'data-sign="A"' in html
    assert all(inside == "" for inside in re.findall(r"<a [^>]*>(.*?)</a>", html))


def test_controls_are_written_out_with_their_names() -> None:
    html = str(marked("a\u202eb\x00c\td\ne", []))
    assert html == (
        'a<span class="control" title="U+202E RIGHT-TO-LEFT OVERRIDE">\\u202e</span>b'
        '<span class="control" title="U+0000 control character">\\x00</span>c\td\ne'
    )


def test_words_asked_for_open_the_part_that_holds_them() -> None:
    assert marks.part_of(250_000, 1, [(120_000, 120_005)]) == (2, 3)
    assert marks.part_of(250_000, 9, []) == (3, 3)
    assert marks.part_of(0, 1, []) == (1, 1)


def test_contacts_are_lettered_beyond_z() -> None:
    assert [marks.letters(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
