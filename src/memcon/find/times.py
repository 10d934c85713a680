"""Times: a text comes in, its time expressions go out with their normal forms, in order, none overlapping.

The grammar is a list of regular expressions over tags (see `timewords`), one tag a word. None of
them repeats without a bound, so that the work is linear in the text whatever the text is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from memcon.find.timex.build import form_of
from memcon.find.timex.form import TimeForm, ends_of
from memcon.find.timex.names import tells_no_time
from memcon.find.timex.words import Match, Token, token_of, tokens_of
from memcon.record.memcon import TimexType


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time expression, `text` from `start` to `end` (code points, end exclusive), not yet resolved.

    A range ("5 to 7 May") is one expression; `ends` holds the two that TIMEX3 sees in it ("5", "7 May").
    """

    start: int
    end: int
    text: str
    type: TimexType
    form: TimeForm
    ends: tuple[TimeSpan, ...] = ()


_DAY = "[12]"
_MONTH = "(?:M|m;?)"
_YEAR_SAID = "y?t?[jhlxbF]U"  # "of last year", "the following year"
_YEAR = f"(?:[,y]?Y|{_YEAR_SAID})"
_JOIN = "[-zu]"
_WD = "(?:W|w;?)"
_UNIT = "[UVHJ]"
_EDGE = "(?:t?e-?|t?c(?:yt?)?|c-|[er]i|t[osl]=yt?)"
_CLOCK = "(?:(?:C|1)AZ?|CJ?Z?|[Y9]Z|(?<=%)[Y9]J(?!y))"
_DATE = f"(?:{_WD},?)?(?:t?{_DAY}y?{_MONTH}{_YEAR}?|1-{_MONTH}-Y|{_MONTH}t?{_DAY}(?!A){_YEAR}?)"
_FIGURE = "(?:a?qy?|a=|=a|(?:[1n9a]6n?|q?[1n9](?:-?n)?|Y|q6)(?:za?=)?(?:z[1n9])?)"
_NUMBER = f"(?:{_FIGURE}|a)"
_COUNTED = f"(?:{_FIGURE}-?_?-?{_UNIT}(?:za=)?|a_?[UH](?!-)(?:za=|zn)?)"
_ABOUT = "(?:[≈7]|%?Q»|%Q|Q{1,2})?"
_SHIFTED = "t?(?:[hl<][p>]|[lxhjbFp<])"
_LONE_MONTH = f"(?:(?:{_EDGE}|t?[lxhbF]){{1,2}}{_MONTH}|(?<=[iudk]){_MONTH}|M)"

