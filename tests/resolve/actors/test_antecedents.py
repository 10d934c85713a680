"""Whom a pronoun means: who is spoken for, who spoke last, and who is the subject behind a place."""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.actors.antecedents import antecedent
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.phrases import PRONOUNS

PERSONS = {"Boris Weiss": "male", "Ana Lupu": "female", "Ivan Kovac": "male", "Zhanar Lind": None}


def meant(
    text: str, pronoun: str, spoke: str | None = None, within: str | None = None, excluded: Collection[str] = ()
) -> str | None:
    """The name of whom the last such pronoun means; `spoke` was the last source, `within` speaks the words around."""
    roles = [Role("person", name, gender=gender) for name, gender in PERSONS.items() if name in text]
    for role in roles:
        role.mentions = {(*m.span(), "name") for m in re.finditer(role.name, text)}
    if within is not None and within not in PERSONS:
        at = text.index(within)
        roles.append(Role("person", within, mentions={(at, at + len(within), "title")}))
    numbers = {role.name: number for number, role in enumerate(roles)}
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[.”]) (?=[A-Z“])", text))]
    sentences = Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text)))
    spoken = [] if spoke is None else [(text.index(spoke), next(n for name, n in numbers.items() if name in spoke))]
    if within is not None:
        spoken.append((text.index(within), numbers[within]))
    at = [m.start() for m in re.finditer(rf"\b{pronoun}\b", text)][-1]
    speaker = None if within is None else numbers[within]
    others = [numbers[name] for name in excluded]
    number = antecedent(roles, sentences, spoken, at, PRONOUNS[pronoun.casefold()], speaker, text, others)
    return None if number is None else roles[number].name


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("A spokeswoman for Boris Weiss said he would call Ana Lupu.", "A spokeswoman for Boris Weiss"),
        ("Boris Weiss's press secretary said he would call Ana Lupu.", "Boris Weiss's press secretary"),
        ("An aide to President Boris Weiss said he would call Ana Lupu.", "An aide"),
    ],
)
def test_in_the_words_of_a_spokesman_he_is_the_one_spoken_for(text: str, within: str) -> None:
    assert meant(text, "he", within=within) == "Boris Weiss"


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("A spokesman for Ana Lupu said he was tired.", "A spokesman for Ana Lupu"),
        ("A spokesman for the ministry said he was tired.", "A spokesman for the ministry"),
        ("An aide said he was tired.", "An aide"),
    ],
)
def test_of_nobody_else_a_spokesman_tells_of_himself(text: str, within: str) -> None:
    assert meant(text, "he", within=within) == within


@pytest.mark.parametrize(
    ("text", "spoke"),
    [
        (
            "Boris Weiss met Ivan Kovac on Monday, the envoy Zhanar Lind said. No treaty was signed, he said.",
            "the",
        ),
        ("Boris Weiss met Ivan Kovac on Monday, the envoy Zhanar Lind confirmed. He said no treaty was signed.", "the"),
        ("“Boris Weiss met Ivan Kovac,” said Zhanar Lind. “Nothing was signed,” he added.", ""),
    ],
)
def test_who_spoke_at_the_end_of_a_sentence_goes_on(text: str, spoke: str) -> None:
    spoke = f"{spoke} envoy Zhanar Lind" if spoke else "Zhanar Lind"
    assert meant(text, "he" if " he " in text else "He", spoke=spoke) == "Zhanar Lind"


