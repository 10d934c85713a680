"""A deeper encoder that teaches: MPNet (12 layers, 768 wide), with the heads of the reader on it.

It is trained on the same windows as the reader and is not shipped; the reader learns its answers. Its vocabulary is the
reader's, four ids on, so that both read the same wordpieces.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from memcon.reader.tokens import CASES, GAPS, QUOTES
from training.model import Dropout, copy_into

WIDTH = 768
HEADS = 12
LAYERS = 12
INNER = 3072
BUCKETS = 32
FARTHEST = 128
_SHIFT = 4
_OTHER = {0: 1, 100: 3, 101: 0, 102: 2, 103: 30526}
"""Ids of BERT's vocabulary that are not four lower than MPNet's: [PAD], [UNK], [CLS], [SEP], [MASK]."""
_FIRST_POSITION = 2


class DeepLayer(nn.Module):
    """One layer of MPNet (post-norm); all share the bias of relative positions (Song et al. 2020)."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.drop = Dropout(0.1)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """`x` is [batch, pieces, 768]; `bias` is added to attention, [batch or 1, heads, pieces, pieces]."""
        batch, pieces, _ = x.shape
        q, k, v = self.qkv(x).view(batch, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, pieces, WIDTH))))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class DeepEncoder(nn.Module):
    """Embeddings with letter case, gap and quotation state added, and the layers."""

    width = WIDTH

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30527, WIDTH)
        self.positions = nn.Embedding(514, WIDTH)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.case = nn.Embedding(CASES, WIDTH)
        self.gap = nn.Embedding(GAPS, WIDTH)
        self.quote = nn.Embedding(QUOTES, WIDTH)
        for added in (self.case, self.gap, self.quote):
            nn.init.normal_(added.weight, std=0.002)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.drop = Dropout(0.1)
        self.layers = nn.ModuleList(DeepLayer() for _ in range(LAYERS))
        ids = torch.arange(30522) + _SHIFT
        for ours, theirs in _OTHER.items():
            ids[ours] = theirs
        self.register_buffer("ids", ids, persistent=False)

    def forward(self, ids: Tensor, case: Tensor, gap: Tensor, quote: Tensor, mask: Tensor | None) -> Tensor:
        """All inputs are [batch, pieces], ids of the reader's vocabulary; gives [batch, pieces, 768]."""
        size = ids.shape[1]
        positions = self.positions.weight[_FIRST_POSITION : _FIRST_POSITION + size]
        x = self.words(self.ids[ids]) + positions + self.case(case) + self.gap(gap) + self.quote(quote)
        x = self.drop(self.norm(x))
        at = torch.arange(size, device=ids.device)
        bias = self.relative(_bucket(at[None, :] - at[:, None])).permute(2, 0, 1)[None]
        if mask is not None:
            bias = bias + mask
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def start_from(self, model: Path) -> None:
        """Load published weights of MPNet (`model.safetensors`)."""
        raw = {name.removeprefix("mpnet."): value.float() for name, value in load_file(str(model)).items()}
        names = {"words": "embeddings.word_embeddings", "positions": "embeddings.position_embeddings"}
        names |= {"norm": "embeddings.LayerNorm", "relative": "encoder.relative_attention_bias"}
        layers = {"out": "attention.attn.o", "norm1": "attention.LayerNorm", "norm2": "output.LayerNorm"}
        layers |= {"up": "intermediate.dense", "down": "output.dense"}
        with torch.no_grad():
            for ours, theirs in names.items():
                copy_into(getattr(self, ours), raw, theirs)
            for number, layer in enumerate(self.layers):
                at = f"encoder.layer.{number}"
                for part in ("weight", "bias"):
                    packed = torch.cat([raw[f"{at}.attention.attn.{name}.{part}"] for name in "qkv"])
                    getattr(layer.qkv, part).copy_(packed)
                for ours, theirs in layers.items():
                    copy_into(getattr(layer, ours), raw, f"{at}.{theirs}")


def _bucket(distance: Tensor) -> Tensor:
    """The class of each signed distance: every one of its own near by, in logarithmic steps up to `FARTHEST`."""
    half, exact = BUCKETS // 2, BUCKETS // 4
    far = distance.abs()
    log = torch.log(far.clamp_min(1).float() / exact) / math.log(FARTHEST / exact)
    steps = (exact + (log * (half - exact)).long()).clamp_max(half - 1)
    return torch.where(distance > 0, half, 0) + torch.where(far < exact, far, steps)
