"""How a successful answer becomes what an operation returns."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .errors import MalformedResponse
from .models.common import FromDict, is_array, is_object
from .pagination import Page, next_page

if TYPE_CHECKING:
    from .exchange import Headers, Response
    from .operation import Operation

__all__ = [
    "Array",
    "Content",
    "Head",
    "Json",
    "ListOf",
    "Many",
    "Nothing",
    "Number",
    "One",
    "OneOrNone",
    "Returns",
    "Text",
]

T_co = TypeVar("T_co", covariant=True)


M = TypeVar("M", bound=FromDict)
E = TypeVar("E", bound="FromDict | str")


class Returns(Protocol[T_co]):
    """Reads an answer with a 2xx status. Raises `MalformedResponse` where it is not what the operation returns."""

    def read(self, response: Response[Any], operation: Operation[Any]) -> T_co: ...


class _Shape:
    """What the readers below have in common: they are values, compared by what they are made of.

    Written out, because every import of the client would wait for five dataclasses to be made.
    """

    __slots__: tuple[str, ...] = ()

    def _made_of(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shape) and type(self) is type(other) and self._made_of() == other._made_of()

    def __hash__(self) -> int:
        return hash((type(self), self._made_of()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(getattr(part, '__name__', repr(part)) for part in self._made_of())})"


class One(_Shape, Generic[M]):
    """A JSON object, read as one model."""

    __slots__ = ("model",)

    def __init__(self, model: type[M]) -> None:
        self.model = model

    def read(self, response: Response[Any], operation: Operation[Any]) -> M:
        return self.model.from_dict(_object(response, operation, self.model.__name__))


class OneOrNone(_Shape, Generic[M]):
    """A model, or None where the service answers without a body."""

    __slots__ = ("model",)

    def __init__(self, model: type[M]) -> None:
        self.model = model

    def read(self, response: Response[Any], operation: Operation[Any]) -> M | None:
        return One(self.model).read(response, operation) if response.content else None


class Many(_Shape, Generic[E]):
    """A JSON object with a list of models, or of texts (`Many(str)`), under `items`."""

    __slots__ = ("items", "model")

    def __init__(self, model: type[E], items: str = "items") -> None:
        self.model = model
        self.items = items

    def read(self, response: Response[Any], operation: Operation[Any]) -> Page[E]:
        body = _object(response, operation, f"list of {self.model.__name__}")
        entries: Any = body.get(self.items)
        if not is_array(entries):
            raise MalformedResponse(
                f"{operation.id} was answered with an object that has no list {self.items!r}", response=response
            )
        items = _each(self.model, entries)
        extra = {name: value for name, value in body.items() if name != self.items}
        return Page(items, next_page(operation, response, len(items), extra), extra)


class ListOf(_Shape, Generic[E]):
    """The entries of such a list; none where the service answers 204, having nothing to list."""

    __slots__ = ("model",)

    def __init__(self, model: type[E]) -> None:
        self.model = model

    def read(self, response: Response[Any], operation: Operation[Any]) -> list[E]:
        return [] if response.status == 204 else Many(self.model).read(response, operation).items


class Array(_Shape, Generic[E]):
    """A JSON array of models, or of texts (`Array(str)`); no entries where the service answers without a body."""

    __slots__ = ("model",)

    def __init__(self, model: type[E]) -> None:
        self.model = model

    def read(self, response: Response[Any], operation: Operation[Any]) -> list[E]:
        body: object = _decode(response, operation) if response.content else []
        if not is_array(body):
            raise _other_than(response, operation, body, f"list of {self.model.__name__}")
        return _each(self.model, body)


class Number(_Shape):
    """A whole number, and nothing else: `112`."""

    __slots__ = ()

    def read(self, response: Response[Any], operation: Operation[Any]) -> int:
        text = response.content.strip()
        if not re.fullmatch(rb"-?[0-9]{1,100}", text):
            raise MalformedResponse(
                f"{operation.id} was answered {response.status} with a body that is not a whole number",
                response=response,
            )
        return int(text)


class Text(_Shape):
    """The body as text, in the character set that its `Content-Type` names; bytes that are none of it show as `�`."""

    __slots__ = ()

    def read(self, response: Response[Any], operation: Operation[Any]) -> str:
        media = response.headers.get("Content-Type") or ""
        named = re.search(r"""charset\s*=\s*["']?([\w.:-]+)""", media, re.IGNORECASE)
        try:
            return response.content.decode(named[1] if named else "utf-8", errors="replace")
        except (LookupError, UnicodeError):  # a few of Python's own do not replace
            return response.content.decode(errors="replace")


class Content(_Shape):
    """The bytes of the body, whatever they are."""

    __slots__ = ()

    def read(self, response: Response[Any], operation: Operation[Any]) -> bytes:
        return response.content


class Head(_Shape):
    """The fields of the head, of an answer that has no body."""

    __slots__ = ()

    def read(self, response: Response[Any], operation: Operation[Any]) -> Headers:
        return response.headers


class Nothing(_Shape):
    """No body; one that comes all the same is left unread."""

    __slots__ = ()

    def read(self, response: Response[Any], operation: Operation[Any]) -> None:
        return None


class Json(_Shape):
    """Whatever JSON came; None where there is no body."""

    __slots__ = ()

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
        raise _other_than(response, operation, body, wanted)
    return body


def _other_than(response: Response[Any], operation: Operation[Any], body: object, wanted: str) -> MalformedResponse:
    return MalformedResponse(
        f"{operation.id} was answered {response.status} with a JSON {type(body).__name__}, not a {wanted}",
        response=response,
    )


def _each(model: type[E], entries: list[Any]) -> list[E]:
    """The entries of a list as models, or the texts they are. What is no object is no model: it is kept as it came."""
    if issubclass(model, str):
        return entries
    from_dict = model.from_dict
    items: list[Any] = [from_dict(entry) if is_object(entry) else entry for entry in entries]
    return items
