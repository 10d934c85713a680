"""Times: a text comes in, its time expressions go out with their normal forms, in order, none overlapping.

The grammar is a list of regular expressions over tags (see `timewords`), one tag a word. None of
them repeats without a bound, so that the work is linear in the text whatever the text is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from memcon.find.timeform import TimeForm, form_of
from memcon.find.timewords import Match, Token, token_of, tokens_of
from memcon.record.memcon import TimexType


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time expression, `text` from `start` to `end` (code points, end exclusive), not yet resolved."""

    start: int
    end: int
    text: str
    type: TimexType
    form: TimeForm


_DAY = "[12]"
_MONTH = "(?:M|m;?)"
_YEAR = "(?:[,y]?Y|yt?[jhlxb]U)"
_JOIN = "[-zu]"
_WD = "(?:W|w;?)"
_UNIT = "[UVHJ]"
_EDGE = "(?:t?e-?|t?c(?:yt?)?|[er]i)"
_CLOCK = "(?:(?:C|1)AZ?|CJ?Z?)"
_DATE = f"(?:{_WD},?)?(?:t?{_DAY}y?{_MONTH}{_YEAR}?|{_MONTH}t?{_DAY}(?!A){_YEAR}?)"
_NUMBER = "(?:a?qy?|a=|=a|q?[1n9Y](?:-?n)?(?:za?=)?(?:z[1n9])?|a)"
_ABOUT = "(?:%Q|Q{1,2})?"
_SHIFTED = "t?(?:[hl]p|[lxhjbFp])"
_LONE_MONTH = f"(?:(?:{_EDGE}|t?[lxhbF]){{1,2}}{_MONTH}|(?<=[iudk]){_MONTH}|M)"

_RULES: dict[str, str] = {
    "iso": "~",
    "slash": "/",
    "date_range": f"{_DATE}{_JOIN}{_DATE}|(?:{_WD},?)?t?{_DAY}{_JOIN}t?{_DAY}y?{_MONTH}{_YEAR}?"
    f"|(?:{_WD},?)?{_MONTH}{_DAY}{_JOIN}t?{_DAY}(?![AUVHJM]){_YEAR}?",
    "date": f"(?:{_CLOCK},?%?)?(?:(?:e?i?)tPy|tUy|{_EDGE})?{_DATE}P?(?:,?%?{_CLOCK})?",
    "month_range": f"(?:{_EDGE})?{_MONTH}[,y]?Y?{_JOIN}(?:{_EDGE})?{_MONTH}(?:[,y]?Y)?(?!{_DAY})",
    "month_year": f"(?:{_EDGE})?{_MONTH}[,y]?Y",
    "nth": f"t?[os2l][UH]yt?(?:{_MONTH}(?:[,y]?Y)?|Y|[lxhbj]?U)|t?e?-?[os2]-?U",
    "bc": "t?e?-?%?[19Y]B",
    "month": f"{_LONE_MONTH}(?:yt?[jhlxb]U)?",
    "season": f"(?:{_EDGE})?(?:{_SHIFTED})?(?:t?[Sf]y?Y|t?[Sf]yt?[lxhbj]U)|YS|(?:{_EDGE}|[er])?(?:{_SHIFTED}[Sf]|tS)"
    "|(?:(?:t?e-?|t?c(?:yt?)?|[er]i)|(?<=[iuy]))S|(?<=i)tf(?!y)",
    "weekday_range": f"WP?{_JOIN}WP?",
    "weekday": f"(?:{_CLOCK},?%?)?(?:[er]-?)?(?:t?Py)?(?:t?[lxhFb])?WP?(?:y?[lxh]U|,?%?{_CLOCK})?",
    "deictic": f"(?:{_CLOCK},?%?)?(?:[er]%?)?DP?(?:,?%?{_CLOCK})?",
    "deictic_next": "t?UdD",
    "age": f"{_NUMBER}-?{_UNIT}-?#",
    "ago": f"{_ABOUT}(?:{_NUMBER}-?)?{_UNIT}g",
    "from_now": f"{_ABOUT}(?:{_NUMBER}-?)?{_UNIT}k[RD]",
    "offset": f"{_ABOUT}(?:{_NUMBER}-?)?{_UNIT}(?:r|d(?=[,;]|$))|tUd(?=[,;]|$)|tUF",
    "shift_part": f"(?:[er]%?)?(?:{_SHIFTED})P",
    "weekend": f"(?:[er]%?i?)?(?:{_SHIFTED}|t)?X?K",
    "edge": "t?cyt?[lxhbjO]?U|t?U'&c|[er]itO?U|tOU",
    "shift": f"(?:[er]%?i?|t?cy)?(?:{_SHIFTED}|t?N)(?:{_NUMBER}-?)?{_UNIT}",
    "holiday": "[lxh]?XU?(?:,?Y)?",
    "set": f"v[on12]?-?(?:{_UNIT}|W|P|K)|G|L",
    "duration": f"{_ABOUT}(?:{_NUMBER}-?{_UNIT}|[VJ])",
    "year_named": "tUY",
    "year_range": "Y-Y|Y-[19](?![A-Za-z9])",
    "decade": "t?e?-?t?E",
    "year": f"(?:{_EDGE})?Y",
    "day_only": "(?<=[%yuk])t2(?=[,;%ziy]|$)",
    "clock": f"{_CLOCK}|(?<=[%u])P",
    "ref": "t?R|tp(?=[,;%]|$)",
}
_OPEN_TO_DOUBT = frozenset(("date_range", "month_range", "weekday_range", "nth", "year_range", "date", "month_year"))
_GRAMMAR = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in _RULES.items()))
_FALLBACK = re.compile("|".join(f"(?P<{n}>{rule})" for n, rule in _RULES.items() if n not in _OPEN_TO_DOUBT))
_RUN = re.compile("[^ ]+")
_CORE = re.compile("[WwMmYUVHJKPSfDRXEGL~/CAB2]")

