# Generated from spec/meeting_invitation_sources.yaml by generator; change the spec.
"""Webex meeting invitation sources: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
)

__all__ = ["MeetingInvitationSource", "NewMeetingInvitationSource"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInvitationSource(Model):
    """A place where people hear of a webinar."""

    id: str
    """The invitation source's id."""
    source_id: str | None = None
    """A name of your own for it."""
    source_email: str | None = None
    """An address for it."""
    join_link: str | None = None
    """Where people from there join; absent where they must register."""
    register_link: str | None = None
    """Where people from there register."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "source_id": "sourceId",
        "source_email": "sourceEmail",
        "join_link": "joinLink",
        "register_link": "registerLink",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.source_id = get("sourceId")
        self.source_email = get("sourceEmail")
        self.join_link = get("joinLink")
        self.register_link = get("registerLink")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class NewMeetingInvitationSource(Model):
    """A place where people are to hear of a webinar."""

    source_id: str
    """A name of your own for it."""
    source_email: str
    """An address for it."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "source_id": "sourceId",
        "source_email": "sourceEmail",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.source_id = get("sourceId", ABSENT)
        self.source_email = get("sourceEmail", ABSENT)
        self._source = data
        self._additional_properties = None
        return self
