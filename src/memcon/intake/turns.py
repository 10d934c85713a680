"""Who has the floor: a text goes in, the turns of a transcript or an interview come out, none of any other text.

A turn opens a line with its speaker and a colon ("MR. HALE: No.", "Q: Why?"), or with a bare Q or A; in the printed
record of a hearing a full stop stands behind a name in capitals ("Mr. HALE. No."). It ends where the next opens. Lists
open their lines so too, but those who talk ask, answer and say "I" and "you".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

LEAST = 3  # turns of a conversation in which somebody speaks twice
FEW = 4  # … at most of one in which nobody does
MOST = 5  # words of a speaker's label there
TALKS = 0.4  # share of turns that must ask or say "I" or "you"
WHOLE = 0.6  # share of turns that must end as sentences do

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn in code points: its speaker's label, the colon behind it (empty after a bare Q) and the words.

    `words` are one span for each paragraph of the turn, and may be none.
    """

    label: Offsets
    colon: Offsets
    words: tuple[Offsets, ...]

    @property
    def end(self) -> int:
        """Where the turn's last words end, or its label where it has none."""
        return self.words[-1][1] if self.words else self.colon[1]


_WORD = r"(?:[A-Z0-9À-ÖØ-ÞĀ-Ž][\w.’'&/-]*)"
_SMALL = r"(?:of|the|and|for|to|in|on|de|del|da|di|la|le|el|al|bin|ibn|van|von|der)"
_NUMBER = r"(?:Q\.?[^\S\n]?\d+[.:]?[^\S\n]+)?"  # of a question, in the record of a hearing: "Q12 Chair:"
_LABEL = re.compile(
    rf"^[^\S\n]*(?:\*\*|[“\"])?{_NUMBER}(?:(?P<name>{_WORD}(?:,?[^\S\n]+(?:{_WORD}|{_SMALL})){{0,9}})(?P<of>(?:[^\S\n]*(?:\([^()\n]{{1,60}}\)|\[[^\[\]\n]{{1,60}}\])){{1,2}})?"
    r"(?P<colon>:)(?:\*\*)?(?=\s|$)|(?P<bare>[QA]|Question(?=\.)|Answer(?=\.))(?:\.?[^\S\n]{2,}|\.?\xa0|\.[^\S\n])(?=\S))",
    re.MULTILINE,
)
_PRINTED = re.compile(
    r"^[^\S\n]*(?P<name>[A-Z][a-z]+\.?(?:[^\S\n][A-Z][a-z]+){0,2}[^\S\n](?:Mc|Mac|[DO]['’]|De[^\S\n]?|Van[^\S\n])?[A-Z][A-Z'’-]+"
    r"(?:[^\S\n][A-Z][A-Z'’-]+){0,2}(?:[^\S\n]of(?:[^\S\n][A-Z][a-z]+){1,2})?)(?P<colon>\.)(?=\s)",
    re.MULTILINE,
)
"""A label in the printed record of a hearing: "Secretary VOLK.", "The CHAIRMAN."."""
_INLINE = re.compile(
    rf"(?:(?<=[.!?…”\")\]])|(?<=\* \*|\*\*\*))[^\S\n](?P<name>{_WORD}(?:,?[^\S\n](?:{_WORD}|{_SMALL})){{1,15}})"
    r"[^\S\n]*(?:\([^()\n]{1,60}\)[^\S\n]*)?(?P<colon>:)(?=[^\S\n][A-Z“\"(\[])"
)
"""A label inside a paragraph, where a page has run the turns together: "… afternoon. Jane Roe: Good afternoon"."""
_RUN_ON = re.compile(
    rf"(?<=[a-z])[^\S\n](?P<name>(?:President|Prime[^\S\n]Minister|Chancellor|Foreign[^\S\n]Minister)\b(?:[^\S\n](?:{_WORD}|{_SMALL})){{2,9}})"
    r"[^\S\n]*(?P<colon>:)(?=[^\S\n][A-Z])"
)
"""A first label behind a heading that has run into it: "Beginning of the talks President of Osk Jane Roe: Mr Lind,"."""
_SMALL_LABEL = re.compile(r"^[^\S\n]*(?P<name>[a-z][\w-]{3,}(?:[^\S\n][\w-]+)?)(?P<colon>:)(?=[^\S\n]\S)", re.MULTILINE)
"""A label that an outlet writes in small letters; whoever is labelled so asks."""
_ASKED = re.compile(r"^[^\S\n]*(?P<bare>Q)[^\S\n](?=[A-Z“\"(\[])", re.MULTILINE)
_LAST_WORD = re.compile(r".*[a-z]{3}\.[^\S\n](?=\S+[^\S\n])")
"""A sentence of a word or two before a label inside a paragraph: "Welcome. | President of Osk Jane Roe:"."""
_AGAIN = re.compile(r"\b(\w+)(?=[^\S\n]\1\b)")
"""The last word of a label behind which a page prints its note on the name: "Ana Roe | Roe AnaPresident of Osk:"."""
LABEL_LENGTH = 70
HEAD = 600  # characters that may stand before the first turn of a transcript: title, place, those present
LEAD = 1200  # … before the words of those who speak under their office

