"""An embassy's own text names its own people and its hosts' without their states."""

from __future__ import annotations

import pytest

import memcon
from memcon.intake.kind import guess_kind
from memcon.intake.missions import Mission, mission_at_head


@pytest.mark.parametrize(
    ("text", "mission"),
    [
        (
            "Embassy of the Republic of Korea in Oslo - Monthly Newsletter\n\nApril",
            Mission("Embassy of the Republic of Korea", "Oslo"),
        ),
        ("EMBASSY OF INDIA\nTALLINN\n\nActivities", Mission("Embassy of India", "Tallinn")),
        ("News from the Embassy of Ireland, Nairobi\nIssue 14", Mission("Embassy of Ireland", "Nairobi")),
        ("British High Commission Nairobi\n\nDiary", Mission("British High Commission", "Nairobi")),
        ("Norwegian Embassy Newsletter\n\nMay", Mission("Norwegian Embassy", None)),
        ("The Embassy of Chile in Hanoi: Activities in April\n", Mission("Embassy of Chile", "Hanoi")),
        (
            "Embassy of the Republic of Lithuania in the Kingdom of Denmark\n\nVisits",
            Mission("Embassy of the Republic of Lithuania", "Denmark"),
        ),
        ("Embassy of Japan in Kyiv resumes work\n\nThe embassy", None),
        ("The Embassy of Japan was closed on Monday.\n", None),
        ("Fire at Norwegian Embassy\n", None),
    ],
)
def test_a_line_at_the_head_is_a_mission_s_name(text: str, mission: Mission | None) -> None:
    assert mission_at_head(text) == mission
    assert guess_kind(text) == ("press_release" if mission else "unknown")


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("Embassy of the Republic of Chile in Oslo - Newsletter\n\nApril 2031\n\n", None),
        ("Activities of the Ambassador\n\n", "Embassy of Chile in Oslo"),
    ],
)
def test_an_embassy_s_people_met_its_hosts(head: str, publisher: str | None) -> None:
    memo = memcon.read_text(
        f"{head}On 3 April, Ambassador Pilar Soto met with State Secretary Kari Lunde to discuss the Arctic.\n\n"
        "On 9 April the Ambassador was received by the Minister of Fisheries, Mr Jan Berg.\n",
        publisher=publisher,
        published="2031-05-07",
    )
    told = [{(p.side) for p in c.participants} for c in memo.contacts]
    assert told == [{"CHL", "NOR"}, {"CHL", "NOR"}]


@pytest.mark.usefixtures("trained_reader")
def test_who_came_on_a_visit_is_of_the_state_that_sent_the_embassy() -> None:
    memo = memcon.read_text(
        "Embassy of Ireland, Nairobi\n\nLast week we welcomed Minister of State Declan Roche to Nairobi. He met "
        "President Kamau Njoro at State House on 6 May and discussed trade.\n",
        published="2031-05-07",
    )
    sides = {a.name: a.country for a in memo.actors}
    assert sides["Declan Roche"] == "IRL"
    assert sides["Kamau Njoro"] == "KEN"


@pytest.mark.usefixtures("trained_reader")
def test_a_ministry_s_own_officials_are_its_own() -> None:
    memo = memcon.read_text(
        "On 3 April, State Secretary Kari Lunde met with the Ambassador of Chile, Pilar Soto, to discuss the Arctic.\n",
        publisher="Ministry of Foreign Affairs of Norway",
        published="2031-05-07",
    )
    assert {p.side for c in memo.contacts for p in c.participants} == {"NOR", "CHL"}


@pytest.mark.usefixtures("trained_reader")
def test_who_signs_an_embassy_s_letter_met_its_hosts() -> None:
    memo = memcon.read_text(
        "News from the Embassy of Ireland, Nairobi\n\nDear friends,\n\nI met Foreign Minister Amina Wekesa on 6 May to "
        "talk about the coming vote. On 8 May I met Governor Otieno Ouma and visited a fishing project.\n\nYours,\n"
        "Fiona Keane\nAmbassador\n",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    told = [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]
    assert told == [
        {("Fiona Keane", "IRL"), ("Amina Wekesa", "KEN")},
        {("Fiona Keane", "IRL"), ("Otieno Ouma", "KEN")},
    ]


@pytest.mark.usefixtures("trained_reader")
def test_each_line_of_an_embassy_tells_of_its_own_people() -> None:
    memo = memcon.read_text(
        "Consulate General of Turkey in Karachi\nWeekly Bulletin\n\n"
        "Consul General Emre Aksoy called on the Governor of Sindh, Mr. Imran Shah, at Governor House on Tuesday.\n"
        "Chief Minister Syed Ali hosted an iftar for the Consul General on Thursday.\n"
        "Minister of Trade Elif Demir, who arrived in Karachi on Friday, met with the Federal Minister, Javed Malik.\n",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    told = [{names[p.actor] for p in c.participants} for c in memo.contacts]
    assert told == [{"Emre Aksoy", "Imran Shah"}, {"Emre Aksoy", "Syed Ali"}, {"Elif Demir", "Javed Malik"}]
