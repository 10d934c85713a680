"""A clause that tells of an occasion: its trigger comes in, whom its subject names and whom they met go out.

"She later met X": whoever stands right before the verb and behind it took part, however weak their links, and others'
sentences have nobody to add.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.alongside import alongside
from memcon.resolve.parties.inside.named_behind import WHOM, named_behind
from memcon.resolve.parties.inside.nested import closing_comma, is_whom, is_within, outer_verb
from memcon.resolve.parties.inside.rows_met import with_row
from memcon.resolve.parties.inside.starts import clause_start
from memcon.resolve.parties.inside.subjects import PARTICIPLES, TO_VERB, VERB, Told, is_noun, is_verb
from memcon.resolve.parties.inside.who_met import AND_DID, is_here, is_who, they_met, who_met
from memcon.resolve.parties.taking_part import Candidate

_JOINED = re.compile(r"\b(?:joined|attended|accompanied|participated\s+in|took\s+part\s+in)\b")
_CAME_ALONG = re.compile(r"\b(?:joined|accompanied)\b")
"""Words of another sentence by which somebody was there, too; of one before, the second."""
_CALLED = re.compile(r"call(?:s|ed)?|pa(?:id|ys?) (?:[a-z]+ ){0,3}(?:calls?|visits?)")
_ON = re.compile(r"\s+(?:up)?on(?=\s+(?:the\s+)?[A-Z])(?![^.;:!?\n]{0,120}\sto\s)")


def seat(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences, earlier: list[Told]
) -> list[Candidate]:
    """The candidates of an occasion; where its clause tells plainly who met whom, those two for certain.

    Nobody of another sentence is among them then. A subject that no link leads to is added. `earlier` are the clauses
    told so far, to which this one is added.
    """
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    verb = is_verb(text, start, end)
    if not verb and not is_noun(text, start, end):
        head = VERB.match(text, start, end)  # "met with Lind": the trigger ends in whom somebody met
        if head is None or not any(start < c.party.start < end for c in candidates):
            return candidates
        verb, end = True, head.end()
    if _CALLED.fullmatch(text, start, end) and (on := _ON.match(text, end)):
        end = on.end()
    met = [c for c in candidates if end <= c.party.start < high and _is_met(c, cast, end)]
    object_of = None
    if not met and verb:
        object_of = next((c for c in candidates if low <= c.party.start and is_whom(text, c.party.end, start)), None)
        met = [object_of] if object_of else []
    if not met and verb:
        met = named_behind(cast, end, high)
        candidates = [c for c in candidates if c.party.actor not in {m.party.actor for m in met}] + met
    beside_two = [] if met else alongside(candidates, cast, end, high)
    met = met or beside_two
    if not met:
        alone = _visitor(candidates, cast, low, start) if verb and text.startswith("visit", start) else None
        begin = clause_start(text, low, alone.party.start) if alone is not None else low
        return [c for c in candidates if not low <= c.party.start < begin]
    if verb and object_of is None and not beside_two:
        met = with_row(met, candidates, cast, high)
    subject = None if beside_two else who_met(candidates, cast, (low, start), verb, sentences, earlier)
    beside = None
    if subject is None:
        both = they_met(candidates, cast, (low, start), verb, sentences, earlier)
        if both is None:
            return candidates
        subject, beside = both
    actor, side = subject.party.actor, subject.party.side
    coordinated = verb and low <= subject.party.start < start and AND_DID.match(text, subject.party.end, start)
    others = {c.party.side for c in met}
    open_ones = [c for c in (subject, *met) if c.party.side is None]
    if len(others) + 1 == len(open_ones) or any(not _is_official(c, cast) for c in open_ones):
        several = verb and others == {None} and all(_SEVERAL.match(text, c.party.start, c.party.end) for c in met)
        if several:
            return [c for c in candidates if not c.away or c.party.side == side]
        named = all(cast.roles[c.party.actor].kind == "person" and not c.away for c in (subject, *met))
        if not named or beside is not None:
            return candidates
        begin = clause_start(text, low, subject.party.start) if subject.party.start < start else low
        begin = start if coordinated else begin
        following = _NEXT_CLAUSE.search(text, max(c.party.end for c in met), high)
        stop = following.start() if following else high
        return [c for c in candidates if c is subject or (not c.away and begin <= c.party.start < stop)]
    if side in others or any(c.party.actor == actor for c in met):
        return candidates

    begin = clause_start(text, low, subject.party.start) if low <= subject.party.start < start else low
    if low <= subject.party.start < start and is_who(subject, cast, (low, start), verb):
        begin = subject.party.start  # "the President will be accompanied by X, who will meet Y": X alone
    aside = _ASIDE.search(text, end, high)
    close = aside.start() if aside else high
    begin = start if coordinated else begin
    if object_of is not None:  # "X, whom he rang on Friday, and Y": of X and him alone
        begin, close = object_of.party.start, closing_comma(text, end, close)
    following = _NEXT_CLAUSE.search(text, max(c.party.end for c in met), close)
    close = following.start() if following else close
    inner = is_within(text, low, (subject.party.start, subject.party.end), start)
    if inner and (back := outer_verb(text, max(c.party.end for c in met), high)) is not None:
        close = min(close, back)
    last = earlier[-1] if earlier else None
    if last and last.within and (last.sentence, last.subject) == (sentences.at(start), actor):
        begin = max(begin, start)  # whom the clause within this one tells to have been met was not met by its verb

    def stays(candidate: Candidate) -> bool:
        state = cast.roles[candidate.party.actor].kind == "state" and open_ones  # it may tell whose official it was
        if state or candidate in met:
            return True
        if is_here(candidate.party.actor, cast, begin, close):
            return not _only_goes_on(candidate.party.actor, cast, max(c.party.end for c in met), begin, close)
        ahead = candidate.party.start < low  # who "attended a summit" before was not at a meeting on its margins
        joined = _CAME_ALONG if ahead else _JOINED
        return candidate.away > 0 and joined.search(text, *sentences.span(candidate.party.start)) is not None

    earlier.append(Told(sentences.at(start), actor, frozenset(c.party.actor for c in met), inner))
    if beside is None:
        beside = _beside(subject, candidates, cast, low)
    for one in (subject, *(max((c for c in met if c.party.side == s), key=lambda c: c.link) for s in others)):
        one.plain = True
    subject.acts = True
    first = [subject]
    if beside is not None:
        beside.plain = True
        first.append(beside)
    actors = {c.party.actor for c in first}
    return [*first, *(c for c in candidates if c.party.actor not in actors and stays(c))]


def _visitor(candidates: Sequence[Candidate], cast: Cast, low: int, start: int) -> Candidate | None:
    """Who is named right before "visited" in a sentence from `low` on, of a clause of his own."""
    return next(
        (c for c in candidates if low <= c.party.start < start and TO_VERB.match(cast.text, c.party.end, start)), None
    )


def _is_met(candidate: Candidate, cast: Cast, end: int) -> bool:
    """True for whom a verb that ends there names right behind it, be it by an office before his name."""
    begin = candidate.party.start
    if WHOM.fullmatch(cast.text, end, begin):
        return True
    named = (a for a, b, _ in cast.roles[candidate.party.actor].mentions if end <= a and b <= begin)
    return any(WHOM.fullmatch(cast.text, end, a) for a in named)


_SEVERAL = re.compile(
    r"(?:(?:the|several|other|some|all|many|his|her|their|[a-z]+)\s+){0,3}(?:[A-Z]\w+\s+)?(?:leaders|ministers|presidents|premiers|envoys|ambassadors"
    r"|officials|counterparts|diplomats|commanders|delegations|heads|chiefs)\s+(?:of|from)\s"
)
"""Several told by their office alone, who are none of those whom other sentences name: "the leaders of the east"."""
_NEXT_CLAUSE = re.compile(
    r",?\s+(?:and|but|while)\s+(?:[a-z]+\s+){0,5}(?:he|she)\s+(?:[a-z]+\s+){0,3}(?:an?|the|his|her|with|to|up)\s+[a-z]"
    r"|,\s+while\s+(?:the\s+)?(?:[A-Z][\w’'.-]*\s+(?:(?:of|and|for)\s+)?){1,7}(?:[a-z]+ed|met|spoke|held|flew|went|said|told|saw)\b"
    r"|\s+and,\s+[^,.;:\n]{3,40},\s+(?:called|met|spoke|flew|visited|held|received|phoned|saw|hosted)\s"
    r"|,\s+(?:and|but|while)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:and\s+)?[A-Z][\w’'-]*){0,4}\s+(?:has|have|had|will|would)\s+[a-z]"
)
"""Where the next clause begins, of the same one: "spoke with X, | and a few minutes ago he finished a call with Y"."""
_ASIDE = re.compile(rf"\s(?:after|before|while|since)\s+(?:[a-z]+ly\s+)?(?:{PARTICIPLES}|holding)\b")
"""Where a clause ends and another occasion is told of: "phoned X | after meeting Y"."""


def _beside(subject: Candidate, candidates: Sequence[Candidate], cast: Cast, low: int) -> Candidate | None:
    """Who is subject together with somebody of one's side: X in "X and Y met Z"."""
    row = cast.row(low, subject.party.end)
    if len(row) != 2 or row[1][0] != subject.party.actor:
        return None
    return next((c for c in candidates if c.party.actor == row[0][0] and c.party.side == subject.party.side), None)


def _is_official(candidate: Candidate, cast: Cast) -> bool:
    """True for a person in office, though the text does not tell of which state."""
    role = cast.roles[candidate.party.actor]
    return role.kind == "person" and (role.office or role.post) is not None and not role.private


_GOES_ON_AS = re.compile(r"[^;:\n]{0,120}?,?\s(?:and|but)\s\Z")


def _only_goes_on(actor: int, cast: Cast, end: int, low: int, high: int) -> bool:
    """True for whom only the pronoun of a clause behind it means: "X met Y, and | she | sends her regards"."""
    here = sorted((a, form) for a, _, form in cast.roles[actor].mentions if low <= a < high)
    if not here or here[0][0] < end or any(form != "pronoun" for _, form in here):
        return False
    return _GOES_ON_AS.fullmatch(cast.text, end, here[0][0]) is not None
