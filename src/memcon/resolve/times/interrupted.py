"""Interrupted: what was broken off and is taken up again, "talks, suspended in August, will reopen in May"."""

from __future__ import annotations

import re

_HAD_BEEN = r"(?:(?:had|has|have)\s+been|was|were)"
_AGAIN = r"(?:re-?open|resume|restart|re-?convene|re-?launch)"
_TAKEN_UP = re.compile(
    r"[^.;:!?,\n]{0,80}?"
    rf"(?P<aside>(?:,\s+|,?\s+(?:that|which)\s+{_HAD_BEEN}\s+)(?:\w+ly\s+)?"
    r"(?:suspended|interrupted|broken\s+(?:off|up)|halted|stalled|frozen|called\s+off|put\s+(?:off|on\s+hold)|postponed|cancell?ed"
    r"|adjourned|abandoned|on\s+hold)\b[^.;:!?\n]{0,60}?),?\s+"
    r"(?:(?P<ahead>(?:(?:will|would)\s+(?:now\s+)?|(?:is|are|was|were)\s+(?:now\s+)?(?:(?:due|set|expected|scheduled|likely)\s+)?to\s+(?:now\s+)?)"
    rf"(?:be\s+(?:held|{_AGAIN}e?d)|{_AGAIN}|take\s+place|go\s+ahead|begin|start|continue)\b)"
    rf"|(?:(?:have|has|had)\s+(?:now\s+)?(?:been\s+)?)?(?:{_AGAIN}e?d|got\s+under\s+way|took\s+place)\b)",
)


def taken_up(text: str, end: int) -> str | None:
    """The status of an occasion whose words end at `end`, where they go on to say that it was broken off and goes on.

    "planned" for what will reopen, "held" for what has; None where they say neither.
    """
    found = _TAKEN_UP.match(text, end)
    if found is None:
        return None
    return "planned" if found["ahead"] else "held"


def is_of_the_interruption(text: str, end: int, start: int) -> bool:
    """True where the words at `start` tell how the occasion whose words end at `end` was broken off."""
    found = _TAKEN_UP.match(text, end)
    return found is not None and found.start("aside") <= start < found.end("aside")
