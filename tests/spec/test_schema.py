import json
from pathlib import Path

from rnngen.ops.names import operator_names
from rnngen.spec import CODES, json_schema, schema

FILE = Path(schema.__file__).with_name("schema.json")


def keys_of(node):
    if isinstance(node, dict):
        yield from node
        for value in node.values():
            yield from keys_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from keys_of(value)


def test_the_checked_in_schema_is_the_generated_one():
    text = json.dumps(json_schema(), indent=2) + "\n"
    assert FILE.read_text(encoding="utf-8") == text, f"write json_schema() to {FILE.name}"


def test_editors_of_draft_7_can_read_it():
    found = json_schema()
    assert found["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert not {"prefixItems", "unevaluatedProperties", "$defs", "dependentRequired"} & set(keys_of(found))


def test_top_level_keys_are_those_of_the_contract():
    keys = "cell doc source dims inputs states params constants functions equations outputs variants layouts"
    found = json_schema()
    assert set(found["properties"]) == {*keys.split(), "reference"}
    assert set(found["required"]) == {"cell", "dims", "states", "equations"}
    assert all(p["description"] for p in found["properties"].values())


def test_a_variant_has_all_keys_but_two():
    [variant] = json_schema()["properties"]["variants"]["patternProperties"].values()
    assert set(json_schema()["properties"]) - set(variant["properties"]) == {"cell", "variants"}
    assert "required" not in variant


def test_codes_are_in_order():
    assert list(CODES) == sorted(CODES)


def test_operator_names():
    assert {"exp", "iterate", "one_hot", "stop_gradient", "where"} <= operator_names()
    assert not {"pi", "e", "t", "I", "beta"} & operator_names()
