"""Tellings become contacts: between sides, once each, with the date and the status that the words give."""

from __future__ import annotations

import re

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Memcon
from memcon.resolve.contacts import drafting
from memcon.resolve.parties.taking_part import Candidate

pytestmark = pytest.mark.usefixtures("trained_reader")


def read(text: str, published: str | None = "2024-03-13") -> Memcon:
    return compose(take_text(text, published=published), reader())


def sides(made: Memcon) -> list[set[str | None]]:
    return [{p.side for p in contact.participants} for contact in made.contacts]


CALL = (
    "ANKARA — Turkish President Recep Tayyip Erdogan and Russian President Vladimir Putin spoke by phone on Tuesday, "
    "the Kremlin said.\n\n"
)
MEETING = (
    "Separately, French Foreign Minister Marc Duval met Chinese Foreign Minister Wang Yi in Beijing on Monday, "
    "the French ministry said.\n\n"
)
ALONE = "The price of wheat rose on Tuesday, and farmers in Kansas said they hoped for rain. Shares fell.\n"


def test_a_call_is_between_its_two_sides_on_its_day() -> None:
    made = read(CALL)
    (call,) = made.contacts
    assert (call.mode, call.status) == ("call", "held")
    assert {p.side for p in call.participants} >= {"TUR", "RUS"}
    assert call.time and call.time.start == call.time.end == "2024-03-12"
    assert call.time.span.text in CALL


def test_two_occasions_are_two_contacts() -> None:
    made = read(CALL + MEETING)
    assert [c.mode for c in made.contacts] == ["call", "meeting"]
    first, second = sides(made)
    assert {"TUR", "RUS"} <= first and {"FRA", "CHN"} <= second
    assert not {"FRA", "CHN"} & first and not {"TUR", "RUS"} & second


def test_a_second_telling_adds_no_contact() -> None:
    made = read(CALL + "Erdogan and Putin discussed grain in the phone call on Tuesday, the Kremlin said.\n")
    (call,) = made.contacts
    assert {p.side for p in call.participants} >= {"TUR", "RUS"}


def test_a_text_without_a_contact_has_none() -> None:
    assert read(ALONE).contacts == ()


def test_a_contact_to_come_is_planned_and_lies_in_the_future() -> None:
    made = read(
        "German Chancellor Olaf Scholz will visit Chinese President Xi Jinping in Beijing on Friday, Berlin said."
    )
    planned = [c for c in made.contacts if c.status == "planned"]
    assert any(c.time and c.time.start == "2024-03-15" for c in planned)
    assert not any(c.status == "held" for c in made.contacts)


def test_without_a_publication_date_a_contact_has_none_of_its_own() -> None:
    for contact in read(CALL, published=None).contacts:
        assert contact.time is None


def test_contacts_are_in_text_order_and_every_side_of_an_account_is_told() -> None:
    made = read(CALL + MEETING)
    starts = [c.trigger.start for c in made.contacts]
    assert starts == sorted(starts)
    assert [c.id for c in made.contacts] == [f"c{i + 1}" for i in range(len(made.contacts))]
    known = {a.id for a in made.attributions}
    for contact in made.contacts:
        for account in contact.accounts:
            assert set(account.attributions) <= known


def test_a_call_between_the_two_is_theirs_whoever_else_its_sentence_names(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "Croatia's chief of staff, General Ana Brezovic, discussed security with her Estonian counterpart, General "
        "Ilmar Tamm, in a phone call on Tuesday, the Croatian military said.\n\n"
        "The phone call between the two generals came as Croatia's Defense Minister Petar Lukic said that drones had "
        "crossed the border.\n"
    )
    chosen = drafting._chosen

    def all_of_its_sentence(candidates: list[Candidate], text: str) -> list[Candidate]:
        likely = chosen(candidates, text)
        for candidate in candidates:
            if candidate.away == 0:
                candidate.party.chance = 0.95
        return [c for c in candidates if c in likely or c.away == 0]

    monkeypatch.setattr(drafting, "_chosen", all_of_its_sentence)

    def people() -> set[str]:
        made = read(text)
        names = {actor.id: actor.name or "" for actor in made.actors}
        return {names[p.actor] for contact in made.contacts for p in contact.participants}

    assert people() == {"Ana Brezovic", "Ilmar Tamm"}
    monkeypatch.setattr(drafting, "_BETWEEN", re.compile(r"(?!)"))
    assert "Petar Lukic" in people()  # so it was that rule which kept him out


@pytest.mark.parametrize(
    "who", ["Nordlys chief executive Anna Sundberg", "Anna Sundberg, the founder of Nordlys,"], ids=["before", "behind"]
)
def test_who_leads_a_company_is_no_second_side(who: str) -> None:
    assert not read(f"{who} met Indian Prime Minister Narendra Modi in Delhi on Monday.").contacts


def test_the_summit_on_whose_margins_two_met_does_not_name_their_meeting() -> None:
    made = read(
        "Norwegian Prime Minister Solveig Aamodt is to meet Kenyan President Joseph Mwaura on the sidelines of the "
        "climate summit in Oslo on Friday."
    )
    (contact,) = made.contacts
    assert "meet" in contact.trigger.text
    assert "summit" not in contact.trigger.text


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        (
            "Following the council held by videoconference with the leaders of Sweden and Iceland, Norwegian "
            "President Marit Aas phoned Finnish President Jukka Lind.",
            "call",
        ),
        (
            "Following a meeting of the Northern Council held via videoconference, Norwegian President Marit Aas spoke "
            "by telephone with President of Finland Jukka Lind.",
            "call",
        ),
        (
            "Norwegian President Marit Aas and President of Finland Jukka Lind spoke by telephone ahead of the summit "
            "of the Northern Treaty Organisation to be held via videoconference.",
            "call",
        ),
        (
            "After weeks apart, Norwegian President Marit Aas met Finnish President Jukka Lind by videoconference.",
            "video",
        ),
    ],
)
def test_a_call_is_no_video_link_before_or_after_it(text: str, mode: str) -> None:
    made = read(text)
    assert mode in [c.mode for c in made.contacts if {"NOR", "FIN"} == {p.side for p in c.participants}]


def test_whom_somebody_phoned_after_a_video_link_took_no_part_in_it() -> None:
    opening = "Following the council held by videoconference with the leaders of Sweden and Iceland, "
    made = read(opening + "Norwegian President Marit Aas phoned Finnish President Jukka Lind.")
    assert all(c.mode == "call" for c in made.contacts if "FIN" in {p.side for p in c.participants})
