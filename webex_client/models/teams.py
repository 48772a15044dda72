# Generated from spec/teams.yaml by generator; change the spec.
"""Webex teams: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ItemError,
    Model,
    read_item_error,
    read_map,
    read_timestamp,
)

__all__ = ["Team"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Team(Model):
    """A group of people with rooms of its own."""

    id: str
    """The team's id."""
    name: str | None = None
    """The name people see."""
    description: str | None = None
    """What it is for."""
    created: datetime | None = None
    """When it was created."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "created": "created",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.description = get("description")
        self.created = (value := get("created")) and read_timestamp(value)
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self
