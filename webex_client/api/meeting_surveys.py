# Generated from spec/meeting_surveys.yaml by generator; change the spec.
"""Webex meeting surveys: operations. A survey asks those who were in a webinar what they think of it."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime

from ..models.meeting_surveys import (
    MeetingSurvey,
    MeetingSurveyLink,
    MeetingSurveyResult,
)
from ..operation import (
    Operation,
    PagedOperation,
    array,
    header_fields,
    json_body,
    query,
    segment,
)
from ..pagination import AsyncPaginator, Paginator
from ..results import ListOf, Many, One
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingSurveys", "MeetingSurveys", "create_links", "get", "list_results"]


def get(
    meeting_id: str,
    *,
    host_email: str | None = None,
) -> Operation[MeetingSurvey]:
    """Show the survey of a webinar.

    Its questions, with what can be chosen.

    Args:
        meeting_id: The meeting, which must be a webinar.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return Operation(
        id="meeting_surveys.get",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/survey",
        headers=header_fields(
            {
                "hostEmail": host_email,
            }
        ),
        returns=One(MeetingSurvey),
    )


def list_results(
    meeting_id: str,
    *,
    meeting_start_time_from: datetime | str | None = None,
    meeting_start_time_to: datetime | str | None = None,
    page_size: int | None = None,
    timezone: str | None = None,
    host_email: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingSurveyResult]:
    """List what people answered to the survey of a webinar.

    Where the id is not that of an instance, of what was held in a time: the last month where no time is given,
    the month after or before where one is.

    Args:
        meeting_id: The meeting, which must be a webinar.
        meeting_start_time_from: Only webinars that began from this time on.
        meeting_start_time_to: Only webinars that began before this time.
        page_size: How many results to give; it is not known how one gets more than these. Where not given, the most
            that there can be: 100.
        timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
            given.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_surveys.list_results",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/surveyResults",
        query=query(
            {
                "meetingStartTimeFrom": meeting_start_time_from,
                "meetingStartTimeTo": meeting_start_time_to,
                "max": 100 if page_size is None else page_size,
            }
        ),
        headers=header_fields(
            {
                "timezone": timezone,
                "hostEmail": host_email,
            }
        ),
        returns=Many(MeetingSurveyResult),
        pagination="max",
        limit=limit,
    )


def create_links(
    meeting_id: str,
    *,
    timezone: str | None = None,
    emails: Sequence[str] | None = None,
    meeting_start_time_from: datetime | str | None = None,
    meeting_start_time_to: datetime | str | None = None,
    host_email: str | None = None,
) -> Operation[builtins.list[MeetingSurveyLink]]:
    """Get links by which people answer the survey of a webinar.

    One for each address, to the last instance of the webinar in a time: the last month where no time is given,
    the month after or before where one is.

    Args:
        meeting_id: The meeting, which must be a webinar.
        timezone: The time zone of times that are given without one, as IANA names it; UTC where it is not given.
        emails: The addresses of those who are to answer, 100 at most.
        meeting_start_time_from: Only instances that began from this time on.
        meeting_start_time_to: Only instances that began before this time.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_surveys.create_links",
        method="POST",
        path=f"meetings/{segment('meeting_id', meeting_id)}/surveyLinks",
        headers=header_fields(
            {
                "timezone": timezone,
            }
        ),
        body=json_body(
            {
                "emails": array("emails", emails),
                "meetingStartTimeFrom": meeting_start_time_from,
                "meetingStartTimeTo": meeting_start_time_to,
                "hostEmail": host_email,
            }
        ),
        returns=ListOf(MeetingSurveyLink),
    )


