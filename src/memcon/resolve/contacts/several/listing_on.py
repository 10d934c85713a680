"""Sentences without a verb that go on with a list: "I spoke with Lind. With Weiss. The Presidents of Kenya and Ghana."

Diaries and evening addresses tell a day's talks so. The contacts of one telling come in, and go out with one more for
each whom such sentences name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side

BETWEEN = 2  # sentences that may stand before the list goes on, where one tells of his own day
LONGEST = 300  # characters of a sentence that only names
_TOLD = ("unknown", "talks", "call", "video", "meeting")
_OWN = re.compile(r"\b(?:I|[Ww]e)\b")
_WORD = r"(?:[A-Z][\w.’'-]*|of|the|for|al|bin|ibn|de|van|von|da|dos|der|la)"
_ONE = rf"{_WORD}(?:\s{_WORD}){{0,14}}"
_NAMES = re.compile(
    rf"(?:(?:And|Then|Also|Later|Next|Finally),?\s(?:also\s)?)?(?P<led>(?:[Ww]ith|[Tt]o)\s)?"
    rf"(?P<row>{_ONE}(?:(?:,|,?\sand(?:\s(?:with|to))?)\s{_ONE}){{0,8}})\."
)
"""A sentence that names some, and says no more of them."""
_JOINT = re.compile(r",\s(?:and\s)?(?:with\s|to\s)?|\sand\s(?:with\s|to\s)?")


def listed_on(
    read: list[Draft], each: list[Draft], cast: Cast, sentences: Sentences, others: Sequence[int]
) -> list[Draft]:
    """The contacts `read` so far, those of one telling, and one with each whom sentences behind it go on to name.

    `others` are where the document's occasions are told: behind the next of them a list is of that one. Who told only
    of "the leaders of our partners" before he named them met these, one by one. What was read of a sentence before, "an
    active day of talks", and has all its people from the list, is no contact of theirs.
    """
    first = each[0]
    start = first.trigger.start
    hub = [p for p in first.parties if p.end <= start and p.side]
    if first.mode not in _TOLD or len({p.side for p in hub}) != 1:
        return read + each
    low, high = sentences.span(start)
    own = _OWN.search(cast.text, low, start) is not None
    found: list[Side] = []
    number, left = sentences.at(start) + 1, BETWEEN if own else 0
    while number < len(sentences):
        begin, end = sentences.starts[number], sentences.ends[number]
        named = _NAMES.fullmatch(cast.text, begin, end) if end - begin <= LONGEST else None
        row = _row(named, cast, hub[0].side) if named and (own or named["led"]) else []
        if any(high <= at < end for at in others) or (not row and (found or not left)):
            break
        left -= not row
        found += row
        number += 1
    if not found:
        return read + each
    listed = {p.actor for p in found}
    told: list[Draft] = []
    for one in _apart(each, hub):
        one.parties = [p for p in one.parties if p.actor not in listed or p.start < high]
        told += [one] if len({p.side for p in one.parties if p.side}) > 1 else []
    for party in found:
        if not any(party.actor in one.people() for one in told):
            more = first.one_of([*(_again(p) for p in hub), party], first.time, None)
            more.evidence = {(low, high), sentences.span(party.start)}
            told.append(more)
    return [d for d in read if d.trigger.start >= low or not d.parties or any(p.start < low for p in d.parties)] + told


def _row(named: re.Match[str], cast: Cast, side: str | None) -> list[Side]:
    """Those whom a sentence names, each of a state or body of his own; nobody where one of them is of none."""
    at, out = named.start("row"), []
    for part in [*_JOINT.finditer(cast.text, at, named.end("row")), None]:
        end = part.start() if part else named.end("row")
        actor = cast.actor_for(at, end)
        theirs = None if actor is None else cast.side(actor)
        if actor is None or theirs in (None, side):
            return []
        out.append(Side(actor, theirs, "party", at, end, None))
        at = part.end() if part else end
    return out


def _apart(each: list[Draft], hub: Sequence[Side]) -> list[Draft]:
    """One contact with each of those whom the first sentence names of several sides: the list has begun with them."""
    one = each[0]
    others = [p for p in one.parties if p not in hub]
    sides = dict.fromkeys(p.side for p in others)
    if len(each) > 1 or len(sides) < 2 or None in sides:
        return each
    return [one.one_of([*map(_again, hub), *(p for p in others if p.side == s)], one.time, one.place) for s in sides]


def _again(party: Side) -> Side:
    return Side(party.actor, party.side, party.role, party.start, party.end, party.score, party.chance)
