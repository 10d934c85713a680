"""Words that point to somebody told before: "his Italian counterpart", "the Russian", "the latter".

The words and the actors so far come in; the person meant goes out, or None where they point to nobody told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.resolve.countries import country_of, states_in
from memcon.resolve.incumbents import Role
from memcon.resolve.offices import office_kind

_COUNTERPART = re.compile(
    r"(?:his|her|their)\s+(?:visiting\s+)?(?P<state>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)\s+(?:counterpart|colleague|host|guest"
    r"|opposite number)",
    re.IGNORECASE,
)
_THE_ONE = re.compile(r"the\s+(?P<state>[A-Z]\w+(?:an|i|er|ene|ard|ek|ot|wede|ane|inn|urk|rab))", re.ASCII)
"""A demonym as a noun in the singular: "the Russian", "the Swede"; "the Chinese" may be many."""
_OF_TWO = re.compile(r"the\s+(?P<which>latter|former)", re.IGNORECASE)
PAIR = 250  # characters within which "the latter" looks for the two


def pointed_at(
    text: str, start: int, words: str, roles: Sequence[Role], state_of: Callable[[int], str | None], speaks: bool
) -> int | None:
    """The number of the person whom `words` at `start` point to, among `roles`; None where they name nobody so.

    `state_of` gives the state that a person serves. `speaks` is whether the words are a source: a demonym alone means
    one person only there.
    """
    of_two = _OF_TWO.fullmatch(words)
    if of_two:
        return _of_two(roles, start, of_two["which"].casefold() == "latter")
    match = _COUNTERPART.fullmatch(words)
    if match is None and speaks:
        match = _THE_ONE.fullmatch(words[:1].lower() + words[1:])
    state = None if match is None else _adjective(match["state"])
    if state is None:
        return None
    told = [
        (max(s for s, _, _ in role.mentions if s < start), n)
        for n, role in enumerate(roles)
        if role.kind == "person" and role.first() < start and state_of(n) == state
    ]
    if not told or (text.startswith(", ", start + len(words)) and _COUNTERPART.fullmatch(words)):
        return None  # "his Italian counterpart, Carla Rossi": who follows is meant
    ranked = [(office_kind(roles[n].office or "") not in (None, "spokesperson"), last, n) for last, n in told]
    return max(ranked)[2]


def _adjective(words: str) -> str | None:
    found = states_in(words)
    return country_of(words) if len(found) == 1 and found[0].text == words else None


def _of_two(roles: Sequence[Role], start: int, latter: bool) -> int | None:
    """Of the two persons named last the one named second, or first."""
    named = sorted(
        {
            max(s for s, _, _ in role.mentions if s < start): n
            for n, role in enumerate(roles)
            if role.kind == "person" and any(start - PAIR <= s < start for s, _, _ in role.mentions)
        }.items()
    )
    if len(named) < 2:
        return None
    return named[-1 if latter else -2][1]
