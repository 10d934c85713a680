"""Aides of somebody named: "President Lind's spokesman, Ola Roe" is Roe, who serves whom Lind serves.

Words and the actors known so far come in; who the aide is, or whose state he serves, goes out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.phrases import ARTICLE

AIDE = (
    r"(?:spokes(?:man|woman|person)|(?:press|private)\s+secretary|advis[eo]r|aide|envoy|emissary|representative"
    r"|chief\s+of\s+staff|negotiator|deputy|assistant|lieutenant)"
)
_FIELD = r"(?:(?!(?:and|or|of|with|to|for)\b)[\w-]+\s+){0,4}?"
_OF_OWNER = re.compile(rf"(?P<owner>[^,;:’']*?\w)(?:['’]s|(?<=s)['’])\s+{_FIELD}{AIDE}(?P<rest>,?\s+(?=[A-Z]))?\b")
_OF_HEAD = re.compile(
    rf"(?P<owner>[^,;:’']*?\w)(?:['’]s|(?<=s)['’])\s+{_FIELD}(?:ministers?|ambassador|secretary|government|cabinet|delegation)\b"
)
"""What stands behind the name of who heads those told: "President Lind|'s foreign minister"."""
OWNS_AIDE = re.compile(rf"(?:['’]s|(?<=s)['’])\s+{_FIELD}{AIDE}\b")
"""What stands behind the name of somebody who is only told as another's principal: "Lind|'s special envoy"."""


_NEARNESS = (
    r"(?:close|loyal|allied|near|briefed|opposed|reporting|working|linked|aligned|appointed)\s+(?:to|by|with|for)\s"
)
NEARNESS = re.compile(_NEARNESS, re.IGNORECASE)
"""The words of `CLOSE_TO` that are soon looked for, and without which nobody is told to be near another."""
CLOSE_TO = re.compile(
    r"(?:one\s+of\s+[^,]{3,40},\s+)?(?:(?!(?:of|to|by|for|with|in|at)\b)[\w’'.-]+\s+){0,5}?"
    r"(?:officials?|sources?|persons?|people|aides?|diplomats?|lawmakers?|figures?|members?|commanders?|officers?|business(?:man|men)|politicians?"
    r"|legislators?|ministers?|person|insiders?|somebody|someone)\s+"
    rf"(?:who\s+(?:is|was|are|were)\s+)?(?:very\s+|particularly\s+)?{_NEARNESS}(?:the\s+)?",
    re.IGNORECASE,
)
"""Somebody unnamed whom words only tell to be near another: "an official close to Lind", "two briefed by Lind"."""


def is_named_aide(words: str) -> bool:
    """True for "Lind's spokesman, Ola Roe", whose own name comes last."""
    of_owner = _OF_OWNER.match(words)
    return of_owner is not None and of_owner["rest"] is not None


_TO_OWNER = re.compile(
    rf"(?:(?:[Aa]n?|[Oo]ne|[Tt]he)\s+)?{_FIELD}(?P<noun>{AIDE})\s+(?:to|for|of)\s+"
    r"(?P<owner>(?:[Tt]he )?[\w’'-]+)(?P<more>(?: [\w’'-]+){0,4})"
)
"""An aide told by whom he serves, and what may be more of that one's name: "an aide to | the vice | president said"."""
_NOUN = re.compile(rf"(?:['’]s|(?<=s)['’])\s+{_FIELD}(?P<noun>{AIDE})")


def aide_told_before(
    roles: Sequence[Role], text: str, start: int, end: int, ask: Callable[[int, int], int | None]
) -> int | None:
    """The unnamed aide told of before whom `text[start:end]` means: "Lind's aide", after "an aide to the minister".

    It is the one such aide of the same person; of two it may be either. `ask` gives the actor of a name.
    """
    of_owner = _OF_OWNER.fullmatch(text, start, end)
    noun = None if of_owner is None else _NOUN.match(text, of_owner.end("owner"), end)
    if of_owner is None or noun is None:
        return None
    told = [
        (number, found)
        for number, role in enumerate(roles)
        if role.kind == "person" and not any(form == "name" for *_, form in role.mentions)
        for a, *_ in sorted(role.mentions)
        if a < start and (found := _TO_OWNER.match(text, a)) is not None and found["noun"] == noun["noun"]
    ]
    principal = ask(start, of_owner.end("owner")) if told else None
    if principal is None or roles[principal].kind != "person":
        return None
    serving = {number for number, found in told if _owner_of(roles, text, found, ask) == principal}
    return serving.pop() if len(serving) == 1 else None


def _owner_of(
    roles: Sequence[Role], text: str, told: re.Match[str], ask: Callable[[int, int], int | None]
) -> int | None:
    """Whom an aide serves: of whom the words are the name, or the longest of them that are an office."""
    start = told.start("owner")
    ends = [told.end("owner"), *(told.end("owner") + m.end() for m in _WORD.finditer(told["more"]))]
    names = {(a, b): n for n, role in enumerate(roles) for a, b, form in role.mentions if form == "name"}
    for end in reversed(ends):
        if (start, end) in names:
            return names[start, end]
        words = ARTICLE.sub("", text[start:end])
        if is_title_word(words.split()[-1]) and office_kind(words):
            return ask(start, end)
    return None


_WORD = re.compile(r" [\w’'-]+")


def principal_in(roles: Sequence[Role], text: str, start: int, end: int) -> Role | None:
    """The person whose aide `text[start:end]` tells: Lind of "President Lind's envoy"."""
    of_owner = _OF_OWNER.match(text, start, end) or _OF_HEAD.match(text, start, end)
    if of_owner is None:
        return None
    at = of_owner.end("owner")
    return next(
        (r for r in roles if r.kind == "person" and any(b == at and f == "name" for _, b, f in r.mentions)), None
    )


_CARRIES = re.compile(
    r"(?:,[^,.;:\n]{1,80},)?\s+(?:(?:had|has|also|then|later|personally)\s+)*"
    r"(?:carried|carries|brought|brings|delivered|delivers|conveyed|conveys|handed(?:\s+over)?|bore)\s+[^,.;:“”\"\n]{0,60}?"
    r"(?:message|letter|proposal|note|greetings|invitation|offer)\s+from\s+(?:the\s+)?(?:[A-Z][\w-]*\s+(?:(?:of|for)\s+)?){1,5}"
)
"""What stands between who carries something and the name of who sent it: "carried a letter from President "."""


def serve_senders(roles: Sequence[Role], text: str) -> None:
    """Give who sent a letter by another to the state of that one: "Kenya's envoy, Ana Roe, carried a letter from X"."""
    named = [
        (b, role)
        for role in roles
        if role.kind == "person" and role.country is not None and role.body is None
        for _, b, form in role.mentions
        if form == "name"
    ]
    if not named or _FROM.search(text) is None:
        return
    for role in roles:
        known = role.country is not None or role.body is not None or role.owned is not None
        if role.kind != "person" or known or role.foreign or role.counterpart or role.office is None:
            continue
        starts = [a for a, _, form in role.mentions if form == "name"]
        carriers = [r for b, r in named for a in starts if b < a <= b + REACH and _CARRIES.fullmatch(text, b, a)]
        if len({r.country for r in carriers}) == 1:
            role.country = carriers[0].country


REACH = 260  # characters between who carries a letter and the name of who sent it
_FROM = re.compile(r"\b(?:message|letter|proposal|note|greetings|invitation|offer)\s+from\s")
