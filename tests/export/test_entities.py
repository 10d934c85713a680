"""The entities are FollowTheMoney's: its schemata, its properties, its countries, every reference leads to one."""

from __future__ import annotations

from typing import Any

import joint_strategies as joint
import msgspec
import pytest
from hypothesis import given

from memcon.export.entities import entities
from memcon.export.tables import Holdings


def by_schema(holdings: Holdings) -> dict[str, list[dict[str, Any]]]:
    """The entities of each schema."""
    found: dict[str, list[dict[str, Any]]] = {}
    for entity in entities(holdings):
        found.setdefault(entity["schema"], []).append(entity)
    return found


def test_a_contact_is_an_event_with_those_involved_and_the_documents_as_proof(holdings: Holdings) -> None:
    found = by_schema(holdings)
    event = found["Event"][0]["properties"]
    assert event["recordId"] == [joint.CALL]
    assert (event["date"], event["country"]) == (["2024-03-12"], ["fi", "no"])
    people = {entity["id"]: entity["properties"]["name"] for entity in found["Person"]}
    assert sorted(people[i] for i in event["involved"]) == [["Ada Brandt"], ["Ion Petru"]]
    assert [people[i] for i in event["organizer"]] == [["Ada Brandt"]]
    assert sorted(event["proof"]) == sorted(entity["id"] for entity in found["Article"])


def test_an_actor_of_two_contacts_is_one_entity(holdings: Holdings) -> None:
    assert len(by_schema(holdings)["Person"]) == 2


def test_an_undated_contact_has_no_date(holdings: Holdings) -> None:
    visit = by_schema(holdings)["Event"][1]["properties"]
    assert not {"date", "startDate", "endDate"} & set(visit)


def test_texts_come_with_the_documents_only_where_asked_for(holdings: Holdings) -> None:
    assert "bodyText" not in by_schema(holdings)["Article"][0]["properties"]
    assert next(entities(holdings, texts=True))["properties"]["bodyText"] == [joint.NORTHLAND]


def test_an_address_that_is_none_of_the_web_is_left_out() -> None:
    north = joint.readouts()["north/1"]
    document = msgspec.structs.replace(north.document, url="javascript:alert(1)")
    told = {"north/1": msgspec.structs.replace(north, document=document)}
    article = next(entities(Holdings((joint.the_visit(),), told.__getitem__)))
    assert "sourceUrl" not in article["properties"]


def test_ids_are_plain_and_every_reference_leads_to_an_entity(holdings: Holdings) -> None:
    found = list(entities(holdings))
    ids = {entity["id"] for entity in found}
    assert len(ids) == len(found)
    assert all(set(i) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for i in ids)
    for entity in found:
        for name in ("involved", "organizer", "proof"):
            assert set(entity["properties"].get(name, ())) <= ids


# As the model has them (followthemoney 4.11), for those who run the tests without its library.
PROPERTIES = {
    "Event": "name recordId date startDate endDate location country summary keywords organizer involved proof",
    "Article": "title name author publisher publishedAt language country sourceUrl bodyText",
    "Person": "name alias country position proof wikidataId",
    "PublicBody": "name alias country proof wikidataId",
    "Organization": "name alias country proof wikidataId",
    "LegalEntity": "name alias country proof wikidataId",
}


@given(joint.joint_contacts())
def test_schemata_and_properties_are_the_models(found: tuple[list, dict]) -> None:  # type: ignore[type-arg]
    contacts, told = found
    for entity in entities(Holdings(contacts, told.__getitem__), texts=True):
        assert set(entity["properties"]) <= set(PROPERTIES[entity["schema"]].split())
        assert entity["properties"]["name"]
        for values in entity["properties"].values():
            assert values == sorted(set(values)) and all(values)


def test_an_actor_of_wikidata_says_so() -> None:
    brandt = msgspec.structs.replace(joint.the_call().participants[0], actor="Q42")
    contact = msgspec.structs.replace(joint.the_call(), participants=(brandt,))
    people = by_schema(Holdings((contact,), joint.readouts().__getitem__))["Person"]
    assert people[0]["properties"]["wikidataId"] == ["Q42"]


def check_by_the_model(holdings: Holdings) -> None:
    """Every schema, property and value as the model's own library takes it."""
    model = pytest.importorskip("followthemoney").model
    for entity in entities(holdings, texts=True):
        schema = model.get(entity["schema"])
        assert schema is not None and not schema.abstract
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            assert prop is not None and not prop.stub, name
            if prop.type.name in ("country", "date", "language", "url", "entity"):
                assert all(prop.type.clean(value) == value for value in values), (name, values)
        missing = [name for name in schema.required if name not in entity["properties"]]
        assert not missing
        proxy = model.get_proxy(entity, cleaned=False)
        assert set(proxy.properties) <= set(entity["properties"])


def test_the_model_of_followthemoney_takes_the_entities(holdings: Holdings) -> None:
    check_by_the_model(holdings)


@given(joint.joint_contacts())
def test_it_takes_any_others(found: tuple[list, dict]) -> None:  # type: ignore[type-arg]
    contacts, told = found
    check_by_the_model(Holdings(contacts, told.__getitem__))
