"""The words that a clause has for its subject, right before its trigger: "She later | met", "the two | held | talks".

The text and the offsets of a trigger come in. Whom the words mean and whom they met is told elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.resolve.actors.cast import Cast

PLAIN = 0.919  # probability that somebody takes part whom the clause of an occasion plainly tells
REACH = 220  # characters before a trigger in which its subject is looked for

_VERBS = (
    r"(?:meets?|met|sp(?:oke|eaks?|oken)|talk(?:s|ed)?|(?:tele)?phone[sd]?|call(?:s|ed)?|rang|receive[sd]?|hosts?|hosted"
    r"|welcome[sd]?|sees?|saw|seen|visit(?:s|ed)?|dined|dines?|lunched|confer(?:s|red)|summon(?:s|ed)?|negotiated|greet(?:s|ed)?"
    r"|s[ai]ts? down|pa(?:id|ys?) (?:[a-z]+ ){0,3}(?:calls?|visits?)"
    r"|(?:exchange[sd]?|trade[sd]?|swap(?:s|ped)) (?:[a-z]+ )?(?:letters|messages|notes|telegrams|cables|visits))"
)
_NOUNS = (
    r"(?:talks|negotiations|meetings?|summits?|discussions?|conversations?|consultations|lunch|dinner|breakfast|call"
    r"|phone call|audiences?)"
)
VERB = re.compile(
    rf"(?:(?:[a-z]+ly )?{_VERBS}(?: each other| one another)?(?: (?:by|over the|on the) (?:tele)?phone)?"
    rf"|h[eo]ld(?:s|ing)? (?:[a-z-]+ ){{0,3}}{_NOUNS})"
    r"(?: (?:bilaterally|separately|privately|briefly|again|together|one[- ]on[- ]one|face[- ]to[- ]face"
    r"|in (?:person|private)))?(?: (?:with|to|by))?"
)
"""What somebody does who meets another, all of a trigger or how it begins: "met", "spoke by phone with"."""
_NOUN = re.compile(rf"(?:[a-z0-9-]+ ){{0,4}}(?:of )?{_NOUNS}(?: with)?", re.IGNORECASE)
_ADVERBS = (
    r"(?:then|also|later|afterwards|first|last|next|again|already|today|"
    r"will|would|has|had|have|is|are|was|were|been|be|to|due|scheduled|expected|set|slated|supposed|going|just|twice|[a-z]+ly|"
    r"(?:(?:on|last|this)\s+)?[A-Z][a-z]+day|(?:last|this)\s+(?:week|month|year))"
)
HOLDS = (
    r"(?:h[eo]ld(?:s|ing)?|had|has|have|having|conduct(?:s|ed)?|grant(?:s|ed)?"
    r"|finish(?:es|ed)?|conclude[sd]?|complete[sd]?|wrap(?:s|ped)\s+up)\s+(?:(?:an?|his|her|their|the)\s+)?"
    r"(?:[a-z][\w-]*\s+){0,3}"
)
"""The verb that a noun has for what people hold: "held | talks", "wrapped up a long | meeting"."""
_HOLDING = 60  # characters before a noun in which the verb stands that holds it
_HELD = re.compile(rf"\b{HOLDS}\Z")
_AGREE = (
    r"(?:(?:have|had|has|is|are|was|were)\s+)?(?:(?:also|now|since|already|tentatively|finally|reportedly|again)\s+)*(?:agree[ds]?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|arranged?|hop(?:e[ds]?|ing)|decided"
    r"|promised)\s+to\s+"
)
LEADS_TO = rf"(?:{_AGREE})?(?:{_ADVERBS},?\s+)*"
"""What stands between a subject and its verb: "X | will later | meet", "X | has agreed to | meet"."""
APPOSED = r"(?:,\s+(?!(?:who|whom|whose|which|that|where|when|and|but|said|says)\b)[^,;:.()“”\"\n]{1,60},)?"
"""What is set behind a name between two commas: "X, the Kenyan envoy, | met"."""
TO_VERB = re.compile(rf"(?:{APPOSED}|,)\s+{LEADS_TO}$")
"""What leads a subject to the verb of its clause: "X | will | meet"."""
TO_NOUN = re.compile(rf"(?:{APPOSED}|,)\s+{LEADS_TO}{HOLDS}$")
"""What leads it to the noun for what it held: "X | has held | talks"."""
_OFFICE = (
    r"[Tt]he\s+(?:[Ff]oreign\s+|[Pp]rime\s+|[Dd]efen[cs]e\s+)?"
    r"(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|[Ss]ecretary(?:[ -][Gg]eneral)?)"
    r"|(?:His|Her)\s+(?:Excellency|Majesty|(?:Royal\s+|Serene\s+)?Highness)(?:\s+the\s+(?:King|Queen|Sultan|Emir|Amir|Crown\s+Prince(?:ss)?))?"
)
_PAIR = (
    r"(?:[Tt]he\s+)?(?:[Tt]wo|[Bb]oth|[Pp]air|(?<!of\s)(?<!of\sthe\s)[Tt]hree)"
    r"(?!\s+(?:hours|days|weeks|months|years|minutes|decades|nights|times|rounds|cities|occasions)\b)"
    r"(?:\s+(?:(?:foreign|prime|defen[cs]e)\s+)?(?:[a-z]+s|men|women))?"
    r"|[Tt]he\s(?P<one>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\sand\sthe\s(?!(?P=one)\b)[A-Z][\w-]+(?:\s[A-Z][\w-]+)?"
)
_PRONOUN = rf"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey|{_PAIR}|{_OFFICE})"
_SHORT = r"(?:[’'](?:d|ll|ve|re|s))?"  # "she'd spoken"
_BEFORE_VERB = re.compile(rf"{_PRONOUN}{_SHORT},?\s+{LEADS_TO}$")
_BEFORE_NOUN = re.compile(rf"{_PRONOUN}{_SHORT},?\s+{LEADS_TO}{HOLDS}$")
_OPENING = re.compile(rf"(?:[\"“]?(?:[A-Z][\w’'-]*(?:\s+[\w’'-]+){{0,5}},?\s+)?){_PRONOUN}\s")
_ELSEWHERE = re.compile(
    r"[;:—–(\"“”\n]|\s-\s|\b(?:that|which|who|whom|whose|when|where|while|after|because|since|as|if|but|said|says|told)\b"
)
_AND_VERB = re.compile(rf"(?:\band|\bbefore|,)\s+{LEADS_TO}$")
_AND_NOUN = re.compile(rf"(?:\band|\bbefore|,)\s+{LEADS_TO}{HOLDS}$")
PLURAL = re.compile(r"they|(?:the\s+)?(?:two|both|pair|three)\b|the\s[\w-]+(?:\s[\w-]+)?\sand\sthe\s")
"""Words for several, of whom was told: "they", "the two ministers", "the secretary and the minister"."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that a clause has for its subject, in code points."""

    start: int
    end: int
    words: str

    @property
    def is_several(self) -> bool:
        """True for "they", "the two", "both leaders" and "the three"."""
        return PLURAL.match(self.words) is not None

    @property
    def count(self) -> int:
        """How many such words are for: three or two."""
        return 3 if "three" in self.words else 2


