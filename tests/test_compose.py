"""One document's memcon: whole for any text, alike every time, all its words the document's own."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import characters

from memcon import compose as module
from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Contact, Memcon, from_json, spans_in, to_json

pytestmark = pytest.mark.usefixtures("trained_reader")

FRAGMENTS = (
    "President Ana Petrova of Norland", "Prime Minister Karl Weiss", "Petrova", "Mr. Weiss", "he", "they", "we", "I",
    "the Kremlin", "France", "China’s", "U.S.", "a spokesman for the ministry", "the Foreign Ministry", "officials",
    "said", "told the Midport Courier", "spoke by phone with", "met", "declined to give details", "will visit",
    "on Tuesday", "on March 12, 2024", "last week", "about grain and the strait", "in Midport", "that", "according to",
    "“", "”", '"', ",", ".", "?", "\n", "\n\n", "\r\n", "\u2028", "\x85", "\x00", "İ", "中国", "🇫🇷", "a\u0301", "@",
    "Photo: A. Author / Agency", "Leave a comment", "Read more: Ten things about grain",
    "Ana Petrova Ana Maria PetrovaWeiss met Xi on trade and the strait MORE", "\nMR. WEISS:", "\nQ:", "thank you.",
)  # fmt: skip

jumbled = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=40).map(" ".join)
published = st.sampled_from([None, "2024-03-13", "2024-03-13T08:00:00+01:00"])

REPORT = (
    "MIDPORT — French President Emmanuel Macron spoke by phone with Chinese President Xi Jinping on Tuesday, "
    "the Élysée said. “We discussed trade and the war,” Macron told reporters. The two sides agreed to keep the "
    "details of the call private.\n\n"
    "China’s foreign ministry said the leaders had talked about climate and trade.\n\n"
    "Photo: A. Author / Agency\n\n"
    "Leave a comment\nShare on Facebook\n"
)


def read(text: str, **facts: str | None) -> Memcon:
    return compose(take_text(text, **facts), reader())  # type: ignore[arg-type]


def whole(made: Memcon, text: str) -> None:
    """The record holds the text as it is, every span is of it, and JSON keeps it all."""
    assert made.document.text == text
    for span in spans_in(made):
        assert text[span.start : span.end] == span.text
    assert from_json(to_json(made)) == made


def untouched(made: Memcon) -> None:
    """Nothing was extracted from furniture."""
    taken = [s for a in made.attributions for s in (*a.source, *a.cue, *a.content)]
    for contact in made.contacts:
        taken += [contact.trigger, *(p.span for p in contact.participants), *(t.span for t in contact.topics)]
        taken += [w.span for w in contact.withheld]
        taken += [part.span for part in (contact.time, contact.place) if part]
    taken += [t.span for t in made.times] + [s for place in made.places for s in place.spans]
    taken += [m.span for a in made.actors for m in a.mentions]
    for span in taken:
        for piece in made.document.furniture:
            assert span.end <= piece.start or piece.end <= span.start, (span, piece)


def supported(made: Memcon) -> None:
    """Each field of a contact lies whole in a piece of its evidence."""
    for contact in made.contacts:
        fields = [contact.trigger, *(part.span for part in (contact.time, contact.place) if part)]
        fields += [part.span for part in (*contact.participants, *contact.topics, *contact.withheld)]
        for span in fields:
            assert any(e.start <= span.start and span.end <= e.end for e in contact.evidence), span


@settings(max_examples=25)
@given(text=st.text(characters, min_size=1, max_size=200), day=published)
def test_any_text_has_a_memcon(text: str, day: str | None) -> None:
    assume(not text.isspace())
    made = read(text, published=day)
    whole(made, text)
    untouched(made)
    supported(made)


@settings(max_examples=60)
@given(text=jumbled, day=published)
def test_any_jumble_of_words_of_the_news_has_a_memcon(text: str, day: str | None) -> None:
    assume(not text.isspace())
    made = read(text, published=day)
    whole(made, text)
    untouched(made)
    supported(made)


@settings(max_examples=15)
@given(text=jumbled)
def test_a_text_has_the_same_memcon_every_time(text: str) -> None:
    assume(not text.isspace())
    assert to_json(read(text)) == to_json(read(text))


@settings(max_examples=25)
@given(text=jumbled, day=published)
def test_a_contact_is_between_two_at_least_and_its_date_is_in_order(text: str, day: str | None) -> None:
    assume(not text.isspace())
    for contact in read(text, published=day).contacts:
        assert len({p.actor for p in contact.participants}) == len(contact.participants)
        body = [p.side for p in contact.participants if p.side and len(p.side) != 3]
        assert len(contact.participants) >= 2 or body  # the members of a body meet among themselves
        assert contact.trigger.text
        assert any(e.contains(contact.trigger) for e in contact.evidence)
        if contact.time:
            assert contact.time.start <= contact.time.end


def test_a_report_is_read_from_top_to_bottom() -> None:
    made = read(REPORT, published="2024-03-13")
    whole(made, REPORT)
    untouched(made)
    (call,) = made.contacts
    assert (call.mode, call.status) == ("call", "held")
    assert {p.side for p in call.participants} >= {"FRA", "CHN"}
    assert call.time and (call.time.start, call.time.end) == ("2024-03-12", "2024-03-12")
    assert {a.side for a in call.accounts} >= {"FRA"}


def test_furniture_is_marked_and_not_cut() -> None:
    made = read(REPORT, published="2024-03-13")
    marked = {REPORT[f.start : f.end] for f in made.document.furniture}
    assert {"Photo: A. Author / Agency", "Leave a comment"} <= marked
    assert made.document.text == REPORT


def test_without_a_publication_date_relative_words_stay_without_a_date() -> None:
    made = read(REPORT)
    assert any("no publication date" in warning for warning in made.warnings)
    assert all(c.time is None for c in made.contacts)
    assert all(t.value is None for t in made.times if t.span.text == "Tuesday")


def test_a_range_stands_as_its_two_ends_among_the_times() -> None:
    made = read("The two foreign ministers met in Oslo from 5 to 7 May 2021, their offices said on Monday.")
    assert [(t.span.text, t.value) for t in made.times][:2] == [("5", "2021-05-05"), ("7 May 2021", "2021-05-07")]


def test_a_contact_that_two_accounts_date_differently_is_one_and_the_memorandum_says_so() -> None:
    text = (
        "Norwegian Defence Minister Ida Brekke spoke by phone on Monday with her Chilean counterpart Juan Soto. "
        "A statement from Soto's office put the call a day earlier."
    )
    made = read(text, published="2024-03-13")
    (contact,) = made.contacts
    assert contact.time is not None
    assert contact.time.start == "2024-03-11"
    (warning,) = made.warnings
    assert "“a day earlier”" in warning
    assert str(text.index("a day earlier")) in warning


def test_a_day_that_nobody_else_tells_is_no_dispute() -> None:
    made = read(
        "Norwegian Defence Minister Ida Brekke spoke by phone with her Chilean counterpart Juan Soto. A statement from "
        "Soto's office put the call on Monday.",
        published="2024-03-13",
    )
    assert made.warnings == ()
    assert [contact.time and contact.time.start for contact in made.contacts] == ["2024-03-11"]


def test_a_leader_who_is_told_by_the_office_alone_is_party_to_what_he_does() -> None:
    made = read(
        "The Prime Minister spoke to President Macron of France and Chancellor Merz of Germany this morning. "
        "The Prime Minister also spoke of his conversation with President Trump last night.",
        published="2026-07-02",
        publisher="Prime Minister's Office UK",
        kind="readout",
    )
    found = [{p.side for p in contact.participants} for contact in made.contacts]
    assert found == [{"GBR", "FRA"}, {"GBR", "DEU"}, {"GBR", "USA"}]


def test_the_spokesman_for_a_presidency_gives_its_states_account() -> None:
    made = read(
        "President Abdel Fattah El-Sisi received today the Chairman of the Sovereign Council of Sudan, General Abdel "
        "Fattah al-Burhan, in Cairo. The spokesman for the presidency said that the meeting touched on El Fasher.",
        published="2026-07-02",
        publisher="Presidency of Egypt",
        kind="press_release",
    )
    (contact,) = made.contacts
    assert {account.side for account in contact.accounts} == {"EGY"}
    assert len(contact.accounts) == 2


def test_what_both_sides_confirm_is_the_account_of_each() -> None:
    made = read(
        "The foreign ministers of Estonia and Latvia spoke by telephone on Tuesday. Both confirmed that their "
        "delegations will meet in Narva on March 26.",
        published="2024-03-13",
        kind="report",
    )
    planned = made.contacts[-1]
    assert planned.status == "planned"
    assert [account.side for account in planned.accounts] == ["EST", "LVA"]
    assert planned.accounts[0].attributions == planned.accounts[1].attributions


def test_a_department_that_another_sentence_names_makes_nobody_american() -> None:
    made = read(
        "MANILA - Secretary Ramon Teodoro met Japanese Foreign Minister Kenji Mori on Tuesday. The State Department in "
        "Washington welcomed the meeting.",
        published="2024-05-22",
    )
    assert {actor.country for actor in made.actors if actor.name == "Ramon Teodoro"} <= {None, "PHL"}


@pytest.mark.parametrize("who", ["Two diplomats", "The two analysts", "Two ministers of other states"])
def test_two_others_do_not_speak_for_the_sides(who: str) -> None:
    made = read(
        f"The foreign ministers of Estonia and Latvia spoke by telephone on Tuesday. {who} said the call was tense.",
        published="2024-03-13",
        kind="report",
    )
    (call,) = made.contacts
    assert not {account.side for account in call.accounts} & {"EST", "LVA"}


def test_two_who_speak_together_are_named_with_their_article() -> None:
    made = read(
        "President Ivo Maric of Croatia telephoned Slovenian Prime Minister Luka Novak on Monday. The two ministries "
        "confirmed the call but gave no details.",
        published="2024-03-13",
        kind="report",
    )
    (call,) = made.contacts
    names = {actor.id: actor.name for actor in made.actors}
    assert {(a.side, names[a.speaker or ""]) for a in call.accounts} == {
        ("HRV", "the two ministries"),
        ("SVN", "the two ministries"),
    }


def test_warnings_of_the_intake_are_kept() -> None:
    made = read("Les ministres se sont entretenus hier au téléphone de la situation dans la région, selon Paris.")
    assert any("English" in warning for warning in made.warnings)


def test_a_text_longer_than_what_is_read_is_kept_whole_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READ_LIMIT", 300)
    text = REPORT * 3
    made = read(text, published="2024-03-13")
    whole(made, text)
    assert f"only the first 300 of {len(text):,} characters were read" in made.warnings
    assert all(span.end <= 300 for span in spans_in(made))
    assert all(piece.end <= 300 for piece in made.document.furniture)


def test_a_text_as_long_as_what_is_read_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READ_LIMIT", len(REPORT))
    assert not any("were read" in warning for warning in read(REPORT, published="2024-03-13").warnings)


def test_a_sentence_reads_on_behind_headlines_put_into_it() -> None:
    inserted = "Karl Maria WeissTen things about grain Petrova visits the strait MORE"
    text = f"Prime Minister Karl Weiss {inserted} said on Tuesday that he would meet President Ana Petrova of Norland."
    made = read(text, published="2024-03-13")
    whole(made, text)
    untouched(made)
    supported(made)
    assert [f.label for f in made.document.furniture] == ["related"]
    (said,) = made.attributions
    assert [s.text for s in said.source] == ["Prime Minister Karl Weiss"]
    assert said.content[0].text == "that he would meet President Ana Petrova of Norland"


@pytest.mark.usefixtures("trained_reader")
def test_what_is_withheld_in_an_answer_is_of_what_that_answer_tells() -> None:
    text = (
        "Q: Can you confirm that the envoy met Kenyan officials in Nairobi last week?\n\n"
        "Ana Roe: Our Special Representative Ida Lunde met Chilean Deputy Foreign Minister Carl Rojas in Lima on March "
        "9. As to whom else she met, I have no information to offer.\n\n"
        "Q: Will Norwegian President Solveig Aamodt travel to France in May?\n\nAna Roe: We will see."
    )
    made = compose(
        take_text(text, published="2024-03-21", publisher="Ministry of Foreign Affairs of Norway", kind="transcript"),
        reader(),
    )
    of = {"FRA" in {p.side for p in c.participants}: [w.span.text for w in c.withheld] for c in made.contacts}
    assert not of.get(True)
    assert any("no information" in w.span.text for c in made.contacts for w in c.withheld)


@pytest.mark.parametrize(
    "odd", [(" ", "\u00a0"), ("\n", "\r"), ("pr", "p\u00adr"), ("\u00e9", "e\u0301"), ("MID", "\ufeffMID")]
)
def test_blanks_and_what_nobody_sees_make_no_other_record(odd: tuple[str, str]) -> None:
    """Alike in all but the words of its spans, which are the text's."""
    plain, other = read(REPORT, published="2024-03-13"), read(REPORT.replace(*odd), published="2024-03-13")
    whole(other, REPORT.replace(*odd))
    assert [(a.name, a.country) for a in other.actors] == [(a.name, a.country) for a in plain.actors]
    assert [outline(c) for c in other.contacts] == [outline(c) for c in plain.contacts]
    assert [(q.form, q.speaker, q.act) for q in other.attributions] == [
        (q.form, q.speaker, q.act) for q in plain.attributions
    ]


def outline(contact: Contact) -> tuple[object, ...]:
    """What a contact tells without its words."""
    day = contact.time and (contact.time.start, contact.time.end)
    who = [(p.actor, p.side, p.role) for p in contact.participants]
    return contact.mode, contact.status, day, who, len(contact.topics), [a.side for a in contact.accounts]


def test_what_runs_over_two_lines_of_a_page_has_both_for_its_evidence() -> None:
    """A PDF in columns may part a sentence into paragraphs."""
    text = (
        "French President Emmanuel Macron spoke by phone\n\nwith Chinese President Xi Jinping on Tuesday about the "
        "situation in the\n\nnorthern waters, the Élysée said."
    )
    made = read(text, published="2024-03-13")
    assert made.contacts
    supported(made)
