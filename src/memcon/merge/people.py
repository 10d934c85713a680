"""Do two tellings have the same participants? Two views come in, how far they agree and through whom goes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from memcon.merge.view import MergeView, PartyView, surnames

_WEIGHTS = {"person": 1.0, "office": 0.7, "state": 0.6, "organization": 0.6, "group": 0.4}
_NAMELESS = 0.15  # an office, group or state of no known side says next to nothing
_BY_TITLE = 0.6
_TELLING = 0.2  # weight from which a match tells something
_ACTING = 0.3  # weight from which a state, body or office is a party and not a place or a subject
_SAME = 0.75  # from here two persons are taken for one
_SPELLING = 0.86  # Jaro-Winkler similarity of folded words from which they are spellings of one name


class People(NamedTuple):
    """How far participants agree (0 to 1), how many sides are shared, and through whom.

    `whole` is 1 where both tell of the same round of sides, and less where one of them tells of a talk of two and the
    other of more, which is most likely another occasion; the value is without it.
    """

    value: float
    matched: int
    reasons: tuple[str, ...]
    whole: float = 1.0


def people_agree(a: MergeView, b: MergeView) -> People | None:
    """How far the participants of two tellings agree; None where different people, or different sides, took part."""
    mine, other = _weights(a), _weights(b)
    matches = _matches(a, b, mine, other)
    matches += _from_titles(a, b, matches)
    if _other_people(a, b, matches) or _other_sides(a, b, matches):
        return None
    shared = sum(_common(m, mine, other) for m in matches)
    least, most = sorted((sum(mine), sum(other)))
    if not matches or least <= 0:
        return People(0.0, 0, ())
    contained = min(1.0, shared / least)
    overlap = min(1.0, shared / max(least + most - shared, shared))
    value = (0.7 * contained + 0.3 * overlap) * _unlike(a, b, matches)
    telling = [m for m in matches if _common(m, mine, other) >= _TELLING]
    sides = {m.p.side or m.q.side or " ".join(m.p.key) for m in telling}
    whole = _round(a, b, sides)
    return People(min(1.0, value), len(sides), tuple(m.why for m in telling if m.why), whole)


class _Match(NamedTuple):
    """Two parties taken for one: their numbers (-1 where only a title names it), how likely, the parties, and why."""

    value: float
    i: int
    j: int
    p: PartyView
    q: PartyView
    why: str


def _common(match: _Match, mine: list[float], other: list[float]) -> float:
    """What a match counts for: as much as the lesser of its parties."""
    weights = [mine[match.i]] if match.i >= 0 else []
    weights += [other[match.j]] if match.j >= 0 else []
    return match.value * min(weights)


def _from_titles(a: MergeView, b: MergeView, matches: Sequence[_Match]) -> list[_Match]:
    """People of one telling whom the other names in its title alone: "Readout of Mr Smith's call"."""
    found = []
    for i, p in enumerate(a.parties):
        if p.kind == "person" and _titled(p, b) and all(m.i != i for m in matches):
            found.append(_Match(_BY_TITLE, i, -1, p, p, f"the title of one names {p.name}"))
    for j, q in enumerate(b.parties):
        if q.kind == "person" and _titled(q, a) and all(m.j != j for m in matches):
            found.append(_Match(_BY_TITLE, -1, j, q, q, f"the title of one names {q.name}"))
    return found


def _matches(a: MergeView, b: MergeView, mine: list[float], other: list[float]) -> list[_Match]:
    """The likeliest matches first, each party in one at most."""
    found = []
    for i, p in enumerate(a.parties):
        for j, q in enumerate(b.parties):
            value, why = same_party(p, q)
            if value > 0:
                found.append(_Match(value, i, j, p, q, why))
    found.sort(key=lambda m: (-m.value * min(mine[m.i], other[m.j]), m.i, m.j))
    kept: list[_Match] = []
    for match in found:
        if all(match.i != k.i and match.j != k.j for k in kept):
            kept.append(match)
    return kept


def same_party(p: PartyView, q: PartyView) -> tuple[float, str]:
    """How likely two participants are one, from 0 to 1, and why; the nameless of a side go with anybody of it."""
    if p.kind == "person" and q.kind == "person":
        return _persons(p, q)
    kinds = {p.kind, q.kind}
    if kinds == {"person", "group"} and (named := _within(*((p, q) if p.kind == "person" else (q, p)))):
        return named
    if p.side and q.side and p.side != q.side:
        return 0.0, ""
    if "person" in kinds and "office" in kinds:
        return _person_and_office(*((p, q) if p.kind == "person" else (q, p)))
    if p.side is None or q.side is None:
        same = p.kind == q.kind and p.key and p.key == q.key
        return (0.6, f"both name {p.name}") if same else (0.0, "")
    if p.kind == q.kind == "state":
        return 0.85, f"both name {p.name}"
    if p.kind == q.kind:
        if p.key == q.key or (p.office and p.office == q.office):
            return 0.9, f"both name {p.name}"
        return (0.1, "") if p.office and q.office else (0.5, f"{p.name} and {q.name} are of one side")
    if "state" in kinds:
        return 0.55, f"{p.name} and {q.name} are of one side"
    return 0.45, f"{p.name} and {q.name} are of one side"


def _persons(p: PartyView, q: PartyView) -> tuple[float, str]:
    named = _names(p, q)
    if p.wikidata and q.wikidata:
        return (1.0, f"both name {_fuller(p, q)}") if p.wikidata == q.wikidata else (0.0, "")
    if named == 0:
        return 0.0, ""
    if p.side and q.side and p.side != q.side:
        named *= 0.6
    elif named < 1 and p.office and q.office and p.office != q.office:
        named *= 0.8
    spelt = "" if p.name == q.name or p.key == q.key else f" (as {p.name} and {q.name})"
    return named, f"both name {_fuller(p, q)}{spelt}"


def _names(p: PartyView, q: PartyView) -> float:
    """1 for the same words, less for other spellings, a forename left out or shortened; 0 for different names."""
    short, long = sorted((p.key, q.key), key=lambda k: (len(k), k))
    if not short:
        return 0.0
    if set(short) <= set(long):
        whole = len(short) > 1
        return 1.0 if short == long and whole else 0.95 if whole or short[0] in (long[0], long[-1]) else 0.0
    if len(short) == 1:
        ends = {*surnames(p), *surnames(q)} - {*short}
        return 0.85 if any(_spelt(short[0], end) for end in ends) else 0.0
    like = sum(1 for word in short if any(_spelt(word, other) for other in long))
    if like == len(short):
        return 0.9
    surname = any(_spelt(x, y) for x, y in ((short[-1], long[-1]), (short[0], long[-1]), (short[-1], long[0])))
    if surname and short[0][:2] == long[0][:2] and (p.side == q.side or None in (p.side, q.side)):
        return 0.8  # Jake and Jacob
    if surname and p.side == q.side and p.office and p.office == q.office:
        return 0.75
    return 0.0


def _spelt(x: str, y: str) -> bool:
    """True where two folded words are spellings of one: Zelenski and Zelenskii, Andrei and Andri."""
    if x == y:
        return True
    return min(len(x), len(y)) >= 4 and x[0] == y[0] and JaroWinkler.similarity(x, y) >= _SPELLING


def _person_and_office(person: PartyView, office: PartyView) -> tuple[float, str]:
    if person.key and person.key[-1] in office.key:
        return 0.85, f"{office.name} names {person.name}"
    sides = person.side is not None and person.side == office.side
    if office.held and person.wikidata and sides:
        if office.wikidata == person.wikidata:
            return 0.9, f"{person.name} held the office of {office.name}"
        return 0.2, ""
    if person.office and office.office:
        if person.office != office.office:
            return (0.1, "") if sides else (0.0, "")
        return (0.8 if sides else 0.4), f"{person.name} and {office.name}: the same office"
    return (0.55, f"{office.name} can be {person.name}") if sides else (0.0, "")


def _within(person: PartyView, group: PartyView) -> tuple[float, str] | None:
    """A person whose whole name stands in the words for a group: "Foreign Minister Ines Corvo and her delegation"."""
    held = all(any(_spelt(word, other) for other in group.key) for word in person.key)
    return (0.85, f"{group.name} names {person.name}") if len(person.key) > 1 and held else None


def _fuller(p: PartyView, q: PartyView) -> str:
    return max((p.name, q.name), key=lambda name: (len(name), name))


def _weights(view: MergeView) -> list[float]:
    """What each party counts for: less where it is nameless, beside its own people, or a state beside people or offices
    of two other sides, which is where they met or what they spoke of."""
    people = {p.side for p in view.parties if p.kind == "person" and p.side}
    bearers = people | {p.side for p in view.parties if p.kind == "office" and p.side}
    found = []
    for p in view.parties:
        weight = _WEIGHTS[p.kind] * (0.5 + 0.5 * p.weight)
        if p.kind != "person" and p.side is None:
            weight = _NAMELESS * p.weight
        elif p.kind != "person" and (p.side in people or (p.kind == "state" and len(bearers - {p.side}) >= 2)):
            weight *= 0.3
        found.append(weight)
    return found


def _other_people(a: MergeView, b: MergeView, matches: Sequence[_Match]) -> bool:
    """True where, for a side, each names people whom the other does not, and none in common."""
    met = {side for m in matches if m.value >= _SAME for side in (m.p.side, m.q.side)}
    left = {p.side for p in a.parties if p.kind == "person" and p.side and not _titled(p, b)} - met
    right = {q.side for q in b.parties if q.kind == "person" and q.side and not _titled(q, a)} - met
    differing = left & right
    same = sum(1 for m in matches if m.value >= _SAME and m.p.kind == m.q.kind == "person")
    return bool(differing) and same < 2 * len(differing) + 1


def _titled(party: PartyView, view: MergeView) -> bool:
    whole = len(party.key) > 1 and set(party.key) <= {*view.title}
    return whole or any(name in view.title for name in surnames(party))


def _other_sides(a: MergeView, b: MergeView, matches: Sequence[_Match]) -> bool:
    """True where each has a side that the other lacks, and they share fewer than two."""
    mine = {p.side for p in a.parties if p.side}
    other = {q.side for q in b.parties if q.side}
    named = [m for m in matches if m.value >= 0.5 and m.p.kind == m.q.kind == "person"]
    left = mine - other - {m.p.side for m in named}
    right = other - mine - {m.q.side for m in named}
    shared = (mine & other) | {m.q.side or m.p.side for m in named}
    return bool(left) and bool(right) and len(shared) < 2


def _round(a: MergeView, b: MergeView, shared: set[str]) -> float:
    """A talk of two is not the round of many at which the two sat as well; a side's own text names all who sat, a
    report weaves in people who are only spoken of. A text that its title calls one of two is more likely so, whoever it
    weaves in. `shared` are the sides of which both name somebody."""
    few, many = sorted((a, b), key=lambda v: (len(_present(v)), v.id))
    here, there = _present(few) | shared, _present(many)
    if len(here) > 2 or len(there) <= 2 or there <= shared:
        return 1.0
    return 0.75 if len(there) == 3 and (not (a.own and b.own) or _titled_as_two(many, here)) else 0.4


def _titled_as_two(view: MergeView, sides: set[str]) -> bool:
    """True where the title of what a text is about names people of two sides, and nobody else who takes part."""
    named = {p.side for p in view.parties if p.side and p.kind == "person" and _titled(p, view)}
    return view.lead and len(sides) == 2 and named == sides


def _present(view: MergeView) -> set[str]:
    """The sides that a telling has act, and those of a title that names three or more."""
    acting = {
        p.side
        for p, weight in zip(view.parties, _weights(view), strict=True)
        if p.side and (p.weight >= 0.5 if p.kind == "person" else p.near and weight >= _ACTING)
    }
    return acting | set(view.title_sides) if len(view.title_sides) >= 3 else acting


def _unlike(a: MergeView, b: MergeView, matches: Sequence[_Match]) -> float:
    """Less where no people are shared, or only such as one telling names aside while it has others of that side act."""
    people = [m for m in matches if m.value >= _SAME and m.p.kind == m.q.kind == "person"]
    if not people:
        named = [any(p.kind == "person" for p in v.parties) for v in (a, b)]
        return 0.6 if all(named) else 0.85 if any(named) else 1.0
    for view, taken in ((a, {m.i for m in people}), (b, {m.j for m in people})):
        acting = {p.side for k, p in enumerate(view.parties) if k not in taken and p.kind == "person" and p.near}
        aside = [view.parties[k] for k in taken if k >= 0 and not view.parties[k].near]
        also = {view.parties[k].side for k in taken if k >= 0 and view.parties[k].near}
        if any(acting - also and (p.side in acting or p.side is None) for p in aside):
            return 0.6
    return 1.0
