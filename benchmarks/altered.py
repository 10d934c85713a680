"""How well a check finds what was done to a quotation: real documents go in, precision and recall come out, as JSON.

    python -m benchmarks.altered READINGS.jsonl... [--reports N] [--seed N] [--wrong N]

READINGS are memcons of real documents, as `memcon read --format jsonl` writes them; they go into a ledger of their own.
Their quotations of six to sixty words with a named speaker, and sentences of readouts about the contact that they tell,
make short reports: a sentence that says who speaks, or who spoke with whom and when, and the quotation in one of
several usual forms. In half of the reports the quotation is as it was. In the others it is

- moved: another speaker is given the words, in half of these one of another side; or, for every other readout, what it
  says of one contact is given as said of another one that it is not about;
- altered: one to three words (at most every fourth) are replaced by words of the same documents, dropped, or added, at
  random places; every fifth time a number is changed, or a "not" is dropped or put in.

The reports are read by memcon as any text is: what reading loses counts as missed. Precision and recall are those of
the verdicts `misattributed` and `altered` each, and of both together (either of them on a changed report, none on an
untouched one). `--wrong` prints some reports that were judged wrongly.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import memcon
from memcon.check import check
from memcon.check.words import quoted_pieces
from memcon.ledger import open_ledger
from memcon.origins.prints import LIGHT, words_of
from memcon.record import Actor, Memcon, from_json

SHORTEST, LONGEST = 6, 60
NEGATIONS = ("not", "never", "no")
FORMS = (
    "{opening}\n\n“{quote},” {name} said.\n",
    "{opening}\n\n{name} said: “{quote}.”\n",
    "{opening}\n\n“{quote},” said {name}.\n",
    "{opening}\n\n{name} told reporters that “{quote}.”\n",
)
OPENINGS = {
    "call": (
        "{0} spoke with {1} by phone on {2}.",
        "{0} and {1} spoke by phone on {2}.",
        "{0} held a phone call with {1} on {2}.",
    ),
    "meeting": ("{0} met with {1} on {2}.", "{0} and {1} met on {2}.", "{0} held a meeting with {1} on {2}."),
}
READOUT_FORMS = (
    "{opening}\n\n“{quote},” {name} said in a statement about the {mode}.\n",
    "{opening}\n\nIn its readout of the {mode}, {name} said: “{quote}.”\n",
)


@dataclass(frozen=True)
class Told:
    """A contact as a report begins with it."""

    names: tuple[str, str]
    mode: str
    day: str


@dataclass(frozen=True)
class Quotation:
    """One quotation of a real document."""

    document: str
    published: str | None
    speaker: Actor
    words: str
    contact: Told | None  # what it is about, of words of a readout


@dataclass(frozen=True)
class Report:
    """A made report. `change` is what was done to its quotation, and None where nothing was."""

    text: str
    published: str | None
    change: str | None
    kind: str


def main() -> None:
    """Make the reports, check them, print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.altered", description=__doc__.splitlines()[0])
    parser.add_argument("readings", nargs="+", type=Path, help="memcons as JSON Lines")
    parser.add_argument("--reports", type=int, default=1200, help="half of them untouched (default: 1200)")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--wrong", type=int, default=0, help="show so many wrong verdicts of each kind")
    args = parser.parse_args()
    memcons = [from_json(line) for path in args.readings for line in path.open("rb")]
    found = quotations(memcons)
    reports = list(make(found, args.reports, args.seed))
    with tempfile.TemporaryDirectory() as folder, open_ledger(f"sqlite:///{folder}/altered.db") as ledger:
        for start in range(0, len(memcons), 200):
            ledger.add_many(memcons[start : start + 200])
        judged, seconds = judge(reports, ledger)
    print(json.dumps({"documents": len(memcons), "quotations": len(found)} | figures(judged, seconds)))
    shown: Counter[tuple[str | None, str]] = Counter()
    for report, verdict, why in judged:
        shown[report.change, verdict] += 1
        wrong = report.change != (verdict if verdict in ("misattributed", "altered") else None)
        if wrong and shown[report.change, verdict] <= args.wrong:
            print(f"\n{report.kind} -> {verdict}: {why}\n{report.text}")


