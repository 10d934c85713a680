"""Papers and agencies are known by any of their usual names, and a city where sources sit is no voice."""

from __future__ import annotations

import msgspec
import pytest
from tellings import memcon_of

from memcon.origins.voices import names_publisher, voice_of
from memcon.record import Place, Span


@pytest.mark.parametrize(
    ("name", "publisher", "same"),
    [
        ("Fjord Wire", "Fjord Wire News Agency", True),
        ("the Fjord Wire news agency", "Fjord Wire", True),
        ("FWA", "Fjord Wire Agency", True),
        ("Fjord Wire", "Lofoten Wire", False),
        ("the newspaper", "The News", False),
        ("Post", "Vardo Post", False),
    ],
)
def test_a_paper_has_several_names(name: str, publisher: str, same: bool) -> None:
    assert names_publisher(name, publisher) is same


def test_a_city_where_sources_sit_is_no_voice() -> None:
    text = "Two diplomats in Velm told this newspaper that the ministers had met."
    told = memcon_of(
        "d", text, actors={"Velm": {}}, quotes=[("Two diplomats in Velm", "the ministers had met", "Velm")]
    )
    assert voice_of(told, told.attributions[0]).named
    at = text.index("Velm")
    placed = msgspec.structs.replace(told, places=(Place("l1", "Velm", None, (Span(at, at + 4, "Velm"),)),))
    assert not voice_of(placed, placed.attributions[0]).named
