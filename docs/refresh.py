"""Keeps the outputs in README and docs true: a marked block comes in, the command's real output goes out.

A block stands between `<!-- output of: memcon … -->` and `<!-- end of output -->`. Commands over a ledger find one that
holds the examples; `ID` in them is a contact that both sides' own texts tell. Run
`python -m docs.refresh` in the root of the repository after the output has changed; the tests fail
where a page shows another output than the command gives.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from docs import dictionary

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(<!-- output of: memcon (.+?) -->\n```\w*\n)(.*?)(```\n<!-- end of output -->)", re.DOTALL)


def pages() -> Iterator[Path]:
    """The pages that may hold outputs."""
    yield ROOT / "README.md"
    yield from sorted((ROOT / "docs").glob("*.md"))


def refreshed(page: str, output: Callable[[str], str]) -> str:
    """The page with each block's output replaced by what `output` gives for its arguments."""
    return BLOCK.sub(lambda block: block[1] + output(block[2]) + block[4], page)


def output_of(arguments: str) -> str:
    """What `memcon ARGUMENTS` prints in the root of the repository."""
    words = shlex.split(arguments)
    if words[0] in ("read", "schema"):
        return _run(words)
    ledger = _ledger()
    if "ID" in words:
        words = [most_told()[1] if word == "ID" else word for word in words]
    return _run(words, ledger)


@cache
def most_told() -> tuple[str, str]:
    """A ledger of the examples, and in it the contact that both sides' own texts and most others tell."""
    ledger = _ledger()
    contacts = json.loads(_run(["contacts", "--format", "json"], ledger))

    def told(contact: dict[str, Any]) -> tuple[int, int]:
        own = {account["side"] for account in contact["accounts"] if account["side"] and not account["attributions"]}
        return len(own), len(contact["documents"])

    return ledger, str(max(contacts, key=told)["id"])


@cache
def _ledger() -> str:
    """A ledger of the examples, gone when the process ends."""
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    url = f"sqlite:///{folder}/examples.db"
    _run(["ingest", "examples"], url)
    return url


def _run(words: list[str], ledger: str = "sqlite:///no-ledger.db") -> str:
    environment = {**os.environ, "MEMCON_LEDGER": ledger}
    command = [sys.executable, "-m", "memcon", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


def main() -> None:
    """Rewrites the data dictionary and the pages whose outputs have changed."""
    dictionary.PAGE.write_text(dictionary.page(), encoding="utf-8")
    for path in pages():
        old = path.read_text(encoding="utf-8")
        new = refreshed(old, output_of)
        if new != old:
            path.write_text(new, encoding="utf-8")
            print(f"rewritten: {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
