"""What the fake knows from `openapi.json`: the operations, their parameters and their bodies."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from .tables import Json

__all__ = ["Contract", "ContractOperation", "contract"]

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class ContractOperation:
    """One operation: its id, how it is asked for, its query parameters by name, its bodies by media type."""

    id: str
    method: str
    path: str
    query: Mapping[str, Json]
    bodies: Mapping[str, Json]


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
        return ContractOperation(
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            query={parameter["name"]: parameter for parameter in parameters if parameter["in"] == "query"},
            bodies={media: content["schema"] for media, content in body.get("content", {}).items()},
        )


@lru_cache(maxsize=1)
def contract() -> Contract:
    """The contract this package was built from."""
    return Contract(json.loads(files("webex_client").joinpath("openapi.json").read_bytes()))
