"""A comparison on a terminal: each side's points in a column of its own, or one below the other on a narrow page.

The documents of the contact are numbered; `[2:412–498]` after a point are the characters of document 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from memcon.cli.layout import Page, columns, wrapped
from memcon.record import Memcon
from memcon.record.joint import Comparison, Conflict, Passage, Point
from memcon.view import joint, wording

_COLUMN = 34  # columns that a side needs at least to stand beside another
_BETWEEN = " │ "
_INDENT = 2
_LABEL = 11
_FIELDS = {"statement": "what is said", "participants": "who took part"}


def render(comparison: Comparison, memcons: Mapping[str, Memcon], *, width: int = 80, colour: bool = False) -> str:
    """The comparison as lines of at most `width` columns; `colour` adds ANSI styles."""
    return _Comparison(Page(width, colour=colour), comparison, memcons).text()


class _Comparison:
    """Writes the parts of one comparison onto a page."""

    def __init__(self, page: Page, comparison: Comparison, memcons: Mapping[str, Memcon]) -> None:
        self.page, self.told, self.memcons = page, comparison, memcons
        self.numbers = {document: number for number, document in enumerate(comparison.contact.documents, 1)}
        for account in comparison.accounts:
            for document in account.documents:
                self.numbers.setdefault(document, len(self.numbers) + 1)
        self.points = {point.id: (account.side, point) for account in comparison.accounts for point in account.points}
        self.sides = [s for s in dict.fromkeys(a.side for a in comparison.accounts if a.points) if s is not None]
        room = page.width - _INDENT - len(_BETWEEN) * (len(self.sides) - 1)
        self.column = room // max(len(self.sides), 1)
        self.beside = len(self.sides) > 1 and self.column >= _COLUMN

    def text(self) -> str:
        """The whole page."""
        self._head()
        self._pairs("THE SAME POINT", [(group.points, "") for group in self.told.shared])
        self._pairs("ONE TOPIC, TOLD OTHERWISE", [(group.points, group.difference) for group in self.told.related])
        self._alone()
        self._conflicts()
        self._withheld()
        self._origins()
        self._notes()
        self._documents()
        return self.page.text()

    def _head(self) -> None:
        contact, page = self.told.contact, self.page
        when = joint.moment(contact)
        page.row(joint.occasion(contact).upper() + (f", {when}" if when else ""), place=contact.id, style="accent")
        for side in joint.who(contact):
            page.row(side, indent=_INDENT)
        where = joint.place(contact)
        if where:
            page.row(where, indent=_INDENT)
        page.rule("─")
        for account in self.told.accounts:
            voice = wording.one_line(account.voice) if account.voice else "voice not named"
            page.row(
                f"{voice} · {joint.counted(len(account.points), 'point')}",
                label=account.side or "unknown",
                indent=_INDENT,
                hang=_LABEL,
                place=self._numbered(account.documents),
            )
        if self.told.silent:
            page.row(
                f"{', '.join(self.told.silent)}: took part, and no account is held", label="silent", indent=_INDENT,
                hang=_LABEL, style="warn",
            )  # fmt: skip
        page.blank()

    def _pairs(self, heading: str, groups: Sequence[tuple[tuple[str, ...], str]]) -> None:
        if not groups:
            return
        self.page.row(f"{heading} ({len(groups)})", style="bold")
        self._titles()
        for ids, difference in groups:
            cells: dict[str, list[Point]] = {}
            for name in ids:
                side, point = self.points[name]
                cells.setdefault(side or "", []).append(point)
            self._cells(cells)
            if difference:
                self.page.row(difference, label="differs", indent=_INDENT, hang=_LABEL - 2, style="warn")
            self._parted()
        self._closed()

    def _alone(self) -> None:
        only = {side: [self.points[name][1] for name in ids] for side, ids in self.told.only.items() if ids}
        self._lists("ONE SIDE ALONE", only)
        placed = {name for ids in self.told.only.values() for name in ids}
        placed |= {name for shared in self.told.shared for name in shared.points}
        placed |= {name for related in self.told.related for name in related.points}
        rest: dict[str, list[Point]] = {}
        for name, (side, point) in self.points.items():
            if name not in placed:
                rest.setdefault(side or "unknown", []).append(point)
        self._lists("NOT COMPARED", rest)

    def _lists(self, heading: str, lists: Mapping[str, Sequence[Point]]) -> None:
        """Points of each side, one below the other: what stands beside each other here has nothing in common."""
        if not lists:
            return
        self.page.row(heading, style="bold")
        if self.beside and set(lists) <= set(self.sides):
            self._titles()
            self._cells(lists, apart=True)
            self.page.blank()
            return
        for side, points in sorted(lists.items()):
            for rank, point in enumerate(points):
                self._stacked(side if rank == 0 else "", point)
        self.page.blank()

    def _conflicts(self) -> None:
        if not self.told.conflicts:
            return
        self.page.row("CONTRADICTIONS", style="bold")
        for conflict in self.told.conflicts:
            self.page.row(_FIELDS.get(conflict.field, conflict.field), indent=_INDENT, style="warn")
            for value in conflict.values:
                said = _value(conflict, value.value)
                if value.span and conflict.field != "statement":
                    said += f", “{wording.one_line(value.span.text)}”"
                place = self._place(value.span) if value.span else ""
                self.page.row(said, label=value.side or "unknown", indent=4, hang=_LABEL - 1, place=place)
        self.page.blank()

    def _withheld(self) -> None:
        if not self.told.withheld:
            return
        self.page.row("WITHHELD", style="bold")
        for kept in self.told.withheld:
            words = f"“{wording.one_line(kept.span.text)}”"
            label = ", ".join(kept.by) or "unknown"
            self.page.row(words, label=label, indent=_INDENT, hang=max(_LABEL, columns(label) + 1),
                          place=self._place(kept.span))  # fmt: skip
        self.page.blank()

    def _origins(self) -> None:
        if not self.told.origins:
            return
        count = len({origin.root for origin in self.told.origins})
        self.page.row(f"ORIGINS: {joint.counted(count, 'root').upper()}", style="bold")
        for origin in self.told.origins:
            number = self.numbers.get(origin.root)
            root = f"document {number}" if number else origin.root
            others = [d for d in origin.documents if d != origin.root] or list(origin.documents)
            told = root if origin.why == "first-hand" else f"{root} ← {self._numbered(others)}"
            self.page.row(f"{told}: {wording.ORIGINS[origin.why]}", indent=_INDENT)
        self.page.blank()

    def _notes(self) -> None:
        for note in self.told.notes:
            self.page.row(note, label="note", indent=_INDENT, hang=_LABEL, style="warn")
        if self.told.notes:
            self.page.blank()

    def _documents(self) -> None:
        self.page.row("DOCUMENTS", style="bold")
        for document, number in self.numbers.items():
            memcon = self.memcons.get(document)
            title = wording.title_of(memcon) if memcon else "no longer held"
            self.page.row(title, label=str(number), indent=_INDENT, hang=4)
            if memcon:
                self.page.row(wording.source_line(memcon), indent=_INDENT + 4, style="dim")

    def _titles(self) -> None:
        if self.beside:
            cells = [side + " " * (self.column - columns(side)) for side in self.sides]
            self.page.line(" " * _INDENT + _BETWEEN.join(cells), style="bold")

    def _cells(self, cells: Mapping[str, Sequence[Point]], *, apart: bool = False) -> None:
        """Points of several sides beside each other, or one below the other; `apart` with empty lines between."""
        if not self.beside:
            for side in sorted(cells):
                for rank, point in enumerate(cells[side]):
                    self._stacked(side if rank == 0 else "", point)
            return
        lines = [
            [
                line
                for rank, point in enumerate(cells.get(side, ()))
                for line in (
                    *([""] if apart and rank else []),
                    *wrapped(f"{_text(point)} {self._place(point.span)}", self.column),
                )
            ]
            for side in self.sides
        ]
        for row in range(max(map(len, lines), default=0)):
            shown = [cell[row] if row < len(cell) else "" for cell in lines]
            padded = [text + " " * (self.column - columns(text)) for text in shown]
            self.page.line(" " * _INDENT + _BETWEEN.join(padded))

    def _stacked(self, side: str, point: Point) -> None:
        longest = max((columns(s or "unknown") for s, _ in self.points.values()), default=0)
        hang = max(_LABEL - 4, longest + 2)
        self.page.row(_text(point), label=side, indent=_INDENT, hang=hang, place=self._place(point.span))

    def _parted(self) -> None:
        """What stands between two rows of points."""
        if self.beside:
            between = _BETWEEN.strip()
            self.page.line(" " * _INDENT + f" {between} ".join(" " * self.column for _ in self.sides), style="dim")
        else:
            self.page.blank()

    def _closed(self) -> None:
        """The end of a list of rows: one empty line."""
        if self.page.lines and not self.page.lines[-1].replace("│", "").strip():
            self.page.lines.pop()
        self.page.blank()

    def _place(self, span: Passage) -> str:
        return f"[{self.numbers.get(span.document, 0)}:{span.start}–{span.end}]"

    def _numbered(self, documents: Iterable[str]) -> str:
        told = sorted(self.numbers[d] for d in documents if d in self.numbers)
        return ("document " if len(told) == 1 else "documents ") + ", ".join(map(str, told))


def _text(point: Point) -> str:
    return wording.one_line(point.text)


def _value(conflict: Conflict, value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{side}: {name}" for side, name in sorted(value.items()))
    text = wording.one_line(str(value))
    return f"“{text}”" if conflict.field == "statement" else text
