"""The first bytes of a source and its name come in; what kind of source it is goes out."""

from __future__ import annotations

import codecs
import os
import re
from typing import Literal

from memcon.errors import EmptySource, UnsupportedSource

Kind = Literal["text", "lines", "html", "pdf", "mail", "feed", "archive"]

UTF_BOMS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_EXTENSIONS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".json": "lines",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".eml": "mail",
    ".rss": "feed",
    ".atom": "feed",
    ".warc": "archive",
}
_BINARY_MAGIC = {
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a recording or a picture",
    b"ID3": "a recording",
    b"OggS": "a recording",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"BZh": "a bzip2 file (only gzip is unpacked)",
    b"\xfd7zXZ": "an xz file (only gzip is unpacked)",
    b"\x28\xb5\x2f\xfd": "a zstd file (only gzip is unpacked)",
    b"7z\xbc\xaf": "a 7z archive",
    b"SQLite format 3": "a database",
    b"{\\rtf": "a rich text document",
}
_SPACE = b" \t\r\n\f"
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FEED = re.compile(rb"<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE)
_FEED_SURE = re.compile(rb"<(?:rss\b[^>]{0,500}\bversion|(?:feed|rdf:rdf)\b[^>]{0,500}\bxmlns)\b", re.IGNORECASE)
_PROLOGUE = re.compile(
    rb"\s*(?:<\?[^>]{0,500}>|<!--.{0,2000}?-->|<!doctype\s+(?!html)[^>]{0,500}>)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(rb"</?[a-zA-Z][^<>]{0,500}>")
_MAIL_HEADER = re.compile(
    rb"(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|sender|cc|x-[\w-]+"
    rb"|content-[\w-]+|dkim-signature|authentication-results|arc-[\w-]+|list-[\w-]+)[ \t]*:",
    re.IGNORECASE,
)
_MAIL_SURE = re.compile(rb"^(?:message-id|mime-version|received|return-path)[ \t]*:", re.IGNORECASE | re.MULTILINE)


def sniff(source: str, head: bytes, name: str) -> Kind:
    """The kind of a source that begins with `head` and is called `name` (a path, or the path of a URL).

    The bytes decide wherever they speak; the name decides between text and what looks like text.
    Raises `EmptySource` and, for binary files, `UnsupportedSource`.
    """
    if not head:
        raise EmptySource(source, "the file is empty")
    named = _EXTENSIONS.get(extension(name))
    if head.startswith(UTF_BOMS):
        return _kind_of_wide(source, head, named, name)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    start = head.removeprefix(codecs.BOM_UTF8).lstrip(_SPACE)
    if start.startswith(b"WARC/"):
        return "archive"
    if start.startswith(b"\x1f\x8b"):
        raise UnsupportedSource(source, "a gzip file inside a gzip file; unpack it first")
    what = next((what for magic, what in _BINARY_MAGIC.items() if start.startswith(magic) and not _is_text(head)), None)
    if start.startswith(b"{\\rtf"):
        what = _BINARY_MAGIC[b"{\\rtf"]
    if what is None and not _is_text(head):
        what = "a binary file, or text in an encoding other than UTF-8"
    if what is not None:
        raise UnsupportedSource(
            source, f"this is {what}; memcon reads text, JSON Lines, HTML, PDF, e-mail, feeds and WARC"
        )
    return _kind_of_text(source, start, named, extension(name))


def extension(name: str) -> str:
    """The last extension of a name in small letters, without `.gz`."""
    stem, last = os.path.splitext(name.lower())
    return os.path.splitext(stem)[1] if last == ".gz" else last


def named_kind(name: str) -> Kind | None:
    """The kind that a name claims to be."""
    return _EXTENSIONS.get(extension(name))


def _kind_of_text(source: str, start: bytes, named: Kind | None, ending: str) -> Kind:
    bare = start
    while match := _PROLOGUE.match(bare):
        bare = bare[match.end() :].lstrip(_SPACE)
    is_sure = bare != start or ending in (".rss", ".atom", ".xml", ".rdf") or _FEED_SURE.match(bare)
    if _FEED.match(bare) and is_sure:
        return "feed"
    if _HTML.match(bare):
        return "html"
    if start.startswith(b"<?xml") and named != "html":
        raise UnsupportedSource(source, "this is XML of a kind that memcon does not read")
    if named == "html":
        return "html" if _TAG.search(start) else "text"
    if named == "mail" or (named is None and _is_mail(start)):
        return "mail"
    if named == "lines" or (named is None and start.startswith(b'{"') and b'"text"' in start):
        return "lines"
    return "text"


def _kind_of_wide(source: str, head: bytes, named: Kind | None, name: str) -> Kind:
    """The kind of a source in UTF-16 or UTF-32: what else is not read in UTF-8 alone is text."""
    wide = "utf-32" if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)) else "utf-16"
    start = head.decode(wide, "ignore").encode("utf-8", "ignore").lstrip(_SPACE)
    kind = _kind_of_text(source, start, named, extension(name))
    if kind == "lines":
        raise UnsupportedSource(source, f"JSON Lines in {wide.upper()}; save the file in UTF-8")
    return kind if kind in ("html", "feed") else "text"


def _is_text(head: bytes) -> bool:
    if head.count(b"\0") * 100 > len(head):
        return False
    controls = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1b" for byte in head)
    # The head may end inside a character; a few broken bytes are damage, many are another encoding.
    broken = sum("\udc80" <= c <= "\udcff" for c in head.decode("utf-8", "surrogateescape"))
    return controls * 20 <= len(head) and (broken - 3) * 5 <= len(head)


def _is_mail(start: bytes) -> bool:
    block = start.replace(b"\r\n", b"\n").split(b"\n\n", 1)[0]
    lines = block.split(b"\n")
    if lines[0].startswith(b"From ") and len(lines) > 1:
        lines = lines[1:]
    headers = sum(bool(_MAIL_HEADER.match(line)) for line in lines)
    return bool(_MAIL_HEADER.match(lines[0])) and headers >= 3 and bool(_MAIL_SURE.search(block))
