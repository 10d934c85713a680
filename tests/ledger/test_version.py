"""The version of a ledger stays while nothing changes, and changes whoever changes anything."""

from __future__ import annotations

from calls import call

from memcon.ledger import Ledger, open_ledger
from memcon.record.joint import Decision, Member


def test_reading_changes_nothing_and_every_change_is_seen(ledger: Ledger, url: str) -> None:
    seen = [ledger.version()]
    ledger.stats()
    assert ledger.version() == seen[0]
    ledger.add(call("d1", "2031-05-04"))
    seen.append(ledger.version())
    members = (Member("d1", "c1"),)
    ledger.decide(Decision(id="", action="accept", field="mode", members=members, by="desk", at="2031-06-01"))
    seen.append(ledger.version())
    ledger.undo(ledger.decisions()[0].id)
    seen.append(ledger.version())
    with open_ledger(url) as other:
        other.contacts()
        assert ledger.version() == seen[-1]
        other.add(call("d2", "2031-05-06"))
        seen.append(ledger.version())
    assert len(set(seen)) == len(seen)
    assert ledger.version() == seen[-1]


def test_a_ledger_in_memory_has_a_version_too() -> None:
    with open_ledger("sqlite://") as ledger:
        before = ledger.version()
        assert ledger.version() == before
        ledger.add(call("d1", "2031-05-04"))
        assert ledger.version() != before
