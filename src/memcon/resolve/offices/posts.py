"""Offices told whole by a run of capitalised words before a name: "Domestic Policy Advisor | Roe"."""

from __future__ import annotations

import re

from memcon.find.mentions import Name
from memcon.resolve.offices.before import COURTEOUS_END, INNER, SHORT
from memcon.resolve.offices.behind import is_office_of_one
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import is_persons_noun


def whole_post(before: str) -> str | None:
    """The run of capitalised words before a name, told whole, that is an office: "Domestic Policy Advisor ".

    `before` are the words before a name, back to the name before or the sentence's start. None where the run is none,
    and "" where it is one that is held no more: "former FBI Director ".
    """
    before = SHORT.sub("", before)
    if not _CIVIL_GENERAL.search(before):
        before = COURTEOUS_END.sub("", before)
    run = _RUN.search(before)
    post = run.group().strip() if run else ""
    if run and _WITHIN.search(before, 0, run.start()):  # "Roe of | Norway and President "
        post = post.rpartition(" and ")[2]
    first = states_in(post)[:1]
    # "Norway and NATO for President" begins with a row of sides, and is no office
    row = bool(first) and first[0].start == 0 and post.startswith(" and ", first[0].end)
    past = run is not None and _NO_MORE.search(before, 0, run.start()) is not None
    if not is_post(post) or row:
        return None
    return "" if past or _OUSTED.match(post) else post


def is_post(words: str) -> bool:
    """True for an office told whole, whose head is its first noun or its last: "Relief and Works Agency Director"."""
    last = words.rpartition(" ")[2]
    return last not in INNER and (is_office_of_one(words) or is_office_of_one(last))


_CIVIL_GENERAL = re.compile(
    r"\b(?:Attorney|Secretary|Director|Commissioner|Consul|Solicitor|Inspector|Prosecutor|Surgeon|Auditor|Governor)"
    r" General \Z"
)
_OPENINGS = (
    r"(?:The|Today|Yesterday|Earlier|Later|Also|When|While|After|Before|On|In|At|By|With|And|But|For|As|From|To|Of|During"
    r"|I{2,3}|IV|[JS]r\.?)\s"
)
"""Words in capitals before an office that are none of it: the sentence's first, the end of the name before."""
_RUN = re.compile(
    rf"(?<![\w’'-])(?!{_OPENINGS})[A-Z][\w.&’'-]*(?:\s(?:[A-Z][\w.&’'-]*|of|the|for|and|on|in|to|&))*\s\Z"
)
FORMER = r"(?:former|ex|then|late|ousted|one-?time|retired|fired)[- ]"
"""What stands before an office that is held no more."""
_OUSTED = re.compile(FORMER, re.IGNORECASE)
_NO_MORE = re.compile(rf"\b(?:outgoing[- ]|{FORMER})\Z", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:of|for|in|to|on|from|at)\s(?:the\s)?\Z")


_CONNECTIVES = frozenset(("of", "for", "to", "the", "and", "on"))
_PARTICLES = frozenset(("al", "bin", "ibn", "da", "de", "del", "der", "el", "van", "von"))
LONG = 5  # words from which a name may hold the title before it


def behind_title(name: Name) -> int:
    """Where a name begins that was read with the long title before it: "Adviser for Energy Security | Ana Roe"."""
    words = name.text.split(" ")
    begin, whole = len(words), 0
    while begin and whole < 2:  # two words and the particles between them
        begin -= 1
        whole += words[begin].casefold() not in _PARTICLES
    while begin > 1 and words[begin - 1].casefold() in _PARTICLES:
        begin -= 2
    title = words[:begin]
    if len(words) < LONG or not _CONNECTIVES & set(title) or not title[0][:1].isupper():
        return name.start
    if office_kind(title[-1]) or is_persons_noun(title[-1]):
        return name.start  # "Adviser to the President Ana Roe" may be hers
    return name.start + len(" ".join(title)) + 1 if is_post(" ".join(title)) else name.start
