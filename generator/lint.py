"""Holds spec/ against OpenAPI and against the rules of the house (spec/README.md), naming each breach."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker, SchemaError
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator

from .bundle import ROOT, Bundle, Json, SpecError, dangling, join, operations, read_spec, resolve
from .render import draft
from .resources import pagination
from .walk import nodes

__all__ = ["faults", "lint"]

EXTENSIONS = frozenset({"x-pagination", "x-python-name", "x-idempotent"})

_ERROR = {"$ref": "#/components/schemas/Error"}
_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_NAMED_SCHEMA = re.compile(r"/components/schemas/[^/]+")
_TOP_OF_BODY = re.compile(r".*/content/[^/]+/[^/]+/schema")


def lint(spec: Path) -> list[str]:
    """What is wrong with a spec folder, a line each. Raises `SpecError` where it cannot even be read."""
    return faults(read_spec(spec))


def faults(files: Mapping[str, Json]) -> list[str]:
    """The same of files that were read already."""
    # What one step finds, the steps after it would trip over.
    if findings := list(dangling(files)) or _misshapen(files):
        return findings
    joined = join(files)
    if findings := _misused(files):
        return findings
    findings = [*_house_rules(joined), *_examples(joined.document)]
    if not findings:
        try:
            draft(joined)
        except SpecError as error:
            findings = str(error).splitlines()
    return list(dict.fromkeys(findings))


def _misshapen(files: Mapping[str, Json]) -> list[str]:
    """Where files have not the shape of OpenAPI 3.1."""
    return [
        f"{name}: {_said('', error)}"
        for name, document in files.items()
        for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(document)
    ]


class _Validator(OpenAPIV31SpecValidator):
    """Finds the neighbours of a file among those that were read: nothing is read twice, or from elsewhere."""

    def __init__(self, files: Mapping[str, Json], name: str) -> None:
        def neighbour(uri: str) -> Json:
            return files[uri.rpartition("/")[2]]

        self.resolver_handlers = cast("Any", {"file": neighbour})
        super().__init__(files[name], base_uri=f"file:///{name}")


def _misused(files: Mapping[str, Json]) -> list[str]:
    """Where files of that shape still make no sense: schemas, parameters of paths, operationIds."""
    findings: list[str] = []
    for name, document in sorted(files.items(), key=lambda file: file[0] == ROOT):
        if name == ROOT and findings:
            break  # it refers to all of the others
        validator = _Validator(files, name)
        try:
            found = [_said("", error) for error in validator.root_validator(validator.schema_path)]
        except Exception as error:
            # It expects that a reference leads to what belongs there, and does not check it.
            found = [f"openapi-spec-validator cannot make sense of it: {type(error).__name__}: {error}"]
        # It says what is wrong with a schema but not which it is, and does not look into the bodies of requests.
        findings += [f"{name}: {finding}" for finding in list(_bad_schemas(document)) or found]
    return list(dict.fromkeys(findings))


def _bad_schemas(document: Json) -> Iterator[str]:
    outermost = "-"
    for pointer, schema, is_schema in nodes(document):
        if not is_schema or pointer.startswith(f"{outermost}/"):
            continue
        outermost = pointer
        try:
            OAS31Validator.check_schema(schema, format_checker=oas31_format_checker)
        except SchemaError as error:
            yield _said(pointer, error)


def _said(pointer: str, error: Any) -> str:
    """A fault and its place, in one line; of alternatives none of which fits, what is wrong with the nearest."""
    while error.context:
        error = max(error.context, key=lambda alternative: len(alternative.absolute_path))
    place = pointer + "".join(f"/{step}" for step in error.absolute_path)
    message = textwrap.shorten(error.message, 240, placeholder=" …")
    return f"{place}: {message}" if place else message


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
        elif not content or any(media.get("schema") != _ERROR for media in content.values()):
            yield f"{where}: {status}: an error answer must have the schema Error"
    try:
        pagination(operation)
    except SpecError as error:
        yield f"{where}: {error}"
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
            whole = {**cast("Json", schema), "components": document["components"]}
            validator = Draft202012Validator(whole, format_checker=FormatChecker())
            errors = validator.iter_errors(node["example"])  # pyright: ignore[reportUnknownMemberType]
            yield from sorted(_said(f"{pointer}/example", error) for error in errors)
        elif not is_schema:
            yield f"{pointer}: has no example"
