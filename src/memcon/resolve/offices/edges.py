"""The edges of a phrase: loose words at its ends, whether a name closes it, and the acronym that stands for it."""

from __future__ import annotations

import re

from memcon.resolve.words.names import strip_possessive
from memcon.resolve.words.phrases import LOOSE_END

Offsets = tuple[int, int]

_CLOSED = re.compile(r"(?:,?\s(?:Jr|Sr)\b\.?)?(?:['’]s?)?(?:\s?[,;:).—–]|\s\(|\s[—–-]\s|\s*\Z|\n)")
_ACCORDING = re.compile(r"\b[Aa]ccording\s+to\s+(?:(?:the|an?|his|her|their|its)\s+)?\Z")


def trimmed(text: str, start: int, end: int) -> Offsets:
    """A phrase's offsets without quotation marks, brackets, loose words and a possessive at its ends."""
    raw = text[start:end]
    whole = "[" in raw[1:] or "]" in raw[:-1]  # "[U.K.] Daily Mail" has its brackets within
    lead = len(raw) - len(raw.lstrip(" \t\n\"“”'‘’,;:.-–—(" + "[" * (not whole)))
    tail = len(raw.rstrip(" \t\n\"“”'‘’,;:-–—()" + "]" * (not whole)))
    if tail <= lead:
        return start, start
    start, end = start + lead, start + tail
    cut = text.rfind(" (", start, end) if ")" not in raw else -1
    end = cut if cut > start else end  # "the ambassador (in Osk" ends before the bracket
    loose = LOOSE_END.search(text, start, end)
    end = loose.start() if loose and loose.start() > start else end
    return start, start + len(strip_possessive(text[start:end]))


def closes(text: str, end: int) -> bool:
    """True where a name's end closes an apposition: a comma, a bracket or the end of its sentence follows."""
    return _CLOSED.match(text, end) is not None


def opens_content(text: str, start: int, name_end: int) -> bool:
    """True where words at `start` are a whole source, and the name behind their comma opens what is reported.

    "According to the envoy, President X left" is about X; "According to the envoy, X, …" has X as its source.
    `name_end` is where that name ends.
    """
    if not _ACCORDING.search(text, max(0, start - 24), start):
        return False
    return not closes(text, name_end) or text.startswith((", who ", ", whose ", ", whom "), name_end)


def spelt_out(text: str, short: str) -> str:
    """The name that an acronym stands for where the text has it: JCS, Joint Chiefs of Staff; else what came in."""
    if not re.fullmatch(r"[A-Z]{2,6}", short):
        return short
    letters = r"\w*[\s-]+(?:(?:of|the|for|and|on)\s+)*".join(short)
    whole = r"\w*[\s-]+".join(short)  # DOJ: the letters of its small words too
    match = re.search(rf"\b{letters}\w+", text, re.IGNORECASE) or re.search(rf"\b{whole}\w+", text)
    return match.group() if match and match.group()[0].isupper() else short
