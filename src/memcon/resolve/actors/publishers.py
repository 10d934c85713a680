"""Whose text a document is: its publisher's name, the state or the body in whose name it speaks, and how far it does.

A document and its text come in, a `Publisher` goes out: by the name that came with the document, by what heads the
text where none came, and by whom the text's own official speaks for where nothing else tells. Whose words a text in
the first person is, the author's, is asked in `authors`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.record import Document
from memcon.record.kinds import OWN_ACCOUNTS
from memcon.resolve.actors.authors import speaks_officially
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.missions import seat_of_mission
from memcon.resolve.offices.spoken_for import body_met_at, house_of, state_spoken_for
from memcon.resolve.times.datelines import home_state
from memcon.resolve.words.countries import publisher_body, publisher_state, state_name
from memcon.resolve.words.letterheads import HEADED, letterhead
from memcon.resolve.words.names import surname_key
from memcon.resolve.words.outlets import is_worldwide

_WHOSE_CALL = re.compile(
    r"(?:\A|\b(?:[Rr]eadout|[Ss]ummary|[Nn]ote|[Ss]tatement|[Rr]elease)\s+(?:of|on|regarding|about)\s+)(?P<who>(?:[A-Z][\w.-]*\s){0,5}[A-Z][\w-]*)['’]s?\s+"
    r"(?:[\w-]+\s){0,3}?(?:calls?|meetings?|talks|conversations?|visits?|discussions?)\s+(?:with|to)\s",
    re.IGNORECASE,
)
"""Whose call a readout is of, by its title: "Readout of General Lind's call with China's chief of staff"."""
OWN_WORDS = ("unknown", *OWN_ACCOUNTS)
"""Kinds of document that may be an official's own, whatever they leave unsaid."""
SPOKEN = ("transcript", "interview")


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes a text."""

    name: str | None  # as it came with the document, else as the text is headed
    home: str | None  # its state
    body: str | None  # the organisation of states that it is or belongs to, where it is of no state
    official: bool  # whether the text speaks in that state's or body's name
    spoken: bool  # whether it is a transcript of that state's, or body's, own people
    mission: tuple[bool, str | None]  # whether it is an embassy or the like, and in which state


def publisher_of(document: Document, text: str, *, recorded: bool) -> Publisher:
    """The publisher of a document; `recorded` is whether its text is headed as a memorandum of a conversation."""
    official, transcript = document.kind in OWN_ACCOUNTS, document.kind == "transcript"
    headed = document.kind in HEADED and not recorded and document.publisher is None
    name = letterhead(text) if headed else document.publisher
    worldwide = not official and is_worldwide(document.publisher)
    home = None if worldwide else home_state(name, document.publisher_country, text)
    body = publisher_body(name) if home is None else None
    own = False  # whether the text alone tells whose it is
    if name is None and home is None and body is None and document.kind in OWN_WORDS and not recorded:
        home = state_spoken_for(text)
        body = body_met_at(text) if home is None else None
        own = home is not None or body is not None
    if transcript and home is None and body is None and (not name or speaks_officially(name)):
        home = house_of(text)
        own = home is not None
    return Publisher(
        name,
        home,
        body,
        official=official or (own and not transcript),
        spoken=(transcript and own) or (document.kind in SPOKEN and speaks_officially(name)),
        mission=seat_of_mission(name, text) if official and home else (False, None),
    )


def voice_of(document: Document, cast: Cast) -> str | None:
    """The side whose account a document is as a whole: its publisher's, else that in whose name its text speaks.

    A readout that names neither is of the side of whoever's call its title tells of.
    """
    home = publisher_state(document.publisher, document.publisher_country) or publisher_body(document.publisher)
    if home is not None or document.kind not in OWN_ACCOUNTS:
        return home
    told = cast.own or cast.body
    called = _WHOSE_CALL.search(document.title or "") if told is None else None
    if called is None:
        return told
    surname = surname_key(called["who"].split()[-1])
    sides = {
        cast.side(n) for n, role in enumerate(cast.roles) if role.kind == "person" and surname_key(role.name) == surname
    }
    side = sides.pop() if len(sides) == 1 else None
    return side if side is not None and state_name(side) else None
