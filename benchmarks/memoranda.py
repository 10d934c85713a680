"""Memoranda of conversation of an archive: is the conversation itself found, with its day and place?

    python -m benchmarks.memoranda [--sample 150] [--seed 1] [--errors N]

Reads a seeded sample of `../shared/data/documents/frus-memcons-dev.jsonl.gz`, whose day and dateline are known, without
telling the day. `heads` is the share of texts whose head was understood, `contacts` of these the share of which a
contact was made, which a paper of one state's own people is not; `days` and `places` are of the contacts. Whose people
those listed are nobody has marked: `sides` is how many contacts have two sides that are known.
"""

from __future__ import annotations

import argparse
import json
import random
from typing import Any

import memcon
from benchmarks.quality import DATA
from memcon.find.memoranda import find_memorandum
from training.corpora import read_lines

DOCUMENTS = DATA / "documents/frus-memcons-dev.jsonl.gz"


def main() -> None:
    """Print the figures as one JSON object."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.memoranda", description=__doc__)
    parser.add_argument("--sample", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=0, help="print the heads of so many without a contact")
    args = parser.parse_args()
    rows = list(read_lines(DOCUMENTS))
    rows = random.Random(args.seed).sample(rows, min(args.sample, len(rows)))
    told: list[dict[str, bool]] = []
    errors = args.errors
    for row in rows:
        found = of_one(row)
        if errors > 0 and found.get("contacts") is False:
            errors -= 1
            print(json.dumps({"id": row["id"], "text": row["text"][:600]}))
        told.append(found)
    print(
        json.dumps(
            {"texts": len(rows)}
            | {name: share(told, name) for name in ("heads", "contacts", "days", "places", "sides")}
        )
    )


def of_one(row: dict[str, Any]) -> dict[str, bool]:
    """What was found of one memorandum, by the figure that it counts for."""
    head = find_memorandum(row["text"])
    if head is None:
        return {"heads": False}
    made = memcon.read_text(row["text"], publisher=row["publisher"], kind="transcript")
    contact = next((c for c in made.contacts if c.trigger.start == head.what[0]), None)
    if contact is None:
        return {"heads": True, "contacts": False}
    return {
        "heads": True,
        "contacts": True,
        "days": contact.time is not None and contact.time.start == row["published"][:10],
        "places": contact.place is not None and row["dateline"].startswith(contact.place.name.split(",")[0]),
        "sides": len({p.side for p in contact.participants if p.side}) > 1,
    }


def share(told: list[dict[str, bool]], name: str) -> float | None:
    """How many in a hundred of those that can have it have it."""
    marks = [found[name] for found in told if name in found]
    return round(100 * sum(marks) / len(marks), 1) if marks else None


if __name__ == "__main__":
    main()