# What opens a line of a page, a list or a heading and speaks to nobody.
_NOT_A_SPEAKER = re.compile(
    r"(?:(?:file |stock )?(?:photos?|pictures?|images?|videos?|photograph\w*|graphics?|maps?|credits?|captions?)|"
    r"(?:read|see|find|learn)(?: .*)?|related(?: .*)?|more(?: .*)?|also(?: .*)?|watch(?: .*)?|listen(?: .*)?|"
    r"sources?|notes?|updates?|updated|corrections?|clarifications?|editor.*|story|stories|breaking(?: .*)?|opinion|"
    r"analysis|dates?(?: .*)?|times?|location|place|venue|name|distribution|"
    r"subject|re|to|from|cc|bcc|sent|contacts?|e-?mail|tel|telephone|"
    r"phone|fax|website|web|twitter|facebook|instagram|address|published|posted|topics?|tags?|categor\w+|keywords?|"
    r"who|what|when|where|why|how|claims?|facts?|truth|verdict|ruling|rating|myths?|reality|pros?|cons?|winners?|losers?|"
    r"first|second|third|fourth|fifth|finally|one|two|three|four|five|last|next|now|then|so|but|and|or|"
    r"(?:step|day|part|chapter|option|question|answer|table|figure|section|article|point|item|rule|reason|number|no\.?|"
    r"group|week|round) (?:\d+|[ivx]+|one|two|three|four|five)|\d+[.)]?|p\.?s\.?|participants?|agenda|summary|"
    r"background|conclusion|introduction|overview|example|warning|spoiler.*|headline|title|byline|pool|"
    r"(?:on|in|at|about|for|with|as|if|under|by) .*|"
    r"download.*|share.*|follow.*|click.*|sign.*|subscribe.*)",
    re.IGNORECASE,
)
_ASKED_ANSWERED = ("Question", "Answer")
_ADDRESSES = re.compile(r"\?|\b(?:I|I['’]\w+|you|your|my|our|we|us|me|thanks?|thank)\b", re.IGNORECASE)
_SELF = re.compile(r"\b(?:I|my|we|our|me|us)\b", re.IGNORECASE)
_ONESELF = re.compile(r"\b(?:I|me|[Mm]y)\b(?!\.)")
_ASKING = re.compile(r"\?[\s)\]”\"’'*]*\Z")
_PRINTED_QUOTES = re.compile(r"[“\"][^”\"]*[”\"]|(?<!\w)[‘'][^’'\n]*[’'](?!\w)")
_SENTENCE = re.compile(r"[.?!…—–-][\s)\]”\"’'*>]*\Z|[)\]]\Z")
_QUOTED = re.compile(r"[“\"]")
_OFFICE = re.compile(
    r"The\b.*\b(?:Minister|Secretary|Chancellor|President|Leader|Attorney|Solicitor|Taoiseach|Tánaiste)\b"
)
_TITLED = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Sir|Lord|President|Minister|Secretary|Chancellor|Premier|Taoiseach|Ambassador|Commissioner|Speaker|"
    r"Chair(?:man|woman|person)?|Director|Governor|Senator|King|Queen|Emir|General|Admiral|Spokes(?:man|woman|person)|"
    r"Moderator|Envoy|Representative|Leader)\b",
    re.IGNORECASE,
)
_STAGE = re.compile(r"\W?[(\[][^()\[\]]*[)\]]|\W")
_END = re.compile(r"(?:\W*END\b.{0,40}|#{3,}|\* ?\* ?\*|\d{1,2}:\d{2} ?[AaPp]\.?[Mm]\.?.{0,12})\Z")


