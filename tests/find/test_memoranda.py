"""The head of a memorandum of conversation tells who talked, when, where and of what; other texts have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.memoranda import Memorandum, find_memorandum

TITLE = "Memorandum of Conversation\nOsk, May 3, 1974\n"
PLAIN = """41. Memorandum of Conversation
Washington, May 6,
1963, 4:30-5:10 p.m.
SUBJECT
Grain Sales and the
Northern Fisheries
PARTICIPANTS
Karl V. Lind, Norwegian
Ambassador
Mr. Berg, Second
Secretary, Norwegian Embassy
The Secretary
Mr. Roe, Director, NOR
The Ambassador opened the conversation by extending his congratulations to the
Secretary and by saying that he hoped for better relations in the coming year.
"""
FIELDS = """THE WHITE HOUSE
WASHINGTON
MEMORANDUM OF TELEPHONE CONVERSATION
SUBJECT: Telephone Conversation with President Lund of Norway
PARTICIPANTS: President Lund of Norway
Notetakers: The Situation Room
DATE, TIME July 25, 2019, 9:03 - 9:33 a.m. EDT
AND PLACE: Residence
The President: Congratulations on a great victory. We all watched from here and you did a terrific job.
"""
TURNS = """Record of Conversation
Osk, 3 May 1974
PARTICIPANTS:
Chile:
Foreign Minister Rojas
Norway:
Karl Weiss
Rojas: Two things. You said that the port is open.
Weiss: That is right, and it will stay so.
"""


def words(text: str, memo: Memorandum) -> list[str]:
    return [text[line.start : line.end] for line in memo.lines]


def found(text: str) -> Memorandum:
    memo = find_memorandum(text)
    assert memo is not None
    return memo


def test_a_list_under_its_heading() -> None:
    memo = found(PLAIN)
    assert PLAIN[slice(*memo.what)] == "Memorandum of Conversation"
    assert not memo.call
    assert words(PLAIN, memo) == [
        "Karl V. Lind, Norwegian",
        "Ambassador",
        "Mr. Berg, Second",
        "Secretary, Norwegian Embassy",
        "The Secretary",
        "Mr. Roe, Director, NOR",
    ]
    assert memo.place is not None and PLAIN[slice(*memo.place)] == "Washington"
    assert [PLAIN[a:b] for a, b in memo.dates] == ["Washington, May 6,", "1963, 4:30-5:10 p.m."]
    assert [PLAIN[a:b] for a, b in memo.subjects] == ["Grain Sales and the\nNorthern Fisheries"]
    assert PLAIN[memo.end :].lstrip().startswith("The Ambassador opened")


def test_fields_with_colons() -> None:
    memo = found(FIELDS)
    assert memo.call
    assert "President Lund of Norway" in words(FIELDS, memo)
    assert any("July 25, 2019" in FIELDS[a:b] for a, b in memo.dates)
    assert [FIELDS[a:b] for a, b in memo.subjects] == ["Telephone Conversation with President Lund of Norway"]


def test_the_first_turn_ends_the_list() -> None:
    memo = found(TURNS)
    assert words(TURNS, memo) == ["Chile:", "Foreign Minister Rojas", "Norway:", "Karl Weiss"]


def test_between_two_in_the_title() -> None:
    text = (
        "Transcript of a Telephone Conversation Between Secretary of State\nRoe and the Norwegian\nAmbassador (Lind)\n"
        "Washington, December 10, 1975, 10:15\na.m.\nR: Secondly, on the port. We cannot think of any other solution.\n"
    )
    memo = found(text)
    assert memo.call
    assert words(text, memo) == ["Secretary of State", "Roe and the Norwegian", "Ambassador (Lind)"]
    assert all(line.between for line in memo.lines)
    assert memo.place is not None and text[slice(*memo.place)] == "Washington"


def test_whom_the_title_names_ends_at_the_next_heading() -> None:
    text = "Memorandum of Conversation\nBetween Roe and\nPARTICIPANTS\nMr. Roe\nMr. Lind\n"
    assert words(text, found(text)) == ["Roe and", "Mr. Roe", "Mr. Lind"]


def test_headings_of_whose_people_they_are() -> None:
    text = f"{TITLE}AMERICAN PARTICIPANTS\nMr. Roe\nCHILEAN PARTICIPANTS\nMr. Rojas\n"
    memo = found(text)
    assert [text[slice(*line.under)] if line.under else None for line in memo.lines] == ["AMERICAN", "CHILEAN"]


def test_a_letterhead_is_no_list() -> None:
    text = (
        f"{TITLE}UNITED STATES DELEGATION\nTO THE TENTH SESSION OF THE COUNCIL\n"
        "PARTICIPANTS\nMr. Roe\nMr. Rojas, Chile\n"
    )
    assert words(text, found(text)) == ["Mr. Roe", "Mr. Rojas, Chile"]


def test_who_interprets_stands_aside() -> None:
    text = f"{TITLE}PARTICIPANTS\nMr. Roe\nMiss Berg, Interpreter\nInterpreters: Ann Lie\nMr. Lind\n"
    assert [line.aside for line in found(text).lines] == [False, True, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The two presidents spoke by telephone on Monday, a memorandum of conversation says.",
        f"{TITLE}The Ambassador opened the conversation by saying that he hoped for better relations.\n",
        "Readout of the President's call\nWashington, May 3, 2031\nThe President spoke with Norway's king today.",
        "Notes of a meeting\n" + "Lund\n" * 40,
    ],
)
def test_other_texts_have_no_head(text: str) -> None:
    assert find_memorandum(text) is None


lines = st.lists(
    st.sampled_from(
        [
            *(
                "Memorandum of Conversation",
                "PARTICIPANTS",
                "PARTICIPANTS:",
                "SUBJECT",
                "Washington, May 6, 1963",
                "US",
                "USSR:",
            ),
            *(
                "Mr. Roe, Director",
                "The Secretary",
                "Interpreters: Ann Lie",
                "Lind: No.",
                "DATE: May 3 PLACE: Osk",
                "",
                " \t",
            ),
            *(
                "He said that the talks had been good and that they would go on.",
                "Between Roe and",
                "(Lind)",
                "é—”",
                "[SUBJECT]",
            ),
        ]
    ),
    max_size=25,
)


@given(lines, st.text(max_size=30))
def test_a_head_lies_in_its_text(made: list[str], more: str) -> None:
    text = "\n".join(["Memorandum of Conversation", *made, more])
    memo = find_memorandum(text)
    if memo is None:
        return
    spans = [memo.what, *memo.dates, *memo.subjects, *((line.start, line.end) for line in memo.lines)]
    spans += [memo.place] if memo.place else []
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert memo.lines and max(line.end for line in memo.lines) <= max(memo.end, memo.lines[-1].end)
    assert [line.start for line in memo.lines] == sorted(line.start for line in memo.lines)


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ("DATE, TIME AND PLACE: May 3, 2024, 10:00 a.m., Oslo", "Oslo"),
        ("DATE AND PLACE: May 3, 2024, the White Palace, Osk", "the White Palace, Osk"),
        ("DATE: May 3, 2024 PLACE: White Palace", "White Palace"),
        ("DATE: May 3, 2024", None),
    ],
)
def test_the_place_in_a_field(field: str, place: str | None) -> None:
    text = f"Memorandum of Conversation\nPARTICIPANTS\nMr. Roe\n{field}\n"
    memo = found(text)
    assert (text[slice(*memo.place)] if memo.place else None) == place


def test_between_two_on_the_line_of_the_day() -> None:
    text = "RECORD OF A MEETING BETWEEN MRS ROE AND MR LIND AT 10 BROAD STREET ON TUESDAY 18 MAY 1984\n\nShe did so.\n"
    memo = found(text)
    assert words(text, memo) == ["MRS ROE AND MR LIND"]
    assert memo.place is not None and text[slice(*memo.place)] == "10 BROAD STREET"
    assert any("18 MAY 1984" in text[a:b] for a, b in memo.dates)
    text = "Minutes of Conversation between Ana Roe and Karl Lind, Osk, 5 June 1962\n\nRoe said so.\n"
    assert words(text, found(text)) == ["Ana Roe and Karl Lind, Osk"]
