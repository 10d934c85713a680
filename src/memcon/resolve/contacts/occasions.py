"""Tellings of occasions become contacts: parties to actors and sides, words to dates, tellings to one contact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from memcon.find.contacts import Occasion
from memcon.find.memoranda import Memorandum
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.listed import Listed
from memcon.resolve.contacts.doubts.happening import contact_features
from memcon.resolve.contacts.doubts.home_posts import is_at_home
from memcon.resolve.contacts.doubts.landmarks import is_landmark, is_only_spoken_of
from memcon.resolve.contacts.doubts.matches import is_match
from memcon.resolve.contacts.doubts.papers import is_of_paper
from memcon.resolve.contacts.doubts.sessions import is_session
from memcon.resolve.contacts.doubts.soundalikes import only_sounds_so
from memcon.resolve.contacts.doubts.two_sides import are_unplaced, two_sides
from memcon.resolve.contacts.doubts.unreal import is_unreal
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.drafting import draft_of
from memcon.resolve.contacts.once.both import name_callers, with_both_apart
from memcon.resolve.contacts.once.both_states import are_people_of_both, speaks_for_both
from memcon.resolve.contacts.once.collectives import (
    name_both,
    takes_both,
    without_collectives,
)
from memcon.resolve.contacts.once.doubles import without_doubles
from memcon.resolve.contacts.once.earlier import as_own, leave_to_past, mark_earlier
from memcon.resolve.contacts.once.following import note_following
from memcon.resolve.contacts.once.in_person import met_in_person
from memcon.resolve.contacts.once.joining import add_sentence, hosts_for, is_delivered, is_measured, joins, withholds_of
from memcon.resolve.contacts.once.resumed import are_those_told, is_that, resumes
from memcon.resolve.contacts.once.retold import each_once
from memcon.resolve.contacts.once.rounds import is_another_round, is_earlier_visit
from memcon.resolve.contacts.once.settings import is_setting
from memcon.resolve.contacts.once.strays import strays
from memcon.resolve.contacts.once.telling import CLAUSE
from memcon.resolve.contacts.once.tellings import closer, compatible, join, unite
from memcon.resolve.contacts.recorded import with_recorded
from memcon.resolve.contacts.several.agreeing import with_agreed
from memcon.resolve.contacts.several.clauses import Since, by_clause, dated_from
from memcon.resolve.contacts.several.informed import without_informed
from memcon.resolve.contacts.several.leads import OPENS_BESIDE, REVIEWED
from memcon.resolve.contacts.several.listing_on import listed_on
from memcon.resolve.contacts.several.repeated import on_each_day
from memcon.resolve.contacts.several.sequels import without_predecessors
from memcon.resolve.contacts.several.severally import is_means_of, one_by_one
from memcon.resolve.contacts.several.sums import into_their_parts, without_sums
from memcon.resolve.contacts.sight import in_sight
from memcon.resolve.contacts.told.called_off import with_visit
from memcon.resolve.contacts.told.compatriots import leave_out_compatriots, leave_out_later_hosts
from memcon.resolve.contacts.told.completing import complete_sides
from memcon.resolve.contacts.told.counterparts import place_counterparts
from memcon.resolve.contacts.told.during_visits import during_visits
from memcon.resolve.contacts.told.greetings import with_greeted
from memcon.resolve.contacts.told.journeys import settle_journey, without_day_of_journey, without_round
from memcon.resolve.contacts.told.messages import settle_message, without_senders
from memcon.resolve.contacts.told.placing import MET, is_of_another_day, leave_to_next, leave_to_others, settle_place
from memcon.resolve.contacts.told.present import with_those_present
from memcon.resolve.contacts.told.roles import settle_roles, without_reception
from memcon.resolve.contacts.told.settling import (
    as_named,
    settle,
    state_as_on_agenda,
    state_as_scheduled,
    state_plainly,
)
from memcon.resolve.contacts.told.topics import choose_topics
from memcon.resolve.contacts.told.worded import moved_to
from memcon.resolve.parties.inside.entries import opened_at
from memcon.resolve.parties.inside.initiators import find_initiator, mark_initiator
from memcon.resolve.parties.inside.subjects import Told
from memcon.resolve.parties.outside.dismissals import is_dismissal
from memcon.resolve.parties.outside.later_turns import within_turns
from memcon.resolve.parties.outside.predecessors import is_predecessor
from memcon.resolve.times.apart import offset_day, opens_after, other_day
from memcon.resolve.times.counted import counted_day, day_of_agreement
from memcon.resolve.times.datelines import city_leads, city_over
from memcon.resolve.times.headings import headings_of
from memcon.resolve.times.programme import is_programme
from memcon.resolve.times.vantage import scheduled_day
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import weigh

Offsets = tuple[int, int]

NEAR = 1200  # characters within which later words may go on about an occasion
REVIEW = 120  # characters before an occasion in which it is told that another one reviews it
LONG = timedelta(days=10)  # before an official text within which lies what it tells of as new
FEW = 4  # contacts told last among which "the two ministers" are looked for
HAPPENED = 0.45  # probability from which what was put together is a contact
PLAINLY = 0.4  # the same where its clause tells plainly who met whom
UNPLACED = 0.7  # the same of people of whom nothing tells that they are of two sides but one's office
RECALLED = 0.25  # where another goes on with it, or those who "last met in May" did so again, and its day is told


def draft_contacts(
    occasions: Sequence[Occasion],
    cast: Cast,
    sentences: Sentences,
    times: Sequence[ResolvedTime],
    speaker_at: Callable[[int], int | None],
    official: bool = False,
    title: str | None = None,
    record: tuple[Memorandum | None, Sequence[Listed]] = (None, ()),
) -> list[Draft]:
    """One draft a contact, in text order: those with two parties of different sides at least.

    `speaker_at` tells whose words stand at an offset, for "I" and "we". `official` is a text that tells of its own
    publisher's contacts. `record` is the head of a memorandum of conversation, with whom it lists.
    """
    read = _read(occasions, cast, sentences, times, speaker_at, official)
    told, partial = _told(read, cast, sentences, official)
    if official:
        leave_out_later_hosts(told, cast, sentences)
    drafts = unite(told, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    for draft in drafts:
        draft.parties = without_collectives(draft.parties, cast, draft.subject)
    drafts = into_their_parts(each_once(drafts, cast), cast.text, sentences)
    _add(partial, drafts, sentences, cast.text)
    choose_topics(drafts, cast, sentences, official)
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
        _name_mode(draft, sentences, cast.text)
        settle_journey(draft, cast, cast.text)
    sure = [d for d in drafts if d.chance >= _least(d, cast)]
    doubted = [d for d in drafts if d.chance < _least(d, cast) and withholds_of(d, cast.text)]
    told_before = [d for d in doubted if any(s.mode == d.mode and d.people() <= s.people() for s in sure)]
    _add(told_before, sure, sentences, cast.text)
    drafts = with_greeted(sure, cast, sentences, title)
    drafts = without_round(drafts, cast, sentences)
    drafts = [d for d in drafts if not is_only_spoken_of(d, drafts)]
    if not official:
        leave_out_compatriots(drafts, cast, sentences)
    with_those_present(drafts, cast, sentences)
    drafts = with_recorded(drafts, *record, cast, times)
    scheduled = scheduled_day(title, cast.published) is not None
    agenda = not scheduled and is_programme(title, cast.text)
    listed = agenda and bool(city_leads(cast.text))
    for draft in drafts:
        without_doubles(draft, cast)
        without_day_of_journey(draft, sentences, cast.text)
        state_plainly(draft, cast.text, cast.published, official, title if draft is main else None)
        if scheduled or (listed and city_over(cast.text, draft.trigger.start)):
            state_as_scheduled(draft, cast.text)
        if agenda and opened_at(cast.text, draft.trigger.start) is not None:
            state_as_on_agenda(draft, cast.text, cast.published)
    with_visit(drafts, sentences, cast.text)
    during_visits(drafts, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    for party in (p for draft in drafts for p in draft.parties):
        cast.mention(party.actor, (party.start, party.end))  # whoever nothing else names
    note_following(drafts, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    return drafts


def _name_mode(draft: Draft, sentences: Sentences, text: str) -> None:
    """Hold a contact in the way that its own words tell, "a phone call", with what that says of place and roles."""
    named = as_named(text[draft.trigger.start : draft.trigger.end])
    if named is not None and named != draft.mode and draft.mode != "message":
        draft.mode = named
        settle_place(draft, sentences, text)
        without_reception(draft)


def _least(draft: Draft, cast: Cast) -> float:
    """The probability from which a draft is a contact."""
    if draft.recalled or draft.theirs or (draft.earlier and draft.time is not None):
        return RECALLED
    if are_unplaced(draft, cast):
        return UNPLACED
    return HAPPENED if draft.subject is None else PLAINLY


def _read(
    occasions: Sequence[Occasion],
    cast: Cast,
    sentences: Sentences,
    times: Sequence[ResolvedTime],
    speaker_at: Callable[[int], int | None],
    official: bool,
) -> list[Draft]:
    """A draft of each occasion, several of one that tells of several contacts, in text order."""
    headings = headings_of(times, cast.text)
    seats: list[Told] = []
    occasions = within_turns(occasions, cast.floor, cast.text)
    occasions = [o for o in occasions if not is_dismissal(o, cast.text) and not is_predecessor(o, cast.text, sentences)]
    occasions = [o for o in occasions if not only_sounds_so(o, cast.text, sentences)]
    clauses = without_informed(by_clause(occasions, sentences, cast.text), sentences, cast.text)
    clauses = with_agreed(without_predecessors(clauses, sentences, cast.text), sentences, cast.text)
    occasions = [c.occasion for c in clauses]
    triggers = [o.trigger.start for o in occasions]
    days = [t.span.start for t in times]
    whole: dict[int, Draft] = {}
    read: list[Draft] = []
    several: list[Draft] = []
    for clause in clauses:
        o = clause.occasion
        own = clause.own(times[in_sight(days, o.trigger.start)])
        around = occasions[in_sight(triggers, o.trigger.start)]
        draft = draft_of(o, around, cast, sentences, own, speaker_at, official, headings, seats)
        if is_match(draft, cast, sentences) or is_unreal(draft, cast.text, sentences):
            continue
        if is_landmark(o, draft, cast.text) or is_session(draft, cast.text, sentences):
            continue
        if is_at_home(draft, cast, sentences) or is_of_paper(draft, cast.text, sentences):
            continue
        whole[o.trigger.start] = draft
        if clause.since and clause.since.of in whole:
            draft.time = dated_from(whole[clause.since.of].time, clause.since, cast.text)
        if clause.beside in whole and draft.place is None and draft.mode in MET:
            draft.place = whole[clause.beside].place
        draft.others = clause.others
        if is_means_of(draft, several, cast.text):
            continue
        each = one_by_one(draft, cast.text, own, o.arguments["place"])
        several = each if len(each) > 1 else several
        if len(each) == 1:
            each = on_each_day(each[0], cast.text, own, o.arguments["place"], [a.trigger.start for a in around])
        read = listed_on(read, each, cast, sentences, triggers)
    read = without_sums(read, sentences)
    read = with_both_apart(read, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    name_callers(read, sentences, cast.text)
    for draft in read:
        near = times[in_sight(days, draft.trigger.start)]
        draft.time = offset_day(draft, near, cast.text) or _counted(draft, near, cast, sentences) or draft.time
        day = other_day(cast.text, draft.trigger.start, *sentences.span(draft.trigger.start), near)
        if day is not None and any(_is_before(d, draft) for d in read):  # the day is disputed, not the contact
            draft.redated = frozenset({day})
            draft.time = None if draft.time and day[0] <= draft.time.span.start < day[1] else draft.time
        without_senders(draft, cast, sentences)
        draft.past = official and _is_past(draft, cast, sentences)
    _date_openings(read, sentences, cast.text)
    _bound_openings(read, sentences, cast.text)
    leave_to_others(read, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    leave_to_next(read, sentences, cast.text)
    place_counterparts(read, cast, sentences)
    complete_sides(read, cast)
    mark_earlier(read, sentences, cast.text, cast.published)
    if official:
        as_own(read, sentences, cast.text)
        leave_to_past(read, sentences, cast.text)
    return read


def _is_before(earlier: Draft, draft: Draft) -> bool:
    """True for a dated contact told before another, of whose sides it has all."""
    told = earlier.time is not None and earlier.trigger.start < draft.trigger.start
    return told and draft.sides() <= earlier.sides()


def _counted(draft: Draft, times: Sequence[ResolvedTime], cast: Cast, sentences: Sentences) -> ResolvedTime | None:
    """The day to which its sentence counts, "the decision came a week after X met Y", where none is told closer."""
    low, high = sentences.span(draft.trigger.start)
    if draft.time is not None and low <= draft.time.span.start < high:
        return None
    ahead = draft.status in ("planned", "proposed")
    if draft.time is None and (agreed := day_of_agreement(draft.trigger.start, low, times, cast.text)) is not None:
        return agreed
    day = counted_day((draft.trigger.start, draft.trigger.end), (low, high), ahead, times, cast.published, cast.text)
    return closer(day, draft.time) if day else None


def _date_openings(read: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Date "two days after his call with A, B met C on Tuesday": the call from the day of the meeting, without C."""
    for first, second in pairwise(read):
        low, high = sentences.span(first.trigger.start)
        opening = opens_after(text, low, first.trigger.start)
        if opening is None or not second.trigger.start < high:
            continue
        own = [p for p in first.parties if not second.trigger.end <= p.start < high]
        first.parties = own if len({p.side for p in own if p.side}) > 1 else first.parties
        if first.time is None or first.time.span.start > first.trigger.end:
            days, start, end = opening
            first.time = dated_from(second.time, Since(second.trigger.start, days, (start, end)), text) or first.time


