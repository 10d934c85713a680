"""Only sharp oppositions between the sides' own documents are contradictions."""

from __future__ import annotations

from compare.accounts import contact, held, memcon

from memcon.compare.conflicts import field_conflicts
from memcon.record import Memcon
from memcon.record.joint import Conflict, Correction

BY_NORTH = "Anna Lind spoke by phone with Tomas Reyes on 4 March. The call took place at the initiative of Anna Lind."
BY_SOUTH = "Tomas Reyes received a call from Anna Lind on 4 March. The call had been requested by Tomas Reyes himself."


def found(north: Memcon, south: Memcon, **facts) -> list[Conflict]:  # type: ignore[no-untyped-def]
    return field_conflicts(contact(("NOR", north), ("SUR", south), **facts), held(north, south))


def north(text: str = BY_NORTH, **facts) -> Memcon:  # type: ignore[no-untyped-def]
    return memcon(text, "n", **{"trigger": "spoke", **facts})


def south(text: str = BY_SOUTH, **facts) -> Memcon:  # type: ignore[no-untyped-def]
    return memcon(text, "s", **{"trigger": "call", **facts})


def asked(who: str) -> list[tuple[str, str, str]]:
    pairs = (("Anna Lind", "NOR"), ("Tomas Reyes", "SUR"))
    return [(name, side, "initiator" if side == who else "party") for name, side in pairs]


def initiator_at(m: Memcon, words: str) -> Memcon:
    """The memcon with its initiator's span in the sentence that says so."""
    import msgspec

    from memcon.record import Span

    told = m.contacts[0]
    start = m.document.text.rindex(words)
    people = tuple(
        msgspec.structs.replace(p, span=Span(start, start + len(words), words)) if p.role == "initiator" else p
        for p in told.participants
    )
    return msgspec.structs.replace(m, contacts=(msgspec.structs.replace(told, participants=people),))


def test_each_side_naming_another_initiator_is_a_contradiction() -> None:
    one = initiator_at(north(people=asked("NOR")), "Anna Lind")
    other = initiator_at(south(people=asked("SUR")), "Tomas Reyes")
    [conflict] = found(one, other)
    assert conflict.field == "initiator"
    assert [(v.side, v.value) for v in conflict.values] == [("NOR", "NOR"), ("SUR", "SUR")]
    assert all(v.span and v.span.text for v in conflict.values)


def test_a_request_for_information_is_no_request_for_the_call() -> None:
    text = "Tomas Reyes spoke with Anna Lind. At the request of Tomas Reyes, she explained the new fishing quotas."
    other = initiator_at(memcon(text, "s", trigger="spoke", people=asked("SUR")), "Tomas Reyes")
    assert found(initiator_at(north(people=asked("NOR")), "Anna Lind"), other) == []


def test_what_a_person_has_decided_is_no_longer_held_against_anybody() -> None:
    one = initiator_at(north(people=asked("NOR")), "Anna Lind")
    other = initiator_at(south(people=asked("SUR")), "Tomas Reyes")
    settled = (Correction("d1", "participants", "accept", None, "desk", "2024-03-05", ""),)
    assert found(one, other, decisions=settled) == []


def test_dates_a_day_apart_are_clocks_and_dates_a_week_apart_a_contradiction() -> None:
    one = north(day=("4 March", "2024-03-04"))
    assert found(one, south(day=("4 March", "2024-03-05"))) == []
    [conflict] = found(one, south(day=("4 March", "2024-03-11")))
    assert conflict.field == "date"
    assert [v.value for v in conflict.values] == ["2024-03-04", "2024-03-11"]


def test_a_date_told_apart_from_the_occasion_does_not_count() -> None:
    text = "Tomas Reyes received a call from Anna Lind. They had last met on 11 March in Osk."
    assert found(north(day=("4 March", "2024-03-04")), south(text, day=("11 March", "2024-03-11"))) == []


def test_a_meeting_is_no_call_and_a_video_call_is_one() -> None:
    met = "Tomas Reyes received Anna Lind in Osk on 4 March. They agreed to meet again."
    assert [c.field for c in found(north(), south(met, mode="meeting", trigger="received"))] == ["mode"]
    assert found(north(), south(mode="video")) == []
    assert found(north(), south(mode="unknown")) == []


def test_a_meeting_that_its_own_words_make_a_call_contradicts_nothing() -> None:
    assert found(north(), south(mode="meeting")) == []
    silent = "Tomas Reyes discussed the fishing quotas with Anna Lind on 4 March."
    assert found(north(), south(silent, mode="meeting", trigger="discussed")) == []
    titled = south(silent, mode="meeting", trigger="discussed", title="Telephone conversation with Anna Lind")
    assert found(north(), titled) == []


def test_one_side_denying_that_it_took_place_is_a_contradiction() -> None:
    assert [c.field for c in found(north(), south(status="denied"))] == ["status"]
    assert found(north(), south(status="planned")) == []


def test_another_person_at_the_other_end_is_a_contradiction_and_a_fuller_name_is_not() -> None:
    people = [("Anna Lind", "NOR", "party"), ("Tomas Reyes", "SUR", "party")]
    deputy = [("Berit Holm", "NOR", "party"), ("Tomas Reyes", "SUR", "party")]
    text = "Tomas Reyes received a call from Berit Holm on 4 March."
    fuller = [("Anna Maria Lind", "NOR", "party"), ("Tomas Reyes", "SUR", "party")]
    longer = "Tomas Reyes received a call from Anna Maria Lind on 4 March."
    assert [c.field for c in found(north(people=people), south(text, people=deputy))] == ["participants"]
    assert found(north(people=people), south(longer, people=fuller)) == []
