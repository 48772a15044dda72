"""Where schemas are at home: with the one resource that uses them, or in `common`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from ..bundle import Json
from .methods import Named

__all__ = ["COMMON", "homes", "used"]

COMMON = "common"


def homes(components: Mapping[str, Json], operations: Iterable[tuple[Named, Json]]) -> dict[str, str]:
    """The resource of each schema, in the order of the schemas.

    What a shared schema refers to is used by all that use it: `common` needs none of the others, nor they one another.
    """
    users: defaultdict[str, set[str]] = defaultdict(set)
    for named, operation in operations:
        for name in used(operation, components):
            users[name].add(named.resource)
    return {name: next(iter(users[name])) if len(users[name]) == 1 else COMMON for name in components if name in users}


def used(node: Any, components: Mapping[str, Json]) -> set[str]:
    """The schemas that a node needs, and those that these need."""
    found: set[str] = set()
    todo = list(_references(node))
    while todo:
        name = todo.pop()
        if name not in found and name in components:
            found.add(name)
            todo += _references(components[name])
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in cast("Json", node).items():
            if key == "$ref" and isinstance(value, str):
                yield value.rpartition("/")[2]
            elif key not in ("example", "enum", "const"):
                yield from _references(value)
    elif isinstance(node, list):
        for entry in cast("list[object]", node):
            yield from _references(entry)
