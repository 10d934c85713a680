"""Heads of memoranda of conversation: a text goes in, who talked, when, where and of what its head lists comes out.

Archives keep them in one shape: "Memorandum of Conversation", a place and a day, "PARTICIPANTS" in a list that may
stand under the names of their states, "SUBJECT", and behind all that the record. `Foreign Relations of the United
States` and the presidential libraries print them so; minutes and records of meetings look alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from memcon.find.times import TimeSpan

Offsets = tuple[int, int]

OPENING = 1500  # characters within which a memorandum says what it is
HEAD = 8000  # characters that a head may take
LONG = 110  # characters of a line from which it is no entry of a list
FEW = 1  # words in small letters that an entry may have beside those that join names and offices
LEAST = 2  # lines of a section of which one may be the record's
UNNAMED = 12  # lines between what it is and the first heading

_WHAT = re.compile(
    r"^[^\w\n]*(?:\d+\.\s+)?(?:(?:secret|draft|uncorrected|confidential)\W+)?"
    r"(?P<what>(?:memorand(?:um|a)|memo|records?|minutes|notes?|summary(?:\s+(?:record|minutes))?|transcript|report|account)\s+of\s+"
    r"(?:an?\s+|the\s+)?(?P<phone>(?:tele)?phone\s+|telephonic\s+)?(?:official\s+|private\s+)?"
    r"(?:conversations?|meetings?|discussions?|talks|(?P<call>calls?))|memcon|(?P<telcon>telcon))\b",
    re.IGNORECASE | re.MULTILINE,
)
_HEADING = re.compile(
    r"\[?(?P<key>(?P<people>(?:(?P<whose>[A-Z][\w.’' -]{1,30}?)\s+)?(?:participants?|delegation|side)|"
    r"(?:also\s+|others\s+)?present|attend(?:ees|ing|ance)|in\s+attendance)"
    r"|(?P<subject>(?:general\s+)?(?:subjects?|topics?|re))"
    r"|(?P<when>(?:date|time)(?:\s*(?:,|&|and|/)\s*(?:date|time|place|location)){0,2})|(?P<where>(?:and\s+)?(?:place|location|venue))"
    r"|(?P<helps>note-?\s?takers?|interpreters?|translators?)|(?P<aside>distribution|copies(?:\s+to)?|cc|classification|(?:prepared|drafted|approved|"
    r"transcribed)\s+by|drafter|from|to|memorandum\s+for|ref(?:erence)?s?|source|summary))"
    r"\]?(?P<colon>\s*:)?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_FIELD = re.compile(r"\b(?:PLACE|LOCATION|TIME|DATE)\s*(?:&\s*TIME)?:")
_JOINS = frozenset(
    (
        *("of", "the", "for", "to", "and", "in", "at", "on", "a", "an", "by", "as", "also", "taking", "notes"),
        *("de", "del", "di", "da", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ibn"),
    )
)
_ASIDE = re.compile(
    r"\b(?:interpret\w*|translat\w*|note-?\s?tak\w*|taking\s+notes|stenograph\w*|recorder)\b", re.IGNORECASE
)
_SMALL = re.compile(r"(?<![\w’'.-])[a-z][\w’'-]*")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_PLACE = re.compile(rf"\s*(?P<place>[A-Z][^\d\n]{{1,60}}?)[,\s]+(?={_MONTH}\s|\d)")
_TO = re.compile(r"\s*TO\s+THE\b")
"""What goes on behind "UNITED STATES DELEGATION", a letterhead."""
_LABEL = re.compile(r"(?:[A-Z][\w.]*\s)*(?P<who>[A-Z][\w’'-]+):\s")
_BETWEEN = re.compile(
    rf"\s+(?:[Bb]etween|[Ww]ith)\s+(?P<who>(?:(?![^\n]*(?:\b{_MONTH}\s*(?:\d|$)|\d{{4}}\b))[^\n]{{3,110}}\n?){{1,5}})",
    re.MULTILINE,
)
"""Whom the words behind name, up to the line with the day."""
_BETWEEN_DATED = re.compile(
    rf"\s+(?:between|with)\s+(?P<who>[^\n]{{5,200}}?)(?=,?\s+(?:(?:at|in)\s+[^,\n]{{2,60}}?\s+)?(?:on\s+)?(?:\w+day,?\s+)?"
    rf"(?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\s+\d))",
    re.IGNORECASE,
)
"""The same where the day stands on their line: "between X and Y, Osk, 5 June 1962"."""
_PLACE_OF_TITLE = re.compile(
    rf"\s*(?:,|\bat\b|\bin\b)\s+(?P<place>[A-Z0-9][^,\n]{{2,60}}?)(?:,|\s+on\b)\s*(?:\w+day,?\s+)?(?=\d{{1,2}}\s+{_MONTH}|{_MONTH}\s+\d)",
    re.IGNORECASE,
)
_BEHIND_DAY = re.compile(
    r"(?:\d{4}|m\.|EDT|EST|GMT|hours)[,;\s]+(?:at\s+)?"
    r"(?P<place>(?:the\s+)?[A-Z][A-Za-zÀ-ž’' -]+(?:,\s[A-Z][\w’' -]+)?)\Z"
)
"""The place in a field that has day and place: "May 3, 2024, 10:00 a.m., Oslo"."""
_SERIAL = re.compile(r"[\w/.-]*/[\w/.-]+|\[.*\]|Part\s.{1,20}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list of those who talked; `under` is the heading over it, if that is more than "Participants"."""

    start: int
    end: int
    under: Offsets | None
    aside: bool  # who interprets or takes notes
    between: bool = False  # whether no list but "Between X and Y" tells it


