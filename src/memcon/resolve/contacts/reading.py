"""Occasions become drafts: of each clause one, several where it tells of several contacts, each with its own day."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.doubts.figures import is_figure
from memcon.resolve.contacts.doubts.home_posts import is_at_home
from memcon.resolve.contacts.doubts.landmarks import is_landmark
from memcon.resolve.contacts.doubts.matches import is_match
from memcon.resolve.contacts.doubts.nobodys import is_nobodys
from memcon.resolve.contacts.doubts.papers import is_of_paper
from memcon.resolve.contacts.doubts.sessions import is_session
from memcon.resolve.contacts.doubts.soundalikes import only_sounds_so
from memcon.resolve.contacts.doubts.unreal import is_unreal
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.drafting import draft_of
from memcon.resolve.contacts.once.both import name_callers, with_both_apart
from memcon.resolve.contacts.once.earlier import leave_to_past, mark_earlier
from memcon.resolve.contacts.once.tellings import closer
from memcon.resolve.contacts.several.agreeing import with_agreed
from memcon.resolve.contacts.several.clauses import Since, by_clause, dated_from
from memcon.resolve.contacts.several.informed import without_informed
from memcon.resolve.contacts.several.leads import REVIEWED
from memcon.resolve.contacts.several.listing_on import listed_on
from memcon.resolve.contacts.several.openings import part_openings
from memcon.resolve.contacts.several.pulled_out import with_those_out
from memcon.resolve.contacts.several.repeated import on_each_day
from memcon.resolve.contacts.several.separate import part_separate
from memcon.resolve.contacts.several.sequels import without_predecessors
from memcon.resolve.contacts.several.severally import is_means_of, one_by_one
from memcon.resolve.contacts.several.sums import without_sums
from memcon.resolve.contacts.sight import in_sight
from memcon.resolve.contacts.told.completing import complete_sides
from memcon.resolve.contacts.told.counterparts import place_counterparts
from memcon.resolve.contacts.told.messages import without_senders
from memcon.resolve.contacts.told.placing import MET, leave_to_next, leave_to_others
from memcon.resolve.parties.inside.between import without_whose
from memcon.resolve.parties.inside.subjects import Told
from memcon.resolve.parties.outside.dismissals import is_dismissal
from memcon.resolve.parties.outside.later_turns import within_turns
from memcon.resolve.parties.outside.other_posts import within_posts
from memcon.resolve.parties.outside.parallels import parallels
from memcon.resolve.parties.outside.predecessors import is_predecessor
from memcon.resolve.times.apart import offset_day, opens_after, other_day
from memcon.resolve.times.counted import counted_day, day_of_agreement
from memcon.resolve.times.headings import headings_of
from memcon.resolve.times.when import ResolvedTime

REVIEW = 120  # characters before an occasion in which it is told that another one reviews it
LONG = timedelta(days=10)  # before an official text within which lies what it tells of as new


def read_drafts(
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
    occasions = [without_whose(o, cast.text) for o in occasions]
    occasions = within_posts(within_turns(occasions, cast.floor, cast.text), cast.text)
    occasions = [o for o in occasions if not is_dismissal(o, cast.text) and not is_predecessor(o, cast.text, sentences)]
    occasions = [o for o in occasions if not only_sounds_so(o, cast.text, sentences) and not is_figure(o, cast.text)]
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
        if is_nobodys(draft, cast.text, sentences):
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
        draft.others = clause.others | parallels(o, around, cast.text, sentences)
        if is_means_of(draft, several, cast.text):
            continue
        each = one_by_one(draft, cast.text, own, o.arguments["place"])
        several = each if len(each) > 1 else several
        if len(each) == 1:
            each = on_each_day(each[0], cast.text, own, o.arguments["place"], [a.trigger.start for a in around])
        read = listed_on(read, each, cast, sentences, triggers)
    read = with_those_out(without_sums(read, sentences), cast, sentences)
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
    part_openings(read, sentences, cast.text)
    _leave_day_to_held(read, sentences, cast.text)
    part_separate(read, sentences, cast.text)
    leave_to_others(read, sentences, cast.text, lambda n: cast.roles[n].kind == "person")
    leave_to_next(read, sentences, cast.text)
    place_counterparts(read, cast, sentences)
    complete_sides(read, cast)
    mark_earlier(read, sentences, cast.text, cast.published)
    if official:
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


_BEHIND_IT = re.compile(r"(?:\s(?:with|to|between|in|at)\s[^.,;:“”\"\n]{1,80}?)?\s(?:late\s|early\s)?(?:on\s)?\Z")


def _leave_day_to_held(read: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Leave a day to the one whose words lead to it: "invited X to Oslo in a call on Friday" dates the call alone."""
    for first, second in pairwise(read):
        day = second.time.span.start if second.time else None
        if day is None or first.time is None or first.time.span.start != day or second.status != "held":
            continue
        ahead = first.status in ("planned", "proposed") and first.trigger.start < second.trigger.start < day
        here = sentences.at(first.trigger.start) == sentences.at(day)
        if ahead and here and _BEHIND_IT.fullmatch(text, second.trigger.end, day):
            first.time = None


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
