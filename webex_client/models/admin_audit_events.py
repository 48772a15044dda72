# Generated from spec/admin_audit_events.yaml by generator; change the spec.
"""Webex admin audit events: models and enums."""

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
    model_reader,
    read_each,
    read_timestamp,
)

__all__ = [
    "AdminAuditEvent",
    "AdminAuditEventData",
    "AdminAuditRole",
    "read_admin_audit_event_data",
    "read_admin_audit_role",
]


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AdminAuditEvent(Model):
    """Something that an administrator did, or tried to do."""

    id: str
    """The event's id."""
    created: datetime | None = None
    """When it happened."""
    actor_id: str | None = None
    """Who did it."""
    actor_org_id: str | None = None
    """The organization of whoever did it."""
    data: AdminAuditEventData | None = None
    """What was done, by whom and to what. Which of the fields there are depends on the event, and there may be
    others.
    """

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "created": "created",
        "actor_id": "actorId",
        "actor_org_id": "actorOrgId",
        "data": "data",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.created = (value := get("created")) and read_timestamp(value)
        self.actor_id = get("actorId")
        self.actor_org_id = get("actorOrgId")
        self.data = (value := get("data")) and read_admin_audit_event_data(value)
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AdminAuditEventData(Model):
    """What was done, by whom and to what. Which of the fields there are depends on the event, and there may be
    others.
    """

    event_category: str | None = None
    """The category, such as `LOGINS`; some systems write `EventCategory.` before it."""
    event_description: str | None = None
    """What kind of thing was done, in words."""
    action_text: str | None = None
    """What was done, in words."""
    actor_name: str | None = None
    """The name of whoever did it."""
    actor_email: str | None = None
    """The address of whoever did it."""
    actor_org_name: str | None = None
    """The name of their organization."""
    actor_ip: str | None = None
    """The IP address it was done from."""
    actor_user_agent: str | None = None
    """The browser it was done with."""
    admin_roles: list[AdminAuditRole] | None = None
    """The roles of whoever did it."""
    target_type: str | None = None
    """What kind of thing it was done to; some systems write `TargetResourceType.` before it."""
    target_id: str | None = None
    """The id of what it was done to."""
    target_name: str | None = None
    """The name of what it was done to."""
    target_org_id: str | None = None
    """The organization of what it was done to."""
    target_org_name: str | None = None
    """The name of that organization."""
    tracking_id: str | None = None
    """The number by which Webex support finds the event."""
    error_code: str | None = None
    """Why it failed, as a code, where it did."""
    error_message: str | None = None
    """Why it failed, in words, where it did."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "event_category": "eventCategory",
        "event_description": "eventDescription",
        "action_text": "actionText",
        "actor_name": "actorName",
        "actor_email": "actorEmail",
        "actor_org_name": "actorOrgName",
        "actor_ip": "actorIp",
        "actor_user_agent": "actorUserAgent",
        "admin_roles": "adminRoles",
        "target_type": "targetType",
        "target_id": "targetId",
        "target_name": "targetName",
        "target_org_id": "targetOrgId",
        "target_org_name": "targetOrgName",
        "tracking_id": "trackingId",
        "error_code": "errorCode",
        "error_message": "errorMessage",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.event_category = get("eventCategory")
        self.event_description = get("eventDescription")
        self.action_text = get("actionText")
        self.actor_name = get("actorName")
        self.actor_email = get("actorEmail")
        self.actor_org_name = get("actorOrgName")
        self.actor_ip = get("actorIp")
        self.actor_user_agent = get("actorUserAgent")
        self.admin_roles = (value := get("adminRoles")) and read_each(read_admin_audit_role, value)
        self.target_type = get("targetType")
        self.target_id = get("targetId")
        self.target_name = get("targetName")
        self.target_org_id = get("targetOrgId")
        self.target_org_name = get("targetOrgName")
        self.tracking_id = get("trackingId")
        self.error_code = get("errorCode")
        self.error_message = get("errorMessage")
        self._source = data
        self._additional_properties = None
        return self


read_admin_audit_event_data = model_reader(AdminAuditEventData)


class AdminAuditRole(OpenEnum):
    """A role of an administrator as admin audit events name it; there are more than are known here."""

    USER = "User"
    FULL_ADMIN = "Full_Admin"
    ID_FULL_ADMIN = "id_full_admin"


read_admin_audit_role = enum_reader(AdminAuditRole)
