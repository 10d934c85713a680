"""Names in the text with their type: persons, organisations, places, nationalities and the like."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.find.furniture import inside
from memcon.find.names.capitals import with_capital_words
from memcon.find.names.onetype import with_one_type
from memcon.find.names.seats import is_seat
from memcon.find.names.wholenames import with_their_rest
from memcon.find.sentences import first_words
from memcon.find.spans import Found, decode, offsets
from memcon.reader.reader import Reading
from memcon.record import Furniture


@dataclass(frozen=True, slots=True)
class Name:
    """A name: code points, its words, its type (`labels.ENTITY_TYPES`) and probability."""

    start: int
    end: int
    text: str
    type: str
    score: float


def find_names(reading: Reading, furniture: Sequence[Furniture] = ()) -> list[Name]:
    """The names outside furniture, left to right, never overlapping; none goes on over the end of its sentence."""
    out: list[Name] = []
    addresses = [m.span() for m in _ADDRESS.finditer(reading.text)] if _IN_ADDRESS.search(reading.text) else []
    for found in _within_sentences(reading, with_one_type(reading, decode(reading, "name"))):
        start, end = offsets(reading, found)
        if inside(furniture, start, end) or _overlaps(addresses, start, end) or is_seat(reading.text, start, end):
            continue
        while (lead := _COURTESY.match(reading.text, start, end) or _STOP.match(reading.text, start, end)) and (
            lead.end() < end
        ):
            start = lead.end()
        courteous = _COURTESY_ENDS.search(reading.text[max(0, start - 10) : start])
        kind = "Person" if courteous else found.type  # "Mr. X" is nobody else
        loose = _LOOSE.search(reading.text, start, end) if kind == "Person" else None
        end = loose.start() if loose and loose.start() > start else end
        several = _SEVERAL.match(reading.text, start, end) if kind == "Person" else None
        start = several.end() if several and several.end() < end else start
        start, end = _at_its_edges(reading.text, start, end, kind)
        first = _BEFORE_SON.search(reading.text, max(0, start - 16), start) if kind == "Person" else None
        if first and _SON.match(reading.text, start, end) and (not out or out[-1].end <= first.start()):
            start = first.start()
        if out and start < out[-1].end:
            continue  # the legal form of the firm before
        name = Name(start, end, reading.text[start:end], kind, found.score)
        if out and _goes_on(reading.text, out[-1], name):
            before = out.pop()
            score = min(before.score, name.score)
            name = Name(before.start, end, reading.text[before.start : end], "Person", score)
        out += _each(reading.text, name)
    names = with_capital_words(reading.text, [name for name in out if not _is_initial(reading.text, name)])
    return list(_signed_apart(reading.text, with_their_rest(reading.text, names)))


def _overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """True where one of some spans in text order, none in another, has code points of start:end."""
    last = bisect_left(spans, (end, 0)) - 1
    return last >= 0 and spans[last][1] > start


def _each(text: str, name: Name) -> Iterator[Name]:
    """Places in a row and a signature with the name under it, read as one, are several: "Ana Ana Weiss"."""
    parts = _PARTS.get(name.type)
    start = name.start
    person = name.type == "Person"
    state = (_STATE.match(name.text) if name.text[1:2].isupper() else _PROVINCE.match(name.text)) if person else None
    if state:  # "the envoy for the | DPRK | Ana Roe", "the governor of | Osk Province | Roe"
        yield replace(name, end=start + state.end("state"), text=state["state"], type="Location")
        start += state.end()
    for cut in parts.finditer(name.text) if parts else ():
        end = name.start + cut.start("cut")
        yield replace(name, start=start, end=end, text=text[start:end])
        start = name.start + cut.end("cut")
    yield replace(name, start=start, text=text[start : name.end])


def _at_its_edges(text: str, start: int, end: int, kind: str) -> tuple[int, int]:
    """A name's offsets without loose marks behind it and without what kind of place it is; a firm's with its form."""
    loose = _TRAILS.search(text, start, end)
    if loose and loose.start() > start:
        end = loose.start()
    if kind == "Person" and (letters := _BEHIND_NAME.search(text, start, end)):
        end = letters.start()
    if kind == "Person" and (ordinal := _ORDINAL.match(text, end)):
        end = ordinal.end()
    if kind == "Location":
        place = _KIND_OF_PLACE.match(text, start, end)
        start = place.end() if place else start
        end -= len(" area") if text.endswith(" area", start, end) else 0
    elif kind == "Organization":
        form = _LEGAL_FORM.match(text, end)
        end = form.end() if form else end
    return start, end


def _signed_apart(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The names, of which one that signs is parted from whom the next line greets: "Ana Roe | Jill, the form is here".

    That Ana Roe is a whole name is known from another mention of her.
    """
    whole = {name.text for name in names if name.type == "Person" and " " in name.text}
    for name in names:
        cut = _signature(name.text, whole) if name.type == "Person" and name.text.count(" ") > 1 else 0
        if cut and (" " in name.text[cut:] or _GREETS.match(text, name.end)):
            yield replace(name, end=name.start + cut - 1, text=name.text[: cut - 1])
            yield replace(name, start=name.start + cut, text=name.text[cut:])
        else:
            yield name


