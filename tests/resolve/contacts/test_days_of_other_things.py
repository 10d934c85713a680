"""Days that stand beside what tells of a contact and are of something else, and those by which a contact is named."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.told.dating import date_of
from memcon.resolve.times.when import resolve_times


def date_words(text: str, trigger: str, *, linked: bool, status: str = "held") -> str | None:
    """The words that date the occasion told by `trigger`, where all times are linked to it or none is."""
    at = text.index(trigger)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    links = tuple(Argument(t.span.start, t.span.end, 0.999) for t in times) if linked else ()
    one = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", status, False, (), {"time": links}, 0.9)
    starts = [0, *(i + 2 for i in range(len(text) - 2) if text[i] in ".\n" and text[i + 1] in " \n")]
    sentences = Sentences(tuple(starts), tuple([*(start - 1 for start in starts[1:]), len(text)]))
    chosen = date_of(one, times, [at], sentences, text)
    return chosen.span.text if chosen else None


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The messages to Novak, released on Tuesday, embarrass Dahl.", "messages"),
        ("A recording of a call between Dahl and Novak, published by a newspaper on Tuesday, is short.", "call"),
        ("It was about a meeting first reported on Tuesday.", "meeting"),
        ("Dahl denied on Tuesday that she was late. She met Novak in Tarsund.", "met"),
        ("Dahl met Novak in Tarsund. She acknowledged Tuesday that it had been hard.", "met"),
        ("In the May 13, 2031, briefing, a spokesman was asked about secret talks with Orland.", "talks"),
        ("In a Sunday interview, Dahl said that she had met Novak.", "met"),
        ("The ministry denied on Tuesday that Dahl had met Novak.", "met"),
        ("A spokesman told reporters Monday that Dahl had twice held secret talks with Novak.", "talks"),
        ("The office said late Monday Dahl has met Novak.", "met"),
        ("An aide pleaded guilty this month to lying about meetings with Novak.", "meetings"),
        ("Her decision on Monday came after talks with Novak.", "talks"),
        ("The order of May 5 came after months of meetings with Novak.", "meetings"),
        ("This week's summit in Tarsund came after Dahl quietly met Novak.", "met"),
        ("Dahl spoke with Novak ahead of Friday's summit.", "spoke"),
        ("Dahl is to meet the president, Jan Novak, who took the oath on May 2.", "meet"),
        ("Dahl wrote to Novak.\nAll is well. — Anna Dahl (@annadahl) May 13, 2031", "wrote"),
        ("Dahl met Novak. He noted that today Orland is at war.", "met"),
        ("Dahl met Novak. He noted that today there are many dangers.", "met"),
        ("Dahl met Novak. The help that they are giving today is of weight.", "met"),
        ("Dahl refused to meet Novak. In 2029, Novak had mocked her.", "meet"),
        ("The May 12 agreement helped, but the two have not moved after rounds of talks.", "talks"),
        ("Dahl met Novak after the May 5 attack.", "met"),
        ("After Monday's missile test Dahl telephoned Novak.", "telephoned"),
        ("Dahl will meet Novak ahead of a June 10 deadline set by Orland.", "meet"),
        ("The June 10 deadline is near. Dahl will meet Novak.", "meet"),
        ("Dahl, who had met Novak in Tarsund, testified on Tuesday.", "met"),
        ("Dahl, who recently spoke to Novak, left for Orland on Tuesday.", "spoke"),
        ("Dahl left Tarsund for Orland on Tuesday to meet Novak.", "meet"),
        ("Asked on Tuesday whether she would meet Novak, Dahl said no.", "meet"),
        ("Dahl met Novak. She was asked by reporters on Tuesday about it.", "met"),
        (
            "Dahl said at a press conference in Tarsund on Tuesday that her recent talks with Novak were useful.",
            "talks",
        ),
    ],
)
def test_the_day_of_something_else_dates_no_contact(text: str, trigger: str) -> None:
    assert date_words(text, trigger, linked=True) is None


@pytest.mark.parametrize(
    ("text", "trigger", "words"),
    [
        ("A letter to Novak released on Tuesday calls for talks.", "letter", "Tuesday"),
        ("Dahl said on Tuesday that she was glad. She met Novak in Tarsund.", "met", "Tuesday"),
        ("At a Sunday news conference, Dahl and Novak met the press.", "met", "Sunday"),
        ("On Monday, before the talks, Dahl met Novak.", "met", "Monday"),
        ("Dahl, who met Novak, the premier, on Tuesday, left.", "met", "Tuesday"),
        ("Dahl met Novak on Tuesday after a vote.", "met", "Tuesday"),
        ("The talks, originally scheduled for May 20, were pushed back to May 28.", "talks", "May 28"),
        ("The talks, originally scheduled for May 20, were called off.", "talks", "May 20"),
        ("Dahl asked Novak on Tuesday for help when they met.", "met", "Tuesday"),
        (
            "Dahl said at a news conference in Tarsund on Tuesday that their talks with Novak were useful.",
            "talks",
            "Tuesday",
        ),
        ("Dahl flew to Tarsund on Monday and on to Orland on Tuesday, where she met Novak.", "met", "Tuesday"),
        ("Dahl flew to Tarsund on Tuesday, where she met Novak on Wednesday.", "met", "Wednesday"),
        ("Dahl met Novak, who leads Orland, on Tuesday.", "met", "Tuesday"),
        ("I just spoke with Novak. — Anna Dahl (@annadahl) May 13, 2031", "spoke", "May 13, 2031"),
        ("Dahl met Novak. He thanked her for being here today.", "met", "today"),
        ("Dahl met Novak. That is why today we are meeting, he said.", "met", "today"),
        ("Dahl met Novak. Today's talks are of weight.", "met", "Today"),
    ],
)
def test_the_day_of_the_same_occasion_does(text: str, trigger: str, words: str) -> None:
    assert date_words(text, trigger, linked=True) == words


@pytest.mark.parametrize(
    ("text", "trigger", "words"),
    [
        ("Dahl today met Novak, recalling his August 2030 visit to Tarsund.", "visit", "August 2030"),
        ("Asked today, Dahl denied the reported 2030 meetings.", "reported 2030 meetings", "2030"),
        ("Asked today, Dahl praised last week's first bilateral summit.", "summit", "last week"),
        ("On Tuesday trade talks with Orland went on as Dahl fell on May 9.", "talks", None),
        ("It goes back to 2027, when Dahl offended Orland during a visit by Novak.", "visit", "2027"),
        ("Dahl told reporters on Tuesday, when asked about the visit by Novak, that it was off.", "visit", None),
        (
            "There were a call in May 2030; a meeting with Novak in Tarsund in June 2030; and a dinner.",
            "meeting",
            "June 2030",
        ),
        ("In a Sunday interview, Dahl said that she had met Novak in Tarsund in March.", "met", "March"),
    ],
)
def test_the_time_by_which_an_occasion_is_named_is_its_own(text: str, trigger: str, words: str | None) -> None:
    assert date_words(text, trigger, linked=False) == words


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [
        ("Novak is to visit Tarsund, an aide to Dahl said on Tuesday.", "planned", None),
        ("Novak is to visit Tarsund, an aide told reporters in Osk late Tuesday.", "proposed", None),
        ("Dahl will not visit Novak, an aide said in a statement on Tuesday.", "refused", None),
        ("Novak is to visit Tarsund on Tuesday, an aide said.", "planned", "Tuesday"),
        ("Dahl went on a visit to Novak, an aide said on Tuesday.", "held", "Tuesday"),
    ],
)
def test_the_day_of_a_saying_dates_nothing_that_is_to_come(text: str, status: str, words: str | None) -> None:
    assert date_words(text, "visit", linked=True, status=status) == words
