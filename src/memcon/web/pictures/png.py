"""A picture as PNG, where the extra that draws it is installed: SVG comes in, the bytes of an image go out."""

from __future__ import annotations

from importlib.util import find_spec

from memcon.export.frames import needed

SCALE = 2  # pixels for each unit of a picture: sharp in print


def can_draw() -> bool:
    """True where `memcon[pictures]` is installed."""
    return find_spec("vl_convert") is not None


def png(drawn: str) -> bytes:
    """The picture as PNG; raises `MissingExtra` where the extra is not installed."""
    made: bytes = needed("vl_convert", "pictures").svg_to_png(drawn, scale=SCALE)
    return made
