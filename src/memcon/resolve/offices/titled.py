"""What an official text's title says of the contact that it is about."""

from __future__ import annotations

import re

_TITLE_MODES = (
    (
        "video",
        re.compile(
            r"\bvideo\s?(?:call|conference|link|meeting|summit)|\bvirtual(?:ly)?\b|\bvideoconference", re.IGNORECASE
        ),
    ),
    ("call", re.compile(r"\b(?:call|phone|telephone|telephoned|calls)\b", re.IGNORECASE)),
    ("meeting", re.compile(r"\b(?:meeting|meets|met|meet)\b", re.IGNORECASE)),
)


def mode_in_title(title: str | None) -> str | None:
    """The mode that a title names where it names one: a readout says "spoke" of the call that its title names."""
    found = [mode for mode, pattern in _TITLE_MODES if pattern.search(title or "")]
    return found[0] if found and (len(found) == 1 or found[0] == "video") else None
