"""Whose name a name is, among those named so far in one document: the same, the surname alone, or a first name alone.

Names come in with what the title before them tells; the number of the person goes out, or None for somebody new.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from memcon.resolve.actors.namesakes import is_namesake
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import country_of_person, holders, leads_state, office_kind
from memcon.resolve.words.names import given_names, is_part, is_turned, person_key, same_name, surname_key

LEADERS = ("president", "prime minister", "foreign minister", "defence minister")
LEADING = 2  # the rank of leaders and ministers
FAMILY_FIRST_WORDS = 3  # of a name that most often begins with the family's
SHORTENED = 4  # letters of a first name's beginning or end that may stand for it: "Tony", "Alex"
_FAMILY_FIRST = frozenset(("CHN", "TWN", "HKG", "KOR", "PRK", "VNM"))
"""States whose people are named by the family's name first."""


class Namings:
    """The persons named so far by the parts of their names."""

    def __init__(self, text: str, published: date | None, roles: list[Role], surnames: set[str]) -> None:
        """`surnames` are those of all names of the text that are told with a given name."""
        self.text = text
        self.published = published
        self.roles = roles
        self._surnames = surnames
        self._by_surname: dict[str, list[int]] = {}
        self._bare: dict[str, int] = {}  # surnames alone: whom they named last
        self._by_first: dict[str, list[int]] = {}  # by the first word: many name the family first
        self._by_second: dict[tuple[str, ...], list[int]] = {}  # by the last word but one of a name of three or more

    def _known(
        self,
        bare: str,
        gender: str | None = None,
        titled: bool = False,
        title: str | None = None,
        at: int | None = None,
    ) -> int | None:
        """The person named before whose name this, at `at`, can be: the same, the surname alone, or a first name alone.

        `gender` is what the words before the name tell, `titled` whether a title stands there, or which `title`.
        """
        near = [n for n in self._by_surname.get(surname_key(bare), []) if same_name(self.roles[n].name, bare)]
        near = [n for n in near if not is_namesake(self.roles[n], bare, title, self.published)]
        if len(person_key(bare)) == 1:
            near += [n for n in self._by_first.get(surname_key(bare), []) if n not in near] if near else []
        if len(near) > 1 and len(person_key(bare)) == 1:
            # Of a couple or a family the surname alone, or with "Mr.", is whom the text tells of most.
            fits = [n for n in near if not gender or self.roles[n].gender in (None, gender)] or near
            before = self._bare.get(surname_key(bare))
            alone = surname_key(bare)
            best = max(
                fits,
                key=lambda n: (
                    self._rank(n) if self._is_family(n, alone) else -1,
                    n == before,
                    len(self.roles[n].mentions),
                    n,
                ),
            )
            best = self._of_namesakes([n for n in fits if self._is_family(n, alone)], best, title, at)
            self._bare[surname_key(bare)] = best
            return best
        if near:
            if len(person_key(bare)) == 1:
                self._bare[surname_key(bare)] = near[-1]
            return near[-1]
        key = person_key(bare)
        turned = self._turned(key)
        if turned is not None:
            return turned
        family = [n for n in self._by_first.get(surname_key(bare), []) if len(key) == 1]
        if any(map(self._is_family_first, family)):
            leaders = [n for n in family if len(family) == 1 or leads_state(self.roles[n].name, self.published)]
            if len(family) == 1:
                return family[0]
            return self._of_namesakes(family, leaders[0] if len(leaders) == 1 else family[-1], title, at)
        longer = [n for n in self._by_second.get(key[-1:], []) if is_part(key, person_key(self.roles[n].name))]
        if len(longer) == 1:
            return longer[0]
        if (
            len(key) == FAMILY_FIRST_WORDS and key[0] not in self._surnames
        ):  # "Lee" in a headline, and now "Lee Hsien Loong"
            first = [n for n in self._by_surname.get(key[0], []) if person_key(self.roles[n].name) == (key[0],)]
            if len(first) == 1 and not self._serves_otherwise(self.roles[first[0]], title):
                return first[0]
        inner = {
            n for word in key[1:-1] for n in self._by_surname.get(word, []) if person_key(self.roles[n].name) == (word,)
        }
        if len(inner) == 1:  # "Lula" so far, and now "Luiz Inácio Lula da Silva"
            return inner.pop()
        return self._by_first_name(bare, titled) if len(key) == 1 else None

    def _of_namesakes(self, found: Sequence[int], best: int, title: str | None, at: int | None) -> int:
        """Whom a family's name alone means of those `found`: who bears the `title`, or was named in full last.

        That is so within a paragraph, where the `best` known is no leader or minister beside one who is none.
        """
        kind = office_kind(title or "")
        titled = [n for n in found if kind is not None and office_kind(self.roles[n].office or "") == kind]
        if len(titled) == 1:
            return titled[0]
        named = [
            (a, b, n)
            for n in found
            for a, b, form in self.roles[n].mentions
            if form == "name" and (at is None or a < at)
        ]
        if at is None or not named:
            return best
        start, end, last = max(named)
        full = len(person_key(self.text[start:end])) > 1 and "\n" not in self.text[end:at]
        return last if full and self._rank(last) >= min(self._rank(best), LEADING) else best

    def _serves_otherwise(self, role: Role, title: str | None) -> bool:
        """True where somebody is told to hold another office, or to be another state's, than a title tells."""
        kind, side = office_kind(title or ""), side_in(title or "")
        held = office_kind(role.office or "")
        return (held is not None and kind != held) or (role.country is not None and side not in (None, role.country))

    def _turned(self, key: tuple[str, ...]) -> int | None:
        """The person named before by the same full name in the other order."""
        if len(key) < 2:
            return None
        found = {n for n in self._by_first.get(key[-1], []) if is_turned(key, person_key(self.roles[n].name))}
        found |= {n for n in self._by_surname.get(key[0], []) if is_turned(person_key(self.roles[n].name), key)}
        return found.pop() if len(found) == 1 else None

    def _is_family(self, number: int, key: str) -> bool:
        """False for a word that is the given name of one whose state names the family first: "Yang" of Wang Yang."""
        role = self.roles[number]
        name = person_key(role.name)
        if len(name) < 2 or name[0] == key:
            return True
        return not self._is_family_first(number)

    def _is_family_first(self, number: int) -> bool:
        """True where somebody's state names the family first."""
        role = self.roles[number]
        return (role.country or country_of_person(role.name, self.published)) in _FAMILY_FIRST

    def _by_first_name(self, bare: str, titled: bool) -> int | None:
        """The person named before whose first name stands alone, as in talk among friends, in full or short.

        "Tony" is Antony; "Marta" is the one Marta whom the table of offices knows by the surname that the text has.
        """
        first, short = surname_key(bare), []
        for number in range(len(self.roles) - 1, -1, -1):
            role = self.roles[number]
            given = given_names(role.name)[:1] if role.kind == "person" else ()
            if given == (first,):
                return number
            if given:
                begins_or_ends = given[0].startswith(first) or given[0].endswith(first)
                fits = not titled and len(bare) >= SHORTENED and begins_or_ends
            else:
                fits = role.kind == "person" and self._given_in_table(role) == first
            if fits:
                short.append(number)
        return short[0] if len(short) == 1 else None

    def _given_in_table(self, role: Role) -> str | None:
        """The first name of the one leader or minister whom the table of offices knows by a surname and an office."""
        kind = office_kind(role.office or "")
        if self.published is None or kind not in LEADERS:
            return None
        held = [h for h in holders(role.name, self.published) if h.kind == kind and role.country in (None, h.country)]
        known = {h.person for h in held}
        return next(iter(given_names(known.pop())), None) if len(known) == 1 else None

    def _rank(self, number: int) -> int:
        """How likely a surname alone means somebody: leaders and ministers more than others with an office."""
        office = self.roles[number].office or ""
        kind = office_kind(office)
        return 0 if not office else 1 if kind in (None, "spokesperson", "deputy", "ambassador", "attaché") else 2
