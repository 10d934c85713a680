"""The marked readout pairs are laid side by side at least as well as when the floors were set."""

from __future__ import annotations

import contextlib
import io
import re
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
FLOORS = {"links": 0.57, "only": 0.68, "kind": 0.75}  # over all 23 pairs, a little under what was measured


@pytest.mark.quality
def test_the_marked_pairs_meet_their_floors(monkeypatch: pytest.MonkeyPatch) -> None:
    if not (SHARED / "eval/score_accounts.py").is_file():
        pytest.skip("the marked pairs are not beside this checkout")
    from benchmarks import compare

    monkeypatch.setattr(sys, "argv", ["compare"])
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        compare.main()
    [line] = [line for line in said.getvalue().splitlines() if line.startswith("all")]
    links, only = (float(found) for found in re.findall(r"F1 ([\d.]+)", line))
    [kind] = (float(found) for found in re.findall(r"kind ([\d.]+)", line))
    false_conflicts = re.findall(r"false ([\d]+)", line)
    assert links >= FLOORS["links"]
    assert only >= FLOORS["only"]
    assert kind >= FLOORS["kind"]
    # The goal is none; the present reader takes two calls of officials for meetings, in one account of a pair each.
    assert int(false_conflicts[0]) <= 2
