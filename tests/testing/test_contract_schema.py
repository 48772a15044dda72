"""What is wrong with a value is told by field, in whatever way its schemas are put together."""

from __future__ import annotations

from typing import Any

import pytest

from webex_client import ArgumentError
from webex_client.testing.contract import Kind
from webex_client.testing.contract.schema import Schemas

SCHEMAS = Schemas(
    {
        "components": {
            "schemas": {
                "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
                "Cat": {"type": "object", "properties": {"kind": {"type": "string"}, "purrs": {"type": "boolean"}}},
                "Dog": {"type": "object", "properties": {"kind": {"type": "string"}, "barks": {"type": "boolean"}}},
                "Tagged": {
                    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/components/schemas/Dog"}},
                },
                "Tree": {
                    "type": "object",
                    "properties": {"leaves": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
                },
                "Odd/na~me": {"type": "integer"},
            }
        }
    }
)


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def faults(value: Any, schema: dict[str, Any]) -> list[tuple[str, str]]:
    return [(fault.kind, ".".join(map(str, fault.steps))) for fault in SCHEMAS.faults(value, schema)]


EXTENDED = {
    "allOf": [ref("Base"), {"properties": {"name": {"type": "string"}}}],
    "properties": {"age": {"type": "integer"}},
}
MAPPED = {"type": "object", "additionalProperties": ref("Base")}


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        ({"id": "1", "name": "x", "age": 3}, EXTENDED),
        ({"kind": "dog", "barks": True}, ref("Tagged")),
        ({"purrs": True}, {"anyOf": [ref("Dog"), ref("Cat")]}),
        ({"a": {"id": "1"}, "b": None}, MAPPED),
        ({"leaves": [{"leaves": []}]}, ref("Tree")),
        ({"any": {"thing": 1}}, {"type": "object"}),
        ({"any": 1}, {"type": "object", "properties": {}, "additionalProperties": True}),
        ({"x-any": 1}, {"type": "object", "properties": {}, "patternProperties": {"^x-": {}}}),
        ([1, "a", None], {"type": "array"}),
        ([1, {"a": 1}], {"type": "array", "items": True}),
        ({"id": None}, {"required": ["id"], "properties": {"id": {"type": ["string", "null"]}}}),
        ("new", {"type": ["string", "null"], "enum": ["new", None]}),
        (5, {"$ref": "#/components/schemas/Odd~1na~0me"}),
    ],
)
def test_a_value_that_keeps_to_its_schema_has_nothing_against_it(value: Any, schema: dict[str, Any]) -> None:
    assert faults(value, schema) == []


@pytest.mark.parametrize(
    ("value", "schema", "found"),
    [
        ({"id": 1, "nick": "x"}, EXTENDED, [(Kind.WRONG_TYPE, "id"), (Kind.NOT_IN_CONTRACT, "nick")]),
        ({"name": "x"}, EXTENDED, [(Kind.MISSING, "id")]),
        ({"kind": "dog", "purrs": True}, ref("Tagged"), [(Kind.NOT_IN_CONTRACT, "purrs")]),
        ({"kind": "Cat", "barks": True}, ref("Tagged"), [(Kind.NOT_IN_CONTRACT, "barks")]),
        ({"barks": True, "tail": 1}, {"anyOf": [ref("Cat"), ref("Dog")]}, [(Kind.NOT_IN_CONTRACT, "tail")]),
        ({"barks": 1}, {"anyOf": [ref("Cat"), ref("Dog")]}, [(Kind.WRONG_TYPE, "barks")]),
        ({"purrs": "no"}, {"anyOf": [ref("Cat"), {"type": "string"}]}, [(Kind.WRONG_TYPE, "purrs")]),
        (7, {"anyOf": [ref("Cat"), {"type": "string"}]}, [(Kind.WRONG_TYPE, "")]),
        ({"a": {"id": 5, "x": 1}}, MAPPED, [(Kind.WRONG_TYPE, "a.id"), (Kind.NOT_IN_CONTRACT, "a.x")]),
        ({"leaves": [{"leaves": [{"fruit": 1}]}]}, ref("Tree"), [(Kind.NOT_IN_CONTRACT, "leaves.0.leaves.0.fruit")]),
        ({"any": 1}, {"type": "object", "properties": {}}, [(Kind.NOT_IN_CONTRACT, "any")]),
        ({"any": 1}, {"type": "object", "additionalProperties": False}, [(Kind.NOT_IN_CONTRACT, "any")]),
        ({"any": None}, ref("Base"), [(Kind.MISSING, "id"), (Kind.NOT_IN_CONTRACT, "any")]),
        (True, {"type": "integer"}, [(Kind.WRONG_TYPE, "")]),
        (5, {"type": "string", "enum": ["a"]}, [(Kind.WRONG_TYPE, "")]),
        ("b", {"type": "string", "enum": ["a"]}, [(Kind.UNKNOWN_ENUM_VALUE, "")]),
        ("b", {"const": "a"}, [(Kind.UNKNOWN_ENUM_VALUE, "")]),
        ([1, 2], {"type": "array", "maxItems": 1}, [(Kind.WRONG_TYPE, "")]),
        ("2026-02-30", {"type": "string", "format": "date"}, [(Kind.WRONG_TYPE, "")]),
        ("10:30", {"type": "string", "format": "date-time"}, [(Kind.WRONG_TYPE, "")]),
    ],
)
def test_what_is_wrong_is_told_at_its_field(value: Any, schema: dict[str, Any], found: list[tuple[str, str]]) -> None:
    assert faults(value, schema) == found


def test_what_several_types_would_do_is_told_with_all_of_them() -> None:
    (fault,) = SCHEMAS.faults(7, {"anyOf": [{"type": "boolean"}, {"type": ["string", "null"]}]})
    assert fault.contract == "boolean or string or null"


def test_a_field_nobody_knows_is_told_with_the_name_of_what_it_is_in() -> None:
    (fault,) = SCHEMAS.faults({"id": "1", "x": 1}, ref("Base"))
    assert fault.contract == "Base has no such field"


@pytest.mark.parametrize("schema", [ref("Nobody"), {"anyOf": [ref("Nobody")]}, {"properties": {"a": ref("Nobody")}}])
def test_a_contract_that_refers_to_nothing_is_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match="Nobody"):
        SCHEMAS.faults({"a": 1}, schema)


@pytest.mark.parametrize(
    ("text", "schema", "value"),
    [
        ("5", {"type": "integer"}, 5),
        ("-5", {"type": "integer"}, -5),
        ("0.5", {"type": "number"}, 0.5),
        ("5", {"type": "string"}, "5"),
        ("five", {"type": "integer"}, "five"),
        ("9" * 30, {"type": "integer"}, "9" * 30),
        ("true", {"type": "boolean"}, True),
        ("False", {"type": "boolean"}, False),
        ("yes", {"type": "boolean"}, "yes"),
        ("a,b", {"type": "array", "items": {"type": "string"}}, ["a", "b"]),
        ("1,b", {"type": "array", "items": {"type": "integer"}}, [1, "b"]),
    ],
)
def test_a_text_of_a_query_is_read_as_what_it_stands_for(text: str, schema: dict[str, Any], value: Any) -> None:
    read = SCHEMAS.read_text(text, schema)
    assert (read, type(read)) == (value, type(value))


def test_a_text_of_a_form_may_be_json_where_it_is_no_text() -> None:
    array = {"type": "array", "items": {"type": "string"}}
    assert SCHEMAS.read_text('["a,b"]', array, in_form=True) == ["a,b"]
    assert SCHEMAS.read_text("[", array, in_form=True) == "["
