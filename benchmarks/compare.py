"""How well accounts are laid side by side: the marked readout pairs come in, the scorer's figures and times go out.

    python -m benchmarks.compare [--data ../shared/data] [--scorer ../shared/eval/score_accounts.py] [--readings FILE]
    python -m benchmarks.compare --fit [kinds] [--weights FOLDER]   # make src/memcon/compare/data/alignment.json anew
    python -m benchmarks.compare --out FILE   # keep the predictions as JSON lines

Pairs whose `contact_index` leaves 2 when divided by 3 are for measuring only; the others tune. Each official document
of a pair is taken as its publisher's account; of a news report, the words that it attributes. The figure that says what
to expect of other texts is the one of the measured third; for the tuned pairs `--fit` gives it with each left out in
turn.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import numpy as np

import memcon
from memcon import engine
from memcon.compare import compare
from memcon.compare.align import FEATURES, describe, select
from memcon.compare.differences import parted
from memcon.compare.points import Told, usual_words, voices_of
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from memcon.record import Memcon, from_json, to_json
from memcon.record.joint import JointAccount, JointContact, JointParticipant, Member, Passage
from training.accounts import Invented, invented

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
COEFFICIENTS = ROOT / "src/memcon/compare/data/alignment.json"
RIDGE = 30.0  # strength of the pull of the coefficients to zero, with the figures scaled to unit variance
# Which figures say that two points belong together. Chosen on the tuned pairs, each left out in turn: with all of them
# the few pairs are learned by heart.
LINKING = ("words", "covered_less", "common", "lead_less", "lead_more", "occasion", "sense")
# Which say that what belongs together is the same: not how a pair stands among the others of its contact.
AGREEING = (
    "meaning",
    "words",
    "covered_less",
    "covered_more",
    "common",
    "numbers",
    "short",
    "longer",
    "occasion",
    "place",
    "jointly",
)
# What a pair of invented points (training/texts/accounts.jsonl) counts in telling the same from the related, of which
# the tuned pairs hold few; of what belongs together the invented ones, being plainer, tell nothing more.
INVENTED = 0.2
THRESHOLDS = tuple(round(-3 + 0.25 * step, 2) for step in range(15))
FURTHER = (0.0, 0.5, 1.0, 1.5)  # how much more a further link of a point needs


@dataclass
class Pair:
    """One marked pair: its contact, points, figures of all pairs of points, and what the scorer says of each."""

    index: int
    gold: dict[str, Any]
    contact: JointContact
    points: list[Told]
    sides: list[str]
    pairs: list[tuple[int, int]]
    figures: np.ndarray
    linked: np.ndarray
    shared: np.ndarray


def main() -> None:
    """Measure, or fit and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=SHARED / "data")
    parser.add_argument("--scorer", type=Path, default=SHARED / "eval/score_accounts.py")
    parser.add_argument("--readings", type=Path, help="a file in which readings are kept and found again")
    parser.add_argument("--weights", type=Path, help="a folder of weights other than the newest of the package")
    parser.add_argument("--out", type=Path, help="where to keep the predictions")
    parser.add_argument(
        "--fit", nargs="?", const="all", choices=["all", "kinds"], help="kinds: leaves links as they are"
    )
    options = parser.parse_args()
    if options.weights:
        engine._reader = Reader(find_weights(options.weights))
    scorer = _module(options.scorer)
    gold = _lines(options.data / "documents/readout-pairs-gold-dev.jsonl")
    texts = _lines(options.data / "documents/readout-pairs.jsonl")
    memcons = _readings([side for pair in texts for side in pair["sides"]], options.readings)
    contacts = [contact_of(g, t, memcons) for g, t in zip(gold, texts, strict=True)]
    if options.fit:
        fit([_pair(g, c, memcons, scorer) for g, c in zip(gold, contacts, strict=True)], scorer, options.fit)
    predicted = []
    times = []
    compare(contacts[0], memcons)  # loads the word table
    for marked, contact in zip(gold, contacts, strict=True):
        started = time.perf_counter()
        comparison = compare(contact, memcons)
        times.append(time.perf_counter() - started)
        predicted.append({"contact_index": marked["contact_index"], **msgspec.to_builtins(comparison)})
    if options.out:
        options.out.write_text("".join(json.dumps(p, ensure_ascii=False) + "\n" for p in predicted), encoding="utf-8")
    parts: dict[str, Callable[[int], bool]] = {
        "all": lambda i: True,
        "tuned": lambda i: not held_out(i),
        "measured": held_out,
    }
    for name, part in parts.items():
        chosen = [at for at, g in enumerate(gold) if part(g["contact_index"])]
        told = scorer.score([gold[at] for at in chosen], predicted)
        false = _false_conflicts([gold[at] for at in chosen], [predicted[at] for at in chosen])
        print(f"{name:9} {told['pairs']:2} pairs  {_line(told)}, conflicts in fields false {false}")
    ordered = sorted(times)
    print(f"time      median {ordered[len(ordered) // 2] * 1000:.0f} ms, longest {ordered[-1] * 1000:.0f} ms")


