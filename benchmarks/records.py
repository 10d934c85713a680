"""Short records with known states and dates, and readouts with a known contact: is it all found?

    python -m benchmarks.records [visits] [readouts] [--sample 300] [--seed 1] [--errors N]

`visits` makes a text with its date line from each record of a seeded sample of `../shared/data/documents/
state-travels-visits.jsonl` and `events/us_diplomatic_visits_train.jsonl`, reads it, and asks whether some contact has
both states as its sides and the record's days as its time; `states_told` and `dates_told` ask the same of the whole
memorandum, its actors, places and times: a visit not seen as a contact is another error than a state misread.
`readouts` reads the English texts of `documents/readout-pairs.jsonl` and asks for the contact that each is about, its
day (or none, where the text has no word for it) and its mode.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import memcon
from benchmarks.quality import DATA
from memcon.intake.countries import alpha_3
from memcon.record import Contact, Memcon
from memcon.resolve.offices.table import name_key
from memcon.resolve.words.countries import country_of
from training.corpora import read_lines

VISITS = ("documents/state-travels-visits.jsonl", "events/us_diplomatic_visits_train.jsonl")
MODES = {"phone call": "call", "conference call": "call", "video call": "video", "meeting": "meeting"}


def visit_texts(path: Path, apart: bool = False) -> Iterator[dict[str, Any]]:
    """Records as texts, with the two states and the days that they tell; those of states without a code left out.

    The date opens the text, as in a chronicle; with `apart` it is a line of its own.
    """
    gap = "\n\n" if apart else ": "
    for row in read_lines(path):
        guest = row.get("visitor_country", [{"name": row.get("country")}])[0]["name"] if row.get("visitor") else None
        if row.get("role"):  # an American abroad
            person, home = row.get("official") or row["visitor"], "United States"
            title = "President" if row["role"] == "president" else "Secretary of State"
            host = row.get("country") or row["host_country"]["name"]
            place = f"{row['locale']}, {host}" if row.get("locale") else host
            opening = f"{title} {person} of the United States visited {place}."
        else:
            person, home, host = row["visitor"], guest, "United States"
            opening = f"{person} of {home} visited the United States."
        codes = country_of(home or ""), country_of(host)
        if all(codes) and row["start"] and row["end"] and codes[0] != codes[1]:
            yield {
                "id": row["id"],
                "text": f"{date_line(row['start'], row['end'])}{gap}{opening} {row['text']}",
                "published": row["end"],
                "states": codes,
                "days": (row["start"], row["end"]),
            }


def date_line(start: str, end: str) -> str:
    """Two ISO dates in words: "May 4, 1993", "May 4–5, 1993", "May 30–June 2, 1993"."""
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    if a == b:
        return f"{a:%B} {a.day}, {a.year}"
    if a.year != b.year:
        return f"{a:%B} {a.day}, {a.year}–{b:%B} {b.day}, {b.year}"
    return f"{a:%B} {a.day}–{b.day}, {a.year}" if a.month == b.month else f"{a:%B} {a.day}–{b:%B} {b.day}, {a.year}"


def visits(sample: int, seed: int, errors: int, apart: bool) -> dict[str, Any]:
    """Shares of a sample of each file, in percent."""
    out: dict[str, Any] = {}
    for name in VISITS:
        rows = random.Random(seed).sample(list(visit_texts(DATA / name, apart)), sample)
        told = [(row, _visit(row)) for row in rows]
        for row, marks in told:
            if errors > 0 and not all(marks.values()):
                errors -= 1
                print(json.dumps({"id": row["id"], "text": row["text"], **marks}, ensure_ascii=False))
        out[Path(name).stem] = {
            mark: round(100 * sum(marks[mark] for _, marks in told) / len(told), 1) for mark in told[0][1]
        } | {"records": len(told)}
    return out


def _visit(row: dict[str, Any]) -> dict[str, bool]:
    m = memcon.read_text(row["text"], published=row["published"])
    sides = [{p.side for p in c.participants} for c in m.contacts]
    known = {a.country for a in m.actors} | {p.country for p in m.places} | {s for one in sides for s in one}
    start, end = row["days"]
    values = {t.value for t in m.times}
    return {
        "contact": bool(m.contacts),
        "states": any(set(row["states"]) <= one for one in sides),
        "dates": any(c.time and (c.time.start, c.time.end) == (start, end) for c in m.contacts),
        "states_told": set(row["states"]) <= known,
        "dates_told": {start, end} <= values,  # TIMEX3 gives each end of a range a value of its own
    }


_DATED = re.compile(
    r"\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december)|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b",
    re.IGNORECASE,
)


def readouts(errors: int) -> dict[str, Any]:
    """The contact that each English readout is about: found, with its mode, with its day or none."""
    marks: dict[str, list[bool]] = {"found": [], "found_in_full": [], "mode": [], "day": []}
    for row in read_lines(DATA / "documents/readout-pairs.jsonl"):
        people = [re.sub(r" \(.*", "", p) for p in row["contact"]["participants"]]
        sides = {alpha_3(p[-3:-1]) or p[-3:-1] for p in row["contact"]["participants"]}
        for side in row["sides"]:
            if side["lang"] != "en":
                continue
            m = memcon.read_text(
                side["text"], published=side["published"], title=side["title"], publisher=side["publisher"],
                kind=side["kind"] if side["kind"] in ("readout", "press_release", "transcript") else "report",
            )  # fmt: skip
            found = [c for c in m.contacts if _is_about(m, c, people, sides)]
            marks["found"].append(bool(found))
            if side["form"] == "full":
                marks["found_in_full"].append(bool(found))
            days = {row["contact"]["date"], side["published"][:10]}
            mode, dated = MODES[row["contact"]["mode"]], bool(_DATED.search(side["text"]))
            right = [c.mode == mode for c in found]
            day = [c.time is None or not dated or c.time.start in days for c in found]
            if found:
                marks["mode"].append(any(right))
                marks["day"].append(any(day))
            if errors > 0 and not (found and any(right) and any(day)):
                errors -= 1
                have = [
                    (c.mode, sorted(str(p.side) for p in c.participants), c.time and c.time.start) for c in m.contacts
                ]
                print(json.dumps({"id": side["id"], "form": side["form"], "want": row["contact"], "have": have}))
    return {name: round(100 * sum(m) / len(m), 1) for name, m in marks.items()} | {"texts": len(marks["found"])}


def _is_about(m: Memcon, contact: Contact, people: list[str], sides: set[str]) -> bool:
    """True where two of the people take part by name, or two of their states."""
    surnames = {name_key(p).split()[-1] for p in people}
    words = {w for p in contact.participants for a in [m.actor(p.actor)] if a for w in name_key(a.name).split()}
    return len(surnames & words) >= 2 or len(sides & {p.side for p in contact.participants}) >= 2


def main() -> None:
    """Print the figures asked for, one JSON object each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.records", description=__doc__)
    parser.add_argument("tasks", nargs="*", choices=[[], "visits", "readouts"], default=[])
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--apart", action="store_true", help="the date on a line of its own")
    parser.add_argument("--errors", type=int, default=0, help="print so many of what went wrong")
    args = parser.parse_args()
    for task in args.tasks or ("visits", "readouts"):
        made = visits(args.sample, args.seed, args.errors, args.apart) if task == "visits" else readouts(args.errors)
        print(json.dumps({task: made}), flush=True)


if __name__ == "__main__":
    main()
