"""What somebody is said to be: "Ana Roe is Norway's foreign minister", "Roe, who became president of Chile in May".

A text comes in with where a name ends; the words for the office go out, where they name one and whose it is.
"""

from __future__ import annotations

import re

from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import office_kind, sector_of
from memcon.resolve.words.countries import state_name

_IS = re.compile(
    r"(?:,\s\d{2},|,\s(?:who|and))?\s(?:is|has\s(?:been|become)|became|becomes|(?:has\s)?(?:served|serves)\sas|took\s(?:over|office)\sas"
    r"|(?P<was>was(?!\s(?:sworn|appointed|named|elected)))|was\s(?:sworn\sin|appointed|named|elected)(?:\sas)?)\s(?:(?:now|also|still|currently|again|since)\s)?"
    r"(?P<office>(?:the\s)?(?!(?:an?|not|no|to|due|set|about|in|at|on|with|as|like|(?!acting)\w+ing|\w+ed)\s)[^,.;:()“”\"\n]{4,90}?)"
    r"(?=[,.;)\n]|\s(?:since|until|in|last|this|who|and|after|from|when|on|by|at|during|under|but|only)\b|\Z)"
)
_PAST = re.compile(
    r"\b(?:former|ex-|next|future|designate|nominee|candidate|likely|most|only|to\shave|one\sof)\b|-elect\b",
    re.IGNORECASE,
)


_ABROAD = re.compile(r"\b(?:envoy|negotiator|ambassador)\b")
"""Whom people tell of who were it: "was Norway's envoy from 2016 to 2020"."""


def office_told(text: str, end: int) -> tuple[int, int] | None:
    """Where the office stands that somebody whose name ends at an offset is said to hold; None where none is."""
    told = _IS.match(text, end, end + 180)
    if told is None or _PAST.search(told["office"]):
        return None
    kind, side = office_kind(told["office"]), side_in(told["office"])
    if told["was"]:  # of what else somebody was he may be told as something new
        return told.span("office") if side is not None and _ABROAD.search(told["office"]) else None
    of_body = side is not None and state_name(side) is None and sector_of(told["office"]) == "IGO"
    if side is None or kind in ("spokesperson", "deputy") or (kind is None and not of_body):
        return None
    return told.span("office")
