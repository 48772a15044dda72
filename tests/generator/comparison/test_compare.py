"""What two descriptions of an operation differ in: each sort of change, which way it goes and how bad it is."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.comparison.compare import Comparison, compare
from generator.comparison.surface import Surface, operation_key

STRING = {"type": "string"}
MEDIA = "application/json"


def operation(**said: Any) -> Any:
    return {"operationId": "things.create", "responses": {"204": {"description": "Done."}}, **said}


def with_parameter(schema: Any, **said: Any) -> Any:
    return operation(parameters=[{"name": "kind", "in": "query", "schema": schema, **said}])


def with_body(schema: Any, **said: Any) -> Any:
    return operation(requestBody={"content": {MEDIA: {"schema": schema}}, **said})


def with_answer(schema: Any, status: str = "200", media: str = MEDIA, **said: Any) -> Any:
    return operation(responses={status: {"description": "A.", "content": {media: {"schema": schema}}, **said}})


def an_object(required: tuple[str, ...] = (), **properties: Any) -> Any:
    return {"type": "object", "required": list(required), "properties": properties}


def held(old: Any, new: Any, **components: Any) -> Comparison:
    surfaces = [
        Surface(name, {"paths": {"/things": {"post": node}}, "components": {"schemas": components}})
        for name, node in (("old", old), ("new", new))
    ]
    return compare(*({key: [one] for key, one in surface.operations.items()} for surface in surfaces))


def changes(old: Any, new: Any, **components: Any) -> list[tuple[str, str, str, Any, Any]]:
    found = held(old, new, **components).changes
    return [(change.at, change.kind, change.severity, change.old, change.new) for change in found]


CASES: list[tuple[Any, Any, tuple[str, str, str, Any, Any]]] = [
    (operation(), operation(deprecated=True), ("operation", "deprecated", "cosmetic", "absent", True)),
    (
        operation(security=[{"x": ["a:read"]}]), operation(security=[{"x": ["a:read"]}, {"x": ["b:read"]}]),
        ("operation", "scopes", "additive", ["a:read"], ["a:read", "b:read"]),
    ),
    (
        operation(security=[{"x": ["a:read"]}]), operation(security=[{"x": ["b:read"]}]),
        ("operation", "scopes", "breaking", ["a:read"], ["b:read"]),
    ),
    (
        operation(description="Needs `spark:all`."), operation(description="Needs `spark:some`."),
        ("operation", "scopes", "breaking", ["spark:all"], ["spark:some"]),
    ),
    (
        operation(servers=[{"url": "https://a.example"}]), operation(servers=[{"url": "https://b.example"}]),
        ("servers", "renamed", "breaking", ["https://a.example"], ["https://b.example"]),
    ),
    (operation(), with_parameter(STRING), ("parameter/query/kind", "added", "additive", "absent", "string")),
    (
        operation(), with_parameter(STRING, required=True),
        ("parameter/query/kind", "added", "breaking", "absent", "string"),
    ),
    (with_parameter(STRING), operation(), ("parameter/query/kind", "removed", "breaking", "string", "absent")),
    (
        with_parameter(STRING), with_parameter(STRING, name="kinds"),
        ("parameter/query/kind", "renamed", "breaking", "kind", "kinds"),
    ),
    (
        with_parameter(STRING), with_parameter(STRING, required=True),
        ("parameter/query/kind", "required", "breaking", False, True),
    ),
    (
        with_parameter(STRING, required=True), with_parameter(STRING),
        ("parameter/query/kind", "required", "additive", True, False),
    ),
    (
        with_parameter({"type": "integer"}), with_parameter({"type": "number"}),
        ("parameter/query/kind", "type", "additive", "integer", "number"),
    ),
    (
        with_parameter({"type": "number"}), with_parameter({"type": "integer"}),
        ("parameter/query/kind", "type", "breaking", "number", "integer"),
    ),
    (
        with_parameter(STRING), with_parameter({"type": "string", "nullable": True}),
        ("parameter/query/kind", "type", "additive", "string", ["null", "string"]),
    ),
    (
        with_parameter({"type": "string", "enum": ["a"]}), with_parameter({"type": "string", "enum": ["a", "b"]}),
        ("parameter/query/kind", "enum-added", "additive", "absent", ["b"]),
    ),
    (
        with_parameter({"type": "string", "enum": ["a", "b"]}), with_parameter({"type": "string", "enum": ["a"]}),
        ("parameter/query/kind", "enum-removed", "breaking", ["b"], "absent"),
    ),
    (
        with_parameter(STRING), with_parameter({"type": "string", "enum": ["a"]}),
        ("parameter/query/kind", "enum-added", "breaking", "absent", ["a"]),
    ),
    (
        with_parameter({"type": "string", "enum": ["a"]}), with_parameter(STRING),
        ("parameter/query/kind", "enum-removed", "additive", ["a"], "absent"),
    ),
    (
        with_parameter({"type": "integer", "maximum": 5}), with_parameter({"type": "integer", "maximum": 9}),
        ("parameter/query/kind", "format", "additive", {"maximum": 5}, {"maximum": 9}),
    ),
    (
        with_parameter({"type": "integer", "maximum": 5}), with_parameter({"type": "integer", "maximum": 3}),
        ("parameter/query/kind", "format", "breaking", {"maximum": 5}, {"maximum": 3}),
    ),
    (
        with_parameter({"type": "integer"}), with_parameter({"type": "integer", "minimum": 3}),
        ("parameter/query/kind", "format", "breaking", "absent", {"minimum": 3}),
    ),
    (
        with_parameter(STRING), with_parameter({"type": "string", "format": "date-time"}),
        ("parameter/query/kind", "format", "cosmetic", "absent", "date-time"),
    ),
    (
        with_parameter({"type": "array", "items": STRING}),
        with_parameter({"type": "array", "items": STRING}, explode=False),
        ("parameter/query/kind", "format", "breaking", "absent", {"explode": False, "style": "form"}),
    ),
    (
        with_parameter({"type": "integer", "default": 5}), with_parameter({"type": "integer", "default": 9}),
        ("parameter/query/kind", "default", "breaking", 5, 9),
    ),
    (
        with_parameter({"type": "integer", "default": 5}), with_parameter({"type": "integer"}),
        ("parameter/query/kind", "default", "cosmetic", 5, "absent"),
    ),
    (operation(), with_body(STRING), ("request", "added", "additive", "absent", [MEDIA])),
    (operation(), with_body(STRING, required=True), ("request", "added", "breaking", "absent", [MEDIA])),
    (with_body(STRING), operation(), ("request", "removed", "breaking", [MEDIA], "absent")),
    (with_body(STRING), with_body(STRING, required=True), ("request", "required", "breaking", False, True)),
    (
        with_body(an_object()), with_body(an_object(a=STRING)),
        ("request", "type", "breaking", "object, open", ["a"]),
    ),
    (
        with_body(an_object(a=STRING)), with_body(an_object(a=STRING, b=STRING)),
        ("request/b", "added", "additive", "absent", "string"),
    ),
    (
        with_body(an_object(a=STRING)), with_body(an_object(("b",), a=STRING, b=STRING)),
        ("request/b", "added", "breaking", "absent", "string"),
    ),
    (
        with_body(an_object(a=an_object(b=STRING, c=STRING))), with_body(an_object(a=an_object(b=STRING))),
        ("request/a/c", "removed", "breaking", "string", "absent"),
    ),
    (
        with_answer(an_object(a=STRING, b=STRING)), with_answer(an_object(a=STRING)),
        ("response/200/b", "removed", "breaking", "string", "absent"),
    ),
    (
        with_answer(an_object(a=STRING)), with_answer(an_object(("a",), a=STRING)),
        ("response/200/a", "required", "additive", False, True),
    ),
    (
        with_answer(an_object(("a",), a=STRING)), with_answer(an_object(a=STRING)),
        ("response/200/a", "required", "breaking", True, False),
    ),
    (
        with_answer(an_object(a={"type": "integer"})), with_answer(an_object(a={"type": "number"})),
        ("response/200/a", "type", "breaking", "integer", "number"),
    ),
    (
        with_answer(an_object(a={"type": "number"})), with_answer(an_object(a={"type": "integer"})),
        ("response/200/a", "type", "additive", "number", "integer"),
    ),
    (
        with_answer(an_object(a=STRING)), with_answer(an_object(a={"type": "string", "enum": ["x"]})),
        ("response/200/a", "enum-added", "cosmetic", "absent", ["x"]),
    ),
    (
        with_answer({"type": "array", "items": an_object(a=STRING)}),
        with_answer({"type": "array", "items": an_object(a=STRING, b=STRING)}),
        ("response/200/b", "added", "additive", "absent", "string"),
    ),
    (
        with_answer(STRING), with_answer(STRING, status="201"),
        ("response/200", "removed", "breaking", [MEDIA], "absent"),
    ),
    (
        with_answer(STRING), with_answer(STRING, media="text/plain"),
        ("response/200", "content-type", "breaking", [MEDIA], ["text/plain"]),
    ),
    (
        with_answer(STRING), with_answer(STRING, media=f"{MEDIA};charset=UTF-8"),
        ("response/200", "content-type", "cosmetic", [MEDIA], [f"{MEDIA};charset=UTF-8"]),
    ),
    (
        with_answer(STRING), with_answer(STRING, headers={"Link": {}}),
        ("response/200", "headers", "additive", "absent", ["Link"]),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), CASES, ids=[f"{case[2][1]}-{n}" for n, case in enumerate(CASES)])
def test_a_change_is_told_with_its_place_and_how_bad_it_is(old: Any, new: Any, expected: Any) -> None:
    assert changes(old, new)[0] == expected
    assert changes(old, old) == []


def test_wording_and_examples_are_counted_once_a_place() -> None:
    old = with_answer(an_object(a={"type": "string", "description": "One.", "example": "x"}))
    new = with_answer(an_object(a={"type": "string", "description": "Other.", "example": "y"}))

    found = held(old, new)

    assert found.changes == []
    assert (len(found.reworded), len(found.examples)) == (1, 1)


def test_errors_that_say_nothing_are_what_a_default_answer_says() -> None:
    old = operation(responses={"default": {"content": {MEDIA: {}}}})
    new = operation(responses={"400": {"description": "Bad."}, "404": {"content": {MEDIA: {}}}})

    assert [change[:2] for change in changes(old, new)] == [("response/default", "removed"), ("response/404", "added")]


def test_a_sentence_as_a_default_is_wording() -> None:
    said = with_parameter({"type": "string", "default": "As the other one, if that is given."})

    assert changes(with_parameter(STRING), said) == []


def test_a_default_in_other_letters_is_the_same() -> None:
    assert changes(with_parameter({"default": "False"}), with_parameter({"default": False})) == []


def test_a_choice_has_the_properties_of_all_it_may_be() -> None:
    cat, dog = an_object(a=STRING), an_object(("b",), b=STRING)

    found = changes(with_answer({"anyOf": [cat, dog]}), with_answer({"oneOf": [an_object(("b",), a=STRING, b=STRING)]}))

    assert found == [("response/200/b", "required", "additive", False, True)]


def test_parts_of_a_schema_are_taken_together() -> None:
    whole = an_object(("a",), a=STRING, b=STRING)
    parts = {"allOf": [an_object(("a",), a=STRING), {"$ref": "#/components/schemas/Rest"}]}

    assert changes(with_body(whole), with_body(parts), Rest=an_object(b=STRING)) == []


def test_3_0_and_3_1_say_null_in_different_words() -> None:
    old = with_body(an_object(a={"type": "string", "nullable": True}))

    assert changes(old, with_body(an_object(a={"type": ["string", "null"]}))) == []
    assert changes(old, with_body(an_object(a={"anyOf": [STRING, {"type": "null"}]}))) == []


def test_pointers_follow_references() -> None:
    reference = {"$ref": "#/components/schemas/Thing"}
    old = with_answer(an_object(a=STRING, thing=reference))
    new = with_answer(an_object(a=STRING, thing=an_object(b=STRING)))

    (change,) = held(old, new, Thing=an_object(b={"type": "integer"})).changes

    assert change.old_pointer == "old#/components/schemas/Thing/properties/b"
    assert str(change.new_pointer).startswith("new#/paths/~1things/post/responses/200/content/application~1json/")


@pytest.mark.parametrize(
    ("method", "path", "key"),
    [
        ("get", "/a", "GET /a"),
        ("get", "/a/", "GET /a"),
        ("get", "/", "GET /"),
        ("put", "/a/{b}/c/{d}", "PUT /a/{}/c/{}"),
    ],
)
def test_an_operation_is_known_by_its_method_and_path(method: str, path: str, key: str) -> None:
    assert operation_key(method, path) == key


KINDS = ("string", "integer", "number", "boolean", "null")
SCHEMAS = st.recursive(
    st.sampled_from([*({"type": name} for name in KINDS), {}, {"enum": ["a"]}]),
    lambda inner: st.one_of(
        st.builds(lambda one: {"type": "array", "items": one}, inner),
        st.builds(lambda few: {"anyOf": few}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(
            lambda named, needed: {"type": "object", "properties": named, "required": needed},
            st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
            st.lists(st.sampled_from("abc"), max_size=2),
        ),
    ),
    max_leaves=8,
)  # fmt: skip


@given(SCHEMAS)
def test_what_is_the_same_does_not_differ(schema: Any) -> None:
    assert changes(with_body(schema), with_body(copy.deepcopy(schema))) == []
    assert changes(with_answer(schema), with_answer(copy.deepcopy(schema))) == []


@given(SCHEMAS, SCHEMAS)
def test_what_is_added_one_way_is_gone_the_other_way(one: Any, other: Any) -> None:
    back = {"added": "removed", "removed": "added", "enum-added": "enum-removed", "enum-removed": "enum-added"}

    there = {(at, kind) for at, kind, *_ in changes(with_body(one), with_body(other)) if kind != "renamed"}
    again = {
        (at, back.get(kind, kind)) for at, kind, *_ in changes(with_body(other), with_body(one)) if kind != "renamed"
    }

    assert there == again
