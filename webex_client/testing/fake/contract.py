"""What `openapi.json` says of requests: the operations, their parameters and their bodies.

The recorders and the contract check find operations by it too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from .tables import Json

__all__ = ["Contract", "ContractOperation", "contract"]

_METHODS = ("get", "head", "post", "put", "patch", "delete")
_OWN_SCHEME = "webex"
"""The security scheme of access tokens; others are the operation's own affair."""

_ANY_TOKEN: tuple[frozenset[str], ...] = (frozenset(),)


@dataclass(frozen=True, slots=True)
class ContractOperation:
    """One operation: its id, how it is asked for, and what it takes.

    `query`, `headers` and `placeholders` are parameters by name, `bodies` schemas by media type, `answered` the names
    in the bodies of a success. `security` holds the scopes of each way to be let in with an access token, empty where
    none is needed; `pages` is how a list is paged (`link`, `offset`, …), None where it is not.
    """

    id: str
    method: str
    path: str
    query: Mapping[str, Json] = field(default_factory=dict[str, Json])
    bodies: Mapping[str, Json] = field(default_factory=dict[str, Json])
    headers: Mapping[str, Json] = field(default_factory=dict[str, Json])
    placeholders: Mapping[str, Json] = field(default_factory=dict[str, Json])
    answered: frozenset[str] = frozenset()
    body_required: bool = False
    security: tuple[frozenset[str], ...] = _ANY_TOKEN
    pages: str | None = None


class Contract:
    """The operations of an OpenAPI document."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self.operations = [
            self._operation(path, method, item)
            for path, item in document["paths"].items()
            for method in _METHODS
            if method in item
        ]

    def resolve(self, node: Json) -> Json:
        """What a `$ref` within the document stands for; anything else is itself."""
        while "$ref" in node:
            target = self._document
            for step in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def _operation(self, path: str, method: str, item: Json) -> ContractOperation:
        operation: Json = item[method]
        parameters = [self.resolve(node) for node in [*item.get("parameters", []), *operation.get("parameters", [])]]
        body = self.resolve(operation.get("requestBody", {}))
        security: list[Json] = operation["security"] if "security" in operation else self._document.get("security", [])

        def found_in(place: str) -> dict[str, Json]:
            return {parameter["name"]: parameter for parameter in parameters if parameter["in"] == place}

        return ContractOperation(
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            query=found_in("query"),
            bodies={media: content["schema"] for media, content in body.get("content", {}).items()},
            headers=found_in("header"),
            placeholders=found_in("path"),
            answered=frozenset(name for answer in operation["responses"].items() for name in self._answered(*answer)),
            body_required=body.get("required", False),
            security=tuple(frozenset(way[_OWN_SCHEME]) for way in security if _OWN_SCHEME in way),
            pages=operation.get("x-pagination", {}).get("style"),
        )

    def _answered(self, status: str, response: Json) -> Iterable[str]:
        """The names in the bodies of a success."""
        if not status.startswith("2"):
            return
        for content in self.resolve(response).get("content", {}).values():
            yield from self.resolve(content["schema"]).get("properties", {})


@lru_cache(maxsize=1)
def contract() -> Contract:
    """The contract this package was built from."""
    return Contract(json.loads(files("webex_client").joinpath("openapi.json").read_bytes()))
