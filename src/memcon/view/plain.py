"""Text of unknown origin made harmless to show: what could steer a terminal or turn the reading order is spelt out."""

from __future__ import annotations

import re
import unicodedata

# Invisible and harmless where they stand: soft hyphen, zero-width space, word joiner, byte order mark,
# and the marks that only tell the direction of their neighbours. Joiners are kept; scripts need them.
_DROPPED = "\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c"
_JOINERS = "\u200c\u200d"

# Controls, format characters (the bidirectional overrides are among them), lone surrogates, separators.
_STEERING = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_SUSPECT = re.compile(r"[^\w\x20-\x7e]")


def visible(text: str, *, keep: str = "") -> str:
    r"""The text with controls and other steering characters written out, as in `\x1b` or `\u202e`.

    Characters of `keep` (a line break, say) pass as they are.
    """
    if text.isascii() and text.isprintable():
        return text
    return _SUSPECT.sub(lambda found: _spelt(found[0], keep), text)


def json_visible(line: str) -> str:
    """JSON with such characters as JSON's own escapes: what a reader of JSON gets is the same."""
    return _SUSPECT.sub(lambda found: _escaped(found[0]), line)


def _spelt(character: str, keep: str) -> str:
    if character in keep or character in _JOINERS:
        return character
    if character in _DROPPED:
        return ""
    if unicodedata.category(character) not in _STEERING:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _escaped(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in _STEERING:
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