_RULES: dict[str, str] = {
    "iso": "~",
    "slash": "/",
    "date_range": f"{_DATE}{_JOIN}{_DATE}|(?:{_WD},?)?t?{_DAY}{_JOIN}t?{_DAY}y?{_MONTH}{_YEAR}?"
    f"|(?:{_WD},?)?{_MONTH}{_DAY}{_JOIN}t?{_DAY}(?![AUVHJM]){_YEAR}?",
    "date": f"7?(?:{_CLOCK},?%?)?(?:(?:e?i?)tPy|teP?Jy|tUy|{_EDGE})?{_DATE}P?(?:,?%?{_CLOCK})?",
    "bc": f"(?:{_EDGE})?(?:{_MONTH}|t?[Sf]y)?[19Y]B|t?e?-?[os2]-?UB|(?:{_EDGE})?t?5B",
    "bc_range": "[19Y][-z][19Y]B",
    "month_range": f"(?:{_EDGE})?{_MONTH}(?:[,y]?Y)?{_JOIN}(?:{_EDGE})?{_MONTH}(?:[,y]?Y|{_YEAR_SAID})?(?!{_DAY})",
    "month_year": f"7?(?:{_EDGE})?{_MONTH}[,y]?Y",
    "nth": f"t?[os2l][UH]yt?(?:{_MONTH}(?:[,y]?Y|{_YEAR_SAID})?|Y|[lxhbj]?U)|(?:t?Y|[hlx]U'&)@?[os2]-?U"
    "|t?e?-?@?[os2]U|e?-?@?[os2]-U",
    "nth_weekday": f"t?[osl2]W[yi]t?(?:{_MONTH}(?:[,y]?Y|{_YEAR_SAID})?)",
    "year_before": "t?U-[rg]@?(?:[os2]-?)?[UT]|U-[rg]",
    "fiscal": "tY[UT]|t?@U?Y|(?:t?[hlx<]|t)@U|[hlx]U'&U",
    "month": f"{_LONE_MONTH}(?:{_YEAR_SAID})?",
    "season": f"(?:{_EDGE})?(?:{_SHIFTED})?(?:t?[Sf]y?Y|t?S{_YEAR_SAID}|t?fyt?[lxhbj]U)|YS"
    f"|(?:{_EDGE}|[er])?(?:{_SHIFTED}[Sf]|tS)"
    "|(?:(?:t?e-?|t?c(?:yt?)?|[er]i)|(?<=[iuy]))S|(?<=[iu])tf(?!y)|S",
    "weekday_range": f"WP?{_JOIN}WP?",
    "weekday": f"(?:[≈7]?{_CLOCK},?%?)?(?:[er]-?)?(?:t?Py|teP?Jy)?(?:t?h?[lxhFbp>])?WP?(?:y?[lxh]U|,?%?{_CLOCK})?",
    "deictic": f"(?:{_CLOCK},?%?)?(?:[er]%?)?DP?(?:,?%?{_CLOCK})?",
    "deictic_next": "t?UdD",
    "next_but_one": "t(?:U|P|K)d[lx](?![UVHJPWMmKSYn19])",
    "age": f"{_NUMBER}-?{_UNIT}-?#",
    "ago": f"{_ABOUT}(?:{_NUMBER}-?_?)?{_UNIT}g",
    "from_now": f"{_ABOUT}(?:{_NUMBER}-?)?{_UNIT}k[RD]",
    "offset": f"{_ABOUT}(?:{_NUMBER}-?_?)?{_UNIT}(?:r|d(?=[,;]|$))|tUd(?=[,;]|$)|tUF",
    "shift_part": f"(?:[er]%?)?(?:{_SHIFTED})P|tPd(?=[,;]|$)",
    "weekend": f"(?:[er]%?i?)?(?:{_SHIFTED}|t)?X?K",
    "edge": "t?cyt?[lxhbjO]?U|t?U'&c|[er]itO?U|tOU|U-?c|t[osl]=yt?[lxhbj]?U",
    "shift": f"(?:[er]%?i?|t?cy)?(?:{_SHIFTED}|t?[N>])(?:{_NUMBER}-?)?_?{_UNIT}(?:zV)?|jjU",
    "period": "t?[hl]T|t?jj?T|(?<=[iuk%])[hj]3|(?<=%)t3(?!y)",
    "holiday": f"[lxh]?XU?P?(?:,?Y|{_YEAR_SAID})?",
    "set": f"v[on12]?-?(?:{_UNIT}|[WPKMS])|G|L",
    "clock_hours": "(?<=%)[Y9]J(?!y)",
    "duration": f"{_ABOUT}{_COUNTED}|t(?:[osl])?{_FIGURE}_?V|(?:{_FIGURE}-?)?{_UNIT}-?°|V-#|q3|{_ABOUT}[VJ](?:zV)?",
    "year_named": "tU(?:Y|n6)",
    "years": "t?(?:I|Y-[19])[@^]U?|I",
    "quarter": "4(?:[,y]?Y|£)?|£",
    "year_range": "Y-Y|Y-[19](?![MmUVHJn19-])",
    "decade": f"(?:{_EDGE})?t?'?E",
    "year": f"(?:{_EDGE})?Y(?!Z)",
    "whole": "t_?U(?![-rA-Z])",
    "day_only": "(?<=[%≈7yuk])t2(?=[,;%≈7ziy]|$)",
    "clock": f"[≈7]?{_CLOCK}|(?<=[%≈7u])P",
    "ref": "8?R|<|N|t_?0|(?<=i)0|tp(?=[,;%≈7]|$)|(?<=i)tp",
}
_OPEN_TO_DOUBT = frozenset(
    ("date_range", "month_range", "weekday_range", "nth", "year_range", "date", "month_year", "fiscal", "year_before",
     "clock_hours")
)  # fmt: skip
_GRAMMAR = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in _RULES.items()))
_RANGES = frozenset(("date_range", "month_range", "weekday_range", "year_range"))
_CLOCKS = re.compile(_CLOCK)
_DATED = frozenset(("date", "weekday"))
_RUN = re.compile("[^ ]+")
_CORE = re.compile("[WwMmYUVHJKPSfDRXEGL~/CAB20<NT53pI4£]")