@pytest.mark.parametrize(
    ("text", "pronoun", "spoke", "name"),
    [
        (
            "Boris Weiss met Ivan Kovac in Ghana on Monday, Zhanar Lind said. He flew home.",
            "He",
            "Zhanar Lind",
            "Boris Weiss",
        ),
        ("Boris Weiss met Ivan Kovac, Ana Lupu confirmed. He said it went well.", "He", "Ana Lupu", "Boris Weiss"),
        ("Zhanar Lind said Boris Weiss had left. Ivan Kovac stayed. He said so.", "He", "Zhanar Lind", "Ivan Kovac"),
    ],
)
def test_who_spoke_last_is_not_always_he(text: str, pronoun: str, spoke: str, name: str) -> None:
    assert meant(text, pronoun, spoke=spoke) == name


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("From Nairobi Ivan Kovac travelled to Ghana, where he spoke.", "Ivan Kovac"),
        ("In Brussels German Chancellor Ivan Kovac said he was tired.", "Ivan Kovac"),
        ("In Norway Ivan Kovac said he was tired.", "Ivan Kovac"),
        ("In a letter to Ivan Kovac he asked for help.", "Boris Weiss"),
        ("In a letter to President Ivan Kovac he asked for help.", "Boris Weiss"),
        ("With Norway's Ivan Kovac he spoke of grain.", "Boris Weiss"),
        ("In talks with German Chancellor Ivan Kovac he spoke of grain.", "Boris Weiss"),
        ("In talks with US President Ivan Kovac he spoke of grain.", "Boris Weiss"),
    ],
)
def test_behind_a_place_a_name_is_the_subject(opening: str, name: str) -> None:
    assert meant(f"Boris Weiss thanked the delegation. {opening}", "he") == name


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        ("Boris Weiss summoned Ivan Kovac on Monday and handed him a note.", "him", "Ivan Kovac"),
        ("Boris Weiss called in Ivan Kovac and later gave a note of protest to him.", "him", "Ivan Kovac"),
        ("Zhanar Lind received Ana Lupu and showed her the bridge.", "her", "Ana Lupu"),
        ("Boris Weiss saw Ivan Kovac and said that he asked him to stay.", "him", "Boris Weiss"),
        ("Boris Weiss saw Ivan Kovac, and aides brought him home.", "him", "Boris Weiss"),
        ("Ana Lupu met Zhanar Lind and praised her country.", "her", "Ana Lupu"),
    ],
)
def test_the_object_of_a_second_verb_is_not_its_subject(text: str, pronoun: str, who: str) -> None:
    assert meant(text, pronoun) == who


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        ("Ivan Kovac flew to Osk. There Boris Weiss later called him.", "him", "Ivan Kovac"),
        ("Ivan Kovac flew to Osk. Norway's premier, Boris Weiss, thanked him.", "him", "Ivan Kovac"),
        ("Ivan Kovac flew to Osk. An aide to Boris Weiss called him.", "him", "Boris Weiss"),
        ("Ivan Kovac flew to Osk. Boris Weiss said they saw him.", "him", "Boris Weiss"),
    ],
)
def test_the_subject_of_a_verb_is_not_its_object(text: str, pronoun: str, who: str) -> None:
    assert meant(text, pronoun) == who


@pytest.mark.parametrize(
    ("text", "spoke"),
    [
        ("Boris Weiss met Ivan Kovac, an aide said. He declined to elaborate.", None),
        ("Boris Weiss met Ivan Kovac, Zhanar Lind said. He gave no further details.", "Zhanar Lind"),
        ("Zhanar Lind said Boris Weiss had met Ivan Kovac. He would not say more.", "Zhanar Lind"),
    ],
)
def test_who_says_no_more_has_just_spoken(text: str, spoke: str | None) -> None:
    assert meant(text, "He", spoke or "an aide", None if spoke else "an aide") == (spoke or "an aide")


def test_a_courtesy_tells_more_than_a_forename() -> None:
    roles = [Role("person", "Oliver Roe", gender="male", courtesy="female"), Role("person", "Zhanar Lind")]
    text = "Oliver Roe saw Zhanar Lind. Then she spoke."
    for role in roles:
        role.mentions = {(text.index(role.name), text.index(role.name) + len(role.name), "name")}
    sentences = Sentences((0, 28), (27, len(text)))
    assert antecedent(roles, sentences, [], text.index("she"), PRONOUNS["she"], None, text) == 0


