"""Roots: where what is known of a contact enters the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

import msgspec
from tellings import memcon_of

from memcon.origins import origins_of
from memcon.origins.reprints import Reprint, reprint
from memcon.record import Memcon
from memcon.record.joint import JointAccount, JointContact, JointParticipant, Member, Origin, Passage

PEOPLE: dict[str, dict[str, Any]] = {
    "Ilse Brandvik": {"country": "NOR", "office": "Chief of Defence"},
    "Aram Petrosyan": {"country": "ARM", "office": "Chief of the General Staff"},
}
CALL = "Ilse Brandvik and Aram Petrosyan spoke by telephone on Tuesday."
ARMENIA = {"Armenian Defence Ministry": {"kind": "office", "country": "ARM"}}
NORWAY = {"Norwegian Ministry of Defence": {"kind": "organization", "country": "NOR"}}


def paper(name: str, *voices: Mapping[str, Mapping[str, Any]], opening: str = CALL, **facts: Any) -> Memcon:
    """A report of the call that gives an account for each voice."""
    actors = {**PEOPLE, **{actor: known for voice in voices for actor, known in voice.items()}}
    speakers = [next(iter(voice)) for voice in voices]
    said = [f"the two discussed the {number} winter of the strait" for number, _ in enumerate(speakers)]
    text = " ".join([opening, *(f"{who} announced that {what}." for who, what in zip(speakers, said, strict=True))])
    return memcon_of(
        name,
        text,
        actors=actors,
        quotes=[(who, what, who) for who, what in zip(speakers, said, strict=True)],
        contacts=[("spoke by telephone", list(PEOPLE), "2024-03-12", list(range(len(speakers))))],
        **facts,
    )


def joint(*memcons: Memcon) -> JointContact:
    """All of them as one contact, with the accounts that the merge makes."""
    accounts = []
    for one in memcons:
        document = one.document
        if document.kind in ("readout", "press_release"):
            accounts.append(JointAccount(document.publisher_country, document.publisher, document.id))
        for account in one.contacts[0].accounts:
            speaker = one.actor(account.speaker)
            name = speaker.name if speaker else None
            accounts.append(JointAccount(account.side, name, document.id, account.attributions))
    names = sorted(one.document.id for one in memcons)
    return JointContact(
        id="000000000000",
        mode="call",
        status="held",
        trigger=Passage(names[0], 0, 1, "x"),
        participants=(),
        accounts=tuple(accounts),
        documents=tuple(names),
        members=tuple(Member(name, "c1") for name in names),
    )


def roots(memcons: Sequence[Memcon], reprints: Sequence[Reprint] = ()) -> dict[str, Origin]:
    held = {one.document.id: one for one in memcons}
    return {origin.root: origin for origin in origins_of(joint(*memcons), held, reprints)}


def test_two_papers_that_name_one_ministry_share_its_root() -> None:
    other = {"Ministry of Defence of Armenia": {"kind": "organization", "country": "ARM"}}
    found = roots([paper("one", ARMENIA), paper("two", other)])
    (root,) = found.values()
    assert root.root.startswith("ARM: ")
    assert (root.documents, root.why) == (("one", "two"), "attributed")
    assert {p.document for p in root.passages} == {"one", "two"}


def test_both_sides_are_two_roots_and_a_paper_may_go_back_to_both() -> None:
    found = roots([paper("one", ARMENIA, NORWAY), paper("two", NORWAY)])
    assert {root: origin.documents for root, origin in found.items()} == {
        "NOR: Norwegian Ministry of Defence": ("one", "two"),
        "ARM: Armenian Defence Ministry": ("one",),
    }


def test_a_chief_who_took_part_is_no_root_beside_his_ministry() -> None:
    himself = {"Aram Petrosyan": PEOPLE["Aram Petrosyan"]}
    assert set(roots([paper("one", ARMENIA), paper("two", himself)])) == {"ARM: Armenian Defence Ministry"}


def test_a_sides_own_text_is_the_root_of_those_that_name_the_side() -> None:
    own = paper("readout", kind="readout", publisher="Ministry of Defence of Armenia", publisher_country="ARM")
    (root,) = roots([own, paper("one", ARMENIA)]).values()
    assert (root.root, root.documents, root.why) == ("readout", ("one", "readout"), "attributed")


def test_whoever_took_part_speaks_for_the_side_that_another_document_tells() -> None:
    own = paper("ministry", kind="readout", publisher="Armenian Defence Ministry", publisher_country="ARM")
    nowhere: dict[str, dict[str, Any]] = {"Aram Petrosyan": {"office": "General"}}
    report = paper("b", nowhere)
    contact = joint(own, report)
    memcons = {one.document.id: one for one in (own, report)}
    general = JointParticipant("Aram Petrosyan", "Aram Petrosyan", "ARM", "party", "person", None, ("ministry",), ())
    assert [o.root for o in origins_of(contact, memcons, ())] == ["b", "ministry"]
    sided = msgspec.structs.replace(contact, participants=(general,))
    assert [(o.root, o.documents) for o in origins_of(sided, memcons, ())] == [("ministry", ("b", "ministry"))]


def test_a_paper_that_names_nobody_reports_in_its_own_name() -> None:
    found = roots([paper("one", ARMENIA), paper("two")])
    assert (found["two"].documents, found["two"].why) == (("two",), "first-hand")


WIRE = {"Fjord Wire": {"kind": "organization", "role": "MED"}}


def test_a_paper_that_names_anothers_report_goes_to_its_root() -> None:
    wire = paper("z-wire", publisher="Fjord Wire news agency", published="2024-03-12")
    (root,) = roots([wire, paper("a-paper", WIRE, publisher="Vardo Post", published="2024-03-13")]).values()
    assert (root.root, root.documents, root.why) == ("z-wire", ("a-paper", "z-wire"), "attributed")
    told = paper("wire", ARMENIA, publisher="Fjord Wire", published="2024-03-12")
    (root,) = roots([told, paper("paper", WIRE, publisher="Vardo Post")]).values()
    assert (root.root, root.documents) == ("ARM: Armenian Defence Ministry", ("paper", "wire"))


def test_papers_that_name_each_other_are_one_root() -> None:
    post = {"Vardo Post": {"kind": "organization", "role": "MED"}}
    one = paper("one", post, publisher="Fjord Wire", published="2024-03-12")
    other = paper("two", WIRE, publisher="Vardo Post", published="2024-03-13")
    (root,) = roots([one, other]).values()
    assert (root.root, root.documents) == ("one", ("one", "two"))


def test_a_reprint_goes_to_the_root_of_what_it_reprints() -> None:
    opening = CALL + (
        " A fisherman who keeps a radio on his boat heard the news before the harbour did and told the woman who "
        "sells coffee by the ferry, whose nephew writes for this paper. Nobody at the barracks would say more."
    )
    first = paper("late-id", opening=opening, published="2024-03-12")
    copy = paper("early-id", opening=opening, published="2024-03-13")
    shared = reprint(first.document, copy.document)
    assert shared is not None
    (root,) = roots([first, copy], [shared]).values()
    assert (root.root, root.documents, root.why) == ("late-id", ("early-id", "late-id"), "reprint")
    named = paper("named", ARMENIA, opening=opening, published="2024-03-11")
    again = reprint(named.document, copy.document)
    assert again is not None
    (root,) = roots([named, copy], [again]).values()
    assert root.root == "ARM: Armenian Defence Ministry"
    assert root.documents == ("early-id", "named")


def test_words_beside_the_contact_make_no_root() -> None:
    kremlin = {"Port Authority of Vardo": {"kind": "organization", "country": "NOR"}}
    told = paper("one", ARMENIA)
    beside = memcon_of(
        "two",
        f"{CALL} Port Authority of Vardo said that gulls are a nuisance. Armenian Defence Ministry confirmed the call.",
        actors={**PEOPLE, **kremlin, **ARMENIA},
        quotes=[
            ("Port Authority of Vardo", "gulls are a nuisance", "Port Authority of Vardo"),
            ("Armenian Defence Ministry", "the call", "Armenian Defence Ministry"),
        ],
        contacts=[("spoke by telephone", list(PEOPLE), "2024-03-12", [0, 1])],
    )
    assert set(roots([told, beside])) == {"ARM: Armenian Defence Ministry"}


def test_the_order_of_documents_does_not_matter() -> None:
    memcons = [paper("one", ARMENIA, NORWAY), paper("two"), paper("three", NORWAY)]
    expected = origins_of(joint(*memcons), {m.document.id: m for m in memcons}, [])
    for order in permutations(memcons):
        assert origins_of(joint(*order), {m.document.id: m for m in order}, []) == expected