@lru_cache(maxsize=2)  # each step that a document goes through asks for them
def find_turns(text: str) -> tuple[Turn, ...]:
    """The turns of a conversation in text order, empty where the text is none."""
    opened = _opened(text)
    if not opened:
        return ()
    ends = [label[0] for label, _, _ in opened[1:]]
    turns = [
        Turn(label, colon, _words(text, start, end))
        for (label, colon, start), end in zip(opened, [*ends, len(text)], strict=True)
    ]
    if len(turns) > 1 and turns[0].label[0] > HEAD:  # an article that prints a talk goes on behind its last words
        longest = max(len(turn.words) for turn in turns[:-1])
        turns[-1] = replace(turns[-1], words=turns[-1].words[: max(1, longest)])
    said = ["\n".join(text[a:b] for a, b in turn.words) for turn in turns]
    talking = sum(_ADDRESSES.search(words) is not None for words in said)
    whole = sum(_SENTENCE.search(words) is not None for words in said)
    printed = all(text[slice(*turn.colon)] == "." for turn in turns)
    if len({_key(text[slice(*turn.label)]) for turn in turns}) == len(turns) and not printed:
        return tuple(turns) if _is_short_talk(text, turns, said) or _is_on_record(text, turns) else ()
    return tuple(turns) if talking >= TALKS * len(turns) and whole >= WHOLE * len(turns) else ()


def _is_short_talk(text: str, turns: Sequence[Turn], said: Sequence[str]) -> bool:
    """True where a text is all talk in which nobody speaks twice: questions, and statements in somebody's own words.

    `said` are the words of each turn. Who asks may have any label, who speaks has a name and, alone, says "I".
    """
    if not all(_SENTENCE.search(words) for words in said):
        return False
    if len(turns) == 1:
        own = _ONESELF.search(_PRINTED_QUOTES.sub("", said[0]))
        return own is not None and len(turns[0].words) == 1 and _is_speaker(text[slice(*turns[0].label)])
    asks = [_ASKING.search(words) is not None for words in said]
    return not all(asks) and all(
        ask or (_SELF.search(words) is not None and _is_speaker(text[slice(*turn.label)]))
        for turn, words, ask in zip(turns, said, asks, strict=True)
    )


def _is_on_record(text: str, turns: Sequence[Turn]) -> bool:
    """True where those who hold an office speak one after the other, each once, to somebody and to the end of a text.

    What is printed in quotation marks is quoted, and an article goes on behind it.
    """
    for turn in turns:
        pieces = [text[a:b] for a, b in turn.words]
        if not _speaks_by_office(text, *turn.label) or not pieces or _QUOTED.match(pieces[0]):
            return False
        addressed = [_ADDRESSES.search(piece) is not None for piece in pieces]
        if not addressed[-1] or 2 * sum(addressed) < len(pieces) or not _SENTENCE.search(pieces[-1]):
            return False
    return any(_SELF.search(text, *piece) for turn in turns for piece in turn.words)


