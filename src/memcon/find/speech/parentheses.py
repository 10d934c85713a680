"""Attributions told in so many words that the reader passed over: "…, according to two officials", "…, aides said, …".

What stands between commas, or between a comma and the end of a sentence, and only says who tells the rest, needs no
reader: where neither its verb nor its noun belongs to an attribution yet, the sentence around it is what is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from memcon.find.sentences import Sentences
from memcon.find.speech.marks import OPENING, QUOTED
from memcon.find.speech.unclaimed import said_before

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

Offsets = tuple[int, int]

LEAST = 20  # characters that are a content
MOST = 110  # characters of a source
PARTS = 4  # characters from which what stands on one side of a parenthesis is part of the content

_ACCORDING = re.compile(r"\b[Aa]ccording\s+to\s+(?=\w)")
_ACCOUNT = re.compile(
    r"\b(?:[Bb]y|In)\s+(?P<who>(?:the|an?|his|her|its|their|[A-Z])[\w.’']*(?:\s+[\w.’'-]+){0,4}?)\s+account"
    r"(?:\s+of\s+(?P<of>[^,;:()“”\"\n.]{2,70})|(?=,|\.\s*\Z|\s+(?:the|an?|he|she|they|it|[A-Z])\b))"
)
""" "By the envoy's account", "by the account of one who took notes"."""
_BREAK = re.compile(r"[,;:()“”\"\n—–]|\s-\s|[.?!]\s*\Z")
_NO_SOURCE = re.compile(
    r"(?:the\s+|(?:his|her|its|their)\s+(?:own\s+)?)?(?:plans?|schedules?|customs?|traditions?|ages?|sizes?|needs?|rules?|"
    r"abilit(?:y|ies)|merits?|tastes?|body|whether|what|how)\b",
    re.IGNORECASE,
)
"""What something is done according to, and what nobody says."""
_WORDS = r"(?:[^,;:()“”\"\n.]|\.(?<=\b[A-Z]\.)|\.(?<=\b(?:Mr|Ms|Dr|Lt)\.)|\.(?<=\b(?:Mrs|Gen|Sen|Rep|Gov|Col)\.))"
"""A character of a phrase; its only stops are those of titles and initials."""
_TELLS = (
    r"(?:(?:has|have|had|also|later)\s+)*(?:said|says|say|confirmed|reported|testified|announced|believe|"
    r"told\s+(?:reporters|journalists|[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}))"
)
_ASIDE = re.compile(
    r",\s+(?P<who>(?!(?:and|but|or|so|nor|which|who|whom|whose|as|when|where|while|if|that|than|after|before|because|since|then|"
    r"it|in|on|at|by|of|to|for|from|with|under|over|among|including|we|I|you)\b)"
    rf"{_WORDS}{{2,70}}?)\s+"
    rf"(?P<cue>{_TELLS})"
    r"(?:\s+(?:on|in|at|here|separately|earlier|later|today|yesterday|late|early|this|last|during|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,;:()“”\"\n.]{0,40})?(?P<stop>[,;.])(?=\s|\Z)"
)
"""Who says it between two commas, or behind the last: no clause that a conjunction opens."""
_DATELINE = re.compile(
    r"[A-Z][\w.’'-]*(?:[ ,/]+[A-Z\d][\w.’'-]*){0,5}(?:,?\s*\([^()\n]{2,40}\))?\s+[-–—]{1,2}\s+(?=[A-Z])"
)
"""Where a report is from, "MIDPORT, May 7 (Northwire) - ", which nobody says."""
_FURTHER = re.compile(r",?\s+(?:according\s+to|as\s+(?:reported|quoted|cited)\s+by)\s+[^,;:()“”\"\n.]{2,80}")
"""Who passes on what the parenthesis says: "…, the ministry said, according to the agency"."""

Told = tuple[Offsets, Offsets, tuple[Offsets, ...]]
"""Source, cue and content."""


def parenthetical(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> list[Told]:
    """The attributions that parentheses tell and whose source and cue belong to none of `quotations`, in text order."""
    taken = [span for q in quotations for span in (*q.source, *q.cue)]
    out = []
    for told in sorted(
        [*_according(text, quotations, sentences), *_accounts(text, sentences), *_asides(text, sentences)]
    ):
        low, high = min(told[0][0], told[1][0]), max(told[0][1], told[1][1])
        if told[2] and not any(a < high and low < b for a, b in taken):
            out.append(told)
    return out


def _according(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> Iterator[Told]:
    """What "according to two officials" tells, also of another's words: "…, he said, according to an aide"."""
    for match in _ACCORDING.finditer(text) if "ccording" in text else ():
        low, high = sentences.span(match.start())
        start = match.end()
        stop = _BREAK.search(text[start:high])
        end = start + len(text[start : start + stop.start() if stop else high].rstrip())
        if 2 < end - start <= MOST and not _NO_SOURCE.match(text, start):
            cue = (match.start(), match.start() + len(match.group().rstrip()))
            told = _around(text, low, high, match.start(), end)
            said = None if told else said_before(text, low, match.start(), quotations)
            yield (start, end), cue, (said,) if said else told


def _accounts(text: str, sentences: Sentences) -> Iterator[Told]:
    """What "by the envoy's account" tells."""
    for match in _ACCOUNT.finditer(text) if "account" in text else ():
        low, high = sentences.span(match.start())
        if low <= match.start() and match.end() <= high:
            cue = (match.end("who") + 1, match.end("who") + 1 + len("account"))
            source = match.span("of" if match["of"] else "who")
            yield source, cue, _around(text, low, high, match.start(), match.end())


def _asides(text: str, sentences: Sentences) -> Iterator[Told]:
    """What "…, aides said, …" tells."""
    for match in _ASIDE.finditer(text):
        low, high = sentences.span(match.start())
        if match.end() <= high + 1:
            yield match.span("who"), match.span("cue"), _around(text, low, high, match.start(), match.start("stop"))


def _around(text: str, low: int, high: int, start: int, end: int) -> tuple[Offsets, ...]:
    """What a sentence says before and behind a parenthesis; nothing where it quotes, which others tell."""
    dateline = _DATELINE.match(text, low, start)
    low = dateline.end() if dateline else low
    opening = OPENING.match(text, low)
    begin = opening.end() if opening else low
    left = (begin, begin + len(text[begin:start].rstrip(" ,")))
    further = _FURTHER.match(text, end, high)
    end = further.end() if further else end
    rest = text[end:high]
    right = (end + len(rest) - len(rest.lstrip(" ,;:.—–")), end + len(rest.rstrip(" .!?\n")))
    pieces = tuple((a, b) for a, b in (left, right) if b - a >= PARTS)
    words = " ".join(text[a:b] for a, b in pieces)
    return pieces if len(words) >= LEAST and not QUOTED.search(words) else ()
