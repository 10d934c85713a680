"""Who speaks: an attribution, or a document in its own name, comes in; a voice that can be compared goes out.

Two documents name one voice in many ways: "the Defense Ministry", "a statement of the Russian Ministry of Defence", the
ministry's own page. A voice holds what such names have in common: the side, the person, the words that tell one organ
from another.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from memcon.origins.prints import words_of
from memcon.record import Actor, Attribution, Document, Memcon
from memcon.resolve.offices.misread import is_a_place
from memcon.resolve.offices.table import office_kind, same_person_name
from memcon.resolve.words.countries import StateMention, publisher_state, side_of, state_name, states_in

OWN_VOICE = ("readout", "press_release", "transcript")
"""Kinds of documents in which a publisher speaks for itself."""

# Words that every side's organs, titles and papers have.
_USUAL = (
    "a acting administration aide an and announcement armed army at authorities by chair chairman chairwoman chief "
    "commander communique department deputy director document embassy envoy first for forces former from general gen "
    "government head his in its joint letter lieutenant major military minister ministry of office official officials "
    "own president press prime readout release report reports representative republic s secretary senior service "
    "source sources speaker special spokesman spokesperson spokeswoman staff state statement team the their to top "
    "under vice website"
)
_DEFENCE = frozenset(
    ["defence", "defense", "military", "army", "navy", "pentagon", "forces", "chiefs", "staff", "troops", "marines"]
)
_PRESS = frozenset(("broadcaster", "channel", "magazine", "media", "news", "newspaper", "radio", "television", "tv"))
_PRESS_NAMES = _PRESS | {"a", "agency", "by", "of", "report", "reports", "service", "the"}
_BOTH = frozenset(("both", "two"))
_USUAL_WORDS = frozenset(_USUAL.split())
_VAGUE = frozenset(("minister", "deputy minister", "spokesperson"))  # kinds of offices that many of a side hold


class Voice(msgspec.Struct, frozen=True):
    """Somebody who speaks. `name` is for people; all else is for comparing.

    `person` is a person's name; `organ` are the words that tell the organ from others of its side; `kind` is the kind
    of office ("foreign minister"); `press` is true for papers and agencies, which relay.
    """

    name: str | None
    side: str | None
    person: str | None = None
    organ: frozenset[str] = frozenset()
    kind: str | None = None
    press: bool = False
    state: bool = False
    defence: bool = False

    @property
    def named(self) -> bool:
        """False for "the statement", "officials": nothing tells whose."""
        return bool(self.person or self.side or self.organ)


NOBODY = Voice(None, None)


def voice_of(memcon: Memcon, attribution: Attribution) -> Voice:
    """The voice to which an attribution gives its words; without a speaker, or an unnamed one, `named` is false."""
    speaker = memcon.actor(attribution.speaker)
    if speaker is not None and is_a_place(memcon, speaker):
        speaker = None
    behalf = memcon.actor(attribution.on_behalf_of)
    if speaker is None:
        return voice_of_actor(behalf) if behalf else NOBODY
    own = voice_of_actor(speaker)
    if behalf is None:
        return own
    other = voice_of_actor(behalf)
    if own.person is None:
        # "a press release of the Joint Chiefs": whose it is tells more than what it is
        return msgspec.structs.replace(other, organ=own.organ | other.organ, press=False)
    return msgspec.structs.replace(
        own, side=own.side or other.side, organ=own.organ | other.organ, defence=own.defence or other.defence
    )


def voice_of_actor(actor: Actor) -> Voice:
    """The voice of an actor."""
    title = actor.office or ""
    # "an official", "the host" is whoever it may be, and no person of that name
    known = not actor.mentions or any(mention.form == "name" for mention in actor.mentions)
    person = actor.name if actor.kind == "person" and known else None
    named = title if person else f"{actor.name} {title}"
    words = {word.folded for word in words_of(named)}
    side = actor.country or (side_of(actor.name) if actor.kind != "person" else None)
    if side is None and person is None and words & _BOTH:  # "officials of both countries" are no third voice
        return Voice(actor.name, None)
    return Voice(
        name=actor.name,
        side=side,
        person=person,
        organ=_organ(named, words),
        kind=office_kind(named),
        press=actor.role == "MED" or (person is None and bool(words & _PRESS)),
        state=actor.kind == "state",
        defence=bool(words & _DEFENCE) or actor.role == "MIL",
    )


def voice_of_document(document: Document) -> Voice:
    """The voice of a document's publisher: an organ's in its own texts, the press's elsewhere."""
    name = document.publisher
    own = document.kind in OWN_VOICE
    if not name:
        return Voice(None, document.publisher_country if own else None, press=not own)
    words = {word.folded for word in words_of(name)}
    side = document.publisher_country or side_of(name) or publisher_state(name)
    return Voice(
        name=name,
        side=side if own else None,
        organ=_organ(name, words),
        kind=office_kind(name) if own else None,
        press=not own,
        defence=own and bool(words & _DEFENCE),
    )


def same_voice(one: Voice, other: Voice) -> bool | None:
    """Whether two voices are one; `None` where too little is known of one, or one may speak for the other."""
    if not one.named or not other.named or one.press or other.press:
        both = one.press and other.press and bool(one.organ & other.organ)
        return True if both else None
    if one.person and other.person:
        if same_person_name(one.person, other.person):
            return None if one.side and other.side and one.side != other.side else True
        return False
    if one.side and other.side and one.side != other.side:
        return False
    if one.organ & other.organ or (one.defence and other.defence and one.side == other.side):
        return True
    if one.side is None or other.side is None:
        return None
    if one.state or other.state:
        return True
    if one.kind and other.kind and not {one.kind, other.kind} & _VAGUE:
        return one.kind == other.kind
    if not one.person and not other.person and one.organ and other.organ:
        return False
    return None


def names_publisher(name: str, publisher: str) -> bool:
    """True where a name is that of a paper or an agency: "Alpine Wire news agency", "AP" for "Associated Press"."""
    named, held = ([w.folded for w in words_of(one)] for one in (name, publisher))
    plain = set(named) - _PRESS_NAMES
    if plain and plain == set(held) - _PRESS_NAMES:
        return True
    return name.isupper() and len(held) > 1 and name.casefold() == "".join(word[0] for word in held)


def shown(voice: Voice) -> str:
    """A voice in a few words: "Joint Chiefs Of Staff (United States)"."""
    state = (state_name(voice.side) or voice.side) if voice.side else None
    if voice.name is None:
        return state or "an unnamed speaker"
    if state is None or voice.state or state in voice.name or any(m.code == voice.side for m in _states(voice.name)):
        return voice.name
    return f"{voice.name} ({state})"


def _organ(named: str, words: Iterable[str]) -> frozenset[str]:
    """The words that tell an organ from others of its side."""
    states = {word.folded for mention in _states(named) for word in words_of(mention.text)}
    return frozenset(w for w in words if w not in _USUAL_WORDS and w not in states and not w.isdigit())


def _states(named: str) -> list[StateMention]:
    """The states that a title names by their names; "White House" and "Kremlin" are organs."""
    return [mention for mention in states_in(named) if mention.form != "seat"]
