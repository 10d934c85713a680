"""A clause that tells of an occasion: its trigger comes in, whom its subject names and whom they met go out.

"She later met X": whoever stands right before the verb and behind it took part, however weak their links, and others'
sentences have nobody to add.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.antecedents import is_unnamed_holder
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.alongside import alongside
from memcon.resolve.parties.inside.named_behind import WHOM, named_before, named_behind
from memcon.resolve.parties.inside.nested import closing_comma, follows_inner, is_whom, is_within, outer_verb
from memcon.resolve.parties.inside.rows_met import with_row
from memcon.resolve.parties.inside.starts import clause_start
from memcon.resolve.parties.taking_part import SPEAKS_FOR, Candidate, Side

PLAIN = 0.919  # probability that somebody takes part whom the clause of an occasion plainly tells
ACTING = ("person", "group", "state")  # who may be subject of a clause that tells plainly who met whom
REACH = 220  # characters before a trigger in which its subject is looked for

_VERBS = (
    r"(?:meets?|met|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|(?:tele)?phone[sd]?|call(?:s|ed)?|rang|receive[sd]?|hosts?|hosted"
    r"|welcome[sd]?|sees?|saw|seen|visit(?:s|ed)?|dined|dines?|lunched|confer(?:s|red)|summon(?:s|ed)?|negotiated|greet(?:s|ed)?"
    r"|s[ai]ts? down|pa(?:id|ys?) (?:[a-z]+ ){0,3}(?:calls?|visits?)"
    r"|(?:exchange[sd]?|trade[sd]?|swap(?:s|ped)) (?:[a-z]+ )?(?:letters|messages|notes|telegrams|cables|visits))"
)
_NOUNS = (
    r"(?:talks|negotiations|meetings?|summits?|discussions?|conversations?|consultations|lunch|dinner|breakfast|call"
    r"|phone call|audiences?)"
)
_VERB = re.compile(
    rf"(?:(?:[a-z]+ly )?{_VERBS}(?: each other| one another)?(?: (?:by|over the|on the) (?:tele)?phone)?"
    rf"|h[eo]ld(?:s|ing)? (?:[a-z-]+ ){{0,3}}{_NOUNS})"
    r"(?: (?:bilaterally|separately|privately|briefly|again|together|one[- ]on[- ]one|face[- ]to[- ]face"
    r"|in (?:person|private)))?(?: (?:with|to|by))?"
)
_NOUN = re.compile(rf"(?:[a-z0-9-]+ ){{0,4}}(?:of )?{_NOUNS}(?: with)?", re.IGNORECASE)
_ADVERBS = (
    r"(?:then|also|later|afterwards|first|last|next|again|already|today|"
    r"will|would|has|had|have|is|are|was|were|been|be|to|due|scheduled|expected|set|slated|supposed|going|just|twice|[a-z]+ly|"
    r"(?:(?:on|last|this)\s+)?[A-Z][a-z]+day|(?:last|this)\s+(?:week|month|year))"
)
_HOLDS = (
    r"(?:h[eo]ld(?:s|ing)?|had|has|have|having|conduct(?:s|ed)?|grant(?:s|ed)?"
    r"|finish(?:es|ed)?|conclude[sd]?|complete[sd]?|wrap(?:s|ped)\s+up)\s+(?:(?:an?|his|her|their|the)\s+)?"
    r"(?:[a-z][\w-]*\s+){0,3}"
)
_HOLDING = 60  # characters before a noun in which the verb stands that holds it
_HELD = re.compile(rf"\b{_HOLDS}\Z")
_AGREE = (
    r"(?:(?:have|had|has|is|are|was|were)\s+)?(?:(?:also|now|since|already|tentatively|finally|reportedly|again)\s+)*(?:agree[ds]?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|arranged?|hop(?:e[ds]?|ing)|decided"
    r"|promised)\s+to\s+"
)
_LEADS_TO = rf"(?:{_AGREE})?(?:{_ADVERBS},?\s+)*"
_APPOSED = r"(?:,\s+(?!(?:who|whom|whose|which|that|where|when|and|but|said|says)\b)[^,;:.()“”\"\n]{1,60},)?"
_TO_VERB = re.compile(rf"(?:{_APPOSED}|,)\s+{_LEADS_TO}$")
_WHO_DID = re.compile(rf",\s+who\s+{_LEADS_TO}$")
_WHO_HELD = re.compile(rf",\s+who\s+{_LEADS_TO}{_HOLDS}$")
_TO_NOUN = re.compile(rf"(?:{_APPOSED}|,)\s+{_LEADS_TO}{_HOLDS}$")
_OFFICE = (
    r"[Tt]he\s+(?:[Ff]oreign\s+|[Pp]rime\s+|[Dd]efen[cs]e\s+)?"
    r"(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|[Ss]ecretary(?:[ -][Gg]eneral)?)"
    r"|(?:His|Her)\s+(?:Excellency|Majesty|(?:Royal\s+|Serene\s+)?Highness)(?:\s+the\s+(?:King|Queen|Sultan|Emir|Amir|Crown\s+Prince(?:ss)?))?"
)
_PAIR = (
    r"(?:[Tt]he\s+)?(?:[Tt]wo|[Bb]oth|[Pp]air|(?<!of\s)(?<!of\sthe\s)[Tt]hree)"
    r"(?!\s+(?:hours|days|weeks|months|years|minutes|decades|nights|times|rounds|cities|occasions)\b)"
    r"(?:\s+(?:(?:foreign|prime|defen[cs]e)\s+)?(?:[a-z]+s|men|women))?"
    r"|[Tt]he\s(?P<one>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\sand\sthe\s(?!(?P=one)\b)[A-Z][\w-]+(?:\s[A-Z][\w-]+)?"
)
_PRONOUN = rf"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey|{_PAIR}|{_OFFICE})"
_SHORT = r"(?:[’'](?:d|ll|ve|re|s))?"  # "she'd spoken"
_BEFORE_VERB = re.compile(rf"{_PRONOUN}{_SHORT},?\s+{_LEADS_TO}$")
_BEFORE_NOUN = re.compile(rf"{_PRONOUN}{_SHORT},?\s+{_LEADS_TO}{_HOLDS}$")
_OPENING = re.compile(rf"(?:[\"“]?(?:[A-Z][\w’'-]*(?:\s+[\w’'-]+){{0,5}},?\s+)?){_PRONOUN}\s")
_ELSEWHERE = re.compile(
    r"[;:—–(\"“”\n]|\s-\s|\b(?:that|which|who|whom|whose|when|where|while|after|because|since|as|if|but|said|says|told)\b"
)
_AND_VERB = re.compile(rf"(?:\band|\bbefore|,)\s+{_LEADS_TO}$")
_AND_NOUN = re.compile(rf"(?:\band|\bbefore|,)\s+{_LEADS_TO}{_HOLDS}$")
_ONE = ("he", "she")
_JOINED = re.compile(r"\b(?:joined|attended|accompanied|participated\s+in|took\s+part\s+in)\b")
_CAME_ALONG = re.compile(r"\b(?:joined|accompanied)\b")
"""Words of another sentence by which somebody was there, too; of one before, the second."""
_CALLED = re.compile(r"call(?:s|ed)?|pa(?:id|ys?) (?:[a-z]+ ){0,3}(?:calls?|visits?)")
_ON = re.compile(r"\s+(?:up)?on(?=\s+(?:the\s+)?[A-Z])(?![^.;:!?\n]{0,120}\sto\s)")
_PLURAL = re.compile(r"they|(?:the\s+)?(?:two|both|pair|three)\b|the\s[\w-]+(?:\s[\w-]+)?\sand\sthe\s")


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that a clause has for its subject, in code points."""

    start: int
    end: int
    words: str

    @property
    def is_several(self) -> bool:
        """True for "they", "the two", "both leaders" and "the three"."""
        return _PLURAL.match(self.words) is not None

    @property
    def count(self) -> int:
        """How many such words are for: three or two."""
        return 3 if "three" in self.words else 2


