"""Holds spec/ against OpenAPI and against the rules of the house (spec/README.md), naming each breach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker

from .bundle import Bundle, Json, SpecError, join, operations, read_spec, resolve
from .openapi import not_openapi, said
from .paging import paging, with_views
from .render import draft
from .security import authorization
from .walk import nodes
from .wording import is_to_do

__all__ = ["against_rules", "faults", "lint", "not_for_python", "unwritten"]

EXTENSIONS = frozenset(
    {"x-card", "x-idempotent", "x-pagination", "x-python-default", "x-python-name", "x-python-properties"}
)

_WORDING = ("title", "summary", "description", "scopes", "example", "examples")
_ERROR = {"$ref": "#/components/schemas/Error"}
_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_NAMED_SCHEMA = re.compile(r"/components/schemas/[^/]+")
_PLACE_OF_SECRET = re.compile(r".*/(?:properties/[^/]+|parameters/[^/]+/schema)")
_FIELD = re.compile(r"/components/schemas/[^/]+/properties/[^/]+")
_FIELD_OF_BODY = re.compile(r".*/requestBody/content/[^/]+/[^/]+/schema/properties/[^/]+")
_TOP_OF_BODY = re.compile(r".*/content/[^/]+/[^/]+/schema")


def lint(spec: Path) -> list[str]:
    """What is wrong with a spec folder, a line each. Raises `SpecError` where it cannot even be read or joined."""
    return faults(read_spec(spec))


def faults(files: Mapping[str, Json]) -> list[str]:
    """The same of files that were read already."""
    # What one step finds, the steps after it would trip over.
    if findings := not_openapi(files):
        return findings
    joined = join(files)
    return [*unwritten(files), *(against_rules(joined) or not_for_python(joined))]


def unwritten(files: Mapping[str, Json]) -> list[str]:
    """Where wording is only marked as to be written, as `adopt` does."""
    return [
        f"{name}: {pointer}/{key}: is still to be written: {text}"
        for name, document in files.items()
        for pointer, node, _ in nodes(document)
        for key in _WORDING
        for text in _texts(node.get(key))
        if is_to_do(text)
    ]


def _texts(value: object) -> Iterator[str]:
    """The texts in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        parts = cast("dict[str, object]", value).values() if isinstance(value, dict) else cast("list[object]", value)
        for part in parts:
            yield from _texts(part)


def against_rules(joined: Bundle) -> list[str]:
    """Where the rules of the house are broken."""
    return list(dict.fromkeys([*_house_rules(joined), *_examples(joined.document)]))


def not_for_python(joined: Bundle) -> list[str]:
    """What no client can be made of."""
    try:
        draft(joined)
    except SpecError as error:
        return str(error).splitlines()
    return []


def _house_rules(joined: Bundle) -> Iterator[str]:
    document = joined.document
    for pointer, node, is_schema in nodes(document):
        for name in node:
            if name.startswith("x-") and name not in EXTENSIONS:
                yield f"{pointer}: the extension {name} is not one of ours"
        if "x-python-properties" in node and not (_NAMED_SCHEMA.fullmatch(pointer) and "properties" in node):
            yield f"{pointer}: only a named schema with properties can have x-python-properties"
        if is_schema and "default" in node:
            yield f"{pointer}: has a default, which would be sent: say it in the description"
        if "x-python-default" in node:
            if not _FIELD.fullmatch(pointer):
                yield f"{pointer}: x-python-default is for the properties of named schemas"
            yield from _invalid(document, f"{pointer}/x-python-default", node, node["x-python-default"])
        if "x-card" in node and not _FIELD_OF_BODY.fullmatch(pointer):
            yield f"{pointer}: x-card is for a property of a body"
        if is_schema and node.get("format") == "password" and not _PLACE_OF_SECRET.fullmatch(pointer):
            yield f"{pointer}: only a property or a parameter itself can be a secret: nothing would hide this one"
        if _NAMED_SCHEMA.fullmatch(pointer) and not node.get("description"):
            yield f"{pointer}: has no description"
        if is_schema and _needs_name(pointer, node):
            yield f"{pointer}: an object or enum in here needs a name under components/schemas"
    for path, method, _, operation in operations(with_views(document)):
        where = f"{method.upper()} {path}"
        identifier = str(operation.get("operationId", ""))
        resource = identifier.partition(".")[0]
        if not _OPERATION_ID.fullmatch(identifier):
            yield f"{where}: operationId {identifier!r} is not of the form resource.method"
        elif resource not in joined.resources:
            yield f"{where}: operationId {identifier!r}: there is no spec/{resource}.yaml"
        elif resource != joined.path_home[path.partition("?")[0]]:
            yield f"{where}: operationId {identifier!r} belongs into {resource}.yaml"
        if not str(operation.get("summary", "")).endswith("."):
            yield f"{where}: has no summary that ends with a full stop"
    for path, method, _, operation in operations(document):
        yield from _operation(document, f"{method.upper()} {path}", operation)


