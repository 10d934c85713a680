"""Main text of web pages: memcon's intake and trafilatura alone, side by side on the same pages in the same run.

    python benchmarks/pages.py [FOLDER]

FOLDER holds the archives scrapinghub-dev.tar.xz, trafilatura-dev.tar.xz, fundus-dev.tar.xz and
readability-dev.tar.xz (default: ../shared/data/documents/html beside the repository). They are
unpacked into a temporary folder. Prints one table for each archive and leaves with status 1 where
memcon's F1 is below trafilatura's or a page does not come through.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import trafilatura

from memcon.errors import EmptySource, SourceError
from memcon.intake import Taken, take_sources

ARCHIVES = Path(__file__).resolve().parents[2] / "shared" / "data" / "documents" / "html"
Score = tuple[float, float, float]
Extractor = Callable[[Path], str]


def main() -> int:
    """Scores both extractors on every archive that is there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ARCHIVES)
    folder = parser.parse_args().folder
    if not folder.is_dir():
        print(f"{folder}: there are no archives here", file=sys.stderr)
        return 2
    good = True
    with tempfile.TemporaryDirectory() as unpacked:
        for archive in sorted(folder.glob("*.tar.xz")):
            with tarfile.open(archive) as packed:
                packed.extractall(Path(unpacked) / archive.name, filter="data")
        root = Path(unpacked)
        good &= every_page(root)
        good &= table("scrapinghub, words of articleBody", scrapinghub_words, root / "scrapinghub-dev.tar.xz")
        good &= table("scrapinghub, runs of four words", scrapinghub_shingles, root / "scrapinghub-dev.tar.xz")
        good &= table("trafilatura, snippets with and without", snippets, root / "trafilatura-dev.tar.xz")
        facts(root / "fundus-dev.tar.xz")
    return 0 if good else 1


def by_memcon(path: Path) -> str:
    """The text that a user of memcon gets."""
    taken = next(iter(take_sources([str(path)])))
    return taken.document.text if isinstance(taken, Taken) else ""


def by_trafilatura(path: Path) -> str:
    """What trafilatura gives with its own settings; a page it fails on has no text."""
    try:
        return trafilatura.extract(path.read_bytes()) or ""
    except Exception:
        return ""


def every_page(root: Path) -> bool:
    """Takes every page of every archive; True where each gives a document or says that it has no text."""
    counts: Counter[str] = Counter()
    for path in sorted(root.rglob("*.html")):
        for taken in take_sources([str(path)]):
            kind = "documents" if isinstance(taken, Taken) else "empty" if isinstance(taken, EmptySource) else "failed"
            counts[kind] += 1
            if isinstance(taken, SourceError):
                print(f"  {path.relative_to(root)}: {taken.reason}")
    print(f"pages: {counts['documents']} documents, {counts['empty']} without text, {counts['failed']} failed\n")
    return counts["failed"] == 0


def table(name: str, score: Callable[[Path, Extractor], Score], archive: Path) -> bool:
    """Prints both extractors' precision, recall and F1; True where memcon's F1 is at least trafilatura's."""
    if not archive.is_dir():
        print(f"{name}: not here\n")
        return True
    print(f"{name:42s} precision  recall      F1   seconds")
    results = []
    for label, extract in (("memcon", by_memcon), ("trafilatura", by_trafilatura)):
        start = time.perf_counter()
        precision, recall, f1 = score(archive, extract)
        results.append(f1)
        print(f"  {label:40s}    {precision:.4f}  {recall:.4f}  {f1:.4f}   {time.perf_counter() - start:7.1f}")
    print()
    return results[0] >= results[1]


def scrapinghub_words(archive: Path, extract: Extractor) -> Score:
    """Mean over the pages of the overlap of words, each counted as often as it stands."""
    return _mean(_overlap(Counter(words(got)), Counter(words(true))) for got, true in _scrapinghub(archive, extract))


def scrapinghub_shingles(archive: Path, extract: Extractor) -> Score:
    """Mean over the pages of the overlap of runs of four words."""
    return _mean(_overlap(_shingles(got), _shingles(true)) for got, true in _scrapinghub(archive, extract))


