"""Who is asked about a contact, and answers: "Asked whether he had met Dahl, Roe said that he had".

What is asked names the contact, and what is answered need not; the question is nobody's account.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

_ASKED = re.compile(
    r"[“”\"‘’'\s]*(?:(?:But|And|Yet)\s+)?(?:[Ww]hen\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\s+(?:(?:(?:on|last)\s+\w+|by\s+[\w\s]{2,30}?|today|yesterday|later|repeatedly)\s+)?"
    r"(?P<what>(?:whether|if|when|why|how|what|about|on)\s)"
)
"""How a sentence begins that tells first what was asked: "Asked on Friday | whether"."""
ABOUT = 300  # characters of a question


def is_question(statement: Statement, cast: Cast) -> bool:
    """True where the words are what their source was asked: "Asked | whether he had met Dahl, | Roe"."""
    end, at = statement.quotation.content[-1][1], statement.quotation.source[0][0]
    return end <= at and not cast.text[end:at].strip(' ,?”"') and _asked(statement, cast) is not None


def answers_about(statement: Statement, draft: Draft, cast: Cast) -> bool:
    """True for the answer to a question that names a contact."""
    asked = _asked(statement, cast)
    if asked is None or statement.act in ("decline", "ask"):
        return False
    low, high = asked
    return any(low <= at < high for at in (draft.trigger.start, *draft.told_at)) and not is_question(statement, cast)


def _asked(statement: Statement, cast: Cast) -> tuple[int, int] | None:
    """Where the question stands that a statement's sentence begins with, None where it begins with none."""
    at = statement.quotation.source[0][0]
    low = cast.sentences.span(at)[0]
    asked = _ASKED.match(cast.text, low, at)
    if asked is None or at - asked.start("what") > ABOUT:
        return None
    return asked.start("what"), at
