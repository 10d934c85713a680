"""`memcon decide`: what a person decided about the record is kept, listed, taken back and exchanged between desks."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from memcon.cli.chosen import ledger_option
from memcon.cli.output import out, tell
from memcon.errors import EXIT_OK, EXIT_UNREAD, MemconError, MissingSource, TargetExists, TargetFailed, UsageError
from memcon.record.joint import Action, Decision, JointContact, Member

F = TypeVar("F", bound=Callable[..., Any])


def _signed(command: F) -> F:
    who = click.option(
        "--by",
        required=True,
        envvar="MEMCON_BY",
        metavar="NAME",
        help="Who decides; MEMCON_BY in the environment may name you.",
    )
    return who(
        click.option("--why", required=True, metavar="TEXT", help="The reason, for those who come later.")(command)
    )


@click.group()
def decide() -> None:
    """Record what a person decides about the ledger's contacts.

    A decision stands beside what was read and never in place of it: `memcon show` gives both. It
    says who decided, when and why, holds when documents are read again, and can be undone.

    FIELD is mode, status, series, time, place, participants, topics, participant:NAME:side (role,
    name, office), participant:NAME, or contact for the contact as a whole.

    \b
    Examples:
      memcon decide correct 3f2a9c time 2021-11-23 --by "M. Okafor" --why "dated by the readout"
      memcon decide correct 3f2a9c participant:Milley:side USA --by "M. Okafor" --why "his office"
      memcon decide reject 3f2a9c contact --by "M. Okafor" --why "a film, not a call"
      memcon decide split 3f2a9c tass-1 --by "M. Okafor" --why "TASS tells of the call of the 19th"
    """


@decide.command()
@click.argument("contact_id", metavar="ID")
@click.argument("field", metavar="FIELD", default="contact")
@ledger_option
@_signed
def accept(contact_id: str, field: str, url: str, by: str, why: str) -> int:
    """Say that a field is right as the contact shows it; without FIELD, the contact as a whole."""
    return _about_field("accept", contact_id, field, None, url, by, why)


@decide.command()
@click.argument("contact_id", metavar="ID")
@click.argument("field", metavar="FIELD")
@click.argument("value", metavar="VALUE")
@ledger_option
@_signed
def correct(contact_id: str, field: str, value: str, url: str, by: str, why: str) -> int:
    """Give a field another value.

    \b
    VALUE is
      for mode, status, role   one of their words, such as call, planned, host
      for series               yes or no
      for time                 2021-11-23, 2021-11, or 2021-11-22/2021-11-24
      for place                Helsinki, FIN
      for side                 a code, a state's English name, an organisation's short name
      for name, office         words
      for participants, topics a JSON array of those to keep (ids of actors; texts)
    """
    return _about_field("correct", contact_id, field, value, url, by, why)


@decide.command()
@click.argument("contact_id", metavar="ID")
@click.argument("field", metavar="FIELD")
@ledger_option
@_signed
def reject(contact_id: str, field: str, url: str, by: str, why: str) -> int:
    """Say that a field is wrong and its right value not known; with `contact`, that there was no such contact."""
    return _about_field("reject", contact_id, field, None, url, by, why)


@decide.command()
@click.argument("contact_id", metavar="ID")
@click.argument("documents", metavar="DOCUMENT...", nargs=-1, required=True)
@ledger_option
@_signed
def split(contact_id: str, documents: tuple[str, ...], url: str, by: str, why: str) -> int:
    """Say that these documents tell of another contact than the rest of the contact's documents."""
    from memcon.cli.decisions import decision, now

    with _writing(url) as ledger:
        contact = ledger.contact(contact_id)
        unknown = [d for d in documents if d not in contact.documents]
        if unknown:
            raise UsageError(f"{unknown[0]} does not tell of {contact.id}; these do: {', '.join(contact.documents)}")
        members = tuple(m for m in contact.members if m.document in documents)
        others = tuple(m for m in contact.members if m.document not in documents)
        if not others:
            raise UsageError(f"these are all documents of {contact.id}: leave out those that it is to keep")
        made = decision("split", by=by, why=why, at=now(), members=members, others=others)
        _keep(ledger, made, members[:1] + others[:1])
    return EXIT_OK


@decide.command()
@click.argument("contact_ids", metavar="ID ID...", nargs=-1, required=True)
@ledger_option
@_signed
def join(contact_ids: tuple[str, ...], url: str, by: str, why: str) -> int:
    """Say that these contacts are one."""
    from memcon.cli.decisions import decision, now

    with _writing(url) as ledger:
        found = {contact.id: contact for contact in map(ledger.contact, contact_ids)}
        if len(found) < 2:
            raise UsageError("say two or more contacts that are one")
        members = tuple(member for contact in found.values() for member in contact.members)
        _keep(ledger, decision("join", by=by, why=why, at=now(), members=members), members[:1])
    return EXIT_OK


@decide.command("same-actor")
@click.argument("actors", metavar="ACTOR ACTOR...", nargs=-1, required=True)
@ledger_option
@_signed
def same_actor(actors: tuple[str, ...], url: str, by: str, why: str) -> int:
    """Say that these actors are one person, office or organisation.

    ACTOR is an actor's id, as `memcon show ID --format json` gives it beside each participant.
    """
    from memcon.cli.decisions import decision, now

    if len(set(actors)) < 2:
        raise UsageError("say two or more actors that are one")
    with _writing(url) as ledger:
        ledger.know(actors)
        _keep(ledger, decision("same-actor", by=by, why=why, at=now(), actors=tuple(sorted(set(actors)))), ())
    return EXIT_OK


