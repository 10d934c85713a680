"""The heads of two delegations, in the order of these: "the delegations of Chad and the Front … Their heads, A and B".

Roles come in with the text, and go out with the sides of those heads whom nothing else places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.movements import movements_of, spans_of

_SIDE = r"(?:(?!\band\b)[^,;:.()“”\"\n]){3,80}?"
_DELEGATIONS = re.compile(
    rf"\b[Dd]elegations\s(?:of|from|representing)\s(?P<one>{_SIDE})(?:\s\([A-Z][\w-]{{1,11}}\))?\sand\s(?:of\s)?"
    r"(?P<other>[^,;:.()“”\"\n]{3,80})"
)
_HEADS = re.compile(
    r"\b(?:[Tt]he(?:ir)?\s)?(?:[Hh]eads|[Ll]eaders|[Cc]hiefs|(?:[Cc]hief\s)?[Nn]egotiators)"
    r"(?:\s(?:of|for)\s(?:(?:the\s)?two|both|the|these)\s(?:[a-z]+\s)?(?:delegations|sides|parties|teams)|(?<=[Tt]heir\sheads)),\s(?=[A-Z])"
)
_TITLE = re.compile(r"(?:(?:Mr|Ms|Mrs|Dr|Gen|Amb)\.\s|(?:Commander|General|Ambassador|Comandante|Minister|Senator)\s)?")
_AND = re.compile(r",?\sand\s")


def serve_heads_of_both(roles: Sequence[Role], text: str) -> None:
    """Give "the heads of the two delegations, A and B" to the sides of the delegations told last, in their order."""
    heads = list(_HEADS.finditer(text))
    told = [(m.start(), _sides(m, text)) for m in _DELEGATIONS.finditer(text)] if heads else []
    told = [(at, sides) for at, sides in told if None not in sides and sides[0] != sides[1]]
    starts = {a: (role, b) for role in roles if role.kind == "person" for a, b, form in role.mentions if form == "name"}
    for row in heads if told else ():
        at = bisect_left([start for start, _ in told], row.start()) - 1
        one = _named(row.end(), text, starts)
        between = _AND.match(text, one[1]) if one else None
        other = _named(between.end(), text, starts) if between else None
        if at < 0 or one is None or other is None or one[0] is other[0]:
            continue
        for (role, _), side in zip((one, other), told[at][1], strict=True):
            if side is not None and role.country is None and role.body is None:
                _serve(role, side)


def _named(at: int, text: str, starts: dict[int, tuple[Role, int]]) -> tuple[Role, int] | None:
    """The person whose name stands at an offset, with or without a title, and where it ends."""
    title = _TITLE.match(text, at)
    return starts.get(at) or (starts.get(title.end()) if title else None)


def _sides(delegations: re.Match[str], text: str) -> tuple[str | None, str | None]:
    return _side(text, *delegations.span("one")), _side(text, *delegations.span("other"))


def _side(text: str, start: int, end: int) -> str | None:
    """The movement, state or body that words name first."""
    movement = next((text[a:b] for a, b in spans_of(text) if start <= a and b <= end), None)
    if movement is not None:
        return movements_of(text)[movement].short
    return next((m.code for m in states_in(text[start:end])), None)


def _serve(role: Role, side: str) -> None:
    if state_name(side):
        role.country = side
    else:
        role.body = side
