"""Short records of official visits written out as texts, as lists and chronicles tell them.

News tells a visit by its meetings; a chronicle has one line with a date, a name and two states. The facts come from
`us_diplomatic_visits_train.jsonl` (history.state.gov, CC0), the wording of the first sentence from here; the remark
that follows is the record's own, and nothing is known of the contacts in it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from training.corpora import CONTACT_TASKS, Example, Marked, Occasion, Offsets

TITLES = {"president": "President", "secretary": "Secretary of State"}
OPENINGS = (
    "{when}: {guest} of {home} {visited} {place}. ",
    "{when}\n\n{guest} of {home} {visited} {place}. ",
    "{when} - {guest} ({home}) {visited} {place}. ",
    "{when}. {Visit} of {guest}, {home}, to {place}. ",
    "{guest} of {home} {visited} {place} on {when}. ",
    "{guest}, {home}. {Visit} to {place}, {when}. ",
    "On {when}, {guest} of {home} {visited} {place}. ",
    "{when}: {guest} ({home}), {visit} to {place}. ",
)
WORDS = {
    "visited": ("visited", "visited", "visited", "traveled to", "travelled to", "arrived in", "paid a visit to"),
    "Visit": ("Visit", "Visit", "Trip", "State visit", "Working visit", "Official visit"),
    "visit": ("visit", "trip", "state visit", "working visit", "official visit"),
}


def visits(path: Path, held: Path, count: int, seed: int) -> list[Example]:
    """`count` records of `path` drawn with `seed`, each one text; those that the file `held` has, too, are left out."""
    known = {_key(row) for row in _rows(held)}
    rows = [row for row in _rows(path) if row.get("start") and row.get("end") and _key(row) not in known]
    rng = random.Random(seed)
    return [_example(row, rng) for row in rng.sample(rows, min(count, len(rows)))]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _key(row: dict[str, Any]) -> tuple[str, str]:
    """Who and when; both files come from the same lists, under other ids."""
    return (row.get("visitor") or row.get("official") or "").casefold(), row["start"]


def _example(row: dict[str, Any], rng: random.Random) -> Example:
    abroad = bool(row.get("role"))
    host = _the(row["host_country"]["name"], rng)
    parts = {
        "when": _when(row["start"], row["end"], rng),
        "guest": f"{TITLES[row['role']]} {row['visitor']}" if abroad else row["visitor"],
        "home": _the("United States" if abroad else row["visitor_country"][0]["name"], rng),
        "place": f"{row['locale']}, {host}" if row.get("locale") else host,
    }
    opening = rng.choice(OPENINGS)
    text, spans = "", {}
    while opening:
        before, brace, rest = opening.partition("{")
        text += before
        if not brace:
            break
        name, _, opening = rest.partition("}")
        words = rng.choice(WORDS[name]) if name in WORDS else parts[name]
        spans["trigger" if name in WORDS else name] = (len(text), len(text) + len(words))
        text += words
    known = len(text)
    text += row.get("text") or ""
    end_of_place = spans["place"][1]
    host_span = (end_of_place - len(host), end_of_place)
    arguments: list[tuple[str, Offsets]] = [
        ("guest", spans["guest"]),
        ("host", host_span),
        ("time", spans["when"]),
    ]
    if row.get("locale"):
        arguments.append(("place", (spans["place"][0], host_span[0] - 2)))
    occasion = Occasion(
        spans["trigger"], {"mode": "visit", "status": "held", "series": "single"}, tuple(arguments), ((0, known - 1),)
    )
    marks: dict[str, tuple[Marked, ...]] = {task: () for task in CONTACT_TASKS}
    marks["contact_trigger"] = (Marked(*spans["trigger"], "trigger"),)
    marks["contact_participant"] = (Marked(*spans["guest"], "participant"), Marked(*host_span, "participant"))
    marks["contact_time"] = (Marked(*spans["when"], "time"),)
    marks["contact_place"] = tuple(Marked(*span, "place") for name, span in arguments if name == "place")
    marks["contact_evidence"] = (Marked(0, known - 1, "evidence"),)
    return Example(
        row["id"], text, frozenset(CONTACT_TASKS), spans=marks, occasions=(occasion,), unknown=((known, len(text)),)
    )


def _the(country: str, rng: random.Random) -> str:
    plural = country.startswith("United ") or country.endswith(("Republic", "Islands", "Netherlands", "Philippines"))
    return f"the {country}" if plural and rng.random() < 0.9 else country


def _when(start: str, end: str, rng: random.Random) -> str:
    """The days as people write them: month or day first, with a dash or "to", or as numbers."""
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    style = rng.random()
    if style < 0.1:
        return start if a == b else f"{start} to {end}"
    dash = rng.choice(("–", "-", " to "))
    if style < 0.7:
        first, last, year = f"{a:%B} {a.day}", f"{b:%B} {b.day}", f", {b.year}"
        last = str(b.day) if a.month == b.month else last
    else:
        first, last, year = f"{a.day} {a:%B}", f"{b.day} {b:%B}", f" {b.year}"
        first = str(a.day) if a.month == b.month and a != b else first
    if a == b:
        return first + year
    if a.year != b.year:
        first += f", {a.year}" if style < 0.7 else f" {a.year}"
        last = f"{b:%B} {b.day}" if style < 0.7 else f"{b.day} {b:%B}"
    return f"{first}{dash}{last}{year}"
