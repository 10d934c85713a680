"""Relays: the words around a quotation come in, the outlets and shows named in them as its bearers go out.

An outlet bears words where it was told them, asked for them, wrote or printed them, or put the debate on the air. Each
of these has its own small grammar before the name; a name alone, without one of them, is a topic.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from memcon.find.mentions import Name
from memcon.record.memcon import Medium
from memcon.resolve.offices.table import sector_of
from memcon.resolve.words.countries import country_of, side_of
from memcon.resolve.words.outlets import is_outlet, networks_in, outlets_in
from memcon.resolve.words.phrases import WEEKDAY

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Relay:
    """Where a bearer's name stands, the medium that its grammar tells, and how much of it the grammar vouches for.

    "outlet" is one whatever its words, "body" is one where it names an organisation, "voice" is a person who speaks for
    another, "stage" an outlet that puts on a debate, "aside" one that bears nothing and tells the medium alone.
    """

    start: int
    end: int
    medium: Medium
    how: str


_NEAR = r"\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){0,3}[“”\"'‘’]*$"
_AFTER = {  # what stands before a bearer's name
    "told": r"\b(?:told|tells?|telling|(?:asked|questioned|pressed|quizzed) by)" + _NEAR,
    "interview": r"\binterview(?:ed|s)?(?:\s+[\w-]+){0,2}?\s+(?:with|by|on|for|to)" + _NEAR,
    "given": r"\b(?:statement|e-?mail|comments?|remarks?|response|spoke|speaking|speaks|talk(?:ed|ing)|message|"
    r"discussion|conversation|sat down|appear(?:ed|ing|ance|s)|cal(?:led|ling) in(?:to)?|went)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:to|with|on|at)" + _NEAR,
    "written": r"\b(?:wrote|written|writes|writing|publish(?:ed|es|ing)|op-ed|column|article|essay|editorial|"
    r"commentary|piece|story)\s+(?:\w+\s+){0,3}?(?:in|on|for|by|at)\s+(?:the\s+)?[“\"'‘]*$",
    "reported": r"(?:\baccording to|\b(?:quoted|cited|reported|carried|published|obtained|broadcast|aired|"
    r"distributed) by|\bquoting|\bciting)\s+(?:the\s+)?$",
    "staged": r"\b(?:debates?|town halls?|forums?),?\s+(?:[\w-]+\s+){0,4}?(?:on|by|for)\s+(?:the\s+)?$",
    "air": r"\bon\s+(?:the\s+)?(?:(?:\w+\s+)?(?:show|programme?|podcast|channel|network|station)\s+)?[“\"'‘]*$",
}  # fmt: skip
_LEADS = {lead: re.compile(pattern, re.IGNORECASE) for lead, pattern in _AFTER.items()}
_MEDIA: dict[str, Medium] = {
    "told": "interview",
    "interview": "interview",
    "given": "interview",
    "written": "document",
    "reported": "unknown",
    "staged": "speech",
    "air": "interview",
    "aside": "interview",
}
_OF_ANY = ("told", "interview", "written", "reported")
"""Leads after which any organisation is a bearer; after the others only what is known as an outlet."""
_STAGES = re.compile(r"^(?:['’]s)?[\s-]+(?:[\w-]+\s+){0,3}(?:debate|town hall|forum)\b", re.IGNORECASE)
_ASKS = re.compile(r"^(?:['’]s)?\s+(?:[\w-]+\s+)?interview\b", re.IGNORECASE)
_MAN_ASKS = re.compile(
    r"['’]s?\s+(?:[\w-]+\s+){0,2}?[A-Z][\w’-]+\s+(?:[A-Z][\w’-]+\s+)?(?:(?:then|later|also|had)\s+)?"
    r"(?:ask(?:s|ed)|press(?:es|ed)|question(?:s|ed)|quizz(?:es|ed)|interview(?:s|ed))\b"
)
"""What follows an outlet whose man interviews somebody: "Northwire's Jane Roe asked the minister"."""
_QUOTES = re.compile(r"^\s+(?:\w+\s+){0,2}(?:quoted|cited)\b", re.IGNORECASE)
_ISSUED = re.compile(r"\b(?:statement|e-?mail|letter)\b", re.IGNORECASE)
_PRINTED = re.compile(
    r"\b(?:wrote|writes|writing|op-ed)\s+(?:\w+\s+){0,2}?(?:in|on|for|at)\s+"
    r"(?P<name>(?:[Tt]he\s+)?[A-Z][\w&.-]*(?:\s+(?:(?:of|the|of the)\s+)?[A-Z][\w&.-]*){0,6})"
)
_DAY = re.compile(
    rf"\s*\b(?:{WEEKDAY}|January|February|March|April|June|July|August|September|"
    r"October|"
    r"November|December|Today|Tonight)\b.*$"
)
_DAY_PAPER = re.compile(
    r"(?:The\s+)?(?:Sun|Mon|Satur)day\s+(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Tribune|Star|Standard|"
    r"Independent)\b"
)
_BEFORE = 90


def lead_of(text: str, start: int, end: int) -> str | None:
    """How words bring in the name `text[start:end]` as a bearer: "told", "written", "staged" …; None for a topic."""
    before = text[max(0, start - _BEFORE) : start]
    if is_disputed(text, start):
        return None
    if _STAGES.match(text[end : end + 60]):
        return "staged"
    if _ASKS.match(text[end : end + 40]) or _MAN_ASKS.match(text, end, end + 80):
        return "interview"
    for lead, pattern in _LEADS.items():
        if pattern.search(before):
            return lead
    if is_outlet(text[start:end]) and _TOLD_TOO.search(before):
        return "told"
    return "reported" if _QUOTES.match(text[end : end + 30]) else None


def is_disputed(text: str, start: int) -> bool:
    """True for an outlet whose report somebody denies: it passes none of his words on."""
    return _DISPUTED.search(text, max(0, start - _BEFORE), start) is not None


_DISPUTED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?)"
    r"\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:reports?|story|article|account)\s+(?:in|by|from|of)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)


def is_of_anothers_stage(text: str, start: int, end: int) -> bool:
    """True for an outlet whose editor only leads a talk on another's stage: "with Northwire's Jane Roe hosted by …"."""
    return (
        _TALK_WITH.search(text, max(0, start - _BEFORE), start) is not None
        and _HOSTED.match(text, end, end + _BEFORE) is not None
    )