def held_out(index: int) -> bool:
    """True for a pair that is for measuring only."""
    return index % 3 == 2


def contact_of(gold: dict[str, Any], texts: dict[str, Any], memcons: dict[str, Memcon]) -> JointContact:
    """The contact of a pair as a ledger would hold it, each document being its publisher's account."""
    sides = {point["doc"]: point["side"] for point in gold["points"]}
    accounts, members, people = [], [], {}
    for text in texts["sides"]:
        memcon = memcons[text["id"]]
        name = memcon.document.id
        told = next((c for c in memcon.contacts if c.status in ("held", "ongoing")), None)
        said: tuple[str, ...] = ()
        if told:
            members.append(Member(name, told.id))
            for p in told.participants:
                actor = memcon.actor(p.actor)
                if actor:
                    words = Passage(name, p.span.start, p.span.end, p.span.text)
                    person = JointParticipant(
                        actor.name, actor.name, p.side, p.role, actor.kind, actor.office, (name,), (words,)
                    )
                    people.setdefault((actor.name, p.side), person)
            if memcon.document.kind == "report":
                said = tuple(dict.fromkeys(q for a in told.accounts for q in a.attributions))
        accounts.append(JointAccount(sides.get(name), memcon.document.publisher, name, said))
    first = memcons[texts["sides"][0]["id"]].document
    return JointContact(
        id=f"{gold['contact_index']:012x}",
        mode="call",
        status="held",
        trigger=Passage(first.id, 0, 1, first.text[:1]),
        participants=tuple(people.values()),
        accounts=tuple(accounts),
        documents=tuple(sorted(text["id"] for text in texts["sides"])),
        members=tuple(members),
    )


def fit(pairs: Sequence[Pair], scorer: ModuleType, what: str) -> None:
    """Make the coefficients from the tuned pairs, choose thresholds with each pair left out in turn, and write them.

    Of "kinds" alone those that tell the same from the related are made; how points are linked stays as it stands.
    """
    tuned = [p for p in pairs if not held_out(p.index)]
    more = invented()
    scored = {}
    for pair in tuned:
        others = [p for p in tuned if p is not pair]
        kinds = _apply(pair, _shared(others, more))
        told = [pair.points[a].span.text for a, _ in pair.pairs], [pair.points[b].span.text for _, b in pair.pairs]
        kinds = [-1.0 if parted(one, other) else kind for kind, one, other in zip(kinds, *told, strict=True)]
        scored[pair.index] = (_apply(pair, _linked(others)), kinds)
    best: tuple[float, float, float, dict[str, Any]] | None = None
    for threshold in THRESHOLDS:
        for further in FURTHER:
            told = scorer_of(tuned, scored, threshold, threshold + further, scorer)
            value = told["links"]["f1"] + told["only"]["f1"] / 2
            if best is None or value > best[0]:
                best = (value, threshold, threshold + further, told)
    assert best is not None
    print(f"left out  {len(tuned)} pairs  {_line(best[3])}")
    model = {
        "about": "Coefficients of memcon.compare.align, made by `python -m benchmarks.compare --fit`.",
        "linked": _named(_linked(tuned)),
        "shared": _named(_shared(tuned, more)),
        "threshold": best[1],
        "threshold_second": best[2],
    }
    if what == "kinds":
        model = json.loads(COEFFICIENTS.read_text(encoding="utf-8")) | {"shared": model["shared"]}
    COEFFICIENTS.write_text(json.dumps(model, indent=1) + "\n", encoding="utf-8")
    from memcon.compare import align

    align._model.cache_clear()


