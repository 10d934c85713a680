"""The address in a URL comes in; the public machine that may be asked goes out, or a refusal."""

from __future__ import annotations

import ipaddress
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from memcon.errors import FetchFailed, RefusedAddress

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], list[str]]

# Networks that carry an IPv4 address inside an IPv6 one: what they carry must be public as well.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")
_COMPATIBLE = ipaddress.ip_network("::/96")
# Not marked as private by every version of the standard library.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(n)
    for n in ("100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "3fff::/20", "5f00::/16")
)


@dataclass(frozen=True)
class Target:
    """One request: the parts of its URL, and the checked addresses of the host in the order to be tried."""

    url: str
    scheme: str
    host: str
    port: int
    path: str
    addresses: tuple[str, ...]


def system_resolver(host: str, port: int) -> list[str]:
    """The addresses of a host as the system gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class Guard:
    """What may be fetched. `allowed` names single addresses that are let through although they are not public."""

    resolve: Resolver = system_resolver
    allowed: frozenset[str] = frozenset()
    resolve_seconds: float = 10.0

    def check(self, source: str, url: str) -> Target:
        """The target of a URL, all of whose addresses are public; raises `RefusedAddress` or `FetchFailed`."""
        parts = _split(source, url)
        host = _ascii_host(source, parts.hostname or "")
        try:
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError:
            raise RefusedAddress(source, "the port in the URL is not a number") from None
        addresses = self._addresses(source, host, port)
        for address in addresses:
            if address not in self.allowed and not is_public(address):
                reason = f"{host} is at {address}, which is not a public address; memcon fetches public pages only"
                raise RefusedAddress(source, reason)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return Target(url, parts.scheme, host, port, path, tuple(addresses))

    def _addresses(self, source: str, host: str, port: int) -> list[str]:
        """The host's addresses; the system's resolver knows no time limit, so it is waited for in a thread."""
        found: list[str] = []
        failure: list[Exception] = []

        def ask() -> None:
            try:
                found.extend(self.resolve(host, port))
            except (OSError, UnicodeError, ValueError) as error:
                failure.append(error)

        thread = threading.Thread(target=ask, daemon=True)
        thread.start()
        thread.join(self.resolve_seconds)
        if thread.is_alive():
            raise FetchFailed(source, f"the address of {host} was not found in {self.resolve_seconds:.0f} seconds")
        if failure or not found:
            raise FetchFailed(source, f"no address is known for {host}")
        return list(found)


def is_public(address: str) -> bool:
    """True where an address belongs to the public internet, and so does any address wrapped in it."""
    try:
        ip = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    if "%" in address:
        return False
    if ip.version == 6 and ip in _NAT64:
        # Networks without IPv4 reach every IPv4 machine this way: the machine alone counts.
        return _is_global(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return _is_global(ip) and all(_is_global(inner) for inner in _wrapped(ip))


def _is_global(ip: Address) -> bool:
    if any(ip in network for network in _NOT_PUBLIC if network.version == ip.version):
        return False
    return ip.is_global and not (
        ip.is_multicast or ip.is_reserved or ip.is_loopback or ip.is_link_local or ip.is_unspecified
    )


def _wrapped(ip: Address) -> list[Address]:
    if isinstance(ip, ipaddress.IPv4Address):
        return []
    inner: list[Address] = [a for a in (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())) if a is not None]
    if ip in _COMPATIBLE:
        inner.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    if ip in _NAT64_LOCAL:
        inner.append(ipaddress.IPv4Address("127.0.0.1"))
    return inner


def _split(source: str, url: str) -> SplitResult:
    if re.search(r"[\x00-\x20\x7f\\]", url):
        raise RefusedAddress(source, "the URL holds a space, a backslash or a control character")
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        raise RefusedAddress(source, "this is not a URL") from None
    if parts.scheme not in ("http", "https"):
        raise RefusedAddress(source, f"memcon fetches http and https only, not {parts.scheme or 'this'}")
    if parts.username is not None or parts.password is not None:
        raise RefusedAddress(source, "the URL carries a user name or a password; memcon sends none")
    if not host:
        raise RefusedAddress(source, "the URL names no host")
    return parts


def _ascii_host(source: str, host: str) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise RefusedAddress(source, "the host in the URL is not a valid name") from None
