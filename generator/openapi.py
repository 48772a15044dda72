"""Holds the files of spec/, and the document they make, against OpenAPI 3.1 itself."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import SchemaError
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator

from .bundle import Json, dangling, join
from .walk import nodes

__all__ = ["not_openapi", "said"]


def not_openapi(files: Mapping[str, Json]) -> list[str]:
    """What is wrong with files that were read, a line each. Raises `SpecError` where they cannot be joined."""
    # What one step finds, the steps after it would trip over.
    findings = list(dangling(files)) or list(_misshapen(files))
    if findings:
        return findings
    document = join(files).document
    return list(_bad_schemas(document)) or list(_nonsense(document))


def said(pointer: str, error: Any) -> str:
    """A fault and its place, in one line; of alternatives none of which fits, what is wrong with the nearest."""
    while error.context:
        error = max(error.context, key=lambda alternative: len(alternative.absolute_path))
    place = pointer + "".join(f"/{step}" for step in error.absolute_path)
    message = textwrap.shorten(error.message, 240, placeholder=" …")
    return f"{place}: {message}" if place else message


def _misshapen(files: Mapping[str, Json]) -> Iterator[str]:
    """Where a file has not the shape of an OpenAPI document."""
    for name, document in files.items():
        for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(document):
            yield f"{name}: {said('', error)}"


def _bad_schemas(document: Json) -> Iterator[str]:
    """Where a schema is none. The validator of the whole does not say which, nor looks into the bodies of requests."""
    outermost = "-"
    for pointer, schema, is_schema in nodes(document):
        if not is_schema or pointer.startswith(f"{outermost}/"):
            continue
        outermost = pointer
        try:
            OAS31Validator.check_schema(schema, format_checker=oas31_format_checker)
        except SchemaError as error:
            yield said(pointer, error)


def _nonsense(document: Json) -> Iterator[str]:
    """Where a document of the right shape makes no sense: parameters of paths, operationIds."""
    validator = OpenAPIV31SpecValidator(document)
    try:
        errors = list(validator.root_validator(validator.schema_path))
    except Exception as error:
        # It expects that a reference leads to what belongs there, and does not check it.
        yield f"openapi-spec-validator cannot make sense of it: {type(error).__name__}: {error}"
    else:
        yield from (said("", fault) for fault in errors)
