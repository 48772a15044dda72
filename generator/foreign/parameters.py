"""Parameters of an operation: each declared once, with a place and a type that can stand there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from typing import Any, cast

from ..bundle import Json
from .annotations import without_null
from .references import References
from .repair import Kind, Repairs, place
from .schemas import Schemas, component
from .shapes import types_of
from .words import class_name, shown

__all__ = ["Parameter", "Parameters"]

_OWN = frozenset(
    {"accept", "authorization", "connection", "content-length", "content-type", "cookie", "host", "user-agent"}
    | {"transfer-encoding"}
)
"""Fields of the head that the client and its transport write."""

_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_TEXT: Json = {"type": "string"}
_SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True)
class Parameter:
    """A parameter whose schema is in the words of the generator."""

    place: str
    name: str
    schema: Json
    where: str
    required: bool = False
    description: str = ""
    repeated: bool = False
    more: Json = field(default_factory=dict[str, Any])

    def called(self, name: str, *, required: bool) -> Parameter:
        """The same under another name."""
        return replace(self, name=name, required=required)

    def moved(self, to: str) -> Parameter:
        """The same in another place."""
        return replace(self, place=to)

    def node(self, python_name: str | None = None) -> Json:
        """The parameter as a document has it."""
        node: Json = {"name": self.name, "in": self.place, **self.more}
        if self.required:
            node["required"] = True
        if self.description:
            node["description"] = self.description
        if python_name:
            node["x-python-name"] = python_name
        if self.schema.get("type") == "array":
            node |= {"style": "form", "explode": self.repeated}
            if self.repeated:
                node["x-repeated"] = True
        return {**node, "schema": self.schema}


class Parameters:
    """Reads the parameters of operations."""

    def __init__(self, references: References, schemas: Schemas, repairs: Repairs) -> None:
        self._references = references
        self._schemas = schemas
        self._repairs = repairs

    def of(self, nodes: list[tuple[Any, str]], hint: str) -> list[Parameter]:
        """The parameters that some nodes declare, those of the operation before those of its path."""
        found: dict[tuple[str, str], Parameter] = {}
        for node, where in nodes:
            raw, where = self._references.follow(node, where)
            key = (str(raw.get("in")), str(raw.get("name")))
            if not isinstance(raw.get("name"), str) or key[0] not in ("path", "query", "header", "cookie"):
                self._repairs.note(where, Kind.PARAMETER, f"in {raw.get('in')!r}, called {raw.get('name')!r}: left out")
            elif key in found:
                self._repairs.note(where, Kind.PARAMETER_TWINS, f"{key[1]!r} in the {key[0]}")
            elif not self._is_left_out(key, where):
                for parameter in self._made(raw, where, hint):
                    found.setdefault((parameter.place, parameter.name), parameter)
        return list(found.values())

    def _is_left_out(self, key: tuple[str, str], where: str) -> bool:
        at, name = key
        if at == "cookie" or (at == "header" and (name.lower() in _OWN or not _HEADER.fullmatch(name))):
            self._repairs.note(where, Kind.PARAMETER_LEFT_OUT, f"{name!r} in the {at}")
            return True
        return False

    def _made(self, raw: Json, where: str, hint: str) -> list[Parameter]:
        at, name = raw["in"], raw["name"]
        required = raw.get("required") is True
        described = Parameter(at, name, _TEXT, where, required, shown(raw.get("description")))
        if raw.get("deprecated") is True:
            described = replace(described, more={"deprecated": True})
        content = raw.get("content")
        if "schema" not in raw:
            media = next(iter(cast("Json", content)), None) if isinstance(content, dict) else None
            self._repairs.note(
                where, Kind.PARAMETER, f"{name!r} has no schema: a text{f' of {media}' if media else ''}"
            )
            return [described]
        at_schema = place(where, "schema")
        shape = self._schemas.shapes.followed(raw["schema"], at_schema)
        if at == "query" and types_of(shape, self._repairs) == ["object"]:
            return self._of_object(described, raw, hint) or [self._as_text(described, "an object", raw)]
        schema = without_null(self._schemas.schema(raw["schema"], at_schema, hint + _camel(name)))
        said = schema.pop("description", "") if "$ref" not in schema else ""
        if "$ref" in schema:
            said, schema = schema.get("description", ""), {"$ref": schema["$ref"]}
        described = replace(
            described, description=" ".join(part for part in (described.description, _new(said, described)) if part)
        )
        if at == "query" and schema.get("type") == "array" and self._is_scalar(schema["items"]):
            style = raw.get("style", "form")
            if style != "form":
                return [self._as_text(described, "an array", raw)]
            return [replace(described, schema=schema, repeated=self._is_repeated(raw, where, name))]
        if self._fits(at, schema):
            if schema.get("format") == "password" and at != "header":
                # Addresses stand in logs: whatever is in one can be no secret.
                schema = {key: value for key, value in schema.items() if key != "format"}
                self._repairs.note(at_schema, Kind.PARAMETER_TYPE, f"{name!r}: a secret cannot be in the {at}: a text")
            return [replace(described, schema=schema)]
        if at == "path" and schema.get("type") == "number":
            self._repairs.note(
                at_schema, Kind.PARAMETER_TYPE, f"{name!r}: a number, in a path written as text or whole"
            )
            return [replace(described, schema={"anyOf": [{"type": "integer"}, {"type": "string"}]})]
        return [self._as_text(described, json.dumps(schema, ensure_ascii=False)[:60], raw)]

    def _as_text(self, parameter: Parameter, what: str, raw: Json) -> Parameter:
        style = raw.get("style")
        said = f"{parameter.name!r}: {what}: a text, as the caller writes it" + (
            f" in the style {style}" if style else ""
        )
        self._repairs.note(place(parameter.where, "schema"), Kind.PARAMETER_TYPE, said)
        return replace(parameter, schema=dict(_TEXT))

    def _of_object(self, described: Parameter, raw: Json, hint: str) -> list[Parameter]:
        """The parameters that an object in the query is written as; none where they cannot be told."""
        fields = self._schemas.fields(raw["schema"], place(described.where, "schema"), hint + _camel(described.name))
        style = raw.get("style", "form")
        exploded = raw.get("explode", style in ("form", "deepObject")) is True
        if not fields or not exploded or style not in ("form", "deepObject"):
            return []
        properties = {key: without_null(schema) for key, schema in fields["properties"].items()}
        if not all(self._is_scalar(schema) for schema in properties.values()):
            return []
        self._repairs.note(described.where, Kind.OBJECT_IN_QUERY, f"{described.name!r}: {', '.join(properties)}")
        return [
            Parameter(
                "query",
                f"{described.name}[{key}]" if style == "deepObject" else key,
                {word: value for word, value in schema.items() if word not in ("description", "x-python-name")},
                described.where,
                described.required and key in fields.get("required", ()),
                str(schema.get("description", "")),
            )
            for key, schema in properties.items()
        ]

    def _is_repeated(self, raw: Json, where: str, name: str) -> bool:
        """Whether each entry of an array in the query stands under the name of its own."""
        if isinstance(raw.get("explode"), bool):
            return bool(raw["explode"])
        shape = self._schemas.shapes.followed(raw["schema"], place(where, "schema"))
        items = self._schemas.shapes.followed(shape.raw.get("items", {}), place(where, "schema", "items"))
        if any(
            "," in example for node in (raw, shape.raw, items.raw) if isinstance(example := node.get("example"), str)
        ):
            self._repairs.note(where, Kind.COMMAS, f"{name!r}: with commas")
            return False
        return True

    def _fits(self, at: str, schema: Json) -> bool:
        """Whether a schema can stand in a place."""
        if at == "path":
            parts = schema.get("anyOf", [schema])
            return all(
                self._is_enum(part) or (part.get("type") in ("string", "integer") and part.get("format") != "date-time")
                for part in parts
            )
        return self._is_scalar(schema)

    def _is_scalar(self, schema: Json) -> bool:
        parts: list[Json] = schema.get("anyOf", [schema])
        return all(self._is_enum(part) or part.get("type") in _SCALARS for part in parts)

    def _is_enum(self, schema: Json) -> bool:
        return "enum" in self._schemas.components.get(component(schema) or "", {})


def _camel(name: str) -> str:
    return class_name(name) or "Parameter"


def _new(said: str, parameter: Parameter) -> str:
    """What the schema says that the parameter does not."""
    return "" if said in parameter.description else said
