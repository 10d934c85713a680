"""Whom a pronoun means: the actors named so far come in, the likeliest goes out, or None."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.incumbents import Role
from memcon.resolve.phrases import ISSUED

REACH = 4  # sentences back


def antecedent(
    roles: Sequence[Role],
    sentences: Sentences,
    spoken: Sequence[tuple[int, int]],
    at: int,
    gender: str,
    speaker: int | None,
) -> int | None:
    """The number of the actor that a pronoun at `at` stands for.

    `gender` is what it asks for (`phrases.PRONOUNS`), `spoken` the sources so far as (offset, actor), `speaker` who
    speaks the words around it, for "I" and "we".
    """
    if gender in ("self", "selves"):
        return speaker
    if gender == "other":
        return None
    persons = gender in ("male", "female", "any")
    best: tuple[float, int] | None = None
    here = sentences.at(at)
    last_speaker = next((n for offset, n in reversed(spoken) if offset < at), None)
    for number, role in enumerate(roles):
        if persons != (role.kind == "person") or (persons and role.gender not in (None, gender) and gender != "any"):
            continue
        before = [s for s, _, _ in role.mentions if s < at]
        if not before or (gender == "many" and ISSUED.fullmatch(role.name)):
            continue  # "they" are no statement
        last = max(before)
        away = here - sentences.at(last)
        if away > REACH:
            continue
        # A source that spoke last goes on speaking; else who opens the nearest sentence is its subject.
        first = sentences.span(last)[0]
        opening = any(first <= s < first + 40 for s in before)
        score = -float(away) + 0.6 * opening + 0.8 * (number == last_speaker) + 0.3 * (role.gender == gender)
        if best is None or score > best[0]:
            best = (score, number)
    return best[1] if best else None
