"""What short reports tell of contacts, from their words to the record: who met whom, when, where, whether at all."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def read(text: str, **about: str) -> Memcon:
    return compose(take_text(text, **{"published": "2021-06-16", "publisher": "Reuters", **about}), reader())


def people(made: Memcon) -> list[set[str]]:
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


def test_they_who_met_somebody_are_the_two_of_the_sentence_before() -> None:
    made = read(
        "Latvian President Egils Levits and Prime Minister Krisjanis Karins flew to Chisinau on Monday. They met "
        "President Maia Sandu and visited a school."
    )
    assert {"Egils Levits", "Krisjanis Karins", "Maia Sandu"} in people(made)


def test_they_who_met_again_are_those_of_two_states() -> None:
    made = read(
        "Danish Prime Minister Mette Frederiksen and Peruvian President Martin Vizcarra opened the fair. They met "
        "again in Aarhus on Tuesday."
    )
    assert people(made) == [{"Mette Frederiksen", "Martin Vizcarra"}]


def test_two_of_a_row_welcome_a_guest_together() -> None:
    made = read(
        "Chancellor Karl Nehammer and Minister Alexander Schallenberg received President Ilham Aliyev on Monday."
    )
    assert people(made) == [{"Karl Nehammer", "Alexander Schallenberg", "Ilham Aliyev"}]


def test_who_met_each_other_are_not_joined_by_people_of_later_sentences() -> None:
    made = read(
        "In May 2009 the two foreign ministers, Bernard Kouchner and Radoslaw Sikorski, met in Krakow. In 2012 "
        "President Francois Hollande visited Warsaw for the first time."
    )
    assert people(made)[0] == {"Bernard Kouchner", "Radoslaw Sikorski"}
    assert made.contacts[0].time is not None and made.contacts[0].time.start == "2009-05-01"


def test_each_visit_has_its_own_guest() -> None:
    made = read(
        "Iranian Foreign Minister Javad Zarif visited Baku in March. In May Iranian President Hassan Rouhani paid a "
        "visit to Azerbaijan."
    )
    assert [{"Javad Zarif"} & found for found in people(made)] == [{"Javad Zarif"}, set()]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("HAVANA, June 15 (Agency) -- Cuban President Miguel Diaz-Canel received here on Tuesday the foreign minister "
         "of Namibia, Netumbo Nandi-Ndaitwah.", "HAVANA"),
        ("MINSK, June 15. /TASS/. Belarusian Foreign Minister Vladimir Makei will hold talks with his Serbian "
         "counterpart Nikola Selakovic here on Wednesday, the ministry said.", "MINSK"),
        ("NAIROBI, June 15 (AFP) - Kenyan President Uhuru Kenyatta, who leaves here on Thursday, will meet French "
         "President Emmanuel Macron in Paris.", "Paris"),
    ],
)  # fmt: skip
def test_here_is_where_the_report_was_sent_from(text: str, place: str) -> None:
    made = read(text)
    assert [c.place and c.place.name for c in made.contacts] == [place]


def test_the_second_verb_of_a_subject_tells_of_a_meeting_to_come_on_its_own_day() -> None:
    made = read(
        "Jordan's King Abdullah met Egyptian President Abdel Fattah al-Sisi in Aqaba on Monday and was due to receive "
        "Iraqi Prime Minister Mustafa al-Kadhimi on Wednesday."
    )
    assert [(c.status, c.time and c.time.start) for c in made.contacts] == [
        ("held", "2021-06-14"),
        ("planned", "2021-06-16"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A visit to Ottawa by Senegalese President Macky Sall planned for this week was postponed. The trip will now "
        "take place in September, his office said.",
        "Talks between Georgia and Moldova set for Friday in Brussels were called off. The meeting will take place in "
        "September instead, an EU official said.",
    ],
)
def test_what_was_put_off_is_planned_for_its_new_day(text: str) -> None:
    made = read(text)
    assert [c.status for c in made.contacts] == ["cancelled", "planned"]
    assert made.contacts[1].time is not None and made.contacts[1].time.start == "2021-09-01"


def test_a_visit_that_took_place_is_not_the_meeting_that_was_cancelled() -> None:
    made = read(
        "Egyptian Foreign Minister Sameh Shoukry visited Ankara on Monday, but a meeting with President Recep Tayyip "
        "Erdogan was cancelled."
    )
    assert [c.status for c in made.contacts] == ["held", "cancelled"]


def test_an_hour_does_not_part_a_call_from_who_asked_for_it() -> None:
    made = read(
        "Prime Minister Abe held a telephone talk with Prime Minister Katainen of Finland from 6 p.m. today at the "
        "request of the Finnish side.",
        publisher="Prime Minister's Office of Japan",
        kind="readout",
    )
    assert [p.role for p in made.contacts[0].participants] == ["party", "initiator"]


def test_days_earlier_are_counted_from_a_day_and_not_from_a_month_named_since() -> None:
    made = read(
        "Peruvian President Pedro Castillo met Bolivia's Luis Arce in La Paz on May 3. Next month he will see "
        "Ecuador's Guillermo Lasso in Quito. He had spoken to Chile's Sebastian Pinera by phone two days earlier."
    )
    assert made.contacts[-1].time is not None and made.contacts[-1].time.start == "2021-05-01"


def test_after_the_session_opens_no_contact_of_its_own() -> None:
    made = read(
        "Secretary of State Antony Blinken met Turkish Foreign Minister Hakan Fidan and UN envoy Geir Pedersen in "
        "Vienna. After the session, the Secretary met bilaterally with Foreign Minister Ayman Safadi of Jordan."
    )
    assert len(made.contacts) == 2


@pytest.mark.parametrize("verb", ["met bilaterally with", "sat down with", "later spoke separately with"])
def test_an_adverb_does_not_part_a_verb_from_whom_somebody_met(verb: str) -> None:
    made = read(
        "Secretary of State Antony Blinken met Turkish Foreign Minister Hakan Fidan and UN envoy Geir Pedersen in "
        f"Vienna. After the session, the Secretary {verb} Foreign Minister Ayman Safadi of Jordan."
    )
    assert {"Antony Blinken", "Ayman Safadi"} in people(made)


def test_who_thanks_the_host_of_another_was_not_there() -> None:
    made = read(
        "Norwegian Prime Minister Jonas Store thanked President Joao Lourenco of Angola for hosting Minister Anniken "
        "Huitfeldt in Luanda last month.",
        kind="readout",
        publisher="Government of Norway",
    )
    assert people(made) == [{"Joao Lourenco", "Anniken Huitfeldt"}]
    assert [p.role for p in made.contacts[0].participants] == ["host", "guest"]


def test_what_one_was_due_to_do_and_was_shelved_is_cancelled() -> None:
    made = read(
        "Slovak President Zuzana Caputova had been due to travel to Tunis in June, but the trip was shelved at the "
        "last minute. Czech Foreign Minister Jakub Kulhanek was due to meet China's Wang Yi in Beijing on Friday."
    )
    assert [c.status for c in made.contacts] == ["cancelled", "planned"]


def test_a_report_that_is_denied_is_denied_whosever_report_it_is() -> None:
    made = read("Iran denied an Omani newspaper's report that Javad Zarif had met U.S. envoy Robert Malley in Muscat.")
    assert [c.status for c in made.contacts] == ["denied"]


def test_who_is_asked_to_host_is_the_host() -> None:
    made = read(
        "CARACAS — Colombia's president has asked Cuba to host a meeting with Venezuela's foreign minister to settle a "
        "dispute over a bridge, an official in Bogota said."
    )
    roles = {p.side: p.role for p in made.contacts[0].participants}
    assert roles == {"COL": "initiator", "CUB": "host", "VEN": "guest"}


def test_weeks_after_another_occasion_are_no_part_of_it() -> None:
    made = read(
        "President Alberto Fernandez received Spanish Prime Minister Pedro Sanchez in Buenos Aires on Monday, two "
        "weeks after he hosted Chile's Sebastian Pinera and three days after a visit by Bolivian leader Luis Arce."
    )
    assert [len(found) for found in people(made)] == [2, 2, 2]
    last = made.contacts[2]
    assert last.time is not None and last.time.start == "2021-06-11"
    assert {p.side: p.role for p in last.participants} == {"ARG": "host", "BOL": "guest"}


def test_each_of_two_hosts_has_his_own_day_and_city() -> None:
    made = read(
        "Turkish President Recep Tayyip Erdogan will meet Emir Sheikh Sabah Al-Ahmad in Kuwait City on Thursday and "
        "Emir Sheikh Tamim bin Hamad Al Thani in Doha on Friday."
    )
    assert [(c.time and c.time.start, c.place and c.place.name) for c in made.contacts] == [
        ("2021-06-17", "Kuwait City"),
        ("2021-06-18", "Doha"),
    ]


def test_whom_the_talks_before_were_with_is_not_of_the_meeting_after_them() -> None:
    made = read(
        "SOCHI, Russia - Turkish President Recep Tayyip Erdogan and his Russian counterpart Vladimir Putin met in "
        "Sochi for more than four hours Monday.\n\nFollowing the talks with Putin, Chief of General Staff Hulusi "
        "Akar held a separate meeting with Russian counterpart Valery Gerasimov."
    )
    assert not any({"Hulusi Akar", "Vladimir Putin"} <= found for found in people(made))


def test_two_of_a_row_with_their_states_met() -> None:
    made = read(
        "Presidents Paul Kagame of Rwanda and Joseph Kabila of DR Congo met face to face on Sunday in Addis Ababa on "
        "the fringes of a summit."
    )
    assert people(made) == [{"Paul Kagame", "Joseph Kabila"}]


@pytest.mark.parametrize("where", ["on Tuesday", "in Oslo on Tuesday", "here Tuesday"])
def test_when_and_where_may_stand_before_whom_somebody_met(where: str) -> None:
    made = read(
        "Norwegian Prime Minister Erna Solberg spoke of trade with Chile's Sebastian Pinera. National security adviser "
        f"Jake Sullivan of the United States met {where} with Foreign Minister Anniken Huitfeldt of Norway."
    )
    assert {"Jake Sullivan", "Anniken Huitfeldt"} in people(made)


def test_a_call_that_did_not_connect_is_proposed() -> None:
    made = read(
        "Vice President Biden also reached out to King Mohammed VI of Morocco but the two were unable to connect.",
        publisher="White House",
        kind="readout",
    )
    assert [c.status for c in made.contacts] == ["proposed"]


def test_a_planned_meeting_told_behind_a_refused_call_is_another_contact() -> None:
    made = read(
        "Norwegian Prime Minister Solveig Aamodt refused to take a call from Chilean President Diego Lagos on Monday, "
        "and a planned meeting of the two in Lima was scrapped."
    )
    call, meeting = made.contacts
    assert (call.mode, call.status, call.place) == ("call", "refused", None)
    assert meeting.mode == "meeting" and meeting.place is not None and meeting.place.name == "Lima"


def test_who_is_called_by_the_first_part_of_his_name_is_a_person() -> None:
    made = read(
        "Ethiopia's Prime Minister Abiy Ahmed met Eritrean President Isaias Afwerki on Monday. Abiy was driven "
        "straight from the airport. Abiy did not answer. Kenyan President William Ruto phoned Abiy on Tuesday morning."
    )
    assert {"William Ruto", "Abiy Ahmed"} in people(made)


def test_both_ministers_whose_names_follow_are_those() -> None:
    made = read(
        "Kenyan President William Ruto called his Ugandan counterpart, Yoweri Museveni, on Monday. Norwegian Foreign "
        "Minister Solveig Aamodt spoke with both foreign ministers, Musalia Mudavadi and Jeje Odongo, separately."
    )
    assert all(
        not {"Solveig Aamodt", who} <= found for found in people(made) for who in ("William Ruto", "Yoweri Museveni")
    )


@pytest.mark.parametrize(
    ("told", "each"),
    [
        (
            "called Egypt's Sameh Shoukry in the morning, then Qatar's Mohammed Al Thani, and in the evening Chile's "
            "Alberto van Klaveren.",
            [{"Sameh Shoukry"}, {"Mohammed Al Thani"}, {"Alberto van Klaveren"}],
        ),
        (
            "will see Australian Prime Minister Anthony Albanese on Tuesday, Chilean President Gabriel Boric on "
            "Wednesday and, before flying home, Philippine President Ferdinand Marcos.",
            [{"Anthony Albanese"}, {"Gabriel Boric"}, {"Ferdinand Marcos"}],
        ),
        (
            "held talks with Poland's Radek Sikorski and Germany's Annalena Baerbock on Monday.",
            [{"Radek Sikorski", "Annalena Baerbock"}],
        ),
    ],
)
def test_whom_somebody_saw_at_other_hours_have_a_contact_each(told: str, each: list[set[str]]) -> None:
    made = read(f"Kenya's foreign minister, Musalia Mudavadi, {told}")
    assert [{p for p in found if p in set().union(*each)} for found in people(made)] == each
