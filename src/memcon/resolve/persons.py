"""The persons named in one document: its names come in; whom words mean by a name or an office goes out, or None.

A person is known by the surname, and by the given names where the text has them. What the titles around a name tell
is noted with the person: the office, the sector, the state that is served.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.around import long_title, title_after, title_before
from memcon.resolve.countries import country_of, state_name, states_in
from memcon.resolve.incumbents import Role
from memcon.resolve.names import gender_of, given_names, person_key, same_name, strip_possessive, surname_key
from memcon.resolve.offices import country_of_person, holders, office_kind, sector_of, split_title
from memcon.resolve.phrases import ARTICLE, FOR, OF_STATE, PLURAL, described_kind, is_body, is_people_noun, stretch
from memcon.resolve.phrases import head as head_of
from memcon.resolve.titles import is_title_word, side_in

_OF_ORGAN = re.compile(r"\s[Oo]f\s[Tt]he\s(?:[A-Z][\w.]*\s?)+")
_OWNED = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?(?:campaign|camp|team|staff|aides?|advis[eo]rs?|allies|officials|supporters|lawyers?|"
    r"attorneys|surrogates|representatives|spokes\w+|office|administration|delegation|advisers)\b",
    re.IGNORECASE,
)


OF_NOBODY = re.compile(
    r"(?:an?|any|another|some|every|unnamed|unidentified|foreign|world)\s(?!minister|secretary)", re.I
)
"""Openings of titles that name nobody of whom was told: "a foreign leader"."""
_AND = re.compile(r",? and $")
_CLAUSE = re.compile(r"\b(?:who|whom|whose|which|that|and|but|said|says|told)\b")
_EXPERT = re.compile(
    r"\b(?:analyst|expert|correspondent|researcher|scholar|editor|bureau chief|historian|specialist)$", re.IGNORECASE
)
_COUNTERPART = re.compile(r"\b(?:his|her|their)\s+(?:[a-z]+\s+)?counterpart,?\s*(?:[A-Z][a-z]+\.?\s+)?$")
_BARE_TITLE = re.compile(
    r"the (secretary|minister|general|admiral|colonel|commissioner|ambassador|envoy|chairman|speaker|senator|governor"
    r"|director|judge|justice|mayor|prosecutor|congressman|congresswoman)",
    re.IGNORECASE,
)
_FOREMOST = ("president", "prime minister", "monarch")
SHORTLY = 300  # characters
NEAR = 1500
"""Characters after a name within which the bare title of its bearer is that person's."""


