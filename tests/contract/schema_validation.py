"""JSON Schema over the contract. Enums are open there: a new value is no fault."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .description import DOCUMENT

_OPEN = extend(Draft202012Validator, {"enum": None})
_REGISTRY = Registry().with_resource("urn:contract", Resource.from_contents(DOCUMENT, DRAFT202012))


def faults(body: Any, pointer: str) -> list[str]:
    """Where and why `body` is not what the schema at `pointer` of the contract says."""
    validator = _OPEN({"$ref": f"urn:contract#{pointer}"}, registry=_REGISTRY)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(body)]
