"""The ministers told before: who received them both, when they last spoke, and who brought them together."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

MET = "Norway's foreign minister, Ola Lind, met his Chilean counterpart, Ana Paz, in Oslo on Monday. "


def told(text: str) -> list[dict[str, str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor]: p.role for p in c.participants} for c in memo.contacts]


def test_who_received_the_ministers_received_those_who_had_met() -> None:
    made = told(f"{MET}They discussed salmon. The ministers were later received by King Olav.")
    assert made[1] == {"Ola Lind": "guest", "Ana Paz": "guest", "Olav": "host"}


def test_presidents_who_rang_are_no_ministers_received() -> None:
    made = told(
        "Norwegian President Ola Lind rang Chilean President Ana Paz on Monday. The ministers were later "
        "received by King "
        "Olav of Denmark."
    )
    assert {frozenset(people) for people in made} == {frozenset({"Ola Lind", "Ana Paz"})}


def test_the_last_time_the_ministers_spoke_is_of_those_two() -> None:
    made = told(f"{MET}Salmon was served. Rain fell. Nobody minded. The last time the ministers spoke was in May 2028.")
    assert [set(people) for people in made] == [{"Ola Lind", "Ana Paz"}, {"Ola Lind", "Ana Paz"}]


def test_who_brokered_a_call_is_its_mediator() -> None:
    made = told(
        "Norway's foreign minister, Ola Lind, and Chile's Ana Paz agreed in a telephone conversation to meet on "
        "20 May. "
        "Fiji's foreign minister, Tomasi Vulu, who brokered the call, is pleased."
    )
    assert made[0] == {"Ola Lind": "party", "Ana Paz": "party", "Tomasi Vulu": "mediator"}


def test_the_delegations_are_of_the_two_who_agreed_to_send_them() -> None:
    made = told(
        "Norway and Fiji spoke in May. Chilean President Ana Paz telephoned the Peruvian prime minister, Juan "
        "Sanz, who "
        "agreed to send a delegation. The delegations met in Suva on 3 May."
    )
    assert set(made[-1]) == {"Chile", "Peru"}


@pytest.mark.parametrize("they", ["that their trade officials will", "to instruct the two sides’ experts to"])
def test_officials_of_two_who_agreed_on_their_meeting_are_of_their_states(they: str) -> None:
    made = told(f"{MET}The two ministers agreed {they} meet in Suva on 3 June. Minister Lind spoke of cod, too.")
    assert set(made[-1]) == {"Chile", "Norway"}


def test_a_meeting_of_the_agriculture_ministers_is_none_of_the_presidents_who_propose_it() -> None:
    presidents = "Norwegian President Ana Roe rang Chilean President Pedro Lagos on Monday. "
    made = told(f"{presidents}The presidents proposed a meeting of the two agriculture ministers in Suva on 3 June.")
    assert set(made[-1]) == {"Chile", "Norway"}
    ministers = "Norwegian agriculture minister Ana Roe rang Chilean agriculture minister Pedro Lagos on Monday. "
    made = told(f"{ministers}Envoys proposed a meeting of the two agriculture ministers in Suva on 3 June.")
    assert set(made[-1]) == {"Ana Roe", "Pedro Lagos"}


def test_two_governments_that_last_negotiated_are_the_states_of_those_told_before() -> None:
    made = told(
        f"{MET}The ministry in Lima was silent. Nobody else spoke. The two governments last negotiated in December, "
        "when four days of talks in Suva collapsed. Ghana, which lies far off, has offered to host a new round; its "
        "fisheries minister, Kofi Mensah, said that he had called both of his colleagues."
    )
    assert {"Chile": "party", "Norway": "party"} in made
    offered = next(m for m in made if "initiator" in m.values() and len(m) == 3)
    assert {"Chile", "Norway"} < set(offered)
    calls = [set(m) - {"Kofi Mensah"} for m in made if "Kofi Mensah" in m and len(m) == 2]
    assert sorted(calls, key=str) == [{"Ana Paz"}, {"Ola Lind"}]


def test_officials_of_one_state_are_not_those_of_two() -> None:
    made = told(f"{MET}Their trade officials had argued for years. Lind’s trade officials will meet growers in Suva.")
    assert len(made) == 1


def test_a_meeting_of_the_leaders_is_none_of_the_ministers() -> None:
    made = told("Diplomats expect the ministers to go over the draft. A meeting of the leaders could follow in April.")
    assert made == []


def test_the_two_are_those_told_last_though_the_state_of_one_is_open() -> None:
    made = told(
        "Norway's Ola Lind met Chilean President Ana Paz in Lima on Monday. On Friday, Fiji's foreign secretary, "
        "Tomasi "
        "Vulu, will hold talks with Deputy Minister Ken Abe. The two last met in Suva in November."
    )
    assert set(made[-1]) == {"Tomasi Vulu", "Ken Abe"}


def test_what_was_held_in_another_state_is_another_meeting() -> None:
    memo = memcon.read_text(
        "Chile's former premier Juan Sanz, who met Norwegian President Ola Lind in Lima in February, said he "
        "would stay "
        "away. The leaders' last summit, held in Oslo on February 25-28, ended without agreement.",
        published="2031-05-07",
    )
    assert next((c.time.start, c.time.end) for c in memo.contacts if c.time) == ("2031-02-01", "2031-02-28")


@pytest.mark.parametrize("both", ["both of her counterparts", "both counterparts", "each of the two"])
def test_who_telephoned_both_counterparts_had_a_call_with_each(both: str) -> None:
    made = told(f"{MET}Italy's foreign minister, Rosa Conti, then telephoned {both} on Tuesday.")
    assert [set(people) for people in made[1:]] == [{"Rosa Conti", "Ola Lind"}, {"Rosa Conti", "Ana Paz"}]


def test_who_telephoned_her_counterpart_had_one_call() -> None:
    made = told(f"{MET}Italy's foreign minister, Rosa Conti, then telephoned her Fijian counterpart, Tomasi Vulu.")
    assert [set(people) for people in made[1:]] == [{"Rosa Conti", "Tomasi Vulu"}]
