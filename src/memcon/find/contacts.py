"""Occasions on which sides communicate: triggers with their classes and, by scored links, their arguments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from memcon.find.furniture import inside
from memcon.find.links import Arrays, distances, link_scores, softmax, trigger_classes
from memcon.find.spans import Found, decode, offsets, pieces
from memcon.reader.labels import MODES, ROLES, STATUSES
from memcon.reader.reader import Reading
from memcon.record import Furniture

REACH = 450  # wordpieces within which an argument may be linked
PLAIN = ("time", "place", "topic", "withheld", "reported")
TRIGGER_BIAS = 0.0
ARGUMENT_BIAS = {"participant": 0.7, "time": 0.5, "place": 0.5, "topic": 0.3, "withheld": 0.0, "reported": 0.3}

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Argument:
    """A span that belongs to an occasion, in code points, and the probability that it does."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Party(Argument):
    """A participant and its role."""

    role: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """One telling of a contact; the same contact may be told at several places."""

    trigger: Argument
    mode: str
    status: str
    series: bool
    parties: tuple[Party, ...]
    arguments: dict[str, tuple[Argument, ...]]
    class_score: float


def find_occasions(
    reading: Reading, arrays: Arrays, furniture: Sequence[Furniture] = (), extra: Sequence[Found] = ()
) -> list[Occasion]:
    """The occasions outside furniture, in text order.

    `extra` are further spans that may be participants, such as names of persons.
    """

    def outside(found: Found) -> bool:
        return not inside(furniture, *offsets(reading, found))

    triggers = [f for f in decode(reading, "contact_trigger", TRIGGER_BIAS) if outside(f)]
    if not triggers:
        return []
    spans = [pieces(reading, t) for t in triggers]
    classes = trigger_classes(arrays, reading, spans)
    found = {
        name: [f for f in decode(reading, f"contact_{name}", bias) if outside(f)]
        for name, bias in ARGUMENT_BIAS.items()
    }
    people = sorted({*found["participant"], *(e for e in extra if outside(e))}, key=lambda f: (f.first, f.last))
    parties = _parties(arrays, reading, spans, people, found["participant"])
    linked = {name: _linked(arrays, reading, name, spans, found[name]) for name in PLAIN}
    out = []
    for i, trigger in enumerate(triggers):
        mode, status = int(classes["mode"][i].argmax()), int(classes["status"][i].argmax())
        out.append(
            Occasion(
                Argument(*offsets(reading, trigger), trigger.score),
                MODES[mode],
                STATUSES[status],
                bool(classes["series"][i].argmax()),
                tuple(parties[i]),
                {name: tuple(linked[name][i]) for name in PLAIN},
                round(float(classes["mode"][i][mode] * classes["status"][i][status]), 4),
            )
        )
    return out


def _parties(
    arrays: Arrays, reading: Reading, triggers: list[tuple[int, int]], people: list[Found], marked: list[Found]
) -> list[list[Party]]:
    if not people:
        return [[] for _ in triggers]
    spans = [pieces(reading, p) for p in people]
    by_role = [link_scores(arrays, reading, f"contact_{role}", triggers, spans)[:, 1:] for role in ROLES]
    scores = np.stack([np.zeros_like(by_role[0]), *by_role], axis=2)
    chances = softmax(scores)
    chances[np.abs(distances(triggers, spans)) > REACH, 0] = 1.0
    sure = {(f.first, f.last) for f in marked}
    out: list[list[Party]] = []
    for row in chances:
        parties = []
        for person, chance in zip(people, row, strict=True):
            needed = 0.5 if (person.first, person.last) in sure else 0.8
            if 1 - chance[0] >= needed:
                role = ROLES[int(chance[1:].argmax())]
                parties.append(Party(*offsets(reading, person), round(float(1 - chance[0]), 4), role))
        out.append(parties)
    return out


def _linked(
    arrays: Arrays, reading: Reading, name: str, triggers: list[tuple[int, int]], candidates: list[Found]
) -> list[list[Argument]]:
    if not candidates:
        return [[] for _ in triggers]
    spans = [pieces(reading, c) for c in candidates]
    scores = link_scores(arrays, reading, f"contact_{name}", triggers, spans)[:, 1:]
    chances = 1 / (1 + np.exp(-scores))
    chances[np.abs(distances(triggers, spans)) > REACH] = 0
    return [
        [
            Argument(*offsets(reading, candidate), round(float(chance), 4))
            for candidate, chance in zip(candidates, row, strict=True)
            if chance >= 0.5
        ]
        for row in chances
    ]
