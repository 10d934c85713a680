"""Items of a row of topics that were not found beside those that were: "discussed tea, malaria| and the Lindi port".

Whoever reads that two discussed one thing "and" another takes both for topics. An item is plain where nothing but a
name or a noun and what belongs to it stands in it, and where the row is led by words for a talk and ends with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from memcon.find.topic_rows import ADJECTIVE

Offsets = tuple[int, int]

BEFORE = 170  # characters before a topic in which the words stand that lead its row
BEHIND = 150  # characters behind one in which the row ends

_STOP = (
    r"(?:that|which|who|whom|whose|what|when|where|while|whether|how|if|because|since|until|before|after|during|as|than|is|are"
    r"|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|also|he|she|they|we|it|i|you"
    r"|said|says|told|agreed|noted|stressed|expressed|underlined|underscored|emphasi[sz]ed|thanked|welcomed|reaffirmed"
    r"|to|and|or|but|with|by|from|today|yesterday|including|among|other|others|so|more|much|then|later)"
)
_WORD = rf"(?:U\.[SKN]\.|(?!{_STOP}\b)[\w’'/-]+)"
_DETERMINED = rf"(?:the|an?|its|their|his|her|our|[A-Z][\w-]*[’']s?)(?:\s{_WORD}){{1,8}}"
_QUALIFIED = rf"{ADJECTIVE}(?:\s{_WORD}){{1,6}}"
_ABSTRACT = (
    r"[a-z-]+(?:ions?|ism|ments?|ity|ities|ness|ships?|ances?|ences?|ics|ogy|ogies|ture|ies|rs|ings|ancy|ency)"
    rf"(?:\s(?:of|in|on|for|at|between|within)(?:\s{_WORD}){{1,7}})?"
)
_NAMED = r"(?!(?:M(?:rs?|s)|Dr|Gen|Sen|Col|St|No|U)\.)[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
_ITEM = rf"(?:{_DETERMINED}|{_QUALIFIED}|{_ABSTRACT}|{_NAMED})"
_AND = r"(?:,?\s(?:and|as\swell\sas)\s(?:on\s|about\s)?)"
_WHOLE = re.compile(_ITEM)
_COMMA = re.compile(r",\s")
_NEXT = re.compile(r",\s(?P<item>[^,]*?)(?=,|\sand\b)")
"""What stands between a comma and the next one, or the last item: all of it is an item of the row, or none is."""
_LAST = re.compile(rf"{_AND}(?P<item>{_ITEM})(?=[.;](?:\s|\Z)|\n|\Z)")
_LEADS = (
    r"\b(?:(?:[Dd]iscuss|review|address|cover|consider)(?:ed|es|ing)?|(?:views|opinions|notes|assessments)\s(?:on|about|regarding)"
    r"|touch(?:ed|ing)\s(?:up)?on|focus(?:s)?(?:ed|ing)\son|cent(?:re|er)(?:e?d|red|ing)\s(?:on|around)|(?:dedicated|devoted)\sto"
    r"|(?:talk(?:ed|s)|spoke)\s(?:about|of|on)|discussions?\son|dealt\swith|went\s(?:over|through)"
    r"|(?:conversation|talk|talks|discussions?)\s(?:then\s|also\s|soon\s)?(?:turned|moved\son|came\sround)\sto)"
)
LED = re.compile(rf"{_LEADS}\s(?:the\s|an?\s)?\Z")
_LEADS_TO = re.compile(rf"{_LEADS}\s")
_TO_LAST = re.compile(rf"{_AND}(?:the\s|an?\s)?\Z")
_SMALL = re.compile(r"[a-z-]+(?:\s[a-z-]+)?")
"""What else the first item is, right behind the words that lead the row."""
_ROW = re.compile(r"(?:,|,?\sand)\s(?:the\s|an?\s)?\Z")
_NOTHING = re.compile(
    r"(?:a\s)?(?:number|range|variety|series|few)\b|issues?\b|matters?\b|with\b|in\b|at\b|on\b|by\b|for\b"
)


def beside(text: str, start: int, end: int) -> list[Offsets]:
    """The items that the row of a topic has beside it, in text order."""
    low = max(0, start - BEFORE)
    before = _before(text, low, start)
    if not (before or LED.search(text, low, start) or _ROW.search(text, low, start)):
        return []
    return [one for one in before if not _NOTHING.match(text, *one)] + _behind(text, end, end + BEHIND)


def _before(text: str, low: int, start: int) -> list[Offsets]:
    """The one or two items of a row between the words that lead it and its last item, which begins at `start`."""
    last = _TO_LAST.search(text, low, start)
    if last is None:
        return []
    for lead in _LEADS_TO.finditer(text, low, last.start()):
        comma = _COMMA.search(text, lead.end(), last.start())
        first = (lead.end(), comma.start() if comma else last.start())
        rest = [(comma.end(), last.start())] if comma else []
        small = _SMALL.fullmatch(text, *first) is not None
        if (small or _WHOLE.fullmatch(text, *first)) and all(_WHOLE.fullmatch(text, *one) for one in rest):
            return [first, *rest]
    return []


def _behind(text: str, at: int, high: int) -> list[Offsets]:
    """The items, at most three, with which a row goes on from `at` to its end; none where it does not end there."""
    out: list[Offsets] = []
    while len(out) < 2 and (item := _NEXT.match(text, at, high)) and _WHOLE.fullmatch(text, *item.span("item")):
        out.append(item.span("item"))
        at = item.end()
    last = _LAST.match(text, at, high)
    return [*out, last.span("item")] if last else []


_AND_WHAT_GOES_ON = re.compile(
    r",?\s(?:and|as\swell\sas)\s(?:on\s|about\s)?(?=(?:the\s|an?\s)?"
    r"(?:(?:ongoing|current|latest|recent|security|humanitarian|political|tense|wider|broader|regional|deteriorating)\s){0,2}"
    r"(?:situation|developments|war|conflict|crisis|fighting)\s(?:in|on|around|across|at|between|with|over)\s)"
)


_BETWEEN = re.compile(r"\bbetween\s(?:(?!\band\b).)*\Z")
"""Of two the first alone: "the link between tea"."""


def apart(text: str, start: int, end: int) -> list[Offsets]:
    """A topic's offsets, in two where it goes on to what happens elsewhere: "tea | and | the situation in Osk"."""
    more = next(
        (m for m in _AND_WHAT_GOES_ON.finditer(text, start, end) if not _BETWEEN.search(text[start : m.start()])), None
    )
    if more is None:
        return [(start, end)]
    return [(start, more.start()), (more.end(), end)]


def not_found(topics: Sequence[Offsets], text: str, parted: Callable[[int, int], bool]) -> dict[Offsets, list[Offsets]]:
    """Of each topic the items of its row that touch no topic; `parted` tells whether furniture stands in a stretch."""
    found = sorted(set(topics))
    ends = [0]
    for _, end in found:
        ends.append(max(ends[-1], end))

    def touches(low: int, high: int) -> bool:
        return ends[bisect_left(found, (high, 0))] > low

    out: dict[Offsets, list[Offsets]] = {}
    for start, end in found:
        items = [item for item in beside(text, start, end) if not touches(*item)]
        if items and not parted(min(start, items[0][0]), max(end, items[-1][1])):
            out[start, end] = items
    return out
