"""Web annotations point to the words: position and quote agree with the kept text, and every id is an IRI."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import joint_strategies as joint
from hypothesis import given

from memcon.export.annotations import CONTEXT, head, web_annotations
from memcon.export.tables import Holdings
from memcon.record import Memcon

URN = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def targets(annotation: dict[str, Any]) -> list[dict[str, Any]]:
    """The targets of an annotation, however many there are."""
    found = annotation["target"]
    return found if isinstance(found, list) else [found]


def selectors(annotation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """The document's id, the quote and the position of each target."""
    for target in targets(annotation):
        quote, position = target["selector"]
        yield target["source"]["dcterms:identifier"], quote, position


def check(holdings: Holdings, told: dict[str, Memcon]) -> int:
    """Every annotation against the texts; gives their number."""
    seen = set()
    for annotation in web_annotations(holdings):
        assert URN.fullmatch(annotation["id"]) and annotation["id"] not in seen
        seen.add(annotation["id"])
        for document, quote, position in selectors(annotation):
            text = told[document].document.text
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"]
            assert text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])
    return len(seen)


def test_positions_and_quotes_are_the_words_of_the_text(holdings: Holdings) -> None:
    assert check(holdings, joint.readouts()) > 15


@given(joint.joint_contacts())
def test_so_they_are_in_any_text(found: tuple[list, dict]) -> None:  # type: ignore[type-arg]
    contacts, told = found
    check(Holdings(contacts, told.__getitem__), told)


def test_each_kind_of_words_is_tagged(holdings: Holdings) -> None:
    tags = {annotation["body"][1]["value"] for annotation in web_annotations(holdings)}
    assert {"contact", "participant", "time", "place", "topic", "withheld", "source", "cue", "content"} <= tags


def test_words_in_pieces_are_one_annotation_with_a_target_for_each(holdings: Holdings) -> None:
    found = [a for a in web_annotations(holdings) if a["body"][1]["value"] == "content"]
    pieces = [[quote["exact"] for _, quote, _ in selectors(a)] for a in found]
    assert ["ferry line", "must open"] in pieces


def test_the_page_is_the_scope_of_the_kept_text(holdings: Holdings) -> None:
    for annotation in web_annotations(holdings):
        for target in targets(annotation):
            assert URN.fullmatch(target["source"]["id"])
            if target["source"]["dcterms:identifier"] == "north/1":
                assert target["scope"] == "https://mod.example/readouts/1"
            else:
                assert "scope" not in target


def test_the_collection_names_the_standard_and_is_the_same_for_the_same_contacts(holdings: Holdings) -> None:
    first = head(holdings.contacts)
    assert (first["@context"], first["type"]) == (CONTEXT, "AnnotationCollection")
    assert json.dumps(first) == json.dumps(head(holdings.contacts))
    assert first["id"] != head(holdings.contacts[:1])["id"]
