"""Schemas in the words that the generator understands: objects and enums have names, all else stands in place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from ..bundle import Json
from .annotations import annotated, kept
from .enums import texts_of, with_member_names
from .fields import with_field_names
from .references import References
from .repair import Kind, Repairs, place
from .shapes import Shape, Shapes, types_of
from .unions import Unions
from .words import ClassNames, class_name, singular

__all__ = ["ANYTHING", "FREE_FORM", "Schemas", "component"]

FREE_FORM: Json = {"type": "object", "additionalProperties": True}
ANYTHING: Json = {}

_DEEPEST = 24
"""How many unnamed schemas may stand in one another."""

_REPLACED = {"date", "uuid", "binary", "byte"}
"""Formats that the parser would make types of which the models do not have."""


def component(schema: Json) -> str | None:
    """The name of the class that a schema is a reference to, and nothing else."""
    reference = schema.get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


class Schemas:
    """Makes schemas of a document anew. `components` has those with a name, as far as somebody asked for them."""

    def __init__(
        self, references: References, names: ClassNames, repairs: Repairs, given_up: Mapping[str, str] | None = None
    ) -> None:
        self.components: dict[str, Json] = {}
        self.places: dict[str, str] = {}
        """Where in the file each of them stands."""
        self.shapes = Shapes(references, repairs)
        self._references = references
        self._names = names
        self._repairs = repairs
        self._given_up = given_up or {}
        self._unions = Unions(self)
        self._own_names: dict[str, str] = {}
        self._known: dict[str, Json | None] = {}
        self._enums: dict[tuple[str, ...], str] = {}
        self._depth = 0

    @property
    def repairs(self) -> Repairs:
        """Where repairs are noted."""
        return self._repairs

    def name_components(self, keys: list[str]) -> None:
        """Give the schemas under components/schemas the first choice of names."""
        for key in keys:
            pointer = place("/components/schemas", key)
            self._own_names[pointer] = self._names.claim(key)

    def schema(self, raw: Any, where: str, hint: str, pointer: str | None = None) -> Json:
        """A schema anew. An object or enum in it without a name is called after `hint`, or as its `pointer` says."""
        if self._depth >= _DEEPEST:
            self._repairs.note(where, Kind.DEPTH, "may be anything")
            return dict(ANYTHING)
        self._depth += 1
        try:
            return self._made(self.shapes.of(raw, where), hint, pointer)
        finally:
            self._depth -= 1

    def fields(self, raw: Any, where: str, hint: str, *, request: bool = False) -> Json | None:
        """An object with properties, written out where it stands; None where a schema is anything else."""
        shape = self.shapes.followed(raw, where)
        if shape.variants:
            merged = self._unions.merged(shape)
            if merged is None:
                return None
            shape = merged
        if types_of(shape, self._repairs) not in (["object"], ["object", "null"]) or not _properties(shape):
            return None
        return self._fields(shape, hint, request=request)

    def named(self, pointer: str, where: str) -> Json:
        """What a reference to a place becomes: one to a class, or what stands there."""
        if pointer in self._known:
            known = self._known[pointer]
            if known is None:
                self._repairs.note(where, Kind.RECURSION, f"{pointer}: may be anything here")
                return dict(ANYTHING)
            return dict(known)
        self._known[pointer] = None
        hint = self._own_names.get(pointer) or self._names.claim(class_name(pointer.rpartition("/")[2]))
        self._own_names[pointer] = hint
        # However deep the reference to it stands, a named schema begins anew.
        depth, self._depth = self._depth, 0
        made = self.schema(self._references.at(pointer), pointer, hint, pointer)
        self._depth = depth
        if "$ref" in made:
            # What the class says of itself is not said of every use of it.
            made = {"$ref": made["$ref"]}
        self._known[pointer] = made
        return dict(made)

    def once(self, raw: Json, where: str, hint: str, pointer: str | None) -> Json:
        """A schema that nobody has written like this, made once however often it is needed."""
        if pointer is not None:
            return self.schema(raw, where, hint, pointer)
        key = json.dumps(raw["properties"], sort_keys=True)
        if key not in self._known:
            self._known[key] = None
            self._own_names[key] = self._names.claim(hint)
            self._known[key] = self.schema(raw, where, self._own_names[key], key)
        return dict(self._known[key] or ANYTHING)

    def _made(self, shape: Shape, hint: str, pointer: str | None) -> Json:
        if shape.pointer is not None:
            made = self.named(shape.pointer, shape.where)
            return annotated(made, shape, self._repairs)
        if shape.variants:
            return annotated(self._unions.union(shape, hint, pointer), shape, self._repairs)
        if "const" in shape.raw:
            return annotated(self._const(shape), shape, self._repairs)
        types = types_of(shape, self._repairs)
        if "null" in types:
            types.remove("null")
            shape.nullable = True
        if isinstance(shape.raw.get("enum"), list) and types in ([], ["string"]):
            texts = texts_of(shape.raw["enum"], shape.where, self._repairs)
            shape.nullable |= None in shape.raw["enum"]
            if texts is not None:
                return annotated(self._enum(texts, shape, hint, pointer), shape, self._repairs)
            types = types or _types_of_values(shape.raw["enum"])
        elif isinstance(shape.raw.get("enum"), list):
            texts_of([value for value in shape.raw["enum"] if not isinstance(value, str)], shape.where, self._repairs)
        several = [self._single(name, shape, hint, pointer) for name in types]
        if len(several) == 1:
            return annotated(several[0], shape, self._repairs)
        return annotated(self._unions.joined(several) if several else dict(ANYTHING), shape, self._repairs)

    def _single(self, name: str, shape: Shape, hint: str, pointer: str | None) -> Json:
        """A schema of one type."""
        if name == "array":
            items = shape.raw.get("items")
            if items is None:
                return {"type": "array", "items": {}}
            inside = self.schema(items, place(shape.where, "items"), class_name(singular(hint)) or hint)
            return {"type": "array", "items": inside}
        if name == "object":
            return self._object(shape, hint, pointer)
        made: Json = {"type": name}
        said = shape.raw.get("format")
        if name == "string" and said in ("date-time", "password"):
            made["format"] = said
        elif name == "string" and said in _REPLACED:
            self._repairs.note(place(shape.where, "format"), Kind.FORMAT, f"{said!r}: a text")
        return made

    def _object(self, shape: Shape, hint: str, pointer: str | None) -> Json:
        """A reference to a class, or an object with any names."""
        if _properties(shape):
            if shape.where in self._given_up:
                self._repairs.note(shape.where, Kind.UNREADABLE, self._given_up[shape.where])
                return dict(FREE_FORM)
            name = self._class_for(hint, pointer)
            reference: Json = {"$ref": f"#/components/schemas/{name}"}
            if pointer is not None:
                self._known[pointer] = reference
            self.components[name] = {}
            self.places[name] = shape.where
            self.components[name] = self._fields(shape, name)
            return dict(reference)
        raw = shape.raw
        patterns = raw.get("patternProperties")
        inner = raw.get("additionalProperties")
        if isinstance(patterns, dict) and len(cast("Json", patterns)) == 1 and not isinstance(inner, dict):
            (inner,) = cast("Json", patterns).values()
        if not isinstance(inner, dict) or not inner:
            return dict(FREE_FORM)
        made = self.schema(inner, place(shape.where, "additionalProperties"), f"{hint}Value")
        return {"type": "object", "additionalProperties": made or True}

    def _fields(self, shape: Shape, hint: str, *, request: bool = False) -> Json:
        """An object with properties; those of a request are what can be sent."""
        where = shape.where
        properties: dict[str, Json] = {}
        for key, raw in _properties(shape).items():
            inside = place(where, "properties", key)
            if request and isinstance(raw, dict) and self.shapes.followed(raw, inside).raw.get("readOnly") is True:
                self._repairs.note(inside, Kind.READ_ONLY, f"{key!r} is no argument")
                continue
            properties[key] = self.schema(raw, inside, f"{hint}{class_name(key) or 'Field'}")
        said = shape.raw.get("required")
        required = [str(name) for name in cast("list[object]", said)] if isinstance(said, list) else []
        for name in required:
            if name not in _properties(shape):
                self._repairs.note(place(where, "required"), Kind.REQUIRED, f"{name!r}")
        made: Json = {"type": "object", **kept(shape, self._repairs), "properties": properties}
        if names := [name for name in dict.fromkeys(required) if name in properties]:
            made["required"] = names
        return made if request else with_field_names(made, where, self._repairs)

    def _enum(self, texts: list[str], shape: Shape, hint: str, pointer: str | None) -> Json:
        """A reference to an enum. Those without a name that say the same are one."""
        key = tuple(texts)
        if pointer is None and key in self._enums:
            return {"$ref": f"#/components/schemas/{self._enums[key]}"}
        name = self._class_for(hint, pointer)
        if pointer is None:
            self._enums[key] = name
        schema = {"type": "string", **kept(shape, self._repairs), "enum": texts}
        self.components[name] = with_member_names(schema, shape.where, self._repairs)
        self.places[name] = shape.where
        return {"$ref": f"#/components/schemas/{name}"}

    def enum(self, texts: list[str], shape: Shape, hint: str, pointer: str | None) -> Json:
        """A reference to the enum of some texts."""
        return self._enum(texts, shape, hint, pointer)

    def choice(self, shape: Shape, hint: str, pointer: str | None) -> tuple[str, Json]:
        """The name of a class that is one of several, and a reference to it; which ones is for the caller to add."""
        name = self._class_for(hint, pointer)
        reference: Json = {"$ref": f"#/components/schemas/{name}"}
        if pointer is not None:
            self._known[pointer] = reference
        self.components[name] = kept(shape, self._repairs)
        self.places[name] = shape.where
        return name, dict(reference)

    def _class_for(self, hint: str, pointer: str | None) -> str:
        if pointer is None:
            return self._names.claim(hint)
        name, key = self._own_names[pointer], pointer.rpartition("/")[2]
        if pointer.startswith("/") and name != key.replace("~1", "/").replace("~0", "~"):
            self._repairs.note(pointer, Kind.CLASS_NAME, f"is called {name}")
        return name

    def _const(self, shape: Shape) -> Json:
        value = shape.raw["const"]
        if isinstance(value, str):
            return {"const": value, "type": "string"}
        if value is None:
            shape.nullable = True
            return dict(ANYTHING)
        self._repairs.note(place(shape.where, "const"), Kind.CONST, json.dumps(value, ensure_ascii=False)[:60])
        types = _types_of_values([value])
        return {"type": types[0]} if types else dict(ANYTHING)


def _properties(shape: Shape) -> Json:
    said = shape.raw.get("properties")
    return cast("Json", said) if isinstance(said, dict) else {}


def _types_of_values(values: list[Any]) -> list[str]:
    """The types that some values have; of numbers the wider one."""
    found = {
        "boolean" if isinstance(value, bool) else "integer" if isinstance(value, int) else "number"
        for value in values
        if isinstance(value, (bool, int, float))
    }
    if any(isinstance(value, str) for value in values):
        found.add("string")
    if "number" in found:
        found.discard("integer")
    return sorted(found) if all(value is None or isinstance(value, (bool, int, float, str)) for value in values) else []
