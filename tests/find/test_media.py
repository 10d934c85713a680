"""Probabilities of media: one row a quotation, whatever pieces it has, and nothing where no map is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from reader.synthetic import readings

from memcon.find.attributions import Quotation
from memcon.find.media import MEDIA, quotation_vectors, with_media
from memcon.find.sentences import Sentences
from memcon.reader import Reading
from memcon.reader.reader import HIDDEN

MAPS = {
    "medium_weight": np.zeros((len(MEDIA), 4 * HIDDEN), dtype=np.float32),
    "medium_bias": np.log(np.arange(1, len(MEDIA) + 1)).astype(np.float32),
}


def quotations(reading: Reading) -> list[Quotation]:
    end = len(reading.text)
    return [
        Quotation((), (), ((0, max(1, end // 2)),), 0.9),
        Quotation(((0, 1),), ((end // 3, end // 2),), ((end // 2, end),), 0.9),
    ]


@given(readings)
def test_every_quotation_has_its_probabilities(reading: Reading) -> None:
    made = quotations(reading)
    sentences = Sentences((0,), (len(reading.text),)) if reading.text else Sentences((), ())
    assert quotation_vectors(reading, made, sentences).shape == (2, 4 * HIDDEN)
    for before, after in zip(made, with_media(reading, MAPS, made, sentences), strict=True):
        assert (after.source, after.cue, after.content) == (before.source, before.cue, before.content)
        assert sum(after.media) == pytest.approx(1, abs=1e-3)
        assert max(zip(after.media, MEDIA, strict=True))[1] == MEDIA[-1]


@given(readings)
def test_without_a_map_nothing_is_said(reading: Reading) -> None:
    made = quotations(reading)
    assert with_media(reading, {}, made, Sentences((), ())) == made
