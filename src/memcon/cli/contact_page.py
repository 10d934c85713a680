"""The ledger's contacts on a terminal: a table of many, or one contact with everything that its documents say.

The documents of a contact are numbered; `2:412–498` at the right are the characters of document 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from memcon.cli.layout import Page, Style, columns, wrapped
from memcon.export.annotations import said_value
from memcon.record import Memcon
from memcon.record.joint import (
    Correction,
    Decision,
    JointAccount,
    JointContact,
    JointParticipant,
    Origin,
    Passage,
    Said,
)
from memcon.record.kinds import IN_PERSON, NOT_HELD
from memcon.view import joint, wording

_LABEL = 10
_BAR = "│ "
_NARROW = 72  # columns below which a table becomes a list
_ORIGINS = {"first-hand": "first-hand", "attributed": "from it, by name", "reprint": "reprinted from it"}
_ALSO = 6  # further values of a field that are shown


def render_table(contacts: Sequence[JointContact], *, width: int = 80, colour: bool = False) -> str:
    """A row for each contact: when, how, who, how many documents and roots, id; a list where that does not fit."""
    page = Page(width, colour=colour)
    if page.width < _NARROW:
        for contact in contacts:
            _listed(page, contact)
        return page.text()
    when = 11
    how = min(max(columns(joint.occasion(c)) for c in contacts), 16)
    who = page.width - when - how - 12 - 4 - 5 - 5 * 2
    _cells(page, [("WHEN", when), ("HOW", how), ("WHO", who), ("DOCS", -4), ("ROOTS", -5), ("ID", 12)], style="dim")
    for contact in contacts:
        counts = (str(len(contact.documents)), str(joint.roots(contact)))
        texts = (_when(contact), joint.occasion(contact), "\n".join(joint.who(contact)) or "–", *counts, contact.id)
        _cells(page, list(zip(texts, (when, how, who, -4, -5, 12), strict=True)), style=_style(contact))
    return page.text()


def render_contact(
    contact: JointContact, memcons: Mapping[str, Memcon], *, width: int = 80, colour: bool = False
) -> str:
    """One contact with its values, their documents and words, accounts, roots, joins and decisions."""
    page = Page(width, colour=colour)
    numbers = {document: number for number, document in enumerate(contact.documents, 1)}
    show = _Contact(page, contact, memcons, numbers)
    show.facts()
    show.decisions()
    show.accounts()
    show.origins()
    show.joins()
    show.documents()
    return page.text()


def render_decisions(decisions: Sequence[Decision], *, width: int = 80, colour: bool = False) -> str:
    """Each decision with who made it, when and why."""
    page = Page(width, colour=colour)
    for made in decisions:
        page.row(_summed(made), place=made.id)
        page.row(f"{made.at}  {made.by}: {made.why or 'no reason given'}", indent=2)
        told = [f"{m.document} ({m.contact})" for m in made.members] or list(made.actors)
        page.row("about " + ", ".join(told), indent=2, style="dim")
        if made.others:
            page.row(
                "apart from " + ", ".join(f"{m.document} ({m.contact})" for m in made.others), indent=2, style="dim"
            )
    return page.text()


class _Contact:
    """Writes the parts of one contact onto a page."""

    def __init__(
        self, page: Page, contact: JointContact, memcons: Mapping[str, Memcon], numbers: Mapping[str, int]
    ) -> None:
        self.page, self.contact, self.memcons, self.numbers = page, contact, memcons, numbers

    def facts(self) -> None:
        """Who, when, where, about what, what is withheld, what it continues; other values below the one shown."""
        contact, page = self.contact, self.page
        page.row(joint.occasion(contact).upper(), place=contact.id, style=_style(contact))
        self._others("how", "mode", contact.mode)
        self._others("status", "status", contact.status)
        for order, (side, people) in enumerate(joint.by_side(contact)):
            for rank, person in enumerate(people):
                label = ("who" if order == 0 else "with") if rank == 0 else ""
                self._person(label, side, person)
        self._others("began by", "initiator", None, least=2)
        self._fact("when", joint.moment(contact) or "not stated", self._of_time())
        self._others("", "time", _time_value(contact))
        where = joint.place(contact)
        if where or contact.mode in IN_PERSON:
            self._fact("where", where or "not stated", [contact.place.span] if contact.place else [])
            self._others("", "place", contact.place and _place_value(contact))
        for rank, topic in enumerate(contact.topics):
            self._fact("about" if rank == 0 else "", topic.text, [topic.span])
        for rank, kept in enumerate(contact.withheld):
            by = f" – by {', '.join(kept.by)}" if kept.by else ""
            self._fact("withheld" if rank == 0 else "", f"“{wording.one_line(kept.span.text)}”{by}", [kept.span])
        for rank, earlier in enumerate(contact.follows):
            self._fact("continues" if rank == 0 else "", f"contact {earlier}", [])
        page.blank()

    def decisions(self) -> None:
        """What people decided, each beside what was read."""
        if not self.contact.decisions:
            return
        self._heading("DECISIONS")
        for made in self.contact.decisions:
            told = f"{self._field(made.field)} {_decided(made)}"
            self.page.row(told, indent=2, hang=_LABEL + 2, label=made.at[:10], place=f"[{made.decision}]")
            self.page.row(f"by {made.by}: {made.why or 'no reason given'}", indent=4 + _LABEL, style="dim")
            read = self._read(made.field) if made.action != "accept" else None
            if read:
                self.page.row(f"as read: {read}", indent=4 + _LABEL, style="dim")
        self.page.blank()

    def _field(self, field: str) -> str:
        """A decision's field in words: 'office of Mark Milley' for participant:Q6766465:office."""
        if not field.startswith("participant:"):
            return field
        for person in self.contact.participants:
            actor, _, part = field.removeprefix("participant:").rpartition(":")
            if person.actor == actor:
                return f"{part} of {wording.one_line(person.name)}"
        return field

    def _read(self, field: str) -> str | None:
        """What the documents say of a decision's field; `None` where that is not kept for each of them."""
        part = ""
        if field.startswith("participant:"):
            rest = field.removeprefix("participant:")
            actor, _, part = rest.rpartition(":")
            values = self.contact.said.get("participants", ())
            whole = [s for s in values if _actor_of(s) == rest]
            read = whole or [s for s in values if _actor_of(s) == actor]
        else:
            read = list(self.contact.said.get(field, ()))
        told = [
            f"{said_value(field, s.value.get(part) if part and isinstance(s.value, dict) else s.value)} "
            f"({self._in(s.documents)})"
            for s in read[:_ALSO]
            if not part or not isinstance(s.value, dict) or part in s.value
        ]
        return "; ".join(dict.fromkeys(told)) or None

    def accounts(self) -> None:
        """Each side's account in its own words, with the way by which it is known."""
        if self.contact.accounts:
            self._heading("ACCOUNTS")
        before: tuple[str | None, str | None] | None = None
        for account in sorted(self.contact.accounts, key=lambda a: (a.side is None, a.side or "", a.voice or "")):
            if (account.side, account.voice) != before:
                self.page.row(_whose(account), indent=2, style="bold")
            before = (account.side, account.voice)
            self._account(account)
        silent = joint.silent_sides(self.contact)
        if silent:
            self.page.row(f"no account is held of {', '.join(silent)}", indent=2, style="dim")
        if self.contact.accounts or silent:
            self.page.blank()

    def origins(self) -> None:
        """The roots of the reports, and how documents go back to them."""
        if not self.contact.origins:
            return
        self._heading(f"ORIGINS: {joint.counted(joint.roots(self.contact), 'root').upper()}")
        for root, found in _by_root(self.contact.origins):
            number = self.numbers.get(root)
            alone = any(origin.why == "first-hand" and origin.documents == (root,) for origin in found)
            name = f"document {number}" if number else root
            self.page.row(f"{name}, first-hand" if alone else name, indent=2)
            for origin in found:
                if origin.why != "first-hand" or origin.documents != (root,):
                    told = f"{self._in(origin.documents)}: {_ORIGINS[origin.why]}"
                    self.page.row(told, indent=4, style="dim")
        self.page.blank()

    def joins(self) -> None:
        """Why the documents' tellings are taken for one contact."""
        if not self.contact.joins:
            return
        self._heading("WHY ONE CONTACT")
        for join in sorted(
            self.contact.joins, key=lambda j: sorted(self.numbers.get(m.document, 0) for m in j.members)
        ):
            pair = " and ".join(str(n) for n in sorted(self.numbers.get(m.document, 0) for m in join.members))
            self.page.row(f"{join.score:.2f}  {'; '.join(join.reasons)}", indent=2, hang=_LABEL, label=pair)
        self.page.blank()

    def documents(self) -> None:
        """The documents by number, with title, publisher, date, address and id."""
        self._heading("DOCUMENTS")
        for document, number in self.numbers.items():
            memcon = self.memcons.get(document)
            hang = len(str(len(self.numbers))) + 2
            self.page.row(
                wording.title_of(memcon) if memcon else "no longer held", indent=2, hang=hang, label=str(number)
            )
            if memcon:
                self.page.row(wording.source_line(memcon), indent=2 + hang, style="dim")
            self.page.row(f"id {document}", indent=2 + hang, style="dim")

    def _heading(self, text: str) -> None:
        self.page.row(text, style="bold")

    def _person(self, label: str, side: str | None, person: JointParticipant) -> None:
        role = "" if person.role == "party" else f" ({person.role})"
        self._fact(label, f"{side or 'side unknown'} · {joint.described(person)}{role}", person.passages)

    def _fact(self, label: str, text: str, passages: Iterable[Passage | None], *, style: Style = "plain") -> None:
        where = _places(passages, self.numbers)
        self.page.row(text, indent=2, hang=_LABEL, label=label, place=where, style=style)

    def _others(self, label: str, field: str, shown: Any, *, least: int = 1) -> None:
        """The values of a field other than the one shown, with their documents."""
        said = self.contact.said.get(field, ())
        others = [s for s in said if not _same(s.value, shown)]
        if len(others) < least:
            return
        for rank, value in enumerate(others[:_ALSO]):
            also = "" if field == "initiator" else "also told as "
            told = f"{also}{said_value(field, value.value)} in {self._in(value.documents)}"
            self.page.row(told, indent=2, hang=_LABEL, label=label if rank == 0 else "", style="dim")
        if len(others) > _ALSO:
            self.page.row(f"and {len(others) - _ALSO} more: --format json", indent=2 + _LABEL, style="dim")

    def _of_time(self) -> list[Passage | None]:
        said: Sequence[Said] = self.contact.said.get("time", ())
        same = [p for s in said if _same(s.value, _time_value(self.contact)) for p in s.passages]
        return [*same] or [self.contact.time.span if self.contact.time else None]

    def _account(self, account: JointAccount) -> None:
        memcon = self.memcons.get(account.document)
        number = self.numbers.get(account.document, 0)
        for name in account.attributions:
            attribution = memcon.attribution(name) if memcon else None
            if attribution and attribution.content:
                start, end = min(s.start for s in attribution.content), max(s.end for s in attribution.content)
                self.page.row(wording.quoted(attribution), indent=4, bar=_BAR, place=f"[{number}:{start}–{end}]")
        if not account.attributions:
            self.page.row(f"document {number} itself", indent=4)
        if account.via:
            self.page.row(f"through {', then '.join(account.via)}", indent=4, style="dim")

    def _in(self, documents: Sequence[str]) -> str:
        told = sorted(self.numbers[d] for d in documents if d in self.numbers)
        return ("document " if len(told) == 1 else "documents ") + ", ".join(map(str, told))


