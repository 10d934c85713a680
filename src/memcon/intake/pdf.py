"""The bytes of a PDF become its text; they are parsed in a process of their own, under limits."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from memcon.errors import BrokenSource, EmptySource, TooLarge, UnsupportedSource
from memcon.intake.taken import Extract

TIME_LIMIT = 120.0

_WORKER = Path(__file__).with_name("pdf_worker.py")


def read_pdf(source: str, data: bytes, *, time_limit: float = TIME_LIMIT) -> Extract:
    """The extract of a PDF that has a text layer.

    Raises `BrokenSource` (damaged, encrypted, or fatal to the parser), `EmptySource` (pictures of
    text alone) and `TooLarge` (more than `time_limit` seconds of work).
    """
    library = find_spec("pypdfium2")
    if library is None or library.origin is None:
        raise UnsupportedSource(source, "reading PDF needs pypdfium2: pip install pypdfium2")
    # Isolated mode: nothing of the caller's directory or environment is imported next to a hostile file.
    # The parser's own place is told, as that mode does not know a user's or an added folder of packages.
    command = [sys.executable, "-I", str(_WORKER), str(Path(library.origin).parent.parent)]
    keep = {name: value for name, value in os.environ.items() if name in ("SYSTEMROOT", "TMPDIR", "TEMP")}
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=time_limit, env=keep, check=False)
    except subprocess.TimeoutExpired:
        raise TooLarge(source, f"the PDF took more than {time_limit:.0f} seconds to read") from None
    answer = _answer(done.stdout) if done.returncode == 0 else None
    if answer is None:
        raise BrokenSource(source, "the PDF is damaged, or asks for more memory or time than one file may have")
    problem = answer.get("problem")
    if problem == "password":
        raise BrokenSource(source, "the PDF is encrypted; remove its password first")
    if problem:
        raise BrokenSource(source, "the PDF is damaged or cut short")
    text, pages = str(answer.get("text", "")), answer.get("pages")
    if not text.strip():
        reason = f"the PDF has no text layer ({pages} pages of pictures or nothing); recognise its text (OCR) first"
        raise EmptySource(source, reason)
    broken = answer.get("broken_pages")
    return Extract(
        text=text,
        title=str(answer.get("title") or "").strip() or None,
        published=None,
        sha256=hashlib.sha256(data).hexdigest(),
        warnings=(f"{broken} of {pages} pages could not be read",) if broken else (),
    )


def _answer(output: bytes) -> dict[str, object] | None:
    try:
        value = json.loads(output)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
