"""`memcon export`: every form from a ledger, with the filters of `contacts`, to a folder, a file or standard output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import joint_strategies as joint
import pytest

from memcon.cli.app import run
from memcon.cli.export import FORMS
from memcon.export.forms import NAMES
from memcon.ledger import open_ledger


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A ledger of the two readouts."""
    address = f"sqlite:///{tmp_path / 'l.db'}"
    with open_ledger(address) as ledger:
        ledger.add_many(joint.readouts().values())
    return address


def test_the_command_offers_every_form() -> None:
    assert FORMS == NAMES


@pytest.mark.parametrize("form", FORMS)
def test_each_form_goes_to_a_folder_with_its_manifest(form: str, url: str, tmp_path: Path, capfd: Any) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    out = tmp_path / "out"
    assert (
        run(["export", "--format", form, "--ledger", url, "--out", str(out), "--mode", "call", "--since", "2024"]) == 0
    )
    manifest = json.loads((out / "manifest.json").read_bytes())
    assert manifest["counts"] == {"contacts": 1, "documents": 2}
    assert {name: value for name, value in manifest["filter"].items() if value} == {
        "mode": "call",
        "since": "2024-01-01",
    }
    assert manifest["versions"]["readers"]
    shown = capfd.readouterr()
    assert shown.out == "" and "1 contacts" not in shown.err.replace("1 contacts, 2 documents", "")


@pytest.mark.parametrize("form", ["jsonl", "csv", "ftm", "annotations", "ics"])
def test_the_order_of_arrival_does_not_change_a_byte(form: str, tmp_path: Path) -> None:
    made = []
    for name, order in (("a", 1), ("b", -1)):
        address = f"sqlite:///{tmp_path / name}.db"
        with open_ledger(address) as ledger:
            for memcon in list(joint.readouts().values())[::order]:
                ledger.add(memcon)
        assert run(["export", "--format", form, "--ledger", address, "--out", str(tmp_path / name)]) == 0
        made.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})
    assert made[0] == made[1]


def test_without_a_path_data_alone_goes_to_standard_output(url: str, capfd: Any) -> None:
    assert run(["export", "--format", "jsonl", "--ledger", url]) == 0
    shown = capfd.readouterr()
    assert [json.loads(line)["mode"] for line in shown.out.splitlines()] == ["call", "visit"]
    assert shown.err == ""
    assert run(["export", "--format", "csv", "--ledger", url]) == 2
    assert "--out" in capfd.readouterr().err


def test_what_exists_is_replaced_only_by_force(url: str, tmp_path: Path, capfd: Any) -> None:
    arguments = ["export", "--format", "ics", "--ledger", url, "--out", str(tmp_path / "calls.ics")]
    assert run(arguments) == 0
    assert run(arguments) == 1
    assert "--force" in capfd.readouterr().err
    assert run([*arguments, "--force"]) == 0


@pytest.mark.parametrize(
    "options",
    [("--format", "xml"), (), ("--format", "ics", "--with", "documents"), ("--format", "csv", "--since", "soon")],
)
def test_wrong_usage_writes_nothing(url: str, tmp_path: Path, options: tuple[str, ...], capfd: Any) -> None:
    assert run(["export", *options, "--ledger", url, "--out", str(tmp_path / "out")]) == 2
    assert not (tmp_path / "out").exists()
    assert "Traceback" not in capfd.readouterr().err


def test_no_contact_is_an_empty_export(url: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(["export", "--format", "jsonl", "--ledger", url, "--out", str(out), "--person", "Nobody"]) == 0
    assert (out / "contacts.jsonl").read_bytes() == b""
