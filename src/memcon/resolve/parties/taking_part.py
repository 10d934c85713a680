"""Who takes part in an occasion: the spans that it is linked to become actors, and each actor is weighed.

A link tells how likely a span belongs to a trigger. Beside it stands what the link cannot see: that a state is named as
a place, that a nearer pair of sides is there already, that a person of the same state is named.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import takewhile

from memcon.find.contacts import Occasion, Party
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.meant import PartyWords
from memcon.resolve.actors.rows import armed_in_row, officials_in_row, persons_in_row, sides_behind, states_in_row
from memcon.resolve.offices.before import long_title
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.weighing import Features, log_odds
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.outlets import is_called_outlet
from memcon.resolve.words.phrases import FOREIGN, pronoun

ROW = 3  # states that are listed together: "the leaders of Kenya, Chile and Norway"
LISTED = 0.6  # link from which one of them is there as one of the list, though nearer words tell of it otherwise
FAR = 12  # sentences from its trigger within which a participant is looked for
BESIDE = 90  # characters before a spokesperson in which it is told that somebody met him
_SEVERAL = re.compile(
    r"\b(?:ministers|presidents|leaders|chiefs|governments|officials|negotiators|envoys|delegations|representatives|diplomats"
    r"|delegates|counterparts|ambassadors|lawmakers)\s+(?:of|from)\b",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"(?:an?\s+|the\s+)?(?:(?:video|tele)-?\s?(?:conference|link|call|meeting)|(?:tele)?phone|talks|call"
    r"|(?:\w+\s)?(?:liaison|back|communications?)[\s-]channels?"
    r"|(?:\w+\s)?hot-?line)"
    r"|(?:and\s+)?(?:then|later|also|again|afterwards)",
    re.IGNORECASE,
)
"""Words for an occasion or for when one was, which nobody is."""
_OFFICE_OF = re.compile(
    r"\b(?:ministers|presidents|leaders|chiefs|negotiators|envoys|delegations|kings|chancellors)\s+of\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before a state that stands for who holds its office."""
