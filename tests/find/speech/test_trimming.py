"""The ends of attributions are those of what was said, and of who said it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.trimming import trimmed

_MARK = re.compile(r"\[([svc])(\d*) ([^\]]*)\]")


def _read(marked: str) -> tuple[str, list[Quotation]]:
    """The text and the attributions of "[s1 Dorn] [v1 said] [c1 that taxes fell, and] [v2 asked] [c2 for bread]"."""
    text, at = "", 0
    spans: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans.setdefault((mark[1], mark[2] or "1"), []).append((len(text), len(text) + len(mark[3])))
        text += mark[3]
        at = mark.end()
    text += marked[at:]
    numbers = sorted({number for role, number in spans if role == "c"})
    return text, [Quotation(*(tuple(spans.get((role, n), ())) for role in "svc"), 0.9) for n in numbers]


def _shown(marked: str) -> list[list[str]]:
    text, found = _read(marked)
    return [
        [" | ".join(text[a:b] for a, b in part) for part in (q.source, q.cue, q.content)] for q in trimmed(text, found)
    ]


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("[s She] [v asked] [c that they open the gates, and] left.", ["She", "asked", "that they open the gates"]),
        ("[c He left], [s Alpnews reports] [v citing] officials.", ["Alpnews", "reports", "He left"]),
        ("[s QUITO - President Dorn] [v denied] [c the report].", ["President Dorn", "denied", "the report"]),
        ("[c Quito, May 3 – Dorn will go], [s Volk] [v said].", ["Volk", "said", "Dorn will go"]),
        ("[s Ann Roe-Dorn] [v denied] [c the report].", ["Ann Roe-Dorn", "denied", "the report"]),
        ("[c “Go home,”] [v reads] the caption of it. [s Dorn] left.", ["the caption of it", "reads", "“Go home,”"]),
        ("[s The note] [v spoke of] [c “a talk”]. [c The deal] was signed.", ["The note", "spoke of", "“a talk”"]),
        ("[c “Go home,”] [v reads] the note, [s Dorn] said.", ["the note", "reads", "“Go home,”"]),
        ("[c “Go home,”] [v said] [s Dorn], an aide of the note.", ["Dorn", "said", "“Go home,”"]),
        ("[c He left], [s its reports] [v said].", ["its reports", "said", "He left"]),
        ("[s Dorn] [v said] [c he was ready but] warned them.", ["Dorn", "said", "he was ready"]),
        ("[c Volk spoke to Dorn,] [v according to] [s a note].", ["a note", "according to", "Volk spoke to Dorn"]),
        (
            "[v According to] [s the mayor][c , the bridge is safe].",
            ["the mayor", "According to", "the bridge is safe"],
        ),
        ("[s One official, who] asked for rest, [v said] [c it was over].", ["One official", "said", "it was over"]),
        ("[c “We go,”] the paper [v quoted] [s the mayor as] saying.", ["the mayor", "quoted", "“We go,”"]),
        ("[s Dorn] [v told] [c the visiting envoy that he would stay].", ["Dorn", "told", "that he would stay"]),
        ("[s Dorn] [v told his] [c party council that he would stay].", ["Dorn", "told his", "that he would stay"]),
        ("[s Dorn] [v told] [c the paper the talks were over].", ["Dorn", "told", "the talks were over"]),
        ("[s Dorn] [v told] [c the truth to all].", ["Dorn", "told", "the truth to all"]),
        ("[s Dorn] [v told reporters that] [c it was over].", ["Dorn", "told reporters", "that it was over"]),
        (
            "[c “The fault is theirs,”] [v reads] [c the statement].",
            ["the statement", "reads", "“The fault is theirs,”"],
        ),
    ],
)
def test_what_leads_out_of_an_attribution_is_cut_off(marked: str, shown: list[str]) -> None:
    assert _shown(marked) == [shown]


@pytest.mark.parametrize(
    "marked",
    [
        "[s Dorn] [v waited] [c for quite a while].",
        "[s She] [v said] [c “yes,] and left.",
        "[c “We are ready,”] [s she] [v said].",
        "[s those who] [v declined] [c to vote].",
        "[s Dorn] [v told] reporters [c the deal that Volk had signed was dead].",
        "[s Dorn] [v told] [c a clerk who thought that it was late].",
        "[s Dorn] [v denied] [c the claim that he had left].",
        "[c “We go,”] [s he] [v said], [c the others to follow].",
        "[c “We go,”] [v said] [c the bridge was open].",
        "[c “We go”], [s Dorn] [v said]. [c We shall see].",
        "[c “We go”], [s Dorn] [v said]. [c The bridge that he saw] was open.",
        "[s Dorn] [v said] [c “and”].",
    ],
)
def test_what_was_said_stays(marked: str) -> None:
    text, found = _read(marked)
    assert trimmed(text, found) == found


def test_a_subject_before_who_says_so_goes_with_its_verb() -> None:
    marked = "[s1 Dorn] [v1 said] [c1 that Volk had erred: the emir], [s2 she] [v2 said], [c2 had asked for a pause]."
    assert _shown(marked) == [
        ["Dorn", "said", "that Volk had erred"],
        ["she", "said", "the emir | had asked for a pause"],
    ]
    text, found = _read(
        "[s1 Dorn] [v1 said] [c1 that Volk erred: the emir]. [s2 She] [v2 said], [c2 had he known, no]."
    )
    assert trimmed(text, found) == found


def test_who_stands_behind_the_verb_of_a_quotation_says_it_and_not_who_opens_the_next_sentence() -> None:
    marked = (
        "[c “We wait,”] [v said] Ines Dorn, the harbour board's spokeswoman. [s Mr. Volk], by contrast, told the press "
        "[c that “nobody waits”]."
    )
    assert _shown(marked) == [
        ["Ines Dorn, the harbour board's spokeswoman", "said", "“We wait,”"],
        ["Mr. Volk", "told", "that “nobody waits”"],
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "[c “We wait,”] [s Mr. Volk] [v said], [c “and nobody leaves”].",
        "[c “We wait,”] [v said] [s Mr. Volk]. [c “Nobody leaves.”]",
    ],
)
def test_a_quotation_in_two_halves_is_one_speaker_s(marked: str) -> None:
    assert [one[0] for one in _shown(marked)] == ["Mr. Volk"]


def test_what_a_participle_tells_is_its_own_sentence_s() -> None:
    marked = (
        "OSK: Norland on Friday [v1 rejected] [c1 the account], [v2 saying] [c2 no border was named].\n\n"
        "[v3 According to] [s2 Ines Dorn], [c3 it was]."
    )
    text, (first, second, third) = _read(marked)
    told = trimmed(text, [first, Quotation(second.source, second.cue, second.content, 0.9), third])
    assert [text[slice(*q.source[0])] for q in told[:2]] == ["Norland", "Norland"]


def test_who_speaks_behind_the_content_of_the_same_sentence_stays() -> None:
    marked = "Norland rejected the account, [v saying] [c no border was named], [s Ines Dorn] wrote."
    assert _shown(marked)[0][0] == "Ines Dorn"


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        ("Osk [v rejected] [c the account of the harbour].", "Osk"),
        ("The Harbour Board [v rejected] [c the account of the harbour].", "The Harbour Board"),
        ("The [v footage of] [c a quarrel at the harbour] was shown.", ""),
        ("While [v having a debate about] [c the harbour], they ate.", ""),
        ("There [v has been speculation] [c that the harbour would close].", ""),
    ],
)
def test_a_word_that_only_opens_a_sentence_is_no_source(marked: str, source: str) -> None:
    assert _shown(marked)[0][0] == source


def test_a_telephone_call_is_no_attribution() -> None:
    assert _shown("[s Dorn] [v called] [c me back on Monday].") == []
    assert _shown("[s Dorn] [v called] [c him a liar].") == [["Dorn", "called", "him a liar"]]


def test_a_courtesy_call_is_no_attribution() -> None:
    assert _shown("[s Dorn] [v called on] [c President Roe of Norway] in May to present a ship.") == []
    assert _shown("[s Dorn] [v called on] [c President Roe] to go.") == [["Dorn", "called on", "President Roe"]]
    assert _shown("[s Dorn] [v called on] [c the men to go].") == [["Dorn", "called on", "the men to go"]]


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        ("The men came by boat but [v1 said] [c1 nothing to those who waited]. [s1 The kingdom] denied it.", []),
        ("Ana Roe [v1 called for] [c1 calm in the port]. [s1 The kingdom] denied it.", ["Ana Roe"]),
        ("Ana Roe [v1 wrote]: [c1 “We stay.”] [s1 The kingdom] denied it.", ["The kingdom"]),
        ("[v1 Said] [c1 to be ill]: [s1 the emir].", ["the emir"]),
    ],
)
def test_who_opens_a_later_sentence_did_not_say_what_this_one_reports(marked: str, source: list[str]) -> None:
    text, found = _read(marked)
    (one,) = trimmed(text, found)
    assert [text[a:b] for a, b in one.source] == source


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("[s She] [v denied] [c that he had met an] Arlish envoy in Osk.", "that he had met an Arlish envoy in Osk"),
        ("[s She] [v opened] [c up on the] harbour, and left.", "up on the harbour"),
        ("[s1 She] [v1 made] [c1 this a] pledge [v2 said] [s2 Dorn] [c2 that all kept].", "this a"),
        ("[s She] [v said] [c it was vitamin A].", "it was vitamin A"),
        ("[s She] [v asked] [c what it stands for] in Osk.", "what it stands for"),
    ],
)
def test_what_ends_with_an_article_goes_on_to_its_noun(marked: str, content: str) -> None:
    assert _shown(marked)[0][2] == content


def test_what_is_all_before_a_second_verb_stays_where_it_was() -> None:
    text = "If someone says: year or years, I answer at once: you can make it shorter."

    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),)

    first = Quotation(span("someone"), span("says"), span(": year or years"), 0.9)
    second = Quotation(span("I answer"), span("answer"), span("you can"), 0.9)
    second = replace(second, source=((text.index("I answer"), text.index("I answer") + 1),))
    assert all(a < b for one in trimmed(text, [first, second]) for a, b in one.content)
