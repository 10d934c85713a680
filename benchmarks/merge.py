"""How well contacts merge over documents: readings come in, figures, failures and a sample to judge go out.

    python -m benchmarks.merge [--data ../shared/data] [--documents N] [--readings FOLDER]
    python -m benchmarks.merge --look 100 --seed 7      # a random sample of the merged contacts, to be read and judged
    python -m benchmarks.merge --scale 100000           # what a telling costs as the ledger grows

The texts of the readout pairs are read together with the first N official documents, as one ledger would hold them. A
pair counts where two of its sides have a text in one contact; `all texts` where every one of its texts is there. Of a
pair that fails, the cause is said: `reader` where a text has no contact with two of the pair's parties, else `merge`.
Readings are kept in FOLDER as JSON lines, since reading takes far longer than all else.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

import memcon
from memcon.merge.blocks import blocks_of
from memcon.merge.cluster import Cluster, cluster, link, links_of
from memcon.merge.unite import unite
from memcon.merge.view import MergeView, views_of
from memcon.record import Memcon, from_json, to_json
from memcon.resolve.offices.table import name_key

DATA = Path(__file__).resolve().parents[1].parent / "shared/data"


def main() -> None:
    """Read, merge, print the figures as JSON, then what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--documents", type=int, default=2000, help="official documents beside the pairs")
    parser.add_argument("--readings", type=Path, help="folder in which readings are kept and found again")
    parser.add_argument("--look", type=int, default=0, help="merged contacts to print")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--scale", type=int, default=0, help="tellings, made from the real ones by moving them in time")
    options = parser.parse_args()
    pairs = list(_lines(options.data / "documents/readout-pairs.jsonl"))
    memcons = readings(pairs, options.data, options.documents, options.readings)
    started = time.perf_counter()
    views = [view for m in memcons.values() for view in views_of(m)]
    viewed = time.perf_counter()
    found = cluster(views, links_of(views))
    joined = time.perf_counter()
    for c in found:
        unite(c, memcons)
    print(
        json.dumps(
            {
                "documents": len(memcons),
                "tellings": len(views),
                "contacts": len(found),
                "of one telling, two, three …": [n for _, n in sorted(Counter(len(c.ids) for c in found).items())],
                "ms per telling": {
                    "view": round(1000 * (viewed - started) / len(views), 3),
                    "link and cluster": round(1000 * (joined - viewed) / len(views), 3),
                    "unite": round(1000 * (time.perf_counter() - joined) / len(found), 3),
                },
                "pairs": pairs_met(pairs, found, memcons),
            },
            indent=1,
            ensure_ascii=False,
        )
    )
    if options.look:
        look(found, memcons, options.look, options.seed)
    if options.scale:
        scale(views, options.scale, options.seed)


def readings(pairs: Sequence[dict[str, Any]], data: Path, documents: int, folder: Path | None) -> dict[str, Memcon]:
    """The memcons of the pairs' texts and of official documents, by document id."""
    own = [side for pair in pairs for side in pair["sides"]]
    official = islice(_lines(data / "documents/official-dev.jsonl.gz"), documents)
    found: dict[str, Memcon] = {}
    for name, records in (("pairs", own), (f"official{documents}", official)):
        kept = folder / f"{name}.jsonl" if folder else None
        if kept and kept.exists():
            with kept.open(encoding="utf-8") as lines:
                read = [from_json(line) for line in lines]
        else:
            read = _read(records)
            if kept:
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_text("".join(to_json(m) + "\n" for m in read), encoding="utf-8")
        for m in read:
            found.setdefault(m.document.id, m)
    return found


def pairs_met(
    pairs: Sequence[dict[str, Any]], found: Sequence[Cluster], memcons: Mapping[str, Memcon]
) -> dict[str, Any]:
    """How many pairs end in one contact, and the cause for each text that does not."""
    where = {(m.document, m.contact): c.id for c in found for m in c.members}
    both = whole = 0
    failures: dict[str, dict[str, str]] = {}
    for pair in pairs:
        ids = [side["id"] for side in pair["sides"]]
        told = {
            d: {where[d, c.id] for c in memcons[d].contacts if (d, c.id) in where} if d in memcons else set()
            for d in ids
        }
        held = Counter(contact for contacts in told.values() for contact in contacts)
        best = max(sorted(held), key=lambda contact: held[contact], default="")
        inside = {d for d in ids if best in told[d]}
        sides = {side["publisher_country"] or side["publisher"] for side in pair["sides"] if side["id"] in inside}
        both += len(sides) >= 2
        whole += len(inside) == len(ids)
        if len(inside) < len(ids):
            missing = [d for d in ids if d not in inside] if len(inside) > 1 else ids
            causes = {d: _cause(memcons.get(d), pair["contact"]["participants"]) for d in missing}
            read = len(ids) - sum(cause is not None for cause in causes.values())
            failures[pair["pair_id"]] = {
                d: cause or ("merge" if read > 1 else "the only text that was read") for d, cause in causes.items()
            }
    return {"pairs": len(pairs), "both sides in one contact": both, "all texts": whole, "failures": failures}


