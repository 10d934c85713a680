"""The record over many documents: merged contacts, accounts side by side, origins, and the results of a check.

All data is frozen and goes to JSON as it stands. A place in a text names its document, since a merged contact has
several. `said` lists hold every value that some document gives for a field, each with the documents that give it; the
field beside them holds the value that the ledger shows.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from memcon.record.memcon import Grain, Mode, ParticipantRole, Status

Verdict = Literal["confirmed", "altered", "misattributed", "unmatched"]
ContactVerdict = Literal["confirmed", "contradicted", "new"]
OriginReason = Literal["first-hand", "attributed", "reprint"]
ConflictField = Literal["initiator", "date", "mode", "participants", "place", "status", "statement"]
HeldAccounts = Literal["one", "several", "none", "contradicting", "opposed"]
ReviewReason = Literal["disputed", "weak", "unsure", "gaps", "single"]
Action = Literal["accept", "correct", "reject", "join", "split", "same-actor"]


class Passage(msgspec.Struct, frozen=True, order=True):
    """`text[start:end]` of the document of that id, end exclusive, in code points."""

    document: str
    start: int
    end: int
    text: str


class Member(msgspec.Struct, frozen=True, order=True):
    """One document's telling of a contact: the document's id and the contact's id in its memcon."""

    document: str
    contact: str


class Said(msgspec.Struct, frozen=True):
    """One value of a field and the documents that give it, sorted; `passages` are the words behind it."""

    value: Any
    documents: tuple[str, ...]
    passages: tuple[Passage, ...] = ()


class Correction(msgspec.Struct, frozen=True):
    """A person's decision about a field of a contact, beside what was read; `value` is null for a rejected one."""

    decision: str
    field: str
    action: Action
    value: Any
    by: str
    at: str
    why: str


class JointParticipant(msgspec.Struct, frozen=True):
    """An actor of a merged contact. `actor` is the same wherever the ledger knows the actor to be the same."""

    actor: str
    name: str
    side: str | None
    role: ParticipantRole
    kind: str
    office: str | None
    documents: tuple[str, ...]
    passages: tuple[Passage, ...]


class JointTime(msgspec.Struct, frozen=True):
    """When a merged contact took place: the finest time that its documents give; `span` is null after a decision."""

    start: str
    end: str
    grain: Grain
    span: Passage | None


class JointPlace(msgspec.Struct, frozen=True):
    """Where it took place; `country` is ISO 3166-1 alpha-3."""

    name: str
    country: str | None
    span: Passage | None


class JointTopic(msgspec.Struct, frozen=True):
    """A thing discussed, in one document's words."""

    text: str
    span: Passage


class JointWithheld(msgspec.Struct, frozen=True):
    """Words that withhold something, and the sides that do."""

    span: Passage
    by: tuple[str, ...] = ()


class JointAccount(msgspec.Struct, frozen=True):
    """One side's account as one document holds it: who speaks, through whom, and in which of its attributions.

    `attributions` is empty where the document itself is the account (a readout in its publisher's own voice).
    """

    side: str | None
    voice: str | None
    document: str
    attributions: tuple[str, ...] = ()
    via: tuple[str, ...] = ()


class Join(msgspec.Struct, frozen=True):
    """Why two tellings are taken for one contact: a score from 0 to 1 and reasons in plain words."""

    members: tuple[Member, Member]
    score: float
    reasons: tuple[str, ...]


class Origin(msgspec.Struct, frozen=True):
    """A root of what is known, and the documents that go back to it. `why` says how the others depend on it."""

    root: str
    documents: tuple[str, ...]
    why: OriginReason
    passages: tuple[Passage, ...] = ()


class JointContact(msgspec.Struct, frozen=True, kw_only=True):
    """One contact as all documents of the ledger tell it.

    `id` is that of its first member in order of ids; the id of any other member leads to the same contact.
    `said` has the keys mode, status, time, place, initiator, participants, topics.
    """

    id: str
    mode: Mode
    status: Status
    trigger: Passage
    participants: tuple[JointParticipant, ...]
    series: bool = False
    time: JointTime | None = None
    place: JointPlace | None = None
    topics: tuple[JointTopic, ...] = ()
    withheld: tuple[JointWithheld, ...] = ()
    accounts: tuple[JointAccount, ...] = ()
    follows: tuple[str, ...] = ()
    evidence: tuple[Passage, ...] = ()
    documents: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    said: dict[str, tuple[Said, ...]] = {}
    joins: tuple[Join, ...] = ()
    origins: tuple[Origin, ...] = ()
    decisions: tuple[Correction, ...] = ()