def snippets(archive: Path, extract: Extractor) -> Score:
    """Precision and recall over all pages: snippets that should be in the text and are, and that should not."""
    pages = json.loads(next(archive.rglob("evaldata.json")).read_text("utf-8"))
    true = missed = false = 0
    for page in pages.values():
        path = next(archive.rglob("html")) / page["file"]
        got = " ".join(extract(path).split())
        held = sum(" ".join(s.split()) in got for s in page["with"])
        true += held
        missed += len(page["with"]) - held
        false += sum(" ".join(s.split()) in got for s in page["without"])
    precision, recall = true / max(true + false, 1), true / max(true + missed, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def facts(archive: Path) -> None:
    """Prints how often title, date and byline are those that a site's own rules find."""
    if not archive.is_dir():
        return
    counts: dict[str, Counter[str]] = {"memcon": Counter(), "trafilatura": Counter()}
    for path in sorted(archive.rglob("*.html")):
        expected = _expected(path)
        if not expected:
            continue
        taken = next(iter(take_sources([str(path)])))
        document = taken.document if isinstance(taken, Taken) else None
        ours = (document.title, document.published, document.byline) if document else (None, None, None)
        found = trafilatura.extract_metadata(path.read_bytes())
        theirs = (found.title, found.date, found.author) if found else (None, None, None)
        for label, got in (("memcon", ours), ("trafilatura", theirs)):
            counts[label].update(_verdicts(expected, *got))
    print("fundus, facts as a site's own rules find them        right  wrong  unknown")
    for label, count in counts.items():
        for fact in ("title", "published", "byline"):
            cells = "  ".join(f"{count[f'{fact} {verdict}']:5d}" for verdict in ("right", "wrong", "unknown"))
            print(f"  {label:20s} {fact:24s}      {cells}")


def words(text: str) -> list[str]:
    """The words of a text in small letters."""
    return re.findall(r"\w+", text.lower())


def _shingles(text: str) -> Counter[str]:
    all_words = words(text)
    return Counter(" ".join(all_words[i : i + 4]) for i in range(max(1, len(all_words) - 3)))


def _scrapinghub(archive: Path, extract: Extractor) -> Iterator[tuple[str, str]]:
    truth = json.loads(next(archive.rglob("ground-truth.json")).read_text("utf-8"))
    folder = next(archive.rglob("html"))
    for name, page in truth.items():
        yield extract(folder / f"{name}.html"), page["articleBody"]


def _overlap(got: Counter[str], true: Counter[str]) -> Score:
    shared = sum((got & true).values())
    precision = shared / got.total() if got else float(not true)
    recall = shared / true.total() if true else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _mean(scores: Iterator[Score]) -> Score:
    rows = list(scores)
    precision, recall, f1 = (sum(column) / len(rows) for column in zip(*rows, strict=True))
    return precision, recall, f1


def _expected(path: Path) -> list[dict[str, Any]]:
    truth = path.with_name(path.name.split("_")[0] + ".json")
    return list(json.loads(truth.read_text("utf-8")).values()) if truth.is_file() else []


def _verdicts(expected: list[dict[str, Any]], title: str | None, day: str | None, byline: str | None) -> list[str]:
    """One verdict for each fact; a site has several sample pages, and the one that fits counts."""
    got = {"title": title, "published": day, "byline": byline}
    titles = {" ".join(words(page.get("title") or "")) for page in expected}
    days = {(page.get("publishing_date") or "")[:10] for page in expected}
    authors = {frozenset(words(" ".join(page.get("authors") or ()))) for page in expected}
    right = {
        "title": " ".join(words(title or "")) in titles,
        "published": (day or "")[:10] in days,
        "byline": frozenset(words(byline or "")) in authors,
    }
    return [f"{fact} {'right' if right[fact] else 'wrong' if got[fact] else 'unknown'}" for fact in got]


if __name__ == "__main__":
    sys.exit(main())
