"""Contacts that may be one, told with another day or with somebody else."""

from __future__ import annotations

from calls import ARDEN, BRISK, DAHL, call

import memcon
from memcon.ledger import Ledger
from memcon.ledger.near import near


def test_another_contact_of_the_same_people_within_three_days_is_near(ledger: Ledger) -> None:
    ledger.add_many(
        [
            call("one", "2031-05-04"),
            call("two", "2031-05-06", about="the lighthouse of Velm"),
            call("met", "2031-05-05", mode="meeting"),
            call("later", "2031-05-20", about="the chess cup"),
            call("others", "2031-05-05", people=(ARDEN, DAHL), about="herring"),
            call("undated", None, about="a bridge", people=(BRISK, DAHL)),
        ]
    )
    first = next(c for c in ledger.contacts() if c.documents == ("one",))
    assert [c.documents for c in near(ledger, first)] == [("two",)]
    comparison = memcon.compare_accounts(first, ledger)
    (found,) = comparison.near
    assert (found.documents, found.start) == (("two",), "2031-05-06")
    assert any(found.contact in note for note in comparison.notes)
    undated = next(c for c in ledger.contacts() if c.time is None)
    assert near(ledger, undated) == []
