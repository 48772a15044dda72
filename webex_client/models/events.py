# Generated from spec/events.yaml by generator; change the spec.
"""Webex events: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
    read_timestamp,
)

__all__ = ["Event", "EventResource", "EventServiceType", "EventType", "read_event_resource", "read_event_type"]


class EventResource(OpenEnum):
    """The kind of thing an event is about. `businessTexts` are SMS messages, `call_records` calls,
    `convergedRecordings` recordings of calls, `file_transcodings` previews of files, `rooms` the classifications
    of rooms, and `tabs` the tabs of rooms.
    """

    ATTACHMENT_ACTIONS = "attachmentActions"
    BUSINESS_TEXTS = "businessTexts"
    CALL_RECORDS = "call_records"
    CONVERGED_RECORDINGS = "convergedRecordings"
    FILE_TRANSCODINGS = "file_transcodings"
    FILES = "files"
    MEETING_MESSAGES = "meetingMessages"
    MEETINGS = "meetings"
    MEETING_TRANSCRIPTS = "meetingTranscripts"
    MEMBERSHIPS = "memberships"
    MESSAGES = "messages"
    ROOMS = "rooms"
    TABS = "tabs"


read_event_resource = enum_reader(EventResource)


class EventType(OpenEnum):
    """What happened; only meetings are ended."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"
    ENDED = "ended"


read_event_type = enum_reader(EventType)


class EventServiceType(OpenEnum):
    """The service a recording comes from."""

    CALLING = "calling"


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Event(Model):
    """Something that somebody in the organization did."""

    id: str
    """The event's id."""
    resource: EventResource | None = None
    """The kind of thing an event is about. `businessTexts` are SMS messages, `call_records` calls,
    `convergedRecordings` recordings of calls, `file_transcodings` previews of files, `rooms` the classifications
    of rooms, and `tabs` the tabs of rooms.
    """
    type: EventType | None = None
    """What happened; only meetings are ended."""
    app_id: str | None = None
    """The application it was done with."""
    actor_id: str | None = None
    """Who did it."""
    org_id: str | None = None
    """The organization it happened in."""
    created: datetime | None = None
    """When it happened."""
    data: dict[str, Any] | None = None
    """What it was done to, as it then was; its fields depend on the resource."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "resource": "resource",
        "type": "type",
        "app_id": "appId",
        "actor_id": "actorId",
        "org_id": "orgId",
        "created": "created",
        "data": "data",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.resource = (value := get("resource")) and read_event_resource(value)
        self.type = (value := get("type")) and read_event_type(value)
        self.app_id = get("appId")
        self.actor_id = get("actorId")
        self.org_id = get("orgId")
        self.created = (value := get("created")) and read_timestamp(value)
        self.data = get("data")
        self._source = data
        self._additional_properties = None
        return self
