"""Words are found where documents hold them, through the index of prints."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from memcon.ledger import Ledger, open_ledger
from memcon.ledger.tables import documents
from memcon.ledger.words import find_words, index_documents, near_documents, prints_of_document, reprints_of
from memcon.origins.reprints import reprint
from memcon.record import Document, Memcon

ORCHARD = (
    "The envoys walked through the orchard for an hour before lunch, and nobody took notes. Later the host said that "
    "the apples had been better than the arguments, while his guest praised the cider and asked for another meeting."
)
HARBOUR = (
    "A pilot boat brought the second delegation into the harbour shortly after dawn. Its leader carried a sealed "
    "letter for the governor, who read it twice, folded it and asked the band on the quay to stop playing."
)


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    with open_ledger(url) as opened:
        opened.add_many([Memcon(document=Document(id=name, text=text)) for name, text in TEXTS.items()])
        yield opened


TEXTS = {"orchard": ORCHARD, "harbour": HARBOUR, "both": f"{HARBOUR}\n\n{ORCHARD}"}


def test_words_are_found_in_every_document_that_holds_them(ledger: Ledger) -> None:
    words = "the apples had been better than the arguments"
    hits = find_words(ledger, words)
    assert [(hit.document, hit.edits) for hit in hits] == [("both", 0), ("orchard", 0)]
    assert all(TEXTS[hit.document][hit.start : hit.end] == words for hit in hits)


def test_nearly_the_same_words_are_found_after_the_same(ledger: Ledger) -> None:
    ledger.add(Memcon(document=Document(id="wrong", text=HARBOUR.replace("sealed letter", "sealed parcel"))))
    hits = find_words(ledger, "Its leader carried a sealed parcel for the governor")
    assert [(hit.document, hit.edits) for hit in hits] == [("wrong", 0), ("both", 1), ("harbour", 1)]
    assert hits[1].share == round(1 - 1 / 9, 3)


def test_an_interrupted_quotation_is_found(ledger: Ledger) -> None:
    text = "“We counted every barrel on that ship,” the inspector said on Monday, “and none of them held salt.”"
    ledger.add(Memcon(document=Document(id="inspector", text=text)))
    (hit,) = find_words(ledger, "We counted every barrel on that ship, and none of them held salt")
    assert (hit.document, hit.edits) == ("inspector", 0)


def test_other_words_are_not_found(ledger: Ledger) -> None:
    assert find_words(ledger, "the trombones of the second brigade fell silent") == []
    assert find_words(ledger, "") == []
    assert find_words(ledger, "“”…") == []


def test_the_limit_keeps_the_best(ledger: Ledger) -> None:
    assert len(find_words(ledger, "the apples had been better than the arguments", limit=1)) == 1


def test_documents_that_share_passages_are_candidates_and_verified(ledger: Ledger) -> None:
    report = Document(id="report", text=f"From our own correspondent.\n\n{HARBOUR}")
    with ledger.reading() as connection:
        assert set(near_documents(connection, report)) == {"both", "harbour"}
        found = reprints_of(connection, report)
    assert [(one.a, one.b, one.kind) for one in found] == [
        ("both", "report", "reprint"),
        ("harbour", "report", "reprint"),
    ]


def test_one_text_in_many_documents_is_a_reprint_of_each(ledger: Ledger) -> None:
    report = Document(id="m", text=f"From our own correspondent.\n\n{HARBOUR}")
    with ledger.writing() as connection:
        for name in ("a", "k", "p", "z"):
            paper = Document(id=name, text=f"By wire.\n\n{HARBOUR}")
            connection.execute(documents.insert().values(id=name, text=paper.text, facts="{}", digest="x"))
            index_documents(connection, {name: prints_of_document(paper)})
        found = {(one.a, one.b): one for one in reprints_of(connection, report)}
        connection.rollback()
    for name in ("a", "k", "p", "z"):
        alone = reprint(report, Document(id=name, text=f"By wire.\n\n{HARBOUR}"))
        assert alone is not None and found[alone.a, alone.b] == alone
