"""What a user asks for becomes a query over the ledger's contacts: filters come in, a statement goes out.

Every answer is drawn from an index whose rows stand in order of time, so that the first contacts of a long answer do
not cost more than those of a short one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, get_args

import msgspec
from sqlalchemy import Column, ColumnElement, FromClause, Select, Table, exists, func, select

from memcon.errors import UsageError
from memcon.intake.countries import alpha_3
from memcon.ledger.folded import name_words, pair_key, side_key, words
from memcon.ledger.tables import (
    UNDATED,
    contact_people,
    contact_sides,
    contact_traits,
    contact_words,
    contacts,
)
from memcon.ledger.traits import ACCOUNTS, REVIEW
from memcon.record.memcon import Mode, Status
from memcon.resolve.words.countries import side_of

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?")


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What contacts are asked for; `None` asks for all. Each has the meaning of the option of `memcon contacts`.

    `between`: one or two sides that took part: codes, English names or short names of organisations. `person`: words of
    a participant's name. `since` and `until`: a contact that may have been within these days, both included; they
    may be a year or a month. `text`: words that stand in what is told of it. `accounts`: whose own account is held:
    that of `one` side, of `several` or of `none`, `contradicting` ones, or ones whose statements are
    `opposed`. `review`: why a person should look:
    `disputed` between documents, joined on `weak` grounds, read `unsure`, with `gaps`, told by a `single` document.
    """

    between: tuple[str, ...] | None = None
    person: str | None = None
    since: str | None = None
    until: str | None = None
    mode: str | None = None
    status: str | None = None
    side: str | None = None
    text: str | None = None
    accounts: str | None = None
    review: str | None = None
    rejected: bool = False


def ids(
    filters: Filters, *, limit: int | None = None, offset: int = 0, newest: bool = False, dated: bool | None = None
) -> Select[Any]:
    """The ids of the contacts asked for, in order of time, those without a time last, then of id.

    `newest` turns the order round. `dated` asks for those with a time, or without one, alone. The answer is drawn from
    the list of one word or side, whose rows stand in order of time, and each is held against all else that is asked.
    """
    if (limit is not None and limit < 0) or offset < 0:
        raise UsageError("limit and offset are whole numbers from 0 upwards")
    source = _drawn(filters, dated)
    order = (source.moment.desc(), source.contact.desc()) if newest else (source.moment, source.contact)
    return select(source.contact).where(*source.conditions).order_by(*order).limit(limit).offset(offset or None)


def number(filters: Filters, *, dated: bool | None = None) -> Select[Any]:
    """How many contacts there are."""
    source = _drawn(filters, dated)
    return select(func.count()).select_from(source.table).where(*source.conditions)


def numbers(filters: Filters, by: Callable[[FromClause], Sequence[ColumnElement[Any]]]) -> Select[Any]:
    """How many contacts there are for each value of what `by` makes of the columns of `contacts`."""
    source = _drawn(filters, None)
    table: FromClause = contacts
    among: FromClause = contacts
    if source.table is not contacts:
        table = contacts.alias()  # an alias: the conditions may ask `contacts` themselves
        among = source.table.join(table, table.c.id == source.contact)
    groups = by(table)
    return select(*groups, func.count()).select_from(among).where(*source.conditions).group_by(*groups)


def span(filters: Filters) -> tuple[Select[Any], Select[Any]]:
    """The first and the last moment of the contacts that have one."""
    source = _drawn(filters, True)
    query = select(source.moment).where(*source.conditions).limit(1)
    return query.order_by(source.moment), query.order_by(source.moment.desc())


class Wanted(NamedTuple):
    """A filter without its words, as the ledger's own columns hold what is asked."""

    since: str | None
    until: str | None
    mode: str | None
    status: str | None
    sides: list[str]
    traits: list[str]


def wanted(filters: Filters) -> Wanted:
    """What a filter asks of days, kind, status, sides and traits; raises `UsageError` where it cannot be meant."""
    return Wanted(
        first_day(filters.since) if filters.since else None,
        last_day(filters.until) if filters.until else None,
        _one_of(filters.mode, get_args(Mode), "mode") if filters.mode else None,
        _one_of(filters.status, get_args(Status), "status") if filters.status else None,
        _sides(filters),
        _traits(filters),
    )


def side_named(name: str) -> str:
    """The side that a user means: `us`, `USA`, `United States` and `Washington` are `USA`; other names stay."""
    return alpha_3(name) or side_of(name) or name.strip()


def first_day(value: str) -> str:
    """The first day of a date, a month or a year; raises `UsageError` for anything else."""
    return _day(value, last=False)


