"""The JSON-LD of a page becomes the facts of its article."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from memcon.record.document import DocumentKind

MAX_BLOCK = 2_000_000

_KINDS: dict[str, DocumentKind | None] = {
    "newsarticle": "report",
    "reportagenewsarticle": "report",
    "analysisnewsarticle": "report",
    "backgroundnewsarticle": "report",
    "opinionnewsarticle": "opinion",
    "liveblogposting": "report",
    "article": None,
    "blogposting": None,
    "report": None,
    "webpage": None,
}
_SITES = frozenset(("website", "organization", "newsmediaorganization", "governmentorganization"))


@dataclass(frozen=True)
class LinkedFacts:
    """What the JSON-LD of a page says of its article; unknown is `None`."""

    headline: str | None = None
    published: str | None = None
    publisher: str | None = None
    site: str | None = None
    authors: tuple[str, ...] = ()
    kind: DocumentKind | None = None


def linked_facts(blocks: list[str]) -> LinkedFacts:
    """The facts in the JSON-LD blocks of one page; blocks that are not JSON are passed over."""
    nodes = [node for block in blocks if len(block) <= MAX_BLOCK for node in _nodes(block)]
    # The most telling type wins: a page's own WebPage entry says less than its NewsArticle.
    order = list(_KINDS)
    ranked = sorted((rank, i) for i, node in enumerate(nodes) if (rank := _rank(node, order)) is not None)
    main = nodes[ranked[0][1]] if ranked else {}
    site = next((_text(node.get("name")) for node in nodes if _SITES & set(_types(node)) and node.get("name")), None)
    names = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    is_page = "webpage" in _types(main)
    return LinkedFacts(
        headline=None if is_page else _text(main.get("headline")),
        published=_text(main.get("datePublished")),
        publisher=next(_named(main.get("publisher"), names), None),
        site=site,
        authors=tuple(dict.fromkeys(_named(main.get("author"), names))),
        kind=next((kind for t in _types(main) if (kind := _KINDS.get(t))), None),
    )


def _nodes(block: str) -> Iterator[dict[str, Any]]:
    """The entries of one block: itself, those of its list or graph, and the main entity of each."""
    try:
        value = json.loads(block.strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
    except (ValueError, RecursionError):
        return
    waiting = [value]
    for _ in range(10_000):
        if not waiting:
            return
        entry = waiting.pop(0)
        if isinstance(entry, list):
            waiting.extend(entry)
        elif isinstance(entry, dict):
            yield entry
            waiting.extend(entry[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in entry)


def _rank(node: dict[str, Any], order: list[str]) -> int | None:
    ranks = [order.index(t) for t in _types(node) if t in order]
    return min(ranks) if ranks else None


def _types(node: dict[str, Any]) -> list[str]:
    value = node.get("@type")
    return [t.lower() for t in (value if isinstance(value, list) else [value]) if isinstance(t, str)]


def _named(value: Any, names: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names in a string, an entry, a reference to one, or a list of these."""
    for item in value if isinstance(value, list) else [value]:
        entry = item
        if isinstance(item, dict) and "name" not in item and isinstance(item.get("@id"), str):
            entry = names.get(item["@id"], item)
        name = entry.get("name") if isinstance(entry, dict) else entry
        for words in name if isinstance(name, list) else [name]:
            if (text := _text(words)) and not text.startswith(("http://", "https://")) and len(text) <= 200:
                yield text


def _text(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    # Unpaired surrogates, possible in JSON, fit into no encoding.
    plain = html.unescape(value).encode("utf-8", "replace").decode("utf-8")
    return " ".join(plain.split())[:1000] or None
