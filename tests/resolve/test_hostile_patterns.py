"""Words that could be read in many ways are read in time: no pattern takes longer the more often they are repeated."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType, ModuleType

import pytest

import memcon.find
import memcon.resolve

TEXTS = (
    "on Monday today yesterday " * 60,
    " today yesterday" * 80,
    " later then also again" * 60,
    " early subsequently separately" * 60,
    " Abc Def" * 100,
    " and the Abc, and of the Def" * 50,
)
SECONDS = 5  # in which each must be read; what takes the power of their number would take years


def _patterns(package: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{found.name}.{name}", value


def _late(signum: int, frame: FrameType | None) -> None:
    raise TimeoutError


@pytest.mark.parametrize("text", TEXTS)
def test_repeated_words_are_read_in_time(text: str) -> None:
    before = signal.signal(signal.SIGALRM, _late)
    slow = []
    try:
        for name, pattern in dict(_patterns(memcon.resolve)).items() | dict(_patterns(memcon.find)).items():
            signal.alarm(SECONDS)
            try:
                pattern.search(text)
                pattern.fullmatch(text)
            except TimeoutError:
                slow.append(name)
            finally:
                signal.alarm(0)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert slow == []
