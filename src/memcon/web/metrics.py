"""How the server fares: requests are counted and timed, and told in the text format of Prometheus."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Mapping

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from memcon.web.holdings import one_request

BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1.0, 2.5, 10.0)  # seconds


class Metrics:
    """Counts of requests by kind and status, and a histogram of their times."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: Counter[tuple[str, int]] = Counter()
        self._times: Counter[float] = Counter()
        self._total = 0.0
        self._number = 0

    def count(self, method: str, status: int, seconds: float) -> None:
        """Notes one request."""
        method = method if method in ("GET", "HEAD", "POST", "DELETE", "OPTIONS", "PUT", "PATCH") else "OTHER"
        with self._lock:
            self._requests[method, status] += 1
            self._total += seconds
            self._number += 1
            for bound in BOUNDS:
                if seconds <= bound:
                    self._times[bound] += 1

    def text(self, held: Mapping[str, int]) -> str:
        """All of it, with what the ledger holds."""
        with self._lock:
            requests, times = sorted(self._requests.items()), dict(self._times)
            total, number = self._total, self._number
        lines = ["# HELP memcon_requests_total Requests answered.", "# TYPE memcon_requests_total counter"]
        lines += [f'memcon_requests_total{{method="{m}",status="{s}"}} {n}' for (m, s), n in requests]
        lines += [
            "# HELP memcon_request_seconds Time until a request was answered.",
            "# TYPE memcon_request_seconds histogram",
            *(f'memcon_request_seconds_bucket{{le="{b:g}"}} {times.get(b, 0)}' for b in BOUNDS),
            f'memcon_request_seconds_bucket{{le="+Inf"}} {number}',
            f"memcon_request_seconds_sum {total:.6f}",
            f"memcon_request_seconds_count {number}",
            "# HELP memcon_ledger What the ledger holds.",
            "# TYPE memcon_ledger gauge",
            *(f'memcon_ledger{{kind="{kind}"}} {n}' for kind, n in sorted(held.items())),
        ]
        return "\n".join(lines) + "\n"


class Timer:
    """ASGI middleware that counts and times every request."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on and notes how it was answered; the time of the server goes into `Server-Timing`."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        one_request()
        status = 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                spent = (time.perf_counter() - began) * 1000
                message["headers"] = [*message.get("headers", []), (b"server-timing", b"app;dur=%.1f" % spent)]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            self.metrics.count(scope["method"], status, time.perf_counter() - began)