def last_day(value: str) -> str:
    """The last day of a date, a month or a year; raises `UsageError` for anything else."""
    return _day(value, last=True)


class _Source(NamedTuple):
    """The table that an answer is drawn from, its columns of time and contact, and what its rows must meet."""

    table: Table
    moment: Column[Any]
    contact: Column[Any]
    conditions: list[ColumnElement[bool]]


def _drawn(filters: Filters, dated: bool | None) -> _Source:
    lists = _lists(filters)
    if not lists:
        source = _Source(contacts, contacts.c.moment, contacts.c.id, _facts(filters))
    else:
        (table, column, key), *others = lists
        source = _Source(table, table.c.moment, table.c.contact_id, [column == key])
        for other, its_column, its_key in others:
            beside = other.alias()
            source.conditions.append(
                exists().where(
                    beside.c[its_column.name] == its_key,
                    beside.c.moment == source.moment,
                    beside.c.contact_id == source.contact,
                )
            )
        if facts := _facts(filters):
            source.conditions.append(exists().where(contacts.c.id == source.contact, *facts))
    if not filters.rejected:  # a short list, looked at once; as a plain condition it would take the place of the index
        whole = contacts.alias()
        source.conditions.append(source.contact.not_in(select(whole.c.id).where(whole.c.rejected)))
    if filters.until:
        source.conditions.append(source.moment <= last_day(filters.until))
    if dated is not None:
        source.conditions.append(source.moment < UNDATED if dated else source.moment == UNDATED)
    return source


def _lists(filters: Filters) -> list[tuple[Table, Column[Any], str]]:
    """The lists that a contact must stand in, those first that are short as a rule: two sides together, long words."""
    sides = [(contact_sides, contact_sides.c.side, key) for key in _sides(filters)]
    traits = [(contact_traits, contact_traits.c.trait, key) for key in _traits(filters)]
    people = name_words(filters.person) if filters.person else ()
    told = words(filters.text) if filters.text else ()
    return [
        *(one for one in traits if one[2] in _RARE),
        *(one for one in sides if "|" in one[2]),
        *((contact_people, contact_people.c.key, word) for word in sorted(people, key=_long_first)),
        *((contact_words, contact_words.c.word, word) for word in sorted(told, key=_long_first)),
        *(one for one in sides if "|" not in one[2]),
        *(one for one in traits if one[2] not in _RARE),
    ]


_RARE = frozenset({"accounts:contradicting", "accounts:opposed", "review:disputed", "review:weak"})


def _traits(filters: Filters) -> list[str]:
    found = []
    if filters.accounts:
        found.append(f"accounts:{_one_of(filters.accounts, ACCOUNTS, 'kind of accounts')}")
    if filters.review:
        found.append(f"review:{_one_of(filters.review, REVIEW, 'reason to look')}")
    return found


def _long_first(word: str) -> tuple[int, str]:
    return -len(word), word


def _facts(filters: Filters) -> list[ColumnElement[bool]]:
    """What is asked of a contact's own row."""
    found: list[ColumnElement[bool]] = []
    if filters.since:
        found.append(contacts.c.end >= first_day(filters.since))
    if filters.mode:
        found.append(contacts.c.mode == _one_of(filters.mode, get_args(Mode), "mode"))
    if filters.status:
        found.append(contacts.c.status == _one_of(filters.status, get_args(Status), "status"))
    return found


def _sides(filters: Filters) -> list[str]:
    named = [side_named(side) for side in filters.between or ()]
    if len(named) > 2:
        raise UsageError("between takes one or two sides")
    keys = [pair_key(*named)] if len(named) == 2 and named[0] != named[1] else [side_key(side) for side in named[:1]]
    return keys + ([side_key(side_named(filters.side))] if filters.side else [])


def _one_of(value: str, known: Sequence[str], what: str) -> str:
    if value.lower() not in known:
        raise UsageError(f"{value!r} is no {what}: say one of {', '.join(known)}")
    return value.lower()


def _day(value: str, *, last: bool) -> str:
    found = _DATE.fullmatch(value.strip())
    year, month, day = (int(part) if part else None for part in found.groups()) if found else (None, None, None)
    if year is None or not year >= 1 or (month is not None and not 1 <= month <= 12):
        raise UsageError(f"{value!r} is not a date: write it as 2021-11-24, 2021-11 or 2021")
    month = month or (12 if last else 1)
    longest = monthrange(year, month)[1]
    if day is not None and not 1 <= day <= longest:
        raise UsageError(f"{value!r} is not a date: that month has {longest} days")
    return f"{year:04d}-{month:02d}-{day or (longest if last else 1):02d}"