_BEFORE_OLD_YEAR = frozenset("iukydecz(")
_AFTER_A_DAY = frozenset(("", *",;i%zuky("))
_NOT_BEFORE_YEAR = frozenset("!19nQ-")


def find_times(text: str) -> list[TimeSpan]:
    """The time expressions of `text`, sorted by place, none overlapping."""
    found: list[TimeSpan] = []
    for offset, part in _parts(text):
        tags, words = tokens_of(part)
        for tokens, form in _matches(tags, words, offset):
            start, end = tokens[0].start, tokens[-1].end
            if _NAME_OF_SEASON.match(text, start) is not None:
                continue
            ends = _ends(text, tokens, form)
            if form.listed:  # "on 1 and 5 October" is no stretch
                found += ends
            else:
                found.append(TimeSpan(start, end, text[start:end], form.type, form, ends))
    return found


_NAME_OF_SEASON = re.compile(
    r"(?:Spring|Summer|Autumn|Winter)\s(?:and\s(?:Spring|Autumn)\s)?"
    r"(?:Meetings?|Olympics?|Olympiad|Paralympics?|Games|Palace|Session|School|Forum|Davos|Institute|Universiade|Festival)\b"
)
"""A season that is the name of something held in it: "the Spring Meetings of the IMF"."""


def apart(spans: Iterable[TimeSpan]) -> list[TimeSpan]:
    """The expressions as TIMEX3 counts them: a range is its two ends."""
    return [part for span in spans for part in span.ends or (span,)]


def _ends(text: str, tokens: Sequence[Token], form: TimeForm) -> tuple[TimeSpan, ...]:
    """The two ends of a range; none for what is no range."""
    forms = ends_of(form)
    if forms is None:
        return ()
    told = False
    for i, token in enumerate(tokens):
        if told and token.tag in "-zu":
            pairs = zip(forms, (tokens[:i], tokens[i + 1 :]), strict=True)
            return tuple(
                TimeSpan(t[0].start, t[-1].end, text[t[0].start : t[-1].end], one.type, one) for one, t in pairs
            )
        told = told or token.tag in "MmWw12Y9"
    return ()


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
            if rule in _DATED and (line := _line_of_its_own(tags, words, start, end)):
                match = _GRAMMAR.match(tags, start, line) or match
                end, rule = match.end(), match.lastgroup or ""
            if rule == "age":
                position = end
                continue
            if tells_no_time(rule, tags, words, start, end):  # "to last six weeks" holds "six weeks"
                position = end if rule == "decade" else start + 1
                continue
            tokens = [token_of(word, offset) for word in words[start:end]]
            form = _form(rule, tags, tokens, start, end)
            for fallback in _fallbacks() if form is None and rule in _OPEN_TO_DOUBT else ():
                match = fallback.match(tags, start, last + 1)
                if form is None and match:
                    end = match.end()
                    tokens = [token_of(word, offset) for word in words[start:end]]
                    rule = match.lastgroup or ""
                    form = _form(rule, tags, tokens, start, end)
            if form is None:
                position = start + 1
                continue
            position = end
            if tags[end - 2 : end] == "m;" and tokens[-2].value == "5":  # "in May."
                tokens.pop()
            elif tokens[0].tag == "t" and _is_name(rule, words, start, end):
                del tokens[0]
            yield tokens, form


