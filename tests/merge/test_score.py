"""Two tellings are scored as one contact where people, time, mode and words allow it, and the reasons say why."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from merge.told import ARDEN, BRISK, CORVO, DAHL, Who, call, told, two_in_one
from strategies import memcons

from memcon.merge.score import THRESHOLD, Scored, contradicts, score
from memcon.merge.view import view_of, views_of
from memcon.record import Memcon


def between(first: Memcon, second: Memcon) -> Scored | None:
    return score(view_of(first, first.contacts[0]), view_of(second, second.contacts[0]))


def together(first: Memcon, second: Memcon) -> bool:
    scored = between(first, second)
    return scored is not None and scored.value >= THRESHOLD


def test_the_same_people_on_the_same_day_are_one_contact_and_the_reasons_say_so() -> None:
    scored = between(call("d1", "2031-05-04"), call("d2", "2031-05-04", about="cod"))
    assert scored is not None and scored.value > 0.9
    assert scored.reasons[:4] == ("both name Elena Arden", "both name Tomas Brisk", "both on 2031-05-04", "both a call")


@pytest.mark.parametrize("other", ["Elena Ardén", "Arden", "E. Arden", "Helena Arden", "Elena Ardenn"])
def test_spellings_of_a_name_meet(other: str) -> None:
    spelt = Who(other, "NOR", office="Foreign Minister")
    assert together(call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(spelt, BRISK)))


def test_transliterations_meet_also_without_a_side() -> None:
    one, other = Who("Sergei Zhoygu", "RUS"), Who("Sergey Zhoigu", None)
    assert together(call("d1", "2031-05-04", people=(one, ARDEN)), call("d2", "2031-05-04", people=(other, ARDEN)))


def test_a_presidents_surname_is_not_that_of_his_wife() -> None:
    president, wife = Who("Biden", "USA", office="President", wikidata="Q6279"), Who("Jill Biden", "USA")
    first, second = call("d1", "2022-05-08", people=(president, BRISK)), call("d2", "2022-05-08", people=(wife, BRISK))
    assert between(first, second) is None


def test_other_people_of_the_same_sides_had_another_contact() -> None:
    first, second = call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(ARDEN, CORVO))
    assert between(first, second) is None
    assert contradicts(view_of(first, first.contacts[0]), view_of(second, second.contacts[0]))


def test_a_person_meets_the_group_whose_words_name_them() -> None:
    group = Who("Foreign Minister Tomas Brisk and his delegation", "PRT", "group")
    other = Who("Prime Minister Ines Corvo and her delegation", "PRT", "group")
    scored = between(call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(ARDEN, group)))
    assert scored is not None and scored.value >= THRESHOLD
    assert "Foreign Minister Tomas Brisk and his delegation names Tomas Brisk" in scored.reasons
    less = between(call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(ARDEN, other)))
    assert less is None or less.value < scored.value


def test_a_person_meets_the_nameless_minister_and_the_state_of_their_side() -> None:
    minister = Who("the Portuguese foreign minister", "PRT", "office")
    state = Who("Norway", "NOR", "state")
    named, nameless = call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(state, minister))
    scored = between(named, nameless)
    assert scored is not None
    assert "Tomas Brisk and the Portuguese foreign minister: the same office" in scored.reasons


def test_yesterdays_call_is_not_todays() -> None:
    assert between(call("d1", "2031-05-04"), call("d2", "2031-05-05", about="the harbour")) is None


def test_a_day_apart_can_be_the_clocks_of_the_sides() -> None:
    us, japanese = Who("Amy Stone", "USA"), Who("Kenji Aoba", "JPN")
    here = call("d1", "2031-05-04", people=(us, japanese), kind="readout", publisher_country="USA")
    there = call("d2", "2031-05-05", people=(us, japanese), kind="readout", publisher_country="JPN")
    scored = between(here, there)
    assert scored is not None and scored.value >= THRESHOLD
    assert any("a day apart, and the later one's clocks are ahead" in r for r in scored.reasons)
    # The other way round no clock explains it.
    here = call("d1", "2031-05-05", people=(us, japanese), kind="readout", publisher_country="USA", about="rice")
    there = call("d2", "2031-05-04", people=(us, japanese), kind="readout", publisher_country="JPN", about="steel")
    assert between(here, there) is None


def test_an_undated_readout_is_bounded_by_its_publication() -> None:
    dated = call("d1", "2031-05-04")
    readout: dict[str, Any] = {"kind": "readout", "publisher_country": "PRT"}
    for published, same in (("2031-05-04", True), ("2031-05-05", True), ("2031-05-30", False), ("2031-05-02", False)):
        assert together(dated, call("d2", None, published=published, **readout)) is same, published
    scored = between(dated, call("d2", None, published="2031-05-05", **readout))
    assert scored is not None and any("was published on 2031-05-05" in r for r in scored.reasons)


def test_two_undated_readouts_of_one_publisher_on_two_days_are_two_contacts() -> None:
    facts: dict[str, Any] = {"kind": "readout", "publisher": "Ministry", "publisher_country": "PRT"}
    first = call("d1", None, published="2031-05-04", **facts)
    assert not together(first, call("d2", None, published="2031-05-05", about="another matter", **facts))


def test_a_publisher_gives_out_one_readout_of_a_contact() -> None:
    facts: dict[str, Any] = {"kind": "readout", "publisher": "Ministry", "publisher_country": "PRT"}
    first = call("d1", "2031-05-04", about="cod and the northern lighthouse", **facts)
    other = call("d2", "2031-05-04", about="tolls at the southern bridge", **facts)
    assert contradicts(view_of(first, first.contacts[0]), view_of(other, other.contacts[0]))
    assert together(first, call("d3", "2031-05-04", about="cod and the northern lighthouse", **facts))


def test_a_title_names_the_day_and_the_people_that_the_text_leaves_to_it() -> None:
    dated = call("d1", "2031-05-04")
    titled = call("d2", None, published="2031-06-20", title="Call of 4 May 2031")
    scored = between(dated, titled)
    assert scored is not None and any("the title of one names the day" in r for r in scored.reasons)
    left_out = told(
        "Tomas Brisk and Elena Arden's aide Ole Moe spoke that day.",
        (BRISK, Who("Ole Moe", "NOR")),
        document="d3",
        when=("that day", "2031-05-04"),
        published="2031-05-04",
        title="Statement on Minister Arden's call with Tomas Brisk",
    )
    assert not contradicts(view_of(dated, dated.contacts[0]), view_of(left_out, left_out.contacts[0]))


def test_a_plan_becomes_the_contact_of_its_day() -> None:
    plan = call("d1", "2031-05-04", status="planned", published="2031-05-01")
    scored = between(plan, call("d2", "2031-05-04"))
    assert scored is not None and scored.value >= THRESHOLD
    assert "planned by the telling of 2031-05-01, held by the other" in scored.reasons


def test_modes_that_exclude_each_other_count_against_a_merge() -> None:
    phone = call("d1", "2031-05-04", about="cod")
    unknown = between(phone, call("d2", "2031-05-04", mode="unknown", about="tolls"))
    table = between(phone, call("d2", "2031-05-04", mode="meeting", about="tolls"))
    letter = between(phone, call("d2", "2031-05-04", mode="message", about="tolls"))
    assert unknown is not None and table is not None and letter is not None
    assert unknown.value > THRESHOLD > table.value > letter.value
    assert "told as call and as meeting" in table.reasons or "told as meeting and as call" in table.reasons
    visit = call("d1", "2031-05-04", mode="visit")
    assert together(visit, call("d2", "2031-05-04", mode="meeting"))


def test_a_talk_of_two_is_not_the_round_of_three() -> None:
    own: dict[str, Any] = {"mode": "meeting", "kind": "readout"}
    two = call("d1", "2031-05-04", publisher_country="NOR", about="cod", **own)
    three = call("d2", "2031-05-04", people=(ARDEN, BRISK, DAHL), publisher_country="PRT", about="tolls", **own)
    assert not together(two, three)


def test_a_readout_whose_title_names_two_is_of_two_whomever_it_weaves_in() -> None:
    two = call("d1", "2031-05-04", publisher_country="NOR", about="cod", kind="readout")
    own: dict[str, Any] = {
        "people": (ARDEN, BRISK, DAHL),
        "publisher_country": "PRT",
        "about": "cod",
        "kind": "readout",
    }
    of_two = call("d2", "2031-05-04", title="Minister Tomas Brisk spoke with Elena Arden", **own)
    of_three = call("d2", "2031-05-04", title="Tomas Brisk spoke with Elena Arden and Marit Dahl", **own)
    first, second = between(two, of_two), between(two, of_three)
    assert first is not None and second is not None
    assert first.value > second.value
    assert "one names further sides" in first.reasons


def test_states_alone_tell_a_round_of_three_too_and_the_same_words_recall_it() -> None:
    states = (Who("Norway", "NOR", "state"), Who("Portugal", "PRT", "state"), Who("Iceland", "ISL", "state"))
    words = "lobster quotas, trawler licences, harbour dues, herring prices and ferry timetables"
    two = call("d1", "2031-05-04", about="the border")
    three = call("d2", "2031-05-04", about=words, people=states)
    scored = between(two, three)
    assert scored is not None and scored.value < THRESHOLD and "one names further sides" in scored.reasons
    recalled = between(call("d1", "2031-05-04", about=words), three)
    assert recalled is not None and recalled.value > scored.value


def test_a_state_beside_two_ministers_is_their_subject() -> None:
    minister = Who("the Portuguese foreign minister", "PRT", "office", "Foreign Minister")
    told_of = Who("Iceland", "ISL", "state")
    assert together(call("d1", "2031-05-04"), call("d2", "2031-05-04", people=(ARDEN, minister, told_of)))


def test_leaders_whom_a_telling_names_by_office_or_in_its_title_sat_in_the_round() -> None:
    egede = Who("Nuka Egede", "GRL", office="Prime Minister")
    four = call("d1", "2031-05-04", people=(ARDEN, CORVO, DAHL, egede))
    premier = Who("the Portuguese prime minister", "PRT", "office", "Prime Minister")
    fewer = call("d2", "2031-05-04", people=(ARDEN, premier, DAHL), title="Call with Arden, Corvo, Dahl and Egede")
    assert together(four, fewer)


def test_news_without_a_day_is_of_the_day_that_another_gives_where_the_words_agree() -> None:
    about = "lobster quotas and trawler licences"
    dated = call("d1", "2031-05-04", about=about)
    report = "Prices fell in the harbour of Sund on a quiet day. " * 8

    def undated(published: str, about: str) -> Memcon:
        text = f"{report}Elena Arden spoke with Tomas Brisk about {about}."
        return told(text, (ARDEN, BRISK), document="d2", published=published)

    assert together(dated, undated("2031-05-04", about))
    assert together(dated, undated("2031-05-05", about))
    assert not together(dated, undated("2031-05-12", about))
    assert not together(dated, undated("2031-05-04", "a bridge"))


def test_a_series_is_no_single_contact() -> None:
    assert between(call("d1", "2031-05-04"), call("d2", "2031-05-04", series=True)) is None


def test_contacts_of_one_document_are_never_one() -> None:
    both = two_in_one(call("d1", "2031-05-04"), call("d1", "2031-05-04"))
    first, second = views_of(both)
    assert first.id != second.id
    assert score(first, second) is None and contradicts(first, second)


@given(memcons(), memcons())
def test_any_two_tellings_are_scored_the_same_either_way(one: Memcon, other: Memcon) -> None:
    for a in views_of(one):
        for b in views_of(other):
            scored = score(a, b)
            assert scored == score(b, a)
            assert contradicts(a, b) == contradicts(b, a)
            assert scored is None or (0 < scored.value <= 1 and all(scored.reasons))
