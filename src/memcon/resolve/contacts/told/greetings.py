"""Words with which two open a meeting: a transcript "Before Their Meeting" is of a meeting of those who speak.

They say "welcome" and "it is good to have you here", and go on about all else; the meeting itself is under way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import place_country

SURE = 0.9  # the score of what a title and the labels of turns tell
HEADER = 60  # characters of a line over the first turn that may name the place
OPENING = 1500  # characters of a turn within which one greets the other
SIDES = 2  # sides that meet; of more it is no matter of two speakers
_TITLE = re.compile(
    r"\b(?:Before|Prior\s+to|Ahead\s+of|At\s+(?:the\s+)?(?:Top|Start|Beginning)\s+of)\s+(?:(?:Their|a|the|an)\s+)?"
    r"(?:(?:Expanded|Bilateral|Working|Virtual)\s+)*Meeting\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?P<who>[A-Z][A-Z.’'-]+(?:[ ][A-ZÀ-Ž][A-ZÀ-Ž.’'-]*){1,5}):(?=\s)", re.MULTILINE)
_OFFICE = re.compile(r"\b(?:Minister|Secretary|President|Ambassador)\b")
_GREETS = re.compile(
    r"\b(?:(?:our|this|today[’']s|a\s+bilateral)\s+(?:(?:bilateral|working|important)\s+)*(?:meeting|conversation|discussion|visit)\b"
    r"|welcom(?:e|ing)\s+(?=you\b|[A-Z]|the\s|my\s)|(?:have|having|host|hosting|receive|receiving)\s+(?=you\b)|your\s+visit\b"
    r"|to\s+have\s+(?=[^.;\n]{3,80}\bhere\b)|to\s+(?:receive|host)\s+(?=you\b|[A-Z]|the\s|my\s)|to\s+be\s+(?:here|with)\b"
    r"|(?:good|great|nice|lovely|wonderful|delighted|happy|glad|pleased|pleasure|honou?r|privilege)\s+(?:to\s+(?:see|meet|join)|seeing|meeting)\b"
    r"|for\s+(?:coming|being\s+(?:here|with)|joining|receiving|hosting|having\s+(?:me|us)|(?:the|this|your)\s+(?:[a-z]+\s+){0,2}"
    r"(?:welcome|reception|hospitality|invitation|opportunity|time))\b)"
)
"""What they say of the meeting that they are at, or of whom they have before them."""


def with_greeted(drafts: list[Draft], cast: Cast, sentences: Sentences, title: str | None) -> list[Draft]:
    """The drafts of a transcript; one that its title says to be from before a meeting has that meeting among them.

    Those who speak take part in it. It is what they tell as under way, where they do so, and new where they do not.
    """
    if title is None or _TITLE.search(title) is None:
        return drafts
    parties, labels = _speakers(cast)  # two who have the floor in turn make it one, whatever else tells of it
    sides = {p.side for p in parties}
    if len(sides) != SIDES:
        return drafts
    own = next((d for d in drafts if _is_under_way(d, cast) and d.sides() and d.sides() <= sides), None)
    draft = own or _new(labels, cast, sentences)
    if draft is None:
        return drafts
    where = _header_place(cast.text, labels[0][0])
    named = cast.text[slice(*where)] if where else ""
    host = (
        place_country(named) if named and not named.startswith("New York") else None
    )  # where all meet, nobody is host
    for party in parties:
        party.role = "party" if host not in sides else "host" if party.side == host else "guest"
    if where and (own is None or own.place is None):
        draft.place = Argument(*where, SURE)
        draft.evidence.add(sentences.span(where[0]))
    draft.parties = sorted(parties, key=lambda p: (p.start, p.actor))
    draft.evidence |= {sentences.span(p.start) for p in parties}
    draft.mode, draft.status = "video" if draft.mode == "video" else "meeting", "ongoing"
    return drafts if own else sorted([*drafts, draft], key=lambda d: d.trigger.start)


def _is_under_way(draft: Draft, cast: Cast) -> bool:
    """True for what is told as under way, and for what two sides have on the day of the text."""
    if draft.series or draft.mode in ("call", "message"):
        return False
    today = cast.published.isoformat() if cast.published else None
    of_today = draft.time is not None and draft.time.interval is not None and draft.time.interval.start == today
    return draft.status == "ongoing" or (draft.status == "held" and of_today and len(draft.sides()) == SIDES)


def _speakers(cast: Cast) -> tuple[list[Side], list[tuple[int, int]]]:
    """Those of known sides who have the floor, each once, and where the labels of all turns stand."""
    found: dict[int, Side] = {}
    labels = [m.span("who") for m in _LABEL.finditer(cast.text)]
    for start, end in labels:
        actor = cast.actor_for(start, end)
        if actor is not None and cast.roles[actor].kind == "person" and cast.side(actor) is not None:
            found.setdefault(actor, Side(actor, cast.side(actor), "party", start, end, None, SURE))
    return list(found.values()), labels


def _new(labels: Sequence[tuple[int, int]], cast: Cast, sentences: Sentences) -> Draft | None:
    """A meeting that the first words of greeting name."""
    greeting = next((g for _, at in labels if (g := _GREETS.search(cast.text, at, at + OPENING))), None)
    if greeting is None:
        return None
    start, end = greeting.start(), greeting.start() + len(greeting.group().rstrip())
    draft = Draft(Argument(start, end, SURE), "meeting", "ongoing", False, SURE, [], None, None)
    draft.evidence = {sentences.span(start)}
    return draft


def _header_place(text: str, end: int) -> tuple[int, int] | None:
    """The line over the first turn that names where they met."""
    at = 0
    for line in text[:end].splitlines(keepends=True):
        words = line.strip()
        begin = at + line.find(words) if words else at
        at += len(line)
        if 0 < len(words) <= HEADER and not _OFFICE.search(words) and place_country(words) is not None:
            return begin, begin + len(words)
    return None
