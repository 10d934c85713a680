"""Left out: who is named beside an occasion and has no part in it, one rule after the other.

Each rule has a room of its own here; the order is that in which they were found to stand on one another: whom an
earlier one leaves out is none of whom a later one counts.
"""

from __future__ import annotations

from collections.abc import Callable

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.counted import without_counted
from memcon.resolve.parties.outside.absentees import without_absentees, without_unseen
from memcon.resolve.parties.outside.appearing import without_companions
from memcon.resolve.parties.outside.asides import without_asides
from memcon.resolve.parties.outside.bystanders import without_outsiders, without_provokers, without_settings
from memcon.resolve.parties.outside.captives import without_captives
from memcon.resolve.parties.outside.commenting import without_commenter
from memcon.resolve.parties.outside.elsewhere_met import without_others_guest
from memcon.resolve.parties.outside.errands import without_instructor, without_represented, without_sender
from memcon.resolve.parties.outside.legs import without_other_legs
from memcon.resolve.parties.outside.other_clauses import without_other_subjects
from memcon.resolve.parties.outside.own_people import among_own
from memcon.resolve.parties.outside.picturing import without_givers
from memcon.resolve.parties.outside.predecessors import without_conveners, without_other_met
from memcon.resolve.parties.outside.pressed import without_pressed
from memcon.resolve.parties.outside.questioners import without_questioners
from memcon.resolve.parties.outside.reporters import without_labels, without_reporters
from memcon.resolve.parties.outside.sayers import without_sayers
from memcon.resolve.parties.outside.stages import without_gatherings, without_scene
from memcon.resolve.parties.outside.told_later import without_later
from memcon.resolve.parties.outside.topical import without_topical
from memcon.resolve.parties.taking_part import Candidate


def left_out(
    candidates: list[Candidate],
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    speaker_at: Callable[[int], int | None],
) -> list[Candidate]:
    """The candidates of an occasion without those who are only named near it.

    `speaker_at` tells whose words stand at an offset.
    """
    candidates = without_conveners(candidates, occasion, cast.text, sentences)
    candidates = without_other_met(candidates, occasion, cast, sentences)
    candidates = without_asides(without_captives(candidates, cast), occasion, cast, sentences)
    candidates = without_other_subjects(candidates, occasion, cast, sentences)
    candidates = without_outsiders(candidates, occasion, cast, sentences)
    candidates = without_reporters(candidates, occasion, cast, sentences)
    candidates = without_sayers(candidates, occasion, cast, sentences)
    candidates = without_labels(candidates, occasion, cast, sentences)
    candidates = without_questioners(without_settings(candidates, occasion, cast), cast)
    candidates = without_companions(without_provokers(candidates, cast), occasion, cast, sentences)
    candidates = among_own(candidates, occasion, cast, sentences, speaker_at)
    candidates = without_counted(without_absentees(candidates, cast, sentences), cast)
    candidates = without_commenter(without_pressed(candidates, occasion, cast, sentences), occasion, cast, sentences)
    candidates = without_later(without_topical(candidates, occasion, cast), occasion, cast, sentences)
    candidates = without_others_guest(candidates, occasion, cast, sentences)
    candidates = without_represented(candidates, occasion, cast, sentences)
    candidates = without_sender(candidates, occasion, cast, sentences)
    candidates = without_instructor(candidates, occasion, cast, sentences)
    candidates = without_scene(candidates, occasion, cast, sentences)
    candidates = without_unseen(candidates, occasion, cast, sentences)
    candidates = without_other_legs(candidates, occasion, cast, sentences)
    return without_givers(without_gatherings(candidates, cast), cast, sentences)
