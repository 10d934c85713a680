"""Posts pasted one below the other: a text comes in, the line with name, handle and day over each of them goes out.

"Foreign Ministry of Norway @NorwayMFA · Mar 7", "Ana Roe (@anaroe) - 7 March 2031". A pasted e-mail has a head, too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from memcon.intake.organs import is_organ

Offsets = tuple[int, int]

LINES = 4  # at the head of a text, of those that are not empty
_HEAD = re.compile(
    r"^[^\S\n]*(?P<name>[A-Z][^\n@|·•:]{1,80}?)[^\S\n]+\(?@(?P<handle>\w{2,40})\)?"
    r"(?:[^\S\n]*[·•|,–—-][^\S\n]*(?P<day>[^\n]{3,40}))?[^\S\n]*$",
    re.MULTILINE,
)
_MAIL = re.compile(r"(?:Subject|From):[^\S\n]*(?P<rest>[^\n]{5,200})")
_PARTS = re.compile(r"\s[–—|-]\s|:\s|\s<|,\s(?=(?:\d|[A-Z][a-z]+\s\d))|;\s")


@dataclass(frozen=True, slots=True)
class Post:
    """A post with the line over it: whose it is by name, its day if told there, and where the next one begins."""

    start: int
    name: Offsets
    day: Offsets | None
    end: int


@lru_cache(maxsize=2)
def find_posts(text: str) -> tuple[Post, ...]:
    """The posts of a text in order; none where a name and a handle open no line."""
    if "@" not in text:
        return ()
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)] * bool(heads)
    return tuple(
        Post(h.start(), h.span("name"), h.span("day") if h["day"] and re.search(r"\d", h["day"]) else None, end)
        for h, end in zip(heads, ends, strict=True)
    )


def post_at(text: str, at: int) -> Post | None:
    """The post in which an offset stands; None where none is over it."""
    posts = find_posts(text)
    number = bisect_right(posts, at, key=lambda p: p.start) - 1
    return posts[number] if number >= 0 else None


def issuer_at_head(text: str) -> str | None:
    """The organ whose posts a text is, or that the head of a pasted e-mail names; None where there is none."""
    posts = find_posts(text)
    if posts and not text[: posts[0].start].strip():
        names = {text[slice(*post.name)] for post in posts}
        name = text[slice(*posts[0].name)]
        return name if len(names) == 1 and is_organ(name) else None
    lines = [line.strip() for line in text[:600].split("\n") if line.strip()][:LINES]
    mails = [mail["rest"] for line in lines if (mail := _MAIL.fullmatch(line)) is not None]
    return next((part for mail in mails for part in _PARTS.split(mail) if is_organ(part) and "@" not in part), None)
