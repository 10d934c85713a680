"""Records in words: a memcon's parts come in, short phrases for people go out; the unknown stays unsaid."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.record import Account, Actor, Attribution, Contact, ContactTime, Memcon, Participant, Span

MODES = {
    "call": "call",
    "video": "video call",
    "meeting": "meeting",
    "visit": "visit",
    "message": "message",
    "talks": "talks",
    "encounter": "encounter",
    "unknown": "contact",
}
ACTS = {
    "assert": "asserts",
    "deny": "denies",
    "warn": "warns",
    "promise": "promises",
    "expect": "expects",
    "request": "requests",
    "accuse": "accuses",
    "praise": "praises",
    "threaten": "threatens",
    "decline": "declines",
    "ask": "asks",
}
OPENING_QUOTES = "“”„«‹\"‘'「『"
SAYS_OF_PLACE = ("meeting", "visit", "talks", "encounter")


def one_line(text: str) -> str:
    """The text on one line, each run of white space as one space."""
    return " ".join(text.split())


def title_of(memcon: Memcon) -> str:
    """The document's title, else its first words, else its id."""
    document = memcon.document
    if document.title and not document.title.isspace():
        return one_line(document.title)
    first = one_line(document.text[:400].strip().split("\n", 1)[0])
    return (first if len(first) <= 100 else (first[:100].rpartition(" ")[0] or first[:100]) + " …") or document.id


def source_line(memcon: Memcon) -> str:
    """Kind, publisher and date of the document, as far as they are known."""
    document = memcon.document
    kind = None if document.kind == "unknown" else document.kind.replace("_", " ")
    facts = (kind, document.publisher, document.published or "no date", document.url)
    return " · ".join(one_line(fact) for fact in facts if fact)


def described(actor: Actor) -> str:
    """The actor's name, and the office where it is known and not the name itself."""
    office = actor.office if actor.office and actor.office != actor.name else None
    return one_line(", ".join(part for part in (actor.name, office) if part))


def named(memcon: Memcon, actor_id: str | None) -> str | None:
    """The name of an actor, `None` where there is none of that id."""
    actor = memcon.actor(actor_id)
    return one_line(actor.name) if actor else None


def by_side(contact: Contact) -> list[tuple[str | None, list[Participant]]]:
    """The participants of each side, sides in the order in which the record names them."""
    sides: dict[str | None, list[Participant]] = {}
    for participant in contact.participants:
        sides.setdefault(participant.side, []).append(participant)
    return list(sides.items())


def silent_sides(contact: Contact) -> list[str]:
    """Sides that took part and of whom the document holds no account."""
    heard = {account.side for account in contact.accounts}
    return [side for side, _ in by_side(contact) if side is not None and side not in heard]


def occasion(contact: Contact) -> str:
    """Mode and status: 'call, held'; 'series of meetings' is said as 'meeting (several), held'."""
    several = " (several)" if contact.series else ""
    status = "" if contact.status == "unknown" else f", {contact.status}"
    return MODES[contact.mode] + several + status


def moment(time: ContactTime) -> str:
    """'2021-11-23', or both ends of a longer stretch."""
    return time.start if time.start == time.end else f"{time.start} to {time.end}"


def headline(memcon: Memcon, contact: Contact) -> str:
    """One line for one contact: 'call, held, 2021-11-23: Mark Milley (USA) – Valery Gerasimov (RUS)'."""
    when = f", {moment(contact.time)}" if contact.time else ""
    sides = [
        ", ".join(named(memcon, p.actor) or "?" for p in people) + (f" ({side})" if side else "")
        for side, people in by_side(contact)
    ]
    who = f": {' – '.join(sides)}" if sides else ""
    return occasion(contact) + when + who


def account_line(memcon: Memcon, account: Account) -> str:
    """Whose account it is: 'USA account · Joint Chiefs of Staff'."""
    whose = f"{account.side} account" if account.side else "account of an unknown side"
    speaker = named(memcon, account.speaker)
    return f"{whose} · {speaker}" if speaker else whose


def voice(memcon: Memcon, attribution: Attribution) -> str:
    """Who speaks, by name where the source is resolved, else in the document's words, and for whom."""
    source = named(memcon, attribution.speaker) or said(attribution.source) or "source not named"
    principal = named(memcon, attribution.on_behalf_of)
    return f"{source}, for {principal}" if principal else source


def manner(memcon: Memcon, attribution: Attribution) -> str:
    """How the words are known: form, act, medium, and the relays, nearest to the speaker first."""
    parts = [attribution.form, ACTS.get(attribution.act)]
    if attribution.medium != "unknown":
        parts.append(attribution.medium.replace("_", " "))
    relays = [name for name in (named(memcon, actor) for actor in attribution.via) if name]
    if relays:
        parts.append("through " + ", then ".join(relays))
    return " · ".join(part for part in parts if part)


def quoted(attribution: Attribution) -> str:
    """The words of the content; quotation marks are set around direct speech that brings none of its own."""
    words = said(attribution.content)
    return f"“{words}”" if attribution.form == "direct" and words[:1] not in OPENING_QUOTES else words


def said(pieces: Iterable[Span]) -> str:
    """The words of spans that may be apart from each other."""
    return " … ".join(one_line(piece.text) for piece in pieces)


def apart_from_accounts(memcon: Memcon) -> list[Attribution]:
    """The attributions that belong to no side's account of a contact."""
    used = {q for contact in memcon.contacts for account in contact.accounts for q in account.words()}
    return [a for a in memcon.attributions if a.id not in used]
