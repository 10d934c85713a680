"""Records in words: a memcon's parts come in, short phrases for people go out; the unknown stays unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

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
ORIGINS = {
    "first-hand": "first-hand",
    "attributed": "repeats it, naming it",
    "reprint": "reprints it",
}
"""How a document knows of a contact, by why it is under an origin."""
OPENING_QUOTES = "“”„«‹\"‘'「『"
LONG = 600  # characters of what is shown of one voice's account
BRIEF = 240  # … of a turn of several paragraphs of which all is shown
PARAGRAPHS = 2  # pieces of what somebody says beyond which it is a turn of several
LEAST = 60  # characters of a turn that tell more than "thank you"
_SENTENCE_END = re.compile(r"[.!?][”\"’')\]]*(?=\s)")


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


def quoted(attribution: Attribution, pieces: Sequence[Span] = ()) -> str:
    """The words of the content, or of its `pieces`; direct speech that brings no quotation marks gets them."""
    words = said(pieces or attribution.content)
    if pieces and pieces[-1].end < attribution.content[-1].end:
        words += " …"
    return f"“{words}”" if attribution.form == "direct" and words[:1] not in OPENING_QUOTES else words


def said(pieces: Iterable[Span]) -> str:
    """The words of spans that may be apart from each other."""
    return " … ".join(one_line(piece.text) for piece in pieces)


def of_contact(memcon: Memcon, attribution: Attribution, contact: Contact) -> tuple[Span, ...]:
    """What of an attribution to show with a contact: all of it, of a long turn the sentences that tell of the contact.

    Where a long one has none, it is shown as far as its first sentences go.
    """
    content = attribution.content
    if sum(len(piece.text) for piece in content) <= (LONG if len(content) <= PARAGRAPHS else BRIEF):
        return content
    found = [
        cut
        for piece in content
        for evidence in _joined(contact.evidence, memcon.document.text)
        if (cut := _between(piece, evidence.start, evidence.end)) is not None
    ]
    return as_far_as(found if sum(len(piece.text) for piece in found) >= LEAST else content)


def own_text(memcon: Memcon, contact: Contact) -> tuple[Span, ...]:
    """What a text that is an account itself tells of a contact: its evidence, as far as it is not too long.

    What stands there in the words of another account is left to that one.
    """
    names = {name for account in contact.accounts for name in account.words()}
    others = [piece for a in memcon.attributions if a.id in names for piece in a.content]
    told = _joined(contact.evidence, memcon.document.text)
    own = [span for span in told if not any(span.overlaps(piece) for piece in others)]
    whole = [span for span in own if _ends_sentence(span.text)]  # no heading
    return as_far_as(whole or own, 2 * LONG) if own else ()


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """Spans in their order, sentences that follow each other as one; a heading stands apart from what it heads."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        gap = text[out[-1].end : span.start] if out else "."
        if out and not gap.strip() and ("\n" not in gap or _ends_sentence(out[-1].text)):
            start, end = out[-1].start, max(out[-1].end, span.end)
            out[-1] = Span(start, end, text[start:end])
        else:
            out.append(span)
    return out


def _ends_sentence(words: str) -> bool:
    return _SENTENCE_END.search(words.rstrip()[-4:] + " ") is not None


def _between(span: Span, start: int, end: int) -> Span | None:
    """What of a span lies between two offsets."""
    low, high = max(span.start, start), min(span.end, end)
    return Span(low, high, span.text[low - span.start : high - span.start]) if low < high else None


def as_far_as(spans: Sequence[Span], most: int = LONG) -> tuple[Span, ...]:
    """The first of some spans that together have as many characters; the last one is cut at the end of a sentence."""
    out: list[Span] = []
    for span in spans:
        if most <= 0:
            break
        if len(span.text) > most:
            ends = [found.end() for found in _SENTENCE_END.finditer(span.text, 0, most)]
            stop = ends[-1] if ends else span.text.rfind(" ", 0, most)
            cut = _between(span, span.start, span.start + stop) if stop > 0 else None
            if cut is not None and (ends or not out):
                out.append(cut)
            break
        out.append(span)
        most -= len(span.text)
    return tuple(out) or tuple(spans[:1])


def apart_from_accounts(memcon: Memcon) -> list[Attribution]:
    """The attributions that belong to no side's account of a contact, nor to what a text that is one tells of it.

    What stands within other words of the same speaker, as in a turn of a conversation, goes with them, and so does what
    an account tells with its speaker, "that Roe told Lind that …", and what a contact is told to withhold.
    """
    used = {q for contact in memcon.contacts for account in contact.accounts for q in account.words()}
    own = [
        stretch
        for contact in memcon.contacts
        if not all(account.words() for account in contact.accounts)
        for stretch in own_text(memcon, contact)
    ]
    kept = [words.span for contact in memcon.contacts for words in contact.withheld]
    shown = [piece for a in memcon.attributions if a.id in used for piece in a.content]
    whole: dict[str, list[Span]] = {}
    for a in memcon.attributions:
        if a.speaker is not None:
            whole.setdefault(a.speaker, []).extend(piece for piece in a.content if len(piece.text) > LEAST)

    def goes_with(attribution: Attribution) -> bool:
        others = [piece for piece in whole.get(attribution.speaker or "", ()) if piece not in attribution.content]
        said = (*attribution.source, *attribution.content)
        if attribution.source and any(all(held.contains(piece) for piece in said) for held in shown):
            return True
        if all(any(held.contains(piece) for held in kept) for piece in attribution.content):
            return True
        return all(any(held.contains(piece) for held in (*own, *others)) for piece in attribution.content)

    return [a for a in memcon.attributions if a.id not in used and not goes_with(a)]
