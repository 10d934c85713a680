"""Whom a pronoun means: the actors named so far come in, the likeliest goes out, or None."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.incumbents import Role
from memcon.resolve.phrases import ISSUED

REACH = 4  # sentences back
_FRONTED = re.compile(
    r"(?:In|At|On|With|To|From|For|By|Of|Against|Alongside|Beside|Besides|Despite|Like|Unlike|Under|Without|Writing|"
    r"Speaking|Talking|Responding|Replying|Referring)\s+(?:[^,;:“”\"\n]{0,60}?"
    r"(?<![\w-])(?:to|with|by|for|from|of|about|on|at|against|in|alongside|beside|like|unlike|despite|without)\s+)?"
    r"(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,3}$"
)
"""The opening of a sentence up to a name that is no subject: "In a letter to | Weiss, he"."""


OPENING = 40
"""Characters of a sentence in which its subject is named."""


def antecedent(
    roles: Sequence[Role],
    sentences: Sentences,
    spoken: Sequence[tuple[int, int]],
    at: int,
    gender: str,
    speaker: int | None,
    text: str = "",
    excluded: Collection[int] = (),
) -> int | None:
    """The number of the actor that a pronoun at `at` stands for.

    `gender` is what it asks for (`phrases.PRONOUNS`), `spoken` the sources so far as (offset, actor), `speaker` who
    speaks the words around it, for "I" and "we". It means none of those `excluded`; `text` shows which names that open
    a sentence are not its subject.
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
        if number in excluded:
            continue
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
        opening = any(first <= s < first + OPENING for s in before)
        if text and all(_FRONTED.match(text, first, s) for s in before if s >= first):
            opening, away = False, away + 1  # "In a letter to Weiss, he": not whom the sentence is about
        score = -float(away) + 0.6 * opening + 0.8 * (number == last_speaker) + 0.3 * (role.gender == gender)
        if best is None or score > best[0]:
            best = (score, number)
    return best[1] if best else None
