"""Who tells of a contact in an official text beside its publisher: whose statement it gives, who says that it was.

"This was stated by the envoy in an interview" makes what the text tells the envoy's words. What only somebody's words
tell of, "the rapporteur said that he had met the mayors", is his account, whoever published it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.speech.talks import is_turn
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.acts import only_tells
from memcon.resolve.attributions.statements import Statement
from memcon.resolve.contacts.draft import Draft

_STATED_BY = re.compile(
    r"(?:This|That|It)\s+(?:was|is|has\s+been)\s+(?:also\s+|recently\s+)?(?:stated|announced|said|reported|emphasi[sz]ed|noted|declared|told|confirmed"
    r"|stressed|underlined|underscored)\s+(?:today\s+|yesterday\s+)?by\s+(?:the\s+)?"
)
"""How a text ends its first paragraph that gives somebody's statement: "This was stated by | the envoy"."""
_SAYS = re.compile(
    r"\b(?:said|says|stated|states|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|noted|notes|added|told)\b"
)
_THAT = re.compile(r"that\b|[“\"]|(?:he|she|they|it)\b", re.IGNORECASE)


def official_voices(statements: Sequence[Statement], draft: Draft, cast: Cast) -> set[int]:
    """The numbers of the statements of an official text whose speakers tell of a contact and its publisher does not."""
    told = {draft.trigger.start, *draft.told_at}
    held = [
        {at for at in told if any(a <= at < b for a, b in s.quotation.content)}
        if s.speaker is not None and s.quotation.source
        else set()
        for s in statements
    ]
    out = {
        number
        for number, (statement, places) in enumerate(zip(statements, held, strict=True))
        if draft.trigger.start in places and _says_that(statement, cast.text)
    }
    if out and not told <= set().union(*held):
        out = set()  # its publisher tells of it, too
    given = [number for number, statement in enumerate(statements) if _gives(statement, told, cast)]
    speakers = {statements[number].speaker for number in given}
    if len(speakers) == 1 and all(statements[number].speaker in speakers for number in out):
        out.update(given)
    return out


def _says_that(statement: Statement, text: str) -> bool:
    """True for "he said that it was held"; not for "he informed her about it", "he invited her", a turn of a talk."""
    cue = " ".join(text[a:b] for a, b in statement.quotation.cue)
    begin, end = statement.quotation.content[0]
    return (
        only_tells(cue)
        and _SAYS.search(cue) is not None
        and _THAT.match(text, begin, end) is not None
        and not is_turn(statement.quotation, text)
    )


def _gives(statement: Statement, told: set[int], cast: Cast) -> bool:
    """True for "This was stated by the envoy", in which sentence nothing is told of the contact itself."""
    if statement.speaker is None or not statement.quotation.source:
        return False
    low, high = cast.sentences.span(statement.quotation.source[0][0])
    by = _STATED_BY.match(cast.text, low, high)
    return (
        by is not None
        and abs(statement.quotation.source[0][0] - by.end()) <= ARTICLE
        and not any(low <= at < high for at in told)
    )


ARTICLE = 4  # characters of an article that a source may begin with or not