def _cells(page: Page, cells: Sequence[tuple[str, int]], *, style: Style) -> None:
    """One row of a table: each cell wrapped to its width (negative: set to the right)."""
    lines = [[line for part in text.split("\n") for line in wrapped(part, abs(width))] or [""] for text, width in cells]
    for number in range(max(map(len, lines))):
        shown = ""
        for (_, width), cell in zip(cells, lines, strict=True):
            text = cell[number] if number < len(cell) else ""
            gap = " " * (abs(width) - columns(text))
            shown += (gap + text if width < 0 else text + gap) + "  "
        page.line(shown.rstrip(), style=style if number == 0 else "plain")


def _listed(page: Page, contact: JointContact) -> None:
    page.row(f"{_when(contact)}  {joint.occasion(contact)}".replace("\n", ""), style=_style(contact))
    for line in joint.who(contact):
        page.row(line, indent=2)
    counts = f"{joint.counted(len(contact.documents), 'document')}, {joint.counted(joint.roots(contact), 'root')}"
    page.row(f"{counts} · {contact.id}", indent=2, style="dim")


def _when(contact: JointContact) -> str:
    """'2021-11-23', '2021-11' for a whole month; both ends of another stretch, one below the other."""
    time = contact.time
    if time is None:
        return "no date"
    if time.start == time.end:
        return time.start
    digits = {"month": 7, "year": 4}.get(time.grain, 0)
    whole = digits and time.start[:digits] == time.end[:digits]
    return time.start[:digits] if whole else f"{time.start}\n–{time.end}"


