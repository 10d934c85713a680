"""Who is who in one document: names, titles, offices, states and pronouns come together as actors.

`Cast` is filled from left to right. A span that names somebody is given to `Cast.actor_for`, which
answers with the actor's number (`meant.py`); the same person, office or state has one number throughout.
What the text says of an actor goes before what the table of offices knows; what neither says stays `None`.
That is asked here, when all of the text was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from memcon.resolve.actors.aides import serve_senders
from memcon.resolve.actors.antecedents import antecedent
from memcon.resolve.actors.armed import serve_movements
from memcon.resolve.actors.belonging import serve_its
from memcon.resolve.actors.cabinets import serve_in_rows
from memcon.resolve.actors.capitals import serve_at_home
from memcon.resolve.actors.colleagues import serve_with_colleagues
from memcon.resolve.actors.delegations import companions, members, serve_as_met
from memcon.resolve.actors.describing import describe, describe_labelled, governs, is_speakers, serve, serve_as_titled
from memcon.resolve.actors.elsewhere import serve_as_told_elsewhere
from memcon.resolve.actors.heads import serve_heads_of_both
from memcon.resolve.actors.heralded import serve_as_heralded, serve_delegations
from memcon.resolve.actors.hosts import serve_as_opening, serve_labelled, serve_where_told, tells_of_home
from memcon.resolve.actors.joint_chiefs import serve_joint_chiefs
from memcon.resolve.actors.leaving import serve_who_left
from memcon.resolve.actors.meant import Meant
from memcon.resolve.actors.missions import serve_accredited, serve_at_mission
from memcon.resolve.actors.organs import (
    serve_departments,
    serve_ministries,
    serve_summoning,
    serve_who_is_told_of,
)
from memcon.resolve.actors.own_staff import serve_who_calls_so, whose_staff
from memcon.resolve.actors.pairs import (
    describe_pairs,
    serve_beside_counterparts,
    serve_by_adjectives,
    serve_each,
    serve_pairs,
)
from memcon.resolve.actors.royals import serve_royals
from memcon.resolve.actors.sections import serve_in_pairs, serve_in_sections
from memcon.resolve.actors.successors import serve_as_successors
from memcon.resolve.actors.unnamed_voices import serve_unnamed
from memcon.resolve.offices.beside import serve_beside
from memcon.resolve.offices.bodies import serve_body, serve_own_general
from memcon.resolve.offices.home import bring_home, domestic_home, home_of
from memcon.resolve.offices.incumbents import Role, ask_offices, side_of_role
from memcon.resolve.offices.table import country_of_person
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.names import cased, gender_of, same_name
from memcon.resolve.words.phrases import PRONOUNS, pronoun

_TITLED = re.compile(r"[Tt]he [A-Z]\w+(?: [A-Z]\w+){0,2}(?=,? [a-z])")
"""A title in capitals that nothing qualifies, before a verb: "the High Commissioner"."""


class Cast(Meant):
    """The actors of one document, and what the text, then the table of offices, tells of them."""

    def known(self, name: str) -> int | None:
        """The person of that name, or with that surname, whom the text names; None where there is none or several."""
        found = [
            n
            for n, role in enumerate(self.roles)
            if role.kind == "person" and (same_name(role.name, name) or same_name(name, role.name))
        ]
        return found[0] if len(found) == 1 else None

    def name_author(self, name: str, title: str | None, known: int | None) -> int:
        """The person of a name that stands in the document's title, `known` to the text or new to it."""
        if known is None:
            known = len(self.roles)
            self.roles.append(Role("person", name, gender=gender_of(title, name)))
        role = self.roles[known]
        if title:
            describe(role, title)
        if role.country is None and role.body is None:
            role.country = country_of_person(name, self.published) or (self.own if title else None)
        return known

    def state(self, code: str) -> int:
        """The state of an alpha-3 code, named in the text or new to it."""
        number = self._others.voice(code, None)
        assert number is not None
        return number

    def voice(self) -> int | None:
        """The state or the body in whose name an official text speaks; None for other texts."""
        return self._others.voice(self.own, self.body)

    def mention(self, number: int, span: tuple[int, int]) -> None:
        """Note that words name an actor who has no other name in the text."""
        if not self.roles[number].mentions:
            self.roles[number].mentions.add((*span, "nominal"))

    def spoke(self, at: int, number: int | None) -> None:
        """Note that `number` was the source of an attribution at `at`, for the pronouns after it."""
        if number is not None:
            self._spoken.append((at, number))
            self._spoken.sort()

    def meet(self, spans: Iterable[tuple[int, int, int | None]]) -> None:
        """Ask for whom spans name, each with who speaks there, and for what the text does not say of those found so.

        Who is named by words that no name was found in ("the Secretary-General") is known only when they are asked for.
        """
        known = len(self.roles)
        for start, end, speaker in dict.fromkeys(spans):
            if not pronoun(self.text[start:end]):
                self.actor_for(start, end, speaker)
        late = self.roles[known:]
        if self.body is not None:  # also "the Special Representative, X", of whose office was not asked before
            serve_body(self.roles, self.body)
            serve_own_general(self.roles, self.body, self.text)
        if not late:
            return
        self._asked.clear()
        serve_movements(self.roles, self.text)
        named = [r for r in late if any(form == "name" for *_, form in r.mentions)]
        ask_offices(named, self.published, self._states_told())
        serve_ministries(late, self.text)
        serve_summoning(late, self.text, self.sentences)
        serve_delegations(late, self.roles, self.text)
        self._serve_at_mission(late)
        serve_where_told(late, self.text, self.sentences, self.home, self.own)
        self._serve_as_owned()
        serve_as_opening(late, self.text)
        if own := self.official or self.spoken:
            bring_home(self.roles, self.home, self.published, own)

    def finish(self) -> None:
        """Ask the table of offices, as of the document's date, for what the text does not say.

        Officials who are named without a state are those of the text's home.
        """
        self._asked.clear()
        for number, side in members(self.text, self.sentences, self.roles):
            if state_name(side):
                self.roles[number].country = side
            serve(self.roles[number], side)
        serve_movements(self.roles, self.text)
        for role in self.roles:
            if role.kind == "person" and role.country is None and role.body is None and self.title:
                serve_as_titled(role, self.title)
        if self.body is not None:
            serve_body(self.roles, self.body)
            serve_own_general(self.roles, self.body, self.text)
        serve_who_calls_so(self.roles, self.text, self.whose_words)
        if self.own is not None:
            serve_labelled(self.roles, self.text, self.own)
        serve_by_adjectives(self.roles, self.text)
        serve_joint_chiefs(self.roles, self.text, self.own)
        describe_pairs(self.roles, self.text)
        describe_labelled(self.roles, self.text)
        ask_offices(self.roles, self.published, self._states_told())
        serve_its(self.roles, self.text, self.sentences)
        serve_ministries(self.roles, self.text)
        serve_summoning(self.roles, self.text, self.sentences)
        self._serve_at_mission(self.roles)
        if self.body is None:
            self.home = self.home or home_of(self.roles) or domestic_home(self.text)
        serve_each(self.roles, self.text)
        serve_beside_counterparts(self.roles, self.text, self.sentences)
        serve_as_met(self.roles, self.text, self.sentences, self.home)
        if self.own is None:
            serve_in_sections(self.roles, self.text)
            serve_in_pairs(self.roles, self.text)
        serve_beside(self.roles, self.home)
        serve_in_rows(self.roles, self.text, self.sentences, self.home)
        serve_pairs(self.roles, self.text, self.sentences, self.own)
        serve_heads_of_both(self.roles, self.text)
        told = (self.roles, self.text, self.sentences, self.floor)
        home = serve_as_told_elsewhere(*told, self.home, self.title)
        self.home = self.home or (home if self.body is None else None)
        serve_where_told(self.roles, self.text, self.sentences, self.home, self.own)
        serve_in_rows(self.roles, self.text, self.sentences, self.home)  # behind whom it served
        serve_with_colleagues(self.roles, self.text, self.sentences)
        self._serve_as_owned()
        serve_as_heralded(self.roles, self.text, self.sentences)
        serve_senders(self.roles, self.text)
        serve_accredited(self.roles, self.text)
        serve_as_successors(self.roles, self.text)
        serve_at_home(self.roles, self.text, self.sentences)
        serve_who_left(self.roles, self.text, self.sentences)
        serve_as_opening(self.roles, self.text)
        serve_royals(self.roles, self.text, self.sentences)
        serve_who_is_told_of(self.roles, self.text, self.sentences)
        serve_departments(self.roles, self.text, self.sentences)
        serve_unnamed(self.roles, self.text, self.sentences)
        for number, lead in companions(self.text, self.sentences, self.roles, self.actor_for):
            if self.roles[number].country is None and self.roles[number].body is None:
                self.roles[number].country = self.roles[lead].country
        for role in self.roles:
            if role.kind == "person" and role.name.isupper():
                role.name = cased(role.name, self.title or "", self.text)
        if self.own is not None:
            self._persons.mark_met()
        if self.official or self.spoken or tells_of_home(self.roles, self.text, self.home):
            bring_home(
                [r for r in self.roles if not is_speakers(r, self.text)],
                self.home,
                self.published,
                self.official or self.spoken or self.author is not None,
            )

    def _states_told(self) -> frozenset[str]:
        """The states that the text names, by whatever it calls them, and its home."""
        return self._states_of_text | ({self.home} if self.home else set())

    @cached_property
    def _states_of_text(self) -> frozenset[str]:
        return frozenset(m.code for m in states_in(self.text))

    def whose_words(self, at: int) -> int | None:
        """Who speaks at an offset; outside of all turns and quotations the author of the text."""
        speaker = self.floor.speaker(at)
        return self.author if speaker is None and not self.floor.in_turn(at) else speaker

    def _serve_at_mission(self, roles: Sequence[Role]) -> None:
        """Tell an embassy's people from its hosts', where one publishes the text."""
        abroad, host = self._mission
        if abroad:
            serve_at_mission(roles, self.own, host, self.text, self.sentences)

    def _serve_as_owned(self) -> None:
        """ "His adviser X", "her officials": whose title or noun has "his" before it serves whom "he" serves."""
        for number, role in enumerate(self.roles):
            owned = role.owned if role.kind == "person" else whose_staff(role, self.text)
            if role.country is not None or role.body is not None or owned is None:
                continue
            at, end = owned
            gender = PRONOUNS[self.text[at:end].casefold()]
            self._note_titled(at)
            owner = antecedent(self.roles, self.sentences, self._spoken, at, gender, None, self.text, {number})
            if owner is not None:
                role.country, role.body = self.roles[owner].country, self.roles[owner].body

    def _note_titled(self, at: int) -> None:
        """Note whom "the High Commissioner" means that stands in a sentence before "his" at an offset."""
        low = self.sentences.span(at)[0] if len(self.sentences) else at
        for match in _TITLED.finditer(self.text, low, at):
            bearer = self._persons.bearer(match.group(), match.start())
            if bearer is not None:
                self.roles[bearer].mentions.add((*match.span(), "title"))

    def takes_part(self, number: int | None) -> bool:
        """True for who may be a side of a contact that is told in the first person: whose side or office is known."""
        if number is None or self.roles[number].sector == "MED":
            return False
        return self.side(number) is not None or governs(self.roles[number])

    def side(self, number: int) -> str | None:
        """The side that an actor stands for: its state's code, else the short name of its organisation."""
        return side_of_role(self.roles[number], self.published)
