"""All tasks trained together on one encoder: examples in, a checkpoint out; fixed seeds, a log beside it."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from memcon.reader.labels import ATTRIBUTION_LINKS, CHAINED, CONTACT_LINKS, LINKS, ROLES
from training import corpora, marks, records, texts
from training.chain import chain_loss
from training.corpora import Example
from training.deep import DeepEncoder
from training.model import ReaderModel
from training.plan import Plan
from training.released import released
from training.teaching import answers, links_apart, words_apart
from training.treebanks import treebank
from training.windows import ANY_FURNITURE, ANY_NAME, IGNORE, TASKS, Window, windows_of

CLS, SEP, MASK, PAD = 101, 102, 103, 0
VISITS = 900  # records of visits that are written out


WEIGHTS = {"sentence": 0.5, "furniture": 0.5, "contact_trigger": 2.0, "contact_evidence": 0.3}
LINK_WEIGHT = 0.3
CHAIN = 0.5  # the part of the chain's loss in that of a task with transitions; the rest is each word's alone


def load_corpora(data: Path) -> dict[str, list[Example]]:
    """The training parts of every corpus used, by name. `data` is the folder of the corpora."""
    language, marked = data / "language", data / "contacts/contacts-train.jsonl"
    measured = data / "contacts/contacts-dev.jsonl"
    return {
        "polnear": corpora.polnear(data / "attribution/polnear-train.jsonl.gz"),
        "contacts": corpora.contacts(marked, marks.mentions(marked)),
        "marked": marks.marked(data),
        "written": texts.written(),
        "official": corpora.unmarked(data / "documents/official-dev.jsonl.gz", [measured]),
        "newswire": corpora.newswire(language / "restricted/entities/worldwide_newswire.train.jsonl.gz"),
        "ewt": treebank(language / "syntax/ewt.train.conllu.gz", names="all"),
        "ewt_outside": treebank(language / "syntax/ewt.train.conllu.gz", names="outside"),
        "ewt_names": marks.named(language / "syntax/ewt.train.conllu.gz"),
        "gum": treebank(language / "syntax/gum.train.conllu.gz", corpora.gum_free),
        "named": corpora.named(language / "entities/gum_named.train.jsonl.gz"),
        "wikiwars": corpora.timexes(language / "time/wikiwars.train.jsonl.gz"),
        "visits": records.visits(
            data / "events/us_diplomatic_visits_train.jsonl",
            data / "documents/state-travels-visits.jsonl",
            VISITS,
            seed=1,
        ),
    }


def start_of(release: Path, out: Path) -> Path:
    """Released weights as a checkpoint to start from, written to `out`; gives its path."""
    torch.save(released(release, ReaderModel().state_dict()), out)
    return out


def train(
    data: Path,
    start: Path,
    tokenizer: Tokenizer,
    out: Path,
    plan: Plan,
    steps: int | None = None,
    teachers: Sequence[Path] = (),
) -> Path:
    """Train by `plan` and write `reader.pt` and `train.log` into `out`; gives the checkpoint's path.

    `start` is the published encoder (`model.safetensors`) or a checkpoint of an earlier round (`reader.pt`). `steps`
    cuts the run short, to try it. `teachers` are checkpoints whose answers are learned, too, if `plan.taught` says so.
    """
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(plan.seed)
    rng = random.Random(plan.seed)
    batches = batches_of(load_corpora(data), tokenizer, plan, rng)
    model = ReaderModel(DeepEncoder() if plan.deep else None)
    if start.suffix == ".pt":
        model.load_state_dict(model.state_dict() | torch.load(start, weights_only=True))
    else:
        model.encoder.start_from(start)
    encoder = list(model.encoder.parameters())
    inside = {id(p) for p in encoder}
    inside |= {id(p) for p in model.transitions.values()}
    heads = [p for p in model.parameters() if id(p) not in inside]
    optimizer = torch.optim.AdamW(
        [
            {"params": encoder, "lr": plan.encoder_rate},
            {"params": heads, "lr": plan.head_rate},
            {"params": list(model.transitions.values()), "lr": 10 * plan.head_rate, "weight_decay": 0.0},
        ],
        weight_decay=plan.decay,
        betas=(0.9, 0.98),
        fused=True,
    )
    total = steps or len(batches)
    warm = max(1, int(plan.warm_up * total))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / warm, max(0.0, (total - i) / max(1, total - warm)))
    )
    log = (out / "train.log").open("w", encoding="utf-8")
    log.write(json.dumps({"plan": asdict(plan), "batches": total, "torch": torch.__version__}) + "\n")
    log.flush()
    model.train()
    guides = [_teacher(teacher) for teacher in teachers] if plan.taught else []
    mean = {name: value.clone() for name, value in model.state_dict().items()} if plan.average else {}
    began, seen, sums = time.time(), 0, {}
    for number, batch in enumerate(batches[: min(total, plan.cut or total)]):
        losses = losses_of(model, batch, plan, guides)
        loss = torch.stack(list(losses.values())).sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        seen += sum(len(w) for w in batch)
        for name, value in losses.items():
            had, count = sums.get(name, (0.0, 0))
            sums[name] = had + float(value.detach()), count + 1
        if (number + 1) % 50 == 0 or number + 1 == total:
            row = {name: round(had / count, 4) for name, (had, count) in sums.items()}
            rate = round(seen / (time.time() - began))
            log.write(json.dumps({"step": number + 1, "pieces": seen, "pieces_per_second": rate, "loss": row}) + "\n")
            log.flush()
            sums = {}
        if mean and (number + 1) % 10 == 0:
            _move(mean, model, plan.average)
        if (number + 1) % 250 == 0:
            torch.save(model.state_dict(), out / "partial.pt")
            if mean:
                torch.save(mean, out / "mean.pt")
    log.close()
    if mean:
        torch.save(mean, out / "mean.pt")
    torch.save(model.state_dict(), out / "reader.pt")
    return out / "reader.pt"


@torch.no_grad()
def _move(mean: dict[str, Tensor], model: ReaderModel, share: float) -> None:
    """Bring the running mean nearer to the model's weights."""
    for name, value in model.state_dict().items():
        if value.is_floating_point():
            mean[name].lerp_(value, share)