def _is_official(label: str) -> bool:
    """True for a label that tells an office or a title: "MR. LIND", "President of Osk Jane Roe"."""
    words = label.split()
    least = 2 if label.isupper() else 3
    return len(words) >= least and words[-1][0].isupper() and _TITLED.search(label) is not None


def _speaks_by_office(text: str, start: int, end: int) -> bool:
    """True for a label that tells an office, and for a name beside one: "The Minister (Lord Roe)"."""
    beside = _BESIDE.match(text, end)
    label = _OFFICE_OF.search(text, max(0, start - LABEL_LENGTH), start)
    return _is_official(text[start:end]) or bool((beside and _TITLED.search(beside["of"])) or label)


_BESIDE = re.compile(r"[^\S\n]*\((?P<of>[^()\n]{1,60})\)")
_OFFICE_OF = re.compile(rf"{_OFFICE.pattern}[^\n()]*\(\Z")


def _is_heading(text: str, at: int, name: str) -> bool:
    """True for a label at the head of a text whose line is no sentence and tells no speaker: "Foreign Trade: Chad"."""
    if len(text[:at].split("\n")) > HEADINGS or _TITLED.search(name) or name in _ASKED_ANSWERED:
        return False
    return _TITLE_LINE.match(text, at + len(name)) is not None


HEADINGS = 4  # lines at the head of a text that may be headings
_TITLE_LINE = re.compile(r":[^\S\n]+[A-Z][^\n.?!:]{0,60}\n")


def _key(label: str) -> str:
    """What is the same of a speaker's labels: the last name, "ANA ROE, MINISTER" and then "ROE"."""
    return label.partition(",")[0].split()[-1].casefold()


def _is_speaker(label: str) -> bool:
    """True for a label of two names or more, or in capitals: "Ana Roe", "PRESIDENT ROE"."""
    words = label.partition(",")[0].split()
    return 1 < len(words) <= MOST and all(w[:1].isupper() for w in words)


def turn_at(turns: Sequence[Turn], offset: int) -> int:
    """The number of the turn whose label or words hold an offset, from 1; 0 between the turns and around them."""
    number = bisect_right(turns, offset, key=lambda turn: turn.label[0])
    return number if number and offset < turns[number - 1].end else 0


def _opened(text: str) -> list[tuple[Offsets, Offsets, int]]:
    """Label, colon and beginning of the words of each turn; nothing unless one of two labels or more comes again.

    Of a few labels, with the first of which the text begins, none need come again.
    """
    printed = list(_PRINTED.finditer(text))
    if len(printed) > 1:
        return [(match.span("name"), match.span("colon"), match.end()) for match in printed]
    found: dict[int, tuple[Offsets, Offsets, int]] = {}
    names: dict[int, str] = {}
    for match in _LABEL.finditer(text):
        role = "bare" if match["bare"] else "name"
        if match.end() - match.start() > LABEL_LENGTH + len(match["of"] or "") or _NOT_A_SPEAKER.fullmatch(match[role]):
            continue
        colon = match.span("colon") if match["colon"] else (match.end(role), match.end(role))
        label = match.span(role)
        if match["of"] and "(" in match["of"] and _OFFICE.match(match[role]):  # "The Minister (Ana Roe)": who it is
            label = text.index("(", match.start("of")) + 1, text.index(")", match.start("of"))
        found[label[0]] = (label, colon, match.end())
        names[label[0]] = text[slice(*label)]
    counts = Counter(map(_key, names.values()))
    for at in [at for at, name in names.items() if counts[_key(name)] == 1 and _is_heading(text, at, name)]:
        del found[at], names[at]
    if found:
        for label, colon, start in _asking(text):
            found[label[0]], names[label[0]] = (label, colon, start), text[slice(*label)]
    if len(found) > 1:
        for match in _ASKED.finditer(text):  # "Q And then?" among other turns
            at = match.start("bare")
            if at not in found:
                found[at], names[at] = (match.span("bare"), (at + 1, at + 1), match.end()), "Q"
    for label, colon, start in _inline(text, names.values()):
        found[label[0]], names[label[0]] = (label, colon, start), text[slice(*label)]
    if len(found) == len(set(map(_key, names.values()))):  # nobody speaks twice
        first = min(names, default=0)
        few = len(found) <= FEW and not text[:first].strip()
        official = first <= LEAD and all(_speaks_by_office(text, *found[at][0]) for at in names)
        return [found[at] for at in sorted(names)] if few or official else []
    if len(found) < LEAST:
        return []
    counts = Counter(map(_key, names.values()))
    often = {name for name in names.values() if counts[_key(name)] > 1}
    if all(name.isupper() for name in often):  # then a line that opens in small letters opens no turn
        names = {at: name for at, name in names.items() if name.isupper() or name in _ASKED_ANSWERED}
    if not often or len(set(map(_key, names.values()))) < 2:
        return []
    return [found[at] for at in sorted(names)]


