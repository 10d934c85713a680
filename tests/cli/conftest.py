"""A memcon that fills the terminal's page, and a reader that is not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from memcon import api
from memcon.errors import SourceError
from memcon.record import (
    Account,
    Actor,
    Attribution,
    Contact,
    ContactPlace,
    ContactTime,
    Document,
    Memcon,
    Mention,
    Participant,
    Span,
    Topic,
    Withheld,
)

TEXT = (
    "Minister Eleni Markopoulou met Kemal Ardıç in Athens on Tuesday. They discussed the survey and had "
    "spoken by phone on Monday. “No research without consent,” she said. The Turkish side, the agency "
    "reported, called the talks useful. Details will not be disclosed. A diplomat called it “short.”"
)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def _actor(name: str, actor: str, kind: Any = "person", **facts: Any) -> Actor:
    span = _span(name)
    return Actor(actor, kind, name, mentions=(Mention(span.start, span.end, span.text, "name"),), **facts)


@pytest.fixture
def memcon() -> Memcon:
    """Two contacts, two accounts, one further attribution, one warning."""
    greek = _actor("Eleni Markopoulou", "a1", country="GRC", office="Minister of Foreign Affairs")
    turkish = _actor("Kemal Ardıç", "a2", country="TUR")
    side = _actor("The Turkish side", "a3", "group", country="TUR")
    agency = _actor("the agency", "a4", "organization")
    people = (
        Participant("a1", "GRC", "host", _span("Eleni Markopoulou")),
        Participant("a2", "TUR", "guest", _span("Kemal Ardıç")),
    )
    return Memcon(
        document=Document(id="d1", text=TEXT, title="Two ministers meet", published="2024-03-14", kind="report"),
        actors=(greek, turkish, side, agency),
        attributions=(
            Attribution(
                "q1", "direct", (_span("she"),), (_span("said"),), (_span("No research without consent"),), "a1"
            ),
            Attribution(
                "q2",
                "indirect",
                (_span("The Turkish side"),),
                (_span("called"),),
                (_span("the talks useful"),),
                "a3",
                via=("a4",),
                act="praise",
                medium="statement",
            ),
            Attribution("q3", "mixed", (_span("A diplomat"),), (_span("called it"),), (_span("“short.”"),)),
        ),
        contacts=(
            Contact(
                "c1",
                "meeting",
                "held",
                _span("met"),
                people,
                time=ContactTime("2024-03-12", "2024-03-12", "day", _span("Tuesday")),
                place=ContactPlace("Athens", "GRC", _span("Athens")),
                topics=(Topic("the survey", _span("the survey")),),
                withheld=(Withheld(_span("Details will not be disclosed"), ("a1", "a2")),),
                accounts=(Account("GRC", "a1", ("q1",)), Account("TUR", "a3", ("q2",))),
                follows=("c2",),
            ),
            Contact("c2", "call", "held", _span("spoken by phone"), people[:1]),
        ),
        warnings=("two characters were replaced",),
    )


class Reading:
    """Stands in for the reader: gives what it is told to give, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.gives: list[Memcon | SourceError | BaseException] = []
        self.asked: dict[str, Any] = {}

    def __call__(self, sources: Any, **options: Any) -> Iterator[Memcon | SourceError]:
        self.asked = {"sources": sources, **options}
        for item in self.gives:
            if isinstance(item, BaseException) and not isinstance(item, SourceError):
                raise item
            yield item


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """The stand-in, in place of `read_many`."""
    stand_in = Reading()
    monkeypatch.setattr(api, "read_many", stand_in)
    return stand_in
