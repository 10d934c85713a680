"""A folder of weights goes in, its card goes out: what the model is, what it learned from, how good it is, its limits.

    python -m training.card FOLDER

The card states what the folder's own files say: the plan of each round (first line of `train-1.log`
and so on), the figures of `figures.json` (lines as `python -m benchmarks.quality` prints them) and the
sums of `checksums.json`. What is not there is said to be missing.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.means import LAST

CORPORA = {
    "polnear": (
        "PolNeAR 1.0.0 (Newell, Margolin, Ruths, LREC 2018), train part: 840 articles of US political news, "
        "November 2015 to October 2016, seven publishers",
        "attribution, furniture",
        "**no licence stated** by the repository; article texts belong to their publishers",
    ),
    "newswire": (
        "Worldwide newswire (Shan, Bauer, Manning 2023): 797 articles of non-Western outlets",
        "names of nine classes",
        "**no licence stated** by the repository; article texts belong to their publishers",
    ),
    "gum": (
        "GUM (Universal Dependencies, English), train part without Reddit and without the genres whose "
        "licence forbids commercial use (essay, fiction, letter, podcast, whow)",
        "sentence boundaries",
        "Creative Commons BY or BY-SA, by document",
    ),
    "named": (
        "GUM, the same documents, with the names derived from its coreference layer: persons, organisations and "
        "places (other words with a capital teach nothing)",
        "names of three classes",
        "Creative Commons BY or BY-SA, by document",
    ),
    "ewt": (
        "EWT (Universal Dependencies, English Web Treebank), train part: 12,544 sentences",
        "sentence boundaries; by its proper nouns where names of whatever class are (as `ewt_outside`: where none are)",
        "CC BY-SA 4.0",
    ),
    "ewt_names": (
        "The same 540 texts: 10,732 names marked for memcon by one reader each",
        "names of nine classes, sentence boundaries",
        "the marks are the project's own (`training/marks/names.jsonl`); texts CC BY-SA 4.0",
    ),
    "wikiwars": (
        "WikiWars (Mazur, Dale 2010), 14 of its Wikipedia articles, as TimeML",
        "time expressions",
        "CC BY-SA 3.0",
    ),
    "contacts": (
        "499 documents marked for memcon with 831 contacts: news articles, official readouts, press releases, "
        "transcripts; most of them marked once, 168 by one person and adjudicated by a second (train and dev together)",
        "contacts: trigger, arguments, roles, classes",
        "the marks are the project's own; texts of news articles belong to their publishers",
    ),
    "mentions": (
        "The same documents: 928 further words that name one of their contacts, marked for memcon by one reader each",
        "contacts: all triggers of each",
        "the marks are the project's own (`training/marks/mentions.jsonl`)",
    ),
    "marked": (
        "1,606 of 2,173 texts with 2,249 contacts marked for memcon by one reader each: documents of official "
        "publishers, of Worldwide newswire and of PolNeAR (train), articles of WikiEvents (train), passages of RAMS "
        "(dev); the others were kept back, to weigh places and to choose thresholds by",
        "contacts",
        "the marks are the project's own (`training/marks/contacts.jsonl`); official texts are in the public domain or "
        "CC BY 4.0, WikiEvents MIT, RAMS CC BY-SA 4.0",
    ),
    "written": (
        "1,717 of 1,911 articles, columns, briefings and readouts with 6,432 contacts that were written for memcon; "
        "people and events are invented",
        "contacts, rare kinds of them above all",
        "the project's own, Apache-2.0 (`training/texts`)",
    ),
    "speakers": (
        "1,798 attributions of 120 articles of PolNeAR (train), their medium and relays marked by one reader",
        "the map of `media.npz` from an attribution to its medium",
        "the marks are the project's own (`training/marks/speakers.jsonl`)",
    ),
    "visits": (
        "900 records of official visits and travels (history.state.gov), written out as lines of a chronicle by "
        "sentences invented for memcon; records that the measured list has, too, were left out",
        "contacts: visits told in one line",
        "CC0",
    ),
    "furniture": (
        "Page furniture invented for memcon (captions, share bars, comment forms, legal lines), set between paragraphs",
        "furniture",
        "the project's own, Apache-2.0",
    ),
}

HEADS = (
    "On each word: sentence start, page furniture, names (nine classes), time expressions, the roles of attribution "
    "(source, cue, content), the trigger and arguments of contacts, and whether it tells of a contact at all. Between "
    "spans: content to its source, cue and earlier piece; trigger to participants by role and to the other arguments. "
    "On each trigger: mode, status, and whether it is a series. Labels of names and of attributions are scored as "
    "chains, with learned transitions. On each attribution: its medium."
)

LIMITS = (
    "English only. Text in another language is read all the same, and what is found in it is worth nothing.",
    "News and official texts only: attribution, names and contacts were learned from nothing else.",
    "US political news of 2015 and 2016 dominates what it knows of attribution. Other registers, outlets that "
    "attribute in other ways and reports of other regions may be read less well than the figures say.",
    "Rare kinds of contact (video calls, chance encounters, refusals, denials, cancellations) had few examples, and "
    "people themselves disagree about what counts as a contact.",
    "Weights and activations are int8, and processors round and saturate differently: near a threshold, a result can "
    "differ between two kinds of processor. On one machine it is the same each time.",
    "The probabilities that a record gives were fitted on development documents (`calibration.json`): on texts of "
    "another kind they may be too high or too low.",
    "Do not rely on a record without reading the characters that it points to; do not take a missing contact as a "
    "sign that none took place; and do not base a decision about a person on it. The model reads what a text says, "
    "not what is true.",
)

LAST_ROUND = (
    "Round 6 started from the mean of that start (0.6) and of the running mean of round 5 (0.4), with transitions that "
    "were new; round 7 from the running mean of round 6; rounds 8 to 16 from means of what came before them, which "
    "`training/means.py` gives. The weights are the mean of "
    + ", ".join(f"`{name}` ({share:g})" for name, share in LAST)
    + ", rounds 13 to 16 having started from the same mean. "
    "Rounds 15 and 16 learned, beside the marks, what their teacher, the mean of rounds 13 and 14, answers."
)
UNITS = "In percent. `p`, `r` and `f1` are precision, recall and their harmonic mean."


def write_card(folder: Path) -> None:
    """Write `card.md` into a folder of weights.

    Raises `OSError` where `checksums.json` cannot be read and `ValueError` where a file of the folder
    is not the JSON it should be; logs and figures may be missing.
    """
    sections = (
        f"# Card of the reader {folder.name}",
        _model(),
        _data(),
        "## Training\n\n" + "\n\n".join(_rounds(folder)),
        "## Figures\n\n" + _figures(folder / "figures.json"),
        "## Limits, and what not to rely on\n\n" + "\n".join(f"- {limit}" for limit in LIMITS),
        "## Files\n\n" + _sums(folder / "checksums.json"),
    )
    (folder / "card.md").write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _model() -> str:
    return (
        "## What it is\n\n"
        "A six-layer encoder (384 wide; about 24 million parameters with all heads), from all-MiniLM-L6-v2 "
        "(Apache-2.0), fine-tuned with all heads at once. Three embeddings are added to its input, since its "
        "vocabulary has no capitals and no layout: the letter case of the word, the gap before it (none, space, new "
        "line, new paragraph), and whether it stands inside quotation marks."
        f"\n\n{HEADS}\n\n"
        "`reader.onnx` holds the encoder and the word heads, int8 per channel (weights in seven bits), the embeddings "
        "int8 per row; `links.npz` the heads between spans and of triggers, and the transitions, as 16-bit floats; "
        "`media.npz` the map from attributions to their medium; `tokenizer.json` the "
        "published tokenizer without truncation and padding."
    )


def _data() -> str:
    rows = "\n".join(f"| {name} | {what} | {task} | {licence} |" for name, (what, task, licence) in CORPORA.items())
    return (
        "## What it learned from\n\n"
        f"| name | corpus | teaches | licence |\n|---|---|---|---|\n{rows}\n\n"
        "PolNeAR and Worldwide newswire are public research corpora **without a stated licence**, and the only source "
        "of attribution and of names in this training. No text of any corpus is shipped with these files; the weights "
        "were adjusted on them. Whoever needs weights with a stated licence for every source must train again without "
        "these two. "
        "Development parts served to measure and to choose, and were not trained on."
    )


def _rounds(folder: Path) -> Iterator[str]:
    logs = sorted(folder.glob("train-*.log"), key=lambda log: int(log.stem.rpartition("-")[2]))
    if not logs:
        yield "The logs of the training are not in this folder."
        return
    if len(logs) > 1:
        yield (
            "Each round starts from the end of the one before it, its learning rate raised anew and run down. Rounds 1 "
            "and 2 knew no head for whole tellings of contacts (`contact_evidence`) and were averaged, 0.35 to 0.65, "
            "and released in int8; round 3 went on from that release. Round 5 started from the mean of that release "
            "(0.3), the end of round 3 (0.1), and round 4 at batch 500 (0.2) and at its end (0.4), which was itself "
            f"released in int8. {LAST_ROUND}"
        )
    for number, log in enumerate(logs, 1):
        head, *steps = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        plan = {key: value for key, value in head["plan"].items() if value not in (None, []) and key != "cut"}
        done = steps[-1]["step"] if steps else 0
        batches = f"{done:,}" if done == head["batches"] else f"ended after {done:,} of {head['batches']:,}"
        shares = ", ".join(f"{name} {epochs:g}" for name, epochs in plan.pop("epochs"))
        rest = "; ".join(f"{key.replace('_', ' ')} {_setting(value)}" for key, value in plan.items())
        yield (
            f"Round {number} ([log]({log.name})): {batches} batches, torch {head['torch']}. "
            f"Epochs by corpus: {shares}. {rest[0].upper()}{rest[1:]}."
        )


def _setting(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, list) else f"{value:g}"


def _figures(path: Path) -> str:
    if not path.is_file():
        return "Not measured: `figures.json` is not in this folder."
    rows = [
        (task, name, value)
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
        for task, figures in json.loads(line).items()
        for name, value in _flat(figures)
    ]
    body = "\n".join(f"| {task} | {name} | {_cell(task, value)} |" for task, name, value in rows)
    return (
        f"On the development parts, by `python -m benchmarks.quality`. {UNITS}\n\n"
        f"| task | figure | value |\n|---|---|---|\n{body}"
    )


def _flat(figures: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in figures.items():
        label = f"{before} {name}".strip().replace("_", " ")
        if isinstance(value, dict) and set(value) >= {"p", "r", "f1"}:
            yield label, [value[key] for key in ("p", "r", "f1")]
            yield from _flat({k: v for k, v in value.items() if k not in ("p", "r", "f1")}, label)
        elif isinstance(value, dict):
            yield from _flat(value, label)
        else:
            yield label, value


def _cell(task: str, value: Any) -> str:
    # The scorer of contacts gives shares of one, the other tasks are measured in percent.
    scale = 100 if task == "contacts" else 1
    if isinstance(value, list):
        names = ("p", "r", "f1") if len(value) == 3 else ("",) * len(value)
        return ", ".join(f"{name} {scale * x:.1f}".strip() for name, x in zip(names, value, strict=True))
    return f"{scale * value:.1f}" if isinstance(value, float) else str(value)


def _sums(path: Path) -> str:
    sums: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    rows = "\n".join(f"| `{name}` | `{digest}` |" for name, digest in sums.items())
    return f"| file | SHA-256 |\n|---|---|\n{rows}"


def main() -> None:
    """Write the card of one folder."""
    parser = argparse.ArgumentParser(prog="python -m training.card", description="Write card.md into a weights folder.")
    parser.add_argument("folder", type=Path, help="a folder of weights, as training writes it")
    write_card(parser.parse_args().folder.resolve())


if __name__ == "__main__":
    main()
