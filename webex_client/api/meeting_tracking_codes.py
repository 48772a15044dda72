# Generated from spec/meeting_tracking_codes.yaml by generator; change the spec.
"""Webex meeting tracking codes: operations. By tracking codes a site counts its meetings, such as for departments.
Each has options, one of which a meeting is given.
"""

from __future__ import annotations

from ..models.meeting_tracking_codes import (
    MeetingTrackingCode,
    MeetingTrackingCodeService,
)
from ..operation import (
    PagedOperation,
    query,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import Many
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingTrackingCodes", "MeetingTrackingCodes", "list"]


def list(
    *,
    service: MeetingTrackingCodeService | str,
    site_url: str | None = None,
    host_email: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingTrackingCode]:
    """List the tracking codes that a host can give to meetings.

    With the options of the site and those of the host's own. They come all at once.

    Args:
        service: For what kind of meeting.
        site_url: The site; one's preferred site where it is not given.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_tracking_codes.list",
        method="GET",
        path="meetings/trackingCodes",
        query=query(
            {
                "service": service,
                "siteUrl": site_url,
                "hostEmail": host_email,
            }
        ),
        returns=Many(MeetingTrackingCode),
        pagination="single",
        limit=limit,
    )


class MeetingTrackingCodes:
    """`webex.meeting_tracking_codes`, or `webex.meetings.tracking_codes`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        *,
        service: MeetingTrackingCodeService | str,
        site_url: str | None = None,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingTrackingCode]:
        """List the tracking codes that a host can give to meetings.

        With the options of the site and those of the host's own. They come all at once.

        Args:
            service: For what kind of meeting.
            site_url: The site; one's preferred site where it is not given.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                service=service,
                site_url=site_url,
                host_email=host_email,
                limit=limit,
            )
        )


class AsyncMeetingTrackingCodes:
    """`webex.meeting_tracking_codes`, or `webex.meetings.tracking_codes`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        *,
        service: MeetingTrackingCodeService | str,
        site_url: str | None = None,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingTrackingCode]:
        """List the tracking codes that a host can give to meetings.

        With the options of the site and those of the host's own. They come all at once.

        Args:
            service: For what kind of meeting.
            site_url: The site; one's preferred site where it is not given.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                service=service,
                site_url=site_url,
                host_email=host_email,
                limit=limit,
            )
        )
