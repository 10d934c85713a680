"""Invented news and readouts with their contacts marked where the words stand; kept as plain text that people can edit.

A document is a line `=== id | kind | date | publisher | title`, its text with marks, and a line `#1 meeting held` for
each contact: its number, mode, status and, where it stands for several occasions, `series`. A mark is
`{labels words}`: labels are names with the number of a contact, several with commas, and marks may hold marks.
`trigger1` is the words that name contact 1, `also1` other words for it, `host1`, `guest1`, `party1`, `initiator1` and
`mediator1` are participants, `time1`, `place1`, `topic1`, `withheld1` and `by1` (who reports it) the rest.
A fourth of them is kept back from the reader; of the folder `whole` it learns all, and nothing of the folder
`unread`, whose articles are there to compare readers by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from memcon.reader.labels import MODES, ROLES, STATUSES
from training.corpora import Example, Offsets, contact_examples
from training.marks import kept_back

TEXTS = Path(__file__).parent / "texts"

_OPEN = re.compile(r"\{((?:[a-z]+\d+)(?:,[a-z]+\d+)*) ")
_CONTACT = re.compile(r"#(\d+) ([a-z]+) ([a-z]+)( series)?\s*$")
_LISTS = {"topic": "topics", "withheld": "withheld", "by": "reported_by", "also": "also"}
_LABELS = {*ROLES, *_LISTS, "trigger", "time", "place"}
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"'])|\n+")


def written(folder: Path = TEXTS) -> list[Example]:
    """The examples that are not kept back. Raises `ValueError`, naming the document, where marks are wrong."""
    learned = [row for row in rows(folder) if not kept_back(row["id"])]
    return contact_examples([*learned, *rows(folder / "whole")])


def rows(folder: Path = TEXTS) -> list[dict[str, Any]]:
    """All documents in `folder`, in the shape of the marked corpora. Raises `ValueError` where marks are wrong."""
    return [row for path in sorted(folder.glob("*.txt")) for row in documents(path.read_text(encoding="utf-8"))]


def documents(source: str) -> Iterator[dict[str, Any]]:
    """The documents of one file in the shape of the marked corpora. Raises `ValueError` where marks are wrong."""
    for part in re.split(r"^=== ", source, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        name, kind, published, publisher, title = (field.strip() for field in head.split("|", 4))
        try:
            contacts, marked = _declared(body)
            text, marks = _unmarked(marked.strip())
            told = _contacts(text, contacts, marks)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
        yield {
            "id": name,
            "publisher": publisher,
            "kind": kind,
            "published": published,
            "title": title,
            "text": text,
            "contacts": told,
        }


def _declared(body: str) -> tuple[dict[int, dict[str, Any]], str]:
    """The contacts that are declared by number, and the text without those lines."""
    found: dict[int, dict[str, Any]] = {}
    kept = []
    for line in body.splitlines():
        if not line.startswith("#"):
            kept.append(line)
            continue
        match = _CONTACT.match(line)
        if not match or match[2] not in MODES or match[3] not in STATUSES:
            raise ValueError(f"no contact: {line!r}")
        found[int(match[1])] = {"mode": match[2], "status": match[3], "series": bool(match[4])}
    return found, "\n".join(kept)


def _unmarked(marked: str) -> tuple[str, list[tuple[str, int, Offsets]]]:
    """The text without its marks, and the marks as (label, number of the contact, offsets)."""
    text = ""
    marks: list[tuple[str, int, Offsets]] = []
    open_marks: list[tuple[list[tuple[str, int]], int]] = []
    at = 0
    while at < len(marked):
        match = _OPEN.match(marked, at)
        if match:
            labels = [(re.sub(r"\d", "", one), int(re.sub(r"\D", "", one))) for one in match[1].split(",")]
            open_marks.append((labels, len(text)))
            at = match.end()
        elif marked[at] == "}":
            if not open_marks:
                raise ValueError(f"closing mark without an opening one near {text[-30:]!r}")
            labels, start = open_marks.pop()
            marks += [(label, number, (start, len(text))) for label, number in labels]
            at += 1
        elif marked[at] == "{":
            raise ValueError(f"mark not understood: {marked[at : at + 30]!r}")
        else:
            text += marked[at]
            at += 1
    if open_marks:
        raise ValueError(f"mark not closed: {text[open_marks[-1][1] :][:30]!r}")
    return text, marks


def _contacts(
    text: str, declared: dict[int, dict[str, Any]], marks: list[tuple[str, int, Offsets]]
) -> list[dict[str, Any]]:
    edges = [0, *(m.end() for m in _SENTENCE.finditer(text)), len(text)]
    rows = {}
    for number, said in declared.items():
        rows[number] = said | {
            "trigger": None,
            "participants": [],
            "time": None,
            "place": None,
            "topics": [],
            "withheld": [],
            "reported_by": [],
            "also": [],
            "evidence": [],
        }
    for label, number, (start, end) in marks:
        if number not in rows or label not in _LABELS:
            raise ValueError(f"mark {label}{number} belongs to no contact")
        row, span = rows[number], {"start": start, "end": end}
        if label in ROLES:
            row["participants"].append({"name": text[start:end], "role": label, "span": span})
        elif label in _LISTS:
            row[_LISTS[label]].append(span)
        elif row[label] is None:
            row[label] = span if label == "trigger" else {"span": span}
        elif label == "trigger":
            raise ValueError(f"contact {number} has two triggers")
        first = max(e for e in edges if e <= start)
        last = min(e for e in edges if e >= end)
        stop = first + len(text[first:last].rstrip())
        if {"start": first, "end": stop} not in row["evidence"]:
            row["evidence"].append({"start": first, "end": stop})
    for number, row in rows.items():
        if row["trigger"] is None:
            raise ValueError(f"contact {number} has no trigger")
    return list(rows.values())
