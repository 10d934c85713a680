"""Who answers a briefing speaks for its publisher; actors met late have their states too."""

from __future__ import annotations

from datetime import date

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.find.speech.talks import SCORE, spoken
from memcon.intake.turns import find_turns
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.briefings import in_own_words, serve_hearing, speak_for_publisher
from memcon.resolve.attributions.statements import resolve_statements

TALK = "MS. ARDEN: The Secretary met Dorn.\n\nQUESTION: Where was it?\n\nMS. ARDEN: In Oslo."


def _cast(text: str, *names: str, spoken: bool, title: str) -> Cast:
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    whole = Sentences((0,), (len(text),))
    return Cast(text, found, whole, date(2031, 5, 1), "CHL", title=title, spoken=spoken)


def _behalf(spoken: bool, title: str) -> list[str | None]:
    cast = _cast(TALK, "ARDEN", "Dorn", spoken=spoken, title=title)
    turns, at = [], 0
    for line in TALK.split("\n\n"):
        colon = at + line.index(":")
        words = (colon + 2, at + len(line))
        turns.append(Quotation(((at, colon),), ((colon, colon + 1),), (words,), SCORE))
        at += len(line) + 2
    made = speak_for_publisher(resolve_statements(turns, cast, cast.names, cast.sentences), cast)
    return [None if s.on_behalf_of is None else cast.roles[s.on_behalf_of].country for s in made]


def test_who_answers_a_briefing_speaks_for_its_publisher() -> None:
    assert _behalf(True, "Daily Press Briefing") == ["CHL", None, "CHL"]


def test_the_head_of_a_text_may_say_that_it_is_a_briefing() -> None:
    talk = "DAILY PRESS BRIEFING\n\n" + TALK
    cast = _cast(talk, "ARDEN", "Dorn", spoken=True, title="DEPARTMENT OF STATE")
    at = talk.index("MS.")
    turn = Quotation(((at, at + 9),), ((at + 9, at + 10),), ((at + 11, talk.index("\n\nQ")),), SCORE)
    made = speak_for_publisher(resolve_statements([turn], cast, cast.names, cast.sentences), cast)
    assert [cast.roles[s.on_behalf_of].country for s in made if s.on_behalf_of is not None] == ["CHL"]


def test_elsewhere_people_speak_for_themselves() -> None:
    assert _behalf(True, "Remarks in Oslo") == [None] * 3
    assert _behalf(False, "Daily Press Briefing") == [None] * 3


def test_whose_office_the_label_of_a_printed_hearing_tells_serves_its_state() -> None:
    text = "Mr. ARDEN. Did you go?\n\nGeneral DORN. I met Volk."
    cast = _cast(text, "ARDEN", "DORN", "Volk", spoken=False, title="Hearing")
    turns, at = [], 0
    for line in text.split("\n\n"):
        stop = at + line.index("N.") + 1
        turns.append(Quotation(((at, stop),), ((stop, stop + 1),), ((stop + 2, at + len(line)),), SCORE))
        at += len(line) + 2
    serve_hearing(resolve_statements(turns, cast, cast.names, cast.sentences), cast)
    assert [(r.name.title(), r.country) for r in cast.roles] == [("Arden", None), ("Dorn", "USA"), ("Volk", None)]


def test_an_office_met_late_is_the_publisher_s() -> None:
    cast = Cast("The Secretary-General left.", [], Sentences((0,), (27,)), None, None, True, body="UN")
    cast.finish()
    cast.meet([(0, len("The Secretary-General"), None)])
    assert [cast.side(n) for n in range(len(cast.roles))] == ["UN"]


def test_a_turn_is_direct_speech_and_who_speaks_at_length_does_no_single_act() -> None:
    long = "We thank the crews. " + "The harbour has a crew for each of its many cranes. " * 6
    text = f"Dorn: {long}\n\nQ: Will you warn them?\n\nDorn: I warn them."
    cast = _cast(text, "Dorn", spoken=True, title="Remarks")
    made = in_own_words(resolve_statements(spoken(find_turns(text)), cast, cast.names, cast.sentences), text)
    assert [(s.form, s.act) for s in made] == [("direct", "assert"), ("direct", "ask"), ("direct", "warn")]
