"""Pictures: the same numbers give the same picture, and every number is in it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from memcon.record.joint import Origin
from memcon.web.pictures import lineage, network, periods, timeline
from memcon.web.pictures.timeline import MOST

SVG = "{http://www.w3.org/2000/svg}"
days = st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat)
counts = st.dictionaries(
    st.tuples(
        days, st.sampled_from(["call", "meeting", "message", "unknown"]), st.sampled_from(["held", "planned", "denied"])
    ),
    st.integers(1, 50),
    max_size=12,
)


@given(counts)
def test_every_contact_is_in_one_period_and_periods_follow_each_other(found: dict[tuple[str, str, str], int]) -> None:
    bars = periods(found)
    assert sum(bar.total for bar in bars) == sum(found.values())
    assert all((b.first - a.last).days == 1 for a, b in pairwise(bars))
    assert len(bars) <= MOST + 12 or not bars or (bars[-1].last.year - bars[0].first.year) > 900


@given(counts)
def test_a_timeline_is_well_formed_and_has_a_link_for_each_period_with_contacts(
    found: dict[tuple[str, str, str], int],
) -> None:
    bars = periods(found)
    drawn = str(timeline(bars, lambda bar: f"/?since={bar.first}&until={bar.last}"))
    if not bars:
        assert drawn == ""
        return
    root = ElementTree.fromstring(drawn)
    assert len(root.findall(f"{SVG}a")) == sum(1 for bar in bars if bar.total)
    assert "style" not in drawn.lower()


def test_what_took_place_stands_above_the_line_and_what_did_not_below() -> None:
    bars = periods({("2024-03-12", "call", "held"): 2, ("2024-03-12", "call", "refused"): 1})
    root = ElementTree.fromstring(str(timeline(bars, lambda bar: "/")))
    line = float(root.find(f".//{SVG}line").get("y1"))  # type: ignore[union-attr, arg-type]
    held, other = [r for r in root.iter(f"{SVG}rect") if "bar" in (r.get("class") or "")]
    assert float(held.get("y")) + float(held.get("height")) <= line + 0.1  # type: ignore[arg-type]
    assert float(other.get("y")) >= line - 0.1  # type: ignore[arg-type]


codes = st.sampled_from(["USA", "RUS", "CHN", "FRA", "EU", "<b>&\"'", "ユニオン", "NOR", "FIN"])
pairs = st.dictionaries(st.tuples(codes, codes).filter(lambda p: p[0] < p[1]), st.integers(1, 900), max_size=14)


@given(pairs)
def test_a_network_does_not_depend_on_the_order_of_its_counts(found: dict[tuple[str, str], int]) -> None:
    one, left = network(found, lambda a, b: f"/{a}/{b}", lambda a: f"/{a}")
    other, _ = network(dict(reversed(found.items())), lambda a, b: f"/{a}/{b}", lambda a: f"/{a}")
    assert one == other
    if found:
        root = ElementTree.fromstring(str(one))
        assert len(root.findall(f".//{SVG}circle")) + left == len({side for pair in found for side in pair})


def test_lineage_names_roots_that_are_no_documents_and_links_those_that_are() -> None:
    origins = [
        Origin("NOR: <Ministry>", ("a", "b"), "attributed"),
        Origin("c", ("c",), "first-hand"),
        Origin("c", ("d",), "reprint"),
    ]
    drawn = str(lineage(origins, {n: (f"Paper {n}", "2024") for n in "abcd"}, {n: f"/documents/{n}" for n in "abcd"}))
    root = ElementTree.fromstring(drawn)
    assert {a.get("href") for a in root.findall(f"{SVG}a")} == {f"/documents/{n}" for n in "abcd"}
    assert "&lt;Ministry&gt;" in drawn
    assert lineage([], {}, {}) == ""
