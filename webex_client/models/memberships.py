# Generated from spec/memberships.yaml by generator; change the spec.
"""Webex memberships: models and enums."""

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

__all__ = ["Membership"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Membership(Model):
    """One person's place in one room."""

    id: str
    """The membership's id."""
    room_id: str | None = None
    """The room."""
    room_type: RoomType | None = None
    """Whether a room is a conversation of two people or of a group."""
    person_id: str | None = None
    """The person."""
    person_email: str | None = None
    """The person's address."""
    person_display_name: str | None = None
    """The person's name."""
    person_org_id: str | None = None
    """The person's organization."""
    is_moderator: bool | None = None
    """The person is a moderator of the room."""
    is_monitor: bool | None = None
    """The person is a bot that monitors the room; no longer of use."""
    is_room_hidden: bool | None = None
    """The person's app hides the room, which is a direct one."""
    created: datetime | None = None
    """When the person was added."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "room_id": "roomId",
        "room_type": "roomType",
        "person_id": "personId",
        "person_email": "personEmail",
        "person_display_name": "personDisplayName",
        "person_org_id": "personOrgId",
        "is_moderator": "isModerator",
        "is_monitor": "isMonitor",
        "is_room_hidden": "isRoomHidden",
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
        self.person_id = get("personId")
        self.person_email = get("personEmail")
        self.person_display_name = get("personDisplayName")
        self.person_org_id = get("personOrgId")
        self.is_moderator = get("isModerator")
        self.is_monitor = get("isMonitor")
        self.is_room_hidden = get("isRoomHidden")
        self.created = (value := get("created")) and read_timestamp(value)
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self
