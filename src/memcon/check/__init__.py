"""A report and a ledger come in; each quotation and each contact of the report, held against the record, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from memcon.check.contacts import check_contacts
from memcon.check.quotations import check_quotations
from memcon.check.record import Record
from memcon.record import Memcon
from memcon.record.joint import Check

if TYPE_CHECKING:
    from memcon.ledger import Ledger

__all__ = ["check"]


def check(report: Memcon, ledger: Ledger) -> Check:
    """Holds a report against what the ledger holds; the ledger is only read.

    Quotations are looked up among all words of all documents, contacts among those with the same participants and days.
    The report itself, where the ledger holds it, is left out, and so are copies of its text; a document that it is
    a reprint of can contradict it but not confirm it. Raises `LedgerError` where the ledger cannot be read.
    """
    with ledger.reading() as connection:
        record = Record(connection, report)
        contacts, same = check_contacts(report, record)
        return Check(report.document.id, check_quotations(report, record, same), contacts)
