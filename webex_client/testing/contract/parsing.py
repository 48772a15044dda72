"""Has answers read by the generated operations and models, and looks whether all of them comes back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from inspect import Parameter, signature
from typing import Any, NamedTuple

from ... import models
from ...exchange import Response
from ...models.common import FromDict, Model, is_array, is_object
from ...operation import Operation
from ...pagination import Page
from ..exchanges.json_text import Steps

__all__ = ["Loss", "losses", "model_named", "operation_named", "read_entry", "read_whole"]


class Loss(NamedTuple):
    """Where a value did not come back as it was, and what came back."""

    steps: Steps
    came: Any
    given_back: Any


@cache
def operation_named(name: str) -> Operation[Any] | None:
    """The generated operation with this id, as some call of it; None where this version has none."""
    resource, _, function = name.partition(".")
    try:
        make = getattr(import_module(f"webex_client.api.{resource}"), function)
    except (ImportError, AttributeError):
        return None
    needed = [each for each in signature(make).parameters.values() if each.default is Parameter.empty]
    # What is asked matters to nobody here: it is the way to read the answer that is wanted.
    made: Operation[Any] = make(**{each.name: _something(each.annotation) for each in needed})
    return made


def model_named(name: str | None) -> type[Any] | None:
    """The generated model of a schema, None where there is none."""
    found: Any = getattr(models, name, None) if name else None
    return found if isinstance(found, type) and issubclass(found, Model) else None


def read_whole(response: Response[Any], operation: Operation[Any]) -> Any:
    """What the client makes of an answer, as JSON has it. Raises `MalformedResponse` as the client does."""
    made = operation.returns.read(response, operation)
    items: str = getattr(operation.returns, "items", "items")
    if isinstance(made, Page):
        page: Page[Any] = made  # pyright: ignore[reportUnknownVariableType]
        return {**page.extra, items: [_plain(entry) for entry in page.items]}
    # A list that is given at once has nothing beside its entries.
    return {items: [_plain(entry) for entry in made]} if is_array(made) else _plain(made)


def read_entry(value: object, model: type[FromDict]) -> Any:
    """What a model makes of an object, as JSON has it; what is no object stays itself."""
    return _plain(model.from_dict(value)) if is_object(value) else value


def losses(came: Any, given_back: Any, steps: Steps = ()) -> Iterator[Loss]:
    """Where two JSON values differ, types included: 1 is neither true nor 1.0."""
    if is_object(came) and is_object(given_back):
        for name in {**came, **given_back}:
            if name not in came or name not in given_back:
                yield Loss((*steps, name), came.get(name), given_back.get(name))
            else:
                yield from losses(came[name], given_back[name], (*steps, name))
    elif is_array(came) and is_array(given_back) and len(came) == len(given_back):
        for place, (one, other) in enumerate(zip(came, given_back, strict=True)):
            yield from losses(one, other, (*steps, place))
    elif type(came) is not type(given_back) or repr(came) != repr(given_back):
        yield Loss(steps, came, given_back)


def _something(annotation: str) -> Any:
    """A value that an argument with this annotation can have."""
    one: Any = {} if "Mapping[" in annotation else "-"
    return [one] if "Sequence[" in annotation else one


def _plain(made: Any) -> Any:
    return made.to_dict() if isinstance(made, Model) else made
