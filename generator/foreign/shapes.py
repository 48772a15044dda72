"""What a schema says once its references are followed and its `allOf` is one schema: the shape of a value."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, cast

from ..bundle import Json
from .references import References
from .repair import Kind, Repairs, place

__all__ = ["TYPES", "Shape", "Shapes", "types_of"]

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")

_MEANT = {
    **dict.fromkeys(("int", "long", "short", "int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("str", "text", "date", "datetime", "date-time", "timestamp", "uuid", "uri", "url"), "string"),
    **dict.fromkeys(("bool",), "boolean"),
    **dict.fromkeys(("list", "set"), "array"),
    **dict.fromkeys(("map", "dict", "hash"), "object"),
    **dict.fromkeys(("none", "nil"), "null"),
}
"""What is meant by words that are no types of OpenAPI's."""

_STRUCTURE = ("additionalProperties", "anyOf", "const", "enum", "items", "oneOf", "patternProperties", "properties")


_HOLDS: dict[str, type] = {
    "properties": dict,
    **dict.fromkeys(("allOf", "anyOf", "enum", "oneOf", "required"), list),
}


@dataclass
class Shape:
    """A schema without references and `allOf` at its top. `raw` holds its words, `where` is its place.

    `pointer` is the named place that the schema is nothing but a reference to; then `raw` has but what is said beside.
    """

    raw: Json
    where: str
    pointer: str | None = None
    nullable: bool = False
    variants: list[tuple[Any, str]] = field(default_factory=list[tuple[Any, str]])


def types_of(shape: Shape, repairs: Repairs) -> list[str]:
    """The types that a schema names, or those that its other words speak of; none where it may be anything."""
    raw, said = shape.raw, shape.raw.get("type")
    names = [str(name) for name in cast("list[object]", said)] if isinstance(said, list) else [said] if said else []
    found: list[str] = []
    for name in names:
        known = name if name in TYPES else _MEANT.get(str(name).lower())
        if known != name:
            repairs.note(place(shape.where, "type"), Kind.TYPE, f"{name!r} is read as {known or 'what it may be'}")
        if known is not None and known not in found:
            found.append(known)
    if found:
        return found
    if isinstance(raw.get("properties"), dict) and raw["properties"]:
        return ["object"]
    if "items" in raw:
        return ["array"]
    return ["object"] if isinstance(raw.get("additionalProperties"), dict) else []


