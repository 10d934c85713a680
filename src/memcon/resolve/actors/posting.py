"""Whose the words of posts are that stand one below the other: "I" is the one whose name is over the post."""

from __future__ import annotations

from collections.abc import Callable

from memcon.intake.posts import find_posts, post_at
from memcon.resolve.actors.cast import Cast


def floor_in_posts(speakers: Callable[[int], int | None], cast: Cast) -> Callable[[int], int | None]:
    """Who speaks at an offset: the source of a statement there, else whose post it is."""
    if not find_posts(cast.text):
        return speakers

    def at(offset: int) -> int | None:
        found = speakers(offset)
        post = post_at(cast.text, offset)
        if post is None or found not in (None, cast.author):
            return found
        return cast.actor_for(*post.name)

    return at
