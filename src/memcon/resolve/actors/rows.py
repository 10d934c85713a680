"""Several in one phrase: "the ministers of Greece and Turkey", "Minister X and President Y" become each its actor.

So do "his Ugandan and Tanzanian counterparts", and whoever is named behind them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.pairs import STATE
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import StateMention, body_of, state_name, states_in
from memcon.resolve.words.halves import halves_named
from memcon.resolve.words.movements import movements_of, spans_of

Offsets = tuple[int, int]

_PRONOUN = re.compile(r"(?P<pronoun>he|she|I|they|we)\s+and\s+(?=(?:[a-z]+\s+){0,3}[A-Z])", re.IGNORECASE)
_BESIDE = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+)?|[-‐‑–—]", re.IGNORECASE)

_OF_TWO = re.compile(r"[A-Z]\w+[-‐‑–][A-Z]\w+\s[a-z]+(?<!ministers)(?<!leaders)(?<!officials)(?<!talks)")
"""Somebody of two nations: "a Chilean-Norwegian businessman"."""
_POSTED = re.compile(r"\b(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Cc]onsul)\s(?:to|in|for)\s(?:the\s)?\Z")
"""What leads to the state where somebody is posted: "the Norwegian ambassador to Chile" is one."""

_WHERE = re.compile(r"(?<!and )\b(?:in|at|near|outside)\s(?:the\s)?\Z")
"""What leads to where somebody was, who is of another state: "Chilean officials in | Lima"."""


def states_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words that name several states, "the ministers of Greece and Turkey", each as (actor, start, end).

    Empty where the words name fewer than two states, or a person.
    """
    halves = halves_named(cast.text[start:end])
    if halves:
        return [(cast.state(code), start, end) for code in halves]
    found = _listed(cast.text[start:end])
    found = [m for m in found if m is found[0] or not _WHERE.search(cast.text, start, start + m.start)]
    if len(found) == 2 and _POSTED.search(cast.text, start, start + found[1].start):
        return []
    if len(found) > 1 and _OF_TWO.fullmatch(cast.text, start + found[0].start, end):
        return []
    if len({m.code for m in found}) < 2 or any(n.type == "Person" and start <= n.start < end for n in cast.names):
        return []
    out = []
    office = _office_of_each(cast, start, end)
    for m in found:
        span = start + m.start, start + m.end
        of_state = office is not None and state_name(m.code) is not None
        number = cast.office_of(office, m.code, *span) if office and of_state else cast.actor_for(*span)
        if number is not None:
            out.append((number, *span))
    return out


_OFFICE_OF_EACH = re.compile(
    r"(?:the\s+|both\s+)?(?P<office>(?:(?:foreign|prime|defen[cs]e|finance|interior)\s+minister|president|chancellor))s"
    r"\s+(?:of|from)\s",
    re.IGNORECASE,
)
"""Words before states for the one of each who holds an office: "the foreign ministers of Greece and Turkey"."""
_COUNTERPARTS = re.compile(r"(?:his|her|their)\s+(?:[a-z]+\s+)?counterparts\s+(?:of|from)\s", re.IGNORECASE)
LEAD = 200  # characters before "his counterparts" in which it is told whose they are


def _office_of_each(cast: Cast, start: int, end: int) -> str | None:
    """What each of a row of states has one of: "foreign minister"; None for words that tell of no such office.

    Of "her counterparts from Greece and Turkey" it is the office of whoever is named before them in their sentence.
    """
    office = _OFFICE_OF_EACH.match(cast.text, start, end)
    if office or not _COUNTERPARTS.match(cast.text, start, end):
        return office["office"] if office else None
    low = max(start - LEAD, cast.sentences.span(start)[0] if len(cast.sentences) else 0)
    before = [
        (a, role.office) for role in cast.roles for a, _, form in role.mentions if form == "name" and low <= a < start
    ]
    return office_kind(max(before)[1] or "") if before else None


