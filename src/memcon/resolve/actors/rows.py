"""Several in one phrase: "the ministers of Greece and Turkey", "Minister X and President Y" become each its actor."""

from __future__ import annotations

import re

from memcon.resolve.actors.cast import Cast
from memcon.resolve.words.countries import StateMention, states_in

_PRONOUN = re.compile(r"(?P<pronoun>he|she|I|they|we)\s+and\s+(?=(?:[a-z]+\s+){0,3}[A-Z])", re.IGNORECASE)
_BESIDE = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+)?|[-‐‑–—]", re.IGNORECASE)

_OF_TWO = re.compile(r"[A-Z]\w+[-‐‑–][A-Z]\w+\s[a-z]+(?<!ministers)(?<!leaders)(?<!officials)(?<!talks)")
"""Somebody of two nations: "a Chilean-Norwegian businessman"."""


def states_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words that name several states, "the ministers of Greece and Turkey", each as (actor, start, end).

    Empty where the words name fewer than two states, or a person.
    """
    found = _listed(cast.text[start:end])
    if len(found) > 1 and _OF_TWO.fullmatch(cast.text, start + found[0].start, end):
        return []
    if len({m.code for m in found}) < 2 or any(n.type == "Person" and start <= n.start < end for n in cast.names):
        return []
    out = []
    for m in found:
        number = cast.actor_for(start + m.start, start + m.end)
        if number is not None:
            out.append((number, start + m.start, start + m.end))
    return out


def persons_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words that name several persons in a row, "Minister X and President Y", each as (actor, start, end).

    Of "he and Kovac" the pronoun is the first. Empty where the words name fewer than two, or stand otherwise to each
    other: "President X's adviser Y".
    """
    lead = _PRONOUN.match(cast.text, start, end)
    if lead:
        first = cast.actor_for(*lead.span("pronoun"))
        other = cast.actor_for(lead.end(), end)
        if first is None or other is None or first == other:
            return []
        return [(first, *lead.span("pronoun")), (other, lead.end(), end)]
    return cast.row(start, end)


def _listed(words: str) -> list[StateMention]:
    """The states that words name, and the bodies beside them in the list: "the UN and Norway", "EU-Norway"."""
    found = states_in(words)

    def beside(one: StateMention, other: StateMention) -> bool:
        return _BESIDE.fullmatch(words[one.end : other.start]) is not None

    return [
        m
        for i, m in enumerate(found)
        if m.form != "body" or (i and beside(found[i - 1], m)) or (i + 1 < len(found) and beside(m, found[i + 1]))
    ]