def batches_of(
    sets: dict[str, list[Example]], tokenizer: Tokenizer, plan: Plan, rng: random.Random
) -> list[list[Window]]:
    """All windows of all epochs in batches of about `batch_pieces`, windows of like length together."""
    windows: list[Window] = []
    for name, epochs in plan.epochs:
        for epoch in range(int(np.ceil(epochs))):
            share = min(1.0, epochs - epoch)
            for example in sets[name]:
                if rng.random() >= share:
                    continue
                if "furniture" in example.tasks and rng.random() < plan.furniture:
                    example = corpora.with_furniture(example, rng)
                windows += windows_of(example, tokenizer, rng.choice(plan.windows), rng)
    rng.shuffle(windows)
    batches: list[list[Window]] = []
    for start in range(0, len(windows), 512):
        pool = sorted(windows[start : start + 512], key=len)
        batch: list[Window] = []
        for window in pool:
            if batch and (len(batch) + 1) * (len(window) + 2) > plan.batch_pieces:
                batches.append(batch)
                batch = []
            batch.append(window)
        batches.append(batch)
    rng.shuffle(batches)
    return batches


def collate(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor | None]:
    """ids, case, gap, quote and additive mask of a batch, each window between [CLS] and [SEP]."""
    size = max(len(w) for w in batch) + 2
    ids = torch.full((len(batch), size), PAD)
    features = [torch.zeros((len(batch), size), dtype=torch.long) for _ in range(3)]
    mask = torch.full((len(batch), 1, 1, size), -1e4)
    for row, window in enumerate(batch):
        n = len(window)
        ids[row, 0], ids[row, n + 1] = CLS, SEP
        ids[row, 1 : n + 1] = torch.from_numpy(window.tokens.ids)
        for feature, values in zip(features, (window.tokens.case, window.tokens.gap, window.tokens.quote), strict=True):
            feature[row, 1 : n + 1] = torch.from_numpy(values)
        mask[row, :, :, : n + 2] = 0
    return ids, *features, mask if (mask != 0).any() else None  # type: ignore[return-value]


def _teacher(checkpoint: Path) -> ReaderModel:
    state = torch.load(checkpoint, weights_only=True)
    model = ReaderModel(DeepEncoder() if "encoder.relative.weight" in state else None)
    model.load_state_dict(state)
    return model.eval()


def losses_of(
    model: ReaderModel, batch: list[Window], plan: Plan, teachers: Sequence[ReaderModel] = ()
) -> dict[str, Tensor]:
    """The weighted loss of every task that the batch can teach; with `teachers`, of every task."""
    ids, case, gap, quote, mask = collate(batch)
    given = answers(teachers, ids, case, gap, quote, mask, plan.asked, plan.left) if teachers else None
    if plan.masked:
        ids = ids.masked_fill((torch.rand(ids.shape) < plan.masked) & (ids > MASK), MASK)
    with torch.autocast("cpu", torch.bfloat16):
        logits, hidden = model(ids, case, gap, quote, None if mask is None else mask.bfloat16())
    logits, hidden = logits.float(), hidden.float()
    words = sum(int(w.tokens.first.sum()) for w in batch)
    losses: dict[str, Tensor] = {}
    for task in TASKS:
        target = torch.full(ids.shape, IGNORE)
        for row, window in enumerate(batch):
            target[row, 1 : len(window) + 1] = torch.from_numpy(window.labels[task])
        if (target == IGNORE).all():
            continue
        part = logits[..., model.columns[task]].flatten(0, 1)
        flat = target.flatten()
        loss = functional.cross_entropy(part, flat.where(flat >= 0, IGNORE), ignore_index=IGNORE, reduction="sum")
        for some in (ANY_FURNITURE, ANY_NAME):
            if (flat == some).any():
                rows = torch.log_softmax(part[flat == some], dim=1)
                loss = loss - rows[:, 1:].logsumexp(dim=1).sum()
        losses[task] = WEIGHTS.get(task, 1.0) * loss / words
        if task in CHAINED:
            chain = _chain_loss(model, task, logits[..., model.columns[task]], batch)
            losses[task] = (1 - CHAIN) * losses[task] + CHAIN * chain / words
    if given is not None:
        for task, apart in words_apart(model, logits, given.logits, batch).items():
            losses[task] = losses.get(task, torch.zeros(())) + plan.taught * WEIGHTS.get(task, 1.0) * apart / words
    for row, window in enumerate(batch):
        states = hidden[row, 1 : len(window) + 1]
        if window.links:
            _link_losses(model, window, states, losses, len(batch))
        if given is not None and plan.taught_links:
            for name, apart in links_apart(model, states, given, row, window).items():
                weight = plan.taught_links * LINK_WEIGHT / len(batch)
                losses[name] = losses.get(name, torch.zeros(())) + weight * apart
    return {
        name: plan.contact * loss if name.startswith(("contact_", "trigger_")) else loss
        for name, loss in losses.items()
    }


