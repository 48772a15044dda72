# Generated from spec/admin_audit_events.yaml by generator; change the spec.
"""Webex admin audit events: operations. Admin audit events are the record of what administrators did in Control Hub.
Full administrators read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..models.admin_audit_events import AdminAuditEvent
from ..operation import (
    PagedOperation,
    query,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many
from ..sender import AsyncSender, Sender

__all__ = ["AdminAuditEvents", "AsyncAdminAuditEvents", "list", "list_event_categories"]


def list(
    *,
    org_id: str,
    from_: datetime | str,
    to: datetime | str,
    actor_id: str | None = None,
    page_size: int | None = None,
    offset: int | None = None,
    event_categories: str | Sequence[str] | None = None,
    limit: int | None = None,
) -> PagedOperation[AdminAuditEvent]:
    """List what administrators did in an organization.

    For full administrators. From `from_` to `to` may be a year at most.

    Args:
        org_id: The organization.
        from_: Only events after this time.
        to: Only events before this time.
        actor_id: Only what this person did.
        page_size: How many events one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        offset: How many events to pass over.
        event_categories: Only events of these categories; `admin_audit_events.list_event_categories` knows them.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `audit:events_read`.
    """
    return PagedOperation(
        id="admin_audit_events.list",
        method="GET",
        path="adminAudit/events",
        query=query(
            {
                "orgId": org_id,
                "from": from_,
                "to": to,
                "actorId": actor_id,
                "max": page_size,
                "offset": offset,
                "eventCategories": event_categories,
            }
        ),
        returns=Many(AdminAuditEvent),
        pagination="offset",
        limit=limit,
    )


def list_event_categories(
    *,
    limit: int | None = None,
) -> PagedOperation[str]:
    """List the categories that admin audit events have.

    For full administrators. They come all at once.

    Args:
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `audit:events_read`.
    """
    return PagedOperation(
        id="admin_audit_events.list_event_categories",
        method="GET",
        path="adminAudit/eventCategories",
        returns=Many(str, "eventCategories"),
        pagination="single",
        limit=limit,
    )


class AdminAuditEvents:
    """`webex.admin_audit_events` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str,
        from_: datetime | str,
        to: datetime | str,
        actor_id: str | None = None,
        page_size: int | None = None,
        offset: int | None = None,
        event_categories: str | Sequence[str] | None = None,
        limit: int | None = None,
    ) -> Paginator[AdminAuditEvent]:
        """List what administrators did in an organization.

        For full administrators. From `from_` to `to` may be a year at most.

        Args:
            org_id: The organization.
            from_: Only events after this time.
            to: Only events before this time.
            actor_id: Only what this person did.
            page_size: How many events one page may hold; the service lowers a larger number without a word. It is not a
                total: later pages follow.
            offset: How many events to pass over.
            event_categories: Only events of these categories; `admin_audit_events.list_event_categories` knows them.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `audit:events_read`.
        """
        return self._client.send(
            list(
                org_id=org_id,
                from_=from_,
                to=to,
                actor_id=actor_id,
                page_size=page_size,
                offset=offset,
                event_categories=event_categories,
                limit=limit,
            )
        )

    def list_event_categories(
        self,
        *,
        limit: int | None = None,
    ) -> Paginator[str]:
        """List the categories that admin audit events have.

        For full administrators. They come all at once.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `audit:events_read`.
        """
        return self._client.send(
            list_event_categories(
                limit=limit,
            )
        )


class AsyncAdminAuditEvents:
    """`webex.admin_audit_events` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        org_id: str,
        from_: datetime | str,
        to: datetime | str,
        actor_id: str | None = None,
        page_size: int | None = None,
        offset: int | None = None,
        event_categories: str | Sequence[str] | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[AdminAuditEvent]:
        """List what administrators did in an organization.

        For full administrators. From `from_` to `to` may be a year at most.

        Args:
            org_id: The organization.
            from_: Only events after this time.
            to: Only events before this time.
            actor_id: Only what this person did.
            page_size: How many events one page may hold; the service lowers a larger number without a word. It is not a
                total: later pages follow.
            offset: How many events to pass over.
            event_categories: Only events of these categories; `admin_audit_events.list_event_categories` knows them.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `audit:events_read`.
        """
        return self._client.send(
            list(
                org_id=org_id,
                from_=from_,
                to=to,
                actor_id=actor_id,
                page_size=page_size,
                offset=offset,
                event_categories=event_categories,
                limit=limit,
            )
        )

    def list_event_categories(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncPaginator[str]:
        """List the categories that admin audit events have.

        For full administrators. They come all at once.

        Args:
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `audit:events_read`.
        """
        return self._client.send(
            list_event_categories(
                limit=limit,
            )
        )
