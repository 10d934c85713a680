"""Page furniture: lines that belong to the page and not to the article, found by the trained head.

A line is furniture as a whole or not at all; in a line as long as a paragraph each sentence is
judged for itself, since there article text and page text can run together.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np

from memcon.find.comments import find_comments
from memcon.find.sentences import Sentences
from memcon.intake.turns import find_turns
from memcon.reader.labels import FURNITURE_LABELS
from memcon.reader.reader import Reading
from memcon.record import Furniture

THRESHOLD = 0.8
BESIDE = 0.5  # for a line beside one that certainly is furniture
SURE = 0.95  # for a line that seems to tell of a contact: better read a caption than lose a report's lead
LIKE_NEWS = ("caption", "related", "byline", "other")
_DATE_ALONE = re.compile(r"(?:\w+,? )?(?:\w+ \d{1,2}|\d{1,2} \w+),? \d{4}[.,:]?|\d{4}-\d{2}-\d{2}")
_PLACE = r"[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]+|de|la|of)){0,2}"
_PLACE_ALONE = re.compile(rf"{_PLACE},?")
_PLACE_AND_DATE = re.compile(rf"{_PLACE}(?:,| [-–—/]) ?(?:{_DATE_ALONE.pattern})")
_LINKS = re.compile(
    r"^[ \t]*(?:(?:associated|related|further|useful|see also|quick)(?: (?:links?|content|articles?|stories|news|"
    r"reading|information|documents?|products?|topics?))?|read more|see also|more on this(?: topic| story)?)"
    r"[ \t]*:?[ \t]*$"
    r"(?:(?:\s*\n[ \t]*[•·*▪‣◦–-][ \t]+\S[^\n]*)+|(?:\n(?=[ \t]*\S)[^\n]{1,150}(?<![.!?:;,\s])[ \t]*$)+)",
    re.IGNORECASE | re.MULTILINE,
)
_DAY_OVER_LIST = re.compile(  # heads the entries of a diary
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+\.?)(?:,? \d{4})?[ \t]*:?[ \t]*"
    r"\n[ \t]*(?:[•·*▪‣◦–-][ \t]|\d{1,2}[.:]\d\d\b)",
    re.IGNORECASE,
)
_FILE_PHOTO = re.compile(r"^[ \t]*FILE(?:[ \t]?[-–—][ \t]|[ \t]PHOTO:[ \t])\S[^\n]{20,1500}$", re.MULTILINE)
"""The caption of an agency's old picture, "FILE - In this May 5 file photo, …", which shows another day."""
_NAME = r"[A-Z][\w’'-]+(?:[ ][A-Z]\.)?(?:[ ][A-Z][\w’'-]+){1,2}"
_BY_ON_TOP = re.compile(
    rf"\A\s*(?P<by>{_NAME}(?:(?:,[ ]and|,|[ ]and)[ ]{_NAME}){{0,5}})[ \t]*\n\s*"
    r"(?P<paper>(?:[A-Z][\w.&’'-]*[ ]){0,4}(?:TODAY|Today|Times|Post|News|Press|Journal|Tribune|Herald|Chronicle"
    r"|Guardian|Reuters|Monitor|Gazette|Correspondents?|Writers?|Reporters?))[ \t]*\n"
)
"""Who wrote a text, on its first line, with his paper or trade on the next."""
_WRITER = (
    r"[A-Z][\w.’'-]*(?:[ ](?:de|da|dos|del|di|van|von|der|bin|al|el|la)\b)?(?:[ ][A-Z][\w.’'-]*){1,3}"
    r"(?:[ ]in[ ][A-Z][\w.’'-]+(?:[ ][A-Z][\w.’'-]+){0,2}|,[ ](?:[A-Z][\w.’'-]+[ ]?){1,3}(?=,|[ ]and\b|\Z|[ ]*\n))?"
)
_OFFICE = r"(?:Prime|Foreign|Vice|Deputy|President|Minister|Ambassador|Secretary|Chancellor|Senator|King|Queen)\b"
_BY_LINE = re.compile(rf"By:?[ ](?!{_OFFICE}){_WRITER}(?:(?:,[ ]and|,|[ ]and)[ ]{_WRITER}){{0,5}}")
"""A line that tells who wrote a text, and from where: "By Ana Roe in Lima and Karl Lind in Oslo"."""
TOP = 1000  # characters of a text in which it stands
LONG_LINE = 400  # characters


