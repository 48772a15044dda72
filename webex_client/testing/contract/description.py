"""The contract as the checker asks it: which operation a request is for, and what its answers may be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ...errors import ArgumentError
from ..fake.contract import Contract, ContractOperation
from ..fake.routing import Route, Router
from ..fake.tables import Json
from .schema import Schemas

__all__ = ["Answer", "Description", "bare", "is_json", "own_description"]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer the contract describes: its status (`200`, `4XX`, `default`) and its schemas by media type."""

    status: str
    schemas: Mapping[str, Json]

    @property
    def is_error(self) -> bool:
        """Whether it is one of the answers that say no."""
        return self.status[0] != "2"

    def schema(self, media_type: str) -> Json | None:
        """What a body of this type is to be; None where there is to be none of the kind."""
        kind = media_type.partition("/")[0]
        return self.schemas.get(media_type, self.schemas.get(f"{kind}/*", self.schemas.get("*/*")))


class Description:
    """An OpenAPI document; that of this package, if none is given."""

    def __init__(self, document: Json | None = None) -> None:
        self._document: Json = document if document is not None else _own()
        try:
            contract = Contract(self._document)
        except (AttributeError, KeyError, TypeError) as error:
            raise ArgumentError(f"contract: no OpenAPI document of operations with ids: {error!r}") from error
        self._router = Router(contract.operations)
        self._operations = {operation.id: operation for operation in contract.operations}
        self.schemas = Schemas(self._document)

    @property
    def names(self) -> list[str]:
        """The ids of all operations."""
        return list(self._operations)

    def operation(self, name: str) -> ContractOperation:
        """The operation with this id. Raises `ArgumentError` where there is none."""
        found = self.find_named(name)
        if found is None:
            near = [known for known in self._operations if name.partition(".")[0] == known.partition(".")[0]]
            raise ArgumentError(f"operation={name!r}: the contract has none of this name; {_options(near)}")
        return found

    def find_named(self, name: str | None) -> ContractOperation | None:
        """The operation with this id, None where there is none."""
        return self._operations.get(name or "")

    def find(self, method: str, path: str) -> ContractOperation | None:
        """The operation that a request is for; `path` begins after `/v1`."""
        route = self._router.find(method, path)
        return route.operation if isinstance(route, Route) else None

    def answers(self, operation: ContractOperation) -> list[Answer]:
        """The answers of an operation."""
        node: Json = self._document["paths"][operation.path][operation.method.lower()]
        return [self._answer(str(status), self.schemas.resolve(each)) for status, each in node["responses"].items()]

    def entries(self, operation: ContractOperation, schema: Json) -> tuple[str, Json] | None:
        """Where the entries are, and their schema, if `schema` is of a list that an operation answers with."""
        node: Json = self._document["paths"][operation.path][operation.method.lower()]
        name: str = node.get("x-pagination", {}).get("items", "items")
        array = self.schemas.resolve(self.schemas.resolve(schema).get("properties", {}).get(name, {}))
        return (name, array["items"]) if "items" in array else None

    def _answer(self, status: str, node: Json) -> Answer:
        content: Json = node.get("content", {})
        return Answer(status, {bare(media): each.get("schema", {}) for media, each in content.items()})


@cache
def own_description() -> Description:
    """That of this package, which takes a while to read."""
    return Description()


def bare(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, or something written in JSON."""
    return media_type == "application/json" or (media_type.startswith("application/") and media_type.endswith("+json"))


def _options(names: list[str]) -> str:
    return f"it has {', '.join(names)}" if names else "give the id of one, such as rooms.get"


def _own() -> Json:
    document: Json = json.loads(files("webex_client").joinpath("openapi.json").read_bytes())
    return document
