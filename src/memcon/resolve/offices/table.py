"""Offices: a name or an office and a date come in, who held which office then goes out.

The table is built by `python -m training.gazetteer` from public facts and read when first asked for, with the user's
own beside it (`memcon offices update`). It helps to tell who is meant; it never overrules what a document says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from memcon.resolve.offices.holdings import REGNAL, Holding, Holdings, beside, package_lines
from memcon.resolve.offices.kinds import HEADS, office_kind
from memcon.resolve.offices.own import kept_lines
from memcon.resolve.offices.served import country_in_title, side_in
from memcon.resolve.offices.titles import sector_of, split_title
from memcon.resolve.words.countries import state_name
from memcon.resolve.words.spelling import alike, in_order, initials_fit, name_key, same_person_name, within

__all__ = [
    "Holding",
    "TableFacts",
    "country_in_title",
    "country_of_person",
    "forget_table",
    "holder_of",
    "holders",
    "leads_state",
    "name_key",
    "office_kind",
    "own_facts",
    "package_facts",
    "realm_of",
    "same_person_name",
    "sector_of",
    "side_in",
    "split_title",
]


_FOREMOST = frozenset((*HEADS, "foreign minister", "defence minister"))
SLACK = timedelta(days=30)  # a document may still or already call somebody by an office
WELL_KNOWN = 1000  # holdings of a state from which it has no office of a name that none of them has
STALE = timedelta(days=5 * 366)  # how long after it was last seen an open end is still worth telling

_OTHERS = 2  # the rank of prominence of those in other offices

_RANK = (
    *HEADS,
    "foreign minister",
    "defence minister",
    "chief of defence",
    "head of body",
    "security adviser",
    "leader",
    "deputy",
    "minister",
    "ambassador",
    "spokesperson",
    "speaker",
    "intelligence chief",
    "attaché",
)


def holders(name: str, as_of: date | None = None) -> list[Holding]:
    """The offices of the persons whom `name` may mean, most important first.

    `name` is a full name or a surname, in any common spelling. With `as_of` only those in office on that
    day, give or take a month; an end that the source did not know counts as open for five years.
    """
    words = name_key(name).split()
    return list(_holders(tuple(words), as_of)) if words else []


@lru_cache(maxsize=1024)
def _holders(key: tuple[str, ...], as_of: date | None) -> tuple[Holding, ...]:
    """As `holders`, for the words of a name's key: one document asks for the same people many times."""
    table = _table()
    words, last = frozenset(key), key[-1]
    rows = sorted({row for word in words for row in table.by_word.get(word, ())})
    if as_of is None:  # a surname of long ago tells who was meant then, and not who may be meant at any time
        rows = [row for row in rows if len(table.names(row)) > 1 or not table.is_over(row)]
    if len(words) == 1:
        rows = [row for row in rows if table.surname(row) in words]
    else:  # the table may know a person by more names or by fewer, down to the surname
        full = [row for row in rows if words <= table.names(row) or within(table.names(row), words, last)]
        full = [row for row in full if len(table.names(row)) > 1 or _may_be(row, words, table)]
        full = [row for row in full if table.names(row) == words or in_order(key, table.key(row))]
        rows = full or [row for row in rows if table.ends(row, key) and alike(words, table.names(row))]
    return tuple(_chosen((table.holding(row) for row in rows), as_of))


def realm_of(name: str, as_of: date) -> str | None:
    """The state on whose throne somebody of a first name sits on a day: "Salman", "Charles III".

    Of several thrones of one person the United Kingdom's is meant.
    """
    table = _table()
    words = name_key(REGNAL.sub("", name)).split()
    rows = table.by_word.get(words[0], ()) if words else ()
    held = [table.holding(row) for row in rows if table.key(row)[:1] == words[:1]]
    reigns = (h for h in held if "monarch" in (h.kind, office_kind(h.office)) and not h.office.startswith("Crown"))
    states = {h.country for h in reigns if h.country and _in_office(h, as_of)}
    return states.pop() if len(states) == 1 else "GBR" if "GBR" in states else None


@lru_cache(maxsize=4096)
def has_office(side: str, kind: str) -> bool:
    """True where the table knows anybody, ever, who held an office of that kind in a state or body."""
    return bool(_table().rows_of_kind(side, kind))


def lacks_office(side: str, kind: str) -> bool:
    """True where the table knows some head of a state, and nobody ever in an office of that kind."""
    return not has_office(side, kind) and any(has_office(side, k) for k in HEADS)


@lru_cache(maxsize=256)
def any_office(side: str, words: re.Pattern[str]) -> bool:
    """True where an office of a state or body has such words in its name, as far as the table can tell.

    It can where it knows very many of a state's offices.
    """
    rows = _table().rows_of(side)
    return len(rows) < WELL_KNOWN or any(words.search(_table().lines[row].split("\t", 2)[1]) for row in rows)


def country_of_person(name: str, as_of: date | None = None) -> str | None:
    """The state that the bearer of `name` serves on that day, or the only one that any bearer ever served."""
    for found in (holders(name, as_of), holders(name)):
        countries = {h.country for h in found if h.country}
        if len(countries) == 1:
            return countries.pop()
        if countries and as_of:
            best = min(map(_prominence, found))
            countries = {h.country for h in found if h.country and _prominence(h) == best}
            return countries.pop() if best < _OTHERS and len(countries) == 1 else None
    return None


