"""A page's tree becomes the facts that the page states about itself: title, date, publisher, byline.

Only what is stated counts: metadata in the head, JSON-LD, `<time>`, and a line beside the headline.
A date in the page's address, a file's date and the newest date in the text are not statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from memcon.intake.dates import stated_date, written_date
from memcon.intake.linked_data import LinkedFacts, linked_facts
from memcon.record.document import DocumentKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLES = ("citation_title", "og:title", "parsely-title", "dc.title", "dcterms.title", "headline", "twitter:title")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date_published",
    "publish_date",
    "publish-date",
    "published_time",
    "publication_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "originalpublicationdate",
    "displaydate",
    "date",
)
_PUBLISHERS = (
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "publisher",
    "application-name",
)
_AUTHORS = ("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "citation_author")
_DATE_CLASS = re.compile(
    r"\b(?:date|dateline|pub-?date|publish\w*|posted|timestamp|time)\b|-date\b|\bdate-", re.IGNORECASE
)
_NOT_PUBLISHED = re.compile(r"\b(?:updated?|modified|accessed|event)\b", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"\b(?:entry-date|published)\b")
_BY = re.compile(r"^\s*by\b[:\s]\s*", re.IGNORECASE)


@dataclass(frozen=True)
class PageFacts:
    """What a page states about itself; unknown is `None`."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    byline: str | None = None
    url: str | None = None
    language: str | None = None
    kind: DocumentKind | None = None


def page_facts(tree: HtmlElement) -> PageFacts:
    """The facts of a page; the tree is left as it is."""
    metas = _metas(tree)
    linked = linked_facts(
        [e.text for e in tree.iter("script") if e.get("type", "").lower().startswith("application/ld+json") and e.text]
    )
    publisher = _name(linked.publisher) or _first(metas, _PUBLISHERS) or _name(linked.site)
    return PageFacts(
        title=_title(tree, metas, linked, publisher),
        published=_published(tree, metas, linked),
        publisher=publisher,
        byline=_byline(tree, metas, linked),
        url=_canonical(tree, metas),
        language=_language(tree),
        kind=linked.kind,
    )


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            name = element.get(attribute)
            if name and content and len(content) <= 1000:
                found.setdefault(name.strip().lower(), []).append(content)
    return found


def _first(metas: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next((value for name in names for value in metas.get(name, ()) if _name(value)), None)


def _name(value: str | None) -> str | None:
    """The value where it can be a name: not an address, not an account."""
    if not value or len(value) > 300 or value.startswith(("http://", "https://", "@", "//")):
        return None
    return value


def _title(tree: HtmlElement, metas: dict[str, list[str]], linked: LinkedFacts, publisher: str | None) -> str | None:
    headings = [words for element in tree.iter("h1") if (words := _words(element))]
    stated = linked.headline or _first(metas, _TITLES)
    in_head = next((words for element in tree.iter("title") if (words := _words(element))), None)
    for heading in headings:
        # The headline on the page is the title wherever the head says the same with a site's name added.
        if any(
            other and heading.lower() in other.lower() and len(heading) * 3 > len(other) for other in (stated, in_head)
        ):
            return heading
    title = stated or (headings[0] if len(headings) == 1 else None) or in_head or (headings[0] if headings else None)
    if title and publisher:
        title = (
            re.sub(rf"\s+[-\u2013\u2014|:\u00b7\u00bb]\s+{re.escape(publisher)}\s*$", "", title, flags=re.IGNORECASE)
            or title
        )
    return title


def _published(tree: HtmlElement, metas: dict[str, list[str]], linked: LinkedFacts) -> str | None:
    for value in (linked.published, *(v for name in _PUBLISHED for v in metas.get(name, ()))):
        if value and (moment := stated_date(value)):
            return moment
    for element in tree.iter():
        if isinstance(element.tag, str) and element.get("itemprop", "").lower() == "datepublished":
            value = element.get("content") or element.get("datetime") or _words(element)
            if moment := stated_date(value):
                return moment
    for element in tree.iter("time"):
        is_publication = element.get("pubdate") is not None or _PUBLISHED_CLASS.search(element.get("class", ""))
        if is_publication and (moment := stated_date(element.get("datetime") or _words(element))):
            return moment
    return _date_beside_headline(tree)


def _date_beside_headline(tree: HtmlElement) -> str | None:
    """The one publication date that stands near the first headline, in a `<time>` or an element called a date."""
    heading = next(tree.iter("h1"), None)
    if heading is None:
        return None
    around = heading
    for _ in range(3):
        parent = around.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        around = parent
        days = {day[:10]: day for day in _dates_in(around)}
        if len(days) == 1:
            return next(iter(days.values()))
        if days:
            return None
    return None


def _dates_in(around: HtmlElement) -> Iterator[str]:
    for element in around.iter():
        if not isinstance(element.tag, str):
            continue
        called = f"{element.get('class', '')} {element.get('id', '')}"
        if element.tag != "time" and not _DATE_CLASS.search(called):
            continue
        words = _words(element)
        if len(words) > 120 or _NOT_PUBLISHED.search(f"{called} {words}"):
            continue
        day = stated_date(element.get("datetime", "")) if element.tag == "time" else None
        if day := day or written_date(words):
            yield day


def _byline(tree: HtmlElement, metas: dict[str, list[str]], linked: LinkedFacts) -> str | None:
    names = linked.authors or tuple(dict.fromkeys(v for name in _AUTHORS for v in metas.get(name, ()) if _name(v)))
    if not names:
        from trafilatura.metadata import extract_author

        try:
            found = extract_author(tree)
        except Exception:  # a heuristic of another library on a hostile page: no byline is an answer
            found = None
        names = tuple(found.split("; ")) if found else ()
    cleaned = [name for n in names if (name := _BY.sub("", " ".join(n.split())).strip(" ,;")) and "@" not in name]
    return ", ".join(dict.fromkeys(cleaned))[:300] or None


def _canonical(tree: HtmlElement, metas: dict[str, list[str]]) -> str | None:
    links = [e.get("href", "") for e in tree.iter("link") if "canonical" in e.get("rel", "").lower().split()]
    stated = (*links, *metas.get("og:url", ()))
    return next((link.strip() for link in stated if re.match(r"https?://[^\s/]+", link.strip())), None)


def _language(tree: HtmlElement) -> str | None:
    stated = re.match(r"\s*([a-zA-Z]{2,3})\b", tree.get("lang", ""))
    return stated[1].lower() if stated else None


def _words(element: HtmlElement) -> str:
    """The first words in an element, a thousand characters at most, however much it holds."""
    found, length = [], 0
    for piece in element.itertext():
        found.append(piece[:1000])
        length += len(piece)
        if length > 5000:
            break
    return " ".join(" ".join(found).split())[:1000]
