"""What the parties of a contact say on record: their turns at it and of it, and the text that one of them wrote.

Who tells of a contact of one's own is no witness whom the document names for it, but nobody's account is nearer to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.find.speech.talks import is_turn
from memcon.intake.turns import find_turns
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement
from memcon.resolve.contacts.draft import Draft

LEAST = 60  # characters of a turn that is more than "Thank you, everyone."


def own_turns(
    statements: Sequence[Statement], draft: Draft, cast: Cast, others: Sequence[Draft] = ()
) -> dict[int, list[int]]:
    """The turns of each party of a contact that are its own words on it, by their numbers.

    They are those that tell of it and, where a text prints what was said at a contact as it went on, all that its
    parties say. `others` are the document's other contacts.
    """
    if not find_turns(cast.text):
        return {}
    people, sides = draft.people(), draft.sides()
    turns = [
        (number, statement.speaker, statement.quotation.content)
        for number, statement in enumerate(statements)
        if statement.speaker is not None
        and (statement.speaker in people or cast.side(statement.speaker) in sides)
        and is_turn(statement.quotation, cast.text)
    ]
    if not turns:
        return {}
    answer = _answer_to(draft.trigger.start, turns, cast)
    on_record = _is_on_record(draft, {speaker for _, speaker, _ in turns}, cast, others)
    told = {draft.trigger.start, *draft.told_at, *(start for start, _ in draft.evidence)}
    out: dict[int, list[int]] = {}
    for number, speaker, content in turns:
        if number == answer:
            out.setdefault(speaker, []).append(number)
            continue
        if content[-1][1] - content[0][0] < LEAST or cast.floor.asks(content[0][0]):
            continue
        if on_record or (speaker in people and any(a <= at < b for at in told for a, b in content)):
            out.setdefault(speaker, []).append(number)
    return out


def _answer_to(at: int, turns: Sequence[tuple[int, int, Sequence[tuple[int, int]]]], cast: Cast) -> int | None:
    """The number of the turn that answers what is asked at an offset, of those that a contact's sides speak."""
    if not cast.floor.asks(at):
        return None
    after = [(content[0][0], number) for number, _, content in turns if content[0][0] > at]
    if not after:
        return None
    start, number = min(after)
    return number if cast.floor.is_next(at, start) and not cast.floor.asks(start) else None


def _is_on_record(draft: Draft, speaking: set[int], cast: Cast, others: Sequence[Draft]) -> bool:
    """True for the first contact that goes on while those of two of its sides or more have the floor."""
    sides = {p.actor: p.side for p in draft.parties}
    return (
        draft.status == "ongoing"
        and len({sides.get(number) or cast.side(number) for number in speaking}) > 1
        and not any(
            other.status == "ongoing" and other.trigger.start < draft.trigger.start and draft.sides() <= other.sides()
            for other in others
        )
    )


def is_by_a_party(draft: Draft, cast: Cast, kind: str) -> bool:
    """True where the text is somebody's own who took part, or an address by whoever speaks for a side that did.

    What it quotes of others is theirs, and a conversation belongs to all who speak in it.
    """
    author, at = cast.author, draft.trigger.start
    if author is None or cast.floor.in_turn(at) or cast.floor.speaker(at) not in (None, author):
        return False
    return author in draft.people() or (kind == "transcript" and cast.side(author) in draft.sides())
