"""The clause encoder of `memcon.compare` is made here: `python -m training.vectors DATA OUT.npz [--kept FOLDER]`.

Clauses of official texts, news and our own articles are put through the sentence encoder all-MiniLM-L6-v2, as its
authors trained it, and a transformer of two layers over the word table learns to answer alike: the cosine with each
answer, and the cosines between the answers of a batch (knowledge distillation, Hinton et al. 2015; of similarities,
Tung and Mori 2019). Word vectors start from the table's own. What stands in the readout pairs is left out, so that they
measure it. Vectors of words are kept as whole numbers of one byte, all else in 16-bit floats.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from memcon.compare.clauses import clauses, sentences
from memcon.compare.vectors import HEADS, LONGEST, telling_weights, word_numbers
from memcon.compare.words import folded, meanings
from training import texts
from training.meanings import teacher

WIDTH = 128
INNER = 256
LAYERS = 2
BATCH = 256
EPOCHS = 10
HIDDEN = 0.04  # share of words hidden while it learns
PAIRS = 3.0  # weight of the cosines between answers
RATE = 1.5e-3
KEPT_BACK = 1200  # clauses on which the likeness to the teacher is told
SHORTEST, LARGEST = 4, 50  # words of a clause that is learned from
TAKEN = (
    ("documents/official-dev.jsonl.gz", 20, 68000),
    ("attribution/polnear-train.jsonl.gz", 14, 9000),
    ("contacts/contacts-train.jsonl", 20, 6000),
)
"""Of which corpus, how many clauses of a document, and how many in all."""
OURS = (8, 9000)


class Block(nn.Module):
    """A layer that normalises before it attends and before it thinks."""

    def __init__(self) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.join = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.wide, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x` is [clauses, words, 128], `mask` additive, [clauses, 1, 1, words]."""
        shape = (*x.shape[:2], 3, HEADS, WIDTH // HEADS)
        q, k, v = self.qkv(self.norm1(x)).view(shape).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = x + self.join(mixed.transpose(1, 2).flatten(2))
        return x + self.narrow(functional.relu(self.wide(self.norm2(x))))


class Student(nn.Module):
    """What `memcon.compare.vectors` runs in numpy."""

    def __init__(self, width: int) -> None:
        super().__init__()
        table = meanings()
        start = table.vectors.astype(np.float32)
        start /= np.maximum(np.linalg.norm(start, axis=1, keepdims=True), 1e-6)
        start = np.concatenate([np.zeros((1, start.shape[1]), np.float32), start])
        self.words = nn.Parameter(torch.from_numpy(start))
        self.position = nn.Parameter(0.02 * torch.randn(LONGEST, WIDTH))
        self.up = nn.Linear(start.shape[1], WIDTH)
        self.layers = nn.ModuleList(Block() for _ in range(LAYERS))
        self.gate, self.out = nn.Linear(WIDTH, 1), nn.Linear(WIDTH, width)
        self.skip = nn.Linear(start.shape[1], width, bias=False)
        self.register_buffer("telling", torch.from_numpy(telling_weights().astype(np.float32)))

    def forward(self, numbers: Tensor) -> Tensor:
        """`numbers` is [clauses, words], -1 behind a clause's end; gives [clauses, width], each of length 1."""
        beyond = numbers < 0
        numbers = numbers.clamp_min(0)
        words = functional.embedding(numbers, self.words)
        x = self.up(words) + self.position[: numbers.shape[1]]
        mask = torch.zeros(beyond.shape).masked_fill(beyond, -1e4)[:, None, None]
        for layer in self.layers:
            x = layer(x, mask)
        gate = (self.gate(x).squeeze(-1) + self.telling[numbers]).masked_fill(beyond, -1e4)
        told = self.out(x) + self.skip(words)
        return functional.normalize((gate.softmax(dim=1)[..., None] * told).sum(dim=1), dim=1)


def main() -> None:
    """Gather clauses, ask the teacher, teach the student, write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kept", type=Path, help="a folder in which the teacher's answers are kept and found again")
    options = parser.parse_args()
    told = gather(options.data)
    answers = answers_of(told, options.kept)
    write(teach(told, answers), options.out)


def gather(data: Path) -> list[str]:
    """The clauses to learn from, each once, in a fixed order."""
    rng = random.Random(9)
    seen = {clause for pair in _lines(data / "documents/readout-pairs.jsonl") for s in pair for clause in _clauses(s)}
    out: list[str] = []
    for name, each, most in TAKEN:
        out += _some((text for row in _lines(data / name) for text in row), each, most, seen, rng)
    out += _some((row["text"] for row in texts.rows()), *OURS, seen, rng)
    rng.shuffle(out)
    return out


def answers_of(told: list[str], kept: Path | None) -> np.ndarray:
    """The teacher's vector of each clause: [clauses, 384], each of length 1."""
    path = kept / "answers.npz" if kept else None
    if path and path.is_file():
        with np.load(path) as had:
            if had["clauses"].tobytes().decode("utf-8").split("\n") == told:
                return np.asarray(had["answers"], dtype=np.float32)
    order = sorted(range(len(told)), key=lambda at: (len(told[at]), at))
    found = teacher().encode([told[at] for at in order], batch_size=64, show_progress_bar=False)
    out = np.empty((len(told), found.shape[1]), dtype=np.float32)
    out[order] = found / np.linalg.norm(found, axis=1, keepdims=True)
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        written = np.frombuffer("\n".join(told).encode("utf-8"), dtype=np.uint8)
        np.savez(path, clauses=written, answers=out.astype(np.float16))
    return out


def teach(told: list[str], answers: np.ndarray) -> Student:
    """The student after all epochs; prints how near its answers come to the teacher's on clauses kept back."""
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    numbers = [word_numbers(clause) for clause in told]
    targets = torch.from_numpy(answers)
    taught = len(told) - KEPT_BACK
    student = Student(answers.shape[1])
    optimizer = torch.optim.AdamW(student.parameters(), lr=RATE, weight_decay=0.01)
    total = EPOCHS * (taught // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min(1.0, (i + 1) / 100) * max(0.0, (total - i) / total)
    )
    for epoch in range(EPOCHS):
        order = rng.permutation(taught)
        order = order[np.argsort([len(numbers[at]) // 3 for at in order], kind="stable")]
        batches = [order[at : at + BATCH] for at in range(0, taught, BATCH)]
        rng.shuffle(batches)
        for chosen in batches:
            rows = _rows([numbers[at] for at in chosen])
            rows = torch.where((torch.rand(rows.shape) < HIDDEN) & (rows > 0), 0, rows)
            given, wanted = student(rows), targets[chosen]
            loss = (1 - (given * wanted).sum(dim=1)).mean()
            loss = loss + PAIRS * ((given @ given.T - wanted @ wanted.T) ** 2).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1}: {_likeness(student, numbers[taught:], targets[taught:])}", flush=True)
    return student


def write(student: Student, out: Path) -> None:
    """The student's weights as the package reads them."""
    state = {name: value.detach().numpy() for name, value in student.state_dict().items() if name != "telling"}
    words = state.pop("words")
    scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-9) / 127
    np.savez_compressed(
        out,
        words=np.round(words / scale).astype(np.int8),
        words_scale=scale.astype(np.float16),
        **{name: value.astype(np.float16) for name, value in sorted(state.items())},
    )
    print(f"{out}: {out.stat().st_size} bytes")


@torch.no_grad()
def _likeness(student: Student, numbers: list[list[int]], targets: Tensor) -> str:
    given = torch.cat([student(_rows(numbers[at : at + 200])) for at in range(0, len(numbers), 200)])
    apart = np.triu_indices(len(numbers), 1)
    alike = np.corrcoef((given @ given.T).numpy()[apart], (targets @ targets.T).numpy()[apart])[0, 1]
    return f"cosine with the teacher {float((given * targets).sum(dim=1).mean()):.3f}, of cosines {alike:.3f}"


def _rows(numbers: list[list[int]]) -> Tensor:
    out = torch.full((len(numbers), max(map(len, numbers))), -1)
    for row, values in enumerate(numbers):
        out[row, : len(values)] = torch.tensor(values)
    return out


def _some(found: Iterable[str], each: int, most: int, seen: set[str], rng: random.Random) -> list[str]:
    """At most `each` clauses of a text and `most` in all, none that was `seen`, which they are added to."""
    out: list[str] = []
    for text in found:
        own = []
        for clause in _clauses(text):
            if clause not in seen and SHORTEST <= len(folded(clause)) <= LARGEST and "\n" not in clause:
                seen.add(clause)
                own.append(clause)
        out += rng.sample(own, min(each, len(own)))
    return rng.sample(out, min(most, len(out)))


def _clauses(text: str) -> Iterator[str]:
    for start, end in sentences(text):
        for left, right in clauses(text, start, end):
            yield text[left:right]


def _lines(path: Path) -> Iterator[list[str]]:
    """The texts of each line."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield [side["text"] for side in row["sides"]] if "sides" in row else [row["text"]]


if __name__ == "__main__":
    main()
