"""Holds spec/ against OpenAPI and against the rules of the house (spec/README.md), naming each breach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from .bundle import Bundle, Json, SpecError, bundle, operations, read_yaml, resolve, spec_files
from .parser import describe, parse

__all__ = ["lint"]

STYLES = frozenset({"link", "offset", "scim", "cursor", "max"})
EXTENSIONS = frozenset({"x-pagination", "x-python-name", "x-idempotent"})

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")


def lint(spec: Path) -> list[str]:
    """What is wrong with a spec folder, a line each. Raises `SpecError` where it cannot even be read."""
    findings: list[str] = []
    for path in spec_files(spec):
        document = read_yaml(path)
        validator = OpenAPIV31SpecValidator(document, base_uri=path.absolute().as_uri())
        findings += [
            f"{path.name}: {_pointer(error.absolute_path)}: {error.message}" for error in validator.iter_errors()
        ]
    if findings:
        return findings
    joined = bundle(spec)
    findings += [*_house_rules(joined), *_examples(joined.document)]
    try:
        parsed, _ = parse(joined)
        describe(joined, parsed)
    except SpecError as error:
        findings.append(str(error))
    return findings


def _house_rules(joined: Bundle) -> Iterator[str]:
    document = joined.document
    for pointer, node in _nodes(document):
        for name in node:
            if name.startswith("x-") and name not in EXTENSIONS:
                yield f"{pointer}: the extension {name} is not one of ours"
    for pointer, schema in _schemas(document):
        if "default" in schema:
            yield f"{pointer}: has a default, which would be sent: say it in the description"
        yield from _unnamed(pointer, schema)
    seen: dict[str, str] = {}
    for path, method, _, operation in operations(document):
        where = f"{method.upper()} {path}"
        identifier = str(operation.get("operationId", ""))
        resource = identifier.partition(".")[0]
        if not _OPERATION_ID.fullmatch(identifier):
            yield f"{where}: operationId {identifier!r} is not of the form resource.method"
        elif resource not in joined.resources:
            yield f"{where}: operationId {identifier!r}: there is no spec/{resource}.yaml"
        if identifier in seen:
            yield f"{where}: operationId {identifier!r} is that of {seen[identifier]} as well"
        seen[identifier] = where
        yield from _operation(document, where, operation)


def _operation(document: Json, where: str, operation: Json) -> Iterator[str]:
    """The rules for one operation."""
    if not operation.get("summary"):
        yield f"{where}: has no summary"
    yield from _scopes(document, where, operation)
    responses = cast("dict[str, Json]", operation.get("responses") or {})
    if "default" not in responses:
        yield f"{where}: has no default answer for errors"
    for status, node in responses.items():
        response = resolve(document, node)
        for media in response.get("content", {}).values():
            if status.startswith("2"):
                yield from _response_schema(document, f"{where}: {status}", media.get("schema", {}))
            elif media.get("schema") != {"$ref": "#/components/schemas/Error"}:
                yield f"{where}: {status}: an error answer must have the schema Error"
    pagination = operation.get("x-pagination")
    if pagination is not None and (
        not isinstance(pagination, dict) or cast("Json", pagination).get("style") not in STYLES
    ):
        yield f"{where}: x-pagination {pagination!r}: style must be one of {', '.join(sorted(STYLES))}"
    if operation.get("x-idempotent") and not where.startswith("POST "):
        yield f"{where}: x-idempotent is for POST alone"


def _scopes(document: Json, where: str, operation: Json) -> Iterator[str]:
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


def _response_schema(document: Json, where: str, node: Json) -> Iterator[str]:
    """Of an answer nothing is sure but an id: the service keeps no other promise."""
    schema = resolve(document, node)
    required = set(schema.get("required", []))
    items = {name for name, value in schema.get("properties", {}).items() if "array" in (value.get("type") or "")}
    for name in sorted(required - {"id"} - (items if "$ref" not in node else set())):
        yield f"{where}: requires {name!r} of an answer"


def _unnamed(pointer: str, schema: Json) -> Iterator[str]:
    """Objects and enums inside a named schema must have names of their own, or Python has none for them."""
    parts: Json = {
        **schema.get("properties", {}),
        "items": schema.get("items"),
        "*": schema.get("additionalProperties"),
    }
    for name, part in parts.items():
        if not isinstance(part, dict):
            continue
        part = cast("Json", part)
        if part.get("properties") or part.get("enum"):
            yield f"{pointer}: {name}: an object or enum in here needs a name under components/schemas"


def _examples(document: Json) -> Iterator[str]:
    """Each operation shows an example of all it takes and gives, valid against its schema."""
    for path, method, item, operation in operations(document):
        where = f"{method.upper()} {path}"
        for node in [*item.get("parameters", []), *operation.get("parameters", [])]:
            parameter = resolve(document, node)
            yield from _example(document, f"{where}: {parameter['name']}", parameter)
        if "requestBody" in operation:
            for kind, media in resolve(document, operation["requestBody"])["content"].items():
                yield from _example(document, f"{where}: request {kind}", media)
        for status, node in operation["responses"].items():
            for kind, media in resolve(document, node).get("content", {}).items():
                yield from _example(document, f"{where}: {status} {kind}", media)


def _example(document: Json, where: str, holder: Json) -> Iterator[str]:
    if "example" not in holder:
        yield f"{where}: has no example"
        return
    schema = {**holder.get("schema", {}), "components": document["components"]}
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for error in validator.iter_errors(holder["example"]):  # pyright: ignore[reportUnknownMemberType]
        yield f"{where}: the example's {_pointer(error.absolute_path)}: {error.message}"


def _schemas(document: Json) -> Iterator[tuple[str, Json]]:
    """Every schema of a document: the nodes under `schemas`, `schema`, `properties`, `items` and their like."""
    for pointer, node in _nodes(document):
        parts = pointer.split("/")
        if "example" in parts or "examples" in parts:
            continue
        if parts[-1] in ("schema", "items", "additionalProperties") or parts[-2:-1] in (["schemas"], ["properties"]):
            yield pointer, node


def _nodes(node: Any, pointer: str = "") -> Iterator[tuple[str, Json]]:
    """Every object of a document with its pointer; what examples hold is not part of the description."""
    if isinstance(node, dict):
        yield pointer, cast("Json", node)
        for key, value in cast("Json", node).items():
            if key not in ("example", "examples"):
                yield from _nodes(value, f"{pointer}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(cast("list[object]", node)):
            yield from _nodes(value, f"{pointer}/{index}")


def _pointer(path: Any) -> str:
    return "/".join(str(step) for step in path) or "(whole)"
