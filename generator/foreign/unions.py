"""What may be one of several things: one type for it, or one object that all of them fit in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from ..bundle import Json, SpecError
from .annotations import without_null
from .repair import Kind, place
from .shapes import Shape, types_of

if TYPE_CHECKING:
    from .schemas import Schemas

__all__ = ["Unions"]

_NULL: Json = {"type": "null"}
_WORDS = ("description", "title", "example")


class Unions:
    """Makes unions for `Schemas`."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._under_way: set[str] = set()

    def union(self, shape: Shape, hint: str, pointer: str | None) -> Json:
        """The schema of what may be one of several; may say of the shape that it is nullable."""
        variants = self._with_one_array(self._different(shape))
        if texts := _listed(variants):
            return self._schemas.enum(texts, shape, hint, pointer)
        if told := self._told_apart(shape, variants):
            name, reference = self._schemas.choice(shape, hint, pointer)
            self._schemas.components[name].update(self._choice(*told, variants, name))
            return reference
        objects = [entry for entry in variants if self._has_properties(entry[2])]
        own = bool(shape.raw.get("properties"))
        if (own and objects) or len(objects) > 1:
            together = self._together(shape, objects, own=own)
            rest = [(raw, where) for raw, where, followed in variants if not self._has_properties(followed)]
            one = self._schemas.once({**together.raw, "type": "object"}, shape.where, hint, pointer)
            return self.joined([one, *(self._schemas.schema(raw, where, hint) for raw, where in rest)])
        if own or (not variants and shape.raw.get("type")):
            bare = {key: value for key, value in shape.raw.items() if key not in ("anyOf", "oneOf", "discriminator")}
            return self._schemas.schema(bare, shape.where, hint, pointer)
        typed = shape.raw.get("type")
        # `pointer` names the one object that there may be.
        named = pointer if len(variants) == 1 and not _is_reference(variants[0][0]) else None
        made = [self._schemas.schema(_with_type(raw, typed), where, hint, named) for raw, where, _ in variants]
        return self.joined(made)

    def merged(self, shape: Shape) -> Shape | None:
        """The object that several objects fit in, or None where one of them is none, or a discriminator tells which."""
        variants = self._different(shape)
        own = bool(shape.raw.get("properties"))
        objects = [entry for entry in variants if self._has_properties(entry[2])]
        if self._told_apart(shape, variants) or (not own and len(objects) < len(variants)) or not (own or objects):
            return None
        if not own and len(objects) == 1:
            return objects[0][2]
        together = self._together(shape, objects, own=own)
        together.raw["type"] = "object"
        return together

    def joined(self, made: list[Json]) -> Json:
        """One schema for what may be any of some that were made already."""
        flat: list[Json] = []
        null = False
        for schema in made:
            null |= _NULL in schema.get("anyOf", ()) or "null" in _type_list(schema)
            bare = without_null(schema)
            flat += [{**part} for part in bare["anyOf"]] if "anyOf" in bare else [bare]
        plain = [{key: value for key, value in part.items() if key not in _WORDS} for part in flat]
        if not plain or {} in plain:
            return {}
        arrays = [part for part in plain if part.get("type") == "array"]
        maps = [part for part in plain if part.get("type") == "object"]
        rest = [part for part in plain if part not in arrays and part not in maps]
        different = [json.loads(text) for text in dict.fromkeys(json.dumps(part) for part in rest)]
        if arrays:
            different.append({"type": "array", "items": self.joined([part["items"] for part in arrays])})
        if maps:
            alike = all(part == maps[0] for part in maps)
            different.append(maps[0] if alike else {"type": "object", "additionalProperties": True})
        texts = [part for part in different if part.get("type") == "string"]
        if len(texts) > 1:
            # A text of any form is a text; a moment is read as one where it is one.
            different = [part for part in different if part not in texts]
            if any(part.get("format") == "date-time" for part in texts):
                different.append({"type": "string", "format": "date-time"})
            different.append({"type": "string"})
        if null:
            different.append(dict(_NULL))
        return different[0] if len(different) == 1 else {"anyOf": different}

    def _different(self, shape: Shape) -> list[tuple[Any, str, Shape]]:
        """The variants that say something, each with what it is; those within another variant among them."""
        found: list[tuple[Any, str, Shape]] = []
        seen: list[Any] = []
        todo = list(shape.variants)
        while todo:
            raw, where = todo.pop(0)
            followed = self._schemas.shapes.followed(raw, where)
            shape.nullable |= followed.nullable
            types = types_of(followed, self._schemas.repairs)
            if types == ["null"] or followed.raw.get("enum") == [None]:
                shape.nullable = True
                continue
            if followed.variants and "discriminator" not in followed.raw:
                one = self._one_object(raw, followed)
                if one is None:
                    if followed.where not in seen:
                        seen.append(followed.where)
                        todo = [*followed.variants, *todo]
                    continue
                followed = one
            if raw not in seen and not (shape.raw.get("properties") and not _says_what(followed)):
                seen.append(raw)
                found.append((raw, where, followed))
        return found

    def _one_object(self, raw: Any, followed: Shape) -> Shape | None:
        """What a reference to a choice between objects is to others: the one object that its name stands for."""
        if not (isinstance(raw, dict) and "$ref" in raw) or followed.where in self._under_way:
            return None
        self._under_way.add(followed.where)
        try:
            return self.merged(followed)
        finally:
            self._under_way.discard(followed.where)

    def _with_one_array(self, variants: list[tuple[Any, str, Shape]]) -> list[tuple[Any, str, Shape]]:
        """The variants with one array for several, whose entries may be what those of each may be."""
        arrays = [entry for entry in variants if types_of(entry[2], self._schemas.repairs) == ["array"]]
        if len(arrays) < 2:
            return variants
        entries = [shape.raw.get("items", {}) for _, _, shape in arrays]
        where = arrays[0][1]
        same = entries.count(entries[0]) == len(entries)
        one: Json = {"type": "array", "items": entries[0] if same else _any_of(entries)}
        rest = [entry for entry in variants if not any(entry is array for array in arrays)]
        return [*rest, (one, where, Shape(one, where))]

    def _has_properties(self, shape: Shape) -> bool:
        return bool(shape.raw.get("properties")) and types_of(shape, self._schemas.repairs)[:1] == ["object"]

    def _together(self, shape: Shape, objects: list[tuple[Any, str, Shape]], *, own: bool) -> Shape:
        """One object with the properties of several; it requires what all of them do."""
        properties: dict[str, list[Any]] = {}
        for key, schema in cast("Json", shape.raw.get("properties") or {}).items():
            properties[key] = [schema]
        needed: set[str] | None = None
        for _, _, part in objects:
            for key, schema in cast("Json", part.raw["properties"]).items():
                known = properties.setdefault(key, [])
                if schema not in known:
                    known.append(schema)
            said = part.raw.get("required")
            required = {str(name) for name in cast("list[object]", said)} if isinstance(said, list) else set[str]()
            needed = required if needed is None else needed & required
        if len(objects) > 1:
            named = [part.where for _, _, part in objects]
            self._schemas.repairs.note(shape.where, Kind.ONE_OF_SEVERAL, f"{', '.join(named[:6])}")
        said = shape.raw.get("required") if own else None
        both = [*(cast("list[object]", said) if isinstance(said, list) else ()), *sorted(needed or ())]
        raw = {key: value for key, value in shape.raw.items() if key not in ("anyOf", "oneOf", "discriminator")}
        raw["properties"] = {key: known[0] if len(known) == 1 else _any_of(known) for key, known in properties.items()}
        raw["required"] = list(dict.fromkeys(str(name) for name in both))
        return Shape(raw, shape.where, nullable=shape.nullable)

    def _told_apart(self, shape: Shape, variants: list[tuple[Any, str, Shape]]) -> tuple[str, list[str]] | None:
        """The key of a discriminator, and what it says of each variant; None where there is none that tells."""
        said = shape.raw.get("discriminator")
        if said is None:
            return None
        where = place(shape.where, "discriminator")
        words = cast("Json", said) if isinstance(said, dict) else {"propertyName": said}
        key = words.get("propertyName")
        references = [raw["$ref"] for raw, _, _ in variants if _is_reference(raw)]
        fits = len(references) == len(variants) > 0 and all(self._has_properties(part) for _, _, part in variants)
        if not isinstance(key, str) or not fits or len({part.where for _, _, part in variants}) < len(variants):
            self._schemas.repairs.note(where, Kind.DISCRIMINATOR, f"{key!r}: left out")
            return None
        values = self._values(words, references, where)
        for (_, place_of, part), value in zip(variants, values, strict=True):
            own = cast("Json", part.raw["properties"]).get(key)
            const = self._schemas.shapes.followed(own, place_of).raw.get("const", value) if own is not None else value
            if const != value or values.count(value) > 1:
                said = f"{key!r} says {value!r} of {part.where}: left out"
                self._schemas.repairs.note(where, Kind.DISCRIMINATOR, said)
                return None
        return key, values

    def _choice(self, key: str, values: list[str], variants: list[tuple[Any, str, Shape]], name: str) -> Json:
        """A choice that a discriminator makes."""
        schemas = [without_null(self._schemas.schema(raw, where, name)) for raw, where, _ in variants]
        if not all("$ref" in schema for schema in schemas):
            raise SpecError(f"{name} may be one of several objects, of which some are none")
        made = [{"$ref": schema["$ref"]} for schema in schemas]
        mapping = {value: schema["$ref"] for value, schema in zip(values, made, strict=True)}
        return {"oneOf": made, "discriminator": {"propertyName": key, "mapping": mapping}}

    def _values(self, said: Json, references: list[str], where: str) -> list[str]:
        """What the discriminator says of each of some references: as mapped, or the name of the schema."""
        mapping = said.get("mapping")
        mapped: dict[str, str] = {}
        for value, target in (cast("Json", mapping) if isinstance(mapping, dict) else {}).items():
            reference = target if str(target).startswith("#") else f"#/components/schemas/{target}"
            if reference not in references:
                self._schemas.repairs.note(where, Kind.DISCRIMINATOR, f"{value!r}: {target!r} is none of the objects")
            elif reference in mapped:
                self._schemas.repairs.note(where, Kind.DISCRIMINATOR, f"{value!r} means {target!r} as well: left out")
            else:
                mapped[str(reference)] = value
        return [mapped.get(reference, reference.rpartition("/")[2]) for reference in references]


