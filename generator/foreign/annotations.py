"""What is said of a schema beside its type: descriptions, bounds, whether it may be null."""

from __future__ import annotations

import json
from typing import Any, cast

from ..bundle import Json
from .repair import Kind, Repairs, place
from .shapes import Shape
from .words import shown

__all__ = ["annotated", "kept", "nullable", "without_null"]

_NUMBER = (int, float)
_KEPT: dict[str, tuple[type, ...]] = {
    "deprecated": (bool,),
    "readOnly": (bool,),
    "writeOnly": (bool,),
    "uniqueItems": (bool,),
    "pattern": (str,),
    **dict.fromkeys(("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"), _NUMBER),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), (int,)),
}
"""Words that say more than a type does, and what they must be."""


def annotated(made: Json, shape: Shape, repairs: Repairs) -> Json:
    """A schema with what is said beside it where it is used; null is one of its values where that says so."""
    said = kept(shape, repairs)
    if "$ref" in made:
        said = {key: value for key, value in said.items() if key == "description"}
    elif "enum" in shape.raw and "enum" not in made and isinstance(shape.raw["enum"], list):
        listed = ", ".join(
            f"`{json.dumps(value, ensure_ascii=False)}`" for value in cast("list[object]", shape.raw["enum"])
        )
        said["description"] = f"{said.get('description', '')} One of {shown(listed)}.".strip()
    whole = {**made, **said}
    return nullable(whole) if shape.nullable else whole


def kept(shape: Shape, repairs: Repairs) -> Json:
    """What a schema says that is no type: as far as it is what OpenAPI 3.1 has under such a word."""
    raw, result = shape.raw, dict[str, Any]()
    description = shown(raw.get("description") or raw.get("title"))
    if raw.get("default") is not None:
        value = raw["default"]
        repairs.note(place(shape.where, "default"), Kind.DEFAULT, json.dumps(value, ensure_ascii=False)[:80])
        told = value if isinstance(value, str) else f"`{json.dumps(value, ensure_ascii=False)}`"
        description = f"{description} Default: {shown(told).rstrip('.')}.".strip()
    if description:
        result["description"] = description
    for word, types in _KEPT.items():
        value = raw.get(word)
        if isinstance(value, types) and not (isinstance(value, bool) and bool not in types):
            result[word] = value
    # OpenAPI 3.0 has beside the bound whether it is one of the values.
    for word, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if raw.get(word) is True and bound in result:
            result[word] = result.pop(bound)
    if "example" in raw:
        result["example"] = raw["example"]
    return result


def nullable(schema: Json) -> Json:
    """A schema, or null."""
    if not schema or schema.keys() <= {"description", "deprecated", "example"}:
        return schema
    if isinstance(schema.get("type"), list):
        return schema
    if isinstance(schema.get("type"), str) and schema["type"] not in ("array", "object") and "const" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    if "anyOf" in schema:
        null: Json = {"type": "null"}
        return schema if null in schema["anyOf"] else {**schema, "anyOf": [*schema["anyOf"], null]}
    beside: Json = {key: value for key, value in schema.items() if key in ("description", "deprecated")}
    inner = {key: value for key, value in schema.items() if key not in beside}
    return {**beside, "anyOf": [inner, {"type": "null"}]}


def without_null(schema: Json) -> Json:
    """A schema whose value is there where it is given."""
    if isinstance(schema.get("type"), list):
        return {**schema, "type": next(name for name in schema["type"] if name != "null")}
    if "anyOf" not in schema:
        return schema
    variants = [variant for variant in schema["anyOf"] if variant != {"type": "null"}]
    beside = {key: value for key, value in schema.items() if key != "anyOf"}
    return {**variants[0], **beside} if len(variants) == 1 else {**beside, "anyOf": variants}
