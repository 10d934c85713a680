"""A content is all that its sentence tells, to the end of its phrase, and holds no question put to one."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.wholes import whole

_MARK = re.compile(r"\[([svc]) ([^\]]*)\]")
_STOP = re.compile(r"(?<!Ms\.)(?<=[.!?”\"])\s+(?=[A-Z“\"])")


def contents(marked: str, others: str = "") -> list[str] | None:
    """The contents of "[c …], [s Osk] [v said]." as they come out, None where nothing is left of it.

    `others` are words of the text that are another's source or cue.
    """
    text, at = "", 0
    spans: dict[str, list[tuple[int, int]]] = {"s": [], "v": [], "c": []}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans[mark[1]].append((len(text), len(text) + len(mark[2])))
        text += mark[2]
        at = mark.end()
    text += marked[at:]
    found = [Quotation(tuple(spans["s"]), tuple(spans["v"]), tuple(spans["c"]), 0.9)]
    if others:
        begin = text.index(others)
        found.append(Quotation((), ((begin, begin + len(others)),), ((0, 4),), 0.9))
    starts = [0, *(m.end() for m in _STOP.finditer(text))]
    ends = [*(m.start() for m in _STOP.finditer(text)), len(text)]
    out = [q for q in whole(text, found, Sentences(tuple(starts), tuple(ends))) if q.cue == tuple(spans["v"])]
    return [text[a:b] for a, b in out[0].content] if out else None


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "The three sailors were freed after [c a visit by the envoy], [s Premier Ana Roe] [v said] Friday.",
            "The three sailors were freed after a visit by the envoy",
        ),
        (
            "In [c a call with the emir, Ms. Roe asked for more ships], [s her aide] [v said].",
            "In a call with the emir, Ms. Roe asked for more ships",
        ),
        (
            "[c Ms. Roe will fly to Quito to meet] with Foreign Minister Jon Lind, [s the ministry] [v said].",
            "Ms. Roe will fly to Quito to meet with Foreign Minister Jon Lind",
        ),
        (
            "Ms. Roe met Lind in Quito in April and [c again in Osk on 12 May], [s an official] [v said].",
            "Ms. Roe met Lind in Quito in April and again in Osk on 12 May",
        ),
        (
            "Ms. Roe met Lind in Quito in April and [c the port was shut], [s an official] [v said].",
            "the port was shut",
        ),
        (
            "[c No envoy will go in] Ms. Roe’s place, [s an official] [v told] Northwire.",
            "No envoy will go in Ms. Roe’s place",
        ),
        (
            "[c Later Monday], the Osterlanders were preparing to admit the loss, [v according to] [s two aides].",
            "Later Monday, the Osterlanders were preparing to admit the loss",
        ),
        (
            "Jon Lind will go to a Board (HRB) to discuss [c the “full dismantling”] [s the ministry] [v said] Sunday.",
            "Jon Lind will go to a Board (HRB) to discuss the “full dismantling”",
        ),
        (
            "But the base will cost 4 billion a year, [c a sum beyond the first plan], [s the official] [v said].",
            "the base will cost 4 billion a year, a sum beyond the first plan",
        ),
    ],
)
def test_who_ends_a_sentence_tells_all_of_it(marked: str, content: str) -> None:
    assert contents(marked) == [content]


@pytest.mark.parametrize(
    "marked",
    [
        "Ms. Roe left for Quito, but [c the talks went on], [s her aide] [v said].",
        "Asked about the ships, “[c We stay,”] [s Ms. Roe] [v said].",
        "As the ships came nearer, [c the emir was asleep], [s an aide] [v said].",
        "The emir [c met the envoy at noon], [s an aide] [v said], [c and went home].",
        "Ships were seen with [c the word “Peace”] [v written by] [s two sailors].",
        "The treaty is dead: [c nobody wants it], [s Ms. Roe] [v said].",
    ],
)
def test_a_clause_of_its_own_is_left_as_it_is(marked: str) -> None:
    assert contents(marked) == [mark[2] for mark in _MARK.finditer(marked) if mark[1] == "c"]


def test_another_speaks_before_it() -> None:
    marked = "The ministry denied [c a visit by the envoy], [s Ms. Roe] [v said]."
    assert contents(marked, "denied") == ["a visit by the envoy"]
    assert contents(marked) == ["The ministry denied a visit by the envoy"]


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "[s Osk] [v has backed] [c the emir and his troops in] a series of battles, taking two towns.",
            "the emir and his troops in a series of battles",
        ),
        ("[s The Courier] [v published] [c the last long column by] Jon Lind.", "the last long column by Jon Lind"),
        ("[s Ms. Roe] [v said] [c she had met the emir, who] denied it.", "she had met the emir"),
        ("[s Ms. Roe] [v told of] [c the town that they all came from].", "the town that they all came from"),
        ("[s Osk] [v favours] [c her in] other towns.", "her in"),
        (
            "[s Ms. Roe] [v said] [c he’d raised the tolls at length] when he met with Premier Jon Lind on Monday.",
            "he’d raised the tolls at length when he met with Premier Jon Lind on Monday",
        ),
        (
            "[s She] [v said] [c she had called the emir the day] after his men took the port, and left.",
            "she had called the emir the day after his men took the port",
        ),
        (
            "[s Ms. Roe] [v said] [c the plan was a fair one because it would not] touch the ports.",
            "the plan was a fair one because it would not touch the ports",
        ),
        ("[s The envoy] [v reported] [c that trade had grown by 40] percent.", "that trade had grown by 40 percent"),
        (
            "[s Ms. Roe] [v said] [c the two sides had made good progress] after leaving the palace.",
            "the two sides had made good progress",
        ),
        (
            "[s Ms. Roe] [v said] [c the ships were still in port] when asked about the toll.",
            "the ships were still in port",
        ),
        (
            "[s Ms. Roe] [v welcomed] [c the first talks of the envoys] before they left.",
            "the first talks of the envoys",
        ),
    ],
)
def test_a_phrase_goes_on_to_its_end(marked: str, content: str) -> None:
    assert contents(marked) == [content]


def test_another_s_words_end_a_phrase() -> None:
    marked = "[s Ms. Roe] [v did not address] [c the many press reports from] the Courier suggesting a visit."
    assert contents(marked, "suggesting") == ["the many press reports from"]


def test_what_began_amid_an_earlier_sentence_is_not_told_behind_this_one() -> None:
    marked = (
        "Reporters saw [c men in uniform, and dogs, entering] the yard. [c The emir had allowed the search], "
        "[s a diplomat] [v told] Northwire."
    )
    assert contents(marked) == ["The emir had allowed the search"]
    marked = "[c The envoys met twice]. [c The emir had allowed the search], [s a diplomat] [v said]."
    assert contents(marked) == ["The envoys met twice", "The emir had allowed the search"]


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "[s Ms. Roe] [v wrote]. [c “It goes well]. I also saw the king.” She left.",
            "“It goes well. I also saw the king.”",
        ),
        ('[s Ms. Roe] [v wrote]. [c "It goes well]. I saw him." She left.', '"It goes well. I saw him."'),
        ("[s Ms. Roe] [v wrote]. [c “It goes well].\nI also saw the king.”", "“It goes well"),
        ("[s Ms. Roe] [v wrote]. [c “It goes well]. I saw “Faust” too.”", "“It goes well"),
        ("[s Ms. Roe] [v called] [c it “good]", "it “good"),
    ],
)
def test_own_words_go_on_to_the_mark_that_closes_them(marked: str, content: str) -> None:
    assert contents(marked) == [content]


def test_own_words_stop_before_another_s() -> None:
    assert contents("[s Ms. Roe] [v wrote]. [c “It goes well]. Osk told me so.”", "Osk") == ["“It goes well"]


@pytest.mark.parametrize(
    ("marked", "left"),
    [
        (
            "“We will know soon,” [s he] [v said] Tuesday when asked in port [c whether the men would go].",
            None,
        ),
        ("[c Asked how they were fed], [s he] [v said], [c “They ate well.”]", ["“They ate well.”"]),
        ("[c “Fine,”] [s Ms. Roe] [v said] [c when asked how the talks went].", ["“Fine,”"]),
        ("[s Ms. Roe] [v asked] [c whether the men would be freed].", ["whether the men would be freed"]),
        ("[s Ms. Roe] [v said] [c she had asked for bread].", ["she had asked for bread"]),
    ],
)
def test_what_one_is_asked_is_not_what_one_says(marked: str, left: list[str] | None) -> None:
    assert contents(marked) == left


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("[s A spokeswoman] [v said] [c that] its files show no visit at all.", "that its files show no visit at all"),
        ("[s A spokeswoman] [v was honest about] [c that], and nobody believed her words.", "that"),
        ("[v Recognizing] [c that] the talks could fail, [s Ms. Roe] wrote a bill.", "that"),
    ],
)
def test_that_alone_opens_the_clause_behind_it(marked: str, content: str) -> None:
    assert contents(marked) == [content]


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "[s The palace] [v announced] [c that Lind was] calling off the visit.",
            "that Lind was calling off the visit",
        ),
        ("[s Osk] [v said] [c the call] was short, but he came back.", "the call was short"),
        ("[s Osk] [v said] [c he] met with Ms. Roe in May.", "he met with Ms. Roe in May"),
        ("[s An aide] [v said] [c she phoned] him at noon.", "she phoned him at noon"),
        ("[s Osk] [v praised] [c Lind] for the talks.", "Lind"),
        ("[s Osk] [v said] [c the call] in passing.", "the call"),
        ("[s Osk] [v said] [c they agreed].", "they agreed"),
    ],
)
def test_a_subject_has_its_verb(marked: str, content: str) -> None:
    assert contents(marked) == [content]


def test_a_subject_of_which_another_tells_stays_alone() -> None:
    assert contents("[s Osk] [v says] [c Lind] announced a visit.", "announced") == ["Lind"]


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("“We spoke of [c much. We agreed on little,”] [s she] [v said].", "“We spoke of much. We agreed on little,”"),
        ('Dahl was calm. "We spoke of [c much,"] [s he] [v said].', '"We spoke of much,"'),
        ("He left the “Osk” and [c was glad of it], [s she] [v said].", None),
        ("He called “peace” a [c good thing,”] [s she] [v said].", "good thing,”"),
    ],
)
def test_own_words_begin_at_the_mark_that_opens_them(marked: str, content: str | None) -> None:
    found = contents(marked)
    assert found == [content] if content else found is not None and found[0][0] not in '“"'


def _of_one_source(text: str, *told: tuple[str, str]) -> list[tuple[str, str]]:
    """What comes out, as (cue, content), of cues and contents that all hang on the text's first word."""
    source = (0, text.index(" "))
    found, at = [], source[1]
    for cue, content in told:
        begin = text.index(cue, at)
        start = text.index(content, begin + len(cue))
        at = start + len(content)
        found.append(Quotation((source,), ((begin, begin + len(cue)),), ((start, at),), 0.9))
    out = whole(text, found, Sentences((0,), (len(text),)))
    return [(text[slice(*q.cue[0])], text[slice(*q.content[0])]) for q in out]


