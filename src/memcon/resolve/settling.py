"""How a contact was held and whether it came about: of the classes that its tellings suggest the likeliest, weighed.

A telling's own class is what the head for triggers says of two words. Here all tellings of a contact are heard, and
what the head cannot see: whether the contact's day is before or after the text's own, whether a place is told, whether
the words around tell of a time to come. What somebody plainly denies, whatever the verb that follows, is denied.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date
from typing import Literal

from memcon.reader.labels import MODES, STATUSES
from memcon.resolve.tellings import Draft, Told
from memcon.resolve.tense import sounds_ahead
from memcon.resolve.titled import mode_in_title
from memcon.resolve.weighing import Features, log_odds, weigh

LEAST = 0.02  # probability below which no telling suggests a class


def settle(draft: Draft, text: str, published: date | None, official: bool, title: str | None) -> None:
    """Give a contact the mode and the status that are likeliest by all of its tellings.

    `title` is that of an official text for the first contact that it tells as held, which is what it is about.
    """
    statuses = suggested("status", draft, text, published, official, title)
    draft.status = max(sorted(statuses), key=lambda option: weigh("status", statuses[option]))
    draft.status = in_words(text, draft.trigger.start, draft.trigger.end, draft.status)
    modes = suggested("mode", draft, text, published, official, title)
    draft.mode = max(sorted(modes), key=lambda option: weigh("mode", modes[option]))


_DENIES = r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))\b"
_REPORTS = r"(?:\s+(?:(?:as\s+)?\w+|on\s+\w+|(?:media|press|news)\s+\w+|reports?|claims?|suggestions?|rumou?rs)){0,4}"
_CLAUSE = re.compile(
    rf"{_DENIES}{_REPORTS}\s+that\s+(?P<said>(?:(?!\b(?:not|never|no|before|after|when|while|during|until|since|because|who|"
    r"whom|which|in|at|about|over|that)\b|n['’]t\b|[;:!?“”\"\n]|\.\s+(?=[A-Z])(?<!\b[A-Z][a-z]\.\s)).)+)$",
    re.IGNORECASE,
)
"""A denial up to the words that name an occasion, of which its subordinate clauses tell something else."""
_VERB_BEFORE = re.compile(
    r"\b(?:had|has|have|did|was|were|would|will|held|hold|holding|ever|also|recently|secretly|personally|privately)\s+"
    r"(?:an?\s+|any\s+|secret\s+|private\s+|been\s+)*$",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"(?:met|spoke|held|talked|called|visited|hosted|received|phoned|telephoned|wrote|sent|flew|travell?ed)\b",
    re.IGNORECASE,
)
_DENIED_DOING = re.compile(
    rf"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s){_DENIES}\s+(?:ever\s+)?(?:meeting|speaking|talking|having|holding)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    rf"{_DENIES}\s+(?:(?:ever|having|holding|meeting|any|an?|secretly|reports\s+of|there\s+(?:was|were|had\s+been))\s+){{0,4}}$",
    re.IGNORECASE,
)
_NOT_REFUSED = re.compile(
    r"\b(?:not|never|n['’]t)\s+(?:\w+\s+)?(?:refus\w+|reject\w*|declin\w+|rul\w+\s+out|turn\w*\s+down)\b", re.IGNORECASE
)
_BEFORE = 240  # characters before the words for an occasion in which its denial stands


def in_words(text: str, start: int, end: int, status: str) -> str:
    """The status of the occasion that `text[start:end]` names, where plain words say another than `status`.

    "The ministry denied that A had met B": denied, whichever verb the trigger is. "Would not refuse to meet": proposed.
    """
    before = text[max(0, start - _BEFORE) : start]
    if status == "refused":
        if _DENIED_DOING.search(text, start, end):
            return "denied"
        return "proposed" if _NOT_REFUSED.search(text, max(0, start - 30), end) else status
    if status not in ("held", "ongoing", "planned", "unknown"):
        return status
    clause = _CLAUSE.search(before)
    verb = _VERB_BEFORE.search(before) or _FINITE.match(text, start, end)
    denied = clause is not None and verb is not None
    return "denied" if denied or _DENIED.search(before) else status


def suggested(
    question: Literal["mode", "status"],
    draft: Draft,
    text: str,
    published: date | None,
    official: bool,
    title: str | None,
) -> dict[str, Features]:
    """The modes or statuses that a contact may have, each with what speaks for it."""
    facts = _facts(draft, text, published, official)
    if question == "status":
        return class_features(draft.statuses, STATUSES, draft.status, facts)
    return class_features(draft.modes, MODES, draft.mode, facts, mode_in_title(title) if official else None)


def class_features(
    told: Sequence[Told],
    options: Sequence[str],
    chosen: str,
    facts: Sequence[str],
    named: str | None = None,
) -> dict[str, Features]:
    """What speaks for each class that some telling suggests.

    `told` are the tellings: the score of the trigger and the probabilities of the classes. `chosen` is the class that
    the tellings were put together with, `facts` what is known beside them, `named` the class that the title names.
    """
    if not told:
        return {chosen: {chosen: 1.0}}
    whole = sum(score for score, _ in told) or 1.0
    best = max(told, key=lambda one: one[0])[1]
    out: dict[str, Features] = {}
    for i, option in enumerate(options):
        most = max(chances[i] for _, chances in told)
        if most < LEAST and option not in (chosen, named):
            continue
        mean = sum(score * math.log(max(chances[i], 1e-3)) for score, chances in told) / whole
        out[option] = {
            "mean": mean,
            "best": log_odds(best[i]),
            "most": log_odds(most),
            "chosen": float(option == chosen),
            option: 1.0,
            "titled": float(named == option),
            "not titled": float(named is not None and named != option),
            **{f"{option}, {fact}": 1.0 for fact in facts},
        }
    return out


def _facts(draft: Draft, text: str, published: date | None, official: bool) -> list[str]:
    facts = ["official"] if official else []
    if sounds_ahead(text, draft.trigger.start, draft.trigger.end):
        facts.append("ahead")
    if draft.place:
        facts.append("placed")
    if any(p.role in ("host", "guest") for p in draft.parties):
        facts.append("received")
    interval = draft.time.interval if draft.time else None
    if interval is None or published is None:
        facts.append("undated")
    elif interval.end < published.isoformat():
        facts.append("before")
    elif interval.start > published.isoformat():
        facts.append("after")
    elif interval.start == interval.end:
        facts.append("same day")
    else:
        facts.append("around")
    return facts
