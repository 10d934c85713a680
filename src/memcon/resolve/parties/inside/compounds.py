"""Sides that a compound beside an occasion's noun names: "the EU-China summit", "Sino-American trade talks"."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import side_of
from memcon.resolve.words.phrases import is_people_noun

_HYPHEN = r"[-‐‑–—/]"
_PIECE = r"(?:South\s|North\s|Saudi\s|United\s)?(?:[A-Z]\.){2,}|(?:South\s|North\s|New\s|Sri\s)?[A-Z]\w+"
_COMPOUND = re.compile(rf"(?<![\w-])(?:{_PIECE})(?:{_HYPHEN}(?:{_PIECE}))+(?![\w-])")
_TOGETHER = re.compile(
    r"\b(?:talks|summits?|meetings?|consultations?|dialogues?|negotiations?|conversations?|conference|sessions?|rounds?"
    r"|contacts|discussions|calls?|forum)\Z",
    re.IGNORECASE,
)
"""The nouns of what two sides have together."""
_VERB = (
    r"(?:ha[sd]|have|h[eo]lds?|holding|will|would|is|are|was|were|met|meets?|beg[ai]n|beg[ui]n|start(?:s|ed)?|resum(?:e|es|ed)"
    r"|attend(?:s|ed)?|join(?:s|ed)?|open(?:s|ed)?|host(?:s|ed)?|call(?:s|ed))\b"
)
_NO_PART = rf"(?:(?:and|or|in|on|at|with|for|of|to|by|from|that|who)\b|{_VERB})"
_UP_TO = re.compile(rf"\)?\s(?:(?!{_NO_PART})[\w’'.-]+\s){{0,4}}")
"""What stands between a compound and its noun: "US-China | trade | talks"."""
_OF_THE = re.compile(rf"\s+of\s+the\s+(?:[A-Z]\w+\s){{0,2}}?(?P<compound>{_COMPOUND.pattern})")
"""A body of two sides behind its occasion: "a meeting of the Joint Norwegian-Chilean Commission"."""
_OF_BODY = re.compile(rf"\b(?:meeting|session|talks|round|summit){_OF_THE.pattern}")
NAMED = 0.95  # probability that a side of a compound takes part
REACH = 80  # characters before a noun in which the compound stands
_PREFIXES = {
    "sino": "CHN",
    "franco": "FRA",
    "anglo": "GBR",
    "russo": "RUS",
    "indo": "IND",
    "italo": "ITA",
    "turco": "TUR",
    "greco": "GRC",
    "hispano": "ESP",
    "austro": "AUT",
    "luso": "PRT",
    "serbo": "SRB",
}
"""What stands for a state before a hyphen alone."""

Piece = tuple[str, int, int]


def with_compound(parties: dict[int, Side], occasion: Occasion, cast: Cast, sentences: Sentences) -> dict[int, Side]:
    """The parties of an occasion by actor, with the sides of the compound that its noun has before it.

    Who was read for the whole compound gives way to its sides. Of others only people of the same sentence take part.
    """
    pieces = sides_in_compound(cast.text, occasion.trigger.start, occasion.trigger.end)
    if not pieces:
        return parties
    low, high = pieces[0][1], pieces[-1][2]
    named: dict[int, Piece] = {}
    for code, start, end in pieces:
        actor = cast.actor_for(start, end) if side_of(cast.text[start:end]) else cast.state(code)
        if actor is not None:
            named[actor] = code, start, end
    sides = {code for code, *_ in pieces}
    from_here, to = sentences.span(occasion.trigger.start)

    def stays(party: Side) -> bool:
        role = cast.roles[party.actor]
        person = role.kind == "person" and not _pieces(role.name, 0, len(role.name)) and from_here <= party.start < to
        return (party.end <= low or high <= party.start) and (person or party.side in sides)

    out = {a: p for a, p in parties.items() if a in named or stays(p)}
    for actor, (code, start, end) in named.items():
        if actor in out:
            out[actor].chance = max(out[actor].chance, NAMED)
        elif not any(p.side == code for p in out.values()):
            cast.mention(actor, (start, end))
            out[actor] = Side(actor, code, "party", start, end, None, NAMED)
    return out


def sides_in_compound(text: str, start: int, end: int) -> list[Piece]:
    """The sides, each with its offsets, of the compound before, behind or in the words for an occasion.

    Empty where those words, `text[start:end]`, are no noun of what sides have together, and where a part of the
    compound names no side.
    """
    within = _OF_BODY.search(text, start, end)
    if not _TOGETHER.search(text, start, end) and within is None:
        return []
    behind = within or _OF_THE.match(text, end)
    compounds = [behind.span("compound")] if behind else []
    for before in reversed(list(_COMPOUND.finditer(text, max(0, start - REACH), end))):
        beside = before.start() >= start or _UP_TO.fullmatch(text, before.end(), max(start, before.end() + 1))
        if beside and not any(map(is_people_noun, text[before.end() : start].split())):
            compounds.append(before.span())
    for compound in compounds:
        pieces = _pieces(text, *compound)
        if len({code for code, *_ in pieces}) > 1:
            return pieces
    return []


def _pieces(text: str, start: int, end: int) -> list[Piece]:
    """The parts of a compound as sides; empty where one names none."""
    out: list[Piece] = []
    at = start
    for word in re.split(f"({_HYPHEN})", text[start:end]):
        if not re.fullmatch(_HYPHEN, word):
            last = at + len(word) == end
            code = side_of(word) or (None if last else _PREFIXES.get(word.casefold()))
            if code is None:
                return []
            out.append((code, at, at + len(word)))
        at += len(word)
    return out