def is_verb(text: str, start: int, end: int) -> bool:
    """True where a trigger is what somebody does: "met", "spoke by phone with"; "held | talks" is what was held."""
    if _VERB.fullmatch(text, start, end) is None:
        return False
    return not is_noun(text, start, end) or _HELD.search(text, max(0, start - _HOLDING), start) is None


def is_noun(text: str, start: int, end: int) -> bool:
    """True where a trigger is a noun for what people hold: "talks", "a second meeting"."""
    return _NOUN.fullmatch(text, start, end) is not None


def leads_to(text: str, start: int, trigger: int) -> bool:
    """True where what stands from an offset to a trigger leads a subject to its verb: " will meet", " held talks"."""
    return any(gap.match(text, start, trigger) for gap in (_TO_VERB, _TO_NOUN))  # "talks" may be either


def subject_of(text: str, start: int, end: int, low: int) -> Subject | None:
    """The pronoun or "the two" that is subject of the trigger at `text[start:end]`, in the sentence from `low` on."""
    verb = is_verb(text, start, end)
    if not verb and not is_noun(text, start, end):
        return None
    return _subject(text, start, low, verb)


def _subject(text: str, start: int, low: int, verb: bool) -> Subject | None:
    """Also that of a sentence whose second verb the trigger is: "He met X and held talks with Y"."""
    low = max(low, start - REACH)
    before = text[low:start]
    found = (_BEFORE_VERB if verb else _BEFORE_NOUN).search(before)
    if found is None:
        opening = _OPENING.match(before)
        rest = (_AND_VERB if verb else _AND_NOUN).search(before)
        if opening and rest and rest.start() >= opening.end():
            found = None if _ELSEWHERE.search(before, opening.end()) else opening
    if found is None:
        return None
    return Subject(low + found.start("who"), low + found.end("who"), found["who"].casefold())