_WORDS = r"\b(?:(?:[A-Z]\.){2,4}|[A-Z]\w{1,30}(?:\s[A-Z]\w{1,30})?)"  # bounded: it is looked for in whole texts
_STAFF = r"officials|diplomats|lawmakers|experts|teams"
_NOUNS = (
    r"(?:counterparts|colleagues|ministers|presidents|premiers|leaders|ambassadors|envoys|delegations|negotiators"
    rf"|generals|mediators|{_STAFF})"
)
_BY_STAFF = re.compile(rf"\b(?:{_STAFF})\Z", re.IGNORECASE)
_OFFICIALS = re.compile(
    rf"(?P<row>{_WORDS}(?:,\s{_WORDS}){{0,9}},?\sand\s{_WORDS})\s(?:[A-Za-z-]+\s){{0,2}}?(?i:{_NOUNS})\b"
)
_MAYBE = re.compile(rf"\sand\s{_WORDS}\s(?:[A-Za-z-]+\s){{0,2}}?(?i:{_NOUNS})\b|\s(?i:{_NOUNS})\s(?:of|from)\s")
"""What a row of officials has, which most texts have not."""
_OFFICIALS_OF = re.compile(
    rf"\b(?i:{_NOUNS})\s(?:of|from)\s(?:the\s)?(?P<row>{STATE}(?:,\s(?:the\s)?{STATE}){{0,9}},?\sand\s(?:the\s)?{STATE})(?=,\s)"
)
_NEXT = re.compile(r",?\sand\s|,\s")
_SPACE = re.compile(r"\s")
REACH = 90  # characters before and behind words that a row of officials may have


def officials_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words in "his Ugandan and Tanzanian counterparts, X and Y" each of these as (actor, start, end).

    They are X and Y where as many are named as states, else the states. Of "the negotiators of Uganda and Tanzania, X
    and Y" only those who are named come out. Empty for words of no such row.
    """
    rows, starts = _rows_of(cast.text)
    for row in rows[bisect_left(starts, start - REACH) : bisect_left(starts, end + REACH)]:
        if row.end() > end + REACH:
            continue
        of = row.re is _OFFICIALS_OF
        states = [m for m in states_in(row["row"]) if (m.form == "name" if of else _is_adjective(m))]
        between = row["row"][states[0].start : states[-1].end] if states else ""
        if len({m.code for m in states}) < 2 or len(states) != 1 + len(_NEXT.findall(between)):
            continue
        named = _named_behind(cast, row.end(), len(states))
        if end <= row.start() or start >= (named[-1][2] if named else row.end()):
            continue
        for (actor, *_), state in zip(named, states, strict=bool(named)):
            cast.roles[actor].country = cast.roles[actor].country or state.code
        if named or of:
            return named
        at = row.start("row")
        spans = [(at + m.start, at + m.end) for m in states]
        if _BY_STAFF.search(row.group()):  # "Chilean and Peruvian | officials": the last are told as who they are
            spans[-1] = spans[-1][0], row.end()
        return [(number, a, b) for a, b in spans if (number := cast.actor_for(a, b)) is not None]
    return []


def armed_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For "the army and the Northern Front", and delegates of both, each of the two as (actor, start, end).

    Empty where the words name no movement, no two sides, or a person.
    """
    movements = spans_of(cast.text)
    parts = _halves(cast.text, start, end, movements)
    if len(parts) != PAIR or any(n.type == "Person" and start <= n.start < end for n in cast.names):
        return []
    sides = [_side_told(cast.text, a, b, movements) for a, b in parts]
    if None in sides or sides[0] == sides[1] or not any(_is_armed(side) for side in sides):
        return []
    return [(number, a, b) for a, b in parts if (number := cast.actor_for(a, b)) is not None]


PAIR = 2
_AND_OF = re.compile(r",?\sand\s(?:(?:of|from|for|by)\s)?(?:the\s)?")


def _halves(text: str, start: int, end: int, movements: Sequence[Offsets]) -> list[Offsets]:
    """What stands before and behind the "and" of words that has no movement's name around it, where there is one."""
    inside = [(a, b) for a, b in movements if start <= a < end]
    cuts = [m for m in _AND_OF.finditer(text, start, end) if not any(a < m.start() < b for a, b in inside)]
    return [(start, cuts[0].start()), (cuts[0].end(), end)] if len(cuts) == 1 else []


def _side_told(text: str, start: int, end: int, movements: Sequence[Offsets]) -> str | None:
    """The short name of the movement, or the state or body, that words name."""
    named = next((text[a:b] for a, b in movements if start <= a and b <= end), None)
    if named is not None:
        return movements_of(text)[named].short
    states = states_in(text[start:end])
    return states[0].code if states else None


