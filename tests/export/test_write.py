"""An export is whole or not there, never overwrites unasked, and its manifest is true and the same every time."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import joint_strategies as joint
import msgspec
import pytest

import memcon
from memcon.errors import MissingExtra, TargetExists, TargetFailed, UsageError
from memcon.export import frames
from memcon.export.forms import NAMES
from memcon.export.tables import TABLES
from memcon.export.write import stream_export, write_export
from memcon.record import from_json
from memcon.record.joint import JointContact

CONTACTS = (joint.the_call(), joint.the_visit())
FILTER = {"between": ["NOR", "FIN"], "since": None}


def export(form: str, out: Path, **options: object) -> dict:  # type: ignore[type-arg]
    """Writes the two contacts."""
    if form == "parquet":
        pytest.importorskip("pyarrow")
    return write_export(
        form,
        CONTACTS,
        joint.readouts().__getitem__,
        out,
        filter=FILTER,
        readers=["memcon 1, weights b", "memcon 1, weights a"],
        **options,  # type: ignore[arg-type]
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("form", NAMES)
def test_the_manifest_tells_filter_counts_versions_and_checksums(form: str, tmp_path: Path) -> None:
    made = export(form, tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert manifest == made
    assert manifest["filter"] == FILTER
    assert manifest["counts"] == {"contacts": 2, "documents": 2}
    assert manifest["versions"] == {
        "memcon": memcon.__version__,
        "schema": "1",
        "readers": ["memcon 1, weights a", "memcon 1, weights b"],
    }
    files = contents(tmp_path / "out")
    assert set(files) == {*manifest["files"], "manifest.json"}
    for name, entry in manifest["files"].items():
        assert entry["sha256"] == hashlib.sha256(files[name]).hexdigest()
        assert entry["bytes"] == len(files[name])


@pytest.mark.parametrize("form", NAMES)
def test_the_same_contacts_give_the_same_bytes(form: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        export(form, tmp_path / name)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_a_calendar_says_how_many_contacts_have_no_day(tmp_path: Path) -> None:
    made = export("ics", tmp_path / "out")
    assert made["left_out"] == {"contacts without a date": 1}
    assert made["files"]["contacts.ics"]["records"] == 1
    assert export("jsonl", tmp_path / "all")["left_out"] == {}


def test_json_lines_are_the_contacts_and_where_asked_for_the_documents(tmp_path: Path) -> None:
    export("jsonl", tmp_path / "out", texts=True)
    lines = (tmp_path / "out" / "contacts.jsonl").read_text(encoding="utf-8").splitlines()
    assert [msgspec.json.decode(line, type=JointContact) for line in lines] == list(CONTACTS)
    documents = (tmp_path / "out" / "documents.jsonl").read_text(encoding="utf-8").splitlines()
    assert [from_json(line) for line in documents] == list(joint.readouts().values())


def test_how_many_documents_stay_out_is_said(tmp_path: Path) -> None:
    made = export("jsonl", tmp_path / "out", texts=True, held=5)
    assert made["left_out"] == {"documents that tell none of these contacts": 3}
    assert export("jsonl", tmp_path / "all", texts=True, held=2)["left_out"] == {}
    assert export("jsonl", tmp_path / "contacts", held=5)["left_out"] == {}


def test_csv_has_a_file_for_each_table(tmp_path: Path) -> None:
    made = export("csv", tmp_path / "out")
    for name, table in TABLES.items():
        with (tmp_path / "out" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert list(rows[0]) == [column.name for column in table.columns]
        assert made["files"][f"{name}.csv"]["records"] == len(rows)


def test_parquet_has_the_same_tables_typed(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    export("parquet", tmp_path / "out", texts=True)
    for name in TABLES:
        found = parquet.read_table(tmp_path / "out" / f"{name}.parquet")
        assert found.num_rows >= 2
    assert found["text"].to_pylist() == [joint.NORTHLAND, joint.SOUTHLAND]


def test_annotations_are_one_collection_that_counts_itself(tmp_path: Path) -> None:
    made = export("annotations", tmp_path / "out")
    found = json.loads((tmp_path / "out" / "annotations.jsonld").read_bytes())
    assert found["total"] == len(found["first"]["items"]) == made["files"]["annotations.jsonld"]["records"]


def test_nothing_to_export_is_an_export_of_nothing(tmp_path: Path) -> None:
    for form in NAMES:
        if form == "parquet":
            pytest.importorskip("pyarrow")
        made = write_export(form, (), joint.readouts().__getitem__, tmp_path / form, filter={})
        assert made["counts"] == {"contacts": 0, "documents": 0}
        assert all(entry["records"] == 0 for entry in made["files"].values())
    assert json.loads((tmp_path / "annotations" / "annotations.jsonld").read_bytes())["total"] == 0


def test_a_path_that_ends_as_the_file_does_is_the_file(tmp_path: Path) -> None:
    made = export("ics", tmp_path / "calls.ics")
    assert sorted(contents(tmp_path)) == ["calls.ics", "calls.ics.manifest.json"]
    assert made["files"].keys() == {"calls.ics"}
    with pytest.raises(TargetExists):
        export("ics", tmp_path / "calls.ics")
    export("ics", tmp_path / "calls.ics", force=True)


@pytest.mark.parametrize(("form", "name", "texts"), [("csv", "a.csv", False), ("jsonl", "a.jsonl", True)])
def test_several_files_need_a_folder(form: str, name: str, texts: bool, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="name a folder"):
        export(form, tmp_path / name, texts=texts)
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("form", ["csv", "annotations", "ics"])
def test_a_form_without_room_for_texts_says_which_have_it(form: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="jsonl, parquet, ftm"):
        export(form, tmp_path / "out", texts=True)


def test_what_stands_there_is_not_touched_unasked(tmp_path: Path) -> None:
    out = tmp_path / "out"
    export("jsonl", out)
    (out / "contacts.jsonl").write_text("mine")
    with pytest.raises(TargetExists, match="--force"):
        export("jsonl", out)
    assert (out / "contacts.jsonl").read_text() == "mine"
    (tmp_path / "file").write_text("mine")
    with pytest.raises(TargetExists):
        export("csv", tmp_path / "file")


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export("csv", tmp_path / "out")


def test_force_replaces_the_export_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    export("csv", out)
    (out / "notes.txt").write_text("mine")
    (tmp_path / "other.csv").write_text("mine")
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["files"] |= {"../other.csv": {}, "notes.txt": {}}
    (out / "manifest.json").write_text(json.dumps(manifest))
    export("jsonl", out, force=True)
    assert sorted(contents(out)) == ["contacts.jsonl", "manifest.json", "notes.txt"]
    assert (tmp_path / "other.csv").read_text() == "mine"


def test_a_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    def gone(document_id: str) -> memcon.Memcon:
        raise RuntimeError("gone")

    with pytest.raises(RuntimeError):
        write_export("csv", CONTACTS, gone, tmp_path / "out", filter={})
    assert contents(tmp_path) == {}


def test_a_folder_that_does_not_exist_is_said(tmp_path: Path) -> None:
    with pytest.raises(TargetFailed, match="no folder"):
        export("jsonl", tmp_path / "a" / "b")


def test_a_full_disk_is_said_in_one_line() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises((TargetFailed, TargetExists)):
        export("jsonl", full)


def test_parquet_without_its_library_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(frames, "import_module", missing)
    with pytest.raises(MissingExtra, match="memcon\\[parquet\\]"):
        write_export("parquet", CONTACTS, joint.readouts().__getitem__, tmp_path / "out", filter={})
    assert contents(tmp_path) == {}


class Bytes(list[bytes]):
    """A stream that keeps what it is given."""

    def write(self, data: bytes) -> None:
        """Keeps it."""
        self.append(data)


def test_the_only_file_of_a_form_goes_to_a_stream() -> None:
    stream = Bytes()
    stream_export("jsonl", CONTACTS, joint.readouts().__getitem__, stream)
    assert b"".join(stream).count(b"\n") == 2
    for form in ("csv", "parquet"):
        with pytest.raises(UsageError, match="--out"):
            stream_export(form, CONTACTS, joint.readouts().__getitem__, stream)


def test_hostile_texts_cannot_steer_a_terminal(tmp_path: Path) -> None:
    call = msgspec.structs.replace(CONTACTS[0], participants=tuple(
        msgspec.structs.replace(p, name="\x1b]0;owned\x07\u202eA\ud800") for p in CONTACTS[0].participants
    ))  # fmt: skip
    for form in ("jsonl", "csv", "ftm", "annotations", "ics"):
        write_export(form, [call], joint.readouts().__getitem__, tmp_path / form, filter={})
        for data in contents(tmp_path / form).values():
            assert b"\x1b" not in data and b"\x07" not in data and "\u202e".encode() not in data
