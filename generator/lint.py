"""Holds spec/ against OpenAPI and against the rules of the house (spec/README.md), naming each breach."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from .bundle import Bundle, Json, SpecError, dangling, join, operations, read_spec, resolve
from .parser import describe, pagination, parse
from .walk import nodes

__all__ = ["lint"]

EXTENSIONS = frozenset({"x-pagination", "x-python-name", "x-idempotent"})

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_NAMED_SCHEMA = re.compile(r"/components/schemas/[^/]+")
_TOP_OF_BODY = re.compile(r".*/content/[^/]+/[^/]+/schema")


def lint(spec: Path) -> list[str]:
    """What is wrong with a spec folder, a line each. Raises `SpecError` where it cannot even be read."""
    files = read_spec(spec)
    findings = list(dangling(files))
    for name, document in files.items() if not findings else ():
        findings += [f"{name}: {fault}" for fault in _faults(document, (spec / name).absolute().as_uri())]
    if findings:
        return findings
    joined = join(files)
    findings = [*_house_rules(joined), *_examples(joined.document)]
    try:
        parsed, _ = parse(joined)
        describe(joined, parsed)
    except SpecError as error:
        findings += str(error).splitlines()
    return list(dict.fromkeys(findings))


def _faults(document: Json, uri: str) -> Iterator[str]:
    """Where a file is not OpenAPI 3.1."""
    validator = OpenAPIV31SpecValidator(document, base_uri=uri)
    if errors := list(validator.schema_validator.iter_errors(document)):
        # What is not even of OpenAPI's shape, the rest of the validator would trip over.
        yield from map(_said, errors)
        return
    try:
        errors = list(validator.root_validator(validator.schema_path))
    except Exception as error:
        yield f"openapi-spec-validator cannot make sense of it: {type(error).__name__}: {error}"
        return
    # Of a schema, the validator says what is wrong with it but not which it is.
    located = [
        f"{pointer}/{_said(error)}"
        for pointer, schema, is_schema in (nodes(document) if errors else ())
        if is_schema
        for error in OAS31Validator(OAS31Validator.META_SCHEMA).iter_errors(schema)
    ]
    yield from located or map(_said, errors)


def _said(error: ValidationError) -> str:
    """A fault and its place, in one line; of alternatives none of which fits, the one that was meant."""
    meant = cast("ValidationError", best_match([error]))
    return f"{_pointer(meant.absolute_path)}: {textwrap.shorten(meant.message, 240, placeholder=' …')}"


def _house_rules(joined: Bundle) -> Iterator[str]:
    document = joined.document
    for pointer, node, is_schema in nodes(document):
        for name in node:
            if name.startswith("x-") and name not in EXTENSIONS:
                yield f"{pointer}: the extension {name} is not one of ours"
        if is_schema and "default" in node:
            yield f"{pointer}: has a default, which would be sent: say it in the description"
        if _NAMED_SCHEMA.fullmatch(pointer) and not node.get("description"):
            yield f"{pointer}: has no description"
        if is_schema and _needs_name(pointer, node):
            yield f"{pointer}: an object or enum in here needs a name under components/schemas"
    seen: dict[str, str] = {}
    for path, method, _, operation in operations(document):
        where = f"{method.upper()} {path}"
        identifier = str(operation.get("operationId", ""))
        resource = identifier.partition(".")[0]
        if not _OPERATION_ID.fullmatch(identifier):
            yield f"{where}: operationId {identifier!r} is not of the form resource.method"
        elif resource not in joined.resources:
            yield f"{where}: operationId {identifier!r}: there is no spec/{resource}.yaml"
        elif resource != joined.path_home[path]:
            yield f"{where}: operationId {identifier!r} belongs into {resource}.yaml"
        if identifier in seen:
            yield f"{where}: operationId {identifier!r} is that of {seen[identifier]} as well"
        seen[identifier] = where
        yield from _operation(document, where, operation)


def _operation(document: Json, where: str, operation: Json) -> Iterator[str]:
    """The rules for one operation."""
    if not str(operation.get("summary", "")).endswith("."):
        yield f"{where}: has no summary that ends with a full stop"
    yield from _scopes(document, where, operation)
    responses = cast("dict[str, Json]", operation.get("responses") or {})
    for status in ("429", "default"):
        if status not in responses:
            yield f"{where}: has no answer {status} for errors"
    for status, node in responses.items():
        content = cast("dict[str, Json]", resolve(document, node).get("content") or {})
        if status.startswith("2"):
            for media in content.values():
                yield from _promises(document, f"{where}: {status}", media.get("schema"), set())
        elif [media.get("schema") for media in content.values()] != [{"$ref": "#/components/schemas/Error"}]:
            yield f"{where}: {status}: an error answer must have the schema Error"
    try:
        pagination(where, operation)
    except SpecError as error:
        yield str(error)
    if "x-idempotent" in operation and (operation["x-idempotent"] is not True or not where.startswith("POST ")):
        yield f"{where}: x-idempotent is true, and for POST alone"


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
            yield f"{where}: requires {name!r} of an answer"
        reference = str(schema.get("$ref", ""))
        if reference and reference not in seen:
            seen.add(reference)
            yield from _promises(document, where, resolve(document, schema), seen)


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
            for fault in _example(document, cast("Json", schema), node["example"]):
                yield f"{pointer}: the example's {fault}"
        elif not is_schema:
            yield f"{pointer}: has no example"


def _example(document: Json, schema: Json, example: Any) -> Iterator[str]:
    whole = {**schema, "components": document["components"]}
    validator = Draft202012Validator(whole, format_checker=FormatChecker())
    for error in validator.iter_errors(example):  # pyright: ignore[reportUnknownMemberType]
        yield _said(error)


def _pointer(path: Any) -> str:
    return "/".join(str(step) for step in path) or "(whole)"