def _inline(text: str, others: Iterable[str]) -> list[tuple[Offsets, Offsets, int]]:
    """The turns that open inside a paragraph; `others` are labels that open lines.

    Where nobody speaks twice there are none, but for those of whoever speaks under an office.
    """
    found = list(_INLINE.finditer(text))
    others = list(others)
    heading = None if others or not found else _RUN_ON.search(text, 0, found[0].start())
    labels = [
        (_without_note(match), match)
        for match in ([heading, *found] if heading else found)
        if not _NOT_A_SPEAKER.fullmatch(match["name"])
    ]
    labels = [(name, match) for name, match in labels if name[1] - name[0] <= LABEL_LENGTH]
    names = [text[slice(*name)] for name, _ in labels]
    counts = Counter(map(_key, (*names, *others)))
    if len(labels) < 2 or len(counts) < 2 or max(counts.values()) < 2:
        official = [one for one, name in zip(labels, names, strict=True) if _is_official(name)]
        labels = official if all(map(_is_official, others)) else []
    return [(name, match.span("colon"), match.end()) for name, match in labels]


def _without_note(label: re.Match[str]) -> Offsets:
    """Where the name of a label stands, less a last word before it and what a page prints behind it to explain it."""
    start, end = label.span("name")
    before = _LAST_WORD.match(label.string, start, end)
    start = before.end() if before else start
    again = _AGAIN.search(label.string, start, end)
    return start, again.end() if again else end


def _asking(text: str) -> list[tuple[Offsets, Offsets, int]]:
    """The turns of one label in small letters that comes again and opens lines that end in a question, no others."""
    lines = [
        (match, text[match.end() : text.find("\n", match.end()) % (len(text) + 1)])
        for match in _SMALL_LABEL.finditer(text)
    ]
    labels = {match["name"] for match, _ in lines}
    if len(lines) < 2 or len(labels) != 1 or not all(_ASKING.search(line) for _, line in lines):
        return []
    return [(match.span("name"), match.span("colon"), match.end()) for match, _ in lines]


def _words(text: str, start: int, end: int) -> tuple[Offsets, ...]:
    """The paragraphs of a turn, less what tells only of laughter or of the end.

    Lines without an empty one between them are one paragraph. A turn in quotation marks has no words outside them.
    """
    out: list[Offsets] = []
    at, goes_on = start, False
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        begin = at + len(line) - len(line.lstrip()) if words else at
        at += len(line)
        if not words or _STAGE.fullmatch(words):
            goes_on = False
            continue
        quoted = out and _QUOTED.match(text, out[0][0]) and not _QUOTED.match(words) and not goes_on
        if quoted or _END.match(words):
            break
        out.append((out.pop()[0] if goes_on else begin, begin + len(words)))
        goes_on = True
    return tuple(out)
