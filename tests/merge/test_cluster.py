"""Clusters do not depend on order, keep contradicting tellings apart, and do what people decided."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from merge.told import ARDEN, BRISK, CORVO, DAHL, Who, call, two_in_one

from memcon.merge.blocks import blocks_of
from memcon.merge.cluster import Cluster, Link, cluster, link, links_of
from memcon.merge.view import MergeView, views_of
from memcon.record import Memcon


def views(*memcons: Memcon) -> list[MergeView]:
    return [view for memcon in memcons for view in views_of(memcon)]


def groups(clusters: Sequence[Cluster]) -> set[frozenset[tuple[str, str]]]:
    return {frozenset((m.document, m.contact) for m in c.members) for c in clusters}


SPELT = Who("Elena Ardén", "NOR", office="Foreign Minister")
NORWAY = Who("Norway", "NOR", "state")
MINISTER = Who("the Portuguese foreign minister", "PRT", "office")


@st.composite
def tellings(draw: st.DrawFn) -> list[Memcon]:
    """Documents about a handful of contacts within a week, told more or less fully."""
    count = draw(st.integers(2, 7))
    found: list[Memcon] = []
    for n in range(count):
        people = draw(st.sampled_from([(ARDEN, BRISK), (SPELT, BRISK), (ARDEN, CORVO), (NORWAY, MINISTER),
                                       (BRISK, Who("Arden")), (ARDEN, BRISK, DAHL), (ARDEN, MINISTER)]))  # fmt: skip
        day = draw(st.sampled_from(["2031-05-04", "2031-05-05", "2031-05-08", None]))
        facts: dict[str, Any] = {
            "mode": draw(st.sampled_from(["call", "meeting", "unknown"])),
            "status": draw(st.sampled_from(["held", "planned"])),
            "published": draw(st.sampled_from(["2031-05-04", "2031-05-05", "2031-05-06", None])),
            "kind": draw(st.sampled_from(["readout", "report"])),
            "publisher_country": draw(st.sampled_from(["NOR", "PRT", None])),
            "about": draw(st.sampled_from(["cod and the northern lighthouse", "tolls at the southern bridge"])),
        }
        one = call(f"d{n}", day, people=people, **facts)
        if draw(st.booleans()) and not one.document.title:
            one = two_in_one(one, call(f"d{n}", draw(st.sampled_from(["2031-05-04", "2031-05-05"]))))
        found.append(one)
    return found


@settings(max_examples=60, deadline=None)
@given(tellings(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(memcons: list[Memcon], random: Any) -> None:
    told = views(*memcons)
    links = links_of(told)
    ids = [v.id for v in told]
    together = [tuple(random.sample(ids, 2))] if random.random() < 0.5 else []
    apart = [tuple(random.sample(ids, 2))] if random.random() < 0.5 else []
    before = cluster(told, links, together, apart)  # type: ignore[arg-type]
    random.shuffle(told)
    assert links_of(told) == links
    random.shuffle(links)
    turned = [tuple(reversed(pair)) for pair in apart]
    assert cluster(told, links, [tuple(reversed(g)) for g in together], turned) == before  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(tellings())
def test_whatever_has_a_link_shares_a_block(memcons: list[Memcon]) -> None:
    for a, b in combinations(views(*memcons), 2):
        if link(a, b):
            assert set(blocks_of(a)) & set(blocks_of(b))


@settings(max_examples=40, deadline=None)
@given(tellings())
def test_every_telling_is_in_one_cluster_and_no_document_twice(memcons: list[Memcon]) -> None:
    told = views(*memcons)
    found = cluster(told, links_of(told))
    assert sorted(i for c in found for i in c.ids) == sorted(v.id for v in told)
    for c in found:
        assert c.id == min(c.ids)
        assert len({m.document for m in c.members}) == len(c.members)
        assert len(c.joins) == len(c.ids) - 1
        assert all(j.reasons for j in c.joins)


@settings(max_examples=40, deadline=None)
@given(tellings())
def test_a_component_depends_on_nothing_outside_it(memcons: list[Memcon]) -> None:
    told = views(*memcons)
    links = links_of(told)
    whole = cluster(told, links)
    reached = {told[0].id}
    while True:
        more = {x for e in links for x in (e.a, e.b) if e.a in reached or e.b in reached} - reached
        if not more:
            break
        reached |= more
    inside = [v for v in told if v.id in reached]
    part = cluster(inside, [e for e in links if e.a in reached])
    assert part == [c for c in whole if c.id in reached]


def test_two_contacts_of_a_document_do_not_meet_through_a_third() -> None:
    both = two_in_one(call("d1", "2031-05-04"), call("d1", "2031-05-04", mode="unknown"))
    third = call("d2", "2031-05-04")
    told = views(both, third)
    assert len(links_of(told)) == 2
    assert groups(cluster(told, links_of(told))) == {
        frozenset({("d1", "c1"), ("d2", "c1")}),
        frozenset({("d1", "c2")}),
    }


def test_calls_of_two_days_do_not_meet_through_an_undated_telling() -> None:
    first = call("d1", "2031-05-04", about="cod")
    second = call("d2", "2031-05-05", about="tolls")
    undated = call("d3", None, published="2031-05-05", kind="readout", publisher_country="PRT", about="tolls")
    found = groups(cluster(views(first, second, undated), links_of(views(first, second, undated))))
    assert frozenset({("d2", "c1"), ("d3", "c1")}) in found
    assert frozenset({("d1", "c1")}) in found


def test_people_decide() -> None:
    first, second = call("d1", "2031-05-04"), call("d2", "2031-05-04")
    far = call("d3", "2031-08-01", people=(ARDEN, CORVO))
    told = views(first, second, far)
    one, other, third = (v.id for v in told)
    links = links_of(told)
    assert len(cluster(told, links)) == 2
    assert len(cluster(told, links, apart=[(other, one)])) == 3
    joined = cluster(told, links, together=[(one, third)])
    assert groups(joined) == {frozenset({("d1", "c1"), ("d2", "c1"), ("d3", "c1")})} or len(joined) == 2
    assert any(j.reasons == ("joined by a person",) and j.score == 1 for c in joined for j in c.joins)
    # What people part stays parted, whoever joins it, and decisions about unknown tellings do no harm.
    both = cluster(told, links, together=[(one, third), ("unknown", one)], apart=[(one, third), ("x", "y")])
    assert all(not {one, third} <= set(c.ids) for c in both)


def test_links_below_the_threshold_and_to_unknown_tellings_join_nothing() -> None:
    told = views(call("d1", "2031-05-04"), call("d2", "2031-08-04"))
    a, b = sorted(v.id for v in told)
    assert len(cluster(told, [Link(a, b, 0.2), Link(a, "unknown", 0.9)])) == 2


def test_one_state_alone_makes_no_block() -> None:
    crowd = views(*(call(f"d{n}", "2031-05-04", people=(NORWAY, Who("officials", None, "group"))) for n in range(3)))
    assert all(blocks_of(v) == () for v in crowd)
    assert links_of(crowd) == []