_TALK_WITH = re.compile(
    r"\b(?:discussion|conversation|panel|talk|debate|event|session|Q\s?&\s?A)s?\s+(?:\w+\s+){0,4}?"
    r"(?:with|(?:led|moderated|chaired)\s+by)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_HOSTED_BY = re.compile(r"(?:hosted|organi[sz]ed|arranged|convened|held|sponsored|staged|put\s+on)\s+(?:by|at)\b")
_HOSTED = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?[A-Z][\w’-]+\s+[A-Z][\w’-]+,?\s+(?:(?:and|which\s+was)\s+)?"
    rf"{_HOSTED_BY.pattern}"
)
_TOLD_TOO = re.compile(
    r"\b(?:told|tells?|telling)\s+(?:(?:the\s+|The\s+)?[A-Z][\w&.’-]*(?:\s+(?:of\s+)?[A-Z\d][\w&.’-]*){0,3}"
    r"(?:,\s+and\s+|,\s+|\s+and\s+)){1,4}(?:the\s+|The\s+)?\Z"
)
"""What stands before the further outlets of a list: "told the Courier, Northwire and | Kanal Ege"."""


class Relays:
    """The bearers named in one text; what was asked for is kept, since quotations share their sentences."""

    def __init__(self, text: str, names: Sequence[Name]) -> None:
        self.text, self.names = text, names
        self._found: dict[Offsets, list[Relay]] = {}
        self._leads: dict[Offsets, str | None] = {}
        self._people = sorted((n.start, n.end) for n in names if n.type in ("Person", "Location"))
        self._bearers = sorted((n.start, n.end, is_outlet(n.text)) for n in names if n.type in _BEARERS)

    def within(self, low: int, high: int) -> list[Relay]:
        """The bearers named in `text[low:high]`, in text order; of two that overlap the longer. Not to be changed."""
        if (low, high) not in self._found:
            self._found[low, high] = self._search(low, high)
        return self._found[low, high]

    def outlets(self, low: int, high: int) -> list[Offsets]:
        """Where `text[low:high]` names an outlet, as `outlets_in` tells."""
        first = bisect_left(self._outlets, (low, low))
        return [span for span in self._outlets[first : bisect_left(self._outlets, (high, high))] if span[1] <= high]

    @cached_property
    def _outlets(self) -> list[Offsets]:
        return sorted(outlets_in(self.text, 0, len(self.text)))

    @cached_property
    def asides(self) -> frozenset[str]:
        """The names, in small letters, of outlets whose people only lead a talk on another's stage."""
        if _HOSTED_BY.search(self.text) is None:
            return frozenset()
        return frozenset(self.text[a:b].casefold() for a, b in self._outlets if is_of_anothers_stage(self.text, a, b))

    @cached_property
    def _signs(self) -> dict[str, list[int]]:
        """Where the words stand without which a pattern finds nothing, by its name: one search for all of them."""
        out: dict[str, list[int]] = {"kind": [], "printed": [], "voice": []}
        for match in _SIGNS.finditer(self.text):
            out[str(match.lastgroup)].append(match.start())
        return out

    def _has(self, sign: str, low: int, high: int) -> bool:
        places = self._signs[sign]
        return bisect_left(places, low) < bisect_left(places, high)

    def lead(self, start: int, end: int) -> str | None:
        """How words bring in the name `text[start:end]`, as `lead_of` tells; "aside" of one on another's stage."""
        if (start, end) not in self._leads:
            aside = self.text[start:end].casefold() in self.asides
            self._leads[start, end] = "aside" if aside else lead_of(self.text, start, end)
        return self._leads[start, end]

    def _search(self, low: int, high: int) -> list[Relay]:
        text = self.text
        found: list[Relay] = []
        people = self._people[slice(*(bisect_left(self._people, (at, 0)) for at in (low, high)))]
        bearers = self._bearers[slice(*(bisect_left(self._bearers, (at, 0, False)) for at in (low, high)))]
        spans = {(a, b): outlet for a, b, outlet in bearers}
        spans |= {span: True for span in self.outlets(low, high)}
        for match in _KIND_TOLD.finditer(text, low, high) if self._has("kind", low, high) else ():
            span = match.span("after" if match["after"] else "before")
            if not _meets(people, *span) and not country_of(text[slice(*span)]):
                spans[span] = True
        for (first, last), outlet in spans.items():
            start, end = _whole(text, first, last, people)
            lead = self.lead(start, end)
            if lead is None or not (outlet or lead in _OF_ANY):
                continue
            medium = _MEDIA[lead]
            if lead == "given" and _ISSUED.search(text[max(0, start - 40) : start]):
                medium = "statement"
            if not outlet and lead != "written" and not _is_close(text, start, end):
                continue
            if not outlet and (
                is_authority(text, start, end)
                if lead in _ASKED
                else _ISSUED_BY.search(text, max(low, start - 90), start)
            ):
                continue
            found.append(Relay(start, end, medium, "body" if not outlet else _HOW.get(lead, "outlet")))
        for match in _PRINTED.finditer(text, low, high) if self._has("printed", low, high) else ():
            start, end = _whole(text, *match.span("name"), people)
            end -= bool(_STOP.search(text, start, end))  # the sentence's, and none of an initial
            if networks_in(text, start, end) and is_used(text, low, start, end):
                continue  # found as a network
            if start < end and not _meets(people, start, end):
                found.append(Relay(start, end, "document", "outlet"))
        for match in _VOICE.finditer(text, low, high) if self._has("voice", low, high) else ():
            found.append(Relay(*match.span("who"), "unknown", "voice"))
        out: list[Relay] = []
        taken: list[Offsets] = []
        for relay in sorted(found, key=lambda r: (r.start - r.end, r.start, r.how != "outlet")):
            if not _meets(taken, relay.start, relay.end):
                insort(taken, (relay.start, relay.end))
                out.append(relay)
        return sorted(out, key=lambda r: r.start)


