"""Hidden wordpieces are guessed from what stands around them, beside all else that a batch teaches."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.model import ReaderModel


class Guesser(nn.Module):
    """A head for training alone, which says what a hidden wordpiece was (Devlin et al. 2019, masked language model).

    Its last map is the encoder's own table of words, as in BERT, so that what it learns goes there.
    """

    def __init__(self, width: int, words: int) -> None:
        super().__init__()
        self.inner = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)
        self.bias = nn.Parameter(torch.zeros(words))

    def forward(self, model: ReaderModel, hidden: Tensor, ids: Tensor, holes: Tensor) -> Tensor:
        """The mean loss over the pieces that `holes` [batch, pieces] hides; `ids` are the true ones."""
        states = self.norm(functional.gelu(self.inner(hidden[holes])))
        table: Tensor = model.encoder.words.weight  # type: ignore[union-attr,assignment]
        with torch.autocast("cpu", torch.bfloat16):
            scores = functional.linear(states, table)
        return functional.cross_entropy(scores.float() + self.bias, ids[holes])