class MeetingSurveys:
    """`webex.meeting_surveys`, or `webex.meetings.surveys`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def get(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
    ) -> MeetingSurvey:
        """Show the survey of a webinar.

        Its questions, with what can be chosen.

        Args:
            meeting_id: The meeting, which must be a webinar.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            get(
                meeting_id,
                host_email=host_email,
            )
        )

    def list_results(
        self,
        meeting_id: str,
        *,
        meeting_start_time_from: datetime | str | None = None,
        meeting_start_time_to: datetime | str | None = None,
        page_size: int | None = None,
        timezone: str | None = None,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingSurveyResult]:
        """List what people answered to the survey of a webinar.

        Where the id is not that of an instance, of what was held in a time: the last month where no time is
        given, the month after or before where one is.

        Args:
            meeting_id: The meeting, which must be a webinar.
            meeting_start_time_from: Only webinars that began from this time on.
            meeting_start_time_to: Only webinars that began before this time.
            page_size: How many results to give; it is not known how one gets more than these. Where not given, the most
                that there can be: 100.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list_results(
                meeting_id,
                meeting_start_time_from=meeting_start_time_from,
                meeting_start_time_to=meeting_start_time_to,
                page_size=page_size,
                timezone=timezone,
                host_email=host_email,
                limit=limit,
            )
        )

    def create_links(
        self,
        meeting_id: str,
        *,
        timezone: str | None = None,
        emails: Sequence[str] | None = None,
        meeting_start_time_from: datetime | str | None = None,
        meeting_start_time_to: datetime | str | None = None,
        host_email: str | None = None,
    ) -> builtins.list[MeetingSurveyLink]:
        """Get links by which people answer the survey of a webinar.

        One for each address, to the last instance of the webinar in a time: the last month where no time is
        given, the month after or before where one is.

        Args:
            meeting_id: The meeting, which must be a webinar.
            timezone: The time zone of times that are given without one, as IANA names it; UTC where it is not given.
            emails: The addresses of those who are to answer, 100 at most.
            meeting_start_time_from: Only instances that began from this time on.
            meeting_start_time_to: Only instances that began before this time.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            create_links(
                meeting_id,
                timezone=timezone,
                emails=emails,
                meeting_start_time_from=meeting_start_time_from,
                meeting_start_time_to=meeting_start_time_to,
                host_email=host_email,
            )
        )


class AsyncMeetingSurveys:
    """`webex.meeting_surveys`, or `webex.meetings.surveys`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def get(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
    ) -> MeetingSurvey:
        """Show the survey of a webinar.

        Its questions, with what can be chosen.

        Args:
            meeting_id: The meeting, which must be a webinar.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return await self._client.send(
            get(
                meeting_id,
                host_email=host_email,
            )
        )

    def list_results(
        self,
        meeting_id: str,
        *,
        meeting_start_time_from: datetime | str | None = None,
        meeting_start_time_to: datetime | str | None = None,
        page_size: int | None = None,
        timezone: str | None = None,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingSurveyResult]:
        """List what people answered to the survey of a webinar.

        Where the id is not that of an instance, of what was held in a time: the last month where no time is
        given, the month after or before where one is.

        Args:
            meeting_id: The meeting, which must be a webinar.
            meeting_start_time_from: Only webinars that began from this time on.
            meeting_start_time_to: Only webinars that began before this time.
            page_size: How many results to give; it is not known how one gets more than these. Where not given, the most
                that there can be: 100.
            timezone: The time zone that the times of the answer are written in, as IANA names it; UTC where it is not
                given.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list_results(
                meeting_id,
                meeting_start_time_from=meeting_start_time_from,
                meeting_start_time_to=meeting_start_time_to,
                page_size=page_size,
                timezone=timezone,
                host_email=host_email,
                limit=limit,
            )
        )

    async def create_links(
        self,
        meeting_id: str,
        *,
        timezone: str | None = None,
        emails: Sequence[str] | None = None,
        meeting_start_time_from: datetime | str | None = None,
        meeting_start_time_to: datetime | str | None = None,
        host_email: str | None = None,
    ) -> builtins.list[MeetingSurveyLink]:
        """Get links by which people answer the survey of a webinar.

        One for each address, to the last instance of the webinar in a time: the last month where no time is
        given, the month after or before where one is.

        Args:
            meeting_id: The meeting, which must be a webinar.
            timezone: The time zone of times that are given without one, as IANA names it; UTC where it is not given.
            emails: The addresses of those who are to answer, 100 at most.
            meeting_start_time_from: Only instances that began from this time on.
            meeting_start_time_to: Only instances that began before this time.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            create_links(
                meeting_id,
                timezone=timezone,
                emails=emails,
                meeting_start_time_from=meeting_start_time_from,
                meeting_start_time_to=meeting_start_time_to,
                host_email=host_email,
            )
        )
