# Generated from spec/events.yaml by generator; change the spec.
"""Webex events: operations. Events are the record of what people in an organization did with messages, memberships,
meetings, calls and the like. Compliance officers read them; to be told at once of what happens, a webhook is
better.
"""

from __future__ import annotations

from datetime import datetime

from ..models.events import (
    Event,
    EventResource,
    EventServiceType,
    EventType,
)
from ..operation import (
    Operation,
    PagedOperation,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncEvents", "Events", "get", "list"]


def list(
    *,
    resource: EventResource | str | None = None,
    type: EventType | str | None = None,
    actor_id: str | None = None,
    from_: datetime | str | None = None,
    to: datetime | str | None = None,
    page_size: int | None = None,
    service_type: EventServiceType | str | None = None,
    limit: int | None = None,
) -> PagedOperation[Event]:
    """List the events of the organization.

    Args:
        resource: Only events about this kind of thing.
        type: Only events of this type.
        actor_id: Only what this person did.
        from_: Only events after this time.
        to: Only events before this time, which may not be in the future; up to now where it is not given.
        page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not a
            total: later pages follow.
        service_type: The service that recorded; needed with the resource `convergedRecordings` and only there.
        limit: How many entries to give in all, over all pages; every one if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-compliance:events_read`.
    """
    return PagedOperation(
        id="events.list",
        method="GET",
        path="events",
        query=query(
            {
                "resource": resource,
                "type": type,
                "actorId": actor_id,
                "from": from_,
                "to": to,
                "max": page_size,
                "serviceType": service_type,
            }
        ),
        returns=Many(Event),
        pagination="link",
        limit=limit,
    )


def get(
    event_id: str,
) -> Operation[Event]:
    """Show one event.

    Args:
        event_id: The event.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `spark-compliance:events_read`.
    """
    return Operation(
        id="events.get",
        method="GET",
        path=f"events/{segment('event_id', event_id)}",
        returns=One(Event),
    )


class Events:
    """`webex.events` of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        resource: EventResource | str | None = None,
        type: EventType | str | None = None,
        actor_id: str | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        page_size: int | None = None,
        service_type: EventServiceType | str | None = None,
        limit: int | None = None,
    ) -> Paginator[Event]:
        """List the events of the organization.

        Args:
            resource: Only events about this kind of thing.
            type: Only events of this type.
            actor_id: Only what this person did.
            from_: Only events after this time.
            to: Only events before this time, which may not be in the future; up to now where it is not given.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            service_type: The service that recorded; needed with the resource `convergedRecordings` and only there.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-compliance:events_read`.
        """
        return self._client.send(
            list(
                resource=resource,
                type=type,
                actor_id=actor_id,
                from_=from_,
                to=to,
                page_size=page_size,
                service_type=service_type,
                limit=limit,
            )
        )

    def get(
        self,
        event_id: str,
    ) -> Event:
        """Show one event.

        Args:
            event_id: The event.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-compliance:events_read`.
        """
        return self._client.send(
            get(
                event_id,
            )
        )


class AsyncEvents:
    """`webex.events` of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        resource: EventResource | str | None = None,
        type: EventType | str | None = None,
        actor_id: str | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        page_size: int | None = None,
        service_type: EventServiceType | str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[Event]:
        """List the events of the organization.

        Args:
            resource: Only events about this kind of thing.
            type: Only events of this type.
            actor_id: Only what this person did.
            from_: Only events after this time.
            to: Only events before this time, which may not be in the future; up to now where it is not given.
            page_size: How many entries one page may hold; the service lowers a larger number without a word. It is not
                a total: later pages follow.
            service_type: The service that recorded; needed with the resource `convergedRecordings` and only there.
            limit: How many entries to give in all, over all pages; every one if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-compliance:events_read`.
        """
        return self._client.send(
            list(
                resource=resource,
                type=type,
                actor_id=actor_id,
                from_=from_,
                to=to,
                page_size=page_size,
                service_type=service_type,
                limit=limit,
            )
        )

    async def get(
        self,
        event_id: str,
    ) -> Event:
        """Show one event.

        Args:
            event_id: The event.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `spark-compliance:events_read`.
        """
        return await self._client.send(
            get(
                event_id,
            )
        )
