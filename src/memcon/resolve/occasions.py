"""Tellings of occasions become contacts: parties to actors and sides, words to dates, tellings to one contact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.resolve.cast import Cast
from memcon.resolve.countries import states_in
from memcon.resolve.initiators import find_initiator, mark_initiator
from memcon.resolve.when import ResolvedTime

Offsets = tuple[int, int]

NEAR = 1200  # characters within which later words may go on about an occasion
MANY = 3  # people of one side from which a list of them is likelier than a meeting with another
FAR = 3  # sentences from its trigger within which somebody is named as telling of an occasion
WHOLE = 1000  # sentences: an official text tells of its occasion throughout
_VAGUE_MODES = ("unknown", "talks")
_IN_PERSON = ("meeting", "talks", "visit", "encounter", "unknown")


@dataclass
class Side:
    """A participant of a draft: the actor's number, its side, role and the words that name it here."""

    actor: int
    side: str | None
    role: str
    start: int
    end: int
    score: float | None  # None where a rule and no head found it


@dataclass
class Draft:
    """A contact while it is put together; offsets are code points."""

    trigger: Argument
    mode: str
    status: str
    series: bool
    score: float
    parties: list[Side]
    time: ResolvedTime | None
    place: Argument | None
    topics: list[Argument] = field(default_factory=list)
    withheld: list[Argument] = field(default_factory=list)
    reported: list[Argument] = field(default_factory=list)
    evidence: set[Offsets] = field(default_factory=set)

    def people(self) -> frozenset[int]:
        """The actors' numbers."""
        return frozenset(p.actor for p in self.parties)

    def sides(self) -> frozenset[str]:
        """The sides that are known."""
        return frozenset(p.side for p in self.parties if p.side)


def draft_contacts(
    occasions: Sequence[Occasion],
    cast: Cast,
    sentences: Sentences,
    times: Sequence[ResolvedTime],
    speaker_at: Callable[[int], int | None],
    official: bool = False,
    home: str | None = None,
) -> list[Draft]:
    """One draft a contact, in text order: those with two parties of different sides at least.

    `speaker_at` tells whose words stand at an offset, for "I" and "we". `official` is a text that tells of its own
    publisher's contacts, and `home` that publisher's state.
    """
    told: list[Draft] = []
    partial: list[Draft] = []
    for occasion in occasions:
        draft = _draft(occasion, cast, sentences, times, speaker_at, official)
        (told if len(draft.parties) >= 2 and _two_sides(draft, cast, home) else partial).append(draft)
    drafts = _merge(told, sentences)
    _give_back(drafts, cast, sentences)
    for draft in drafts:
        _say_who_asked(draft, cast, sentences)
    for draft in partial:
        # "The call came …": words that name no two parties go on about the occasion told before them.
        before = [d for d in drafts if 0 < draft.trigger.start - d.trigger.start <= NEAR]
        if before and _goes_on(before[-1], draft):
            _join(before[-1], draft)
        elif before:  # whatever else they tell, what they withhold is of the contact they stand beside
            before[-1].withheld += draft.withheld
            before[-1].evidence |= {sentences.span(w.start) for w in draft.withheld}
    return drafts


def _two_sides(draft: Draft, cast: Cast, home: str | None) -> bool:
    """True where two sides are told apart: two known ones, or a known one and somebody named whose side is not known.

    A state's own text names its own people without their state, and a list of one side's people may hold some whose
    side is not known: neither shows a second side.
    """
    known = draft.sides()
    if len(known) >= 2:
        return True
    strangers = [p for p in draft.parties if p.side is None and cast.roles[p.actor].kind == "person"]
    if not known:
        return len(strangers) >= 2
    return bool(strangers) and known != {home} and len(draft.parties) - len(strangers) < MANY


