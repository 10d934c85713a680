"""Topics that are lists: "Russia, Belarus and grain" are three things, "security, economic and other ties" are one.

A list is taken apart where each of its items would be a topic alone. Where they share an adjective's noun, an owner, a
preposition or a verb they stay together, and so do a name and what explains it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.contacts import Marked
from memcon.find.topic_rows import ADJECTIVE
from memcon.resolve.actors.cast import Cast
from memcon.resolve.words.countries import country_of, place_country

Offsets = tuple[int, int]

_THE = re.compile(r"[Tt]he\s+")
_COMMA = re.compile(r",\s(?:(?:and|or|as\swell\sas)\s)?")
_AND = re.compile(r"\s(?:and|as\swell\sas)\s")
_MARKS = re.compile(r"[“”\"‘()\[\];:$€£–—]|\s-|(?<![\w-])\d+(?![\w-])")
_WITHIN = re.compile(
    r"\b(?:of|in|on|for|to|with|between|among|from|against|at|by|about|around|across|over|into|under|towards?|through|via"
    r"|regarding|concerning|after|before|during|without|within|like|as|than)\b"
)
"""What may lead to a list of its own: "the flow of | food, water and medicine"."""
_NO_ITEM = re.compile(
    r"(?:including|such|particularly|especially|notably|mainly|first|also|not|former|then|even|only|who|others?|as)\b"
    r"|.*\b(?:that|which|who|whom|whose|what|where|when|while|how|whether|if|because|is|are|was|were|be|been|has|have|had|will"
    r"|would|can|could|may|might|must|should|do|does|did|said|says)\b",
    re.DOTALL,
)
_QUALITY = re.compile(
    rf"(?:.*\s)?(?:{ADJECTIVE}|military|other|more|less|most)|(?:(?:more|less|most|[a-z]+ly)\s)?[a-z-]+(?:ed|ing|er)",
    re.DOTALL,
)
"""An item that wants the noun of the last one: "security, economic | and humanitarian support"."""
_DETERMINED = re.compile(r"(?:the|this|these|those|its|their|our|his|her|an?)\s")
_WITH_ARTICLE = re.compile(r"(?:the|an?)\s(?!(?:other|others|like|rest)\b)")
_WITH_OWNER = re.compile(r"(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*[’']s?\s")
_OWNED = re.compile(r".*\w[’']s?\s|(?:its|their|our|his|her)\s", re.DOTALL)
_DOING = re.compile(r"[a-z]{2,}ing\s(?!and\b|or\b)[\w“]")
_NOUNS = re.compile(
    r"(?:meeting|hearing|training|funding|housing|peacekeeping|banking|shipping|fishing|mining|farming)\s"
)
_NAME = re.compile(r"(?:the\s)?[A-Z][\w.’'-]*(?:\s(?:of\s|and\s)?[A-Z][\w.’'-]*)*")
_WORD = re.compile(r"[a-z][\w-]*")
_TITLED = re.compile(r"(?:.*\s)?[a-z-]+\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*", re.DOTALL)
"""What somebody is, and the name: "the passing of sailor, poet | and teacher Ola Roe"."""
_LED = re.compile(r"\b(?:to|between|among|both|either|will|would|can|could|should|must)\s\Z")
"""What leads to all items of a list at once: "to | protect rights and the rule of law"."""
BEFORE = 9  # characters before a topic in which it stands


def places_in(cast: Cast) -> frozenset[Offsets]:
    """Where states and places are named."""
    text = cast.text
    return frozenset(
        (n.start, n.end) for n in cast.names if n.type in ("Location", "Facility") or country_of(text[n.start : n.end])
    )


def apart(topics: Sequence[Marked], text: str, places: frozenset[Offsets]) -> list[Marked]:
    """The topics, those that are lists in their items; `places` are where states and places are named."""

    def is_place(start: int, end: int) -> bool:
        article = _THE.match(text, start, end)
        return (start, end) in places or (article is not None and (article.end(), end) in places)

    return [replace(t, start=a, end=b) for t in topics for a, b in listed(text, t.start, t.end, is_place)]


def listed(text: str, start: int, end: int, is_place: Callable[[int, int], bool]) -> list[Offsets]:
    """The items of the list that a topic is, in text order; the topic itself where it is none.

    `is_place` tells whether offsets hold the name of a state or of a place, with or without its article.
    """
    whole = [(start, end)]
    if _MARKS.search(text, start, end) or _LED.search(text, max(0, start - BEFORE), start):
        return whole
    parts = _parted(text, start, end, _COMMA)
    if len(parts) > 1:
        items = _with_last(text, parts)
        return items if _is_list(text, items, is_place) else whole
    items = _parted(text, start, end, _AND)
    return items if len(items) == 2 and _is_pair(text, items, is_place) else whole


def _parted(text: str, start: int, end: int, joint: re.Pattern[str]) -> list[Offsets]:
    """The stretches between joints."""
    out, at = [], start
    for found in joint.finditer(text, start, end):
        out.append((at, found.start()))
        at = found.end()
    return [*out, (at, end)]


def _with_last(text: str, parts: list[Offsets]) -> list[Offsets]:
    """The parts with the two last items of "A, B | and C" apart; "A and B, C and D" has two."""
    *before, (low, high) = parts
    last = _parted(text, low, high, _AND)
    if _is_closed(text, before[-1][1], low) or len(last) != 2 or any(_AND.search(text, a, b) for a, b in before):
        return parts
    if all(_WORD.fullmatch(text, a, b) for a, b in last):
        return parts  # "the economy, science and technology"
    return [*before, *last]


def _is_closed(text: str, low: int, high: int) -> bool:
    """True for what stands between two items and tells that the second is the last one."""
    return text[low:high].endswith(("and ", "or ", "as "))


def _is_list(text: str, items: list[Offsets], is_place: Callable[[int, int], bool]) -> bool:
    """True for items of a list with commas of which each would be a topic alone."""
    said = [text[a:b] for a, b in items]
    if any(not item.strip() or _NO_ITEM.match(item) for item in said):
        return False
    doing = [_DOING.match(item) is not None and not _NOUNS.match(item) for item in said]
    if any(doing):
        return all(doing)
    if any(_QUALITY.fullmatch(item) for item in said[:-1]) or _OWNED.match(said[0]) or _WITHIN.search(said[0]):
        return False
    if all(_WORD.fullmatch(item) for item in said[:-1]) and (_WORD.fullmatch(said[-1]) or _WITHIN.search(said[-1])):
        return False  # "peace, security and stability in the region"
    if _TITLED.fullmatch(said[-1]) and not _WITHIN.search(said[-1]):
        return False
    places = [is_place(*item) for item in items]
    if any(_NAME.fullmatch(item) and not place for item, place in zip(said, places, strict=True)):
        return False  # "the minister, Ola Roe", "Oslo, the capital"
    if len(items) > 2:
        return True
    if all(places):
        return place_country(said[0]) != country_of(said[1])  # "Oslo, Norway"
    closed = _is_closed(text, items[0][1], items[1][0])
    told = places[0] or not _WORD.fullmatch(said[0])
    return told and (closed or not (places[1] or any(_DETERMINED.match(item) for item in said)))


def _is_pair(text: str, items: list[Offsets], is_place: Callable[[int, int], bool]) -> bool:
    """True for two topics with "and" between them: two places, two things done, and a thing with its own article."""
    first, second = (text[a:b] for a, b in items)
    if _NO_ITEM.match(first) or _NO_ITEM.match(second):
        return False
    if all(is_place(*item) for item in items):
        return True
    doing = [_DOING.match(item) is not None and not _NOUNS.match(item) for item in (first, second)]
    if any(doing):
        return all(doing)
    if _WITHIN.search(first) or _QUALITY.fullmatch(first) or _WORD.fullmatch(first):
        return False
    if _NAME.fullmatch(first) and not is_place(*items[0]):
        return False  # "Prime Minister Roe and the cabinet"
    owned = _WITH_OWNER.match(second) is not None and not _NAME.fullmatch(first)
    return owned or _WITH_ARTICLE.match(second) is not None
