"""The command as a process: a closed pipe, Ctrl-C, a terminal's colours, and how quickly it starts."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

# Thousands of documents without the reader: more than a pipe's buffer holds.
DRIVER = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started the tests may have it ignored
from memcon import api
from memcon.record import Document, Memcon

def read_many(sources, **options):
    for n in range(int(sources[0])):
        yield Memcon(document=Document(id=str(n), text="x" * 2000))
    if len(sources) > 1:
        print("waiting", file=sys.stderr, flush=True)
        time.sleep(60)

api.read_many = read_many
from memcon.cli import main
main()
"""


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p), **more}


def _started(*arguments: str, **streams: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", DRIVER, *arguments], env=_environment(), **streams)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("form", ["jsonl", "json", "text"])
def test_a_closed_pipe_ends_quietly(form: str) -> None:
    process = _started("read", "2000", "--format", form, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout and process.stderr
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(20) == 0


def test_a_pipe_closed_before_the_start_ends_quietly() -> None:
    for arguments in (["schema"], ["read", "3", "--format", "json"]):
        reader, writer = os.pipe()
        os.close(reader)
        process = _started(*arguments, stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)
        assert process.communicate(timeout=20)[1] == b""
        assert process.returncode == 0


def test_ctrl_c_prints_what_was_read_and_leaves_with_130() -> None:
    process = _started("read", "3", "wait", "--format", "jsonl", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stderr
    assert process.stderr.readline() == b"waiting\n"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert len(out.splitlines()) == 3
    assert b"Traceback" not in err and b"interrupted" in err


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colours_on_a_terminal_alone_and_not_where_unwanted(variables: dict[str, str], coloured: bool) -> None:
    here, there = pty.openpty()
    environment = _environment(**{"TERM": "xterm", "NO_COLOR": "", **variables})
    process = subprocess.Popen([sys.executable, "-c", DRIVER, "read", "1"], env=environment, stdout=there)
    process.wait(20)
    os.close(there)
    shown = os.read(here, 65536)
    os.close(here)
    assert b"No contact between states is told." in shown
    assert (b"\x1b[" in shown) is coloured


def test_starting_loads_nothing_that_only_reading_needs(root: Path) -> None:
    code = (
        "import sys, memcon; from memcon.cli.app import run; run(['--version']); memcon.Memcon; "
        "heavy = {'numpy', 'onnxruntime', 'tokenizers', 'trafilatura', 'pypdfium2', 'urllib3', 'rich'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    made = subprocess.run([sys.executable, "-c", code], env=_environment(), capture_output=True, text=True, check=True)
    assert made.stdout.splitlines()[-1] == "[]"


def test_long_work_shows_a_sign_of_life_on_a_terminal_and_takes_it_away(tmp_path: Path) -> None:
    here, there = pty.openpty()
    with (tmp_path / "out").open("wb") as out:
        arguments = [sys.executable, "-c", DRIVER.replace("sleep(60)", "sleep(2.6)"), "read", "3", "wait"]
        process = subprocess.Popen(arguments, env=_environment(), stdout=out, stderr=there)
        process.wait(20)
    os.close(there)
    shown = os.read(here, 65536).decode()
    os.close(here)
    assert "reading: 3 documents done, 2 s" in shown
    assert shown.endswith("\r\x1b[K")
    assert len((tmp_path / "out").read_bytes().splitlines()) == 3
