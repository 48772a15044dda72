"""How a successful answer becomes what an operation returns."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .errors import MalformedResponse
from .models.common import FromDict, is_array, is_object
from .pagination import Page, next_page

if TYPE_CHECKING:
    from .exchange import Response
    from .operation import Operation

__all__ = ["Json", "Many", "Nothing", "One", "OneOrNone", "Returns"]

T_co = TypeVar("T_co", covariant=True)


M = TypeVar("M", bound=FromDict)


class Returns(Protocol[T_co]):
    """Reads an answer with a 2xx status. Raises `MalformedResponse` where it is not what the operation returns."""

    def read(self, response: Response[Any], operation: Operation[Any]) -> T_co: ...


@dataclass(frozen=True, slots=True)
class One(Generic[M]):
    """A JSON object, read as one model."""

    model: type[M]

    def read(self, response: Response[Any], operation: Operation[Any]) -> M:
        return self.model.from_dict(_object(response, operation, self.model.__name__))


@dataclass(frozen=True, slots=True)
class OneOrNone(Generic[M]):
    """A model, or None where the service answers without a body."""

    model: type[M]

    def read(self, response: Response[Any], operation: Operation[Any]) -> M | None:
        return One(self.model).read(response, operation) if response.content else None


@dataclass(frozen=True, slots=True)
class Many(Generic[M]):
    """A JSON object with a list of models under `items`."""

    model: type[M]
    items: str = "items"

    def read(self, response: Response[Any], operation: Operation[Any]) -> Page[M]:
        body = _object(response, operation, f"list of {self.model.__name__}")
        entries: Any = body.get(self.items)
        if not is_array(entries):
            raise MalformedResponse(
                f"{operation.id} was answered with an object that has no list {self.items!r}", response=response
            )
        from_dict = self.model.from_dict
        # What is no object cannot be a model; it is kept as it came.
        items = [from_dict(entry) if is_object(entry) else entry for entry in entries]
        extra = {name: value for name, value in body.items() if name != self.items}
        return Page(items, next_page(operation, response, len(items), extra), extra)


@dataclass(frozen=True, slots=True)
class Nothing:
    """No body; one that comes all the same is left unread."""

    def read(self, response: Response[Any], operation: Operation[Any]) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Json:
    """Whatever JSON came; None where there is no body."""

    def read(self, response: Response[Any], operation: Operation[Any]) -> Any:
        return _decode(response, operation) if response.content else None


def _decode(response: Response[Any], operation: Operation[Any]) -> Any:
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError) as error:
        raise MalformedResponse(
            f"{operation.id} was answered {response.status} with a body that is not JSON: {error}", response=response
        ) from error


def _object(response: Response[Any], operation: Operation[Any], wanted: str) -> dict[str, Any]:
    body: object = _decode(response, operation)
    if not is_object(body):
        raise MalformedResponse(
            f"{operation.id} was answered {response.status} with a JSON {type(body).__name__}, not a {wanted}",
            response=response,
        )
    return body
