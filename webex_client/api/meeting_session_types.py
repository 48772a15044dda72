# Generated from spec/meeting_session_types.yaml by generator; change the spec.
"""Webex meeting session types: operations. A session type says what a meeting can do and how many people may attend.
Hosts have those that their site gave them.
"""

from __future__ import annotations

from ..models.meeting_session_types import MeetingSessionType
from ..operation import (
    Operation,
    PagedOperation,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingSessionTypes", "MeetingSessionTypes", "get", "list"]


def list(
    *,
    host_email: str | None = None,
    site_url: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingSessionType]:
    """List the session types that a host has.

    They come all at once.

    Args:
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        site_url: The site; the host's preferred site where it is not given.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_session_types.list",
        method="GET",
        path="meetings/sessionTypes",
        query=query(
            {
                "hostEmail": host_email,
                "siteUrl": site_url,
            }
        ),
        returns=Many(MeetingSessionType),
        pagination="single",
        limit=limit,
    )


def get(
    session_type_id: str,
    *,
    host_email: str | None = None,
    site_url: str | None = None,
) -> Operation[MeetingSessionType]:
    """Show one session type.

    What kind of meeting it is for, and how many people may attend.

    Args:
        session_type_id: The session type.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        site_url: The site; the host's preferred site where it is not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_session_types.get",
        method="GET",
        path=f"meetings/sessionTypes/{segment('session_type_id', session_type_id)}",
        query=query(
            {
                "hostEmail": host_email,
                "siteUrl": site_url,
            }
        ),
        returns=One(MeetingSessionType),
    )


class MeetingSessionTypes:
    """`webex.meeting_session_types`, or `webex.meetings.session_types`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        host_email: str | None = None,
        site_url: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingSessionType]:
        """List the session types that a host has.

        They come all at once.

        Args:
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; the host's preferred site where it is not given.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                host_email=host_email,
                site_url=site_url,
                limit=limit,
            )
        )

    def get(
        self,
        session_type_id: str,
        *,
        host_email: str | None = None,
        site_url: str | None = None,
    ) -> MeetingSessionType:
        """Show one session type.

        What kind of meeting it is for, and how many people may attend.

        Args:
            session_type_id: The session type.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; the host's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                session_type_id,
                host_email=host_email,
                site_url=site_url,
            )
        )


class AsyncMeetingSessionTypes:
    """`webex.meeting_session_types`, or `webex.meetings.session_types`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        host_email: str | None = None,
        site_url: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingSessionType]:
        """List the session types that a host has.

        They come all at once.

        Args:
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; the host's preferred site where it is not given.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                host_email=host_email,
                site_url=site_url,
                limit=limit,
            )
        )

    async def get(
        self,
        session_type_id: str,
        *,
        host_email: str | None = None,
        site_url: str | None = None,
    ) -> MeetingSessionType:
        """Show one session type.

        What kind of meeting it is for, and how many people may attend.

        Args:
            session_type_id: The session type.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            site_url: The site; the host's preferred site where it is not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                session_type_id,
                host_email=host_email,
                site_url=site_url,
            )
        )
