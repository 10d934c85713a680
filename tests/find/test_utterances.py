"""Probabilities of acts and media: one row a quotation, whatever pieces it has, and nothing where no maps are known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from reader.synthetic import readings

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.utterances import ACTS, MEDIA, utterance_vectors, with_utterances
from memcon.reader import Reading
from memcon.reader.reader import HIDDEN

MAPS = {
    "act_weight": np.zeros((len(ACTS), 4 * HIDDEN), dtype=np.float32),
    "act_bias": np.log(np.arange(1, len(ACTS) + 1)).astype(np.float32),
    "medium_weight": np.zeros((len(MEDIA), 4 * HIDDEN), dtype=np.float32),
    "medium_bias": np.zeros(len(MEDIA), dtype=np.float32),
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
    assert utterance_vectors(reading, made, sentences).shape == (2, 4 * HIDDEN)
    for before, after in zip(made, with_utterances(reading, MAPS, made, sentences), strict=True):
        assert (after.source, after.cue, after.content) == (before.source, before.cue, before.content)
        assert sum(after.acts) == pytest.approx(1, abs=1e-3)
        assert max(zip(after.acts, ACTS, strict=True))[1] == ACTS[-1]
        assert len(after.media) == len(MEDIA)


@given(readings)
def test_without_maps_nothing_is_said(reading: Reading) -> None:
    made = quotations(reading)
    assert with_utterances(reading, {}, made, Sentences((), ())) == made
