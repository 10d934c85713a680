"""Whom the words of one document mean: names, titles, offices, states and pronouns come in, actors' numbers go out.

A span that names somebody is given to `Meant.actor_for`, from left to right. Pronouns are answered here, persons in
`persons.py`, everybody else in `others.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from memcon.find.furniture import inside
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Furniture
from memcon.resolve.actors.antecedents import antecedent
from memcon.resolve.actors.backgrounds import by_background
from memcon.resolve.actors.called_next import describe_as_called_next
from memcon.resolve.actors.courtesies import is_short_for
from memcon.resolve.actors.describing import describe, serve
from memcon.resolve.actors.floor import Floor
from memcon.resolve.actors.holders import is_bare_office
from memcon.resolve.actors.met_by_own import leave_to_others
from memcon.resolve.actors.others import Others
from memcon.resolve.actors.persons import Persons
from memcon.resolve.actors.pointing import pointed_at
from memcon.resolve.offices.edges import trimmed
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.served import is_of_council, side_in
from memcon.resolve.offices.table import country_of_person, office_kind, sector_of
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.movements import movement_named, spans_of
from memcon.resolve.words.outlets import is_outlet, is_outlet_phrase
from memcon.resolve.words.phrases import ARTICLE, OF_STATE, pronoun

_SAYS = re.compile(r"\s+(?:also |later |then )?(?:said|says|told|added|warned|insisted|replied|noted|asked|argued)\b")
_ANSWERS = ("A", "ANSWER", "GUEST")
_AND_I = re.compile(r",?\s+and\s+(?:I|me|myself)\Z")
_LABELS = ("Q", "A", "QUESTION", "ANSWER")  # before turns of a conversation; they name nobody
_RECIPROCAL = ("each other", "one another", "each other's", "one another's", "each other’s", "one another’s")
_WHOSE = re.compile(r"\b(?P<who>our|my|your)\s+(?=\S|\Z)", re.IGNORECASE)
_ANOTHERS = re.compile(r"\b(?:counterpart|colleague|opposite\s+number)s?\b", re.IGNORECASE)
"""Whom one calls one's own and who serves another: "my counterpart"."""
_AS = re.compile(r"(?:\A|[.!?\n”\"]\s*)As\s+(?:an?\s+|the\s+|its\s+|then\s+)?\Z")
_THEN_HE = re.compile(r"(?:\s(?:of|for|to|at|in|from|until|under)\s[^.;:\n]{1,120}?)?,\s+(?P<who>he|she)\s")
LEAD = 12  # characters before an office in which "As the" stands
_OUR_STATE = re.compile(r"(?:[Oo]ur|[Mm]y)\s(?:own\s)?(?:state|country|nation|homeland|republic)")
_LEAD = re.compile(r"(he|she|they|we|I)\s", re.IGNORECASE)
_ADDRESSES = re.compile(
    r"(?<=\w)\s(?:addressing|telling|thanking|urging|congratulating|greeting|welcoming|quoting|citing|asking|praising)(?:\s(?=[A-Z])|\Z)"
)
"""What the bearer of an office does to whom is named behind it: "the President | addressing | Roe"."""
_BEFORE_NAME = re.compile(
    r"(?:both|(?:my|our|his|her)\s(?:[a-z]+\s){0,2}(?:friend|colleague)\sand\s(?:friend|colleague|partner|counterpart)),?\s(?=[A-Z])"
)
"""What stands before a name and is none of it."""
_OWN_COUNTRY = re.compile(r"(?:our|my)\s(?:country|nation)", re.IGNORECASE)


@dataclass(slots=True)
class PartyWords:
    """What words that may name who takes part in occasions tell, whichever the occasion.

    They end at `end`; `nobody` where they name none who can take part, `speaks_for` for a spokesperson. `named` are
    whom they name, as (actor, start, end), once that was asked for.
    """

    end: int
    nobody: bool
    speaks_for: bool
    named: list[tuple[int, int, int]] | None = None


NEAR = 3  # sentences before a pronoun in which it is looked for who opens them in office
_OPENS_IN_OFFICE = re.compile(
    r"(?:(?:Today|Yesterday|Earlier|Later|Then|Also|Afterwards|On\s[A-Z][a-z]+day|This\s[a-z]+),?\s)?"
    r"(?:As\s[^,.;:\n]{3,150},\s)?(?P<who>[Tt]he\s(?:President|Prime\sMinister|Chancellor|Premier|King|Queen|Foreign\sMinister|Foreign\sSecretary|Minister|Secretary))"
    r"(?=,?\s[a-z])(?!\sof\s|\sfor\s)"
)
"""An office that opens a sentence and nothing qualifies: "The President | received"."""


