"""`memcon serve` in a process of its own, for those who ask it from outside: a ledger comes in, an address goes out."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.request import urlopen

PATIENCE = 120.0  # seconds for a server to start


@contextmanager
def served(ledger: str, *options: str, port: int = 0) -> Iterator[str]:
    """The address of a server on the ledger of a URL, which answers and runs until the `with` ends.

    `options` are more of `memcon serve`; port 0 takes a free one.
    """
    if not port:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
    command = [sys.executable, "-m", "memcon", "serve", "--ledger", ledger, "--port", str(port), *options]
    server = subprocess.Popen(command, env={**os.environ, "PYTHONUTF8": "1"}, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        _await(f"{address}/healthz", server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)


def _await(address: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        try:
            urlopen(address, timeout=5).read()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start")
