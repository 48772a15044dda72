# Generated from spec/conference.yaml by generator; change the spec.
"""Webex conference controls: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    Model,
    OpenEnum,
    enum_reader,
    model_reader,
    read_each,
    read_timestamp,
)

__all__ = [
    "ConferenceDetails",
    "ConferenceParticipant",
    "ConferenceState",
    "ConferenceType",
    "read_conference_participant",
    "read_conference_state",
    "read_conference_type",
]


class ConferenceState(OpenEnum):
    """Whether the host takes part in a conference, has put it on hold, or has left because it ended."""

    CONNECTED = "connected"
    HELD = "held"
    DISCONNECTED = "disconnected"


read_conference_state = enum_reader(ConferenceState)


class ConferenceType(OpenEnum):
    """How a supervisor takes part in somebody else's call: heard by all, heard by nobody, or heard only by the one
    who is coached. An ordinary conference has no type.
    """

    BARGE_IN = "bargeIn"
    SILENT_MONITORING = "silentMonitoring"
    COACHING = "coaching"


read_conference_type = enum_reader(ConferenceType)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ConferenceParticipant(Model):
    """Somebody who takes part in a conference beside the host."""

    call_id: str | None = None
    """The call between the host and the participant."""
    muted: bool | None = None
    """The conference does not hear the participant."""
    deafened: bool | None = None
    """The participant does not hear the conference."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "call_id": "callId",
        "muted": "muted",
        "deafened": "deafened",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.call_id = get("callId")
        self.muted = get("muted")
        self.deafened = get("deafened")
        self._source = data
        self._additional_properties = None
        return self


read_conference_participant = model_reader(ConferenceParticipant)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ConferenceDetails(Model):
    """The state of a conference; without a single field where there is none."""

    state: ConferenceState | None = None
    """Whether the host takes part in a conference, has put it on hold, or has left because it ended."""
    appearance: int | None = None
    """The number under which a line of the device shows it, where it has one."""
    created: datetime | None = None
    """When it began."""
    muted: bool | None = None
    """The conference does not hear the host."""
    type: ConferenceType | None = None
    """How a supervisor takes part in somebody else's call: heard by all, heard by nobody, or heard only by the one
    who is coached. An ordinary conference has no type.
    """
    participants: list[ConferenceParticipant] | None = None
    """Who takes part beside the host."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "state": "state",
        "appearance": "appearance",
        "created": "created",
        "muted": "muted",
        "type": "type",
        "participants": "participants",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.state = (value := get("state")) and read_conference_state(value)
        self.appearance = get("appearance")
        self.created = (value := get("created")) and read_timestamp(value)
        self.muted = get("muted")
        self.type = (value := get("type")) and read_conference_type(value)
        self.participants = (value := get("participants")) and read_each(read_conference_participant, value)
        self._source = data
        self._additional_properties = None
        return self
