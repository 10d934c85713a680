"""Six reports of one call come together, and what they tell of other calls stays apart."""

from __future__ import annotations

from pathlib import Path

import pytest

import memcon
from memcon.ledger.ingest import ingest
from memcon.merge.cluster import Cluster, cluster, links_of
from memcon.merge.view import MergeView, views_of

REPORTS = Path(__file__).parents[2] / "../shared/data/documents/seed-event-cluster.jsonl"


@pytest.fixture(scope="module")
def found() -> list[tuple[Cluster, list[MergeView]]]:
    if not REPORTS.exists():
        pytest.skip("the six reports of one call are not here")
    views = [view for m in memcon.read_many([str(REPORTS)]) for view in views_of(m)]
    by_id = {v.id: v for v in views}
    return [(c, [by_id[i] for i in c.ids]) for c in cluster(views, links_of(views))]


def names(view: MergeView) -> set[str]:
    return {p.name.split()[-1] for p in view.parties}


def test_the_call_of_the_23rd_is_one_contact(found: list[tuple[Cluster, list[MergeView]]]) -> None:
    telling = [c.id for c, views in found for v in views if {"Milley", "Gerasimov"} <= names(v)]
    assert len(telling) >= 5
    assert len(set(telling)) == 1


def test_the_calls_with_kyiv_are_apart_from_it_and_from_each_other(
    found: list[tuple[Cluster, list[MergeView]]],
) -> None:
    for _, views in found:
        people = {name for v in views for name in names(v)} & {"Gerasimov", "Zaluzhny"}
        assert len(people) <= 1
        if people == {"Zaluzhny"}:
            stated = {(d.start, d.end) for v in views for d in v.days if d.basis == "words"}
            assert len(stated) <= 1


def test_the_call_of_the_23rd_is_known_from_two_roots(
    found: list[tuple[Cluster, list[MergeView]]], tmp_path: Path
) -> None:
    (contact,) = {c.id for c, views in found for v in views if {"Milley", "Gerasimov"} <= names(v)}
    with memcon.open_ledger(f"sqlite:///{tmp_path / 'seed.db'}") as ledger:
        ingest(ledger, [str(REPORTS)])
        origins = ledger.contact(contact).origins
    assert [origin.root.partition(":")[0] for origin in origins] == ["RUS", "USA"]
