"""Where something was said: a quotation's words come in, probabilities of media go out.

A linear map on what the encoder makes of a quotation's source, cue, the opening of its content and the sentence that it
begins in. It is fitted on attributions of training articles whose media we have marked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
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
    return [
        Quotation(q.source, q.cue, q.content, q.score, tuple([round(p, 4) for p in chances]))
        for q, chances in zip(quotations, media.tolist(), strict=True)
    ]


def quotation_vectors(reading: Reading, quotations: Sequence[Quotation], sentences: Sentences) -> NDArray[np.float32]:
    """What the encoder makes of each quotation: [quotations, 4 x 384], nothing being zeros."""
    rows = []
    of_sentence: dict[Offsets, NDArray[np.float32]] = {}
    for quotation in quotations:
        opening = (quotation.cue or quotation.content)[0][0]
        sentence = sentences.span(opening) if len(sentences) else (0, len(reading.text))
        if sentence not in of_sentence:
            of_sentence[sentence] = _mean(reading, (sentence,))
        rows.append(
            np.concatenate(
                [
                    _mean(reading, quotation.source),
                    _mean(reading, quotation.cue),
                    _mean(reading, quotation.content, OPENING),
                    of_sentence[sentence],
                ]
            )
        )
    return np.stack(rows).astype(np.float32)


def _mean(reading: Reading, spans: Sequence[Offsets], limit: int | None = None) -> NDArray[np.float32]:
    """The mean hidden state of the first `limit` wordpieces of some spans."""
    starts, ends = reading.piece_spans
    at = [slice(bisect_right(ends, start), bisect_left(starts, end)) for start, end in spans]
    parts = [reading.hidden[pieces] for pieces in at if pieces.start < pieces.stop]
    if not parts:
        return np.zeros(reading.hidden.shape[1], dtype=np.float32)
    states = (parts[0] if len(parts) == 1 else np.concatenate(parts))[:limit]
    mean: NDArray[np.float32] = np.add.reduce(states, axis=0) / len(states)
    return mean
