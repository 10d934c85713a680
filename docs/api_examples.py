"""The examples of answers in the API's description: an invented ledger comes in, what the API gives of it goes out.

Run `python -m docs.api_examples` in the root of the repository after the API's answers have changed; a test fails where
the examples are others than the API gives. The ledger is made of records written by hand for the tests, so that the
examples do not change with the reader.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "src" / "memcon" / "web" / "examples.json"
DAY = "Tuesday, 12 March 2024"
REPORT = f"Ada Brandt called Ion Petru on {DAY}. Mr Petru said that “the ferry line, closed since May, must open”."


def main() -> None:
    """Writes the examples anew."""
    PAGE.write_text(text(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {PAGE.stat().st_size:,} bytes")


def text() -> str:
    """The examples, by the name of the operation, as the file holds them."""
    return json.dumps(examples(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def examples() -> dict[str, Any]:
    """For each operation that answers with JSON, what it answers."""
    from memcon.record.joint import Decision, Member
    from memcon.web import checks
    from memcon.web.holdings import Holdings

    with _page() as (ledger, ask):
        call = ask("/api/v1/contacts?mode=call&a=NOR&b=FIN&limit=1")["items"][0]["id"]
        found: dict[str, Any] = {
            "contacts": ask("/api/v1/contacts?mode=call&a=NOR&b=FIN&limit=1"),
            "contact": ask(f"/api/v1/contacts/{call}"),
            "comparison": ask(f"/api/v1/contacts/{call}/comparison"),
            "documents": ask("/api/v1/documents?limit=1"),
            "document": ask("/api/v1/documents/~bm9ydGgvMQ"),
            "sides": ask("/api/v1/sides"),
            "stats": ask("/api/v1/stats"),
        }
        report = _report()
        held = checks.held_against(report, Holdings(ledger))
        found["check"] = msgspec.to_builtins({"memcon": report, "check": held})
        members = tuple(Member(**member) for member in found["contact"]["members"])
        wrong, right = (
            Decision(
                id="",
                action="correct",
                by="A. Lind",
                at=f"2024-03-20T09:{minute}:00Z",
                why=why,
                members=members,
                field="time",
                value={"start": f"2024-03-{day}", "end": f"2024-03-{day}", "grain": "day"},
            )
            for minute, day, why in ((15, 14, "the press review"), (20, 11, "the log of calls"))
        )
        ledger.decide(wrong)
        ledger.undo(ledger.decisions()[0].id, by="A. Lind", at="2024-03-20T09:18:00Z")
        found["decide"] = msgspec.to_builtins({"contact": ledger.decide(right)})
    with _page() as (ledger, ask):  # asked anew: counts are kept for a moment
        ledger.decide(wrong)
        ledger.undo(ledger.decisions()[0].id, by="A. Lind", at="2024-03-20T09:18:00Z")
        ledger.decide(right)
        found["decisions"] = ask("/api/v1/decisions")
        found["history"] = ask(f"/api/v1/contacts/{call}/history")
    return found


@contextmanager
def _page() -> Iterator[tuple[Any, Any]]:
    """A ledger of two invented readouts, and what asks its API."""
    from starlette.testclient import TestClient

    from memcon.ledger import open_ledger
    from memcon.web import create_app

    joint_strategies = _of_tests("joint_strategies")
    with tempfile.TemporaryDirectory() as folder, open_ledger(f"sqlite:///{folder}/examples.db") as ledger:
        ledger.add_many(joint_strategies.readouts().values(), reader="memcon 0.1.0")
        client = TestClient(create_app(ledger), base_url="http://127.0.0.1:8750", client=("127.0.0.1", 50000))

        def ask(path: str) -> Any:
            answer = client.get(path)
            assert answer.status_code == 200, (path, answer.text)
            return answer.json()

        yield ledger, ask


def _report() -> Any:
    from memcon.record import Span

    told = _of_tests("tellings").memcon_of(
        "report",
        REPORT,
        actors={"Ada Brandt": {"country": "NOR"}, "Ion Petru": {"country": "FIN"}},
        quotes=[("Mr Petru", "“the ferry line, closed since May, must open”", "Ion Petru")],
        contacts=[("called", ["Ada Brandt", "Ion Petru"], "2024-03-12", [])],
        published="2024-03-13",
    )
    start = REPORT.index(DAY)
    time = msgspec.structs.replace(told.contacts[0].time, span=Span(start, start + len(DAY), DAY))
    return msgspec.structs.replace(told, contacts=(msgspec.structs.replace(told.contacts[0], time=time),))


def _of_tests(name: str) -> Any:
    """A module of the tests: they hold records that are written by hand."""
    from importlib import import_module

    if str(ROOT / "tests") not in sys.path:
        sys.path.insert(0, str(ROOT / "tests"))
    return import_module(name)


if __name__ == "__main__":
    main()
