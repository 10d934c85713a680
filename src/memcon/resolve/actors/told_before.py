"""Nouns that mean what the text told of before: "the ministry", "the official", "one of the envoys".

The actors of a document come in with the words; the one meant goes out, by its number, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.find.mentions import Name
from memcon.resolve.actors.holders import NEAR
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import country_of
from memcon.resolve.words.names import strip_possessive
from memcon.resolve.words.phrases import head as head_of
from memcon.resolve.words.phrases import is_body, is_people_noun

Ask = Callable[[int, int], int | None]
"""Offsets of a name come in, its actor goes out."""
_PART = re.compile(
    r"(?:one|two|three|both|some|several|another|the (?:other|first|second|third)) (?:of|among) (?:the|these|those) "
    r"(?:(?:two|three|four|five|other) )?(?P<whole>[a-z]+s|people)",
    re.IGNORECASE,
)
"""A part of those who were told of before: "one of the officials"."""
_SECOND = re.compile(r"(?:the )?(?:deputy|vice|assistant|under|associate)[ -]", re.IGNORECASE)
"""Whose office begins so stands below the one whom the other words mean: "Deputy Secretary General"."""


def same_description(
    bare: str, start: int, text: str, names: Sequence[Name], roles: Sequence[Role], ask: Ask
) -> int | None:
    """An office or organisation named before of which these words are the last: "the ministry".

    `ask` gives the actor of a name before them that was not asked for yet.
    """
    words = bare.casefold().split()
    if not words or len(words) > 2:
        return None
    if len(words) == 1 and text.startswith(("the ", "The "), start) and is_people_noun(words[0]):
        told = _nameless(words[0], start, roles)
        return told if told is not None else _named_before(words, start, text, names, ask)
    earlier = ending_in(words, roles, before=start)
    return earlier if earlier is not None else _named_before(words, start, text, names, ask)


def ending_in(
    words: list[str], roles: Sequence[Role], country: str | None = None, before: int | None = None
) -> int | None:
    """The office or organisation named last whose name ends in these words, of a state where one is asked for.

    An office of a known state that is named only behind an offset, if one is given, is not the one meant.
    """
    for number in range(len(roles) - 1, -1, -1):
        role = roles[number]
        if role.kind not in ("office", "organization"):
            continue
        if before is not None and role.country and office_kind(words[-1]) and role.first() > before:
            continue
        same = role.name.casefold().split()[-len(words) :] == words
        if same and office_kind(words[-1]):  # "the deputy of the President" is not the President
            same = head_of(role.name).casefold().split()[-len(words) :] == words
        if not same and is_body(words[-1]):  # "the ministry", of "the Ministry of Defence"
            same = head_of(role.name).casefold().split()[-len(words) :] == words
        if same and country in (None, role.country) and not _SECOND.match(role.name):
            return number
    return None


def state_of_whole(words: str, start: int, roles: Sequence[Role]) -> str | None:
    """The state of those of whom the words tell a part, told of not far before: "One of the officials"."""
    part = _PART.fullmatch(words)
    if part is None:
        return None
    before = _nameless(part["whole"].casefold(), start, roles)
    return None if before is None else roles[before].country


def _nameless(noun: str, start: int, roles: Sequence[Role]) -> int | None:
    """The one told of last whom such a noun tells and no name: "the official" after "a senior official".

    A body with such a name ("the ministry") may stand anywhere before, a person not far.
    """
    best: tuple[int, int] | None = None
    for number, role in enumerate(roles):
        body = role.kind in ("office", "organization")
        if not body and (role.kind not in ("person", "group") or any(form == "name" for *_, form in role.mentions)):
            continue
        words = role.name if body else head_of(role.name)
        last = max((s for s, _, _ in role.mentions if s < start), default=None)
        if last is None or words.casefold().split()[-1:] != [noun] or (not body and start - last > NEAR):
            continue
        best = max(best, (last, number)) if best else (last, number)
    return None if best is None else best[1]


def _named_before(words: list[str], start: int, text: str, names: Sequence[Name], ask: Ask) -> int | None:
    """The organisation whose name ends in these words and stands before them, though nothing asked for it yet."""
    for name in reversed(names):
        if name.type == "Organization" and name.end <= start and len(name.text.split()) > len(words):
            full = strip_possessive(name.text)
            if words in (full.casefold().split()[-len(words) :], head_of(full).casefold().split()[-len(words) :]):
                state = re.search(r"([A-Z][\w.-]*(?:’s|'s)?) $", text[: name.start])
                first = state.start() if state and country_of(strip_possessive(state[1])) else name.start
                return ask(first, name.start + len(full))
    return None
