"""Whatever comes first, and however it is parted into transactions, a ledger holds the same; so does a rebuilt one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import pytest
from calls import ARDEN, BRISK, CORVO, DAHL, Who, call, lines_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memcon.ledger import Ledger, open_ledger
from memcon.record import Memcon
from memcon.record.joint import Decision, Member

DAYS = ("2031-05-04", "2031-05-05", "2031-05-08", None)
PAIRS = (
    (ARDEN, BRISK),
    (Who("Helena Arden", "NOR"), BRISK),
    (ARDEN, CORVO),
    (ARDEN, BRISK, DAHL),
    (Who("Arden", None), BRISK),
)
SHARED = (
    "Both sides stressed that the lighthouse keepers of the northern coast must be paid in full and on time, and that "
    "the ferries will sail again in spring. "
)


@st.composite
def reports(draw: st.DrawFn) -> list[Memcon]:
    """Reports of a few contacts in one week; some repeat each other's words, some were read twice."""
    found: list[Memcon] = []
    for number in range(draw(st.integers(2, 6))):
        facts: dict[str, Any] = {
            "mode": draw(st.sampled_from(["call", "meeting", "unknown"])),
            "status": draw(st.sampled_from(["held", "planned"])),
            "published": draw(st.sampled_from(["2031-05-04", "2031-05-06", None])),
            "kind": draw(st.sampled_from(["readout", "report"])),
            "publisher_country": draw(st.sampled_from(["NOR", "PRT", None])),
            "rest": draw(st.sampled_from(["", SHARED * 2, SHARED + "Nothing else was said."])),
        }
        people = draw(st.sampled_from(PAIRS))
        found.append(call(f"d{number}", draw(st.sampled_from(DAYS)), people=people, **facts))
    return found


@st.composite
def rulings(draw: st.DrawFn) -> list[Callable[[list[Memcon]], Decision]]:
    """What a person decides about the first documents, before or after the others come."""
    kinds = st.sampled_from(["join", "split", "mode", "reject", "same-actor"])
    return [_ruling(kind, number) for number, kind in enumerate(draw(st.lists(kinds, max_size=3)))]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reports(), rulings(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(
    memcons: list[Memcon], decide: list[Callable[[list[Memcon]], Decision]], random: Random
) -> None:
    decisions = [ruling(memcons) for ruling in decide]
    with open_ledger("sqlite://") as ledger:
        ledger.add_many(memcons)
        for decision in decisions:
            ledger.decide(decision)
        told = lines_of(ledger)
        _arrive_anyhow(ledger, memcons, decisions, random)
        assert lines_of(ledger) == told
    with open_ledger("sqlite://") as other:
        _arrive_anyhow(other, memcons, decisions, random)
        assert lines_of(other) == told
        other.rebuild()
        assert lines_of(other) == told


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reports(), rulings(), st.randoms(use_true_random=False))
def test_what_was_read_before_and_decided_and_undone_leaves_no_trace(
    memcons: list[Memcon], decide: list[Callable[[list[Memcon]], Decision]], random: Random
) -> None:
    with open_ledger("sqlite://") as ledger:
        ledger.add_many(memcons, reader="2")
        told = _derived(ledger)
    earlier = [call(m.document.id, random.choice(DAYS), people=random.choice(PAIRS)) for m in memcons]
    earlier = [_with_text_of(one, other) for one, other in zip(earlier, memcons, strict=True)]
    with open_ledger("sqlite://") as ledger:
        ledger.add_many(random.sample(earlier, len(earlier)), reader="1")
        made = []
        for ruling in decide:
            ledger.decide(ruling(earlier))
            made = [d.id for d in ledger.decisions()]
        ledger.add_many(random.sample(memcons, len(memcons)), reader="2")
        for decision in made:
            ledger.undo(decision)
        assert _derived(ledger) == told


@pytest.mark.parametrize("seed", range(3))
def test_either_database_holds_the_same(postgresql_url: str, seed: int) -> None:
    random = Random(seed)
    memcons = [
        call(
            f"d{number}",
            random.choice(DAYS),
            people=random.choice(PAIRS),
            mode=random.choice(["call", "meeting"]),
            rest=random.choice(["", SHARED * 2]),
            published="2031-05-06",
        )
        for number in range(8)
    ]
    decisions = [_ruling(kind, number)(memcons) for number, kind in enumerate(["join", "split", "mode"])]
    with open_ledger("sqlite://") as ledger:
        ledger.add_many(memcons)
        for decision in decisions:
            ledger.decide(decision)
        told = lines_of(ledger)
    with open_ledger(postgresql_url) as other:
        _arrive_anyhow(other, memcons, decisions, random)
        assert lines_of(other) == told
        other.rebuild()
        assert lines_of(other) == told


def _arrive_anyhow(ledger: Ledger, memcons: Sequence[Memcon], decisions: Sequence[Decision], random: Random) -> None:
    """The documents in any order and in any pieces, each decision as soon as, or some time after, it can be made."""
    waiting = random.sample(list(decisions), len(decisions))
    memcons = random.sample(list(memcons), len(memcons))
    held: set[str] = set()
    while memcons:
        size = random.randint(1, len(memcons))
        some, memcons = memcons[:size], memcons[size:]
        ledger.add_many(some)
        held |= {m.document.id for m in some}
        for decision in list(waiting):
            about = {m.document for m in (*decision.members, *decision.others)}
            if about <= held and (random.random() < 0.5 or not memcons):
                ledger.decide(decision)
                waiting.remove(decision)


def _ruling(kind: str, number: int) -> Callable[[list[Memcon]], Decision]:
    said: dict[str, Any] = {"id": "", "by": "desk", "at": f"2031-06-0{number + 1}"}

    def make(memcons: list[Memcon]) -> Decision:
        first, second = (Member(m.document.id, "c1") for m in memcons[:2])
        if kind == "join":
            return Decision(action="join", members=(first, second), **said)
        if kind == "split":
            return Decision(action="split", members=(first,), others=(second,), **said)
        if kind == "mode":
            return Decision(action="correct", members=(first,), field="mode", value="visit", **said)
        if kind == "reject":
            return Decision(action="reject", members=(second,), field="contact", **said)
        return Decision(
            action="same-actor", actors=("person:elena-arden:NOR", "person:helena-arden:NOR", "person:arden"), **said
        )

    return make


def _with_text_of(earlier: Memcon, later: Memcon) -> Memcon:
    """A poorer reading of the same text: nothing but its contact, told without a day."""
    import msgspec

    contact = msgspec.structs.replace(later.contacts[0], time=None, mode=earlier.contacts[0].mode)
    return msgspec.structs.replace(later, contacts=(contact,))


def _derived(ledger: Ledger) -> list[str]:
    true = tuple(f'{{"table":"{name}"' for name in ("documents", "readings", "decisions", "pins", "undoings"))
    return [line for line in lines_of(ledger) if not line.startswith(true)]