@lru_cache(maxsize=1)
def _fallbacks() -> tuple[re.Pattern[str], ...]:
    """The grammar without the rules that may take more than a time has; few texts ask, and each is long to compile."""
    return tuple(
        re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in _RULES.items() if name not in without))
        for without in (_RANGES, _OPEN_TO_DOUBT)
    )


def _line_of_its_own(tags: str, words: Sequence[Match], start: int, end: int) -> int | None:
    """Where the line below a day begins that stands alone in its own, over "10:00 Meeting with X"; None elsewhere."""
    text = words[start].string
    if text[text.rfind("\n", 0, words[start].start()) + 1 : words[start].start()].strip():
        return None
    for i in range(start + 1, end):
        if "\n" in text[words[i - 1].end() : words[i].start()]:
            return i if _CLOCKS.fullmatch(tags, i, end) else None
    return None


def _is_name(rule: str, words: Sequence[Match], start: int, end: int) -> bool:
    """ "The Spring Offensive", "the Seven Days": a time within a name, to which the article does not belong."""
    if rule == "duration":
        return words[end - 1][0][0].isupper()
    return (
        rule == "season" and end - start == 2 and words[end - 1][0][0].isupper() and words[end : end + 1] != []
        and words[end][0][0].isupper()
    )  # fmt: skip


def _form(rule: str, tags: str, tokens: Sequence[Token], start: int, end: int) -> TimeForm | None:
    march = rule == "month" and tags[start:end] == "M" and tokens[0].value == "3"
    if march and tags[end : end + 1] in tuple("%zky") and tags[start - 1 : start] not in tuple("iukd"):
        return None  # "the Long March to the sea"
    if rule == "month" and tokens[-1].tag == "m" and tags[end : end + 1] == "-":
        return None  # a name: "Mar-a-"
    if rule == "age" or (rule == "year" and end - start == 1 and not _is_year(tags, int(tokens[-1].value), start)):
        return None
    quarters = rule == "duration" and tokens[-1].value == "Q" and tags[start] != "t"
    if quarters and (tags[end : end + 1] == "y" or end - start == 1):
        return None  # "three quarters of the troops", "winter quarters"
    if rule == "season" and tags[start:end] == "S" and tokens[0].value == "SP" and tags[start - 1 : start] == "z":
        return None  # "to spring from"
    form = form_of(rule, tags[start:end], tokens)
    if form is not None and form.listed:
        if tags[start - 1 : start] == "u":  # "between 1 and 5 October"
            return replace(form, listed=False)
        if tokens[-1].tag in "12" and tags[end : end + 1] not in _AFTER_A_DAY:  # "on March 3 and 7 people died"
            return None
    return form


def _is_year(tags: str, year: int, at: int) -> bool:
    """Whether four figures alone are a year: "in 1815", "2016", not "2016-strong", "$2016" or "2016 days"."""
    before = tags[at - 1] if at else " "
    if before == "Q" and at > 2 and tags[at - 2] == "%" and tags[at - 3] in "zuki":  # "since at least 2010"
        return True
    if before in _NOT_BEFORE_YEAR or tags[at + 1 : at + 2] in ("-", "V", "U"):
        return before == "i" and tags[at + 1 : at + 2] == "-"
    return 1900 <= year <= 2099 or before in _BEFORE_OLD_YEAR or (before in "t," and year >= 1700)
