"""A joint contact holds what its tellings support best, all that they say, and what people decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import given
from merge.told import ARDEN, BRISK, CORVO, DAHL, Who, call, told, two_in_one
from strategies import memcons

from memcon.merge.cluster import Cluster, cluster
from memcon.merge.unite import unite
from memcon.merge.view import member_id, views_of
from memcon.record import Account, Memcon, Withheld, span_of
from memcon.record.joint import Decision, JointAccount, JointContact, Member, Passage


def united(
    *documents: Memcon, corrections: Sequence[Decision] = (), same: dict[str, str] | None = None
) -> JointContact:
    """The documents' first contacts as one, by decision."""
    views = [views_of(d)[0] for d in documents]
    found = cluster(views, (), together=[tuple(v.id for v in views)])
    assert len(found) == 1
    return unite(found[0], {d.document.id: d for d in documents}, corrections, same)


def passages(value: Any) -> list[Passage]:
    if isinstance(value, Passage):
        return [value]
    if isinstance(value, msgspec.Struct):
        return [p for name in value.__struct_fields__ for p in passages(getattr(value, name))]
    if isinstance(value, (tuple, list)):
        return [p for item in value for p in passages(item)]
    return [p for item in value.values() for p in passages(item)] if isinstance(value, dict) else []


@given(memcons(), memcons())
def test_any_tellings_unite_in_any_order_and_point_to_their_words(one: Memcon, other: Memcon) -> None:
    if not one.contacts or not other.contacts or one.document.id == other.document.id:
        return
    joint = united(one, other)
    assert joint == united(other, one)
    texts = {m.document.id: m.document.text for m in (one, other)}
    found = passages(joint)
    assert found
    assert all(texts[p.document][p.start : p.end] == p.text for p in found)
    assert msgspec.json.decode(msgspec.json.encode(joint), type=JointContact) == joint
    assert set(joint.said) == {"mode", "status", "time", "place", "initiator", "participants", "topics"}


def test_a_person_is_one_under_the_fullest_name_and_the_nameless_yield() -> None:
    joint = united(
        call("d1", "2031-05-04", people=(Who("Arden", "NOR"), BRISK)),
        call("d2", "2031-05-04", people=(Who("Norway", "NOR", "state"), Who("the foreign minister", "PRT", "office"))),
        call("d3", "2031-05-04", people=(Who("Elena Ardén", "NOR", office="Foreign Minister"), BRISK)),
    )
    assert [(p.name, p.side, p.documents) for p in joint.participants] == [
        ("Elena Ardén", "NOR", ("d1", "d3")),
        ("Tomas Brisk", "PRT", ("d1", "d2", "d3")),
    ]
    assert joint.participants[0].actor == "person:elena-arden:NOR"
    assert {s.value["name"] for s in joint.said["participants"]} >= {"Norway", "Elena Ardén"}


def test_actors_have_stable_ids() -> None:
    known = Who("Elena Arden", "NOR", wikidata="Q999999999")
    joint = united(call("d1", "2031-05-04", people=(known, Who("Portugal", "PRT", "state"))), call("d2", "2031-05-04"))
    assert {p.actor for p in joint.participants} == {"Q999999999", "person:tomas-brisk:PRT"}
    states = united(call("d1", "2031-05-04", people=(known, Who("Portugal", "PRT", "state"))))
    assert {p.actor for p in states.participants} == {"Q999999999", "PRT"}


def test_people_may_say_that_two_actors_are_one() -> None:
    stage = Who("The Admiral", "NOR")
    same = {"person:admiral:NOR": "person:elena-arden:NOR"}
    joint = united(call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(stage, BRISK)), same=same)
    assert len(joint.participants) == 2
    assert joint.participants[0].actor == "person:elena-arden:NOR"
    assert joint.participants[0].documents == ("d1", "d2")


def test_the_plainest_mode_that_most_documents_give() -> None:
    joint = united(
        call("d1", "2031-05-04", mode="talks"),
        call("d2", "2031-05-04", mode="talks"),
        call("d3", "2031-05-04", mode="call"),
        call("d4", "2031-05-04", mode="unknown"),
    )
    assert joint.mode == "call"
    assert [(s.value, s.documents) for s in joint.said["mode"]] == [
        ("talks", ("d1", "d2")),
        ("call", ("d3",)),
        ("unknown", ("d4",)),
    ]
    tied = united(
        call("d1", "2031-05-04", mode="call"),
        call("d2", "2031-05-04", mode="meeting", kind="readout", publisher_country="NOR"),
    )
    assert tied.mode == "meeting"  # a side's own text


