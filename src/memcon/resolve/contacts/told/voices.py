"""Whose side a voice speaks for that has no side of its own: a statement and its contact come in, sides go out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.first_hand import LEAD
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import is_definite

_OWN_ORGAN = re.compile(
    r"[Tt]he\s+(?:(?:foreign|defen[cs]e|interior|finance|trade|economy|energy)\s+ministry|government|presidency|"
    r"(?:presidential|prime\s+minister[’']s)\s+(?:office|palace|press\s+service)|ministry)"
)
"""An organ whose state its words do not tell."""
_ORGAN_NAME = re.compile(
    r"(?:the\s+)?(?:(?:foreign|defen[cs]e|interior|finance|trade|economy|energy)\s+ministry"
    r"|ministry\s+(?:of|for)\s+(?:the\s+)?(?:foreign\s+(?:and\s+european\s+)?affairs|defen[cs]e|(?:the\s+)?interior|finance|trade|economy|energy)"
    r"|government|presidency|ministry)",
    re.IGNORECASE,
)
"""The same, for which somebody speaks: "a spokeswoman for | the Ministry of Foreign Affairs"."""


def is_anybodys(statement: Statement, cast: Cast) -> bool:
    """True where somebody whose state is known speaks for an organ that each state has: "government spokesman Roe"."""
    behalf, speaker = statement.on_behalf_of, statement.speaker
    if behalf is None or speaker is None or cast.side(speaker) is None:
        return False
    return _ORGAN_NAME.fullmatch(cast.roles[behalf].name) is not None


_COMMISSION = re.compile(r"(?:[Tt]he\s+)?(?:European\s+)?Commission")
EU = "EU"
_OF_BOTH = re.compile(
    r"(?:[Bb]oth\s+)?(?:[Tt]he\s+)?(?:\w+\s+)?(?:ministers|leaders|governments|presidents|premiers|ministries|delegations|officials|"
    r"spokesmen|envoys)\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w ]{2,40}?\s+and\s+(?:the\s+)?[A-Z][\w ]{2,40}"
)
"""The people of two states: "the ministers of Norway and Russia"."""


def are_its_sides(statement: Statement, draft: Draft, text: str) -> bool:
    """True where the two sides of a contact speak in one: "both governments confirmed that".

    "Two diplomats" and "the two analysts" are others.
    """
    if len({p.side for p in draft.parties if p.side and p.role != "mediator"}) != PAIR:
        return False
    start, end = statement.quotation.source[0]
    two = _TWO.fullmatch(text, start, end)
    return two is not None and (bool(two["both"] or two["people"]) or is_definite(text, start))


PAIR = 2  # sides that may speak together
_OF_THEM = (
    r"(?:sides|governments|countries|nations|states|capitals|ministries|presidencies|embassies|services|parties|delegations|ministers|offices|administrations|militaries|armies|palaces|chancelleries"
    r"|leaders|presidents|premiers|chancellors|generals|kings|neighbou?rs|allies)"
)
_TWO = re.compile(
    rf"(?:the\s+)?(?:(?P<both>both)|two)(?:\s+(?:foreign\s+|defen[cs]e\s+|prime\s+|other\s+)?{_OF_THEM})?"
    r"(?:['’]\s+(?:press\s+)?(?:offices|services|spokes(?:men|women|people)|aides|governments|ministries))?"
    rf"|(?P<people>(?:[a-z]+\s+){{0,2}}(?:officials|spokes(?:men|women|people|persons)|aides|negotiators|diplomats))\s+"
    rf"(?:from|of|in|for|on)\s+(?:both|the\s+two)\s+{_OF_THEM}",
    re.IGNORECASE,
)


def shared_sides(statement: Statement, draft: Draft, cast: Cast) -> tuple[str, ...]:
    """The sides in whose name a voice speaks, in their order; none where its words and what it says do not tell."""
    sides = {party.actor: party.side for party in draft.parties}
    if are_its_sides(statement, draft, cast.text):
        return _each(party.side for party in draft.parties if party.role != "mediator")
    start, end = statement.quotation.source[0]
    row = cast.row(start, end) if " and " in cast.text[start:end] else []
    if len(row) > 1:
        found = [cast.side(number) or sides.get(number) for number, *_ in row]
        return _each(found) if None not in found else ()
    if _OF_BOTH.fullmatch(cast.text, start, end):
        named = _each(state.code for state in states_in(cast.text[start:end]))
        return named if set(named) == draft.sides() else ()
    behalf = None if statement.on_behalf_of is None else cast.roles[statement.on_behalf_of].name
    if behalf is not None and _COMMISSION.fullmatch(behalf) and EU in draft.sides():
        return (EU,)
    organ = _OWN_ORGAN.fullmatch(cast.text, start, end) or (behalf is not None and _ORGAN_NAME.fullmatch(behalf))
    own = _subject_side(statement, draft, cast) if organ else None
    return () if own is None else (own,)


def _subject_side(statement: Statement, draft: Draft, cast: Cast) -> str | None:
    """The side of the party whom the words begin with: an organ tells of its own people first."""
    begin = statement.quotation.content[0][0]
    first = min(draft.parties, key=lambda party: party.start, default=None)
    if first is not None and begin <= first.start <= begin + LEAD:
        return first.side
    told = [(a, party.side) for party in draft.parties for a, *_ in cast.roles[party.actor].mentions]
    return min(((a, side) for a, side in told if side and begin <= a <= begin + LEAD), default=(0, None))[1]


_PERSON = r"(?:people|persons?|officials?|diplomats?|sources?|aides?|negotiators?|envoys?|officers?|lawmakers?)"
_MIXED = re.compile(
    rf"(?P<first>[^,;]{{2,60}}?\b{_PERSON})\s+and\s+(?P<second>(?:an?|one|two|three|another|the)\s+[^,;]{{0,60}}?\b{_PERSON})\b.*"
)
"""Several sources of different sides in one: "two Gulf sources and an Iranian official"."""


def of_several_sides(statement: Statement, text: str) -> bool:
    """True where several speak as one who are of more sides than one, or one of whom nobody knows of which he is."""
    start, end = statement.quotation.source[0] if statement.quotation.source else (0, 0)
    mixed = _MIXED.fullmatch(text, start, end)
    if mixed is None:
        return False
    first, second = ({state.code for state in states_in(mixed[name])} for name in ("first", "second"))
    return first != second


_COMMENTATOR = re.compile(
    r"(?:(?!(?:briefed|familiar|close|present|at|in|from|for|who)\b)[\w.’'-]+\s+){0,5}?"
    r"(?:analysts?|experts?|observers|commentators?|pundits?|critics|historians?|economists?|residents?|investors|traders|readers"
    r"|protesters|demonstrators|campaigners|activists|relatives)(?:,.*|\s(?:at|in|from|with|of)\s.*)?",
    re.IGNORECASE,
)
"""People who speak of what they read of, as everybody does: "analysts in Midport", "one expert"."""
_SCHOLAR = re.compile(
    r"[^,;]{3,60},\s+(?:an?|the|who\s+is\s+an?)\s+(?:(?!(?:at|in|of|for|from|who|adviser|advisor|official|minister|diplomat|ambassador|envoy)\b)[\w’'-]+\s+){0,4}?"
    r"(?:analyst|expert|researcher|fellow|professor|lecturer|historian|economist|scholar|scientist|commentator|columnist|pundit|pollster)\b.*",
    re.IGNORECASE,
)
"""One of them by name: "Jane Roe, a research fellow at the Harbour Institute"."""


def is_commentator(statement: Statement, draft: Draft, text: str) -> bool:
    """True for those who judge a contact and do not tell of it: "analysts said the call showed how weak they are"."""
    start, end = statement.quotation.source[0]
    return statement.speaker not in draft.people() and any(
        p.fullmatch(text, start, end) for p in (_COMMENTATOR, _SCHOLAR)
    )


def _each(sides: Iterable[str | None]) -> tuple[str, ...]:
    """The sides that are known, each once."""
    return tuple(dict.fromkeys(side for side in sides if side is not None))
