"""Two officials "of theirs" serve the two states told of before, in their order."""

from __future__ import annotations

import re

import pytest

import memcon
from memcon.find.sentences import Sentences
from memcon.resolve.actors.pairs import describe_pairs, serve_beside_counterparts, serve_each, serve_pairs
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.naming import is_private

LEADERS = {"Lind": "NOR", "Rojas": "CHL"}


def served(text: str, own: str | None = None, office: str | None = None) -> list[str | None]:
    """The states of Roe and Kovac in a text that names leaders whose states are known."""
    roles = []
    for name in ("Aas", "Lind", "Rojas", "Roe", "Kovac"):
        role = Role("person", name, LEADERS.get(name), office if name == "Aas" else None)
        role.mentions |= {(m.start(), m.end(), "name") for m in re.finditer(name, text)}
        roles.append(role)
    starts = (0, *(m.end() for m in re.finditer(r"\. ", text)))
    serve_pairs(roles, text, Sentences(starts, (*starts[1:], len(text))), own)
    return [role.country for role in roles[3:]]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Lind met Rojas. Their foreign ministers, Roe and Kovac, met, too.", ["NOR", "CHL"]),
        ("Rojas met Lind. Their defence ministers Roe and Kovac came along.", ["CHL", "NOR"]),
        (
            "Rojas met Lind. They agreed that their Ministers of Energy and Climate, Roe and Kovac, meet.",
            ["CHL", "NOR"],
        ),
        ("Norway and Chile agreed. The two sides’ chief negotiators, Roe and Kovac, signed.", ["NOR", "CHL"]),
        ("Rojas met Lind. Peru was a topic. Their foreign ministers, Roe and Kovac, will meet.", ["CHL", "NOR"]),
        (
            "Norway and Chile agreed. Here is why. The foreign ministers of the two countries, Roe and Kovac, met.",
            ["NOR", "CHL"],
        ),
        ("Norway agreed. Here is why. The foreign ministers of the two countries, Roe and Kovac, met.", [None, None]),
        ("Lind spoke. Their foreign ministers, Roe and Kovac, met, too.", [None, None]),
        ("Lind met Rojas. Her ministers, Roe and Kovac, met, too.", [None, None]),
    ],
)
def test_each_of_two_is_of_the_state_in_his_place(text: str, states: list[str | None]) -> None:
    assert served(text) == states


@pytest.mark.parametrize(
    ("office", "own", "states"),
    [("President", "FIN", ["FIN", "CHL"]), ("President", None, [None, None]), (None, "FIN", [None, None])],
)
def test_a_leader_without_a_state_is_of_whose_text_it_is(
    office: str | None, own: str | None, states: list[str | None]
) -> None:
    assert served("Aas met Rojas. Their foreign ministers, Roe and Kovac, met, too.", own, office) == states


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("She met the foreign ministers of Canada, Ana Roe, and of Japan, Ken Sato.", ["CAN", "JPN"]),
        (
            "The Ministers of Foreign Affairs of Canada, H.E. Ana Roe, and Japan, H.E. Mr. Ken Sato, met.",
            ["CAN", "JPN"],
        ),
        ("She met the presidents of Canada (Ana Roe) and the Czech Republic (Ken Sato).", ["CAN", "CZE"]),
        ("She met the envoys of Canada, Ana Roe and Ken Sato.", [None, None]),
        ("She met the ministers of Canada, Ana Roe, and of trade, Ken Sato.", [None, None]),
    ],
)
def test_each_of_a_row_is_of_the_state_before_the_name(text: str, sides: list[str | None]) -> None:
    roles = [Role("person", name) for name in ("Ana Roe", "Ken Sato")]
    for role in roles:
        start = text.index(role.name)
        role.mentions.add((start, start + len(role.name), "name"))
    serve_each(roles, text)
    assert [role.country for role in roles] == sides


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The prime ministers, Roe and Kovac, spoke.", "Prime Minister"),
        ("Both presidents, Roe and Kovac, spoke.", "President"),
        ("Their foreign ministers, Roe and Kovac, spoke.", "Foreign Minister"),
        ("Defence ministers Roe and Kovac met in Osk.", "Defence Minister"),
        ("Defence ministers met Roe and Kovac in Osk.", None),
        ("The prime ministers spoke. Roe and Kovac left.", None),
        ("The prime ministers, Roe said, and Kovac spoke.", None),
        ("The teachers, Roe and Kovac, spoke.", None),
    ],
)
def test_two_who_are_told_by_one_office_hold_it(text: str, office: str | None) -> None:
    roles = [Role("person", name) for name in ("Roe", "Kovac")]
    for role in roles:
        role.mentions.add((text.index(role.name), text.index(role.name) + len(role.name), "name"))
    describe_pairs(roles, text)
    assert [role.office for role in roles] == [office, office]


@pytest.mark.parametrize("noun", ["counterparts", "colleagues"])
def test_counterparts_named_in_a_row_are_each_there(noun: str) -> None:
    memo = memcon.read_text(
        f"Norwegian Foreign Minister Ola Lund hosted her {noun} Ana Roe of Chile, Ken Sato of Japan and Mia Weiss of "
        "Austria on Tuesday.",
        published="2024-02-28",
    )
    (contact,) = memo.contacts
    names = {a.id: a.name for a in memo.actors}
    assert {(names[p.actor], p.side) for p in contact.participants} == {
        ("Ola Lund", "NOR"),
        ("Ana Roe", "CHL"),
        ("Ken Sato", "JPN"),
        ("Mia Weiss", "AUT"),
    }


def test_friends_named_in_a_row_are_private_still() -> None:
    text = "Minister Lund met her friends Ana Roe and Ken Sato."
    assert is_private(text, text.index("Ana"), text.index(" and Ken"), False)
    text = text.replace("friends", "colleagues")
    assert not is_private(text, text.index("Ana"), text.index(" and Ken"), False)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (
            "The summit of Norway and Chile was put off after a call between Premier Roe and her Chilean colleague.",
            "NOR",
        ),
        ("Norway said before its talks with Chile that Premier Roe had met with her new Chilean counterpart.", "NOR"),
        ("Norway, Peru and Chile were told that Premier Roe had met with her Chilean counterpart.", None),
        ("Premier Roe and her Chilean counterpart spoke of Norway and Chile.", None),
        ("The summit of Norway and Peru was put off after Premier Roe and her Chilean counterpart spoke.", None),
    ],
)
def test_who_stands_beside_a_counterpart_is_of_the_state_named_with_his(text: str, state: str | None) -> None:
    role = Role("person", "Roe", office="Premier")
    role.mentions.add((text.index("Roe"), text.index("Roe") + 3, "name"))
    serve_beside_counterparts([role], text, Sentences((0,), (len(text),)))
    assert role.country == state
