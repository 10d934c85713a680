"""Words that say that something of a contact is not disclosed, as clauses in character offsets.

The trained head has seen some thirty examples, too few to find what is plainly said; this closed set of
phrases for secrecy and refusal is exact where it speaks, and silent elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.furniture import inside
from memcon.find.sentences import Sentences
from memcon.record import Furniture

_NOT = r"(?:did|do|does|would|will|could|has|have|had)(?: later| yet)? ?(?:not|n['’]t)(?: later| yet)?"
_SECRECY = re.compile(
    r"\b(?=[cdfghklnoprstuw])(?:"  # the letters that they begin with
    r"(?:keep|kept|keeping|remain|remains|remained)\b[^.;!?\n]{0,80}\b(?:private|confidential|secret|under wraps)\b"
    r"|(?:declin|refus)\w+ to (?:give|provide|disclose|reveal|discuss|share|offer|comment|say|describe|elaborate"
    r"|confirm|specify|name|identify)\b"
    rf"|{_NOT} (?:elaborate|disclose|confirm|specify|say what|say who|say when|say where|say whether|name|identify"
    r"|provide (?:any |further |more |other )*details|give (?:any |further |more |other )*details"
    r"|go into (?:any )?details?)\b"
    r"|(?:neither|nobody|no one|none)\b[^.,;!?\n]{0,40} "
    r"(?:said|says|told|disclosed|explained|specified|would say) (?:how|what|when|where|who|whom|why|whether|which)\b"
    r"|not to (?:disclose|reveal|publish|release|divulge|make (?:\w+ )?public|share|discuss|go into|say)\b"
    r"|(?:offer\w*|gave|gives?|provid\w+) (?:no|few|little) (?:further |other |more )?(?:details?|comment|specifics)\b"
    r"|without (?:saying|disclosing|giving|naming|specifying|elaborating|providing)\b"
    r"|(?:no|few|little|without) (?:further |other |more )?(?:details?|information|particulars) "
    r"(?:was|were|has|have|is|are|on|about)\b"
    r"|little (?:is|was) known\b"
    r"|(?:not|never) (?:yet )?(?:been |be )?(?:disclosed|made public|released|published|revealed|announced)\b"
    r"|(?:top-)?secret (?:meetings?|talks|visits?|trips?|negotiations|conversations?|letters?)\b"
    r"|unannounced (?:meetings?|talks|visits?|trips?)\b"
    r"|off the record\b)",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"[,;:—–]\s+(?:(?:and|but|while|which|who)\s+)?|[“\"(]")
_CLAUSE_END = re.compile(r"[;.!?”\"\n]|,\s")


def find_withheld(text: str, sentences: Sentences, furniture: Sequence[Furniture] = ()) -> list[tuple[int, int]]:
    """The clauses that withhold, left to right, never overlapping."""
    out: list[tuple[int, int]] = []
    for match in _SECRECY.finditer(text):
        first, last = sentences.span(match.start())
        starts = [m.end() for m in _CLAUSE_START.finditer(text, first, match.start())]
        start = starts[-1] if starts else first
        end = _CLAUSE_END.search(text, match.end(), max(match.end(), last))
        stop = end.start() if end else max(match.end(), last)
        if not inside(furniture, start, stop) and (not out or out[-1][1] <= start):
            out.append((start, stop))
    return out
