"""Merged contacts in words: a contact of the ledger comes in, short phrases go out; the unknown stays unsaid."""

from __future__ import annotations

from memcon.record.joint import JointContact, JointParticipant
from memcon.view.wording import MODES, one_line


def occasion(contact: JointContact) -> str:
    """Mode and status: 'call, held'; 'series of meetings' is said as 'meeting (several), held'."""
    several = " (several)" if contact.series else ""
    status = "" if contact.status == "unknown" else f", {contact.status}"
    return MODES[contact.mode] + several + status


def moment(contact: JointContact) -> str | None:
    """'2021-11-23', both ends of a longer stretch, or `None` where the time is not known."""
    time = contact.time
    if time is None:
        return None
    return time.start if time.start == time.end else f"{time.start} to {time.end}"


def place(contact: JointContact) -> str | None:
    """'Helsinki (FIN)', or `None` where the place is not known."""
    if contact.place is None:
        return None
    country = f" ({contact.place.country})" if contact.place.country else ""
    return one_line(contact.place.name) + country


def described(participant: JointParticipant) -> str:
    """The participant's name, and the office where it is known and not the name itself."""
    office = participant.office if participant.office and participant.office != participant.name else None
    return one_line(", ".join(part for part in (participant.name, office) if part))


def by_side(contact: JointContact) -> list[tuple[str | None, list[JointParticipant]]]:
    """The participants of each side, sides in the order in which the record names them, the unknown side last."""
    sides: dict[str | None, list[JointParticipant]] = {}
    for participant in contact.participants:
        sides.setdefault(participant.side, []).append(participant)
    return sorted(sides.items(), key=lambda item: item[0] is None)


def sides_of(contact: JointContact) -> list[str]:
    """The sides that took part, as far as they are known, in the order of the record."""
    return [side for side, _ in by_side(contact) if side is not None]


def who(contact: JointContact) -> list[str]:
    """A phrase for each side: 'Mark Milley (USA)'."""
    return [
        ", ".join(one_line(person.name) for person in people) + (f" ({side})" if side else "")
        for side, people in by_side(contact)
    ]


def headline(contact: JointContact) -> str:
    """One line for one contact: 'call, held, 2021-11-23: Mark Milley (USA) – Valery Gerasimov (RUS)'."""
    when = moment(contact)
    sides = " – ".join(who(contact))
    return occasion(contact) + (f", {when}" if when else "") + (f": {sides}" if sides else "")


def silent_sides(contact: JointContact) -> list[str]:
    """Sides that took part and of whom no account is held."""
    heard = {account.side for account in contact.accounts}
    return [side for side in sides_of(contact) if side not in heard]


def roots(contact: JointContact) -> int:
    """How many independent roots the reports of the contact go back to."""
    return len({origin.root for origin in contact.origins})


def counted(number: int, thing: str) -> str:
    """'1 document', '3 documents'."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")
