"""The persons named in one document: its names come in; whom words mean by a name or an office goes out, or None.

"The president" is who was said to be that, "the Chinese leader" a president of China's, "Chairman of the General Staff
Ana Roe" the person whose name ends the phrase. Who the names are is known from the roster.
"""

from __future__ import annotations

import re
from itertools import pairwise

from memcon.find.mentions import Name
from memcon.resolve.actors.aides import CLOSE_TO, is_named_aide
from memcon.resolve.actors.apposed import RANK, Apposed, names_another
from memcon.resolve.actors.describing import DATELINE_DASH, describe
from memcon.resolve.offices.before import SHORT, YET_TO_BE, long_title
from memcon.resolve.offices.behind import is_office_of_one
from memcon.resolve.offices.edges import opens_content, trimmed
from memcon.resolve.offices.fields import ends_office
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.naming import is_nobody
from memcon.resolve.offices.posts import is_post
from memcon.resolve.offices.served import side_in
from memcon.resolve.offices.table import office_kind, sector_of, split_title
from memcon.resolve.offices.titles import is_title_word, may_be_titles
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.names import surname_key
from memcon.resolve.words.phrases import (
    ARTICLE,
    FOR,
    OF_STATE,
    PLURAL,
    described_kind,
    is_body,
    is_people_noun,
    is_persons_noun,
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
_SERVED = re.compile(r"\s(?:of|to|for)\s+(?P<the>the\s+)?(?P<title>(?:[A-Z][\w.’'-]*\s+){1,5})\Z")
"""What stands between an office and the name of whoever gave it, whose own office it tells."""
_SERVED_KINDS = frozenset((*HEADS, "foreign minister", "defence minister", "minister", "leader"))
_HIS_OFFICER = re.compile(r"(?:['’]s|(?<=s)['’])\s+(?P<office>(?:[\w-]+\s+){0,4}[\w-]+)")
"""An office behind the name of who gave it to somebody: "Lind|'s foreign minister"."""
_STAFF_OF = re.compile(
    r"(?:the\s+|an?\s+)?(?:[a-z-]+\s+){0,4}?(?:office|staff|team|campaign|cabinet|government|administration|family|lawyers?|attorneys?|aides?"
    r"|advis[eo]rs?|allies|associates?|staffers?|delegation|party|supporters|son|daughter|wife|husband|brother|sister|widow)\s+(?:of|for|to)\s"
    r"|an?\s+(?:[a-z]+\s+){0,2}?(?:envoy|emissary|representative)\s+of\s+(?!the\b)",
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
_HEADED = re.compile(
    r"(?:(?:the|both|these|those|their)\s+(?:(?:two|three|four|five)\s+)?(?:[a-z-]+\s+){0,3}[a-z]+s"
    r"|the\s+[a-z]+s\s+of\s+(?:the\s+)?(?:[\w-]+\s+){1,7}?[a-z]+s"
    r"|(?:their\s+)?(?:ministers|secretaries)\s(?:of|for)(?:\s(?:the|and|[A-Z]\w+)){1,5})[,:]\s+"
    r"|(?:his|her|their|my|our|fellow)\s+(?:[a-z]+\s+){0,2}?(?:counterparts|colleagues|opposite\s+numbers|guests|hosts)[,:]?\s+",
    re.IGNORECASE,
)
"""What a row of persons is headed by: "the two prime ministers, X and Y", "the heads of the Fijian navies, X and Y".

So it is with "his counterparts X, Y and Z".
"""
_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3}")
_FIELD = re.compile(
    r"\s(?:for|to|on)\s(?:the\s)?(?:[\w’'-]+\s){0,4}[\w’'-]+,\s(?:(?:Ambassador|General|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|Lord)\s)?"
)
"""What an office is for, between it and its bearer's name: "the Union's envoy | for the dialogue, | Roe"."""
_APPOSED = re.compile(r",?[ \xa0]+(?:the )?")
PAIR = 2  # names of which the second may be that of who serves the first
_CAPITALS = re.compile(r"(?:[A-Z][\w.'’-]+ ?){1,3}")


class Persons(Apposed):
    """Whom words of a document mean by a name or an office."""

    def find(self, start: int, end: int, words: str) -> int | None:
        """The person whom `words`, which are `text[start:end]`, name with or without a title; no pronoun."""
        if CLOSE_TO.match(words):
            return None  # "an official close to X" is not X
        if (told := self._told_as.get(start)) is not None:
            self.roles[told].mentions.add((start, end, "title"))
            return told
        if (bearer := self._behind_title(start, words)) is not None:
            return bearer
        head = head_of(words)
        if self.text.endswith(" and ", 0, start) and words.startswith(", ", len(head)) and PLURAL.search(head):
            return self._at_end(start, start + len(words))  # "his Chilean and | Kenyan counterparts, Roe and Moe"
        if is_named_aide(words) and (aide := self._at_end(start, start + len(words))) is not None:
            return aide
        serves = self.serves_named(start, end)
        if serves and (sent := self._named_behind(start, end)) is not None:
            return sent
        if serves or _STAFF_OF.match(words):
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
        called = (called and not is_body(head.split()[-1])) or RANK.search(words) is not None
        number = self._openings.get(end + apposed.end()) if apposed and called else None
        if (
            apposed
            and number is not None
            and not self._leads_in(start, self._first_end(number, end + apposed.end()))
            and not opens_content(self.text, start, self._first_end(number, end + apposed.end()))
        ):
            describe(self.roles[number], ARTICLE.sub("", words))
            self.roles[number].mentions.add((start, end, "title"))
            return number
        if called and (double := self._in_two_offices(start, end, words)) is not None:
            describe(self.roles[double], words)
            self.roles[double].mentions.add((start, end, "title"))
            return double
        field = _FIELD.match(self.text, end) or _FIELD.match(self.text, start + len(head)) if called else None
        if field is not None and field.end() > end and (sent := self._openings.get(field.end())) is not None:
            describe(self.roles[sent], ARTICLE.sub("", words))
            self.roles[sent].mentions.add((start, end, "title"))
            return sent
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

    def _behind_title(self, start: int, words: str) -> int | None:
        """The person whose name ends words that begin with the whole of a title: "Adviser for Energy | Ana Roe".

        "Adviser to President Roe" is not Roe, and "the Deputy Adviser (DA) Ana Roe" is.
        """
        named = self._ends.get(start + len(words))
        if named is None or named[2] <= start:
            return None
        title = ARTICLE.sub("", self.text[start : named[2]]).strip()
        last = title.rpartition(" ")[2]
        short = SHORT.search(words) is not None
        led_to = office_kind(last) is not None or is_persons_noun(last)  # "Adviser to President"
        whole = title[:1].isupper() and is_post(title) and " " in title and not led_to and not set(title) & set(",(")
        if whole:
            describe(self.roles[named[0]], title)
        held = (self.roles[named[0]].office or "").casefold() == title.casefold()
        return named[0] if short or whole or held else None

    def row(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """The several persons whom words name in a row, "Minister X and President Y", as (person, start, end).

        Empty where they name fewer than two, or stand otherwise to each other: "President X's adviser Y".
        """
        if not _ROW.search(self.text, start, end):
            return []
        inside = sorted(self._names_in(start, end))
        if len({number for _, _, number in inside}) < PAIR:
            return []
        if len(inside) == PAIR and self.text[inside[0][1] : inside[1][0]] == ", " and self.serves_named(start, end):
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

    def serves_named(self, start: int, end: int) -> bool:
        """True for somebody told by whom he serves: "the special envoy of Norwegian President Roe" is not Roe.

        "The Special Envoy of the President Ana Roe" is.
        """
        names = self._names_in(start, end)
        at = min((a for a, _, _ in names), default=start)
        served = _SERVED.search(self.text, start, at)
        if served is None or office_kind(YET_TO_BE.sub("", served["title"]).strip()) not in _SERVED_KINDS:
            return False
        lead = ARTICLE.sub("", self.text[start : served.start()].strip())
        return bool(lead) and is_office_of_one(lead) and (not served["the"] or side_in(served["title"]) is not None)

    def _named_behind(self, start: int, end: int) -> int | None:
        """Whom words name last that tell first whom he serves: "the envoy of Norwegian President Roe, Carl Lind"."""
        names = sorted(self._names_in(start, end))
        if len(names) != PAIR or names[1][1] != end or self.text[names[0][1] : names[1][0]] != ", ":
            return None
        describe(self.roles[names[1][2]], ARTICLE.sub("", self.text[start : names[0][1]]))
        return names[1][2]

    def _titled(self, start: int, words: str) -> int | None:
        """The person of "Chairman of the General Staff Valery X"; "a spokesman for Mr. X" is another."""
        title = OF_STATE.sub("", stretch(words))
        person = self._at_end(start, start + len(title))
        if person is None or office_kind(title) == "spokesperson" or not (office_kind(title) or sector_of(title)):
            return None
        return person

    def _named_in(self, start: int, words: str) -> int | None:
        """The one person named in loose words, "President X and"; a name after a title that no head found."""
        end = start + len(words)
        inside = {(a, number) for a, _, number in self._names_in(start, end)}
        if len(inside) == 1:
            at, number = inside.pop()
            if _OWNED.match(self.text, self._name_end(number, at), end):
                return None  # "X's campaign", "X aides"
            officer = _HIS_OFFICER.match(self.text, self._name_end(number, at), end)
            if officer and office_kind(officer["office"]):
                return None  # "X's foreign minister"
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
        if is_nobody(found, ()) or self._is_of_a_thing(at) or ends_office(self.text, at, at + len(name)):
            return None  # "the president of the Lao PDR", "the PM Office"
        return self._add(at, at + len(name))

    def _is_told_before(self, start: int, at: int) -> bool:
        """True where words from `start` to a name are one office and a comma: "the leader of the Fijian people, "."""
        lead = self.text[start:at]
        office = lead.rstrip(", ")
        return lead.endswith(", ") and is_office_of_one(ARTICLE.sub("", office)) and not names_another(office)

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
