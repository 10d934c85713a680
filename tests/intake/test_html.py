"""Web pages: the main text, the facts that the page states, and pages made to hurt."""

from __future__ import annotations

import html
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import EmptySource
from memcon.intake import Taken, take_sources
from memcon.intake.html import decode_page, read_page
from memcon.intake.linked_data import linked_facts
from memcon.intake.markup import has_monstrous_tag, visible_text
from memcon.intake.taken import Extract

FIRST = "The foreign ministers of Norland and Sudmark spoke by telephone on Tuesday, the Norland ministry said."
SECOND = "They agreed to meet again in the spring and gave no details of what had been discussed between them."


def page(head: str = "", body: str = "") -> bytes:
    content = f"<h1>Ministers speak by telephone</h1>{body}<p>{FIRST}</p><p>{SECOND}</p>"
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
    article = f"<article>{content}</article>"
    return f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{menu}{article}</body></html>".encode()


def read(head: str = "", body: str = "") -> Extract:
    return read_page("page.html", page(head, body))


def test_the_main_text_comes_in_paragraphs_without_navigation() -> None:
    assert f"{FIRST}\n\n{SECOND}" in read().text
    assert "World" not in read().text


@pytest.mark.parametrize("mark", ["\x00", "\x0b", "\x1f", "\ufffe"])
def test_a_character_that_no_page_may_hold_costs_nothing_else(mark: str) -> None:
    assert f"{FIRST}\n\n{SECOND}" in read_page("page.html", page(body=f"<p>Mini{mark}sters</p>")).text


def test_reader_comments_are_left_out() -> None:
    body = page().replace(
        b"</article>", b"</article><div id='comments'><p>I never believed the minister at all.</p></div>"
    )
    assert "believed" not in read_page("page.html", body).text


def test_facts_in_the_head_are_taken() -> None:
    extract = read(
        "<meta property='og:site_name' content='The Norland Post'>"
        "<meta property='og:title' content='Ministers speak by telephone | The Norland Post'>"
        "<meta property='article:published_time' content='2021-11-23T18:00:00+01:00'>"
        "<meta name='author' content='By Ada Berg'>"
        "<link rel='canonical' href='https://post.example/2019/01/01/call'>"
    )
    assert extract.publisher == "The Norland Post"
    assert extract.title == "Ministers speak by telephone"
    assert extract.published == "2021-11-23T18:00:00+01:00"
    assert extract.byline == "Ada Berg"
    assert extract.url == "https://post.example/2019/01/01/call"


def test_facts_in_linked_data_are_taken() -> None:
    extract = read(
        """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Post Online"},
        {"@type": "Person", "@id": "#ada", "name": "Ada Berg"},
        {"@type": "NewsArticle", "headline": "Ministers speak by telephone", "datePublished": "2021-11-23",
         "author": [{"@id": "#ada"}, {"name": "Bo Lund"}], "publisher": {"name": "The Norland Post"}}]}</script>"""
    )
    assert extract.published == "2021-11-23"
    assert extract.byline == "Ada Berg, Bo Lund"
    assert extract.publisher == "The Norland Post"
    assert extract.kind == "report"


@pytest.mark.parametrize(
    "body",
    [
        "<time datetime='2021-11-23'>Tuesday</time>",
        "<p class='dateline'>Published: 23 November 2021</p>",
        "<span class='post-date'>Nov. 23, 2021</span><span class='date updated'>Updated Nov. 25, 2021</span>",
        "<div itemprop='datePublished'>23.11.2021</div>",
        "<time datetime='2020-01-01'>a</time><time class='published' datetime='2021-11-23'>b</time>",
        "<time datetime='2020-01-01'>a</time><time class='entry-date' datetime='2021-11-23'>b</time>",
    ],
)
def test_a_date_beside_the_headline_is_a_statement(body: str) -> None:
    assert (read(body=body).published or "")[:10] == "2021-11-23"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<link rel='canonical' href='https://post.example/2021/11/23/call'>", ""),
        ("<meta property='og:image' content='https://post.example/2021/11/23/a.jpg'>", ""),
        ("<meta name='last-modified' content='2021-11-23'>", ""),
        ("", "<p>On 23 November 2021 nothing happened.</p>"),
        ("", "<span class='date'>05/06/2021</span>"),
        ("", "<time datetime='2021-11-23'>a</time><time datetime='2020-01-01'>b</time>"),
        ("<meta name='date' content='soon'>", "<footer class='date'>© 2021</footer>"),
    ],
)
def test_what_is_no_statement_gives_no_date(head: str, body: str) -> None:
    assert read(head, body).published is None


