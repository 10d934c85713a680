"""Whose account an official text is as a whole, where no publisher is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

TEXT = (
    "General Haruto Sato, Chief of Staff of Japan's Joint Staff, spoke today by telephone with General Wei Liang, "
    "Chief of China's Joint Staff Department. General Sato conveyed his concern."
)


def accounts(path: Path, title: str, kind: str = "readout") -> list[str | None]:
    row = {"id": "a", "kind": kind, "published": "2031-05-07", "title": title, "text": TEXT}
    path.write_text(json.dumps(row), encoding="utf-8")
    (memo,) = memcon.read_many([str(path)])
    return [a.side for c in memo.contacts for a in c.accounts if not a.attributions]


@pytest.mark.parametrize(
    ("title", "sides"),
    [
        ("Readout of General Sato's call with China's chief of staff", ["JPN"]),
        ("General Liang's telephone conversation with Japan's chief of staff", ["CHN"]),
        ("Two generals speak", []),
    ],
)
def test_a_readout_is_of_the_side_whose_call_its_title_tells_of(
    tmp_path: Path, title: str, sides: list[str | None]
) -> None:
    assert accounts(tmp_path / "a.jsonl", title) == sides


def test_a_report_is_no_account_of_a_side(tmp_path: Path) -> None:
    assert accounts(tmp_path / "a.jsonl", "General Sato's call with China's chief of staff", "report") == []
