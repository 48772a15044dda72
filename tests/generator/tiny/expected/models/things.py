# Generated from spec/things.yaml by generator; change the spec.
"""Things that are "owned": models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
    read_timestamp,
)

if TYPE_CHECKING:
    from ..inventory import Inventory

__all__ = ["Envelope", "Size", "Thing", "ThingType", "read_size", "read_thing", "read_thing_type"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Thing(Model):
    """What somebody has."""

    id: str
    """The id."""
    type: ThingType | None = None
    """The kinds of things."""
    made: datetime | None = None
    """When it was made."""
    size: Size | None = None
    """How large a thing is. It is described after what refers to it."""
    parts: list[Thing] | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "made": "made",
        "size": "size",
        "parts": "parts",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.type = (value := get("type")) and read_thing_type(value)
        self.made = (value := get("made")) and read_timestamp(value)
        self.size = (value := get("size")) and read_size(value)
        self.parts = (value := get("parts")) and read_each(read_thing, value)
        self._source = data
        self._additional_properties = None
        return self

    @property
    def inventory(self) -> Inventory:
        """Its parts, and the parts of those."""
        from ..inventory import Inventory

        return Inventory(self)


read_thing = model_reader(Thing)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Envelope(Model):
    """What a label is in."""

    kind: str | None = None
    content: dict[str, Any] | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "content": "content",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.kind = get("kind")
        self.content = get("content")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Size(Model):
    """How large a thing is. It is described after what refers to it."""

    width: int | None = None

    _KEYS: ClassVar[Mapping[str, str]] = {
        "width": "width",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.width = get("width")
        self._source = data
        self._additional_properties = None
        return self


read_size = model_reader(Size)


class ThingType(OpenEnum):
    """The kinds of things."""

    BIG = "big"
    SMALL = "small"


read_thing_type = enum_reader(ThingType)
