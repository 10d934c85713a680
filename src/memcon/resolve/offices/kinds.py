"""Kinds of office: the words of a title come in, "president", "foreign minister", "ambassador" … goes out."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.resolve.words.countries import country_of

# The first pattern that fits gives an office its kind. A list of offices, not of phrases: kinds are what the
# table of office-holders is asked for.
HEADS = ("president", "prime minister", "monarch")  # the kinds of office that head a state or its government

_KINDS: tuple[tuple[str, str], ...] = (
    ("attaché",
     r"\b(?:defen[cs]e|military|naval|army|air|trade|cultural|commercial|economic|legal|labou?r|press|police) "
     r"attach[eé]"),
    ("ambassador", r"\bambassador|\bnuncio\b|high commissioner to|permanent representative|envoy extraordinary"),
    ("deputy", r"\b(?:deputy|vice|assistant|under|undersecretary|associate)\b(?!-president of)(?! adm)|"
     r"^state secretary|"
     r"^(?:\S+ )?(?:state minister|minister delegate)\b|"
     r"\b(?:advis[eo]r|counsell?or|aide) to the (?:\S+ )?(?:vice )?(?:president|prime minister)"),
    ("prime minister", r"\b(?:prime minister|premier|taoiseach|head of government|pm)$|^chancellor$|federal chancellor|"
     r"pradhan mantri|"
     r"\bgerman chancellor|austrian chancellor|president of the council of ministers|premier of the state council"),
    ("foreign minister",
     r"\bminist\w+ (?:of|for) (?:europe and )?(?:foreign|external)|\b(?:foreign|external affairs) minister|"
     r"foreign affairs minister|^eam$|\bforeign secretary|\bsecretary (?:of (?:state for )?|for )foreign|"
     r"\bsecretary of state$|"
     r"top (?:\S+ )?diplomat|\bhead of (?:\S+ )?diplomacy|\bdiplomacy (?:chief|head)\b|"
     r"\bforeign policy chief|people's commissar for foreign"),
    ("defence minister", r"minist\w+ (?:of|for) (?:the )?(?:national )?(?:defen[cs]e|armed forces)|"
     r"\bdefen[cs]e (?:minister|secretary|chief)|"
     r"\barmed forces minister|secretary of (?:state for |national )?defen[cs]e|\bpentagon chief|^raksha mantri"),
    ("chief of defence",
     r"(?<!in-)chief of (?:the )?(?:\S+ )?(?:general staff|defen[cs]e(?: staff)?|joint staff|armed forces)|"
     r"chairman of the (?:\S+ )?joint chiefs|joint chiefs (?:of staff )?chairman|chief of staff of the armed forces|"
     r"(?<!supreme )commander-in-chief of the (?:\S+ )?(?:armed|\S+ armed)|chair of the chiefs of staff|"
     r"\btop (?:\S+ )?general|"
     r"general staff chief|\barmy chief|chief of the army staff"),
    ("security adviser",
     r"national security advis|secretary of the (?:\S+ )?(?:national )?security(?: and defen[cs]e)? council|"
     r"security council secretary"),
    ("spokesperson", r"\bspoke(?:sm[ae]n|swom[ae]n|sperson)|press secretary|spokeperson"),
    ("head of body", r"\bchairperson of the (?:african union |au )?commission$|\b(?:au|african union) commission chair|"
     r"\bchair\w* of the (?:african union|au) commission|"
     r"\bsecretary[- ]general|\bdirector[- ]general|high representative|president of the european|"
     r"european (?:commission|council) president|\b(?:nato|un|u\.n\.|iaea|imf) chief"),
    ("intelligence chief", r"director of (?:the )?(?:cia|national intelligence|foreign intelligence|federal security)|"
     r"\b(?:cia|mi6|mossad|fsb) (?:director|chief)|intelligence chief|spy chief"),
    ("speaker",
     r"\bspeaker\b|"
     r"(?:president|chair(?:man|woman|person)?|marshal) of the (?:(?:\w+ )?(?:senate|parliament|sejm)|"
     r"(?:national|legislative|federal|people[’']?s) assembly|(?:national|legislative) council(?! for\b)|"
     r"congress of (?:the )?deputies|(?:chamber|house|council) of (?:deputies|representatives|nationalities|people)|"
     r"storting|riksdag|folketing|bundestag|bundesrat|cortes|knesset|seimas|saeima|riigikogu|althing|state duma|"
     r"federation council|jogorku kenesh|verkhovna rada|ma[zj]hilis|majilis)\b(?! (?:\w+ ){0,4}committee)|"
     r"national assembly (?:chair\w*|president)"),
    ("monarch", r"\b(?:king|queen|monarch|emperor|emir|amir|sultan|grand duke|pope|crown prince)\b"),
    ("president", r"\bpres(?:ident)?\b(?!-elect)|\bhead of state\b"),
    ("finance minister", r"minist\w+ of finance|finance minister|treasury secretary|secretary of the treasury|"
     r"chancellor of the exchequer"),
    ("minister", r"\bminist(?:er|ress)\b|^secretary of\b"),
    ("leader", r"\b(?:supreme )?leader\b|\bstrongman\b|\bruler\b"),
)  # fmt: skip


@lru_cache(maxsize=1)
def _kind_patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(kind, re.compile(pattern)) for kind, pattern in _KINDS]


@lru_cache(maxsize=8192)
def office_kind(title: str) -> str | None:
    """The kind of an office: "president", "foreign minister", "chief of defence", "ambassador" …; None for others.

    "The President's special envoy" is no president, nor is "Chief of Staff to the President"; "Prime Minister of
    Norway" is of the kind of "Prime Minister".
    """
    of_state = _OFFICE_OF_STATE.match(title)
    if of_state and country_of(title[of_state.end() :]):
        return _kind(of_state["office"])
    serves = _SERVES.fullmatch(title)
    if serves:
        kind = _kind(serves["own"])
        return "deputy" if kind in (None, "head of body") and _SERVANT.search(serves["own"]) else kind
    owned = _OWNED_OFFICE.search(title)
    return _kind(without_honorifics(title[owned.end() :] if owned else title))


_OFFICE_OF_STATE = re.compile(
    r"(?:the\s+)?(?P<office>(?:[\w-]+\s+){0,2}?"
    r"(?:prime minister|premier|chancellor|head of government|secretary of state))\s+of\s+(?:the\s+)?(?=[A-Z])",
    re.IGNORECASE,
)
_SERVES = re.compile(
    r"(?P<own>[\w’'& -]+?)\s(?:of|to|for|in|at)\s(?:the\s)?(?:(?:office|cabinet)\s(?:of|to)\s(?:the\s)?)?"
    r"(?:[A-Z][\w-]+\s)?"
    r"(?:vice[ -])?(?:president|prime minister|premier|chancellor|king|emir|(?:foreign|defen[cs]e) minister"
    r"|(?:secretary|director)[ -]general|high representative)"
    r"(?:\s(?:of|in|on|for)\s.*)?",
    re.IGNORECASE,
)
_SERVANT = re.compile(
    r"\b(?:advis[eo]r|aide|assistant|counsell?or|director|chief|chef|secretary|envoy|representative|head|deputy)\b",
    re.IGNORECASE,
)
_OWNED_OFFICE = re.compile(r"^.*\b(?:[A-Z][\w-]*|[a-z-]*[a-z])(?:['’]s|s['’])\s+(?!(?:Democratic\s+)?Republic\b)(?=\S)")
"""Whose an office is, "Norway's ambassador"; the people's republics are called so."""


