"""Who only tells of others' contact: "X confirmed that Y had met Z", "X welcomed the call", "MR. ROE: She met Z".

The candidates of an occasion come in; they go out without who says, judges or denies what two others did, without who
answers when asked about it, and without the labels of turns.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate
from memcon.resolve.times.datelines import dateline_place
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import DEFINITE

_JUDGES = re.compile(
    r",?\s+(?:has\s+|had\s+|later\s+|also\s+)?(?:said|says|called|described|praise[sd]?|welcome[sd]?|condemn(?:s|ed)?"
    r"|critici[sz]e[sd]?|hail(?:s|ed)?|applaud(?:s|ed)?|dismissed|denounce[sd]?|defended|mocked|told\s+\w+)\s+(?:that\s+)?(?:the|this|that)?\s*",
    re.IGNORECASE,
)
_SAYS = (
    r"said|says|confirm(?:s|ed)|den(?:y|ies|ied)|reveal(?:s|ed)|ask(?:s|ed)|complain(?:s|ed)|announce[sd]?|claim(?:s|ed)|"
    r"report(?:s|ed)|admit(?:s|ted)|acknowledge[sd]?|insist(?:s|ed)|add(?:s|ed)|state[sd]|note[sd]|explain(?:s|ed)|"
    r"disclose[sd]?|allege[sd]?|argue[sd]?|believe[sd]?|suggest(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|warn(?:s|ed)|"
    r"wonder(?:s|ed)|question(?:s|ed)|demand(?:s|ed)|told|tells|testified|wrote|writes|tweeted"
)
_REPORTS = re.compile(
    rf"(?:,[^,.;]{{1,60}},)?(?:\s[^.;“”\"\n]{{0,80}}?\sand)?\s+"
    rf"(?:(?:has|had|also|later|then|yesterday|earlier|on\s+\w+|[a-z]+ly)\s+){{0,3}}(?:{_SAYS})\s+"
    r"(?:[^\s,.;:“”\"]+\s+){0,9}?(?:that|whether|why|how|when)\s"
)
"""What stands between who says something of a contact and the clause that tells of it."""
_ASKED = re.compile(r"(?:When\s+)?[Aa]sked\s+(?:[^,.;“”\"\n]{0,60}?\s)?(?:whether|if|why|when|how)\s")
_ANSWERS = re.compile(
    r"(?:,[^,.;]{1,60},|,)?\s+(?:said|says|replied|answered|told\s[^,.;“”\"\n]{1,40}|confirmed|responded"
    r"|disclosed|revealed|announced|reported|acknowledged|claimed|stated|added)(?=[\s:,.])"
)
"""How who was asked about a contact of others answers: "asked whether X would meet Y, Z said"."""
_BACK = re.compile(r"\b(?:he|she|they|we|I|his|her|their|our|my)\b")
_VISIT_OF = re.compile(
    r"(?:the\s|this\s)?(?:\w+\s)?(?:visit|trip)\s(?:of|by)\s[^,.;:\n]{3,90}?\sto\s(?:the\s)?(?=[A-Z])"
)
PLACE = 40  # characters of where a visit goes
_SELF = re.compile(r"\b(?:I|[Ww]e|me|us|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves)\b")
_MEET = ("person", "office", "state", "group")
PAIR = 2  # sides that are told before who says that they met
MANY = 3  # people of whom one may only tell of the others


def without_judges(chosen: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """Those who take part, without who says something of "the call" that two other sides had before."""
    start = occasion.trigger.start
    if not DEFINITE.search(cast.text, max(0, start - 5), occasion.trigger.end):
        return chosen
    left = [c for c in chosen if not (c.away == 0 and _JUDGES.fullmatch(cast.text, c.party.end, start))]
    if len({c.party.side for c in left if c.party.side and c.away}) >= 2:
        return left
    visit = _VISIT_OF.match(cast.text, start)  # "We welcome the visit of X to Osk": Osk's state has the visitor
    where = states_in(cast.text[visit.end() : visit.end() + PLACE])[:1] if visit else []
    abroad = where and where[0].start == 0 and where[0].code not in {c.party.side for c in chosen}
    return left if abroad and any(c.party.start > start for c in left) else chosen


def without_reporters(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who says, denies or asks that two others met: "X confirmed that Y had met Z".

    So goes who is asked about it: "Asked whether X would meet Y, Z said", and who says so behind it: "…, Z said".
    """
    if len(candidates) < MANY:
        return candidates
    start, high = occasion.trigger.start, sentences.span(occasion.trigger.start)[1]
    low = sentences.span(start)[0]

    def reports(candidate: Candidate) -> bool:
        said = _REPORTS.match(cast.text, candidate.party.end, start) if low <= candidate.party.start < start else None
        if said is None or _BACK.search(cast.text, said.end(), start):
            return False
        if any(said.end() <= a < high for a, *_ in cast.roles[candidate.party.actor].mentions):
            return False
        told = [c.party for c in candidates if said.end() <= c.party.start < high and c is not candidate]
        people = [p for p in told if cast.roles[p.actor].kind in ("person", "office")]
        ahead, behind = ([p for p in people if (p.start < start) is before] for before in (True, False))
        if any(p.actor != q.actor and (not p.side or p.side != q.side) for p in ahead for q in behind):
            return True
        own = candidate.party.side
        both = {p.side for p in told if p.start < start and p.side}  # "X said that | A and B would | meet"
        return own is not None and len(both) >= PAIR and own not in {p.side for p in told}

    asked = _ASKED.match(cast.text, low, start)

    def answers(candidate: Candidate) -> bool:
        if not start < candidate.party.start < high or not _ANSWERS.match(cast.text, candidate.party.end, high):
            return False
        if asked is None:
            behind_comma = cast.text[: candidate.party.start].rstrip().endswith(",")
            mentions = cast.roles[candidate.party.actor].mentions
            if not behind_comma or any(low <= a < candidate.party.start for a, *_ in mentions):
                return False
            before = [c.party for c in candidates if low <= c.party.start < candidate.party.start and c.party.side]
            return len({p.side for p in before if cast.roles[p.actor].kind in _MEET}) >= PAIR
        if _BACK.search(cast.text, asked.end(), start):
            return False
        told = [c.party for c in candidates if low <= c.party.start < candidate.party.start]
        ahead, behind = ([p for p in told if (p.start < start) is before] for before in (True, False))
        return any(p.actor != q.actor and (not p.side or p.side != q.side) for p in ahead for q in behind)

    def comments(candidate: Candidate) -> bool:
        """True for "X and Y spoke by phone; | Norway | said they agreed": the next clause is its account."""
        people = {c.party.actor for c in candidates if low <= c.party.start < start and _is_person(c, cast)}
        return len(people) >= PAIR and any(
            start < a <= high + 1 and cast.text.startswith("; ", a - 2) and _ANSWERS.match(cast.text, b)
            for a, b, _ in cast.roles[candidate.party.actor].mentions
        )

    return [c for c in candidates if not reports(c) and not answers(c) and not comments(c)]


