"""Builds the package's tables of states, bodies, places and office-holders from public tables of facts.

    python -m training.gazetteer [--facts ../shared/data/officials] [--out src/memcon/resolve/data]

Reads country-codes.csv (datasets/country-codes, PDDL), cia-factbook-executive.json (public domain), the
Phoenix actor dictionaries (openeventdata/Dictionaries, MIT), officeholders-wikidata.csv and
heads-2021-wikidata.csv (Wikidata, CC0), us-pocom.csv (HistoryAtState/pocom, CC0), reign-leaderlist
(OEFDataScience/REIGN, facts) and world-leaders (open-data-archive). The same facts give the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import html
import io
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from training.gazetteer_agencies import AGENCIES
from training.gazetteer_facts import ALIASES, BODIES, CAPITALS, DEMONYMS, FORMER, SEATS
from training.gazetteer_movements import MOVEMENTS
from training.gazetteer_places import PLACES
from training.officeholders import office_rows

COLLECTED = "2026-11-22"
PLURAL_IS_SAME = ("ese", "sh", "ch", "ss", "oise", "ois", "s")


def main() -> None:
    """Writes states.json, places.tsv.gz and offices.tsv.gz."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = Path(__file__).parents[1]
    parser.add_argument("--facts", type=Path, default=root / "../shared/data/officials")
    parser.add_argument("--out", type=Path, default=root / "src/memcon/resolve/data")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    states = build_states(options.facts)
    bodies = BODIES | MOVEMENTS
    body_names = {name: [n for n in (name, *others.split("|")) if n] for name, (_, _, others) in bodies.items()}
    table = {
        "about": {
            "sources": "datasets/country-codes (PDDL), CIA World Factbook (public domain), own list of everyday names "
            "and of national news agencies",
            "collected": COLLECTED,
        },
        "states": states,
        "bodies": {n: {"kind": k, "role": r, "names": body_names[n]} for n, (k, r, _) in bodies.items()},
    }
    text = json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True)
    (options.out / "states.json").write_text(text + "\n", encoding="utf-8")
    places = sorted(build_places(options.facts, states).items())
    write_table(
        options.out / "places.tsv.gz",
        f"# cities and regions; openeventdata/Dictionaries (MIT), {COLLECTED}",
        (f"{name}\t{code}" for name, code in places),
    )
    codes = {n.casefold(): code for code, s in states.items() for n in (s["name"], *s["names"])}
    rows = office_rows(options.facts, codes)
    write_table(
        options.out / "offices.tsv.gz",
        "# person, office, kind, country, body, start, end, seen, wikidata, key of the name; own list, Wikidata "
        "(CC0), HistoryAtState/pocom (CC0), "
        f"CIA World Factbook (public domain), OEFDataScience/REIGN, openeventdata/Dictionaries (MIT), {COLLECTED}",
        ("\t".join(row) for row in rows),
    )
    print(f"{len(states)} states, {len(bodies)} bodies, {len(places)} places, {len(rows)} holdings")


def write_table(path: Path, header: str, lines: Iterable[str]) -> None:
    """A gzip file without a time stamp, so that the same facts give the same bytes."""
    raw = io.BytesIO()
    with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, compresslevel=9) as out:
        out.write((header + "\n" + "\n".join(lines) + "\n").encode("utf-8"))
    path.write_bytes(raw.getvalue())


