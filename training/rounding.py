"""Weights rounded to seven bits so that what each layer gives changes least (Frantar et al. 2023, GPTQ).

Rounding each weight to its nearest step cost one reader most of a point of attribution. Here the columns of a layer are
rounded one after the other, and what rounding one of them did to the layer's outputs is made good by those that are
still to come, as far as the inputs that the layer meets in texts allow. A row's step is the one of some that loses
least.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.model import ReaderModel
from training.plan import Plan
from training.train import batches_of, collate, load_corpora
from training.windows import Window

STEPS = 64
"""Steps on either side of zero: processors with AVX2 add products of more in too few bits."""
DAMPING = 0.01
"""Share of the mean input's square that is added to each, so that the inputs' products can be inverted."""
CUTS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.7)
"""Shares of a row's largest weight that its last step may stand for; what is larger is cut off."""
SAMPLE = Plan(epochs=(("polnear", 0.03), ("contacts", 0.05)), windows=(256,), seed=7)
"""The training texts that rounding goes by, some 40,000 wordpieces."""


@dataclass(frozen=True)
class Rounded:
    """A layer's weights in steps, int8 [outputs, inputs], and what one step is in each row [outputs]."""

    steps: Tensor
    scale: Tensor

    @property
    def weight(self) -> Tensor:
        """The weights that these stand for, as floats [outputs, inputs]."""
        return self.steps * self.scale[:, None]


def sample(data: Path, tokenizer: Tokenizer) -> list[list[Window]]:
    """Batches of windows of the corpora in `data` that rounding goes by."""
    return batches_of(load_corpora(data), tokenizer, SAMPLE, random.Random(SAMPLE.seed))


@torch.no_grad()
def round_weights(model: ReaderModel, batches: Sequence[Sequence[Window]]) -> dict[str, Rounded]:
    """Round the layers of the encoder and its tagger in place, from the first to the last; gives them by name.

    `batches` are windows of training texts: what a layer meets in them, when the layers before it are rounded already,
    is what its weights are fitted to.
    """
    out: dict[str, Rounded] = {}
    parts = [
        (n, p) for n, p in model.named_modules() if isinstance(p, nn.Linear) and n.startswith(("encoder", "tagger"))
    ]
    for _, group in groupby(parts, key=lambda part: part[0].rpartition(".")[0]):
        linear = dict(group)
        products = _products(model, linear, batches)
        for name, part in linear.items():
            out[name] = rounded(part.weight, products[name])
            part.weight.copy_(out[name].weight)
    return out


def _products(
    model: ReaderModel, linear: dict[str, nn.Linear], batches: Sequence[Sequence[Window]]
) -> dict[str, Tensor]:
    """The products of each layer's inputs with each other [inputs, inputs], summed over all pieces of the windows."""
    products = {name: torch.zeros(part.in_features, part.in_features) for name, part in linear.items()}
    inside = torch.zeros(0, dtype=torch.bool)
    hooks = []
    for name, part in linear.items():

        def note(_: nn.Module, given: tuple[Tensor, ...], into: Tensor = products[name]) -> None:
            met = given[0][inside]
            into.addmm_(met.T, met)

        hooks.append(part.register_forward_pre_hook(note))
    for batch in batches:
        ids, case, gap, quote, mask = collate(list(batch))
        inside = ids > 0
        model(ids, case, gap, quote, mask)
    for hook in hooks:
        hook.remove()
    return products


def rounded(weight: Tensor, products: Tensor) -> Rounded:
    """The steps of a layer's weights [outputs, inputs], given its inputs' products [inputs, inputs]."""
    w, products = weight.detach().double().clone(), products.double()
    scale = _scales(w, products.diagonal())
    products = products + DAMPING * products.diagonal().mean() * torch.eye(len(products), dtype=torch.float64)
    order = products.diagonal().argsort(descending=True, stable=True)
    w = w[:, order]
    inverse = torch.linalg.inv(products[order][:, order])
    upper = torch.linalg.cholesky(inverse, upper=True)
    steps = torch.zeros_like(w)
    for at in range(w.shape[1]):
        steps[:, at] = (w[:, at] / scale).round().clamp(-STEPS, STEPS)
        missed = (w[:, at] - steps[:, at] * scale) / upper[at, at]
        w[:, at + 1 :] -= missed[:, None] * upper[at, at + 1 :]
    back = torch.empty_like(steps)
    back[:, order] = steps
    return Rounded(back.to(torch.int8), scale.float())


def _scales(weight: Tensor, squares: Tensor) -> Tensor:
    """What a step stands for in each row: of the shares of its largest weight the one that loses least."""
    largest = weight.abs().amax(dim=1).clamp_min(1e-12)
    lost = []
    for cut in CUTS:
        scale = (cut * largest / STEPS)[:, None]
        near = (weight / scale).round().clamp(-STEPS, STEPS) * scale
        lost.append(((weight - near).square() * squares).sum(dim=1))
    best = torch.stack(lost).argmin(dim=0)
    return torch.tensor(CUTS, dtype=weight.dtype)[best] * largest / STEPS
