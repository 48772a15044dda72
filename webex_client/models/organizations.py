# Generated from spec/organizations.yaml by generator; change the spec.
"""Webex organizations: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    Model,
    read_timestamp,
)

__all__ = ["Organization"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Organization(Model):
    """A company, school or the like that people belong to."""

    id: str
    """The organization's id."""
    display_name: str | None = None
    """The full name."""
    created: datetime | None = None
    """When it was created."""
    xsi_actions_endpoint: str | None = None
    """The address of Webex Calling for actions (XSI); only where it was asked for."""
    xsi_events_endpoint: str | None = None
    """The address of Webex Calling for events (XSI); only where it was asked for."""
    xsi_events_channel_endpoint: str | None = None
    """The address of Webex Calling for the channel of events (XSI); only where it was asked for."""
    xsi_domain: str | None = None
    """The host of these addresses; only where it was asked for."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "created": "created",
        "xsi_actions_endpoint": "xsiActionsEndpoint",
        "xsi_events_endpoint": "xsiEventsEndpoint",
        "xsi_events_channel_endpoint": "xsiEventsChannelEndpoint",
        "xsi_domain": "xsiDomain",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.display_name = get("displayName")
        self.created = (value := get("created")) and read_timestamp(value)
        self.xsi_actions_endpoint = get("xsiActionsEndpoint")
        self.xsi_events_endpoint = get("xsiEventsEndpoint")
        self.xsi_events_channel_endpoint = get("xsiEventsChannelEndpoint")
        self.xsi_domain = get("xsiDomain")
        self._source = data
        self._additional_properties = None
        return self