@dataclass(frozen=True, slots=True)
class Memorandum:
    """The head of a memorandum of conversation, in code points.

    `what` are the words that say what it is; `lines` those of the list; `dates` the stretches that tell the day,
    `place` the words that tell where; `subjects` what it was about; `end` where the head ends.
    """

    what: Offsets
    call: bool
    lines: tuple[Line, ...]
    dates: tuple[Offsets, ...]
    place: Offsets | None
    subjects: tuple[Offsets, ...]
    end: int


def find_memorandum(text: str) -> Memorandum | None:
    """The head with which a memorandum of conversation opens; None in any other text."""
    what = _WHAT.search(text, 0, OPENING)
    if what is None:
        return None
    people: list[Line] = []
    dates: list[Offsets] = []
    places: list[Offsets] = []
    subjects: list[Offsets] = []
    section, under, unnamed, end = "when", None, 0, what.end()
    rest = _rest_of_line(text, what.end("what"))
    if rest is not None:
        dates.append(rest)
    for start, stop in _lines(text, what.end("what")):
        words = text[start:stop]
        heading = _HEADING.fullmatch(words)
        if heading and (not _is_heading(heading) or _TO.match(text, stop) or _TO.match(heading["rest"])):
            heading = None
        if heading and heading["helps"]:
            heading = None
            if section != "people":
                end = stop
                continue
        if heading:
            kinds = [k for k in ("people", "subject", "when", "where", "aside") if heading[k]]
            section, under = kinds[0], None
            if section == "people" and heading["whose"]:
                under = (start + heading.start("whose"), start + heading.end("whose"))
            start += heading.start("rest")
            if start >= stop:
                end = stop
                continue
        elif _WHAT.match(words) or _SERIAL.fullmatch(words):
            end = stop
            continue
        elif not _is_listed(words) or (section == "people" and _is_turn(text, words, people)):
            _without_opening(text, people if section == "people" else subjects, start)
            break
        unnamed += section == "when" and not (people or subjects)
        if unnamed > UNNAMED:
            return None
        end = stop
        if section == "people":
            people.append(Line(start, stop, under, bool(_ASIDE.search(text, start, stop))))
        elif section == "subject":
            subjects.append((start, stop))
        elif section == "when":
            dates.append((start, stop))
        elif section == "where":
            places.append((start, stop))
        for field in _FIELD.finditer(text, start, stop):
            if field.group().startswith(("PLACE", "LOCATION")):
                after = next((f.start() for f in _FIELD.finditer(text, field.end(), stop)), stop)
                places.append((field.end(), after))
    named = _between(text, what.end("what"))
    if named:
        people = [*named, *people]
        dates = [(max(a, named[-1].end), b) for a, b in dates if b > named[-1].end]
    if not people:
        return None
    return Memorandum(
        what.span("what"),
        bool(what["phone"] or what["call"] or what["telcon"]),
        tuple(people),
        tuple(dates + places),
        _place(text, dates, places),
        tuple(_wrapped(text, subjects)),
        end,
    )


def day_of(head: Memorandum, times: Sequence[TimeSpan]) -> str | None:
    """The day of a memorandum, of which its record speaks as today, as an ISO date; None where the head tells none."""
    for start, stop in head.dates:
        for time in times:
            form = time.form
            if start <= time.start < stop and form.year and form.month and form.day:
                with suppress(ValueError):
                    return date(form.year, form.month, form.day).isoformat()
    return None


