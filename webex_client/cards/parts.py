"""Goes through a card: the models it is made of, where they stand, and what their fields may hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_type_hints

from ..models import cards
from ..models.common import Model, is_array

__all__ = ["Field", "fields_of", "type_hints", "walk"]


class Field(NamedTuple):
    """A field of a model: its name in JSON, what it may hold by its annotation, what it holds."""

    key: str
    hint: Any
    value: Any


def fields_of(model: Model) -> Iterator[Field]:
    """The fields of a model that is made for cards."""
    hints = type_hints(type(model).__name__)
    keys = model._KEYS  # pyright: ignore[reportPrivateUsage]  # models tell of their fields by this alone
    for name, key in keys.items():
        yield Field(key, hints[name], getattr(model, name))


def walk(model: Model, place: str) -> Iterator[tuple[str, Model]]:
    """A model and all models in it, with their places, in the order in which they are written."""
    yield place, model
    for key, _, value in fields_of(model):
        if isinstance(value, Model):
            yield from walk(value, f"{place}.{key}")
        for index, entry in enumerate(value) if is_array(value) else ():
            if isinstance(entry, Model):
                yield from walk(entry, f"{place}.{key}[{index}]")


@cache
def type_hints(name: str) -> dict[str, Any]:
    """The annotations of a class that cards are made of, which are what the contract says of it."""
    return get_type_hints(getattr(cards, name))
