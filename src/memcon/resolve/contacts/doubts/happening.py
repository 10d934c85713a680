"""What speaks for and against that what was put together is a contact, and no talk of one."""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.inside.subjects import is_verb
from memcon.resolve.weighing import Features, log_odds

_ANY = re.compile(r"\ban?\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
"""Words before a noun that make it one of which nothing was told yet: "a second round of"."""
_ANY_OPENS = re.compile(r"an?\b", re.IGNORECASE)
_REACH = 30  # characters before a trigger in which its article stands


def contact_features(draft: Draft, cast: Cast, sentences: Sentences, official: bool) -> Features:
    """What speaks for and against that a draft is a contact.

    That is how sure the reader is of it and of its sides, what is known of it, and how its own sentence tells it.
    """
    by_side: dict[str | None, float] = {}
    for party in draft.parties:
        by_side[party.side] = max(by_side.get(party.side, 0.0), party.chance)
    chances = sorted((v for k, v in by_side.items() if k), reverse=True)
    kinds = [cast.roles[p.actor].kind for p in draft.parties]
    return {
        "trigger": log_odds(draft.trigger.score),
        "classes": log_odds(draft.score / max(draft.trigger.score, 1e-3)),
        "first side": log_odds(chances[0]) if chances else -2.0,
        "second side": log_odds(chances[1]) if len(chances) > 1 else -2.0,
        "one side known": float(len(chances) < 2),
        "many sides": float(len(chances) > 2),
        "side unknown": float(None in by_side),
        "persons": float(min(kinds.count("person"), 3)),
        "states": float(kinds.count("state") >= 2),
        "tellings": float(min(draft.tellings, 4)),
        "dated": float(draft.time is not None),
        "placed": float(draft.place is not None),
        "topics": float(min(len(draft.topics), 3)),
        "reported": float(bool(draft.reported)),
        "official": float(official),
        "opening": float(sentences.at(draft.trigger.start) <= 2),
        f"mode {draft.mode}": 1.0,
        f"status {draft.status}": 1.0,
        **_in_its_sentence(draft, cast, sentences),
    }


def _in_its_sentence(draft: Draft, cast: Cast, sentences: Sentences) -> Features:
    """How the sentence of its trigger tells of it: whom it names, whether it dates it, in what kind of word."""
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    here = [p for p in draft.parties if low <= p.start < high]
    any_one = _ANY_OPENS.match(cast.text, start, end) or _ANY.search(cast.text, max(0, start - _REACH), start)
    return {
        "verb": float(is_verb(cast.text, start, end)),
        "indefinite": float(any_one is not None),
        "capital": float(start != low and cast.text[start].isupper()),
        "sides here": float(min(2, len({p.side for p in here if p.side}))),
        "persons here": float(min(2, sum(cast.roles[p.actor].kind == "person" for p in here))),
        "dated here": float(draft.time is not None and low <= draft.time.span.start < high),
    }
