"""A view keeps what tells one telling from another, and nothing that depends on anything else."""

from __future__ import annotations

import re
from datetime import date

import msgspec
from hypothesis import given
from merge.told import ARDEN, BRISK, Who, call, told, two_in_one
from strategies import memcons

from memcon.merge.view import MergeView, member_id, view_of, views_of
from memcon.record import Memcon


@given(memcons())
def test_views_go_to_json_and_back(memcon: Memcon) -> None:
    for view in views_of(memcon):
        assert msgspec.json.decode(msgspec.json.encode(view), type=MergeView) == view
        assert re.fullmatch("[0-9a-f]{12}", view.id)


def test_a_telling_keeps_its_id_when_other_contacts_come_and_go() -> None:
    alone = call("d1", "2031-05-04")
    both = two_in_one(alone, call("d1", "2031-05-09"))
    ids = [v.id for v in views_of(both)]
    assert member_id("d1", alone.contacts[0]) == ids[0] != ids[1]
    assert member_id("d2", alone.contacts[0]) != ids[0]


def test_the_minister_of_an_own_readout_is_the_publishers() -> None:
    people = (Who("The Prime Minister", None, "office"), ARDEN)
    own = call("d1", "2031-05-04", people=people, kind="readout", publisher_country="PRT")
    foreign = call("d1", "2031-05-04", people=people, publisher_country="PRT")
    assert view_of(own, own.contacts[0]).parties[0].side == "PRT"
    assert view_of(foreign, foreign.contacts[0]).parties[0].side is None


def test_a_person_is_known_by_office_at_the_date() -> None:
    people = (Who("Joseph R. Biden", "USA", office="President"), BRISK)
    memcon = call("d1", "2022-05-04", people=people)
    assert view_of(memcon, memcon.contacts[0]).parties[0].wikidata == "Q6279"


def test_who_holds_a_states_office_is_not_taken_for_a_bodys() -> None:
    """“Security Council” alone is the United Nations', but not where its secretary is known as a state's."""
    secretary = Who("Nikolai Patrushev", "UN", office="Secretary of the Security Council", wikidata="Q446865")
    general = Who("António Guterres", "UN", office="Secretary-General", wikidata="Q311440")
    for who, side in ((secretary, "RUS"), (general, "UN")):
        memcon = call("d1", "2022-05-04", people=(who, BRISK))
        actors = tuple(msgspec.structs.replace(a, country="RUS") if a.name == who.words else a for a in memcon.actors)
        memcon = msgspec.structs.replace(memcon, actors=actors)
        assert view_of(memcon, memcon.contacts[0]).parties[0].side == side


def test_a_day_told_elsewhere_yields_to_what_stands_beside_the_occasion() -> None:
    text = (
        "On 4 May 2031 Elena Arden and Tomas Brisk spoke about cod, as the ministry said in a long statement. "
        "It came after much else had happened in the north. On Monday the fleet had sailed."
    )
    memcon = told(
        text,
        (ARDEN, BRISK),
        when=("Monday", "2031-05-03"),
        dates=(("4 May 2031", "2031-05-04"), ("Monday", "2031-05-03")),
        published="2031-05-20",
    )
    days = view_of(memcon, memcon.contacts[0]).days
    assert {d.start for d in days[:2]} == {date(2031, 5, 3), date(2031, 5, 4)}
    assert all(d.trust < 1 for d in days)
