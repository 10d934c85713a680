"""What readers wrote below an article: a text comes in, the stretch of its comments goes out, none where there is none.

A comment begins with its writer and the day and time at which it was left; articles have no such heads.
"""

from __future__ import annotations

import re

REST = 1500  # characters that the last comment may have; behind a longer one the page goes on
NEAR = 200  # characters between the line that counts the comments and the first of them

_DAY = r"(?:\w+,? )?(?:\w+ \d{1,2}(?:st|nd|rd|th)?|\d{1,2} \w+),? \d{4}"
_TIME = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?"
_WHEN = rf"(?:{_DAY},?(?: at| -| \||,)? {_TIME}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}},?(?: at)? {_TIME}|"
_WHEN += r"(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?|years?) ago)"
_HEAD = re.compile(
    rf"^[^\S\n]*\S[^\n:]{{0,40}}?(?: says| said| wrote| writes| on| [-|•])?:?(?:[^\S\n]+|[^\S\n]*\n\s*){_WHEN}\W*$",
    re.MULTILINE | re.IGNORECASE,
)
_COUNT = re.compile(
    r"^[^\w\n]*(?:\d+ (?:comments?|responses?|repl(?:y|ies)|thoughts?)\b[^\n]{0,99}|comments?(?: ?\(\d+\))?:?)\s*?$",
    re.MULTILINE | re.IGNORECASE,
)
_WROTE = re.compile(r"[sw](?<!\w.)(?:ays|rote|rites):?\s")  # the letter first: that is sought faster than a word's edge


def find_comments(text: str) -> tuple[int, int] | None:
    """From the line that counts the comments, or the head of the first of two, to the end of the last."""
    for count in _COUNT.finditer(text):
        heads = list(_HEAD.finditer(text, count.end()))
        if heads and heads[0].start() - count.end() <= NEAR:
            return count.start(), _end(text, heads[-1].end())
    if _WROTE.search(text) is None:
        return None
    heads = [head for head in _HEAD.finditer(text) if _WROTE.search(head.group())]
    return (heads[0].start(), _end(text, heads[-1].end())) if len(heads) > 1 else None


def _end(text: str, at: int) -> int:
    """Where the last comment ends, whose head ends at `at`."""
    if len(text) - at <= REST:
        return len(text)
    body = re.compile(r"\s*[^\n]+").match(text, at)
    return body.end() if body else at
