"""The persons named in one document: its names come in; whom words mean by a name or an office goes out, or None.

"The president" is who was said to be that, "the Chinese leader" a president of China's, "Chairman of the General Staff
Ana Roe" the person whose name ends the phrase. Who the names are is known from the roster.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from memcon.find.mentions import Name
from memcon.resolve.actors.aides import CLOSE_TO, is_named_aide
from memcon.resolve.actors.bearers import Bearers
from memcon.resolve.actors.describing import DATELINE_DASH, describe
from memcon.resolve.offices.around import COURTEOUS, POSSESSOR, is_office_of_one, long_title, rest_of_title
from memcon.resolve.offices.edges import closes, opens_content, trimmed
from memcon.resolve.offices.naming import is_nobody
from memcon.resolve.offices.table import country_of_person, office_kind, sector_of, split_title
from memcon.resolve.offices.titles import is_title_word, may_be_titles, side_in
from memcon.resolve.words.countries import state_name, states_in
from memcon.resolve.words.names import surname_key
from memcon.resolve.words.phrases import (
    ARTICLE,
    FOR,
    OF_STATE,
    PLURAL,
    described_kind,
    is_body,
    is_people_noun,
    pronoun,
    stretch,
)
from memcon.resolve.words.phrases import head as head_of

_OF_ORGAN = re.compile(r"\s[Oo]f\s[Tt]he\s(?:[A-Z][\w.]*\s?)+")
_OWNED = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?(?:campaign|camp|team|staff|aides?|advis[eo]rs?|allies|officials|supporters|lawyers?|"
    r"deputy|successor|predecessor|son|daughter|wife|husband|brother|sister|father|mother|widow|envoy|chief of staff|"
    r"attorneys|surrogates|representatives|spokes\w+|office|administration|delegation|advisers|party|government|cabinet"
    r"|coalition|bloc|faction|ministry|regime|company|foundation|movement|army|forces|military)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\b(?:who|whom|whose|which|that|but|said|says|told)\b")
_ANOTHER = re.compile(
    r"\band\s+(?:(?P<article>the|an?|his|her|their|its)\s|(?:[\w’'-]+\s+){0,3}?"
    r"(?i:ministers?|presidents?|premiers?|chancellors?|secretar(?:y|ies)|chiefs?|heads?|leaders?|ambassadors?|envoys?"
    r"|counterparts?|spokes\w+|advis[eo]rs?|officials?|chair\w*|director|governor|king|queen)\b)"
)
"""A second one beside the first: "the president and his adviser, X"; fields are not, "Minister of Trade and Labour"."""
_COUNTED_OFF = re.compile(r"(?:one|another|some|any|each|every|no)\s", re.IGNORECASE)
BEHIND_NAME = 240  # characters behind a name in which its bearer's offices are told
_BEHIND_NAME = re.compile(r",\s+(?:(?P<offices>[^;:.()“”\"\n]{3,200}?)(?:,|,?\s+and)\s+(?:now\s+|currently\s+)?)?")
_STAFF_OF = re.compile(
    r"(?:the\s+|an?\s+)?(?:[a-z]+\s+){0,2}?(?:office|staff|team|campaign|cabinet|government|administration|family|lawyers?|aides?"
    r"|advis[eo]rs?|allies|delegation|party|supporters|son|daughter|wife|husband|brother|sister|widow)\s+(?:of|for|to)\s",
    re.IGNORECASE,
)
_HIS_HOST = re.compile(r"(?:his|her|their)\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s+(?:host|guest|visitor)")
"""Whom a state's adjective tells of beside a comma and a name: "his Chilean host, Foreign Minister | Roe"."""
_COURTESY = re.compile(r"(?:mr|mrs|ms|miss|dr|sir|madam)\.?", re.IGNORECASE)
_MEMBER = re.compile(r"(?:[\w-]+\s){0,2}[Mm]ember\sof\s[Tt]he(?:\s[A-Z][\w.]*)+")  # "member of the War Cabinet X"
_OF_THE = re.compile(r"\b(?:of|from|for|in|at)\s+(?:the\s+)?(?:[A-Z]\w+\s+)?\Z")
_BRACKETED = re.compile(r"\s\([^()\n]{0,40}(?:\)|\Z)")  # "Ana Roe (Norway), Carl Lind (Chile)"
_NEITHER = re.compile(r"(?:[Nn]either|[Bb]oth)\s+")
_ROW = re.compile(r",?\s+(?:and|nor)\b|,|[-–](?=[A-Z])", re.IGNORECASE)
_OFFICE_TO_END = re.compile(
    r"(?:\s(?:of|for|in|to|at)\s[^,;:.()\n]{2,60}?)?(?:[.;)\n]|,(?!\s+and\s(?:(?:the|an?)\s|[A-Z]))|\Z)"
)
"""What may stand between an office's words and the comma or point that closes it off behind its bearer's name."""
_HEADED = re.compile(
    r"(?:(?:the|both|these|those|their)\s+(?:(?:two|three|four|five)\s+)?(?:[a-z-]+\s+){0,3}[a-z]+s"
    r"|(?:their\s+)?(?:ministers|secretaries)\s(?:of|for)(?:\s(?:the|and|[A-Z]\w+)){1,5})[,:]\s+",
    re.IGNORECASE,
)
"""What a row of persons is headed by: "the two prime ministers, X and Y"."""
_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}")
_APPOSED = re.compile(r",?[ \xa0]+(?:the )?")
_AND_OFFICE = re.compile(r"\s+and\s+")
_RANK = re.compile(r"\b(?:state councill?or|(?:deputy|vice)[ -](?:prime minister|premier|chancellor))\Z", re.IGNORECASE)
"""What is borne beside a ministry: "the Deputy Prime Minister and Minister of Defence, X"."""
_CAPITALS = re.compile(r"(?:[A-Z][\w.'’-]+ ?){1,3}")


