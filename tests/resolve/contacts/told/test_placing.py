"""A visit to several states has no place; a city with its state behind it has one."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.intake import take_text
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.place_names import named_place
from memcon.resolve.contacts.told.placing import is_of_another_day, leave_to_next, place_of, settle_place
from memcon.resolve.contacts.told.travelling import (
    at_seat,
    first_place,
    gone_to,
    held_place,
    named_after,
    opening_seat,
    place_of_errand,
    place_where,
    relocated_to,
)
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import resolve_times


def place(text: str, words: str, mode: str = "visit") -> str | None:
    at = text.index(words)
    where = Argument(at, at + len(words), 0.9)
    draft = Draft(Argument(0, 4, 0.9), mode, "planned", False, 0.9, [], None, where)
    settle_place(draft, Sentences((0,), (len(text),)), text)
    return draft.place and text[draft.place.start : draft.place.end]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Dahl will travel to Norway and Chile in May.", "Norway", None),
        ("Dahl will travel to Norway and Chile in May.", "Chile", None),
        ("Dahl will visit Norway, Chile and Ghana.", "Norway", None),
        ("Dahl will visit Oslo and Lima.", "Oslo", None),
        ("Dahl will visit Oslo, Norway, and Lima, Peru.", "Oslo", None),
        ("Dahl will visit Oslo, Norway; Lima, Peru; and Accra, Ghana.", "Oslo", None),
        ("Dahl will visit Oslo, Norway, in May.", "Oslo", "Oslo"),
        ("Dahl will visit Oslo; Lind stays at home.", "Oslo", "Oslo"),
        ("Dahl and Norway and the rest will visit Chile.", "Chile", "Chile"),
        ("Dahl will visit Chile, and Ida Lind will come along.", "Chile", "Chile"),
    ],
)
def test_a_visit_to_several_states_has_no_place(text: str, words: str, found: str | None) -> None:
    assert place(text, words) == found


def test_a_meeting_keeps_its_place() -> None:
    assert place("Dahl met Lind in Norway and Chile was a topic.", "Norway", "meeting") == "Norway"
    assert place("Dahl called Lind in Norway.", "Norway", "call") is None


@pytest.mark.parametrize(
    ("text", "words", "start"),
    [
        ("Dahl flew to Norway on Monday. She met Lind and asked how Norway fishes.", "Norway", 13),
        ("Dahl met Lind in Norway on Monday.", "Norway", 17),
    ],
)
def test_what_tells_of_a_place_stays_where_it_stands(text: str, words: str, start: int) -> None:
    where = Argument(start, start + len(words), 0.9)
    at = text.index("met")
    draft = Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, [], None, where)
    end = text.index(".") + 1
    settle_place(draft, Sentences((0, end + 1), (end, len(text))), text)
    assert draft.place is not None and draft.place.start == start


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("They met at Rosvik House, Norway, on Monday.", "Rosvik House", "NOR"),
        ("They met in Rosvik in Norway.", "Rosvik", "NOR"),
        ("They met in Rosvik, Norway Monday.", "Rosvik", "NOR"),
        ("Ruud met at Kasa House Norway Foreign Minister Ida Lind.", "Kasa House", None),
        ("Ruud met at Kasa House, Norway Foreign Minister Ida Lind said.", "Kasa House", None),
    ],
)
def test_a_place_lies_in_the_state_behind_it_that_is_nobodys(text: str, words: str, country: str | None) -> None:
    at = text.index(words)
    assert named_place(text, at, at + len(words))[2] == country


@pytest.mark.parametrize(
    ("text", "words", "name", "country"),
    [
        (
            "met at a hunting lodge near Lillehammer on Saturday.",
            "a hunting lodge near",
            "a hunting lodge near Lillehammer",
            "NOR",
        ),
        ("met at a castle outside Copenhagen Monday.", "a castle outside", "a castle outside Copenhagen", "DNK"),
        ("met at an air base close to Arica.", "an air base close", "an air base close to Arica", "CHL"),
        ("met in the village of Rosvik.", "the village of", "the village of Rosvik", None),
        ("met at a farm near the river.", "a farm near", "a farm near", None),
    ],
)
def test_words_for_a_place_do_not_break_off_before_its_name(
    text: str, words: str, name: str, country: str | None
) -> None:
    at = text.index(words)
    start, end, state = named_place(text, at, at + len(words))
    assert (text[start:end], state) == (name, country)


@pytest.mark.parametrize(
    ("text", "linked", "found"),
    [
        ("Dahl flew to Lima from Quito, where he met Novak.", "Lima", "Quito"),
        ("Dahl came to Lima, where he met Novak in the Palace.", "the Palace", "the Palace"),
        ("Dahl will have met Novak, who comes straight from Quito.", "Quito", None),
        ("Dahl met Novak and invited him to Lima.", "Lima", None),
        ("Dahl invited Novak to Lima when the two met.", "Lima", None),
        ("Dahl met Novak in Quito on Monday and Lind in Lima.", "Lima", "Quito"),
        ("Dahl met the ambassador in Quito, and Lind in Lima.", "Lima", "Lima"),
        ("Dahl met Lind, who went in her place.", "her", None),
        ("Dahl met Lind again in March.", "March", None),
        ("Dahl met Lind on the sidelines of a fair.", "the sidelines", None),
        ("Dahl met Lind on the sidelines.", "sidelines", None),
    ],
)
def test_a_place_is_that_of_the_clause_that_tells_of_the_meeting(text: str, linked: str, found: str | None) -> None:
    at, where = text.index("met"), text.index(linked)
    places = (Argument(where, where + len(linked), 0.999),)
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"place": places}, 0.9)
    chosen = place_of(one, [at], Sentences((0,), (len(text),)), text)
    assert (chosen and text[chosen.start : chosen.end]) == found


def test_who_went_on_elsewhere_had_met_where_the_clause_tells() -> None:
    text = "Dahl flew to Lima from Quito, where he met Novak."
    where = Argument(text.index("Lima"), text.index("Lima") + 4, 0.9)
    draft = Draft(
        Argument(text.index("met"), text.index("met") + 3, 0.9), "meeting", "held", False, 0.9, [], None, where
    )
    settle_place(draft, Sentences((0,), (len(text),)), text)
    assert draft.place is not None and text[draft.place.start : draft.place.end] == "Quito"


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("An earlier round was in Oslo in November. They met in May.", True),
        ("They had dinner in Oslo on 3 May. They met in May.", False),
        ("They flew home from Oslo. They met in May.", False),
    ],
)
def test_a_place_with_a_day_of_its_own_is_that_day_s(text: str, elsewhere: bool) -> None:
    times = resolve_times(find_times(text), published="2031-06-15", text=text)
    at = text.index("Oslo")
    assert is_of_another_day(Argument(at, at + 4, 0.9), times[-1], times, text) == elsewhere


@pytest.mark.parametrize(("day", "left"), [("8 May", None), ("3 May", "Oslo")])
def test_the_place_of_the_next_day_is_not_that_of_the_day_before(day: str, left: str | None) -> None:
    text = f"Dahl was to meet Novak on 3 May. They will meet on {day} in Oslo."
    stop = text.index("They")
    sentences = Sentences((0, stop), (stop - 1, len(text)))
    times = resolve_times(find_times(text), published="2031-05-01", text=text)
    where = Argument(text.index("Oslo"), text.index("Oslo") + 4, 0.9)
    drafts = []
    for at, time in zip((text.index("meet"), text.rindex("meet")), times, strict=True):
        parties = [Side(n, side, "party", at, at + 4, 0.9) for n, side in enumerate(("NOR", "SVK"))]
        drafts.append(Draft(Argument(at, at + 4, 0.9), "meeting", "planned", False, 0.9, parties, time, where))
    leave_to_next(drafts, sentences, text)
    assert [d.place and text[d.place.start : d.place.end] for d in drafts] == [left, "Oslo"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They will meet at the border village of Panmunjom on Friday.", "the border village of Panmunjom"),
        ("They dined at the beach house of Mr. Novak on Friday.", "the beach house"),
        ("They met in the lobby of Congress on Friday.", "the lobby of Congress"),
        ("They met at the residence of their hosts.", "the residence"),
    ],
)
def test_words_that_break_off_before_a_name_go_on_to_it(text: str, words: str) -> None:
    start = text.rindex("the ")
    first, last, _ = named_place(text, start, text.index(" of ") + 3)
    assert text[first:last] == words


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Dahl has no plans to return to Oslo before the leaders meet in June.", True),
        ("Dahl will return to Oslo to meet Novak.", False),
        ("Dahl returned to Oslo for talks, and Novak will meet him before the vote.", False),
    ],
)
def test_who_is_to_be_back_before_a_meeting_tells_nothing_of_its_place(text: str, gone: bool) -> None:
    sentences = Sentences((0,), (len(text),))
    assert gone_to(text.index("meet"), text.index("Oslo"), sentences, text) is gone


@pytest.mark.parametrize(
    ("text", "linked", "found"),
    [
        ("Chad would hold talks with Oslo, an envoy said.", "Oslo", None),
        ("Dahl held talks with Novak in Oslo, an envoy said.", "Oslo", "Oslo"),
        ("Aides held talks as they screamed at White House staff.", "White House", None),
    ],
)
def test_a_place_that_stands_for_those_there_is_none(text: str, linked: str, found: str | None) -> None:
    at, end = text.index("talks"), text.index("talks") + 5
    where = text.index(linked)
    places = (Argument(where, where + len(linked), 0.999),)
    occasion = Occasion(Argument(at, end, 0.9), "talks", "held", False, (), {"place": places}, 0.9)
    told = place_of(occasion, [at], Sentences((0,), (len(text),)), text)
    assert (told and text[told.start : told.end]) == found


def test_where_somebody_agreed_to_come_is_not_where_they_spoke() -> None:
    text = "Dahl met Novak and finally agreed to come to Oslo."
    sentences = Sentences((0,), (len(text),))
    assert gone_to(text.index("met"), text.index("Oslo"), sentences, text)
    text = "Dahl met Novak and agreed on fish in Oslo."
    assert not gone_to(text.index("met"), text.index("Oslo"), Sentences((0,), (len(text),)), text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moe met yesterday with Ida Salo at the United Nations to discuss fish.", "the United Nations"),
        ("Moe met Ida Salo at NATO headquarters on Monday.", "NATO headquarters"),
        ("Moe met Ida Salo at the United Nations Climate Conference.", None),
        ("Moe met Ida Salo, who is at the United Nations.", None),
    ],
)
def test_the_seat_of_a_body_is_a_place(text: str, found: str | None) -> None:
    where = at_seat(text.index("met") + 3, len(text), text)
    assert (where and text[slice(*where)]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2029, at the United Nations, Moe met Ida Salo.", "the United Nations"),
        ("At NATO headquarters on Monday, Moe met Ida Salo.", "NATO headquarters"),
        ("At the United Nations Moe is liked, and she met Ida Salo.", None),
    ],
)
def test_a_sentence_may_open_with_the_seat_of_a_body(text: str, found: str | None) -> None:
    where = opening_seat(text.index("met"), 0, text)
    assert (where and text[slice(*where)]) == found


@pytest.mark.parametrize("linked", ["two different cities", "a villa"])
def test_cities_that_are_counted_are_no_place(linked: str) -> None:
    text = f"Moe held talks with Ida Salo in {linked} on Monday."
    at, where = text.index("talks"), text.index(linked)
    places = (Argument(where, where + len(linked), 0.999),)
    occasion = Occasion(Argument(at, at + 5, 0.9), "talks", "held", False, (), {"place": places}, 0.9)
    told = place_of(occasion, [at], Sentences((0,), (len(text),)), text)
    assert (told and text[told.start : told.end]) == (linked if linked == "a villa" else None)


@pytest.mark.parametrize("day", ["Monday evening", "June 7", "7 June"])
def test_a_clause_tells_of_a_place_past_the_day_of_arrival(day: str) -> None:
    text = f"She will return to Oslo on {day}, where she will host Novak for a lunch."
    found = place_where(text.index("lunch"), 0, text)
    assert found is not None and text[found[0] : found[1]] == "Oslo"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The talks, which were to be in Oslo, have been moved to Lima.", "Lima"),
        ("The talks have been moved from Oslo to Lima.", "Lima"),
        ("The talks, planned for Oslo, will instead be held in Lima.", "Lima"),
        ("The talks were held after the embassy was moved to Lima.", None),
        ("The talks were led by Dahl, who was moved to Lima.", None),
    ],
)
def test_a_meeting_that_was_moved_is_where_it_was_moved_to(text: str, found: str | None) -> None:
    place = relocated_to(text.index("talks") + 5, len(text), text)
    assert (place and text[place[0] : place[1]]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("After a White House [meeting] Monday with Lind, he left.", "White House"),
        ("They left the [Geneva talks] without a word.", "Geneva"),
        ("He went from a Kremlin [working dinner] to bed.", "Kremlin"),
        ("The Norwegian [talks] broke down.", None),
        ("The Iran [talks] broke down.", None),
        ("Moscow [talks] with Kyiv went on.", None),
        ("Norway and Beijing [talks] broke down.", None),
        ("The [talks] broke down.", None),
    ],
)
def test_an_occasion_may_be_named_after_where_it_is(text: str, found: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    span = named_after(start, end, 0, text)
    assert (span and text[slice(*span)]) == found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They met in Washington, D.C. on Monday.", "Washington, D.C."),
        ("She stayed in the U.S. for a week.", "the U.S."),
        ("They met in Oslo.", "Oslo"),
        ("They met at Pier B.", "Pier B"),
    ],
)
def test_initials_keep_their_last_point(text: str, place: str) -> None:
    at = text.index(place)
    start, end, _ = named_place(text, at, at + len(place) - place.endswith("."))
    assert text[start:end] == place


@pytest.mark.parametrize("words", ["Norway's capital", "the capital", "the port city"])
def test_a_described_place_is_the_one_named_behind(words: str) -> None:
    text = f"They met in {words}, Oslo, on Monday."
    at = text.index(words)
    start, end, country = named_place(text, at, at + len(words))
    assert (text[start:end], country) == ("Oslo", "NOR")
    text = "She will go to Panama City, Panama April 19."
    start, end, country = named_place(text, 15, 26)
    assert (text[start:end], country) == ("Panama City", "PAN")


@pytest.mark.usefixtures("trained_reader")
def test_where_the_previous_one_was_is_not_where_this_one_is() -> None:
    text = (
        "Kenyan President Joseph Mwaura and Norwegian Prime Minister Solveig Aamodt met. Their previous meeting, in "
        "Geneva in March, was a failure."
    )
    made = compose(take_text(text, published="2024-11-18"), reader())
    assert [c.place and c.place.name for c in made.contacts] == [None, "Geneva"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moe, who visited Nairobi for talks with Salo on Sunday, would go to Accra later.", "Nairobi"),
        ("Moe stopped in Nairobi on Sunday for talks with Salo.", "Nairobi"),
        ("Moe went to Nairobi for further talks.", "Nairobi"),
        ("Moe headed to Nairobi on Sunday for talks with Salo.", "Nairobi"),
        ("Moe will first travel to Nairobi, Kenya, to attend the spring talks.", "Nairobi"),
        ("Moe visited Nairobi and held talks in Accra.", None),
        ("Moe visited Kenya for talks with Salo.", None),
    ],
)
def test_talks_are_where_somebody_went_for_them(text: str, found: str | None) -> None:
    where = place_of_errand(text.index("talks"), 0, text)
    assert (where and text[slice(*where)]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moe met with a delegation led by Ida Salo in Nairobi on Thursday.", "Nairobi"),
        ("While Roe was in Oslo, Moe met in Nairobi with Ida Salo.", "Nairobi"),
        ("Moe met in anger with Ida Salo.", None),
        ("Moe met Ida Salo in secret in Nairobi.", "Nairobi"),
        ("Moe met with people deported in Nairobi on Thursday.", None),
        ("Moe met in Norway.", "Norway"),
        ("Moe met with Mr. Salo in Norway in late May.", "Norway"),
        ("Moe met with President Ida Salo in Norway.", "Norway"),
        ("Moe met with people in Norway.", None),
        ("Moe met people about the war in Norway.", None),
    ],
)
def test_who_leads_a_delegation_does_not_part_it_from_its_place(text: str, found: str | None) -> None:
    where = first_place(text.index("met") + 3, len(text), text)
    assert (where and text[slice(*where)]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moe met, at the Ministry’s headquarters in Osk, the envoy Ida Salo.", "the Ministry’s headquarters in Osk"),
        ("Moe met on Monday at the presidential palace with Ida Salo.", "the presidential palace"),
        ("Moe met at the border Ida Salo.", None),
        ("Moe met Salo, who was at the Ministry.", None),
    ],
)
def test_the_house_right_behind_the_verb_is_the_place(text: str, found: str | None) -> None:
    where = first_place(text.index("met") + 3, len(text), text)
    assert (where and text[slice(*where)]) == found


def test_what_other_people_hold_in_the_next_sentence_has_its_place_for_itself() -> None:
    text = "Dahl invited Lind to a summit. Moe and Salo will meet again in Nairobi."
    split = text.index("Moe")
    parted = Sentences((0, split), (split - 1, len(text)))

    def told(trigger: str, *people: str) -> Draft:
        at, where = text.index(trigger), text.index("Nairobi")
        parties = [
            Side(
                ("Dahl", "Lind", "Moe", "Salo").index(p), p[:3].upper(), "party", text.index(p), text.index(p) + 3, 0.9
            )
            for p in people
        ]
        return Draft(
            Argument(at, at + 4, 0.9), "meeting", "planned", False, 0.9, parties, None, Argument(where, where + 7, 0.9)
        )

    first, second = told("summit", "Dahl", "Lind"), told("meet", "Moe", "Salo")
    leave_to_next([first, second], parted, text)
    assert first.place is None and second.place is not None
    first, second = told("summit", "Dahl", "Salo"), told("meet", "Moe", "Salo")
    leave_to_next([first, second], parted, text)
    assert first.place is not None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Held in Oslo on Monday, with Chile mediating, the talks ended.", "Oslo"),
        ("The talks, brokered by Chile and held in Oslo, ended.", "Oslo"),
        ("The talks between Dahl and Novak, mediated by Chile, were held in Oslo on Monday.", "Oslo"),
        ("The talks with Dahl will take place in Oslo next week.", "Oslo"),
        ("The talks were held up. Dahl lives in Oslo.", None),
        ("The talks, which Dahl, held in Oslo, had missed, ended.", None),
        ("The talks were held in Norway.", None),
    ],
)
def test_a_city_in_which_words_say_it_was_held(text: str, found: str | None) -> None:
    at = text.index("talks")
    high = text.index(". ") + 1 if ". " in text else len(text)
    span = held_place(at, at + 5, 0, high, text)
    assert (span and text[slice(*span)]) == found


@pytest.mark.parametrize(("verb", "left"), [("agreed to meet again in", None), ("agreed to meet again near", "Lima")])
def test_where_two_agreed_to_meet_again_is_not_where_they_had_met(verb: str, left: str | None) -> None:
    text = f"Dahl held talks with Novak. They {verb} Lima on 20 June."
    stop, place = text.index("They"), text.index("Lima")
    sentences, where = Sentences((0, stop), (stop - 1, len(text))), Argument(place, place + 4, 0.9)
    drafts = []
    for trigger, status in (("talks", "held"), ("meet", "planned")):
        at = text.index(trigger)
        parties = [Side(n, side, "party", at, at + 4, 0.9) for n, side in enumerate(("NOR", "SVK"))]
        drafts.append(Draft(Argument(at, at + len(trigger), 0.9), "talks", status, False, 0.9, parties, None, where))
    leave_to_next(drafts, sentences, text)
    assert [d.place and text[d.place.start : d.place.end] for d in drafts] == [left, "Lima"]
