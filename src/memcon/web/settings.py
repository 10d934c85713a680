"""How the page is served: the command's options come in, one frozen record of them goes out."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from memcon.errors import UsageError

LOOPBACK_NAMES = frozenset(("localhost", "127.0.0.1", "::1"))
SHORTEST_TOKEN = 20
_NAME = re.compile(r"[\w.@+-]{1,100}")


@dataclass(frozen=True)
class Settings:
    """Who may see and write what.

    `hosts`: names, beside those of loopback, that a request may be addressed to. `user_header`: the header in which a
    reverse proxy names the user; it is believed only from `proxies`. `tokens`: SHA-256 of each token, with its holder.
    Sizes are in bytes; `checks_per_minute` is for each client.
    """

    read_only: bool = False
    host: str = "127.0.0.1"
    hosts: tuple[str, ...] = ()
    user_header: str | None = None
    proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    tokens: dict[str, str] = field(default_factory=dict)
    largest_body: int = 2_000_000
    checks_per_minute: int = 30
    writes_per_minute: int = 240

    @property
    def with_accounts(self) -> bool:
        """True where writing needs an account even on this machine."""
        return bool(self.user_header or self.tokens)

    @property
    def on_loopback(self) -> bool:
        """True where the server listens on loopback alone."""
        return is_loopback(self.host)

    def holder(self, token: str) -> str | None:
        """Whose token it is; takes as long for a wrong one as for a right one."""
        digest = hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
        found = None
        for known, name in self.tokens.items():
            if hmac.compare_digest(known, digest):
                found = name
        return found


def read_tokens(path: str | os.PathLike[str]) -> dict[str, str]:
    """The tokens of a file: on each line a name and a token, or a name and `sha256:` with the token's SHA-256.

    Empty lines and those that begin with # are passed over. Raises `UsageError` for a line of another form and for a
    token that could be guessed.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{os.fspath(path)}: the tokens cannot be read: {error}") from error
    tokens: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, _, token = line.strip().partition(" ")
        token = token.strip()
        if not _NAME.fullmatch(name) or not token:
            raise UsageError(f"{os.fspath(path)}:{number}: a line is a name, a space and a token")
        if token.startswith("sha256:"):
            digest = token.removeprefix("sha256:").lower()
            if not re.fullmatch(r"[0-9a-f]{64}", digest):
                raise UsageError(f"{os.fspath(path)}:{number}: a SHA-256 has 64 hexadecimal digits")
        elif len(token) < SHORTEST_TOKEN:
            raise UsageError(f"{os.fspath(path)}:{number}: a token has at least {SHORTEST_TOKEN} characters")
        else:
            digest = hashlib.sha256(token.encode("utf-8")).hexdigest()
        if digest in tokens:
            raise UsageError(f"{os.fspath(path)}:{number}: this token is somebody's already")
        tokens[digest] = name
    if not tokens:
        raise UsageError(f"{os.fspath(path)}: there is no token in it")
    return tokens


def is_loopback(host: str) -> bool:
    """True for a name or address that leads to this machine alone."""
    if host.lower() in LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
