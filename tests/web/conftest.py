"""A ledger of two readouts and a hostile document, and the page on it: as an application and as a real server."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hostile import hostile
from joint_strategies import readouts
from starlette.testclient import TestClient

from benchmarks.served import served
from memcon.ledger import Ledger, open_ledger
from memcon.record import Memcon
from memcon.web import Settings, create_app

HERE = ("http://127.0.0.1:8750", "127.0.0.1")


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all of them, to be copied."""
    path = tmp_path_factory.mktemp("web") / "ledger.db"
    with open_ledger(f"sqlite:///{path}") as opened:
        opened.add_many([*readouts().values(), hostile()])
    return path


@pytest.fixture
def ledger(filled: Path, tmp_path: Path) -> Iterator[Ledger]:
    """A ledger with all of them."""
    with open_ledger(f"sqlite:///{shutil.copy(filled, tmp_path / 'ledger.db')}") as opened:
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
    found = client.get(
        "/api/v1/contacts", params={"a": "NOR", "b": "FIN", "mode": "call", "since": "2024-03-12"}
    ).json()
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
    with ExitStack() as running:

        def start(memcons: list[Memcon], *options: str, url: str = f"sqlite:///{tmp_path / 'served.db'}") -> str:
            with open_ledger(url) as opened:
                opened.add_many(memcons)
            return running.enter_context(served(url, *options))

        yield start
