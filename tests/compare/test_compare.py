"""Accounts side by side: what is shared, what is told otherwise, what one side alone says, and who is silent."""

from __future__ import annotations

import json
import random

import msgspec
from compare.accounts import NORTH, SOUTH, contact, held, memcon
from hypothesis import given, settings
from hypothesis import strategies as st

from memcon.compare import compare
from memcon.record.joint import Comparison, JointAccount, JointParticipant

N, S = memcon(NORTH, "n", trigger="spoke"), memcon(SOUTH, "s", trigger="telephone conversation")


def words(comparison: Comparison) -> dict[str, str]:
    return {p.id: p.text for a in comparison.accounts for p in a.points}


def groups(comparison: Comparison) -> list[set[str]]:
    told = words(comparison)
    return [{told[i] for i in g.points} for g in (*comparison.shared, *comparison.related)]


def test_the_same_point_in_other_words_is_found() -> None:
    comparison = compare(contact(("NOR", N), ("SUR", S)), held(N, S))
    opened = [g for g in groups(comparison) if any("Velm" in text for text in g)]
    assert len(opened) == 1
    assert {text.split("Velm")[0] for text in opened[0]} == {
        "The leaders agreed to reopen the border crossing at ",
        "It was agreed that the border crossing at ",
    }


def test_what_one_side_alone_says_stands_under_that_side() -> None:
    comparison = compare(contact(("NOR", N), ("SUR", S)), held(N, S))
    told = words(comparison)
    assert any("journalists" in told[i] for i in comparison.only["NOR"])
    assert any("grain" in told[i] for i in comparison.only["SUR"])


def test_every_point_of_a_side_is_in_a_group_or_under_its_side_alone() -> None:
    comparison = compare(contact(("NOR", N), ("SUR", S)), held(N, S))
    grouped = {i for g in (*comparison.shared, *comparison.related) for i in g.points}
    alone = [i for ids in comparison.only.values() for i in ids]
    assert len(alone) == len(set(alone))
    assert grouped | set(alone) == set(words(comparison))
    assert not grouped & set(alone)


def test_groups_hold_points_of_two_sides_and_related_ones_say_how_they_differ() -> None:
    comparison = compare(contact(("NOR", N), ("SUR", S)), held(N, S))
    side = {p.id: a.side for a in comparison.accounts for p in a.points}
    for group in (*comparison.shared, *comparison.related):
        assert len({side[i] for i in group.points}) > 1
    assert all(g.difference for g in comparison.related)


def test_a_side_without_an_account_is_silent() -> None:
    third = JointParticipant("x", "Ivo Marek", "CZE", "party", "person", None, ("n",), ())
    joint = contact(("NOR", N), ("SUR", S))
    joint = msgspec.structs.replace(joint, participants=(*joint.participants, third))
    assert compare(joint, held(N, S)).silent == ("CZE",)


def test_a_text_that_is_not_read_is_said_to_be_so_and_proves_no_silence() -> None:
    foreign = memcon("La Primera Ministra habló con la Presidenta.", "s", people=(), language="es")
    comparison = compare(contact(("NOR", N), ("SUR", foreign)), held(N, foreign))
    assert "s" in comparison.notes[0] and "not read" in comparison.notes[0]
    assert comparison.only == {}
    assert comparison.silent == ()


def test_one_account_alone_is_told_as_it_is() -> None:
    comparison = compare(contact(("NOR", N)), held(N))
    assert comparison.shared == comparison.related == ()
    assert len(comparison.only["NOR"]) == len(words(comparison)) > 3
    assert comparison.silent == ("SUR",)


def test_a_document_without_a_contact_is_compared_all_the_same() -> None:
    plain = memcon(SOUTH, "s")
    joint = contact(("NOR", N), ("SUR", plain))
    assert any("Velm" in text for g in groups(compare(joint, held(N, plain))) for text in g)


def test_a_document_that_is_not_at_hand_is_named() -> None:
    comparison = compare(contact(("NOR", N), ("SUR", S)), held(N))
    assert any(note.startswith("s is not at hand") for note in comparison.notes)