class Persons:
    """The persons of one document, among all of its actors."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        sentences: Sentences,
        published: date | None,
        roles: list[Role],
        own: str | None,
    ) -> None:
        """`roles` are all the document's actors, to which the persons among `names` are added.

        `own` is the state whose offices the text names without saying which.
        """
        self.text = text
        self.sentences = sentences
        self.published = published
        self.roles = roles
        self._own = own
        self._by_surname: dict[str, list[int]] = {}
        self._openings: dict[int, int] = {}  # where a name begins, its title included: the person
        # Where a name ends: the person, and where the name opens, its title included.
        self._ends: dict[int, tuple[int, int]] = {}
        self._by_second: dict[tuple[str, ...], list[int]] = {}  # by the last word but one of a name of three or more
        for name in names:
            nobody = country_of(name.text) or all(is_title_word(w) for w in name.text.split())
            if name.type == "Person" and not nobody:
                self._add(name.start, name.end)
        for name in names:
            # A surname that is taken for something else at one place is still the person named in full at another.
            if name.type != "Person" and " " not in name.text and not country_of(name.text):
                known = [n for n in self._by_surname.get(surname_key(name.text), []) if " " in self.roles[n].name]
                if len(known) == 1:
                    self.roles[known[0]].mentions.add((name.start, name.end, "name"))

    def find(self, start: int, end: int, words: str) -> int | None:
        """The person whom `words`, which are `text[start:end]`, name with or without a title; no pronoun."""
        head = head_of(words)
        person = self._at_end(start, start + len(head))
        if person is None:
            person = self._titled(start, words)
            if person is not None:
                head = words
        if person is None and (person := self._apposed(start, words)) is not None:
            return person
        if person is None:
            person = self._named_in(start, words)
            if person is not None:
                return person
        if person is None and len(head) < len(words) and words[len(head)] == ",":
            after = len(words) - len(words[len(head) :].lstrip(", "))
            titled = office_kind(head) or sector_of(head) or described_kind(words, head, None) == "person"
            named = self._at(start + after)
            person = (self._openings.get(start + after) if named is None else named) if titled else None
            if person is not None:
                _describe(self.roles[person], head)
        if person is not None:
            title, _ = split_title(head)
            if title:
                _describe(self.roles[person], title)
            return person
        apposed = re.match(r",?[ \xa0]+(?:the )?", self.text[end : end + 8])
        called = is_title_word(head.split()[-1]) and not is_body(head.split()[-1])
        if apposed and called and end + apposed.end() in self._openings:
            number = self._openings[end + apposed.end()]
            _describe(self.roles[number], ARTICLE.sub("", words))
            return number
        if re.fullmatch(r"(?:[A-Z][\w.'’-]+ ?){1,3}", words) and surname_key(words) in self._by_surname:
            known = self._known(words)  # a person's name that was taken for something else here
            if known is not None:
                self.roles[known].mentions.add((start, end, "name"))
                return known
        return None

    def holder(self, title: str, country: str | None, at: int) -> int | None:
        """The person of this document who holds the office that a title at `at` names.

        "The Russian president" after "President Putin"; "the president" is the one whose state goes without saying,
        and of several the one named last.
        """
        kind = office_kind(title)
        if kind is None or OF_NOBODY.match(title) or PLURAL.search(head_of(title)):
            return None
        found = [
            number
            for number, role in enumerate(self.roles)
            if role.kind == "person"
            and self._holds(role, kind)
            and (country is None or self._may_serve(number, country, at))
        ]
        if country is None and self._own:
            states = {n: self.roles[n].country or country_of_person(self.roles[n].name, self.published) for n in found}
            own = [n for n in found if states[n] in (None, self._own)]
            found = own or [n for n in found if self.roles[n].first() < at]
        if kind not in _FOREMOST and not self._own:  # a headline, or "the president", may be of whom is named later
            stop = self.sentences.span(at)[1] if len(self.sentences) else at
            stop = 1 << 60 if country or side_in(title) else stop
            found = [n for n in found if self.roles[n].first() < stop]
        if len(found) > 1 and country is None:
            told = any(self.roles[number].first() < at for number in found)
            found = [n for n in found if not self.roles[n].stated and (not told or self.roles[n].first() < at)]
        if len(found) > 1:
            before = {n: [s for s, _, _ in self.roles[n].mentions if s < at] for n in found}
            last = max((max(starts), n) for n, starts in before.items() if starts) if any(before.values()) else None
            found = [last[1]] if last and at - last[0] <= NEAR else []
        return found[0] if len(found) == 1 else None

    def bearer(self, words: str, at: int) -> int | None:
        """The person of whose title "the Secretary" or "the Minister" is the one word that says what he is.

        That is who was named so before, shortly; of several the one of the state whose own text it is.
        """
        match = _BARE_TITLE.fullmatch(words)
        if match is None:
            return None
        found = []
        for number, role in enumerate(self.roles):
            before = [(s, e) for s, e, form in role.mentions if form in ("name", "title") and s < at]
            if role.kind != "person" or not before or at - max(before)[0] > NEAR:
                continue
            called = (head_of(role.office or ""), *(self.text[max(0, s - 30) : s].rstrip() for s, _ in before))
            if any(words_.casefold().endswith(match[1].casefold()) for words_ in called):
                found.append(number)
        if len(found) > 1 and self._own:
            found = [n for n in found if self.roles[n].country == self._own or not self.roles[n].stated]
        return found[0] if len(found) == 1 else None

    def _may_serve(self, number: int, country: str, at: int) -> bool:
        """True where somebody serves a state, or was named shortly before and nothing tells which one is served."""
        role = self.roles[number]
        known = role.country or country_of_person(role.name, self.published)
        return known == country or (known is None and any(0 < at - s <= SHORTLY for s, _, _ in role.mentions))

    def _holds(self, role: Role, kind: str) -> bool:
        """True where the text says that somebody holds an office of a kind, or says none and the table does."""
        if role.office:
            return office_kind(role.office) == kind
        if kind not in _FOREMOST or self.published is None or role.sector not in (None, "GOV"):
            return False
        held = [h for h in holders(role.name, self.published) if role.country in (None, h.country)]
        return len({h.person for h in held}) == 1 and any(h.kind == kind for h in held)

    def _add(self, start: int, end: int) -> int:
        words = strip_possessive(self.text[start:end])
        end = start + len(words)
        within, bare = split_title(words)
        bare = bare or words
        before = title_before(self.text, self.sentences, start)
        if before and self.text.endswith(", ", 0, start) and self._serves_another(bare, before):
            before = None
        title = before or title_after(self.text, end)
        number = self._known(bare, gender_of(title, "") if title else None)
        if number is None:
            number = len(self.roles)
            self.roles.append(Role("person", bare))
            self._by_surname.setdefault(surname_key(bare), []).append(number)
        role = self.roles[number]
        if len(person_key(bare)) > len(person_key(role.name)):
            role.name = bare
        role.mentions.add((start, end, "name"))
        key = person_key(role.name)
        if len(key) > 2 and number not in self._by_second.setdefault(key[-2:-1], []):
            self._by_second[key[-2:-1]].append(number)
        opens = start - len(before) - 1 if before else start
        self._ends[end] = number, opens
        for opening in {start, opens}:
            self._openings.setdefault(opening, number)
        joined = _AND.search(self.text, max(0, opens - 5), opens)
        if joined and role.beside is None:
            role.beside = self._ends.get(joined.start(), (None,))[0]
        if _COUNTERPART.search(self.text, max(0, start - 60), start) and not (title and side_in(title)):
            role.foreign = True
        role.gender = role.gender or gender_of(title, bare)
        if title:
            _describe(role, title)
        whole = long_title(self.text[self._free_before(start) : start]) if role.country is None else None
        if whole is not None and office_kind(whole) != "spokesperson":
            _describe(role, whole)
        serves = re.match(r"\s+of\s+(?:the\s+)?((?:[A-Z][\w.]*\s?){1,4})", self.text[end : end + 60])
        if serves and (before or within) and role.country is None:
            for served in states_in(serves[1])[:1]:
                serve(role, served.code)
        return number

    def _free_before(self, start: int) -> int:
        """Where the words before a name begin that are neither another name's nor another sentence's."""
        ends = [b for role in self.roles for _, b, form in role.mentions if form == "name" and b < start]
        return max([self.sentences.span(start)[0] if len(self.sentences) else 0, start - 140, *ends])

    def _serves_another(self, bare: str, title: str) -> bool:
        """ "At the request of the President of A, B's president said": the office before the comma is another's."""
        side = side_in(title)
        known = country_of_person(bare, self.published) if side and state_name(side) else None
        return known is not None and known != side

    def _known(self, bare: str, gender: str | None = None) -> int | None:
        """The person named before whose name this can be: the same, the surname alone, or a first name alone.

        `gender` is what the words before the name tell.
        """
        near = [n for n in self._by_surname.get(surname_key(bare), []) if same_name(self.roles[n].name, bare)]
        if len(near) > 1 and len(person_key(bare)) == 1:
            # Of a couple or a family the surname alone, or with "Mr.", is whom the text tells of most.
            fits = [n for n in near if not gender or self.roles[n].gender in (None, gender)] or near
            return max(fits, key=lambda n: (bool(self.roles[n].office), len(self.roles[n].mentions), n))
        if near:
            return near[-1]
        key = person_key(bare)
        longer = [n for n in self._by_second.get(key[-1:], []) if _is_part(key, person_key(self.roles[n].name))]
        if len(longer) == 1:
            return longer[0]
        if len(person_key(bare)) == 1:  # a first name alone, as in talk among friends, is a person named before
            for number in range(len(self.roles) - 1, -1, -1):
                if self.roles[number].kind == "person" and person_key(bare) == given_names(self.roles[number].name)[:1]:
                    return number
        return None

    def _at_end(self, start: int, end: int) -> int | None:
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

    def _titled(self, start: int, words: str) -> int | None:
        """The person of "Chairman of the General Staff Valery X"; "a spokesman for Mr. X" is another."""
        title = OF_STATE.sub("", stretch(words))
        person = self._at_end(start, start + len(title))
        if person is None or office_kind(title) == "spokesperson" or not (office_kind(title) or sector_of(title)):
            return None
        return person

    def _apposed(self, start: int, words: str) -> int | None:
        """The person of "the spokesman for the bank, Carl Roe": a description of him stands before the comma."""
        end = start + len(words.rstrip(" ,"))
        number, opens = self._ends.get(end, (None, start))
        lead = self.text[start : max(start, opens - 2)]
        noun = head_of(lead).split()[-1:]
        if number is None or not noun or not self.text.startswith(", ", opens - 2) or _CLAUSE.search(lead):
            return None
        if self._at_end(start, start + len(head_of(lead))) is not None:
            return None  # "Ms. Roe, Mr. Kovac" are two
        if not office_kind(head_of(lead)) and not is_people_noun(noun[0]):
            return None
        _describe(self.roles[number], ARTICLE.sub("", lead))
        return number

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
            # "the head of the General Staff, Gen. X": what stands after the comma is X's, and what is before it, too.
            before = self.text[start:at].rstrip().rpartition(", ")[2]
            held = None if FOR.search(before.replace(" of ", " ")) else office_kind(before)
            if held and held != "spokesperson" and split_title(f"{before} {self.roles[number].name}")[0] == before:
                _describe(self.roles[number], before)
                return number  # "Secretary of State X visited"
            whole = long_title(self.text[start:at])
            if whole is not None and office_kind(whole) != "spokesperson":
                _describe(self.roles[number], whole)
                return number
            loose = not before or is_title_word(before.split()[-1])
            head = _OF_ORGAN.sub("", before)
            if loose and head != before and is_title_word(head.split()[-1]) and office_kind(head) != "spokesperson":
                return number  # "Chairman of the General Staff General X"
            return number if loose and not FOR.search(f" {before} ") else None
        title, name = split_title(stretch(words))
        if inside or not title or not name or len(name.split()) > 4 or not (office_kind(title) or sector_of(title)):
            return None
        at = self.text.find(name, start, end)
        if at < 0 or not all(w[:1].isupper() for w in name.split()) or PLURAL.search(title.split()[-1]):
            return None
        return self._add(at, at + len(name))

    def _name_end(self, number: int, start: int) -> int:
        return max(b for a, b, form in self.roles[number].mentions if a == start and form == "name")

    def _at(self, start: int) -> int | None:
        for number, role in enumerate(self.roles):
            if role.kind == "person" and any(a == start and form == "name" for a, _, form in role.mentions):
                return number
        return None


