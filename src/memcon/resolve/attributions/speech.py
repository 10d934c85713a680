"""How something was said: the medium of an attribution, its form, and who relays it, as far as the words tell."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.record.memcon import AttributionForm, Medium
from memcon.resolve.words.phrases import head

_MEDIA: tuple[tuple[Medium, str], ...] = (
    ("press_release", r"press release|news release|readout|read-out|communiqu[eé]"),
    (
        "social_media",
        r"(?:re)?tweet\w*|twitter|facebook|telegram channel|instagram|truth social|social media|hashtag|"
        r"posted (?:on|to) (?!(?:[\w’'-]+ ){0,3}?(?:web ?site|site|web ?page|home ?page)\b)",
    ),
    ("testimony", r"testif\w+|testimony|under oath|hearing|deposition"),
    (
        "interview",
        r"interview\w*|asked by (?:reporters|journalists)|talk show|podcast|on air",
    ),
    (
        "speech",
        r"speech\w*|rall(?:y|ies)|debates?|address(?:ed|ing)? (?:to|the|a)\b|"
        r"(?:in|during) (?:an?|his|her|its|their|the|this)(?: (?!e-?mail|web|home|internet|street)[\w’'-]+){0,3} "
        r"address\b(?! (?:in|on|at) \d)|(?:televised|nightly|video|national|evening|weekly|inaugural|radio) address|"
        r"(?:by|via) video|video[ -]?(?:link|conference)|"
        r"(?:opening|closing|prepared) remarks|"
        r"town halls?|news conference|press conference|briefing|monologue|sermon|keynote|commencement|convention|"
        r"campaign (?:stop|event)|(?:told|telling|tells) (?:(?:the|an?|his|her|their) )?(?:[\w-]+ ){0,2}(?:crowds?|"
        r"audience|"
        r"throng|supporters|rally|delegates|marchers|congregation|conference|summit|forum|gathering)|"
        r"(?:on the|house|senate) floor|panel",
    ),
    ("statement", r"statements?"),
    ("poll", r"polls?|survey(?:s|ed)?|polling|pollsters?|percent(?:age)? of"),
    ("book", r"books?|memoirs?|autobiograph\w+|novels?"),
    (
        "document",
        r"wrote|written|letters?|memos?|memorandum|lawsuits?|complaint|filings?|e-?mails?|documents?|articles?|"
        r"op-eds?|"
        r"columns?|editorials?|essays?|blog|transcripts?|treaty|resolution|petitions?|questionnaires?|court order|"
        r"(?:legal|court|amicus|policy) brief|brief (?:filed|submitted)|"
        r"stud(?:y|ies)|banners?|videos?|footage",
    ),
    ("statement", r"(?:told|telling|tells) (?:the )?(?:press|reporters|journalists|media)|announc\w+"),
)  # fmt: skip
_SOURCES: tuple[tuple[Medium, str], ...] = (
    *_MEDIA,
    ("poll", r"(?:percent|%|per cent)(?= |$)"),
    ("document", r"report|law|act|bill|ruling|indictment|constitution|charter|guidance|guidelines|records?|data"),
)
_MEDIUM = [(medium, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for medium, words in _MEDIA]
_SOURCE = [(medium, re.compile(rf"(?:\b|(?=%))(?:{words})(?:\b|$)", re.IGNORECASE)) for medium, words in _SOURCES]
_ANY_MEDIUM = re.compile("|".join(pattern.pattern for _, pattern in _MEDIUM), re.IGNORECASE)
_ANY_SOURCE = re.compile("|".join(pattern.pattern for _, pattern in _SOURCE), re.IGNORECASE)
"""Most words name no medium, which one search tells sooner than one for each."""
_POSTED = re.compile(r"\b(?:re)?posted(?: that|:)?$", re.IGNORECASE)
_WORDS = re.compile(r"[“\"‘']|(?:that|i|he|she|it|they|we|there)\b", re.IGNORECASE)
"""How the words begin that one posts: "“I resign,” he posted"; others post things."""
_PERSON = re.compile(r"(?:[A-Z][\w.’'-]*\s+)+[A-Z][\w.’'-]*$")  # no article: "Bill Kovac" is no bill
_ISSUES = re.compile(r"\b(?:fil|lodg|issu|releas|publish|sen[dt]|sign|circulat|deliver|respond\w* with)", re.IGNORECASE)
_ISSUED = re.compile(
    r"(?:an?|the|his|her|its|their|another)\s+(?:[\w’'-]+\s+){0,4}?(?P<noun>letter|complaint|lawsuit|suit|memo|"
    r"motion|petition|"
    r"brief|e-?mail|report|document|statement|release|communiqu[eé]|readout|video|tweet|post)\b"
    r"|.{0,120}?\bin\s+(?:an?|the|his|her|its|their)\s+(?:[\w.-]+\s+){0,3}?(?P<inside>letter|memo|statement|e-?mail|"
    r"interview|"
    r"speech|tweet|report|lawsuit|complaint)\b",
    re.IGNORECASE | re.DOTALL,
)


def medium_of(cue: str, source: str, content: str = "") -> Medium:
    """The medium that a cue, the head of a source or what is issued names ("in a statement", "a press release").

    "unknown" where none does.
    """
    named = _in_cue(cue)
    if named is not None:
        return named
    if _POSTED.search(cue) and (cue[-5:] == " that" or _WORDS.match(content)):
        return "social_media"
    named = _in_source(head(source))
    if named is not None:
        return named
    issued = _ISSUED.match(content) if _ISSUES.search(cue) else None
    if issued is None:
        return "unknown"
    noun = issued["noun"] or issued["inside"]
    return next((medium for medium, pattern in _SOURCE if pattern.search(noun)), "document")


@lru_cache(maxsize=4096)  # most cues are a few words that come again
def _in_cue(cue: str) -> Medium | None:
    return (
        next((medium for medium, pattern in _MEDIUM if pattern.search(cue)), None) if _ANY_MEDIUM.search(cue) else None
    )


@lru_cache(maxsize=4096)
def _in_source(start: str) -> Medium | None:
    """The medium that the head of a source is, `None` for a person and for what is no medium."""
    if _PERSON.match(start) or not _ANY_SOURCE.search(start):
        return None
    return next(medium for medium, pattern in _SOURCE if pattern.search(start))


def names_medium(words: str) -> list[tuple[int, Medium]]:
    """Where words name a medium, as (offset, medium)."""
    if not _ANY_MEDIUM.search(words):
        return []
    return [(match.start(), medium) for medium, pattern in _MEDIUM for match in pattern.finditer(words)]


def form_under(mask: bytes, text: str, content: tuple[tuple[int, int], ...]) -> AttributionForm:
    """direct, indirect or mixed, by how much of the content's words stand in quotation marks.

    `mask` is 1 for each character of the text in quotation marks. The share of 95 % from which a quotation counts as
    direct is that of the common scorer.
    """
    if not any(1 in mask[start:end] for start, end in content):
        return "indirect"
    inside = total = 0
    for start, end in content:
        marks = [mask[match.start()] for match in _WORD.finditer(text, start, end)]
        total += len(marks)
        inside += sum(marks)
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.95 * total else "mixed"


_WORD = re.compile(r"\w+")
