"""What a party says of a contact of its own is its account of it, whatever the weights make of the rest."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.attributions import Quotation
from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.statements import resolve_statements
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told import reporting
from memcon.resolve.parties.taking_part import Side


def tells(monkeypatch: pytest.MonkeyPatch, cue: str, said: str, trigger: str, by: str = "Dahl") -> bool:
    """Whether somebody's words report the contact of Dahl and Okoye that a trigger within them names."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.1)
    text = f"Dahl and Okoye. Lind. {by} {cue} {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    source = text.rindex(f"{by} {cue}")
    starts = (0, text.index("Lind."), source)
    sentences = Sentences(starts, (*starts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at = text.index(said, source)
    quotation = Quotation(
        ((source, source + len(by)),),
        ((source + len(by) + 1, source + len(by) + 1 + len(cue)),),
        ((at, at + len(said)),),
        0.9,
    )
    statements = resolve_statements([quotation], cast, names, sentences)
    start = text.index(trigger, at)
    sides = [
        Side(cast.actor_for(a.start, a.end) or 0, side, "party", a.start, a.end, None)
        for a, side in zip(names, ("NOR", "KEN"), strict=False)
    ]
    draft = Draft(Argument(start, start + len(trigger), 0.9), "meeting", "held", False, 0.9, sides, None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    ("cue", "said", "trigger"),
    [
        ("said", "he had just spoken with Okoye", "spoken"),
        ("confirmed", "he has had an exchange of letters with Okoye", "an exchange of letters"),
        ("has said", "that on Monday she will make a trip to Midport", "a trip"),
        ("said", "“In the coming days we will talk about the port”", "talk"),
        ("denied", "reports that he had taken two calls", "calls"),
        ("said", "that there were no talks planned", "talks"),
        ("described", "his recent talks with Okoye as frank", "talks"),
        ("said", "the talks with Okoye had been of use", "talks"),
        ("said", "that during the meeting there was a quarrel", "meeting"),
        ("denied", "that he had made any concession in the meeting", "meeting"),
        ("said", "the mood of their second meeting was good", "meeting"),
        ("said", "he had told Okoye at the meeting that the port stays shut", "meeting"),
        ("wrote", "“Met my colleague Okoye in Midport”", "Met"),
        ("wrote", "“Good to talk with Okoye today”", "talk"),
        ("said", "he had found Okoye “cordial” at their meeting", "meeting"),
        ("said", "that she had left the talks encouraged", "talks"),
        ("said", "he had brought up the port at length when he met Okoye on Monday", "met"),
        ("said", "we settled this when the two met", "met"),
        ("informed", "the council of the results of his talks with Okoye", "talks"),
        ("briefed", "Lind on his recent talks with Okoye", "talks"),
    ],
)
def test_who_took_part_and_tells_of_it_gives_an_account(
    cue: str, said: str, trigger: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tells(monkeypatch, cue, said, trigger)


@pytest.mark.parametrize(
    ("cue", "said", "trigger", "by"),
    [
        ("said", "the port must stay open after the talks", "talks", "Dahl"),
        ("said", "that ministers backed the talks", "talks", "Dahl"),
        ("called", "the talks an insult to the port", "talks", "Dahl"),
        ("said", "that another meeting could wait", "meeting", "Dahl"),
        ("said", "he would sell the port because fees had risen at the talks", "talks", "Dahl"),
        ("plans", "to hold talks with Okoye", "talks", "Dahl"),
        ("must say", "that the talks are off", "talks", "Dahl"),
        ("said", "the talks were of no use", "talks", "Lind"),
        ("wrote", "“Met my colleague Okoye in Midport”", "Met", "Lind"),
        ("wrote", "“Talks are for the weak”", "Talks", "Dahl"),
        ("said", "that she had told the mayor before the talks of it", "talks", "Dahl"),
        ("said", "that fees rose when the mayors met", "met", "Dahl"),
        ("informed", "the council that a friend of his saw the talks", "talks", "Dahl"),
        ("briefed", "Dahl on his recent talks with Okoye", "talks", "Lind"),
        ("told", "the breakfast meeting, and owes the port money", "meeting", "Dahl"),
    ],
)
def test_what_only_names_it_or_is_anothers_gives_none(
    cue: str, said: str, trigger: str, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not tells(monkeypatch, cue, said, trigger, by)
