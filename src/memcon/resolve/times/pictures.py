"""Pictures: "in this photo taken on Monday and released on Tuesday by the ministry" shows what was on Monday."""

from __future__ import annotations

import re

_PICTURE = r"\b(?:photo(?:graph)?s?|pictures?|images?|video|footage|frame\s+grab|handout|stills?)\b"
_GIVEN_OUT = (
    r"(?:provided|released|made\s+(?:available|public)|distributed"
    r"|issued|published|shared|supplied|handed\s+out|posted|broadcast)"
)
_RELEASED = re.compile(
    rf"{_PICTURE}(?:(?!\b(?:taken|shot|dated)\b)[^.;:“”\"\n]){{0,90}}?\b{_GIVEN_OUT}"
    r"(?:\s+by\s+(?:[^\s.;:]+\s+){1,9}?)?,?\s*(?:(?:late|early|and)\s+)?(?:on\s+)?\Z",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"{_PICTURE}[^.;:“”\"\n]{{0,120}}?\b{_GIVEN_OUT}(?:[^.;:“”\"\n]{{0,60}}?)?\sby\s+(?:the\s+)?\Z", re.IGNORECASE
)
REACH = 220  # characters before a day, or who gave a picture out, in which the picture is named


def is_of_release(start: int, low: int, text: str) -> bool:
    """True for a day behind a picture's being given out, in the sentence that begins at `low`."""
    return _RELEASED.search(text, max(low, start - REACH), start) is not None


def gave_out(start: int, low: int, text: str) -> bool:
    """True for who is named at `start` as having given a picture out, in the sentence that begins at `low`."""
    return _BY.search(text, max(low, start - REACH), start) is not None
