"""OpenAPI documents as somebody could have written them: any names, any schemas, things where they do not belong."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

NAMES = st.sampled_from(
    [
        "id",
        "ID",
        "i_d",
        "class",
        "from",
        "list",
        "self",
        "to_dict",
        "body",
        "limit",
        "max",
        "a b",
        "a-b",
        "$ref",
        "",
        "1st",
        "日本",
        "größe",
        "Größe",
        "query",
        "datetime",
        "Mapping",
        "Any",
        "x" * 40,
        '"',
        "\\",
        "{",
        "a/b",
        "a~b",
        "é",
        "type",
        "default",
        "enum",
        "properties",
        "items",
        "required",
        "content_type",
        "client_id",
        "page_size",
        "next",
        "None",
    ]
)
WORDS = NAMES | st.text(max_size=6)
SCHEMA_NAMES = [
    "Thing",
    "thing",
    "Thing List",
    "Model",
    "Operation",
    "list",
    "1",
    "日本",
    "ThingItem",
    "Self",
    "OSError",
]
REFERENCES = st.sampled_from(
    [
        *(f"#/components/schemas/{name}" for name in SCHEMA_NAMES),
        "#/components/schemas/None",
        "other.yaml#/X",
        "#/paths",
        "x",
    ]
)
TYPES = st.sampled_from(
    ["string", "integer", "number", "boolean", "array", "object", "null", "int", "GENERIC", ["string", "null"], []]
)
VALUES = st.sampled_from([None, "", "a", "A", "b c", "<", ">", "1", 1, 2.5, True, "true", "日", [], {}])

scalars = st.fixed_dictionaries(
    {"type": TYPES},
    optional={
        "format": st.sampled_from(["date-time", "date", "uuid", "binary", "password", "int64", "odd"]),
        "enum": st.lists(VALUES, max_size=5),
        "default": VALUES,
        "nullable": st.booleans(),
        "const": VALUES,
        "description": st.text(max_size=20),
        "minimum": st.sampled_from([1, "x", True]),
        "exclusiveMinimum": st.booleans(),
        "readOnly": st.booleans(),
        "example": VALUES,
        "title": WORDS,
    },
)
references = st.builds(
    lambda reference, more: {"$ref": reference, **more}, REFERENCES, st.sampled_from([{}, {"nullable": True}])
)


def _nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, max_size=3)
    return st.one_of(
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(
            lambda properties, required, more: {
                "type": "object",
                "properties": properties,
                "required": required,
                **more,
            },
            st.dictionaries(WORDS, inner, max_size=4),
            st.lists(WORDS, max_size=2),
            st.sampled_from(
                [{}, {"additionalProperties": False}, {"additionalProperties": {"type": "string"}}, {"nullable": True}]
            ),
        ),
        st.builds(lambda values: {"type": "object", "additionalProperties": values}, inner),
        st.builds(lambda parts: {"allOf": parts}, several),
        st.builds(
            lambda parts, own: {"allOf": parts, **own}, several, inner.filter(lambda schema: isinstance(schema, dict))
        ),
        st.builds(lambda parts: {"anyOf": parts}, several),
        st.builds(
            lambda parts, key, mapping: {"oneOf": parts, "discriminator": {"propertyName": key, "mapping": mapping}},
            st.lists(references, max_size=3),
            WORDS,
            st.dictionaries(WORDS, REFERENCES, max_size=2),
        ),
    )


schemas = st.recursive(scalars | references | st.sampled_from([{}, True, None, [], "x"]), _nested, max_leaves=6)
media = st.sampled_from(
    [
        "application/json",
        "application/json;charset=UTF-8",
        "application/problem+json",
        "text/csv",
        "text/plain",
        "json",
        "*/*",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/octet-stream",
        "image/png",
        "",
        "日/本",
    ]
)
contents = st.dictionaries(media, st.builds(lambda schema: {"schema": schema}, schemas) | st.just({}), max_size=3)
parameters = st.fixed_dictionaries(
    {"name": WORDS, "in": st.sampled_from(["path", "query", "header", "cookie", "body"])},
    optional={
        "schema": schemas,
        "required": st.booleans(),
        "style": st.sampled_from(["form", "deepObject", "pipeDelimited", "simple"]),
        "explode": st.booleans(),
        "description": WORDS,
        "content": contents,
    },
) | st.sampled_from([None, {}, {"$ref": "#/components/parameters/None"}])
answers = st.dictionaries(
    st.sampled_from(["200", "201", "204", "206", "2XX", "2xx", "default", "404", "OK", "x-odd"]),
    st.fixed_dictionaries({}, optional={"description": WORDS, "content": contents}),
    max_size=3,
)
operations = st.fixed_dictionaries(
    {"responses": answers},
    optional={
        "operationId": WORDS | st.sampled_from(["List Things", "listThings", "getThing", "Get a Thing", "things.list"]),
        "tags": st.lists(WORDS | st.sampled_from(["Things", "things", "Thing", "async x", "Common"]), max_size=2),
        "summary": WORDS,
        "description": st.text(max_size=30),
        "parameters": st.lists(parameters, max_size=3),
        "requestBody": st.fixed_dictionaries({"content": contents}, optional={"required": st.booleans()}),
        "security": st.lists(
            st.dictionaries(st.sampled_from(["key", "basic", "bearer", "oauth"]), st.just(["a:b"]), max_size=2),
            max_size=2,
        ),
        "deprecated": st.booleans(),
    },
)
paths = st.dictionaries(
    st.sampled_from(
        [
            "/things",
            "/things/{id}",
            "/things/{thingId}",
            "/{a}/{a}",
            "/x y/{a-b}",
            "things",
            "/a?b=c",
            "/a?b={b}",
            "/a#b",
            "/{",
            "//a",
        ]
    ),
    st.dictionaries(st.sampled_from(METHODS), operations, max_size=2),
    max_size=3,
)
documents = st.builds(
    lambda version, paths, named, security: {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": named,
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "basic": {"type": "http", "scheme": "basic"},
                "bearer": {"type": "http", "scheme": "bearer"},
                "oauth": {"type": "oauth2", "flows": {}},
            },
        },
        **security,
    },
    st.sampled_from(["3.0.0", "3.0.3", "3.1.0"]),
    paths,
    st.dictionaries(st.sampled_from(SCHEMA_NAMES), schemas, max_size=4),
    st.sampled_from([{}, {"security": []}, {"security": [{"key": []}]}]),
)
"""Documents of a few operations, hardly one of them without a fault."""
