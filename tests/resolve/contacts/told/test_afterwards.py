"""Who speaks to the press right after a contact gives his side's account, though the words name it no more."""

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
from memcon.resolve.contacts.told.afterwards import speaks_afterwards
from memcon.resolve.parties.taking_part import Side


def drafted(text: str, said: str, by: str, mode: str = "meeting", status: str = "held") -> list[bool]:
    """Whether words of somebody are told right after each of the meetings of Dahl with Okoye and with Weiss."""
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Okoye|Weiss|Lind", text)]
    cuts = [0, *(m.end() for m in re.finditer(r"\. ", text))]
    sentences = Sentences(tuple(cuts), (*cuts[1:], len(text)))
    cast = Cast(text, names, sentences, date(2031, 5, 7))
    at, source = text.index(said), text.rindex(by)
    cue = re.compile(r"told|said|asked|answered").search(text, source)
    assert cue is not None
    quotation = Quotation(((source, source + len(by)),), (cue.span(),), ((at, at + len(said)),), 0.9)
    statement = resolve_statements([quotation], cast, names, sentences)[0]

    def draft(word: str, *people: tuple[str, str]) -> Draft:
        sides = []
        for name, side in people:
            start = text.index(name)
            sides.append(Side(cast.actor_for(start, start + len(name)) or 0, side, "party", start, start + 4, None))
        start = text.index(word)
        return Draft(Argument(start, start + len(word), 0.9), mode, status, False, 0.9, sides, None, None)  # type: ignore[arg-type]

    found = [draft("met Okoye", ("Dahl", "NOR"), ("Okoye", "KEN"))]
    if "met Weiss" in text:
        found.append(draft("met Weiss", ("Dahl", "NOR"), ("Weiss", "AUT")))
    return [speaks_afterwards(statement, d, [o for o in found if o is not d], cast) for d in found]


@pytest.mark.parametrize(
    ("told", "said", "by", "after"),
    [
        ("Speaking after the talks, Dahl told reporters that gaps remained.", "that gaps remained", "Dahl", True),
        ("Dahl said after the talks that gaps remained.", "that gaps remained", "Dahl", True),
        ("Dahl told reporters as he left the meeting that gaps remained.", "that gaps remained", "Dahl", True),
        ("After two days of talks, Dahl said at a news conference that it was late.", "that it was late", "Dahl", True),
        (
            "Dahl told reporters that gaps remained after the talks.",
            "that gaps remained after the talks",
            "Dahl",
            False,
        ),
        ("Speaking after the call, Dahl told reporters that gaps remained.", "that gaps remained", "Dahl", False),
        ("Speaking after the talks, Lind told reporters that gaps remained.", "that gaps remained", "Lind", False),
        ("Speaking on Monday, Dahl told reporters that gaps remained.", "that gaps remained", "Dahl", False),
        ("After the talks, Dahl asked reporters for a pen.", "for a pen", "Dahl", False),
        ("After the talks, Dahl answered reporters' questions on Chile.", "questions on Chile", "Dahl", False),
    ],
)
def test_who_took_part_and_speaks_to_the_press_after_it_speaks_of_it(
    told: str, said: str, by: str, after: bool
) -> None:
    assert drafted(f"Dahl met Okoye. {told}", said, by) == [after]


def test_he_speaks_of_the_one_that_was_told_last() -> None:
    text = "Dahl met Okoye. Dahl met Weiss. Speaking after the talks, Dahl told reporters that gaps remained."
    assert drafted(text, "that gaps remained", "Dahl") == [False, True]


def test_nobody_speaks_after_what_is_yet_to_come() -> None:
    text = "Dahl met Okoye. Speaking after the talks, Dahl told reporters that gaps remained."
    assert drafted(text, "that gaps remained", "Dahl", status="planned") == [False]
