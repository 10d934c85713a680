"""Keeps the outputs in README and docs true: a marked block comes in, the command's real output goes out.

A block stands between `<!-- output of: memcon … -->` and `<!-- end of output -->`. Run
`python -m docs.refresh` in the root of the repository after the output has changed; the tests fail
where a page shows another output than the command gives.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

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
    command = [sys.executable, "-m", "memcon", *shlex.split(arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout


def main() -> None:
    """Rewrites the pages whose outputs have changed."""
    for path in pages():
        old = path.read_text(encoding="utf-8")
        new = refreshed(old, output_of)
        if new != old:
            path.write_text(new, encoding="utf-8")
            print(f"rewritten: {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