def test_whom_somebody_s_visitors_quote_is_he() -> None:
    assert (
        meant("Ivan Kovac left. Boris Weiss's visitors quoted him as saying so.", "him", "Ivan Kovac") == "Boris Weiss"
    )
    assert meant("Ivan Kovac left. Ana Lupu's visitors quoted him as saying so.", "him", "Ivan Kovac") == "Ivan Kovac"
    text = "Ivan Kovac left. Boris Weiss's visitors quoted him as saying so."
    assert meant(text, "him", "Ivan Kovac", excluded=["Boris Weiss"]) == "Boris Weiss"  # for whom his visitors speak
    text = "Ivan Kovac left. Boris Weiss quoted him as saying so."
    assert meant(text, "him", "Ivan Kovac", excluded=["Boris Weiss"]) == "Ivan Kovac"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Two days after a call with Boris Weiss, Ivan Kovac flew to Oslo, where he met nobody.", "Ivan Kovac"),
        ("After Ivan Kovac's call, Boris Weiss will travel to Oslo, where he is to rest.", "Boris Weiss"),
        ("Boris Weiss met Ivan Kovac, who flew to Oslo, where he rested.", "Boris Weiss"),
        ("Karl Aas said that Ivan Kovac had called Boris Weiss shortly before he left.", "Ivan Kovac"),
        ("Karl Aas told reporters Ivan Kovac had called Boris Weiss two days after he left.", "Ivan Kovac"),
    ],
)
def test_where_somebody_went_he_is_the_one_who_went(text: str, who: str) -> None:
    assert meant(text, "he") == who


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Did Ivan Kovac call Boris Weiss?", "Ivan Kovac"),
        ("And has President Ivan Kovac called Boris Weiss?", "Ivan Kovac"),
        ("When will Boris Weiss see Ivan Kovac?", "Boris Weiss"),
    ],
)
def test_in_an_answer_he_is_the_subject_of_the_question(question: str, who: str) -> None:
    assert meant(f"{question} He did so on Monday.", "He") == who


@pytest.mark.parametrize(
    ("between", "who"),
    [("She has met Zhanar Lind twice.", "Ana Lupu"), ("The two met Zhanar Lind twice.", "Zhanar Lind")],
)
def test_whom_the_same_pronoun_meant_as_a_subject_is_told_of_since(between: str, who: str) -> None:
    text = f"Ana Lupu smiles at that. {between} A visit was put off, she says."
    assert meant(text, "she") == who


def test_whom_a_question_calls_upon_is_not_whom_it_is_about() -> None:
    asked = "QUESTION: Zhanar Lind, has Boris Weiss left?"
    text = f"{asked}\n\nMR. ROE: Yes. I am told that he has."
    assert meant(text, "he") == "Boris Weiss"
    assert meant("QUESTION: Zhanar Lind has left. I am told that he has.", "he") == "Zhanar Lind"


def test_the_secretary_may_be_he() -> None:
    roles = [
        Role("office", "Secretary", country="USA", mentions={(0, 13, "title")}),
        Role("person", "Ivan Kovac", mentions={(23, 33, "name")}),
    ]
    text = "The Secretary spoke to Ivan Kovac. He also spoke to others."
    found = antecedent(roles, Sentences((0, 35), (34, len(text))), [], 35, "male", None, text)
    assert found == 0
    roles[0].name = "Secretariat"
    assert antecedent(roles, Sentences((0, 35), (34, len(text))), [], 35, "male", None, text) == 1


