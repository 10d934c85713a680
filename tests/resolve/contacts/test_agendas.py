"""An agenda tells a contact in each of its lines, with the guest, the day and the place that stand over it."""

from __future__ import annotations

import memcon
from memcon.resolve.parties.inside.entries import opened_at

AGENDA = """Ministry of Foreign Affairs of Latvia
Minister's agenda for the week of 10-16 June

10 June
10:00 Meeting with the Minister for Foreign Affairs of Moldova, Ion Rusu
12:30 Working lunch with the Ambassador of Georgia, Nino Beridze

11 June, Berlin
Bilateral meeting with the Foreign Minister of Germany, Anna Weiss
Bilateral meeting with the Minister for Foreign Affairs of Japan, Yoko Mori
"""


def _read(text: str, published: str | None, publisher: str) -> memcon.Memcon:
    return memcon.read_text(text, published=published, publisher=publisher)


def test_each_line_is_a_contact_with_its_own_guest_day_and_place() -> None:
    memo = _read(AGENDA, "2024-06-10", "Ministry of Foreign Affairs of Latvia")
    told = [
        (
            sorted(p.side or "?" for p in c.participants),
            c.status,
            c.time.start if c.time else None,
            c.place.name if c.place else None,
        )
        for c in memo.contacts
    ]
    assert told == [
        (["LVA", "MDA"], "planned", "2024-06-10", None),
        (["GEO", "LVA"], "planned", "2024-06-10", None),
        (["DEU", "LVA"], "planned", "2024-06-11", "Berlin"),
        (["JPN", "LVA"], "planned", "2024-06-11", "Berlin"),
    ]


def test_what_was_before_the_agenda_came_out_is_not_still_to_come() -> None:
    memo = _read(AGENDA, "2024-06-20", "Ministry of Foreign Affairs of Latvia")
    assert {c.status for c in memo.contacts} == {"held"}


def test_an_audience_and_what_the_office_alone_does_are_entries_too() -> None:
    memo = _read(
        "Prime Minister's Office, Denmark\nWeekly diary\n\nMonday 3 June\n14.00 Audience with the Ambassador of Japan, "
        "Keiichi Mori\n16.15 The Prime Minister receives Estonia's Prime Minister Kaja Tamm.\n\n"
        "Tuesday 4 June\nThe Prime Minister opens the session of the parliament.\n",
        "2024-05-31",
        "Prime Minister's Office, Denmark",
    )
    assert [sorted(p.side or "?" for p in c.participants) for c in memo.contacts] == [["DNK", "JPN"], ["DNK", "EST"]]
    names = {a.id: a.name for a in memo.actors}
    assert [names[p.actor] for p in memo.contacts[1].participants if p.side == "DNK"] == ["Prime Minister"]


def test_prose_has_no_entries() -> None:
    text = "The minister had a meeting with Novak. Later a lunch with Dahl followed."
    assert opened_at(text, text.index("meeting")) is None
    line = "10:00 Meeting with Novak"
    assert opened_at(line, line.index("Meeting")) == 0


def test_the_hour_over_a_headline_is_when_the_page_was_added_to() -> None:
    memo = memcon.read_text(
        "13:30 - Energy ministers to meet in Kukes\nMira Hoxha, Albania's energy minister, and her Kosovar counterpart "
        "Arta Krasniqi are to meet in Kukes on Friday, the agency ATA reports. A meeting planned for last week in "
        "Pristina was called off after the first landslide.\n",
        published="2024-06-03",
        publisher="Balkan Courier",
    )
    told = [(c.status, c.time.start if c.time else None) for c in memo.contacts]
    assert told == [("planned", "2024-06-07"), ("cancelled", "2024-05-27")]
