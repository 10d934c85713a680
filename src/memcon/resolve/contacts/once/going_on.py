"""Which drafts tell of a contact of their own, and which go on about one that was told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.doubts.two_sides import two_sides
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.both_states import are_people_of_both, speaks_for_both
from memcon.resolve.contacts.once.collectives import (
    are_those_of_its_sentence,
    name_both,
    takes_both,
    without_collectives,
)
from memcon.resolve.contacts.once.in_person import met_in_person
from memcon.resolve.contacts.once.joining import add_sentence, hosts_for, is_delivered, is_measured, joins, withholds_of
from memcon.resolve.contacts.once.letters import goes_on_in_letter
from memcon.resolve.contacts.once.named_again import names_again, points_back
from memcon.resolve.contacts.once.referring import (
    goes_back,
    is_it,
    is_of_those_named_last,
    is_one_of_several,
    is_such,
    is_with_another,
    met_again,
)
from memcon.resolve.contacts.once.resumed import are_those_told, is_that, resumes
from memcon.resolve.contacts.once.rounds import is_another_round, is_earlier_visit, is_offered_round, same_round
from memcon.resolve.contacts.once.settings import is_beside_several, is_of_several, is_setting
from memcon.resolve.contacts.once.strays import strays
from memcon.resolve.contacts.once.tellings import compatible, join
from memcon.resolve.contacts.told.worded import moved_to

_GO_BACK = (goes_back, is_one_of_several, is_of_those_named_last, is_such, is_it, goes_on_in_letter)
NEAR = 1200  # characters within which later words may go on about an occasion
BESIDE = 20  # drafts before and behind one among which those are that it tells of at once
FEW = 4  # contacts told last among which "the two ministers" are looked for


def new_and_further(
    read: Sequence[Draft], cast: Cast, sentences: Sentences, official: bool
) -> tuple[list[Draft], list[Draft]]:
    """The drafts that tell of two sides, and those that go on about a contact told before.

    Words for both, and for those whom nobody names, are the two of the contact before.
    """
    told: list[Draft] = []
    partial: list[Draft] = []

    def is_person(actor: int) -> bool:
        return cast.roles[actor].kind == "person"

    for number, draft in enumerate(read):
        draft.parties = without_collectives(draft.parties, cast, draft.subject)
        around = read[max(0, number - BESIDE) : number + BESIDE]
        if is_beside_several(draft, read, sentences, cast.text) or is_of_several(draft, around, sentences, cast.text):
            continue
        if not names_again(draft, told, cast, sentences):
            points_back(draft, told, cast.text, sentences)
        if number and partial and partial[-1] is read[number - 1] and is_that(draft, partial[-1], cast.text, sentences):
            partial.append(draft)
            continue
        if told and met_in_person(draft, told[-1], cast.text, sentences):
            told.append(draft)
            continue
        if told and met_again(draft, told[-1], sentences, cast.text):
            told.append(draft)
            continue
        if any(goes(draft, told, sentences, cast.text, is_person) for goes in _GO_BACK):
            continue
        if is_with_another(draft, told, sentences, cast.text, is_person):
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
        both = both or (bool(told) and are_those_of_its_sentence(draft, told[-1], sentences))
        both = both or any(takes_both(draft, before, cast, sentences) for before in reversed(told[-FEW:]))
        alike = same_round(draft, told[-FEW:], cast.text) or (told[-1] if told else None)
        both = both or (alike is not None and is_another_round(draft, alike, cast, sentences))
        both = both or (bool(told) and is_offered_round(draft, told[-1], cast, sentences))
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


def add_further(partial: Sequence[Draft], drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
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


def _goes_on(told: Draft, draft: Draft) -> bool:
    if draft.past and not told.past:
        return False
    return draft.people() <= told.people() and draft.status == told.status and compatible(told, draft)