def _operation(document: Json, where: str, operation: Json) -> Iterator[str]:
    """The rules for one operation, whatever it is called."""
    yield from _scopes(document, where, operation)
    responses = cast("dict[str, Json]", operation.get("responses") or {})
    for status in ("429", "default"):
        if status not in responses:
            yield f"{where}: has no answer {status} for errors"
    for status, node in responses.items():
        if status.startswith("x-"):
            yield f"{where}: the extension {status} is not one of ours"
            continue
        content = cast("dict[str, Json]", resolve(document, node).get("content") or {})
        if status.startswith("2"):
            for media in content.values():
                yield from _promises(document, f"{where}: {status}", media.get("schema"), set())
        elif not content or any(media.get("schema") != _ERROR for media in content.values()):
            yield f"{where}: {status}: an error answer must have the schema Error"
    try:
        paging(operation)
    except SpecError as error:
        yield f"{where}: {error}"
    if "x-idempotent" in operation and (operation["x-idempotent"] is not True or not where.startswith("POST ")):
        yield f"{where}: x-idempotent is true, and for POST alone"


def _scopes(document: Json, where: str, operation: Json) -> Iterator[str]:
    try:
        if authorization(document, operation):
            return
    except SpecError as error:
        yield f"{where}: {error}"
        return
    schemes = document["components"].get("securitySchemes", {})
    scopes = {scope for requirement in operation.get("security", []) for some in requirement.values() for scope in some}
    if not scopes:
        yield f"{where}: names no scope"
    declared = {
        scope
        for scheme in schemes.values()
        for flow in cast("Json", scheme.get("flows", {})).values()
        for scope in flow.get("scopes", {})
    }
    for scope in sorted(scopes - declared):
        yield f"{where}: the scope {scope} is not declared in common.yaml"


def _promises(document: Json, where: str, answer: Any, seen: set[str]) -> Iterator[str]:
    """Of an answer nothing is sure but an id, and that a list has entries: the service keeps no other promise."""
    for pointer, schema, is_schema in nodes(answer, kind="schema"):
        if not is_schema:
            continue
        kept = {"id"}
        if not pointer and not seen:
            parts = cast("dict[str, Any]", schema.get("properties", {}))
            kept |= {name for name, part in parts.items() if "array" in cast("Json", part).get("type", ())}
        for name in sorted(set(schema.get("required", ())) - kept):
            yield f"{where}{pointer}: requires {name!r} of an answer"
        reference = str(schema.get("$ref", ""))
        if reference and reference not in seen:
            seen.add(reference)
            yield from _promises(document, reference[1:], resolve(document, schema), seen)


def _needs_name(pointer: str, schema: Json) -> bool:
    """Whether Python would have no name for a schema that it needs a class for."""
    if _NAMED_SCHEMA.fullmatch(pointer):
        return False
    if schema.get("properties") and not _TOP_OF_BODY.fullmatch(pointer):
        return True
    return "enum" in schema and schema["enum"] != ["true", "false"]


def _examples(document: Json) -> Iterator[str]:
    """All that is sent or answered has an example; every example is valid against its schema."""
    for pointer, node, is_schema in nodes(document):
        schema = node if is_schema else node.get("schema")
        if not isinstance(schema, dict):
            continue
        if "example" in node:
            yield from _invalid(document, f"{pointer}/example", cast("Json", schema), node["example"])
        elif not is_schema:
            yield f"{pointer}: has no example"


def _invalid(document: Json, pointer: str, schema: Json, value: Any) -> Iterator[str]:
    """What is wrong with a value, by its schema."""
    whole = {**schema, "components": document["components"]}
    validator = Draft202012Validator(whole, format_checker=FormatChecker())
    errors = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]  # half typed
    yield from sorted(said(pointer, error) for error in errors)