class Shapes:
    """Reads schemas of a document as shapes."""

    def __init__(self, references: References, repairs: Repairs) -> None:
        self._references = references
        self._repairs = repairs

    def of(self, raw: Any, where: str) -> Shape:
        """The shape of a schema; a reference stays one, to be followed by who needs to."""
        if raw is True:
            raw = {}
        if not isinstance(raw, dict):
            self._repairs.note(where, Kind.NOT_A_SCHEMA, f"{json.dumps(raw, ensure_ascii=False)[:60]}")
            return Shape({}, where)
        schema = self._sound(cast("Json", raw), where)
        nullable = schema.get("nullable") is True
        if isinstance(schema.get("$ref"), str):
            pointer = self._references.pointer(schema, where)
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            return Shape(beside, where, pointer, nullable)
        parts = [part for part in _list(schema.get("allOf")) if part not in ({}, True)]
        own = {key: value for key, value in schema.items() if key != "allOf"}
        if parts and not any(word in own for word in _STRUCTURE) and len(parts) == 1:
            shape = self.of(parts[0], place(where, "allOf", 0))
            shape.raw = {
                **shape.raw,
                **{key: value for key, value in own.items() if key != "type" or "type" not in shape.raw},
            }
            shape.nullable |= nullable
            return shape
        shape = self._all_of(own, parts, where, ()) if parts else Shape(own, where, variants=_variants(own, where))
        shape.nullable |= nullable
        return shape

    def _sound(self, schema: Json, where: str) -> Json:
        """A schema whose words have under them what they must."""
        odd = [word for word, kind in _HOLDS.items() if word in schema and not isinstance(schema[word], kind)]
        for word in odd:
            said = f"{word} must hold {_HOLDS[word].__name__}, not {type(schema[word]).__name__}: left out"
            self._repairs.note(place(where, word), Kind.SHAPE, said)
        return {key: value for key, value in schema.items() if key not in odd} if odd else schema

    def followed(self, raw: Any, where: str) -> Shape:
        """The same, with references followed to what they stand for, and `nullable` where one on the way says so."""
        shape = self.of(raw, where)
        seen: set[str] = set()
        while shape.pointer is not None:
            if shape.pointer in seen:
                return Shape({}, where)
            seen.add(shape.pointer)
            beside, nullable = shape.raw, shape.nullable
            shape = self.of(self._references.at(shape.pointer), shape.pointer)
            shape.raw = {
                **shape.raw,
                **{key: value for key, value in beside.items() if key in ("description", "deprecated")},
            }
            shape.nullable |= nullable
        return shape

    def _all_of(self, own: Json, parts: list[Any], where: str, on_the_way: tuple[str, ...]) -> Shape:
        """What meets several schemas at once."""
        whole = Shape(dict(own), where, variants=_variants(own, where))
        for index, part in enumerate(parts):
            self._add(whole, part, place(where, "allOf", index), on_the_way)
        return whole

    def _add(self, whole: Shape, part: Any, where: str, on_the_way: tuple[str, ...]) -> None:
        shape = self.of(part, where) if not (isinstance(part, dict) and "allOf" in part) else None
        if shape is None:
            schema = cast("Json", part)
            own = {key: value for key, value in schema.items() if key != "allOf"}
            shape = self._all_of(own, _list(schema["allOf"]), where, on_the_way)
        if shape.pointer is not None:
            if shape.pointer in on_the_way:
                self._repairs.note(where, Kind.RECURSION, f"allOf of {shape.pointer} holds itself: left out there")
                return
            self._add(whole, self._references.at(shape.pointer), shape.pointer, (*on_the_way, shape.pointer))
            return
        self._merge(whole, shape)

    def _merge(self, whole: Shape, part: Shape) -> None:
        """Put the words of one part beside those of the whole; what the whole says already holds."""
        known, added = whole.raw, part.raw
        properties = dict(_object(known.get("properties")))
        for key, schema in _object(added.get("properties")).items():
            if key in properties and properties[key] != schema:
                schema = self._both(properties[key], schema, place(part.where, "properties", key))
            properties[key] = schema
        required = [*_list(known.get("required")), *_list(added.get("required"))]
        if "type" in known and "type" in added and known["type"] != added["type"]:
            self._repairs.note(part.where, Kind.COMBINED, f"type {added['type']!r} beside {known['type']!r}")
        # The discriminator of a schema that others build on tells these apart, it is none of theirs.
        merged = {**{key: value for key, value in added.items() if key != "discriminator"}, **known}
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = list(dict.fromkeys(str(name) for name in required))
        whole.raw = merged
        if part.variants and whole.variants:
            self._repairs.note(part.where, Kind.COMBINED, "a second choice beside the first: left out")
        whole.variants = whole.variants or part.variants

    def _both(self, first: Any, second: Any, where: str) -> Any:
        """A property that two parts describe: what the more particular one says, with the words of the other."""
        if not (isinstance(first, dict) and isinstance(second, dict)):
            return cast("object", first) if isinstance(first, dict) else second
        one, other = cast("Json", first), cast("Json", second)
        bare = [node for node in (one, other) if not (node.keys() - {"description", "title", "example"})]
        if bare:
            return {**one, **other}
        kinds = [self.followed(node, where).raw.get("type") for node in (one, other)]
        if None not in kinds and kinds[0] != kinds[1]:
            self._repairs.note(where, Kind.COMBINED, f"type {kinds[1]!r} beside {kinds[0]!r}")
            return one
        return other if "$ref" in other or "enum" in other or "properties" not in one else one


def _variants(raw: Json, where: str) -> list[tuple[Any, str]]:
    """What a schema has to choose from, with the places."""
    return [
        (variant, place(where, word, index))
        for word in ("anyOf", "oneOf")
        for index, variant in enumerate(_list(raw.get(word)))
    ]


def _list(node: Any) -> list[Any]:
    return cast("list[object]", node) if isinstance(node, list) else []


def _object(node: Any) -> Json:
    return cast("Json", node) if isinstance(node, dict) else {}
