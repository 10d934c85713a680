"""Tellings of occasions become contacts: parties to actors and sides, words to dates, tellings to one contact."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memcon.find.contacts import Occasion
from memcon.find.memoranda import Memorandum
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.listed import Listed
from memcon.resolve.contacts.doubts.happening import contact_features
from memcon.resolve.contacts.doubts.landmarks import is_only_spoken_of
from memcon.resolve.contacts.doubts.two_sides import are_unplaced
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.collectives import without_collectives
from memcon.resolve.contacts.once.disputed import without_disputed
from memcon.resolve.contacts.once.doubles import without_doubles
from memcon.resolve.contacts.once.following import note_following
from memcon.resolve.contacts.once.going_on import add_further, new_and_further
from memcon.resolve.contacts.once.headlines import of_remarks, under_headline, with_headline
from memcon.resolve.contacts.once.joining import withholds_of
from memcon.resolve.contacts.once.plurals import without_plurals
from memcon.resolve.contacts.once.retold import each_once, without_repeated
from memcon.resolve.contacts.once.tellings import unite
from memcon.resolve.contacts.reading import read_drafts
from memcon.resolve.contacts.recorded import with_recorded
from memcon.resolve.contacts.several.sums import into_their_parts
from memcon.resolve.contacts.told.called_off import with_visit
from memcon.resolve.contacts.told.compatriots import leave_out_compatriots, leave_out_later_hosts
from memcon.resolve.contacts.told.during_visits import during_visits
from memcon.resolve.contacts.told.from_afar import as_named
from memcon.resolve.contacts.told.greetings import with_greeted
from memcon.resolve.contacts.told.journeys import settle_journey, without_day_of_journey, without_round
from memcon.resolve.contacts.told.messages import settle_message
from memcon.resolve.contacts.told.placing import is_of_another_day, settle_place
from memcon.resolve.contacts.told.present import with_those_present
from memcon.resolve.contacts.told.roles import settle_roles, without_reception
from memcon.resolve.contacts.told.settling import (
    settle,
    state_as_on_agenda,
    state_as_scheduled,
    state_plainly,
)
from memcon.resolve.contacts.told.stops import date_by_stops, without_first_town
from memcon.resolve.contacts.told.topics import choose_topics
from memcon.resolve.contacts.told.welcomes import welcoming_side
from memcon.resolve.contacts.told.whereabouts import settle_whereabouts
from memcon.resolve.contacts.told.withheld_of import hand_over_withheld
from memcon.resolve.parties.inside.entries import opened_at
from memcon.resolve.parties.inside.initiators import find_initiator, mark_initiator, was_told, without_sides
from memcon.resolve.times.datelines import city_leads, city_over
from memcon.resolve.times.programme import is_programme
from memcon.resolve.times.vantage import scheduled_day
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import weigh

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
    read = read_drafts(occasions, cast, sentences, times, speaker_at, official)
    told, partial = new_and_further(read, cast, sentences, official)
    if official:
        leave_out_later_hosts(told, cast, sentences)
    drafts = unite(told, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    without_first_town(drafts, sentences, cast.text)
    drafts = with_headline(drafts, cast)
    drafts = without_disputed(drafts, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    for draft in drafts:
        draft.parties = without_collectives(draft.parties, cast, draft.subject)
    drafts = under_headline(each_once(drafts, cast), cast.text, lambda n: cast.roles[n].kind == "person")
    drafts = without_plurals(into_their_parts(drafts, cast.text, sentences), cast.text, sentences)
    add_further(partial, drafts, sentences, cast.text)
    choose_topics(drafts, cast, sentences, official)
    main = next((d for d in drafts if d.status == "held"), None)
    for draft in drafts:
        settle(draft, cast.text, cast.published, official, title if draft is main else None)
        if draft.place is not None and is_of_another_day(draft.place, draft.time, times, cast.text):
            draft.place = None
        settle_place(draft, sentences, cast.text)
        draft.host = draft.host or welcoming_side(draft, drafts, cast.text)
        settle_roles(draft, cast.text)
        _say_who_asked(draft, drafts, cast, sentences)
        settle_message(draft, cast, sentences)
        draft.chance = weigh("contact", contact_features(draft, cast, sentences, official))
        _name_mode(draft, sentences, cast.text)
        settle_journey(draft, cast, cast.text)
    sure = [d for d in drafts if d.chance >= _least(d, cast)]
    doubted = [d for d in drafts if d.chance < _least(d, cast) and withholds_of(d, cast.text)]
    told_before = [d for d in doubted if any(s.mode == d.mode and d.people() <= s.people() for s in sure)]
    add_further(told_before, sure, sentences, cast.text)
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
    drafts = of_remarks(drafts, title, cast.text, lambda n: cast.roles[n].kind == "person")
    drafts = without_repeated(drafts, cast)
    with_visit(drafts, sentences, cast.text)
    during_visits(drafts, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    settle_whereabouts(drafts, sentences, cast, official)
    hand_over_withheld(drafts, sentences, cast.text)
    date_by_stops(drafts, times, sentences, cast.text)
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
    if draft.recalled or draft.theirs or draft.again or draft.of_both or (draft.earlier and draft.time is not None):
        return RECALLED
    if are_unplaced(draft, cast):
        return UNPLACED
    return HAPPENED if draft.subject is None else PLAINLY


def _say_who_asked(draft: Draft, drafts: Sequence[Draft], cast: Cast, sentences: Sentences) -> None:
    """Where set words say who asked for a contact, nobody else did, whatever the head for roles made of it.

    What the sentence of another contact says is of that one.
    """
    trigger = draft.trigger.start, draft.trigger.end
    for party in draft.parties:
        party.role = "party" if party.role == "initiator" and was_told(cast.text, party.end) else party.role
    draft.parties = without_sides(draft.parties, sentences.span(trigger[0]), cast.text)
    own = {sentences.at(at) for at in {draft.trigger.start, *draft.told_at}}
    theirs = {sentences.at(at) for d in drafts if d is not draft for at in {d.trigger.start, *d.told_at}} - own
    told = [span for span in draft.evidence if sentences.at(span[0]) not in theirs]
    found = find_initiator(cast.text, sentences, trigger, draft.mode, told)
    if found is None:
        return
    parties = [(p.actor, p.side, p.start) for p in draft.parties]
    asked = mark_initiator(parties, found, lambda a, b: cast.actor_for(a, b, cast.floor.speaker(a)), cast.side)
    if asked is None:
        return
    for i, party in enumerate(draft.parties):
        party.role = "initiator" if i == asked else "party" if party.role == "initiator" else party.role
    draft.evidence.add(sentences.span(found[0][0]))
