"""What an OpenAPI document says of its operations, place by place, references followed.

It is read as it is asked for, so that only what is reachable from the operations compared counts, and it takes
documents as they are: 3.0 and 3.1, with faults. What cannot be read is noted, and stands for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from ..bundle import METHODS, Json
from .change import ABSENT

__all__ = ["OPEN", "Answer", "Body", "Operation", "Parameter", "Surface", "Value", "operation_key"]

OPEN = "object, open"
"""The type of an object whose properties nobody names."""

_LIMITS = (
    *("exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maxProperties", "maximum", "minItems"),
    *("minLength", "minProperties", "minimum", "multipleOf", "pattern", "uniqueItems"),
)
_SCOPE = re.compile(r"\b[a-z]+(?:-[a-z]+)*:[a-z]+(?:_[a-z]+)*\b(?!:|//|[./])")
_IN_BRACES = re.compile(r"\{([^}]*)\}")


def operation_key(method: str, path: str) -> str:
    """What an operation is known by in every document: the method, and the path without the names in its braces."""
    return f"{method.upper()} {_IN_BRACES.sub('{}', path)}"


@dataclass
class Surface:
    """The operations of one document, by their keys. `name` is that of the document, for pointers."""

    name: str
    document: Json
    faults: list[str] = field(default_factory=list[str])
    """What could not be read, a line each; it grows while the surface is looked at."""

    @cached_property
    def operations(self) -> dict[str, Operation]:
        found: dict[str, Operation] = {}
        for path, item in _members(self.document.get("paths")).items():
            pointer = f"/paths/{_escaped(path)}"
            whole = self.resolved(item, pointer)
            for method in METHODS:
                if method not in whole.node:
                    continue
                operation = Operation(
                    self, method, path, whole, self.resolved(whole.node[method], f"{pointer}/{method}")
                )
                if twin := found.get(operation.key):
                    self.note(operation.at.pointer, f"is described at {twin.path} as well, which is what was compared")
                    continue
                found[operation.key] = operation
        return found

    def note(self, pointer: str, fault: str) -> None:
        """Remember, once, that something could not be read."""
        line = f"{self.name}#{pointer}: {fault}"
        if line not in self.faults:
            self.faults.append(line)

    def resolved(self, node: object, pointer: str) -> Located:
        """An object and the place where it is written, references followed; an empty one where there is none."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(reference := cast("Json", node).get("$ref"), str):
            if reference in seen:
                self.note(pointer, f"the reference {reference!r} leads in a circle")
                return Located({}, pointer)
            seen.add(reference)
            target = self._at(reference)
            if target is None:
                self.note(pointer, f"the reference {reference!r} leads nowhere")
                return Located({}, pointer)
            node, pointer = target, reference.partition("#")[2]
        if not isinstance(node, dict):
            self.note(pointer, "is no object")
            return Located({}, pointer)
        return Located(cast("Json", node), pointer)

    def _at(self, reference: str) -> object:
        if not reference.startswith("#/"):
            return None
        target: object = self.document
        for step in reference[2:].split("/"):
            entries = _entries(target)
            if step.isdigit() and int(step) < len(entries):
                target = entries[int(step)]
            else:
                target = _members(target).get(step.replace("~1", "/").replace("~0", "~"))
        return target


@dataclass(frozen=True)
class Located:
    """An object of a document, and the pointer to it."""

    node: Json
    pointer: str


