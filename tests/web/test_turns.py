"""Pages are made one after the other, but none waits long for a slow one."""

from __future__ import annotations

import threading
import time

import pytest

from memcon.web import whole
from memcon.web.whole import Turns


def test_one_page_is_made_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "PATIENCE", 30.0)
    turns, inside, most = Turns(), 0, 0

    def make() -> None:
        nonlocal inside, most
        with turns.one():
            inside += 1
            most = max(most, inside)
            time.sleep(0.005)
            inside -= 1

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_a_slow_page_is_overtaken_and_its_turn_ends_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "PATIENCE", 0.01)
    turns = Turns()
    with turns.one(), turns.one(), turns.one():
        pass
    monkeypatch.setattr(whole, "PATIENCE", 30.0)
    with turns.one():
        waiting = threading.Thread(target=lambda: turns.one().__enter__(), daemon=True)
        waiting.start()
        waiting.join(0.05)
        assert waiting.is_alive()
    waiting.join(5)
    assert not waiting.is_alive()


def test_turns_come_in_the_order_of_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "PATIENCE", 30.0)
    turns, made = Turns(), []

    def make(number: int) -> None:
        with turns.one():
            made.append(number)

    threads = []
    with turns.one():
        for number in range(12):
            threads.append(threading.Thread(target=make, args=(number,)))
            threads[-1].start()
            while len(turns._waiting) <= number:
                time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert made == list(range(12))
