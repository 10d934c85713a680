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
_WHOLE = 4  # words of a person's whole name at most
_FIXED = ("Date", "Money")  # their words are no names: "May" the month is not the prime minister


def with_one_type(reading: Reading, names: Sequence[Found]) -> list[Found]:
    """The names, those of the same words with one type. A mention's own words count twice for its own type.

    Of a word that is somebody's in one sentence his whole name tells, too: "Abel" is of "Abel Weiss".
    """
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
    whole = _in_whole_names(reading, names)
    for numbers in several:
        told = np.log([of_type[names[n].first : names[n].last + 1].mean(axis=0) + _FLOOR for n in numbers])
        total, votes = told.sum(axis=0), len(numbers) + 1
        words = whole.get(reading.text[slice(*offsets(reading, names[numbers[0]]))], [])
        if words and any(names[n].type == "Person" for n in numbers):
            total, votes = total + np.log(of_type[words] + _FLOOR).mean(axis=0), votes + 1
        for number, own in zip(numbers, told, strict=True):
            likely = (total + own) / votes
            best = int(likely.argmax())
            if likely[best] - likely[ENTITY_TYPES.index(names[number].type)] > _CLEARLY:
                out[number] = replace(names[number], type=ENTITY_TYPES[best])
    return out


def _in_whole_names(reading: Reading, names: Sequence[Found]) -> dict[str, list[int]]:
    """The first and the last words of persons' names of several words, with their numbers."""
    starts, ends = reading.word_spans
    out: dict[str, list[int]] = defaultdict(list)
    for name in names:
        if name.type == "Person" and 0 < name.last - name.first < _WHOLE:
            for word in (name.first, name.last):
                out[reading.text[starts[word] : ends[word]]].append(word)
    return out
