"""Of whom a text says "his" or "her": the actors come in, and those whose name does not tell it go out with a gender.

"Kallas took the call in her car": whoever "he" is in the next sentence, it is not Kallas.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role

REACH = 80  # characters behind a name in which the sentence tells what is the bearer's
OPENING = 40  # characters of a sentence in which its subject is named
_HIS = re.compile(
    r"[^“”\"«»;:.?!\n]*?\b(?P<whose>his|her)\s+(?:own\s+)?"
    r"(?:(?!(?:that|to|how|what|why|about|on|in|at|for|the|an?|and|or|but|he|she|when|if|as|by|with|from)\b)[a-z]|"
    r"(?:[A-Z][\w-]+\s+){1,2}(?:counterpart|colleague|host|guest|visitor)s?\b)"
)


def learn_genders(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give a gender to persons of whom the sentences that their names open say "his", or "her", and never the other.

    Nobody else may be named between: of "Roe told Lind of her plans" nobody knows whose they are.
    """
    if not len(sentences):
        return
    people = [(n, role) for n, role in enumerate(roles) if role.kind == "person"]
    named = sorted((a, b, n) for n, role in people for a, b, form in role.mentions if form == "name")
    starts = [a for a, *_ in named]
    votes: dict[int, set[str]] = {}
    for at, (start, end, number) in enumerate(named):
        if roles[number].courtesy or roles[number].gender:
            continue
        low, high = sentences.span(start)
        first = bisect_left(starts, low)
        if start - low > OPENING or any(n != number for *_, n in named[first:at]):
            continue
        his = _HIS.match(text, end, min(high, end + REACH))
        if his is None:
            continue
        between = named[at + 1 : bisect_left(starts, his.start("whose"))]
        if not any(n != number for *_, n in between):
            votes.setdefault(number, set()).add("female" if his["whose"] == "her" else "male")
    for number, told in votes.items():
        if len(told) == 1:
            roles[number].gender = told.pop()
