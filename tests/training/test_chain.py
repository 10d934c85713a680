"""The loss of a chain of labels is what counting all paths says."""

from __future__ import annotations

import itertools
import math

import pytest

torch = pytest.importorskip("torch")


def test_the_loss_is_that_of_all_paths_counted() -> None:
    from training.chain import allowed_moves, chain_loss

    torch.manual_seed(0)
    labels = 5
    moves, scores = torch.randn(labels, labels), torch.randn(2, 4, labels)
    may = torch.ones(2, 4, labels, dtype=torch.bool)
    may[0, 1] = torch.tensor([True, False, False, False, False])
    may[1, 2] = torch.tensor([False, True, True, True, True])
    lengths = [4, 3]
    expected = 0.0
    full = moves + allowed_moves(labels)
    for row, length in enumerate(lengths):
        everything = right = 0.0
        for path in itertools.product(range(labels), repeat=length):
            total = full[0, path[0]] + full[path[-1], 0]
            total += sum(scores[row, i, label] for i, label in enumerate(path))
            total += sum(full[a, b] for a, b in itertools.pairwise(path))
            everything += math.exp(total)
            right += math.exp(total) if all(may[row, i, label] for i, label in enumerate(path)) else 0.0
        expected += math.log(everything) - math.log(right)
    assert float(chain_loss(scores, may, torch.tensor(lengths), moves)) == pytest.approx(expected, abs=1e-4)


def test_what_lies_behind_a_row_counts_nothing() -> None:
    from training.chain import chain_loss

    torch.manual_seed(1)
    moves, scores = torch.randn(3, 3), torch.randn(1, 6, 3)
    may = torch.ones(1, 6, 3, dtype=torch.bool)
    may[0, 0] = torch.tensor([False, True, False])
    short = chain_loss(scores[:, :2], may[:, :2], torch.tensor([2]), moves)
    assert float(chain_loss(scores, may, torch.tensor([2]), moves)) == pytest.approx(float(short), abs=1e-5)
