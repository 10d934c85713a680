"""What a teacher says of a batch, and how far the learner is from it: words, links and the classes of triggers.

A corpus tells of a few tasks alone. The teacher's answers keep what it says nothing of, and tell of every span that the
reader would have to judge, marked or not (Hinton, Vinyals, Dean 2015).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from memcon.find.contacts import ARGUMENT_BIAS, TRIGGER_BIAS
from memcon.reader.labels import CONTACT_LINKS, LINKS, ROLES, SPAN_TASKS
from training.model import ReaderModel
from training.windows import TASKS, Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

Pieces = tuple[int, int]
PAIRS = 12.0
"""What the differences over a trigger's candidates are divided by: as many as it has in a marked window."""
_WHO = ("Person", "Organization", "Location", "NORP")
_WHERE = ("Location", "Facility")


@dataclass(frozen=True)
class Answers:
    """Logits [batch, pieces, columns] of one or more teachers together, and with its hidden states each teacher whose
    links are learned: of attributions the first one's, of contacts those of the one that is asked of them."""

    teacher: ReaderModel
    logits: Tensor
    hidden: Tensor
    of_contacts: tuple[ReaderModel, Tensor]


@torch.no_grad()
def answers(
    teachers: Sequence[ReaderModel],
    ids: Tensor,
    case: Tensor,
    gap: Tensor,
    quote: Tensor,
    mask: Tensor | None,
    asked: Sequence[str] = TASKS,
    left: Sequence[str] = (),
) -> Answers:
    """What teachers make of a batch, no piece hidden from them.

    The first is asked everything, the others the tasks of `asked`: the mean of their probabilities is the answer. Those
    of `left` the first one leaves to the second.
    """
    said: list[tuple[Tensor, Tensor]] = []
    with torch.autocast("cpu", torch.bfloat16):
        for teacher in teachers:
            logits, hidden = teacher(ids, case, gap, quote, None if mask is None else mask.bfloat16())
            said.append((logits.float(), hidden.float()))
    logits, hidden = said[0]
    for task in asked if len(said) > 1 else ():
        columns = teachers[0].columns[task]
        parts = torch.stack([torch.log_softmax(one[..., columns], dim=-1) for one, _ in said])
        logits[..., columns] = parts.logsumexp(dim=0)
    for task in left if len(said) > 1 else ():
        logits[..., teachers[0].columns[task]] = said[1][0][..., teachers[1].columns[task]]
    tells = 1 if len(said) > 1 and "contact_trigger" in left else 0
    return Answers(teachers[0], logits, hidden, (teachers[tells], said[tells][1]))


def words_apart(model: ReaderModel, logits: Tensor, given: Tensor, batch: list[Window]) -> dict[str, Tensor]:
    """For each task, how far the answers are from the teacher's: the divergences of all words, summed."""
    first = torch.zeros(logits.shape[:2], dtype=torch.bool)
    for row, window in enumerate(batch):
        first[row, 1 : len(window) + 1] = torch.from_numpy(window.tokens.first)
    own, wanted = logits[first], given[first]
    out = {}
    for task in TASKS:
        ours, theirs = (torch.log_softmax(part[:, model.columns[task]], dim=1) for part in (own, wanted))
        out[task] = functional.kl_div(ours, theirs, reduction="sum", log_target=True)
    return out