class Operation:
    """One operation: what it takes, and what it answers."""

    def __init__(self, surface: Surface, method: str, path: str, item: Located, at: Located) -> None:
        self._surface = surface
        self._item = item
        self.at = at
        self.key = operation_key(method, path)
        self.path = path
        self.title = f"{method.upper()} {path}"

    @property
    def pointer(self) -> str:
        return f"{self._surface.name}#{self.at.pointer}"

    @property
    def document(self) -> str:
        """The name of the document."""
        return self._surface.name

    @property
    def identifier(self) -> str:
        return str(self.at.node.get("operationId") or self.title)

    @property
    def tags(self) -> list[str]:
        return [str(tag) for tag in _entries(self.at.node.get("tags"))]

    @property
    def servers(self) -> list[str]:
        servers = self.at.node.get("servers") or self._item.node.get("servers") or self._surface.document.get("servers")
        return [str(_members(server).get("url")) for server in _entries(servers)]

    @property
    def deprecated(self) -> bool:
        return self.at.node.get("deprecated") is True

    @property
    def texts(self) -> tuple[str, ...]:
        """Its wording."""
        return tuple(str(self.at.node.get(key, "")) for key in ("summary", "description"))

    @property
    def declared_scopes(self) -> frozenset[str]:
        """The scopes that its `security` names."""
        security = self.at.node.get("security", self._surface.document.get("security"))
        return frozenset(
            str(scope)
            for requirement in _entries(security)
            for scopes in _members(requirement).values()
            for scope in _entries(scopes)
        )

    @property
    def scopes_in_prose(self) -> frozenset[str]:
        """What looks like a scope in its description, where alone the official files have most of theirs."""
        return frozenset(_SCOPE.findall(str(self.at.node.get("description", ""))))

    @cached_property
    def parameters(self) -> dict[tuple[str, str], Parameter]:
        """Its parameters by place and name; of the path, by their places among those of the path."""
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (self._item, self.at):
            for index, node in enumerate(_entries(owner.node.get("parameters"))):
                at = self._surface.resolved(node, f"{owner.pointer}/parameters/{index}")
                within, name = at.node.get("in"), at.node.get("name")
                if isinstance(within, str) and isinstance(name, str):
                    found[within, name] = Parameter(self._surface, at)
                else:
                    self._surface.note(at.pointer, "is a parameter without a name or a place")
        return self._in_path(found)

    def _in_path(self, found: dict[tuple[str, str], Parameter]) -> dict[tuple[str, str], Parameter]:
        names = _IN_BRACES.findall(self.path)
        for _, name in [key for key in found if key[0] == "path" and key[1] not in names]:
            self._surface.note(self.at.pointer, f"declares {name!r} of the path, which the path has not")
            del found["path", name]
        for name in names:
            if ("path", name) not in found:
                self._surface.note(self.at.pointer, f"does not declare {name!r} of its path")
        return found

    @property
    def path_names(self) -> list[str]:
        """The names in the braces of its path."""
        return _IN_BRACES.findall(self.path)

    @cached_property
    def body(self) -> Body | None:
        if not isinstance(self.at.node.get("requestBody"), dict):
            return None
        return Body(
            self._surface, self._surface.resolved(self.at.node["requestBody"], f"{self.at.pointer}/requestBody")
        )

    @cached_property
    def answers(self) -> dict[str, Answer]:
        """What it answers, by status."""
        responses = _members(self.at.node.get("responses"))
        return {
            str(status): Answer(
                self._surface, self._surface.resolved(node, f"{self.at.pointer}/responses/{_escaped(status)}")
            )
            for status, node in responses.items()
            if not str(status).startswith("x-")
        }


class _Part:
    """A part of an operation that stands at a place of the document."""

    def __init__(self, surface: Surface, at: Located) -> None:
        self._surface = surface
        self.at = at

    @property
    def pointer(self) -> str:
        return f"{self._surface.name}#{self.at.pointer}"

    @property
    def text(self) -> str:
        return str(self.at.node.get("description", ""))

    @property
    def example(self) -> Any:
        return self.at.node.get("example", self.at.node.get("examples"))


class Parameter(_Part):
    """A parameter, where it stands in path, query or head."""

    @property
    def required(self) -> bool:
        return self.at.node.get("required") is True or self.at.node.get("in") == "path"

    @property
    def deprecated(self) -> bool:
        return self.at.node.get("deprecated") is True or self.value.deprecated

    @cached_property
    def value(self) -> Value:
        if "schema" in self.at.node:
            return Value(self._surface, self._surface.resolved(self.at.node["schema"], f"{self.at.pointer}/schema"))
        contents = _members(self.at.node.get("content"))
        for media, content in contents.items():
            place = f"{self.at.pointer}/content/{_escaped(media)}/schema"
            return Value(self._surface, self._surface.resolved(_members(content).get("schema", {}), place))
        return Value(self._surface, Located({}, self.at.pointer))

    @property
    def formats(self) -> Json:
        """Those of its value, and how a list of values is written where that is not the usual way."""
        formats = self.value.formats
        if self.at.node.get("in") == "query" and self.value.is_array:
            style = self.at.node.get("style", "form")
            explode = self.at.node.get("explode", style == "form")
            if (style, explode) != ("form", True):
                formats |= {"style": style, "explode": explode}
        return formats


class _WithContent(_Part):
    """A body: of a request, or of an answer."""

    @property
    def media(self) -> list[str]:
        """The types of content as they are written, sorted."""
        return sorted(_members(self.at.node.get("content")))

    @cached_property
    def value(self) -> Value | None:
        """What it holds as JSON, or else in the first type there is; None where nothing is said of that."""
        contents = _members(self.at.node.get("content"))
        in_order = sorted(contents, key=lambda media: not re.search(r"[/+]json\b", media))
        for media in in_order:
            content = _members(contents[media])
            if "schema" in content:
                place = f"{self.at.pointer}/content/{_escaped(media)}/schema"
                return Value(self._surface, self._surface.resolved(content["schema"], place))
        return None

    @property
    def example(self) -> Any:
        return [_members(content).get("example") for content in _members(self.at.node.get("content")).values()]


