"""Goes through an OpenAPI document, knowing which keys are OpenAPI's words and which are names that people chose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

__all__ = ["alternatives", "nodes"]

_SCHEMA = "schema"

# Objects whose keys are names, and what their entries are.
_SCHEMA_MAPS = ("$defs", "patternProperties", "properties", "schemas")
_OTHER_MAPS = ("content", "encoding", "headers", "mapping", "parameters", "paths", "requestBodies", "responses")
_ENTRIES = {
    **dict.fromkeys(_SCHEMA_MAPS, _SCHEMA),
    **dict.fromkeys((*_OTHER_MAPS, "scopes", "securitySchemes", "variables"), ""),
}

# What stands under a word of OpenAPI's.
_SCHEMA_WORDS = ("additionalProperties", "allOf", "anyOf", "items", "not", "oneOf", "prefixItems", "schema")
_KINDS = {**dict.fromkeys(_SCHEMA_WORDS, _SCHEMA), **{name: name for name in _ENTRIES}}

# What stands under these is a value, no part of the description.
_VALUES = frozenset({"const", "default", "enum", "example", "examples"})


def nodes(node: Any, pointer: str = "", kind: str = "") -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Every object of a document: its pointer, itself, and whether it is a schema."""
    if isinstance(node, list):
        for index, entry in enumerate(cast("list[object]", node)):
            yield from nodes(entry, f"{pointer}/{index}", _ENTRIES.get(kind, kind))
    elif isinstance(node, dict):
        members = cast("dict[str, Any]", node)
        if kind in _ENTRIES:
            for name, entry in members.items():
                yield from nodes(entry, f"{pointer}/{name}", _ENTRIES[kind])
        else:
            yield pointer, members, kind == _SCHEMA
            for name, entry in members.items():
                if name not in _VALUES:
                    yield from nodes(entry, f"{pointer}/{name}", _KINDS.get(name, ""))


def alternatives(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """What a schema has to choose from, as it is written there."""
    return [*schema.get("anyOf", []), *schema.get("oneOf", [])]