def test_what_they_did_is_part_of_what_she_said() -> None:
    text = "She said they discussed the bridge tolls and agreed to talk again."
    out = _of_one_source(text, ("said", "they"), ("discussed", "the bridge tolls"), ("agreed", "to talk again"))
    assert out == [("said", "they discussed the bridge tolls and agreed to talk again")]


def test_what_she_added_herself_stays_hers() -> None:
    text = "She said they reviewed the bridge tolls and added that talks would go on."
    out = _of_one_source(text, ("said", "they"), ("reviewed", "the bridge tolls"), ("added", "that talks would go on"))
    assert out == [("said", "they reviewed the bridge tolls"), ("added", "that talks would go on")]


def test_two_verbs_of_one_subject_stay_two() -> None:
    text = "She said little of note, and discussed the bridge tolls at length."
    out = _of_one_source(text, ("said", "little of note"), ("discussed", "the bridge tolls"))
    assert [cue for cue, _ in out] == ["said", "discussed"]


def test_what_an_earlier_sentence_ends_with_is_not_said_by_the_subject_of_the_next() -> None:
    told = "The two met in Osk [c to discuss the tolls]. [s Weiss] [v said] [c they had agreed on two boats]."
    assert contents(told) == ["they had agreed on two boats"]
    told = "[c “We shall sail,”] he wrote. [s Weiss] [v said] [c they had agreed on two boats]."
    assert contents(told) == ["“We shall sail,”", "they had agreed on two boats"]
