"""Who answers an account of a contact or goes on with it: one of those who told of it, a denial, "It was tense".

What stands right behind an account takes its subject from there and names the contact no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

BEHIND = 2  # sentences behind an account within which it is answered, or gone on with
_REJECTS = re.compile(
    r"(?:(?:also|has|have|had|later|flatly|firmly|quickly|immediately|promptly|strongly)\s+)*"
    r"(?:reject|den(?:y|ie)|dismiss|disput|contest|refut|rebut|challeng|contradict)\w*(?:\s+(?:on|late\s+on)\s+[A-Z]\w+)?",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(
    r"(?:(?:also|has|have|had|later|separately|independently)\s+)*(?:confirm|corroborat|back|echo|support)\w*(?:\s+up)?",
    re.IGNORECASE,
)
_THE_CLAIM = re.compile(
    r"(?:that|this|it|them)|(?:the|that|this|those|these|such|his|her|its|their|any|all)\s+(?:[\w’'-]+\s+){0,2}?(?:charge|accusation|claim|account|"
    r"allegation|assertion|version|characteri[sz]ation|description|suggestion|remark|notion|insinuation)s?\b[^.;“”\"]{0,80}",
    re.IGNORECASE,
)
_KNOWS_NOTHING = re.compile(
    r"(?:that\s+)?(?:he|she|it|they|[A-Z]\w+)\s+(?:was\s+(?:not\s+aware|unaware)|were\s+(?:not\s+aware|unaware)|knew\s+(?:nothing|of\s+no)"
    r"|had\s+no\s+(?:knowledge|information)|had\s+not\s+heard)\b"
)
"""Who does not know of what was reported: "that he was not aware of such a plan"."""
_NOT_DONE = re.compile(
    r"[“\"]?(?:that\s+)?(?:[Nn]o\s+(?:such\s+)?(?:[a-z-]+\s+){0,3}?(?:(?:had|has)\s+been|was|were)\s+(?:ever\s+)?"
    r"(?:given|made|received|agreed|reached|offered|extended|discussed|raised|mentioned|signed|sought|requested|handed\s+over|delivered|presented)"
    r"|[A-Za-z’'-]+(?:\s[A-Za-z’'-]+){0,5}?\s(?:(?:(?:had|has)\s+(?:not|never)\s+been|(?:was|were)(?:\s+(?:not|never)|n[’']t))\s+"
    r"(?:mentioned|raised|discussed|brought\s+up|agreed)|(?:(?:had\s+)?(?:not|never)|did\s+not|didn[’']t)\s+c[oa]me\s+up))\b"
)
"""What denies what another side told: "no promise had been made", "flights were not mentioned"."""
_CAME_UP = re.compile(
    r"(?:that\s+)?(?:it|(?:the|this|that|any\s+such)\s+(?:matter|issue|subject|topic|question|case|point))\s+"
    r"(?:(?:had|was|were)\s+)?(?:ever\s+)?(?:been\s+)?(?:come\s+up|came\s+up|raised|discussed|mentioned|brought\s+up)\b"
)
"""What somebody denies to have been talked of: "that the matter had come up"."""
_NOT_SO = re.compile(
    r"[“\"‘'](?:That|This|It)(?:\s+(?:is|was)|[’']s)\s+(?:simply\s+|just\s+|absolutely\s+|completely\s+)?(?:not|untrue|false|nonsense|wrong|incorrect"
    r"|inaccurate|a\s+lie|fake|misleading)\b"
)
_PEOPLE = (
    r"(?:people|persons?|officials?|diplomats?|sources?|aides?|lawmakers?|negotiators?|envoys?|officers?|advis[eo]rs?)"
)
_GROUP = re.compile(
    rf"(?:the\s+|at\s+least\s+)?(?:two|three|four|five|six|seven|several)\s+(?:(?!of\b)[\w.’'-]+\s+){{0,4}}?(?P<noun>{_PEOPLE})\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:one|two|another|(?:the\s+)?first|(?:an?\s+|the\s+)?(?:second|third|fourth)|the\s+others?)\b"
    rf"(?:\s+of\s+(?:them|those|these|(?:the|those|these)\s+(?:[\w.’'-]+\s+){{0,3}}?(?P<of>{_PEOPLE})))?"
    rf"(?:\s+(?:(?!of\b)[\w.’'-]+\s+){{0,2}}?(?P<noun>{_PEOPLE}))?(?:,.{{0,80}})?",
    re.IGNORECASE,
)
_FIRST = re.compile(rf"(?:(?:the\s+)?first|one)(?:\s+(?:of\s+them|{_PEOPLE}))?", re.IGNORECASE)
_SECOND = re.compile(
    rf"(?:(?:the\s+)?(?:second|other)|another)(?:\s+(?:of\s+them|{_PEOPLE}))?(?:,.{{0,80}})?", re.IGNORECASE
)
_WENT_ON = re.compile(
    r"[“\"‘'](?:It|They|He|She|This|That)\s+(?:was|were|had|did|didn[’']t|never|said|told|made|came|left|gave|went|took|kept|wanted|"
    r"asked|began|ended|[a-z]+ed)\b"
)
"""How somebody's own words begin that go on with what he told of: "“It was tense from the start”"."""


