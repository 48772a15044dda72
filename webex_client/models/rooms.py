# Generated from spec/rooms.yaml by generator; change the spec.
"""Webex rooms: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ItemError,
    Model,
    OpenEnum,
    RoomType,
    read_item_error,
    read_map,
    read_room_type,
    read_timestamp,
)

__all__ = ["Room", "RoomMeetingInfo", "RoomSortBy"]


class RoomSortBy(OpenEnum):
    """The orders in which rooms can be listed."""

    ID = "id"
    LASTACTIVITY = "lastactivity"
    CREATED = "created"


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Room(Model):
    """A room, called a space in the Webex app."""

    id: str
    """The room's id."""
    title: str | None = None
    """The name people see; in a direct room that of the other person."""
    type: RoomType | None = None
    """Whether a room is a conversation of two people or of a group."""
    is_locked: bool | None = None
    """Only moderators may add people and change the title."""
    team_id: str | None = None
    """The team it belongs to."""
    last_activity: datetime | None = None
    """When something last happened in it."""
    creator_id: str | None = None
    """Who created it."""
    created: datetime | None = None
    """When it was created."""
    owner_id: str | None = None
    """The organization that owns it."""
    classification_id: str | None = None
    """How confidential it is, by one of the organization's classifications."""
    is_announcement_only: bool | None = None
    """Only moderators may post."""
    is_read_only: bool | None = None
    """Nobody may post any more."""
    is_public: bool | None = None
    """Anybody in the organization can find and join it."""
    made_public: datetime | None = None
    """When it was made public."""
    description: str | None = None
    """What it is for."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "title": "title",
        "type": "type",
        "is_locked": "isLocked",
        "team_id": "teamId",
        "last_activity": "lastActivity",
        "creator_id": "creatorId",
        "created": "created",
        "owner_id": "ownerId",
        "classification_id": "classificationId",
        "is_announcement_only": "isAnnouncementOnly",
        "is_read_only": "isReadOnly",
        "is_public": "isPublic",
        "made_public": "madePublic",
        "description": "description",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.title = get("title")
        self.type = (value := get("type")) and read_room_type(value)
        self.is_locked = get("isLocked")
        self.team_id = get("teamId")
        self.last_activity = (value := get("lastActivity")) and read_timestamp(value)
        self.creator_id = get("creatorId")
        self.created = (value := get("created")) and read_timestamp(value)
        self.owner_id = get("ownerId")
        self.classification_id = get("classificationId")
        self.is_announcement_only = get("isAnnouncementOnly")
        self.is_read_only = get("isReadOnly")
        self.is_public = get("isPublic")
        self.made_public = (value := get("madePublic")) and read_timestamp(value)
        self.description = get("description")
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RoomMeetingInfo(Model):
    """The ways into the meeting of a room."""

    room_id: str | None = None
    """The room."""
    meeting_link: str | None = None
    """The address to join by browser."""
    sip_address: str | None = None
    """The address to join by a SIP device."""
    meeting_number: str | None = None
    """The number to join by phone or app."""
    meeting_id: str | None = None
    """The meeting's id."""
    call_in_toll_free_number: str | None = None
    """The phone number that costs nothing."""
    call_in_toll_number: str | None = None
    """The phone number that costs a call."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "room_id": "roomId",
        "meeting_link": "meetingLink",
        "sip_address": "sipAddress",
        "meeting_number": "meetingNumber",
        "meeting_id": "meetingId",
        "call_in_toll_free_number": "callInTollFreeNumber",
        "call_in_toll_number": "callInTollNumber",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.room_id = get("roomId")
        self.meeting_link = get("meetingLink")
        self.sip_address = get("sipAddress")
        self.meeting_number = get("meetingNumber")
        self.meeting_id = get("meetingId")
        self.call_in_toll_free_number = get("callInTollFreeNumber")
        self.call_in_toll_number = get("callInTollNumber")
        self._source = data
        self._additional_properties = None
        return self