def find_furniture(reading: Reading, sentences: Sentences) -> tuple[Furniture, ...]:
    """The furniture of a text, in order, never overlapping."""
    if not len(reading.words):
        return ()
    probabilities = reading.probabilities("furniture")
    outside = reading.probabilities("contact_trigger")[:, 0]
    word_starts = reading.word_spans[0]
    units = []
    for start, end in _units(reading.text, sentences):
        first, last = bisect_left(word_starts, start), bisect_left(word_starts, end)
        if first < last:
            units.append((start, end, first, last, np.add.reduce(probabilities[first:last], axis=0) / (last - first)))
    chances = [1 - mean[0] for *_, mean in units]
    out = []
    comments = find_comments(reading.text) or (0, 0)
    by = _BY_ON_TOP.match(reading.text)
    lists, photos = link_lists(reading.text), file_photos(reading.text)
    said = [turn.label[0] for turn in find_turns(reading.text)]
    for number, (start, end, first, last, mean) in enumerate(units):
        if comments[0] <= start < comments[1]:
            out.append(Furniture(start, end, "comment_form"))
            continue
        if inside(lists, start, end):
            out.append(Furniture(start, end, "related"))
            continue
        on_top = by is not None and by.start("by") <= start and end <= by.end("paper")
        if on_top or (start < TOP and _BY_LINE.fullmatch(reading.text, start, end)):
            out.append(Furniture(start, end, "byline"))
            continue
        if inside(photos, start, end):
            out.append(Furniture(start, end, "caption"))
            continue
        if chances[number] < BESIDE:
            continue
        label = FURNITURE_LABELS[int(mean[1:].argmax())]
        if label in LIKE_NEWS:
            least = SURE if np.minimum.reduce(outside[first:last]) < 0.5 else THRESHOLD
        else:  # page furniture stands in blocks
            least = BESIDE if max(chances[max(0, number - 1) : number + 2]) >= SURE else THRESHOLD
        own = first == 0 and label in ("related", "other")  # a headline on top
        own = own or bisect_left(said, end) > bisect_left(said, start)  # a speaker and what he says
        own = own or (label in LIKE_NEWS and _is_dateline(reading.text, start, end))
        own = own or _DAY_OVER_LIST.match(reading.text, start) is not None
        if chances[number] >= least and not own:
            out.append(Furniture(start, end, label))  # type: ignore[arg-type]
    # A text is never all page: one that seems so is a short text of its own, such as a line of a chronicle.
    return () if len(out) == len(units) else tuple(out)


def link_lists(text: str) -> tuple[Furniture, ...]:
    """Headings such as "Related links" with the list below each, whose entries are titles of other pages."""
    return tuple(Furniture(*match.span(), "related") for match in _LINKS.finditer(text))


def file_photos(text: str) -> tuple[Furniture, ...]:
    """The captions of pictures from an agency's files."""
    return tuple(Furniture(*m.span(), "caption") for m in _FILE_PHOTO.finditer(text)) if "FILE" in text else ()


def _is_dateline(text: str, start: int, end: int) -> bool:
    """True for a line that dates the text: a date alone, one behind a place, or the place on the line before one."""
    if _DATE_ALONE.fullmatch(text, start, end) or _PLACE_AND_DATE.fullmatch(text, start, end):
        return True
    below = text[end:].lstrip().partition("\n")[0].strip()
    return bool(_PLACE_ALONE.fullmatch(text, start, end) and _DATE_ALONE.fullmatch(below))


def inside(furniture: Sequence[Furniture], start: int, end: int) -> bool:
    """True where start:end touches furniture."""
    return bool(furniture) and any(piece.start < end and start < piece.end for piece in furniture)


def _units(text: str, sentences: Sentences) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        start = at + len(line) - len(line.lstrip()) if words else at
        end = start + len(words)
        at += len(line)
        if not words:
            continue
        if len(words) <= LONG_LINE:
            yield start, end
            continue
        number = sentences.at(start)
        while number < len(sentences) and sentences.starts[number] < end:
            a, b = max(start, sentences.starts[number]), min(end, sentences.ends[number])
            if a < b:
                yield a, b
            number += 1
