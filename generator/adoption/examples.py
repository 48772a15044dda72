"""Examples that can be made up by a program: what a person has to make up is only marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast

from jsonschema import Draft202012Validator

from ..bundle import Json, localized
from ..comparison.document import entries, members
from ..walk import nodes
from ..wording import example_to_do
from .contract import Contract
from .precedents import singular

__all__ = ["Examples", "made_up"]

_DATE_TIME = "2026-01-12T08:00:00Z"
_BY_FORMAT = {"date-time": _DATE_TIME, "date": _DATE_TIME[:10]}
_DEEP = 6
"""An object that holds itself is shown so far."""
_ITS_OWN = frozenset({"id"})
"""What is another thing everywhere it stands."""


class Examples:
    """Examples of bodies and answers, made of those that our contract has."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._of_file = cache(self._read)

    def content(self, schema: Json, file: str, theirs: Any, new: Mapping[str, Json]) -> Any:
        """An example for what has a schema of ours, as it is written in a file; `new` are the new named schemas."""
        new = {name: localized(node) for name, node in new.items()}
        return self._made("", localized(schema), file, theirs, new, 0)

    def _made(self, name: str, schema: Json, file: str, theirs: Any, new: Mapping[str, Json], depth: int) -> Any:
        for known in self._known(name, schema, file):
            if self._is_valid(known, schema, new):
                return known
        named = {**self._contract.schemas, **new}
        node = localized(named.get(str(schema.get("$ref", "")).rpartition("/")[2], schema))
        if depth > _DEEP:
            return made_up(name, node, theirs, named)
        if "properties" in node:
            said = members(theirs)
            return {
                key: self._made(key, part, file, said.get(key), new, depth + 1)
                for key, part in node["properties"].items()
            }
        if "items" in node:
            first = next(iter(entries(theirs)), None)
            return [self._made(singular(name), node["items"], file, first, new, depth + 1)]
        return made_up(name, node, theirs, named)

    def _known(self, name: str, schema: Json, file: str) -> Iterator[Any]:
        """What our contract shows of the same named schema, else under the same name."""
        homes = [file, *(other for other in self._contract.files if other != file)]
        for home in homes if "$ref" in schema else [file]:
            yield from self._of_file(home).of_schema[str(schema.get("$ref"))]
        if name not in _ITS_OWN:
            yield from self._of_file(file).of_name[name]

    def _is_valid(self, value: Any, schema: Json, new: Mapping[str, Json]) -> bool:
        whole = {**schema, "components": {"schemas": {**self._contract.schemas, **new}}}
        return Draft202012Validator(whole).is_valid(value)  # pyright: ignore[reportUnknownMemberType]  # half typed

    def _read(self, file: str) -> _Shown:
        shown = _Shown()
        for _, node, is_schema in nodes(self._contract.files[file]):
            if not is_schema and "example" in node and isinstance(node.get("schema"), dict):
                if "name" in node:
                    shown.of_name[node["name"]].append(node["example"])
                else:
                    shown.add(localized(node["schema"]), node["example"])
                    shown.add_names(node["example"])
        return shown


class _Shown:
    """What the examples of a file show, by the references to named schemas and by names."""

    def __init__(self) -> None:
        self.of_schema: dict[str, list[Any]] = defaultdict(list)
        self.of_name: dict[str, list[Any]] = defaultdict(list)

    def add(self, schema: Json, example: Any) -> None:
        """An example, and those that are parts of it."""
        if "$ref" in schema:
            self.of_schema[schema["$ref"]].append(example)
        for name, part in members(schema.get("properties")).items():
            if name in members(example):
                self.add(part, example[name])
        for entry in entries(example):
            self.add(members(schema.get("items")), entry)

    def add_names(self, example: object) -> None:
        """All that an example shows under a name."""
        for entry in entries(example):
            self.add_names(entry)
        for name, value in members(example).items():
            # An object is what its schema says, whatever it is called.
            if not any(isinstance(part, dict) for part in (value, *entries(value))):
                self.of_name[name].append(value)
            self.add_names(value)


def made_up(name: str, schema: Json, theirs: Any, named: Mapping[str, Json]) -> Any:
    """An example for what is called `name` and has a schema of ours; `named` are the named schemas it may refer to.

    Their example (`theirs`) is taken where it says nothing of its own: a yes or no, a number, a value that is listed.
    """
    schema = named.get(str(schema.get("$ref", "")).rpartition("/")[2], schema)
    if schema.get("enum"):
        return theirs if theirs in schema["enum"] else schema["enum"][0]
    kind = _kind(schema)
    if kind == "array":
        return [made_up(singular(name), schema.get("items", {}), None, named)]
    if kind == "boolean":
        return theirs if isinstance(theirs, bool) else True
    if kind in ("integer", "number"):
        return theirs if _is_number(theirs, kind, schema) else schema.get("minimum", 1)
    if kind == "object":
        return {}
    return _BY_FORMAT.get(schema.get("format", ""), example_to_do(name))


def _kind(schema: Json) -> str:
    """The type of a schema, or the first that it may have."""
    said: Any = schema.get("type") or schema.get("anyOf", [{}])[0].get("type")
    return str(cast("list[object]", said)[0] if isinstance(said, list) else said)


def _is_number(value: Any, kind: str, schema: Json) -> bool:
    """Whether a value is a number that a schema allows."""
    if isinstance(value, bool) or not isinstance(value, int if kind == "integer" else (int, float)):
        return False
    return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
