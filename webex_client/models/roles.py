# Generated from spec/roles.yaml by generator; change the spec.
"""Webex roles: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
)

__all__ = ["Role"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Role(Model):
    """What an administrator may do."""

    id: str
    """The role's id."""
    name: str | None = None
    """The name, such as `Full Administrator`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self._source = data
        self._additional_properties = None
        return self
