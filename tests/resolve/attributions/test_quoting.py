"""Who is quoted by another speaks, and who quotes relays; what was only said to be quoted somewhere stays as it was."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.quoting import relayed
from memcon.resolve.attributions.statements import resolve_statements

NAMES = {
    "Northwire": "Organization",
    "Midport Courier": "Organization",
    "Security Council": "Organization",
    "Li": "Person",
    "Karl Weiss": "Person",
    "Ana Petrova": "Person",
}


def told(
    text: str, source: str, cue: tuple[str, ...], content: str, publisher: str | None = None
) -> tuple[str | None, list[str]]:
    """The speaker and the relays of the one quotation in a text."""
    cast, names = cast_of(text)

    def spans(*words: str) -> tuple[tuple[int, int], ...]:
        return tuple((text.index(w), text.index(w) + len(w)) for w in words)

    quotation = Quotation(spans(source), spans(*cue), spans(content), 0.9)
    (statement,) = resolve_statements([quotation], cast, names, cast.sentences, publisher)
    name = [role.name for role in cast.roles]
    speaker = None if statement.speaker is None else name[statement.speaker]
    return speaker, [name[n] for n in statement.via]


def cast_of(text: str) -> tuple[Cast, list[Name]]:
    found = sorted((m.span(), word, kind) for word, kind in NAMES.items() for m in re.finditer(rf"\b{word}\b", text))
    names = [Name(a, b, word, kind, 0.9) for (a, b), word, kind in found]
    starts = [0, *(m.end() for m in re.finditer(r"(?<=\.) (?=[A-Z])", text))]
    return Cast(text, names, Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text))), None), names


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "speaker", "via"),
    [
        (  # a name of two letters
            "Northwire quoted Li as saying that trade would grow.",
            "Northwire",
            ("quoted",),
            "Li as saying that trade would grow",
            "Li",
            ["Northwire"],
        ),
        (  # an apposition to who quotes
            "Northwire, the state news agency, quoted Li as saying that trade would grow.",
            "Li",
            ("saying",),
            "trade would grow",
            "Li",
            ["Northwire"],
        ),
        (  # a clause of its own, and a pronoun alone
            "The port is shut: a senior aide was quoted by Northwire as saying that trade would grow.",
            "Northwire",
            ("was quoted",),
            "trade would grow",
            "senior aide",
            ["Northwire"],
        ),
        (
            "Karl Weiss left. On Monday he was quoted by Northwire as saying that trade would grow.",
            "Northwire",
            ("was quoted",),
            "trade would grow",
            "Karl Weiss",
            ["Northwire"],
        ),
        (  # an apposition between commas
            "Northwire quoted the harbour master, Karl Weiss, as saying that the port was open.",
            "Northwire",
            ("quoted",),
            "the harbour master, Karl Weiss, as saying that the port was open",
            "Karl Weiss",
            ["Northwire"],
        ),
        (  # who is quoted is part of the cue, and is not the one who quotes
            "Ana Petrova came on Monday. Northwire quoted her as saying that the port was open.",
            "Northwire",
            ("quoted her as saying",),
            "that the port was open",
            "Ana Petrova",
            ["Northwire"],
        ),
        (  # in between the pieces of the cue
            "Ana Petrova came on Monday. Northwire quoted her as saying that the port was open.",
            "Northwire",
            ("quoted", "as saying"),
            "that the port was open",
            "Ana Petrova",
            ["Northwire"],
        ),
        (
            "“The port is open,” Northwire quoted Karl Weiss as saying.",
            "Northwire",
            ("quoted",),
            "“The port is open,”",
            "Karl Weiss",
            ["Northwire"],
        ),
        (  # the passive
            "Its master, Karl Weiss, was quoted by Northwire as saying the port was open.",
            "Northwire",
            ("as saying",),
            "the port was open",
            "Karl Weiss",
            ["Northwire"],
        ),
        (
            "“The port is open,” Karl Weiss was quoted as saying by the Midport Courier.",
            "the Midport Courier",
            ("was quoted as saying by",),
            "“The port is open,”",
            "Karl Weiss",
            ["Midport Courier"],
        ),
        (  # a person who quotes another
            "Ana Petrova quoted the late Karl Weiss as saying that the port was open.",
            "the late Karl Weiss",
            ("quoted", "as saying"),
            "that the port was open",
            "Karl Weiss",
            ["Ana Petrova"],
        ),
        (  # who quotes stands between commas
            "Its master, Karl Weiss, came. Karl Weiss, quoted by Northwire, said the port was open.",
            "Northwire",
            ("said",),
            "the port was open",
            "Karl Weiss",
            ["Northwire"],
        ),
        (  # or in the cue, without a name
            "Karl Weiss, cited by state television, denied that the port was open.",
            "Karl Weiss",
            ("cited by state television, denied",),
            "that the port was open",
            "Karl Weiss",
            ["state television"],
        ),
        (  # other verbs than of saying
            "Ana Petrova quoted Karl Weiss as replying that the port was open.",
            "Ana Petrova",
            ("quoted",),
            "Karl Weiss as replying that the port was open",
            "Karl Weiss",
            ["Ana Petrova"],
        ),
        (
            "The agency quoted Karl Weiss as warning that the port was closed.",
            "The agency",
            ("quoted",),
            "Karl Weiss as warning that the port was closed",
            "Karl Weiss",
            ["agency"],
        ),
        (  # a loose end of the source, and one who quotes without a name
            "“We are ready,” the agency quoted Karl Weiss as saying on Monday.",
            "Karl Weiss as",
            ("quoted",),
            "“We are ready,”",
            "Karl Weiss",
            ["agency"],
        ),
        (
            "“We are ready,” Karl Weiss was quoted by state media as saying.",
            "Karl Weiss",
            ("was quoted by",),
            "“We are ready,”",
            "Karl Weiss",
            ["state media"],
        ),
        (  # who was told does not speak
            "The Security Council was told that the port was open.",
            "The Security Council",
            ("was told",),
            "that the port was open",
            None,
            [],
        ),
        (
            "Karl Weiss was told on Monday by Ana Petrova that the port was open.",
            "Karl Weiss",
            ("was told on Monday by Ana Petrova",),
            "that the port was open",
            "Ana Petrova",
            [],
        ),
        (
            "Karl Weiss told Ana Petrova that the port was open.",
            "Karl Weiss",
            ("told",),
            "that the port was open",
            "Karl Weiss",
            [],
        ),
        (  # the words are his own, whoever prints them
            "Karl Weiss was quoted on Monday as saying that the port was open.",
            "Karl Weiss",
            ("was quoted on Monday as saying",),
            "that the port was open",
            "Karl Weiss",
            [],
        ),
    ],
)
def test_whose_words_a_report_tells(
    text: str, source: str, cue: tuple[str, ...], content: str, speaker: str | None, via: list[str]
) -> None:
    assert told(text, source, cue, content) == (speaker, via)


def test_the_publisher_who_quotes_is_no_relay() -> None:
    text = "Northwire quoted Li as saying that trade would grow."
    content = "Li as saying that trade would grow"
    assert told(text, "Northwire", ("quoted",), content, "Northwire") == ("Li", [])


@pytest.mark.parametrize(
    ("told_on", "source", "cue", "content"),
    [
        ("Karl Weiss welcomed Ana Petrova and said the port was open", "Karl Weiss", "said", "the port was open"),
        ("The United Party thanked Ana Petrova and said he would go", "The United Party", "said", "he would go"),
        ("The harbour master thanked Ana Petrova and said he would go", "The harbour master", "said", "he would go"),
        ("Karl Weiss said on Monday that the port was open", "Karl Weiss", "said on Monday that", "the port was open"),
        (
            "Karl Weiss told his harbour council that it was open",
            "Karl Weiss",
            "told his harbour council that",
            "it was open",
        ),
        ("Karl Weiss told reporters he would go", "Karl Weiss", "told reporters", "he would go"),
        ("The ministry said Karl Weiss had gone", "", "", ""),
    ],
)
def test_what_a_report_gives_to_another(told_on: str, source: str, cue: str, content: str) -> None:
    text = f"{told_on}, Northwire reported."
    cast, names = cast_of(text)
    at = len(told_on)
    report = Quotation(((at + 2, at + 11),), ((at + 12, at + 20),), ((0, at),), 0.9)
    found = [
        tuple(text[slice(*part[0])] for part in (q.source, q.cue, q.content))
        for _, q in relayed([report], cast, names, [None])
    ]
    assert found == ([(source, cue, content)] if source else [])


def test_what_was_found_within_a_report_is_not_given_twice() -> None:
    text = "Karl Weiss said that the port was open, the Midport Courier reported."
    cast, names = cast_of(text)
    report = Quotation(((40, 59),), ((60, 68),), ((0, 38),), 0.9)
    within = Quotation(((0, 10),), ((11, 15),), ((16, 38),), 0.9)
    statements = resolve_statements([report, within], cast, names, cast.sentences)
    name = [role.name for role in cast.roles]
    assert [(name[s.speaker or 0], [name[n] for n in s.via]) for s in statements] == [
        ("Midport Courier", []),
        ("Karl Weiss", ["Midport Courier"]),
    ]
    cast, names = cast_of(text)
    statements = resolve_statements([report, within], cast, names, cast.sentences, "Midport Courier")
    assert statements[1].via == ()


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "speaker", "via"),
    [
        (
            "According to the Midport Courier, a senior official said that relief was far off.",
            "the Midport Courier",
            "According to",
            "that relief was far off",
            "senior official",
            ["Midport Courier"],
        ),
        (
            "According to the Midport Courier, Karl Weiss told lawmakers on Monday that relief was far off.",
            "the Midport Courier",
            "According to",
            "that relief was far off",
            "Karl Weiss",
            ["Midport Courier"],
        ),
        (
            "According to the Midport Courier, Karl Weiss said that relief was far off.",
            "Karl Weiss",
            "said",
            "that relief was far off",
            "Karl Weiss",
            ["Midport Courier"],
        ),
        (  # no outlet
            "According to the harbour ministry, Karl Weiss said that relief was far off.",
            "the harbour ministry",
            "According to",
            "that relief was far off",
            "harbour ministry",
            [],
        ),
        (  # its own words
            "According to the Midport Courier, relief was far off.",
            "the Midport Courier",
            "According to",
            "relief was far off",
            "Midport Courier",
            [],
        ),
    ],
)
def test_who_spoke_according_to_an_outlet(
    text: str, source: str, cue: str, content: str, speaker: str, via: list[str]
) -> None:
    assert told(text, source, (cue,), content) == (speaker, via)


def test_who_is_told_is_not_who_speaks() -> None:
    text = "Relief was far off, a senior official told Northwire."
    assert told(text, "Northwire", ("told",), "Relief was far off") == ("senior official", ["Northwire"])
    text = "“Relief is far off,” Karl Weiss told Northwire."
    assert told(text, "Northwire", ("told",), "“Relief is far off,”") == ("Karl Weiss", ["Northwire"])
    text = "Karl Weiss, who met the envoy on Monday, told Northwire that relief was far off."
    words = "that relief was far off"
    assert told(text, "Northwire", ("told",), words) == ("Karl Weiss", ["Northwire"])
    text = "A senior official confirmed to Northwire that relief was far off."
    assert told(text, "Northwire", ("confirmed",), words)[0] == "senior official"


def test_which_stands_between_whom_it_cites_and_the_text() -> None:
    text = "She read the Midport Courier, which cites Karl Weiss as saying that relief was far off."
    content = "Karl Weiss as saying that relief was far off"
    assert told(text, "which", ("cites",), content) == ("Karl Weiss", ["Midport Courier"])