def _is_turn(text: str, words: str, people: list[Line]) -> bool:
    """True for the first turn of the record: a label that names one of those listed."""
    label = _LABEL.match(words)
    return label is not None and any(label["who"] in text[line.start : line.end] for line in people)


def _without_opening(text: str, lines: list[Line] | list[Offsets], prose: int) -> None:
    """Take from a section the short line with which the record's first sentence begins: "Mr. Roe opened the"."""
    if len(lines) < LEAST:
        return
    last = lines[-1]
    start, stop = (last.start, last.end) if isinstance(last, Line) else last
    words = text[start:stop]
    leads = words.rpartition(" ")[2] in _JOINS or any(w not in _JOINS for w in _SMALL.findall(words))
    if leads and text[prose].islower() and "(" not in words:
        lines.pop()


def _between(text: str, start: int) -> list[Line]:
    """Whom the words behind what it is name: "Between Secretary of State Roe and the Soviet Ambassador (Lund)"."""
    found = _BETWEEN.match(text, start) or _BETWEEN_DATED.match(text, start)
    if found is None:
        return []
    out, at = [], found.start("who")
    for line in text[at : found.end("who")].split("\n"):
        words = line.strip()
        heading = _HEADING.fullmatch(words)
        if heading and _is_heading(heading):
            break
        if words:
            begin = at + line.index(words)
            out.append(Line(begin, begin + len(words), None, False, between=True))
        at += len(line) + 1
    return out


def _is_heading(match: re.Match[str]) -> bool:
    """True for a heading and no sentence that begins like one: in capitals, with a colon, or alone on its line."""
    key = match["key"]
    return bool(match["colon"]) or (key.isupper() and len(key) > 2) or (not match["rest"] and key[:1].isupper())


def _lines(text: str, start: int) -> Iterator[Offsets]:
    """The lines behind that of an offset that are not empty, without the space around them."""
    limit = min(len(text), start + HEAD)
    at = text.find("\n", start, limit)
    while 0 <= at < limit:
        begin, at = at + 1, text.find("\n", at + 1, limit)
        stop = at if at >= 0 else limit
        words = text[begin:stop]
        if words.strip():
            yield begin + len(words) - len(words.lstrip()), begin + len(words.rstrip())


def _rest_of_line(text: str, start: int) -> Offsets | None:
    """What stands behind the words that say what it is, on their line: ", Paris, August 16, 1971"."""
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    words = text[start:stop]
    begin = start + len(words) - len(words.lstrip(" ,:-–—"))
    return (begin, stop) if begin < stop else None


def _is_listed(words: str) -> bool:
    """True for a line of names and offices; a line of prose has more small words than join these."""
    if len(words) > LONG:
        return False
    small = [w for w in _SMALL.findall(words) if w.casefold() not in _JOINS and not _ASIDE.search(w)]
    bracketed = [w for part in re.findall(r"\(([^()]*)\)", words) for w in _SMALL.findall(part)]
    return len(small) - len([w for w in bracketed if w in small]) <= FEW


def _place(text: str, dates: list[Offsets], places: list[Offsets]) -> Offsets | None:
    """The city before the day, else what a field for the place has."""
    for start, stop in dates[:1]:
        found = _PLACE_OF_TITLE.match(text, start, stop)
        if found:
            return found.span("place")
    for start, stop in dates:
        found = _PLACE.match(text, start, min(len(text), stop + 40))
        if found and not re.match(rf"{_MONTH}\b|\w+day\b", found["place"]):
            return found.span("place")
    for start, stop in dates:
        found = _BEHIND_DAY.search(text, start, stop)
        if found:
            return found.span("place")
    for start, stop in places:
        words = text[start:stop]
        if words.strip(" .,"):
            return start + len(words) - len(words.lstrip(" ")), start + len(words.rstrip(" .,"))
    return None


def _wrapped(text: str, lines: list[Offsets]) -> Iterator[Offsets]:
    """The subjects of lines, of which one that goes on with the one before is a part of it."""
    out: list[Offsets] = []
    for start, stop in lines:
        goes_on = (
            out and text[out[-1][1] : start].strip() == "" and not re.match(r"\(?\d+[.)]|[-•*]|[A-Z]\.\s", text[start:])
        )
        if goes_on:
            out[-1] = (out[-1][0], stop)
        else:
            out.append((start, stop))
    for start, stop in out:
        label = re.match(r"(?:\(\w{1,2}\)|\d+[.)]|[-•*])\s*", text[start:stop])
        yield start + (label.end() if label else 0), stop
