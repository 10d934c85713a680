"""Who says so, scored: the speakers, relays, acts and media of the 24 articles marked for them.

    python -m benchmarks.speakers [--half even|odd|all] [--found] [--errors FIELD]

Reads `../shared/data/attribution/speakers-dev.jsonl` and the articles' texts and attributions beside it.
The attributions are the marked ones, so that the figures tell of resolving alone; `--found` scores those that
the reader finds itself, paired with the marked ones by half of their content words (the pairs alone count, so
that a missed attribution is not counted twice; `paired` says how many there are). Rules were made looking at
the even half of the articles; the odd half tells how they do elsewhere.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.quality import DATA, f1
from memcon.find.attributions import Quotation, find_attributions
from memcon.find.furniture import find_furniture
from memcon.find.media import with_media
from memcon.find.mentions import find_names
from memcon.find.sentences import find_sentences
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import Statement, resolve_statements
from memcon.resolve.offices.table import name_key
from memcon.resolve.words.phrases import ARTICLE, PRONOUNS
from training.corpora import read_lines

FIELDS = ("speaker", "kind", "via", "on_behalf_of", "act", "medium")


@dataclass(frozen=True, slots=True)
class Told:
    """One attribution: its marked row, the words of its source, and what memcon makes of it."""

    article: str
    row: dict[str, Any]
    source: str
    cue: str
    content: str
    statement: Statement
    cast: Cast

    def name(self, number: int | None) -> str | None:
        """The name of an actor."""
        return None if number is None else self.cast.roles[number].name


def read_articles(reader: Reader, half: str = "all", found: bool = False) -> Iterator[Told]:
    """The attributions of one half of the articles, or of all, as memcon resolves them."""
    texts = {row["id"]: row for row in read_lines(DATA / "attribution/polnear-train.jsonl.gz")}
    for i, marks in enumerate(read_lines(DATA / "attribution/speakers-dev.jsonl")):
        if half != "all" and (half == "even") != (i % 2 == 0):
            continue
        article = texts[marks["id"]]
        text, rows = article["text"], {row["attribution"]: row for row in marks["speakers"]}
        gold = [(a["id"], _quotation(a)) for a in article["attributions"] if a["id"] in rows]
        reading = reader.read(text)
        sentences = find_sentences(reading)
        furniture = find_furniture(reading, sentences)
        names = find_names(reading, furniture)
        quotations = find_attributions(reading, reader.links, furniture) if found else [q for _, q in gold]
        quotations = with_media(reading, reader.links, quotations, sentences)
        cast = Cast(text, names, sentences, date.fromisoformat(article["date"]) if article["date"] else None)
        statements = resolve_statements(quotations, cast, names, sentences, article["publisher"])
        cast.finish()
        pairs = _pairs(text, [q for _, q in gold], quotations) if found else [(n, n) for n in range(len(gold))]
        for mine, other in pairs:
            name, quotation = gold[mine]
            words = [" ".join(text[a:b] for a, b in part) for part in (quotation.source, quotation.cue)]
            content = " … ".join(text[a:b] for a, b in quotation.content)
            yield Told(marks["id"], rows[name], *words, content, statements[other], cast)


def _quotation(row: dict[str, Any]) -> Quotation:
    source, cue, content = (tuple((a, b) for a, b in row[part]) for part in ("source", "cue", "content"))
    return Quotation(source, cue, content, 1.0)


def _pairs(text: str, gold: Sequence[Quotation], found: Sequence[Quotation]) -> list[tuple[int, int]]:
    def words(quotation: Quotation) -> set[int]:
        return {a + m.start() for a, b in quotation.content for m in re.finditer(r"\w+", text[a:b])}

    mine, theirs = [words(q) for q in gold], [words(q) for q in found]
    scored = sorted((-len(a & b) / len(a | b), i, j) for i, a in enumerate(mine) for j, b in enumerate(theirs) if a & b)
    used: tuple[set[int], set[int]] = (set(), set())
    out = []
    for score, i, j in scored:
        if -score >= 0.5 and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            out.append((i, j))
    return sorted(out)


def same_name(mine: str | None, marked: str | None) -> bool:
    """True where two names or descriptions mean the same one: one's words are all among the other's.

    Articles do not count, nor does spelling; both may be unknown.
    """
    if mine is None or marked is None:
        return mine is marked
    a, b = _words(mine), _words(marked)
    return bool(a and b) and (a <= b or b <= a)


def _words(name: str) -> set[str]:
    bare = ARTICLE.sub("", name.replace("’s", "").replace("'s", ""))
    return set(name_key(bare).split()) or set(bare.casefold().split())


def right(told: Told, field: str) -> bool | None:
    """Whether one field is right; None where the marks hold nothing that memcon has a word for."""
    row, statement = told.row, told.statement
    if field == "speaker":
        return same_name(told.name(statement.speaker), row["speaker"])
    if field == "kind":
        if statement.speaker is None or row["speaker"] is None or row["speaker_kind"] == "document":
            return None
        return bool(told.cast.roles[statement.speaker].kind == row["speaker_kind"])
    if field == "on_behalf_of":
        return same_name(told.name(statement.on_behalf_of), row["speaker_of"])
    if field == "via":
        mine = [told.name(n) for n in statement.via]
        return len(mine) == len(row["via"]) and all(same_name(a, b) for a, b in zip(mine, row["via"], strict=True))
    return bool(getattr(statement, field) == row[field])


def figures(told: Sequence[Told]) -> dict[str, Any]:
    """Accuracies in percent, and F1 for what is mostly absent: relays, and whom a source speaks for."""
    out: dict[str, Any] = {"attributions": len(told)}
    pronouns = [t for t in told if t.source.casefold() in PRONOUNS]
    for name, group, field in (
        ("speaker", told, "speaker"),
        ("speaker_of_pronouns", pronouns, "speaker"),
        ("speaker_of_names", [t for t in told if t.source and t not in pronouns], "speaker"),
        ("speaker_without_source", [t for t in told if not t.source], "speaker"),
        ("kind", told, "kind"),
        ("act", told, "act"),
        ("medium", told, "medium"),
        ("on_behalf_of", told, "on_behalf_of"),
        ("on_behalf_of_where_marked", [t for t in told if t.row["speaker_of"]], "on_behalf_of"),
    ):
        marks = [r for t in group if (r := right(t, field)) is not None]
        out[name] = round(100 * sum(marks) / len(marks), 1) if marks else None
    hits = sum(any(same_name(t.name(n), name) for n in t.statement.via) for t in told for name in t.row["via"])
    out["via"] = f1(hits, sum(len(t.statement.via) for t in told), sum(len(t.row["via"]) for t in told))
    mine = sum(t.statement.on_behalf_of is not None for t in told)
    hits = sum(bool(t.row["speaker_of"]) and right(t, "on_behalf_of") is True for t in told)
    return out | {"on_behalf_of_f1": f1(hits, mine, sum(bool(t.row["speaker_of"]) for t in told))}


def show(told: Sequence[Told], field: str) -> Iterator[str]:
    """The errors of one field, the commonest confusions first."""
    wrong = [t for t in told if right(t, field) is False]

    def value(t: Told) -> tuple[str, str]:
        if field in ("act", "medium"):
            return t.row[field], getattr(t.statement, field)
        if field == "kind":
            assert t.statement.speaker is not None
            return t.row["speaker_kind"], t.cast.roles[t.statement.speaker].kind
        if field == "via":
            return str(t.row["via"]), str([t.name(n) for n in t.statement.via])
        return (
            (str(t.row["speaker"]), str(t.name(t.statement.speaker)))
            if field == "speaker"
            else (str(t.row["speaker_of"]), str(t.name(t.statement.on_behalf_of)))
        )

    for (marked, mine), n in Counter(value(t) for t in wrong).most_common():
        yield f"{n:3}  {marked} → {mine}"
        for t in wrong:
            if value(t) == (marked, mine):
                yield f"       {t.source} | {t.cue} | {t.content[:110]!r} [{t.row['medium']}, {t.row['act']}]"


def main() -> None:
    """Print the figures, one JSON object, or the errors of one field."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speakers", description=__doc__)
    parser.add_argument("--half", choices=["even", "odd", "all"], default="all")
    parser.add_argument("--found", action="store_true", help="the attributions that the reader finds")
    parser.add_argument("--errors", choices=FIELDS)
    parser.add_argument("--weights", type=Path, help="a folder of weights other than the newest of the package")
    args = parser.parse_args()
    told = list(read_articles(Reader(find_weights(args.weights)), args.half, args.found))
    if args.errors:
        print("\n".join(show(told, args.errors)))
    else:
        print(json.dumps(figures(told)))


if __name__ == "__main__":
    main()