def _kind(title: str) -> str | None:
    words = plain(title)
    return next((kind for kind, pattern in _kind_patterns() if pattern.search(words)), None)


@lru_cache(maxsize=8192)
def without_honorifics(title: str) -> str:
    """A title without the courtesies and ranks at its end, where an office remains: "Osk's Prime Minister Sheikh"."""
    match = _HONORIFICS.search(title)
    while match and not _kind(title[: match.start()]):  # "Crown | Prince Sheikh" is no office
        match = _HONORIFICS.search(title, match.start() + 1)
    return title[: match.start()] if match else title


_HONORIFICS = re.compile(
    r"(?:(?<!\bdeputy)(?<!\bvice)(?<!\bassistant)(?<!\bsecretary)(?<!\bdirector)(?<!\battorney)(?<!\bgovernor)"
    r"(?<!\bconsul),?\s(?:(?:field|air|air chief|air vice)[- ]marshal|"
    r"(?:(?:lieutenant|lt|major|maj|brigadier|brig|vice|rear|colonel|col)\.?[- ])*"
    r"(?:general|gen|admiral|adm|colonel|col|captain|capt))\.?|"
    r",?\s(?:(?:crown )?prince|princess|sheikha?|sheik|sir|dame|lord|lady|dr|prof|mr|mrs|ms|"
    r"samdech(?: techo)?|shri|smt|tun|dato['’]?|datuk(?: seri)?|hon|h\.e|he|hh|hrh)\.?)+\Z",
    re.IGNORECASE,
)


def plain(title: str) -> str:
    """A title in lower case, without an article and marks at its ends."""
    words = " ".join(title.replace("’", "'").casefold().split())
    return words.removeprefix("the ").strip(" ,.")
