# Generated from spec/team_memberships.yaml by generator; change the spec.
"""Webex team memberships: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from .common import (
    ABSENT,
    ItemError,
    Model,
    read_item_error,
    read_map,
    read_timestamp,
)

__all__ = ["TeamMembership"]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TeamMembership(Model):
    """One person's place in one team."""

    id: str
    """The team membership's id."""
    team_id: str | None = None
    """The team."""
    person_id: str | None = None
    """The person."""
    person_email: str | None = None
    """The person's address."""
    person_display_name: str | None = None
    """The person's name."""
    person_org_id: str | None = None
    """The person's organization."""
    is_moderator: bool | None = None
    """The person is a moderator of the team."""
    created: datetime | None = None
    """When the person was added."""
    errors: dict[str, ItemError] | None = None
    """Fields the service could not give, and why; only in lists."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "team_id": "teamId",
        "person_id": "personId",
        "person_email": "personEmail",
        "person_display_name": "personDisplayName",
        "person_org_id": "personOrgId",
        "is_moderator": "isModerator",
        "created": "created",
        "errors": "errors",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.team_id = get("teamId")
        self.person_id = get("personId")
        self.person_email = get("personEmail")
        self.person_display_name = get("personDisplayName")
        self.person_org_id = get("personOrgId")
        self.is_moderator = get("isModerator")
        self.created = (value := get("created")) and read_timestamp(value)
        self.errors = (value := get("errors")) and read_map(read_item_error, value)
        self._source = data
        self._additional_properties = None
        return self