def _listed(variants: list[tuple[Any, str, Shape]]) -> list[str]:
    """The texts that a value may be, where each variant lists some, and is no enum with a name; none otherwise."""
    texts: dict[str, None] = {}
    for raw, _, followed in variants:
        known = [followed.raw["const"]] if "const" in followed.raw else followed.raw.get("enum", [])
        if _is_reference(raw) or not known or not all(isinstance(value, str) for value in known):
            return []
        texts |= dict.fromkeys(known)
    return list(texts)


def _says_what(shape: Shape) -> bool:
    """Whether a variant says more than which of the properties beside it are required."""
    return bool(shape.raw.keys() - {"required", "not", "description", "title"}) or bool(shape.variants)


def _any_of(known: list[Any]) -> Json:
    return {"anyOf": known}


def _with_type(raw: Any, typed: Any) -> Any:
    """A variant with the type that is said of all of them, where it names none itself."""
    if not isinstance(typed, str) or not isinstance(raw, dict):
        return raw
    schema = cast("Json", raw)
    return schema if schema.keys() & {"type", "$ref", "anyOf", "oneOf", "allOf"} else {**schema, "type": typed}


def _is_reference(raw: Any) -> bool:
    return isinstance(raw, dict) and isinstance(cast("Json", raw).get("$ref"), str)


def _type_list(schema: Json) -> list[str]:
    said = schema.get("type")
    return cast("list[str]", said) if isinstance(said, list) else []
