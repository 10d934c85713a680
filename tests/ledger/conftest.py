"""Ledgers to test on, each once in either database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from memcon.ledger import Ledger, open_ledger


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A fresh ledger's URL, once in either database."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """A fresh ledger, once in either database."""
    with open_ledger(url) as opened:
        yield opened