@dataclass(frozen=True, slots=True)
class Told:
    """Who met whom in a clause that told it plainly, and in which sentence; actors by their numbers.

    `within` another clause, "X, last in Osk in May, when she met Y, …", whose verb may follow: its subject is X, too.
    """

    sentence: int
    subject: int
    met: frozenset[int]
    within: bool = False


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
        head = _VERB.match(text, start, end)  # "met with Lind": the trigger ends in whom somebody met
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
    subject = None if beside_two else _who_met(candidates, cast, (low, start), verb, sentences, earlier)
    beside = None
    if subject is None:
        both = _they_met(candidates, cast, (low, start), verb, sentences, earlier)
        if both is None:
            return candidates
        subject, beside = both
    actor, side = subject.party.actor, subject.party.side
    coordinated = verb and low <= subject.party.start < start and _AND_DID.match(text, subject.party.end, start)
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
    if low <= subject.party.start < start and _is_who(subject, cast, (low, start), verb):
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
        if _is_here(candidate.party.actor, cast, begin, close):
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
        (c for c in candidates if low <= c.party.start < start and _TO_VERB.match(cast.text, c.party.end, start)), None
    )


def _is_met(candidate: Candidate, cast: Cast, end: int) -> bool:
    """True for whom a verb that ends there names right behind it, be it by an office before his name."""
    begin = candidate.party.start
    if WHOM.fullmatch(cast.text, end, begin):
        return True
    named = (a for a, b, _ in cast.roles[candidate.party.actor].mentions if end <= a and b <= begin)
    return any(WHOM.fullmatch(cast.text, end, a) for a in named)


_AND_HE = re.compile(
    r",?\s(?:and|but|while|before)\s(?:(?:in|on|at)\s[^,;.:()“”\"\n]{2,50},?\s|(?:then|later|today|yesterday)\s)?\Z"
)
"""What leads to the subject of a second clause that is the first one's again: "X met Y, and in Quito | he"."""
_SEVERAL = re.compile(
    r"(?:(?:the|several|other|some|all|many|his|her|their|[a-z]+)\s+){0,3}(?:[A-Z]\w+\s+)?(?:leaders|ministers|presidents|premiers|envoys|ambassadors"
    r"|officials|counterparts|diplomats|commanders|delegations|heads|chiefs)\s+(?:of|from)\s"
)
"""Several told by their office alone, who are none of those whom other sentences name: "the leaders of the east"."""
_WHO_COMES = re.compile(
    r",\s+who\s+(?:is|was|will|had|has|flew|flies|arrive[sd]|travel(?:s|l?ed))\b[^.;:,“”\"\n]{0,80}?\sfor\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}"
)
"""What leads from somebody to an occasion for which he comes: "X, who is due in Oslo on Friday for a | meeting"."""
_CAME_FOR = re.compile(
    r"\s+(?:(?:has|had|will|also|then|later)\s+){0,2}(?:was|is|be|been|went|go|came|come|flew|fl(?:y|ies)|travel(?:s|l?ed)?|arrive[sd]?)\s+(?:in|to|at)\s+"
    r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?(?:\s+(?:on\s+)?[A-Z][a-z]+day|\s+(?:today|yesterday|tomorrow|this\s+\w+|last\s+\w+))?\s+for\s+"
    r"(?:(?:an?|his|her|their|the)\s+)?(?:[a-z]+\s+){0,2}"
)
"""What leads from somebody to what he travelled for: " was in Lomé on Thursday for a | conversation with"."""
PARTICIPLES = r"(?:meeting|visiting|seeing|(?:tele)?phoning|hosting|receiving|speaking|talking)"
"""How a participle tells of an occasion beside another clause: "after meeting X"."""
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


