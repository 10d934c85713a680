"""One thread a process, unless the user has said otherwise."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from memcon.threads import LIBRARIES, one_thread


def test_numerical_libraries_are_told_once_and_what_the_user_said_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    for library in LIBRARIES:
        monkeypatch.delenv(f"{library}_NUM_THREADS", raising=False)
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    one_thread()
    told = {library: os.environ[f"{library}_NUM_THREADS"] for library in LIBRARIES}
    assert told == {"OPENBLAS": "1", "OMP": "3", "MKL": "1"}


def test_the_command_tells_them_before_they_are_loaded() -> None:
    code = """
import os, sys
from memcon.cli import main
libraries, loaded = sys.argv[1:], "numpy" in sys.modules
sys.argv[1:] = ["--version"]
try:
    main()
finally:
    print(loaded, *(os.environ.get(f"{library}_NUM_THREADS") for library in libraries))
"""
    untold = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    said = subprocess.run(
        [sys.executable, "-c", code, *LIBRARIES], capture_output=True, text=True, check=True, env=untold
    )
    assert said.stdout.splitlines()[-1] == "False 1 1 1"