def scorer_of(
    pairs: Sequence[Pair],
    scored: dict[int, tuple[list[float], list[float]]],
    threshold: float,
    further: float,
    scorer: ModuleType,
) -> dict[str, Any]:
    """The scorer's figures for pairs with given scores and thresholds."""
    predicted = []
    for pair in pairs:
        links, kinds = scored[pair.index]
        chosen = select(pair.pairs, links, pair.sides, threshold, further)
        used = {p for at in chosen for p in pair.pairs[at]}
        accounts: dict[str, list[dict[str, Any]]] = {}
        only: dict[str, list[str]] = {}
        for number, (side, point) in enumerate(zip(pair.sides, pair.points, strict=True)):
            span = {"document": point.span.document, "text": point.span.text}
            accounts.setdefault(side, []).append({"id": str(number), "span": span})
            if number not in used:
                only.setdefault(side, []).append(str(number))
        groups: dict[bool, list[dict[str, Any]]] = {True: [], False: []}
        for at in chosen:
            groups[kinds[at] >= 0].append({"points": [str(p) for p in pair.pairs[at]]})
        predicted.append(
            {
                "contact_index": pair.index,
                "accounts": [{"side": s, "points": p} for s, p in accounts.items()],
                "shared": groups[True],
                "related": groups[False],
                "only": only if len(accounts) > 1 else {},
            }
        )
    told: dict[str, Any] = scorer.score([p.gold for p in pairs], predicted)
    return told


def _pair(gold: dict[str, Any], contact: JointContact, memcons: dict[str, Memcon], scorer: ModuleType) -> Pair:
    voices = voices_of(contact, memcons)
    points = [(v.side, p) for v in voices for p in v.points if v.side is not None]
    sides = [side for side, _ in points if side is not None]
    told = [point for _, point in points]
    pairs, figures = describe(told, sides, usual_words(contact, memcons))
    marked, groups, _, _ = scorer.gold_view(gold)
    as_gold = [{"doc": p.span.document, "text": p.span.text, "side": s} for s, p in points]
    touched = [{id(m) for m in marked if scorer.touches(p, m)} for p in as_gold]
    kinds = [(kind, id(a), id(b)) for kind, group in groups for a, b in scorer.cross(group)]
    found = [
        {k for k, c, d in kinds if (c in touched[a] and d in touched[b]) or (d in touched[a] and c in touched[b])}
        for a, b in pairs
    ]
    return Pair(
        gold["contact_index"], gold, contact, told, sides, pairs, figures,
        np.array([bool(k) for k in found], dtype=bool), np.array(["shared" in k for k in found], dtype=bool),
    )  # fmt: skip


def _linked(pairs: Sequence[Pair]) -> tuple[np.ndarray, float]:
    """Which pairs of points belong together: all pairs, those of a long contact counting less each."""
    used = [p for p in pairs if p.pairs]
    weights = np.concatenate([np.full(len(p.pairs), 1 / math.sqrt(len(p.pairs))) for p in used])
    chosen = [FEATURES.index(name) for name in LINKING]
    figures = np.concatenate([p.figures for p in used])[:, chosen]
    found, constant = _logistic(figures, np.concatenate([p.linked for p in used]), weights)
    return _placed(found, chosen), constant


def _shared(pairs: Sequence[Pair], more: Sequence[Invented]) -> tuple[np.ndarray, float]:
    """Which of the pairs that belong together say the same."""
    used = [p for p in (*pairs, *more) if p.linked.any()]
    chosen = [FEATURES.index(name) for name in AGREEING]
    figures = np.concatenate([p.figures[p.linked] for p in used])[:, chosen]
    weights = [np.full(p.linked.sum(), INVENTED if isinstance(p, Invented) else 1.0) for p in used]
    found, constant = _logistic(figures, np.concatenate([p.shared[p.linked] for p in used]), np.concatenate(weights))
    return _placed(found, chosen), constant