def test_later_documents_win_the_status_but_a_plan_undoes_nothing() -> None:
    plan = call("d1", "2031-05-04", status="planned", published="2031-05-01")
    off = call("d2", "2031-05-04", status="cancelled", published="2031-05-03")
    held = call("d3", "2031-05-04", published="2031-05-05")
    late = call("d4", "2031-05-04", status="planned", published="2031-05-09")
    assert united(plan, off).status == "cancelled"
    assert united(plan, held).status == united(plan, held, late).status == "held"
    assert united(plan, late).status == "planned"
    assert {s.value for s in united(plan, off, held).said["status"]} == {"planned", "cancelled", "held"}


def test_the_finest_time_stands_and_all_are_said() -> None:
    month = told(
        "Elena Arden and Tomas Brisk spoke in May.", (ARDEN, BRISK), document="d1",
        when=("May", "2031-05-01", "2031-05-31", "month"),
    )  # fmt: skip
    joint = united(month, call("d2", "2031-05-04"))
    assert joint.time is not None and (joint.time.start, joint.time.grain) == ("2031-05-04", "day")
    assert joint.time.span is not None and joint.time.span.document == "d2"
    assert {s.value["grain"] for s in joint.said["time"]} == {"day", "month"}
    assert united(call("d3", None, published="2031-05-04")).time is None  # no date in place of the contact's own


def test_a_state_yields_to_a_place_in_it() -> None:
    def met(document: str, name: str, country: str) -> Memcon:
        text = f"Elena Arden and Tomas Brisk met in {name}."
        return told(text, (ARDEN, BRISK), document=document, trigger="met", mode="meeting", place=(name, country))

    wide = met("d1", "Norway", "NOR"), met("d2", "Norway", "NOR")
    joint = united(*wide, met("d3", "Bergen", "NOR"))
    assert joint.place is not None and joint.place.name == "Bergen"
    joint = united(*wide, met("d3", "Lisbon", "PRT"))
    assert joint.place is not None and joint.place.name == "Norway"


def test_topics_that_say_the_same_stand_once() -> None:
    joint = united(
        call("d1", "2031-05-04", about="the northern fishing quotas"),
        call("d2", "2031-05-04", about="northern fishing quotas"),
        call("d3", "2031-05-04", about="the price of tin"),
    )
    assert [t.text for t in joint.topics] == ["the northern fishing quotas", "the price of tin"]
    assert joint.said["topics"][0].documents == ("d1", "d2")


def test_each_side_has_its_accounts_and_an_own_text_is_one_whole() -> None:
    text = "Elena Arden and Tomas Brisk spoke that day. The Lisbon ministry said the bridge stays shut."
    report = told(
        text,
        (ARDEN, BRISK),
        document="d1",
        when=("that day", "2031-05-04"),
        said_by=[("The Lisbon ministry", "PRT", "the bridge stays shut")],
        kind="report",
    )
    readout = call("d2", "2031-05-04", kind="readout", publisher="Ministry in Oslo", publisher_country="NOR")
    stranger = call("d3", "2031-05-04", kind="press_release", publisher="Third", publisher_country="ISL")
    joint = united(report, readout, stranger)
    assert [(a.side, a.voice, a.document, a.attributions) for a in joint.accounts] == [
        ("NOR", "Ministry in Oslo", "d2", ()),
        ("PRT", "The Lisbon ministry", "d1", ("q0",)),
    ]


def test_a_text_of_its_own_is_one_account_also_where_the_memcon_says_so_and_of_a_body_of_states() -> None:
    guard = Who("Ada Quill", "UN", office="Secretary-General")
    readout = call("d1", "2031-05-04", people=(guard, BRISK), kind="readout", publisher="United Nations")
    own = msgspec.structs.replace(readout.contacts[0], accounts=(Account("UN", None, ()),))
    joint = united(msgspec.structs.replace(readout, contacts=(own,)))
    assert joint.accounts == (JointAccount("UN", "United Nations", "d1"),)


def test_a_sides_own_text_withholds_for_it_and_a_spokesman_for_the_side_that_he_speaks_for() -> None:
    text = "Elena Arden and Tomas Brisk spoke that day. The details will not be made public."
    words = "The details will not be made public"
    made = told(text, (ARDEN, BRISK), withheld=[words], kind="readout", publisher_country="PRT")
    contact = made.contacts[0]
    nobody = msgspec.structs.replace(contact, withheld=(Withheld(contact.withheld[0].span, ()),))
    assert united(msgspec.structs.replace(made, contacts=(nobody,))).withheld[0].by == ("PRT",)
    report = msgspec.structs.replace(made, document=msgspec.structs.replace(made.document, kind="report"))
    assert united(msgspec.structs.replace(report, contacts=(nobody,))).withheld[0].by == ()
    text = "Elena Arden and Tomas Brisk spoke that day, a spokesman said. He would say no more."
    made = told(text, (ARDEN, BRISK), said_by=[("a spokesman", None, "spoke that day")])
    place = span_of(text, text.index("He would"), len(text) - 1)
    contact = msgspec.structs.replace(
        made.contacts[0], accounts=(Account("UN", "s0", ("q0",)),), withheld=(Withheld(place, ("s0",)),)
    )
    assert united(msgspec.structs.replace(made, contacts=(contact,))).withheld[0].by == ("UN",)