_HOW = {"staged": "stage", "aside": "aside"}
_STOP = re.compile(r"[^\W\d_]{4}\.\Z")
_ASKED = ("told", "interview")
_POWERS = frozenset(("GOV", "LEG", "JUD", "MIL", "COP"))
_POWER = re.compile(
    r"\b(?:[Pp]olice|FBI|CIA|Senate|House of \w+|Assembly|Council|Committee|Commission|Court|Congress|Parliament|"
    r"Cabinet|"
    r"Politburo|Commons|Lords|Bundestag|Bundesrat|Nationalrat|Sejm|Duma|Rada|Knesset|Maj[lj]is|Meclis|Riksdag|"
    r"Storting|"
    r"Folketing|Eduskunta|Riigikogu|Saeima|Seimas|Skup[sš]tina|Sabor|Sobranie|Cortes|Althing|Oireachtas|D[aá]il|"
    r"Tynwald|"
    r"Lok Sabha|Rajya Sabha|Khural|Hural|Mazhilis|Kenesh|Loya Jirga|Shura|Diet|Legislature|Parliamentary \w+)\b"
)
_HEARS = re.compile(
    r"\b(?:Forum|Federation|Confederation|Association|Union|League|Alliance|Watch|Party|Chamber|Institute|Institution|"
    r"Conference|University|College|Academy|School|Club|Foundation|Society|Organi[sz]ation|Group|Initiative|Cent(?:re|"
    r"er)|Bank|Fund|Convention|Synod|Church|Congregation|Campaign|Coalition|Movement|Front|Brotherhood|Amnesty|"
    r"Red Cross|Summit|Dialogue|Roundtable|Workshop|Seminar|Endowment)\b"
)
"""Words in the names of bodies that are spoken to and print no news."""
_PARTY = re.compile(r"(?:\s+[A-Z][\w’-]+){0,2}\s+(?:party|faction|congress|conference|forum|convention|caucus|bloc)\b")
"""What follows a name that is only the beginning of a party's or a gathering's."""
_SERVANTS = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?(?:(?:sub)?committees?|councils?|agents|officials|officers|investigators|"
    r"detectives|prosecutors|inspectors|lawmakers|commissioners|inquiry|hearing)\b"
)
_ISSUED_BY = re.compile(
    r"\b(?:figures|data|statistics|numbers|estimates|findings|surveys?|polls?|reports?|research|stud(?:y|ies)|"
    r"analys[ie]s|"
    r"reviews?|transcripts?|readouts?|statements?|communiqu[eé]s?|releases?|texts?|documents?|letters?|summary|"
    r"accounts?)\s+(?:\w+\s+){0,3}?by\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Words after which an organisation has issued what speaks, and carries nobody else's words."""


def is_authority(text: str, start: int, end: int) -> bool:
    """True for a body that is told things to act on, and prints none: "told Parliament", "told the FBI's agents".

    A state, its seat and a body of states are such as well.
    """
    name = text[start:end]
    return (
        side_of(name) is not None
        or sector_of(name) in _POWERS
        or bool(_POWER.search(name) or _HEARS.search(name) or _SERVANTS.match(text, end))
        or bool(_PARTY.match(text, end))
    )


def _meets(spans: Sequence[Offsets], start: int, end: int) -> bool:
    """True where one of the spans, which are in text order and do not overlap, overlaps with `start` to `end`."""
    at = bisect_left(spans, (end, 0))
    return at > 0 and spans[at - 1][1] > start


_CLOSE = re.compile(r"\b(?:told|tells?|telling|by|to|with|in|on|for|quoting|citing)\s+(?:the\s+)?$", re.IGNORECASE)


def _is_close(text: str, start: int, end: int) -> bool:
    """True where the words that make a relay stand right beside the name, as they must for an unknown one."""
    return bool(_CLOSE.search(text[max(0, start - 30) : start]) or _QUOTES.match(text[end : end + 30]))


_SHOW = re.compile(
    r"['’]s?\s+(?:[a-z]+\s+)?(?:[“\"‘](?P<quoted>[^“”\"\n]{3,40})[”\"’]"
    r"|(?P<show>[A-Z][\w&.-]*(?:\s+(?:the\s+|of the\s+|of\s+)?[A-Z0-9][\w&-]*){0,6}))"
)
_SHOWN = re.compile(r"\b(?:This|Week|Morning|Today|Show|Tonight|Report|Hour|Live|Sunday|Daily|Any|the|of)\b")


def _whole(text: str, start: int, end: int, people: Sequence[Offsets]) -> Offsets:
    """A bearer's name without the day after it, and with its show: "Northwire’s This Week"."""
    if not _DAY_PAPER.match(text, start, end):
        end -= len(text[start:end]) - len(_DAY.sub("", text[start:end]))
    show = _SHOW.match(text, end)
    if show is None or _meets(people, show.start(), show.end()):
        return start, end
    if show["quoted"] or _SHOWN.search(show["show"]):
        return start, show.end()
    return start, end


_NAME = r"[A-Z][\w&.’-]*(?: (?:(?:of|the|of the|with) )?[A-Z0-9][\w&-]*){0,6}"
_KIND_TOLD = re.compile(  # "the podcast “Harbour Lights”", "WQXY radio"
    r"\b(?:show|programme?|podcast|newspaper|magazine|website|blog|channel|station|network|agency|newswire)"
    rf"\s+[“\"‘']{{0,2}}(?P<after>{_NAME})|\b(?!State|Local|National|Public|"
    rf"Official)(?P<before>{_NAME})[”\"’']{{0,2}}\s+"
    r"(?:radio|television|newspaper|magazine|podcast|news agency)\b"
)
_VOICE = re.compile(
    r"[tv](?<!\w.)(?:hrough|ia)\s+(?P<who>(?:his|her|its|their|an?|the)\s+(?:[\w-]+\s+){0,3}?(?:spokes(?:man|woman|person)|"
    r"lawyers?|"
    r"attorney|representatives?|aides?|advis[eo]rs?|press secretary|(?<!an )(?<!a )campaign|office))\b(?! \w+ing\b)"
)
_SIGNS = re.compile(
    r"\b(?:(?P<kind>(?:show|programme?|podcast|newspaper|magazine|website|blog|channel|station|network|agency|newswire|"
    r"radio|television)\b)|(?P<printed>(?:wrote|writes|writing|op-ed)\b)|(?P<voice>(?:through|via)\b))"
)
_BEARERS = ("Organization", "WorkOfArt", "Product")
_NETWORK_USED = re.compile(
    r"\b(?:(?:re)?tweet\w*|post(?:s|ed|ing)?|wrote|writ(?:es|ing|ten)|shar(?:ed|es|ing)|took|takes|taking|said|says|"
    r"announced|message[ds]?|video|live)\b",
    re.IGNORECASE,
)


def is_used(text: str, low: int, start: int, end: int) -> bool:
    """True where a network is written on, not only spoken of: "posted on X", "took to X", "on X she wrote"."""
    near = text[max(low, start - 60) : start]
    if re.match(r"\s+(?:posts?|page|account|feed|messages?|video)\b", text[end : end + 12]) and re.search(
        r"\b(?:in|on|via|from|to|with|through)\s+(?:[\w’'-]+\s+){0,4}$|\b(?:an?|his|her|their)\s+(?:\w+\s+)?$", near
    ):
        return True
    if not re.search(r"\b(?:on|to|via|over|through)\s+(?:[\w’']+\s+){0,2}$", near):
        return False
    return bool(_NETWORK_USED.search(near) or _NETWORK_USED.search(text[end : end + 40]))