def quotations(memcons: Sequence[Memcon]) -> list[Quotation]:
    """The quotations of named persons, and sentences of readouts, in the documents' order; each wording once."""
    found: list[Quotation] = []
    seen: set[tuple[str, ...]] = set()
    for one in memcons:
        for speaker, text, contact in (*_spoken(one), *_written(one)):
            folded = tuple(word.folded for word in words_of(text))
            heavy = [word for word in folded if word not in LIGHT]
            if SHORTEST <= len(folded) <= LONGEST and len(heavy) >= 3 and folded not in seen and "\n" not in text:
                seen.add(folded)
                found.append(Quotation(one.document.id, one.document.published, speaker, text, contact))
    return found


def _spoken(one: Memcon) -> Iterator[tuple[Actor, str, None]]:
    """Quotations of named persons."""
    for attribution in one.attributions:
        speaker = one.actor(attribution.speaker)
        if speaker is not None and _is_named(speaker) and len(speaker.name) <= 40:
            for piece in quoted_pieces(one, attribution):
                yield speaker, piece.text, None


def _written(one: Memcon) -> Iterator[tuple[Actor, str, Told]]:
    """Sentences of a readout about the one contact that it tells."""
    document = one.document
    if document.kind != "readout" or document.publisher is None or document.publisher_country is None:
        return
    told = _told(one)
    if told is None:
        return
    name = document.publisher if document.publisher.lower().startswith("the ") else f"the {document.publisher}"
    publisher = Actor("publisher", "organization", name, country=document.publisher_country)
    for span in one.contacts[0].evidence:
        if not any(mark in span.text for mark in '“”"') and span.text[:1].isupper() and span.text.endswith("."):
            yield publisher, span.text, told


def _told(one: Memcon) -> Told | None:
    """The contact of a readout that tells of a single one between two persons."""
    if len(one.contacts) != 1:
        return None
    contact = one.contacts[0]
    actors = {p.actor: one.actor(p.actor) for p in contact.participants}
    people = [a.name for a in actors.values() if a is not None and a.kind == "person" and " " in a.name]
    day = contact.time.start if contact.time is not None and contact.time.grain == "day" else one.document.published
    if len(people) != 2 or contact.mode not in ("call", "meeting") or not day:
        return None
    return Told((people[0], people[1]), contact.mode, day[:10])


def make(found: Sequence[Quotation], number: int, seed: int) -> Iterator[Report]:
    """So many reports, every other one untouched; always the same for a seed."""
    chance = random.Random(seed)
    vocabulary = [word for q in found for word in q.words.split() if word.isalpha() and word.lower() not in LIGHT]
    written = [q for q in found if q.contact is not None]
    spoken = [q for q in found if q.contact is None]
    for n in range(number):
        quote = chance.choice(written if written and n % 8 < 3 else spoken)
        words = quote.words.rstrip(".,;:!?…–— ")
        if n % 2 == 0:
            yield _report(quote, words, quote.speaker, quote.contact, None, "untouched", chance)
        elif n % 4 == 1 and quote.contact is not None and chance.random() < 0.5:
            other = _other_contact(quote.contact, written, chance)
            yield _report(quote, words, quote.speaker, other, "misattributed", "other contact", chance)
        elif n % 4 == 1:
            speaker = _other_speaker(quote, found, chance)
            yield _report(quote, words, speaker, quote.contact, "misattributed", "other speaker", chance)
        else:
            changed, how = alter(words, vocabulary, chance)
            yield _report(quote, changed, quote.speaker, quote.contact, "altered", how, chance)


