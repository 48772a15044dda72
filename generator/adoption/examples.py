"""Examples that can be made up by a program: what a person has to make up is only marked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..bundle import Json
from ..wording import example_to_do
from .precedents import singular

__all__ = ["made_up"]

_DATE_TIME = "2026-01-12T08:00:00Z"
_BY_FORMAT = {"date-time": _DATE_TIME, "date": _DATE_TIME[:10]}


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
