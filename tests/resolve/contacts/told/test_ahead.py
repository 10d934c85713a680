"""What a side says before a contact is its account of it; what somebody said at a contact, and not of it, is none."""

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


def tells(
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    words: tuple[str, str, str],
    trigger: str,
    *,
    status: str,
    chance: float,
    country: str | None = None,
) -> bool:
    """Whether what a source says, `words` being it, its cue and content, reports the contact of Dahl and Okoye."""
    monkeypatch.setattr(reporting, "weigh", lambda *_: chance)
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Lind", text)]
    cuts = [0, *(m.end() for m in re.finditer(r"\. ", text))]
    sentences = Sentences(tuple(cuts), (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    source, cue, said = words
    who, at = text.rindex(source), text.rindex(said)
    says = text.rindex(cue)
    quotation = Quotation(((who, who + len(source)),), ((says, says + len(cue)),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    if country and statements[0].speaker is not None:
        cast.roles[statements[0].speaker].country = country
    places = [(text.index("Dahl"), 4, "NOR"), (text.index("Okoye"), 5, "KEN")]
    sides = [Side(cast.actor_for(a, a + n) or 0, s, "party", a, a + n, None) for a, n, s in places]
    start = text.index(trigger)
    draft = Draft(Argument(start, start + len(trigger), 0.9), "meeting", status, False, 0.9, sides, None, None)
    return bool(reporting.reporters(statements, draft, sentences, cast))


@pytest.mark.parametrize(
    ("said", "of_it"),
    [
        ("Dahl will thank Okoye for the port", True),
        ("that Dahl would also raise the case of the trawler", True),
        ("the two leaders will highlight the port", True),
        ("that Dahl will sell the port", False),
        ("that Lind will raise the fees", False),
    ],
)
def test_what_a_side_says_it_will_put_there_is_its_account(
    said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"Dahl will meet Okoye on Friday. A spokesman said {said}."
    words = ("A spokesman", "said", said)
    assert tells(monkeypatch, text, words, "meet", status="planned", chance=0.1, country="NOR") is of_it
    assert not tells(monkeypatch, text, words, "meet", status="planned", chance=0.1, country="CHL")


def test_who_looks_forward_to_it_tells_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "the premier was looking forward to the meeting"
    text = f"Dahl and Okoye. A spokesman said {said}."
    words = ("A spokesman", "said", said)
    assert tells(monkeypatch, text, words, "meeting", status="planned", chance=0.1, country="NOR")
    assert not tells(monkeypatch, text, words, "meeting", status="held", chance=0.1, country="NOR")


@pytest.mark.parametrize(
    ("text", "said", "of_it"),
    [
        ("Okoye was there. At a meeting in the port Dahl said that fees must fall.", "that fees must fall", False),
        ("Okoye was there. After a meeting in the port Dahl said that fees must fall.", "that fees must fall", True),
        (
            "Okoye was there. At a meeting in the port Dahl said that they discussed the fees.",
            "that they discussed the fees",
            True,
        ),
    ],
)
def test_what_a_party_said_at_a_contact_is_no_account_of_it(
    text: str, said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tells(monkeypatch, text, ("Dahl", "said", said), "meeting", status="held", chance=0.5) is of_it


@pytest.mark.parametrize(("said", "of_it"), [("“This is our port”", False), ("that he had met Okoye", True)])
def test_what_people_shout_at_each_other_is_no_account(said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "weigh", lambda *_: 0.5)
    text = f"Dahl met Okoye. Dahl said {said}."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye", text)]
    cut, at = text.index("Dahl said"), text.index(said)
    sentences = Sentences((0, cut), (cut, len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    quotation = Quotation(((cut, cut + 4),), ((cut + 5, cut + 9),), ((at, at + len(said)),), 0.9)
    statements = resolve_statements([quotation], cast, names, sentences)
    sides = [Side(cast.actor_for(a, b) or 0, s, "party", a, b, None) for a, b, s in ((0, 4, "NOR"), (9, 14, "KEN"))]
    draft = Draft(Argument(5, 8, 0.9), "encounter", "held", False, 0.9, sides, None, None)
    assert bool(reporting.reporters(statements, draft, sentences, cast)) is of_it


@pytest.mark.parametrize(
    ("said", "of_it"),
    [
        ("that the court had asked for the ships of Lind, whom Okoye dismissed after his meeting with Dahl", False),
        ("that the ships had been sold in a letter to Lind following Okoye's meeting with Dahl", False),
        ("that Okoye, who is ill, spoke at the meeting with Dahl", True),
        ("that the ships had been sold following a secret meeting of Okoye with Dahl", True),
    ],
)
def test_what_names_a_contact_in_passing_tells_of_something_else(
    said: str, of_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"It was late. The Dial said {said}."
    assert tells(monkeypatch, text, ("The Dial", "said", said), "meeting", status="held", chance=0.5) is of_it
