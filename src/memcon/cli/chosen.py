"""Options that commands over a ledger share: which ledger, and which of its contacts are meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_args

import click

from memcon.cli.ledger import ledger_option
from memcon.record.joint import HeldAccounts, ReviewReason
from memcon.record.memcon import Mode, Status

__all__ = ["asked", "contact_filters", "ledger_option"]

F = TypeVar("F", bound=Callable[..., Any])

FILTERS = ("between", "side", "person", "since", "until", "mode", "status", "text", "accounts", "review")


def contact_filters(command: F) -> F:
    """Adds the options that say which contacts are meant; they combine, and are what `Ledger.contacts` takes."""
    modes, statuses, whose = (", ".join(get_args(kind)) for kind in (Mode, Status, HeldAccounts))
    options = (
        click.option(
            "--between",
            nargs=2,
            metavar="A B",
            help="Two sides that both took part: ISO codes (USA, ru), English names (Russia) or short names of "
            "organisations (NATO).",
        ),
        click.option("--side", metavar="A", help="One side that took part."),
        click.option("--person", metavar="NAME", help="Words of a participant's name."),
        click.option(
            "--since", metavar="DATE", help="Not over before this date: 2021-11-24, a month (2021-11) or a year (2021)."
        ),
        click.option("--until", metavar="DATE", help="Begun by this date; months and years count to their end."),
        click.option("--mode", type=click.Choice(get_args(Mode)), metavar="M", help=f"One of {modes}."),
        click.option("--status", type=click.Choice(get_args(Status)), metavar="S", help=f"One of {statuses}."),
        click.option("--text", metavar="WORDS", help="Words that stand in what is told of the contact."),
        click.option(
            "--accounts",
            type=click.Choice(get_args(HeldAccounts)),
            metavar="WHOSE",
            help=f"Whose own account is held, or whether the sides contradict each other: {whose}.",
        ),
        click.option(
            "--review",
            type=click.Choice(get_args(ReviewReason)),
            metavar="WHY",
            help="Why a person should look: documents disagree (disputed), joined on weak grounds (weak), read with a "
            "probability below 0.5 (unsure), no date or side (gaps), told by one document (single).",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def asked(options: Mapping[str, Any]) -> dict[str, Any]:
    """The filters among a command's options, checked; raises `UsageError` for a date that is none."""
    from memcon.ledger.filters import first_day, last_day

    found = {name: options.get(name) or None for name in FILTERS}
    if found["since"]:
        found["since"] = first_day(found["since"])
    if found["until"]:
        found["until"] = last_day(found["until"])
    return found
