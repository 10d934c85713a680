"""A merged contact's fields as rows for people: the contact comes in, values with their support go out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from memcon.record.joint import Correction, JointContact, JointParticipant, KeptDecision, Passage
from memcon.web import phrases


@dataclass(frozen=True)
class Value:
    """One value of a field, the documents that give it, how many roots they go back to, and the words behind it."""

    words: str
    documents: tuple[str, ...] = ()
    roots: int = 0
    passages: tuple[Passage, ...] = ()
    raw: Any = None


@dataclass(frozen=True)
class Fact:
    """A row: the field, the value that the ledger shows, values that other documents give, and people's decisions."""

    field: str
    label: str
    value: Value
    others: tuple[Value, ...] = ()
    decisions: tuple[Correction, ...] = ()
    disputed: bool = False  # documents give values that cannot both be true, and no person has decided


@dataclass(frozen=True)
class Side:
    """The people of one side, and whether the record holds its account."""

    code: str | None
    name: str
    heard: bool
    people: tuple[JointParticipant, ...] = field(default=())


def facts_of(contact: JointContact) -> list[Fact]:
    """When, where, how, status and initiator, each as far as it is known or disputed."""
    shown: dict[str, tuple[str, Any, Passage | None]] = {
        "time": (phrases.time_of(contact), _time(contact), contact.time.span if contact.time else None),
        "mode": (phrases.occasion(contact), contact.mode, contact.trigger),
        "status": (contact.status.capitalize(), contact.status, None),
        "place": (_place(contact), _where(contact), contact.place.span if contact.place else None),
    }
    starters = [p for p in contact.participants if p.role == "initiator"]
    if starters or contact.said.get("initiator"):
        words = phrases.names(starters) or phrases.RIVALS
        shown["initiator"] = (words, None, starters[0].passages[0] if starters and starters[0].passages else None)
    disputed = phrases.disputed(contact)
    return [_fact(contact, name, *shown[name], disputed=name in disputed) for name in shown]


def sides_of(contact: JointContact) -> list[Side]:
    """The sides with their people, the unknown side last."""
    heard = {account.side for account in contact.accounts}
    return [
        Side(code, phrases.side_words(code), code in heard, tuple(people))
        for code, people in phrases.by_side(contact.participants)
    ]


def past_of(history: Iterable[KeptDecision]) -> dict[str, list[KeptDecision]]:
    """The decisions about each field and each participant (`participant:<actor>`), in the order of the history."""
    past: dict[str, list[KeptDecision]] = {}
    for kept in history:
        if field := kept.decision.field:
            about, _, part = field.rpartition(":")
            whole = about if about.startswith("participant:") and part in phrases.PARTS else field
            past.setdefault(whole, []).append(kept)
    return past


def roots_of(contact: JointContact, documents: tuple[str, ...]) -> int:
    """How many independent roots those documents go back to."""
    mine = set(documents)
    return len({origin.root for origin in contact.origins if mine & {origin.root, *origin.documents}})


def _fact(contact: JointContact, name: str, words: str, raw: Any, passage: Passage | None, *, disputed: bool) -> Fact:
    said = contact.said.get(name, ())
    values = [
        Value(
            phrases.value_words(name, s.value, contact.participants),
            s.documents,
            roots_of(contact, s.documents),
            s.passages,
            s.value,
        )
        for s in said
    ]
    matching = [v for v in values if v.words.casefold() == words.casefold() or (raw is not None and v.raw == raw)]
    documents = tuple(sorted({d for v in matching for d in v.documents}))
    passages = tuple(p for v in matching for p in v.passages) or ((passage,) if passage else ())
    mine = Value(words, documents, roots_of(contact, documents), _each_once(passages), raw)
    decisions = tuple(d for d in contact.decisions if d.field == name)
    return Fact(name, phrases.FIELDS[name], mine, tuple(v for v in values if v not in matching), decisions, disputed)


def _each_once(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(dict.fromkeys(passages))


def _time(contact: JointContact) -> dict[str, str] | None:
    time = contact.time
    return {"start": time.start, "end": time.end, "grain": time.grain} if time else None


def _where(contact: JointContact) -> dict[str, str | None] | None:
    return {"name": contact.place.name, "country": contact.place.country} if contact.place else None


def _place(contact: JointContact) -> str:
    if contact.place is None:
        return "not stated"
    country = phrases.side_words(contact.place.country) if contact.place.country else None
    return contact.place.name if not country or country == contact.place.name else f"{contact.place.name}, {country}"
