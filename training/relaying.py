"""`python -m training.relaying`: fits the table by which the outlets that relay a quotation are weighed.

Learns from the articles that we marked (`training/marks/speakers.jsonl`, whose texts stay with their corpus). The
shipped reader finds the names in them; the attributions are the marked ones. Relays of polls are left out: whose poll
it is belongs to the poll, not between it and the people it asked.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from memcon.find.attributions import Quotation
from memcon.find.furniture import find_furniture
from memcon.find.mentions import Name, find_names
from memcon.find.sentences import Sentences, find_sentences
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions import statements as room
from memcon.resolve.attributions.relaying import Bearer, Option, chosen_of, key_of, same_bearer, weigh_relays
from training.marks import speakers
from training.questions import Row
from training.weighing import fit

TABLE = Path("src/memcon/resolve/data/relaying.json")
DECAY = 1.0
ROUNDS = 2
Found = tuple[Sequence[Name], Sentences]


def main() -> None:
    """Fit and write the table."""
    parser = argparse.ArgumentParser(prog="python -m training.relaying", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    parser.add_argument("--weights", type=Path, help="folder of the reader's weights (default: the newest)")
    args = parser.parse_args()
    fit_relays(args.data, args.weights)


def fit_relays(data: Path, weights: Path | None = None) -> None:
    """Fit the table to what a reader (its newest weights, or those of a folder) finds in the marked articles."""
    reader = Reader(find_weights(weights))

    def find(text: str) -> Found:
        reading = reader.read(text)
        sentences = find_sentences(reading)
        return find_names(reading, find_furniture(reading, sentences)), sentences

    fit_relaying(list(speakers(data)), find)


def fit_relaying(articles: Sequence[tuple[dict[str, Any], dict[str, Any]]], find: Callable[[str], Found]) -> None:
    """Fit the table to marked articles, of which `find` finds the names and sentences, and write it."""
    weights = fitted([prepared(article, marked, *find(article["text"])) for article, marked in articles])
    table = {"via": weights}
    TABLE.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Article:
    """A marked article made ready: what its relays are weighed from, and what is marked of each attribution."""

    arguments: Sequence[Any]
    marks: Sequence[tuple[bool, list[frozenset[str]]]]
    """Whether an attribution is a poll's, and the names of its relays."""


def prepared(article: dict[str, Any], marked: dict[str, Any], names: Sequence[Name], sentences: Sentences) -> Article:
    """An article of the corpus with its marks, resolved as far as its relays."""
    text = article["text"]
    told = [row for row in article["attributions"] if row["id"] in marked]
    quotations = [
        Quotation(*(tuple((a, b) for a, b in row[part]) for part in ("source", "cue", "content")), 1.0) for row in told
    ]
    day = date.fromisoformat(article["date"]) if article["date"] else None
    cast = Cast(text, names, sentences, day)
    calls: list[Any] = []
    plain, room.relays_of = room.relays_of, lambda *args: calls.append(args) or [()] * len(args[0])
    try:
        room.resolve_statements(quotations, cast, names, sentences, article["publisher"])
    finally:
        room.relays_of = plain
    marks = []
    for row in told:
        _, medium, _, via, _ = marked[row["id"]]
        marks.append((medium == "poll", [key_of(text[a:b]) for a, b in via]))
    return Article(calls[0], marks)


def rows_of(article: Article, weights: dict[str, float] | None = None) -> list[Row]:
    """The features of every outlet that may relay one of the article's quotations, and whether it does.

    What the quotations before have for relays is as marked, or as chosen by `weights`.
    """
    out: list[Row] = []

    def decide(number: int, options: Sequence[Option]) -> list[Bearer]:
        if number >= len(article.marks):
            return []
        poll, marked = article.marks[number]
        right = [any(same_bearer(b.key, key) for key in marked) for b, _ in options]
        if not poll:
            out.extend((features, yes) for (_, features), yes in zip(options, right, strict=True))
        if weights is not None:
            return chosen_of(options, weights)
        return [bearer for (bearer, _), yes in zip(options, right, strict=True) if yes]

    weigh_relays(*article.arguments, decide)
    return out


def fitted(articles: Sequence[Article]) -> dict[str, float]:
    """Weights learned first from the marked past of each quotation, then also from the one that they choose."""
    rows = [row for article in articles for row in rows_of(article)]
    weights = fit(rows, DECAY)
    for _ in range(ROUNDS):
        rows = rows + [row for article in articles for row in rows_of(article, weights)]
        weights = fit(rows, DECAY)
    return weights


if __name__ == "__main__":
    main()
