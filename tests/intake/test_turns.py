"""Conversations are told from other texts, and fall into the turns of those who talk."""

from __future__ import annotations

import pytest

from memcon.intake.turns import find_turns, turn_at


def _read(text: str) -> list[tuple[str, list[str]]]:
    return [(text[slice(*turn.label)], [text[a:b] for a, b in turn.words]) for turn in find_turns(text)]


BRIEFING = """Ministry Press Briefing – May 4, 2031

2:07 p.m.

MS. ARDEN: Good afternoon. I have one item at the top.

The envoy lands tonight.

QUESTION: Will he see the emir?

MS. ARDEN: I have nothing to announce.

(Laughter.)

QUESTION (Harbour Radio): Why not?

MS. ARDEN: Next question.

END 2:30 P.M.

The ministry's switchboard is open."""


def test_each_turn_has_the_paragraphs_up_to_the_next() -> None:
    assert _read(BRIEFING) == [
        ("MS. ARDEN", ["Good afternoon. I have one item at the top.", "The envoy lands tonight."]),
        ("QUESTION", ["Will he see the emir?"]),
        ("MS. ARDEN", ["I have nothing to announce."]),
        ("QUESTION", ["Why not?"]),
        ("MS. ARDEN", ["Next question."]),
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Q: Will you run?\nA: I may.\n\nQ: When?\nA: Ask me in May.", ["Q", "A", "Q", "A"]),
        (
            "Question. Will you run?\nAnswer. I may.\n\nQ. When?\nA. Ask me in May.\n\nQ. Why?\nA. I like it.",
            ["Question", "Answer", "Q", "A", "Q", "A"],
        ),
        ("Q   Will you go?\n\nTHE EMIR: I will.\n\nQ   And then?\n\nTHE EMIR: Then I rest.", ["Q", "THE EMIR"] * 2),
        (
            "KURIER: Mr. Minister, are you ready?\n\nOrlov: I always was.\n\nKURIER: They say no.\n\nOrlov: We are.",
            ["KURIER", "Orlov"] * 2,
        ),
        (
            "President of Arland Ilse Dorn: Welcome. I am glad to see it.\n\nPrime Minister of Borduria Jan Volk: Yes "
            "indeed.\n\nPresident of Arland Ilse Dorn: Shall we begin?",
            ["President of Arland Ilse Dorn", "Prime Minister of Borduria Jan Volk", "President of Arland Ilse Dorn"],
        ),
        (
            "Ms. ORTIZ. General, did you go?\n\nGeneral McHOLT. I did. I saw the emir.\n\nMs. ORTIZ of Ohio. Why?",
            ["Ms. ORTIZ", "General McHOLT", "Ms. ORTIZ of Ohio"],
        ),
        ("The CHAIRWOMAN. Welcome, and thank you.\n\nMr. VOLK. I am glad to be here.", ["The CHAIRWOMAN", "Mr. VOLK"]),
        (
            "abendschau: Minister, are you ill?\n\nIlse Dorn: I was.\n\nabendschau: And now?\n\nIlse Dorn: I am not.",
            ["abendschau", "Ilse Dorn"] * 2,
        ),
        ("Q: Who rang?\n\nIlse Dorn: Jan Volk rang me.", ["Q", "Ilse Dorn"]),
        ("The Courier: Who rang?\n\nÞóra Dorn: Jan Volk rang me.", ["The Courier", "Þóra Dorn"]),
        ("Ilse Dorn: Jan Volk rang me on Monday. The emir wrote to me.", ["Ilse Dorn"]),
    ],
)
def test_speakers_are_labelled_in_many_ways(text: str, labels: list[str]) -> None:
    assert [label for label, _ in _read(text)] == labels


@pytest.mark.parametrize(
    "text",
    [
        "The emir spoke on Monday.\n\nPhoto: I. Dorn\n\nRelated: Why you should care\n\nPhoto: J. Volk\n\nThe end.",
        "Dorn: 1,204 delegates\n\nVolk: 988 delegates\n\nDorn: 14 states\n\nVolk: 9 states",
        "Claim: The tax doubled.\n\nFact: It fell.\n\nClaim: The bridge fell.\n\nFact: It stands.",
        "MS. ARDEN: Good afternoon. I have nothing.\n\nMS. ARDEN: That is all I have.\n\nMS. ARDEN: Thank you.",
        "He had one wish: peace.\n\nShe had another: rest.\n\nHe had one wish: peace.\n\nShe had another: rest.",
        "First: we wait. Second: you go.\n\nFirst: we wait.\n\nSecond: you go.",
        "KURIER: Are you ready?\n\nOrlov: I am.",
        "Ilse Dorn: A life in the harbour",
        "Harbour Talks: “I will not go,” says the emir.",
        "Ilse Dorn: I went to the harbour.\n\nThe hall was built in 1911.",
        "The emir left. Mr. VOLK. stayed behind, as did Ms. ORTIZ. They were tired.",
        "harbour: three ships\n\nIlse Dorn: We came.\n\nharbour: two ships\n\nthe end",
        "",
    ],
)
def test_lists_and_articles_are_no_conversation(text: str) -> None:
    assert find_turns(text) == ()


