"""Holdings: the lines of the table of offices come in, who held what goes out, found by name, side and kind.

A line is taken apart when it is asked for: a reading asks for few of very many.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.titles import sector_of
from memcon.resolve.words.spelling import name_key

SINCE = "1998"  # the year from which the table has others than leaders
REGNAL = re.compile(r"\s[IVX]+$")
_SURNAME_FIRST = frozenset(("CHN", "KOR", "PRK", "VNM", "TWN", "KHM", "SGP"))
_ONE_HOLDER = frozenset((*HEADS, "foreign minister", "defence minister", "chief of defence", "finance minister"))


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


def in_full(held: Sequence[Holding]) -> list[Holding]:
    """The holdings without those of a state that list by a part of his name whom it has by the whole: "Roe"."""
    names = {(h.country, frozenset(name_key(h.person).split())) for h in held}
    return [h for h in held if not any(c == h.country and set(name_key(h.person).split()) < n for c, n in names)]


class Holdings:
    """The lines of a table with an index of folded names."""

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
        key = name_key(REGNAL.sub("", fields[0])).split() or fields[9].split()
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


def package_lines() -> tuple[str, list[str]]:
    """The heading of the table that came with memcon, and its lines."""
    packed = (files("memcon.resolve") / "data" / "offices.tsv.gz").read_bytes()
    head, *lines = gzip.decompress(packed).decode("utf-8").splitlines()
    return head, lines


def beside(lines: list[str], own: list[str]) -> list[str]:
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
