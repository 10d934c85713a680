"""memcon from Python: one document, a text, many sources; errors where they belong; everything in order."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import memcon
from memcon.errors import EmptySource, MissingSource, SourceError, UsageError
from memcon.record import Document


@pytest.fixture
def composed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Puts an empty memcon for each document in place of the pipeline; lists the documents it has taken."""
    taken_so_far: list[str] = []

    def read_documents(taken: Iterable[Any], **options: Any) -> Iterator[memcon.Memcon | SourceError]:
        for item in taken:
            if isinstance(item, SourceError):
                yield item
            else:
                taken_so_far.append(item.source)
                yield memcon.Memcon(document=item.document, warnings=item.warnings)

    fake = SimpleNamespace(read_documents=read_documents)
    monkeypatch.setitem(sys.modules, "memcon.engine", fake)
    monkeypatch.setattr(memcon, "engine", fake, raising=False)
    return taken_so_far


@pytest.fixture
def two(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("They met in Athens.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("They spoke by phone.", encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("composed")
def test_one_document(two: Path) -> None:
    made = memcon.read(two / "a.txt", published="2024-03-12", publisher="The Courier")
    assert made.document.text == "They met in Athens."
    assert (made.document.published, made.document.publisher) == ("2024-03-12", "The Courier")


@pytest.mark.usefixtures("composed")
def test_one_document_is_asked_for_and_there_are_more(two: Path) -> None:
    with pytest.raises(UsageError, match="read_many"):
        memcon.read(two)


@pytest.mark.usefixtures("composed")
def test_no_document(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(EmptySource):
        memcon.read(tmp_path / "empty.txt")
    with pytest.raises(MissingSource, match=r"nowhere\.txt"):
        memcon.read(tmp_path / "nowhere.txt")


@pytest.mark.usefixtures("composed")
def test_a_text_is_kept_as_it_is() -> None:
    text = "\r\n They spoke\tby phone.  \n"
    made = memcon.read_text(text, title="A call", url="https://example.org/", kind="readout", published="2024-03-12")
    assert made.document.text == text
    assert (made.document.title, made.document.url, made.document.kind) == ("A call", "https://example.org/", "readout")
    assert made.document.published == "2024-03-12"


def test_facts_of_a_text_are_kept_as_any_encoding_can_hold_them() -> None:
    odd = memcon.read_text("The ministers met.", title="\ud800a", publisher="\udcffb", url="\ud800")
    assert (odd.document.title, odd.document.publisher, odd.document.url) == ("\ufffda", "\ufffdb", "\ufffd")
    assert memcon.from_json(memcon.to_json(odd)) == odd
    day: object = date(2024, 3, 12)
    made = memcon.read_text("The ministers met.", published=day)  # type: ignore[arg-type]
    assert made.document.published == "2024-03-12"


def test_a_text_that_is_none_is_said_so() -> None:
    with pytest.raises(memcon.errors.UsageError, match="no kind of document: say readout, "):
        memcon.read_text("The ministers met.", kind="article")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="read_text takes a string, not int"):
        memcon.read_text(5)  # type: ignore[arg-type]


def test_many_are_lazy_and_in_order(two: Path, composed: list[str]) -> None:
    many = memcon.read_many([two / "b.txt", two / "a.txt"])
    assert composed == []
    assert next(many).document.text == "They spoke by phone."
    assert len(composed) == 1
    assert [m.document.text for m in many] == ["They met in Athens."]


@pytest.mark.usefixtures("composed")
def test_a_single_source_need_not_stand_in_a_list(two: Path) -> None:
    assert len(list(memcon.read_many(two))) == 2
    assert len(list(memcon.read_many(str(two)))) == 2


@pytest.mark.usefixtures("composed")
def test_errors_are_raised_in_turn_or_yielded_in_place(two: Path) -> None:
    sources = [two / "a.txt", two / "nowhere.txt", two / "b.txt"]
    many = memcon.read_many(sources)
    next(many)
    with pytest.raises(MissingSource):
        next(many)
    kinds = [type(item) for item in memcon.read_many(sources, errors="yield")]
    assert kinds == [memcon.Memcon, MissingSource, memcon.Memcon]


@pytest.mark.parametrize(
    "wrong",
    [{"published": "Tuesday"}, {"published": "12/03/2024"}, {"errors": "ignore"}, {"batch": 0}, {"workers": 0}],
)
@pytest.mark.usefixtures("composed")
def test_wrong_arguments_are_refused_at_once(two: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        memcon.read_many(two, **wrong)


@pytest.mark.usefixtures("composed")
def test_a_date_may_be_written_short_and_is_kept_long(two: Path) -> None:
    assert memcon.read(two / "a.txt", published="20240312").document.published == "2024-03-12"


def test_what_is_promised_is_there() -> None:
    assert set(memcon.__all__) <= set(dir(memcon))
    assert all(getattr(memcon, name) is not None for name in memcon.__all__)
    assert memcon.errors.SourceError is SourceError
    assert memcon.Document is Document
    with pytest.raises(AttributeError, match="remember"):
        memcon.remember  # noqa: B018
