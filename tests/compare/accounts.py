"""Readouts of invented states, and contacts made of them as a ledger would hold them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from memcon.record import Actor, Attribution, Contact, ContactTime, Document, Memcon, Mention, Participant, Span
from memcon.record.joint import JointAccount, JointContact, JointParticipant, Member, Passage

NORTH = (
    "President Anna Lind of Norland spoke today with Prime Minister Tomas Reyes of Surania to congratulate him "
    "on his election. The leaders agreed to reopen the border crossing at Velm by the end of March. President "
    "Lind underscored that sanctions on the shipyards will stay in force, and raised the arrest of two "
    "journalists in Surania. They agreed that their foreign ministers will meet next month."
)
SOUTH = (
    "Prime Minister Tomas Reyes had a telephone conversation with the President of Norland, Anna Lind, at the "
    "initiative of Norland. It was agreed that the border crossing at Velm would be opened again before April. "
    "The Prime Minister called for the sanctions against the shipyards to be lifted without delay. The sides "
    "also discussed grain exports through the port of Osk."
)


def span(text: str, words: str) -> Span:
    """The first place of the words in the text."""
    start = text.index(words)
    return Span(start, start + len(words), words)


def memcon(
    text: str,
    name: str,
    *,
    people: Sequence[tuple[str, str, str]] = (("Anna Lind", "NOR", "party"), ("Tomas Reyes", "SUR", "party")),
    trigger: str | None = None,
    mode: Any = "call",
    status: Any = "held",
    day: tuple[str, str] | None = None,
    quotes: Sequence[tuple[str, str]] = (),
    **facts: Any,
) -> Memcon:
    """A document's memcon with one contact, where a trigger is given; people are (name, side, role).

    `day` is the words of the time and its ISO date; `quotes` are (source, content), as attributions q1, q2 …
    """
    actors = tuple(
        Actor(
            f"a{n}", "person", who, country=side,
            mentions=tuple(Mention(s.start, s.end, s.text, "name") for s in (span(text, who),)),
        )
        for n, (who, side, _) in enumerate(people, 1)
        if who in text
    )  # fmt: skip
    contacts: tuple[Contact, ...] = ()
    if trigger:
        contacts = (
            Contact(
                "c1", mode, status, span(text, trigger),
                tuple(
                    Participant(f"a{n}", side, role, span(text, who))  # type: ignore[arg-type]
                    for n, (who, side, role) in enumerate(people, 1)
                    if who in text
                ),
                time=ContactTime(day[1], day[1], "day", span(text, day[0])) if day else None,
            ),
        )  # fmt: skip
    attributions = tuple(
        Attribution(f"q{n}", "indirect", (span(text, source),), (), (span(text, content),))
        for n, (source, content) in enumerate(quotes, 1)
    )
    document = Document(id=name, text=text, **{"language": "en", "kind": "readout", **facts})
    return Memcon(document=document, actors=actors, attributions=attributions, contacts=contacts)


def contact(*accounts: tuple[str | None, Memcon], **facts: Any) -> JointContact:
    """The contact of memcons, each a side's account as a whole."""
    memcons = [m for _, m in accounts]
    first = memcons[0].document
    people = {}
    for m in memcons:
        for c in m.contacts:
            for p in c.participants:
                actor = m.actor(p.actor)
                assert actor
                passage = Passage(m.document.id, p.span.start, p.span.end, p.span.text)
                people.setdefault(
                    actor.name,
                    JointParticipant(
                        actor.name, actor.name, p.side, "party", "person", None, (m.document.id,), (passage,)
                    ),
                )
    made: dict[str, Any] = {
        "accounts": tuple(JointAccount(side, f"office of {side}", m.document.id) for side, m in accounts),
        "participants": tuple(people.values()),
        "members": tuple(Member(m.document.id, c.id) for m in memcons for c in m.contacts),
    }
    made.update(facts)
    return JointContact(
        id="0" * 12,
        mode="call",
        status="held",
        trigger=Passage(first.id, 0, 1, first.text[:1]),
        documents=tuple(sorted(m.document.id for m in memcons)),
        **made,
    )


def held(*memcons: Memcon) -> dict[str, Memcon]:
    """The memcons by document."""
    return {m.document.id: m for m in memcons}
