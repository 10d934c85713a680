"""The few facts of a contact say what its record says, in the same order of contacts."""

from __future__ import annotations

from memcon.ledger import Ledger
from memcon.ledger.filters import Filters
from memcon.ledger.traits import disputed_fields, sides_heard
from memcon.record.joint import Decision
from tests.ledger.test_traits import few


def test_a_brief_says_what_the_record_says(ledger: Ledger) -> None:
    ledger.add_many(few())
    for newest in (False, True):
        contacts = ledger.contacts(newest=newest)
        briefs = ledger.briefs(Filters(), newest=newest)
        assert [b.id for b in briefs] == [c.id for c in contacts] and len(contacts) > 2
        for brief, contact in zip(briefs, contacts, strict=True):
            assert (brief.mode, brief.status, brief.series) == (contact.mode, contact.status, contact.series)
            assert [(p.actor, p.name, p.side) for p in brief.participants] == [
                (p.actor, p.name, p.side) for p in contact.participants
            ]
            assert (brief.time.start if brief.time else None) == (contact.time.start if contact.time else None)
            assert brief.documents == len(contact.documents)
            assert brief.roots == len({origin.root for origin in contact.origins})
            assert list(brief.disputed) == disputed_fields(contact)
            assert sides_heard(brief) == sides_heard(contact)


def test_a_page_of_briefs_is_that_page_of_contacts(ledger: Ledger) -> None:
    ledger.add_many(few())
    every = [c.id for c in ledger.contacts(newest=True)]
    assert [b.id for b in ledger.briefs(Filters(), 2, 1, newest=True)] == every[1:3]


def test_a_brief_follows_a_decision(ledger: Ledger) -> None:
    ledger.add_many(few())
    members = tuple(c.members[0] for c in ledger.contacts() if set(c.documents) & {"north", "port"})
    ledger.decide(Decision(id="", action="join", members=members, by="desk", at="2031-06-01"))
    (contact,) = ledger.contacts(review="disputed")
    assert ledger.briefs(Filters(review="disputed"))[0].disputed == tuple(disputed_fields(contact))
    for field in disputed_fields(contact):
        ledger.decide(
            Decision(id="", action="accept", field=field, members=contact.members, by="desk", at="2031-06-01")
        )
    assert {b.id: b for b in ledger.briefs(Filters())}[contact.id].disputed == ()