def _draft(
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    times: Sequence[ResolvedTime],
    speaker_at: Callable[[int], int | None],
    official: bool,
) -> Draft:
    parties: dict[int, Side] = {}
    here = sentences.at(occasion.trigger.start)

    def add(party: Party) -> None:
        named = cast.states_for(party.start, party.end)
        if not named:
            actor = cast.actor_for(party.start, party.end, speaker_at(party.start))
            named = [] if actor is None else [(actor, party.start, party.end)]
        for actor, start, end in named:
            if actor not in parties:
                parties[actor] = Side(actor, cast.side(actor), party.role, start, end, party.score)

    by_distance: dict[int, list[Party]] = {}
    for party in occasion.parties:
        by_distance.setdefault(abs(sentences.at(party.start) - here), []).append(party)
    for away in sorted(by_distance):
        # The nearest sentences that name two sides name the parties; farther ones tell of other occasions.
        if _sides(parties) >= 2:
            break
        for party in sorted(by_distance[away], key=lambda p: (-p.score, p.start)):
            if party.sure:
                add(party)
    for party in sorted(occasion.parties, key=lambda p: (-p.score, p.start)):
        if _sides(parties) >= 2:
            break
        if not party.sure and abs(sentences.at(party.start) - here) <= FAR:
            before = dict(parties)
            add(party)
            if _sides(parties) == _sides(before):
                parties = before
    if occasion.mode == "visit" and _sides(parties) == 1:
        host = _visited(occasion, cast, sentences)
        if host is not None and host.actor not in parties:
            parties[host.actor] = host
    arguments = occasion.arguments
    time, time_words = _time(arguments["time"], times, occasion, sentences)
    place = max(arguments["place"], key=lambda a: a.score, default=None)
    draft = Draft(
        occasion.trigger,
        occasion.mode,
        occasion.status,
        occasion.series,
        round(occasion.trigger.score * occasion.class_score, 4),
        sorted(_without_collectives(list(parties.values()), cast), key=lambda p: (p.start, p.actor)),
        time,
        place,
        [a for a in arguments["topic"] if abs(sentences.at(a.start) - here) <= (WHOLE if official else FAR)],
        list(arguments["withheld"]),
        [a for a in arguments["reported"] if abs(sentences.at(a.start) - here) <= FAR],
    )
    supports: list[Argument | Side] = [occasion.trigger, *draft.parties, *draft.topics, *draft.withheld]
    supports += [a for a in (place, time_words) if a]
    draft.evidence = {sentences.span(at) for a in supports for at in (a.start, a.end - 1)}
    return draft


def _visited(occasion: Occasion, cast: Cast, sentences: Sentences) -> Side | None:
    """The state that the words after a visit's trigger name first, in the same sentence: it was the host."""
    high = sentences.span(occasion.trigger.start)[1]
    low = occasion.trigger.start
    for state in states_in(cast.text[low:high]):
        if state.form in ("name", "capital", "seat"):
            start, end = low + state.start, low + state.end
            actor = cast.actor_for(start, end)
            return None if actor is None else Side(actor, cast.side(actor), "host", start, end, None)
    return None


def _sides(parties: dict[int, Side]) -> int:
    return len({p.side for p in parties.values() if p.side})


def _without_collectives(parties: list[Side], cast: Cast) -> list[Side]:
    """Leave out "the two leaders", or a state, where its own people stand beside it by name."""
    people = {p.side for p in parties if cast.roles[p.actor].kind == "person"}
    named = [
        p
        for p in parties
        if (cast.roles[p.actor].kind != "group" or p.side)
        and not (cast.roles[p.actor].kind == "state" and p.side in people)
    ]
    return named if len(named) >= 2 else parties


def _time(
    words: Sequence[Argument], times: Sequence[ResolvedTime], occasion: Occasion, sentences: Sentences
) -> tuple[ResolvedTime | None, Argument | None]:
    """The most likely dated words that the occasion is linked to."""
    home = sentences.at(occasion.trigger.start)
    near = [a for a in words if abs(sentences.at(a.start) - home) <= 3]
    for argument in sorted(near, key=lambda a: (sentences.at(a.start) != home, -a.score, a.start)):
        for time in times:
            if time.span.start < argument.end and argument.start < time.span.end and time.interval:
                return time, argument
    first, last = sentences.span(occasion.trigger.start)
    own = [t for t in times if first <= t.span.start < last and t.interval]
    if len(own) == 1 and own[0].interval and own[0].interval.grain == "day":
        return own[0], Argument(own[0].span.start, own[0].span.end, 0.5)
    return None, None


def _merge(drafts: list[Draft], sentences: Sentences) -> list[Draft]:
    out: list[Draft] = []
    for draft in drafts:
        same = next((other for other in out if _same(other, draft) or _one_visit(other, draft, sentences)), None)
        if same is None:
            out.append(draft)
        else:
            _join(same, draft)
    return out


