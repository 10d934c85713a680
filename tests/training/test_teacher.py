"""A teacher's answers: who gives the same ones loses nothing, and every task and link is heard."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")

TEXT = "The two ministers met in Oslo on Monday. \u201cWe agree,\u201d Anna Weiss said."


def _windows() -> list[Any]:
    from tokenizers import Tokenizer

    from memcon.reader.weights import find_weights
    from training.corpora import Example
    from training.windows import windows_of

    tokenizer = Tokenizer.from_file(str(Path(str(find_weights().folder)) / "tokenizer.json"))
    return windows_of(Example("one", TEXT, frozenset()), tokenizer, 64, random.Random(1))


def _answers(seed: int, windows: list[Any], encoder: Any = None) -> Any:
    from training.model import ReaderModel
    from training.teaching import answers
    from training.train import collate

    torch.manual_seed(seed)
    return answers([ReaderModel(encoder).eval()], *collate(windows))


def test_the_difference_from_the_teacher_is_told_of_every_task() -> None:
    from training.teaching import words_apart
    from training.windows import TASKS

    windows = _windows()
    given = _answers(1, windows)
    torch.manual_seed(1)
    own, wanted = torch.randn(given.logits.shape), torch.randn(given.logits.shape)
    same = words_apart(given.teacher, own, own, windows)
    other = words_apart(given.teacher, own, wanted, windows)
    assert set(same) == set(other) == set(TASKS)
    assert all(abs(float(loss)) < 1e-5 for loss in same.values())
    assert all(float(loss) > 0.01 for loss in other.values())


def test_a_second_teacher_is_heard_where_it_is_asked() -> None:
    from training.model import ReaderModel
    from training.teaching import answers
    from training.train import collate

    windows = _windows()
    first, second = (_answers(seed, windows) for seed in (2, 3))
    both = answers([first.teacher, second.teacher], *collate(windows), asked=("name",))
    names, times = (ReaderModel().columns[task] for task in ("name", "time"))
    mean = (first.logits[..., names].softmax(-1) + second.logits[..., names].softmax(-1)) / 2
    assert torch.allclose(both.logits[..., names].softmax(-1), mean, atol=1e-5)
    assert torch.equal(both.logits[..., times], first.logits[..., times]) and both.teacher is first.teacher


def test_contacts_may_be_left_to_the_second_teacher() -> None:
    from training.teaching import answers, links_apart
    from training.train import collate

    windows = _windows()
    first, second = (_answers(seed, windows) for seed in (2, 3))
    left = [task for task in first.teacher.columns if task.startswith("contact_")]
    both = answers([first.teacher, second.teacher], *collate(windows), asked=(), left=left)
    columns = first.teacher.columns
    assert torch.equal(both.logits[..., columns["contact_trigger"]], second.logits[..., columns["contact_trigger"]])
    assert torch.equal(both.logits[..., columns["attribution"]], first.logits[..., columns["attribution"]])
    inside = slice(1, len(windows[0]) + 1)
    apart = links_apart(second.teacher, second.hidden[0, inside], both, 0, windows[0])
    assert all(abs(loss.item()) < 1e-4 for name, loss in apart.items() if not name.startswith("attribution_"))
    assert any(loss.item() > 1e-4 for name, loss in apart.items() if name.startswith("attribution_"))


def test_links_are_learned_on_what_the_teacher_finds() -> None:
    from training.teaching import links_apart

    windows = _windows()
    given = _answers(2, windows)
    other = _answers(3, windows)
    size = len(windows[0])
    same = links_apart(given.teacher, given.hidden[0, 1 : size + 1], given, 0, windows[0])
    apart = links_apart(other.teacher, other.hidden[0, 1 : size + 1], given, 0, windows[0])
    assert {"contact_role", "contact_place", "contact_time", "trigger_mode", "attribution_source"} <= set(same)
    assert all(abs(loss.item()) < 1e-4 for loss in same.values())
    assert set(apart) == set(same) and sum(loss.item() for loss in apart.values()) > 1e-4


def test_labels_of_words_become_spans_of_pieces() -> None:
    import numpy as np

    from training.teaching import _decoded

    rows = np.full((6, 7), -5.0, dtype=np.float32)
    for word, label in enumerate((2, 2, 1, 3, 6, 0)):  # I, I, B of the first kind; B, then I of the third; O
        rows[word, label] = 0
    words, lasts = np.array([0, 1, 3, 4, 5, 7]), np.array([0, 2, 3, 4, 6, 7])
    assert _decoded(rows, ("a", "b", "c"), words, lasts) == {"a": [(0, 2), (3, 3)], "b": [(4, 4)], "c": [(5, 6)]}


def test_the_deeper_encoder_reads_the_same_pieces() -> None:
    from training.deep import WIDTH, DeepEncoder, _bucket

    at = torch.arange(-200, 201)
    classes = _bucket(at)
    assert classes[200] == 0 and set(classes.tolist()) == set(range(32)) - {16}
    assert all(classes[200 - d] == d and classes[200 + d] == 16 + d for d in range(1, 8))
    windows = _windows()
    given = _answers(1, windows, DeepEncoder())
    assert given.hidden.shape == (1, len(windows[0]) + 2, WIDTH)