SPEAKS_FOR = re.compile(
    r"\b(?:spokes(?:man|woman|person|people)|press secretary|sources?)\b"
    r"(?!\s+and\s+(?:\w+\s+){0,2}(?:advis[eo]r|envoy|minister)\b)",
    re.IGNORECASE,
)
"""Who speaks for others tells of a contact: of 1,974 marked participants none is named so."""
_MET_HIM = re.compile(
    r",?\s(?:(?:has|have|had|also|today|yesterday|earlier|on\s\w+day|\w+day)\s){0,3}(?:met|meets|received|hosted|welcomed)\s"
)
_MET_BY_HIM = re.compile(
    r"\b(?:met|meets|meeting|received|hosted|welcomed)\s(?:[^.;:\n]{0,60}\s)?(?:with\s)?(?:the\s)?\Z"
)
"""Words behind and before a spokesperson who took part: "Spokesperson X met Monday with Spokesperson Y"."""
_DOES = re.compile(r"(?:to\s+)?(?:host|meet|receive|visit|welcome|see|attend|hold|call)")
"""What somebody does, which is read as somebody: "agreed to | host | the minister"."""
_OCCASION = re.compile(
    r"(?:the\s|an?\s)?(?:[a-z’'-]+\s){0,4}(?:summit|consultations|negotiations|conference)"
    r"|(?:[Tt]he\s|[Aa]n?\s)?(?:[A-Z][\w’'-]*\s){0,3}(?:Summit|Conference|Ministerial)"
)
"""What is held, read as who holds it: "look forward to | the trilateral leaders' summit"."""
_FRIEND = re.compile(r"(?:(?:an?|my|our|his|her|the)\s)?(?:\w+\s){0,2}friends?(?:\sof\s[A-Z]\w+)?")
"""What somebody is to another, who is named beside it."""
_FIRST_OF = re.compile(r"\bfirst\s(?:[\w-]+\s){0,3}(?:of|by|from)\san?\s\Z")
_PHONE_CALL = re.compile(r"\s(?:tele)?phone\scalls?\b")
"""What tells that the word before is nobody yet: "planned to hold a theater commander | phone call"."""
_OF_NO_STATE = re.compile(
    r"\b(?:NGOs?|non-?governmental\sorgani[sz]ations?|civil[\s-]society(?:\s(?:groups|leaders|organi[sz]ations|representatives|members))?)\Z",
    re.IGNORECASE,
)
"""People who act for no state: "leaders of humanitarian NGOs"."""
_AND_OF_NO_STATE = re.compile(rf"(?<=\w),?\sand\s(?:\w+\s)?(?:{_OF_NO_STATE.pattern})", re.IGNORECASE)
_ACCOUNT = re.compile(r"\s(?:readout|read-out|account|version|communiqu[eé]|summary|transcript|statement|minutes)s?\b")
"""What makes a state's name that of who tells, and not of who was there: "the Indian | readout spoke of"."""
_OWNS_IT = re.compile(
    r"(?P<who>[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|(?:the|[A-Z])[^,;:()“”\"\n]{2,60}?(?=['’]s\s))(?:['’]s)?\s(?:[a-z-]+\s){0,2}?"
    r"(?:(?:tele)?phone(?:\scall)?|video(?:\scall)?|talks|meetings?|calls?|conversations?|discussions|visits?|trip|letters?|summit)"
)
"""Somebody with what is theirs, of whom the first words tell."""
_EITHER = re.compile(
    r"(?:either|neither)\s(?:man|woman|leader|side|party|minister|president|general|of\s.{2,40})", re.IGNORECASE
)
"""One or none of two who are named elsewhere."""
_NOT = re.compile(r"(?:,|\band|\bbut)\s(?:and\s|but\s)?not\s(?:the\s|any\s)?\Z")
"""What leads to who is said not to have been there: "met Norwegians, not | Chileans"."""
_HEADQUARTERS = re.compile(r"\b(?:headquarters|HQ)\Z", re.IGNORECASE)
"""A house, in which somebody is briefed: "brief allies at | NATO headquarters"."""
_ANY_HOLDER = re.compile(r"(?:an?|any|another)\s+(?:sitting|serving|incumbent)\s", re.IGNORECASE)
"""Words for whoever holds an office, who is nobody: "the first meeting of a sitting president and …"."""
_BROKERED = re.compile(r"(?<=\w)[-–](?:brokered|mediated|sponsored|backed|led|hosted)\Z")
_HALF = re.compile(
    r"\b(?:civilian|military|political|diplomatic|defen[cs]e|security|intelligence|government|economic|trade)\Z"
)
_OTHER_HALF = re.compile(r"\sand\s(?:[a-z-]+\s){1,2}(?:officials|officers|leaders|representatives|advis[eo]rs)\b")
"""Officials of two kinds, of whom a head saw the first alone: "senior civilian | and military officials"."""
_AND = re.compile(r",?\s+and\s+(?:the\s+)?|,\s+(?:the\s+)?")
_AND_END = re.compile(r"(?:,|,?\s+and)\s*$")
_PLACE = re.compile(r"\b(in|at|near|outside|inside|across|around|from)\s+(?:the\s+)?$", re.IGNORECASE)
_TOWARDS = re.compile(r"\b(to|into|towards?|visit(?:ed|ing|s)?|toured?|with)\s+(?:the\s+)?$", re.IGNORECASE)


@dataclass
class Side:
    """A participant of a draft: the actor's number, its side, role and the words that name it here."""

    actor: int
    side: str | None
    role: str
    start: int
    end: int
    score: float | None  # None where a rule and no head found it
    chance: float = 0.5  # that it takes part, all that is known weighed


@dataclass
class Candidate:
    """An actor that an occasion is linked to, with the best of the spans that name it."""

    party: Side
    link: float
    marked: bool
    away: int  # sentences from the trigger
    features: Features
    plain: bool = False  # whether the clause of the trigger tells plainly that it takes part
    acts: bool = False  # whether it is that clause's subject
    introduced: bool = False  # whether it is a person of whom the whole name or an office is told


