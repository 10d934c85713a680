"""What of a side's words is shown with a contact: whole where they are short, and never a fragment."""

from __future__ import annotations

from memcon.cli.terminal import render
from memcon.record import Account, Actor, Attribution, Contact, Document, Memcon, Mention, Span, Withheld
from memcon.view import wording

FILLER = " ".join(f"The harbour has {number} cranes and a crew for each." for number in range(20, 36))
TURN = f"I am glad to be here. {FILLER} I met President Roe in Oslo on the fisheries of the whole north. {FILLER}"
TEXT = f"LIND: {TURN}"


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def turn(name: str, words: str) -> Attribution:
    return Attribution(name, "direct", (span("LIND"),), (span(":"),), (span(words),), "a1")


def told(accounts: tuple[Account, ...], evidence: str, attributions: tuple[Attribution, ...] = ()) -> Memcon:
    lind = Actor("a1", "person", "Lind", country="NOR", mentions=(Mention(0, 4, "LIND", "name"),))
    contact = Contact("c1", "meeting", "held", span("met"), (), accounts=accounts, evidence=(span(evidence),))
    document = Document(id="d", text=TEXT, kind="press_release", publisher="Office of Lind")
    return Memcon(document=document, actors=(lind,), attributions=attributions, contacts=(contact,))


SENTENCE = "I met President Roe in Oslo on the fisheries of the whole north."


def test_of_a_long_turn_the_sentences_that_tell_of_the_contact_are_shown() -> None:
    made = told((Account("NOR", "a1", (), ("q1",)),), SENTENCE, (turn("q1", TURN),))
    (contact,) = made.contacts
    assert [s.text for s in wording.of_contact(made, made.attributions[0], contact)] == [SENTENCE]
    page = " ".join(render(made).replace("│", " ").split())
    assert "NOR account · Lind" in page and f"“{SENTENCE[:30]}" in page and "35 cranes" not in page


def test_of_a_long_turn_that_does_not_name_it_whole_first_sentences_are_shown() -> None:
    made = told((Account("NOR", "a1", (), ("q1",)),), "met", (turn("q1", TURN),))
    (shown,) = wording.of_contact(made, made.attributions[0], made.contacts[0])
    assert TURN.startswith(shown.text) and shown.text.endswith(".") and 300 < len(shown.text) <= wording.LONG


def test_a_text_that_is_an_account_itself_shows_what_it_tells() -> None:
    made = told((Account("NOR", None, ()),), SENTENCE)
    page = " ".join(render(made).replace("│", " ").split())
    assert f"NOR account {SENTENCE[:20]}" in page and "in its own text" in page


def test_what_stands_within_a_speakers_other_words_is_not_said_again() -> None:
    made = told((Account("NOR", None, ()),), "met", (turn("q1", TURN), turn("q2", "the fisheries of the whole north")))
    assert [a.id for a in wording.apart_from_accounts(made)] == ["q1"]
    inside = told((Account("NOR", None, ()),), SENTENCE, (turn("q1", "the fisheries of the whole north"),))
    assert wording.apart_from_accounts(inside) == []


def test_what_an_account_tells_with_its_speaker_is_not_said_again() -> None:
    text = "Roe told Lind to wait, an aide said. Roe told Moe to go. The aide declined to say why."
    whole = Attribution("q1", "indirect", (span("an aide", text),), (span("said", text),), (span(text[:21], text),))
    inner = Attribution("q2", "indirect", (Span(0, 3, "Roe"),), (span("told", text),), (span("Lind to wait", text),))
    other = Attribution("q3", "indirect", (Span(37, 40, "Roe"),), (), (span("Moe to go", text),))
    silent = Attribution("q4", "indirect", (span("The aide", text),), (), (span("to say why", text),))
    kept = Withheld(span("The aide declined to say why", text), ())
    accounts = (Account(None, None, ("q1",)),)
    contact = Contact("c1", "call", "held", span("told", text), (), withheld=(kept,), accounts=accounts)
    said = (whole, inner, other, silent)
    made = Memcon(document=Document(id="d", text=text, kind="report"), attributions=said, contacts=(contact,))
    assert [a.id for a in wording.apart_from_accounts(made)] == ["q3"]


def test_of_a_turn_of_several_paragraphs_those_that_tell_of_it_are_shown() -> None:
    words = "\n\n".join(
        ["Good morning to all of you here today. " * 3, SENTENCE, "Nothing else was said of it at all. " * 4]
    )
    pieces = tuple(Span(words.index(w), words.index(w) + len(w), w) for w in words.split("\n\n"))
    one = Attribution("q1", "direct", (), (), pieces)
    contact = Contact("c1", "meeting", "held", pieces[1], (), evidence=(pieces[1],))
    made = Memcon(document=Document(id="d", text=words, kind="transcript"), attributions=(one,), contacts=(contact,))
    assert [s.text for s in wording.of_contact(made, one, contact)] == [SENTENCE]