class Persons(Bearers):
    """Whom words of a document mean by a name or an office."""

    def find(self, start: int, end: int, words: str) -> int | None:
        """The person whom `words`, which are `text[start:end]`, name with or without a title; no pronoun."""
        if CLOSE_TO.match(words):
            return None  # "an official close to X" is not X
        head = head_of(words)
        if self.text.endswith(" and ", 0, start) and words.startswith(", ", len(head)) and PLURAL.search(head):
            return self._at_end(start, start + len(words))  # "his Chilean and | Kenyan counterparts, Roe and Moe"
        if is_named_aide(words) and (aide := self._at_end(start, start + len(words))) is not None:
            return aide
        if _STAFF_OF.match(words):
            held = self.in_post(start, words)
            return self._apposed(start, words) if held is None else held  # "the office of X" is not he
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
            named = self._at(start + after)
            if named is not None and self._leads_in(start, self._name_end(named, start + after)):
                return named
            titled = office_kind(head) or sector_of(head) or described_kind(words, head, None) == "person"
            if named is not None and head[:1].islower() and not PLURAL.search(head):  # "my landlady, Olena"
                titled = titled or start + len(words) == self._name_end(named, start + after)
            person = (self._openings.get(start + after) if named is None else named) if titled else None
            if person is not None and (
                self._is_apposed(start + len(words)) or not self._serves_another(self.roles[person].name, head)
            ):
                describe(self.roles[person], head)
        if person is not None:
            title, _ = split_title(DATELINE_DASH.split(head)[-1])
            if title and surname_key(title) != surname_key(self.roles[person].name):  # Mr Holland is no Dutchman
                describe(self.roles[person], title)
            return person
        apposed = _APPOSED.match(self.text[end : end + 8])
        called = is_title_word(head.split()[-1]) or _HIS_HOST.fullmatch(words) is not None
        called = (called and not is_body(head.split()[-1])) or _RANK.search(words) is not None
        number = self._openings.get(end + apposed.end()) if apposed and called else None
        if (
            apposed
            and number is not None
            and not self._leads_in(start, self._first_end(number, end + apposed.end()))
            and not opens_content(self.text, start, self._first_end(number, end + apposed.end()))
        ):
            describe(self.roles[number], ARTICLE.sub("", words))
            return number
        if called and (double := self._in_two_offices(start, end, words)) is not None:
            describe(self.roles[double], words)
            self.roles[double].mentions.add((start, end, "title"))
            return double
        courteous = self._courteously_named(start, end, words)
        if courteous is not None:
            return courteous
        bearer = self._apposed_before(start, end, words)
        if bearer is None:
            bearer = self._bearer_before(start, end, words)
        if bearer is not None:
            self.roles[bearer].mentions.add((start, end, "title"))
            return bearer
        if _CAPITALS.fullmatch(words) and surname_key(words) in self._by_surname:
            known = self._known(words)  # a person's name that was taken for something else here
            if known is not None:
                self.name(known, start, end)
                return known
        return None

    def row(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """The several persons whom words name in a row, "Minister X and President Y", as (person, start, end).

        Empty where they name fewer than two, or stand otherwise to each other: "President X's adviser Y".
        """
        if not _ROW.search(self.text, start, end):
            return []
        inside = sorted(self._names_in(start, end))
        if len({number for _, _, number in inside}) < 2:
            return []
        headed = _HEADED.match(self.text, start, inside[0][0]) or _NEITHER.match(self.text, start, inside[0][0])
        begin = headed.end() if headed else start
        if not may_be_titles(self.text[begin : inside[0][0]]):
            return []
        out = []
        for (_, b, number), (following, _, _) in pairwise([*inside, (end, end, -1)]):
            state = _OF_STATE.match(self.text, b, following)
            past = state.end() if state and states_in(state[0]) else b
            past = bracketed.end() if (bracketed := _BRACKETED.match(self.text, past, following)) else past
            between = _ROW.match(self.text, past, following)
            if following != end and not (between and may_be_titles(self.text[between.end() : following])):
                return []
            out.append((number, *trimmed(self.text, begin, b)))
            begin = between.end() if between else past
        return out if begin >= end or not self.text[begin:end].strip(" .,;'’s") else []

    def _at_end(self, start: int, end: int) -> int | None:
        """The person whose name ends the head of a noun phrase; "Trump officials" are no person."""
        least = start + len(self.text[start:end].rstrip(" '’s"))
        for b in range(end, least - 1, -1):
            numbers = [n for n, a in self._names_to.get(b, ()) if start <= a and self.roles[n].kind == "person"]
            if numbers:
                return min(numbers)
        return None

    def _names_in(self, start: int, end: int) -> set[tuple[int, int, int]]:
        """The names of persons in `text[start:end]`, each as (start, end, person)."""
        return {
            (a, b, number)
            for b in range(start, end + 1)
            for number, a in self._names_to.get(b, ())
            if start <= a and self.roles[number].kind == "person"
        }

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
        number, *cuts = self._ends.get(end, (None,))
        if number is None or self._leads_in(start, end):
            return None
        befores = (COURTEOUS.sub("", self.text[start : max(start, cut)]) for cut in cuts)
        lead = next((before[:-2].rstrip() for before in befores if before.endswith(", ")), "")
        noun = head_of(lead).split()[-1:]
        if not noun or _CLAUSE.search(lead) or _names_another(lead):
            return None
        if self._at_end(start, start + len(head_of(lead))) is not None:
            return None  # "Ms. Roe, Mr. Kovac" are two
        inner = self._ends.get(start + len(lead))
        if inner is not None and self.text.endswith(", ", start, inner[2]):
            return None  # "The foreign ministers, Ana Roe, Carl Lind and …" are in a row
        if inner is not None and long_title(self.text[start : inner[2]]) is not None:
            return (
                None  # so are "President of the Bank Ana Roe, Mr. Kovac"; "a spokesman for Ms. Roe, Mr. Kovac" is one
            )
        if not office_kind(head_of(lead)) and not is_people_noun(noun[0]) and not noun[0].endswith("-elect"):
            return None
        describe(self.roles[number], ARTICLE.sub("", lead))
        return number

    def _courteously_named(self, start: int, end: int, words: str) -> int | None:
        """The person of an office with a courtesy between it and the name: "the Permanent Secretary, Dr. Ana Roe"."""
        if not ARTICLE.match(words) or not is_office_of_one(ARTICLE.sub("", words)):
            return None
        after = bisect_left(self._starts, end)
        if after == len(self._starts) or (number := self._at(self._starts[after])) is None:
            return None
        rest = rest_of_title(self.text, end, self._starts[after])
        name_end = self._name_end(number, self._starts[after])
        if rest is None or self._leads_in(start, name_end) or opens_content(self.text, start, name_end):
            return None
        describe(self.roles[number], ARTICLE.sub("", words) + rest)
        self.roles[number].mentions.add((start, end, "title"))
        return number

    def _apposed_before(self, start: int, end: int, words: str) -> int | None:
        """The person whose name stands before a comma and an office that a comma or the sentence's end closes.

        "Ana Roe, Norway's consul in Osk, left". None where the office is of another state than the person, and where
        a name follows or more is listed.
        """
        owned = POSSESSOR.match(words)
        if not (ARTICLE.match(words) or owned) or not self.text.endswith(", ", 0, start) or start - 2 not in self._ends:
            return None
        office = ARTICLE.sub("", words)
        whole = _OFFICE_TO_END.match(self.text, end)
        if whole is None or not is_office_of_one(office):
            return None
        if whole.group() == "," and end + 2 in self._openings:
            return None
        number = self._ends[start - 2][0]
        role, side = self.roles[number], side_in(office)
        if role.country is not None and side is not None and state_name(side) and side != role.country:
            return None
        if self._serves_another(role.name, words):
            return None
        in_turn = side is not None and not state_name(side) and country_of_person(role.name, self.published) is not None
        if not in_turn:  # "Ana Roe, the AU's chair," is still Norway's president
            describe(role, office)
        return number

    def _bearer_before(self, start: int, end: int, words: str) -> int | None:
        """The person named right before, of whom "president of A" or "(chairman of B and) president of A" tells more.

        An office with an article of its own may be another's.
        """
        if ARTICLE.match(words) or POSSESSOR.match(words) or _COUNTED_OFF.match(words) or not is_office_of_one(words):
            return None
        closed = closes(self.text, end) or self.text.startswith(" and ", end) or _OFFICE_TO_END.match(self.text, end)
        if end + 1 in self._openings or not closed:
            return None
        low = max(self.sentences.span(start)[0] if len(self.sentences) else 0, start - BEHIND_NAME)
        named = max((b for b in self._ends if low <= b < start), default=None)
        behind = _BEHIND_NAME.fullmatch(self.text, named, start) if named is not None else None
        if named is None or behind is None or _CLAUSE.search(behind.group()):
            return None
        first = behind["offices"]
        if first and not all(is_office_of_one(ARTICLE.sub("", chunk)) for chunk in first.split(", ")):
            return None
        number = self._ends[named][0]
        describe(self.roles[number], words)
        return number

    def _named_in(self, start: int, words: str) -> int | None:
        """The one person named in loose words, "President X and"; a name after a title that no head found."""
        end = start + len(words)
        inside = {(a, number) for a, _, number in self._names_in(start, end)}
        if len(inside) == 1:
            at, number = inside.pop()
            if _OWNED.match(self.text, self._name_end(number, at), end):
                return None  # "X's campaign", "X aides"
            if ", " in self.text[start:at] and self._leads_in(start, self._name_end(number, at)):
                own = self.text[start:at].rpartition(", ")[2].strip()
                if office_kind(own):  # "At the request of the President of Norway, Minister X said"
                    describe(self.roles[number], own)
                return number
            behind = self.text[self._name_end(number, at) : end].lstrip(", ")
            if self._is_told_before(start, at) and (not behind or is_office_of_one(ARTICLE.sub("", behind))):
                describe(self.roles[number], ARTICLE.sub("", self.text[start:at].rstrip(", ")))
                return number
            # "the head of the General Staff, Gen. X": what stands after the comma is X's, and what is before it, too.
            before = self.text[start:at].rstrip().rpartition(", ")[2]
            held = None if FOR.search(before.replace(" of ", " ")) else office_kind(before)
            if held and held != "spokesperson" and split_title(f"{before} {self.roles[number].name}")[0] == before:
                describe(self.roles[number], before)
                return number  # "Secretary of State X visited"
            whole = long_title(self.text[start:at]) or long_title(f"{before} ")
            if whole is not None and office_kind(whole) != "spokesperson":
                describe(self.roles[number], whole)
                lead = self.text[start:at].rstrip().removesuffix(before).rstrip(" ,")
                if is_people_noun(head_of(lead).rpartition(" ")[2]):  # "the envoy of Norway, Deputy Minister X"
                    describe(self.roles[number], ARTICLE.sub("", lead))
                return number
            loose = not before or is_title_word(before.split()[-1])
            head = _OF_ORGAN.sub("", before)
            led = head != before and is_title_word(head.split()[-1]) and office_kind(head) != "spokesperson"
            if (loose and led) or _MEMBER.fullmatch(before):
                return number  # "Chairman of the General Staff General X"
            return number if loose and not FOR.search(f" {before} ") else None
        title, name = split_title(stretch(words))
        if (
            inside
            or not title
            or not name
            or len(name.split()) > 4
            or pronoun(name)
            or not (office_kind(title) or sector_of(title) or _COURTESY.fullmatch(title))
        ):
            return None
        at = self.text.find(name, start, end)
        if at < 0 or not all(w[:1].isupper() for w in name.split()) or PLURAL.search(title.split()[-1]):
            return None
        found = Name(at, at + len(name), name, "Person", 0.0)
        if is_nobody(found, ()) or self._is_of_a_thing(at):
            return None  # "the president of the Lao PDR", "the PM Office"
        return self._add(at, at + len(name))

    def _is_told_before(self, start: int, at: int) -> bool:
        """True where words from `start` to a name are one office and a comma: "the leader of the Fijian people, "."""
        lead = self.text[start:at]
        office = lead.rstrip(", ")
        return lead.endswith(", ") and is_office_of_one(ARTICLE.sub("", office)) and not _names_another(office)

    def _is_of_a_thing(self, at: int) -> bool:
        """True where words at an offset are, or end, what was read as a place's or an organisation's name.

        "Treasury Secretary Ana Roe" is a person, and so is the Roe of "President Roe", whatever they were read as.
        """
        thing = next((self.text[a:at] for a, b in self._of_things if a <= at < b), None)
        if thing is None:
            return False
        if not thing:
            return _OF_THE.search(self.text, max(0, at - 40), at) is not None
        return not office_kind(thing) and not is_people_noun(thing.split()[-1])

    def _name_end(self, number: int, start: int) -> int:
        return max(b for a, b, form in self.roles[number].mentions if a == start and form == "name")

    def _in_two_offices(self, start: int, end: int, words: str) -> int | None:
        """Whom "Kenyan Vice President" means before "and Trade Minister Odhiambo": him who has both offices.

        Not so behind an article, but for ranks that come with an office ("the Chinese State Councillor and"), and
        where the second office is of a state of its own.
        """
        joined = _AND_OFFICE.match(self.text, end)
        article, rank = ARTICLE.match(words), _RANK.search(words)
        if joined is None or PLURAL.search(words) or (article and not rank):
            return None
        opens = [start + (article.end() if article else 0), *([start + rank.start()] if rank else []), joined.end()]
        number = next((self._openings[at] for at in opens if at in self._openings), None)
        if number is None:
            return None
        name = self._ends[self._first_end(number, joined.end())][2]
        states = {state.code for state in states_in(words)}
        alone = {state.code for state in states_in(self.text[joined.end() : name])} - states
        return None if alone or name <= joined.end() else number

    def _first_end(self, number: int, at: int) -> int:
        """Where the first name of somebody ends that stands at an offset or behind it."""
        return min((b for a, b, form in self.roles[number].mentions if a >= at and form == "name"), default=at)

    def _at(self, start: int) -> int | None:
        for number, role in enumerate(self.roles):
            if role.kind == "person" and any(a == start and form == "name" for a, _, form in role.mentions):
                return number
        return None


def _names_another(lead: str) -> bool:
    """True where "and" joins a second official to the first; "Prime Minister and Minister of Trade" is one."""
    another = _ANOTHER.search(lead)
    if another is None:
        return False
    kind, capital = office_kind(lead[: another.start()]), lead[:1].isupper() and not ARTICLE.match(lead)
    return another["article"] is not None or not (kind == "deputy" or (kind == "prime minister" and capital))
