"""A checked report for a terminal: what needs a look first, each quotation with its verdict and place in the record.

In the words of an altered quotation `[serious → grave]` was changed, `[−not]` dropped and `[+very]` added: what the
record has stands left of the arrow.
"""

from __future__ import annotations

from collections import Counter

from memcon.check.contacts import label
from memcon.check.difference import Stretch, difference
from memcon.cli.layout import Page, Style
from memcon.record import Memcon
from memcon.record.joint import Check, CheckedContact, CheckedQuotation, Passage
from memcon.view import wording

_LABEL = 10
_BAR = "│ "
_PLACES = 3
_STYLES: dict[str, Style] = {
    "confirmed": "accent",
    "altered": "warn",
    "misattributed": "warn",
    "contradicted": "warn",
    "unmatched": "plain",
    "new": "plain",
}
_ORDER = ("misattributed", "altered", "contradicted", "confirmed", "unmatched", "new")


def render(memcon: Memcon, checked: Check, *, width: int = 80, colour: bool = False) -> str:
    """The check as lines of at most `width` columns; `colour` adds ANSI styles."""
    page = Page(width, colour=colour)
    page.row(wording.title_of(memcon), style="bold")
    page.row(wording.source_line(memcon), style="dim")
    page.row(_counted(checked), style="dim")
    page.rule("─")
    page.row("QUOTATIONS" if checked.quotations else "No quotation is in this report.", style="bold")
    for quotation in sorted(checked.quotations, key=lambda q: (_ORDER.index(q.verdict), q.content[:1])):
        _quotation(page, memcon, quotation)
    page.blank()
    page.row("CONTACTS" if checked.contacts else "No contact is told in this report.", style="bold")
    for contact in sorted(checked.contacts, key=lambda c: _ORDER.index(c.verdict)):
        _contact(page, memcon, contact)
    return page.text()


def _counted(checked: Check) -> str:
    """`2 quotations confirmed, 1 altered · 1 contact confirmed`."""
    parts = []
    for name, verdicts in (
        ("quotation", [q.verdict for q in checked.quotations]),
        ("contact", [c.verdict for c in checked.contacts]),
    ):
        counts = Counter[str](verdicts)
        told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in _ORDER if counts[verdict])
        if told:
            parts.append(f"{name}{'s' if len(verdicts) > 1 else ''}: {told}")
    return " · ".join(parts)


def _quotation(page: Page, memcon: Memcon, quotation: CheckedQuotation) -> None:
    attribution = memcon.attribution(quotation.attribution)
    speaker = memcon.actor(attribution.speaker) if attribution else None
    said = f"{quotation.verdict.upper()} · given to {speaker.name if speaker else 'nobody by name'}"
    page.blank()
    page.row(said, place=_place(quotation.content), indent=2, style=_STYLES[quotation.verdict])
    altered = quotation.verdict == "altered" and quotation.found_in
    for number, piece in enumerate(quotation.content):
        found = quotation.found_in[min(number, len(quotation.found_in) - 1)] if altered else None
        words = marked(difference(piece.text, found.text)) if found else piece.text
        page.row(f"“{words}”", indent=2, hang=_LABEL, bar=_BAR)
    for found in quotation.found_in[:_PLACES]:
        who = f", {found.speaker}" if found.speaker else ""
        contact = f", contact {found.contact}" if found.contact else ""
        where = f"[{found.start}–{found.end}]"
        page.row(f"{found.document}{who}{contact}", label="record", place=where, indent=2, hang=_LABEL)
    if len(quotation.found_in) > _PLACES:
        page.row(f"and {len(quotation.found_in) - _PLACES} more places", indent=2, hang=_LABEL, style="dim")
    page.row(quotation.why, label="why", indent=2, hang=_LABEL, style="dim")


def _contact(page: Page, memcon: Memcon, checked: CheckedContact) -> None:
    contact = next((c for c in memcon.contacts if c.id == checked.contact), None)
    told = label(memcon, contact) if contact else checked.contact
    place = f"[{contact.trigger.start}–{contact.trigger.end}]" if contact else ""
    page.blank()
    page.row(f"{checked.verdict.upper()} · {told}", place=place, indent=2, style=_STYLES[checked.verdict])
    if checked.against:
        page.row(", ".join(checked.against), label="record", indent=2, hang=_LABEL)
    page.row(checked.why, label="why", indent=2, hang=_LABEL, style="dim")


def marked(stretches: list[Stretch]) -> str:
    """The words of an altered quotation with what was done to them."""
    parts = []
    for change, record, quoted in stretches:
        if change == "same":
            parts.append(quoted)
        elif change == "left out":
            parts.append("…")
        elif change == "changed":
            parts.append(f"[{record} → {quoted}]")
        else:
            parts.append(f"[−{record}]" if change == "dropped" else f"[+{quoted}]")
    return " ".join(parts)


def _place(content: tuple[Passage, ...]) -> str:
    if not content:
        return ""
    first, last = min(p.start for p in content), max(p.end for p in content)
    return f"[{first}{'–' if len(content) == 1 else '…'}{last}]"
