"""Markup of any size and depth becomes the text that a reader would see, in one linear pass."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# A parser's work grows with the square of the attributes in one tag; real ones have fewer than a hundred.
MAX_ATTRIBUTES = 2_000

# Their content is not markup, and nobody sees it.
_RAW = frozenset((b"script", b"style", b"title", b"textarea", b"iframe", b"noembed", b"noframes", b"xmp"))
_UNSEEN = _RAW | {b"noscript", b"template", b"svg"}
_BLOCKS = frozenset(
    b"address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header"
    b" hr li main nav ol p pre section table td th tr ul".split()
)
_ATTRIBUTE = rb"[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+"
# Possessive throughout: nothing is tried twice, so that time stays linear on any input.
_TAG = re.compile(rb"</?([a-zA-Z][^\s/>]*+)(?:%b){0,%d}+(%b)?+" % (_ATTRIBUTE, MAX_ATTRIBUTES, _ATTRIBUTE))


class _Tag(NamedTuple):
    start: int
    end: int
    name: bytes
    is_closing: bool
    is_monstrous: bool


def has_monstrous_tag(markup: str) -> bool:
    """True where a tag has more attributes than any real one, so that no parser should see it."""
    return any(tag.is_monstrous for tag in _tags(markup.encode("utf-8", "replace"), _RAW))


def visible_text(markup: str) -> str:
    """The text between the tags, one paragraph for each block, separated by empty lines; may be empty."""
    data = markup.encode("utf-8", "replace")
    pieces: list[bytes] = []
    position = 0
    for tag in _tags(data, _UNSEEN):
        pieces.append(data[position : tag.start])
        if tag.name in _BLOCKS:
            pieces.append(b"\n")
        position = tag.end
    pieces.append(data[position:])
    text = html.unescape(b"".join(pieces).decode("utf-8", "replace"))
    return "\n\n".join(words for line in text.split("\n") if (words := " ".join(line.split())))


def _tags(data: bytes, passed_over: frozenset[bytes]) -> Iterator[_Tag]:
    """The tags in order; comments, declarations and the elements `passed_over` come as one tag with their content."""
    # Small letters of ASCII alone keep the offsets equal.
    small = data.lower()
    position = 0
    while (start := data.find(b"<", position)) >= 0:
        following = data[start + 1 : start + 2]
        if following in (b"!", b"?"):
            is_comment = data.startswith(b"<!--", start)
            position = _after(data, b"-->" if is_comment else b">", start)
            yield _Tag(start, position, b"", False, False)
            continue
        match = _TAG.match(small, start)
        if match is None:
            position = start + 1
            continue
        position = _after(data, b">", match.end())
        is_closing = following == b"/"
        name = match[1]
        if name in passed_over and not is_closing:
            closing = small.find(b"</" + name, position)
            position = closing if closing >= 0 else len(data)
        yield _Tag(start, position, name, is_closing, match[2] is not None)


def _after(data: bytes, end: bytes, start: int) -> int:
    found = data.find(end, start)
    return found + len(end) if found >= 0 else len(data)
