"""Merged contacts for tests: two invented readouts of one call, and strategies that fill every field with anything."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from strategies import few, maybe_names, memcons, names, one_of, sides

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
from memcon.record import joint as j
from memcon.record import memcon as m

CALL = "8c41d0a2f3b7"
VISIT = "9d0e1f2a3b4c"

NORTHLAND = (
    "Defence Minister Ada Brandt called her Southland counterpart Ion Petru on Tuesday. Minister Brandt said that “the "
    "ferry line, closed since May, must open”. Both agreed to keep the details private. Mr Petru will visit in June."
)
SOUTHLAND = (
    "Ion Petru spoke by telephone with Ada Brandt at the latter's request on 12 March. The ministry said the two "
    "discussed fishing rights."
)


def span(text: str, words: str) -> Span:
    """The span of the first place of some words."""
    start = text.index(words)
    return Span(start, start + len(words), words)


def at(document: Document, words: str) -> j.Passage:
    """The same as a passage."""
    found = span(document.text, words)
    return j.Passage(document.id, found.start, found.end, found.text)


def _actor(text: str, name: str, actor: str, kind: Any = "person", **facts: Any) -> Actor:
    found = span(text, name)
    return Actor(actor, kind, name, mentions=(Mention(found.start, found.end, found.text, "name"),), **facts)


def readouts() -> dict[str, Memcon]:
    """The two sides' readouts, by id; one id holds what file names and addresses may not."""
    north = Document(
        id="north/1",
        url="https://mod.example/readouts/1",
        publisher="Ministry of Defence of Northland",
        publisher_country="NOR",
        title="Call with Southland",
        published="2024-03-12",
        kind="readout",
        language="en",
        text=NORTHLAND,
    )
    south = Document(
        id="south 2", publisher="Southland News, Port", published="2024-03-13", kind="report", text=SOUTHLAND
    )
    called = Contact(
        "c1",
        "call",
        "held",
        span(NORTHLAND, "called"),
        (
            Participant("a1", "NOR", "initiator", span(NORTHLAND, "Ada Brandt")),
            Participant("a2", "FIN", "party", span(NORTHLAND, "Ion Petru")),
        ),
        time=ContactTime("2024-03-12", "2024-03-12", "day", span(NORTHLAND, "Tuesday")),
        topics=(Topic("the ferry line", span(NORTHLAND, "the ferry line")),),
        withheld=(Withheld(span(NORTHLAND, "keep the details private"), ("a1", "a2")),),
        accounts=(Account("NOR", "a1", ("q1",)),),
        evidence=(span(NORTHLAND, "called"),),
    )
    visit = Contact(
        "c2",
        "visit",
        "planned",
        span(NORTHLAND, "will visit"),
        (Participant("a2", "FIN", "guest", span(NORTHLAND, "Mr Petru")),),
        follows=("c1",),
    )
    spoke = Contact(
        "c1",
        "call",
        "held",
        span(SOUTHLAND, "spoke by telephone"),
        (
            Participant("a1", "FIN", "party", span(SOUTHLAND, "Ion Petru")),
            Participant("a2", "NOR", "initiator", span(SOUTHLAND, "Ada Brandt")),
        ),
        time=ContactTime("2024-03-12", "2024-03-12", "day", span(SOUTHLAND, "12 March")),
        place=ContactPlace("Port", None, span(SOUTHLAND, "12 March")),
        accounts=(Account("FIN", "a3", ("q1",)),),
    )
    return {
        north.id: Memcon(
            document=north,
            actors=(
                _actor(NORTHLAND, "Ada Brandt", "a1", country="NOR", office="Minister of Defence"),
                _actor(NORTHLAND, "Ion Petru", "a2", country="FIN"),
            ),
            attributions=(
                Attribution(
                    "q1",
                    "mixed",
                    (span(NORTHLAND, "Minister Brandt"),),
                    (span(NORTHLAND, "said"),),
                    (span(NORTHLAND, "ferry line"), span(NORTHLAND, "must open")),
                    "a1",
                    medium="statement",
                    act="request",
                ),
            ),
            contacts=(called, visit),
        ),
        south.id: Memcon(
            document=south,
            actors=(
                _actor(SOUTHLAND, "Ion Petru", "a1", country="FIN"),
                _actor(SOUTHLAND, "Ada Brandt", "a2", country="NOR"),
                _actor(SOUTHLAND, "The ministry", "a3", "organization", country="FIN"),
            ),
            attributions=(
                Attribution(
                    "q1",
                    "indirect",
                    (span(SOUTHLAND, "The ministry"),),
                    (span(SOUTHLAND, "said"),),
                    (span(SOUTHLAND, "the two discussed fishing rights"),),
                    "a3",
                    via=("a3",),
                ),
            ),
            contacts=(spoke,),
        ),
    }