def _is_part(key: Sequence[str], whole: Sequence[str]) -> bool:
    """True where a name can be a longer one without the second surname: "Maduro" of "Nicolás Maduro Moros"."""
    return len(whole) > max(2, len(key)) and list(whole[:-1][-len(key) :]) == list(key)


def _studies(title: str) -> bool:
    """True where a title names a state that is studied, and not served: "China analyst", "Iran director"."""
    if _EXPERT.search(title):
        return True
    state = states_in(title)[:1]
    return bool(state) and state[0].form == "name" and ARTICLE.sub("", title) == f"{state[0].text} director"


def serve(role: Role, side: str) -> None:
    """Note that the text says which state or body somebody serves; what it said first holds."""
    if state_name(side):
        role.country = role.country or side
        role.stated = True
    elif role.body is None:
        role.body = side


def _describe(role: Role, title: str) -> None:
    """Note what a title tells of a person: the side served, the office, the sector."""
    whole, title = title, title.rpartition(" and ")[2]
    side = side_in(title) or side_in(whole)  # "Chilean Deputy Prime Minister and Minister of Trade"
    if _studies(title):
        side = None
    if side and (state_name(side) or office_kind(title) != "ambassador"):
        serve(role, side)
    if office_kind(title) and (role.office is None or len(title) > len(role.office)):
        role.office = ARTICLE.sub("", title)
    role.sector = role.sector or sector_of(title)
