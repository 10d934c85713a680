"""An export onto the disk: contacts and a form come in, files come out whole or not at all, a manifest beside them.

The manifest says what was asked for, how many records each file holds, which versions made it, and the SHA-256 of every
file. It holds no time of the clock, so that the same ledger gives the same bytes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from memcon import __version__
from memcon.errors import TargetExists, TargetFailed, UsageError
from memcon.export.forms import FORMS, Form, Stream, form_of
from memcon.export.tables import Holdings, MemconOf
from memcon.record.joint import JointContact

MANIFEST = "manifest.json"
NOT_TOLD_IN = "documents that tell none of these contacts"
SCHEMA_VERSION = "1"  # of the record, as its field `memcon` says


def write_export(
    form: str,
    contacts: Sequence[JointContact],
    memcon_of: MemconOf,
    out: Path,
    *,
    filter: Mapping[str, Any],
    readers: Sequence[str] = (),
    texts: bool = False,
    held: int | None = None,
    force: bool = False,
) -> dict[str, Any]:
    """Writes contacts in one of the forms to `out` and returns the manifest, which stands beside them.

    A path that ends as the form's file does (`.jsonl`, `.json`, `.jsonld`, `.ics`) becomes that file, its manifest
    `PATH.manifest.json`; any other becomes a folder. `filter` is what the contacts were chosen by and `readers` are the
    versions that read the documents, both for the manifest alone. `texts` adds the documents that tell the contacts,
    and `held` is how many the ledger has in all, so that the manifest can say how many stay out. Raises `TargetExists`
    where something stands there and `force` is not given, `TargetFailed` where it cannot be written, `UsageError` for
    texts in a form that has no room for them, and `MissingExtra` where a library is missing.
    """
    made = form_of(form)
    holdings = Holdings(contacts, memcon_of)
    files = made.files(holdings, _texts(made, texts))
    single = made.ending is not None and out.suffix.lower() == made.ending and not out.is_dir()
    if single and len(files) > 1:
        raise UsageError(f"{out}: with documents there are two files; name a folder")
    if made.ending is None and out.suffix.lower() == f".{form}" and not out.is_dir():
        raise UsageError(f"{out}: {form} has one file for each table; name a folder")
    if not force:
        _refuse(out, single)
    try:
        with _workshop(out) as shop:
            entries = {name: _written(shop / name, write) for name, write in files.items()}
            manifest = _manifest(made, holdings, filter, readers, entries)
            if texts and held is not None and held > len(holdings.told_in):
                manifest["left_out"][NOT_TOLD_IN] = held - len(holdings.told_in)
            if single:
                name = next(iter(files))
                manifest["files"] = {out.name: entries[name]}
                beside = out.with_name(f"{out.name}.{MANIFEST}")
                _write_manifest(shop / MANIFEST, manifest)
                if not force:
                    _refuse(out, single)
                os.replace(shop / name, out)
                os.replace(shop / MANIFEST, beside)
            else:
                _write_manifest(shop / MANIFEST, manifest)
                _move_in(shop, out, [*files, MANIFEST])
    except OSError as error:
        raise TargetFailed(f"{out}: cannot be written ({error.strerror or error})") from error
    return manifest


def stream_export(
    form: str, contacts: Sequence[JointContact], memcon_of: MemconOf, to: Stream, *, texts: bool = False
) -> None:
    """Writes the only file of a form to an open stream, without a manifest; `UsageError` where it has several."""
    made = form_of(form)
    files = made.files(Holdings(contacts, memcon_of), _texts(made, texts)) if made.ending else {}
    if len(files) != 1:
        raise UsageError(f"{form} has several files: say --out FOLDER")
    next(iter(files.values()))(to)


def _texts(form: Form, texts: bool) -> bool:
    if texts and not form.takes_texts:
        able = ", ".join(name for name, other in FORMS.items() if other.takes_texts)
        raise UsageError(f"{form.name} has no room for whole documents; these have: {able}")
    return texts


def _refuse(out: Path, single: bool) -> None:
    beside = out.with_name(f"{out.name}.{MANIFEST}")
    taken = out if out.exists() or out.is_symlink() else beside if single and beside.exists() else None
    if taken is None or (taken.is_dir() and not any(taken.iterdir())):
        return
    raise TargetExists(f"{taken}: exists already; name another path, or say --force to replace the export in it")


@contextlib.contextmanager
def _workshop(out: Path) -> Iterator[Path]:
    """A folder beside the target, so that what is finished only has to be renamed; gone afterwards."""
    parent = out.absolute().parent
    if not parent.is_dir():
        raise TargetFailed(f"{out}: there is no folder {parent}; make it first")
    shop = Path(tempfile.mkdtemp(prefix=f".{out.name[:50]}.", suffix=".part", dir=parent))
    try:
        yield shop
    finally:
        shutil.rmtree(shop, ignore_errors=True)


def _written(path: Path, write: Any) -> dict[str, Any]:
    with path.open("wb") as file:
        counted = _Counted(file)
        records = write(counted)
    return {"records": records, "bytes": counted.size, "sha256": counted.sha.hexdigest()}


class _Counted:
    """A file that keeps the size and the SHA-256 of what goes into it; `pyarrow` writes to it, too."""

    closed = False

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = 0
        self.sha = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.sha.update(data)
        length = memoryview(data).nbytes
        self.size += length
        self._file.write(data)
        return length

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        return self.size

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        """The file is closed by whoever opened it."""


def _manifest(
    form: Form, holdings: Holdings, filter: Mapping[str, Any], readers: Sequence[str], files: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "format": form.name,
        "filter": dict(filter),
        "counts": {"contacts": len(holdings.contacts), "documents": len(holdings.told_in)},
        "left_out": {what: number for what, number in form.left_out(holdings).items() if number},
        "versions": {"memcon": __version__, "schema": SCHEMA_VERSION, "readers": sorted(readers)},
        "files": dict(files),
    }


def _write_manifest(path: Path, manifest: Mapping[str, Any]) -> None:
    path.write_bytes((json.dumps(manifest, indent=2, ensure_ascii=True) + "\n").encode("ascii"))


def _move_in(shop: Path, out: Path, names: Sequence[str]) -> None:
    """Puts finished files in their place: as a new folder, or into the one that is there, the manifest last."""
    if not out.exists():
        fresh = shop / "out"
        fresh.mkdir()
        for name in names:
            os.replace(shop / name, fresh / name)
        os.replace(fresh, out)
        return
    for old in _of_an_export(out) - set(names):
        (out / old).unlink(missing_ok=True)
    for name in names:
        os.replace(shop / name, out / name)


def _of_an_export(out: Path) -> set[str]:
    """The files that the manifest in a folder names, as far as an export can have written them; no other is touched."""
    try:
        named = set(json.loads((out / MANIFEST).read_bytes())["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return set()
    endings = (".csv", ".parquet", ".jsonl", ".ftm.json", ".jsonld", ".ics")
    return {name for name in named if isinstance(name, str) and Path(name).name == name and name.endswith(endings)}
