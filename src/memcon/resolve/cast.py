"""Who is who in one document: names, titles, offices, states and pronouns come together as actors.

`Cast` is filled from left to right. A span that names somebody is given to `Cast.actor_for`, which
answers with the actor's number; the same person, office or state has one number throughout. What the
text says of an actor goes before what the table of offices knows; what neither says stays `None`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.record import Actor, Mention
from memcon.resolve.countries import body_of, country_of, state_name, states_in
from memcon.resolve.names import gender_of, given_names, person_key, same_name, strip_possessive, surname_key
from memcon.resolve.offices import country_in_title, holders, office_kind, sector_of, split_title
from memcon.resolve.titles import is_title_word

Offsets = tuple[int, int]

_HEAD_END = re.compile(
    r",|\(|\s(?:who|whom|whose|which|that|of|for|from|at|in|on|with|to|by|near|close|familiar|speaking|citing|"
    r"including|as|under|inside|within|and|or)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|its|his|her|their|our|my)\s+", re.IGNORECASE)
_PRONOUNS = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
    "it": "thing",
    "its": "thing",
    "they": "many",
    "them": "many",
    "their": "many",
    "who": "any",
    "whom": "any",
    "i": "self",
    "me": "self",
    "my": "self",
    "we": "selves",
    "us": "selves",
    "our": "selves",
    "you": "other",
    "your": "other",
}
_FOR = re.compile(r"\s(?:for|of|from|with|at|in)\s+", re.IGNORECASE)
_PLURAL = re.compile(
    r"(?:[a-z]{3,}s|people|police|both|two|three|several|many|some|aides|media|troops)$", re.IGNORECASE
)
_ISSUED = re.compile(
    r"\b(?:release|readout|statement|report|communiqu[eé]|letter|memo|transcript|website|post|account|summary)\b",
    re.IGNORECASE,
)
_FOREMOST = ("president", "prime minister", "monarch", "foreign minister", "defence minister", "head of body")
_AIDE = re.compile(r"\badvis|\bassistant|\bcounsel|\bdeputy|\bto the\b", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:,?\s+(?:and|or|of|to|by|with|for|is|was|has|had|will|would|have))+$", re.IGNORECASE)
_CONNECTIVES = frozenset(("of", "the", "top", "senior", "new"))
_COUNTED = re.compile(r"\b(?:two|both|three|four|several|many|some|dozens|all)\b", re.IGNORECASE)


def _stretch(words: str) -> str:
    """A noun phrase up to its apposition or relative clause, its "of" kept: "Chairman of the Joint Chiefs"."""
    return re.split(r",|\(|\swho\s|\swhose\s|\sfor\s", words, maxsplit=1)[0]


@dataclass
class Role:
    """One actor while the document is read. `mentions` are (start, end, form)."""

    kind: str
    name: str
    country: str | None = None
    office: str | None = None
    sector: str | None = None
    wikidata: str | None = None
    gender: str | None = None
    mentions: set[tuple[int, int, str]] = field(default_factory=set)

    def first(self) -> int:
        """Where the actor is first mentioned; after everything where it is not."""
        return min((start for start, _, _ in self.mentions), default=1 << 60)


class Cast:
    """The actors of one document."""

    def __init__(self, text: str, names: Sequence[Name], sentences: Sentences, published: date | None) -> None:
        self.text = text
        self.sentences = sentences
        self.published = published
        self.roles: list[Role] = []
        self._persons: dict[str, list[int]] = {}
        self._others: dict[tuple[str, str], int] = {}
        self._names = [n for n in names if n.type in ("Person", "Organization", "Location", "NORP", "Facility")]
        self._openings: dict[int, int] = {}  # where a name begins, its title included: the person
        self._spoken: list[tuple[int, int]] = []  # (offset, actor) of sources so far
        for name in self._names:
            if name.type == "Person":
                self._add_person(name.start, name.end)

    # -- persons ---------------------------------------------------------------------------------

    def _add_person(self, start: int, end: int) -> int:
        words = strip_possessive(self.text[start:end])
        end = start + len(words)
        _, bare = split_title(words)
        bare = bare or words
        before = self._title_before(start)
        title = before or self._title_after(end)
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
        if serves and before and role.country is None:
            role.country = next((m.code for m in states_in(serves[1])[:1] if m.form != "body"), None)
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
        country = country_in_title(title)
        role.country = role.country or country
        if office_kind(title) and (role.office is None or len(title) > len(role.office)):
            role.office = _ARTICLE.sub("", title)
        role.sector = role.sector or sector_of(title)

    def _title_before(self, start: int) -> str | None:
        """The words right before a name that are its title, as in "Russian Foreign Minister"."""
        begin = max(self.sentences.span(start)[0], start - 90) if len(self.sentences) else max(0, start - 90)
        before = self.text[begin:start]
        if not before.endswith(" "):
            return None
        before = before.removesuffix(", ") + " " if before.endswith(", ") else before
        words = before.rstrip().split(" ")
        states = {m.end for m in states_in(before)}
        taken, at = 0, len(before.rstrip())
        pending = 0  # connectives count only where a title word stands before them
        for word in reversed(words[-9:]):
            if is_title_word(word) or strip_possessive(word) != word or at in states:
                taken += pending + 1
                pending = 0
            elif word.casefold() in _CONNECTIVES and taken:
                pending += 1
            else:
                break
            at -= len(word) + 1
        title = " ".join(words[len(words) - taken :]) if taken else ""
        return title if office_kind(title) or sector_of(title) or country_in_title(title) else None

    def _title_after(self, end: int) -> str | None:
        """The apposition after a name, as in ", Russia's top general,"."""
        match = re.match(r",\s+([^,.;:()\n]{3,90})(?=[,.;])", self.text[end : end + 110])
        if match and (office_kind(match[1]) or sector_of(match[1])):
            opening = match[1].split()[0]
            state = states_in(match[1])
            if opening in ("the", "a", "an") or is_title_word(opening) or (state and state[0].start == 0):
                return match[1]
        return None

    # -- anything --------------------------------------------------------------------------------

    def actor_for(self, start: int, end: int, speaker: int | None = None) -> int | None:
        """The actor that `text[start:end]` names, `None` where it names nobody that the text tells.

        `speaker` is who speaks the words around the span, for "I" and "we".
        """
        start, end = self._trim(start, end)
        words = self.text[start:end]
        if not words:
            return None
        low = words.casefold()
        if low in ("the", "a", "an"):
            return None
        if low in _PRONOUNS:
            number = self._antecedent(start, _PRONOUNS[low], speaker)
            if number is not None:
                self.roles[number].mentions.add((start, end, "pronoun"))
            return number
        head = self._head(words)
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
            person = self._person_at(start + after)
            if person is not None:
                self._describe(self.roles[person], head)
        if person is not None:
            title, _ = split_title(head)
            if title:
                self._describe(self.roles[person], title)
            return person
        apposed = re.match(r",?\s+(?:the\s+)?", self.text[end : end + 8])
        if apposed and end + apposed.end() in self._openings and (office_kind(head) or sector_of(words)):
            number = self._openings[end + apposed.end()]
            self._describe(self.roles[number], _ARTICLE.sub("", words))
            return number
        return self._other(start, end, words, head)

    def _trim(self, start: int, end: int) -> Offsets:
        raw = self.text[start:end]
        lead = len(raw) - len(raw.lstrip(" \t\n\"“”'‘’,;:.-–—("))
        tail = len(raw.rstrip(" \t\n\"“”'‘’,;:–—)"))
        if tail <= lead:
            return start, start
        start, end = start + lead, start + tail
        loose = _LOOSE_END.search(self.text, start, end)
        end = loose.start() if loose and loose.start() > start else end
        return start, start + len(strip_possessive(self.text[start:end]))

    def _head(self, words: str) -> str:
        match = _HEAD_END.search(words, 1)
        return words[: match.start()] if match else words

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
        stretch = _stretch(words)
        person = self._person_in(start, start + len(stretch))
        if person is None or office_kind(stretch) == "spokesperson" or not (office_kind(stretch) or sector_of(stretch)):
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
            before = self.text[start:at].rstrip()
            loose = not before or is_title_word(before.split()[-1])
            return number if loose and not _FOR.search(f" {before} ") else None
        title, name = split_title(_stretch(words))
        if inside or not title or not name or len(name.split()) > 4 or not (office_kind(title) or sector_of(title)):
            return None
        at = self.text.find(name, start, end)
        if at < 0 or not all(w[:1].isupper() for w in name.split()) or _PLURAL.search(title.split()[-1]):
            return None
        return self._add_person(at, at + len(name))

    def _person_at(self, start: int) -> int | None:
        for number, role in enumerate(self.roles):
            if role.kind == "person" and any(a == start and form == "name" for a, _, form in role.mentions):
                return number
        return None

    def _is_name(self, start: int, end: int) -> bool:
        return any(n.start == start and n.end >= end for n in self._names)

    def _antecedent(self, at: int, gender: str, speaker: int | None) -> int | None:
        if gender in ("self", "selves"):
            return speaker
        if gender == "other":
            return None
        persons = gender in ("male", "female", "any")
        best: tuple[float, int] | None = None
        here = self.sentences.at(at)
        last_speaker = next((n for offset, n in reversed(self._spoken) if offset < at), None)
        for number, role in enumerate(self.roles):
            if persons != (role.kind == "person") or (
                persons and role.gender not in (None, gender) and gender != "any"
            ):
                continue
            before = [s for s, _, _ in role.mentions if s < at]
            if not before:
                continue
            last = max(before)
            away = here - self.sentences.at(last)
            if away > 4:
                continue
            # A source that spoke last goes on speaking; else who opens the nearest sentence is its subject.
            opening = last - self.sentences.span(last)[0] < 40
            score = -float(away) + 0.6 * opening + 0.8 * (number == last_speaker) + 0.3 * (role.gender == gender)
            if best is None or score > best[0]:
                best = (score, number)
        return best[1] if best else None

    def _other(self, start: int, end: int, words: str, head: str) -> int | None:
        bare = _ARTICLE.sub("", words)
        head_bare = _ARTICLE.sub("", head)
        code = country_of(bare) or country_of(head_bare)
        if code and not office_kind(head_bare):
            return self._keyed("state", code, state_name(code) or bare, start, end, country=code, sector="GOV")
        body = body_of(bare) or body_of(head_bare)
        if body and not office_kind(head_bare):
            kind = "group" if body.kind == "group" else "organization"
            return self._keyed(kind, body.name, body.name, start, end, sector=body.role)
        country = country_in_title(bare) or self._owner(start, end)
        office = _ARTICLE.sub("", _stretch(words))
        if office_kind(office) or sector_of(office):
            known = self._holder_in_text(office, country)
            if known is not None:
                self.roles[known].mentions.add((start, end, "title"))
                return known
        organization = next(
            (n for n in self._names if n.type == "Organization" and start <= n.start < start + len(head)), None
        )
        if organization and not _PLURAL.search(head_bare) and not office_kind(head_bare):
            kind = "office" if sector_of(bare) in ("GOV", "MIL", "LEG", "JUD") else "organization"
            full = self._spelt_out(bare)
            return self._keyed(kind, full.casefold(), full, start, end, country=country, sector=sector_of(full))
        earlier = self._same_description(head_bare)
        if earlier is not None:
            self.roles[earlier].mentions.add((start, end, "nominal"))
            return earlier
        if _COUNTED.search(head) or _PLURAL.search(head_bare):
            kind = "group"
        elif office_kind(head_bare) or sector_of(bare):
            kind = "office"
        else:
            kind = (
                "person"
                if re.search(r"(?:man|woman|person|official|aide|source|er|or|ist|ian)$", head_bare)
                else "group"
            )
        return self._keyed(kind, bare.casefold(), bare, start, end, country=country, sector=sector_of(bare))

    def _spelt_out(self, short: str) -> str:
        """The name that an acronym stands for where the text has it: JCS, Joint Chiefs of Staff."""
        if not re.fullmatch(r"[A-Z]{2,6}", short):
            return short
        letters = r"\w*[\s-]+(?:(?:of|the|for|and|on)\s+)*".join(short)
        match = re.search(rf"\b{letters}\w+", self.text, re.IGNORECASE)
        return match.group() if match and match.group()[0].isupper() else short

    def _owner(self, start: int, end: int) -> str | None:
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
        return found[0] if len(found) == 1 else None

    def _same_description(self, bare: str) -> int | None:
        """An office or organisation named before of which these words are the last: "the ministry"."""
        words = bare.casefold().split()
        if not words or len(words) > 2:
            return None
        for number in range(len(self.roles) - 1, -1, -1):
            role = self.roles[number]
            if role.kind in ("office", "organization") and role.name.casefold().split()[-len(words) :] == words:
                return number
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
    ) -> int:
        number = self._others.get((kind, key))
        if number is None:
            number = len(self.roles)
            self.roles.append(Role(kind, name, country=country, sector=sector))
            self._others[(kind, key)] = number
        self.roles[number].mentions.add((start, end, self._form(start, end, kind)))
        return number

    def _form(self, start: int, end: int, kind: str) -> str:
        words = self.text[start:end]
        if kind in ("state", "organization") or self._is_name(start, end):
            return "name"
        return "title" if office_kind(_ARTICLE.sub("", words)) else "nominal"

    def states_for(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """For words that name several states, "the ministers of Greece and Turkey", each as (actor, start, end).

        Empty where the words name fewer than two states, or a person.
        """
        found = [m for m in states_in(self.text[start:end]) if m.form != "body"]
        if len({m.code for m in found}) < 2 or any(n.type == "Person" and start <= n.start < end for n in self._names):
            return []
        out = []
        for m in found:
            number = self.actor_for(start + m.start, start + m.end)
            if number is not None:
                out.append((number, start + m.start, start + m.end))
        return out

    # -- what is said of them ----------------------------------------------------------------------

    def spoke(self, at: int, number: int | None) -> None:
        """Note that `number` was the source of an attribution at `at`, for the pronouns after it."""
        if number is not None:
            self._spoken.append((at, number))
            self._spoken.sort()

    def spokesman_for(self, start: int, end: int) -> int | None:
        """For a source such as "a spokesman for the Kremlin" the one who is spoken for."""
        start, end = self._trim(start, end)
        words = self.text[start:end]
        head = self._head(words)
        if office_kind(_ARTICLE.sub("", head)) != "spokesperson":
            return self._issuer(start, end)
        match = _FOR.match(words, len(head)) or _FOR.match(words, max(0, len(head) - 1))
        if match:
            return self.actor_for(start + match.end(), end)
        owner = re.match(r"(.+?)(?:['’]s?)?\s+(?:\w+\s+)?spokes(?:man|woman|person)\b", words, re.IGNORECASE)
        if owner and owner[1].casefold() not in ("a", "the", "his", "her", "its"):
            return self.actor_for(start, start + len(owner[1]))
        return None

    def _issuer(self, start: int, end: int) -> int | None:
        """For a source such as "a ministry press release" the organisation that issued it."""
        if not _ISSUED.search(self.text[start:end]):
            return None
        for name in self._names:
            if name.type == "Organization" and start <= name.start and name.end < end:
                return self.actor_for(name.start, name.end)
        return None

    def finish(self) -> None:
        """Ask the table of offices, as of the document's date, for what the text does not say."""
        if self.published is None:
            return
        for role in self.roles:
            if role.kind != "person":
                continue
            held = [h for h in holders(role.name, self.published) if role.country in (None, h.country)]
            kind = office_kind(role.office or "")
            if kind and any(h.kind == kind for h in held):
                held = [h for h in held if h.kind == kind]
            if len(person_key(role.name)) == 1:  # a surname alone is the one whom every reader knows
                held = [h for h in held if h.kind in _FOREMOST and not _AIDE.search(h.office)]
            if len({h.person for h in held}) != 1:
                continue
            if any(h.kind in _FOREMOST and h.country for h in held):
                countries = {h.country for h in held if h.country and h.kind in _FOREMOST}
            else:
                countries = {h.country for h in held if h.country}
            role.country = role.country or (countries.pop() if len(countries) == 1 else None)
            day = self.published.isoformat()
            current = [h for h in held if (not h.end or h.end >= day) and (not h.start or h.start <= day)]
            if role.office is None and len({h.office for h in current}) == 1:
                role.office = current[0].office
            role.sector = role.sector or next((h.role for h in held if h.role), None)
            role.wikidata = next((h.wikidata for h in held if h.wikidata), None)
        for role in self.roles:  # a body that a person of one state heads is that state's
            if role.kind in ("office", "organization") and role.country is None and len(role.name.split()) > 1:
                states = {
                    r.country
                    for r in self.roles
                    if r.kind == "person" and r.country and role.name.casefold() in (r.office or "").casefold()
                }
                if len(states) == 1:
                    role.country = states.pop()

    def side(self, number: int) -> str | None:
        """The side that an actor stands for: its state's code, else the short name of its organisation."""
        role = self.roles[number]
        if role.country:
            return role.country
        if role.kind in ("organization", "group"):
            body = body_of(role.name)
            return body.name if body else None
        if role.kind == "person" and self.published:
            bodies = {h.body for h in holders(role.name, self.published) if h.body}
            return bodies.pop() if len(bodies) == 1 else None
        return None

    def actors(self, used: set[int]) -> tuple[dict[int, str], tuple[Actor, ...]]:
        """Actors as records, numbered by first mention; `used` must be there even when little is known of them."""
        keep = [n for n, role in enumerate(self.roles) if role.mentions and (n in used or role.kind == "person")]
        keep.sort(key=lambda n: (self.roles[n].first(), n))
        ids = {number: f"a{i + 1}" for i, number in enumerate(keep)}
        return ids, tuple(self._record(ids[n], self.roles[n]) for n in keep)

    def _record(self, actor_id: str, role: Role) -> Actor:
        by_span: dict[Offsets, str] = {}
        for start, end, form in sorted(role.mentions):
            by_span.setdefault((start, end), form)
        mentions = tuple(
            Mention(start, end, self.text[start:end], form)  # type: ignore[arg-type]
            for (start, end), form in by_span.items()
        )
        return Actor(
            actor_id,
            role.kind,  # type: ignore[arg-type]
            role.name,
            role.country,
            role.office,
            role.sector,
            role.wikidata,
            mentions,
        )