def candidates_of(
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    speaker_at: Callable[[int], int | None],
) -> list[Candidate]:
    """The actors that an occasion is linked to, nearest sentence first, each with its features."""
    here = sentences.at(occasion.trigger.start)
    met = any(_MET_HIM.match(cast.text, p.end) for p in occasion.parties)
    found: dict[int, Candidate] = {}
    for party in sorted(occasion.parties, key=lambda p: (abs(sentences.at(p.start) - here), -p.score, p.start, p.end)):
        away = abs(sentences.at(party.start) - here)
        words = _words(party, cast)
        if away > FAR or words.nobody or (words.speaks_for and not (met and _met(party, cast))):
            continue
        if words.named is None:
            words.named = _named(replace(party, end=words.end), cast, speaker_at)
        named = words.named
        for actor, start, end in named:
            role = cast.roles[actor]
            if role.sector == "MED" or is_called_outlet(cast.text, start):
                continue  # outlets tell of contacts, and have none
            if role.sector in ("NGO", "BUS") and cast.side(actor) is None:
                continue  # nor is who acts for no state a side
            if (
                role.kind == "person"
                and not words.speaks_for
                and SPEAKS_FOR.search(role.office or "")
                and not _met(party, cast)
            ):
                continue
            known = found.get(actor)
            listed = len(named) >= ROW and party.score >= LISTED
            if known is None or (listed and not known.marked and known.link < party.score / 2):
                side = Side(actor, cast.side(actor), party.role, start, end, party.score)
                found[actor] = Candidate(side, party.score, party.sure, away, {}, introduced=_is_introduced(role))
            elif known.away == away and party.score > known.link:
                known.link, known.marked = party.score, known.marked or party.sure
            if words.end > party.end and known is not None and start < known.party.start < end:
                known.party.start = start  # the whole title
    out = list(found.values())
    for number, candidate in enumerate(out):
        candidate.features = _features(candidate, number, out, occasion, cast)
    return out


def _words(party: Party, cast: Cast) -> PartyWords:
    """What the words that a head saw as a party tell, read once for all occasions."""
    known = cast.party_words.get((party.start, party.end))
    if known is not None:
        return known
    text, start, end = cast.text, party.start, party.end
    beside = _AND_OF_NO_STATE.search(text, start, end)
    if beside is not None:  # "senior officials | and civil society leaders"
        end = beside.start()
    if (named := _whose_title(start, end, cast)) is not None:  # "the Special Representative | on Trade Issues Ana Roe"
        end = named
    elif _ORGAN.search(text, start, end) and (of := _OF_WHAT.match(text, end)) is not None:
        end = of.end()  # "the Norwegian Ministry | of Defence"
    owns = _OWNS_IT.fullmatch(text, start, end)
    if owns is not None:  # "my | talks", "the Prime Minister|'s phone"
        end = owns.end("who")
    nobody = (
        _MEANS.fullmatch(text, start, end)
        or _DOES.fullmatch(text, start, end)
        or _OCCASION.fullmatch(text, start, end)
        or _FRIEND.fullmatch(text, start, end)
        or _is_any(start, end, text)
        or _OF_NO_STATE.search(text, start, end)
        or _ANY_HOLDER.match(text, start, end)
        or _ACCOUNT.match(text, end)
        or _EITHER.fullmatch(text, start, end)
        or (_HEADQUARTERS.search(text, start, end) and _PLACE.search(text, max(0, start - len(" outside the ")), start))
        or _NOT.search(text, max(0, start - len(", and not any ")), start)
    )
    known = PartyWords(end, bool(nobody), SPEAKS_FOR.search(text, start, end) is not None)
    cast.party_words[party.start, party.end] = known
    return known


def _whose_title(start: int, end: int, cast: Cast) -> int | None:
    """Where a name ends whose title begins with words that a head took for somebody; None where they begin none."""
    field = _FIELD.match(cast.text, end)
    if field is None:
        return None
    at = bisect_left(cast.names, end, key=lambda n: n.start)
    if any(n.type == "Person" and n.end > start for n in cast.names[max(0, at - 1) : at]):
        return None  # "on behalf of | President Roe | for President-elect Lind"
    for name in takewhile(lambda n: n.start <= field.end(), cast.names[at : at + FIELD]):
        if name.type == "Person":
            whole = long_title(cast.text[start : name.start])
            return name.end if whole is not None and cast.text.startswith(whole, start) else None
    return None


_ORGAN = re.compile(r"\b(?:Ministry|Department|Office|Bureau|Secretariat)\Z")
_OF_WHAT = re.compile(
    r"\s(?:of|for)\s(?:the\s)?(?:[A-Z][\w’'-]*)(?:(?:,\s|\sand\s|,\sand\s|\s)[A-Z][\w’'-]*){0,4}(?!\w)"
)
FIELD = 4  # names in what an office is for, and its bearer's
_FIELD = re.compile(r"\s(?:on|for|with|to)\s(?:(?:[A-Z][\w’'-]*|and|the|of|for|with)\s){1,8}(?=[A-Z])")
"""What an office is for, between its noun and its bearer's name."""


