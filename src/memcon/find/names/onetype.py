"""Names that a text tells several times in the same words are of one type, whatever the reader made of each mention.

Names as spans of words come in, and go out with the type that all mentions together make likeliest: "Weiss" is not
a person in one sentence and a place in the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from memcon.find.spans import Found, offsets
from memcon.reader.labels import ENTITY_TYPES
from memcon.reader.reader import Reading

_FLOOR = 0.02  # added to probabilities, so that no single mention rules a type out
_CLEARLY = 0.3  # by how much (in log-probability, a mention) another type must be likelier to be given instead
_FIXED = ("Date", "Money")  # their words are no names: "May" the month is not the prime minister


def with_one_type(reading: Reading, names: Sequence[Found]) -> list[Found]:
    """The names, those of the same words with one type. A mention's own words count twice for its own type."""
    same: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if name.type not in _FIXED:
            start, end = offsets(reading, name)
            same[reading.text[start:end]].append(number)
    several = [numbers for numbers in same.values() if len(numbers) > 1]
    out = list(names)
    if not several:
        return out
    probabilities = reading.probabilities("name")
    of_type = probabilities[:, 1::2] + probabilities[:, 2::2]
    for numbers in several:
        told = np.log([of_type[names[n].first : names[n].last + 1].mean(axis=0) + _FLOOR for n in numbers])
        total = told.sum(axis=0)
        for number, own in zip(numbers, told, strict=True):
            likely = (total + own) / (len(numbers) + 1)
            best = int(likely.argmax())
            if likely[best] - likely[ENTITY_TYPES.index(names[number].type)] > _CLEARLY:
                out[number] = replace(names[number], type=ENTITY_TYPES[best])
    return out
