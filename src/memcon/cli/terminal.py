"""A memcon for a terminal: the contacts first, each with who, when, what about and every side's account below.

Each entry has at its right the place it comes from, `[412–498]`: the characters of the document's text.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.cli.layout import Page, Style
from memcon.record import Account, Attribution, Contact, Memcon, Span
from memcon.record.kinds import IN_PERSON, NOT_HELD
from memcon.view import wording

ALSO_SAID = 5  # how many attributions outside all accounts are shown
_LABEL = 10
_BAR = "│ "


def render(memcon: Memcon, *, width: int = 80, colour: bool = False) -> str:
    """The memorandum as lines of at most `width` columns; `colour` adds ANSI styles."""
    page = Page(width, colour=colour)
    page.row(wording.title_of(memcon), style="bold")
    page.row(wording.source_line(memcon), style="dim")
    page.rule("─")
    if not memcon.contacts:
        page.row("No contact between states is told.")
        page.blank()
    for number, contact in enumerate(memcon.contacts, 1):
        _contact(page, memcon, contact, number)
        page.blank()
    _also_said(page, memcon)
    for warning in memcon.warnings:
        page.row(warning, label="warning", indent=2, hang=_LABEL, style="warn")
    return page.text()


def _contact(page: Page, memcon: Memcon, contact: Contact, number: int) -> None:
    style: Style = "warn" if contact.status in NOT_HELD else "accent"
    told = wording.occasion(contact).upper()
    page.row(told, label=f"{number} ", hang=len(f"{number} "), place=_place([contact.trigger]), style=style)
    for order, (side, people) in enumerate(wording.by_side(contact)):
        for rank, person in enumerate(people):
            actor = memcon.actor(person.actor)
            name = wording.described(actor) if actor else "?"
            role = "" if person.role == "party" else f" ({person.role})"
            label = ("who" if order == 0 else "with") if rank == 0 else ""
            _fact(page, label, f"{side or 'side unknown'} · {name}{role}", [person.span])
    if contact.time:
        words = wording.said([contact.time.span])
        told = wording.moment(contact.time)
        _fact(page, "when", told if words == told else f"{told}, “{words}”", [contact.time.span])
    else:
        _fact(page, "when", "not stated", [])
    if contact.place:
        country = f" ({contact.place.country})" if contact.place.country else ""
        _fact(page, "where", contact.place.name + country, [contact.place.span])
    elif contact.mode in IN_PERSON:
        _fact(page, "where", "not stated", [])
    for rank, topic in enumerate(contact.topics):
        _fact(page, "about" if rank == 0 else "", topic.text, [topic.span])
    for rank, kept in enumerate(contact.withheld):
        names = [name for name in (wording.named(memcon, actor) for actor in kept.by) if name]
        by = f" – by {', '.join(names)}" if names else ""
        _fact(page, "withheld" if rank == 0 else "", f"“{wording.said([kept.span])}”{by}", [kept.span])
    earlier = {other.id: (place, other) for place, other in enumerate(memcon.contacts, 1)}
    for rank, other_id in enumerate(contact.follows):
        place, other = earlier[other_id]
        _fact(page, "continues" if rank == 0 else "", f"{place}  {wording.headline(memcon, other)}", [])
    page.blank()
    for account in contact.accounts:
        _account(page, memcon, contact, account)
    silent = wording.silent_sides(contact)
    if silent:
        page.row(f"no account in this document: {', '.join(silent)}", indent=2, style="dim")


def _account(page: Page, memcon: Memcon, contact: Contact, account: Account) -> None:
    own = () if account.words() else wording.own_text(memcon, contact)  # the text itself is the account
    if not account.words() and not own and any(a.side == account.side and a.words() for a in contact.accounts):
        return
    page.row(wording.account_line(memcon, account), indent=2, style="bold")
    if own:
        page.row(wording.said(own), indent=2, bar=_BAR, place=_place(own))
        page.row("in its own text", indent=2, bar=_BAR, style="dim")
    for attribution in (memcon.attribution(name) for name in account.words()):
        if attribution is not None:
            pieces = wording.of_contact(memcon, attribution, contact)
            _words(page, memcon, attribution, pieces, voice=attribution.speaker != account.speaker)


def _also_said(page: Page, memcon: Memcon) -> None:
    others = wording.apart_from_accounts(memcon)
    if not others:
        return
    page.row("ALSO SAID" if memcon.contacts else "SAID", indent=0, style="bold")
    before = None
    for attribution in others[:ALSO_SAID]:
        speaking = wording.voice(memcon, attribution)
        _words(page, memcon, attribution, wording.as_far_as(attribution.content), voice=speaking != before)
        before = speaking
    if len(others) > ALSO_SAID:
        more = len(others) - ALSO_SAID
        noun = "attribution" if more == 1 else "attributions"
        page.row(f"and {more} more {noun}: --format json shows all", indent=2, style="dim")
    page.blank()


def _words(page: Page, memcon: Memcon, attribution: Attribution, pieces: Sequence[Span], *, voice: bool) -> None:
    if voice:
        page.row(wording.voice(memcon, attribution), indent=2, place=_place(attribution.source))
    page.row(wording.quoted(attribution, pieces), indent=2, bar=_BAR, place=_place(pieces))
    page.row(wording.manner(memcon, attribution), indent=2, bar=_BAR, style="dim")


def _fact(page: Page, label: str, text: str, spans: Sequence[Span]) -> None:
    page.row(text, label=label, indent=2, hang=_LABEL, place=_place(spans), style="plain" if spans else "dim")


def _place(spans: Sequence[Span]) -> str:
    """`[412–498]`, or `[412…640]` for the outer ends of several pieces."""
    if not spans:
        return ""
    ends = min(s.start for s in spans), max(s.end for s in spans)
    return f"[{ends[0]}{'–' if len(spans) == 1 else '…'}{ends[1]}]"
