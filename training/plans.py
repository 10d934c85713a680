"""What is trained on in which round."""

from __future__ import annotations

from dataclasses import dataclass

from training.windows import TASKS


@dataclass(frozen=True)
class Plan:
    """What is trained on and how. `epochs` may be fractions: a share of a corpus drawn by chance.

    Rates rise over `warm_up` of the steps and fall to zero in a straight line. `cut` ends the round after so many
    batches, while its rates are still high. `masked` is the share of wordpieces hidden from the encoder, `contact` what
    the losses of contacts are multiplied by. Beside the end of a round its running mean is kept, which moves to the
    present weights by `average` every ten batches (0 keeps none). `taught` is what the difference from a teacher's
    answers counts in the loss, beside the marks, `taught_links` the same of links; `asked` are the
    tasks of which a second teacher is asked, too. `deep` trains the deeper encoder,
    which teaches later rounds.
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
    deep: bool = False


FIRST = Plan()
SECOND = Plan(
    epochs=(
        ("polnear", 3.0),
        ("contacts", 3.0),
        ("newswire", 1.5),
        ("ewt", 1.5),
        ("gum", 1.5),
        ("wikiwars", 1.0),
    ),
    encoder_rate=1e-4,
    head_rate=5e-4,
    seed=2,
)
THIRD = Plan(
    epochs=(
        ("polnear", 4.0),
        ("contacts", 4.0),
        ("newswire", 2.5),
        ("named", 1.5),
        ("ewt", 1.5),
        ("gum", 1.0),
        ("wikiwars", 0.5),
    ),
    encoder_rate=1.2e-4,
    head_rate=5e-4,
    seed=3,
    cut=500,
)
FOURTH = Plan(
    epochs=(
        ("contacts", 2.5),
        ("polnear", 1.1),
        ("newswire", 0.8),
        ("named", 0.5),
        ("ewt", 0.4),
        ("gum", 0.3),
    ),
    seed=4,
)
FIFTH = Plan(
    epochs=(
        ("contacts", 5.0),
        ("polnear", 2.5),
        ("newswire", 2.3),
        ("named", 0.5),
        ("ewt", 0.8),
        ("gum", 0.5),
        ("wikiwars", 0.5),
        ("visits", 1.0),
    ),
    windows=(256, 320, 448),
    seed=5,
    masked=0.05,
    contact=2.5,
    average=0.02,
)
SIXTH = Plan(
    epochs=(
        ("newswire", 2.6),
        ("polnear", 1.4),
        ("contacts", 1.2),
        ("ewt", 1.5),
        ("named", 0.5),
        ("gum", 0.3),
        ("visits", 0.3),
    ),
    windows=(256, 320, 448),
    seed=6,
    masked=0.05,
    contact=2.0,
    average=0.02,
)
SEVENTH = Plan(
    epochs=(
        ("contacts", 2.5),
        ("marked", 2.5),
        ("written", 4.0),
        ("polnear", 1.2),
        ("newswire", 0.8),
        ("ewt", 0.6),
        ("named", 0.3),
        ("gum", 0.3),
        ("wikiwars", 0.3),
        ("visits", 0.4),
    ),
    windows=(256, 320, 448),
    seed=7,
    masked=0.05,
    contact=2.5,
    average=0.02,
)
EIGHTH = Plan(
    epochs=(
        ("newswire", 1.0),
        ("polnear", 0.9),
        ("contacts", 0.6),
        ("marked", 0.6),
        ("written", 1.0),
        ("ewt_outside", 0.5),
        ("named", 0.3),
        ("gum", 0.2),
        ("visits", 0.1),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.2e-4,
    head_rate=7e-4,
    seed=8,
    masked=0.05,
    contact=2.5,
    average=0.03,
)
NINTH = Plan(
    epochs=(
        ("ewt_names", 2.5),
        ("newswire", 0.3),
        ("polnear", 0.5),
        ("contacts", 0.3),
        ("marked", 0.3),
        ("written", 0.4),
        ("named", 0.3),
        ("gum", 0.3),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.2e-4,
    head_rate=7e-4,
    seed=9,
    masked=0.05,
    contact=2.0,
    average=0.03,
)
TENTH = Plan(
    epochs=(
        ("contacts", 2.5),
        ("marked", 1.8),
        ("written", 2.5),
        ("polnear", 1.2),
        ("newswire", 0.9),
        ("ewt_names", 1.2),
        ("gum", 0.4),
        ("named", 0.3),
        ("wikiwars", 0.2),
        ("visits", 0.2),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.3e-4,
    head_rate=8e-4,
    seed=10,
    masked=0.05,
    contact=2.5,
    average=0.02,
)
ELEVENTH = Plan(
    epochs=(
        ("written", 2.0),
        ("contacts", 1.2),
        ("marked", 0.8),
        ("polnear", 0.9),
        ("newswire", 0.5),
        ("ewt_names", 0.5),
        ("gum", 0.2),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.1e-4,
    head_rate=6e-4,
    seed=11,
    masked=0.05,
    contact=2.5,
    average=0.03,
)
TWELFTH = Plan(
    epochs=(
        ("written", 2.2),
        ("contacts", 1.2),
        ("marked", 0.9),
        ("polnear", 1.4),
        ("newswire", 0.7),
        ("ewt_names", 0.6),
        ("gum", 0.3),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.2e-4,
    head_rate=7e-4,
    seed=12,
    masked=0.05,
    contact=2.5,
    average=0.03,
)
THIRTEENTH = Plan(
    epochs=(
        ("written", 1.5),
        ("contacts", 1.2),
        ("marked", 1.2),
        ("polnear", 1.6),
        ("newswire", 0.8),
        ("ewt_names", 0.6),
        ("gum", 0.4),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.2e-4,
    head_rate=7e-4,
    seed=13,
    masked=0.05,
    contact=2.5,
    average=0.03,
)
FOURTEENTH = Plan(
    epochs=(
        ("polnear", 1.0),
        ("written", 0.35),
        ("contacts", 0.35),
        ("marked", 0.3),
        ("newswire", 0.25),
        ("ewt_names", 0.15),
        ("gum", 0.1),
    ),
    windows=(256, 320, 448),
    encoder_rate=1e-4,
    head_rate=6e-4,
    seed=14,
    masked=0.05,
    contact=2.0,
    average=0.05,
)
FIFTEENTH = Plan(
    epochs=(
        ("polnear", 1.5),
        ("written", 0.8),
        ("contacts", 0.9),
        ("marked", 0.7),
        ("newswire", 0.5),
        ("ewt_names", 0.4),
        ("gum", 0.2),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.2e-4,
    head_rate=7e-4,
    seed=15,
    masked=0.08,
    contact=2.5,
    average=0.04,
    taught=0.7,
)
SIXTEENTH = Plan(
    epochs=(
        ("polnear", 1.4),
        ("written", 0.9),
        ("contacts", 0.8),
        ("marked", 0.65),
        ("newswire", 0.4),
        ("ewt_names", 0.35),
        ("gum", 0.2),
    ),
    windows=(256, 320, 448),
    encoder_rate=1.2e-4,
    head_rate=7e-4,
    seed=16,
    masked=0.08,
    contact=2.5,
    average=0.04,
    taught=0.7,
)
SEVENTEENTH = Plan(
    epochs=(
        ("polnear", 1.4),
        ("contacts", 1.2),
        ("newswire", 0.8),
        ("written", 0.45),
        ("marked", 0.45),
        ("ewt_names", 0.8),
        ("gum", 0.3),
    ),
    batch_pieces=2048,
    windows=(192, 256, 320),
    encoder_rate=6e-5,
    head_rate=8e-4,
    warm_up=0.05,
    seed=41,
    cut=1000,
    masked=0.03,
    contact=2.5,
    average=0.05,
    taught=0.4,
    taught_links=0.4,
    deep=True,
)
EIGHTEENTH = Plan(
    epochs=(
        ("polnear", 0.45),
        ("contacts", 0.4),
        ("newswire", 0.2),
        ("written", 0.12),
        ("marked", 0.12),
        ("ewt_names", 0.2),
        ("gum", 0.05),
    ),
    batch_pieces=2048,
    windows=(192, 256, 320),
    encoder_rate=3e-5,
    head_rate=4e-4,
    warm_up=0.04,
    seed=43,
    masked=0.03,
    contact=2.5,
    average=0.08,
    taught=0.3,
    taught_links=0.3,
    deep=True,
)
NINETEENTH = Plan(
    epochs=(
        ("polnear", 0.9),
        ("contacts", 0.8),
        ("newswire", 0.5),
        ("written", 0.3),
        ("marked", 0.35),
        ("ewt_names", 0.35),
        ("gum", 0.1),
        ("official", 0.03),
    ),
    batch_pieces=3072,
    windows=(256, 320, 448),
    encoder_rate=1.3e-4,
    head_rate=6e-4,
    warm_up=0.05,
    seed=51,
    masked=0.08,
    contact=2.0,
    average=0.05,
    taught=1.0,
    taught_links=0.4,
    asked=tuple(task for task in TASKS if task != "attribution"),
)
PLANS = (
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH,
    ELEVENTH,
    TWELFTH,
    THIRTEENTH,
    FOURTEENTH,
    FIFTEENTH,
    SIXTEENTH,
    SEVENTEENTH,
    EIGHTEENTH,
    NINETEENTH,
)
"""The rounds, each with the rates raised again (warm restarts), from where the one before ended or, from the fifth
on, from a mean of what came before."""
