"""For tests of the ledger: reports of calls between invented ministers, and all that a ledger holds, as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from memcon.ledger import Ledger
from memcon.ledger.dump import dump
from memcon.record import Actor, Contact, ContactTime, Document, Memcon, Participant, Span, Topic


class Who(NamedTuple):
    """A participant: the words that name it, and its side."""

    words: str
    side: str | None


ARDEN = Who("Elena Arden", "NOR")
BRISK = Who("Tomas Brisk", "PRT")
CORVO = Who("Ines Corvo", "PRT")
DAHL = Who("Marit Dahl", "ISL")


def call(
    document: str,
    day: str | None,
    *,
    people: Sequence[Who] = (ARDEN, BRISK),
    about: str = "fishing quotas and the northern lighthouse",
    mode: Any = "call",
    status: Any = "held",
    rest: str = "",
    contact: str = "c1",
    **facts: Any,
) -> Memcon:
    """A report of a call on a day, in words of its own; `rest` follows it."""
    names = " and ".join(p.words for p in people)
    sentence = f"{names} spoke {'that day ' if day else ''}about {about}."
    text = f"{sentence} {rest}" if rest else sentence

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words), words)

    told = Contact(
        id=contact,
        mode=mode,
        status=status,
        trigger=span("spoke"),
        participants=tuple(Participant(f"a{n}", who.side, "party", span(who.words)) for n, who in enumerate(people)),
        time=ContactTime(day, day, "day", span("that day")) if day else None,
        topics=(Topic(about, span(about)),),
        evidence=(Span(0, len(sentence), sentence),),
    )
    return Memcon(
        document=Document(id=document, text=text, **{"kind": "report", "published": day, **facts}),
        actors=tuple(Actor(f"a{n}", "person", who.words, who.side) for n, who in enumerate(people)),
        contacts=(told,),
    )


def lines_of(ledger: Ledger) -> list[str]:
    """The lines of the ledger's dump: two ledgers that hold the same give the same."""
    with ledger.reading() as connection:
        return list(dump(connection))
