"""Names in the head of a memorandum of conversation: as they were read they come in, and go out as the lines have them.

The reader has learned from running text. In a list it takes two lines for one name, stops short where a line ends, and
overlooks who stands there with a title alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from memcon.find.memoranda import Memorandum
from memcon.find.mentions import Name
from memcon.resolve.words.headings import side_of_heading

LISTED = 0.5  # the score of a name that its place in the list tells
LETTERS = 5  # of an office that goes by them: "NEA", "S/AL"
_WORD = r"(?:[A-Z][\w’'-]*\.?|[A-Z]\.(?:[A-Z]\.)+)"
_OF = r"(?:(?:von|van|de|der|den|del|da|la|le|bin|ibn|al|el|und|zu)[ ]+)"
_NO_NAME = (
    r"(?!(?:Secretar\w+|Minist\w+|Departments?|Embass\w+|Ambassador|Counsel\w*|Director\w*|Deputy|Assistants?|Advis[eo]r\w*|Officers?|"
    r"Chief|Staff|Offices?|Affairs|Councils?|Members?|Chairman|President\w*|Attach\w+|Representative\w*|Delegation|Special|Senior|Under|"
    r"Acting|Foreign|Political|Economic|Military|Defen[cs]e|State|House|White|United|Nations?|National|Security|Interpret\w+|"
    r"Protocol|Bureau|Division|Desk|First|Second|Third|Charge|Mission|Permanent|Government|Committee|Commission\w*|Press|Language|Services?|"
    r"European|Eastern|Western|American|Asian|African|International|Republic|Federal|People|General|Prime|Vice|Party|Union|Bank|Agency|"
    r"Administrat\w+|Country|Executive|Public|Cabinet|Chancellery|Policy|Planning|Intelligence|Army|Navy|Air|Force|The|See|Same|List|"
    r"Attached|Part|Meeting|Conversation|Summary|Visit)\b)"
)
_NAME = rf"{_OF}?{_NO_NAME}{_WORD}(?:[ ]{_OF}?{_NO_NAME}{_WORD}){{0,3}}"
_TITLED = re.compile(
    r"(?:(?<=[\s—–-])|\A|(?<=\n))(?:(?:Mr|Mrs|Ms|Miss|Dr|Amb|Gen|Lt|Col|Capt|Maj|Brig|Adm|Prof|Messrs)\b\.?|Sir|Lord|Dame|Ambassador|Minister|"
    r"Secretary|President|Chancellor|Premier|Chairman|General|Admiral|Colonel|Major|Captain|Senator|Governor|Congressman|Professor|Counselor|"
    r"Counsellor|King|Queen|Prince|Archbishop|Marshal|Comrade|Director|Commander)\s"
    rf"(?P<name>{_NAME})(?=\s*(?:[,;(—–\n]|-\s|\Z|and\b|of\b|[A-Z]+/))"
)
_TITLE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Amb|Gen|Min|Couns|Lt|Col|Sir|Lord|Ambassador|Minister|Secretary|President)\b\.?\s+)+"
)
_BARE = re.compile(
    rf"(?:[A-Z/]+[—–-])?(?P<name>{_OF}?{_NO_NAME}{_WORD}(?:[ ]{_OF}?{_NO_NAME}{_WORD}){{1,3}})"
    r"(?=\s*(?:[,;(—–\n]|-\s|\Z))"
)
_REST = re.compile(rf"\.?(?:[ ]{_OF}?{_NO_NAME}{_WORD})+(?=\s*(?:[,;(—–\n]|-\s|\Z|and\b))|\.(?=[\n,])")
"""What a name goes on with on its line."""
_LEAD = re.compile(rf"(?:{_NO_NAME}[A-Z][\w’'-]+[ ]){{1,2}}")
"""What a name may have before it on its line: "Ch'iao" of "Ch'iao Kuan-hua"."""
_WRAPPED = re.compile(rf"\n(?P<rest>(?:[A-Z]\.\s)*{_NO_NAME}(?=[A-Z]\S*[a-z])[A-Z][\w’'-]+)(?=,?\s*(?:[,;(\n]|\Z|Jr))")
"""What a name that was cut where its line ends goes on with: "Paul | C. Warnke"."""


def of_head(text: str, names: Sequence[Name], head: Memorandum) -> list[Name]:
    """The names in text order, those of persons in the head's list as its lines have them, and those overlooked."""
    first, last = head.lines[0].start, head.lines[-1].end
    listed = [n for n in names if n.type == "Person" and first <= n.start < last]
    listed = sorted(_whole(text, listed, last), key=lambda n: n.start)
    taken = [(n.start, n.end) for n in listed]
    for line in head.lines:
        if any(a < line.end and line.start < b for a, b in taken):
            continue
        found = _TITLED.search(text, line.start, line.end) or _BARE.match(text, line.start, line.end)
        if found:
            start, end = found.span("name")
            end = _wrapped_end(text, start, end, last)
            listed.append(Name(start, end, text[start:end], "Person", LISTED))
            taken.append((start, end))
    others = [n for n in names if not any(a < n.end and n.start < b for a, b in taken) and n not in listed]
    others = [n for n in others if n.type != "Person" or not first <= n.start < last]
    return sorted([*others, *_apart(listed)], key=lambda n: n.start)


def _whole(text: str, names: Sequence[Name], limit: int) -> Iterator[Name]:
    """Names of persons line by line, each with all of its name there and with what its line's end has cut off."""
    for name in names:
        at = name.start
        for line in name.text.split("\n"):
            start, end = at, at + len(line)
            at = end + 1
            title = _TITLE.match(text, start, end)
            start = title.end() if title else start
            words = text[start:end]
            heads = text[start - 1 : start] in ("", "\n") and text[end : end + 1] == "\n"
            letters = words.isupper() and len(words) <= LETTERS and "." not in words
            if not words.strip() or letters or ("\n" in name.text and heads and " " not in words):
                continue  # an office's letters, or the name of a state over the next entry
            line_start = text.rfind("\n", 0, start) + 1
            lead = _LEAD.fullmatch(text, line_start, start)
            if lead and not lead.group().strip().isupper() and not _TITLE.match(text, line_start, start):
                start = line_start
            rest = _REST.match(text, end, limit)
            end = _wrapped_end(text, start, rest.end() if rest else end, limit)
            yield replace(name, start=start, end=end, text=text[start:end])


def _wrapped_end(text: str, start: int, end: int, limit: int) -> int:
    """Where a name ends that may have been cut at the end of its line: behind an initial, or a forename alone."""
    words = text[start:end]
    rest = _WRAPPED.match(text, end, limit)
    titled = text[start - 1 : start] not in ("", "\n")
    surname = " " in words and text[rest.end() : rest.end() + 1] == "," if rest else False
    cut = surname or words.endswith(".") or (" " not in words and (titled or text[end + 1 : end + 3].endswith(".")))
    if rest is None or not cut or side_of_heading(rest["rest"]) is not None:
        return end
    return rest.end("rest")


def _apart(names: Sequence[Name]) -> list[Name]:
    """The names, none of which begins in another."""
    out: list[Name] = []
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if not out or name.start >= out[-1].end:
            out.append(name)
    return out
