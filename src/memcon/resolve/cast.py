"""Who is who in one document: names, titles, offices, states and pronouns come together as actors.

`Cast` is filled from left to right. A span that names somebody is given to `Cast.actor_for`, which
answers with the actor's number; the same person, office or state has one number throughout. What the
text says of an actor goes before what the table of offices knows; what neither says stays `None`.
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
from memcon.resolve.around import spelt_out, title_after, title_before, trimmed
from memcon.resolve.countries import body_of, country_of, state_name, states_in
from memcon.resolve.incumbents import OWN_OFFICES, Role, ask_offices, bring_home, home_of, side_of_role
from memcon.resolve.names import gender_of, given_names, person_key, same_name, strip_possessive, surname_key
from memcon.resolve.offices import country_in_title, country_of_person, name_key, office_kind, sector_of, split_title
from memcon.resolve.outlets import is_outlet
from memcon.resolve.phrases import (
    ARTICLE,
    COLLECTIVE,
    FOR,
    ISSUED,
    OF_STATE,
    ORGAN,
    PLURAL,
    PRONOUNS,
    described_kind,
    stretch,
)
from memcon.resolve.phrases import head as head_of
from memcon.resolve.titles import is_title_word, side_in

Offsets = tuple[int, int]
_LEAD = re.compile(r"(he|she|they|we|I)\s", re.IGNORECASE)
_ABROAD = re.compile(r"\b(?:allies|partners|neighbou?rs|friends)$", re.IGNORECASE)
"""Nouns that name others by the state they stand to: "U.S. allies" are not of the United States."""


_OWNED = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?(?:campaign|camp|team|staff|aides?|advis[eo]rs?|allies|officials|supporters|lawyers?|"
    r"attorneys|surrogates|representatives|spokes\w+|office|administration|delegation|advisers)\b",
    re.IGNORECASE,
)


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
        self._own = home if official else None  # the state whose offices such a text names without saying which
        self.roles: list[Role] = []
        self._persons: dict[str, list[int]] = {}
        self._others: dict[tuple[str, str], int] = {}
        self.names = [n for n in names if n.type in ("Person", "Organization", "Location", "NORP", "Facility")]
        self._openings: dict[int, int] = {}  # where a name begins, its title included: the person
        self._full: dict[str, str] = {}  # acronyms and what they stand for
        self._spoken: list[tuple[int, int]] = []  # (offset, actor) of sources so far
        for name in self.names:
            nobody = country_of(name.text) or all(is_title_word(w) for w in name.text.split())
            if name.type == "Person" and not nobody:
                self._add_person(name.start, name.end)
        for name in self.names:
            # A surname that is taken for something else at one place is still the person named in full at another.
            if name.type != "Person" and " " not in name.text and not country_of(name.text):
                known = [n for n in self._persons.get(surname_key(name.text), []) if " " in self.roles[n].name]
                if len(known) == 1:
                    self.roles[known[0]].mentions.add((name.start, name.end, "name"))

    # -- persons ---------------------------------------------------------------------------------

    def _add_person(self, start: int, end: int) -> int:
        words = strip_possessive(self.text[start:end])
        end = start + len(words)
        within, bare = split_title(words)
        bare = bare or words
        before = title_before(self.text, self.sentences, start)
        title = before or title_after(self.text, end)
        number = self._same_person(bare)
        if number is None:
            number = len(self.roles)
            self.roles.append(Role("person", bare))
            self._persons.setdefault(surname_key(bare), []).append(number)
        role = self.roles[number]
        if len(person_key(bare)) > len(person_key(role.name)):
            role.name = bare
        role.mentions.add((start, end, "name"))
        for opening in {start, start - len(before) - 1 if before else start}:
            self._openings.setdefault(opening, number)
        role.gender = role.gender or gender_of(title, bare)
        if title:
            self._describe(role, title)
        serves = re.match(r"\s+of\s+(?:the\s+)?((?:[A-Z][\w.]*\s?){1,4})", self.text[end : end + 60])
        if serves and (before or within) and role.country is None:
            for served in states_in(serves[1])[:1]:
                _serve(role, served.code)
        return number

    def _same_person(self, bare: str) -> int | None:
        near = self._persons.get(surname_key(bare), [])
        for number in reversed(near):
            if same_name(self.roles[number].name, bare):
                return number
        if len(person_key(bare)) == 1:  # a first name alone, as in talk among friends, is a person named before
            for number in range(len(self.roles) - 1, -1, -1):
                if self.roles[number].kind == "person" and person_key(bare) == given_names(self.roles[number].name)[:1]:
                    return number
        return None

    def _describe(self, role: Role, title: str) -> None:
        title = title.rpartition(" and ")[2]
        side = side_in(title)
        if side and (state_name(side) or office_kind(title) != "ambassador"):
            _serve(role, side)
        if office_kind(title) and (role.office is None or len(title) > len(role.office)):
            role.office = ARTICLE.sub("", title)
        role.sector = role.sector or sector_of(title)

    # -- anything --------------------------------------------------------------------------------

    def actor_for(self, start: int, end: int, speaker: int | None = None) -> int | None:
        """The actor that `text[start:end]` names, `None` where it names nobody that the text tells.

        `speaker` is who speaks the words around the span, for "I" and "we".
        """
        if inside(self.furniture, start, end):
            return None
        number = self._actor_for(start, end, speaker)
        tail = OF_STATE.search(self.text, start, end)
        if number is not None and tail and self.roles[number].kind == "person":
            for state in states_in(tail.group()):
                if state.form in ("name", "body"):
                    _serve(self.roles[number], state.code)
        return number

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
            number = antecedent(self.roles, self.sentences, self._spoken, start, PRONOUNS[low], speaker)
            if number is not None:
                self.roles[number].mentions.add((start, end, "pronoun"))
            return number
        head = head_of(words)
        person = self._person_in(start, start + len(head))
        if person is None:
            person = self._titled_person(start, words)
            if person is not None:
                head = words
        if person is None:
            person = self._named_in(start, words)
            if person is not None:
                return person
        if person is None and len(head) < len(words) and words[len(head)] == ",":
            after = len(words) - len(words[len(head) :].lstrip(", "))
            titled = office_kind(head) or sector_of(head) or described_kind(words, head, None) == "person"
            person = self._person_at(start + after) if titled else None
            if person is not None:
                self._describe(self.roles[person], head)
        if person is not None:
            title, _ = split_title(head)
            if title:
                self._describe(self.roles[person], title)
            return person
        apposed = re.match(r",?[ \xa0]+(?:the )?", self.text[end : end + 8])
        if apposed and end + apposed.end() in self._openings and is_title_word(head.split()[-1]):
            number = self._openings[end + apposed.end()]
            self._describe(self.roles[number], ARTICLE.sub("", words))
            return number
        if re.fullmatch(r"(?:[A-Z][\w.'’-]+ ?){1,3}", words) and surname_key(words) in self._persons:
            number = self._same_person(words)  # a person's name that was taken for something else here
            if number is not None:
                self.roles[number].mentions.add((start, end, "name"))
                return number
        return self._other(start, end, words, head)

    def bearer(self, start: int, end: int) -> int | None:
        """The outlet, show or network that `text[start:end]` names, though its words be a state's or a person's too."""
        if inside(self.furniture, start, end):
            return None
        start, end = trimmed(self.text, start, end)
        name = re.sub(r"[“”\"‘]", "", ARTICLE.sub("", self.text[start:end])).strip(" .,")
        words = set(name_key(name).split())
        if not words:
            return None
        for number, role in enumerate(self.roles):
            if role.kind != "organization" or not role.name[:1].isupper() or re.search(r"\s[a-z]{4,}\b", role.name):
                continue  # a description is no name
            other = set(name_key(role.name).split())
            if other and (words <= other or other <= words):
                role.mentions.add((start, end, "name"))
                return number
        return self._keyed("organization", name.casefold(), name, start, end, sector="MED")

    def _person_in(self, start: int, end: int) -> int | None:
        """The person whose name ends the head of a noun phrase; "Trump officials" are no person."""
        found = None
        for number, role in enumerate(self.roles):
            if role.kind != "person":
                continue
            for a, b, form in role.mentions:
                if form == "name" and start <= a and b <= end and (found is None or b > found[0]):
                    found = (b, number)
        if found is None or self.text[found[0] : end].strip(" '’s") != "":
            return None
        return found[1]

    def _titled_person(self, start: int, words: str) -> int | None:
        """The person of "Chairman of the General Staff Valery X"; "a spokesman for Mr. X" is another."""
        title = OF_STATE.sub("", stretch(words))
        person = self._person_in(start, start + len(title))
        if person is None or office_kind(title) == "spokesperson" or not (office_kind(title) or sector_of(title)):
            return None
        return person

    def _named_in(self, start: int, words: str) -> int | None:
        """The one person named in loose words such as "President X and"; a name after a title that no head found."""
        end = start + len(words)
        inside = {
            (a, number)
            for number, role in enumerate(self.roles)
            if role.kind == "person"
            for a, b, form in role.mentions
            if form == "name" and start <= a and b <= end
        }
        if len(inside) == 1:
            at, number = inside.pop()
            if _OWNED.match(self.text, self._name_end(number, at), end):
                return None  # "X's campaign", "X aides"
            before = self.text[start:at].rstrip()
            held = None if FOR.search(before.replace(" of ", " ")) else office_kind(before)
            if held and held != "spokesperson" and split_title(f"{before} {self.roles[number].name}")[0] == before:
                self._describe(self.roles[number], before)
                return number  # "Secretary of State X visited"
            loose = not before or is_title_word(before.split()[-1])
            return number if loose and not FOR.search(f" {before} ") else None
        title, name = split_title(stretch(words))
        if inside or not title or not name or len(name.split()) > 4 or not (office_kind(title) or sector_of(title)):
            return None
        at = self.text.find(name, start, end)
        if at < 0 or not all(w[:1].isupper() for w in name.split()) or PLURAL.search(title.split()[-1]):
            return None
        return self._add_person(at, at + len(name))

    def _name_end(self, number: int, start: int) -> int:
        return max(b for a, b, form in self.roles[number].mentions if a == start and form == "name")

    def _person_at(self, start: int) -> int | None:
        for number, role in enumerate(self.roles):
            if role.kind == "person" and any(a == start and form == "name" for a, _, form in role.mentions):
                return number
        return None

    def _is_name(self, start: int, end: int) -> bool:
        return any(n.start == start and n.end >= end for n in self.names)

    def _other(self, start: int, end: int, words: str, head: str) -> int | None:
        bare = ARTICLE.sub("", words)
        head_bare = ARTICLE.sub("", head)
        code = country_of(bare) or country_of(head_bare)
        if code and ORGAN.search(bare) and not office_kind(head_bare):
            return self._keyed(
                "office", bare.casefold(), bare, start, end, country=code, sector=sector_of(bare) or "GOV"
            )
        if code and not office_kind(head_bare):
            return self._keyed("state", code, state_name(code) or bare, start, end, country=code, sector="GOV")
        body = body_of(bare) or body_of(head_bare)
        if body and not office_kind(head_bare):
            kind = "group" if body.kind == "group" else "organization"
            return self._keyed(kind, body.name, body.name, start, end, sector=body.role)
        country = None if _ABROAD.search(bare) else country_in_title(bare) or self._owner(start, end)
        office = ARTICLE.sub("", stretch(words))
        if office_kind(office) or sector_of(office):
            known = self._holder_in_text(office, country)
            if known is not None:
                self.roles[known].mentions.add((start, end, "title"))
                return known
            if country is None and office_kind(office) in OWN_OFFICES:
                country = self._own
        organization = next(
            (n for n in self.names if n.type == "Organization" and start <= n.start < start + len(head)), None
        )
        if organization and not PLURAL.search(head_bare) and not office_kind(head_bare):
            full = self._full.setdefault(bare, "") or spelt_out(self.text, bare)
            self._full[bare] = full
            governs = sector_of(bare) or sector_of(full)
            kind = "office" if governs in ("GOV", "MIL", "LEG", "JUD") else "organization"
            return self._keyed(kind, full.casefold(), full, start, end, country=country, sector=sector_of(full))
        earlier = self._same_description(start, head_bare)
        if earlier is not None:
            self.roles[earlier].mentions.add((start, end, "nominal"))
            return earlier
        kind = described_kind(words, head_bare, office_kind(head_bare))
        if head_bare[:1].isupper() and is_outlet(head_bare):
            kind = "organization"
        adjective = country_of(head_bare.split()[0]) if head_bare else None
        if kind == "group" and adjective and not PLURAL.search(head_bare) and not COLLECTIVE.search(head_bare):
            return self._keyed(
                "state", adjective, state_name(adjective) or bare, start, end, country=adjective, sector="GOV"
            )
        body_in = None if country or kind == "person" else self._body_in(start, end)
        return self._keyed(
            kind, bare.casefold(), bare, start, end, country=country, sector=sector_of(bare), body=body_in
        )

    def _body_in(self, start: int, end: int) -> str | None:
        """The one organisation or party whose people the words name: "the alliance's members"."""
        if _ABROAD.search(self.text, start, end):
            return None
        codes = {m.code for m in states_in(self.text[start:end])}
        return codes.pop() if len(codes) == 1 else None

    def _owner(self, start: int, end: int) -> str | None:
        if _ABROAD.search(self.text, start, end):
            return None
        codes = {m.code for m in states_in(self.text[start:end]) if m.form != "body"}
        return codes.pop() if len(codes) == 1 else None

    def _holder_in_text(self, title: str, country: str | None) -> int | None:
        """The person of this document who holds the office: "the Russian president" after "President Putin"."""
        kind = office_kind(title)
        if kind is None:
            return None
        found = [
            number
            for number, role in enumerate(self.roles)
            if role.kind == "person"
            and role.office
            and office_kind(role.office) == kind
            and (country is None or role.country in (None, country))
        ]
        if country is None and self._own:
            states = {n: self.roles[n].country or country_of_person(self.roles[n].name, self.published) for n in found}
            found = [n for n in found if states[n] in (None, self._own)]
        if len(found) > 1 and country is None:  # "the president" is the one whose state goes without saying
            found = [number for number in found if not self.roles[number].stated]
        return found[0] if len(found) == 1 else None

    def _same_description(self, start: int, bare: str) -> int | None:
        """An office or organisation named before of which these words are the last: "the ministry"."""
        words = bare.casefold().split()
        if not words or len(words) > 2:
            return None
        for number in range(len(self.roles) - 1, -1, -1):
            role = self.roles[number]
            if role.kind in ("office", "organization") and role.name.casefold().split()[-len(words) :] == words:
                return number
        return self._named_before(start, words)

    def _named_before(self, start: int, words: list[str]) -> int | None:
        """The organisation whose name ends in these words and stands before them, though nothing asked for it yet."""
        for name in reversed(self.names):
            if name.type == "Organization" and name.end <= start and len(name.text.split()) > len(words):
                full = strip_possessive(name.text)
                if full.casefold().split()[-len(words) :] == words:
                    state = re.search(r"([A-Z][\w.-]*(?:’s|'s)?) $", self.text[: name.start])
                    first = state.start() if state and country_of(strip_possessive(state[1])) else name.start
                    return self.actor_for(first, name.start + len(full))
        return None

    def _keyed(
        self,
        kind: str,
        key: str,
        name: str,
        start: int,
        end: int,
        *,
        country: str | None = None,
        sector: str | None = None,
        body: str | None = None,
    ) -> int:
        number = self._others.get((kind, key))
        if number is None:
            number = len(self.roles)
            self.roles.append(Role(kind, name, country=country, sector=sector, body=body))
            self._others[(kind, key)] = number
        self.roles[number].mentions.add((start, end, self._form(start, end, kind)))
        return number

    def _form(self, start: int, end: int, kind: str) -> str:
        words = self.text[start:end]
        if kind in ("state", "organization") or self._is_name(start, end):
            return "name"
        return "title" if office_kind(ARTICLE.sub("", words)) else "nominal"

    # -- what is said of them ----------------------------------------------------------------------

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
        self.home = self.home or home_of(self.roles)
        bring_home(self.roles, self.home)

    def side(self, number: int) -> str | None:
        """The side that an actor stands for: its state's code, else the short name of its organisation."""
        return side_of_role(self.roles[number], self.published)


def _serve(role: Role, side: str) -> None:
    """Note that the text says which state or body somebody serves; what it said first holds."""
    if state_name(side):
        role.country = role.country or side
        role.stated = True
    elif role.body is None:
        role.body = side
