"""The API against its own description, with requests that a machine makes up; and readers and a writer at once."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.request import Request, urlopen

import pytest
from hostile import hostile
from hypothesis import HealthCheck, given, settings
from joint_strategies import readouts

SECONDS = float(os.environ.get("MEMCON_TEST_SECONDS", "5"))
READERS = 20


def test_made_up_requests_get_what_is_described(serve: Callable[..., str]) -> None:
    schemathesis = pytest.importorskip("schemathesis")
    from schemathesis.specs.openapi import checks

    described = schemathesis.openapi.from_url(f"{serve([*readouts().values(), hostile()])}/api/v1/openapi.json")
    names = []
    for found in described.get_all_operations():
        operation = found.ok()
        names.append(operation.label)

        @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
        @given(operation.as_strategy())
        def holds(case: Any) -> None:
            # A schema cannot say that 7513-50-94 is no date, or that a decision is about a telling that is held.
            case.call_and_validate(excluded_checks=[checks.positive_data_acceptance])

        holds()
    assert len(names) == 12


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_twenty_readers_and_a_writer_disturb_nobody(
    serve: Callable[..., str], database: str, request: pytest.FixtureRequest
) -> None:
    at = serve([*readouts().values(), hostile()], url=request.getfixturevalue(f"{database}_url"))
    call = urlopen(f"{at}/api/v1/contacts?mode=call").read()
    paths = ("/", "/api/v1/contacts", "/documents", "/states/NOR", "/review", "/metrics", "/api/v1/decisions")
    assert b'"items"' in call
    troubles: list[str] = []
    answered = [0]
    until = time.monotonic() + SECONDS

    def read(number: int) -> None:
        n = number
        while time.monotonic() < until:
            try:
                with urlopen(at + paths[n % len(paths)], timeout=30) as answer:
                    answer.read()
                answered[0] += 1
            except OSError as error:
                troubles.append(f"{paths[n % len(paths)]}: {error}")
            n += 1

    contact = json.loads(call)["items"][0]
    written = 0
    readers = [threading.Thread(target=read, args=(n,)) for n in range(READERS)]
    for thread in readers:
        thread.start()
    while time.monotonic() < until:
        decision = {
            "action": "accept",
            "field": "mode",
            "value": "call",
            "members": contact["members"],
            "why": f"look {written}",
        }
        body = json.dumps(decision).encode()
        request = Request(f"{at}/api/v1/decisions", body, {"content-type": "application/json"})
        with urlopen(request, timeout=60) as answer:
            assert answer.status == 201
        written += 1
        time.sleep(0.3)
    for thread in readers:
        thread.join()
    print(f"{database}: {answered[0]} answers, {written} decisions")
    assert troubles == []
    assert answered[0] > READERS
    with urlopen(f"{at}/api/v1/decisions") as answer:
        assert json.loads(answer.read())["total"] == written
