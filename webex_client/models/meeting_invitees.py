# Generated from spec/meeting_invitees.yaml by generator; change the spec.
"""Webex meeting invitees: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
)

__all__ = ["MeetingInvitee", "NewMeetingInvitee"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MeetingInvitee(Model):
    """Somebody who is invited to a meeting."""

    id: str
    """The invitee's id."""
    email: str | None = None
    """The address."""
    display_name: str | None = None
    """The name."""
    co_host: bool | None = None
    """Whether they may host in the host's place."""
    meeting_id: str | None = None
    """The meeting."""
    panelist: bool | None = None
    """Whether they are a panelist of a webinar."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "display_name": "displayName",
        "co_host": "coHost",
        "meeting_id": "meetingId",
        "panelist": "panelist",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.email = get("email")
        self.display_name = get("displayName")
        self.co_host = get("coHost")
        self.meeting_id = get("meetingId")
        self.panelist = get("panelist")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class NewMeetingInvitee(Model):
    """Somebody to invite to a meeting."""

    email: str
    """The address."""
    display_name: str | None = None
    """The name, 128 characters at most; that of the account, or the address, where it is not given. In the meeting,
    people with an account have the name of that.
    """
    co_host: bool | None = None
    """Whether they may host in the host's place."""
    panelist: bool | None = None
    """Whether they are a panelist of a webinar."""
    send_email: bool | None = None
    """Whether they get an e-mail, as is done where nothing is said."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "display_name": "displayName",
        "co_host": "coHost",
        "panelist": "panelist",
        "send_email": "sendEmail",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.email = get("email", ABSENT)
        self.display_name = get("displayName")
        self.co_host = get("coHost")
        self.panelist = get("panelist")
        self.send_email = get("sendEmail")
        self._source = data
        self._additional_properties = None
        return self
