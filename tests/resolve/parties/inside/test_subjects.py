"""Who plainly met whom in a clause, the two told before, and the entries of a diary."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record.document import DocumentKind
from memcon.resolve.contacts.doubts.private import are_foreign
from memcon.resolve.parties.inside.subjects import is_verb, subject_of

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str, published: str = "2022-06-15", publisher: str | None = None) -> list[set[str]]:
    kind: DocumentKind | None = None if publisher is None else "press_release"
    made = compose(take_text(text, published=published, publisher=publisher, kind=kind), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


def test_he_goes_on_to_meet_others_one_after_the_other() -> None:
    found = people(
        "Kenyan President Joseph Mwaura met Norwegian Prime Minister Solveig Aamodt in Geneva on Monday. He also met "
        "Chilean President Diego Lagos. Later he met Finnish Foreign Minister Aino Salmi."
    )
    assert found == [{"Joseph Mwaura", other} for other in ("Solveig Aamodt", "Diego Lagos", "Aino Salmi")]


def test_he_is_whom_his_own_sentence_names_though_he_was_met_before() -> None:
    found = people(
        "Norwegian King Olav received Chilean President Diego Lagos in Oslo on Monday. Lagos is on his way to Turku, "
        "where he will meet Finnish President Aino Salmi on Tuesday."
    )
    assert found == [{"Olav", "Diego Lagos"}, {"Diego Lagos", "Aino Salmi"}]


def test_who_met_somebody_is_told_by_a_relative_clause() -> None:
    found = people(
        "Finnish Foreign Minister Aino Salmi flew to Bergen on Thursday to see her counterpart, Olav Moe. Chilean "
        "adviser Pedro Rojas, who met Kenyan President Joseph Mwaura in Nairobi on June 9, said that he was content."
    )
    assert {"Pedro Rojas", "Joseph Mwaura"} in found


def test_the_minister_who_met_somebody_is_the_one_who_was_told_of() -> None:
    found = people(
        "On June 14, Armenian Foreign Minister Levon Sarkisov met with Chilean Foreign Minister Diego Lagos in "
        "Vienna.\n\n"
        "On the same day, the Minister met Norwegian Foreign Minister Solveig Aamodt.\n"
    )
    assert found == [{"Levon Sarkisov", "Diego Lagos"}, {"Levon Sarkisov", "Solveig Aamodt"}]


@pytest.mark.parametrize(
    "again", ["They last met in Oslo in May.", "The two ministers will meet again in Oslo in August."]
)
def test_they_are_the_two_told_before(again: str) -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt met Kenyan Foreign Minister Joseph Mwaura in Nairobi on Tuesday. "
        + again
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}] * 2


def test_they_who_also_met_a_third_are_host_and_guest() -> None:
    found = people(
        "Finnish President Aino Salmi hosted Chilean President Diego Lagos in Turku on Sunday. They also met the "
        "Norwegian foreign minister, Olav Moe."
    )
    assert found == [{"Aino Salmi", "Diego Lagos"}, {"Aino Salmi", "Diego Lagos", "Olav Moe"}]


def test_who_spoke_first_with_one_then_with_another_spoke_with_each() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt called for calm on Tuesday. She spoke first with Chilean President "
        "Diego Lagos, then with Kenyan President Joseph Mwaura."
    )
    assert found == [{"Solveig Aamodt", "Diego Lagos"}, {"Solveig Aamodt", "Joseph Mwaura"}]


def test_she_goes_on_to_meet_another_behind_the_date_on_which_she_met_the_first() -> None:
    found = people(
        "Norwegian envoy Solveig Aamodt met on Monday 13 June with the deputy minister of trade, Joseph Mwaura. Later "
        "in the day, she met Kenyan President Daniel Otieno."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}, {"Solveig Aamodt", "Daniel Otieno"}]


def test_they_of_whom_one_is_of_no_known_state_met_nobody_of_a_later_sentence() -> None:
    found = people(
        "Danish envoy Anders Holm sat down with Maria Estrada in Geneva on Tuesday. They met for three hours. Chinese "
        "Premier Li Ning received Kenyan President Daniel Otieno in Beijing on Monday."
    )
    assert found[0] == {"Anders Holm", "Maria Estrada"}
    assert found[-1] == {"Li Ning", "Daniel Otieno"}


def test_they_may_be_named_later_where_nobody_is_before() -> None:
    found = people(
        "It was a long day in Geneva. They met for three hours on Tuesday. Norwegian Prime Minister Solveig Aamodt and "
        "Kenyan President Daniel Otieno called their talks useful."
    )
    assert found == [{"Solveig Aamodt", "Daniel Otieno"}]


def test_he_whose_talks_were_told_goes_on_to_phone_others() -> None:
    found = people(
        "Norwegian Prime Minister Olav Moe flew to Lima on Monday. His talks with President Diego Lagos of Chile were "
        "long. He then phoned Kenyan President Joseph Mwaura."
    )
    assert {"Olav Moe", "Joseph Mwaura"} in found


def test_the_two_are_whom_their_own_sentence_names() -> None:
    found = people(
        "Kenyan President Joseph Mwaura hosted Finnish Prime Minister Aino Salmi on Tuesday. Norwegian Foreign "
        "Minister Olav Moe said that Chilean President Diego Lagos had been tired when the two met in Nairobi."
    )
    assert found == [{"Joseph Mwaura", "Aino Salmi"}, {"Olav Moe", "Diego Lagos"}]


def test_the_three_are_those_told_before_where_they_were_three() -> None:
    found = people(
        "Norwegian Prime Minister Solveig Aamodt, Kenyan President Joseph Mwaura and Chilean President Diego Lagos "
        "talked in Lima on Monday. The three last met in Oslo in May."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura", "Diego Lagos"}] * 2


def test_they_are_not_the_two_where_somebody_else_is_named_with_them() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt met Kenyan Foreign Minister Joseph Mwaura in Nairobi on Tuesday. "
        "Farmers' leaders were in the city, too. Fishermen said they had met in a hotel."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}]


def test_an_entry_of_a_diary_is_of_whose_diary_it_is() -> None:
    found = people(
        "Foreign Minister Solveig Aamodt of Norway: diary\n\n"
        "16 June - Meeting with the Foreign Minister of Kenya, Joseph Mwaura, in Oslo.\n"
        "17 June - Telephone call with the President of Chile, Diego Lagos.\n"
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}, {"Solveig Aamodt", "Diego Lagos"}]


def test_an_entry_with_a_subject_of_its_own_keeps_it() -> None:
    found = people(
        "DIPLOMATIC CALENDAR\n\n"
        "June 16 - Kenyan President Joseph Mwaura meets Norwegian Prime Minister Solveig Aamodt in Oslo.\n"
        "June 17 - Chilean President Diego Lagos meets Finnish President Aino Salmi in Santiago.\n"
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}, {"Diego Lagos", "Aino Salmi"}]


def test_a_presidents_meeting_is_not_that_of_his_minister_with_the_same_guest() -> None:
    found = people(
        "Kenyan President Joseph Mwaura received Norwegian Foreign Minister Solveig Aamodt in Nairobi on Tuesday. On "
        "the same day, Kenyan Foreign Minister Grace Otieno met with the Norwegian minister."
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}, {"Grace Otieno", "Solveig Aamodt"}]


def test_an_office_without_a_name_may_be_who_met_the_leaders_of_states() -> None:
    assert people("The Secretary-General met today with the Presidents of Ghana and Kenya.", publisher="UN News") == [
        {"Secretary-General", "President of Ghana", "President of Kenya"}
    ]


def test_two_of_one_side_who_meet_the_same_guest_on_one_day_have_two_meetings() -> None:
    found = people(
        "Norwegian Prime Minister Ana Lund will be in Bergen on Wednesday but is to meet with Italian Premier "
        "Carla Rossi on Thursday, an official said. Norwegian Foreign Minister Olav Moe is scheduled to meet with "
        "Rossi on Thursday."
    )
    assert found == [{"Ana Lund", "Carla Rossi"}, {"Olav Moe", "Carla Rossi"}]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("On Monday he also [met] X.", "he"),
        ("They had last [met] in May.", "they"),
        ("The two ministers agreed to [meet] again.", "the two ministers"),
        ("She said she'd [spoken] to X.", "she"),
        ("They’ll [meet] again.", "they"),
        ("She is planning to [meet] X.", "she"),
        ("He is slated to [meet] X on Monday.", "he"),
        ("He said that X had [met] Y.", None),
        ("She praised X, who [met] Y.", None),
    ],
)
def test_the_subject_stands_right_before_its_verb(text: str, subject: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    found = subject_of(text.replace("[", "").replace("]", ""), start, end, 0)
    assert (found and found.words) == subject


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("EU ministers held [talks] with X", False),
        ("She had a short [call] with X", False),
        ("She [talks] to X", True),
        ("They may [call] X", True),
        ("She [met] X", True),
    ],
)
def test_what_was_held_is_no_verb(text: str, verb: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    assert is_verb(text.replace("[", "").replace("]", ""), start, end) is verb


@pytest.mark.parametrize(
    ("words", "foreign"),
    [("world leaders", True), ("trade union leaders", False), ("a delegation of tribal leaders", False)],
)
def test_union_leaders_are_no_other_state(words: str, foreign: bool) -> None:
    assert are_foreign(words) is foreign


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Solveig Aamodt met Per Lunde in Oslo on Monday.",
        "Norwegian Prime Minister Solveig Aamodt telephoned Per Lunde, the union leader, on Monday.",
        "Norwegian Prime Minister Solveig Aamodt received a delegation of business leaders on Monday.",
    ],
)
def test_a_head_of_government_and_people_of_no_side_have_no_contact(text: str) -> None:
    assert people(text) == []


def test_who_welcomes_his_counterparts_takes_part() -> None:
    (found,) = people("The emir of Qatar welcomed his counterparts from Kuwait and Bahrain for a summit on Thursday.")
    assert len(found) == 3


def test_officials_of_two_states_in_one_row_are_of_both() -> None:
    (found,) = people("U.S. and Peruvian officials met Chilean diplomats in Lima on Monday.")
    assert found == {"United States", "Peruvian officials", "Chilean diplomats"}


def test_whom_a_clause_within_another_tells_is_not_met_by_its_verb() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt, who last visited Chile in January 2021, when she met Chilean "
        "President Diego Lagos for two hours, spoke to Foreign Minister Ana Rojas of Chile by telephone on Friday."
    )
    assert found == [{"Solveig Aamodt", "Diego Lagos"}, {"Solveig Aamodt", "Ana Rojas"}]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The two ministers met.", "the two ministers"),
        ("After two hours met by rain", None),
        ("Two men met.", "two men"),
    ],
)
def test_two_hours_meet_nobody(text: str, words: str | None) -> None:
    at = text.index("met")
    found = subject_of(text, at, at + 3, 0)
    assert (found and found.words) == words


def test_a_clause_with_whom_tells_of_its_own_two() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt consulted Chilean President Diego Lagos, whom she telephoned on "
        "Friday, and Finnish President Aino Salmi, who visited Oslo on Monday."
    )
    assert {"Solveig Aamodt", "Diego Lagos"} in found
    assert not any({"Diego Lagos", "Aino Salmi"} <= names for names in found)


def test_whom_nobody_met_is_no_object() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt, whom nobody expected, met Chilean President Diego Lagos."
    )
    assert found == [{"Solveig Aamodt", "Diego Lagos"}]


def test_with_whom_somebody_exchanged_letters_is_nobody_of_another_sentence() -> None:
    text = "Mexican Foreign Secretary Lucia Herrera met Secretary of State John Aldridge in Washington on Monday. "
    text += "President Elena Duarte, for her part, revealed that {} had exchanged letters with {}."
    assert people(text.format("she", "US President Grant"))[-1] == {"Elena Duarte", "Grant"}
    assert "John Aldridge" in people(text.format("she", "Aldridge"))[-1]


@pytest.mark.parametrize(
    ("verb", "is_one"), [("greet", True), ("greets", True), ("met one-on-one", True), ("greeting cards", False)]
)
def test_who_is_to_greet_or_meet_a_guest_is_a_subject(verb: str, is_one: bool) -> None:
    text = f"Lind will {verb} Rojas."
    assert is_verb(text, text.index(verb), text.index(verb) + len(verb)) is is_one