def _same(a: Draft, b: Draft) -> bool:
    """Two tellings of one occasion: the same people, no other date, place or kind."""
    smaller, larger = sorted((a.people(), b.people()), key=len)
    if not (smaller <= larger or (a.sides() == b.sides() and len(smaller & larger) >= 1)):
        return False
    return a.series == b.series and a.status == b.status and _compatible(a, b)


def _say_who_asked(draft: Draft, cast: Cast, sentences: Sentences) -> None:
    """Where set words say who asked for a contact, nobody else did, whatever the head for roles made of it."""
    found = find_initiator(cast.text, sentences, (draft.trigger.start, draft.trigger.end))
    if found is None:
        return
    parties = [(p.actor, p.side, p.start) for p in draft.parties]
    asked = mark_initiator(parties, found, cast.actor_for, cast.side)
    if asked is None:
        return
    for i, party in enumerate(draft.parties):
        party.role = "initiator" if i == asked else "party" if party.role == "initiator" else party.role
    draft.evidence.add(sentences.span(found[0][0]))


def _give_back(drafts: list[Draft], cast: Cast, sentences: Sentences) -> None:
    """Topics go to the contact of their sentence: the one told there, or two of whose parties are named there."""
    homes = [sentences.at(d.trigger.start) for d in drafts]
    named = [[{sentences.at(s) for s, _, _ in cast.roles[p.actor].mentions} for p in d.parties] for d in drafts]
    for number, draft in enumerate(drafts):
        for topic in list(draft.topics):
            here = sentences.at(topic.start)
            owners = [i for i, home in enumerate(homes) if home == here]
            owners = owners or [i for i, places in enumerate(named) if sum(here in at for at in places) >= 2]
            if len(owners) != 1 or number in owners:
                continue
            other, spans = drafts[owners[0]], {sentences.span(at) for at in (topic.start, topic.end - 1)}
            draft.topics.remove(topic)
            kept: list[Argument | Side] = [draft.trigger, *draft.parties, *draft.topics, *draft.withheld]
            draft.evidence -= spans - {sentences.span(k.start) for k in kept}
            other.evidence |= spans
            if topic not in other.topics:
                other.topics.append(topic)


def _one_visit(a: Draft, b: Draft, sentences: Sentences) -> bool:
    """A journey and the meeting that it is made for, told in one sentence of the same people, are one contact."""
    if sentences.at(a.trigger.start) != sentences.at(b.trigger.start) or a.status != b.status:
        return False
    smaller, larger = sorted((a.sides(), b.sides()), key=len)
    if not a.people() & b.people() or not smaller <= larger or {a.mode, b.mode} - set(_IN_PERSON):
        return False
    return not (a.time and b.time and a.time.interval != b.time.interval)


def _compatible(a: Draft, b: Draft) -> bool:
    if a.mode != b.mode and a.mode not in _VAGUE_MODES and b.mode not in _VAGUE_MODES:
        return False
    return not (a.time and b.time and a.time.interval != b.time.interval)


def _goes_on(told: Draft, draft: Draft) -> bool:
    return draft.people() <= told.people() and draft.status == told.status and _compatible(told, draft)


def _mode_of_both(one: str, other: str) -> str:
    """The mode of a contact told in two ways: a visit is named after the meeting that it is made for."""
    if {one, other} <= set(_IN_PERSON):
        return min(one, other, key=_IN_PERSON.index)
    return other if one in _VAGUE_MODES and other != "unknown" else one


def _join(draft: Draft, other: Draft) -> None:
    """Take what another telling adds; the better trigger names the contact."""
    if other.score > draft.score:
        draft.trigger, draft.score = other.trigger, other.score
    draft.mode = _mode_of_both(draft.mode, other.mode)
    have = draft.people()
    draft.parties = sorted(
        [*draft.parties, *(p for p in other.parties if p.actor not in have)], key=lambda p: (p.start, p.actor)
    )
    draft.time = draft.time or other.time
    draft.place = draft.place or other.place
    for name in ("topics", "withheld", "reported"):
        mine: list[Argument] = getattr(draft, name)
        taken = {(a.start, a.end) for a in mine}
        mine += [a for a in getattr(other, name) if (a.start, a.end) not in taken]
    draft.evidence |= other.evidence
