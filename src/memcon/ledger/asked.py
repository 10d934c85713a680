"""What a caller asks of the contacts: arguments come in, `Filters` that can be meant go out.

A filter in which nothing can be looked for would find everything, and one of a side that nobody knows nothing: both
look like answers, and are refused by name.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from memcon.errors import UsageError
from memcon.intake.countries import alpha_3
from memcon.ledger.filters import Filters, first_day, last_day, side_named
from memcon.ledger.folded import name_words, side_key, words
from memcon.ledger.tables import contact_sides
from memcon.resolve.words.countries import side_of, state_name


def filters_of(
    between: Sequence[str] | None = None,
    person: str | None = None,
    since: str | None = None,
    until: str | None = None,
    mode: str | None = None,
    status: str | None = None,
    side: str | None = None,
    text: str | None = None,
    accounts: str | None = None,
    review: str | None = None,
    rejected: bool = False,
) -> Filters:
    """The arguments of `Ledger.contacts` as filters; raises `UsageError` where `between` does not name two sides."""
    sides = (between,) if isinstance(between, str) else tuple(between) if between else None
    if sides is not None and len(sides) != 2:
        raise UsageError("between takes two sides; for one, ask for side")
    return Filters(
        between=sides,
        person=person,
        since=since,
        until=until,
        mode=mode,
        status=status,
        side=side,
        text=text,
        accounts=accounts,
        review=review,
        rejected=rejected,
    )


def refuse(connection: Connection, asked: Filters) -> None:
    """Raises `UsageError` for filters that cannot be meant, with what is wrong with them.

    A side is known where it is a state or a body of states or parties that memcon knows, or the ledger holds a contact
    of it: of a known side there may be no contact, and that is an answer.
    """
    if asked.since and asked.until and first_day(asked.since) > last_day(asked.until):
        raise UsageError(f"there is no day from {asked.since} until {asked.until}")
    if asked.person and not name_words(asked.person):
        raise UsageError(f"{asked.person!r} holds no word of a name")
    if asked.text and not words(asked.text):
        raise UsageError(f"{asked.text!r} holds no word that can be looked for")
    for name in (*(asked.between or ()), *([asked.side] if asked.side else [])):
        if not _is_known(connection, name):
            raise UsageError(
                f"no side {name!r} is known here: say an ISO code (NOR), a state's English name or a short name (NATO)"
            )


def _is_known(connection: Connection, name: str) -> bool:
    if alpha_3(name) or side_of(name) or state_name(name.strip().upper()):
        return True
    key = side_key(side_named(name))
    return (
        connection.execute(select(contact_sides.c.side).where(contact_sides.c.side == key).limit(1)).first() is not None
    )
