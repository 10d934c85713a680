"""A folder becomes the files in it, in the order of their names, at any depth."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator

from memcon.errors import MissingSource, SourceError, UnsupportedSource
from memcon.intake.raw import shown


def walk(folder: str) -> Iterator[str | SourceError]:
    """The paths of a folder's files, sorted by name; hidden files are passed over.

    Links are not followed: one that stays inside the folder names a file that is read anyway, one that leads out of it
    comes back as an `UnsupportedSource`, and so does a named pipe, into which perhaps nobody will ever write.
    """
    root = os.path.realpath(folder)
    # What is still to be visited, the next one last: no recursion, however deep the folder is.
    waiting: list[str | SourceError] = [folder]
    while waiting:
        path = waiting.pop()
        if isinstance(path, SourceError) or not os.path.isdir(path):
            yield path
            continue
        try:
            names = sorted((name for name in os.listdir(path) if not name.startswith(".")), reverse=True)
        except OSError as error:
            yield MissingSource(shown(path), f"the folder cannot be listed ({error.strerror})")
            continue
        for name in names:
            below = os.path.join(path, name)
            if _is_pipe(below):
                reason = "a named pipe in a folder is not waited for; name it itself"
                waiting.append(UnsupportedSource(shown(below), reason))
            elif not os.path.islink(below):
                waiting.append(below)
            elif not _is_inside(root, below):
                waiting.append(UnsupportedSource(shown(below), "a link that leads out of the folder is not followed"))


def _is_pipe(path: str) -> bool:
    try:
        return stat.S_ISFIFO(os.lstat(path).st_mode)
    except OSError:
        return False


def _is_inside(root: str, path: str) -> bool:
    target = os.path.realpath(path)
    return target == root or target.startswith(root.rstrip(os.sep) + os.sep)
