"""Who is who in one document: names, titles, offices, states and pronouns come together as actors.

`Cast` is filled from left to right. A span that names somebody is given to `Cast.actor_for`, which
answers with the actor's number; the same person, office or state has one number throughout. What the
text says of an actor goes before what the table of offices knows; what neither says stays `None`.
Pronouns are answered here, persons in `persons.py`, everybody else in `others.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.find.furniture import inside
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Furniture
from memcon.resolve.antecedents import antecedent
from memcon.resolve.around import trimmed
from memcon.resolve.countries import states_in
from memcon.resolve.incumbents import Role, ask_offices, bring_home, domestic_home, home_of, serve_beside, side_of_role
from memcon.resolve.offices import office_kind
from memcon.resolve.others import Others
from memcon.resolve.persons import Persons, serve
from memcon.resolve.phrases import ARTICLE, FOR, ISSUED, OF_STATE, PRONOUNS
from memcon.resolve.phrases import head as head_of

_LEAD = re.compile(r"(he|she|they|we|I)\s", re.IGNORECASE)


class Cast:
    """The actors of one document."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        sentences: Sentences,
        published: date | None,
        home: str | None = None,
        official: bool = False,
        furniture: Sequence[Furniture] = (),
    ) -> None:
        """`home` is the publisher's state where it is known; `official` a text that speaks in that state's name.

        Nobody is named in `furniture`.
        """
        self.furniture = furniture
        self.text = text
        self.sentences = sentences
        self.published = published
        self.home = home
        self.official = official
        self.roles: list[Role] = []
        self.names = [n for n in names if n.type in ("Person", "Organization", "Location", "NORP", "Facility")]
        self._spoken: list[tuple[int, int]] = []  # (offset, actor) of sources so far
        own = home if official else None  # the state whose offices such a text names without saying which
        self._persons = Persons(text, self.names, sentences, published, self.roles, own)
        self._others = Others(text, self.names, self._persons, self.roles, own)

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
                if state.form in ("name", "body"):
                    serve(self.roles[number], state.code)
        return number

    def _ends(self, number: int, at: int) -> bool:
        """True where somebody is the last who is named before an offset, and nothing is listed after the name."""
        named = [
            (b, n) for n, role in enumerate(self.roles) for _, b, form in role.mentions if form == "name" and b <= at
        ]
        return not named or (max(named)[1] == number and " and " not in self.text[max(named)[0] : at])

    def _actor_for(self, start: int, end: int, speaker: int | None) -> int | None:
        start, end = trimmed(self.text, start, end)
        words = self.text[start:end]
        if not words:
            return None
        low = words.casefold()
        if low in ("the", "a", "an"):
            return None
        lead = _LEAD.match(words)
        if lead:  # "he spoke": the pronoun is all that names somebody
            return self.actor_for(start, start + lead.end(1), speaker)
        if low in PRONOUNS:
            number = antecedent(self.roles, self.sentences, self._spoken, start, PRONOUNS[low], speaker, self.text)
            if number is not None:
                self.roles[number].mentions.add((start, end, "pronoun"))
            return number
        person = self._persons.find(start, end, words)
        return person if person is not None else self._others.find(start, end, words, self.actor_for)

    def bearer(self, start: int, end: int) -> int | None:
        """The outlet, show or network that `text[start:end]` names, though its words be a state's or a person's too."""
        if inside(self.furniture, start, end):
            return None
        return self._others.bearer(*trimmed(self.text, start, end))

    def spoke(self, at: int, number: int | None) -> None:
        """Note that `number` was the source of an attribution at `at`, for the pronouns after it."""
        if number is not None:
            self._spoken.append((at, number))
            self._spoken.sort()

    def spokesman_for(self, start: int, end: int) -> int | None:
        """For a source such as "a spokesman for the Kremlin" the one who is spoken for."""
        start, end = trimmed(self.text, start, end)
        words = self.text[start:end]
        head = head_of(words)
        if office_kind(ARTICLE.sub("", head)) != "spokesperson":
            return self._issuer(start, end)
        match = FOR.match(words, len(head)) or FOR.match(words, max(0, len(head) - 1))
        if match:
            return self.actor_for(start + match.end(), end)
        owner = re.match(r"(.+?)(?:['’]s?)?\s+(?:\w+\s+)?spokes(?:man|woman|person)\b", words, re.IGNORECASE)
        if owner and owner[1].casefold() not in ("a", "the", "his", "her", "its"):
            return self.actor_for(start, start + len(owner[1]))
        return None

    def _issuer(self, start: int, end: int) -> int | None:
        """For a source such as "a ministry press release" the organisation that issued it."""
        if not ISSUED.search(self.text[start:end]):
            return None
        for name in self.names:
            if name.type == "Organization" and start <= name.start and name.end < end:
                return self.actor_for(name.start, name.end)
        return None

    def finish(self) -> None:
        """Ask the table of offices, as of the document's date, for what the text does not say.

        Officials who are named without a state are those of the text's home.
        """
        ask_offices(self.roles, self.published)
        serve_beside(self.roles)
        self.home = self.home or home_of(self.roles) or domestic_home(self.text)
        bring_home(self.roles, self.home, self.published, self.official)

    def side(self, number: int) -> str | None:
        """The side that an actor stands for: its state's code, else the short name of its organisation."""
        return side_of_role(self.roles[number], self.published)
