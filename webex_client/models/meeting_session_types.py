# Generated from spec/meeting_session_types.yaml by generator; change the spec.
"""Webex meeting session types: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    enum_reader,
)

__all__ = ["MeetingSessionKind", "MeetingSessionType", "read_meeting_session_kind"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingSessionType(Model):
    """What a meeting can do, and how many people may attend."""

    id: str
    """The session type's id, a number."""
    name: str | None = None
    """The session type's name."""
    type: MeetingSessionKind | None = None
    """What kind of meeting a session type is for."""
    attendees_capacity: int | None = None
    """How many people may attend."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "attendees_capacity": "attendeesCapacity",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.type = (value := get("type")) and read_meeting_session_kind(value)
        self.attendees_capacity = get("attendeesCapacity")
        self._source = data
        self._additional_properties = None
        return self


class MeetingSessionKind(OpenEnum):
    """What kind of meeting a session type is for."""

    MEETING = "meeting"
    WEBINAR = "webinar"
    PRIVATE_MEETING = "privateMeeting"


read_meeting_session_kind = enum_reader(MeetingSessionKind)
