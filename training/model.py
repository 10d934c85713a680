"""The reader as a PyTorch module: a BERT encoder with three added input features, and all heads on one pass.

The encoder starts from all-MiniLM-L6-v2 (6 layers, 384 wide). Token heads are one linear map of the
hidden states. Links are scored between spans: a span is the sum of projections of its first and last
piece, a link a scaled product of two spans plus a learned bias for their distance (a biaffine scorer
without its linear terms; Dozat & Manning 2017). Trigger classes are a small network on the same spans.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from memcon.reader.labels import CHAINED, DISTANCE_EDGES, LINKS, TRIGGER_CLASSES, slices, width
from memcon.reader.tokens import CASES, GAPS, QUOTES

WIDTH = 384
HEADS = 12
LAYERS = 6
INNER = 1536
LINK_WIDTH = 64
CLASS_WIDTH = 192


class FusedAttention(torch.autograd.Function):
    """Attention as one operator of onnxruntime (`com.microsoft.MultiHeadAttention`), for export alone."""

    @staticmethod
    def forward(ctx: object, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """Queries, keys and values are [batch, pieces, 384]."""
        split = [t.unflatten(2, (HEADS, WIDTH // HEADS)).transpose(1, 2) for t in (q, k, v)]
        return nn.functional.scaled_dot_product_attention(*split).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(g: torch.Graph, q: torch.Value, k: torch.Value, v: torch.Value) -> torch.Value:
        """The operator in the exported graph."""
        out = g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=HEADS)
        out.setType(q.type())
        return out


class Dropout(nn.Module):
    """Dropout whose chances are bytes, of which a processor makes eight at once: p is a multiple of 1/256."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self.below = round(256 * p)

    def forward(self, x: Tensor) -> Tensor:
        """`x` with some entries zero while training and the others scaled up."""
        if not self.training:
            return x
        size = x.numel()
        noise = torch.empty((size + 7) // 8, dtype=torch.int64).random_(-(2**63), None).view(torch.uint8)
        keep = (noise[:size] >= self.below).view(x.shape)
        return x * keep.to(x.dtype).mul_(256 / (256 - self.below))


class Layer(nn.Module):
    """One BERT layer (post-norm)."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """`x` is [batch, pieces, 384]; `mask` is additive, [batch, 1, 1, pieces], or None."""
        batch, pieces, _ = x.shape
        if torch.onnx.is_in_onnx_export():
            q, k, v = self.qkv(x).split(WIDTH, dim=2)
            mixed = FusedAttention.apply(q, k, v)
        else:
            q, k, v = self.qkv(x).view(batch, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
            mixed = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
            mixed = mixed.transpose(1, 2).reshape(batch, pieces, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Embeddings with letter case, gap and quotation state added, and the layers."""

    width = WIDTH

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.case = nn.Embedding(CASES, WIDTH)
        self.gap = nn.Embedding(GAPS, WIDTH)
        self.quote = nn.Embedding(QUOTES, WIDTH)
        for added in (self.case, self.gap, self.quote):
            nn.init.normal_(added.weight, std=0.002)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, case: Tensor, gap: Tensor, quote: Tensor, mask: Tensor | None) -> Tensor:
        """All inputs are [batch, pieces]; gives [batch, pieces, 384]."""
        positions = self.positions.weight[: ids.shape[1]]
        x = self.words(ids) + positions + self.case(case) + self.gap(gap) + self.quote(quote)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def start_from(self, model: Path) -> None:
        """Load the published weights of all-MiniLM-L6-v2 (`model.safetensors`)."""
        raw = {name.removeprefix("bert."): value.float() for name, value in load_file(str(model)).items()}
        with torch.no_grad():
            self.words.weight.copy_(raw["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(
                raw["embeddings.position_embeddings.weight"] + raw["embeddings.token_type_embeddings.weight"][0]
            )
            copy_into(self.norm, raw, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}"
                for part in ("weight", "bias"):
                    packed = [raw[f"{at}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(packed))
                copy_into(layer.out, raw, f"{at}.attention.output.dense")
                copy_into(layer.norm1, raw, f"{at}.attention.output.LayerNorm")
                copy_into(layer.up, raw, f"{at}.intermediate.dense")
                copy_into(layer.down, raw, f"{at}.output.dense")
                copy_into(layer.norm2, raw, f"{at}.output.LayerNorm")


def copy_into(module: nn.Module, raw: dict[str, Tensor], name: str) -> None:
    """Give each parameter of a module the values that published weights have for it under `name`."""
    for part, value in module.named_parameters():
        value.copy_(raw[f"{name}.{part}"])


class LinkScorer(nn.Module):
    """Scores of all links between anchor spans and candidate spans, and one for "none"."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        n = len(LINKS)
        self.query = nn.Linear(2 * width, n * LINK_WIDTH)
        self.key = nn.Linear(2 * width, n * LINK_WIDTH)
        self.distance = nn.Parameter(torch.zeros(n, len(DISTANCE_EDGES) + 1))
        self.none = nn.Parameter(torch.zeros(n, LINK_WIDTH))
        self.register_buffer("edges", torch.tensor(DISTANCE_EDGES))

    def forward(self, hidden: Tensor, link: int, anchors: Tensor, candidates: Tensor) -> Tensor:
        """`hidden` [pieces, 384], `anchors` [a, 2], `candidates` [c, 2]: scores [a, 1 + c], "none" first."""
        part = slice(link * LINK_WIDTH, (link + 1) * LINK_WIDTH)
        query = nn.functional.linear(ends(hidden, anchors), self.query.weight[part], self.query.bias[part])
        key = nn.functional.linear(ends(hidden, candidates), self.key.weight[part], self.key.bias[part])
        keys = torch.cat([self.none[link : link + 1], key])
        scores = query @ keys.T / LINK_WIDTH**0.5
        bias = self.distance[link][torch.bucketize(distances(anchors, candidates), self.edges, right=True)]
        return torch.cat([scores[:, :1], scores[:, 1:] + bias], dim=1)


def ends(hidden: Tensor, spans: Tensor) -> Tensor:
    """First and last piece of each span side by side: [spans, 768]."""
    return torch.cat([hidden[spans[:, 0]], hidden[spans[:, 1]]], dim=1)


def distances(anchors: Tensor, candidates: Tensor) -> Tensor:
    """Signed gaps in pieces from anchor to candidate, 0 where they overlap: [anchors, candidates]."""
    after = candidates[None, :, 0] - anchors[:, None, 1]
    before = candidates[None, :, 1] - anchors[:, None, 0]
    return torch.where(after > 0, after, torch.where(before < 0, before, torch.zeros_like(after)))


class ReaderModel(nn.Module):
    """Encoder and heads; `encoder` may be a deeper one, which teaches."""

    def __init__(self, encoder: nn.Module | None = None) -> None:
        super().__init__()
        self.encoder: nn.Module = encoder or Encoder()
        wide = int(self.encoder.width)
        self.columns = slices()
        self.tagger = nn.Linear(wide, max(s.stop for s in self.columns.values()))
        self.transitions = nn.ParameterDict(
            {task: nn.Parameter(torch.zeros(width(task), width(task))) for task in CHAINED}
        )
        self.links = LinkScorer(wide)
        self.trigger_hidden = nn.Linear(2 * wide, CLASS_WIDTH)
        self.trigger_classes = nn.ModuleDict(
            {name: nn.Linear(CLASS_WIDTH, len(options)) for name, options in TRIGGER_CLASSES.items()}
        )
        self.drop = Dropout(0.1)

    def forward(
        self, ids: Tensor, case: Tensor, gap: Tensor, quote: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Logits [batch, pieces, columns] and hidden states [batch, pieces, 384]."""
        hidden = self.drop(self.encoder(ids, case, gap, quote, mask))
        return self.tagger(hidden), hidden

    def trigger(self, hidden: Tensor, spans: Tensor) -> dict[str, Tensor]:
        """Class logits of trigger spans: {name: [spans, options]}."""
        inner = nn.functional.gelu(self.trigger_hidden(ends(hidden, spans)))
        return {name: head(self.drop(inner)) for name, head in self.trigger_classes.items()}