def _cause(m: Memcon | None, participants: Sequence[str]) -> str | None:
    """How the reader failed a text, where no contact of it has two of the parties; None where it did not."""
    if m is None:
        return "reader: cannot read it"
    if m.document.language not in (None, "en"):
        return f"reader: does not read {m.document.language}"
    surnames = {name_key(person.partition(" (")[0]).split()[-1] for person in participants}
    for contact in m.contacts:
        names = " ".join(name_key(a.name) for p in contact.participants if (a := m.actor(p.actor))).split()
        if len(surnames & set(names)) >= 2:
            return None
    return "reader: no contact with two of the parties"


def look(found: Sequence[Cluster], memcons: Mapping[str, Memcon], number: int, seed: int) -> None:
    """Print a random sample of the merged contacts, compactly; the same for a seed."""
    merged = [c for c in found if len(c.ids) > 1]
    for n, c in enumerate(random.Random(seed).sample(merged, min(number, len(merged))), 1):
        print(f"\n{n}. {c.id}")
        for member in c.members:
            m = memcons[member.document]
            contact = next(k for k in m.contacts if k.id == member.contact)
            people = ", ".join(f"{p.side or '–'} {a.name}" for p in contact.participants if (a := m.actor(p.actor)))
            when = f"{contact.time.start}/{contact.time.end}" if contact.time else "undated"
            told = [e.text for e in contact.evidence if e.start <= contact.trigger.start < e.end][:1]
            print(
                f"   {(m.document.published or '')[:10]} {m.document.kind} {member.document[-50:]} {member.contact}: "
                f"{contact.mode} {contact.status} {when} | {people[:140]} | {' '.join(''.join(told).split())[:160]}"
            )
        for join in c.joins:
            print(f"   = {join.score} {'; '.join(join.reasons)}")


def scale(views: Sequence[MergeView], number: int, seed: int) -> None:
    """Print what one more telling costs among 1,000 … `number`: block sizes, comparisons, milliseconds.

    The real tellings, which are of about five years, are moved in time at random. "later": each 10,000 come a year
    after those before, as in a ledger that is kept; "thicker": all are moved within ten years, as in one that takes in
    ever more papers.
    """
    for name in ("later", "thicker"):
        chance = random.Random(seed)
        blocks: dict[str, list[MergeView]] = {}
        for n in range(number):
            view = _moved(views[n % len(views)], n, _shift(name, n, chance))
            for block in blocks_of(view):
                blocks.setdefault(block, []).append(view)
            if n + 1 in (1_000, 10_000, 30_000, 100_000, 300_000):
                probes = [_moved(views[chance.randrange(len(views))], -k, _shift(name, n, chance)) for k in range(300)]
                _probe(f"{name}, {n + 1} tellings", probes, blocks)


def _shift(name: str, n: int, chance: random.Random) -> int:
    return n * 365 // 10_000 + chance.randrange(365) if name == "later" else chance.randrange(3650)


def _probe(name: str, probes: Sequence[MergeView], blocks: Mapping[str, Sequence[MergeView]]) -> None:
    started = time.perf_counter()
    compared = 0
    for probe in probes:
        near = {v.id: v for block in blocks_of(probe) for v in blocks.get(block, ())}
        compared += len(near)
        for other in near.values():
            link(probe, other)
    spent = 1000 * (time.perf_counter() - started) / len(probes)
    largest = max(len(b) for b in blocks.values())
    print(f"{name}: largest block {largest}, one more: {compared / len(probes):.1f} comparisons, {spent:.2f} ms")


def _moved(view: MergeView, n: int, shift: int) -> MergeView:
    def later(day: date) -> date:
        return day + timedelta(days=shift)

    return msgspec.structs.replace(
        view,
        id=f"{n:012x}",
        document=f"{view.document}-{n}",
        published=later(view.published) if view.published else None,
        days=tuple(msgspec.structs.replace(d, start=later(d.start), end=later(d.end)) for d in view.days),
    )


def _read(records: Iterable[dict[str, Any]]) -> list[Memcon]:
    """The memcons of records, as a file of JSON lines; what cannot be read is left out."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
        return [m for m in memcon.read_many(str(path), errors="yield") if isinstance(m, Memcon)]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


if __name__ == "__main__":
    main()
