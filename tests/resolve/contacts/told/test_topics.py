"""What a contact was about is chosen among the words that may name it, once its tellings are put together."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest

from memcon.find.contacts import Argument, Marked
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.tellings import join
from memcon.resolve.contacts.told.topics import choose_topics, topics_of
from memcon.resolve.parties.taking_part import Side

TEXT = (
    "Dahl met Lind to discuss fishing quotas. He also phoned Okoye about the pipeline. "
    "The harbour of Rosvik has been shut since May."
)
PEOPLE = ("Dahl", "Lind", "Okoye")


def the_sentences() -> Sentences:
    ends = [m.end() for m in re.finditer(r"\.(?: |$)", TEXT)]
    return Sentences(tuple([0, *ends[:-1]]), tuple(ends))


def the_cast() -> Any:
    named = [{(m.start(), m.end(), "name") for m in re.finditer(n, TEXT)} for n in PEOPLE]
    roles = [SimpleNamespace(kind="person", name=name, mentions=m) for name, m in zip(PEOPLE, named, strict=True)]
    return SimpleNamespace(text=TEXT, roles=roles, names=[])


def draft(trigger: str, people: list[int], **topics: tuple[float, float]) -> Draft:
    """A contact of people; of each topic the first word, how surely it is linked and how surely marked."""
    at = TEXT.index(trigger)
    parties = [Side(n, "ABC"[n], "party", TEXT.index(PEOPLE[n]), TEXT.index(PEOPLE[n]) + 4, None) for n in people]
    out = Draft(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, 0.9, parties, None, None)
    for words, (link, marked) in topics.items():
        start = TEXT.index(words.replace("_", " "))
        out.topics.append(Marked(start, start + len(words), link, marked))
    out.evidence = {the_sentences().span(at)}
    return out


def words(one: Draft) -> list[str]:
    return [TEXT[t.start : t.end] for t in one.topics]


def test_what_is_linked_and_marked_surely_is_a_topic_and_what_is_not_is_none() -> None:
    one = draft("met", [0, 1], fishing_quotas=(0.95, 0.95), harbour_of_Rosvik=(0.1, 0.1))
    choose_topics([one], the_cast(), the_sentences(), official=False)
    assert words(one) == ["fishing quotas"]
    assert one.evidence == {the_sentences().span(0)}


def test_the_sentence_of_a_topic_tells_of_its_contact() -> None:
    one = draft("met", [0, 1], harbour_of_Rosvik=(0.99, 0.99))
    choose_topics([one], the_cast(), the_sentences(), official=True)
    assert words(one) == ["harbour of Rosvik"]
    assert the_sentences().span(TEXT.index("harbour")) in one.evidence


def test_a_topic_of_two_contacts_stays_with_the_one_whose_words_stand_there() -> None:
    meeting = draft("met", [0, 1], fishing_quotas=(0.95, 0.6), pipeline=(0.55, 0.6))
    call = draft("phoned", [0, 2], fishing_quotas=(0.55, 0.6), pipeline=(0.95, 0.6))
    choose_topics([meeting, call], the_cast(), the_sentences(), official=False)
    assert words(meeting) == ["fishing quotas"]
    assert words(call) == ["pipeline"]


def test_nobody_talks_of_somebody_with_himself() -> None:
    meeting = draft("met", [0, 1], Lind=(0.95, 0.95), fishing_quotas=(0.95, 0.95))
    choose_topics([meeting], the_cast(), the_sentences(), official=False)
    assert words(meeting) == ["fishing quotas"]


def test_features_tell_of_rivals_and_of_who_is_named_beside_a_topic() -> None:
    meeting, call = draft("met", [0, 1], pipeline=(0.4, 0.6)), draft("phoned", [0, 2], pipeline=(0.9, 0.6))
    ((_, of_meeting),), ((_, of_call),) = topics_of([meeting, call], the_cast(), the_sentences(), official=False)
    assert (of_meeting["outdone"], of_call["outdone"]) == (1.0, 0.0)
    assert (of_meeting["in its sentence"], of_call["in its sentence"]) == (0.0, 1.0)
    assert (of_meeting["others here"], of_call["others here"]) == (1.0, 0.0)
    assert (of_meeting["told elsewhere"], of_meeting["another here"]) == (1.0, 1.0)


def test_two_tellings_have_each_topic_once_by_the_surer_link() -> None:
    one, again = draft("met", [0, 1], fishing_quotas=(0.3, 0.9)), draft("met", [0, 1], fishing_quotas=(0.8, 0.9))
    again.topics += draft("met", [0, 1], pipeline=(0.5, 0.5)).topics
    join(one, again)
    assert [(TEXT[t.start : t.end], t.score) for t in one.topics] == [("fishing quotas", 0.8), ("pipeline", 0.5)]


def test_whom_a_contact_is_with_is_no_topic_though_the_reader_took_the_words_for_no_name() -> None:
    cast = the_cast()
    cast.roles[1].mentions = set()
    one = draft("met", [0, 1], Lind=(0.99, 0.99), fishing_quotas=(0.99, 0.99))
    choose_topics([one], cast, the_sentences(), False)
    assert [TEXT[t.start : t.end] for t in one.topics] == ["fishing quotas"]


def test_what_stands_beside_another_contact_that_has_it_is_no_topic_told_elsewhere() -> None:
    one = draft("met", [0, 1], fishing_quotas=(0.95, 0.95), the_pipeline=(0.95, 0.95))
    other = draft("phoned", [0, 2], the_pipeline=(0.9, 0.95))
    choose_topics([one, other], the_cast(), the_sentences(), official=False)
    assert (words(one), words(other)) == (["fishing quotas"], ["the pipeline"])


def test_a_contact_told_again_there_keeps_it() -> None:
    one = draft("met", [0, 1], the_pipeline=(0.95, 0.95))
    one.told_at = frozenset({TEXT.index("phoned")})
    other = draft("phoned", [0, 2], the_pipeline=(0.9, 0.95))
    choose_topics([one, other], the_cast(), the_sentences(), official=False)
    assert words(one) == ["the pipeline"]


@pytest.mark.parametrize(("status", "left"), [("held", []), ("planned", ["the pipeline"])])
def test_what_they_discussed_is_of_the_contact_that_was_told_last(status: str, left: list[str]) -> None:
    text = "Dahl met Lind on quotas. Earlier, Dahl met Okoye. They discussed the pipeline."
    starts = (0, text.index("Earlier"), text.index("They"))
    sentences = Sentences(starts, (*starts[1:], len(text)))
    named = [{(m.start(), m.end(), "name") for m in re.finditer(n, text)} for n in PEOPLE]
    roles = [SimpleNamespace(kind="person", name=n, mentions=m) for n, m in zip(PEOPLE, named, strict=True)]
    cast: Any = SimpleNamespace(text=text, roles=roles, names=[])
    drafts = []
    for trigger, guest, how in ((text.index("met"), 1, "held"), (text.rindex("met"), 2, status)):
        parties = [
            Side(n, "ABC"[n], "party", text.index(PEOPLE[n]), text.index(PEOPLE[n]) + 4, None) for n in (0, guest)
        ]
        one = Draft(Argument(trigger, trigger + 3, 0.9), "meeting", how, False, 0.9, parties, None, None)
        at = text.index("the pipeline")
        one.topics.append(Marked(at, at + len("the pipeline"), 0.95, 0.95))
        drafts.append(one)
    choose_topics(drafts, cast, sentences, official=True)
    assert [[text[t.start : t.end] for t in one.topics] for one in drafts] == [left, ["the pipeline"]]


NAMES = ("Norway", "Chile", "Kestria", "the Harbour Union")


def said(text: str, *found: str) -> list[str]:
    """What of the words found is a topic of a contact of Norway and Chile, in a text of one sentence."""
    people = [SimpleNamespace(kind="state", name=n, mentions=set()) for n in ("Norway", "Chile")]
    named = [
        SimpleNamespace(start=text.index(n), end=text.index(n) + len(n), type="Organization")
        for n in NAMES
        if n in text
    ]
    cast: Any = SimpleNamespace(text=text, roles=people, names=named)
    parties = [Side(n, side, "party", 0, 1, None) for n, side in enumerate(("NOR", "CHL"))]
    one = Draft(Argument(0, 4, 0.9), "meeting", "held", False, 0.9, parties, None, None)
    for words in found:
        start = text.index(words)
        one.topics.append(Marked(start, start + len(words), 0.99, 0.99))
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    return [text[t.start : t.end] for t in one.topics]


def test_a_side_alone_is_no_topic_of_its_own_talks() -> None:
    assert said("They discussed a free harbour for Norway.", "a free harbour", "Norway") == ["a free harbour"]
    assert said("They discussed the mood of Norway and Chile.", "Norway and Chile") == []
    assert said("They praised the people of Norway for aid.", "the people of Norway", "aid") == ["aid"]
    assert said("They discussed Kestria.", "Kestria") == ["Kestria"]
    assert said("They discussed trade with Norway.", "trade with Norway") == ["trade with Norway"]


def test_a_name_that_only_does_something_is_no_topic() -> None:
    assert said("They called on Kestria to sign the treaty.", "Kestria") == []
    assert said("They met as Kestria continues its raids.", "Kestria", "its raids") == ["its raids"]
    assert said("They work through the Harbour Union.", "the Harbour Union") == []
    assert said("They discussed Kestria and its oil.", "Kestria") == ["Kestria"]
    assert said("She spoke on behalf of the fishermen of Lund.", "fishermen of Lund") == []


def test_two_halves_of_one_topic_are_one() -> None:
    text = "They discussed measures aimed at opening the port, Kestria’s raids and loans to herders."
    assert said(text, "measures", "opening the port", "Kestria", "raids", "loans", "herders") == [
        "measures aimed at opening the port",
        "Kestria’s raids",
        "loans to herders",
    ]
    assert said("They discussed oil and gas fields.", "oil and", "and gas fields") == ["oil and gas fields"]
    assert said("They discussed fishing, whaling.", "fishing", "whaling") == ["fishing", "whaling"]


@pytest.mark.parametrize(
    ("text", "found", "told"),
    [
        ("Dahl discussed fishing with Norwegian Premier Ida Lund.", "fishing with Norwegian Premier", "fishing"),
        ("Dahl discussed fishing with Ida Lund.", "fishing with Ida Lund", "fishing"),
        ("Dahl discussed ties with Norwegian Premier Ida Lund.", "ties with Norwegian Premier", None),
        ("Dahl discussed a pact with Kestria that Ida Lund likes.", "a pact with Kestria", None),
    ],
)
def test_whom_one_talked_with_is_no_part_of_what_it_was_about(text: str, found: str, told: str | None) -> None:
    people = [
        SimpleNamespace(kind="person", name=n, mentions={(text.index(n), text.index(n) + len(n), "name")})
        for n in ("Dahl", "Ida Lund")
    ]
    cast: Any = SimpleNamespace(text=text, roles=people, names=[])
    parties = [Side(n, side, "party", 0, 1, None) for n, side in enumerate(("CHL", "NOR"))]
    one = Draft(Argument(0, 4, 0.9), "meeting", "held", False, 0.9, parties, None, None)
    one.topics.append(Marked(text.index(found), text.index(found) + len(found), 0.99, 0.99))
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    assert [text[t.start : t.end] for t in one.topics] == [told or found]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Aas met Lind and Okoye. With Lind she talked about herring; with Okoye about the pipeline.", ["herring"]),
        ("Aas met Lind or Okoye. She had talks on herring, and a word with Okoye about the pipeline.", ["herring"]),
        (
            "Aas saw Lind or Okoye. She spoke of herring and of her talks with Okoye about the pipeline.",
            ["herring", "the pipeline"],
        ),
    ],
)
def test_what_was_talked_of_with_another_is_of_another_contact(text: str, first: list[str]) -> None:
    people = [
        SimpleNamespace(kind="person", name=n, mentions={(m.start(), m.end(), "name") for m in re.finditer(n, text)})
        for n in ("Aas", "Lind", "Okoye")
    ]
    cast: Any = SimpleNamespace(text=text, roles=people, names=[])
    drafts = []
    for other in (1, 2):
        parties = [Side(0, "NOR", "party", 0, 3, None), Side(other, "XY"[other - 1], "party", 8, 12, None)]
        one = Draft(Argument(4, 7, 0.9), "meeting", "held", False, 0.9, parties, None, None)
        for words in ("herring", "the pipeline"):
            start = text.index(words)
            one.topics.append(Marked(start, start + len(words), 0.95, 0.95))
        drafts.append(one)
    choose_topics(drafts, cast, Sentences((0, 24), (24, len(text))), official=True)
    assert [text[t.start : t.end] for t in drafts[0].topics] == first
    assert "the pipeline" in [text[t.start : t.end] for t in drafts[1].topics]


@pytest.mark.parametrize(
    ("text", "found", "told"),
    [
        ("They agreed to release the crew soon.", ("release", "the crew"), ["release the crew"]),
        ("They spoke of maintaining ties.", ("maintaining",), []),
        (
            "They spoke of ways to mend and widen the lock.",
            ("mend", "widen the lock"),
            ["mend and widen the lock"],
        ),
        ("They spoke of mending and widening it.", ("mending", "widening it"), ["mending and widening it"]),
        ("They spoke of a return to peace and the lock.", ("peace", "the lock"), None),
        ("They spoke of whaling and ties.", ("whaling",), ["whaling"]),
        ("They spoke of the crew at sea the crew left.", ("the crew at sea", "the crew left"), None),
    ],
)
def test_halves_of_a_topic_are_one_and_what_is_only_done_is_none(
    text: str, found: tuple[str, ...], told: list[str] | None
) -> None:
    cast: Any = SimpleNamespace(text=text, roles=[], names=[])
    one = Draft(Argument(0, 4, 0.9), "meeting", "held", False, 0.9, [], None, None)
    one.topics = [Marked(text.index(f), text.index(f) + len(f), 0.99, 0.99) for f in found]
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    assert [text[t.start : t.end] for t in one.topics] == (list(found) if told is None else told)


@pytest.mark.parametrize(
    ("text", "found", "topics"),
    [
        (
            "They discussed an end to the dock strike, and how a dock strike begins.",
            ("an end to the dock strike", "a dock strike"),
            ["an end to the dock strike"],
        ),
        ("They discussed an end to the strike and docks.", ("an end to the strike", "docks"), None),
        (
            "They condemned Kestria's illegal and dangerous fishing.",
            ("Kestria's illegal", "dangerous fishing"),
            ["Kestria's illegal and dangerous fishing"],
        ),
        ("They discussed Kestria's fish and dangerous reefs.", ("Kestria's fish", "dangerous reefs"), None),
        ("They discussed the festival and dangerous reefs.", ("the festival", "reefs"), None),
    ],
)
def test_two_words_for_one_thing_are_one_topic(text: str, found: tuple[str, ...], topics: list[str] | None) -> None:
    cast: Any = SimpleNamespace(text=text, roles=[], names=[])
    one = Draft(Argument(0, 4, 0.9), "meeting", "held", False, 0.9, [], None, None)
    one.topics = [Marked(text.index(f), text.index(f) + len(f), 0.99, 0.99) for f in found]
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    assert [text[t.start : t.end] for t in one.topics] == (list(found) if topics is None else topics)


def test_what_is_told_twice_in_the_same_words_is_one_topic() -> None:
    text = "They spoke of the harbour fee. She said a harbour fee would do for the harbour."
    cast: Any = SimpleNamespace(text=text, roles=[], names=[])
    one = Draft(Argument(0, 4, 0.9), "meeting", "held", False, 0.9, [], None, None)
    again, other = text.index("a harbour fee"), text.rindex("the harbour")
    found = ((14, 29), (again, again + 13), (other, len(text) - 1))
    one.topics = [Marked(a, b, 0.99, 0.99) for a, b in found]
    choose_topics([one], cast, Sentences((0, 31), (31, len(text))), official=True)
    assert [text[t.start : t.end] for t in one.topics] == ["the harbour fee", "the harbour"]


@pytest.mark.parametrize(
    ("trigger", "left"),
    [("talks", "cod"), ("hosted talks", "cod"), ("hosted", "talks between Norway and Chile on cod")],
)
def test_the_words_for_an_occasion_are_no_part_of_what_it_was_about(trigger: str, left: str) -> None:
    text = "Peru hosted talks between Norway and Chile on cod."
    at, start = text.index(trigger), text.index("talks")
    one = Draft(Argument(at, at + len(trigger), 0.9), "talks", "held", False, 0.9, [], None, None)
    one.topics = [Marked(start, len(text) - 1, 0.99, 0.99)]
    cast: Any = SimpleNamespace(text=text, roles=[], names=[])
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    assert [text[t.start : t.end] for t in one.topics] == [left]


@pytest.mark.parametrize(("form", "left"), [("title", []), ("nominal", ["the Premier"])])
def test_the_title_of_whom_one_met_is_no_topic(form: str, left: list[str]) -> None:
    text = "Ola Roe rang Ida Lund about the Premier."
    at = text.index("Premier")
    people = [
        SimpleNamespace(kind="person", name=n, mentions={(text.index(n), text.index(n) + 7, "name")})
        for n in ("Ola Roe", "Ida Lund")
    ]
    people[1].mentions.add((at, at + 7, form))
    one = Draft(Argument(8, 12, 0.9), "call", "held", False, 0.9, [], None, None)
    one.parties = [Side(0, "NOR", "party", 0, 7, None), Side(1, "DNK", "party", 13, 21, None)]
    one.topics = [Marked(at - 4, at + 7, 0.99, 0.99)]
    cast: Any = SimpleNamespace(text=text, roles=people, names=[])
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    assert [text[t.start : t.end] for t in one.topics] == left


def test_whoever_was_met_is_no_topic_though_no_person() -> None:
    text = "Roe saw the Harbour leadership on a truce."
    start = text.index("Harbour leadership")
    roles = [SimpleNamespace(kind="person", name="Roe", mentions=set()), SimpleNamespace(kind="group", mentions=set())]
    cast: Any = SimpleNamespace(text=text, roles=roles, names=[])
    parties = [Side(0, "NOR", "party", 0, 3, None), Side(1, None, "party", start, start + 18, None)]
    one = Draft(Argument(4, 7, 0.9), "meeting", "held", False, 0.9, parties, None, None)
    for words in ("the Harbour leadership", "a truce"):
        one.topics.append(Marked(text.index(words), text.index(words) + len(words), 0.99, 0.99))
    choose_topics([one], cast, Sentences((0,), (len(text),)), official=True)
    assert [text[t.start : t.end] for t in one.topics] == ["a truce"]


def test_what_was_left_out_as_half_a_topic_may_be_one_later() -> None:
    text = "They spoke of maintaining ties. They praised maintaining."
    cast: Any = SimpleNamespace(text=text, roles=[], names=[])
    one = Draft(Argument(0, 4, 0.9), "meeting", "held", False, 0.9, [], None, None)
    again = text.rindex("maintaining")
    one.topics = [Marked(14, 25, 0.99, 0.99), Marked(again, again + 11, 0.99, 0.99)]
    choose_topics([one], cast, Sentences((0, 32), (32, len(text))), official=True)
    assert [t.start for t in one.topics] == [again]