def is_verb(text: str, start: int, end: int) -> bool:
    """True where a trigger is what somebody does: "met", "spoke by phone with"; "held | talks" is what was held."""
    if VERB.fullmatch(text, start, end) is None:
        return False
    return not is_noun(text, start, end) or _HELD.search(text, max(0, start - _HOLDING), start) is None


def is_noun(text: str, start: int, end: int) -> bool:
    """True where a trigger is a noun for what people hold: "talks", "a second meeting"."""
    return _NOUN.fullmatch(text, start, end) is not None


def leads_to(text: str, start: int, trigger: int) -> bool:
    """True where what stands from an offset to a trigger leads a subject to its verb: " will meet", " held talks"."""
    return any(gap.match(text, start, trigger) for gap in (TO_VERB, TO_NOUN))  # "talks" may be either


def subject_of(text: str, start: int, end: int, low: int) -> Subject | None:
    """The pronoun or "the two" that is subject of the trigger at `text[start:end]`, in the sentence from `low` on."""
    verb = is_verb(text, start, end)
    if not verb and not is_noun(text, start, end):
        return None
    return subject_before(text, start, low, verb)


def subject_before(text: str, start: int, low: int, verb: bool) -> Subject | None:
    """Also that of a sentence whose second verb the trigger is: "He met X and held talks with Y"."""
    low = max(low, start - REACH)
    before = text[low:start]
    found = (_BEFORE_VERB if verb else _BEFORE_NOUN).search(before)
    if found is None:
        opening = _OPENING.match(before)
        rest = (_AND_VERB if verb else _AND_NOUN).search(before)
        if opening and rest and rest.start() >= opening.end():
            found = None if _ELSEWHERE.search(before, opening.end()) else opening
    if found is None:
        return None
    return Subject(low + found.start("who"), low + found.end("who"), found["who"].casefold())


@dataclass(frozen=True, slots=True)
class Told:
    """Who met whom in a clause that told it plainly, and in which sentence; actors by their numbers.

    `within` another clause, "X, last in Osk in May, when she met Y, …", whose verb may follow: its subject is X, too.
    """

    sentence: int
    subject: int
    met: frozenset[int]
    within: bool = False


PARTICIPLES = r"(?:meeting|visiting|seeing|(?:tele)?phoning|hosting|receiving|speaking|talking)"
"""How a participle tells of an occasion beside another clause: "after meeting X"."""


def are_so_called(words: str, two: Sequence[int], cast: Cast) -> bool:
    """True for words for two, "they", and for "the secretary and the minister" where one is each of these."""
    offices = _OFFICES.fullmatch(words)
    if offices is None:
        return True
    held = [f"{cast.roles[n].office or ''} {cast.roles[n].also or ''}".casefold().split() for n in two]
    orders = (offices.groups(), offices.groups()[::-1])
    return any(all(set(o.split()) <= set(h) for o, h in zip(order, held, strict=True)) for order in orders)


_OFFICES = re.compile(r"the\s([\w-]+(?:\s[\w-]+)?)\sand\sthe\s([\w-]+(?:\s[\w-]+)?)")