def _is_armed(side: str | None) -> bool:
    """True for a side that is a group, and no state."""
    body = body_of(side or "")
    return side is not None and state_name(side) is None and (body is None or body.kind == "group")


_ALL = re.compile(rf"(?:[A-Za-z-]+\s){{0,3}}?(?:representatives|delegates|{_NOUNS[3:-1]})", re.IGNORECASE)
_FOR = re.compile(r"\s(?:for|from|of|representing)\s(?:both\s)?(?:the\s)?")
_REPRESENTING = re.compile(r"\srepresenting\Z")
_AND = re.compile(r",?\sand\s(?:the\s)?|,\s(?:the\s)?")
LONG = 120  # characters in which the sides stand whose people a word means


def sides_behind(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For "negotiators" of "negotiators for Uganda and Tanzania" both sides, each as (actor, start, end).

    Empty where no two sides of a row stand behind the words.
    """
    cut = _REPRESENTING.search(cast.text[start:end])
    end = start + cut.start() if cut else end
    leads = _FOR.match(cast.text, end) if _ALL.fullmatch(cast.text, start, end) else None
    if leads is None:
        return []
    at = leads.end()
    found: list[StateMention] = []
    behind = states_in(cast.text[at : at + LONG])
    for m in behind:
        between = _AND.fullmatch(cast.text, at + found[-1].end, at + m.start) if found else None
        if m.form not in ("name", "body", "capital") or (m.start if not found else between is None):
            break
        found.append(m)
    if len({m.code for m in found}) < 2:
        return []
    spans = [(at + m.start, at + m.end) for m in found]
    return [(number, a, b) for a, b in spans if (number := cast.actor_for(a, b)) is not None]


@lru_cache(maxsize=2)
def _rows_of(text: str) -> tuple[list[re.Match[str]], list[int]]:
    """All rows of officials in a text, in order, and where each begins; kept, as each candidate asks for them."""
    rows = [*_OFFICIALS.finditer(text), *_OFFICIALS_OF.finditer(text)] if _MAYBE.search(text) else []
    rows.sort(key=lambda row: row.start())
    return rows, [row.start() for row in rows]


def _is_adjective(state: StateMention) -> bool:
    """True for "Chilean", and for "U.S." and "EU", which stand before a noun as they are."""
    return state.form == "demonym" or (state.form in ("name", "body") and state.text.replace(".", "").isupper())


def _named_behind(cast: Cast, at: int, count: int) -> list[tuple[int, int, int]]:
    """The persons whom a row behind a comma, or right behind, names, where there are `count` of them."""
    starts = {a: (n, b) for n, role in enumerate(cast.roles) for a, b, form in role.mentions if form == "name"}
    out: list[tuple[int, int, int]] = []
    between = _NEXT.match(cast.text, at) or _SPACE.match(cast.text, at)
    while between and between.end() in starts and len(out) <= count:
        number, end = starts[between.end()]
        if cast.roles[number].kind != "person":
            break
        out.append((number, between.end(), end))
        between = _NEXT.match(cast.text, end)
    return out if len(out) == count else []


def persons_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words that name several persons in a row, "Minister X and President Y", each as (actor, start, end).

    Of "he and Kovac" the pronoun is the first. Empty where the words name fewer than two, or stand otherwise to each
    other: "President X's adviser Y".
    """
    lead = _PRONOUN.match(cast.text, start, end)
    if lead:
        first = cast.actor_for(*lead.span("pronoun"))
        other = cast.actor_for(lead.end(), end)
        if first is None or other is None or first == other:
            return []
        return [(first, *lead.span("pronoun")), (other, lead.end(), end)]
    return cast.row(start, end)


def _listed(words: str) -> list[StateMention]:
    """The states that words name, and the bodies beside them in the list: "the UN and Norway", "EU-Norway"."""
    found = states_in(words)

    def beside(one: StateMention, other: StateMention) -> bool:
        return _BESIDE.fullmatch(words[one.end : other.start]) is not None

    return [
        m
        for i, m in enumerate(found)
        if m.form != "body" or (i and beside(found[i - 1], m)) or (i + 1 < len(found) and beside(m, found[i + 1]))
    ]
