"""A setting is told once and holds on for the same speaker; who is spoken for stands in the source."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.setting import tells_official
from memcon.resolve.attributions.statements import Statement, resolve_statements
from memcon.resolve.words.outlets import is_outlet, networks_in, outlets_in


def told(
    text: str, names: dict[str, str], *quotations: tuple[str, str, str], publisher: str | None = None
) -> tuple[Cast, list[Statement]]:
    """Statements of a text; each quotation is source, cue and content as they stand in it, in text order."""
    spans = sorted((m.span(), word, kind) for word, kind in names.items() for m in re.finditer(word, text))
    found = [Name(a, b, word, kind, 0.9) for (a, b), word, kind in spans]
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[.”]) (?=[A-Z“])", text))]
    sentences = Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text)))
    made, at = [], 0
    for source, cue, content in quotations:
        low = min(text.index(part, at) for part in (source, cue, content) if part)
        parts = [((text.index(p, low), text.index(p, low) + len(p)),) if p else () for p in (source, cue, content)]
        made.append(Quotation(*parts, 0.9))
        at = low + 1
    cast = Cast(text, found, sentences, None)
    return cast, resolve_statements(made, cast, found, sentences, publisher)


PEOPLE = {"Ana Petrova": "Person", "Karl Weiss": "Person", "Midport Courier": "Organization"}
TEXT = (
    "Ana Petrova told the Midport Courier that they met. “It was cold,” she said. “It was long,” Karl Weiss said. "
    "“We agreed,” Petrova added."
)
QUOTES = (
    ("Ana Petrova", "told", "that they met"),
    ("she", "said", "“It was cold,”"),
    ("Karl Weiss", "said", "“It was long,”"),
    ("Petrova", "added", "“We agreed,”"),
)
NAMES = PEOPLE | {"Petrova": "Person"}


def test_an_interview_holds_on_for_its_speaker_alone() -> None:
    cast, statements = told(TEXT, PEOPLE, *QUOTES)
    assert [s.medium for s in statements] == ["interview", "interview", "unknown", "interview"]
    assert [[cast.roles[n].name for n in s.via] for s in statements] == [
        ["Midport Courier"],
        ["Midport Courier"],
        [],
        ["Midport Courier"],
    ]


def test_the_document_s_own_publisher_is_no_relay() -> None:
    _, statements = told(TEXT, PEOPLE, *QUOTES, publisher="The Midport Courier")
    assert not any(s.via for s in statements)
    assert statements[0].medium == "interview"


def _told_first(audience: str) -> tuple[list[str], list[list[str]]]:
    """Media and relays of what Petrova told an audience and then an outlet."""
    cast, statements = told(
        f"Ana Petrova told {audience} that they met. Now she tells the Midport Courier that it was cold.",
        PEOPLE,
        ("Ana Petrova", "told", "that they met"),
        ("she", "tells", "that it was cold"),
    )
    return [s.medium for s in statements], [[cast.roles[n].name for n in s.via] for s in statements]


@pytest.mark.parametrize("audience", ["the council", "MPs", "local farmers", "the Sejm", "the Harbour Council", "NATO"])
def test_what_an_audience_is_told_was_told_to_no_outlet_after_it(audience: str) -> None:
    assert _told_first(audience) == (["unknown", "interview"], [[], ["Midport Courier"]])


def test_the_paper_that_is_named_later_is_told() -> None:
    assert _told_first("the newspaper") == (["interview", "interview"], [["Midport Courier"], ["Midport Courier"]])


def test_the_crowd_that_is_told_hears_a_speech() -> None:
    assert _told_first("the crowd") == (["speech", "interview"], [[], ["Midport Courier"]])


def test_an_interview_does_not_reach_back_over_another_s_words() -> None:
    _, statements = told(
        "Ana Petrova said they met. “It was,” Karl Weiss said. But she tells the Midport Courier that it was cold.",
        PEOPLE,
        ("Ana Petrova", "said", "they met"),
        ("Karl Weiss", "said", "“It was,”"),
        ("she", "tells", "that it was cold"),
    )
    assert [s.medium for s in statements] == ["unknown", "unknown", "interview"]
    assert not statements[1].via


def test_what_is_said_at_a_rally_was_told_to_no_outlet() -> None:
    _, statements = told(
        "Ana Petrova said at a rally that they met. Now she tells the Midport Courier that it was cold.",
        PEOPLE,
        ("Ana Petrova", "said at a rally", "that they met"),
        ("she", "tells", "that it was cold"),
    )
    assert [s.medium for s in statements] == ["speech", "interview"]
    assert [len(s.via) for s in statements] == [0, 1]


def test_what_a_seat_of_government_publishes_is_its_state_s() -> None:
    cast, (statement,) = told(
        "They met, according to a readout published by the Kremlin.",
        {"Kremlin": "Organization"},
        ("a readout published by the Kremlin", "according to", "They met"),
    )
    assert statement.on_behalf_of is not None
    assert cast.roles[statement.on_behalf_of].name == "Russia"
    assert not statement.via


def test_earlier_words_of_a_speaker_are_another_occasion() -> None:
    _, statements = told(
        "Ana Petrova told the Midport Courier that they met. Petrova had said that they would not.",
        PEOPLE,
        ("Ana Petrova", "told", "that they met"),
        ("Petrova", "had said", "that they would not"),
    )
    assert [s.medium for s in statements] == ["interview", "unknown"]


def test_a_writer_s_paper_relays_what_is_written() -> None:
    cast, (statement,) = told(
        "Jane Roe of the Midport Courier wrote that they met.",
        {"Jane Roe": "Person", "Midport Courier": "Organization"},
        ("Jane Roe of the Midport Courier", "wrote", "that they met"),
    )
    assert (statement.medium, [cast.roles[n].name for n in statement.via]) == ("document", ["Midport Courier"])


def test_a_network_with_its_name_is_the_medium_and_a_relay() -> None:
    cast, (statement,) = told(
        "Ana Petrova wrote on Telegram that they met.", PEOPLE, ("Ana Petrova", "wrote", "that they met")
    )
    assert [cast.roles[n].name for n in statement.via] == ["Telegram"]


def test_a_topic_is_no_medium() -> None:
    _, (statement,) = told(
        "Ana Petrova, whose emails were published, said that they met.",
        PEOPLE,
        ("Ana Petrova", "said", "that they met"),
    )
    assert statement.medium == "unknown"


def test_who_is_the_one_named_right_before() -> None:
    cast, (statement,) = told(
        "Karl Weiss met Ana Petrova, who said that they met.", PEOPLE, ("who", "said", "that they met")
    )
    assert statement.speaker is not None
    assert cast.roles[statement.speaker].name == "Ana Petrova"


def spoken_for(text: str, source: str, names: dict[str, str]) -> str | None:
    cast, (statement,) = told(text, names, (source, "said", "they met"))
    return None if statement.on_behalf_of is None else cast.roles[statement.on_behalf_of].name


def test_an_aide_a_campaign_and_a_poll_have_an_owner() -> None:
    assert spoken_for("An adviser to Karl Weiss said they met.", "An adviser to Karl Weiss", PEOPLE) == "Karl Weiss"
    campaign = "Karl Weiss came. The Weiss campaign said they met."
    assert spoken_for(campaign, "The Weiss campaign", PEOPLE) == "Karl Weiss"
    poll = "A Midport Courier poll said they met."
    assert spoken_for(poll, "A Midport Courier poll", PEOPLE) == "Midport Courier"
    assert spoken_for("A farmer from Midport said they met.", "A farmer from Midport", {"Midport": "Location"}) is None


def test_an_apposition_a_noun_told_before_and_a_pronoun_have_an_owner() -> None:
    aide = "Ana Petrova, a spokeswoman for Karl Weiss, said they met."
    assert spoken_for(aide, "Ana Petrova, a spokeswoman for Karl Weiss,", PEOPLE) == "Karl Weiss"
    former = "Ana Petrova, a former aide to Karl Weiss, said they met."
    assert spoken_for(former, "Ana Petrova, a former aide to Karl Weiss,", PEOPLE) is None
    campaign = "The Weiss campaign came late. The campaign said they met."
    assert spoken_for("Karl Weiss came. " + campaign, "The campaign", PEOPLE | {"Weiss": "Person"}) == "Karl Weiss"
    poll = "In a poll of 900 Midport voters most agreed, while 59 percent said they met."
    assert spoken_for(poll, "59 percent", {}) == "Midport voters"


def test_a_letter_is_an_excursion_from_an_interview() -> None:
    _, statements = told(
        "Ana Petrova told the Midport Courier that they met. In a letter, Petrova wrote that it was cold. It rained. "
        "It snowed. “It was long,” Petrova said.",
        NAMES,
        ("Ana Petrova", "told", "that they met"),
        ("Petrova", "wrote", "that it was cold"),
        ("Petrova", "said", "“It was long,”"),
    )
    assert [s.medium for s in statements] == ["interview", "document", "interview"]


def test_an_agency_that_quotes_a_ministry_is_its_relay() -> None:
    cast, statements = told(
        "Northwire quoted the Harbour Ministry as saying that they met.",
        {"Northwire": "Organization", "Harbour Ministry": "Organization"},
        ("Northwire", "quoted", "that they met"),
    )
    (statement,) = statements
    assert statement.speaker is not None
    assert cast.roles[statement.speaker].name == "Harbour Ministry"
    assert [cast.roles[n].name for n in statement.via] == ["Northwire"]


def test_whom_an_agency_quotes_may_stand_in_a_piece_of_its_own() -> None:
    text = "The two met on Monday, Northwire quoted the Harbour Ministry as saying."
    names = [
        Name(text.index(word), text.index(word) + len(word), word, "Organization", 0.9)
        for word in ("Northwire", "Harbour Ministry")
    ]

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    quotation = Quotation(
        (span("Northwire"),),
        (span("quoted"),),
        (span("The two met on Monday"), span("the Harbour Ministry as saying")),
        0.9,
    )
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, None)
    (statement,) = resolve_statements([quotation], cast, names, sentences)
    assert statement.speaker is not None
    assert cast.roles[statement.speaker].name == "Harbour Ministry"
    assert [cast.roles[n].name for n in statement.via] == ["Northwire"]
    assert [text[a:b] for a, b in statement.quotation.content] == ["The two met on Monday"]


def test_outlets_are_known_by_their_names() -> None:
    assert all(is_outlet(name) for name in ("Midport Courier", "BBC", "Radio Midport", "The Hill"))
    for other in ("Midport Harbour Board", "Vice President", "Capitol Hill", "Atomic Energy Agency", "Press Secretary"):
        assert not is_outlet(other)
    text = "She told the Evening Gazette so on Telegram."
    assert [text[a:b] for a, b in outlets_in(text, 0, len(text))] == ["Evening Gazette"]
    assert [text[a:b] for a, b in networks_in(text, 0, len(text))] == ["Telegram"]


def test_a_spokeswoman_remains_one_when_only_her_name_is_told() -> None:
    text = "Jane Roe, a spokeswoman for Ana Petrova, said that they met. “We agreed,” Jane Roe added."
    cast, statements = told(
        text,
        PEOPLE | {"Jane Roe": "Person"},
        ("Jane Roe, a spokeswoman for Ana Petrova,", "said", "that they met"),
        ("Jane Roe", "added", "“We agreed,”"),
    )
    assert [None if s.on_behalf_of is None else cast.roles[s.on_behalf_of].name for s in statements] == [
        "Ana Petrova",
        "Ana Petrova",
    ]


@pytest.mark.parametrize(
    ("text", "cue", "medium"),
    [
        ("Karl Weiss told this newspaper that they met.", "told", "interview"),
        ("Karl Weiss told us that they met.", "told", "interview"),
        ("Karl Weiss told reporters that they met.", "told", "statement"),
    ],
)
def test_who_tells_the_writer_is_interviewed(text: str, cue: str, medium: str) -> None:
    _, (statement,) = told(text, PEOPLE, ("Karl Weiss", cue, "that they met"))
    assert statement.medium == medium


@pytest.mark.parametrize(
    ("first", "then", "owner"),
    [
        (("Karl Weiss", "said in a post on Twitter", "that they met"), "the post", "Karl Weiss"),
        (("Karl Weiss", "tweeted", "that they met"), "the tweet", "Karl Weiss"),
        (("Karl Weiss", "wrote in a letter", "that they met"), "the letter", "Karl Weiss"),
        (("Karl Weiss", "said", "that they met"), "the post", None),
    ],
)
def test_whose_the_post_is_was_told_before(first: tuple[str, str, str], then: str, owner: str | None) -> None:
    text = f"{' '.join(first)}. Ana Petrova came. “It was cold,” {then} said."
    cast, statements = told(text, PEOPLE, first, (then, "said", "“It was cold,”"))
    for_whom = statements[-1].on_behalf_of
    assert (None if for_whom is None else cast.roles[for_whom].name) == owner


def test_whose_the_letter_is_whom_nothing_is_quoted_of() -> None:
    text = "Karl Weiss wrote to Ana Petrova on Monday. “It was cold,” the letter said."
    cast, (statement,) = told(text, PEOPLE, ("the letter", "said", "“It was cold,”"))
    assert statement.on_behalf_of is not None
    assert cast.roles[statement.on_behalf_of].name == "Karl Weiss"


def test_the_same_source_is_the_last_one_before_its_sentence() -> None:
    text = "A harbour official said that they met. Karl Weiss went home, the same official said."
    found = (("A harbour official", "said", "that they met"), ("the same official", "said", "Karl Weiss went home"))
    _, (first, second) = told(text, PEOPLE, *found)
    assert first.speaker is not None
    assert first.speaker == second.speaker


def test_who_wrote_on_a_network_wrote_there_what_follows() -> None:
    text = "Ana Petrova wrote on X that they met. “It was cold,” she wrote. “It was long,” Karl Weiss wrote."
    quotations = (
        ("Ana Petrova", "wrote", "that they met"),
        ("she", "wrote", "“It was cold,”"),
        ("Karl Weiss", "wrote", "“It was long,”"),
    )
    cast, statements = told(text, PEOPLE, *quotations)
    assert [s.medium for s in statements] == ["social_media", "social_media", "document"]
    assert [[cast.roles[n].name for n in s.via] for s in statements[:2]] == [["X"], ["X"]]


@pytest.mark.parametrize(("title", "official"), [("President ", True), ("", False)])
def test_an_official_who_is_told_something_interviews_nobody(title: str, official: bool) -> None:
    text = f"“It was cold,” Ana Petrova told {title}Karl Weiss."
    cast, (statement,) = told(text, PEOPLE, ("Ana Petrova", "told", "“It was cold,”"))
    start = text.index(f"{title}Karl")
    cast.actor_for(start, len(text) - 1)
    assert tells_official(statement.quotation, cast) is official
