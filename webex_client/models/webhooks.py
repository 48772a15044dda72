# Generated from spec/webhooks.yaml by generator; change the spec.
"""Webex webhooks: models and enums."""

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

__all__ = [
    "Webhook",
    "WebhookEvent",
    "WebhookOwnedBy",
    "WebhookResource",
    "WebhookStatus",
    "read_webhook_event",
    "read_webhook_owned_by",
    "read_webhook_resource",
    "read_webhook_status",
]


class WebhookResource(OpenEnum):
    """What a webhook tells of. `all`, with the event `all`, stands for memberships, messages and rooms."""

    ADMIN_BATCH_JOBS = "adminBatchJobs"
    ALL = "all"
    ATTACHMENT_ACTIONS = "attachmentActions"
    CONVERGED_RECORDINGS = "convergedRecordings"
    DATA_SOURCES = "dataSources"
    MEETING_PARTICIPANTS = "meetingParticipants"
    MEETINGS = "meetings"
    MEETING_TRANSCRIPTS = "meetingTranscripts"
    MEMBERSHIPS = "memberships"
    MESSAGES = "messages"
    RECORDINGS = "recordings"
    ROOMS = "rooms"
    SERVICE_APP = "serviceApp"
    TELEPHONY_CALLS = "telephony_calls"
    TELEPHONY_CONFERENCE = "telephony_conference"
    TELEPHONY_MWI = "telephony_mwi"
    UC_COUNTERS = "uc_counters"


read_webhook_resource = enum_reader(WebhookResource)


class WebhookEvent(OpenEnum):
    """What has to happen for a webhook to tell of it; `all` stands for every event of the resource. Meetings are
    started and ended, participants join and leave, rooms are migrated to another region and then have another id,
    service apps are authorized and deauthorized, and the status of batch jobs changes.
    """

    ALL = "all"
    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"
    STARTED = "started"
    ENDED = "ended"
    JOINED = "joined"
    LEFT = "left"
    MIGRATED = "migrated"
    AUTHORIZED = "authorized"
    DEAUTHORIZED = "deauthorized"
    STATUS_CHANGED = "statusChanged"


read_webhook_event = enum_reader(WebhookEvent)


class WebhookStatus(OpenEnum):
    """Whether a webhook is delivered. Only the service makes one inactive, after 100 failures within 5 minutes; it
    can only be set to `active`.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"


read_webhook_status = enum_reader(WebhookStatus)


class WebhookOwnedBy(OpenEnum):
    """Whether a webhook tells of what its creator may see or, for administrators and compliance officers, of the
    whole organization.
    """

    CREATOR = "creator"
    ORG = "org"


read_webhook_owned_by = enum_reader(WebhookOwnedBy)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Webhook(Model):
    """A request to be told of events."""

    id: str
    """The webhook's id."""
    name: str | None = None
    """Its name for people."""
    target_url: str | None = None
    """The address to which each event is posted."""
    resource: WebhookResource | None = None
    """What a webhook tells of. `all`, with the event `all`, stands for memberships, messages and rooms."""
    event: WebhookEvent | None = None
    """What has to happen for a webhook to tell of it; `all` stands for every event of the resource. Meetings are
    started and ended, participants join and leave, rooms are migrated to another region and then have another id,
    service apps are authorized and deauthorized, and the status of batch jobs changes.
    """
    filter: str | None = None
    """Which events alone it tells of."""
    secret: str | None = None
    """The key with which deliveries are signed."""
    org_id: str | None = None
    """The organization it belongs to."""
    created_by: str | None = None
    """Who created it."""
    app_id: str | None = None
    """The application it was created with."""
    owned_by: WebhookOwnedBy | None = None
    """Whether a webhook tells of what its creator may see or, for administrators and compliance officers, of the
    whole organization.
    """
    status: WebhookStatus | None = None
    """Whether a webhook is delivered. Only the service makes one inactive, after 100 failures within 5 minutes; it
    can only be set to `active`.
    """
    created: datetime | None = None
    """When it was created."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "target_url": "targetUrl",
        "resource": "resource",
        "event": "event",
        "filter": "filter",
        "secret": "secret",
        "org_id": "orgId",
        "created_by": "createdBy",
        "app_id": "appId",
        "owned_by": "ownedBy",
        "status": "status",
        "created": "created",
    }
    _SECRETS: ClassVar[frozenset[str]] = frozenset(["secret"])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.id = get("id", ABSENT)
        self.name = get("name")
        self.target_url = get("targetUrl")
        self.resource = (value := get("resource")) and read_webhook_resource(value)
        self.event = (value := get("event")) and read_webhook_event(value)
        self.filter = get("filter")
        self.secret = get("secret")
        self.org_id = get("orgId")
        self.created_by = get("createdBy")
        self.app_id = get("appId")
        self.owned_by = (value := get("ownedBy")) and read_webhook_owned_by(value)
        self.status = (value := get("status")) and read_webhook_status(value)
        self.created = (value := get("created")) and read_timestamp(value)
        self._source = data
        self._additional_properties = None
        return self
