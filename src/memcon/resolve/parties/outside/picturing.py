"""Who gave a picture out has no part in what it shows: "in this photo provided by the government, X meets Y"."""

from __future__ import annotations

from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate
from memcon.resolve.times.pictures import gave_out


def without_givers(candidates: list[Candidate], cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates, without the office or state that gave out the picture of which its sentence tells."""
    return [
        c
        for c in candidates
        if cast.roles[c.party.actor].kind == "person"
        or not gave_out(c.party.start, sentences.span(c.party.start)[0], cast.text)
    ]