def test_what_is_withheld_is_withheld_by_a_side() -> None:
    text = "Elena Arden and Tomas Brisk spoke that day. Both kept the details private."
    joint = united(told(text, (ARDEN, BRISK), withheld=["kept the details private"]))
    assert [(w.span.text, w.by) for w in joint.withheld] == [("kept the details private", ("NOR",))]


def test_what_a_telling_continues_is_known_by_its_telling() -> None:
    both = two_in_one(call("d1", "2031-05-04"), call("d1", "2031-04-01"))
    first, second = both.contacts
    memcon = msgspec.structs.replace(both, contacts=(msgspec.structs.replace(first, follows=("c2",)), second))
    view = views_of(memcon)[0]
    joint = unite(Cluster((view.id,), (Member("d1", "c1"),)), {"d1": memcon})
    assert joint.follows == (member_id("d1", second),)


def decision(field: str, value: Any, action: Any = "correct", at: str = "2031-06-01") -> Decision:
    return Decision(id=f"{field}{value}{at}", action=action, by="a desk", at=at, field=field, value=value)


def test_decisions_stand_beside_what_was_read() -> None:
    corrections = [
        decision("mode", "video", at="2031-06-02"),
        decision("mode", "meeting"),
        decision("time", {"start": "2031-05-06"}),
        decision("place", "Bergen"),
        decision("status", "no such status"),
        decision("participant:person:elena-arden:NOR:side", "ISL"),
        decision("topics", None, "reject"),
        decision("series", True),
    ]
    joint = united(call("d1", "2031-05-04"), corrections=corrections)
    assert joint.mode == "video" and joint.said["mode"][0].value == "call"
    assert joint.time is not None and (joint.time.start, joint.time.end, joint.time.span) == (
        "2031-05-06",
        "2031-05-06",
        None,
    )
    assert joint.place is not None and joint.place.name == "Bergen"
    assert joint.status == "held"  # an unknown value changes nothing, and is listed
    assert {p.name: p.side for p in joint.participants}["Elena Arden"] == "ISL"
    assert joint.topics == () and joint.said["topics"]
    assert joint.series
    assert [d.field for d in joint.decisions][-1] == "mode" and len(joint.decisions) == len(corrections)
    assert joint == united(call("d1", "2031-05-04"), corrections=corrections[::-1])


def test_accepting_keeps_the_machines_value_and_rejecting_blanks_it() -> None:
    joint = united(call("d1", "2031-05-04"), corrections=[decision("mode", "call", "accept")])
    assert joint.mode == "call" and joint.decisions[0].action == "accept"
    joint = united(call("d1", "2031-05-04"), corrections=[decision("time", None, "reject")])
    assert joint.time is None and joint.said["time"]


def test_people_may_name_the_participants() -> None:
    named = ["person:tomas-brisk:PRT", {"name": "Marit Dahl", "side": "ISL"}]
    joint = united(call("d1", "2031-05-04"), corrections=[decision("participants", named)])
    assert [(p.name, p.side) for p in joint.participants] == [("Tomas Brisk", "PRT"), ("Marit Dahl", "ISL")]
    joint = united(
        call("d1", "2031-05-04"), corrections=[decision("participant:person:tomas-brisk:PRT", None, "reject")]
    )
    assert [p.name for p in joint.participants] == ["Elena Arden"]


def test_a_series_is_one_only_where_every_telling_says_so() -> None:
    assert united(call("d1", "2031-05-04", series=True)).series
    assert not united(call("d1", "2031-05-04", series=True), call("d2", "2031-05-04")).series


def test_a_round_of_many_names_them_all() -> None:
    joint = united(call("d1", "2031-05-04", people=(ARDEN, BRISK, DAHL, CORVO)))
    assert [p.side for p in joint.participants] == ["ISL", "NOR", "PRT", "PRT"]


def test_rival_starters_are_told_and_neither_is_shown() -> None:
    joint = united(
        call("d1", "2031-05-04", people=(ARDEN._replace(role="initiator"), BRISK)),
        call("d2", "2031-05-04", people=(ARDEN, BRISK._replace(role="initiator"))),
    )
    assert {p.role for p in joint.participants} == {"party"}
    assert len(joint.said["initiator"]) == 2
