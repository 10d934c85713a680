"""Who is told of an occasion: "X briefed Y on his talks with Z" is of X and Y, and the talks are of X and Z."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Party
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.several.clauses import Bounded

_IT = (
    r"(?:(?:his|her|their|its|the|an?|[A-Z][\w.-]*['’]s)\s+)?(?:[a-z0-9-]+\s+){0,4}?"
    r"(?:meetings?|talks|calls?|conversations?|summits?|visits?|trips?|discussions?|negotiations|consultations|contacts)"
)
_TOLD = re.compile(
    r"\b(?:(?P<briefs>(?:de)?brief(?:s|ed)|updat(?:es|ed))|inform(?:s|ed)|t(?:old|ells)|notif(?:ies|ied))\s+"
    r"(?P<whom>[^.;:“”\"\n]{1,120}?)\s"
    r"(?:(?:about|on|of)\s+the\s+(?:[a-z]+\s+)?(?:results?|outcomes?|details?|progress|course|contents?)\s+of\s+"
    r"|(?:about|of)\s+|on\s+(?=(?:his|her|their|its)\s)"
    r"|(?(briefs)on\s+(?=the\s+(?:[a-z-]+\s+){0,3}(?:meetings?|talks|summits?|visits?|trips?|negotiations|consultations)\b)|(?!)))"
    rf"(?P<it>{_IT})\b"
)
"""Who tells whom of which occasion. "On the call" alone tells where something was said."""
_BACK = re.compile(r"(?:him|her|them|(?:his|her|their)\s+(?:[a-z]+\s+)?counterpart)\Z")
SURE = 0.95  # probability that who tells of his meeting with a third was there
_WITH_ANOTHER = re.compile(r"\s+with\s")
_TELLER = re.compile(
    r"\s*(?:(?:In\s+turn|For\s+(?:his|her)\s+part|In\s+addition|Separately),\s+)?"
    r"(?P<who>[A-Z][\w.’'-]*(?:\s+(?:of|the|[A-Z][\w.’'-]*)){0,7})\s+(?:also\s+|then\s+|further\s+)?"
)
"""Who tells, where nothing but that stands before the verb of a sentence."""
_PRONOUN = re.compile(r"(?:\A|[,;]\s|\band\s|\n)(?P<who>[Hh]e|[Ss]he)\s+(?:also\s+|then\s+|further\s+)?\Z")
_AND = re.compile(r",?\s+and\s+(?:also\s+|then\s+)?\Z")
_DID = re.compile(r"(?:\s+(?:also|then))?\s+[a-z]+(?:ed|ought|old|aid|ave|poke)\b")
""" "X explained it to Y, and | informed him of it": who did the one did the other."""
_WAS_TOLD = re.compile(
    r"\b(?:is|are|was|were|been|be|being)\s+(?:[a-z]+\s+)?(?:(?:de)?briefed|informed|updated|notified)\s+"
    rf"(?:(?:by\s+[^.;:“”\"\n]{{1,60}}?\s)?(?:after|following)|on|about|of)\s+(?P<it>{_IT})\b(?P<by>[^.;:“”\"\n]{{0,80}}?(?<!ed)(?<!held)\sby\s)?"
)
"""Who was told of it, and by whom: "officials were briefed on the talks by X", not "… the talks led by X"."""


def without_informed(clauses: Sequence[Bounded], sentences: Sentences, text: str) -> list[Bounded]:
    """The occasions, of which one that somebody was told of has neither whom it was told to nor the day of the telling.

    What tells of the telling itself has nobody from behind it in the same sentence, and no day or place.
    """
    told: dict[int, re.Match[str] | None] = {}
    were_told: dict[int, list[re.Match[str]]] = {}
    out = []
    for clause in clauses:
        trigger = clause.occasion.trigger
        low, high = sentences.span(trigger.start)
        if low not in told:
            told[low] = _TOLD.search(text, low, high)
            were_told[low] = list(_WAS_TOLD.finditer(text, low, high))
        words = told[low]
        if words is None:
            out.append(_as_told_of(clause, were_told[low], low, high))
        elif trigger.end <= words.start("it"):
            out.append(without_between(clause, (words.start("it"), high)))
        else:
            before = frozenset(
                c.occasion.trigger.start for c in clauses if low <= c.occasion.trigger.start < words.start("it")
            )
            clause = _with_teller(
                without_between(clause, (_told_from(clause, words, low), words.start("it"))), words, low, text
            )
            out.append(replace(clause, others=clause.others | before))
    return out


def _told_from(clause: Bounded, words: re.Match[str], low: int) -> int:
    """Where the words begin for whom somebody told of an occasion: behind who did, where they only say "him"."""
    start = words.start("whom")
    if _BACK.match(words["whom"]):
        return min((p.end for p in clause.occasion.parties if low <= p.start < words.start()), default=start)
    return start


def _with_teller(clause: Bounded, words: re.Match[str], low: int, text: str) -> Bounded:
    """The occasion that somebody told another of, with who did: "The President informed her of the meeting with Z"."""
    occasion = clause.occasion
    start, end = occasion.trigger.start, occasion.trigger.end
    if not words.start("it") <= start < words.end("it") or _WITH_ANOTHER.match(text, end) is None:
        return clause
    who = _who_tells(words, low, text)
    others = tuple(p for p in occasion.parties if p.start >= end)
    if who is None or not others or not _BACK.fullmatch(words["whom"]):
        return clause
    return replace(clause, occasion=replace(occasion, parties=(Party(*who, SURE, "party", True), *others)))


def _who_tells(words: re.Match[str], low: int, text: str) -> tuple[int, int] | None:
    """Who is the subject of the verb: a name with which the sentence begins, or the pronoun before the verb."""
    before = text[low : words.start()]
    teller = _TELLER.fullmatch(before) or _PRONOUN.search(before)
    if teller is None and _AND.search(before):
        begins = _TELLER.match(before)
        teller = begins if begins and _DID.match(before, begins.end("who")) else None
    return (low + teller.start("who"), low + teller.end("who")) if teller else None


def _as_told_of(clause: Bounded, told: Sequence[re.Match[str]], low: int, high: int) -> Bounded:
    """The occasion that somebody was told of, with neither him nor who told him: their sentence lends it no others."""
    start = clause.occasion.trigger.start
    words = next((w for w in told if w.start("it") <= start < w.end("it")), None)
    if words is None:
        return clause
    clause = without_between(clause, (low, words.start("it")))
    return without_between(clause, (words.end("by"), high)) if words["by"] else clause


def without_between(clause: Bounded, barred: tuple[int, int]) -> Bounded:
    """The occasion without the people, days and places whose words begin in a stretch of the text."""
    start, end = barred
    occasion = clause.occasion
    arguments = {
        name: tuple(a for a in found if name not in ("time", "place") or not start <= a.start < end)
        for name, found in occasion.arguments.items()
    }
    parties = tuple(p for p in occasion.parties if not start <= p.start < end)
    return replace(
        clause,
        occasion=replace(occasion, parties=parties, arguments=arguments),
        barred=(*clause.barred, barred),
    )