class Body(_WithContent):
    """The body of a request."""

    @property
    def required(self) -> bool:
        return self.at.node.get("required") is True


class Answer(_WithContent):
    """What is answered with one status."""

    @property
    def headers(self) -> list[str]:
        return sorted(_members(self.at.node.get("headers")))


class Value(_Part):
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
            self._surface.resolved(node, f"{at.pointer}/{word}/{index}")
            for word in ("allOf", "anyOf", "oneOf")
            for index, node in enumerate(_entries(at.node.get(word)))
        ]
        if isinstance(at.node.get("items"), dict):
            found.append(self._surface.resolved(at.node["items"], f"{at.pointer}/items"))
        return found

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
            for index, node in enumerate(_entries(at.node.get(word))):
                found |= self._types(self._surface.resolved(node, f"{at.pointer}/{word}/{index}"), inner)
        of_all: set[str] = set()
        for index, node in enumerate(_entries(at.node.get("allOf"))):
            of_all |= self._types(self._surface.resolved(node, f"{at.pointer}/allOf/{index}"), inner)
        found |= of_all - {"anything"} or of_all
        named = at.node.get("type")
        for name in [named] if isinstance(named, str) else _entries(named):
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
            return "object" if _members(at.node.get("properties")) else OPEN
        if name != "array":
            return name
        if not isinstance(at.node.get("items"), dict):
            return "array"
        entries = self._types(self._surface.resolved(at.node["items"], f"{at.pointer}/items"), inner)
        return f"array of {' or '.join(sorted(entries))}"

    def _unnamed(self, at: Located, inner: tuple[int, ...]) -> str:
        """The kind of a value that has no type by name."""
        if "properties" in at.node:
            return self._type("object", at, inner)
        if "items" in at.node:
            return self._type("array", at, inner)
        values = [*_entries(at.node.get("enum")), *([at.node["const"]] if "const" in at.node else [])]
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
            listed = [part.node["const"]] if "const" in part.node else _entries(part.node.get("enum"))
            values.update((repr(value), value) for value in listed if value is not None)
            named = part.node.get("type")
            if not listed and "string" in ([named] if isinstance(named, str) else _entries(named)):
                return None
        return tuple(values.values()) or None

    @property
    def enum_pointer(self) -> str:
        """Where its values are listed."""
        for part in self._parts:
            if "enum" in part.node:
                return f"{self._surface.name}#{part.pointer}"
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
        return self.at.node.get("default", ABSENT)

    @property
    def deprecated(self) -> bool:
        return self.at.node.get("deprecated") is True

    @cached_property
    def properties(self) -> dict[str, Value]:
        """The properties of the object, or of the objects in the array; of several alternatives, those of all."""
        found: dict[str, Value] = {}
        for part in self._parts:
            for name, node in _members(part.node.get("properties")).items():
                place = f"{part.pointer}/properties/{_escaped(name)}"
                if name not in found:
                    found[name] = Property(self._surface, self._surface.resolved(node, place), node, place)
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        """The properties that it must have."""
        alternatives = {id(part.node) for part in self._parts} - {id(part.node) for part in self._certain()}
        return frozenset(
            str(name)
            for part in self._parts
            if id(part.node) not in alternatives
            for name in _entries(part.node.get("required"))
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
            certain = {word: _entries(at.node.get(word)) for word in ("allOf", "anyOf", "oneOf")}
            one_of = [
                self._surface.resolved(node, f"{at.pointer}/{word}/{index}")
                for word, nodes in certain.items()
                for index, node in enumerate(nodes)
                if word == "allOf" or len([node for node in nodes if _members(node).get("type") != "null"]) == 1
            ]
            items = at.node.get("items")
            waiting += [*one_of, *([self._surface.resolved(items, f"{at.pointer}/items")] if items else [])]


class Property(Value):
    """A property: its value, and what is said where the object names it."""

    def __init__(self, surface: Surface, at: Located, node: object, named_at: str) -> None:
        super().__init__(surface, at)
        self._own = _members(node)
        self.named_at = f"{surface.name}#{named_at}"

    @property
    def text(self) -> str:
        return str(self._own.get("description") or super().text)

    @property
    def deprecated(self) -> bool:
        return self._own.get("deprecated") is True or super().deprecated


def _members(node: object) -> Json:
    return cast("Json", node) if isinstance(node, Mapping) else {}


def _entries(node: object) -> list[Any]:
    return node if isinstance(node, list) else []  # pyright: ignore[reportUnknownVariableType]  # of anything


def _escaped(step: object) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")
