"""Texts of which nothing is known, and the order of the rounds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")


def test_unmarked_texts_teach_nothing_and_are_not_those_that_are_measured_on(tmp_path: Path) -> None:
    from training.corpora import unmarked

    texts, measured = tmp_path / "texts.jsonl", tmp_path / "measured.jsonl"
    texts.write_text("".join(json.dumps({"id": n, "text": f"Text {n}."}) + "\n" for n in "abc"), encoding="utf-8")
    measured.write_text(json.dumps({"id": "elsewhere", "text": "Text b."}) + "\n", encoding="utf-8")
    found = unmarked(texts, [measured])
    assert [e.id for e in found] == ["a", "c"]
    assert all(not e.tasks and not e.occasions and not e.quotes for e in found)


def test_rounds_start_from_and_learn_from_what_came_before_them() -> None:
    from training.means import LAST, STARTS, TEACHERS
    from training.plans import PLANS

    assert abs(sum(share for _, share in LAST) - 1) < 1e-9
    learned = [(number, shares) for number, several in TEACHERS.items() for shares in several]
    for number, shares in [*STARTS.items(), *learned]:
        assert number <= len(PLANS) and abs(sum(share for _, share in shares) - 1) < 1e-9
        for name, _ in shares:
            before = name.partition("/")[0].removesuffix(".pt").partition("-")[2]
            assert int(before) < number
    for number, plan in enumerate(PLANS, 1):
        assert bool(plan.taught or plan.taught_links) == (number in TEACHERS)
        assert bool(plan.asked) == (len(TEACHERS.get(number, ())) > 1)


def test_rounds_that_nothing_rests_on_are_passed_over() -> None:
    from training.means import LAST, rounds_of

    assert rounds_of((("round-2/reader.pt", 1.0),)) == {1, 2}
    assert rounds_of((("round-6/mean.pt", 1.0),)) == {1, 2, 3, 4, 5, 6}
    assert rounds_of((("round-18/mean.pt", 1.0),)) >= rounds_of(LAST) | {17, 18}