def _style(contact: JointContact) -> Style:
    return "warn" if contact.status in NOT_HELD else "plain"


def _places(passages: Iterable[Passage | None], numbers: Mapping[str, int]) -> str:
    """`[1:19–30, 2, 3]`: the first words, and the other documents that have some."""
    found = [p for p in passages if p is not None and p.document in numbers]
    if not found:
        return ""
    first = min(found, key=lambda p: (numbers[p.document], p.start))
    others = sorted({numbers[p.document] for p in found} - {numbers[first.document]})
    shown = [str(n) for n in others[:3]] + ([f"+{len(others) - 3}"] if len(others) > 3 else [])
    return f"[{', '.join([f'{numbers[first.document]}:{first.start}–{first.end}', *shown])}]"


def _by_root(origins: Sequence[Origin]) -> list[tuple[str, list[Origin]]]:
    found: dict[str, list[Origin]] = {}
    for origin in origins:
        found.setdefault(origin.root, []).append(origin)
    return list(found.items())


def _whose(account: JointAccount) -> str:
    whose = f"{account.side} account" if account.side else "account of an unknown side"
    return f"{whose} · {wording.one_line(account.voice)}" if account.voice else whose


def _decided(made: Correction) -> str:
    if made.action == "reject":
        return "rejected"
    if made.field == "contact":
        return "accepted"
    verb = "accepted as" if made.action == "accept" else "corrected to"
    return f"{verb} {said_value(made.field, made.value)}"


def _actor_of(said: Said) -> str | None:
    return said.value.get("actor") if isinstance(said.value, dict) else said.value


def _summed(made: Decision) -> str:
    if made.field is None:
        return made.action
    value = f": {said_value(made.field, made.value)}" if made.action == "correct" else ""
    return f"{made.action} {made.field}{value}"


def _time_value(contact: JointContact) -> dict[str, str] | None:
    time = contact.time
    return {"start": time.start, "end": time.end} if time else None


def _place_value(contact: JointContact) -> dict[str, str] | None:
    return {"name": contact.place.name} if contact.place else None


def _same(value: Any, shown: Any) -> bool:
    """True where a value that is told is the one shown: all that the latter has is the same in it."""
    if isinstance(value, dict) and isinstance(shown, dict):
        return all(value.get(key) == item for key, item in shown.items())
    return bool(value == shown)
