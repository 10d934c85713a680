"""Sentences stand in order, apart from each other, and hold every word of the text."""

from __future__ import annotations

import re

from hypothesis import assume, given
from hypothesis import strategies as st
from reader.synthetic import Word, readings, sure_of

from memcon.find.sentences import LONGEST, find_sentences
from memcon.reader import Reading
from memcon.reader.tokens import PARAGRAPH


@given(reading=readings, threshold=st.sampled_from([0.1, 0.5, 1.0]))
def test_sentences_are_in_order_and_hold_every_word_once(reading: Reading, threshold: float) -> None:
    found = find_sentences(reading, threshold)
    assert all(a < b for a, b in zip(found.starts, found.ends, strict=True))
    assert all(b <= a for b, a in zip(found.ends[:-1], found.starts[1:], strict=True))
    for first, last in zip(reading.words, reading.word_ends, strict=True):
        start, end = int(reading.tokens.starts[first]), int(reading.tokens.ends[last])
        assert sum(a <= start and end <= b for a, b in zip(found.starts, found.ends, strict=True)) == 1


@given(readings)
def test_a_sentence_is_words_from_end_to_end_and_lies_in_one_paragraph(reading: Reading) -> None:
    found = find_sentences(reading)
    for start, end in zip(found.starts, found.ends, strict=True):
        words = reading.text[start:end]
        assert words == words.strip()
        assert "\n\n" not in words


@given(readings)
def test_every_paragraph_opens_a_sentence(reading: Reading) -> None:
    starts = reading.tokens.starts[reading.words]
    opening = reading.tokens.gap[reading.words] == PARAGRAPH
    assert set(starts[opening].tolist()) <= set(find_sentences(reading).starts)


@given(reading=readings, offset=st.integers(0, 400))
def test_an_offset_belongs_to_the_sentence_that_holds_it_or_stands_before_it(reading: Reading, offset: int) -> None:
    found = find_sentences(reading)
    assume(len(found))
    number = found.at(offset)
    assert 0 <= number < len(found)
    assert found.span(offset) == (found.starts[number], found.ends[number])
    assert found.starts[number] <= offset or number == 0
    assert number + 1 == len(found) or offset < found.starts[number + 1]


