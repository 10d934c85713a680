"""A ledger of two readouts and a hostile document, and the page on it: as an application and as a real server."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from joint_strategies import readouts
from starlette.testclient import TestClient
from tellings import memcon_of

from memcon.ledger import Ledger, open_ledger
from memcon.record import Memcon
from memcon.web import Settings, create_app

SCRIPT = "<script>window.hit=1</script>"
PICTURE = "<img src=x onerror=window.hit=1>"
TEMPLATE = "{{7*7}}{% raw %}"
TURNED = "\u202etxt.exe\u2066"
HEADER = "x\r\nSet-Cookie: hit=1"
NAMES = (f"Ada {SCRIPT}", f"Ion {TURNED} Petru")

HERE = ("http://127.0.0.1:8750", "127.0.0.1")


def hostile() -> Memcon:
    """A document in which everything that a stranger can choose is an attack."""
    text = (
        f"{NAMES[0]} called {NAMES[1]} on Monday, {PICTURE} she said that {TEMPLATE} “javascript:alert(1)” ' \" & </div>"
        f"</textarea> =cmd|' /C calc'!A0 {HEADER} \x00 \x1b[31m done."
    )
    return memcon_of(
        "../../etc/passwd?a=1#\r\n<b>",
        text,
        actors={NAMES[0]: {"country": "NOR", "office": PICTURE}, NAMES[1]: {"country": "FIN"}},
        quotes=[("she", f"{TEMPLATE} “javascript:alert(1)”", NAMES[0])],
        contacts=[("called", NAMES, "2024-03-11", [0])],
        title=f"{SCRIPT}{TURNED}{TEMPLATE}",
        publisher=f"=HYPERLINK(1){PICTURE}{HEADER}",
        byline=PICTURE,
        url="javascript:window.hit=1//https://example.org/",
        published="2024-03-11",
        language='"><svg onload=window.hit=1>',
    )


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A ledger with all of them."""
    with open_ledger(f"sqlite:///{tmp_path / 'ledger.db'}") as opened:
        opened.add_many([*readouts().values(), hostile()])
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[TestClient]:
    """The page on an empty ledger."""
    with open_ledger(f"sqlite:///{tmp_path / 'empty.db'}") as opened:
        yield client_on(opened)


@pytest.fixture
def client(ledger: Ledger) -> TestClient:
    """A browser on this machine, on the full ledger."""
    return client_on(ledger)


@pytest.fixture
def call(client: TestClient) -> str:
    """The id of the call that both readouts tell."""
    found = client.get("/api/v1/contacts", params={"a": "NOR", "b": "FIN", "mode": "call", "since": "2024-03-12"}).json()
    return str(found["items"][0]["id"])


@pytest.fixture(name="client_on")
def client_on_fixture() -> Callable[..., TestClient]:
    """Makes a client at an address, with settings."""
    return client_on


def client_on(
    ledger: Ledger, settings: Settings | None = None, *, peer: str = "127.0.0.1", base: str = HERE[0]
) -> TestClient:
    """A client at an address; errors of the application are answers, as they are for a browser."""
    return TestClient(
        create_app(ledger, settings or Settings()),
        base_url=base,
        client=(peer, 50000),
        raise_server_exceptions=False,
        follow_redirects=False,
    )


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Starts `memcon serve` on a ledger of these memcons in a process of its own; gives its address."""
    running: list[subprocess.Popen[bytes]] = []

    def start(memcons: list[Memcon], *options: str) -> str:
        url = f"sqlite:///{tmp_path / 'served.db'}"
        with open_ledger(url) as opened:
            opened.add_many(memcons)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        code = "from memcon.cli.serve import serve; serve.main(standalone_mode=False)"
        command = [sys.executable, "-c", code, "--ledger", url, "--port", str(port), *options]
        running.append(subprocess.Popen(command, env={**os.environ, "PYTHONUTF8": "1"}, stderr=subprocess.DEVNULL))
        address = f"http://127.0.0.1:{port}"
        for _ in range(200):
            try:
                urlopen(f"{address}/healthz", timeout=5).read()
                return address
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server did not start")

    yield start
    for process in running:
        process.terminate()
        process.wait(timeout=20)
