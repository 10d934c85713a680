"""Quotations get their people; the innermost statement tells who speaks at a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import (
    Statement,
    actors_of,
    is_paper,
    of_own_state,
    resolve_statements,
    speaker_at,
)

TEXT = "Ana Petrova said that Karl Weiss had warned of “grave trouble.” “We met,” Petrova told Northwire."


def at(words: str, after: int = 0) -> tuple[int, int]:
    start = TEXT.index(words, after)
    return start, start + len(words)


def name(words: str, kind: str, after: int = 0) -> Name:
    return Name(*at(words, after), words, kind, 0.9)


LATER = TEXT.index("“We met")
NAMES = [
    name("Ana Petrova", "Person"),
    name("Karl Weiss", "Person"),
    name("Petrova", "Person", LATER),
    name("Northwire", "Organization"),
]
INNER = Quotation((at("Karl Weiss"),), (at("warned"),), (at("of “grave trouble.”"),), 0.8)
OUTER = Quotation((at("Ana Petrova"),), (at("said"),), (at("that Karl Weiss had warned of “grave trouble.”"),), 0.9)
LAST = Quotation((at("Petrova", LATER),), (at("told"),), (at("“We met,”"),), 0.9)


def resolved(*quotations: Quotation) -> tuple[Cast, list[Statement]]:
    sentences = Sentences((0, LATER), (LATER - 1, len(TEXT)))
    cast = Cast(TEXT, NAMES, sentences, None)
    return cast, resolve_statements(quotations, cast, NAMES, sentences)


def test_there_is_one_statement_a_quotation_in_the_same_order() -> None:
    for quotations in ((INNER, OUTER, LAST), (LAST, OUTER, INNER)):
        _, statements = resolved(*quotations)
        assert tuple(s.quotation for s in statements) == quotations


def test_a_surname_alone_is_the_person_named_before() -> None:
    _, (outer, last) = resolved(OUTER, LAST)
    assert outer.speaker is not None
    assert outer.speaker == last.speaker


def test_a_quotation_inside_another_s_content_has_it_as_parent() -> None:
    _, (inner, outer, last) = resolved(INNER, OUTER, LAST)
    assert (inner.parent, outer.parent, last.parent) == (1, None, None)


def test_act_and_form_follow_the_words() -> None:
    _, (inner, outer, last) = resolved(INNER, OUTER, LAST)
    assert (inner.act, outer.act, last.act) == ("warn", "assert", "assert")
    assert (inner.form, outer.form, last.form) == ("mixed", "mixed", "direct")


def test_who_is_told_is_a_relay_and_an_actor() -> None:
    cast, (last,) = resolved(LAST)
    assert [cast.roles[n].name for n in last.via] == ["Northwire"]
    assert actors_of([last]) == {last.speaker, *last.via}


def test_the_innermost_statement_tells_who_speaks() -> None:
    _, (inner, outer, last) = resolved(INNER, OUTER, LAST)
    who = speaker_at([inner, outer, last])
    assert who(at("grave")[0]) == inner.speaker
    assert who(at("Karl Weiss")[0]) == outer.speaker
    assert who(at("We met")[0]) == last.speaker
    assert who(at("Northwire")[0]) is None


def test_words_without_a_source_have_no_speaker() -> None:
    _, (statement,) = resolved(Quotation((), (at("told"),), (at("“We met,”"),), 0.5))
    assert statement.speaker is None
    assert speaker_at([statement])(at("We met")[0]) is None


def spokeswoman(text: str, holder: str) -> tuple[Cast, Statement]:
    """The one statement of a text whose source is all before "said" and whose content is all after it."""
    said = text.index(" said ")
    start = text.index(holder)
    names = [Name(start, start + len(holder), holder, "Person", 0.9)]
    cast = Cast(text, names, Sentences((0,), (len(text),)), None)
    quotation = Quotation(((0, said),), ((said + 1, said + 5),), ((said + 6, len(text) - 1),), 0.9)
    (statement,) = resolve_statements([quotation], cast, names, cast.sentences)
    return cast, statement


def test_a_spokeswoman_speaks_for_the_person_named_and_is_another() -> None:
    cast, statement = spokeswoman(
        "A spokeswoman for Prime Minister Karl Weiss of Hungary said they had met.", "Karl Weiss"
    )
    assert statement.speaker is not None
    assert cast.roles[statement.speaker].name != "Karl Weiss"
    assert statement.on_behalf_of is not None
    weiss = cast.roles[statement.on_behalf_of]
    assert (weiss.name, weiss.office, weiss.country) == ("Karl Weiss", "Prime Minister", "HUN")


pieces = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)).map(lambda s: (s[0], min(len(TEXT), s[0] + s[1])))
quotations = st.builds(
    lambda source, cue, content: Quotation(tuple(source), tuple(cue), tuple(sorted(content)), 0.5),
    st.lists(pieces, max_size=1),
    st.lists(pieces, max_size=1),
    st.lists(pieces, min_size=1, max_size=3, unique=True),
)


@given(st.lists(quotations, max_size=5))
def test_no_statement_is_its_own_ancestor(made: list[Quotation]) -> None:
    cast, statements = resolved(*made)
    assert len(statements) == len(made)
    assert all(0 <= number < len(cast.roles) for number in actors_of(statements))
    for number in range(len(statements)):
        seen = set()
        at_number: int | None = number
        while at_number is not None:
            assert at_number not in seen
            seen.add(at_number)
            at_number = statements[at_number].parent


def test_its_spokesman_is_of_no_other_state() -> None:
    text = "Norway wrote. Its spokesman said no. Norway's envoy said yes."
    cuts = (0, 14, 37)
    cast = Cast(text, [], Sentences(cuts, (13, 36, len(text))), None)
    chile, norway = cast.state("CHL"), cast.state("NOR")
    its = Statement(
        Quotation(((14, 27),), ((28, 32),), ((33, 35),), 0.9), chile, norway, (), "indirect", "assert", "unknown", None
    )
    envoy = Statement(
        Quotation(((37, 51),), ((52, 56),), ((57, 60),), 0.9), chile, norway, (), "indirect", "assert", "unknown", None
    )
    assert [s.on_behalf_of for s in of_own_state([its], cast)] == [None]
    assert [s.on_behalf_of for s in of_own_state([envoy], cast)] == [norway]


def test_it_is_a_paper_where_it_means_one() -> None:
    text = "The statement was late. It said no. The ministry was late."
    cast = Cast(text, [], Sentences((0, 24, 36), (23, 35, len(text))), None)
    ministry = cast.actor_for(36, 48)
    for start, end, paper in ((0, 13, True), (36, 48, False)):
        speaker = cast.actor_for(start, end)
        it = Statement(
            Quotation(((24, 26),), ((27, 31),), ((32, 34),), 0.9),
            speaker,
            ministry,
            (),
            "indirect",
            "assert",
            "unknown",
            None,
        )
        assert is_paper(it, cast) is paper
