"""Accounts side by side: a comparison comes in, columns of sides and rows of points that belong together go out."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.record.joint import AccountPoints, Comparison, Point
from memcon.web.phrases import side_words


@dataclass(frozen=True)
class Column:
    """One side: its name, and its accounts, each in a voice of its own."""

    side: str | None
    name: str
    accounts: tuple[AccountPoints, ...]


@dataclass(frozen=True)
class Row:
    """Points that belong together; `cells` has as many entries as there are columns."""

    kind: str  # shared, related, only
    cells: tuple[tuple[Point, ...], ...]
    difference: str | None = None


@dataclass(frozen=True)
class Section:
    """Rows of one kind with what they are, in words."""

    title: str
    kind: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class SideBySide:
    """The whole table."""

    columns: tuple[Column, ...]
    sections: tuple[Section, ...]


def side_by_side(comparison: Comparison) -> SideBySide:
    """The sides in the order of the comparison; then what they share, what is related, what each alone tells."""
    sides = list(dict.fromkeys(account.side for account in comparison.accounts))
    columns = tuple(
        Column(side, side_words(side), tuple(a for a in comparison.accounts if a.side == side)) for side in sides
    )
    points = {point.id: point for account in comparison.accounts for point in account.points}
    column_of = {point.id: sides.index(account.side) for account in comparison.accounts for point in account.points}
    order = {point_id: n for n, point_id in enumerate(points)}

    def cells(ids: tuple[str, ...]) -> tuple[tuple[Point, ...], ...]:
        known = sorted((i for i in ids if i in points), key=order.__getitem__)
        return tuple(tuple(points[i] for i in known if column_of[i] == n) for n in range(len(columns)))

    def first(ids: tuple[str, ...]) -> int:
        return min((order[i] for i in ids if i in order), default=0)

    shared = tuple(Row("shared", cells(s.points)) for s in sorted(comparison.shared, key=lambda s: first(s.points)))
    related = tuple(
        Row("related", cells(r.points), r.difference) for r in sorted(comparison.related, key=lambda r: first(r.points))
    )
    used = {i for ids in [*(s.points for s in comparison.shared), *(r.points for r in comparison.related)] for i in ids}
    alone = tuple(
        tuple(point for account in column.accounts for point in account.points if point.id not in used)
        for column in columns
    )
    only = (Row("only", alone),) if any(alone) else ()
    sections = (
        Section("Told by " + ("both sides" if len(columns) == 2 else "several sides"), "shared", shared),
        Section("Same subject, told differently", "related", related),
        Section("Told by one side alone" if len(columns) > 1 else "Told by the only side heard", "only", only),
    )
    return SideBySide(columns, tuple(s for s in sections if s.rows))
