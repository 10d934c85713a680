"""A title and the first lines become a cautious guess at what kind of document it is."""

from __future__ import annotations

import re

from memcon.intake.missions import mission_at_head
from memcon.intake.organs import is_organ
from memcon.intake.posts import issuer_at_head
from memcon.intake.turns import find_turns
from memcon.record.document import DocumentKind

# What an outlet calls its own text, at the start of the title or of a line of the head; nothing else is read into it.
_SAYS = (
    (
        "transcript",
        r"(?:full |rush |unofficial )?transcript\b|the following is (?:an?|the) (?:[\w-]+ ){0,3}transcript\b|"
        r"(?:press|news|background) (?:briefing|conference|gaggle) by\b",
    ),
    (
        "transcript",
        r"(?:joint )?(?:press|news) (?:conference|availability)\b|"
        r"(?:(?:opening|closing|introductory|press|doorstep|public) )?remarks (?:by|to|with|at)\b|"
        r"briefing by (?:the )?(?-i:[A-Z])(?!.*\b(?:said|says)\b).*\bto the (?:un )?security council\b|"
        r"(?:daily )?press briefing\b",
    ),
    ("interview", r"(?:exclusive )?interview (?:with|of|by|to)\b|(?:full |exclusive )?interview\s*[:|]|q\s?&\s?a\b"),
    ("readout", r"(?:joint )?readout\b|read-out\b"),
    (
        "press_release",
        r"(?:press|news|media) release\b|for immediate release\b|"
        r"(?:joint |press |media )?statement (?:by|from|attributable to) (?:the )?(?-i:[A-Z])(?!.*\b(?:said|says)\b)",
    ),
    ("opinion", r"(?:opinion|op-ed|commentary|editorial|column|guest essay|viewpoint)\s*[:|]"),
)
_STARTS = tuple((kind, re.compile(rf"\W*(?:{words})", re.IGNORECASE)) for kind, words in _SAYS)
_READOUT = re.compile(r"\breadout (?:of|from|on)\b", re.IGNORECASE)
# A dateline: the agency in brackets or strokes after the place, as in "VIENNA (Reuters) -" and "VIENNA, May 3. /TASS/."
_DATELINE = re.compile(r"[A-Z][^()/]{2,60}(?:\([A-Z][\w .]{1,20}\)\s*[-\u2013\u2014]|/[A-Z][\w ]{1,20}/\s*\.)")
_RELEASE = re.compile(r"\bpress release (?:regarding|on|about|concerning)\b", re.IGNORECASE)
# What an organ calls the words that were spoken before the press, wherever its title says so; not that they will be.
_BEFORE_PRESS = re.compile(
    r"(?!.*\b(?:to|will|holds?|held|after|before|ahead|following)\b.*\bpress\b).*\b"
    r"(?:press (?:briefing|call|conference|gaggle|availability)|news conference)\s*"
    r"(?:[:|\u2013\u2014-]|\Z|(?:by|on|with|previewing)\b)",
    re.IGNORECASE,
)
_ASKED_OF = re.compile(
    r"\b(?:asked|[Tt]o ask) (?:the|[Hh]is|[Hh]er) (?:[A-Z]\w+ ){0,3}(?:Minister|Secretary|T[áa]naiste"
    r"|Taoiseach|Chancellor)"
)
"""How the record of a parliament puts a question before its answer."""
_MOSTLY = 0.5  # share of a transcript that somebody says
_HEAD_LINES = 4
_HEAD_LENGTH = 160


def guess_kind(text: str, *, title: str | None = None, publisher: str | None = None) -> DocumentKind:
    """The kind that the document itself names, or "unknown"; what an organ of a state publishes is a press release.

    A text that is for the most part the turns of a conversation is a transcript whatever it says.
    """
    official = is_organ(publisher)
    head = [line.strip() for line in text[:4000].splitlines() if line.strip()][:_HEAD_LINES]
    # A long line is prose, and prose that begins with such a word may be about it.
    lines = [title.strip()] if title else []
    lines += [line for line in head if len(line) <= _HEAD_LENGTH]
    for line in lines:
        if _READOUT.search(line) and not re.search(r"\b(?:said|says)\b", line):
            return "readout"
        if _RELEASE.search(line) and not re.search(r"\b(?:said|says)\b", line):
            return "press_release"
        for kind, words in _STARTS:
            if words.match(line):
                return kind  # type: ignore[return-value]
        if official and line in lines[:2] and _BEFORE_PRESS.match(line):
            return "transcript"
    turns = find_turns(text)
    asked = bool(turns) and _ASKED_OF.search(text, 0, turns[0].label[0]) is not None
    if asked or sum(b - a for turn in turns for a, b in turn.words) >= _MOSTLY * max(1, len(text)):
        return "transcript"
    if any(_DATELINE.match(line) for line in head):
        return "report"
    return (
        "press_release"
        if official or (publisher is None and (mission_at_head(text) or issuer_at_head(text)))
        else "unknown"
    )