_BEFORE_OLD_YEAR = frozenset("iukydecz(")
_NOT_BEFORE_YEAR = frozenset("!19nQ-")


def find_times(text: str) -> list[TimeSpan]:
    """The time expressions of `text`, sorted by place, none overlapping."""
    found: list[TimeSpan] = []
    for offset, part in _parts(text):
        tags, words = tokens_of(part)
        for tokens, form in _matches(tags, words, offset):
            start, end = tokens[0].start, tokens[-1].end
            found.append(TimeSpan(start, end, text[start:end], form.type, form))
    return found


_PART = 65_536  # characters that are read at once, so that memory does not grow with the text


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """The text in parts that end with a paragraph, a line or at least a word; each with its place."""
    start = 0
    while len(text) - start > _PART:
        for sign in ("\n\n", "\n", " "):
            cut = text.rfind(sign, start + _PART // 2, start + _PART)
            if cut > 0:
                break
        else:
            cut = start + _PART - 1
        yield start, text[start : cut + 1]
        start = cut + 1
    yield start, text[start:]


def _matches(tags: str, words: Sequence[Match], offset: int) -> Iterator[tuple[list[Token], TimeForm]]:
    """The tokens and the form of each expression."""
    for run in _RUN.finditer(tags):
        position, last = run.span()
        if not _CORE.search(tags, position, last):
            continue
        while position < last:
            match = _GRAMMAR.search(tags, position, last + 1)
            if match is None:
                break
            start, end = match.span()
            rule = match.lastgroup or ""
            if rule == "age":
                position = end
                continue
            tokens = [token_of(word, offset) for word in words[start:end]]
            form = _form(rule, tags, tokens, start, end)
            if form is None and rule in _OPEN_TO_DOUBT and (match := _FALLBACK.match(tags, start, last + 1)):
                end = match.end()
                tokens = tokens[: end - start]
                form = _form(match.lastgroup or "", tags, tokens, start, end)
            if form is None:
                position = start + 1
                continue
            position = end
            if tags[end - 2 : end] == "m;" and tokens[-2].value == "5":  # "in May."
                tokens.pop()
            yield tokens, form


def _form(rule: str, tags: str, tokens: Sequence[Token], start: int, end: int) -> TimeForm | None:
    march = rule == "month" and tags[start:end] == "M" and tokens[0].value == "3"
    if march and tags[end : end + 1] in tuple("%zky") and tags[start - 1 : start] not in tuple("iukd"):
        return None  # "the Long March to the sea"
    if rule == "age" or (rule == "year" and not _is_year(tags, int(tokens[-1].value), end - 1)):
        return None
    return form_of(rule, tags[start:end], tokens)


def _is_year(tags: str, year: int, at: int) -> bool:
    """Whether four figures alone are a year: "in 1815", "2016", not "2016-strong", "$2016" or "2016 days"."""
    before = tags[at - 1] if at else " "
    if before in _NOT_BEFORE_YEAR or tags[at + 1 : at + 2] in ("-", "V", "U"):
        return before == "i" and tags[at + 1 : at + 2] == "-"
    return 1900 <= year <= 2099 or before in _BEFORE_OLD_YEAR
