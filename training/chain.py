"""Labels of neighbouring words scored together: the loss of a linear-chain conditional random field.

Each word has a set of labels that it may have: one where the corpus says which, all where it says nothing, and all but
the one for "outside" where it says that there is a span of some type. The loss is what the chain gives to all paths,
less what it gives to the paths through those sets (Lafferty, McCallum & Pereira 2001; Tsuboi et al. 2008 for the sets).
"""

from __future__ import annotations

import torch
from torch import Tensor

NEVER = -1e4


def allowed_moves(labels: int) -> Tensor:
    """0 where one BIO label may follow another, `NEVER` where not: [labels, labels], from row to column."""
    moves = torch.zeros(labels, labels)
    for inside in range(2, labels, 2):
        moves[:, inside] = NEVER
        moves[inside - 1, inside] = moves[inside, inside] = 0
    return moves


def chain_loss(emissions: Tensor, may: Tensor, lengths: Tensor, transitions: Tensor) -> Tensor:
    """Summed negative log-likelihood.

    `emissions` [rows, words, labels]; `may` likewise, True for the labels that a word may have; `lengths` [rows] in
    words, each at least 1; `transitions` [labels, labels], from row to column. Every row begins and ends outside.
    """
    moves = transitions + allowed_moves(len(transitions))
    held = emissions.masked_fill(~may, NEVER)
    totals = _totals(torch.cat([emissions, held]), lengths.repeat(2), moves)
    everything, right = totals.chunk(2)
    return (everything - right).sum()


def _totals(scores: Tensor, lengths: Tensor, moves: Tensor) -> Tensor:
    """The log of the summed weights of all paths of each row."""
    weights = moves.exp()
    alpha = moves[0] + scores[:, 0]
    last = alpha
    for at in range(1, scores.shape[1]):
        top = alpha.amax(dim=1, keepdim=True).detach()
        alpha = ((alpha - top).exp() @ weights).clamp_min(1e-30).log() + top + scores[:, at]
        last = torch.where((lengths > at)[:, None], alpha, last)
    return torch.logsumexp(last + moves[:, 0], dim=1)
