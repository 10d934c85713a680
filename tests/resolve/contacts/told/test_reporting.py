"""Whose words tell of a contact: what is all of it does, whatever the weights make of the rest."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Span
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told import reporting
from memcon.resolve.contacts.told.voices import are_its_sides
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import Interval, ResolvedTime


@pytest.mark.parametrize(
    ("said", "trigger", "tells"),
    [
        ("that Chile will meet Norway in May", "meet", True),
        ("that Chile and Norway will meet in May", "meet", True),
        ("that Chile and its friend Norway think that they will meet", "meet", False),
        ("Chile has held talks with Norway", "talks", True),
        ("that the port is closed while Chile will meet Norway", "meet", False),
        ("that Chile is a friend and that Norway will meet it", "meet", False),
    ],
)
def test_who_says_that_they_will_meet_tells_of_it(
    said: str, trigger: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"The envoy said {said}."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.15)
    at, source, cue = text.index(said), (0, 9), (10, 14)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    statements = resolve_statements([Quotation((source,), (cue,), ((at, at + len(said)),), 0.9)], cast, [], sentences)
    start, subject = text.index(trigger), text.index("Chile")
    draft = Draft(Argument(start, start + len(trigger), 0.9), "meeting", "planned", False, 0.9, [], None, None)
    other = text.index("Norway")
    draft.parties = [
        Side(cast.state("CHL"), "CHL", "party", subject, subject + 5, 0.9),
        Side(cast.state("NOR"), "NOR", "party", other, other + 6, 0.9),
    ]
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells


def test_words_that_begin_within_a_trigger_are_not_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The envoy said Chile will meet."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.15)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    statements = resolve_statements([Quotation(((0, 9),), ((10, 14),), ((26, 30),), 0.9)], cast, [], sentences)
    draft = Draft(Argument(21, 30, 0.9), "meeting", "planned", False, 0.9, [], None, None)
    draft.parties = [Side(cast.state("CHL"), "CHL", "party", 15, 20, 0.9)]
    assert reporting.reporters(statements, draft, sentences, cast) == {}


@pytest.mark.parametrize(
    ("cue", "said", "tells"),
    [
        ("asked", "that his name not be used because Chile met Norway in private", False),
        ("declined", "to be identified because Chile met Norway in private", False),
        ("speaking on condition of anonymity to discuss", "how Chile met Norway", False),
        ("speaking on condition of anonymity, said", "that Chile met Norway", True),
        ("does not mention", "that Chile met Norway", False),
        ("gave accounts of", "how Chile met Norway", False),
        ("gave an account of the day and said", "that Chile met Norway", True),
        ("did not deny", "that Chile met Norway", True),
        ("expressed relief", "that Chile met Norway", False),
        ("has voiced deep concern", "that Chile met Norway", False),
        ("said", "it was closely following how Chile met Norway", False),
        ("said", "it was told how Chile met Norway", True),
        ("expressed a belief", "that Chile met Norway", True),
        ("said", "that Chile met Norway on condition that nobody be named", True),
        ("according to", "the condition of anonymity to tell how Chile met Norway", True),
    ],
)
def test_why_somebody_is_not_named_and_what_is_felt_tells_of_no_contact(
    cue: str, said: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"The envoy {cue} {said}."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.9)
    at = text.index(said)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    quotation = Quotation(((0, 9),), ((10, 10 + len(cue)),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, [], sentences)
    start = text.index("met")
    draft = Draft(Argument(start, start + 3, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells


BEFORE = "Dahl phoned Lind on Tuesday. Dahl had spoken with Okoye on Monday about peace, Dahl said. "
WHOM = " with Okoye"


def contact(text: str, trigger: str, day: str, *people: tuple[int, str]) -> Draft:
    """A held contact of actors, by their numbers and names, on a day of May 2031."""
    at = text.index(trigger)
    when = ResolvedTime(Span(0, 1, text[:1]), "DATE", day, Interval(day, day, "day"))
    sides = [Side(n, f"S{n}", "party", text.index(name), text.index(name) + len(name), None) for n, name in people]
    return Draft(Argument(at, at + len(trigger), 0.9), "call", "held", False, 0.9, sides, when, None)


@pytest.mark.parametrize(
    ("said", "days", "tells"),
    [
        ("Dahl had spoken with Okoye on Monday about peace", ("2031-05-06", "2031-05-05"), False),
        ("Dahl had spoken with Okoye on Monday about peace", ("2031-05-05", "2031-05-06"), False),
        ("Dahl had spoken on Monday about peace", ("2031-05-05", "2031-05-06"), True),
        ("about peace", ("2031-05-06", "2031-05-05"), True),
    ],
)
def test_what_tells_of_a_contact_held_before_does_not_report_this_one(
    said: str, days: tuple[str, str], tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = BEFORE if said in BEFORE else BEFORE.replace(WHOM, "") + "Okoye."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.9)
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Lind|Okoye", text)]
    cut = text.index("Dahl had")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    numbers = {n: cast.actor_for(text.index(n), text.index(n) + len(n)) or 0 for n in ("Dahl", "Lind", "Okoye")}
    at, source = text.index(said), text.rindex("Dahl")
    quotation = Quotation(((source, source + 4),), ((source + 5, source + 9),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    first = contact(text, "phoned", days[0], (numbers["Dahl"], "Dahl"), (numbers["Lind"], "Lind"))
    second = contact(text, "spoken", days[1], (numbers["Dahl"], "Dahl"), (numbers["Okoye"], "Okoye"))
    assert bool(reporting.reporters(statements, first, sentences, cast, [second])) is tells


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("The call came as the minister said that bombers had crossed the bay.", False),
        ("The call took place hours after the minister said that bombers had crossed the bay.", False),
        ("Of the call, the minister said that bombers had crossed the bay.", True),
    ],
)
def test_what_is_told_beside_a_contact_does_not_report_it(
    text: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.9)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 7))
    source, said = text.index("the minister"), text.index("that bombers")
    quotation = Quotation(((source, source + 12),), ((source + 13, source + 17),), ((said, len(text) - 1),), 0.9)
    statements = resolve_statements([quotation], cast, [], sentences)
    at = text.index("call")
    draft = Draft(Argument(at, at + 4, 0.9), "call", "held", False, 0.9, [], None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells


@pytest.mark.parametrize(
    ("who", "are"),
    [
        ("both governments", True),
        ("the two ministries", True),
        ("the two leaders' offices", True),
        ("both ministers’ spokesmen", True),
        ("officials from both countries", True),
        ("defence officials on the two sides", True),
        ("two diplomats", False),
        ("officials from the country", False),
        ("two officials from both camps of the ruling party", False),
    ],
)
def test_who_speaks_for_both_sides_of_a_contact(who: str, are: bool) -> None:
    text = f"Chile met Norway, {who} said."
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 7))
    at = text.index(who)
    quotation = Quotation(((at, at + len(who)),), ((len(text) - 5, len(text) - 1),), ((0, 16),), 0.9)
    (statement,) = resolve_statements([quotation], cast, [], sentences)
    draft = Draft(Argument(6, 9, 0.9), "meeting", "held", False, 0.9, [], None, None)
    sides = ((0, 5, "CHL"), (10, 16, "NOR"))
    draft.parties = [Side(cast.state(side), side, "party", a, b, 0.9) for a, b, side in sides]
    assert are_its_sides(statement, draft, text) is are


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("that Chile had warned Norway about the port", True),
        ("“Chile made clear that the port stays shut”", True),
        ("that Chile is a friend of the port", False),
        ("that the port stays shut, and Chile told it", False),
    ],
)
def test_what_a_party_said_there_is_its_side_account(said: str, tells: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"Chile met Norway on Monday. Chile's envoy said {said}."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    cut = text.index("Chile's")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 7))
    at, source = text.index(said), text.index("Chile's envoy")
    quotation = Quotation(((source, source + 13),), ((source + 14, source + 18),), ((at, at + len(said)),), 0.9)
    sides = [Side(cast.state(side), side, "party", a, b, 0.9) for a, b, side in ((0, 5, "CHL"), (10, 16, "NOR"))]
    cast.roles[sides[0].actor].mentions.add((text.rindex("Chile"), text.rindex("Chile") + 5, "name"))
    statements = resolve_statements([quotation], cast, [], sentences)
    draft = Draft(Argument(6, 9, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells


@pytest.mark.parametrize(
    ("cue", "said", "tells"),
    [
        ("would not confirm", "that", False),
        ("confirmed", "that", True),
        ("citing", "the ministry", False),
        ("declined", "to comment on the report", False),
        ("declined", "to say when", True),
        ("saying", "they met", True),
    ],
)
def test_who_confirms_nothing_or_only_cites_another_gives_no_account(
    cue: str, said: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"Chile met Norway. The envoy {cue} {said}."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.9)
    sentences = Sentences((0, 18), (17, len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    parts = [((text.index(w, 18), text.index(w, 18) + len(w)),) for w in ("The envoy", cue, said)]
    statements = resolve_statements([Quotation(parts[0], parts[1], parts[2], 0.9)], cast, [], sentences)
    draft = Draft(Argument(6, 9, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells


@pytest.mark.parametrize(
    ("said", "tells"),
    [("nothing", False), ("no further details", False), ("he had nothing to add to it", False), ("it was long", True)],
)
def test_who_has_said_nothing_gives_no_account(said: str, tells: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"Chile met Norway. The envoy has said {said}."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.9)
    at, who = text.index(said), text.index("The envoy")
    sentences = Sentences((0, 18), (17, len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    quotation = Quotation(((who, who + 9),), ((who + 10, at - 1),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, [], sentences)
    draft = Draft(Argument(6, 9, 0.9), "meeting", "held", False, 0.9, [], None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells


def test_what_a_party_said_is_of_the_contact_told_last(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Chile met Norway on Monday. Chile called Kenya. Chile's envoy said that Chile had warned of the port."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    starts = (0, text.index("Chile called"), text.index("Chile's"))
    sentences = Sentences(starts, (*starts[1:], len(text)))
    cast = Cast(text, [], sentences, date(2031, 5, 7))
    said, source = text.index("that Chile"), text.index("Chile's envoy")
    quotation = Quotation(((source, source + 13),), ((source + 14, source + 18),), ((said, len(text) - 1),), 0.9)
    chile = cast.state("CHL")
    cast.roles[chile].mentions.add((said + 5, said + 10, "name"))
    statements = resolve_statements([quotation], cast, [], sentences)
    drafts = []
    for trigger, other, side in (("met", "Norway", "NOR"), ("called", "Kenya", "KEN")):
        at, who = text.index(trigger), text.index(other)
        sides = [Side(chile, "CHL", "party", 0, 5, 0.9), Side(cast.state(side), side, "party", who, who + 5, 0.9)]
        argument = Argument(at, at + len(trigger), 0.9)
        drafts.append(Draft(argument, "meeting", "held", False, 0.9, sides, None, None))
    found = [bool(reporting.reporters(statements, d, sentences, cast, [o])) for d, o in (drafts, drafts[::-1])]
    assert found == [False, True]


@pytest.mark.parametrize(("first", "kept"), [("he might visit Kenya in May", False), ("the port is shut", True)])
def test_what_a_teller_says_of_another_contact_is_no_further_account(
    first: str, kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"Dahl said that {first}. Dahl said that he had phoned Okoye."
    monkeypatch.setattr(reporting, "weigh", lambda _, features: 0.9 if features["holds trigger"] else 0.15)
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cut = text.rindex("Dahl")
    sentences = Sentences((0, cut), (cut - 1, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    dahl, okoye = (cast.actor_for(text.index(n), text.index(n) + len(n)) or 0 for n in ("Dahl", "Okoye"))
    spoken = [(0, text.index(first), text.index(first) + len(first)), (cut, text.index("he had"), len(text) - 1)]
    quotations = [Quotation(((at, at + 4),), ((at + 5, at + 9),), ((a, b),), 0.9) for at, a, b in spoken]
    statements = resolve_statements(quotations, cast, names, sentences)
    call = contact(text, "phoned", "2031-05-06", (dahl, "Dahl"), (okoye, "Okoye"))
    visit = contact(text, first[:11], "2031-05-20", (dahl, "Dahl"), (okoye, "Okoye"))
    visit.trigger = Argument(text.index(first), text.index(first) + 5, 0.9)
    others = [] if kept else [visit]
    assert list(reporting.reporters(statements, call, sentences, cast, others)) == ([0, 1] if kept else [1])


@pytest.mark.parametrize(("day", "of_each"), [("2031-05-20", [[0], [1]]), ("2031-05-06", [[0, 1], [0, 1]])])
def test_each_of_two_like_contacts_is_reported_by_who_tells_of_it(
    day: str, of_each: list[list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Dahl and Okoye. An envoy said that talks would begin. An aide said that a call was due."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.5)
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cuts = (0, text.index("An envoy"), text.index("An aide"))
    sentences = Sentences(cuts, (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    dahl, okoye = (cast.actor_for(text.index(n), text.index(n) + len(n)) or 0 for n in ("Dahl", "Okoye"))
    quotations = []
    for source, content in (("An envoy", "that talks would begin"), ("An aide", "that a call was due")):
        at, said = text.index(source), text.index(content)
        end = at + len(source)
        quotations.append(Quotation(((at, end),), ((end + 1, end + 5),), ((said, said + len(content)),), 0.9))
    statements = resolve_statements(quotations, cast, names, sentences)
    talks = contact(text, "talks", "2031-05-06", (dahl, "Dahl"), (okoye, "Okoye"))
    call = contact(text, "call", day, (dahl, "Dahl"), (okoye, "Okoye"))
    for one in (talks, call):
        one.parties = [replace(p, side=side) for p, side in zip(one.parties, ("NOR", "KEN"), strict=True)]
    for statement in statements:
        cast.roles[statement.speaker or 0].country = "NOR"
    found = [list(reporting.reporters(statements, a, sentences, cast, [b])) for a, b in ((talks, call), (call, talks))]
    assert found == of_each


def report(
    monkeypatch: pytest.MonkeyPatch, source: str, cue: str, said: str, chance: float, country: str | None = None
) -> bool:
    """Whether what somebody says who took no part reports the meeting of Dahl and Okoye in the sentence before."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: chance)
    text = f"Dahl met Okoye. {source} {cue} {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    cut = text.index(". ") + 2
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    begin, at = cut + len(source) + 1, text.rindex(said)
    quotation = Quotation(((cut, cut + len(source)),), ((begin, begin + len(cue)),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    if country and statements[0].speaker is not None:
        cast.roles[statements[0].speaker].country = country
    draft = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    ("source", "cue", "said", "tells"),
    [
        ("A spokesman", "declined to say", "whether the two had met in Midport", False),
        ("A spokesman", "could not confirm", "the meeting in Midport", False),
        ("A spokesman", "said", "they had met in Midport", True),
        ("A spokesman", "resigned after learning", "that the two had met in Midport", False),
        ("A spokesman", "never mentioned", "that the two had met in Midport", False),
        ("A spokesman", "never said", "that the two had met in Midport", True),
        ("A spokesman", "said after hearing of it", "that the two had met in Midport", True),
        ("A spokesman", "declined to say", "where they had met but called it long", True),
        ("A spokesman", "not confirming", "whether the two had met in Midport", False),
        ("An aide, asked", "by us", "where the two had met, declined to say", False),
    ],
)
def test_who_only_declines_gives_no_account(
    source: str, cue: str, said: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report(monkeypatch, source, cue, said, 0.9) is tells


@pytest.mark.parametrize(
    ("source", "tells"),
    [
        ("Analysts", False),
        ("Some political analysts in Midport", False),
        ("One expert", False),
        ("Residents of the port", False),
        ("Diplomats", True),
        ("Two people familiar with the experts", True),
        ("An official who briefed analysts", True),
        ("Lind, a senior research fellow at the Harbour Institute,", False),
        ("Lind, an adviser to the expert committee,", True),
    ],
)
def test_those_who_judge_it_as_everybody_does_give_no_account(
    source: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report(monkeypatch, source, "said", "the meeting had been a sign of weakness", 0.9) is tells


@pytest.mark.parametrize(
    ("source", "cue", "said", "tells"),
    [
        ("The Dial", "reported", "that Okoye had raised the case of the trawler", True),
        ("Two aides", "said", "Okoye had pressed Dahl over the trawler", True),
        ("The Dial", "reported", "that Okoye had urged Lind to resign", False),
        ("The Dial", "reported", "that Okoye raised the fees", False),
        ("The Dial", "hopes", "that Okoye had raised the case of the trawler", False),
    ],
)
def test_what_a_party_had_raised_there_is_told_by_others_too(
    source: str, cue: str, said: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report(monkeypatch, source, cue, said, 0.1) is tells


@pytest.mark.parametrize(
    ("said", "of_it"),
    [
        ("that Kenya had put forward a fair text", False),
        ("that Kenya would put forward a fair text", True),
        ("that no date had been set", True),
    ],
)
def test_what_looks_to_nothing_ahead_is_of_the_meeting_that_was_held(
    said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.5)
    text = f"Dahl met Okoye. They will talk again. Okoye said {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cuts = (0, text.index("They"), text.index("Okoye said"))
    sentences = Sentences(cuts, (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index(said)
    quotation = Quotation(((cuts[2], cuts[2] + 5),), ((cuts[2] + 6, cuts[2] + 10),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    held = Draft(Argument(5, 8, 0.9), "meeting", "held", False, 0.9, sides, None, None)
    talk = text.index("talk")
    planned = Draft(Argument(talk, talk + 4, 0.9), "meeting", "planned", False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, planned, sentences, cast, [held])) is of_it
    assert reporting.reporters(statements, held, sentences, cast, [planned])


@pytest.mark.parametrize(("sure", "tells"), [(0.95, True), (0.6, False)])
def test_whom_the_reader_is_sure_of_tells_of_it_though_another_does(
    sure: float, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.4)
    text = "An aide said Dahl met Okoye. It went badly, according to two people."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cut = text.index("It went")
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    people = text.index("two people")
    found = [
        Quotation(((0, 7),), ((8, 12),), ((13, 27),), 0.9),
        Quotation(((people, people + 10),), ((people - 13, people - 1),), ((cut, cut + 13),), 0.9),
    ]
    statements = resolve_statements(found, cast, names, sentences)
    draft = Draft(Argument(18, 21, 0.9), "meeting", "held", False, 0.9, [], None, None)
    draft.reported = [Argument(people, people + 10, sure)]
    assert (1 in reporting.reporters(statements, draft, sentences, cast)) is tells


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("that ships were built in haste in the run-up to Chile's talks", False),
        ("that the envoy had lied to the council regarding his talks", False),
        ("that ships were built in haste as Chile held talks", True),
        ("details of his talks", True),
    ],
)
def test_what_happened_in_the_run_up_to_it_is_no_account(
    said: str, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"The Dial reported {said} with Norway."
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.6)
    at = text.index(said)
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [], sentences, date(2031, 5, 4))
    quotation = Quotation(((0, 8),), ((9, 17),), ((at, len(text) - 1),), 0.9)
    statements = resolve_statements([quotation], cast, [], sentences)
    start = text.index("talks")
    draft = Draft(Argument(start, start + 5, 0.9), "talks", "held", False, 0.9, [], None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is tells