def _bound_openings(read: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Leave Y, whom X called later, out of the video link of "Following the council held by video link, X phoned Y"."""
    for first, second in pairwise(read):
        start, end = first.trigger.start, second.trigger.start
        if first.mode != "video" or second.mode == "video" or second.subject is None or end - start > CLAUSE:
            continue
        low, high = sentences.span(start)
        opens = low <= start < end < high and OPENS_BESIDE.match(text, low, start) is not None
        if opens and ", " in text[first.trigger.end : end]:
            first.parties = [p for p in first.parties if not second.trigger.end <= p.start < high]


def _is_past(draft: Draft, cast: Cast, sentences: Sentences) -> bool:
    """True where its sentence dates a draft to long before the text, or has another one review what came of it."""
    interval = draft.time.interval if draft.time else None
    if draft.time is None or interval is None or cast.published is None:
        return False
    low, high = sentences.span(draft.trigger.start)
    if not low <= draft.time.span.start < high:
        return False
    if interval.end < (cast.published - LONG).isoformat():
        return True
    at = draft.trigger.start
    before = interval.end < cast.published.isoformat()
    return before and REVIEWED.search(cast.text, max(low, at - REVIEW), at) is not None


def _told(read: Sequence[Draft], cast: Cast, sentences: Sentences, official: bool) -> tuple[list[Draft], list[Draft]]:
    """The drafts that tell of two sides, and those that go on about a contact told before.

    Words for both, and for those whom nobody names, are the two of the contact before.
    """
    told: list[Draft] = []
    partial: list[Draft] = []

    def is_person(actor: int) -> bool:
        return cast.roles[actor].kind == "person"

    for number, draft in enumerate(read):
        draft.parties = without_collectives(draft.parties, cast, draft.subject)
        if number and partial and partial[-1] is read[number - 1] and is_that(draft, partial[-1], cast.text, sentences):
            partial.append(draft)
            continue
        if told and met_in_person(draft, told[-1], cast.text, sentences):
            told.append(draft)
            continue
        if any(joins(draft, before, cast.text, sentences) for before in reversed(told[-FEW:])):
            continue
        if told and is_measured(draft, told[-1], cast.text, sentences):
            add_sentence(told[-1], draft, sentences)
            continue
        letter = next((d for d in reversed(told[-FEW:]) if is_delivered(draft, d, cast.text, sentences)), None)
        if letter is not None:
            add_sentence(letter, draft, sentences)
            continue
        if told and hosts_for(draft, told[-1], cast.text):
            join(told[-1], draft)
            continue
        # "The two ministers" are not the states whose delegations stand between.
        both = are_people_of_both(draft, cast, sentences)
        both = both or any(takes_both(draft, before, cast, sentences) for before in reversed(told[-FEW:]))
        both = both or (bool(told) and is_another_round(draft, told[-1], cast, sentences))
        both = both or (bool(told) and is_earlier_visit(draft, told[-1], cast, sentences))
        both = both or speaks_for_both(draft, told, cast, sentences)
        if not both and not official and resumes(draft, told, sentences, cast.text, is_person):
            continue
        if not both and are_those_told(draft, told, cast.text):
            partial.append(draft)
            continue
        if both:
            pass
        elif told and (draft.sides() <= told[-1].sides() or not two_sides(draft, cast, official)):
            name_both(draft, told[-1], cast)
        if told and told[-1].status == "cancelled" and moved_to(cast.text, draft.trigger.end):
            put_off = told[-1]  # "The trip will now take place in May": of those whose visit was put off
            if len(draft.sides()) < 2 and draft.people() <= put_off.people():
                draft.parties = [replace(p) for p in put_off.parties]
        goes_on = bool(told) and is_setting(draft, read, told, sentences, cast.text)
        (told if not goes_on and two_sides(draft, cast, official) else partial).append(draft)
    for draft in strays(told, sentences, cast.text):
        told.remove(draft)
        partial.append(draft)
    return told, partial


def _add(partial: Sequence[Draft], drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Add to the contacts what goes on about them: "The call came …", words that name no two parties.

    Whatever else those tell, what they withhold is of the contact they stand beside.
    """
    for draft in partial:
        before = [d for d in drafts if 0 < draft.trigger.start - d.trigger.start <= NEAR]
        if before and before[-1].mode != draft.mode and withholds_of(draft, text):
            before = [d for d in before if d.mode == draft.mode] or before
        if before and _goes_on(before[-1], draft):
            join(before[-1], draft)
        elif before:
            before[-1].withheld += draft.withheld
            before[-1].evidence |= {sentences.span(w.start) for w in draft.withheld}


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


def _goes_on(told: Draft, draft: Draft) -> bool:
    if draft.past and not told.past:
        return False
    return draft.people() <= told.people() and draft.status == told.status and compatible(told, draft)
