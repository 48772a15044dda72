"""What an OpenAPI document says of its operations, place by place, references followed.

It is read as it is asked for, so that only what is reachable from the operations compared counts, and it takes
documents as they are: 3.0 and 3.1, with faults. What cannot be read is noted, and stands for nothing.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from ..bundle import METHODS, Json
from .document import Document, Located, Part, entries, escaped, members
from .values import Value

__all__ = ["Answer", "Body", "Operation", "Parameter", "Surface", "operation_key"]

_SCOPE = re.compile(r"\b[a-z]+(?:-[a-z]+)*:[a-z]+(?:_[a-z]+)*\b(?!:|//|[./])")
_IN_BRACES = re.compile(r"\{([^}]*)\}")


def operation_key(method: str, path: str) -> str:
    """What an operation is known by in every document: the method, and the path without the names in its braces."""
    return f"{method.upper()} {_IN_BRACES.sub('{}', path).rstrip('/') or '/'}"


class Surface(Document):
    """The operations of one document, by their keys."""

    @property
    def title(self) -> str:
        """The title of the document, which says what it is about."""
        return str(members(self.document.get("info")).get("title", ""))

    @cached_property
    def operations(self) -> dict[str, Operation]:
        found: dict[str, Operation] = {}
        for path, item in members(self.document.get("paths")).items():
            pointer = f"/paths/{escaped(path)}"
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
    def document_title(self) -> str:
        """The title of the document."""
        return self._surface.title

    @property
    def identifier(self) -> str:
        return str(self.at.node.get("operationId") or self.title)

    @property
    def tags(self) -> list[str]:
        return [str(tag) for tag in entries(self.at.node.get("tags"))]

    @property
    def servers(self) -> list[str]:
        servers = self.at.node.get("servers") or self._item.node.get("servers") or self._surface.document.get("servers")
        return [str(members(server).get("url")) for server in entries(servers)]

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
            for requirement in entries(security)
            for scopes in members(requirement).values()
            for scope in entries(scopes)
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
            for index, node in enumerate(entries(owner.node.get("parameters"))):
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
        responses = members(self.at.node.get("responses"))
        return {
            str(status): Answer(
                self._surface, self._surface.resolved(node, f"{self.at.pointer}/responses/{escaped(status)}")
            )
            for status, node in responses.items()
            if not str(status).startswith("x-")
        }


class Parameter(Part):
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
            return Value(self._document, self._document.resolved(self.at.node["schema"], f"{self.at.pointer}/schema"))
        contents = members(self.at.node.get("content"))
        for media, content in contents.items():
            place = f"{self.at.pointer}/content/{escaped(media)}/schema"
            return Value(self._document, self._document.resolved(members(content).get("schema", {}), place))
        return Value(self._document, Located({}, self.at.pointer))

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


class _WithContent(Part):
    """A body: of a request, or of an answer."""

    @property
    def media(self) -> list[str]:
        """The types of content as they are written, sorted."""
        return sorted(members(self.at.node.get("content")))

    @cached_property
    def value(self) -> Value | None:
        """What it holds as JSON, or else in the first type there is; None where nothing is said of that."""
        contents = members(self.at.node.get("content"))
        in_order = sorted(contents, key=lambda media: not re.search(r"[/+]json\b", media))
        for media in in_order:
            content = members(contents[media])
            if "schema" in content:
                place = f"{self.at.pointer}/content/{escaped(media)}/schema"
                return Value(self._document, self._document.resolved(content["schema"], place))
        return None

    @property
    def values(self) -> list[Value]:
        """What it holds in each of the types that say something of that."""
        return [value for _, value in self.contents]

    @property
    def contents(self) -> list[tuple[str, Value]]:
        """The types that say what they hold, as they are written, and what that is."""
        return [
            (media, Value(self._document, self._document.resolved(members(content)["schema"], f"{place}/schema")))
            for media, content in members(self.at.node.get("content")).items()
            if "schema" in members(content)
            for place in [f"{self.at.pointer}/content/{escaped(media)}"]
        ]

    @property
    def example(self) -> Any:
        return [members(content).get("example") for content in members(self.at.node.get("content")).values()]


class Body(_WithContent):
    """The body of a request."""

    @property
    def required(self) -> bool:
        return self.at.node.get("required") is True


class Answer(_WithContent):
    """What is answered with one status."""

    @property
    def headers(self) -> list[str]:
        return sorted(members(self.at.node.get("headers")))