def _met(party: Party, cast: Cast) -> bool:
    """True for a spokesperson, by name, who met somebody or whom somebody met, as the words beside the name say."""
    if not any(n.type == "Person" and party.start <= n.start < party.end for n in cast.names):
        return False
    before = cast.text[max(0, party.start - BESIDE) : party.start]
    return bool(_MET_HIM.match(cast.text, party.end) or _MET_BY_HIM.search(before))


def _is_any(start: int, end: int, text: str) -> bool:
    """True for words that mean whoever holds an office: "the first visit of a leader", "a commanders' phone call"."""
    words = text[start:end]
    before = text[max(0, start - BESIDE) : start] + ("a " if words.startswith(("a ", "an ")) else "")
    return _FIRST_OF.search(before) is not None or (words.islower() and _PHONE_CALL.match(text, end) is not None)


def _is_introduced(role: Role) -> bool:
    named = any(form == "name" for *_, form in role.mentions)
    return role.kind == "person" and named and (" " in role.name or role.office is not None)


def _gap(party: Side, occasion: Occasion) -> int:
    return max(party.start - occasion.trigger.end, occasion.trigger.start - party.end, 0)


def _named(party: Party, cast: Cast, speaker_at: Callable[[int], int | None]) -> list[tuple[int, int, int]]:
    brokered = _BROKERED.search(cast.text, party.start, party.end)
    if brokered is not None:  # "the Norwegian-brokered talks"
        party = replace(party, end=brokered.start())
    half = _HALF.search(cast.text, party.start, party.end)
    rest = _OTHER_HALF.match(cast.text, party.end) if half else None
    if rest is not None:
        party = replace(party, end=rest.end())
    end = _whole_row(cast.text, party.start, party.end)
    span, whole = (party.start, party.end), (party.start, end)
    named = officials_in_row(cast, *span) or sides_behind(cast, *span) or armed_in_row(cast, *whole)
    named = named or states_in_row(cast, *whole) or persons_in_row(cast, *span)
    if named:
        return named
    actor = cast.actor_for(party.start, party.end, speaker_at(party.start))
    return [] if actor is None else [(actor, party.start, party.end)]


def _whole_row(text: str, start: int, end: int) -> int:
    """Where "the ministers of Greece, Egypt and Turkey" ends, of which a head may have seen the first state alone."""
    if not _SEVERAL.search(text, start, end) or not states_in(text[start:end]):
        return end
    end = start + len(_AND_END.sub("", text[start:end]))
    while more := _AND.match(text, end):
        following = states_in(text[more.end() : more.end() + 40])
        if not following or following[0].start or following[0].form != "name":
            break
        end = more.end() + following[0].end
    return end


def _features(candidate: Candidate, number: int, others: list[Candidate], occasion: Occasion, cast: Cast) -> Features:
    party, role = candidate.party, cast.roles[candidate.party.actor]
    words = cast.text[party.start : party.end]
    before = cast.text[max(0, party.start - 24) : party.start]
    gap = _gap(party, occasion)
    nearer = {c.party.side for c in others[:number] if c.party.side and c.away < candidate.away}
    same = [c for c in others if c is not candidate and c.party.side and c.party.side == party.side]
    out: Features = {
        "link": log_odds(candidate.link),
        "marked": float(candidate.marked),
        f"away {min(candidate.away, 4)}": 1.0,
        f"kind {role.kind}": 1.0,
        "distance": math.log1p(gap / 50),
        "before": float(party.start < occasion.trigger.start),
        "side unknown": float(party.side is None),
        "foreign": float(party.side is None and bool(FOREIGN.search(words))),
        "pronoun": float(pronoun(words) is not None),
        "two sides nearer": float(len(nearer - {party.side}) >= 2),
        "one side nearer": float(len(nearer - {party.side}) == 1),
        "side told nearer": float(party.side in nearer),
        "better links": float(min(3, sum(c.link > candidate.link for c in others))),
        "better of side": float(min(2, sum(c.link > candidate.link for c in same))),
        "own people": float(
            role.kind == "state"
            and not _OFFICE_OF.search(cast.text, max(0, party.start - 40), party.start)
            and any(cast.roles[c.party.actor].kind == "person" for c in same)
        ),
    }
    if _PLACE.search(before) and role.kind != "person":
        out["in a place, visit" if occasion.mode == "visit" else "in a place"] = 1.0
    if _TOWARDS.search(before):
        out["towards, visit" if occasion.mode == "visit" else "towards"] = 1.0
    if occasion.mode == "visit":
        out["visit, " + role.kind] = 1.0
    return out