_TWO = 2
_ALSO = re.compile(r"\s+(?:(?:will|would|have|had|both|together)\s+)*(?:also|later|then|afterwards|subsequently)\b")


def _they_met(
    candidates: Sequence[Candidate],
    cast: Cast,
    where: tuple[int, int],
    verb: bool,
    sentences: Sentences,
    earlier: Sequence[Told],
) -> tuple[Candidate, Candidate] | None:
    """The two whom "they" mean: the sentence before has two of a side for its subject, and names no other person.

    So it is with two of two sides, "X hosted Y", where the next one tells whom "they also" or "the two ministers" met.
    """
    low, start = where
    subject = _subject(cast.text, start, low, verb)
    number = sentences.at(low) - 1
    if subject is None or not subject.is_several or subject.count != _TWO or number < 0:
        return None
    before, stop = sentences.starts[number], sentences.ends[number]
    if "\n\n" in cast.text[stop:low]:
        return None
    named = sorted(
        (a, b, n)
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if before <= a < stop and form == "name"
    )
    if len({n for *_, n in named}) != 2 or len(named) < 2 or named[0][2] == named[1][2]:
        return None
    (_, _, one), (_, b, other) = named[:2]
    if None in (cast.side(one), cast.side(other)) or not are_so_called(subject.words, (one, other), cast):
        return None
    if cast.side(one) != cast.side(other):
        last = earlier[-1] if earlier else None
        they = last is not None and last.sentence == number and {last.subject, *last.met} == {one, other}
        if not they and not _ALSO.match(cast.text, subject.end):
            return None
    elif [n for n, *_ in cast.row(before, b)] != [one, other]:
        return None
    known = {c.party.actor: c for c in candidates}
    out = []
    for n in (one, other):
        found = known.get(n) or Candidate(
            Side(n, cast.side(n), "party", subject.start, subject.end, None), 0.0, False, 0, {}
        )
        found.party.start, found.party.end, found.away = subject.start, subject.end, 0
        out.append(found)
    return out[0], out[1]


def are_so_called(words: str, two: Sequence[int], cast: Cast) -> bool:
    """True for words for two, "they", and for "the secretary and the minister" where one is each of these."""
    offices = _OFFICES.fullmatch(words)
    if offices is None:
        return True
    held = [f"{cast.roles[n].office or ''} {cast.roles[n].also or ''}".casefold().split() for n in two]
    orders = (offices.groups(), offices.groups()[::-1])
    return any(all(set(o.split()) <= set(h) for o, h in zip(order, held, strict=True)) for order in orders)


_OFFICES = re.compile(r"the\s([\w-]+(?:\s[\w-]+)?)\sand\sthe\s([\w-]+(?:\s[\w-]+)?)")


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


def _is_here(actor: int, cast: Cast, low: int, high: int) -> bool:
    return any(low <= a < high for a, *_ in cast.roles[actor].mentions)


OPENING = 60  # characters of a sentence in which the subject of all its verbs is named
_AND_DID = re.compile(
    rf"(?:{_APPOSED}|,)\s+(?:has|had|have|will|is|was|[a-z]+ed|met|spoke|held|[a-z]+s)\s[^.;:“”\"\n]{{0,160}}?,?\s+and,\s+"
    r"(?:on|in|at|before|after|later)\s[^,.;:\n]{1,40},\s+(?:[a-z]+ly\s+|also\s+)?\Z"
)
"""What leads from the subject of a sentence to its next verb: " has had calls with B and, on Monday, | called"."""


