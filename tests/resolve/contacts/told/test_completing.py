"""Sides that follow from a contact, outlets that are called so, and whose statement "the statement" is."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.collectives import without_collectives
from memcon.resolve.contacts.told.completing import complete_sides
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.outlets import is_called_outlet

TEXT = (
    "Norway and Chile spoke: Ida Brekke, the Norwegian minister, told Ana Rojas. Brekke will see Rojas and Carl Oduya."
)


def cast_of(text: str, *people: str) -> Cast:
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in people]
    return Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))


def draft(cast: Cast, *words: tuple[str, str | None]) -> Draft:
    parties = []
    for told, side in words:
        start = cast.text.index(told)
        actor = cast.actor_for(start, start + len(told))
        assert actor is not None
        parties.append(Side(actor, side, "party", start, start + len(told), 0.9))
    return Draft(Argument(18, 23, 0.9), "call", "held", False, 0.9, parties, None, None)


def test_who_is_placed_nowhere_acts_for_the_side_without_a_person() -> None:
    cast = cast_of(TEXT, "Ida Brekke", "Ana Rojas", "Carl Oduya")
    call = draft(cast, ("Chile", "CHL"), ("Ida Brekke", "NOR"), ("Ana Rojas", None))
    later = draft(cast, ("Ida Brekke", "NOR"), ("Ana Rojas", None))
    complete_sides([call, later], cast)
    assert [p.side for p in call.parties] == ["CHL", "NOR", "CHL"]
    assert [p.side for p in later.parties] == ["NOR", "CHL"]


def test_a_side_that_another_mention_has_told_since_is_that_of_all_mentions() -> None:
    cast = cast_of(TEXT, "Ida Brekke", "Ana Rojas", "Carl Oduya")
    call = draft(cast, ("Ida Brekke", None), ("Ana Rojas", None), ("Carl Oduya", None))
    cast.roles[call.parties[0].actor].country, cast.roles[call.parties[1].actor].country = "NOR", "CHL"
    complete_sides([call], cast)
    assert [p.side for p in call.parties] == ["NOR", "CHL", None]


@pytest.mark.parametrize(
    ("said", "side"),
    [("Lind told Ana Rojas so in the call, made at Chile's wish.", "CHL"), ("Lind told Ana Rojas so in a call.", None)],
)
def test_a_side_that_is_doubtful_is_shown_where_the_sentence_tells_of_its_state(said: str, side: str | None) -> None:
    text = f"The ministers of Norway and Chile spoke. {said}"
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in ("Lind", "Ana Rojas")]
    begin = text.index("Lind")
    cast = Cast(text, names, Sentences((0, begin), (begin - 1, len(text))), date(2031, 5, 4))
    call = draft(cast, ("Lind", "NOR"), ("Ana Rojas", None))
    start = text.index("Chile")
    minister = cast.office_of("foreign minister", "CHL", start, start + 5)
    call.parties.append(Side(minister, "CHL", "party", start, start + 5, 0.3, chance=0.3))
    call.trigger = Argument(text.rindex("call"), text.rindex("call") + 4, 0.9)
    complete_sides([call], cast)
    assert call.parties[1].side == side
    left = without_collectives(call.parties, cast)
    assert [p.actor == minister for p in left] == ([False, False] if side else [False, True])


def test_a_state_where_something_was_is_nobody_s() -> None:
    cast = cast_of("The violence in Chile made Ida Brekke of Norway call Ana Rojas.", "Ida Brekke", "Ana Rojas")
    call = draft(cast, ("Chile", "CHL"), ("Ida Brekke", "NOR"), ("Ana Rojas", None))
    complete_sides([call], cast)
    assert [p.side for p in call.parties] == ["CHL", "NOR", None]


@pytest.mark.parametrize(
    "parties",
    [
        [("Chile", "CHL"), ("Ida Brekke", "NOR"), ("Ana Rojas", None), ("Carl Oduya", None)],  # which of the two?
        [("Norway", "NOR"), ("Chile", "CHL"), ("Ana Rojas", None)],  # whose side?
        [("Ida Brekke", "NOR"), ("Ana Rojas", None)],  # no other side is told
    ],
)
def test_a_doubt_leaves_the_side_open(parties: list[tuple[str, str | None]]) -> None:
    cast = cast_of(TEXT, "Ida Brekke", "Ana Rojas", "Carl Oduya")
    told = draft(cast, *parties)
    complete_sides([told], cast)
    assert [p.side for p in told.parties] == [side for _, side in parties]


@pytest.mark.parametrize(
    ("before", "outlet"),
    [
        ("in an interview with the broadcaster ", True),
        ("told the daily ", True),
        ("said to the news website “", True),
        ("said to the ministry ", False),
        ("in a daily briefing by ", False),
    ],
)
def test_what_is_called_an_outlet_is_one(before: str, outlet: bool) -> None:
    assert is_called_outlet(before + "Kanal Ost", len(before)) is outlet


def statement(text: str, source: str, content: str) -> tuple[Cast, str | None, str | None, list[str]]:
    """The cast, and the names of who speaks, of whom it is for, and through whom."""
    names = [
        Name(text.index(n), text.index(n) + len(n), n, "Organization", 0.9) for n in ("Osk News Agency",) if n in text
    ]
    ends = [i + 1 for i, c in enumerate(text) if c == "."]
    cast = Cast(text, names, Sentences((0, *(e + 1 for e in ends[:-1])), tuple(ends)), None)
    start, words = text.rindex(source), text.index(content)
    quotation = Quotation(((start, start + len(source)),), (), ((words, words + len(content)),), 0.9)
    (made,) = resolve_statements([quotation], cast, names, cast.sentences)
    named = [None if n is None else cast.roles[n].name for n in (made.speaker, made.on_behalf_of)]
    return cast, named[0], named[1], [cast.roles[n].name for n in made.via]


def test_who_carries_a_statement_does_not_make_it() -> None:
    text = "The Norwegian ministry's statement, carried by the Osk News Agency, says that the port is open."
    _, speaker, behalf, via = statement(text, "Osk News Agency", "that the port is open")
    assert "Osk News Agency" not in (speaker, behalf)
    assert via == ["Osk News Agency"]


def test_the_statement_is_of_the_organ_that_spoke_in_one() -> None:
    text = (
        "Two generals spoke, the Norwegian Defence Ministry said in a statement. The port is open, the statement says."
    )
    _, speaker, behalf, _ = statement(text, "the statement", "The port is open")
    assert "Norwegian Defence Ministry" in (speaker, behalf)


def test_a_traveller_is_not_of_the_state_that_he_visits() -> None:
    cast = cast_of("Ana Rojas visited Norway.", "Ana Rojas")
    told = draft(cast, ("Ana Rojas", None), ("Norway", "NOR"))
    told.mode = "visit"
    complete_sides([told], cast)
    assert [p.side for p in told.parties] == [None, "NOR"]


def test_a_side_that_only_completes_a_contact_from_elsewhere_shows_nothing() -> None:
    text = "Chile was ill. Ida Brekke of Norway called Ana Rojas."
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in ("Ida Brekke", "Ana Rojas")]
    cast = Cast(text, names, Sentences((0, 15), (14, len(text))), date(2031, 5, 4))
    told = draft(cast, ("Chile", "CHL"), ("Ida Brekke", "NOR"), ("Ana Rojas", None))
    told.trigger = Argument(text.index("called"), text.index("called") + 6, 0.9)
    told.parties[0].chance = 0.2
    complete_sides([told], cast)
    assert [p.side for p in told.parties] == ["CHL", "NOR", None]
    told.parties[0].chance = 0.8
    complete_sides([told], cast)
    assert [p.side for p in told.parties] == ["CHL", "NOR", "CHL"]


def test_who_receives_the_guests_of_another_state_is_not_completed_from_theirs() -> None:
    cast = cast_of(TEXT, "Ida Brekke", "Ana Rojas")
    told = draft(cast, ("Norway", "NOR"), ("Chile", "CHL"), ("Ida Brekke", "NOR"), ("Ana Rojas", None))
    for party in told.parties:
        party.role = "host" if party.side == "CHL" else "guest"
    complete_sides([told], cast)
    assert [p.side for p in told.parties] == ["NOR", "CHL", "NOR", None]
