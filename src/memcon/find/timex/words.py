"""The words of time: text comes in, tokens with a one-letter tag each go out.

A tag stands for a class of words ("W" a weekday, "U" a unit of the calendar …); the grammar of
`times` is written over strings of tags, so that it stays short and its work linear.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Token(NamedTuple):
    """One word, number or sign: its place in the text, its tag and the value that the tag needs."""

    start: int
    end: int
    tag: str
    value: str


def _split(words: str) -> list[str]:
    return words.split()


_NUMBERS = _split(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_ONES = _NUMBERS[:9]
_TENS = [*_NUMBERS[9:], *_split("thirty forty fifty sixty seventy eighty ninety")]
_TOKEN = re.compile(  # most signs are blanks, and most words none that any rule but that for words could match
    r"""(?!\ )(?:
      (?:[bcdf-kmoq-su-z]|[ent](?![iwIW])|[apl](?![.\ mo]))[^\W\d_]*
    | \d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])
    | \d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\w) | \d{1,2}/\d{1,2}/\d{2}(?![\w/])
    | \d{1,2}:\d\d(?::\d\d)?(?![\d:])
    | (?:1[89]|20)\d\d/\d\d(?![\w/])
    | \b[QH][1-4](?=FY\d|\b) | (?<![A-Za-z])FY\ ?['’]?(?:20)?\d\d(?!\w)
    | \d{1,2}\.[0-5]\d\ ?(?:[AaPp]\.[Mm]\.|[AaPp][Mm](?!\w))
    | (?<=[\d.mM]\ )(?:local|[A-Z][A-Za-z]+)\ [Tt]ime(?=,?\ (?:on\ )?(?:[MTWFS][a-z]+day|\d))
    | \d{1,3}[ -]1/[2-9](?![\d/]) | \d{1,9}(?:,\d{3})+(?:\.\d{1,9})? | \d{1,9}\.\d{1,9}
    | \d{1,4}(?:st|nd|rd|th|s)(?!\w)
    | (?<=[Tt]he\ )\d{3}0['’]s(?!\w)
    | \d+
    | \b[ap]\.?\ ?m(?!\w)\.? | \bB(?:\.C\.?|CE?)(?!\w) | \bA\.D\.?
    | (?i:(?:eighteen|nineteen|twenty)[ -]TENS(?:[ -]ONES)?)(?!\w)
    | (?:New\ Year['’]s\ (?:Day|Eve) | Christmas\ Eve | Good\ Friday | Easter\ (?:Sunday|Monday)
      | International\ Women['’]s\ Day)(?!\w)
    | [^\W\d_]+
    | \n[ \t\r]*\n
    | [^\w\s]
    )""".replace("TENS", f"(?:{'|'.join(_TENS)})").replace("ONES", f"(?:{'|'.join(_ONES)})"),
    re.VERBOSE,
)


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = _split("january february march april may june july august september october november december")
_ORDINALS = _split("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
_CENTURIES = _split("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")


def _lexicon() -> dict[str, tuple[str, str]]:
    words: dict[str, tuple[str, str]] = {}

    def put(tag: str, entries: str) -> None:
        """`entries` are words, each with its value after an equals sign where it is not the word itself."""
        for entry in entries.split():
            word, _, value = entry.partition("=")
            words[word] = (tag, value or word)

    for i, day in enumerate(WEEKDAYS):
        words[day] = ("W", str(i))
        words[day + "s"] = ("L", str(i))
    put("w", "mon=0 tue=1 tues=1 wed=2 thu=3 thur=3 thurs=3 fri=4 sat=5 sun=6")
    for i, month in enumerate(MONTHS, 1):
        words[month] = ("M", str(i))
    words["may"] = ("m", "5")
    put("m", "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12")
    for i, number in enumerate(_NUMBERS, 1):
        words[number] = ("n", str(i))
    put("n", "thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90")
    put("6", "hundred=100 thousand=1000")
    for i, ordinal in enumerate(_ORDINALS, 1):
        words[ordinal] = ("o", str(i))
    for i, ordinal in enumerate(_CENTURIES, 13):
        words[ordinal] = ("o", str(i))
    words["second"] = words["latter"] = ("s", "2")
    put("a", "a=1 an=1")
    put("q", "few=X several=X many=X couple=2 dozen=12 some=X")
    put("=", "half")
    put("U", "day=D week=W month=M year=Y decade=E century=C quarter=Q fortnight=F")
    put("V", "days=D weeks=W months=M years=Y decades=E centuries=C fortnights=F quarters=Q")
    put("T", "period")
    put("3", "time")
    put("_", "full whole entire straight consecutive trading working business additional near")
    put("@", "fiscal")
    put("°", "long")
    put("^", "season financial academic tax school")
    put("H", "hour=H minute=m")
    put("J", "hours=H minutes=m seconds=S hrs=H")
    put("K", "weekend=weekend weekends=weekend")
    put("P", "morning=MO afternoon=AF evening=EV night=NI dawn=MO")
    put("C", "midday=12:00 noon=12:00 midnight=24:00")
    put("S", "summer=SU winter=WI autumn=FA spring=SP")
    put("f", "fall=FA")
    put("D", "today=0 tonight=0 yesterday=-1 tomorrow=1")
    put("R", "now=PRESENT_REF currently=PRESENT_REF nowadays=PRESENT_REF presently=PRESENT_REF")
    put("R", "recently=PAST_REF lately=PAST_REF")
    put("0", "future=FUTURE_REF")
    put("8", "right")
    put("r", "earlier=-1 later=1 afterwards=1")
    put("N", "recent=PAST_REF")
    put(">", "coming=FUTURE_REF upcoming=FUTURE_REF")
    put("X", "christmas easter thanksgiving ramadan eid")
    put(
        "Z",
        "gmt utc est edt cst cdt mst mdt pst pdt cet cest eet eest bst msk ist jst kst zulu "
        "aest aedt awst nzst nzdt sgt hkt sast",
    )
    put("G", "daily=P1D nightly=P1D weekly=P1W monthly=P1M yearly=P1Y annually=P1Y hourly=PT1H")
    put("t", "the")
    put("h", "this these")
    put("<", "current=PRESENT_REF")
    put("j", "that those same")
    put("l", "last latest")
    put("p", "past")
    put("b", "previous=-1 preceding=-1 prior=-1")
    put("x", "next")
    put("F", "following=1 subsequent=1")
    put("e", "early=START late=END mid=MID")
    put("c", "beginning=START start=START end=END middle=MID close=END outset=START")
    put("B", "bc bce ad")
    put("g", "ago=-1")
    put("d", "before=-1 after=1 previously=-1")
    put("i", "in during")
    put("%", "on at")
    put("≈", "about")
    put("7", "around")
    put("u", "since until till by through throughout between")
    put("k", "from")
    put("v", "every each per")
    put("z", "and or to")
    put("y", "of")
    put("Q", "nearly almost roughly approximately over under another least most more less")
    put("»", "than")
    put("E", "eighties=198 seventies=197 sixties=196 fifties=195 nineties=199")
    put("O", "new")
    put("A", "am=am pm=pm")
    put("&", "s")
    put("#", "old age")
    return words


_SIGNS = (
    {",": ",", "(": "(", "’": "'", "'": "'"}
    | dict.fromkeys(".!?;:)", ";")
    | dict.fromkeys("-–—", "-")
    | dict.fromkeys("$£€#", "!")
)
_NEEDS_CAPITAL = frozenset("WwLMmXZ")
_LOWER_IS_FINE = frozenset(WEEKDAYS) | frozenset(MONTHS) - {"may", "march", "august"}

HOLIDAYS = frozenset(
    ("new year's day", "new year's eve", "christmas eve", "good friday", "easter sunday", "easter monday",
     "international women's day")
)  # fmt: skip

Match = re.Match[str]
_NOTHING = (" ", "")
OTHER = " "  # the tag of every word that says nothing about time


class _Lexicon(dict[str, tuple[str, str]]):
    """Tag and value of every word met so far, as it is written; grows up to a bound."""

    def __init__(self) -> None:
        super().__init__()
        self.words = _lexicon()

    def __missing__(self, word: str) -> tuple[str, str]:
        found = self._look_up(word)
        if len(self) < 100_000 and len(word) < 40:
            self[word] = found
        return found

    def _look_up(self, word: str) -> tuple[str, str]:
        found = self.words.get(word.lower())
        first = word[0]
        if found is not None:
            tag = found[0]
            if tag == "B":
                return found if word.isupper() else _NOTHING
            return found if first.isupper() or tag not in _NEEDS_CAPITAL or word in _LOWER_IS_FINE else _NOTHING
        if first.isdecimal():
            return _number(word)
        if first.isalpha():
            if word[-1].isdecimal():  # "FY24", "Q2"
                return ("£", f"20{word[-2:]}") if first == "F" else ("4", word)
            if word[-5:].lower() == " time":  # "Moscow time"
                return "Z", ""
            if " " in word and first.isupper() and (day := word.lower().replace("’", "'")) in HOLIDAYS:
                return "X", day
            return _dotted(word) if "." in word else _year_in_words(word) if " " in word or "-" in word else _NOTHING
        return _SIGNS.get(word, OTHER), ""


_LEXICON = _Lexicon()


def tokens_of(text: str) -> tuple[str, list[Match]]:
    """The tags of `text` as one string, and its words; the i-th tag is that of the i-th word."""
    words = list(_TOKEN.finditer(text))
    known = _LEXICON
    return "".join([known[word[0]][0] for word in words]), words


def token_of(word: Match, offset: int) -> Token:
    """The token of a word that `tokens_of` gave, moved by `offset` characters."""
    tag, value = _LEXICON[word[0]]
    return Token(word.start() + offset, word.end() + offset, tag, value)


def _dotted(word: str) -> tuple[str, str]:
    letters = word.replace(".", "").replace(" ", "").lower()
    if letters in ("am", "pm"):
        return "A", letters
    return ("B", letters) if letters in ("bc", "ad") else (OTHER, "")


def _year_in_words(word: str) -> tuple[str, str]:
    """Nineteen ninety-seven."""
    century, *rest = re.split("[ -]", word.lower())
    numbers = dict(zip(_NUMBERS, range(1, 21), strict=True)) | dict(zip(_TENS[11:], range(30, 100, 10), strict=True))
    if century not in numbers:  # "a m"
        return _dotted(word)
    return "Y", str(100 * numbers[century] + sum(numbers[part] for part in rest))


def _dotted_clock(word: str) -> tuple[str, str]:
    """4.15pm, 10.30 a.m."""
    hour, minute = int(word[: word.index(".")]), word[word.index(".") + 1 :][:2]
    afternoon = "p" in word.lower()
    return ("C", f"{hour % 12 + 12 * afternoon:02}:{minute}") if 1 <= hour <= 12 else (OTHER, "")


def _number(word: str) -> tuple[str, str]:
    """The tag of a token that begins with a digit."""
    if word.isdecimal() and word.isascii():
        if len(word) <= 2:
            return ("1", word) if 1 <= int(word) <= 31 else ("9", word)
        if len(word) == 4 and 1000 <= int(word) <= 2199:
            return "Y", word
        return "9", word
    if word[-1] in "tnrdh" and word[:-2].isdecimal():
        return ("2" if 1 <= int(word[:-2]) <= 31 else "o"), word[:-2]
    if word[-1] == "s":
        digits = word[:-1].rstrip("'’")
        if len(digits) == 4 and digits[3] == "0":
            return "E", digits[:3]
        if len(digits) == 3 and digits[2] == "0":  # the 470s BC
            return "5", digits[:2]
        return ("E", f"19{digits[0]}") if len(digits) == 2 and digits[1] == "0" else (OTHER, "")
    if word[-1] in "mM" or word[-2:] in ("m.", "M."):
        return _dotted_clock(word)
    if len(word) >= 10 and word[4] == "-":
        return "~", word
    if word[-2:-1] == "/" and word[-4:-2] in (" 1", "-1"):  # "5 1/2"
        return "9", f"{int(word[:-4]) + 1 / int(word[-1]):g}"
    if ":" in word:
        hour, minute = word.split(":")[:2]
        return ("C", f"{int(hour):02}:{minute}") if int(hour) < 25 and int(minute) < 60 else (OTHER, "")
    if len(word) == 7 and word[4] == "/" and word[:4].isdecimal():  # "2010/11"
        return ("I", word) if int(word[5:]) == (int(word[2:4]) + 1) % 100 else ("Y", word[:4])
    if word.count(".") == 2 or word.count("/") == 2:
        return "/", word
    return "9", word.replace(",", "")
