"""A teacher's answers: who gives the same ones loses nothing, and every task is heard."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")


def test_the_difference_from_the_teacher_is_told_of_every_task() -> None:
    from tokenizers import Tokenizer

    from memcon.reader.weights import find_weights
    from training.corpora import Example
    from training.model import ReaderModel
    from training.train import _taught
    from training.windows import TASKS, windows_of

    tokenizer = Tokenizer.from_file(str(Path(str(find_weights().folder)) / "tokenizer.json"))
    windows = windows_of(Example("one", "The two ministers met in Oslo.", frozenset()), tokenizer, 64, random.Random(1))
    model = ReaderModel()
    torch.manual_seed(1)
    shape = (1, len(windows[0]) + 2, model.tagger.out_features)
    own, wanted = torch.randn(shape), torch.randn(shape)
    same: dict[str, torch.Tensor] = {}
    _taught(model, own, own, windows, 1.0, same)
    other: dict[str, torch.Tensor] = {"name": torch.tensor(1.0)}
    _taught(model, own, wanted, windows, 1.0, other)
    assert set(same) == set(other) == set(TASKS)
    assert all(abs(float(loss)) < 1e-5 for loss in same.values())
    assert all(float(loss) > 0.01 for loss in other.values()) and float(other["name"]) > 1.01
