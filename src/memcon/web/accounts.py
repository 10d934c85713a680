"""Who writes: a request comes in, a person's name goes out, or none, and why.

Three ways to be somebody: on this machine alone no account is needed; a reverse proxy names the user in a header; a
token, sent by a program in `Authorization` or exchanged once by a person for a session.
"""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request

from memcon.web.guard import client_of, host_name
from memcon.web.settings import Settings, is_loopback

COOKIE = "memcon-session"
LASTS = 12 * 3600  # seconds of a session
LOCAL_USER = "local user"
LONGEST_NAME = 100


@dataclass(frozen=True)
class Writer:
    """Who asks. `name` is None where nothing may be written, and `why` says the reason; `session` where one can end."""

    name: str | None
    why: str = ""
    session: bool = False


class Sessions:
    """Signed-in people, in memory: a random secret each, kept for some hours."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._held: OrderedDict[str, tuple[str, float]] = OrderedDict()

    def open(self, name: str) -> str:
        """A new session's secret."""
        secret = secrets.token_urlsafe(32)
        self._held[secret] = (name, self._clock() + LASTS)
        while len(self._held) > 10_000:
            self._held.popitem(last=False)
        return secret

    def name(self, secret: str) -> str | None:
        """Whose session it is, while it lasts."""
        name, until = self._held.get(secret, (None, 0.0))
        return name if self._clock() < until else None

    def close(self, secret: str) -> None:
        """Ends a session."""
        self._held.pop(secret, None)


def writer_of(request: Request, settings: Settings, sessions: Sessions, *, ledger_read_only: bool) -> Writer:
    """Who asks and may write."""
    if settings.read_only or ledger_read_only:
        return Writer(None, "The record is served for reading only.")
    told = request.headers.get(settings.user_header, "") if settings.user_header else ""
    if client_of(request) in settings.proxies and (user := _clean(told)):
        return Writer(user)
    if settings.tokens:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and (holder := settings.holder(token.strip())):
            return Writer(holder)
        secret = request.cookies.get(COOKIE, "")
        if secret and (holder := sessions.name(secret)):
            return Writer(holder, session=True)
    if settings.with_accounts:
        return Writer(None, "Sign in to correct the record.")
    if not _here(request, settings):
        return Writer(None, "The record can be corrected on the machine that serves it, or with an account.")
    return Writer(LOCAL_USER)


def _here(request: Request, settings: Settings) -> bool:
    """True where the request was made on this machine, addressed to it, and passed on by nobody."""
    name = host_name(request.headers.get("host", "")) or ""
    forwarded = any(h in request.headers for h in ("forwarded", "x-forwarded-for", "x-real-ip", "via"))
    return settings.on_loopback and is_loopback(client_of(request)) and is_loopback(name) and not forwarded


def _clean(name: str) -> str:
    return "".join(c for c in name.strip() if c.isprintable())[:LONGEST_NAME]
