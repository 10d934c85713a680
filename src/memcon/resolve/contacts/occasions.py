"""Tellings of occasions become contacts: parties to actors and sides, words to dates, tellings to one contact."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.clauses import by_clause, dated_from
from memcon.resolve.contacts.collectives import name_both, speaks_for_both, takes_both, without_collectives
from memcon.resolve.contacts.completing import complete_sides
from memcon.resolve.contacts.counterparts import place_counterparts
from memcon.resolve.contacts.dating import date_of
from memcon.resolve.contacts.following import note_following
from memcon.resolve.contacts.happening import contact_features
from memcon.resolve.contacts.informed import without_informed
from memcon.resolve.contacts.journeys import without_day_of_journey
from memcon.resolve.contacts.matches import is_match
from memcon.resolve.contacts.messages import settle_message, without_senders
from memcon.resolve.contacts.placing import is_of_another_day, leave_to_next, leave_to_others, place_of, settle_place
from memcon.resolve.contacts.private import are_foreign, is_private
from memcon.resolve.contacts.roles import settle_roles
from memcon.resolve.contacts.settling import settle, state_as_scheduled, state_plainly
from memcon.resolve.contacts.severally import one_by_one
from memcon.resolve.contacts.strays import strays
from memcon.resolve.contacts.tellings import Draft, compatible, join, unite
from memcon.resolve.contacts.worded import moved_to
from memcon.resolve.parties.bystanders import (
    without_judges,
    without_other_visitors,
    without_outsiders,
    without_reporters,
)
from memcon.resolve.parties.dismissals import is_dismissal, without_dismisser
from memcon.resolve.parties.entries import of_entry, own_words
from memcon.resolve.parties.initiators import find_initiator, mark_initiator
from memcon.resolve.parties.owned import of_owner
from memcon.resolve.parties.predecessors import is_predecessor, without_conveners
from memcon.resolve.parties.subjects import PLAIN, Told, seat
from memcon.resolve.parties.taking_part import Candidate, Side, candidates_of
from memcon.resolve.parties.thanked import without_thanker
from memcon.resolve.times.apart import offset_day
from memcon.resolve.times.datelines import city_leads, city_over
from memcon.resolve.times.headings import Heading, headings_of
from memcon.resolve.times.programme import is_programme
from memcon.resolve.times.vantage import scheduled_day
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import weigh
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.phrases import BOTH, PLURAL_MEMBERS, are_unnamed_abroad

Offsets = tuple[int, int]

NEAR = 1200  # characters within which later words may go on about an occasion
MANY = 3  # people of one side from which a list of them is likelier than a meeting with another
FAR = 3  # sentences from its trigger within which somebody is named as telling of an occasion
WHOLE = 1000  # sentences: an official text tells of its occasion throughout
TAKES_PART = 0.5  # probability from which somebody takes part
JOINS_TWO = 0.6  # probability from which somebody takes part beside two sides: most contacts have no third
COMPLETES = 0.15  # probability from which somebody completes an occasion that lacks a side
HAPPENED = 0.5  # probability from which what was put together is a contact
PLAINLY = 0.4  # the same where its clause tells plainly who met whom


def draft_contacts(
    occasions: Sequence[Occasion],
    cast: Cast,
    sentences: Sentences,
    times: Sequence[ResolvedTime],
    speaker_at: Callable[[int], int | None],
    official: bool = False,
    title: str | None = None,
) -> list[Draft]:
    """One draft a contact, in text order: those with two parties of different sides at least.

    `speaker_at` tells whose words stand at an offset, for "I" and "we". `official` is a text that tells of its own
    publisher's contacts.
    """
    told: list[Draft] = []
    partial: list[Draft] = []
    headings = headings_of(times, cast.text)
    seats: list[Told] = []
    occasions = [o for o in occasions if not is_dismissal(o, cast.text) and not is_predecessor(o, cast.text, sentences)]
    clauses = without_informed(by_clause(occasions, sentences, cast.text), sentences, cast.text)
    occasions = [c.occasion for c in clauses]
    whole: dict[int, Draft] = {}
    read: list[Draft] = []
    for clause in clauses:
        o, own = clause.occasion, clause.own(times)
        draft = _draft(o, occasions, cast, sentences, own, speaker_at, official, headings, seats)
        if is_match(draft, cast, sentences):
            continue
        whole[o.trigger.start] = draft
        if clause.since and clause.since.of in whole:
            draft.time = dated_from(whole[clause.since.of].time, clause.since, cast.text)
        draft.others = clause.others
        read += one_by_one(draft, cast.text, own, o.arguments["place"])
    for draft in read:
        draft.time = offset_day(draft, times, cast.text) or draft.time
        without_senders(draft, cast, sentences)
    leave_to_others(read, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    leave_to_next(read, sentences)
    place_counterparts(read, cast, sentences)
    complete_sides(read, cast)
    for draft in read:
        draft.parties = without_collectives(draft.parties, cast, draft.subject)
        if told and (takes_both(draft, told[-1], cast, sentences) or speaks_for_both(draft, told, cast, sentences)):
            pass
        elif told and (draft.sides() <= told[-1].sides() or not _two_sides(draft, cast, official)):
            name_both(draft, told[-1], cast)
        if told and told[-1].status == "cancelled" and moved_to(cast.text, draft.trigger.end):
            put_off = told[-1]  # "The trip will now take place in May": of those whose visit was put off
            if len(draft.sides()) < 2 and draft.people() <= put_off.people():
                draft.parties = [replace(p) for p in put_off.parties]
        goes_on = bool(told) and _is_setting(draft, read, told, sentences, cast.text)
        (told if not goes_on and _two_sides(draft, cast, official) else partial).append(draft)
    for draft in strays(told, sentences, cast.text):
        told.remove(draft)
        partial.append(draft)
    drafts = unite(told, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    for draft in drafts:
        draft.parties = without_collectives(draft.parties, cast, draft.subject)
    drafts = _each_once(drafts, cast)
    _give_back(drafts, cast, sentences)
    for draft in partial:
        # "The call came …": words that name no two parties go on about the occasion told before them.
        before = [d for d in drafts if 0 < draft.trigger.start - d.trigger.start <= NEAR]
        if before and _goes_on(before[-1], draft):
            join(before[-1], draft)
        elif before:  # whatever else they tell, what they withhold is of the contact they stand beside
            before[-1].withheld += draft.withheld
            before[-1].evidence |= {sentences.span(w.start) for w in draft.withheld}
    main = next((d for d in drafts if d.status == "held"), None)
    for draft in drafts:
        settle(draft, cast.text, cast.published, official, title if draft is main else None)
        if draft.place is not None and is_of_another_day(draft.place, draft.time, times, cast.text):
            draft.place = None
        settle_place(draft, sentences, cast.text)
        settle_roles(draft, cast.text)
        _say_who_asked(draft, cast, sentences)
        settle_message(draft, cast, sentences)
        draft.chance = weigh("contact", contact_features(draft, cast, sentences, official))
    drafts = [d for d in drafts if d.chance >= (HAPPENED if d.subject is None else PLAINLY)]
    for draft in drafts:
        without_day_of_journey(draft, sentences, cast.text)
        state_plainly(draft, cast.text, cast.published, official, title if draft is main else None)
    scheduled = scheduled_day(title, cast.published) is not None
    listed = not scheduled and bool(city_leads(cast.text)) and is_programme(title, cast.text)
    for draft in drafts:
        if scheduled or (listed and city_over(cast.text, draft.trigger.start)):
            state_as_scheduled(draft, cast.text)
    note_following(drafts, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    return drafts


def _two_sides(draft: Draft, cast: Cast, official: bool) -> bool:
    """True where two sides are told apart: two known ones, or a known one and somebody named whose side is not known.

    A state's own text names its own people without their state, and a list of one side's people may hold some whose
    side is not known: neither shows a second side. "World leaders" do, and the members of a body are sides enough.
    """
    known = draft.sides()
    if len(known) >= 2:
        return True
    roles = [cast.roles[p.actor] for p in draft.parties]
    others = [p for p in draft.parties if p.side is None and are_foreign(cast.text[p.start : p.end])]
    if not known:
        return bool(others) and len(draft.parties) >= 2
    if others:
        return True
    if not all(map(state_name, known)):  # "the leaders of the alliance's member states met"
        return any(PLURAL_MEMBERS.search(cast.text[p.start : p.end]) for p in draft.parties)
    strangers = [p for p, r in zip(draft.parties, roles, strict=True) if p.side is None and r.kind == "person"]
    strangers = [p for p in strangers if not is_private(p, (draft.trigger.start, draft.trigger.end), cast, known)]
    if any(cast.roles[p.actor].foreign for p in strangers):
        return True
    own = official and known == {cast.home}
    return bool(strangers) and not own and len(draft.parties) - len(strangers) < MANY


def _draft(
    occasion: Occasion,
    occasions: Sequence[Occasion],
    cast: Cast,
    sentences: Sentences,
    times: Sequence[ResolvedTime],
    speaker_at: Callable[[int], int | None],
    official: bool,
    headings: Sequence[Heading],
    seats: list[Told],
) -> Draft:
    occasion = own_words(occasion, cast.text)
    here = sentences.at(occasion.trigger.start)
    triggers = [o.trigger.start for o in occasions]
    candidates = candidates_of(occasion, cast, sentences, speaker_at)
    candidates = of_entry(candidates, occasion, cast)
    candidates = without_conveners(candidates, occasion, cast.text, sentences)
    candidates = without_outsiders(candidates, occasion, cast, sentences)
    candidates = without_reporters(candidates, occasion, cast, sentences)
    candidates = seat(candidates, occasion, cast, sentences, seats)
    candidates = of_owner(candidates, occasion, cast, sentences)
    candidates = without_dismisser(candidates, occasion, cast, sentences)
    candidates = without_thanker(candidates, occasion, cast, sentences)
    chosen = without_judges(_chosen(candidates, cast.text), occasion, cast, sentences)
    host = _visited(occasion, cast, sentences) if occasion.mode == "visit" else None
    if host is not None:  # whom the words after "visited" name, and nobody from another sentence
        near = [c for c in chosen if c.party.chance >= TAKES_PART or c.away == 0]
        sides = {c.party.side for c in near if c.party.side}
        chosen = near if len(sides) == 1 and host.side not in sides else chosen
    if occasion.mode == "visit" and not official:
        chosen = without_other_visitors(chosen, occasion, cast, sentences)
    parties = {c.party.actor: c.party for c in chosen}
    for party in (c.party for c in candidates):  # "the call between the two generals" is theirs, whoever else is named
        between = _BETWEEN.fullmatch(cast.text, occasion.trigger.end, party.start)
        if between and BOTH.match(cast.text, party.start, party.end):
            parties = {party.actor: party}
    if host is not None and _sides(parties) == 1 and host.actor not in parties:
        parties[host.actor] = host
    arguments = occasion.arguments
    time = date_of(occasion, times, triggers, sentences, cast.text)
    place = place_of(occasion, triggers, sentences, cast.text, headings)
    if place is not None and is_of_another_day(place, time, times, cast.text):
        place = None
    draft = Draft(
        occasion.trigger,
        occasion.mode,
        occasion.status,
        occasion.series,
        round(occasion.trigger.score * occasion.class_score, 4),
        sorted(parties.values(), key=lambda p: (p.start, p.actor)),
        time,
        place,
        [a for a in arguments["topic"] if abs(sentences.at(a.start) - here) <= (WHOLE if official else FAR)],
        list(arguments["withheld"]),
        [a for a in arguments["reported"] if abs(sentences.at(a.start) - here) <= FAR],
        modes=[(occasion.trigger.score, occasion.modes)] if occasion.modes else [],
        statuses=[(occasion.trigger.score, occasion.statuses)] if occasion.statuses else [],
        subject=next((c.party.actor for c in chosen if c.acts and _is_named(c, cast)), None),
    )
    supports: list[Argument | Side] = [occasion.trigger, *draft.parties, *draft.topics, *draft.withheld]
    supports += [place] if place else []
    draft.evidence = {sentences.span(at) for a in supports for at in (a.start, a.end - 1)}
    if time:
        draft.evidence |= {sentences.span(at) for at in (time.span.start, time.span.end - 1)}
    return draft


def _is_named(candidate: Candidate, cast: Cast) -> bool:
    return any(form == "name" for *_, form in cast.roles[candidate.party.actor].mentions)


def _chosen(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """Those who take part; where they are of one side alone, also the likeliest one of another.

    Several of other states that are not named are another: "met other world leaders".
    """
    chances = [weigh("party", c.features) for c in candidates]
    chances = [max(chance, PLAIN) if c.plain else chance for c, chance in zip(candidates, chances, strict=True)]
    for candidate, chance in zip(candidates, chances, strict=True):
        candidate.party.chance = chance
    chosen = [c for c, chance in zip(candidates, chances, strict=True) if chance >= TAKES_PART]
    sides = sorted({c.party.side for c in chosen if c.party.side}, key=lambda s: (-_best(chosen, s), s))
    # A third side sits at the table where it is named with the others; elsewhere it has a contact of its own.
    chosen = [c for c in chosen if c.party.side not in sides[2:] or (c.party.chance >= JOINS_TWO and c.away == 0)]
    order = sorted(range(len(candidates)), key=lambda i: (-chances[i], i))
    unnamed = any(
        c.away == 0 and not c.party.side and are_unnamed_abroad(text[c.party.start : c.party.end]) for c in chosen
    )
    for i in order:
        if unnamed and sides:
            break
        if len({c.party.side for c in chosen if c.party.side}) >= 2 or chances[i] < COMPLETES:
            break
        if candidates[i] not in chosen and candidates[i].party.side not in {c.party.side for c in chosen}:
            chosen.append(candidates[i])
    return chosen


def _each_once(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """Drafts of the same persons, of one mode and status, of which one at least has no date, are one contact.

    Of 831 marked contacts two alone speak against it.
    """

    def persons(draft: Draft) -> set[tuple[int, str | None]]:
        return {(p.actor, p.side) for p in draft.parties if cast.roles[p.actor].kind == "person"}

    def told_again(draft: Draft, before: Draft) -> bool:
        """ "The call" between the same two sides, its own sentence without a date and with nobody who was not named."""
        at = draft.trigger.start
        dated = draft.time is not None and cast.sentences.at(draft.time.span.start) == cast.sentences.at(at)
        named = {a for a, _ in persons(draft) if any(form == "name" for *_, form in cast.roles[a].mentions)}
        return (
            _DEFINITE.search(cast.text, max(0, at - 5), draft.trigger.end) is not None
            and not dated
            and before.trigger.start < at
            and draft.sides() == before.sides()
            and named <= before.people()
        )

    def same_people(draft: Draft, before: Draft) -> bool:
        return (
            persons(draft) == persons(before)
            and {side for _, side in persons(draft)} >= draft.sides() | before.sides()
            and (before.time is None or draft.time is None)
        )

    kept: list[Draft] = []
    for draft in drafts:
        like = [k for k in kept if (k.mode, k.status, k.series) == (draft.mode, draft.status, draft.series)]
        same = None
        if len(draft.sides()) >= 2:
            same = next((k for k in like if same_people(draft, k) or told_again(draft, k)), None)
        if same is None:
            kept.append(draft)
        else:
            join(same, draft)
    return kept


def _best(candidates: Sequence[Candidate], side: str) -> float:
    return max(c.party.chance for c in candidates if c.party.side == side)


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


def _say_who_asked(draft: Draft, cast: Cast, sentences: Sentences) -> None:
    """Where set words say who asked for a contact, nobody else did, whatever the head for roles made of it."""
    trigger = draft.trigger.start, draft.trigger.end
    found = find_initiator(cast.text, sentences, trigger, draft.mode, draft.evidence)
    if found is None:
        return
    parties = [(p.actor, p.side, p.start) for p in draft.parties]
    asked = mark_initiator(parties, found, lambda a, b: cast.actor_for(a, b, cast.floor.speaker(a)), cast.side)
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


_BETWEEN = re.compile(r"\s+between\s+(?:the\s+)?")
_DEFINITE = re.compile(r"\b(?:the|this|that)\s", re.IGNORECASE)


_SETTING = re.compile(
    r"\W*(?:after|following|before|ahead\s+of|prior\s+to|at|during)\s+(?:the|that|this|their)\s+(?:[\w-]+\s+){0,2}",
    re.IGNORECASE,
)


_OF_WHOM = re.compile(r"(?:\s+(?:with|between)\s+[^,;:.()“”\"\n]{1,60})?(?=,)")


def _is_setting(draft: Draft, read: Sequence[Draft], told: Sequence[Draft], sentences: Sentences, text: str) -> bool:
    """True for "After the session, X met Y": the session was told before, and X and Y had another meeting.

    Of "after the talks with Z" it is true where Z was told of before.
    """
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    lead = _SETTING.match(text, low, end)
    whom = _OF_WHOM.match(text, end, high)
    if lead is None or not start <= lead.end() <= end or whom is None:
        return False
    named = {p.actor for p in draft.parties if end <= p.start < whom.end()}
    if whom.end() > end and not any(named and named <= before.people() for before in told):
        return False
    return any(end < other.trigger.start < high and other.subject is not None for other in read)


def _goes_on(told: Draft, draft: Draft) -> bool:
    return draft.people() <= told.people() and draft.status == told.status and compatible(told, draft)
