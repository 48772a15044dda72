"""How values are held against schemas: as JSON Schema says, but that names which are not listed are not known."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from webex_client import Headers, Request
from webex_client.testing.fake.contract import Contract
from webex_client.testing.fake.schemas import faults
from webex_client.testing.fake.validation import check

NOTHING = Contract({"paths": {}})


def found(value: object, schema: dict[str, Any], **options: bool) -> list[str]:
    """Each fault as one text."""
    return [f"{fault.place} {fault.message}".strip() for fault in faults(value, schema, NOTHING, **options)]


NAMES = st.sampled_from(["a", "b", "c"])
TEXTS = st.text("xyz", max_size=4)
NUMBERS = st.integers(-3, 6) | st.sampled_from([0.5, -2.5, 3.25])
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
KINDS = ["string", "integer", "number", "boolean", "null"]


def schema_of(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=parts)


FLAT = (
    schema_of(type=st.sampled_from(KINDS) | st.lists(st.sampled_from(KINDS), min_size=1, max_size=3, unique=True))
    | schema_of(enum=st.lists(st.none() | NUMBERS | TEXTS, min_size=1, max_size=3))
    | schema_of(const=TEXTS | NUMBERS)
    | schema_of(
        minimum=st.integers(-3, 3), maximum=st.integers(0, 6), exclusiveMinimum=st.just(0), exclusiveMaximum=st.just(5)
    )
    | schema_of(minLength=st.integers(0, 3), maxLength=st.integers(0, 3), pattern=st.sampled_from(["^x", "y$", "z"]))
)
SCHEMAS = st.recursive(
    FLAT,
    lambda inner: (
        schema_of(type=st.just("array"), items=inner, minItems=st.integers(0, 2), maxItems=st.integers(0, 3))
        | st.fixed_dictionaries(
            {"type": st.just("object"), "additionalProperties": st.booleans() | inner},
            optional={
                "properties": st.dictionaries(NAMES, inner, max_size=3),
                "required": st.lists(NAMES, max_size=2, unique=True),
            },
        )
        | st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)})
        | st.fixed_dictionaries({"allOf": st.lists(FLAT, min_size=1, max_size=3)})
    ),
    max_leaves=5,
)


@given(schema=SCHEMAS, value=VALUES)
def test_a_value_is_right_where_json_schema_says_so(schema: dict[str, Any], value: Any) -> None:
    assert (found(value, schema) == []) == Draft202012Validator(schema).is_valid(value)


def test_names_that_are_not_listed_are_not_known() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {}}}}}
    value = {"c": 1, "a": {"b": 1, "d": 2}}
    assert found(value, schema) == [".c is not known", ".a.d is not known"]
    assert all(fault.unknown for fault in faults(value, schema, NOTHING))
    assert found(value, {"type": "object"}) == []
    assert found(value, {**schema, "additionalProperties": True}) == [".a.d is not known"]
    assert found({"x": "y"}, {**schema, "additionalProperties": {"type": "integer"}}) == [
        ".x must be an integer, not 'y'"
    ]


def test_names_are_known_where_any_part_of_a_schema_knows_them() -> None:
    a, b = ({"type": "object", "properties": {name: {"type": "string"}}} for name in "ab")
    assert found({"a": "x", "b": "x"}, {"allOf": [a, b]}) == []
    assert found({"a": "x", "c": "x"}, {"allOf": [a, b]}) != []
    whole = {**a, "anyOf": [{"required": ["a"]}, {**b, "required": ["b"]}]}
    assert found({"a": "x"}, whole) == found({"a": "x", "b": "x"}, whole) == found({"b": "x"}, whole) == []
    assert found({"c": "x"}, whole) != []


def test_of_something_or_null_it_is_told_what_is_wrong_with_the_something() -> None:
    schema = {"anyOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"type": "null"}]}
    assert found({"a": "x"}, schema) == [".a must be an integer, not 'x'"]
    assert found(None, schema) == []
    assert found("x", {"anyOf": [{"type": "integer"}, {"type": "boolean"}]}) == ["is none of what it may be"]


@pytest.mark.parametrize(
    ("format", "right", "wrong"),
    [
        (
            "date-time",
            [
                "2026-01-05T09:00:00Z",
                "2026-01-05T09:00:00.123456789+01:00",
                "2026-01-05t09:00z",
                "2026-12-31T09:00:00-0800",
            ],
            [
                "2026-01-05",
                "2026-01-05T09:00:00",
                "2026-02-30T09:00:00Z",
                "now",
                "",
                "2026-01-05T25:00:00Z",
                "٢٠٢٦-01-05T09:00:00Z",
            ],
        ),
        ("date", ["2026-01-05"], ["2026-1-5", "20260105", "2026-02-30", "2026-W01-1", ""]),
        ("unheard-of", ["anything"], []),
    ],
)
def test_times_and_dates_are_looked_at(format: str, right: list[str], wrong: list[str]) -> None:
    schema = {"type": "string", "format": format}
    for text in right:
        assert found(text, schema) == []
    for text in wrong:
        assert len(found(text, schema)) == 1


def test_where_zones_are_told_apart_a_time_needs_none() -> None:
    schema = {"type": "string", "format": "date-time"}
    for text in ("2026-01-05 09:00:00", "2026-01-05T09:00", "2026-01-05 09:00:00+01:00"):
        assert len(found(text, schema)) == 1
        assert found(text, schema, zones=False) == []
    for text in ("2026-13-05 09:00:00", "2026-01-05", "yesterday", "2026-01-05 09:00:00 Europe/London"):
        assert len(found(text, schema, zones=False)) == 1


def test_a_page_size_may_be_larger_than_the_most() -> None:
    assert found(5, {"maximum": 3}) == ["must be at most 3, not 5"]
    assert found(5, {"maximum": 3}, maximum=False) == []


def test_what_is_secret_is_not_told_and_what_is_long_is_cut() -> None:
    assert found(12345, {"type": "string", "format": "password"}) == ["must be a string, not what was sent"]
    assert found("x" * 5000, {"enum": ["a"]}) == [f"must be a, not '{'x' * 59}…"]


# A contract with what the real one has not, or not yet.

PARAMETERS = [
    {"name": "timezone", "in": "header", "schema": {"type": "string", "enum": ["UTC", "Asia/Tokyo"]}},
    {"name": "number", "in": "path", "required": True, "schema": {"type": "integer"}},
    {"name": "id", "in": "query", "explode": False, "schema": {"type": "array", "items": {"type": "integer"}}},
    {"name": "tag", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
    {"name": "share", "in": "query", "schema": {"type": "number", "maximum": 1}},
    {"name": "either", "in": "query", "schema": {"type": ["integer", "boolean"]}},
]
TINY = Contract(
    {
        "security": [{"webex": []}],
        "paths": {
            "/things/{number}": {
                "get": {"operationId": "things.get", "parameters": PARAMETERS, "responses": {}},
                "put": {
                    "operationId": "things.update",
                    "security": [],
                    "requestBody": {
                        "content": {
                            "application/vnd.thing+json": {"schema": {"type": "object", "properties": {"a": {}}}},
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "files": {"type": "array", "items": {"format": "binary"}, "maxItems": 2},
                                        "count": {"type": "integer"},
                                        "share": {"type": "number"},
                                        "flag": {"type": "boolean"},
                                    },
                                }
                            },
                        }
                    },
                    "responses": {},
                },
            }
        },
    }
)
GET, PUT = TINY.operations


def asked(query: list[tuple[str, str]], number: str = "5", **headers: str) -> tuple[dict[str, Any], list[str]]:
    """What is understood, and what is wrong."""
    request = Request("GET", "https://webexapis.com/v1/things/5", Headers(headers))
    checked = check(request, None, query, {"number": number}, GET, TINY)
    return checked.query, [f"{finding.where} {finding.message}" for finding in checked.findings]


def test_parameters_are_read_as_what_they_are() -> None:
    query = [("id", "1,2"), ("tag", "a,b"), ("tag", "c"), ("share", "0.5"), ("either", "True")]
    assert asked(query) == ({"id": [1, 2], "tag": ["a,b", "c"], "share": 0.5, "either": True}, [])
    assert asked([("either", "-7"), ("share", "2")]) == ({"either": -7, "share": 2.0}, [])
    assert asked([("id", "1,x")])[1] == ["query id must be an integer, not 'x'"]


def test_header_fields_and_paths_are_held_against_the_contract() -> None:
    assert asked([], timezone="UTC", colour="red")[1] == []
    assert asked([], TimeZone="Mars")[1] == ["header timezone must be UTC or Asia/Tokyo, not 'Mars'"]
    assert asked([], number="five")[1] == ["path number must be an integer, not 'five'"]


def sent(content_type: str, body: bytes) -> tuple[dict[str, Any], bytes | None, list[str]]:
    request = Request("PUT", "https://webexapis.com/v1/things/5", Headers({"Content-Type": content_type}), body)
    checked = check(request, None, [], {"number": "5"}, PUT, TINY)
    file = None if checked.file is None else checked.file.content
    return checked.body, file, [f"{finding.where} {finding.message}" for finding in checked.findings]


def test_json_may_go_by_another_name() -> None:
    assert sent("application/vnd.thing+json", b'{"a": 1}') == ({"a": 1}, None, [])


def test_a_form_may_hold_numbers_and_several_files() -> None:
    def form(*parts: tuple[str, str]) -> bytes:
        return "".join(
            f"--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{text}\r\n" for head, text in parts
        ).encode()

    fields = form(("name=count", "5"), ("name=share", "1.5"), ("name=flag", "true"))
    files = form(('name="files"; filename="a"', "one"), ('name="files"; filename="b"', "two"))
    expected = {"count": 5, "share": 1.5, "flag": True}
    assert sent("multipart/form-data; boundary=x", fields + files + b"--x--") == (expected, b"one", [])
    assert sent("multipart/form-data; boundary=x", files + files + b"--x--")[2] == [
        "body files must have at most 2 entries, not 4"
    ]
    assert sent("multipart/form-data; boundary=x", form(("name=count", "many")) + b"--x--")[2] == [
        "body count must be an integer, not 'many'"
    ]


def test_an_access_token_is_needed_where_the_contract_says_so() -> None:
    assert (GET.security, PUT.security) == ((frozenset(),), ())
