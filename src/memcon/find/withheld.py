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
_WITHOUT = (
    r"without (?:(?:saying|disclosing|naming|specifying|elaborating)\b"
    r"(?! (?:so|good-?bye|hello|thank|sorry|yes|no|(?:(?:its|his|her|their|the|any|an?) )?sources?)\b)|"
    r"(?:giving|providing|offering) "
    r"(?:(?:any|an?|further|more|other|much|specific|exact) )*"
    r"(?:details?|specifics|information|explanations?|reasons?|names?|figures?|dates?|timelines?|timetables?)\b)"
)
"""What somebody says without saying more: "without giving details"; without giving a warning nothing is withheld."""
_KNOWLEDGE = (
    r"(?= (?:[\w’'-]+ ){0,4}?(?:details?|specifics|particulars|information|explanations?|reasons?|names?|figures?"
    r"|numbers?|dates?|timelines?|timetables?|comments?|answers?|accounts?|readouts?|clues?|indications?|descriptions?|contents?|substance|anything|more"
    r"|what|who|whom|how|when|where|whether|why)\b)"
)
"""What may be told or not: who refuses to give troops, or a list of hostages, withholds nothing of a contact."""
_SECRET = (
    r"(?:top-)?secret (?:meetings?|talks|visits?|trips?|negotiations|conversations?|letters?)\b"
    r"|unannounced (?:meetings?|talks|visits?|trips?)\b"
)
_SECRECY = re.compile(
    r"\b(?=[cdfghklnoprstuw])(?:"  # the letters that they begin with
    r"(?<!-)(?:keep|kept|keeping|remain|remains|remained)\b[^.;!?\n]{0,80}"
    r"\b(?:private|confidential|secret|under wraps)\b"
    rf"|(?:declin|refus)\w+ to (?:(?:give|provide|offer|share){_KNOWLEDGE}|disclose|reveal|discuss|comment"
    r"|say(?! (?:that|so)\b)|describe|characteri[sz]e|elaborate|confirm|specify|name|identify|go into)\b"
    rf"|{_NOT} (?:elaborate|disclose|confirm|specify|say what|say who|say when|say where|say whether|name|identify"
    r"|provide (?:any |further |more |other )*details|give (?:any |further |more |other )*details"
    r"|go into|get into (?:any )?details?)\b"
    r"|(?:(?:will|would) not|(?:wo|would)n['’]t) "
    r"(?:comment|say(?! (?:that|so|no|yes)\b)|describe|characteri[sz]e)\b"
    r"|not going to (?:comment|say(?! (?:that|so)\b)|describe|characteri[sz]e|discuss|get into|get ahead of)\b"
    r"|(?:neither|nobody|no one|none)\b[^.,;!?\n]{0,40} "
    r"(?:said|says|told|disclosed|explained|specified|would say) (?:how|what|when|where|who|whom|why|whether|which)\b"
    r"|not to (?:disclose|reveal|publish|release|divulge|make (?:\w+ )?public|share|discuss|go into|say)\b"
    r"|(?:offer\w*|gave|gives?|provid\w+) (?:no|few|little) (?:further |other |more )?(?:details?|comment|specifics)\b"
    rf"|{_WITHOUT}"
    r"|(?:no|few|little|without) (?:further |other |more )?(?:details?|information|particulars) "
    r"(?:was|were|has|have|is|are|on|about)\b"
    r"|little (?:is|was) known\b"
    r"|ha(?:s|d|ve) (?:nothing|no (?:comments?|details?|information|announcement)) (?:(?:further|more|else|new) )?"
    r"to (?:add|say|share)\b"
    r"|refrain\w* from (?:disclos|comment|discuss|giv|say|reveal|elaborat|go|shar|publish)\w*"
    r"|neither confirm(?:ed|s)? n?or den(?:y|ied|ies)\b"
    r"|(?:not|never) (?:yet )?(?:been |be )?(?:disclosed|made public|released|published|revealed|announced)\b"
    rf"|{_SECRET}"
    r"|off the record\b)",
    re.IGNORECASE,
)
NAMING = re.compile(
    r"\b(?:condition\s+(?:of\s+anonymity|that\s+(?:he|she|they)\s+not\b)|(?:request|ask|insist|demand)\w*\s+(?:for\s+|on\s+)?anonymity|"
    r"not\s+(?:to\s+)?be\s+(?:named|identified|quoted\s+by\s+name)|(?:declin|refus)\w*\s+to\s+be\s+(?:named|identified|"
    r"quoted\s+by\s+name)|names?\s+not\s+be\s+(?:used|published|printed|given|disclosed)|"
    r"(?:not|n[’']t|un)\s?authori[sz]ed\s+to\s+(?:speak|discuss|brief|talk|comment))",
    re.IGNORECASE,
)
"""Why somebody is not named: "on condition of anonymity because the talks were private" withholds nothing of them."""
_ALONE = re.compile(rf"{_WITHOUT}|{_SECRET}", re.IGNORECASE)
"""What withholds by itself, whatever else is told in its clause."""
_ARTICLE = re.compile(r"\b(?:an?|the|their|his|her|its|two|several)\s+(?:\w+ly\s+)?\Z|\b\w+ly\s+\Z", re.IGNORECASE)
_CLAUSE_START = re.compile(
    r"[,;:—–]\s+(?:(?:which|who)\s+)?|[“\"(]|”\s+|\s+but\s+"
    r"|\btold\s+(?:the\s+)?[\w’'-]+(?:\s[A-Z]\w+)?\s+that\s+"
)
_JOINS = re.compile(r"\s*(?:(?:and|but|while|although|though|yet)\s+)*", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[;!?”\"\n]|,\s|(?<!\b[A-Z])(?<!\.[A-Z])(?<!\b[MDS][rst])(?<!\bMrs)(?<!\b(?:Jan|Feb|Aug|Sep|Oct|Nov|Dec|Gen|Gov|Sen|Rep|Col))(?<!\bSept)\.(?!\w)|\s+(?:[–—-]+|but)\s"
    r"|\s+and\s+(?=(?:said|told|added|noted|insisted|stressed|left|called)\s)"
)
_QUOTED = re.compile(r"\s[“\"][^”\"\n]{1,80}[”\"]")
"""Words in marks right behind what withholds: "would not go into “private matters”"."""
_DENIES = re.compile(
    r"\b(?:not|no|never|neither|nor|nobody|none|without|declin\w+|refus\w+|withh\w+|secre\w+|private\w*|confiden\w+|un\w+"
    r"|hid\w*|closed|rather|little|only)\b|n['’]t\b",
    re.IGNORECASE,
)


def find_withheld(text: str, sentences: Sentences, furniture: Sequence[Furniture] = ()) -> list[tuple[int, int]]:
    """The clauses that withhold, left to right, never overlapping."""
    out: list[tuple[int, int]] = []
    for match in _SECRECY.finditer(text):
        first, last = sentences.span(match.start())
        start, stop = _clause(text, first, max(match.end(), last), match)
        if _is_reason(text, start, match.start(), match.end()) or _BROKE_DOWN.search(text, first, match.start()):
            continue
        if not inside(furniture, start, stop) and (not out or out[-1][1] <= start):
            out.append((start, stop))
    return out


def completed(text: str, sentences: Sentences, start: int, end: int) -> tuple[int, int] | None:
    """The whole clause of words that the head found to withhold, "would not give the"; None where nothing is denied.

    So it is where they only say why somebody is not named.
    """
    secrecy = _SECRECY.search(text, start, end)
    first, last = sentences.span(start)
    if _is_reason(text, first, *(secrecy.span() if secrecy else (end, end))) or _BROKE_DOWN.search(text, first, start):
        return None
    if secrecy is not None:
        return start, end
    if NAMING.search(text, start, end) and not _DECLINES.search(NAMING.sub("", text[start:end])):
        return None  # "who asked not to be identified"
    stop = _CLAUSE_END.search(text, end, max(end, last))
    starts = [m.end() for m in _CLAUSE_START.finditer(text, first, start)]
    joins = _JOINS.match(text, starts[-1] if starts else first, start)
    low, high = joins.end() if joins else start, stop.start() if stop else max(end, last)
    return (low, high) if _DENIES.search(text, low, high) and not _UNASKED.match(text, low, high) else None


_UNASKED = re.compile(r"(?:no[\s-]one|nobody|none)\b[^.;:“”\"\n]{0,30}?\basked\b", re.IGNORECASE)
"""Where nobody asked, nobody kept anything back."""


def _is_reason(text: str, low: int, start: int, end: int) -> bool:
    """True where words at start:end only say why somebody is not named, told from `low` on.

    "An aide who asked not to be named declined to give details" withholds the details.
    """
    naming = NAMING.search(text, low, end)
    return naming is not None and (
        _BECAUSE.search(text, naming.end(), start) is not None and _DECLINES.match(text, start) is None
    )


_BROKE_DOWN = re.compile(
    r"\b(?:collaps(?:e|ed|ing)|br(?:oke|eak|eaking|oken)\s+(?:down|off|up)|fail(?:ed|ing)?|founder(?:ed|ing)?|stall(?:ed|ing)?|deadlocked)\b"
    r"[^.;:“”\"\n]{0,60}\b(?:when|after|because|since|as)\s+[^.;:“”\"\n]{1,60}\Z"
)
"""What leads to the reason why talks came to nothing: "collapsed when Norway | refused to discuss the cod"."""
_BECAUSE = re.compile(r"\b(?:because|as|since|given|while|until)\b[^,;:“”\"\n]{0,120}\Z")
_DECLINES = re.compile(
    r"(?:declin|refus|gave|giv|offer|provid|without|neither|nobody|none|will|would|wo|did|does|do)", re.IGNORECASE
)


def _clause(text: str, first: int, last: int, match: re.Match[str]) -> tuple[int, int]:
    """Where the clause of what withholds begins and ends in its sentence, without the word that joins it on.

    Of "a secret meeting" that is the phrase, and of "without giving details" and "confirmed it and declined to comment"
    what goes on from there.
    """
    quoted = _QUOTED.match(text, match.end(), last)
    end = _CLAUSE_END.search(text, quoted.end() if quoted else match.end(), last)
    stop = end.start() if end else last
    if text[match.start()] in "dr" and text.endswith(" and ", first, match.start()):
        return match.start(), stop
    if _ALONE.match(text, match.start()) is None:
        starts = [m.end() for m in _CLAUSE_START.finditer(text, first, match.start())]
        joins = _JOINS.match(text, starts[-1] if starts else first, match.start())
        return joins.end() if joins else first, stop
    if text[match.start()] in "Ww":
        return match.start(), stop
    article = _ARTICLE.search(text, first, match.start())
    return article.start() if article else match.start(), match.end()
