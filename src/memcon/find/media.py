"""Where something was said: a quotation's words come in, probabilities of media go out.

A linear map on what the encoder makes of a quotation's source, cue, the opening of its content and the sentence that it
begins in. It is fitted on attributions of training articles whose media we have marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import numpy as np

from memcon.find.attributions import Quotation
from memcon.find.links import Arrays, softmax
from memcon.find.sentences import Sentences
from memcon.reader.reader import Reading
from memcon.record.memcon import Medium

if TYPE_CHECKING:
    from numpy.typing import NDArray

MEDIA: tuple[Medium, ...] = get_args(Medium)
OPENING = 32  # wordpieces of a content that are looked at

Offsets = tuple[int, int]


def with_media(
    reading: Reading, arrays: Arrays, quotations: Sequence[Quotation], sentences: Sentences
) -> list[Quotation]:
    """The quotations with the probabilities of each of `MEDIA`; unchanged where no map is known."""
    if "medium_weight" not in arrays or not quotations:
        return list(quotations)
    vectors = quotation_vectors(reading, quotations, sentences)
    media = softmax(vectors @ arrays["medium_weight"].T + arrays["medium_bias"])
    return [replace(quotation, media=_rounded(media[i])) for i, quotation in enumerate(quotations)]


def quotation_vectors(reading: Reading, quotations: Sequence[Quotation], sentences: Sentences) -> NDArray[np.float32]:
    """What the encoder makes of each quotation: [quotations, 4 x 384], nothing being zeros."""
    rows = []
    for quotation in quotations:
        opening = (quotation.cue or quotation.content)[0][0]
        sentence = sentences.span(opening) if len(sentences) else (0, len(reading.text))
        rows.append(
            np.concatenate(
                [
                    _mean(reading, quotation.source),
                    _mean(reading, quotation.cue),
                    _mean(reading, quotation.content, OPENING),
                    _mean(reading, (sentence,)),
                ]
            )
        )
    return np.stack(rows).astype(np.float32)


def _mean(reading: Reading, spans: Sequence[Offsets], limit: int | None = None) -> NDArray[np.float32]:
    """The mean hidden state of the first `limit` wordpieces of some spans."""
    starts, ends = reading.tokens.starts, reading.tokens.ends
    at = [np.arange(np.searchsorted(ends, start, side="right"), np.searchsorted(starts, end)) for start, end in spans]
    pieces = np.concatenate(at)[:limit] if at else np.zeros(0, dtype=np.int64)
    if not len(pieces):
        return np.zeros(reading.hidden.shape[1], dtype=np.float32)
    mean: NDArray[np.float32] = reading.hidden[pieces].mean(axis=0)
    return mean


def _rounded(chances: NDArray[np.float32]) -> tuple[float, ...]:
    return tuple(round(float(p), 4) for p in chances)