def _placed(found: np.ndarray, chosen: Sequence[int]) -> np.ndarray:
    """Coefficients of some figures among those of all, of which the others count nothing."""
    coefficients = np.zeros(len(FEATURES))
    coefficients[chosen] = found
    return coefficients


def _logistic(figures: np.ndarray, truth: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, float]:
    """Logistic regression with a ridge, by Newton's method: coefficients of the figures as they are, and a constant."""
    middle, spread = figures.mean(axis=0), figures.std(axis=0)
    spread = np.where(spread < 1e-6, 1.0, spread)
    rows = np.column_stack([(figures - middle) / spread, np.ones(len(figures))])
    weights = weights * len(weights) / weights.sum()
    pull = np.full(rows.shape[1], RIDGE)
    pull[-1] = 1e-6
    found = np.zeros(rows.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(rows @ found, -30, 30)))
        slope = rows.T @ (weights * (chance - truth)) + pull * found
        bend = (rows * (weights * chance * (1 - chance))[:, None]).T @ rows + np.diag(pull)
        step = np.linalg.solve(bend, slope)
        found -= step
        if np.abs(step).max() < 1e-9:
            break
    coefficients = found[:-1] / spread
    return coefficients, float(found[-1] - (coefficients * middle).sum())


def _apply(pair: Pair, model: tuple[np.ndarray, float]) -> list[float]:
    return [round(float(v), 4) for v in pair.figures @ model[0] + model[1]]


def _named(model: tuple[np.ndarray, float]) -> dict[str, Any]:
    coefficients = {name: round(float(v), 3) for name, v in zip(FEATURES, model[0], strict=True) if v}
    return {"constant": round(model[1], 3), "coefficients": coefficients}


def _line(told: dict[str, Any]) -> str:
    parts = [
        f"{name} P {told[name]['p']:.2f} R {told[name]['r']:.2f} F1 {told[name]['f1']:.3f}"
        for name in ("links", "only")
    ]
    return f"{', '.join(parts)}, kind {told['same_kind']:.2f}"


def _false_conflicts(gold: Sequence[dict[str, Any]], predicted: Sequence[dict[str, Any]]) -> int:
    """Contradictions in fields that nobody marked."""
    count = 0
    for marked, found in zip(gold, predicted, strict=True):
        known = {(c["field"], tuple(sorted(str(v["side"]) for v in c["values"]))) for c in marked["conflicts"]}
        for c in found["conflicts"]:
            sides = tuple(sorted(str(v["side"]) for v in c["values"]))
            count += c["field"] != "statement" and (c["field"], sides) not in known
    return count


def _readings(texts: Sequence[dict[str, Any]], kept: Path | None) -> dict[str, Memcon]:
    if kept and kept.is_file():
        found = [from_json(line) for line in kept.read_text(encoding="utf-8").splitlines()]
    else:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory() as folder:
            source = Path(folder) / "pairs.jsonl"
            source.write_text("".join(json.dumps(t) + "\n" for t in texts), encoding="utf-8")
            found = list(memcon.read_many([source], workers=1))
        if kept:
            kept.write_text("".join(to_json(m) + "\n" for m in found), encoding="utf-8")
    return {m.document.id: m for m in found}


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _module(path: Path) -> ModuleType:
    """The scorer as a module; what it does slowly and often is done for it in less time, with the same answers."""
    spec = importlib.util.spec_from_file_location("score_accounts", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    words = cache(module.word_set)
    runs = cache(lambda one, other: _longest_run(words(one), words(other)))

    def shared_words(a: dict[str, str], b: dict[str, str]) -> int:
        return runs(a["text"], b["text"]) if a["doc"] == b["doc"] else 0

    module.shared_words = shared_words  # type: ignore[attr-defined]
    return module


def _longest_run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words the longest run has that stands in both."""
    best = 0
    before = [0] * (len(other) + 1)
    for word in one:
        here = [0] * (len(other) + 1)
        for at, also in enumerate(other, 1):
            if word == also:
                here[at] = before[at - 1] + 1
                best = max(best, here[at])
        before = here
    return best


if __name__ == "__main__":
    main()
