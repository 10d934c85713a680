"""One telling of an occasion becomes a draft: who took part, when and where, and the sentences that say so."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.contacts import Argument, Marked, Occasion
from memcon.find.sentences import Sentences
from memcon.find.withheld import completed
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.dating import date_of
from memcon.resolve.contacts.told.placing import is_of_another_day, place_of
from memcon.resolve.parties.inside.acting_state import with_acting_state
from memcon.resolve.parties.inside.addressing import addressed, of_letter, of_notifier
from memcon.resolve.parties.inside.barred import without_who_did_not_bar
from memcon.resolve.parties.inside.between import as_between, of_two, one_and_another, without_third
from memcon.resolve.parties.inside.compounds import with_compound
from memcon.resolve.parties.inside.conjuncts import with_conjuncts
from memcon.resolve.parties.inside.elided import of_elided
from memcon.resolve.parties.inside.entries import of_entry, own_words
from memcon.resolve.parties.inside.itineraries import due_in, itinerary, with_hosts
from memcon.resolve.parties.inside.joint_words import with_other_speaker
from memcon.resolve.parties.inside.mediators import mediators
from memcon.resolve.parties.inside.opening_nouns import with_whom_alone
from memcon.resolve.parties.inside.own_lines import of_own_line
from memcon.resolve.parties.inside.own_officials import of_own_officials
from memcon.resolve.parties.inside.owned import of_owner, of_visitor
from memcon.resolve.parties.inside.parliaments import before_parliament
from memcon.resolve.parties.inside.participles import beside_a_clause
from memcon.resolve.parties.inside.plurals import with_whole_plurals
from memcon.resolve.parties.inside.seats import seat
from memcon.resolve.parties.inside.states_named import states_named
from memcon.resolve.parties.inside.stays import with_host
from memcon.resolve.parties.inside.subjects import PLAIN, Told
from memcon.resolve.parties.inside.summits import at_summit, leads_to_place
from memcon.resolve.parties.inside.summoned import with_ministry
from memcon.resolve.parties.inside.the_two import with_the_two
from memcon.resolve.parties.inside.two_named import two_named
from memcon.resolve.parties.inside.welcomers import with_welcomer
from memcon.resolve.parties.inside.whose import with_owner
from memcon.resolve.parties.outside.at_home import without_home_men
from memcon.resolve.parties.outside.bystanders import without_other_visitors
from memcon.resolve.parties.outside.dismissals import without_dismisser
from memcon.resolve.parties.outside.followed import without_followed
from memcon.resolve.parties.outside.leaving_out import left_out
from memcon.resolve.parties.outside.other_days import of_own_day
from memcon.resolve.parties.outside.parallels import without_parallel
from memcon.resolve.parties.outside.parentheses import without_parenthetic
from memcon.resolve.parties.outside.principals import without_principals
from memcon.resolve.parties.outside.regions import is_behind_region, without_regional
from memcon.resolve.parties.outside.reporters import without_judges
from memcon.resolve.parties.outside.thanked import without_thanker
from memcon.resolve.parties.taking_part import Candidate, Side, candidates_of
from memcon.resolve.parties.ways import is_due
from memcon.resolve.times.headings import Heading
from memcon.resolve.times.live import live_entry
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import weigh
from memcon.resolve.words.countries import place_country, states_in
from memcon.resolve.words.headings import section_at
from memcon.resolve.words.phrases import BOTH, MARGINS_OF, are_of_region, are_unnamed_abroad

FAR = 3  # sentences from its trigger within which somebody is named as telling of an occasion
WHOLE = 1000  # sentences: an official text tells of its occasion throughout
TAKES_PART = 0.5  # probability from which somebody takes part
JOINS_TWO = 0.6  # probability from which somebody takes part beside two sides: most contacts have no third
COMPLETES = 0.15  # probability from which somebody completes an occasion that lacks a side
COMPLETES_STRANGER = 0.4  # the same, in its sentence, where somebody whom nothing places is the other side already
SETTING = 0.4  # what the words for a summit count on whose margins others met
LEAD = 60  # characters before them in which the margins are named
STRAIGHT = 25  # characters between the words for a visit and a state up to which the one plainly goes to the other
_TO_IT = re.compile(
    r"(?:\b(?:to|in|into|at|via|through|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)|,)\s+(?:the\s+)?(?:[A-Z]?[a-z]+(?:-[a-z]+)?\s+){0,2}\Z"
)
"""What leads to the state of a visit that its words name only later: "a trip that started with a visit to | Japan"."""
_BESIDE = re.compile(rf"\b{MARGINS_OF}\s+(?:(?:the|an?|this|that)\s+)?(?:[\w’'.-]+\s+){{0,4}}\Z")
_BY = re.compile(r"\s+(?:by|of|from)\s+(?:the\s+)?")
_OF = re.compile(r"\s+(?:of|by)\s+")
_BETWEEN = re.compile(r"\s+between\s+(?:the\s+)?\Z")


def draft_of(
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
    """The draft of one occasion among all those of its text.

    `speaker_at` tells whose words stand at an offset; an `official` text tells of its publisher's contacts; `seats` are
    the clauses that told plainly who met whom so far, to which this one's is added.
    """
    occasion = with_whole_plurals(own_words(_of_live_entry(occasion, cast.text), cast.text), cast.text)
    here = sentences.at(occasion.trigger.start)
    triggers = [o.trigger.start for o in occasions]
    candidates = candidates_of(occasion, cast, sentences, speaker_at)
    candidates = of_own_day(candidates, occasion, cast, headings)
    candidates = without_parallel(candidates, occasion, occasions, cast, sentences)
    candidates = without_followed(candidates, occasion, occasions, cast, sentences)
    candidates = without_principals(of_own_line(candidates, occasion, cast), cast)
    candidates = without_home_men(candidates, occasion.trigger.start, occasion.trigger.end, cast.text)
    candidates = of_elided(of_entry(candidates, occasion, cast), occasion, cast, sentences, speaker_at)
    candidates = left_out(candidates, occasion, cast, sentences, speaker_at)
    candidates, occasion = without_parenthetic(candidates, occasion, cast, sentences)
    candidates = with_the_two(without_regional(candidates, occasion, cast, sentences), occasion, cast, sentences)
    candidates = with_whom_alone(candidates, occasion, cast, sentences, seats)
    aside = beside_a_clause(candidates, occasion, cast, sentences, seats)
    both = None if aside else two_named(candidates, occasion, cast, sentences)
    both = both or (None if aside else states_named(candidates, occasion, cast, sentences))
    candidates = aside or both or seat(candidates, occasion, cast, sentences, seats)
    candidates = with_ministry(candidates, occasion, cast, sentences)
    candidates = with_acting_state(candidates, occasion, cast, sentences)
    candidates = with_other_speaker(candidates, occasion, cast, sentences)
    candidates = of_own_officials(candidates, occasion, cast, sentences, speaker_at)
    candidates = of_notifier(candidates, occasion, cast, sentences)
    candidates = of_letter(addressed(candidates, occasion, cast, sentences), occasion, cast, sentences)
    candidates = of_visitor(of_owner(candidates, occasion, cast, sentences, seats), occasion, cast, sentences)
    candidates, occasion = without_who_did_not_bar(candidates, occasion, cast, sentences)
    candidates = without_dismisser(candidates, occasion, cast, sentences)
    candidates = without_thanker(candidates, occasion, cast, sentences)
    candidates, occasion = before_parliament(candidates, occasion, cast, sentences)
    candidates = as_between(candidates, occasion, cast)
    others, brokers = mediators(candidates, occasion, cast, sentences)
    if brokers and len({c.party.side for c in _chosen(others, cast.text) if c.party.side}) > 1:
        candidates = others
    else:
        brokers = []
    candidates = one_and_another(without_third(candidates, occasion, cast, sentences), occasion, cast, sentences)
    chosen = with_conjuncts(
        _chosen(candidates, cast.text), candidates, cast.text, lambda n: cast.roles[n].kind == "person"
    )
    chosen = with_owner(chosen, candidates, occasion, cast, sentences)
    chosen = without_judges(chosen, occasion, cast, sentences)
    host = _visited(occasion, cast, sentences) if occasion.mode == "visit" else None
    if host is not None:  # whom the words after "visited" name, and nobody from another sentence
        if is_due(cast.text, occasion.trigger.start):  # "X is due in Oslo on Friday"
            chosen = [c for c in chosen if c.away == 0]
            for guest in (c for c in chosen if c.party.end < occasion.trigger.start):
                guest.acts = True
        ahead = host.start < occasion.trigger.start  # "who was due in Riga, put off his trip": the sentence tells all
        near = [c for c in chosen if (c.party.chance >= TAKES_PART and not ahead) or c.away == 0]
        near = [c for c in near if not (c.away and _met_elsewhere(c, triggers, cast.text, sentences))]
        sides = {c.party.side for c in near if c.party.side}
        chosen = near if len(sides) == 1 and host.side not in sides else chosen
        guests = [c for c in chosen if occasion.trigger.end <= c.party.start < host.start and c.party.side]
        if guests and _OF.match(cast.text, occasion.trigger.end) and host.side not in {c.party.side for c in guests}:
            chosen = [c for c in chosen if c.away == 0 or c.party.side == host.side]  # "the visit of X to | Oslo"
    if occasion.mode == "visit" and not official:
        chosen = without_other_visitors(chosen, occasion, cast, sentences)
    parties = {c.party.actor: c.party for c in chosen}
    for party in (c.party for c in candidates):  # "the call between the two generals" is theirs, whoever else is named
        between = _BETWEEN.fullmatch(cast.text, occasion.trigger.end, party.start)
        if between is None and occasion.trigger.start < party.start < occasion.trigger.end:
            between = _BETWEEN.search(cast.text, occasion.trigger.start, party.start)
        if between and BOTH.match(cast.text, party.start, party.end):
            parties = {party.actor: party}
    if host is not None and _sides(parties) == 1 and host.actor not in parties:
        parties[host.actor] = host
    parties = of_two(with_compound(parties, occasion, cast, sentences), occasion, cast, sentences)
    parties |= {m.actor: m for m in brokers if m.side not in {p.side for p in parties.values()}}
    arguments = occasion.arguments
    time = date_of(occasion, times, triggers, sentences, cast.text)
    place = place_of(occasion, triggers, sentences, cast.text, headings)
    if occasion.mode == "visit":
        parties = with_hosts(parties, occasion, cast, sentences)
        there = itinerary(cast.text, occasion.trigger.start, sentences.span(occasion.trigger.start)[1])
        place = None if place is not None and any(s.start < place.end and place.start < s.end for s in there) else place
    parties = at_summit(parties, occasion, place, cast, sentences.span(occasion.trigger.start))
    parties, welcomer = with_welcomer(parties, occasion, cast, sentences)
    occasion, parties = with_host(occasion, parties, cast, sentences)
    if place is not None and (is_of_another_day(place, time, times, cast.text) or _names_party(place, parties, cast)):
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
        [
            a
            for a in arguments["topic"]
            if isinstance(a, Marked) and abs(sentences.at(a.start) - here) <= (WHOLE if official else FAR)
        ],
        _withheld(arguments["withheld"], cast.text, sentences),
        [a for a in arguments["reported"] if abs(sentences.at(a.start) - here) <= FAR],
        modes=[(occasion.trigger.score, occasion.modes)] if occasion.modes else [],
        statuses=[(occasion.trigger.score, occasion.statuses)] if occasion.statuses else [],
        subject=next((c.party.actor for c in chosen if c.acts and _is_named(c, cast)), welcomer),
        another=_met_a_third(parties),
    )
    if _BESIDE.search(cast.text, max(0, occasion.trigger.start - LEAD), occasion.trigger.start):
        draft.score = round(draft.score * SETTING, 4)
        draft.modes = [(score * SETTING, chances) for score, chances in draft.modes]
        draft.statuses = [(score * SETTING, chances) for score, chances in draft.statuses]
    supports: list[Argument | Side] = [occasion.trigger, *draft.parties, *draft.withheld]
    supports += [place] if place else []
    draft.evidence = {sentences.span(at) for a in supports for at in (a.start, a.end - 1)}
    if time:
        draft.evidence |= {sentences.span(at) for at in (time.span.start, time.span.end - 1)}
    return draft


def _of_live_entry(occasion: Occasion, text: str) -> Occasion:
    """An occasion with whom and what its entry of a live page names, and nothing of the entries around.

    So it is with a section of a digest that a state's name heads.
    """
    entry = live_entry(text, occasion.trigger.start) or section_at(text, occasion.trigger.start)
    if entry is None:
        return occasion
    low, high = entry[:2]
    parties = tuple(p for p in occasion.parties if low <= p.start < high)
    arguments = {name: tuple(a for a in found if low <= a.start < high) for name, found in occasion.arguments.items()}
    return replace(occasion, parties=parties, arguments=arguments)


def _names_party(place: Argument, parties: dict[int, Side], cast: Cast) -> bool:
    """True for words for a place that name a person who takes part: nobody meets in "Lund"."""
    people = (cast.roles[number] for number in parties if cast.roles[number].kind == "person")
    return any((place.start, place.end, "name") in role.mentions for role in people)


def _withheld(found: Sequence[Argument], text: str, sentences: Sentences) -> list[Argument]:
    """What an occasion withholds, in whole clauses."""
    whole = ((a, completed(text, sentences, a.start, a.end)) for a in found)
    return [replace(a, start=span[0], end=span[1]) for a, span in whole if span is not None]


def _met_a_third(parties: dict[int, Side]) -> bool:
    """True for "they also met X", of the two who had met before: it is no more of that meeting."""
    sided = [p for p in parties.values() if p.side]
    return len({p.side for p in sided}) > 2 and len({(p.start, p.end) for p in sided}) < len({p.side for p in sided})


def _is_named(candidate: Candidate, cast: Cast) -> bool:
    return any(form == "name" for *_, form in cast.roles[candidate.party.actor].mentions)


def _chosen(candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """Those who take part; where they are of one side alone, also the likeliest one of another.

    Several of other states that are not named are another: "met other world leaders". So is a person whom the sentence
    introduces and nothing places: whoever is less likely and no more of it is not put beside those two.
    """
    chances = [weigh("party", c.features) for c in candidates]
    chances = [max(chance, PLAIN) if c.plain else chance for c, chance in zip(candidates, chances, strict=True)]
    for candidate, chance in zip(candidates, chances, strict=True):
        candidate.party.chance = chance
    chosen = [c for c, chance in zip(candidates, chances, strict=True) if chance >= _needed(c, text)]
    sides = sorted({s for c in chosen if (s := _stands_for(c))}, key=lambda s: (-_best(chosen, s), s))
    # A third side sits at the table where it is named with the others; elsewhere it has a contact of its own.
    sits = [c for c in chosen if c.plain or (c.party.chance >= JOINS_TWO and c.away == 0)]
    dropped = [c for c in chosen if _stands_for(c) in sides[2:] and c not in sits]
    chosen = [c for c in chosen if c not in dropped]
    order = sorted(range(len(candidates)), key=lambda i: (-chances[i], i))
    unnamed = any(
        c.away == 0 and not c.party.side and are_unnamed_abroad(text[c.party.start : c.party.end]) for c in chosen
    )
    stranger = any(c.away == 0 and not c.party.side and c.introduced for c in chosen)
    for i in order:
        if unnamed and sides:
            break
        known = {c.party.side for c in chosen if c.party.side}
        if len(known) >= 2 or chances[i] < COMPLETES:
            break
        if known and stranger and (chances[i] < COMPLETES_STRANGER or candidates[i].away or candidates[i] in dropped):
            continue
        if candidates[i] not in chosen and candidates[i].party.side not in {c.party.side for c in chosen}:
            chosen.append(candidates[i])
    return chosen


def _needed(candidate: Candidate, text: str) -> float:
    """The probability from which somebody takes part; those of a region are met by nobody of another sentence."""
    party = candidate.party
    several = candidate.away == 0 and party.side is None and are_of_region(text[party.start : party.end])
    return COMPLETES_STRANGER if several else TAKES_PART


def _best(candidates: Sequence[Candidate], side: str) -> float:
    return max(c.party.chance for c in candidates if _stands_for(c) == side)


def _stands_for(candidate: Candidate) -> str | None:
    """The side of a candidate; a person whom the sentence introduces and nothing places is one by himself."""
    party = candidate.party
    return party.side or (f"#{party.actor}" if candidate.introduced and candidate.away == 0 else None)


def _visited(occasion: Occasion, cast: Cast, sentences: Sentences) -> Side | None:
    """The state that the words after a visit's trigger name first, in the same sentence: it was the host."""
    high = sentences.span(occasion.trigger.start)[1]
    low = occasion.trigger.start
    for state in states_in(cast.text[low:high]):
        if state.form in ("name", "capital", "seat"):
            start, end = low + state.start, low + state.end
            if is_behind_region(cast.text, (low, occasion.trigger.end), high, start):
                return None
            if start - occasion.trigger.end > STRAIGHT and _TO_IT.search(cast.text, low, start) is None:
                continue  # "addressed parliament about his doubts on a deal with Iran"
            if leads_to_place(cast.text, start):  # "travelled to the NATO summit in Oslo"
                return None
            if _BY.fullmatch(cast.text, occasion.trigger.end, start):  # "the state visit by Norwegian President X"
                continue
            actor = cast.actor_for(start, end)
            return None if actor is None else Side(actor, cast.side(actor), "host", start, end, None)
    return due_in(occasion, cast, sentences)


def _met_elsewhere(candidate: Candidate, triggers: Sequence[int], text: str, sentences: Sentences) -> bool:
    """True for who met others in another state, in his own sentence: "X visited Oslo. Minister Y saw Z in Lima"."""
    low, high = sentences.span(candidate.party.start)
    there = {place_country(m["place"]) for m in _IN_CITY.finditer(text, low, high)} - {None}
    return bool(there) and candidate.party.side not in there and any(low <= t < high for t in triggers)


_IN_CITY = re.compile(r"\b(?:in|to)\s+(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\b")


def _sides(parties: dict[int, Side]) -> int:
    return len({p.side for p in parties.values() if p.side})
