"""What an official file says, as the house would say it: its types, its order of keys, names for what needs a class.

No wording is taken over: what is to be described, and examples that nobody can make up for a person, are marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from ..bundle import Json
from ..comparison.change import ABSENT
from ..comparison.surface import Operation, Parameter
from ..comparison.values import OPEN, Value
from ..wording import to_do
from .contract import Contract
from .deviations import Deviations
from .examples import made_up
from .missing import Missing
from .precedents import ENTRIES, Precedents, pascal, singular

__all__ = ["HouseStyle", "Written"]

_ORDER_OF_PARAMETER = (
    *("name", "in", "required", "x-python-name", "deprecated", "description", "style", "explode", "schema", "example"),
)
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
_HOW_WRITTEN = ("style", "explode")
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?")
_SAID = re.compile(r"array of (\w+)")


@dataclass
class Written:
    """A node as it goes into spec/, and the named schemas that it needs."""

    node: Json
    schemas: dict[str, Json] = field(default_factory=dict[str, Json])


@dataclass(frozen=True)
class _At:
    """Where something stands: the operation and the place in it, the file of ours, the object or resource around it."""

    operation: str
    place: str
    file: str
    owner: str
    of_request: bool

    def __truediv__(self, name: str) -> _At:
        return _At(self.operation, f"{self.place}/{name}", self.file, self.owner, self.of_request)

    def within(self, owner: str) -> _At:
        return _At(self.operation, self.place, self.file, owner, self.of_request)


class HouseStyle:
    """Writes what is adopted, after the precedents of our contract and what it says of its deviations."""

    def __init__(self, contract: Contract, precedents: Precedents, deviations: Deviations) -> None:
        self._contract = contract
        self._precedents = precedents
        self._deviations = deviations
        self._schemas: dict[str, Json] = {}
        self._new: dict[str, str] = {}
        """The names of schemas that are written for the first time, by their pointers to where they are theirs."""

    def parameter(self, operation: Operation, missing: Missing, file: str) -> Written:
        """A parameter, or the reference to a shared one."""
        theirs: Parameter = missing.theirs
        within = str(theirs.at.node["in"])
        at = _At(operation.title, missing.at, file, self._resource(file), of_request=True)
        limits = self._deviations.limits(at.operation, at.place)
        if shared := self._precedents.parameter(theirs, missing.name, file, limits):
            return Written(self._contract.reference(file, "parameters", shared))
        self._schemas, self._new = {}, {}
        schema = self._schema(theirs.value, missing.name, at, example=theirs.example)
        how = {word: schema.pop(word) for word in _HOW_WRITTEN if word in schema}
        python_name = schema.pop("x-python-name", None) or self._precedents.python_name(missing.name, of_request=True)
        if within == "query" and "array" in schema.get("type", ()):
            how = {"style": "form", "explode": False} | how
        node: Json = {
            "name": missing.name,
            "in": within,
            "description": to_do(missing.name),
            **how,
            "schema": schema,
            "example": self._example(missing.name, file, schema, theirs.example),
        }
        if self._is_needed(at, missing.needed):
            node["required"] = True
        if python_name:
            node["x-python-name"] = python_name
        if theirs.deprecated:
            node["deprecated"] = True
        return Written(_in_order(node, _ORDER_OF_PARAMETER), self._schemas)

    def property(self, operation: Operation, missing: Missing, file: str, owner: str) -> Written:
        """A property of an object; `owner` is the name of its schema, empty where it is in the body itself."""
        at = _At(operation.title, missing.at, file, owner or self._resource(file), missing.of_request)
        self._schemas, self._new = {}, {}
        return Written(self._property(missing.theirs, missing.name, at), self._schemas)

    def order(self, missing: Missing, file: str, there: Sequence[str]) -> Sequence[str]:
        """The order that a property goes by among those that are there: theirs, unless we have one of our own."""
        return self._precedents.order(missing.name, file, there, missing.order)

    def is_needed(self, operation: Operation, missing: Missing) -> bool:
        """Whether a body must have a property; of an answer nothing is sure."""
        at = _At(operation.title, missing.at, "", "", missing.of_request)
        return missing.of_request and self._is_needed(at, missing.needed)

    def _is_needed(self, at: _At, theirs: bool) -> bool:
        return self._deviations.required(at.operation, at.place, theirs)

    def _resource(self, file: str) -> str:
        return pascal(singular(file.removesuffix(".yaml")))

    def _property(self, theirs: Value, name: str, at: _At) -> Json:
        schema = self._schema(theirs, name, at, example=theirs.example)
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
        return _in_order(schema, _ORDER_OF_SCHEMA)

    def _example(self, name: str, file: str, schema: Json, theirs: Any) -> Any:
        """An example of ours, or one that goes without saying; of a text, that one is to be made up."""
        known = self._precedents.example(name, file, schema)
        return (
            known if known is not None else made_up(name, schema, theirs, {**self._contract.schemas, **self._schemas})
        )

    def _is_list(self, schema: Json, at: _At) -> bool:
        """Whether it is the list that an answer is, which is described with the answer itself."""
        at_the_top = at.place.startswith("response/") and at.place.count("/") == 2
        return at_the_top and "$ref" in schema.get("items", ())

    # Schemas

    def _schema(self, theirs: Value, name: str, at: _At, example: Any = None) -> Json:
        """The schema of a value, without wording. A parameter finds in it how its list is written as well."""
        schema = self._typed(theirs, name, at, example)
        schema |= self._deviations.limits(at.operation, at.place)
        said = self._deviations.format(at.operation, at.place)
        if said == ABSENT:
            schema.pop("format", None)
        elif said and "$ref" not in schema:
            schema["format"] = said
        return _in_order(schema, (*_ORDER_OF_SCHEMA, *_HOW_WRITTEN))

    def _typed(self, theirs: Value, name: str, at: _At, example: Any) -> Json:
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
            return self._named(theirs, name, at)
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

    def _array(self, theirs: Value, name: str, at: _At, example: Any) -> Json:
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

    def _flag(self, at: _At) -> Json:
        """A yes or no that is written as text: systems that answer with a boolean are known as well."""
        shared = self._contract.schemas.get("Flag")
        return (
            self._contract.reference(at.file, "schemas", "Flag")
            if shared and not at.of_request
            else {"type": "boolean"}
        )

    def _named(self, theirs: Value, name: str, at: _At) -> Json:
        """A reference to the schema of an object or enum: one that is there, or else a new one."""
        known = self._precedents.schema(theirs, name, at.file, at.owner)
        if known:
            return self._contract.reference(at.file, "schemas", known)
        if again := self._new.get(theirs.pointer):
            return {"$ref": f"#/components/schemas/{again}"}
        key = self._new[theirs.pointer] = self._new_name(theirs, name, at)
        self._schemas[key] = {}  # the parts of it come after it
        if theirs.properties:
            described: Json = {"type": "object", "description": to_do(key)}
            described["properties"] = {
                part: self._property(item, part, (at / part).within(key)) for part, item in theirs.properties.items()
            }
        else:
            described = {"type": "string", "description": to_do(key), "enum": list(theirs.enum or ())}
        self._schemas[key] = described
        return {"$ref": f"#/components/schemas/{key}"}

    def _new_name(self, theirs: Value, name: str, at: _At) -> str:
        """A name that no other schema has: an enum is called after its owner as well."""
        short = at.owner if name == ENTRIES else pascal(singular(name))
        for key in _candidates(short if theirs.properties else f"{at.owner}{short}", at.owner + short):
            if key not in self._contract.schemas and key not in self._schemas and key[:1].isalpha():
                return key
        raise AssertionError("there are numbers enough")

    def _plain(self, theirs: Value, example: Any, at: _At) -> Json:
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


def _in_order(node: Json, order: tuple[str, ...]) -> Json:
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