def _who_met(
    candidates: Sequence[Candidate],
    cast: Cast,
    where: tuple[int, int],
    verb: bool,
    sentences: Sentences,
    earlier: Sequence[Told],
) -> Candidate | None:
    """The candidate that is subject of a clause; one more where its words mean somebody who was no candidate."""
    low, start = where
    gap = _TO_VERB if verb else _TO_NOUN
    for candidate in candidates:
        party = candidate.party
        named = low <= party.start and party.end < start and cast.text[party.start : party.end].casefold() not in _ONE
        role = cast.roles[party.actor]
        of_body = role.kind == "office" and party.side is not None  # "the Secretary-General", "the Foreign Ministry"
        acts = role.kind in ACTING or is_unnamed_holder(role) or of_body
        if (role.kind == "person" or party.side is None) and _PLURAL.match(
            cast.text[party.start : party.end].casefold()
        ):
            continue  # "the two ministers" are two of whom was told
        if named and acts and gap.match(cast.text, party.end, start):
            return candidate
        if named and role.kind == "person" and _is_who(candidate, cast, where, verb):
            return candidate
        if named and not verb and _WHO_COMES.fullmatch(cast.text, party.end, start) and role.kind == "person":
            return candidate
        if named and not verb and acts and role.kind != "state" and _CAME_FOR.fullmatch(cast.text, party.end, start):
            return candidate
    unlinked = named_before(cast, low, start, lambda a, b: gap.match(cast.text, a, b) is not None) if verb else None
    if unlinked is not None:
        return unlinked
    subject = _subject(cast.text, start, low, verb)
    last = earlier[-1] if earlier else None
    if subject is None and verb:  # "General A had calls with B and, on Monday, called on C"
        opens = [c for c in candidates if low <= c.party.start < low + OPENING and c.party.end < start]
        opens = [
            c
            for c in opens
            if cast.roles[c.party.actor].kind == "person" and _AND_DID.match(cast.text, c.party.end, start)
        ]
        if len(opens) == 1:
            return opens[0]
    if subject is None and last and last.within and last.sentence == sentences.at(low):
        outer = follows_inner(cast.text, low, start)
        return next((c for c in candidates if outer and c.party.actor == last.subject), None)
    found = None if subject is None or subject.is_several else _meant(subject, cast, sentences, earlier)
    if subject is None or found is None or SPEAKS_FOR.search(cast.roles[found].office or ""):
        return None
    known = next((c for c in candidates if c.party.actor == found), None)
    if known is None:
        return Candidate(Side(found, cast.side(found), "party", subject.start, subject.end, None), 0.0, False, 0, {})
    known.party.start, known.party.end, known.away = subject.start, subject.end, 0
    return known


def _is_who(candidate: Candidate, cast: Cast, where: tuple[int, int], verb: bool) -> bool:
    """True for whom the words right before "who met" name: "her visitor, Minister X, who | met"."""
    low, start = where
    who, party = _WHO_DID if verb else _WHO_HELD, candidate.party
    ends = {party.end, *(b for a, b, _ in cast.roles[party.actor].mentions if low <= a and b <= start)}
    return any(who.match(cast.text, b, start) for b in ends)


def _meant(subject: Subject, cast: Cast, sentences: Sentences, earlier: Sequence[Told]) -> int | None:
    """Whom "he" means: after "He met X" again him, and not whom he met; "the minister" is the one so far."""
    if subject.words.startswith(("his ", "her ")):
        return cast.actor_for(subject.start, subject.end)
    if subject.words not in _ONE:
        return _bearer(subject, cast, earlier)
    found = cast.actor_for(subject.start, subject.end)
    last = earlier[-1] if earlier else None
    low = sentences.span(subject.start)[0]
    goes_on = last is not None and last.sentence == sentences.at(low) and _AND_HE.search(cast.text, low, subject.start)
    if last and found in last.met and goes_on:  # "X met Y in Lima, and in Quito he met Z": X
        return _is_not(found, last.subject, subject, cast)
    if found is not None and _is_here(found, cast, low, subject.start):
        return found  # "She met X. X then flew to Oslo, where he met Y"
    if found is None or last is None or found not in last.met or sentences.at(subject.start) != last.sentence + 1:
        return found
    return _is_not(found, last.subject, subject, cast)


def _is_not(found: int, meant: int, subject: Subject, cast: Cast) -> int:
    """Whom "he" means that was taken for `found`: who is `meant`, where his gender is not another's."""
    one, other = cast.roles[meant], cast.roles[found]
    if one.gender and one.gender != other.gender and other.gender:
        return found
    told = (subject.start, subject.end, "pronoun")
    other.mentions.discard(told)
    one.mentions.add(told)
    return meant


def _bearer(subject: Subject, cast: Cast, earlier: Sequence[Told]) -> int | None:
    """The person who bears "the minister"'s office: the subject of the clause before, else the only one told so far."""
    words = subject.words.removeprefix("the ").split()
    bearers = [
        n
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        and role.first() < subject.start
        and role.office
        and not role.apart
        and all(word in f"{role.office} {role.also or ''}".casefold().split() for word in words)
    ]
    last = earlier[-1].subject if earlier else None
    return last if last in bearers else bearers[0] if len(bearers) == 1 else None
