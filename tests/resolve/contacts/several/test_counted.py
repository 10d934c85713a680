"""Several who were met so and so often, or one after the other, are told one by one."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[set[str], bool, str | None]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [
        ({names[p.actor] for p in c.participants}, c.series, c.place.name if c.place else None) for c in memo.contacts
    ]


def test_who_was_met_three_times_is_not_who_was_met_once() -> None:
    assert told(
        "Norway's envoy, Ola Lind, has met Chile's foreign minister, Ana Paz, three times, Fiji's president, "
        "Tomasi Vulu, "
        "twice and Peru's defence minister, Juan Sanz, once, in Geneva."
    ) == [
        ({"Ola Lind", "Ana Paz"}, True, None),
        ({"Ola Lind", "Tomasi Vulu"}, True, None),
        ({"Ola Lind", "Juan Sanz"}, False, "Geneva"),
    ]


def test_several_who_were_met_together_three_times_stay_together() -> None:
    made = told(
        "Norway's envoy, Ola Lind, has met Chile's foreign minister, Ana Paz, and Fiji's president, Tomasi Vulu, "
        "three times."
    )
    assert [people for people, *_ in made] == [{"Ola Lind", "Ana Paz", "Tomasi Vulu"}]


def test_who_was_met_first_and_who_then_have_contacts_and_topics_of_their_own() -> None:
    memo = memcon.read_text(
        "Norway's foreign minister, Ola Lind, flew to Lima on Monday. He first met Peru's envoy, Ana Quispe, "
        "with whom he "
        "went over the map of the fishing grounds, and then Peruvian President Juan Sanz.",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    made = [({names[p.actor] for p in c.participants}, [t.text for t in c.topics]) for c in memo.contacts]
    assert [people for people, _ in made] == [{"Ola Lind", "Ana Quispe"}, {"Ola Lind", "Juan Sanz"}]
    assert not any("map" in topic for topic in made[1][1])


def test_two_who_met_a_guest_together_stay_together() -> None:
    made = told(
        "Norway's foreign minister, Ola Lind, flew to Lima on Monday. He first met Peru's envoy, Ana Quispe, and "
        "Peruvian "
        "President Juan Sanz."
    )
    assert [people for people, *_ in made] == [{"Ola Lind", "Ana Quispe", "Juan Sanz"}]
