"""What a round of training is told: its corpora, its rates, its teachers' weight."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """What is trained on and how. `epochs` may be fractions: a share of a corpus drawn by chance.

    Rates rise over `warm_up` of the steps and fall to zero in a straight line. `cut` ends the round after so many
    batches, while its rates are still high. `masked` is the share of wordpieces hidden from the encoder, `contact` what
    the losses of contacts are multiplied by. Beside the end of a round its running mean is kept, which moves to the
    present weights by `average` every ten batches (0 keeps none). `taught` is what the difference from a teacher's
    answers counts in the loss, beside the marks, `taught_links` the same of links; `asked` are the tasks of which a
    second teacher is asked, too, and `left` those that the first one leaves to it; with contacts go their links and
    classes. `deep` trains the deeper encoder, which teaches later rounds.
    """

    epochs: tuple[tuple[str, float], ...] = (
        ("polnear", 4.0),
        ("contacts", 6.0),
        ("newswire", 1.5),
        ("ewt", 1.0),
        ("gum", 1.0),
        ("wikiwars", 3.0),
    )
    batch_pieces: int = 4096
    windows: tuple[int, ...] = (256, 384, 510)
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    decay: float = 0.01
    furniture: float = 0.5
    seed: int = 1
    cut: int | None = None
    masked: float = 0.0
    contact: float = 1.0
    average: float = 0.0
    taught: float = 0.0
    taught_links: float = 0.0
    asked: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    deep: bool = False