def _chain_loss(model: ReaderModel, task: str, logits: Tensor, batch: list[Window]) -> Tensor:
    """The loss of a task's labels as chains over the words of each window that tells anything of it."""
    rows = [(row, np.flatnonzero(w.tokens.first)) for row, w in enumerate(batch) if (w.labels[task] != IGNORE).any()]
    size, width = max(len(words) for _, words in rows), logits.shape[-1]
    emissions = logits.new_zeros((len(rows), size, width))
    may = torch.ones((len(rows), size, width), dtype=torch.bool)
    for number, (row, words) in enumerate(rows):
        emissions[number, : len(words)] = torch.log_softmax(logits[row, 1 + torch.from_numpy(words)], dim=1)
        told = torch.from_numpy(batch[row].labels[task][words])
        one = functional.one_hot(told.clamp_min(0), width).bool()
        some = torch.ones(width, dtype=torch.bool)
        some[0] = False
        known = torch.where((told == ANY_NAME)[:, None], some, one)
        may[number, : len(words)] = torch.where((told == IGNORE)[:, None], may[number, : len(words)], known)
    lengths = torch.tensor([len(words) for _, words in rows])
    return chain_loss(emissions, may, lengths, model.transitions[task])


def _link_losses(model: ReaderModel, window: Window, hidden: Tensor, losses: dict[str, Tensor], size: int) -> None:
    def add(name: str, value: Tensor) -> None:
        losses[name] = losses.get(name, torch.zeros(())) + LINK_WEIGHT * value / size

    for name in ATTRIBUTION_LINKS:
        found = window.links.get(f"attribution_{name}")
        if found is None or not found.anchors:
            continue
        anchors = torch.tensor(found.anchors)
        candidates = torch.tensor(found.candidates, dtype=torch.long).reshape(-1, 2)
        scores = model.links(hidden, LINKS.index(f"attribution_{name}"), anchors, candidates)
        right = torch.zeros(scores.shape, dtype=torch.bool)
        for a, c in found.positives:
            right[a, 1 + c] = True
        if name == "earlier":  # only pieces that stand before the anchor can be chosen
            scores[:, 1:] = scores[:, 1:].masked_fill(candidates[None, :, 0] >= anchors[:, None, 0], -1e4)
        right[~right.any(dim=1), 0] = True
        log = torch.log_softmax(scores, dim=1).masked_fill(~right, -1e9)
        add(f"attribution_{name}", -log.logsumexp(dim=1).mean())

    if not window.triggers:
        return
    triggers = torch.tensor(window.triggers)
    for name, logits in model.trigger(hidden, triggers).items():
        add(f"trigger_{name}", functional.cross_entropy(logits, torch.tensor(window.classes[name])))
    people = window.links["contact_party"].candidates
    if people:
        candidates = torch.tensor(people)
        by_role = [model.links(hidden, LINKS.index(f"contact_{r}"), triggers, candidates)[:, 1:] for r in ROLES]
        scores = torch.stack([torch.zeros_like(by_role[0]), *by_role], dim=2)
        target = torch.zeros(scores.shape[:2], dtype=torch.long)
        for number, role in enumerate(ROLES):
            for a, c in window.links[f"contact_{role}"].positives:
                target[a, c] = number + 1
        for a, c in window.links["contact_party"].unknown:
            if target[a, c] == 0:
                target[a, c] = IGNORE
        if (target != IGNORE).any():
            add("contact_role", functional.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=IGNORE))
    for name in CONTACT_LINKS[len(ROLES) :]:
        found = window.links[f"contact_{name}"]
        if not found.candidates:
            continue
        scores = model.links(hidden, LINKS.index(f"contact_{name}"), triggers, torch.tensor(found.candidates))[:, 1:]
        right = torch.zeros_like(scores)
        for a, c in found.positives:
            right[a, c] = 1
        known = torch.ones_like(scores)
        for a, c in found.unknown:
            known[a, c] = right[a, c]
        add(f"contact_{name}", functional.binary_cross_entropy_with_logits(scores, right, weight=known))