def test_a_host_is_no_publisher_and_silence_no_byline() -> None:
    extract = read(
        "<link rel='canonical' href='https://post.example/call'><meta name='author' content='ada@post.example'>"
    )
    assert extract.publisher is None
    assert extract.byline is None


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "iso-8859-2", "utf-16"])
def test_the_declared_encoding_is_used(encoding: str) -> None:
    text = f"<html><head><meta charset='{encoding}'></head><body><p>Präsident Müller</p></body></html>"
    assert "Präsident Müller" in decode_page(text.encode(encoding))[0]
    assert "Präsident Müller" in decode_page(text.replace("charset", "x").encode(encoding), charset=encoding)[0]


def test_a_page_without_text_is_empty() -> None:
    for body in (
        b"<html><body></body></html>",
        b"<html><script>var a = 'text';</script></html>",
        b"<html>",
        b"<!doctype html>",
    ):
        with pytest.raises(EmptySource):
            read_page("page.html", body)


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "font", "ul><li", "blockquote"])
def test_a_page_nested_a_hundred_thousand_deep_keeps_its_text(tag: str) -> None:
    extract = read_page("deep.html", f"<html><body>{f'<{tag}>' * 100_000}<p>{FIRST}</p></body></html>".encode())
    assert extract.text == FIRST
    assert any("deeply nested" in warning for warning in extract.warnings)


@pytest.mark.parametrize(
    "body",
    [
        "<div " + " ".join(f"a{n}='1'" for n in range(200_000)) + f">{FIRST}</div>",
        f"<p>{FIRST}</p>" + "<br>x" * 120_000,
        ("<div>" * 180 + "x" + "</div>" * 180) * 300 + f"<p>{FIRST}</p>",
        f"<p>{FIRST}</p><p>" + "word " * 2_500_000,
    ],
)
def test_a_monstrous_page_keeps_its_text_within_seconds(body: str) -> None:
    assert FIRST in read_page("page.html", f"<html><body>{body}</body></html>".encode()).text


@pytest.mark.parametrize(
    "block",
    ["[" * 100_000, '{"@type": 5, "author": [[["x"]]]}', '{"@type": "NewsArticle", "author": {"name": 5}}', "{"],
)
def test_broken_linked_data_is_passed_over(block: str) -> None:
    assert linked_facts([block]).authors == ()


def test_a_page_under_another_name_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(page())
    (taken,) = take_sources([str(path)])
    assert isinstance(taken, Taken)
    assert "<" not in taken.document.text
    assert taken.warnings == ("named .txt but it is HTML; read as such",)


@given(st.text(max_size=200))
def test_text_between_tags_is_seen(words: str) -> None:
    seen = visible_text(f"<div>{html.escape(words)}</div>")
    assert seen.split() == words.replace("\0", "\ufffd").split() or not words.isprintable()


@given(st.text(alphabet="<>/=!-'\"ab \n", max_size=200))
def test_any_markup_passes_in_one_go(markup: str) -> None:
    visible_text(markup)
    assert not has_monstrous_tag(markup)


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<b a='", ">", "<!--", "-->", "<script>", "</script>", "<meta name=", "text "])
    )
)
def test_any_page_gives_a_text_or_none(pieces: list[str]) -> None:
    with suppress(EmptySource):
        assert read_page("fuzz.html", "".join(["<html><body>", *pieces]).encode()).text


def test_every_page_of_the_test_archives_goes_through(root: Path, tmp_path: Path) -> None:
    import tarfile

    archive = root.parent / "shared" / "data" / "documents" / "html" / "scrapinghub-dev.tar.xz"
    if not archive.is_file():
        pytest.skip(f"the archive of pages is not here: {archive}")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    pages = sorted(str(path) for path in tmp_path.rglob("*.html"))[:25]
    assert all(isinstance(taken, (Taken, EmptySource)) for taken in take_sources(pages))
