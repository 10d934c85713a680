"""Hosts and guests of one contact agree with each other and with the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.contacts import Argument
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.roles import settle_roles
from memcon.resolve.parties.taking_part import Side

TEXT = "The ministers met in Oslo, and later in Vienna."
OSLO, VIENNA = (TEXT.index("Oslo"), TEXT.index(",")), (TEXT.index("Vienna"), len(TEXT) - 1)
ROLES = ("initiator", "host", "guest", "mediator", "party")


def draft(roles: tuple[str, str], place: tuple[int, int] | None, mode: str = "meeting", status: str = "held") -> Draft:
    parties = [Side(0, "NOR", roles[0], 4, 13, 0.9), Side(1, "FIN", roles[1], 4, 13, 0.9)]
    where = None if place is None else Argument(*place, 0.9)
    return Draft(Argument(14, 17, 0.9), mode, status, False, 0.9, parties, None, where)


def settled(*args: object, text: str = TEXT, **more: object) -> list[str]:
    one = draft(*args, **more)  # type: ignore[arg-type]
    settle_roles(one, text)
    return [p.role for p in one.parties]


def test_who_is_met_at_home_is_the_host() -> None:
    assert settled(("party", "party"), OSLO) == ["host", "guest"]
    assert settled(("guest", "guest"), OSLO) == ["host", "guest"]


@pytest.mark.parametrize("mode", ["call", "message"])
def test_nobody_is_received_from_afar(mode: str) -> None:
    assert settled(("guest", "host"), None, mode=mode) == ["party", "party"]
    assert settled(("initiator", "guest"), None, mode=mode) == ["initiator", "party"]


def test_nobody_is_received_in_passing() -> None:
    assert settled(("host", "guest"), None, mode="encounter") == ["party", "party"]
    assert settled(("host", "guest"), OSLO, mode="encounter") == ["host", "guest"]


def test_a_visit_from_somebody_is_his() -> None:
    text = "Dahl's week includes a visit from Novak."
    parties = [Side(0, "NOR", "guest", 0, 4, 0.9), Side(1, "FIN", "host", text.index("Novak"), len(text) - 1, 0.9)]
    at = text.index("a visit")
    one = Draft(Argument(at, at + 7, 0.9), "visit", "planned", False, 0.9, parties, None, None)
    settle_roles(one, text)
    assert [p.role for p in one.parties] == ["host", "guest"]


def test_there_is_no_host_elsewhere() -> None:
    assert settled(("host", "guest"), VIENNA) == ["party", "party"]


def test_without_a_place_a_host_and_its_guest_stay_where_words_tell_of_a_reception() -> None:
    received = "The minister received her colleague, and later others."
    assert settled(("guest", "host"), None, text=received) == ["guest", "host"]
    assert settled(("guest", "host"), None) == ["party", "party"]
    assert settled(("guest", "party"), None, text=received) == ["party", "party"]


def test_nobody_is_host_at_the_united_nations() -> None:
    text = TEXT.replace("Oslo", "New York")
    place = (text.index("New York"), text.index(","))
    one = draft(("host", "guest"), place)
    one.parties[0].side = "USA"
    settle_roles(one, text)
    assert [p.role for p in one.parties] == ["party", "party"]


@pytest.mark.parametrize(
    ("mode", "place", "roles"),
    [
        ("meeting", OSLO, ["host", "guest", "guest"]),
        ("meeting", VIENNA, ["party", "party", "party"]),
        ("talks", OSLO, ["party", "party", "party"]),
        ("visit", None, ["party", "guest", "guest"]),
    ],
)
def test_of_many_sides_those_at_home_are_hosts(mode: str, place: tuple[int, int] | None, roles: list[str]) -> None:
    one = draft(("party", "guest"), place, mode=mode)
    one.parties.append(Side(2, "SWE", "guest", 4, 13, 0.9))
    settle_roles(one, TEXT)
    assert [p.role for p in one.parties] == roles


def test_who_proposes_a_meeting_stays_its_initiator() -> None:
    assert settled(("initiator", "party"), OSLO, status="proposed") == ["initiator", "party"]


@pytest.mark.parametrize("mode", ["call", "message", "video"])
def test_nobody_is_host_of_a_call(mode: str) -> None:
    assert settled(("party", "initiator"), OSLO, mode=mode) == ["party", "initiator"]


@given(st.tuples(st.sampled_from(ROLES), st.sampled_from(ROLES)), st.sampled_from((None, OSLO, VIENNA)))
def test_settling_twice_changes_nothing_more(roles: tuple[str, str], place: tuple[int, int] | None) -> None:
    one = draft(roles, place)
    settle_roles(one, TEXT)
    once = [p.role for p in one.parties]
    settle_roles(one, TEXT)
    assert [p.role for p in one.parties] == once


def told(text: str, *people: tuple[str, str, str], trigger: str = "met", mode: str = "meeting") -> list[str]:
    """The roles that come out for people (their words, side and the role that the head gave) of a text."""
    parties = [
        Side(n, side, role, text.index(words), text.index(words) + len(words), 0.9)
        for n, (words, side, role) in enumerate(people)
    ]
    at = text.index(trigger)
    one = Draft(Argument(at, at + len(trigger), 0.9), mode, "held", False, 0.9, parties, None, None)
    settle_roles(one, text)
    return [p.role for p in one.parties]


@pytest.mark.parametrize(
    "text",
    [
        "President Lind met visiting Foreign Minister Oduya on Monday.",
        "President Lind met on Monday with the visiting Foreign Minister Oduya.",
        "Visiting Foreign Minister Oduya met President Lind.",
        "The visiting Foreign Minister Oduya met President Lind.",
        "President Lind met Foreign Minister Oduya, Special Envoy for Trade, who is currently visiting Norway.",
        "President Lind met Foreign Minister Oduya, who is on a two-day official visit.",
    ],
)
def test_who_is_visiting_is_the_guest(text: str) -> None:
    people = (("President Lind", "NOR", "guest"), ("Foreign Minister Oduya", "GHA", "host"))
    assert told(text, *people) == ["host", "guest"]


def test_visiting_a_place_or_troops_elsewhere_makes_no_guest() -> None:
    people = (("President Lind", "NOR", "party"), ("Foreign Minister Oduya", "GHA", "party"))
    assert told("While visiting Accra President Lind met Foreign Minister Oduya.", *people) == ["party", "party"]
    assert told("President Lind, who was visiting Minister Aas, met Foreign Minister Oduya.", *people) == ["party"] * 2


@pytest.mark.parametrize(
    ("text", "trigger", "roles"),
    [
        ("Lind received Oduya and, in the evening, Rojas.", "received", ["host", "guest", "guest"]),
        ("Lind will host Oduya and Rojas.", "host", ["host", "guest", "guest"]),
        ("Lind hosted talks between Oduya and Rojas.", "hosted talks", ["party", "party", "party"]),
        ("Lind met Oduya and Rojas.", "met", ["party", "party", "party"]),
    ],
)
def test_who_receives_others_is_the_host_of_them_all(text: str, trigger: str, roles: list[str]) -> None:
    people = (("Lind", "NOR", "host"), ("Oduya", "GHA", "host"), ("Rojas", "CHL", "host"))
    assert told(text, *people, trigger=trigger) == roles


def test_who_is_received_by_somebody_is_the_guest() -> None:
    people = (("Lind", "NOR", "host"), ("Oduya", "GHA", "guest"))
    assert told("Lind was received by Oduya.", *people, trigger="received") == ["guest", "host"]
    assert told("Lind was later received by Oduya.", *people, trigger="received") == ["guest", "host"]
    assert told("Lind was also warmly received by Oduya.", *people, trigger="received") == ["guest", "host"]


def test_a_guest_of_several_hosts_has_them_all() -> None:
    people = (("Lind", "NOR", "guest"), ("Oduya", "GHA", "host"), ("Rojas", "CHL", "host"))
    assert told("Lind met Oduya and Rojas.", *people) == ["guest", "host", "host"]


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("Aas received today at the Rosvik Palace the Minister of Fisheries of Finland, Lind.", ["host", "guest"]),
        ("Aas was received today at the Rosvik Palace, in a warm atmosphere, by Lind.", ["guest", "host"]),
        ("Aas held a reception for Lind.", ["host", "guest"]),
        ("Aas received at the weekend a long letter, of several pages, from Lind.", ["party", "party"]),
    ],
)
def test_who_received_somebody_somewhere_is_the_host(words: str, roles: list[str]) -> None:
    told = next(word for word in ("received", "reception") if word in words)
    at, guest = words.index(told), words.index("Lind")
    parties = [Side(0, "NOR", "party", 0, 3, 0.9), Side(1, "FIN", "party", guest, guest + 4, 0.9)]
    one = Draft(Argument(at, at + len(told), 0.9), "meeting", "held", False, 0.9, parties, None, None)
    settle_roles(one, words)
    assert [p.role for p in one.parties] == roles


def test_who_received_somebody_is_the_host_wherever_else_the_meeting_is_told() -> None:
    text = "Aas received on Monday at the Palace his colleague Lind. At the meeting they spoke of fish."
    at, guest = text.index("meeting"), text.index("Lind")
    parties = [Side(0, "NOR", "guest", 0, 3, 0.9), Side(1, "FIN", "host", guest, guest + 4, 0.9)]
    one = Draft(Argument(at, at + 7, 0.9), "meeting", "held", False, 0.9, parties, None, None)
    one.evidence = {(0, text.index(" At"))}
    settle_roles(one, text)
    assert [p.role for p in one.parties] == ["host", "guest"]


RULERS = (
    ("King Aksel", "NOR", "guest"),
    ("Prime Minister Oduya", "GHA", "host"),
    ("Crown Prince Erik", "NOR", "guest"),
)


def test_who_attends_a_reception_of_his_own_side_is_host_with_it() -> None:
    text = "King Aksel received Prime Minister Oduya on Tuesday. Crown Prince Erik attended the meeting."
    assert told(text, *RULERS, trigger="received") == ["host", "guest", "host"]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("King Aksel received a courtesy call from Prime Minister Oduya.", "courtesy call"),
        ("Prime Minister Oduya paid a courtesy call on King Aksel.", "paid a courtesy call"),
        ("Prime Minister Oduya called on King Aksel.", "called"),
        ("King Aksel had talks with Prime Minister Oduya, on a state visit to Norway.", "talks"),
        ("Prime Minister Oduya met King Aksel during his official visit to Norway.", "met"),
    ],
)
def test_on_whom_one_calls_and_whose_state_one_visits_is_the_host(text: str, trigger: str) -> None:
    assert told(text, *RULERS[:2], trigger=trigger) == ["host", "guest"]


def test_a_visit_to_a_third_state_makes_nobody_host() -> None:
    people = (("King Aksel", "NOR", "party"), ("Prime Minister Oduya", "GHA", "party"))
    assert told("King Aksel met Prime Minister Oduya during a visit to Chile.", *people) == ["party", "party"]


def test_others_who_are_not_named_are_nobodys_guests() -> None:
    text = "The ministers met other world leaders in Oslo."
    one = Draft(Argument(14, 17, 0.9), "meeting", "held", False, 0.9, [], None, Argument(39, 43, 0.9))
    one.parties = [Side(0, "NOR", "host", 4, 13, 0.9), Side(1, None, "guest", 18, 37, 0.9)]
    settle_roles(one, text)
    assert one.parties[1].role == "party"


@pytest.mark.parametrize(
    ("text", "who", "trigger", "roles"),
    [
        ("During Lind's visit last month, Aas said so.", ("Lind", "Aas"), "visit", ["guest", "host"]),
        ("Lind will fly on after a visit to Finland, said Aas.", ("Lind", "Finland"), "a visit", ["guest", "host"]),
        ("Lind told Aas of a visit to Finland and Chile.", ("Lind", "Finland"), "a visit", ["party", "party"]),
        ("Lind was angry about a visit by Aas.", ("Lind", "Aas"), "a visit by Aas", ["host", "guest"]),
    ],
)
def test_whose_visit_it_was_is_the_guest(text: str, who: tuple[str, str], trigger: str, roles: list[str]) -> None:
    at = text.index(trigger)
    parties = [
        Side(n, side, "party", text.index(name), text.index(name) + len(name), 0.9)
        for n, (name, side) in enumerate(zip(who, ("NOR", "FIN"), strict=True))
    ]
    one = Draft(Argument(at, at + len(trigger), 0.9), "visit", "held", False, 0.9, parties, None, None)
    settle_roles(one, text)
    assert [p.role for p in one.parties] == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Talks between Lind and Aas mediated by Kenya went on.", "mediator"),
        ("Kenyan-brokered talks between Lind and Aas went on.", "mediator"),
        ("Talks between Lind and Aas with Kenya went on.", "party"),
    ],
)
def test_who_brokered_talks_is_the_mediator(text: str, role: str) -> None:
    parties = [
        Side(n, side, "party", text.index(name), text.index(name) + len(name), 0.9)
        for n, (name, side) in enumerate((("Lind", "NOR"), ("Aas", "FIN"), ("Kenya", "KEN")))
    ]
    at = text.lower().index("talks")
    one = Draft(Argument(at, at + 5, 0.9), "talks", "held", False, 0.9, parties, None, None)
    settle_roles(one, text)
    assert [p.role for p in one.parties] == ["party", "party", role]


@pytest.mark.parametrize(
    ("text", "broker"),
    [
        ("Lind's talks went on under Swiss mediation.", "Swiss"),
        ("Lind's talks went on while Swiss mediators sat between the rooms.", "Swiss mediators"),
    ],
)
def test_who_mediates_does_so_though_one_side_alone_is_named(text: str, broker: str) -> None:
    start = text.index(broker)
    parties = [Side(0, "NOR", "host", 0, 4, 0.9), Side(1, "CHE", "guest", start, start + len(broker), 0.9)]
    one = Draft(Argument(7, 12, 0.9), "talks", "held", False, 0.9, parties, None, None)
    settle_roles(one, text)
    assert parties[1].role == "mediator"
    assert parties[0].role in ("host", "party")


def test_of_two_sides_one_asked() -> None:
    assert settled(("initiator", "initiator"), None, mode="message") == ["initiator", "party"]


def test_a_third_side_hosts_the_talks_of_two() -> None:
    text = "Dahl and Novak agreed after talks hosted by Okoye."
    people = (("Dahl", "NOR"), ("Novak", "FIN"), ("Okoye", "KEN"))
    parties = [
        Side(n, side, "party", text.index(who), text.index(who) + len(who), 0.9) for n, (who, side) in enumerate(people)
    ]
    at = text.index("talks")
    one = Draft(Argument(at, at + 5, 0.9), "talks", "held", False, 0.9, parties, None, None)
    settle_roles(one, text)
    assert [p.role for p in one.parties] == ["party", "party", "host"]
    settle_roles(one, text.replace("hosted", "blamed"))
    assert one.parties[0].role == "party"