def with_replies(
    found: Sequence[int],
    statements: Sequence[Statement],
    near: Sequence[int],
    cast: Cast,
    is_own: Callable[[int], bool],
    tells_of_another: Callable[[int], bool],
    others: Sequence[int] = (),
) -> set[int]:
    """The numbers of the statements that report a contact, `found`, with those `near` it that answer or go on with one.

    `is_own` tells of a statement whether one of the contact's sides makes it, `tells_of_another` whether another
    contact is told in it; `others` are where other contacts are told.
    """
    out = set(found)
    if not out:
        return out
    order = sorted((statements[n].quotation.source[0][0], n) for n in near)
    for place, (at, number) in enumerate(order):
        if number in out or tells_of_another(number):
            continue
        before = [n for _, n in order[:place]]
        if (
            _is_part(number, before, out, statements, cast, others)
            or _goes_on(number, before, out, statements, cast)
            or (
                (
                    _confirms(statements[number], cast.text)
                    or (is_own(number) and _rejects(statements[number], cast.text))
                )
                and _last(number, before, statements, cast) in out
            )
            or _is_further(number, before, out, statements, cast, at)
        ):
            out.add(number)
    return out


def _rejects(statement: Statement, text: str) -> bool:
    """True where somebody rejects what another said: "denied | this", "rejected | the charge", "“That is not so”"."""
    content = statement.quotation.content
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    start, end = content[0]
    if _NOT_DONE.match(text, start, end) or ("den" in cue and _CAME_UP.match(text, start, end)):
        return True
    if _KNOWS_NOTHING.match(text, *content[0]) or (statement.form == "direct" and _NOT_SO.match(text, *content[0])):
        return True
    return _REJECTS.fullmatch(cue) is not None and _THE_CLAIM.fullmatch(text, content[0][0], content[-1][1]) is not None


def _confirms(statement: Statement, text: str) -> bool:
    """True where somebody bears out what another said: "confirmed | the account"."""
    content = statement.quotation.content
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    return (
        _CONFIRMS.fullmatch(cue) is not None and _THE_CLAIM.fullmatch(text, content[0][0], content[-1][1]) is not None
    )


def _last(number: int, before: Iterable[int], statements: Sequence[Statement], cast: Cast) -> int | None:
    """The last statement of somebody else right before one; None where it stands too far off."""
    statement = statements[number]
    here = cast.sentences.at(statement.quotation.source[0][0])
    others = [n for n in before if statements[n].speaker != statement.speaker]
    if not others:
        return None
    last = max(others, key=lambda n: statements[n].quotation.content[-1][1])
    away = here - cast.sentences.at(statements[last].quotation.content[-1][1] - 1)
    return last if 0 <= away <= BEHIND else None


def _is_further(
    number: int, before: Iterable[int], out: set[int], statements: Sequence[Statement], cast: Cast, at: int
) -> bool:
    """True for what the sentence of a denial goes on with: "rejected the charge, saying that …"."""
    return any(
        n in out
        and statements[n].speaker is not None
        and statements[n].speaker == statements[number].speaker
        and _rejects(statements[n], cast.text)
        and cast.sentences.at(statements[n].quotation.source[0][0]) == cast.sentences.at(at)
        for n in before
    )


