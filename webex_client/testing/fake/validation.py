"""Whether what was asked keeps to the contract, as far as the types of its fields go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ...models.common import is_array, is_object, read_timestamp
from .contract import Contract, ContractOperation
from .errors import Refusal
from .tables import Json

__all__ = ["checked_body", "checked_query"]

_KINDS: Mapping[str, Callable[[object], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "array": is_array,
    "object": is_object,
    "null": lambda value: value is None,
}


def checked_query(pairs: Sequence[tuple[str, str]], operation: ContractOperation, contract: Contract) -> Json:
    """The query as values of the types the contract gives; parameters it does not know are left out.

    Raises a `Refusal` where one is missing or cannot be read.
    """
    given = {name: ",".join(value for key, value in pairs if key == name) for name, _ in pairs}
    query: Json = {}
    for name, parameter in operation.query.items():
        if name not in given:
            if parameter.get("required"):
                raise Refusal(400, f"The parameter {name} is missing.")
            continue
        schema = contract.resolve(parameter["schema"])
        query[name] = value = _read(given[name], schema)
        _refuse(_faults(value, schema, contract, name))
        if schema.get("format") == "date-time":
            query[name] = moment = read_timestamp(value)
            if isinstance(moment, str):
                raise Refusal(400, f"{name} is no time: {value!r}")
    return query


def checked_body(body: Json, schema: Json, contract: Contract) -> Json:
    """The body without the fields that are null. Raises a `Refusal` where one is missing or of another type."""
    body = {name: value for name, value in body.items() if value is not None}
    _refuse(_faults(body, schema, contract, "The body"))
    return body


def _read(text: str, schema: Json) -> Any:
    """The value that a query parameter's text stands for; the text itself where it stands for none."""
    kind = schema.get("type")
    if kind == "integer" and text.isascii() and text.isdigit():
        return int(text)
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind == "array":
        return [item for item in text.split(",") if item]
    return text


def _refuse(faults: Iterator[str]) -> None:
    fault = next(faults, None)
    if fault is not None:
        raise Refusal(400, fault)


def _faults(value: object, schema: Json, contract: Contract, where: str) -> Iterator[str]:
    """What is wrong with `value`. A `maximum` is none of it: the service lowers what is larger."""
    schema = contract.resolve(schema)
    choices: list[Json] = schema.get("anyOf", [])
    if choices and all(any(_faults(value, choice, contract, where)) for choice in choices):
        yield f"{where} is none of what it may be."
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_KINDS[kind](value) for kind in kinds):
        yield f"{where} must be of the type {' or '.join(kinds)}."
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{where} must be one of {', '.join(map(str, schema['enum']))}."
    elif "minimum" in schema and isinstance(value, (int, float)) and value < schema["minimum"]:
        yield f"{where} must be {schema['minimum']} at least."
    elif is_array(value):
        if len(value) > schema.get("maxItems", len(value)):
            yield f"{where} must hold {schema['maxItems']} at most."
        for item in value:
            yield from _faults(item, schema.get("items", {}), contract, f"An entry of {where}")
    elif is_object(value):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{name} is missing."
        for name, member in schema.get("properties", {}).items():
            if name in value:
                yield from _faults(value[name], member, contract, name)
