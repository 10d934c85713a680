"""Treebanks become `Example`s: running text rebuilt from its words, with the sentences and where names may be."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from training.corpora import Example, Marked, Offsets


def treebank(
    path: Path, keep: Callable[[str], bool] = lambda _: True, *, names: Literal["none", "all", "outside"] = "none"
) -> list[Example]:
    """Sentence starts of a CoNLL-U treebank, on running text rebuilt from `SpaceAfter=No` and `newpar`.

    `keep` takes the id of a document (GUM's genre is its second part) and says whether to use it. With names "all",
    proper nouns tell where names of whatever type are, with "outside" they may be part of one; so may, with both,
    numbers, words of unclear kind and adjectives and nouns with a capital. All other words are outside.
    """
    out: list[Example] = []
    doc, text, starts = "", "", []
    named: list[Offsets] = []
    unnamed: list[Offsets] = []
    new_paragraph = False
    skip_to = 0

    def finish() -> None:
        if text and keep(doc):
            with_names = names != "none"
            tasks = frozenset({"sentence", "name"} if with_names else {"sentence"})
            spans: dict[str, tuple[Marked, ...]] = {"name": ()} if with_names else {}
            marks = {"named": tuple(named), "unnamed": tuple(unnamed)} if with_names else {}
            out.append(Example(doc, text, tasks, spans=spans, sentences=tuple(starts), **marks))

    with gzip.open(path, "rt", encoding="utf-8") as lines:
        first = True
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                finish()
                doc, text, starts = line.split("=", 1)[1].strip(), "", []
                named, unnamed = [], []
            elif line.startswith("# newpar"):
                new_paragraph = True
            elif line.startswith("# sent_id"):
                first = True
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if "." in columns[0]:
                    continue
                if "-" in columns[0]:
                    skip_to = int(columns[0].split("-")[1])
                    text, first, new_paragraph = _join(text, columns, starts, first, new_paragraph)
                    continue
                if skip_to and int(columns[0]) <= skip_to:
                    continue
                skip_to = 0
                text, first, new_paragraph = _join(text, columns, starts, first, new_paragraph)
                end = len(text.rstrip(" "))
                span = (end - len(columns[1]), end)
                if columns[3] == "PROPN":
                    (named if names == "all" else unnamed).append(span)
                elif columns[3] in _MAYBE_NAMED and (columns[1][:1].isupper() or columns[3] in ("NUM", "X")):
                    unnamed.append(span)
            elif not line:
                skip_to = 0
    finish()
    return out


_MAYBE_NAMED = ("ADJ", "NOUN", "NUM", "X", "SYM")


def _join(text: str, columns: list[str], starts: list[int], first: bool, new_paragraph: bool) -> tuple[str, bool, bool]:
    if first:
        if text:
            text = text.rstrip(" ") + ("\n\n" if new_paragraph else " ")
        starts.append(len(text))
        new_paragraph = False
    text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
    return text, False, new_paragraph