def links_apart(model: ReaderModel, hidden: Tensor, given: Answers, row: int, window: Window) -> dict[str, Tensor]:
    """How far a window's links and triggers' classes are from the teacher's, on the spans that the teacher finds.

    `hidden` are the learner's states of the window's pieces. Each figure is a mean over anchors.
    """
    inside = slice(1, len(window) + 1)
    states = given.hidden[row, inside]
    teller, told = given.of_contacts[0], given.of_contacts[1][row, inside]
    spans = found(given.teacher, given.logits[row, inside], window)
    out: dict[str, Tensor] = {}

    def scores(link: str, anchors: list[Pieces], candidates: list[Pieces]) -> tuple[Tensor, Tensor]:
        number, a, c = LINKS.index(link), torch.tensor(anchors), torch.tensor(candidates)
        who, saw = (given.teacher, states) if link.startswith("attribution_") else (teller, told)
        with torch.no_grad():
            wanted = who.links(saw, number, a, c)
        return model.links(hidden, number, a, c), wanted

    contents = spans["content"]
    for name, task in (("source", "source"), ("cue", "cue"), ("earlier", "content")):
        if not contents or not spans[task]:
            continue
        both = scores(f"attribution_{name}", contents, spans[task])
        if name == "earlier":
            later = torch.tensor([[c[0] >= a[0] for c in contents] for a in contents])
            both = tuple(torch.cat([s[:, :1], s[:, 1:].masked_fill(later, -1e4)], dim=1) for s in both)  # type: ignore[assignment]
        out[f"attribution_{name}"] = _apart(*both) / len(contents)
    triggers = spans["trigger"]
    if not triggers:
        return out
    at = torch.tensor(triggers)
    with torch.no_grad():
        classes = teller.trigger(told, at)
    for name, ours in model.trigger(hidden, at).items():
        out[f"trigger_{name}"] = _apart(ours, classes[name]) / len(triggers)
    if spans["participant"]:
        pairs = [scores(f"contact_{role}", triggers, spans["participant"]) for role in ROLES]
        own, wanted = (
            torch.stack([torch.zeros_like(part[0][:, 1:]), *(p[:, 1:] for p in part)], dim=2).flatten(0, 1)
            for part in zip(*pairs, strict=True)
        )
        out["contact_role"] = _apart(own, wanted) / (PAIRS * len(triggers))
    for name in CONTACT_LINKS[len(ROLES) :]:
        if not spans[name]:
            continue
        own, wanted = (s[:, 1:].flatten() for s in scores(f"contact_{name}", triggers, spans[name]))
        no = torch.zeros_like(own)
        apart = _apart(torch.stack([no, own], dim=1), torch.stack([no, wanted], dim=1))  # each is a yes or no
        out[f"contact_{name}"] = apart / (PAIRS * len(triggers))
    return out


def _apart(ours: Tensor, theirs: Tensor) -> Tensor:
    """The divergence of rows of scores from others, summed."""
    own, wanted = torch.log_softmax(ours, dim=1), torch.log_softmax(theirs, dim=1)
    return functional.kl_div(own, wanted, reduction="sum", log_target=True)


def found(model: ReaderModel, logits: Tensor, window: Window) -> dict[str, list[Pieces]]:
    """The spans of a window by argument or role: with the leanings of the reader, and the names that it adds."""
    words = np.flatnonzero(window.tokens.first)
    lasts = np.append(words[1:] - 1, len(window) - 1)
    out: dict[str, list[Pieces]] = {}

    def spans(task: str, bias: float) -> dict[str, list[Pieces]]:
        rows = torch.log_softmax(logits[torch.from_numpy(words)][:, model.columns[task]], dim=1).numpy().copy()
        rows[:, 1:] += bias
        return _decoded(rows, SPAN_TASKS[task], words, lasts)

    out |= spans("attribution", 0.0)
    out |= spans("contact_trigger", TRIGGER_BIAS)
    for name, bias in ARGUMENT_BIAS.items():
        out |= spans(f"contact_{name}", bias)
    names = spans("name", 0.0)
    out["time"] = sorted(p for part in spans("time", 0.0).values() for p in part)
    for argument, kinds in (("participant", _WHO), ("place", _WHERE)):
        marked = out[argument]
        more = [n for kind in kinds for n in names[kind] if not any(n[0] <= b and a <= n[1] for a, b in marked)]
        out[argument] = sorted(marked + more)
    return out


def _decoded(
    rows: NDArray[np.float32], types: tuple[str, ...], words: NDArray[np.int64], lasts: NDArray[np.int64]
) -> dict[str, list[Pieces]]:
    """The spans of a task's best labels, each word by itself, as first and last wordpieces, by type."""
    out: dict[str, list[Pieces]] = {kind: [] for kind in types}
    before = 0
    for at, label in enumerate(rows.argmax(axis=1).tolist()):
        if label:
            kind = types[(label - 1) // 2]
            goes_on = label % 2 == 0 and before in (label, label - 1)
            first = out[kind].pop()[0] if goes_on else int(words[at])
            out[kind].append((first, int(lasts[at])))
        before = label
    return out
