"""What a schema says that may stand at a place: kinds of value, limits, listed values, properties."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from ..bundle import Json
from .change import ABSENT
from .document import Document, Located, Part, entries, escaped, members

__all__ = ["OPEN", "Property", "Value"]

OPEN = "object, open"
"""The type of an object whose properties nobody names."""

_LIMITS = (
    *("exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maxProperties", "maximum", "minItems"),
    *("minLength", "minProperties", "minimum", "multipleOf", "pattern", "uniqueItems"),
)

_SENTENCE = re.compile(r"\s.*\.\s*\Z", re.DOTALL)


class Value(Part):
    """What may stand at a place: a schema with its alternatives, and of an array its entries, taken together."""

    @cached_property
    def _parts(self) -> list[Located]:
        """The schema, and all that it is made of: what it extends, its alternatives, what its entries are."""
        parts: list[Located] = []
        waiting = [self.at]
        while waiting:
            at = waiting.pop(0)
            if any(at.node is known.node for known in parts):
                continue
            parts.append(at)
            waiting += self._within(at)
        return parts

    def _within(self, at: Located) -> list[Located]:
        found = [
            self._document.resolved(node, f"{at.pointer}/{word}/{index}")
            for word in ("allOf", "anyOf", "oneOf")
            for index, node in enumerate(entries(at.node.get(word)))
        ]
        if isinstance(at.node.get("items"), dict):
            found.append(self._document.resolved(at.node["items"], f"{at.pointer}/items"))
        return found

    @property
    def entry(self) -> Value:
        """Of an array what it holds, also where that is an array; anything else itself."""
        if not isinstance(self.at.node.get("items"), dict):
            return self
        items = self._document.resolved(self.at.node["items"], f"{self.at.pointer}/items")
        return Value(self._document, items).entry

    @property
    def types(self) -> frozenset[str]:
        """The kinds of value, null among them."""
        return frozenset(self._types(self.at, ()))

    def _types(self, at: Located, outer: tuple[int, ...]) -> set[str]:
        if id(at.node) in outer:
            return {"object"}
        inner = (*outer, id(at.node))
        found: set[str] = set()
        for word in ("anyOf", "oneOf"):
            for index, node in enumerate(entries(at.node.get(word))):
                found |= self._types(self._document.resolved(node, f"{at.pointer}/{word}/{index}"), inner)
        of_all: set[str] = set()
        for index, node in enumerate(entries(at.node.get("allOf"))):
            of_all |= self._types(self._document.resolved(node, f"{at.pointer}/allOf/{index}"), inner)
        found |= of_all - {"anything"} or of_all
        named = at.node.get("type")
        for name in [named] if isinstance(named, str) else entries(named):
            found.add(self._type(str(name), at, inner))
        if not found:
            found.add(self._unnamed(at, inner))
        if at.node.get("nullable") is True:
            found.add("null")
        if "anything" in found and len(found - {"null"}) > 1:
            found.discard("anything")
        return found - {OPEN} if "object" in found else found

    def _type(self, name: str, at: Located, inner: tuple[int, ...]) -> str:
        if name == "object":
            return "object" if members(at.node.get("properties")) else OPEN
        if name != "array":
            return name
        if not isinstance(at.node.get("items"), dict):
            return "array"
        held = self._types(self._document.resolved(at.node["items"], f"{at.pointer}/items"), inner)
        return f"array of {' or '.join(sorted(held))}"

    def _unnamed(self, at: Located, inner: tuple[int, ...]) -> str:
        """The kind of a value that has no type by name."""
        if "properties" in at.node:
            return self._type("object", at, inner)
        if "items" in at.node:
            return self._type("array", at, inner)
        values = [*entries(at.node.get("enum")), *([at.node["const"]] if "const" in at.node else [])]
        if values and all(isinstance(value, str) for value in values):
            return "string"
        return "anything"

    @property
    def type(self) -> Any:
        """The kinds of value as they are told: one by its name, several as a list."""
        names = sorted(self.types)
        return names[0] if len(names) == 1 else names

    @property
    def is_array(self) -> bool:
        return any(name.startswith("array") for name in self.types)

    @cached_property
    def enum(self) -> tuple[Any, ...] | None:
        """The values it may have, as listed; None where others may be, for all that is said."""
        values: dict[str, Any] = {}
        for part in self._parts:
            listed = [part.node["const"]] if "const" in part.node else entries(part.node.get("enum"))
            values.update((repr(value), value) for value in listed if value is not None)
            named = part.node.get("type")
            if not listed and "string" in ([named] if isinstance(named, str) else entries(named)):
                return None
        return tuple(values.values()) or None

    @property
    def enum_pointer(self) -> str:
        """Where its values are listed."""
        for part in self._parts:
            if "enum" in part.node:
                return f"{self._document.name}#{part.pointer}"
        return self.pointer

    @property
    def object_pointer(self) -> str:
        """Where its properties are named."""
        for part in self._parts:
            if "properties" in part.node:
                return f"{self._document.name}#{part.pointer}"
        return self.pointer

    @property
    def formats(self) -> Json:
        """The format and the limits of a value, and of what an array holds."""
        found: Json = {}
        for part in self._parts:
            found |= {word: part.node[word] for word in ("format", *_LIMITS) if word in part.node}
        return found

    @property
    def default(self) -> Any:
        """What it is where nothing is given; a sentence about that is wording, and no value."""
        default = self.at.node.get("default", ABSENT)
        return ABSENT if isinstance(default, str) and _SENTENCE.search(default) else default

    @property
    def deprecated(self) -> bool:
        return self.at.node.get("deprecated") is True

    @cached_property
    def properties(self) -> dict[str, Value]:
        """The properties of the object, or of the objects in the array; of several alternatives, those of all."""
        found: dict[str, Value] = {}
        for part in self._parts:
            for name, node in members(part.node.get("properties")).items():
                place = f"{part.pointer}/properties/{escaped(name)}"
                if name not in found:
                    found[name] = Property(self._document, self._document.resolved(node, place), node, place)
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        """The properties that it must have."""
        alternatives = {id(part.node) for part in self._parts} - {id(part.node) for part in self._certain()}
        return frozenset(
            str(name)
            for part in self._parts
            if id(part.node) not in alternatives
            for name in entries(part.node.get("required"))
        )

    def _certain(self) -> Iterable[Located]:
        """The parts that every value is made of, with a single alternative among them."""
        waiting = [self.at]
        seen: set[int] = set()
        while waiting:
            at = waiting.pop()
            if id(at.node) in seen:
                continue
            seen.add(id(at.node))
            yield at
            certain = {word: entries(at.node.get(word)) for word in ("allOf", "anyOf", "oneOf")}
            one_of = [
                self._document.resolved(node, f"{at.pointer}/{word}/{index}")
                for word, nodes in certain.items()
                for index, node in enumerate(nodes)
                if word == "allOf" or len([node for node in nodes if members(node).get("type") != "null"]) == 1
            ]
            items = at.node.get("items")
            waiting += [*one_of, *([self._document.resolved(items, f"{at.pointer}/items")] if items else [])]


class Property(Value):
    """A property: its value, and what is said where the object names it."""

    def __init__(self, document: Document, at: Located, node: object, named_at: str) -> None:
        super().__init__(document, at)
        self._own = members(node)
        self.named_at = f"{document.name}#{named_at}"

    @property
    def text(self) -> str:
        return str(self._own.get("description") or super().text)

    @property
    def deprecated(self) -> bool:
        return self._own.get("deprecated") is True or super().deprecated