@pytest.mark.parametrize(
    ("then", "who"),
    [
        ("Later he met Ana Lupu.", "Boris Weiss"),
        ("He flew to Tarsund.", "Boris Weiss"),
        ("He was tired.", "An Orlandian official"),
    ],
)
def test_he_who_travels_is_no_official_who_is_only_cited(then: str, who: str) -> None:
    text = f"Boris Weiss saw the pope. An Orlandian official said that the two had prayed. {then}"
    start = text.index("An Orlandian official")
    roles = [Role("person", "Boris Weiss", gender="male"), Role("person", "An Orlandian official")]
    roles[0].mentions = {(0, 11, "name")}
    roles[1].mentions = {(start, start + len("An Orlandian official"), "title")}
    starts = (0, start, text.index(then))
    sentences = Sentences(starts, (*(s - 1 for s in starts[1:]), len(text)))
    at = text.lower().index("he ", starts[2])
    number = antecedent(roles, sentences, [(start, 1)], at, "male", None, text)
    assert number is not None and roles[number].name == who


def test_who_spoke_last_gives_way_to_the_subject_of_a_new_sentence() -> None:
    told = "Boris Weiss told the envoy so. Chilean Foreign Minister Zhanar Lind called on Tuesday. He later left."
    assert meant(told, "He", "Boris Weiss") == "Zhanar Lind"
    aside = "Boris Weiss told the envoy so. On Tuesday the old office of the ministry saw Zhanar Lind. He later left."
    assert meant(aside, "He", "Boris Weiss") == "Boris Weiss"


@pytest.mark.parametrize(
    ("after", "means"),
    [
        ("its spokeswoman said it was late", "Harbour Ministry"),
        ("its authors said it was late", "statement"),
    ],
)
def test_a_statement_has_no_spokeswoman(after: str, means: str) -> None:
    text = f"Harbour Ministry gave way. The statement was short, and {after}."
    cut = text.index("The statement")
    roles = [
        Role("organization", "Harbour Ministry", mentions={(0, 16, "name")}),
        Role("organization", "statement", mentions={(cut, cut + 13, "nominal")}),
    ]
    at = text.index("its ")
    number = antecedent(roles, Sentences((0, cut), (cut - 1, len(text))), [], at, "thing", None, text)
    assert number is not None
    assert roles[number].name == means


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ivan Kovac is in Osk. He will dine with Boris Weiss. On Friday he will meet Zhanar Lind.", "Ivan Kovac"),
        ("Ivan Kovac is in Osk. Today Boris Weiss came to see him. On Friday he will meet Zhanar Lind.", "Boris Weiss"),
    ],
)
def test_whom_he_sees_who_opens_the_sentence_before_is_not_its_subject(text: str, who: str) -> None:
    assert meant(text, "he") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ivan Kovac and Boris Weiss spoke. Zhanar Lind told Boris Weiss that it was late, his office said.",
            "Zhanar Lind",
        ),
        ("Zhanar Lind told Boris Weiss that it was late, a readout from his office says.", "Zhanar Lind"),
        ("Zhanar Lind saw Boris Weiss, his office said.", "Boris Weiss"),
        ("Zhanar Lind told Boris Weiss that his boat was late.", "Boris Weiss"),
    ],
)
def test_the_office_of_who_tells_another_something_says_so(text: str, who: str) -> None:
    assert meant(text, "his") == who


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ivan Kovac left. Before his visit to Oslo, Boris Weiss met the envoys.", "Boris Weiss"),
        ("Ivan Kovac left. Before his visit to Oslo, the envoys met Boris Weiss.", "Ivan Kovac"),
        ("Boris Weiss left. In his speech in Oslo, Ana Lupu was not named.", "Boris Weiss"),
    ],
)
def test_his_in_the_opening_of_a_sentence_is_of_its_subject(text: str, whose: str) -> None:
    assert meant(text, "his") == whose


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Boris Weiss also informed Ivan Kovac about the call that he had on Monday.", "Boris Weiss"),
        ("Boris Weiss briefed Ana Lupu on the talks which he held.", "Boris Weiss"),
    ],
)
def test_who_informs_another_tells_of_himself(text: str, who: str) -> None:
    assert meant(text, "he") == who
