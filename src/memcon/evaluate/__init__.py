"""Marked documents and memoranda come in, figures of quality come out."""

from memcon.evaluate.gold import GoldAttribution, GoldContact, GoldDocument, GoldParticipant, read_gold
from memcon.evaluate.scores import Evaluation, evaluate

__all__ = [
    "Evaluation",
    "GoldAttribution",
    "GoldContact",
    "GoldDocument",
    "GoldParticipant",
    "evaluate",
    "read_gold",
]
