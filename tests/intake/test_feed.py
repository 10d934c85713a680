"""Feeds: each entry is a document, in the feed's own words; what is hostile or broken costs itself alone."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import EmptySource, SourceError, TooLarge
from memcon.intake import Taken, feed, take_sources
from memcon.intake.feed import read_feed
from memcon.intake.taken import Extract

WHOLE = "<p>The two ministers spoke by telephone.</p><p>They agreed to meet &amp; talk.</p>"
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Norland Post</title><link>https://post.example/</link><language>en-GB</language>
<item><title>Ministers &amp;amp; ferries</title><link>/a/1</link><dc:creator>Elin Roe</dc:creator>
<pubDate>Wed, 24 Nov 2021 10:15:00 +0000</pubDate><description>The ministers spoke.</description>
<content:encoded><![CDATA[{WHOLE}]]></content:encoded></item>
<item><title>Short</title><guid>https://post.example/a/2</guid>
<description>&lt;b&gt;They&lt;/b&gt; met in Sund.</description>
<source url="https://wire.example/rss">Third Wire</source></item>
<item><title>Nothing</title><link>javascript:alert(1)</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Sund &amp;amp; Gazette</title>
<link rel="self" href="https://gazette.example/feed"/><link href="https://gazette.example/"/>
<entry><title>A call</title><link rel="enclosure" href="https://gazette.example/x.mp3"/><link href="b/1"/>
<published>2031-05-04T10:00:00Z</published><updated>2031-06-01T10:00:00Z</updated>
<author><name>Ada Fjord</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They spoke.</p>
<p>They agreed.</p></div></content>
</entry><entry><title>Plain</title><summary type="text">1 &lt; 2, they said.</summary></entry></feed>"""


def entries(data: str | bytes, url: str | None = None) -> list[Extract | SourceError]:
    return [one for _, one in read_feed("f", data.encode() if isinstance(data, str) else data, url=url)]


def test_a_feed_in_utf16_is_a_feed(tmp_path: Path) -> None:
    path = tmp_path / "wide.rss"
    path.write_bytes(RSS.replace("UTF-8", "UTF-16").encode("utf-16"))
    first, *_ = take_sources([str(path)])
    assert isinstance(first, Taken) and first.document.text.startswith("The two ministers spoke")


def test_an_rss_feed_gives_its_entries_with_what_it_says_of_them() -> None:
    first, second, third = entries(RSS)
    assert isinstance(first, Extract) and isinstance(second, Extract)
    assert first.text == "The two ministers spoke by telephone.\n\nThey agreed to meet & talk."
    assert (first.url, first.publisher, first.title) == (
        "https://post.example/a/1",
        "The Norland Post",
        "Ministers & ferries",
    )
    assert (first.byline, first.published, first.language) == ("Elin Roe", "2021-11-24T10:15:00+00:00", "en")
    assert first.warnings == ()
    assert (second.text, second.url, second.publisher) == (
        "They met in Sund.",
        "https://post.example/a/2",
        "Third Wire",
    )
    assert second.published is None and "summary" in second.warnings[0]
    assert isinstance(third, EmptySource) and "javascript" not in str(third)


def test_an_atom_feed_gives_its_entries_and_the_day_of_publication() -> None:
    first, second = entries(ATOM)
    assert isinstance(first, Extract) and isinstance(second, Extract)
    assert (first.text, first.url) == ("They spoke.\n\nThey agreed.", "https://gazette.example/b/1")
    assert (first.published, first.byline) == ("2031-05-04T10:00:00Z", "Ada Fjord")
    assert first.publisher == "Sund & Gazette"
    assert (second.text, second.url) == ("1 < 2, they said.", None)


@pytest.mark.parametrize(("name", "data"), [("a.rss", RSS), ("feed.xml", RSS), ("feed", ATOM), ("a.atom.gz", ATOM)])
def test_a_feed_is_known_by_its_bytes(tmp_path: Path, name: str, data: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(data.encode()) if name.endswith(".gz") else data.encode())
    taken = list(take_sources([str(path)]))
    read = [one for one in taken if isinstance(one, Taken)]
    assert [one.source for one in read] == [f"{path}:1", f"{path}:2"]
    assert len({one.document.id for one in read}) == 2
    assert len(taken) - len(read) == (data is RSS)


def test_nothing_is_put_in_from_outside_or_multiplied(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret")
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    hostile = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY e0 "boom">{bomb}]>'
        "<rss version='2.0'><channel><item><description>They met. &x; &e11;</description></item></channel></rss>"
    )
    for one in entries(hostile):
        assert not isinstance(one, Extract) or (
            "secret" not in one.text and "boom" not in one.text and len(one.text) < 200
        )


def test_a_feed_cut_short_gives_what_is_there() -> None:
    first, *_ = entries(RSS[: RSS.index("<item><title>Short")])
    assert isinstance(first, Extract) and first.title == "Ministers & ferries"


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MAX_ENTRIES", 1)
    assert [type(one) for one in entries(ATOM)] == [Extract, TooLarge]
    monkeypatch.setattr(feed, "MAX_FEED", 10)
    with pytest.raises(TooLarge):
        entries(ATOM)
    with pytest.raises(EmptySource):
        entries("<rss/>")


@given(st.binary(max_size=300), st.integers(0, len(RSS)))
def test_any_bytes_are_read_or_refused(junk: bytes, at: int) -> None:
    data = RSS.encode()
    for hostile in (junk, data[:at] + junk + data[at:]):
        try:
            made = entries(hostile)
        except SourceError:
            continue
        assert all(isinstance(one, (Extract, SourceError)) for one in made)
