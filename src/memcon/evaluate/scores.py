"""Marked documents with their memoranda go in, the figures of their contacts and attributions come out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from memcon.evaluate.attributions import AttributionFigures, score_attributions
from memcon.evaluate.contacts import ContactFigures, score_contacts
from memcon.evaluate.gold import GoldDocument
from memcon.record import Memcon


class Evaluation(msgspec.Struct, frozen=True):
    """Figures of a file; None where it does not mark what they are about."""

    contacts: ContactFigures | None
    attributions: AttributionFigures | None


def evaluate(documents: Sequence[GoldDocument], memcons: Sequence[Memcon | None]) -> Evaluation:
    """The figures over documents and their memoranda, in the same order; None for one that could not be read."""
    pairs = list(zip(documents, memcons, strict=True))
    return Evaluation(
        score_contacts(pairs) if any(d.contacts is not None for d in documents) else None,
        score_attributions(pairs) if any(d.attributions is not None for d in documents) else None,
    )