def leads_state(name: str, as_of: date | None) -> bool:
    """True for somebody who leads a state on a day, or its government."""
    return as_of is not None and any(_prominence(h) == 0 for h in holders(name, as_of))


def _prominence(h: Holding) -> int:
    """Of whom a reader thinks first: of those who lead a state, then of its foreign and defence ministers."""
    return 0 if h.kind in (*HEADS, "leader") else 1 if h.kind in _FOREMOST else _OTHERS


def holder_of(office: str, as_of: date | None = None, country: str | None = None) -> list[Holding]:
    """Who holds an office: `office` is a phrase ("Russian defence minister"), or a kind together with `country`.

    `country` is an alpha-3 code or the short name of a body ("NATO").
    """
    kind = office_kind(office)
    country = country or side_in(office)
    if kind is None or country is None:
        return []
    table = _table()
    return _chosen(map(table.holding, table.rows_of_kind(country, kind)), as_of)


def _may_be(row: int, words: frozenset[str], table: Holdings) -> bool:
    """True where somebody whom the table knows by one word, by his own name no king, may be the bearer of a full name.

    The initials of "H. R. Lind" must fit, and no namesake of the state and years be another whom the surname means.
    """
    (surname,) = table.names(row)
    initials = False if table.kind(row) == "monarch" else initials_fit(table.lines[row], words - {surname})
    if initials is not None:
        return initials
    country = table.lines[row].split("\t", 4)[3]
    if words - {surname} <= set(name_key(state_name(country) or "").split()):  # "Norway's Lind"
        return True
    namesakes = [table.names(other) for other in table.namesakes(row, surname)]
    return not namesakes or any(names <= words or words <= names for names in namesakes)


def _chosen(found: Iterable[Holding], as_of: date | None) -> list[Holding]:
    kept = [h for h in found if as_of is None or _in_office(h, as_of)]
    best: dict[tuple[object, ...], Holding] = {}
    named: set[tuple[object, ...]] = set()  # persons of a side whose office is known by its name
    for holding in sorted(kept, key=_order):
        person = (_last(holding.person), holding.country or holding.body)
        if person in named and (holding.kind == "leader" or not holding.office):
            continue  # the same again from a source that tells no office
        named.add(person)
        year = (holding.start or "")[:4] if as_of is None else ""
        best.setdefault((holding.kind or holding.office, *person, year), holding)
    return list(best.values())


def _last(person: str) -> str:
    words = name_key(person).split()
    return words[-1] if words else person


def _order(h: Holding) -> tuple[object, ...]:
    rank = _RANK.index(h.kind) if h.kind in _RANK else len(_RANK) + (h.office == "")
    return (rank, h.wikidata is None, " " not in h.person, _backwards(h.start), h.person, h.office)


def _backwards(start: str | None) -> int:
    return -int((start or "0").replace("-", "")[:8].ljust(8, "0"))


def _in_office(h: Holding, as_of: date) -> bool:
    start, end = _day(h.start, last=False), _day(h.end, last=True)
    if start and start > as_of + SLACK:
        return False
    if end:
        return end >= as_of - SLACK
    seen = _day(h.seen, last=True)
    return seen is None or seen + STALE >= as_of


def _day(value: str | None, *, last: bool) -> date | None:
    """The first or last day of an ISO date that may be a year or a month alone."""
    if not value:
        return None
    try:
        if len(value) == 4:
            return date(int(value), 12, 31) if last else date(int(value), 1, 1)
        if len(value) == 7:
            first = date(int(value[:4]), int(value[5:7]), 1)
            return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1) if last else first
        return date.fromisoformat(value)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _table() -> Holdings:
    """The package's table with the user's own beside it, read once."""
    _, own = kept_lines()
    return Holdings(beside(package_lines()[1], own))


def forget_table() -> None:
    """Read the tables anew when they are next asked: the user's own has changed."""
    _table.cache_clear()
    _holders.cache_clear()
    any_office.cache_clear()


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What a table holds: where it is from, its date, its rows, and its rows of each kind of office, most first."""

    sources: str
    date: str | None
    rows: int
    kinds: tuple[tuple[str, int], ...]


def package_facts() -> TableFacts:
    """The facts of the table that came with memcon."""
    head, lines = package_lines()
    sources, _, day = head.partition("; ")[2].rpartition(", ")
    return _facts(sources, day, lines)


def own_facts() -> TableFacts | None:
    """The facts of the user's own table, None where there is none."""
    head, lines = kept_lines()
    if not head:
        return None
    _, source, day = head.split("\t")
    return _facts(source, day or None, lines)


def _facts(sources: str, day: str | None, lines: list[str]) -> TableFacts:
    kinds = Counter(line.split("\t", 3)[2] for line in lines)
    named = Counter({kind or "other": n for kind, n in kinds.items() if not kind.isupper()})
    named["sector alone"] = sum(n for kind, n in kinds.items() if kind.isupper())
    order = sorted(((k, n) for k, n in named.items() if n), key=lambda kind: (-kind[1], kind[0]))
    return TableFacts(sources, day, len(lines), tuple(order))
