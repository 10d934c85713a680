"""What speaks for and against that a statement reports a contact: how near it stands, what it holds, whose it is."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.find.speech.talks import is_turn
from memcon.intake.turns import find_turns
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.asked import is_question
from memcon.resolve.contacts.told.silence import is_of_naming, tells_nothing
from memcon.resolve.weighing import Features

NEAR = 12  # sentences from what tells of a contact within which a statement may report it
_NOBODY = re.compile(r"(?:neither|none|nobody|no (?:one|side|official|details?))\b", re.IGNORECASE)


def statement_features(
    statement: Statement, draft: Draft, places: set[int], sentences: Sentences, cast: Cast, earlier: bool
) -> Features | None:
    """What speaks for and against that a statement reports a contact, None where it stands too far from it.

    `places` are the sentences of what the contact is made of. `earlier` is whether its speaker's words nearer to the
    trigger's were seen before.
    """
    quotation = statement.quotation
    if not quotation.source:
        return None
    at = quotation.source[0][0]
    home = sentences.at(draft.trigger.start)
    here = home if is_turn_of(statement, draft, cast.text) else sentences.at(at)
    away = min([abs(here - p) for p in places])
    if away > NEAR or _NOBODY.match(cast.text, at):  # "neither side said how long they had talked"
        return None
    if is_of_naming(statement, cast.text) or tells_nothing(statement, cast.text) or is_question(statement, cast):
        return None
    if cast.floor.asks(quotation.content[0][0]) and is_turn(quotation, cast.text):  # who asks tells of nothing
        return None

    def holds(start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in quotation.content)

    role = None if statement.speaker is None else cast.roles[statement.speaker]
    named = [r for r in draft.reported if any(a < r.end and r.start < b for a, b in quotation.source)]
    return {
        "named": float(bool(named) or statement.plain),
        "named surely": max((r.score for r in named), default=0.0),
        "holds trigger": float(any(holds(at, at + 1) for at in {draft.trigger.start, *draft.told_at})),
        "holds topics": float(min(2, sum(holds(t.start, t.end) for t in draft.topics))),
        "holds what is withheld": float(any(holds(w.start, w.end) for w in draft.withheld)),
        "holds parties": float(min(2, sum(holds(p.start, p.end) for p in draft.parties))),
        "away": math.log1p(away),
        "in its sentence": float(here == home),
        "in its evidence": float(away == 0),
        "takes part": float(statement.speaker in draft.people()),
        f"kind {role.kind if role else 'nobody'}": 1.0,
        f"form {statement.form}": 1.0,
        f"act {statement.act}": 1.0,
        "told before": float(earlier),
        "relayed": float(bool(statement.via)),
        "size": math.log1p(sum(b - a for a, b in quotation.content) / 50),
    }


def statements_of(
    statements: Sequence[Statement], draft: Draft, sentences: Sentences, cast: Cast
) -> list[tuple[int, Features]]:
    """The statements near a contact, by their numbers, with their features, in the order of the statements."""
    out: list[tuple[int, Features]] = []
    seen: set[int] = set()
    places, low, high = reach(draft, sentences, cast.text)
    talk = bool(find_turns(cast.text))
    for number, statement in enumerate(statements):
        source = statement.quotation.source
        if not source or not (low <= source[0][0] < high or (talk and is_turn_of(statement, draft, cast.text))):
            continue  # too far from it, as most are
        speaker = statement.speaker
        earlier = speaker is not None and speaker in seen
        features = statement_features(statement, draft, places, sentences, cast, earlier)
        if features is not None:
            out.append((number, features))
            if speaker is not None:
                seen.add(speaker)
    return out


def reach(draft: Draft, sentences: Sentences, text: str) -> tuple[set[int], int, int]:
    """The sentences of what a contact is made of, and the offsets between which statements may report it."""
    places = {sentences.at(a) for a in (draft.trigger.start, *(a for a, _ in draft.evidence))}
    beyond = max(places) + NEAR + 1
    low = sentences.starts[max(0, min(places) - NEAR)]
    high = sentences.starts[beyond] if beyond < len(sentences) else len(text)
    return places, low, high


def is_turn_of(statement: Statement, draft: Draft, text: str) -> bool:
    """True for the turn of a conversation that holds a contact's trigger, however far its label stands before it."""
    content, at = statement.quotation.content, draft.trigger.start
    held = content[0][0] <= at < content[-1][1] and any(a <= at < b for a, b in content)
    return held and is_turn(statement.quotation, text)
