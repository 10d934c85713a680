"""Who met whom beside another clause: "After meeting X, Y spoke with Z" tells of a meeting of X and Y.

A participle has its object behind it and no subject of its own: that is the subject of the clause it stands beside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import PARTICIPLES, Told
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.phrases import TO_WHOM

REACH = 60  # characters between a comma and the subject behind it: his office
_PARTICIPLE = re.compile(rf"{PARTICIPLES}(?:\s+by\s+(?:tele)?phone)?(?:\s+(?:with|to))?")
_NOUN = re.compile(
    r"(?:(?:an?|the|his|her|their)\s+)?(?:[a-z-]+\s+){0,3}?"
    r"(?:meetings?|talks|summit|call|conversations?|discussions?|lunch|dinner|breakfast|visit)\s+with"
)
_LEADS_NOUN = re.compile(
    r"\b(?:after|before|following|ahead\s+of)\s+(?:(?:an?|the|his|her|their)\s+)?(?:[a-z-]+\s+){0,3}?\Z", re.IGNORECASE
)
"""A noun in the same place: "was told after | a meeting with X"."""
_OF_WHOLE = re.compile(r",\s+(?:[a-z]+\s+){0,2}?\Z")
"""What leads to an occasion of whoever the whole sentence is of: "X warned that Y would go, | after a call with Z"."""
_LEADS = re.compile(r"\b(?:after|before|while|since|upon)\s+(?:[a-z]+ly\s+|first\s+)?\Z", re.IGNORECASE)
_SOME = (
    r"\W*(?:(?:an?|two|three|several|just|only|shortly|soon|immediately|hours?|days?|weeks?|months?|moments)\s+){0,3}"
)
_SOME_TIME = re.compile(_SOME, re.IGNORECASE)
_OPENS = re.compile(
    rf"{_SOME}"
    r"(?:after|before|while|since|upon)\s+(?:[a-z]+ly\s+|first\s+)?",
    re.IGNORECASE,
)
_TITLE = r"(?:(?!(?:in|at|on|with|to|by|from|as|when|after|before)\b)[\w’'.-]+\s+){0,7}"
_TO_SUBJECT = re.compile(rf"(?:the\s+)?{_TITLE}")
_TO_OBJECT = re.compile(TO_WHOM.pattern + _TITLE)
_VERB_FOLLOWS = re.compile(
    r"(?:,\s[^,;:.()“”\"\n]{1,60},)?\s+(?!(?:and|or|of|in|at|with|to|for|from|by|on|as|who|whose|which|that)\b)[a-z]+"
)
_END = re.compile(r",\s|[;:.?!”\"\n]|\s(?:and|but|who|which|that|where)\s")


def beside_a_clause(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences, earlier: list[Told]
) -> list[Candidate] | None:
    """The two of a meeting that a participle tells of, with the candidates of its words; None where it is no such one.

    `earlier` are the clauses told so far, to which this one's is added.
    """
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)
    head, lead = _PARTICIPLE.match(text, start, high), _LEADS.search(text, low, start)
    noun = head is None or lead is None
    if noun:
        head, lead = _NOUN.match(text, start, high), _LEADS_NOUN.search(text, low, start)
    if head is None or lead is None:
        return None
    stop = _END.search(text, head.end(), high)
    close = stop.start() if stop else high
    persons = _persons(cast, low, high)
    met = next(
        (p for p in persons if head.end() <= p[0] < close and _TO_OBJECT.fullmatch(text, head.end(), p[0])), None
    )
    opens, to = (_SOME_TIME, lead.start()) if noun else (_OPENS, start)
    opening = opens.fullmatch(text, low, to) is not None
    if met is None:
        return None
    if opening:
        behind = close + 1 if stop and stop.group().startswith(",") else high
        told = [
            p for p in persons if behind <= p[0] <= behind + REACH and _TO_SUBJECT.fullmatch(text, behind + 1, p[0])
        ]
    else:
        told = [p for p in persons if p[1] <= start and _VERB_FOLLOWS.match(text, p[1], start)]
    if not told or told[0][2] == met[2]:
        return None
    of_whole = told[0] == persons[0] and _OF_WHOLE.search(text, low, lead.start()) is not None
    if noun and not opening and not of_whole and len({p[2] for p in persons if p[1] <= start}) > 1:
        return None
    sides = [cast.side(p[2]) for p in (told[0], met)]
    if None in sides or sides[0] == sides[1]:
        return None
    pair = [_seated(p, candidates, cast) for p in (told[0], met)]
    pair[0].acts = True
    earlier.append(Told(sentences.at(start), pair[0].party.actor, frozenset({met[2]})))
    here = [c for c in candidates if c not in pair and head.end() <= c.party.start < close]
    return [*pair, *here]


Named = tuple[int, int, int]


def _persons(cast: Cast, low: int, high: int) -> list[Named]:
    """The persons named in a stretch, each as (start, end, actor), in text order."""
    return sorted(
        (a, b, n)
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if low <= a < high and form in ("name", "pronoun")
    )


def _seated(named: Named, candidates: Sequence[Candidate], cast: Cast) -> Candidate:
    """The candidate that somebody is, or a new one, as the clause names him."""
    start, end, actor = named
    known = next((c for c in candidates if c.party.actor == actor), None)
    known = known or Candidate(Side(actor, cast.side(actor), "party", start, end, None), 0.0, False, 0, {})
    known.party.start, known.party.end, known.away, known.plain = start, end, 0, True
    return known
