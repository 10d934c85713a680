"""News organisations and networks: a name comes in, whether the press, a broadcaster or a network bears it goes out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from memcon.resolve.words.countries import place_country
from memcon.resolve.words.names import gender_of
from memcon.resolve.words.newsrooms import NAMES, holds_newsroom

# What outlets are called everywhere: words that tell one wherever they stand in a name, and those that do at its end.
_ANYWHERE = (
    "news newspaper times tribune herald gazette journal radio television tv broadcasting magazine newswire podcast "
    "zeitung shimbun"
)
_AT_END = (
    "post courier telegraph chronicle observer guardian examiner inquirer dispatch globe star sun mirror mail "
    "independent standard weekly daily monthly review today wire show hour tonight"
)


def _written(words: str) -> str:
    return "|".join(f"{word.capitalize()}|{word.upper()}" for word in words.split())


_OUTLET = re.compile(rf"\b(?:{_written(_ANYWHERE)})\b")
_ENDS = re.compile(rf"\b(?:{_written(_AT_END)})$")
_NETWORK = re.compile(
    r"(?=[TFIWYLSVPBMX])\b(?:Twitter|Facebook|Instagram|Telegram|Truth Social|Weibo|YouTube|LinkedIn|Snapchat|TikTok|"
    r"VKontakte|Periscope|(?<=\bon )Threads|Bluesky|Mastodon|(?:(?<=\bon )|(?<=\bvia )|(?<=\bto ))X"
    r"(?! [A-Z]|[-’'&.]\w))\b"
)
"""A letter is a network only where something stands on it or goes to it: "wrote on X"."""


@lru_cache(maxsize=4096)
def is_outlet(name: str) -> bool:
    """True for a newspaper, magazine, agency, broadcaster or programme, by its name."""
    if _OUTLET.search(name) or holds_newsroom(name):
        return True
    return bool(_ENDS.search(name)) and not _is_persons(name)


_SURNAMES = ("Post", "Star", "Sun")


def _is_persons(name: str) -> bool:
    """True for a forename that is no place before a last word: "Emily Post", not "Washington Post"."""
    words = name.split()
    return (
        len(words) == 2
        and words[1] in _SURNAMES
        and gender_of(None, name) is not None
        and place_country(words[0]) is None
    )


_WORLDWIDE = re.compile(
    r"(?:Thomson )?Reuters(?: News(?: Agency)?)?|AFP|Agence France-Presse|Al Jazeera(?: English)?|Deutsche Welle|DW"
    r"|Euronews"
)


def is_worldwide(publisher: str | None) -> bool:
    """True for a news organisation that writes for the world: whose officials are meant does not go without saying."""
    return _WORLDWIDE.fullmatch((publisher or "").strip()) is not None


_PHRASE = re.compile(  # a word's full stop is within a name only where the word is short: "U.S.", "St."
    r"[A-Z][\w&.-]*(?:(?<![^\W\d_]{4}\.)[ \xa0]+(?:(?:of|the|and|&)[ \xa0]+)?[A-Z0-9][\w&.-]*){0,40}"
)
_OPENING = re.compile(
    r"(?:(?:As|In|On|At|By|To|From|For|With|But|And|When|While|After|Before|Per|Former|Then|According)[ \xa0]+)+"
)


_CALLED = re.compile(
    r"\b(?:broadcaster|newspaper|daily|weekly|magazine|tabloid|(?:news )?agency|newswire|(?:radio |television |TV )?"
    r"(?:station|channel|network)|(?:news )?(?:website|outlet|portal)|talk show|podcast|programme)[ \xa0,]+[“\"‘]?$"
)


def is_called_outlet(text: str, start: int) -> bool:
    """True where the words before a name call what it names an outlet: "the broadcaster Kanal Ege"."""
    return bool(_CALLED.search(text, max(0, start - 40), start))


_OUTLET_NOUN = re.compile(
    r"\b(?:television|tv|radio|news agency|newswire|newspaper|daily|weekly|magazine|tabloid|broadcaster"
    r"|(?<!social )media)"
    r"(?: (?:channel|station|network|outlets?))?\Z",
    re.IGNORECASE,
)
_STATE_MEDIUM = re.compile(r"\b(?:state|official|government)(?:-(?:run|owned|controlled))?\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_outlet_phrase(words: str) -> bool:
    """True for words whose head is an outlet: "Norway's state television", "the Dawn daily", "Kanal Ege TV"."""
    return bool(_OUTLET_NOUN.search(words))


@lru_cache(maxsize=4096)
def is_state_medium(words: str) -> bool:
    """True for an outlet that is called its state's own: "Norway's state television", "the official news agency"."""
    return bool(_STATE_MEDIUM.search(words))


