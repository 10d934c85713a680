"""The bytes of a web page become its main text, in paragraphs, and the facts that the page states."""

from __future__ import annotations

import codecs
import hashlib
import re
from typing import TYPE_CHECKING

from memcon.errors import EmptySource
from memcon.intake.markup import has_monstrous_tag, visible_text
from memcon.intake.taken import Extract
from memcon.intake.text import declared_decode, decode_utf8

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Past these a page is no article; its visible text is taken in one linear pass instead.
MAX_PARSED_BYTES = 16 << 20
MAX_ELEMENTS = 100_000
# Each element's depth, summed: what walking up and down the page costs. Large real pages have a tenth of it.
MAX_STEPS = 2_000_000
# The extractor walks a page by recursion; real pages stay below 100 levels.
MAX_DEPTH = 200

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def read_page(source: str, data: bytes, *, url: str | None = None, charset: str | None = None) -> Extract:
    """The extract of a page; raises `EmptySource` where no text is found on it.

    `url` is where it was fetched and `charset` what the server declared, `None` for a file. Reader
    comments, navigation and other boilerplate are left out; paragraphs are separated by empty lines.
    """
    markup, warnings = decode_page(data, charset)
    extract = Extract(text="", url=url, sha256=hashlib.sha256(data).hexdigest(), warnings=warnings)
    is_parsed = len(data) <= MAX_PARSED_BYTES and not has_monstrous_tag(markup)
    tree = _tree(markup) if is_parsed else None
    if tree is None or not _is_walkable(tree):
        return _plain(source, markup, extract)
    from memcon.intake.page import page_facts

    # The facts first: finding the text takes the tree apart.
    facts = page_facts(tree)
    try:
        text = _main_text(tree)
    except Exception:  # whatever a hostile page brings about in the extractor, its text is still there
        return _plain(source, markup, extract)
    if not text:
        raise EmptySource(source, "no main text was found on the page")
    return Extract(
        text=text,
        url=url or facts.url,
        publisher=facts.publisher,
        title=facts.title,
        byline=facts.byline,
        published=facts.published,
        kind=facts.kind,
        language=facts.language,
        sha256=extract.sha256,
        warnings=warnings,
    )


def decode_page(data: bytes, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The markup of a page: UTF-8 where it is valid, else what is declared, else as a browser would read it."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace"), ()
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    stated = _META_CHARSET.search(body[:8192])
    for encoding in (charset, stated[1].decode("ascii") if stated else None):
        if encoding and encoding.lower().replace("_", "-") not in ("utf-8", "utf8"):
            # The web's rule: what is called Latin-1 is in truth Windows-1252.
            name = (
                "cp1252" if encoding.lower() in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else encoding
            )
            text = declared_decode(body, name)
            if text is not None:
                return text, ()
    if charset or stated:
        return decode_utf8(body)
    return body.decode("cp1252", "replace"), ("the page declares no encoding; it was read as Windows-1252",)


def _tree(markup: str) -> HtmlElement | None:
    """The page as a tree, or `None` where there is none or the parser gave up on a part of it."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        tree = document_fromstring(_NOT_XML.sub("", markup).encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    # Past its limits on depth and on the size of a node the parser leaves out the rest without a word.
    gave_up = any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)
    return None if gave_up else tree


def _is_walkable(tree: HtmlElement) -> bool:
    """True where the extractor can walk the tree without exhausting time or stack."""
    depth = count = steps = 0
    element = tree
    while element is not None:
        count, steps = count + 1, steps + depth
        if depth > MAX_DEPTH or count > MAX_ELEMENTS or steps > MAX_STEPS:
            return False
        if len(element):
            element, depth = element[0], depth + 1
            continue
        while element is not None and (following := element.getnext()) is None:
            element, depth = element.getparent(), depth - 1
        element = following if element is not None else None
    return True


def _main_text(tree: HtmlElement) -> str | None:
    import logging

    import trafilatura

    # The extractor reports what it could not find; an empty result says the same to our caller.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    text = trafilatura.extract(tree, include_comments=False)
    return "\n\n".join(line.rstrip() for line in text.split("\n") if line.strip()) if text else None


def _plain(source: str, markup: str, extract: Extract) -> Extract:
    text = visible_text(markup)
    if not text:
        raise EmptySource(source, "no text was found on the page")
    note = "the page is too large or too deeply nested to tell its main text from the rest; all its text was kept"
    return Extract(text=text, url=extract.url, sha256=extract.sha256, warnings=(*extract.warnings, note))
