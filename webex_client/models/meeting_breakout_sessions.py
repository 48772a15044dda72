# Generated from spec/meeting_breakout_sessions.yaml by generator; change the spec.
"""Webex meeting breakout sessions: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    model_reader,
    read_timestamp,
)

__all__ = ["MeetingBreakoutSession", "MeetingBreakoutSessionPlan", "read_meeting_breakout_session_plan"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingBreakoutSession(Model):
    """A room apart from a meeting."""

    id: str
    """The breakout session's id."""
    name: str | None = None
    """Its name."""
    invitees: list[str] | None = None
    """The addresses of those who were put into it beforehand."""
    start_time: datetime | None = None
    """When it began, of a meeting that has ended."""
    end_time: datetime | None = None
    """When it ended, of a meeting that has ended."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "invitees": "invitees",
        "start_time": "startTime",
        "end_time": "endTime",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.invitees = get("invitees")
        self.start_time = (value := get("startTime")) and read_timestamp(value)
        self.end_time = (value := get("endTime")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingBreakoutSessionPlan(Model):
    """A room apart that a meeting is to have; its name is needed."""

    name: str | None = None
    """Its name."""
    invitees: list[str] | None = None
    """The addresses of those to put into it; nobody can be in two."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "invitees": "invitees",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.name = get("name")
        self.invitees = get("invitees")
        self._source = data
        self._additional_properties = None
        return self


read_meeting_breakout_session_plan = model_reader(MeetingBreakoutSessionPlan)