def _is_person(candidate: Candidate, cast: Cast) -> bool:
    return cast.roles[candidate.party.actor].kind == "person"


_OPENS_LABEL = re.compile(r"\s*(?:M(?:R|S|RS)\.?\s)?")
_YOU = re.compile(r"\byou(?:r|['’]\w+)?\b", re.IGNORECASE)
_CLOSES_LABEL = re.compile(r"(?:[ ][A-Z][A-Z.’'-]*){0,3}:")
"""The end of what opens a turn of a conversation, of which a name may be the beginning: "IDA BREKKE | ROE:"."""


def without_labels(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who only tells of others in his turn: "MR. ROE: The Secretary met X" is not Roe's.

    Nor is it of the state from whose city it was sent.
    """
    start = occasion.trigger.start
    sent = dateline_place(cast.text)
    low, high = sentences.span(start)
    own = _SELF.search(cast.text, low, high) is not None
    asks = _YOU.search(cast.text, low, high) is not None  # "Did you call her? – MS. ROE: I did"
    speaker = cast.floor.speaker(start)

    def is_label(candidate: Candidate) -> bool:
        a, b = candidate.party.start, candidate.party.end
        if sent is not None and sent[0] <= a < sent[1] and cast.text[a:b].isupper():
            return True
        before = cast.text[cast.text.rfind("\n", 0, a) + 1 : a]
        if not _CLOSES_LABEL.match(cast.text, b) or not _OPENS_LABEL.fullmatch(before):
            return False
        mine = own and speaker in (None, candidate.party.actor)
        return not mine if b < start else not (own or asks)

    return [c for c in candidates if not is_label(c)]
