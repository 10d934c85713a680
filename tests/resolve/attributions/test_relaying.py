"""Which outlets relay a quotation: those told nearby for its speaker, never the document's own publisher."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.relaying import bearers_in, chance, chosen_of, key_of, same_bearer, table
from memcon.resolve.attributions.relays import Relays
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.words.outlets import outlets_in


def read(text: str, names: dict[str, str], *quotations: tuple[str, str, str]) -> list[list[str]]:
    """The names of the relays of each quotation, given as source, cue and content in text order."""
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[.”]) (?=[A-Z“])", text))]
    sentences = Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text)))
    found = sorted((m.span(), word, kind) for word, kind in names.items() for m in re.finditer(word, text))
    listed = [Name(a, b, word, kind, 0.9) for (a, b), word, kind in found]
    made, at = [], 0
    for parts in quotations:
        low = min(text.index(part, at) for part in parts)
        made.append(Quotation(*(((text.index(p, low), text.index(p, low) + len(p)),) for p in parts), 0.9))
        at = low + 1
    cast = Cast(text, listed, sentences, None)
    return [[cast.roles[n].name for n in s.via] for s in resolve_statements(made, cast, listed, sentences)]


NAMES = {"Ana Petrova": "Person", "Karl Weiss": "Person", "Midport Courier": "Organization"}


def test_an_interview_relays_its_speaker_s_next_words() -> None:
    text = (
        "Ana Petrova told the Midport Courier that they met. “It was cold,” Petrova said. “We agreed,” Petrova added."
    )
    relays = read(
        text,
        NAMES | {"Petrova": "Person"},
        ("Ana Petrova", "told", "that they met"),
        ("Petrova", "said", "“It was cold,”"),
        ("Petrova", "added", "“We agreed,”"),
    )
    assert relays == [["Midport Courier"]] * 3


def test_an_outlet_that_is_only_spoken_of_relays_nothing() -> None:
    text = "Ana Petrova owns the Midport Courier. Karl Weiss lives far away. Weiss feared that they met."
    assert read(text, NAMES | {"Weiss": "Person"}, ("Weiss", "feared", "that they met")) == [[]]


def test_a_network_relays_nobody_s_words_but_of_who_writes_on_it() -> None:
    text = "They met on Monday, Karl Weiss said. Ana Petrova wrote on Twitter that the port was shut."
    relays = read(
        text,
        NAMES,
        ("Karl Weiss", "said", "They met on Monday"),
        ("Ana Petrova", "wrote on Twitter", "that the port was shut"),
    )
    assert relays == [[], ["Twitter"]]


def test_a_name_ends_with_its_sentence_and_its_line() -> None:
    text = "They stood with Petrova. As Northwire News reported, they left.\nThe Harbour Times denied it."
    assert [text[a:b] for a, b in outlets_in(text, 0, len(text))] == ["Northwire News", "The Harbour Times"]


def test_a_name_ends_where_the_begins_another() -> None:
    text = "They told Northwire News the Mayor left, and Face the Nation the Board of the Harbour Times lied."
    found = [text[a:b] for a, b in outlets_in(text, 0, len(text))]
    assert found[:2] == ["Northwire News", "Face the Nation"]


def test_a_network_is_named_once_though_a_sentence_ends_with_it() -> None:
    text = "“They met,” Ana Petrova wrote on Facebook."
    assert read(text, NAMES, ("Ana Petrova", "wrote", "“They met,”")) == [["Facebook"]]
    cast = Cast(text, [], Sentences((0,), (len(text),)), None)
    assert [text[b.start : b.end] for b in bearers_in(cast, Relays(text, []))] == ["Facebook"]


def test_one_outlet_is_known_by_any_of_its_names() -> None:
    assert same_bearer(key_of("Northwire’s “Harbour Lights”"), key_of("Harbour Lights"))
    assert same_bearer(key_of("the Northwire"), key_of("Northwire"))
    assert not same_bearer(key_of("Northwire"), key_of("Midport Courier"))
    assert not same_bearer(key_of("the"), key_of("Northwire"))


def test_all_that_is_weighed_is_in_the_table_and_chances_are_chances() -> None:
    weights = table()
    assert "bias" in weights
    assert 0 < chance(weights, {}) < 0.5 < chance(weights, {name: 40.0 for name, w in weights.items() if w > 0}) <= 1
    assert chance(weights, {"unheard of": 9.0}) == chance(weights, {})
    assert chosen_of([], weights) == []


@given(st.text(characters, max_size=300))
def test_bearers_lie_in_the_text_in_order(text: str) -> None:
    sentences = Sentences((0,), (len(text),))
    bearers = bearers_in(Cast(text, [], sentences, None), Relays(text, []))
    assert all(0 <= b.start < b.end <= len(text) and b.key for b in bearers)
    assert all(a.start <= b.start for a, b in pairwise(bearers))