def outlets_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where `text[start:end]` names an outlet in capitalised words: the whole of them."""
    found = []
    for first, last in _phrases(text, start, end):
        phrase = text[first:last]
        if not any(blank in phrase for blank in " \xa0\n"):  # one word, as most are
            words = phrase.rstrip(". ")
            if is_outlet(words) and words.casefold() not in _ORDINARY:
                found.append((first, first + len(words)))
            continue
        phrase = _STAFF.split(phrase)[0].rstrip(". ")
        lead = _OPENING.match(phrase)
        at = first + (lead.end() if lead else 0)
        words = phrase[at - first :]
        writer = _OF.search(words)
        if writer and not _ONE_NAME.fullmatch(words):
            of = words[writer.end() :]
            if is_outlet(of) and not is_outlet(words[: writer.start()]):
                at, words = at + writer.end(), of  # "Jane Roe of The Courier"
        if is_outlet(words) and words.casefold() not in _ORDINARY:
            found.append((at, at + len(words)))
    return found


def _phrases(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words; an outlet ends where "and" or "the" begins another: "told Reuters the Mayor"."""
    for match in _PHRASE.finditer(text, start, end):
        first, last = match.span()
        if " " not in match.group() and "\xa0" not in match.group():
            yield first, last
            continue
        both = _AND.search(text, first, last)
        if both and all(is_outlet(part) for part in (text[first : both.start()], text[both.end() : last])):
            yield first, both.start()
            first = both.end()
        for the in _THE.finditer(text, first, last):
            one = any(m.start() < the.start() < m.end() for m in _ONE_NAME.finditer(text, first, last))
            if not one and is_outlet(text[first : the.start()]):
                yield first, the.start()
                first = the.end()
        yield first, last


_AND = re.compile(r"[ \xa0]+and[ \xa0]+")
_THE = re.compile(r"(?<!\bof)(?<!\band)[ \xa0]+the[ \xa0]+")
_OF = re.compile(r"\s+of\s+(?=[Tt]he\s|[A-Z])")
_ONE_NAME = re.compile("|".join(re.escape(name) for name in NAMES))


_STAFF = re.compile(
    r"\s+(?:Democratic|Republican|GOP|Presidential|Debate|Town Hall|Editor|Host|Anchor|Correspondent|Reporter|"
    r"Columnist|President|Chief|Executive|CEO|Producer)"
)
_ORDINARY = frozenset(
    (
        "today",
        "tonight",
        "time",
        "times",
        "the time",
        "this week",
        "press",
        "the press",
        "news",
        "sun",
        "radio",
        "television",
        "tv",
        "newspaper",
        "magazine",
        "podcast",
        "show",
        "hour",
    )
)


def networks_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where `text[start:end]` names a social network."""
    networks = _networks(text)
    first, last = bisect_left(networks, (start, 0)), bisect_left(networks, (end, 0))
    return [span for span in networks[first:last] if span[1] <= end]


@lru_cache(maxsize=2)  # each sentence of a document is asked about
def _networks(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _NETWORK.finditer(text)]
