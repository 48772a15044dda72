# Generated from spec/room_tabs.yaml by generator; change the spec.
"""Webex room tabs: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ItemError,
    Model,
    RoomType,
    read_item_error,
    read_map,
    read_room_type,
    read_timestamp,
)

__all__ = ["RoomTab"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RoomTab(Model):
    """A web page shown inside a room."""

    id: str
    """The tab's id."""
    room_id: str | None = None
    """The room it is in."""
    room_type: RoomType | None = None
    """Whether a room is a conversation of two people or of a group."""
    display_name: str | None = None
    """The name people see on it."""
    content_url: str | None = None
    """The address of the page it shows."""
    creator_id: str | None = None
    """Who added it."""
    created: datetime | None = None
    """When it was added."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "room_id": "roomId",
        "room_type": "roomType",
        "display_name": "displayName",
        "content_url": "contentUrl",
        "creator_id": "creatorId",
        "created": "created",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.room_id = get("roomId")
        self.room_type = (value := get("roomType")) and read_room_type(value)
        self.display_name = get("displayName")
        self.content_url = get("contentUrl")
        self.creator_id = get("creatorId")
        self.created = (value := get("created")) and read_timestamp(value)
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self
