"""A folder: its files in the order of their names, nothing hidden, nothing outside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from memcon.errors import MissingSource, UnsupportedSource
from memcon.intake import Taken, take_sources

WORDS = "The ministers spoke by telephone on Tuesday."


def test_files_come_in_the_order_of_their_names_at_any_depth(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/10.txt", "a.txt", "c.txt", ".hidden.txt", ".git/config.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{WORDS} {name}")
    names = [Path(taken.source).relative_to(tmp_path).as_posix() for taken in take_sources([str(tmp_path)])]
    assert names == ["a.txt", "b/10.txt", "b/2.txt", "c.txt"]


def test_a_file_that_cannot_be_read_is_named_and_the_rest_follows(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    (tmp_path / "b").write_text(WORDS)
    first, second = take_sources([str(tmp_path)])
    assert isinstance(first, UnsupportedSource) and first.source.endswith("a.png")
    assert isinstance(second, Taken)


def test_links_are_not_followed_out_of_the_folder(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "note.txt").write_text(WORDS)
    (inside / "a-file").symlink_to(outside / "note.txt")
    (inside / "b-folder").symlink_to(outside)
    (inside / "c-again").symlink_to(inside)
    first, second, third = take_sources([str(inside)])
    assert isinstance(first, UnsupportedSource) and "link" in first.reason
    assert isinstance(second, UnsupportedSource)
    assert isinstance(third, Taken) and third.source.endswith("note.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text(WORDS)
    first, second = take_sources([str(tmp_path)])
    assert isinstance(first, UnsupportedSource) and "pipe" in first.reason
    assert isinstance(second, Taken)


def test_a_folder_without_files_says_so(tmp_path: Path) -> None:
    (taken,) = take_sources([str(tmp_path)])
    assert isinstance(taken, MissingSource)


def test_names_that_would_move_the_cursor_are_shown_harmless(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m.txt").write_text(WORDS)
    (taken,) = take_sources([str(tmp_path)])
    assert "\x1b" not in taken.source and taken.source.endswith("a\\x1b[31m.txt")
