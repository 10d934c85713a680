"""The persons whom the names of one document name, and what the words around each name tell of them.

A person is known by the surname, and by the given names where the text has them. What the titles around a name tell
is noted with the person: the office, the sector, the state that is served.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Sequence
from datetime import date

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.describing import describe, describe_post, serve, serve_by_post
from memcon.resolve.actors.genders import learn_genders
from memcon.resolve.actors.namesakes import is_namesake, with_first_name
from memcon.resolve.offices.around import long_title, more_titles_after, title_before, whole_post
from memcon.resolve.offices.edges import closes, opens_content
from memcon.resolve.offices.handles import spelled
from memcon.resolve.offices.incumbents import THRONE, Role
from memcon.resolve.offices.naming import (
    is_nobody,
    is_private,
    is_told_as_a_thing,
    one_each,
    own_title_after,
    paired,
    without_state,
)
from memcon.resolve.offices.table import (
    country_of_person,
    holders,
    leads_state,
    office_kind,
    realm_of,
    sector_of,
    split_title,
)
from memcon.resolve.offices.titles import side_in
from memcon.resolve.words.countries import country_of, side_of, state_name, states_in
from memcon.resolve.words.names import (
    gender_of,
    given_names,
    is_part,
    is_turned,
    person_key,
    same_name,
    strip_possessive,
    surname_key,
)
from memcon.resolve.words.organs import is_organ_of_one
from memcon.resolve.words.phrases import head as head_of
from memcon.resolve.words.phrases import is_inviter, is_persons_noun

LEADERS = ("president", "prime minister", "foreign minister", "defence minister")
SHORTENED = 4  # letters of a first name's beginning or end that may stand for it: "Tony", "Alex"
_MR = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s\Z")
_IN_BRACKETS = re.compile(r"\s\((?:the\s)?(?P<side>[A-Z][\w’'. -]{2,40})\)")
"""The state or body behind a name: "Ana Roe (Norway)"."""
_AND = re.compile(r",? and $")
_OWNER = re.compile(
    r"\b(?P<owner>[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?!(?:with|to|by|from|of|and|for)\b)[a-z]+\s+){0,2}"
    r"(?:advis[eo]r|aide|spokes\w+|envoy|chief of staff|deputy|predecessor|successor"
    r"|(?:[A-Z][a-z]+\s)?(?:[Mm]inister|[Pp]resident))"
    r",?\s+(?:[A-Z][\w.]*\s+)?$"
)
"""An aide of somebody told as "he": "his foreign policy adviser, "."""
_COUNTERPART = re.compile(
    r"\b(?P<whose>his|her|their|my|our|HIS|HER|THEIR)\s+(?:[A-Za-z]+\s+){0,2}(?:counterpart|opposite\s+number|COUNTERPART),?\s*"
    r"(?:(?:THE\s+(?:RT\s+)?HON\.?|[A-Z][a-z]+\.?)\s+)?$"
)
_IN_CONGRESS = re.compile(r"\b(?:House|Senate|Democratic|Republican|GOP)\b")  # "her Senate counterpart"
_FAMILY_FIRST = frozenset(("CHN", "TWN", "HKG", "KOR", "PRK", "VNM"))
"""States whose people are named by the family's name first."""
_COURTESY = re.compile(r"\b(Mr|Mrs|Ms|Miss)\b\.?\s$")
_LISTED = re.compile(r"(?:['’]s?)?,?\s+(?:and|or|as well as)\s|,\s+(?:the\s+)?[A-Z]|['’]s?\s")
"""What goes on after a name in a list, where the office before its comma may be another's."""
_OPENS_WITH = re.compile(
    r"(?:At|On|Upon|By|In|After|Before|During|Following|With|Under|Thanks\sto)\s\S+\s(?:.*\s)?(?:of|from|by|with|to)\s(?:the\s)?\Z"
)
"""A sentence's first words, a preposition with those on whom it bears: "At the request of"."""
_ITS = re.compile(r"\bits\s\Z")
_AND_ITS = re.compile(r"(?:,?\s+and|,)\s+its\s\Z")
_THEN = re.compile(r"\s+(?:[a-z]+ly\s+)?[a-z]+\b")
_SPEAKS_FOR = re.compile(r"\b(?:spokes\w+|aides?|advis[eo]rs?|lawyers?)\s+(?:for|to|of)\s+(?:the\s+)?$")
"""Words before an office that make the name after its comma its spokesman's: "a spokesman for the mayor, John Roe"."""


_TO_HEAD = re.compile(r"\bto\sthe\s(?:(?:Vice\s)?President|Prime\sMinister|Chancellor|Premier)\Z")
_SERVES = re.compile(r"(?:\s+[IVX]+\b)?\s+of\s+(?:the\s+)?((?:[A-Z][\w.]*\s?(?:of\s+(?:the\s+)?(?=[A-Z]))?){1,6})")
"""What follows a name with its state: "of the Federated States of Micronesia"."""


