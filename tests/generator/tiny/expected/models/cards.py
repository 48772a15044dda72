# Generated from spec/cards.yaml by generator; change the spec.
"""Tiny cards: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias

from attrs import define

from .common import (
    ABSENT,
    Colour,
    Model,
    OpenEnum,
    choice_reader,
    enum_reader,
    model_reader,
    read_colour,
    read_each,
    read_map,
)

__all__ = ["AdaptiveCard", "Box", "Element", "Height", "Text", "read_adaptive_card", "read_element", "read_height"]


class Height(OpenEnum):
    """Defined after the model that it is a default of."""

    AUTO = "auto"
    STRETCH = "stretch"


read_height = enum_reader(Height)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AdaptiveCard(Model):
    """What `x-card` takes."""

    schema: str | None = 'https://tiny.example/"schema"'
    """A key with a dollar."""
    type: Literal["AdaptiveCard"] = "AdaptiveCard"
    """Always the same."""
    version: str = "1.3"
    """Needed and said by itself."""
    body: list[Element] | None = None
    """Refers to what refers to cards."""
    fallback: Element | str | None = None
    """A choice among other things."""
    named: dict[str, Element] | None = None
    """A choice by name."""
    first: Element | None = None
    """Told apart by what the mapping says, and by their names."""
    colour: Colour | None = Colour.LIGHT_BLUE
    """Colours, and texts that are no names in Python."""
    height: Height | None = Height.AUTO
    """Defined after the model that it is a default of."""
    width: Height | int | None = Height.AUTO
    """A default that is no member of an enum."""
    depth: int | None = 0
    open: bool | None = False

    _KEYS: ClassVar[Mapping[str, str]] = {
        "schema": "$schema",
        "type": "type",
        "version": "version",
        "body": "body",
        "fallback": "fallback",
        "named": "named",
        "first": "first",
        "colour": "colour",
        "height": "height",
        "width": "width",
        "depth": "depth",
        "open": "open",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.schema = get("$schema")
        self.type = get("type", ABSENT)
        self.version = get("version", ABSENT)
        self.body = (value := get("body")) and read_each(read_element, value)
        self.fallback = (value := get("fallback")) and read_element(value)
        self.named = (value := get("named")) and read_map(read_element, value)
        self.first = (value := get("first")) and read_element(value)
        self.colour = (value := get("colour")) and read_colour(value)
        self.height = (value := get("height")) and read_height(value)
        self.width = (value := get("width")) and read_height(value)
        self.depth = get("depth")
        self.open = get("open")
        self._source = data
        self._additional_properties = None
        return self


read_adaptive_card = model_reader(AdaptiveCard)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Text(Model):
    """A name that many could have."""

    type: Literal["Input.Text"] = "Input.Text"
    id: str

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Box(Model):
    """Holds elements, and cards."""

    type: Literal["Box"] | None = "Box"
    items: list[Element] | None = None
    card: AdaptiveCard | None = None
    """What `x-card` takes."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "items": "items",
        "card": "card",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type")
        self.items = (value := get("items")) and read_each(read_element, value)
        self.card = (value := get("card")) and read_adaptive_card(value)
        self._source = data
        self._additional_properties = None
        return self


Element: TypeAlias = Text | Box | dict[str, Any]
"""Told apart by what the mapping says, and by their names."""

read_element = choice_reader(
    "type",
    {
        "Input.Text": Text,
        "Box": Box,
    },
)