def build_states(facts: Path) -> dict[str, dict[str, Any]]:
    """Per alpha-3 code: display name, names, demonyms, capitals, seats, agencies; all as they are written in text."""
    fips = {}
    states: dict[str, dict[str, Any]] = {}
    with open(facts / "country-codes.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            code, name = row["ISO3166-1-Alpha-3"], row["CLDR display name"]
            if not code or not name:
                continue
            fips[row["FIPS"].lower()] = code
            names = {plain(name), plain(row["UNTERM English Short"]), plain(row["UNTERM English Formal"])}
            names = {re.sub(r" \(.*?\)", "", n) for n in names if n and not n.isupper()}
            states[code] = entry(plain(name), names, row["Capital"])
    states.setdefault("XKX", entry("Kosovo", {"Kosovo"}, "Pristina"))
    states.setdefault("TWN", entry("Taiwan", {"Taiwan"}, "Taipei"))
    for code in FORMER:
        name = ALIASES[code].split("|")[0]
        states.setdefault(code, entry(name, {name}, ""))
    for row in json.loads((facts / "cia-factbook-executive.json").read_text(encoding="utf-8")):
        code = fips.get(Path(row["file"]).stem)
        if code is None:
            continue
        state = states[code]
        for key in ("country", "long"):
            name = plain(row[key])
            if name and name != "none" and "(" not in name and len(name) < 50:
                state["names"].add(name)
        for word in (*forms(row["adjective"]), *forms(row["noun"])):
            state["demonyms"].add(word)
            if not word.endswith(PLURAL_IS_SAME):
                state["demonyms"].add(word + "s")
    for field, table_ in (("names", ALIASES), ("demonyms", DEMONYMS), ("seats", SEATS), ("capitals", CAPITALS)):
        for code, words in table_.items():
            if code in states:
                states[code][field].update(words.split("|"))
    for code, words in ALIASES.items():
        if code in states:
            states[code]["name"] = words.split("|")[0]
    one_owner(states)
    for code, words in AGENCIES.items():
        states[code]["agencies"] = set(words.split("|"))
    fields = ("names", "demonyms", "seats", "capitals", "agencies")
    return {
        code: {"name": s["name"], **{f: sorted(s[f]) for f in fields if s.get(f)}} for code, s in sorted(states.items())
    }


def entry(name: str, names: set[str], capital: str) -> dict[str, Any]:
    """An empty state with its names."""
    capitals = {html.unescape(capital)} if capital and capital not in ("Male", name) else set()
    return {"name": name, "names": set(names) | {name}, "demonyms": set(), "seats": set(), "capitals": capitals}


def one_owner(states: dict[str, dict[str, Any]]) -> None:
    """A word that two states claim goes to the one that our own list gives it to, else to neither."""
    for field, ours in (("names", ALIASES), ("demonyms", DEMONYMS), ("capitals", CAPITALS)):
        owners: dict[str, set[str]] = {}
        for code, state in states.items():
            for word in state[field]:
                owners.setdefault(word, set()).add(code)
        for word, codes in owners.items():
            if len(codes) < 2:
                continue
            keep = {c for c in codes if word in ours.get(c, "").split("|")}
            for code in codes - (keep if len(keep) == 1 else set()):
                states[code][field].discard(word)
    territories = {
        "ASM",
        "GUM",
        "MNP",
        "PRI",
        "VIR",
        "UMI",
        "IOT",
        "SHN",
        "JEY",
        "GGY",
        "IMN",
        "NFK",
        "CXR",
        "CCK",
        "ATA",
    }
    for code in territories & set(states):
        states[code]["demonyms"].clear()


def forms(cell: str) -> Iterator[str]:
    """The words of a demonym cell such as "Saint Vincentian(s) or Vincentian(s)"."""
    cell = re.sub(r"\((?!s\)).*?\)", "", html.unescape(cell))
    for part in re.split(r",|;| or |/|\band\b", cell):
        word = part.replace("(s)", "").replace("(es)", "").strip()
        if word and word[0].isupper() and word not in ("NA", "N", "US") and len(word.split()) <= 2 and "." not in word:
            yield word


def plain(name: str) -> str:
    """A name as it stands in running text."""
    name = html.unescape(name).replace("’", "'").replace(" & ", " and ").replace("*", "")
    name = re.sub(r"^the |^The (?=\w)", "", name.strip())
    if ", " in name:
        name = re.sub(r"^(.*), (.*)$", r"\2 \1", name) if name.endswith((" of", " of the")) else name
    return name.strip()


def build_places(facts: Path, states: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Cities and regions of each state from the Phoenix dictionary, as they are written in text."""
    known = {word for s in states.values() for field in ("names", "demonyms", "capitals") for word in s.get(field, ())}
    places: dict[str, set[str]] = {}
    code = None
    with gzip.open(facts / "phoenix.countries.actors.txt.gz", "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            line = line.split("#")[0].split(";")[0].rstrip()
            head = re.match(r"^[A-Z][^\[+]*\[([A-Z]{3})\]$", line)
            if head and head.group(1) in states:
                code = head.group(1)
                continue
            if code and line.startswith("+"):
                name = title_case(line[1:].strip().strip("_"))
                if len(name) > 3 and name not in known:
                    places.setdefault(name, set()).add(code)
            elif line and not line.startswith("+"):
                code = None
    found = {name: min(codes) for name, codes in places.items() if len(codes) == 1}
    return found | {name: code for code, names in PLACES.items() for name in names.split("|")}


def title_case(name: str) -> str:
    """ "NIZHNY_NOVGOROD" as it is written in text."""
    words = name.replace("_", " ").split()
    small = {"OF", "THE", "AND", "DE", "LA", "EL", "AL", "ON", "NA"}
    return " ".join(
        w.lower() if i and w in small else "-".join(p[:1].upper() + p[1:].lower() for p in w.split("-"))
        for i, w in enumerate(words)
    )


if __name__ == "__main__":
    main()