@decide.command("list")
@ledger_option
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), help="Default: table on a terminal, json elsewhere."
)
def list_(url: str, form: str | None) -> int:
    """List the decisions in force, in order of time."""
    from memcon.ledger import open_ledger

    with open_ledger(url, read_only=True) as ledger:
        made = ledger.decisions()
    if (form or ("table" if sys.stdout.isatty() else "json")) == "json":
        from memcon.export.lines import json_array

        for piece in json_array(made):
            out(piece)
    elif made:
        from memcon.cli.contact_page import render_decisions
        from memcon.cli.contacts import page_colour, page_width

        out(render_decisions(made, width=page_width(), colour=page_colour()))
    else:
        tell("nothing has been decided")
    return EXIT_OK


@decide.command()
@click.argument("decision_id", metavar="DECISION")
@ledger_option
@click.option(
    "--by", envvar="MEMCON_BY", metavar="NAME", help="Who takes it back; MEMCON_BY in the environment may name you."
)
def undo(decision_id: str, url: str, by: str | None) -> int:
    """Take a decision back; DECISION is its id, or the first six or more digits of it, as `decide list` shows it."""
    from memcon.cli.decisions import now

    with _writing(url) as ledger:
        found = [d.id for d in ledger.decisions() if len(decision_id) >= 6 and d.id.startswith(decision_id.lower())]
        if len(found) > 1:
            raise UsageError(f"several decisions begin with {decision_id}: {', '.join(found)}")
        ledger.undo(found[0] if found else decision_id, by=by, at=now())
    tell(f"taken back: {found[0] if found else decision_id}")
    return EXIT_OK


@decide.command("export")
@click.argument("path", metavar="[FILE]", default="-")
@ledger_option
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
def export_(path: str, url: str, force: bool) -> int:
    """Write the decisions in force as JSON Lines, for another desk; to standard output without FILE."""
    from memcon.cli.decisions import to_lines
    from memcon.ledger import open_ledger

    with open_ledger(url, read_only=True) as ledger:
        lines = list(to_lines(ledger.decisions()))
    if path == "-":
        out("".join(lines))
        return EXIT_OK
    try:
        with open(path, "w" if force else "x", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(lines)
    except FileExistsError:
        raise TargetExists(f"{path}: exists already; name another file, or say --force to replace it") from None
    except OSError as error:
        raise TargetFailed(f"{path}: cannot be written ({error.strerror or error})") from error
    tell(f"{len(lines):,} decision{'' if len(lines) == 1 else 's'} written to {path}")
    return EXIT_OK


@decide.command("import")
@click.argument("path", metavar="FILE")
@ledger_option
def import_(path: str, url: str) -> int:
    """Take over decisions that another desk exported; those held already are passed over.

    A decision about a document that this ledger does not hold is named and left out, the others are
    taken; the exit status is then 1. FILE may be - for standard input.
    """
    from memcon.cli.decisions import from_lines

    try:
        text = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        decisions = from_lines(text.decode("utf-8-sig").splitlines(), path)
    except OSError as error:
        raise MissingSource(path, f"cannot be read ({error.strerror or error})") from error
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not a file of decisions; `memcon decide export` writes one") from None
    taken = left = 0
    with _writing(url) as ledger:
        held = {d.id for d in ledger.decisions()}
        for made in decisions:
            try:
                ledger.decide(made)
                taken += 1
            except MemconError as error:
                left += 1
                tell(f"left out: {error.message}")
        new = len({d.id for d in ledger.decisions()} - held)
    tell(f"{new:,} taken over, {taken - new:,} held already" + (f", {left:,} left out" if left else ""))
    return EXIT_UNREAD if left else EXIT_OK


def _about_field(action: Action, contact_id: str, words: str, value: str | None, url: str, by: str, why: str) -> int:
    from memcon.cli.decisions import decision, field_of, now, present, value_of

    with _writing(url) as ledger:
        contact = ledger.contact(contact_id)
        field = field_of(contact, words)
        said = value_of(field, value) if value is not None else present(contact, field) if action == "accept" else None
        made = decision(action, by=by, why=why, at=now(), members=contact.members, field=field, value=said)
        _keep(ledger, made, contact.members[:1])
    return EXIT_OK


@contextlib.contextmanager
def _writing(url: str) -> Any:
    """The ledger, which must be there already: a decision about nothing is a slip of the URL."""
    from memcon.ledger import open_ledger

    open_ledger(url, read_only=True).close()
    with open_ledger(url) as ledger:
        yield ledger


def _keep(ledger: Any, made: Decision, about: tuple[Member, ...]) -> None:
    """Keeps a decision and says under which id, and what the contacts that it is about are now."""
    from memcon.view.joint import counted, headline

    before = {d.id for d in ledger.decisions()}
    ledger.decide(made)
    new = [d.id for d in ledger.decisions() if d.id not in before]
    tell(f"kept as decision {new[0]}" if new else "held already")
    for contact in _contacts_of(ledger, about):
        tell(f"{contact.id}  {headline(contact)} ({counted(len(contact.documents), 'document')})")


def _contacts_of(ledger: Any, members: tuple[Member, ...]) -> list[JointContact]:
    from memcon.merge.view import member_id

    found = {}
    for member in members:
        told = next(c for c in ledger.memcon(member.document).contacts if c.id == member.contact)
        contact = ledger.contact(member_id(member.document, told))
        found[contact.id] = contact
    return list(found.values())
