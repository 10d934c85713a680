"""News organisations and networks: a name comes in, whether the press, a broadcaster or a network bears it goes out."""

from __future__ import annotations

import re

# What outlets are called everywhere, and the large ones whose names do not show what they are.
_KINDS = (
    "news newspaper times post journal herald tribune courier telegraph gazette chronicle observer guardian examiner "
    "inquirer dispatch globe star sun mirror mail independent standard today magazine weekly daily monthly review "
    "press "
    "radio television tv broadcasting channel network podcast wire newswire agency hour tonight nation atlantic hill "
    "blaze"
)
_LARGE = (
    "AP|AFP|Agence France-Presse|Reuters|Bloomberg|TASS|Itar-Tass|RIA|Interfax|Ukrinform|Xinhua|Kyodo|Yonhap|IRNA|"
    "Tasnim|"
    "Anadolu|ANSA|EFE|dpa|UPI|CNN|BBC|NBC|MSNBC|CBS|ABC|Fox|CNBC|PBS|NPR|C-SPAN|RT|Rossiya|Sputnik|CGTN|CCTV|"
    "Al Jazeera|Al Arabiya|Deutsche Welle|DW|NHK|France ?24|Euronews|Sky|ITV|LBC|Politico|POLITICO|Axios|Vox|BuzzFeed|"
    "Breitbart|HuffPost|Huffington|Slate|Salon|Vice|Univision|Telemundo|Le Monde|Le Figaro|Der Spiegel|Spiegel|Bild|"
    "El Pa[ií]s|Haaretz|Kommersant|Izvestia|Nikkei|Asahi|Dawn|Hurriyet|Economist|Newsweek|Time|TIME|Forbes|Fortune|"
    "Meet the Press|Face the Nation|This Week|Good Morning America|Morning Joe|Daily Show|Late Show|Tonight Show|"
    "State of the Union|Hardball|60 Minutes|Nightline|Newsnight|Any Questions"
)
_OUTLET = re.compile(
    rf"\b(?:{'|'.join(word.capitalize() + '|' + word.upper() for word in _KINDS.split())})\b|\b(?:{_LARGE})\b"
)
_NETWORK = re.compile(
    r"\b(?:Twitter|Facebook|Instagram|Telegram|Truth Social|Weibo|YouTube|LinkedIn|Snapchat|TikTok|VKontakte|"
    r"Periscope)\b"
)


def is_outlet(name: str) -> bool:
    """True for a newspaper, magazine, agency, broadcaster or programme, by its name."""
    return bool(_OUTLET.search(name))


_PHRASE = re.compile(r"(?:The\s+)?[A-Z][\w&.-]*(?:\s+(?:(?:of|the|and)\s+)?[A-Z0-9][\w&.-]*)*")


def outlets_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where `text[start:end]` names an outlet in capitalised words: the whole of them."""
    found = []
    for match in _PHRASE.finditer(text, start, end):
        words = _STAFF.split(match.group())[0].rstrip(". ")
        if is_outlet(words) and words.casefold() not in _ORDINARY:
            found.append((match.start(), match.start() + len(words)))
    return found


_STAFF = re.compile(
    r"\s+(?:Editor|Host|Anchor|Correspondent|Reporter|Columnist|President|Chief|Executive|CEO|Producer)"
)
_ORDINARY = frozenset(
    ("today", "tonight", "time", "times", "the time", "this week", "press", "the press", "news", "sun")
)


def networks_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where `text[start:end]` names a social network."""
    return [match.span() for match in _NETWORK.finditer(text, start, end)]
