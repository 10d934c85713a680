"""How fast the page answers: a ledger comes in, server times and weights of each kind of page go out, as JSON.

    python -m benchmarks.serve --ledger URL [--clients 10] [--seconds 60] [--port 8791] [--alone PAGES] [--alone]

Starts `memcon serve` on the ledger and lets clients ask without pauses for pages drawn at random: the list with all
kinds of filters, contacts, documents, sides, pairs, people, queues and the API. Times are the server's own
(`Server-Timing`), which leave out the network and the client; they hold the waiting for a processor that others use. A
ledger of any size comes from `python -m benchmarks.ledger --keep` or, quicker, `python -m benchmarks.copies`.

With `--alone` no server is started: pages are asked for one by one, first with nothing kept from before but the columns
that numbers are counted over, then again.
What is printed is processor time, to which other programs on the machine add little.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import statistics
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from benchmarks.served import served
from memcon.ledger import Ledger, open_ledger
from memcon.ledger.traits import ACCOUNTS, REVIEW
from memcon.web import addresses

Path = tuple[str, str]  # kind of page, address
Times = dict[str, list[tuple[float, int, int]]]


def main() -> None:
    """Serves, asks and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ledger", default="sqlite:///benchmark.db")
    parser.add_argument("--clients", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--port", type=int, default=8791)
    parser.add_argument("--alone", type=int, metavar="PAGES", help="processor time of so many pages, one by one")
    chosen = parser.parse_args()
    with open_ledger(chosen.ledger, read_only=True) as ledger:
        print(json.dumps({"ledger": ledger.stats(), "load": os.getloadavg()[0], "cores": os.cpu_count()}), flush=True)
        drawn = pages_of(ledger)
        if chosen.alone:
            print(json.dumps(alone(ledger, drawn, chosen.alone), indent=1))
            return
    with served(chosen.ledger, port=chosen.port) as at:
        times = load(at, drawn, chosen.clients, chosen.seconds)
    every = sorted(spent for found in times.values() for spent, *_ in found)
    print(json.dumps({"all": told([(spent, 0, 0) for spent in every])}))
    print(json.dumps({kind: told(times[kind]) for kind in sorted(times)}, indent=1))


def pages_of(ledger: Ledger, seed: int = 5) -> Callable[[random.Random], Path]:
    """Draws pages of the ledger at random, as people might: mostly lists and contacts, some of them again and again."""
    total = ledger.count()
    drawn = random.Random(seed)
    some = [c for _ in range(40) for c in ledger.contacts(limit=10, offset=drawn.randrange(max(total - 10, 1)))]
    sides = [s for s in (sorted({p.side for p in c.participants if p.side}) for c in some) if s]
    pairs = [s[:2] for s in sides if len(s) > 1] or [["USA", "RUS"]]
    people = [p.name for c in some for p in c.participants if p.kind == "person"] or ["Nobody"]
    months = [c.time.start[:7] for c in some if c.time] or ["2021-11"]
    words = [t.text.split()[0] for c in some for t in c.topics if t.text.split()] or ["trade"]

    def filters(r: random.Random) -> dict[str, str]:
        pair = r.choice(pairs)
        return r.choice(
            [
                {},
                {"a": r.choice(sides)[0]},
                {"a": pair[0], "b": pair[1]},
                {"a": "USA", "mode": r.choice(("call", "meeting", "visit"))},
                {"person": r.choice(people)},
                {"text": r.choice(words)},
                {"mode": r.choice(("call", "meeting", "video", "talks"))},
                {"status": r.choice(("held", "planned", "refused"))},
                {"since": r.choice(months)},
                {"since": r.choice(months), "a": r.choice(sides)[0]},
                {"accounts": r.choice(ACCOUNTS)},
                {"review": r.choice(REVIEW)},
                {"accounts": r.choice(ACCOUNTS), "a": r.choice(sides)[0]},
            ]
        )

    def draw(r: random.Random) -> Path:
        contact = r.choice(some)
        side, pair = r.choice(sides)[0], r.choice(pairs)
        kinds: list[tuple[int, str, str]] = [
            (30, "overview", _with("/", filters(r))),
            (5, "overview, further on", _with("/", {**filters(r), "offset": str(40 * r.randrange(1, 50))})),
            (25, "contact", addresses.contact_url(contact.id)),
            (12, "document", addresses.document_url(r.choice(contact.documents))),
            (3, "documents", _with("/documents", {"offset": str(60 * r.randrange(20))})),
            (2, "sides", "/states"),
            (5, "side", addresses.state_url(side)),
            (5, "pair", addresses.pair_url(*pair)),
            (5, "person", addresses.person_url(r.choice(people))),
            (4, "review", _with("/review", {"queue": r.choice(("disputed", "weak", "unsure", "gaps", "single"))})),
            (4, "api", _with("/api/v1/contacts", {**filters(r), "limit": "50"})),
        ]
        weights = [weight for weight, _, _ in kinds]
        _, kind, path = r.choices(kinds, weights)[0]
        return kind, path

    return draw


def load(at: str, drawn: Callable[[random.Random], Path], clients: int, seconds: float) -> Times:
    """Clients that ask without pauses; for each kind of page, milliseconds, bytes and bytes sent of each answer."""
    times: Times = defaultdict(list)
    lock = threading.Lock()
    until = time.monotonic() + seconds

    def ask(number: int) -> None:
        r = random.Random(number)
        while time.monotonic() < until:
            kind, path = drawn(r)
            try:
                with urlopen(Request(at + path, headers={"accept-encoding": "gzip"}), timeout=60) as answer:
                    body, spent = answer.read(), _spent(answer.headers.get("server-timing"))
                    sent = len(body)
                    packed = answer.headers.get("content-encoding") == "gzip"
                    plain = len(gzip.decompress(body) if packed else body)
            except HTTPError as error:
                kind, plain, sent = f"status {error.code}", 0, 0
                spent = _spent(error.headers.get("server-timing"))
            with lock:
                times[kind].append((spent, plain, sent))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def alone(ledger: Ledger, drawn: Callable[[random.Random], Path], pages: int) -> dict[str, dict[str, dict[str, float]]]:
    """Milliseconds of processor time of so many pages, one after the other: first with nothing kept, then again."""
    from starlette.testclient import TestClient

    from memcon.web import create_app

    app = create_app(ledger)
    client = TestClient(app, base_url="http://127.0.0.1:8791", client=("127.0.0.1", 50000))
    holdings = app.state.holdings
    began = time.process_time()
    columns = holdings.columns()
    made = 1000 * (time.process_time() - began)
    times: dict[str, Times] = {"nothing kept": defaultdict(list), "kept": defaultdict(list)}
    times["nothing kept"]["columns, once for each version"].append((made, 0, 0))
    r = random.Random(11)
    for _ in range(pages):
        kind, path = drawn(r)
        holdings.forget()
        holdings.kept("columns", lambda: columns)
        for which, found in times.items():
            began = time.process_time()
            answer = client.get(path)
            spent = 1000 * (time.process_time() - began)
            assert answer.status_code < 500, (path, which)
            size = len(answer.content)
            found[kind].append((spent, size, int(answer.headers.get("content-length", size))))
            found["all"].append(found[kind][-1])
    return {which: {kind: told(found[kind]) for kind in sorted(found)} for which, found in times.items()}


def told(found: list[tuple[float, int, int]]) -> dict[str, float]:
    """Number, median, 99th percentile and slowest in milliseconds; the largest answer in kilobytes, plain and sent."""
    spent = sorted(milliseconds for milliseconds, *_ in found) or [0.0]
    return {
        "n": len(spent),
        "median": round(statistics.median(spent), 1),
        "p99": round(spent[min(len(spent) - 1, int(0.99 * len(spent)))], 1),
        "slowest": round(spent[-1], 1),
        "largest KB": round(max((size for _, size, _ in found), default=0) / 1000),
        "largest KB sent": round(max((sent for *_, sent in found), default=0) / 1000),
    }


def _spent(header: str | None) -> float:
    return float(header.partition("dur=")[2]) if header else 0.0


def _with(path: str, query: dict[str, str]) -> str:
    return f"{path}?{urlencode(query, quote_via=quote)}" if query else path


if __name__ == "__main__":
    main()
