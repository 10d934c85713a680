"""Contacts and names marked by us in texts of other corpora: offsets alone are kept here, the texts stay there.

A line of `training/marks/contacts.jsonl` is a document: its corpus and id, the first twelve digits of the SHA-256 of
its text, and its contacts. Spans are [start, end] in code points. `also` are further words for the same occasion; those
for the contacts that the marked corpus has itself are in `mentions.jsonl`. `names.jsonl` has the names of the web texts
of a treebank, each as [start, end, type].
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.corpora import Example, Marked, Offsets, contact_examples, read_lines
from training.treebanks import treebank

CORPORA = {
    "official": "documents/official-dev.jsonl.gz",
    "newswire": "language/restricted/entities/worldwide_newswire.train.jsonl.gz",
    "polnear": "attribution/polnear-train.jsonl.gz",
    "rams": "events/rams_dev.jsonl",
    "wikievents": "events/wikievents_train_triggers.jsonl",
}
MARKS = Path(__file__).parent / "marks" / "contacts.jsonl"
SPEAKERS = Path(__file__).parent / "marks" / "speakers.jsonl"
MENTIONS = Path(__file__).parent / "marks" / "mentions.jsonl"
NAMES = Path(__file__).parent / "marks" / "names.jsonl"


def marked(data: Path, marks: Path = MARKS) -> list[Example]:
    """The documents that `marks` names and that are not kept back. `data` is the folder of the corpora.

    Raises `ValueError` where a corpus has another text under a document's id, or none.
    """
    return contact_examples(row for row in rows(data, marks) if not kept_back(row["id"]))


def mentions(path: Path, marks: Path = MENTIONS) -> dict[str, list[list[Offsets]]]:
    """Further words for the contacts of the marked corpus in `path`: for each document, a list for each contact.

    Raises `ValueError` where a text is another than the one that was marked.
    """
    texts = {row["id"]: row["text"] for row in read_lines(path)}
    found = {}
    for line in marks.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["id"] not in texts or text_key(texts[row["id"]]) != row["text"]:
            raise ValueError(f"{path.name} {row['id']}: the corpus has no such text")
        found[row["id"]] = [[(start, end) for start, end in words] for words in row["also"]]
    return found


def named(path: Path, marks: Path = NAMES) -> list[Example]:
    """The treebank in `path` with its sentences and, where we marked them, its names.

    Every other text has spaces for line breaks: in what was copied from a page, a greeting may follow a signature so.

    Raises `ValueError` where a text is another than the one that was marked, or is missing.
    """
    known = {row["id"]: row for row in map(json.loads, marks.read_text(encoding="utf-8").splitlines())}
    found = []
    for example in treebank(path):
        if (row := known.pop(example.id, None)) is None:
            found.append(example)
            continue
        if text_key(example.text) != row["text"]:
            raise ValueError(f"{path.name} {example.id}: the treebank has another text")
        names = tuple(Marked(start, end, kind) for start, end, kind in row["names"])
        text = example.text.replace("\n", " ") if int(row["text"], 16) % 2 else example.text
        found.append(
            replace(example, text=text, tasks=example.tasks | {"name"}, spans={**example.spans, "name": names})
        )
    if known:
        raise ValueError(f"{path.name}: no text of {min(known)}")
    return found


def speakers(data: Path, marks: Path = SPEAKERS) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The marked articles of PolNeAR, each with what is marked of its attributions, by their ids.

    That is act, medium, kind of speaker, the spans of relays, and the span of whom the speaker speaks for or null.
    Raises `ValueError` where the corpus has another text under an article's id, or none.
    """
    known = {row["id"]: row for row in map(json.loads, marks.read_text(encoding="utf-8").splitlines())}
    articles = {row["id"]: row for row in read_lines(data / CORPORA["polnear"]) if row["id"] in known}
    for name, row in known.items():
        article = articles.get(name)
        if article is None or text_key(article["text"]) != row["text"]:
            raise ValueError(f"polnear {name}: the corpus has no such text")
        yield article, row["speakers"]


def rows(data: Path, marks: Path = MARKS) -> Iterator[dict[str, Any]]:
    """The marked documents in the shape of the contact corpora, without what is resolved (dates, names, countries)."""
    known = [json.loads(line) for line in marks.read_text(encoding="utf-8").splitlines()]
    wanted = {(row["corpus"], row["id"]) for row in known}
    texts = {
        (corpus, row["id"]): row
        for corpus, path in CORPORA.items()
        if any(corpus == used for used, _ in wanted)
        for row in read_lines(data / path)
        if (corpus, row["id"]) in wanted
    }
    for row in known:
        source = texts.get((row["corpus"], row["id"]))
        if source is None or text_key(source["text"]) != row["text"]:
            raise ValueError(f"{row['corpus']} {row['id']}: the corpus has no such text")
        yield {
            "id": row["id"],
            "publisher": source.get("publisher"),
            "publisher_country": source.get("publisher_country"),
            "kind": source.get("kind") or "article",
            "published": source.get("published") or source.get("date"),
            "title": source.get("title"),
            "text": source["text"],
            "contacts": [_contact(contact, source["text"]) for contact in row["contacts"]],
        }


def text_key(text: str) -> str:
    """What tells a text from others: twelve digits of its SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def kept_back(name: str) -> bool:
    """True for the fourth of our documents that the reader is not trained on: what it finds there is weighed."""
    return int(hashlib.sha256(name.encode("utf-8")).hexdigest()[:8], 16) % 4 == 0


def _contact(mark: dict[str, Any], text: str) -> dict[str, Any]:
    def span(pair: list[int]) -> dict[str, int]:
        return {"start": pair[0], "end": pair[1]}

    return {
        "trigger": span(mark["trigger"]),
        "mode": mark["mode"],
        "status": mark["status"],
        "series": mark.get("series", False),
        "participants": [
            {"name": text[a:b], "role": role, "side": side, "span": span([a, b])} for a, b, side, role in mark["who"]
        ],
        "time": {"span": span(mark["time"])} if "time" in mark else None,
        "place": {"span": span(mark["place"])} if "place" in mark else None,
        **{
            name: [span(pair) for pair in mark.get(name, ())]
            for name in ("topics", "withheld", "reported_by", "also", "evidence")
        },
    }