def test_a_contact_without_accounts_gives_an_empty_comparison() -> None:
    comparison = compare(contact(("NOR", N), accounts=()), held(N))
    assert comparison.accounts == comparison.shared == comparison.conflicts == ()
    assert set(comparison.silent) == {"NOR", "SUR"}


def test_an_account_of_an_unknown_side_is_shown_and_held_against_nobody() -> None:
    comparison = compare(contact(("NOR", N), (None, S)), held(N, S))
    assert [a.side for a in comparison.accounts] == ["NOR", None]
    assert comparison.accounts[1].points
    assert comparison.shared == () and set(comparison.only) == {"NOR"}


def test_the_opposite_in_the_same_words_is_a_contradiction() -> None:
    one = memcon("The sides agreed to extend the fishing treaty of Osk by 10 years.", "n", people=())
    other = memcon("The sides agreed to extend the fishing treaty of Osk by 5 years.", "s", people=())
    [conflict] = compare(contact(("NOR", one), ("SUR", other)), held(one, other)).conflicts
    assert conflict.field == "statement"
    denied = memcon("The sides did not agree to extend the fishing treaty of Osk by 10 years.", "s", people=())
    found = compare(contact(("NOR", one), ("SUR", denied)), held(one, denied)).conflicts
    assert [c.field for c in found] == ["statement"]


def test_the_answer_does_not_depend_on_the_order_of_accounts_or_memcons() -> None:
    first = compare(contact(("NOR", N), ("SUR", S)), held(N, S))
    joint = contact(("NOR", N), ("SUR", S))
    accounts = list(joint.accounts)
    random.Random(1).shuffle(accounts)
    turned = msgspec.structs.replace(joint, accounts=tuple(reversed(accounts)))
    second = compare(turned, held(S, N))
    assert [msgspec.to_builtins(a) for a in first.accounts] == [msgspec.to_builtins(a) for a in second.accounts]
    assert (first.shared, first.related, first.only) == (second.shared, second.related, second.only)


def test_the_comparison_goes_to_json_as_the_contract_says() -> None:
    told = json.loads(msgspec.json.encode(compare(contact(("NOR", N), ("SUR", S)), held(N, S))))
    assert {"contact", "accounts", "shared", "related", "only", "conflicts", "withheld", "silent", "origins"} <= set(
        told
    )
    point = told["accounts"][0]["points"][0]
    assert set(point) == {"id", "text", "span"} and set(point["span"]) == {"document", "start", "end", "text"}


hostile = st.text(st.characters(codec="utf-8"), min_size=1, max_size=200)


@settings(max_examples=60, deadline=None)
@given(hostile, hostile)
def test_any_text_is_compared_and_every_place_is_exact(one: str, other: str) -> None:
    a, b = memcon(one, "n", people=()), memcon(other, "s", people=())
    accounts = (JointAccount("NOR", None, "n"), JointAccount("SUR", None, "s"))
    comparison = compare(contact(("NOR", a), ("SUR", b), accounts=accounts), held(a, b))
    texts = {"n": one, "s": other}
    for account in comparison.accounts:
        for point in account.points:
            place = point.span
            assert texts[place.document][place.start : place.end] == place.text == point.text


def test_what_two_sides_say_together_is_one_point_of_both() -> None:
    told = "the border crossing at Velm by the end of March"
    report = memcon(NORTH, "n", trigger="spoke", kind="report", quotes=[("The leaders", told)])
    both = tuple(JointAccount(side, "The leaders", "n", ("q1",)) for side in ("NOR", "SUR"))
    comparison = compare(contact(("NOR", report), accounts=both), held(report))
    assert [len(group.points) for group in comparison.shared] == [2]
    assert not any(comparison.only.values())


def test_one_voice_that_quotes_another_shares_nothing_with_it() -> None:
    told = "the border crossing at Velm by the end of March"
    report = memcon(NORTH, "n", trigger="spoke", kind="report", quotes=[("The leaders", told)])
    two = tuple(
        JointAccount(side, voice, "n", ("q1",)) for side, voice in (("NOR", "Anna Lind"), ("SUR", "Tomas Reyes"))
    )
    comparison = compare(contact(("NOR", report), accounts=two), held(report))
    assert comparison.shared == comparison.related == ()