def alter(words: str, vocabulary: Sequence[str], chance: random.Random) -> tuple[str, str]:
    """The words with one to three of them changed, and how; at most one in four."""
    listed = words.split()
    numbers = [at for at, word in enumerate(listed) if word.strip(".,").isdigit()]
    negations = [at for at, word in enumerate(listed) if word.lower() in NEGATIONS]
    if chance.random() < 0.2:
        if numbers:
            at = chance.choice(numbers)
            value = int(listed[at].strip(".,"))
            listed[at] = str(value + chance.choice((1, 10, 100)))
            return " ".join(listed), "a number"
        if negations:
            del listed[chance.choice(negations)]
        else:
            listed.insert(chance.randrange(1, len(listed)), "not")
        return " ".join(listed), "a negation"
    most = max(1, min(3, len(listed) // 4))
    changes = chance.randint(1, most)
    how = chance.choice(("replaced", "dropped", "added"))
    for at in sorted(chance.sample(range(1, len(listed) - 1), changes), reverse=True):  # the ends stay
        if how == "replaced":
            folded = listed[at].lower()
            listed[at] = next(w for w in iter(lambda: chance.choice(vocabulary), None) if w.lower() != folded)
        elif how == "dropped":
            del listed[at]
        else:
            listed.insert(at, chance.choice(vocabulary))
    return " ".join(listed), f"{changes} {how}"


def judge(reports: Sequence[Report], ledger: memcon.ledger.Ledger) -> tuple[list[tuple[Report, str, str]], list[float]]:
    """Each report with the gravest verdict on its quotations and why, and the seconds that each check took."""
    judged = []
    seconds = []
    grave = ("misattributed", "altered", "confirmed", "unmatched")
    for report in reports:
        read = memcon.read_text(report.text, published=report.published)
        started = time.perf_counter()
        checked = check(read, ledger)
        seconds.append(time.perf_counter() - started)
        verdicts = sorted((grave.index(q.verdict), q.why) for q in checked.quotations)
        verdict, why = (grave[verdicts[0][0]], verdicts[0][1]) if verdicts else ("not read", "no quotation was read")
        judged.append((report, verdict, why))
    return judged, seconds


def figures(judged: Sequence[tuple[Report, str, str]], seconds: Sequence[float]) -> dict[str, Any]:
    """Precision and recall by verdict, and how the verdicts fell by kind of report."""
    result: dict[str, Any] = {"reports": len(judged)}
    for change in ("misattributed", "altered"):
        made = sum(report.change == change for report, _, _ in judged)
        said = sum(verdict == change for _, verdict, _ in judged)
        right = sum(report.change == verdict == change for report, verdict, _ in judged)
        result[change] = _rates(right, said, made)
    touched = ("misattributed", "altered")
    made = sum(report.change is not None for report, _, _ in judged)
    said = sum(verdict in touched for _, verdict, _ in judged)
    right = sum(report.change is not None and verdict in touched for report, verdict, _ in judged)
    result["either"] = _rates(right, said, made)
    kinds: dict[str, Counter[str]] = {}
    for report, verdict, _ in judged:
        kinds.setdefault(report.kind, Counter())[verdict] += 1
    result["kinds"] = {kind: dict(sorted(kinds[kind].items())) for kind in sorted(kinds)}
    ordered = sorted(seconds)
    result["ms"] = {"median": round(1000 * ordered[len(ordered) // 2], 1), "worst": round(1000 * ordered[-1], 1)}
    return result


def _rates(right: int, said: int, made: int) -> dict[str, Any]:
    return {"made": made, "precision": round(right / said, 4) if said else None, "recall": round(right / made, 4)}


def _report(
    quote: Quotation,
    words: str,
    speaker: Actor,
    contact: Told | None,
    change: str | None,
    kind: str,
    chance: random.Random,
) -> Report:
    if contact is None:
        office = f", {speaker.office}," if speaker.office and len(speaker.office) < 60 else ""
        opening = f"{speaker.name}{office} spoke about the matter on the record."
        text = chance.choice(FORMS).format(opening=opening, quote=words, name=speaker.name)
        return Report(text, quote.published, change, kind)
    day = date.fromisoformat(contact.day)
    opening = chance.choice(OPENINGS[contact.mode]).format(*contact.names, f"{day:%B} {day.day}, {day.year}")
    form = chance.choice(READOUT_FORMS)
    text = form.format(opening=opening, quote=words, name=speaker.name, mode=contact.mode)
    return Report(text, contact.day, change, kind)


def _is_named(speaker: Actor) -> bool:
    """True for a person by name: of "a senior official" nobody can say that the words are another's."""
    named = any(mention.form == "name" for mention in speaker.mentions)
    return speaker.kind == "person" and named and " " in speaker.name


def _other_speaker(quote: Quotation, found: Sequence[Quotation], chance: random.Random) -> Actor:
    """A person of another name, in half of the cases of another side; instead of a publisher always of another side."""
    surname = quote.speaker.name.split()[-1].lower()
    others = [q.speaker for q in found if q.contact is None and q.speaker.name.split()[-1].lower() != surname]
    abroad = [s for s in others if s.country and s.country != quote.speaker.country]
    return chance.choice(abroad if abroad and (quote.contact is not None or chance.random() < 0.5) else others)


def _other_contact(contact: Told, written: Sequence[Quotation], chance: random.Random) -> Told:
    """A contact with other people: the same speaker's with somebody else where there is one."""
    told = sorted({q.contact for q in written if q.contact is not None}, key=lambda c: (c.names, c.day))
    surnames = {name.split()[-1] for name in contact.names}
    others = [c for c in told if not surnames >= {name.split()[-1] for name in c.names}]
    near = [c for c in others if surnames & {name.split()[-1] for name in c.names}]
    return chance.choice(near or others)


if __name__ == "__main__":
    main()
