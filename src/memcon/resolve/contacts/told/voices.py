"""Whose side a voice speaks for that has no side of its own: a statement and its contact come in, sides go out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.telling import LEAD, are_its_sides
from memcon.resolve.words.countries import states_in

_OWN_ORGAN = re.compile(
    r"[Tt]he\s+(?:(?:foreign|defen[cs]e|interior|finance|trade|economy|energy)\s+ministry|government|presidency|"
    r"(?:presidential|prime\s+minister[’']s)\s+(?:office|palace|press\s+service)|ministry)"
)
"""An organ whose state its words do not tell."""
_OF_BOTH = re.compile(
    r"(?:[Bb]oth\s+)?(?:[Tt]he\s+)?(?:\w+\s+)?(?:ministers|leaders|governments|presidents|premiers|ministries|delegations|officials|"
    r"spokesmen|envoys)\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w ]{2,40}?\s+and\s+(?:the\s+)?[A-Z][\w ]{2,40}"
)
"""The people of two states: "the ministers of Norway and Russia"."""


def shared_sides(statement: Statement, draft: Draft, cast: Cast) -> tuple[str, ...]:
    """The sides in whose name a voice speaks, in their order; none where its words and what it says do not tell."""
    sides = {party.actor: party.side for party in draft.parties}
    if are_its_sides(statement, draft, cast.text):
        return _each(sides.values())
    start, end = statement.quotation.source[0]
    row = cast.row(start, end) if " and " in cast.text[start:end] else []
    if len(row) > 1:
        found = [cast.side(number) or sides.get(number) for number, *_ in row]
        return _each(found) if None not in found else ()
    if _OF_BOTH.fullmatch(cast.text, start, end):
        named = _each(state.code for state in states_in(cast.text[start:end]))
        return named if set(named) == draft.sides() else ()
    own = _subject_side(statement, draft, cast) if _OWN_ORGAN.fullmatch(cast.text, start, end) else None
    return () if own is None else (own,)


def _subject_side(statement: Statement, draft: Draft, cast: Cast) -> str | None:
    """The side of the party whom the words begin with: an organ tells of its own people first."""
    begin = statement.quotation.content[0][0]
    first = min(draft.parties, key=lambda party: party.start, default=None)
    if first is not None and begin <= first.start <= begin + LEAD:
        return first.side
    told = [(a, party.side) for party in draft.parties for a, *_ in cast.roles[party.actor].mentions]
    return min(((a, side) for a, side in told if side and begin <= a <= begin + LEAD), default=(0, None))[1]


def _each(sides: Iterable[str | None]) -> tuple[str, ...]:
    """The sides that are known, each once."""
    return tuple(dict.fromkeys(side for side in sides if side is not None))