class Meant:
    """The actors of one document by the words that mean them."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        sentences: Sentences,
        published: date | None,
        home: str | None = None,
        official: bool = False,
        furniture: Sequence[Furniture] = (),
        title: str | None = None,
        body: str | None = None,
        *,
        spoken: bool = False,
        mission: tuple[bool, str | None] = (False, None),
    ) -> None:
        """`home` is the publisher's state where it is known; `official` a text that speaks in that state's name.

        Nobody is named in `furniture`. `title` is the document's, where it came beside the text;
        `body` the organisation of states that publishes it, whose own officials go without its name. `spoken` is a
        transcript of that state's, or body's, own people. `mission` is whether the publisher is an embassy or the like,
        and in which state.
        """
        self.title = title
        self.body = body if official or spoken else None
        self.furniture = furniture
        self.text = text
        self.sentences = sentences
        self.published = published
        self.home = home
        self.official = official
        self.roles: list[Role] = []
        self.names = [n for n in names if n.type in ("Person", "Organization", "Location", "NORP", "Facility")]
        self.floor = Floor()
        self.author: int | None = None  # whose words the text is where nothing tells whose they are
        self._spoken: list[tuple[int, int]] = []  # (offset, actor) of sources so far
        self._asked: dict[tuple[int, int], int] = {}  # spans that were asked for, no pronouns, and whom they name
        self.party_words: dict[tuple[int, int], PartyWords] = {}
        self.spoken = spoken
        self.own = own = (
            home if official or spoken else None
        )  # the state whose offices such a text names without saying which
        self._mission = mission
        self.is_of_mission = mission[0]
        abroad, host = mission
        offices = host if abroad else own  # an embassy that saw "the Foreign Minister" saw its hosts'
        self._persons = Persons(text, self.names, sentences, published, self.roles, offices)
        describe_as_called_next(self.roles, text, sentences, own)
        if own is not None and not abroad:
            leave_to_others(self.roles, text, sentences, title)
        self._others = Others(text, self.names, self._persons, self.roles, offices, self._own_state)

    def actor_for(self, start: int, end: int, speaker: int | None = None) -> int | None:
        """The actor that `text[start:end]` names, `None` where it names nobody that the text tells.

        `speaker` is who speaks the words around the span, for "I" and "we".
        """
        if inside(self.furniture, start, end):
            return None
        number = self._actor_for(start, end, speaker)
        tail = OF_STATE.search(self.text, start, end)
        if number is not None and tail and self.roles[number].kind == "person" and self._ends(number, tail.start()):
            for state in states_in(tail.group()):
                if state.form == "name" or (state.form == "body" and not is_of_council(self.text[start:end])):
                    serve(self.roles[number], state.code)
        return number

    def _ends(self, number: int, at: int) -> bool:
        """True where somebody is the last who is named before an offset, and nothing is listed after the name."""
        last = self._persons.last_named(at)
        return last is None or (last[1] == number and " and " not in self.text[last[0] : at])

    def _actor_for(self, start: int, end: int, speaker: int | None) -> int | None:
        start, end = trimmed(self.text, start, end)
        words = self.text[start:end]
        if not words:
            return None
        low = words.casefold()
        answers = self.author is not None and words == "A" and self.text[:start].rstrip(" *").endswith("\n")
        if (low in ("the", "a", "an") and not answers) or words == "HE" or low in _RECIPROCAL:
            return None
        if self.author is not None and self._is_answering(self.author, end, words):
            self.roles[self.author].mentions.add((start, end, "nominal"))
            return self.author
        if words in _LABELS or (self.text.startswith(":", end) and words.upper() in _LABELS):
            return None
        lead = _LEAD.match(words)
        if lead and lead[1] == "HE":  # "HE Minister X": a courtesy
            return self.actor_for(start + lead.end(), end, speaker)
        if lead:  # "he spoke": the pronoun is all that names somebody
            return self.actor_for(start, start + lead.end(1), speaker)
        beside = _AND_I.search(words)
        if beside and not pronoun(words[: beside.start()]):  # "the President and I": the other one is named
            return self.actor_for(start, start + beside.start(), speaker)
        if low in ("who", "whom") and (number := self._just_named(start)) is not None:
            self.roles[number].mentions.add((start, end, "pronoun"))
            return number
        if gender := pronoun(words):
            known = {n for n, role in enumerate(self.roles) if (start, end, "pronoun") in role.mentions}
            if len(known) == 1 and gender in ("male", "female"):
                return known.pop()  # as whoever says what stands beside it
            others = self.floor.not_meant(start) if gender in ("male", "female") else set()
            if gender in ("male", "female"):
                self.note_own_holder(start)
            if self.author is not None and gender in ("male", "female") and not self.floor.in_turn(start):
                others = {*others, self.author}  # who says "I" calls himself nothing else
            number = antecedent(self.roles, self.sentences, self._spoken, start, gender, speaker, self.text, others)
            if number is None and gender == "other":
                number = self.listener(start)
            if number is not None:
                self.roles[number].mentions.add((start, end, "pronoun"))
            return number
        if _OUR_STATE.fullmatch(words) and (ours := self._own_state(start, words)) is not None:
            ours_too = self._others.voice(ours[0], None)
            if ours_too is not None:
                self.roles[ours_too].mentions.add((start, end, "nominal"))
            return ours_too
        if (start, end) not in self._asked:  # occasions and statements near each other ask for the same words
            self._asked[start, end] = self._meant(start, end, words)
        return self._asked[start, end]

    def note_own_holder(self, at: int) -> None:
        """Note whom "The President" means that opens a sentence of a state's own text at an offset or shortly before.

        He may be whom "he" at the offset means, though nothing else has asked for him yet.
        """
        if self.own is None or not len(self.sentences):
            return
        here = self.sentences.at(at)
        for low in self.sentences.starts[max(0, here - NEAR) : here + 1]:
            opens = _OPENS_IN_OFFICE.match(self.text, low, at)
            if opens is not None and opens.span("who") not in self._asked:
                self.actor_for(*opens.span("who"))

    def listener(self, at: int) -> int | None:
        """Whom "you" means: the other one of a conversation, or who answers where its paragraphs have no labels."""
        if self.author is None or self.floor.in_turn(at):
            return self.floor.listener(at)
        stop = self.text.find("\n", at)
        return self.author if self.text.endswith("?", 0, stop if stop >= 0 else len(self.text)) else None

    def _is_answering(self, author: int, end: int, words: str) -> bool:
        """True for a label of the one whom the title names: "A:", and "Minister:" of a foreign minister."""
        if not self.text.startswith((":", "."), end):
            return False
        office = self.roles[author].office
        named = self.text[end] == ":" and office is not None and is_bare_office(words)
        called = office or self.roles[author].name
        return (
            words.upper() in _ANSWERS
            or (self.text[end] == ":" and is_short_for(words, called))
            or (named and f" {office}".casefold().endswith(f" {ARTICLE.sub('', words)}".casefold()))
        )

    def _meant(self, start: int, end: int, words: str) -> int:
        """The actor of words that are no pronoun; a new one where none is known."""
        addresses = _ADDRESSES.search(words)
        if addresses is not None:
            words, end = words[: addresses.start()], start + addresses.start()
        before = _BEFORE_NAME.match(words)
        if before is not None:  # "my friend and colleague | Ana Roe", "both | Norway and"
            start, words = start + before.end(), words[before.end() :]
        movement = self._movement(start, end)
        if movement is not None:
            return movement
        own = self._own_state(start, words) if _OWN_COUNTRY.fullmatch(words) else None
        if own is not None and own[0] is not None:
            number = self._others.voice(own[0], None)
            assert number is not None  # a state is always somebody
            self.roles[number].mentions.add((start, end, "nominal"))
            return number
        pointed = pointed_at(self.text, start, words, self.roles, self._state_of, self._is_source(end))
        if pointed is None:
            pointed = by_background(self.text, start, words, self.roles, self.sentences)
        if pointed is not None:
            self.roles[pointed].mentions.add((start, end, "nominal"))
            return pointed
        bearer = self._as_office(start, end)
        if bearer is not None:
            return bearer
        row = self._persons.row(start, end)
        if len(row) > 1:  # "Weiss and Kovac said": both speak, and neither alone
            return self._others.together(start, end, words)
        named = any(n.type == "Person" and start <= n.start < end and not is_outlet(n.text) for n in self.names)
        nobody = not named and (is_outlet_phrase(words) or any(start <= a < end for a, _ in spans_of(self.text)))
        person = None if nobody else self._persons.find(start, end, words)
        return person if person is not None else self._others.find(start, end, words, self.actor_for)

    def _movement(self, start: int, end: int) -> int | None:
        """The movement that words, or the name they are a part of, name: "Front" of "the rebel Northern Front"."""
        around = next(((a, b) for a, b in spans_of(self.text) if a < end <= b and (a <= start or end < b)), None)
        whole = (min(start, around[0]), around[1]) if around else (start, end)
        movement = movement_named(self.text[slice(*whole)], self.text)
        return None if movement is None else self._others.movement(movement, *whole)

    def _as_office(self, start: int, end: int) -> int | None:
        """Whom "he" means in "As deputy head of the delegation, he met Weiss": of that office is nobody else."""
        words = ARTICLE.sub("", self.text[start:end])
        if not _AS.search(self.text, max(0, start - LEAD), start) or not (office_kind(words) or sector_of(words)):
            return None
        he = _THEN_HE.match(self.text, end)
        if he is None or any(end <= n.start < he.start("who") for n in self.names if n.type == "Person"):
            return None
        number = self.actor_for(*he.span("who"))
        if number is None or self.roles[number].kind != "person":
            return None
        told = self.roles[number].courtesy or self.roles[number].gender
        if told != pronoun(he["who"]):  # of whom nothing tells it another may be meant
            return None
        side = side_in(words)
        if side is not None and self.roles[number].country not in (None, side):
            return None
        describe(self.roles[number], words)
        self.roles[number].mentions.add((start, end, "title"))
        return number

    def _own_state(self, start: int, words: str) -> tuple[str | None, int | None] | None:
        """Whose office words of somebody's own name, "our president", "the President", and who says them.

        None where the words tell it themselves or tell of another's.
        """
        whose = _WHOSE.match(words) or _WHOSE.search(self.text, max(0, start - 12), start)
        speaker, turn = self.floor.speaker(start), self.floor.in_turn(start)
        if whose and _ANOTHERS.search(words):
            return None
        if whose:
            owner = self.floor.listener(start) if whose["who"].casefold() == "your" else speaker
            owner = self.author if speaker is None and not turn else owner
            return self._state(owner) or (self.own if whose["who"].casefold() != "your" else None), speaker
        if words.startswith("its ") or self.text.endswith("its ", max(0, start - 4), start):
            return self._state_of_its(start)
        if not turn or not is_bare_office(words):
            return None
        told = None if speaker is None else self.roles[speaker].country
        if self.own is not None:  # a guest's "President" is the host's as well as his own
            return (self.own, speaker) if told in (None, self.own) else None
        state = self._state(speaker) or self._state(self.floor.listener(start))
        return None if state is None else (state, speaker)

    def _state_of_its(self, at: int) -> tuple[str, None] | None:
        """Whose "its foreign minister" is: of the one state that the sentence names before."""
        low = self.sentences.span(at)[0] if len(self.sentences) else 0
        told = states_in(self.text[low:at])
        codes = {m.code for m in told}
        if len(codes) > 1 and told[0].start == 0 and told[0].form in ("name", "capital"):
            return told[0].code, None  # "Norway denied a report in a Chilean paper that its minister"
        return (codes.pop(), None) if len(codes) == 1 else None

    def _state(self, number: int | None) -> str | None:
        named = number is not None and any(form == "name" for *_, form in self.roles[number].mentions)
        if number is None:
            return None
        return self._state_of(number) if named else self.roles[number].country

    def _just_named(self, at: int) -> int | None:
        """Whom "who" means at an offset: the person whose name ends last before it, in the same sentence."""
        low = self.sentences.span(at)[0] if len(self.sentences) else 0
        named = [
            (b, n)
            for n, role in enumerate(self.roles)
            if role.kind == "person"
            for a, b, form in role.mentions
            if low <= a and b <= at and form == "name"
        ]
        end, number = max(named, default=(0, None))
        return number if number is not None and self.text[end:at].strip() in ("", ",") else None

    def _state_of(self, number: int) -> str | None:
        role = self.roles[number]
        whole = role.name if " " in role.name else ""  # many of a surname have served many states
        return role.country or country_of_person(whole, self.published)

    def _is_source(self, end: int) -> bool:
        """True where a verb of saying follows at once."""
        return _SAYS.match(self.text, end) is not None

    def holder(self, office: str, state: str, at: int) -> int | None:
        """The person of this document who holds an office of a state, as words at an offset may mean; else None."""
        return self._persons.holder(office, state, at)

    def office_of(self, office: str, state: str, start: int, end: int) -> int:
        """Who holds an office of a state that `text[start:end]` names: the person of this document, else the office."""
        number = self.holder(office, state, start)
        if number is None:
            return self._others.office_of(office, state, start, end)
        self.roles[number].mentions.add((start, end, "title"))
        return number

    def row(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """The several persons whom words name in a row, as (actor, start, end); empty where they name fewer."""
        return self._persons.row(start, end)

    def bearer(self, start: int, end: int) -> int | None:
        """The outlet, show or network that `text[start:end]` names, though its words be a state's or a person's too."""
        if inside(self.furniture, start, end):
            return None
        return self._others.bearer(*trimmed(self.text, start, end))

    def described(self, start: int, end: int) -> int:
        """Whom `text[start:end]` describes, who is none of those it names: "Roe's uncle"."""
        return self._others.find(start, end, self.text[start:end], self.actor_for)