def test_an_article_goes_on_behind_a_conversation_that_it_prints() -> None:
    lead = "The envoy and the mayor met the press in the old harbour hall on Monday. " * 10
    talk = "Reporter: Are you glad?\n\nDorn: I am.\n\nReporter: And you?\n\nVolk: Ask me tomorrow."
    after = "\n\nThe two had not met for ten years.\n\nThe hall was built in 1911."
    assert _read(lead + "\n\n" + talk + after)[-1] == ("Volk", ["Ask me tomorrow."])
    quoted = "Dorn: “I am glad.”\n\nThe mayor frowned.\n\nVolk: “Are you?”\n\nA bell rang.\n\nDorn: “Yes, I am.”"
    assert _read(quoted) == [("Dorn", ["“I am glad.”"]), ("Volk", ["“Are you?”"]), ("Dorn", ["“Yes, I am.”"])]


def test_a_turn_holds_its_label_and_words_and_nothing_between_turns() -> None:
    turns = find_turns(BRIEFING)
    assert turn_at(turns, 0) == 0
    assert turn_at(turns, BRIEFING.index("MS. ARDEN")) == 1
    assert turn_at(turns, BRIEFING.index("The envoy lands")) == 1
    assert turn_at(turns, BRIEFING.index("Will he")) == 2
    assert turn_at(turns, BRIEFING.index("switchboard")) == 0


def test_statements_made_one_after_the_other_are_turns() -> None:
    text = "Ilse Dorn: I thank my friend for our talks.\n\nJan Volk: Thank you. I shall call the emir tomorrow."
    assert [label for label, _ in _read(text)] == ["Ilse Dorn", "Jan Volk"]
    assert _read("Price Today: I paid ten.\n\nnotes") == []
    assert _read("Ilse Dorn: three votes\n\nJan Volk: two votes") == []


def test_a_number_before_a_label_is_no_part_of_it() -> None:
    text = "Q12 Chair: Did you go?\n\nJan Volk: I did.\n\nQ13 Chair: When was it?\n\nJan Volk: I cannot say."
    assert [label for label, _ in _read(text)] == ["Chair", "Jan Volk"] * 2


def test_a_name_in_brackets_tells_who_holds_the_office_before_it() -> None:
    text = "The Minister for Trade (Ilse Dorn): I went.\n\nJan Volk: Did you?\n\nIlse Dorn: I said so."
    assert [label for label, _ in _read(text)] == ["Ilse Dorn", "Jan Volk", "Ilse Dorn"]


def test_turns_that_a_page_ran_together_are_told_by_their_labels() -> None:
    text = (
        "The two met in Rosvik.\n\nPresident of Osk Jane Roe: Good afternoon, Mr Lind. I am glad to see you. "
        "Karl Lind: Thank you. We have three items: fish, ice and boats. Jane Roe: I see. Karl Lind: That is all."
    )
    assert _read(text) == [
        ("President of Osk Jane Roe", ["Good afternoon, Mr Lind. I am glad to see you."]),
        ("Karl Lind", ["Thank you. We have three items: fish, ice and boats."]),
        ("Jane Roe", ["I see."]),
        ("Karl Lind", ["That is all."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He left. The Minister of Trade: a portrait. She wrote it. Jane Roe: I did.",
        "They said so. Key Dates: June and July. Next Steps: none. Key Dates: again.",
    ],
)
def test_a_colon_inside_a_paragraph_alone_makes_no_talk(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Rosvik, Osk\n\n4:24 P.M.\n\nPRIME MINISTER VOLK: (In translation.) I am pleased to be here.\n\n"
            "PRESIDENT DORN: Thank you. We have much to discuss.",
            ["PRIME MINISTER VOLK", "PRESIDENT DORN"],
        ),
        ("Harbour Hall\n\nMS DORN: I am glad to see you all.\n\nWe begin with you, General.", ["MS DORN"]),
        (
            "Ilse Dorn received him.\n\nPresident of Osk Ilse Dorn: I am glad to see you. Welcome. President of Arland "
            "Jan Volk Volk JanPresident of Arland (in translation): Thank you. We value your help. <…>",
            ["President of Osk Ilse Dorn", "President of Arland Jan Volk"],
        ),
        (
            "The agenda was long. * * * President of Osk Ilse Dorn: I am glad to see you.",
            ["President of Osk Ilse Dorn"],
        ),
        (
            "Beginning of the talks President of Osk Ilse Dorn: Friends, I am glad. Prime Minister of Arland Jan Volk: "
            "Thank you. We are too.",
            ["President of Osk Ilse Dorn", "Prime Minister of Arland Jan Volk"],
        ),
    ],
)
def test_those_who_hold_an_office_speak_each_once_behind_a_heading(text: str, labels: list[str]) -> None:
    assert [label for label, _ in _read(text)] == labels


@pytest.mark.parametrize(
    "text",
    [
        "The papers asked around.\n\nPresident of Osk Ilse Dorn: “I am glad.”",
        "A new book\n\nPresident of Osk Ilse Dorn: I have no regrets.\n\nThe book is sold at the harbour.",
        "The list is out.\n\nForeign Minister Jan Volk: three votes.",
        "The list is out.\n\nKEY POINTS: We know what you want.",
        "It was in the letter of President Ilse Dorn: We shall go.",
        "Praise came from all sides.\n* President of Osk Ilse Dorn: Bravo to all of you.\n* The harbour hall is open.",
    ],
)
def test_an_office_before_a_colon_alone_makes_no_talk(text: str) -> None:
    assert _read(text) == []
