"""What is wrong with a value, by the schemas of the contract.

JSON Schema (jsonschema does the work) with what it has no word for:

- A field that is null is one that is absent, as it is for the models; so null is wrong only as an entry of a list.
- A field that no schema of an object names is unknown, unless the schema is open: `additionalProperties`, or no
  properties at all.
- Of several schemas of which one must fit (`anyOf`, `oneOf`), what is told is what is wrong by the one that fits best.
- `date-time` and `date` are held against what the models can read; other formats say how to read a text, not which.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ...errors import ArgumentError
from ...models.common import is_array, is_object
from ..exchanges.json_text import Steps
from ..fake.tables import Json
from .findings import Kind
from .keywords import (
    CONTRACT,
    FORMATS,
    Unresolvable,
    ValidationError,
    discriminated,
    is_of_another_type,
    kinds,
    registry_of,
    steps_of,
    validator_class,
)

__all__ = ["Fault", "Schemas", "schema_name"]

_BOOLEANS = {"true": True, "false": False, "True": True, "False": False}  # the last two as Python's clients write them
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", re.ASCII)


class Fault(NamedTuple):
    """Something wrong: where in the value, what the contract says there, and what was there."""

    kind: Kind
    steps: Steps
    contract: str
    value: Any


class Schemas:
    """The schemas of an OpenAPI document."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._registry = registry_of(document)
        self._class = validator_class(self._choice)

    def resolve(self, node: Json) -> Json:
        """What a `$ref` stands for; anything else is itself."""
        while "$ref" in node:
            target: Any = self._document
            try:
                for step in steps_of(node["$ref"]):
                    target = target[step]
            except (KeyError, TypeError):
                raise _dangling(node["$ref"]) from None
            node = target
        return node

    def faults(self, value: object, node: Json) -> list[Fault]:
        """What is wrong with `value` by the schema `node`, each thing once."""
        try:
            found = [_fault(error) for error in self._validator(node).iter_errors(value)]
        except Unresolvable as error:
            raise _dangling(error.ref) from None
        found += self._unknown(value, node, ())
        return list({(fault.kind, fault.steps): fault for fault in reversed(found)}.values())[::-1]

    def closest(self, value: object, schemas: Sequence[Json]) -> Json:
        """The schema, of one or more, that has the least against a value."""
        return min(schemas, key=lambda schema: self._misfit(value, schema))

    def read_text(self, text: str, node: Json, *, in_form: bool = False) -> Any:
        """The value that a text of a query, a form or a plain answer stands for; the text itself where for none.

        In a form, what is neither text nor number is written as JSON.
        """
        wanted = kinds(self.resolve(node))
        if "boolean" in wanted and text in _BOOLEANS:
            return _BOOLEANS[text]
        if ("integer" in wanted or "number" in wanted) and _NUMBER.fullmatch(text):
            return float(text) if "." in text else int(text)
        if "array" in wanted and not in_form:
            return [self.read_text(item, self.resolve(node).get("items", {})) for item in text.split(",")]
        if "array" in wanted or "object" in wanted:
            try:
                return json.loads(text)
            except (ValueError, RecursionError):
                return text
        return text

    def _validator(self, node: Json) -> Any:
        return self._class(_absolute(node), registry=self._registry, format_checker=FORMATS)

    def _unknown(self, value: object, node: Json, steps: Steps) -> Iterator[Fault]:
        """The fields of `value`, at any depth, that the contract does not name."""
        if is_array(value):
            for part, _ in self._parts(value, node):
                for place, entry in enumerate(value):
                    yield from self._unknown(entry, part.get("items", {}), (*steps, place))
        elif is_object(value):
            parts = self._parts(value, node)
            name = next((name for part, name in parts if name and "properties" in part), None)
            for key, member in value.items():
                schemas = _schemas_of(key, [part for part, _ in parts])
                if schemas is None:
                    says = f"{name} has no such field" if name else "there is no such field"
                    yield Fault(Kind.NOT_IN_CONTRACT, (*steps, key), says, member)
                else:
                    for schema in schemas:
                        yield from self._unknown(member, schema, (*steps, key))

    def _parts(self, value: object, node: Json, name: str | None = None) -> list[tuple[Json, str | None]]:
        """The simple schemas, and their names, that a schema is for this value; none where anything will do."""
        if not is_object(node):
            return []
        if "$ref" in node:
            name = steps_of(node["$ref"])[-1]
            node = self.resolve(node)
        parts = [(node, name)]
        for part in node.get("allOf", []):
            parts += self._parts(value, part, name)
        for choices in (node[word] for word in ("anyOf", "oneOf") if word in node):
            parts += self._parts(value, self._choice(value, choices, node), name)
        return parts

    def _choice(self, value: object, choices: Sequence[Json], node: Json) -> Json:
        """The schema meant for this value: the one it names itself, or else the one that fits best."""
        return discriminated(value, choices, node) or self.closest(value, choices)

    def _misfit(self, value: object, node: Json) -> tuple[bool, int, int]:
        """How ill a schema fits: by type above all, by all that is wrong, and by the fields it does not know."""
        errors = list(self._validator(node).iter_errors(value))
        unknown = sum(1 for _ in self._unknown(value, node, ()))
        return any(map(is_of_another_type, errors)), len(errors) + unknown, unknown


def _dangling(reference: str) -> ArgumentError:
    return ArgumentError(f"the contract refers to {reference}, which is not in it")


def schema_name(node: Json) -> str | None:
    """The name of the schema that a reference is to."""
    return steps_of(node["$ref"])[-1] if "$ref" in node else None


def _schemas_of(key: str, parts: Sequence[Json]) -> list[Json] | None:
    """The schemas a field has, none where anything goes, None where no field of this name is known."""
    named = [part["properties"][key] for part in parts if key in part.get("properties", {})]
    if named:
        return named
    others = [part["additionalProperties"] for part in parts if part.get("additionalProperties") not in (None, False)]
    if others:
        return [schema for schema in others if is_object(schema)]
    closed = any("properties" in part or "additionalProperties" in part for part in parts)
    return None if closed and not any("patternProperties" in part for part in parts) else []


def _absolute(node: Any) -> Any:
    """A schema that can be used outside the document."""
    if is_array(node):
        return [_absolute(entry) for entry in node]
    if not is_object(node):
        return node
    return {
        key: f"{CONTRACT}{value}" if key == "$ref" and isinstance(value, str) and value[:1] == "#" else _absolute(value)
        for key, value in node.items()
    }


def _fault(error: ValidationError) -> Fault:
    steps: Steps = tuple(error.absolute_path)
    schema: Any = error.schema
    match error.validator:
        case "required":
            return Fault(Kind.MISSING, steps, "required", None)
        case "enum" | "const":
            values = schema.get("enum", [schema.get("const")])
            return Fault(Kind.UNKNOWN_ENUM_VALUE, steps, f"one of {', '.join(map(str, values))}", error.instance)
        case "type":
            return Fault(Kind.WRONG_TYPE, steps, " or ".join(kinds(schema)), error.instance)
        case "format":
            return Fault(Kind.WRONG_TYPE, steps, f"string in the form {error.validator_value}", error.instance)
        case word:
            return Fault(Kind.WRONG_TYPE, steps, f"{word}: {error.validator_value}", error.instance)
