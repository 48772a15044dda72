"""Schemas as the house writes them: its types, its order of keys, names for what needs a class.

No wording is taken over: what is to be described is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from ..bundle import Json
from ..comparison.change import ABSENT
from ..comparison.values import OPEN, Value
from ..wording import to_do
from .contract import Contract
from .deviations import Deviations
from .precedents import ENTRIES, Precedents, pascal, singular

__all__ = ["HOW_WRITTEN", "At", "SchemaStyle", "in_order"]

_ORDER_OF_SCHEMA = (
    *("$ref", "type", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "deprecated", "x-python-name", "description", "x-python-default"),
    *(
        "minItems",
        "maxItems",
        "uniqueItems",
        "required",
        "items",
        "additionalProperties",
        "properties",
        "anyOf",
        "enum",
    ),
)
_LIMITS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"}
)
_LIMITS_OF_ARRAY = frozenset({"minItems", "maxItems", "uniqueItems"})
HOW_WRITTEN = ("style", "explode")
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?")
_SAID = re.compile(r"array of (\w+)")


@dataclass(frozen=True)
class At:
    """Where something stands: the operation and the place in it, the file of ours, the object or resource around it."""

    operation: str
    place: str
    file: str
    owner: str
    of_request: bool

    def __truediv__(self, name: str) -> At:
        return At(self.operation, f"{self.place}/{name}", self.file, self.owner, self.of_request)

    def within(self, owner: str) -> At:
        return At(self.operation, self.place, self.file, owner, self.of_request)


class SchemaStyle:
    """Writes schemas after the precedents of our contract and what it says of its deviations.

    The named schemas that are written for the first time are collected from one `begin` to the next.
    """

    def __init__(self, contract: Contract, precedents: Precedents, deviations: Deviations) -> None:
        self._contract = contract
        self._precedents = precedents
        self._deviations = deviations
        self._schemas: dict[str, Json] = {}
        self._new: dict[str, str] = {}
        """Their names, by their pointers to where they are theirs."""

    def begin(self) -> dict[str, Json]:
        """Collect new named schemas from here on, in what is given back."""
        self._schemas, self._new = {}, {}
        return self._schemas

    def is_needed(self, at: At, theirs: bool) -> bool:
        """Whether we require what they require, or not."""
        return self._deviations.required(at.operation, at.place, theirs)

    def limits(self, at: At) -> Json:
        """The limits that a value has by us, in so far as we depart from theirs."""
        return self._deviations.limits(at.operation, at.place)

    def is_left_out(self, at: At) -> bool:
        """Whether we leave out on purpose what stands there."""
        return bool(self._deviations.leaving_out(at.operation, at.place))

    def has_type_of_ours(self, at: At, theirs: Value) -> bool:
        """Whether we say another type on purpose."""
        return self._deviations.type(at.operation, at.place, theirs.type) is not None

    def property(self, theirs: Value, name: str, at: At) -> Json:
        """A property of an object."""
        schema = self.schema(theirs, name, at, example=theirs.example)
        if theirs.deprecated:
            schema["deprecated"] = True
        if "x-python-name" not in schema and (python_name := self._precedents.python_name(name, of_request=False)):
            schema["x-python-name"] = python_name
        component = self._contract.component(str(schema.get("$ref", "")))
        described = not component or (
            component[1] not in self._schemas and self._precedents.is_described_where_used(component[1])
        )
        if described and not self._is_list(schema, at):
            schema["description"] = to_do(name)
        return in_order(schema, _ORDER_OF_SCHEMA)

    def _is_list(self, schema: Json, at: At) -> bool:
        """Whether it is the list that an answer is, which is described with the answer itself."""
        at_the_top = at.place.startswith("response/") and at.place.count("/") == 2
        return at_the_top and "$ref" in schema.get("items", ())

    def schema(self, theirs: Value, name: str, at: At, example: Any = None) -> Json:
        """The schema of a value, without wording. A parameter finds in it how its list is written as well."""
        schema = self._typed(theirs, name, at, example)
        schema |= self.limits(at)
        said = self._deviations.format(at.operation, at.place)
        if said == ABSENT:
            schema.pop("format", None)
        elif said and "$ref" not in schema:
            schema["format"] = said
        return in_order(schema, (*_ORDER_OF_SCHEMA, *HOW_WRITTEN))

    def _typed(self, theirs: Value, name: str, at: At, example: Any) -> Json:
        for told in (theirs.type, list(theirs.properties)):
            said = self._deviations.type(at.operation, at.place, told)
            if said is not None and (schema := self._said(said, at.file)) is not None:
                return schema
        values = () if theirs.enum else self._deviations.values(at.operation, at.place)
        if values and (known := self._precedents.listing(values, name, at.file, at.owner)):
            return self._contract.reference(at.file, "schemas", known)
        node = theirs.at.node
        if node.get("type") == "array" or isinstance(node.get("items"), dict):
            return self._array(theirs, name, at, example)
        named = theirs.properties or (theirs.enum and self._is_text(theirs))
        if named and {str(value) for value in theirs.enum or ()} <= {"true", "false"} and not theirs.properties:
            return self._flag(at)
        if named:
            return self.named(theirs, name, at)
        if typing := self._precedents.typing(name, at.file, theirs.types, of_request=at.of_request):
            return self._localized(typing, at.file)
        return self._plain(theirs, example, at)

    def _said(self, said: Any, file: str) -> Json | None:
        """What a deviation says of a type, as a schema; None where it says it in other words."""
        if isinstance(said, list):
            types = frozenset(str(name) for name in cast("list[object]", said))
            surface = self._contract.surface
            for name, schema in self._contract.schemas.items():
                is_choice = self._contract.is_shared("schemas", name) and "anyOf" in schema
                if is_choice and Value(surface, surface.resolved(schema, "")).types == types:
                    return self._contract.reference(file, "schemas", name)
            return {"type": said} if types <= {"string", "integer", "number", "boolean", "null"} else None
        if said in ("string", "integer", "number", "boolean"):
            return {"type": said}
        if said == OPEN:
            return {"type": "object", "additionalProperties": True}
        if said == "anything":
            return {}
        if entries := _SAID.fullmatch(str(said)):
            return {"type": "array", "items": {"type": entries[1]}}
        return None

    def _array(self, theirs: Value, name: str, at: At, example: Any) -> Json:
        first = cast("list[object]", example)[0] if isinstance(example, list) and example else None
        node = theirs.at.node
        surface = theirs.document
        items = Value(surface, surface.resolved(node.get("items", {}), f"{theirs.at.pointer}/items"))
        limits = {word: node[word] for word in _LIMITS_OF_ARRAY if word in node}
        return {
            "type": "array",
            **limits,
            "items": self._typed(items, name if name == ENTRIES else singular(name), at, first),
        }

    def _is_text(self, theirs: Value) -> bool:
        return all(isinstance(value, str) for value in theirs.enum or ())

    def _flag(self, at: At) -> Json:
        """A yes or no that is written as text: systems that answer with a boolean are known as well."""
        shared = self._contract.schemas.get("Flag")
        return (
            self._contract.reference(at.file, "schemas", "Flag")
            if shared and not at.of_request
            else {"type": "boolean"}
        )

    def named(self, theirs: Value, name: str, at: At, *, surely: bool = False) -> Json:
        """A reference to the schema of an object or enum: one that is there, `surely` the same, or else a new one."""
        known = self._precedents.schema(theirs, name, at.file, at.owner, surely=surely)
        if known:
            return self._contract.reference(at.file, "schemas", known)
        if again := self._new.get(theirs.pointer):
            return {"$ref": f"#/components/schemas/{again}"}
        key = self._new[theirs.pointer] = self._new_name(theirs, name, at)
        self._schemas[key] = {}  # the parts of it come after it
        if theirs.properties:
            described: Json = {"type": "object", "description": to_do(key)}
            described["properties"] = {
                part: self.property(item, part, (at / part).within(key))
                for part, item in theirs.properties.items()
                if not self.is_left_out(at / part)
            }
        else:
            described = {"type": "string", "description": to_do(key), "enum": list(theirs.enum or ())}
        self._schemas[key] = described
        self._precedents.learn(theirs, key)
        return {"$ref": f"#/components/schemas/{key}"}

    def _new_name(self, theirs: Value, name: str, at: At) -> str:
        """A name that no other schema has: an enum is called after its owner as well."""
        short = at.owner if name == ENTRIES else pascal(singular(name))
        for key in _candidates(short if theirs.properties else f"{at.owner}{short}", at.owner + short):
            if key not in self._contract.schemas and key not in self._schemas and key[:1].isalpha():
                return key
        raise AssertionError("there are numbers enough")

    def _plain(self, theirs: Value, example: Any, at: At) -> Json:
        """A value that needs no class."""
        node = theirs.at.node
        types = sorted(theirs.types - {"null"})
        limits = {word: node[word] for word in _LIMITS if word in node}
        if types == ["number"]:
            return {"type": "number" if _is_fraction(node, example) else "integer", **limits}
        if types == ["string"]:
            return {"type": "string", **_format(node, example), **limits}
        if types == [OPEN]:
            return {"type": "object", "additionalProperties": True}
        if set(types) <= {"string", "integer", "number", "boolean"}:
            nothing = ["null"] if "null" in theirs.types and at.of_request else []
            names = [*types, *nothing]
            return {"type": names[0] if len(names) == 1 else names, **limits}
        return {}

    def _localized(self, typing: Json, file: str) -> Json:
        """A typing whose reference leads from a file to where it leads in the bundle."""
        component = self._contract.component(str(typing.get("$ref", "")))
        return {**typing, **self._contract.reference(file, *component)} if component else dict(typing)


def in_order(node: Json, order: tuple[str, ...]) -> Json:
    """A node with its keys in an order; those that it does not name come last."""
    return {key: node[key] for key in sorted(node, key=lambda key: order.index(key) if key in order else len(order))}


def _candidates(*names: str) -> Iterator[str]:
    yield from names
    yield from (f"{names[-1]}{number}" for number in range(2, 1000))


def _is_fraction(node: Json, example: Any) -> bool:
    """Whether a number is one with a fraction: the official files call whole numbers `number` as well."""
    given = (example, node.get("example"), node.get("default"), node.get("multipleOf"))
    return node.get("format") in ("float", "double") or any(
        isinstance(value, float) and not value.is_integer() for value in given
    )


def _format(node: Json, example: Any) -> Json:
    if node.get("format") in ("date-time", "date", "password"):
        return {"format": node["format"]}
    given = (example, node.get("example"))
    return {"format": "date-time"} if any(isinstance(v, str) and _TIMESTAMP.fullmatch(v) for v in given) else {}
