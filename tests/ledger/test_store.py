"""What goes into a ledger comes out as it was; reading again replaces a reading and keeps the old one."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from calls import ARDEN, BRISK, CORVO, call, lines_of
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from strategies import memcons

from memcon.errors import OtherDocument, RecordError, UnknownId
from memcon.ledger import Ledger, columns, open_ledger, words
from memcon.ledger.records import Facts, Findings, decode, encode, facts_of, findings_of, whole
from memcon.ledger.tables import readings
from memcon.record import Document, Memcon

ODD = "a\x00b \ud800 \udfff \ufdd0 \ufdd00041 \U0001f54a e\u0301 \r\n\t\x85\u2028 '\"\\u0000 %s :x ?"


def test_a_memcon_comes_back_as_it_was(ledger: Ledger) -> None:
    memcon = call("d1", "2031-05-04", url="https://example.org/1", title="A call", sha256="0" * 64)
    assert ledger.add(memcon, source="reports/1.txt")
    assert ledger.memcon("d1") == memcon
    assert list(ledger.memcons()) == [memcon]
    assert list(ledger.document_ids()) == ["d1"]


def test_adding_the_same_again_changes_nothing(ledger: Ledger) -> None:
    memcon = call("d1", "2031-05-04")
    assert ledger.add(memcon)
    before = lines_of(ledger)
    assert not ledger.add(memcon)
    assert ledger.add_many([memcon, memcon]) == 0
    assert lines_of(ledger) == before


def test_others_may_write_while_a_document_is_printed(
    ledger: Ledger, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = words.prints_of_document

    def slow(document: Document) -> words.Prints:
        with open_ledger(url, wait=0.2) as other:
            other.add(other_one, reader="another")
        return made(document)

    other_one = call("d2", "2031-05-05")
    with open_ledger(url) as other:
        other.add(other_one)
    monkeypatch.setattr(words, "prints_of_document", slow)
    assert ledger.add(call("d1", "2031-05-04"))
    assert list(ledger.document_ids()) == ["d1", "d2"]


def test_any_characters_come_back(ledger: Ledger) -> None:
    text = f"{ODD} Elena Arden and Tomas Brisk spoke about {ODD}."
    odd = call("plain", "2031-05-04", about=ODD)
    odd = msgspec.structs.replace(
        odd, document=msgspec.structs.replace(odd.document, id=ODD, title=ODD, publisher=ODD, url=ODD), warnings=(ODD,)
    )
    assert text not in odd.document.text
    ledger.add(odd, source=ODD)
    assert ledger.memcon(ODD) == odd
    assert list(ledger.document_ids()) == [ODD]
    contact = ledger.contacts()[0]
    assert contact.documents == (ODD,)
    assert ledger.contact(contact.id) == contact
    assert ledger.memcons_of(contact) == {ODD: odd}
    ledger.rebuild()
    assert ledger.contacts() == [contact]


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_kept_and_told(text: str) -> None:
    assert columns.told(columns.kept(text)) == text
    assert "\x00" not in columns.kept(text)
    columns.kept(text).encode("utf-8")


@given(memcons())
def test_any_memcon_can_be_kept_and_told(memcon: Memcon) -> None:
    facts, found = encode(facts_of(memcon.document)), encode(findings_of(memcon))
    assert whole(memcon.document.text, facts, found) == memcon


@given(st.text(st.characters(exclude_categories=())))
def test_any_record_goes_to_json_and_back(text: str) -> None:
    document = Document(id=text, text=text, title=text)
    assert decode(encode(document), Document) == document
    assert "\x00" not in encode(document)
    encode(document).encode("utf-8")


def test_what_is_kept_has_every_field_of_the_record() -> None:
    assert {*Facts.__struct_fields__, "text", "furniture"} == set(Document.__struct_fields__)
    assert {*Findings.__struct_fields__, "document"} == {*Memcon.__struct_fields__, "furniture"}


def test_ids_stand_in_order_of_code_points(ledger: Ledger) -> None:
    ids = ["b", "A", "a", "Ä", "10", "9", "a b", "á", "\U0001f54a", "\uffee"]
    ledger.add_many(call(i, "2031-05-04") for i in ids)
    assert list(ledger.document_ids()) == sorted(ids)


def test_a_newer_reader_replaces_the_reading_and_keeps_the_old_one(ledger: Ledger) -> None:
    old = call("d1", "2031-05-04", about="tolls at the bridge")
    new = msgspec.structs.replace(old, warnings=("read better",))
    ledger.add(old, reader="memcon 1")
    assert ledger.add(new, reader="memcon 2")
    assert ledger.memcon("d1") == new
    with ledger.reading() as connection:
        rows = connection.execute(select(readings.c.reader, readings.c.current).order_by(readings.c.reader)).all()
    assert [tuple(row) for row in rows] == [("memcon 1", False), ("memcon 2", True)]
    assert ledger.stats()["documents"] == 1
    assert ledger.add(old, reader="memcon 1")
    assert ledger.memcon("d1") == old


def test_new_facts_of_a_document_take_the_place_of_the_old(ledger: Ledger) -> None:
    ledger.add(call("d1", "2031-05-04", title="One"))
    assert ledger.add(call("d1", "2031-05-04", title="Two"))
    assert ledger.memcon("d1").document.title == "Two"
    assert ledger.stats()["readings"] == 1


def test_another_text_under_the_same_id_is_refused_and_nothing_is_lost(ledger: Ledger) -> None:
    first = call("d1", "2031-05-04")
    ledger.add(first)
    with pytest.raises(OtherDocument, match="another text under the id 'd1'"):
        ledger.add_many([call("d2", "2031-05-04"), call("d1", "2031-05-04", about="another thing")])
    assert ledger.memcon("d1") == first
    assert list(ledger.document_ids()) == ["d1"]


@pytest.mark.parametrize("document_id", ["", "x" * 501])
def test_an_id_must_fit_an_index(ledger: Ledger, document_id: str) -> None:
    with pytest.raises(RecordError, match="1 to 500 characters"):
        ledger.add(call(document_id, "2031-05-04"))


def test_long_words_and_names_fit_their_indexes(ledger: Ledger) -> None:
    long = "x" * 9000
    ledger.add(call("\U0001f54a" * 500, "2031-05-04", people=(ARDEN._replace(words=long, side=long), BRISK)))
    assert ledger.count(person=long) == ledger.count(side=long) == ledger.count(text=long) == 1


def test_a_document_of_five_megabytes(sqlite_url: str) -> None:
    rest = " ".join(f"Of ship {n} nothing is known, nor of its {n % 97} sailors." for n in range(100_000))
    assert len(rest) > 4_900_000
    memcon = call("d1", "2031-05-04", about="cod", rest=rest)
    with open_ledger(sqlite_url) as ledger:
        ledger.add(memcon)
        assert ledger.memcon("d1") == memcon
        assert ledger.count(text="cod") == 1


def test_contacts_are_found_by_any_tellings_id_and_by_its_first_digits(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-04"), call("d3", "2031-05-09")])
    joint = next(c for c in ledger.contacts() if len(c.documents) == 2)
    assert joint.documents == ("d1", "d2")
    assert joint.joins[0].score > 0.5 and joint.joins[0].reasons
    ids = _tellings(ledger, joint.id)
    assert joint.id == min(ids)
    for member in ids:
        assert ledger.contact(member) == ledger.contact(member.upper()) == ledger.contact(member[:6]) == joint


@pytest.mark.parametrize("asked", ["", "ffff", "ffffffffffff", "no such", "%", "\x00", "\ud800" * 9])
def test_unknown_ids_are_said_to_be_so(ledger: Ledger, asked: str) -> None:
    ledger.add(call("d1", "2031-05-04"))
    with pytest.raises(UnknownId):
        ledger.contact(asked)
    with pytest.raises(UnknownId):
        ledger.memcon(asked)


def test_a_telling_that_a_new_reading_leaves_out_is_gone_with_its_contact(ledger: Ledger) -> None:
    one, other = call("d1", "2031-05-04"), call("d2", "2031-05-04")
    alone = call("d3", "2031-06-01", people=(CORVO, ARDEN))
    ledger.add_many([one, other, alone])
    assert ledger.count() == 2
    ledger.add_many([msgspec.structs.replace(m, contacts=()) for m in (one, alone)], reader="newer")
    assert [c.documents for c in ledger.contacts()] == [("d2",)]
    assert ledger.count(person="Corvo") == 0


def test_figures_say_what_is_held(ledger: Ledger) -> None:
    ledger.add_many([call("d1", "2031-05-04"), call("d2", "2031-05-04"), call("d3", "2031-05-09")])
    stats: dict[str, Any] = ledger.stats()
    assert (stats["documents"], stats["tellings"], stats["contacts"]) == (3, 3, 2)
    assert stats["contacts in several documents"] == 1


def test_a_ledger_in_memory_lives_as_long_as_it_is_open() -> None:
    with open_ledger("sqlite://") as ledger:
        ledger.add(call("d1", "2031-05-04"))
        assert ledger.count() == 1


def _tellings(ledger: Ledger, contact_id: str) -> list[str]:
    from memcon.merge.view import member_id

    return [
        member_id(m.document, next(c for c in ledger.memcon(m.document).contacts if c.id == m.contact))
        for m in ledger.contact(contact_id).members
    ]
