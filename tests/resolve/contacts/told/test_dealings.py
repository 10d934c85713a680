"""What was said at a contact: the sentences behind it in which those who took part deal with each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument, Marked
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.dealings import with_dealings
from memcon.resolve.parties.taking_part import Side

FIRST = "President Lind met President Okoye."


def _draft(
    text: str,
    said: Sequence[tuple[str, str, str]] = (),
    official: bool = True,
    status: str = "held",
    maybe: Sequence[tuple[str, float]] = (),
) -> Draft:
    """The contact of "Lind met Okoye", with what (source, cue, content) are said in the text counted to it."""
    parts = [m.span() for m in re.finditer(r"[^.]+\.", text)]
    starts = tuple(a + len(text[a:b]) - len(text[a:b].lstrip()) for a, b in parts)
    sentences = Sentences(starts, tuple(b for _, b in parts))

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"\b(?:Lind|Okoye|Dahl)\b", text)]
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    quotations = []
    for source, cue, content in said:
        leads = text.index(cue)
        begin = text.rindex(source, 0, leads)
        what = text.index(content, leads)
        quotations.append(
            Quotation(
                ((begin, begin + len(source)),), ((leads, leads + len(cue)),), ((what, what + len(content)),), 0.9
            )
        )
    statements = resolve_statements(quotations, cast, names, sentences)
    cast.finish()
    at = text.index("met")
    draft = Draft(Argument(at, at + 3, 0.9), "meeting", status, False, 0.9, [], None, None)
    for name, side in (("Lind", "NOR"), ("Okoye", "CHL")):
        start, end = span(name)
        number = cast.actor_for(start, end)
        assert number is not None
        draft.parties.append(Side(number, side, "party", start, end, 0.9))
    draft.evidence = {sentences.span(0)}
    draft.maybe = [(Marked(*span(words), 0.9), chance) for words, chance in maybe]
    with_dealings([draft], statements, cast, sentences, official)
    return draft


def _added(text: str, draft: Draft) -> list[str]:
    return [text[a:b] for a, b in sorted(draft.evidence)][1:]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Lind condemned the raid.", ("Lind", "condemned", "the raid")),
        ("The two leaders recommitted to peace.", ("The two leaders", "recommitted to", "peace")),
        ("They voiced hope for peace.", ("They", "voiced hope for", "peace")),
        ("Lind and Okoye renewed their vows.", ("Lind and Okoye", "renewed", "their vows")),
        ("Norway and Chile committed to peace.", ("Norway and Chile", "committed to", "peace")),
    ],
)
def test_what_those_who_took_part_say_in_their_own_text_is_of_it(sentence: str, said: tuple[str, str, str]) -> None:
    text = f"{FIRST} {sentence}"
    assert _added(text, _draft(text, [said])) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Dahl condemned the raid.", ("Dahl", "condemned", "the raid")),
        ("Norwegian officials voiced hope for peace.", ("Norwegian officials", "voiced hope for", "peace")),
        ("Lind told reporters that it rained.", ("Lind", "told reporters", "that it rained")),
        ("Lind will condemn the raid.", ("Lind", "condemn", "the raid")),
        ("Lind said last week that it rained.", ("Lind", "said", "that it rained")),
        ("Peru and Chile committed to peace.", ("Peru and Chile", "committed to", "peace")),
    ],
)
def test_what_is_said_elsewhere_or_by_others_is_not(sentence: str, said: tuple[str, str, str]) -> None:
    text = f"{FIRST} {sentence}"
    assert _added(text, _draft(text, [said])) == []


def test_it_goes_on_from_sentence_to_sentence_and_ends_where_others_stand_between() -> None:
    text = f"{FIRST} Lind praised the cod. Okoye lauded the rye. It rained. It blew. Lind extolled the elk."
    said = [("Lind", "praised", "the cod"), ("Okoye", "lauded", "the rye"), ("Lind", "extolled", "the elk")]
    assert _added(text, _draft(text, said)) == ["Lind praised the cod.", "Okoye lauded the rye."]


def test_nothing_was_said_yet_at_what_is_planned() -> None:
    text = f"{FIRST} Lind condemned the raid."
    assert _added(text, _draft(text, [("Lind", "condemned", "the raid")], status="planned")) == []


@pytest.mark.parametrize(
    ("sentence", "of_it"),
    [
        ("They also discussed the cod.", True),
        ("The two leaders agreed to fish.", True),
        ("Dahl said the two had discussed the cod.", True),
        ("Earlier the two leaders agreed to fish.", False),
        ("Lind condemned the raid.", False),
    ],
)
def test_a_report_is_followed_where_both_do_something_together(sentence: str, of_it: bool) -> None:
    text = f"{FIRST} {sentence}"
    draft = _draft(text, [("Lind", "condemned", "the raid")] if "raid" in text else [], official=False)
    assert _added(text, draft) == ([sentence] if of_it else [])


@pytest.mark.parametrize(("chance", "topics"), [(0.25, ["the raid"]), (0.1, [])])
def test_what_was_said_is_of_the_likeliest_of_its_words(chance: float, topics: list[str]) -> None:
    text = f"{FIRST} Lind condemned the raid on the port."
    said = ("Lind", "condemned", "the raid on the port")
    draft = _draft(text, [said], maybe=[("the raid", chance), ("the port", chance / 2)])
    assert [text[t.start : t.end] for t in draft.topics] == topics


def test_what_follows_a_contact_told_within_another_is_of_the_outer_one() -> None:
    text = f"{FIRST} Lind told of his visit to Peru. They voiced hope for peace."
    names = [Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"\b(?:Lind|Okoye)\b", text)]
    second, third = text.index("Lind told"), text.index("They")
    sentences = Sentences((0, second, third), (second - 1, third - 1, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    they = Quotation(((third, third + 4),), ((third + 5, third + 11),), ((third + 16, len(text) - 1),), 0.9)
    statements = resolve_statements([they], cast, names, sentences)
    met, visit = (
        Draft(Argument(text.index(w), text.index(w) + 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
        for w in ("met", "visit")
    )
    met.evidence = {sentences.span(0), sentences.span(second)}
    visit.evidence = {sentences.span(second)}
    with_dealings([met, visit], statements, cast, sentences, True)
    assert (sentences.span(third) in met.evidence, sentences.span(third) in visit.evidence) == (True, False)
