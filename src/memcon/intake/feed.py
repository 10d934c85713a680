"""The bytes of a feed (RSS 0.9 to 2.0, Atom) become extracts, one an entry; no link in it is followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from memcon.errors import BrokenSource, EmptySource, SourceError, TooLarge
from memcon.intake.dates import stated_date
from memcon.intake.markup import visible_text
from memcon.intake.taken import Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_FEED = 64 << 20  # bytes
MAX_ENTRIES = 20_000
LONGEST_FACT = 1_000  # characters of a title, a name or an address

_ENTRIES = ("item", "entry")
_WHOLE = ("encoded", "content")  # what holds an entry's whole text …
_SHORT = ("description", "summary", "subtitle")  # … and what holds it or a summary of it
_DATES = ("published", "pubdate", "issued", "date", "created", "updated", "modified")
_SUMMARY = "the feed may hold a summary alone; the whole text is where the entry's link leads"


@dataclass(frozen=True)
class _Feed:
    """What the feed says of all its entries."""

    title: str | None
    language: str | None
    base: str | None


def read_feed(source: str, data: bytes, *, url: str | None = None) -> Iterator[tuple[str, Extract | SourceError]]:
    """Each entry of a feed with its name, `SOURCE:NUMBER`, in the feed's order.

    The text is what the feed itself holds of the entry, its markup taken off. Raises `TooLarge`, and `BrokenSource` for
    what is no feed. `url` is where it was fetched; addresses in it are resolved against that.
    """
    if len(data) > MAX_FEED:
        raise TooLarge(source, f"a feed of more than {MAX_FEED >> 20} MB")
    root = _tree(source, data)
    channel = next((e for e in root.iter() if _name(e) in ("channel", "feed")), root)
    about = _Feed(
        title=_fact(channel, "title"),
        language=_fact(channel, "language") or root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        base=url or _link(channel, None),
    )
    number = 0
    for element in root.iter():
        if _name(element) not in _ENTRIES:
            continue
        number += 1
        if number > MAX_ENTRIES:
            yield source, TooLarge(source, f"more than {MAX_ENTRIES:,} entries; the others were not read")
            return
        yield f"{source}:{number}", _entry(f"{source}:{number}", element, about)
    if not number:
        raise EmptySource(source, "there is no entry in the feed")


def _tree(source: str, data: bytes) -> _Element:
    from lxml import etree

    # Nothing is fetched and no entity of the document's own is put in; damaged feeds are read as far as they go.
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True, collect_ids=False,
    )  # fmt: skip
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.LxmlError, ValueError) as error:
        raise BrokenSource(source, f"the feed cannot be parsed ({type(error).__name__})") from None
    if root is None:
        raise BrokenSource(source, "the feed cannot be parsed")
    return root


def _entry(name: str, entry: _Element, about: _Feed) -> Extract | SourceError:
    url = _link(entry, about.base)
    whole = max((_text(e) for e in entry if _name(e) in _WHOLE), key=len, default="")
    short = max((_text(e) for e in entry if _name(e) in _SHORT), key=len, default="")
    text = whole if len(whole) >= len(short) else short
    if not text:
        return EmptySource(name, "the feed holds no text of this entry" + (f"; read {url} itself" if url else ""))
    origin = next((_fact(e, "title") or _said(e) for e in entry if _name(e) == "source"), None)
    dated = (stated_date(value) for key in _DATES if (value := _fact(entry, key)))
    return Extract(
        text=text,
        url=url,
        publisher=origin or about.title,
        title=_fact(entry, "title"),
        byline=_author(entry),
        published=next((day for day in dated if day), None),
        language=about.language.split("-")[0].lower() if about.language else None,
        warnings=(_SUMMARY,) if text != whole and url else (),
    )


def _name(element: _Element) -> str:
    """The local name in small letters: feeds use a dozen namespaces, and some none."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _said(element: _Element) -> str | None:
    words = " ".join("".join(map(str, element.itertext())).split())[:LONGEST_FACT]
    return words.encode("utf-8", "replace").decode("utf-8") or None


def _fact(parent: _Element, name: str) -> str | None:
    """What the first child of that name says, as one line without markup."""
    said = next((said for e in parent if _name(e) == name and (said := _said(e))), None)
    if said and ("<" in said or "&" in said):
        return " ".join(visible_text(said).split()) or None
    return said


def _author(entry: _Element) -> str | None:
    for element in entry:
        if _name(element) in ("creator", "author"):
            return _fact(element, "name") or _said(element)
    return None


def _text(element: _Element) -> str:
    """The text of an element that holds escaped HTML, XHTML or plain words."""
    from lxml import etree

    if len(element) and any(isinstance(child.tag, str) for child in element):
        markup = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    else:
        markup = "".join(map(str, element.itertext()))
        if element.get("type") in ("text", "text/plain"):
            return markup.strip()
    return visible_text(markup)


def _link(parent: _Element, base: str | None) -> str | None:
    """The page that an entry or a feed is about; `http` and `https` alone."""
    found: list[tuple[int, str]] = []
    for element in parent:
        if _name(element) == "link":
            target = element.get("href") or _said(element)
            order = 0 if element.get("rel") in (None, "alternate") else 9
        elif _name(element) == "guid" and element.get("isPermaLink", "true").lower() != "false":
            target, order = _said(element), 1
        else:
            continue
        if target and order < 9:
            found.append((order, target))
    for _, target in sorted(found, key=lambda one: one[0]):
        try:
            whole = urljoin(base or "", target.strip())[:LONGEST_FACT]
            if urlsplit(whole).scheme in ("http", "https") and urlsplit(whole).hostname:
                return whole
        except ValueError:
            continue
    return None