def _is_part(
    number: int,
    before: Sequence[int],
    out: set[int],
    statements: Sequence[Statement],
    cast: Cast,
    others: Sequence[int],
) -> bool:
    """True for one of those who told of it together: "one of the officials", "the second", "a third person".

    No other contact is told since the last of them spoke.
    """
    text = cast.text
    start, end = statements[number].quotation.source[0]
    part = _PART.fullmatch(text, start, end)
    if part is None or statements[number].act == "decline":
        return False
    groups = [(n, group["noun"]) for n in before if (group := _GROUP.match(text, *statements[n].quotation.source[0]))]
    if not groups:
        return _is_next(number, before, out, statements, cast)
    if groups[-1][0] not in out:
        return False
    first, people = groups[-1]
    noun = part["of"] or part["noun"]
    if noun is not None and _singular(noun) != _singular(people):
        return False
    so_far = [n for n in before[before.index(first) :] if n in out]
    low = max(statements[n].quotation.content[-1][1] for n in so_far)
    return not any(low <= at < cast.sentences.span(start)[1] for at in others)


def _is_next(number: int, before: Sequence[int], out: set[int], statements: Sequence[Statement], cast: Cast) -> bool:
    """True for "the second", right behind what "the first" told of it."""
    text, last = cast.text, before[-1] if before else None
    if last not in out or last is None or _FIRST.fullmatch(text, *statements[last].quotation.source[0]) is None:
        return False
    start = statements[number].quotation.source[0][0]
    away = cast.sentences.at(start) - cast.sentences.at(statements[last].quotation.content[-1][1] - 1)
    return 0 <= away <= 1 and _SECOND.fullmatch(text, *statements[number].quotation.source[0]) is not None


def _singular(noun: str) -> str:
    low = noun.casefold()
    return "person" if low == "people" else low.rstrip("s")


def _goes_on(number: int, before: Iterable[int], out: set[int], statements: Sequence[Statement], cast: Cast) -> bool:
    """True for somebody's own words on what he told of right before: "“It was tense,” the official said"."""
    statement = statements[number]
    start, end = statement.quotation.content[0]
    if statement.form != "direct" or statement.speaker is None or _WENT_ON.match(cast.text, start, end) is None:
        return False
    ahead = [n for n in before if statements[n].quotation.content[0][0] < start]
    last = max(ahead, key=lambda n: statements[n].quotation.content[-1][1], default=None)
    return (
        last in out
        and last is not None
        and statements[last].speaker == statement.speaker
        and cast.sentences.at(start) - cast.sentences.at(statements[last].quotation.content[-1][1] - 1) <= BEHIND
    )


def continued(
    found: Collection[int],
    statements: Sequence[Statement],
    near: Sequence[int],
    cast: Cast,
    others: Sequence[int],
) -> set[int]:
    """The numbers of somebody's own words in the sentence right behind what he told of it: "“She was firm,” he said".

    `found` are the statements that tell of a contact, `others` where other contacts are told.
    """
    out = set(found)
    order = sorted((statements[n].quotation.content[0][0], n) for n in near)
    for place, (start, number) in enumerate(order):
        statement = statements[number]
        if number in out or statement.form != "direct" or statement.act in ("decline", "ask"):
            continue
        before = [n for _, n in order[:place]]
        last = max(before, key=lambda n: (statements[n].quotation.content[-1][1], -n), default=None)
        while last is not None and statements[last].speaker != statement.speaker:
            last = statements[last].parent  # what he tells that others said
        if last in out and last is not None and _is_right_behind(statements[last], statement, start, cast, others):
            out.add(number)
    return out - set(found)


def _is_right_behind(told: Statement, statement: Statement, start: int, cast: Cast, others: Sequence[int]) -> bool:
    """True where nothing stands between what somebody told of a contact and his own words, said as they stand."""
    if statement.speaker is None or told.act in ("decline", "ask") or told.form == "direct":
        return False
    quotation, end = told.quotation, statement.quotation.content[-1][1]
    stop = max(b for pieces in (quotation.content, quotation.source, quotation.cue) for _, b in pieces)
    if not 0 <= cast.sentences.at(start) - cast.sentences.at(stop - 1) <= 1:
        return False
    if any(quotation.content[-1][1] <= at < end for at in others):
        return False
    high = max([cast.sentences.span(start)[1], *(cast.sentences.span(b - 1)[1] for _, b in statement.quotation.cue)])
    return _ELSEWHERE.search(cast.text, quotation.content[0][0], high) is None


_ELSEWHERE = re.compile(
    r"\b(?:in|at|during|for)\s+(?:an?|his|her|its|the)\s+(?:[\w’'-]+\s+){0,3}?(?:interview|speech|address|article|book|essay|rally|lecture|hearing|debate|column)\b"
    r"|\b(?:last|earlier\s+this)\s+(?:week|month|year)\b|\b[Aa]sked\s+(?:about|whether|if|why|how|what)\b"
)
"""What sets words on another occasion, or makes them the answer to something else."""