def test_a_start_that_is_sure_is_a_start() -> None:
    made = [Word(1, letters, 1) for letters in ("They", "met", ".", "He", "left", ".")]
    made[2] = made[5] = Word(0, ".", 1)
    reading = sure_of(made, "sentence", [1, 0, 0, 1, 0, 0])
    found = find_sentences(reading)
    assert [reading.text[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == ["They met.", "He left."]


def test_no_sentence_begins_in_small_letters_in_the_middle_of_a_line() -> None:
    made = [Word(1, letters, 1) for letters in ("Berg", "met", "today", "with", "Ruiz", "yesterday")]
    reading = sure_of(made, "sentence", [1, 0, 1, 1, 0, 1])
    assert len(find_sentences(reading)) == 1


def test_no_sentence_begins_behind_a_comma_but_that_of_an_address() -> None:
    made = [Word(1, letters, 1) for letters in ("They", "met,", "Northwire", "reports", "today")]
    assert len(find_sentences(sure_of(made, "sentence", [1, 0, 1, 0, 0]))) == 1
    made = [Word(1, letters, 1) for letters in ("Today,", "President", "Lind", "met", "Roe.")]
    assert len(find_sentences(sure_of(made, "sentence", [1, 1, 0, 0, 0]))) == 1
    made = [Word(1, letters, 1) for letters in ("Dear", "Ana,", "We", "met", "today")]
    assert len(find_sentences(sure_of(made, "sentence", [1, 0, 1, 0, 0]))) == 2


def test_no_sentence_begins_behind_what_tells_where_or_when() -> None:
    assert _sentences("In Chile, Ms. Lind left", [0, 3]) == ["In Chile, Ms. Lind left"]
    assert _sentences("They met. On Monday, Lind left", [0, 3, 6]) == ["They met.", "On Monday, Lind left"]
    assert _sentences("Dear Ana, We met today", [0, 3]) == ["Dear Ana,", "We met today"]
    assert _sentences("They met. Regards, Ana Roe", [0, 3, 5]) == ["They met.", "Regards,", "Ana Roe"]


def test_whoever_says_what_a_quotation_ends_with_begins_no_sentence() -> None:
    made = [Word(1, letters, 1) for letters in ("“Late,”", "Ms.", "Lind", "said")]
    assert len(find_sentences(sure_of(made, "sentence", [1, 1, 0, 0]))) == 1
    made = [Word(1, letters, 1) for letters in ("“Late.”", "Ms.", "Lind", "left")]
    assert len(find_sentences(sure_of(made, "sentence", [1, 1, 0, 0]))) == 2


def test_no_sentence_begins_behind_a_possessive_or_an_article() -> None:
    made = [Word(1, letters, 1) for letters in ("After", "Lind’s", "July", "call", "a", "May", "visit", "fell")]
    found = find_sentences(sure_of(made, "sentence", [1, 0, 1, 0, 0, 1, 0, 0]))
    assert len(found) == 1


def test_no_sentence_begins_behind_a_word_that_leads_on() -> None:
    assert _sentences("The call came as Norway left", [0, 4]) == ["The call came as Norway left"]
    assert _sentences("They met again Norway left", [0, 3]) == ["They met again", "Norway left"]


def test_no_sentence_begins_behind_a_title() -> None:
    made = [Word(1, letters, 1) for letters in ("They", "saw", "Mr.", "Roe", "and", "President", "E.", "Lind.", "We")]
    assert len(find_sentences(sure_of(made, "sentence", [1, 0, 0, 1, 0, 0, 0, 1, 1]))) == 2


def test_a_sentence_may_begin_behind_a_heading_without_a_full_stop() -> None:
    made = [Word(1, letters, 1) for letters in ("Weekly", "digest", "Lind", "left")]
    found = find_sentences(sure_of(made, "sentence", [1, 0, 1, 0]))
    assert len(found) == 2


def test_a_line_and_an_address_may_begin_in_small_letters() -> None:
    made = [Word(1, "see", 1), Word(2, "below", 1), Word(1, "x.org/a", 1), Word(1, "x.org/b", 1)]
    reading = sure_of(made, "sentence", [1, 1, 1, 1])
    assert len(find_sentences(reading)) == 4


def _sentences(text: str, starts: list[int]) -> list[str]:
    """The sentences of a text of which the reader takes the words numbered `starts` for first ones."""
    words = [Word(("", " ", "\n").index(gap), letters, 1) for gap, letters in re.findall(r"(\s?)(\w+|[^\w\s])", text)]
    reading = sure_of(words, "sentence", [int(i in starts) for i in range(len(words))])
    found = find_sentences(reading)
    return [reading.text[a:b] for a, b in zip(found.starts, found.ends, strict=True)]


def test_a_mark_that_opens_before_a_word_belongs_to_its_sentence() -> None:
    assert _sentences('They met. "We agreed', [0, 4]) == ["They met.", '"We agreed']
    assert _sentences("They met. (Both had", [0, 3, 4]) == ["They met.", "(Both had"]
    assert _sentences('"They met." He left', [0, 5]) == ['"They met."', "He left"]


def test_numbers_of_notes_belong_to_the_sentence_before_them() -> None:
    assert _sentences("They met. [6] He left", [0, 3]) == ["They met. [6]", "He left"]
    assert _sentences("They met. [6][12] He left", [0]) == ["They met. [6][12]", "He left"]
    assert _sentences("They met.\n[6] He left", [0, 3]) == ["They met.", "[6] He left"]
    assert _sentences("They met. [And] he left", [0, 3]) == ["They met.", "[And] he left"]


def test_the_number_of_a_paragraph_belongs_to_its_first_sentence() -> None:
    assert _sentences("2. Roe met Lind. He left", [0, 2, 6]) == ["2. Roe met Lind.", "He left"]
    assert _sentences("They saw 2. Roe left", [0, 4]) == ["They saw 2.", "Roe left"]


def test_a_sentence_ends_with_the_bracket_behind_its_full_stop() -> None:
    assert _sentences("(They met in Osk.) He left", [0]) == ["(They met in Osk.)", "He left"]
    assert _sentences("They met (in Osk) He left", [0]) == ["They met (in Osk) He left"]
    assert _sentences("Gen. (Ret.) Roe left", [0]) == ["Gen. (Ret.) Roe left"]


def test_no_sentence_begins_behind_a_colon_or_small_behind_dots_on_a_line() -> None:
    assert _sentences("He asked: Who left", [0, 3]) == ["He asked: Who left"]
    assert _sentences("They met... and left", [0, 5]) == ["They met... and left"]
    assert _sentences("They met... He left", [0, 5]) == ["They met...", "He left"]


def test_a_sentence_without_an_end_is_parted() -> None:
    words = "They met Roe, then Lind " * 400
    found = _sentences(words.strip(), [0])
    assert " ".join(found) == words.strip()
    assert len(found) > 1 and all(len(sentence) <= LONGEST for sentence in found)
    assert all(sentence.endswith(",") for sentence in found[:-1])
    bare = _sentences(("They met Roe and Lind " * 400).strip(), [0])
    assert len(bare) > 1 and all(len(sentence) <= LONGEST for sentence in bare)


def test_a_long_sentence_stays_whole() -> None:
    assert len(_sentences(("They met Roe, then Lind " * 150).strip(), [0])) == 1


def test_a_text_without_words_has_no_sentences() -> None:
    assert len(find_sentences(sure_of([], "sentence", []))) == 0
