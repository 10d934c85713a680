"""Words of time that tell of no time: a matched expression with the words around it comes in, the verdict goes out.

A newspaper is called after a day ("the Sunday Times", "USA Today"), a verb looks like "last", "his 20s" are an age.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.find.timex.words import Match


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PAPERS = _words("Times Telegraph Mail Express Mirror Herald Post Star Sun Independent Tribune World")
_ON_SUNDAY = frozenset(("Mail", "Independent", "Express"))
_SHOWS = frozenset(("programme", "program", "show", "newspaper"))
_AFTER_A_PAPER = _words(
    "said says reported reports wrote writes quoted quotes cited has had was is and or that in on of newspaper s"
)
_BEFORE_A_VERB = _words("to could will would may might can should must shall not t")
_OWNERS = _words("his her their my our your")
_AMOUNTS = _words("% percent cent pct points million billion trillion")
_OPEN_RULES = frozenset(("set", "quarter", "ago", "offset", "deictic", "weekday", "date", "shift", "decade"))


def tells_no_time(rule: str, tags: str, words: Sequence[Match], start: int, end: int) -> bool:
    """Whether the words from `start` to `end` are a name, a verb or an age, where their rule may mistake these."""
    if tags[start] == "c" and tags[start + 1 : start + 2] not in ("y", "-") and words[start][0].lower() != "end":
        return True  # "a session beginning November 29"
    if rule not in _OPEN_RULES:
        return False
    if rule == "set":
        return tags[start] == "G" and end == start + 1 and _is_paper(words, start)
    if rule == "quarter":
        return end == start + 1 and tags[start] == "4" and not _is_quarter(words, start)
    if rule in ("ago", "offset"):  # "5% more than a year ago"
        return tags[start : start + 2] == "Q»" and _word(words, start - 1) in _AMOUNTS
    if rule == "deictic":
        return end == start + 1 and _is_programme(words, start)
    if rule == "decade":
        return _is_age(tags, words, start, end)
    if rule == "shift":  # "expected to last six weeks"
        lasting = tags[start] == "l" and end - start > 2 and words[start][0] == "last"
        return lasting and start > 0 and words[start - 1][0].lower() in _BEFORE_A_VERB
    first = words[start][0]
    if end != start + 1 or first[0].islower():
        return False
    return _word(words, end) in _PAPERS or (
        first == "Sunday" and start > 1 and words[start - 1][0] == "on" and words[start - 2][0] in _ON_SUNDAY
    )


def _word(words: Sequence[Match], at: int) -> str:
    """The word at a place; empty outside the text."""
    return words[at][0] if 0 <= at < len(words) else ""


def _is_paper(words: Sequence[Match], at: int) -> bool:
    """ "The Daily Mail", "People's Daily", "the weekly Der Spiegel", not "the daily White House briefing"."""
    word, before, after = words[at][0], _word(words, at - 1), _word(words, at + 1)
    if word[0].isupper():
        return before in ("s", "’", "'") or (after[:1].isupper() and before[:1].isalpha())
    if not after[:1].isupper() or before.lower() not in ("the", "s"):
        return False
    last = at + 1
    while last < at + 5 and _word(words, last)[:1].isupper():
        last += 1
    follows = _word(words, last)
    return not follows[:1].isalnum() or follows in _AFTER_A_PAPER or follows.endswith("ed")


def _is_quarter(words: Sequence[Match], at: int) -> bool:
    """ "In Q1", "Q2 earnings", not the question "Q1:"."""
    before, after = _word(words, at - 1), _word(words, at + 1)
    return before.isalpha() or (after.isalpha() and after.islower())


def _is_programme(words: Sequence[Match], at: int) -> bool:
    """ "The Today programme", "NBC's Tonight Show", "told USA Today that"; in a headline a capital says nothing."""
    before, after = _word(words, at - 1), _word(words, at + 1)
    if not words[at][0][0].isupper() or not before[:1].isalpha():
        return False
    if after.lower() in _SHOWS:
        return True
    further = _word(words, at - 2)
    return before[0].isupper() and not after[:1].isupper() and not further[:1].isupper() and len(before) > 1


def _is_age(tags: str, words: Sequence[Match], start: int, end: int) -> bool:
    """ "In his 20s", "in their late 20s and early 30s", not "in his 1980s songs"."""
    if len(words[end - 1][0]) == 5 and words[end - 1][0][0].isdecimal():
        return False
    at = start - 1
    while at >= max(0, start - 6) and tags[at] in "e-zEu":
        at -= 1
    return at >= 0 and words[at][0].lower() in _OWNERS
