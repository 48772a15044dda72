"""What is wrong with a value, by a schema of the contract."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from ...models.common import is_array, is_object, read_timestamp
from .call import UploadedFile
from .contract import Contract
from .tables import Json

__all__ = ["Fault", "faults", "kinds"]

_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)

_MOST_SHOWN = 60
"""Characters of a value that a message quotes."""


class Fault(NamedTuple):
    """Something wrong: where, seen from the value (`.attachments[0].contentType`), and what.

    `unknown` says that it is a name the contract does not have, and nothing worse.
    """

    place: str
    message: str
    unknown: bool = False


def faults(
    value: object, schema: Json, contract: Contract, *, maximum: bool = True, zones: bool = True
) -> Iterator[Fault]:
    """What is wrong with `value`, nothing where it keeps to `schema`.

    Without `maximum` a number may be as large as it likes: the service lowers a page size without a word. Without
    `zones` a time need not say which zone it is in, and may be written with a space: meetings tell their zone apart.
    """
    return _Check(contract, maximum, zones).faults(value, schema, "", frozenset())


def kinds(schema: Json) -> list[str]:
    """The types a resolved schema names; none where any will do."""
    named: list[str] | str = schema.get("type", [])
    return [named] if isinstance(named, str) else named


class _Check:
    def __init__(self, contract: Contract, maximum: bool, zones: bool) -> None:
        self._contract = contract
        self._maximum = maximum
        self._zones = zones

    def faults(self, value: object, schema: Json, place: str, siblings: frozenset[str]) -> Iterator[Fault]:
        """`siblings` are the names that other schemas of the same object know."""
        schema = self._contract.resolve(schema)
        if schema.get("format") == "binary":
            if not isinstance(value, UploadedFile):
                yield Fault(place, "must be a file")
            return
        wanted = kinds(schema)
        if wanted and not any(_KINDS[kind](value) for kind in wanted):
            yield Fault(place, f"must be {_or(map(_with_article, wanted))}, not {_shown(value, schema)}")
            return
        names = siblings | self._names(schema)
        for part in schema.get("allOf", []):
            yield from self.faults(value, part, place, names)
        yield from self._of_choices(value, schema, place, names)
        if "enum" in schema and not any(_same(value, choice) for choice in schema["enum"]):
            yield Fault(place, f"must be {_or(map(str, schema['enum']))}, not {_shown(value, schema)}")
        if "const" in schema and value != schema["const"]:
            yield Fault(place, f"must be {schema['const']}, not {_shown(value, schema)}")
        if isinstance(value, str):
            yield from _of_text(value, schema, place, self._zones)
        elif is_array(value):
            yield from _of_length(len(value), schema, place, "entries", "minItems", "maxItems")
            for number, item in enumerate(value):
                yield from self.faults(item, schema.get("items", {}), f"{place}[{number}]", frozenset())
        elif is_object(value):
            yield from self._of_object(value, schema, place, names.union(*map(self._names, _choices(schema))))
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from self._of_number(value, schema, place)

    def _of_choices(self, value: object, schema: Json, place: str, names: frozenset[str]) -> Iterator[Fault]:
        choices = _choices(schema)
        if not choices:
            return
        tried = [list(self.faults(value, choice, place, names)) for choice in choices]
        best = min(tried, key=lambda found: sum(1 if fault.unknown else 1000 for fault in found))
        possible = [choice for choice in choices if kinds(self._contract.resolve(choice)) != ["null"]]
        # Of a value that is one thing or null, it is told what is wrong with the one thing.
        if all(fault.unknown for fault in best) or len(possible) == 1:
            yield from best
        else:
            yield Fault(place, "is none of what it may be")

    def _of_object(self, value: Json, schema: Json, place: str, names: frozenset[str]) -> Iterator[Fault]:
        for name in schema.get("required", []):
            if name not in value:
                yield Fault(f"{place}.{name}", "is missing")
        properties: Mapping[str, Json] = schema.get("properties", {})
        others: Json | bool = schema.get("additionalProperties", not properties)
        for name, member in value.items():
            where = f"{place}.{name}"
            if name in properties:
                yield from self.faults(member, properties[name], where, frozenset())
            elif isinstance(others, dict):
                yield from self.faults(member, others, where, frozenset())
            elif not others and name not in names:
                yield Fault(where, "is not known", unknown=True)

    def _of_number(self, value: float, schema: Json, place: str) -> Iterator[Fault]:
        if value < schema.get("minimum", value):
            yield Fault(place, f"must be at least {schema['minimum']}, not {_shown(value, schema)}")
        if self._maximum and value > schema.get("maximum", value):
            yield Fault(place, f"must be at most {schema['maximum']}, not {_shown(value, schema)}")
        if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
            yield Fault(place, f"must be more than {schema['exclusiveMinimum']}, not {_shown(value, schema)}")
        if self._maximum and "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
            yield Fault(place, f"must be less than {schema['exclusiveMaximum']}, not {_shown(value, schema)}")

    def _names(self, schema: Json) -> frozenset[str]:
        """The names that a schema and those it is made of know."""
        schema = self._contract.resolve(schema)
        return frozenset(schema.get("properties", {})).union(*map(self._names, schema.get("allOf", [])))


def _choices(schema: Json) -> list[Json]:
    return [*schema.get("anyOf", []), *schema.get("oneOf", [])]


def _of_text(value: str, schema: Json, place: str, zones: bool) -> Iterator[Fault]:
    yield from _of_length(len(value), schema, place, "characters", "minLength", "maxLength")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Fault(place, f"must match {schema['pattern']}, not {_shown(value, schema)}")
    expected = _FORMATS.get(schema.get("format", ""))
    if expected is not None and not expected[0](value, zones):
        yield Fault(place, f"must be {expected[1]}, not {_shown(value, schema)}")


def _of_length(length: int, schema: Json, place: str, what: str, least: str, most: str) -> Iterator[Fault]:
    if length < schema.get(least, length):
        yield Fault(place, f"must have at least {schema[least]} {what}, not {length}")
    if length > schema.get(most, length):
        yield Fault(place, f"must have at most {schema[most]} {what}, not {length}")


def _is_timestamp(text: str, zones: bool) -> bool:
    found = _TIMESTAMP.fullmatch(text)
    strict = found is not None and found["zone"] is not None and " " not in text
    return found is not None and (strict or not zones) and isinstance(read_timestamp(text), datetime)


def _is_date(text: str, zones: bool) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


_KINDS: Mapping[str, Callable[[object], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "array": is_array,
    "object": is_object,
    "null": lambda value: value is None,
}

_FORMATS: Mapping[str, tuple[Callable[[str, bool], bool], str]] = {
    "date-time": (_is_timestamp, "a time such as 2026-01-05T09:00:00Z"),
    "date": (_is_date, "a date such as 2026-01-05"),
}


def _with_article(kind: str) -> str:
    return {"null": "null"}.get(kind, f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}")


def _or(options: Iterable[str]) -> str:
    *others, last = options
    return f"{', '.join(others)} or {last}" if others else last


def _same(one: object, other: object) -> bool:
    """Whether two values are one in JSON, where no number is true or false."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _shown(value: object, schema: Json) -> str:
    if schema.get("format") == "password":
        return "what was sent"
    if is_array(value):
        return "an array"
    if is_object(value):
        return "an object"
    if isinstance(value, UploadedFile):
        return "a file"
    text = repr(value) if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