def the_call() -> j.JointContact:
    """The call that both readouts tell, merged by hand."""
    north, south = (memcon.document for memcon in readouts().values())
    both = (north.id, south.id)
    brandt = j.JointParticipant(
        "person:brandt",
        "Ada Brandt",
        "NOR",
        "initiator",
        "person",
        "Minister of Defence",
        both,
        (at(north, "Ada Brandt"), at(south, "Ada Brandt")),
    )
    petru = j.JointParticipant(
        "person:petru",
        "Ion Petru",
        "FIN",
        "party",
        "person",
        None,
        both,
        (at(north, "Ion Petru"), at(south, "Ion Petru")),
    )
    members = (j.Member(north.id, "c1"), j.Member(south.id, "c1"))
    return j.JointContact(
        id=CALL,
        mode="call",
        status="held",
        trigger=at(south, "spoke by telephone"),
        participants=(brandt, petru),
        time=j.JointTime("2024-03-12", "2024-03-12", "day", at(north, "Tuesday")),
        place=j.JointPlace("Port", None, at(south, "12 March")),
        topics=(j.JointTopic("the ferry line", at(north, "the ferry line")),),
        withheld=(j.JointWithheld(at(north, "keep the details private"), ("FIN", "NOR")),),
        accounts=(
            j.JointAccount("FIN", "The ministry", south.id, ("q1",), ("a news agency",)),
            j.JointAccount("NOR", "Ada Brandt", north.id, ("q1",)),
        ),
        evidence=(at(north, "called"),),
        documents=both,
        members=members,
        said={
            "mode": (j.Said("call", both, (at(north, "called"), at(south, "spoke by telephone"))),),
            "status": (j.Said("held", both),),
            "time": (
                j.Said(
                    {"start": "2024-03-12", "end": "2024-03-12", "grain": "day"}, (north.id,), (at(north, "Tuesday"),)
                ),
                j.Said(
                    {"start": "2024-03-11", "end": "2024-03-11", "grain": "day"}, (south.id,), (at(south, "12 March"),)
                ),
            ),
            "place": (j.Said({"name": "Port", "country": None}, (south.id,), (at(south, "12 March"),)),),
            "initiator": (j.Said("NOR", both),),
            "participants": (),
            "topics": (),
        },
        joins=(j.Join(members, 0.93, ("the same people on both sides", "the same day")),),
        origins=(
            j.Origin(north.id, (north.id,), "first-hand"),
            j.Origin(south.id, (south.id,), "attributed"),
        ),
        decisions=(
            j.Correction(
                "d-1", "time", "accept", {"start": "2024-03-12"}, "M. Okafor", "2024-03-14T09:00:00Z", "readout"
            ),
        ),
    )


def the_visit() -> j.JointContact:
    """A planned visit that one readout tells, without a date."""
    north = readouts()["north/1"].document
    petru = j.JointParticipant(
        "person:petru", "Ion Petru", "FIN", "guest", "person", None, (north.id,), (at(north, "Mr Petru"),)
    )
    return j.JointContact(
        id=VISIT,
        mode="visit",
        status="planned",
        trigger=at(north, "will visit"),
        participants=(petru,),
        follows=(CALL,),
        documents=(north.id,),
        members=(j.Member(north.id, "c2"),),
        origins=(j.Origin(north.id, (north.id,), "first-hand"),),
    )


@st.composite
def passages(draw: st.DrawFn, memcon: Memcon) -> j.Passage:
    """Some words of a document."""
    text = memcon.document.text
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return j.Passage(memcon.document.id, start, end, text[start:end])


@st.composite
def joint_contacts(draw: st.DrawFn) -> tuple[list[j.JointContact], dict[str, Memcon]]:
    """Contacts of any content over one to three documents of any content, and these documents' memcons."""
    told = {memcon.document.id: memcon for memcon in draw(st.lists(memcons(), min_size=1, max_size=3))}
    ids = st.lists(st.sampled_from(sorted(told)), min_size=1, unique=True).map(lambda d: tuple(sorted(d)))
    passage = st.sampled_from(sorted(told)).flatmap(lambda d: passages(told[d]))
    day = st.dates().map(lambda d: d.isoformat())
    account = st.sampled_from(sorted(told)).flatmap(
        lambda d: st.builds(
            j.JointAccount,
            side=sides,
            voice=maybe_names,
            document=st.just(d),
            attributions=few(st.sampled_from([a.id for a in told[d].attributions] or ["q9"])),
            via=few(names),
        )
    )
    participant = st.builds(
        j.JointParticipant,
        actor=names,
        name=names,
        side=sides,
        role=one_of(m.ParticipantRole),
        kind=one_of(m.ActorKind),
        office=maybe_names,
        documents=ids,
        passages=few(passage),
    )
    contact = st.builds(
        j.JointContact,
        id=st.from_regex("[0-9a-f]{12}", fullmatch=True),
        mode=one_of(m.Mode),
        status=one_of(m.Status),
        trigger=passage,
        participants=few(participant),
        series=st.booleans(),
        time=st.none()
        | st.builds(
            lambda ends, grain, span: j.JointTime(min(ends), max(ends), grain, span),
            st.tuples(day, day),
            one_of(m.Grain),
            st.none() | passage,
        ),
        place=st.none() | st.builds(j.JointPlace, name=names, country=sides, span=st.none() | passage),
        topics=few(st.builds(lambda p: j.JointTopic(p.text, p), passage)),
        withheld=few(st.builds(j.JointWithheld, span=passage, by=few(names))),
        accounts=few(account),
        evidence=few(passage),
        documents=ids,
        origins=few(st.builds(j.Origin, root=names, documents=ids, why=one_of(j.OriginReason))),
    )
    found = draw(st.lists(contact, max_size=3, unique_by=lambda c: c.id))
    return found, told
