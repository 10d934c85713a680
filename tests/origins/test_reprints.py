"""Shared passages and reprints."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from memcon.origins.reprints import reprint, shared_passages
from memcon.record import Document, Furniture

OWN = (
    "The foreign ministers of Arkavia and Belmora met at the old customs house on Thursday evening, according to "
    "people who saw them arrive by the side door. Guards kept reporters across the square while both delegations dined "
    "on fish from the lake. Neither minister had been in the border town since the fire that destroyed its station. "
)
STATEMENT = (
    "“The two ministers reaffirmed that the river crossing will stay open to farmers through the winter, and agreed "
    "that engineers from both countries will inspect the northern span before the first frost, so that repairs can "
    "begin in spring without closing the road,” the statement said. "
)
ANOTHER = (
    "Belmora's opposition asked on Friday why parliament had not been told. Its leader, a former judge, wants an "
    "inquiry into who paid for the dinner, and says that an old treaty forbids talks behind closed doors. "
)
THIRD = (
    "Shares of the Arkavian dredging company rose by a tenth as traders bet on an order. Analysts in the capital doubt "
    "that a single inspection can move a budget which the senate cut twice, and recall earlier disappointments. "
)


def document(name: str, text: str, **facts: object) -> Document:
    return Document(id=name, text=text, **facts)  # type: ignore[arg-type]


def test_a_copied_report_is_a_reprint_whichever_way_it_is_asked() -> None:
    one, other = document("a", OWN + ANOTHER), document("b", THIRD + OWN)
    found = reprint(one, other)
    assert found is not None
    assert found.kind == "reprint"
    assert found == reprint(other, one)
    mine, theirs = found.passages[0]
    assert one.text[mine.start : mine.end] == mine.text == theirs.text
    assert mine.text.startswith("The foreign ministers")


def test_a_statement_that_two_quote_is_shared_but_no_reprint() -> None:
    found = reprint(document("a", OWN + STATEMENT), document("b", STATEMENT + ANOTHER))
    assert found is not None
    assert found.kind == "statement"
    assert found.own < 5  # "the statement said"


def test_reports_of_one_event_in_their_own_words_share_nothing() -> None:
    assert reprint(document("a", OWN), document("b", ANOTHER + THIRD)) is None


def test_page_furniture_does_not_count() -> None:
    one = document("a", OWN + ANOTHER, furniture=(Furniture(0, len(OWN), "legal"),))
    assert reprint(one, document("b", OWN + THIRD)) is None


def test_a_document_is_no_reprint_of_itself() -> None:
    assert reprint(document("a", OWN), document("a", OWN)) is None


def test_a_few_changed_words_do_not_end_a_passage() -> None:
    changed = OWN.replace("on Thursday evening", "late this Thursday")
    assert len(shared_passages(OWN, changed)) == 1


@given(st.text(max_size=300), st.text(max_size=300))
def test_passages_lie_in_their_texts_in_order(a: str, b: str) -> None:
    end = 0
    for start_a, end_a, start_b, end_b in shared_passages(a + OWN, OWN + b):
        assert end <= start_a < end_a <= len(a + OWN)
        assert 0 <= start_b < end_b <= len(OWN + b)
        end = end_a