class Roster:
    """The persons of one document by their names, among all of its actors."""

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
        people = [
            n for n in names if n.type == "Person" and not is_nobody(n, names, text[max(0, n.start - 20) : n.start])
        ]
        self._starts = sorted(n.start for n in people)
        self._of_things = [(n.start, n.end) for n in names if n.type in ("Location", "Organization")]
        self._names_to: dict[int, list[tuple[int, int]]] = {}  # where names end: whose, and where each begins
        self._name_ends: list[int] = []  # the same places in order
        self._bare: dict[str, int] = {}  # surnames alone: whom they named last
        self._by_first: dict[str, list[int]] = {}  # by the first word: many name the family first
        self._openings: dict[int, int] = {}  # where a name begins, its title included: the person
        # Where a name ends: the person, where the name opens, its title included, and where it begins.
        self._ends: dict[int, tuple[int, int, int]] = {}
        self._by_second: dict[tuple[str, ...], list[int]] = {}  # by the last word but one of a name of three or more
        pairs = [pair for name in names if name.type == "Person" and (pair := paired(name, names))]
        split = {pair[0][0] for pair in pairs}
        things = {name.text for name in people if is_told_as_a_thing(text, name, names)}
        for name in people:
            if name.start not in split and name.text not in things:
                self._add(without_state(text, name), name.end)
        for start, end in (span for pair in pairs for span in pair):  # "Weiss-Kovac talks", where both are named
            self._add(start, end)
        named = [(a, b, n) for n, role in enumerate(roles) for a, b, form in role.mentions if form == "name"]
        for number, state, office in one_each(text, named):
            serve(roles[number], state)
            roles[number].office = office
            roles[number].sector = sector_of(office)
        for name in names:
            # A surname that is taken for something else at one place is still the person named in full at another.
            if name.type != "Person" and " " not in name.text and not country_of(name.text):
                known = [n for n in self._by_surname.get(surname_key(name.text), []) if " " in self.roles[n].name]
                if len(known) == 1:
                    self.name(known[0], name.start, name.end)
        learn_genders(roles, text, sentences)

    def name(self, number: int, start: int, end: int) -> None:
        """Note that `text[start:end]` is the name of an actor."""
        self.roles[number].mentions.add((start, end, "name"))
        if end not in self._names_to:
            self._names_to[end] = []
            insort(self._name_ends, end)
        self._names_to[end].append((number, start))

    def last_named(self, at: int) -> tuple[int, int] | None:
        """Where the last name up to an offset ends, and whose it is; None where there is none."""
        count = bisect_right(self._name_ends, at)
        if not count:
            return None
        end = self._name_ends[count - 1]
        return end, max(number for number, _ in self._names_to[end])

    def _add(self, start: int, end: int) -> int:
        words = strip_possessive(self.text[start:end])
        end = start + len(words)
        if self.text.startswith("@", start - 1):
            words = spelled(words)
        within, bare = split_title(words)
        bare = bare or words
        bare = with_first_name(within or self.text[max(0, start - 7) : start], bare, self.published)
        before = title_before(self.text, self.sentences, start)
        another = False
        if before and self.text.endswith(", ", 0, start):
            to = start - len(before) - 2
            another = not self._is_apposed(end) and (self._serves_another(bare, before) or self._leads_in(to, end))
            another = another or not (
                office_kind(before) or is_persons_noun(head_of(before).split()[-1])
            )  # "At the UN, Roe said"
            if another or _SPEAKS_FOR.search(self.text, max(0, to - 60), to) or opens_content(self.text, to, end):
                before = None
        invites = is_inviter(self.text, start, end)
        title = (
            before or self._throne(within, bare) or (None if invites else own_title_after(self.text, end, self._starts))
        )
        if before and not office_kind(before) and not side_in(before):  # "General X, Norway's chief of staff"
            title = own_title_after(self.text, end, self._starts) or before
        titled = bool(before or within) or _MR.search(self.text, max(0, start - 6), start) is not None
        number = self._known(bare, gender_of(title, "") if title else None, titled=titled, title=title)
        if number is None:
            number = len(self.roles)
            self.roles.append(Role("person", bare))
            self._by_surname.setdefault(surname_key(bare), []).append(number)
            if given_names(bare):
                self._by_first.setdefault(given_names(bare)[0], []).append(number)
        role = self.roles[number]
        if len(person_key(bare)) > len(person_key(role.name)):
            role.name = bare
        self.name(number, start, end)
        key = person_key(role.name)
        if len(key) > 2 and number not in self._by_second.setdefault(key[-2:-1], []):
            self._by_second[key[-2:-1]].append(number)
        opens = max(self.text.rfind(before, 0, start), start - 120) if before else start
        self._ends[end] = number, opens, start
        for opening in {start, opens}:
            self._openings.setdefault(opening, number)
        joined = _AND.search(self.text, max(0, opens - 5), opens)
        if joined and role.beside is None:
            role.beside = self._ends.get(joined.start(), (None,))[0]
        owner = _OWNER.search(self.text, max(0, opens - 40), start)
        if owner is not None and role.owned is None:
            role.owned = owner.span("owner")
        if title and _ITS.search(self.text, max(0, opens - 8), opens) and not self._of_state_before(opens):
            role.heads = role.foreign = True
        counterpart = _COUNTERPART.search(self.text, max(0, start - 60), start)
        if counterpart and _IN_CONGRESS.search(counterpart.group()):
            role.country, counterpart = role.country or "USA", None
        if counterpart and not (title and side_in(title)):
            role.foreign = True
        if counterpart and counterpart["whose"] not in ("my", "our"):
            role.counterpart = True
        courtesy = _COURTESY.search(self.text, max(0, start - 6), start)
        role.courtesy = role.courtesy or (gender_of(courtesy[1], "") if courtesy else None)
        role.gender = role.gender or gender_of(title, bare)
        free = self._free_before(start)
        post = whole_post(self.text[free:start])
        if title and post and _TO_HEAD.search(post):  # "Senior Adviser to the | President | Ana Roe"
            title = post
        whole = long_title(self.text[free:start]) if role.country is None and not another else None
        if title and not (whole and before and not office_kind(before)):  # "Envoy of A to the Republic of B X": A's
            describe(role, title, post != "")
        role.private = role.private or is_private(self.text, start, end, bool(title))
        if role.country is None and whole is not None and office_kind(whole) != "spokesperson":
            describe(role, whole)
        if post:
            describe_post(role, post)
            serve_by_post(role, post)
        if role.country is None and self.text.startswith(", ", end) and not invites:
            after = bisect_right(self._starts, start)
            until = self._starts[after] if after < len(self._starts) else len(self.text)
            for told in more_titles_after(self.text, end, until):
                describe(role, told)
        bracketed = _IN_BRACKETS.match(self.text, end)
        if bracketed and role.country is None and role.body is None and (side := side_of(bracketed["side"])):
            serve(role, side)
        serves = _SERVES.match(self.text, end, end + 80)
        if serves and (before or within or is_organ_of_one(serves[1])) and role.country is None:
            for served in states_in(serves[1])[:1]:
                if not self.text.startswith(("'s", "’s"), serves.start(1) + served.end):  # "assured X of Oslo's help"
                    serve(role, served.code)
        return number

    def _throne(self, within: str | None, bare: str) -> str | None:
        """The title with which a name was read where it is a monarch's: "King Salman"; "Sultan Roe" may be a name."""
        if within is None or THRONE.fullmatch(within) is None:
            return None
        known = self.published is not None and realm_of(bare, self.published) is not None
        return within if known or within in ("King", "Queen") else None

    def _of_state_before(self, at: int) -> bool:
        """True where "its" at an offset means a state: "Chile and its President, X"."""
        low = max(0, at - 60)
        before = self.text[low:at]
        return any(_AND_ITS.match(before, m.end) for m in states_in(before) if m.form in ("name", "capital"))

    def _free_before(self, start: int) -> int:
        """Where the words before a name begin that are neither another name's nor another sentence's."""
        last = self.last_named(start - 1)
        sentence = self.sentences.span(start)[0] if len(self.sentences) else 0
        return max(sentence, start - 140, last[0] if last else 0)

    def _is_apposed(self, end: int) -> bool:
        """True where a name behind an office's comma is closed off too and no list goes on: its bearer's office."""
        return closes(self.text, end) and not _LISTED.match(self.text, end)

    def _serves_another(self, bare: str, title: str) -> bool:
        """ "At the request of the President of A, B's president said": the office before the comma is another's."""
        side = side_in(title)
        known = country_of_person(bare, self.published) if side and state_name(side) else None
        return known is not None and known != side

    def _leads_in(self, start: int, end: int) -> bool:
        """ "At the request of the President of Norway, Rojas said": an office at `start` is not hers behind its comma.

        So it is where a sentence begins with a preposition and the name, which goes to `end`, with what it says.
        """
        low = self.sentences.span(start)[0] if len(self.sentences) else 0
        lead = self.text[low:start]
        return "," not in lead and _OPENS_WITH.match(lead) is not None and _THEN.match(self.text, end) is not None

    def _known(
        self, bare: str, gender: str | None = None, titled: bool = False, title: str | None = None
    ) -> int | None:
        """The person named before whose name this can be: the same, the surname alone, or a first name alone.

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
        family = [n for n in self._by_first.get(surname_key(bare), []) if len(key) == 1 and self._is_family_first(n)]
        leaders = [n for n in family if len(family) == 1 or leads_state(self.roles[n].name, self.published)]
        if len(leaders) == 1:
            return leaders[0]
        longer = [n for n in self._by_second.get(key[-1:], []) if is_part(key, person_key(self.roles[n].name))]
        if len(longer) == 1:
            return longer[0]
        inner = {
            n for word in key[1:-1] for n in self._by_surname.get(word, []) if person_key(self.roles[n].name) == (word,)
        }
        if len(inner) == 1:  # "Lula" so far, and now "Luiz Inácio Lula da Silva"
            return inner.pop()
        return self._by_first_name(bare, titled) if len(key) == 1 else None

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
        return 0 if not office else 1 if kind in (None, "spokesperson", "deputy", "ambassador") else 2