class Point(msgspec.Struct, frozen=True):
    """One clause of an account, as it stands in its document."""

    id: str
    text: str
    span: Passage


class AccountPoints(msgspec.Struct, frozen=True):
    """One side's account in one voice, with its points in the order of the text."""

    id: str
    side: str | None
    voice: str | None
    documents: tuple[str, ...]
    points: tuple[Point, ...]


class SharedPoints(msgspec.Struct, frozen=True):
    """Ids of points of two or more sides that say the same."""

    points: tuple[str, ...]


class RelatedPoints(msgspec.Struct, frozen=True):
    """Ids of points of two or more sides on the same topic, and where they differ."""

    points: tuple[str, ...]
    difference: str


class SideValue(msgspec.Struct, frozen=True):
    """What one side gives for a field."""

    side: str | None
    value: Any
    span: Passage | None


class Conflict(msgspec.Struct, frozen=True):
    """A field, or a statement, in which sides contradict each other."""

    field: ConflictField
    values: tuple[SideValue, ...]


class NearContact(msgspec.Struct, frozen=True):
    """Another contact of the same people within three days: the two may be one, told with another day or person."""

    contact: str
    mode: Mode
    status: Status
    start: str
    documents: tuple[str, ...]


class Comparison(msgspec.Struct, frozen=True):
    """The accounts of one contact side by side, as `memcon compare` prints them."""

    contact: JointContact
    accounts: tuple[AccountPoints, ...]
    shared: tuple[SharedPoints, ...]
    related: tuple[RelatedPoints, ...]
    only: dict[str, tuple[str, ...]]
    conflicts: tuple[Conflict, ...]
    withheld: tuple[JointWithheld, ...]
    silent: tuple[str, ...]
    origins: tuple[Origin, ...]
    notes: tuple[str, ...] = ()
    near: tuple[NearContact, ...] = ()


class FoundWords(msgspec.Struct, frozen=True):
    """Where the record holds words of a quotation: the place, who says them there, and in which contact's account."""

    document: str
    start: int
    end: int
    text: str
    speaker: str | None
    contact: str | None


class CheckedQuotation(msgspec.Struct, frozen=True):
    """A quotation of a report against the record. `content` are spans of the report."""

    attribution: str
    content: tuple[Passage, ...]
    verdict: Verdict
    found_in: tuple[FoundWords, ...]
    why: str


class CheckedContact(msgspec.Struct, frozen=True):
    """A contact of a report against the record: the ids of the ledger's contacts that it was held against."""

    contact: str
    verdict: ContactVerdict
    against: tuple[str, ...]
    why: str


class Check(msgspec.Struct, frozen=True):
    """A report against the record, as `memcon check` prints it."""

    document: str
    quotations: tuple[CheckedQuotation, ...]
    contacts: tuple[CheckedContact, ...]


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What a person decided. `id` is made from all else, so that the same decision is one wherever it comes from.

    `members` are tellings (document and contact), never merged contacts, whose composition may change:
    accept, correct, reject: one or more tellings and a `field` ("mode", "status", "time", "place", "series",
    "participants", "participant:<actor>:side" …; "contact" rejects or accepts the contact as a whole) with its `value`;
    join: two or more tellings that are one contact; split: tellings that are not one contact with `others`;
    same-actor: `actors` are ids of actors of the ledger that are one person, office or organisation.
    """

    id: str
    action: Action
    by: str
    at: str
    why: str = ""
    members: tuple[Member, ...] = ()
    others: tuple[Member, ...] = ()
    actors: tuple[str, ...] = ()
    field: str | None = None
    value: Any = None


class Undoing(msgspec.Struct, frozen=True):
    """That a decision was taken back: when and by whom, null where that was not kept."""

    at: str | None
    by: str | None


class KeptDecision(msgspec.Struct, frozen=True):
    """A decision with what became of it: whether it is in force, and how often it was taken back, the first time first.

    A decision that was taken back and then made again, word for word, is in force and has its undoings all the same.
    """

    decision: Decision
    in_force: bool
    undoings: tuple[Undoing, ...] = ()