def _signature(name: str, whole: Collection[str]) -> int:
    """Where in a name another begins, behind the longest one that stands alone elsewhere; 0 where none does."""
    cut = len(name)
    while (cut := name.rfind(" ", 0, cut)) > 0:
        if name[:cut] in whole and name[cut + 1 :][:1].isupper():
            return cut + 1
    return 0


def _is_initial(text: str, name: Name) -> bool:
    """True for the "H" or "H.E" of "H.E. Mr. Lind": capitals before a point are no name."""
    return name.type == "Person" and bool(_CAPITAL.fullmatch(name.text)) and "." in text[name.end - 1 : name.end + 1]


def _within_sentences(reading: Reading, names: Sequence[Found]) -> Iterator[Found]:
    """A signature and the greeting after it, read as one name, are two."""
    if not names:
        return
    begins = first_words(reading).tolist()
    for found in names:
        cuts = begins[bisect_right(begins, found.first) : bisect_right(begins, found.last)]
        if not cuts:
            yield found
            continue
        for first, after in pairwise([found.first, *cuts, found.last + 1]):
            yield replace(found, first=first, last=after - 1)


_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+\w|"
    r"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|int|html?|docx?|xlsx?|pdf)\b"
)
"""Addresses and names of files: what they are made of names nobody."""
_IN_ADDRESS = re.compile(r"://|www\.|@|\.(?:com|org|net|edu|gov|int|html?|docx?|xlsx?|pdf)\b")
"""What each of them has: most texts have none of it."""
_PARTS = {
    "Location": re.compile(r"(?P<cut>,\s(?:and\s)?)(?=[A-Z])"),
    "Person": re.compile(r"\b(?P<first>[A-Z][a-z]{2,20})(?P<cut>\s)(?=(?P=first)\b)"),
}
"""What parts names that were read as one, by their type."""
_STATE = re.compile(r"(?P<state>DPRK|PRC|ROK|DRC|UAE|UK|USA?|EU|UN)\s+(?=[A-Z][a-z’'-]+\s+[A-Z])")
"""A state or body by its initials, before a person's forename and name."""
_SON = re.compile(r"(?:bin|ibn|bint)\s")
_BEFORE_SON = re.compile(r"\b[A-Z][a-z]{2,14}\s\Z")
"""The forename of "Prince | Sultan | bin Karim", which may be a title, too."""
_ORDINAL = re.compile(r"\s(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI?)\b(?!\.\w)")
"""Which one of his name a monarch is: "Abdullah| II"."""
_PROVINCE = re.compile(
    r"(?P<state>(?:[A-Z][\w’'-]+\s){1,2}(?:Province|City|County|Prefecture|Region|Municipality|District|Governorate|Oblast))"
    r"\s(?=[A-Z])"
)
"""A province or a city before the name of who governs it."""
_COURTESY = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Sen|Rep|Gov|Dr|HE|HH|HRH|HM|TRH)\b\.?|(?:[HT]\.\s?R\.\s?H|[HT]\.\s?[EHM])\b\.?|"
    r"(?:Rt\b\.?\s)?Hon\.|(?:Shri|Smt|Daw|Cde|Engr|Alhaj[ai]|Hajiy?a|Mallam|Msgr|Monsignor)\b\.?|"
    r"U(?=\s[A-Z][a-z]+\s[A-Z])|"
    r"(?:Datuk|Dato\b['’]?|Datin|Pehin)(?:\s(?:Seri|Sri|Paduka|Setia|Diraja|Utama)\b){0,3}(?:\s(?:Haji|Hajah)\b)?"
    r"|(?:(?:Seri|Paduka)\s){1,2}Haji|(?:Tan|Puan)\sSri|Toh\sPuan|Tun(?=\sDr\b))"
    r"[ \xa0]"
)
_CAPITAL = re.compile(r"[A-Z]\.?|[HT]\.\s?[EHM]\.?|(?:Rt\.?\s)?Hon\.?|Rt\.?")
_COURTESY_ENDS = re.compile(_COURTESY.pattern + r"\Z")
_STOP = re.compile(r"[.,;:]\s")
_SEVERAL = re.compile(r"(?:Presidents|Premiers|Ministers|Chancellors|Ambassadors|Secretaries|Senators)\s+")
"""The title of two, of which the first is no "Presidents Lind"."""
_LOOSE = re.compile(r"(?:\s+(?:of|the|and|in|to|for|on|at|by|with|from|is|was|ji))+$")
_BEHIND_NAME = re.compile(r"(?<=\w),?\s(?:TD|MP|MEP|MLA|MSP|KC|QC|SC|OBE|CBE|KBE|PhD)\Z")
"""What letters behind a name tell, which are no part of it: "Ana Roe TD"."""
_TRAILS = re.compile(r"(?:[\s/–—&,|(-]|\s(?:and|or))+\Z")
_KIND_OF_PLACE = re.compile(
    r"(?:[\w-]+\s)*?(?:city|town|village|province|region|district|county|port|island)\sof\s(?=[A-Z])"
)
"""What stands before a name that it is no part of: "the southern port city of Midport"."""
_LEGAL_FORM = re.compile(r",?[ \xa0](?:Inc|Ltd|LLC|Corp|PLC|GmbH)\b\.?|(?:(?<=\bInc)|(?<=\bLtd)|(?<=\bCorp))\.")
_GREETS = re.compile(r"[,:]\s+[A-Z]")
_SON_OF = re.compile(r"(?:\s+[IVX]+)?\s+(?:bin|ibn|binti?|ben)\s+(?:Al[\s-])?(?:[\w’'-]+\s?)?")
_OPENS_NICKNAME = (' "', " “", " (", " '", " ‘")
_CLOSES_NICKNAME = re.compile(r"\w+[\"”)'’]\s[A-Z]")
_INITIAL = re.compile(r"(?:^|[\s.])[A-Z]h?$")
_INITIAL_FIRST = re.compile(r"[A-Z]\.\s*[A-Z]")


def _goes_on(text: str, before: Name, after: Name) -> bool:
    """True where a person's name was cut at an initial or before his father's: "Maria T" and "Okonkwo"."""
    if before.type != "Person":
        return False
    between = text[before.end : after.start]
    if _SON_OF.fullmatch(between + after.text[: len(after.text.partition(" ")[0]) + 1]):
        return True  # "King Karim II" and "bin Al Nasr", whatever the father's name alone was read as
    if after.type != "Person" or _COURTESY.fullmatch(before.text + between):
        return False  # "H.E. Ana Weiss": no initial
    if between in _OPENS_NICKNAME and _CLOSES_NICKNAME.match(after.text):
        return True  # 'Ana "Nana" Roe'
    if _INITIAL.search(before.text):
        return between in (".", ". ", " ")
    return between == " " and bool(_INITIAL_FIRST.match(after.text)) and len(before.text.split()) == 1
