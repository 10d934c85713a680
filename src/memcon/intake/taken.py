"""What a source states becomes a `Taken`: its Document and what went wrong, in plain words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import msgspec

from memcon.errors import EmptySource
from memcon.intake.dates import is_after
from memcon.intake.kind import guess_kind
from memcon.intake.language import detect_language, language_name, seems_foreign
from memcon.intake.readable import readable
from memcon.record import Document, content_id
from memcon.record.document import DocumentKind


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """A document, the warnings that its reading must carry, and the source as the user named it.

    `source` has `:LINE` at its end where the document is one line of a JSON Lines file.
    """

    document: Document
    warnings: tuple[str, ...] = ()
    source: str


@dataclass(frozen=True)
class Defaults:
    """What the caller says about documents that do not say it themselves, and the caller's clock."""

    published: str | None
    publisher: str | None
    today: date


@dataclass(frozen=True)
class Extract:
    """The text of one document and what its source states about it; unknown is `None`.

    `language` is the language that the source declares, not one that was recognised.
    """

    text: str
    id: str | None = None
    url: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    kind: DocumentKind | None = None
    language: str | None = None
    sha256: str | None = None
    warnings: tuple[str, ...] = field(default=())

    def warned(self, *warnings: str) -> Extract:
        """The same with more warnings."""
        return replace(self, warnings=(*self.warnings, *warnings))

    def with_url(self, url: str | None) -> Extract:
        """The same, fetched from `url` where that is not `None`."""
        return self if url is None else replace(self, url=url)


def finish(extract: Extract, source: str, defaults: Defaults) -> Taken:
    """The `Taken` of an extract; raises `EmptySource` where there is nothing but white space."""
    if not extract.text or extract.text.isspace():
        raise EmptySource(source, "there is no text in it")
    text, unpaired = whole_characters(extract.text)
    warnings = list(extract.warnings)
    if unpaired:
        warnings.append(f"{unpaired} unpaired surrogate characters were replaced by U+FFFD")
    published = extract.published or defaults.published
    if published and is_after(published, defaults.today):
        warnings.append(f"the publication date {published} is in the future")
    publisher = extract.publisher or defaults.publisher
    plain = readable(text).text
    language = detect_language(plain) or extract.language
    if language not in (None, "en"):
        warnings.append(f"this text seems to be in {language_name(language)}; memcon reads English only")
    elif language is None and seems_foreign(plain):
        warnings.append("this text does not seem to be in English; memcon reads English only")
    document = Document(
        id=extract.id or _id(text, extract.url, publisher),
        url=extract.url,
        publisher=publisher,
        publisher_country=extract.publisher_country,
        title=extract.title,
        byline=extract.byline,
        published=published,
        kind=extract.kind or guess_kind(plain, title=extract.title, publisher=publisher),
        language=language,
        text=text,
        sha256=extract.sha256,
    )
    return Taken(document=document, warnings=tuple(warnings), source=source)


def _id(text: str, url: str | None, publisher: str | None) -> str:
    """The id of a text that brings none. Its address tells it from its like; where it has none, its publisher does, so
    that one text from two publishers is two documents. How a publisher's name is spaced and capitalised makes none."""
    name = " ".join(publisher.casefold().split()) if publisher else ""
    return content_id(text, None, name) if name and url is None else content_id(text, url)


def whole_characters(text: str) -> tuple[str, int]:
    """The text with unpaired surrogates, which no encoding can hold, replaced by U+FFFD; and how many there were."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # A pair written as two escapes is one character; UTF-16 joins it, and what is left is unpaired.
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        kept = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in joined)
        return kept, sum("\ud800" <= c <= "\udfff" for c in joined)
    return text, 0
