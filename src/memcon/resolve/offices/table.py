"""Offices: a name or an office and a date come in, who held which office then goes out.

The table is built by `python -m training.gazetteer` from public facts and read when first asked for, with the user's
own beside it (`memcon offices update`). It helps to tell who is meant; it never overrules what a document says.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files

from memcon.resolve.offices.own import kept_lines
from memcon.resolve.offices.titles import country_in_title, office_kind, sector_of, side_in, split_title
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
    "name_key",
    "office_kind",
    "own_facts",
    "package_facts",
    "same_person_name",
    "sector_of",
    "side_in",
    "split_title",
]


@dataclass(frozen=True, slots=True)
class Holding:
    """One person in one office. Dates are ISO, possibly of a year or month alone.

    `end` is None where the source knew of no end; it was last known on `seen`. `office` is "" where the source gives
    none: `kind` is then "leader", or None where it tells no more than a sector (`role`, a PLOVER code).
    """

    person: str
    office: str
    kind: str | None
    country: str | None
    body: str | None
    start: str | None
    end: str | None
    seen: str | None
    wikidata: str | None
    role: str | None


_HEADS = frozenset(("president", "prime minister", "monarch", "foreign minister", "defence minister"))
SINCE = "1998"  # the year from which the table has others than leaders
SLACK = timedelta(days=30)  # a document may still or already call somebody by an office
WELL_KNOWN = 1000  # holdings of a state from which it has no office of a name that none of them has
STALE = timedelta(days=5 * 366)  # how long after it was last seen an open end is still worth telling

_RANK = (
    "president",
    "prime minister",
    "monarch",
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


@lru_cache(maxsize=4096)
def has_office(side: str, kind: str) -> bool:
    """True where the table knows anybody, ever, who held an office of that kind in a state or body."""
    return bool(_table().rows_of_kind(side, kind))


def lacks_office(side: str, kind: str) -> bool:
    """True where the table knows some head of a state, and nobody ever in an office of that kind."""
    return not has_office(side, kind) and any(has_office(side, k) for k in ("president", "prime minister", "monarch"))


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
        if countries and as_of and len(found) > 1 and found[0].kind in _HEADS and found[1].kind not in _HEADS:
            return found[0].country
    return None


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


def _may_be(row: int, words: frozenset[str], table: _Table) -> bool:
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


_REGNAL = re.compile(r"\s[IVX]+$")
_SURNAME_FIRST = frozenset(("CHN", "KOR", "PRK", "VNM", "TWN", "KHM", "SGP"))


class _Table:
    """The lines of the table with an index of folded names; a line is taken apart when it is asked for."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.by_word: dict[str, list[int]] = {}
        self.by_country: dict[str, list[int]] = {}
        self.by_kind: dict[tuple[str, str], list[int]] = {}
        self.name_words: dict[int, frozenset[str]] = {}
        index = self.by_word
        for i, line in enumerate(lines):
            for word in line[line.rindex("\t") + 1 :].split():
                if word in index:
                    index[word].append(i)
                else:
                    index[word] = [i]

    def rows_of(self, side: str) -> list[int]:
        """The rows of a state or body."""
        if side not in self.by_country:
            field = f"\t{side}\t"
            self.by_country[side] = [
                i for i, line in enumerate(self.lines) if field in line and side in line.split("\t", 5)[3:5]
            ]
        return self.by_country[side]

    def rows_of_kind(self, side: str, kind: str) -> list[int]:
        """The rows of a state or body whose office is of a kind."""
        if (side, kind) not in self.by_kind:
            self.by_kind[side, kind] = [row for row in self.rows_of(side) if self.kind(row) == kind]
        return self.by_kind[side, kind]

    def kind(self, row: int) -> str:
        return self.lines[row].split("\t", 3)[2]

    def names(self, row: int) -> frozenset[str]:
        if row not in self.name_words:
            self.name_words[row] = frozenset(self.lines[row].rsplit("\t", 1)[1].split())
        return self.name_words[row]

    def key(self, row: int) -> list[str]:
        """The words of a name as they stand in it."""
        return self.lines[row].rsplit("\t", 1)[1].split()

    def ends(self, row: int, key: Sequence[str]) -> bool:
        """True where a name has a row's surname for its own: at its end, or at its head where a state's stand there."""
        surname = self.surname(row)
        return surname == key[-1] or (surname == key[0] and self.lines[row].split("\t", 4)[3] in _SURNAME_FIRST)

    def surname(self, row: int) -> str:
        fields = self.lines[row].split("\t")
        key = name_key(_REGNAL.sub("", fields[0])).split() or fields[9].split()
        return key[0 if fields[3] in _SURNAME_FIRST else -1]

    def namesakes(self, row: int, surname: str) -> Iterator[int]:
        """The rows of people of that surname by full name, of the same state or body as a row's and in its years."""
        *_, country, body, start, end = self.lines[row].split("\t")[:7]
        for other in self.by_word.get(surname, ()):
            theirs = self.lines[other].split("\t")
            then = theirs[5] <= (end or "9999") and start <= (theirs[6] or "9999")
            if (
                then
                and theirs[3:5] == [country, body]
                and len(self.names(other)) > 1
                and self.surname(other) == surname
            ):
                yield other

    def is_over(self, row: int) -> bool:
        """True for an office of the time before that from which the table has more than leaders."""
        return "" < self.lines[row].split("\t")[6] < SINCE

    def holding(self, row: int) -> Holding:
        person, office, kind, country, body, start, end, seen, wikidata, _ = self.lines[row].split("\t")
        sector = kind if kind.isupper() else None
        told = "MIL" if kind == "chief of defence" else sector_of(office) or ("GOV" if kind else None)
        role = sector or ("IGO" if body else told)
        return Holding(
            person,
            office,
            None if sector else kind or None,
            country or None,
            body or None,
            start or None,
            end or None,
            seen or None,
            wikidata or None,
            role,
        )


@lru_cache(maxsize=1)
def _table() -> _Table:
    """The package's table with the user's own beside it, read once."""
    _, own = kept_lines()
    return _Table(_beside(_package_lines()[1], own))


def _package_lines() -> tuple[str, list[str]]:
    packed = (files("memcon.resolve") / "data" / "offices.tsv.gz").read_bytes()
    head, *lines = gzip.decompress(packed).decode("utf-8").splitlines()
    return head, lines


_ONE_HOLDER = frozenset(
    (
        "president",
        "prime minister",
        "monarch",
        "foreign minister",
        "defence minister",
        "chief of defence",
        "finance minister",
    )
)


def _beside(lines: list[str], own: list[str]) -> list[str]:
    """Both tables in one. Whom the older one leaves in an office of one holder makes room for the user's newer one."""
    since: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for line in own:
        fields = line.split("\t")
        if fields[2] in _ONE_HOLDER and fields[3] and fields[5]:
            since.setdefault((fields[2], fields[3]), []).append((fields[5], fields[9]))
    if not since:
        return [*lines, *own]
    out = []
    for line in lines:
        fields = line.split("\t")
        if not fields[6] and (fields[2], fields[3]) in since:
            names = set(fields[9].split())
            later = [
                start
                for start, key in since[fields[2], fields[3]]
                if start > fields[5] and not (names <= set(key.split()) or set(key.split()) <= names)
            ]
            if later:
                fields[6] = min(later)
                line = "\t".join(fields)
        out.append(line)
    return [*out, *own]


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
    head, lines = _package_lines()
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
