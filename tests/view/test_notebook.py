"""The notebook's view shows the whole text, marked and escaped, whatever the marks and the text are."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from strategies import memcons

import memcon as package
from memcon.record import Actor, Attribution, Document, Furniture, Memcon
from memcon.view import html, notebook
from memcon.view.plain import visible


class Outline(HTMLParser):
    """Checks that elements close in order and collects the text of the document."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.shown = ""
        self.inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        assert tag in {"style", "div", "strong", "ol", "ul", "li", "p", "em", "span"}
        assert {name for name, _ in attrs} <= {"class", "title"}
        if ("class", "mc-text") in attrs:
            self.inside = len(self.open)

    def handle_endtag(self, tag: str) -> None:
        if len(self.open) == self.inside:
            self.inside = 0
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.shown += data


@given(memcons())
def test_the_text_is_shown_whole_and_the_elements_are_in_order(memcon: Memcon) -> None:
    outline = Outline()
    outline.feed(html(memcon))
    outline.close()
    assert outline.open == []
    assert outline.shown == visible(memcon.document.text, keep="\n\t")


def test_nested_and_crossing_marks() -> None:
    document = Document(id="d", text="abcdefgh", furniture=(Furniture(2, 6, "caption"),))
    said = Attribution("q1", "direct", (document.span(0, 1),), (), (document.span(4, 8),))
    shown = html(Memcon(document=document, attributions=(said,)))
    classes = re.findall(r'<span class="([^"]+)"[^>]*>([^<]+)<', shown)
    assert classes == [
        ("mc-source", "a"),
        ("mc-furniture", "cd"),
        ("mc-content mc-furniture", "ef"),
        ("mc-content", "gh"),
    ]


def test_markup_in_the_document_stays_text() -> None:
    nasty = '<script>alert("x")</script>'
    document = Document(id="d", text=nasty, title=nasty, publisher=nasty)
    actor = Actor("a1", "person", '"><img src=x onerror=alert(1)>')
    said = Attribution("q1", "direct", (), (), (document.span(0, 8),), speaker="a1")
    shown = html(Memcon(document=document, actors=(actor,), attributions=(said,), warnings=(nasty,)))
    assert "<script" not in shown and "<img" not in shown
    assert nasty in unescape(shown)


def test_a_long_text_is_cut_with_a_word_about_it() -> None:
    document = Document(id="d", text="x" * (notebook.SHOWN + 1234))
    shown = html(Memcon(document=document, attributions=(
        Attribution("q1", "direct", (), (), (document.span(notebook.SHOWN - 5, notebook.SHOWN + 5),)),)))  # fmt: skip
    assert "1,234 more characters are not shown" in shown
    assert len(shown) < notebook.SHOWN + 10_000


def test_notebooks_ask_the_object() -> None:
    memcon = package.Memcon(document=Document(id="d", text="They met."))
    assert memcon._repr_html_() == html(memcon)  # type: ignore[attr-defined]
