"""Sources come in as the user names them; their documents go out, lazily and in the same order."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, get_args
from urllib.parse import unquote, urlsplit

from memcon.errors import MissingSource, SourceError, UsageError
from memcon.intake.dates import iso_date
from memcon.intake.folder import walk
from memcon.intake.raw import HEAD_BYTES, buffered, open_path, open_stdin, read_all, shown, unpacked
from memcon.intake.sniff import Kind, extension, named_kind, sniff
from memcon.intake.taken import Defaults, Extract, Taken, finish, whole_characters
from memcon.record.document import DocumentKind

if TYPE_CHECKING:
    from memcon.intake.web import Fetcher

URL = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")
"""How a source begins that is fetched; any other one is a path."""
_KIND_NAMES = {
    "text": "plain text",
    "lines": "JSON Lines",
    "html": "HTML",
    "pdf": "a PDF",
    "mail": "an e-mail",
    "feed": "a feed",
    "archive": "a web archive",
}


def take_sources(
    sources: Sequence[str],
    *,
    published: str | None = None,
    publisher: str | None = None,
    today: date | None = None,
    fetcher: Fetcher | None = None,
) -> Iterator[Taken | SourceError]:
    """The documents of sources: paths, folders, URLs, `-` for standard input; one source may hold many.

    A source that cannot be read gives its `SourceError` in its place, and the rest follows.
    `published` (ISO 8601) and `publisher` stand in where a document states none; a publication date
    after `today` (`None`: the clock's) is kept with a warning. `fetcher` says how URLs are fetched.
    Raises `UsageError` at once where `published` is no date.
    """
    defaults = _defaults(published, publisher, today)
    return (taken for source in sources for taken in _take(source, defaults, fetcher))


def take_text(
    text: str,
    *,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    url: str | None = None,
    kind: DocumentKind | None = None,
    today: date | None = None,
) -> Taken:
    """The document of a string, kept as it is; raises `EmptySource` and, for a wrong date or kind, `UsageError`."""
    if kind is not None and kind not in get_args(DocumentKind):
        raise UsageError(f"{kind!r} is no kind of document: say {', '.join(get_args(DocumentKind))}")
    title, url = (fact and whole_characters(fact)[0] for fact in (title, url))
    return finish(Extract(text=text, title=title, url=url, kind=kind), "text", _defaults(published, publisher, today))


def _defaults(published: str | None, publisher: str | None, today: date | None) -> Defaults:
    moment = iso_date(str(published)) if published else None  # a `datetime.date` is one, too
    if published and moment is None:
        raise UsageError(f"{published!r} is not a date: write it as 2021-11-24 or 2021-11-24T09:30:00+00:00")
    publisher = whole_characters(publisher)[0] if publisher else None
    return Defaults(moment, publisher, today or date.today())


def _take(source: str, defaults: Defaults, fetcher: Fetcher | None) -> Iterator[Taken | SourceError]:
    name = shown(source)
    try:
        if source == "-":
            with open_stdin() as stream:
                yield from _take_stream("standard input", "", stream, defaults)
        elif URL.match(source):
            yield from _take_url(source, defaults, fetcher)
        elif not os.path.isdir(source):
            yield from _take_file(name, source, defaults)
        else:
            yield from _take_folder(name, source, defaults)
    except SourceError as error:
        yield error


def _take_folder(name: str, folder: str, defaults: Defaults) -> Iterator[Taken | SourceError]:
    empty = True
    for path in walk(folder):
        empty = False
        if isinstance(path, SourceError):
            yield path
            continue
        try:
            yield from _take_file(shown(path), path, defaults)
        except SourceError as error:
            yield error
    if empty:
        yield MissingSource(name, "there is no file in the folder")


def _take_file(name: str, path: str, defaults: Defaults) -> Iterator[Taken | SourceError]:
    with open_path(name, path) as stream:
        yield from _take_stream(name, path, stream, defaults)


def _take_url(url: str, defaults: Defaults, fetcher: Fetcher | None) -> Iterator[Taken | SourceError]:
    from memcon.intake.web import Fetcher as WebFetcher

    fetched = (fetcher or WebFetcher()).fetch(url)
    path = unquote(urlsplit(fetched.url).path)
    # On the web a name promises nothing: `.php` is a page, and `.json` may be one too.
    stream = buffered(io.BytesIO(fetched.data))
    yield from _take_stream(shown(url), path, stream, defaults, url=fetched.url, charset=fetched.charset)


def _take_stream(
    name: str,
    path: str,
    stream: io.BufferedReader,
    defaults: Defaults,
    *,
    url: str | None = None,
    charset: str | None = None,
) -> Iterator[Taken | SourceError]:
    stream, _ = unpacked(name, stream)
    kind = sniff(name, stream.peek(HEAD_BYTES)[:HEAD_BYTES], path)
    claimed = named_kind(path)
    # Saying so costs nothing where a page or a text came under another name on the web.
    differs = claimed is not None and claimed != kind and url is None
    notes = (f"named {extension(path)} but it is {_KIND_NAMES[kind]}; read as such",) if differs else ()
    if kind in ("lines", "feed", "archive"):
        for part, record in _parts(name, kind, stream, url):
            yield record if isinstance(record, SourceError) else _finished(record, part, defaults, notes)
        return
    extract = _read(name, kind, read_all(name, stream), url, charset)
    yield finish(extract.warned(*notes), name, defaults)


def _parts(
    name: str, kind: Kind, stream: io.BufferedReader, url: str | None
) -> Iterator[tuple[str, Extract | SourceError]]:
    """The documents of a source that holds many, each with its name."""
    if kind == "feed":
        from memcon.intake.feed import MAX_FEED, read_feed

        return read_feed(name, read_all(name, stream, MAX_FEED), url=url)
    if kind == "archive":
        from memcon.intake.archive import read_archive

        return read_archive(name, stream)
    from memcon.intake.lines import read_lines

    return read_lines(name, stream)


def _finished(extract: Extract, name: str, defaults: Defaults, notes: tuple[str, ...]) -> Taken | SourceError:
    try:
        return finish(extract.warned(*notes), name, defaults)
    except SourceError as error:
        return error


def _read(name: str, kind: Kind, data: bytes, url: str | None, charset: str | None) -> Extract:
    """The one document of a source that holds one; each reader loads what it needs when it is needed."""
    if kind == "html":
        from memcon.intake.html import read_page

        return read_page(name, data, url=url, charset=charset)
    if kind == "pdf":
        from memcon.intake.pdf import read_pdf

        extract = read_pdf(name, data)
    elif kind == "mail":
        from memcon.intake.mail import read_mail

        extract = read_mail(name, data)
    else:
        from memcon.intake.text import read_text

        extract = read_text(name, data)
    return extract.with_url(url)
