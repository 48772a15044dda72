"""The keywords of JSON Schema that the checker has in its own way, in the terms of jsonschema.

A keyword is a function from the validator, the keyword's value, what is validated and the whole schema to errors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias

from ...models.common import is_object, read_timestamp
from ..errors import MissingExtraError
from ..fake.tables import Json

try:
    import jsonschema.validators
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema import ValidationError as ValidationError
    from referencing import Registry, Resource
    from referencing.exceptions import Unresolvable as Unresolvable
    from referencing.jsonschema import DRAFT202012
except ImportError as error:
    raise MissingExtraError("the contract is checked with jsonschema: pip install 'webex-client[testing]'") from error

__all__ = [
    "CONTRACT",
    "FORMATS",
    "Choose",
    "Unresolvable",
    "ValidationError",
    "discriminated",
    "is_of_another_type",
    "kinds",
    "registry_of",
    "steps_of",
    "validator_class",
]

Choose: TypeAlias = "Callable[[object, Sequence[Json], Json], Json]"
"""From a value, the schemas of which one must fit, and the schema they stand in, to the one that is meant."""

CONTRACT = "urn:contract"
"""What the document is called in references from outside it."""


def registry_of(document: Json) -> Any:
    """Where references to a document are looked up."""
    make: Any = Registry  # which has no types
    return make().with_resource(CONTRACT, Resource.from_contents(document, DRAFT202012))


def kinds(schema: Any) -> list[str]:
    """The types a schema names, none where any will do."""
    named: list[str] | str = schema.get("type", []) if is_object(schema) else []
    return [named] if isinstance(named, str) else named


def discriminated(value: object, choices: Sequence[Json], node: Json) -> Json | None:
    """The choice that a field of the value names."""
    discriminator: Json = node.get("discriminator", {})
    said = value.get(discriminator.get("propertyName", "")) if is_object(value) else None
    if not isinstance(said, str):
        return None
    name = steps_of(discriminator.get("mapping", {}).get(said, said))[-1]
    return next((choice for choice in choices if "$ref" in choice and steps_of(choice["$ref"])[-1] == name), None)


def steps_of(reference: str) -> list[str]:
    """The names on the way that a reference within a document describes."""
    steps = reference.rpartition("#/")[2].split("/")
    return [step.replace("~1", "/").replace("~0", "~") for step in steps]


def _properties(
    validator: Any, properties: Mapping[str, Json], value: object, schema: Json
) -> Iterator[ValidationError]:
    if is_object(value):
        for name, node in properties.items():
            if value.get(name) is not None:
                yield from validator.descend(value[name], node, path=name, schema_path=name)


def _required(validator: Any, names: Sequence[str], value: object, schema: Json) -> Iterator[ValidationError]:
    if is_object(value):
        for name in names:
            node = schema.get("properties", {}).get(name, {})
            if value.get(name) is None and not (
                name in value and node and validator.evolve(schema=node).is_valid(None)
            ):
                yield ValidationError("required", validator="required", path=[name], instance=None)


def _additional(validator: Any, node: Json | bool, value: object, schema: Json) -> Iterator[ValidationError]:
    if is_object(value) and is_object(node):
        for name, member in value.items():
            if member is not None and name not in schema.get("properties", {}):
                yield from validator.descend(member, node, path=name)


def _enum(validator: Any, values: Sequence[object], value: object, schema: Json) -> Iterator[ValidationError]:
    wanted = kinds(schema)
    if value not in values and (not wanted or any(validator.is_type(value, kind) for kind in wanted)):
        yield ValidationError("enum")


def _one_of_several(choose: Choose) -> Any:
    def choices(validator: Any, among: Sequence[Json], value: object, schema: Json) -> Iterator[ValidationError]:
        found = list(validator.descend(value, choose(value, among, schema)))
        if found and all(map(is_of_another_type, found)):
            wanted = dict.fromkeys(
                kind for each in among for error in validator.descend(value, each) for kind in kinds(error.schema)
            )
            yield ValidationError("type", validator="type", schema={"type": list(wanted)})
        else:
            yield from found

    return choices


def is_of_another_type(error: ValidationError) -> bool:
    """Whether what is wrong is the type of the whole value."""
    return error.validator == "type" and not error.path


_validators: Any = jsonschema.validators  # which has no types


def validator_class(choose: Choose) -> Any:
    """A class of validators; `choose` tells which of several schemas is meant for a value."""
    keywords = {
        "properties": _properties,
        "required": _required,
        "additionalProperties": _additional,
        "enum": _enum,
        "anyOf": _one_of_several(choose),
        "oneOf": _one_of_several(choose),
        "unevaluatedProperties": None,
    }
    return _validators.extend(Draft202012Validator, keywords)


FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time")
def _is_timestamp(value: object) -> bool:
    return not isinstance(value, str) or isinstance(read_timestamp(value), datetime)


@FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))
