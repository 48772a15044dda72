"""Webhooks at work: which of them an event is for, what they tell of it, and when they have failed too often."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...webhooks.signatures import SIGNATURE_HEADER, sign
from .deliveries import Delivery
from .tables import Json, Table
from .views import data_seen
from .webhook_filters import FIREHOSE, Filter

if TYPE_CHECKING:
    from .organization import Organization

__all__ = ["Subscription", "Subscriptions"]

_MOST_FAILURES = 100
_FAILURES_WITHIN = 300.0
"""Seconds in which so many failures turn a webhook inactive."""

_READ_BY_ID = ("text", "markdown", "html", "attachments", "isVoiceClip", "inputs")
"""What no webhook tells: it is read by the id."""


class Subscription:
    """A webhook: its row, and what nobody is shown.

    `base_url` is where its creator reaches the fake: addresses in deliveries begin with it.
    """

    def __init__(self, row: Json, filter: Filter, base_url: str) -> None:
        self.row = row
        self.filter = filter
        self._base_url = base_url
        self._failures: deque[float] = deque()

    @property
    def is_active(self) -> bool:
        """Whether it is told of anything."""
        return bool(self.row["status"] == "active")

    def wants(self, event: Json) -> bool:
        """Whether it is one to tell of such an event."""
        row = self.row
        return (
            self.is_active
            and (row["resource"] == event["resource"] or (row["resource"] == "all" and event["resource"] in FIREHOSE))
            and row["event"] in ("all", event["type"])
            and self.filter.admits(event["data"], row["createdBy"])
        )

    def delivery(self, organization: Organization, event: Json, creator: Json) -> Delivery:
        """What it tells of an event."""
        row = self.row
        seen = data_seen(organization, event, creator, self._base_url)
        told = {
            **{name: value for name, value in row.items() if name != "secret"},
            "resource": event["resource"],
            "event": event["type"],
            "actorId": event["actorId"],
            "data": {name: value for name, value in seen.items() if name not in _READ_BY_ID},
        }
        body = json.dumps(told, separators=(",", ":")).encode()
        headers = {"Content-Type": "application/json"}
        if row.get("secret"):
            headers[SIGNATURE_HEADER] = sign(body, row["secret"])
        return Delivery(row["id"], row["targetUrl"], headers, body)

    def activate(self) -> None:
        """Let it be told again, whatever failed before."""
        self.row["status"] = "active"
        self._failures.clear()

    def failed(self, now: float) -> None:
        """A delivery has failed: with too many of them in too short a time it turns inactive."""
        self._failures.append(now)
        while self._failures[0] < now - _FAILURES_WITHIN:
            self._failures.popleft()
        if len(self._failures) >= _MOST_FAILURES:
            self.row["status"] = "inactive"


class Subscriptions:
    """All webhooks."""

    def __init__(self, organization: Organization) -> None:
        self.rows = Table("createdBy")
        self._organization = organization
        self._by_id: dict[str, Subscription] = {}

    def add(self, subscription: Subscription) -> Json:
        """Tell a webhook of what happens from now on."""
        self._by_id[subscription.row["id"]] = subscription
        return self.rows.add(subscription.row)

    def get(self, webhook_id: str) -> Subscription | None:
        """The webhook with this id."""
        return self._by_id.get(webhook_id)

    def remove(self, row: Json) -> None:
        """Tell a webhook of nothing any more."""
        del self._by_id[row["id"]]
        self.rows.remove(row)

    def tell(self, event: Json, only: str | None) -> None:
        """Make the deliveries that an event is reason for."""
        organization = self._organization
        for subscription, creator in self._meant(event, only):
            delivery = subscription.delivery(organization, event, creator)
            organization.deliveries.add(delivery, subscription, organization.after)

    def _meant(self, event: Json, only: str | None) -> Iterator[tuple[Subscription, Json]]:
        organization = self._organization
        for subscription in self._by_id.values():
            creator = organization.people.get(subscription.row["createdBy"])
            if creator is None or not subscription.wants(event):
                continue
            whole = subscription.row["ownedBy"] == "org" and organization.oversees(creator)
            if whole or organization.is_told(creator, event, only):
                yield subscription, creator
