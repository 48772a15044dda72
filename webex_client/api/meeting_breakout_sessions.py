# Generated from spec/meeting_breakout_sessions.yaml by generator; change the spec.
"""Webex meeting breakout sessions: operations. Breakout sessions are rooms apart, into which some of a meeting go. A
meeting has 100 at most, and none together with simultaneous interpretation.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from ..models.meeting_breakout_sessions import (
    MeetingBreakoutSession,
    MeetingBreakoutSessionPlan,
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
from ..results import ListOf, Many, Nothing
from ..sender import AsyncSender, Sender

__all__ = ["AsyncMeetingBreakoutSessions", "MeetingBreakoutSessions", "delete", "list", "update"]


def list(
    meeting_id: str,
    *,
    host_email: str | None = None,
    limit: int | None = None,
) -> PagedOperation[MeetingBreakoutSession]:
    """List the breakout sessions of a meeting.

    Those that are planned, that are on, or that were held, as far as the meeting is. They come all at once.

    Args:
        meeting_id: The meeting; none in a personal room.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.
        limit: How many entries to give at most; all that came if not given.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
    """
    return PagedOperation(
        id="meeting_breakout_sessions.list",
        method="GET",
        path=f"meetings/{segment('meeting_id', meeting_id)}/breakoutSessions",
        headers=header_fields(
            {
                "hostEmail": host_email,
            }
        ),
        returns=Many(MeetingBreakoutSession),
        pagination="single",
        limit=limit,
    )


def update(
    meeting_id: str,
    *,
    items: Sequence[MeetingBreakoutSessionPlan | Mapping[str, Any]],
    host_email: str | None = None,
    send_email: bool | None = None,
) -> Operation[builtins.list[MeetingBreakoutSession]]:
    """Set the breakout sessions of a meeting.

    Of a series or a scheduled meeting that has not begun. In webinars, attendees who are put into one become
    panelists.

    Args:
        meeting_id: The meeting; none in a personal room.
        items: The breakout sessions, 100 at most.
        host_email: The host to act for; for administrators, and hosts of a site that they manage.
        send_email: Whether host and invitees get an e-mail, as is done where nothing is said.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_breakout_sessions.update",
        method="PUT",
        path=f"meetings/{segment('meeting_id', meeting_id)}/breakoutSessions",
        body=json_body(
            {
                "items": array("items", items, MeetingBreakoutSessionPlan),
                "hostEmail": host_email,
                "sendEmail": send_email,
            }
        ),
        returns=ListOf(MeetingBreakoutSession),
    )


def delete(
    meeting_id: str,
    *,
    send_email: bool | None = None,
    host_email: str | None = None,
) -> Operation[None]:
    """Delete all breakout sessions of a meeting.

    Of a series or a scheduled meeting that has not begun. It cannot be undone.

    Args:
        meeting_id: The meeting; none in a personal room.
        send_email: Tell host and invitees by e-mail, as is done where nothing is said.
        host_email: Act for this host; for administrators, and hosts of a site that they manage.

    Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before anything
    is sent where an argument cannot be right.

    Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
    """
    return Operation(
        id="meeting_breakout_sessions.delete",
        method="DELETE",
        path=f"meetings/{segment('meeting_id', meeting_id)}/breakoutSessions",
        query=query(
            {
                "sendEmail": send_email,
            }
        ),
        headers=header_fields(
            {
                "hostEmail": host_email,
            }
        ),
        returns=Nothing(),
    )


class MeetingBreakoutSessions:
    """`webex.meeting_breakout_sessions`, or `webex.meetings.breakout_sessions`, of a `WebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: Sender) -> None:
        self._client = client

    def list(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> Paginator[MeetingBreakoutSession]:
        """List the breakout sessions of a meeting.

        Those that are planned, that are on, or that were held, as far as the meeting is. They come all at once.

        Args:
            meeting_id: The meeting; none in a personal room.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                host_email=host_email,
                limit=limit,
            )
        )

    def update(
        self,
        meeting_id: str,
        *,
        items: Sequence[MeetingBreakoutSessionPlan | Mapping[str, Any]],
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> builtins.list[MeetingBreakoutSession]:
        """Set the breakout sessions of a meeting.

        Of a series or a scheduled meeting that has not begun. In webinars, attendees who are put into one become
        panelists.

        Args:
            meeting_id: The meeting; none in a personal room.
            items: The breakout sessions, 100 at most.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether host and invitees get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            update(
                meeting_id,
                items=items,
                host_email=host_email,
                send_email=send_email,
            )
        )

    def delete(
        self,
        meeting_id: str,
        *,
        send_email: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Delete all breakout sessions of a meeting.

        Of a series or a scheduled meeting that has not begun. It cannot be undone.

        Args:
            meeting_id: The meeting; none in a personal room.
            send_email: Tell host and invitees by e-mail, as is done where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return self._client.send(
            delete(
                meeting_id,
                send_email=send_email,
                host_email=host_email,
            )
        )


class AsyncMeetingBreakoutSessions:
    """`webex.meeting_breakout_sessions`, or `webex.meetings.breakout_sessions`, of an `AsyncWebexClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    def list(
        self,
        meeting_id: str,
        *,
        host_email: str | None = None,
        limit: int | None = None,
    ) -> AsyncPaginator[MeetingBreakoutSession]:
        """List the breakout sessions of a meeting.

        Those that are planned, that are on, or that were held, as far as the meeting is. They come all at once.

        Args:
            meeting_id: The meeting; none in a personal room.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.
            limit: How many entries to give at most; all that came if not given.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_read` or `meeting:admin_schedule_read`.
        """
        return self._client.send(
            list(
                meeting_id,
                host_email=host_email,
                limit=limit,
            )
        )

    async def update(
        self,
        meeting_id: str,
        *,
        items: Sequence[MeetingBreakoutSessionPlan | Mapping[str, Any]],
        host_email: str | None = None,
        send_email: bool | None = None,
    ) -> builtins.list[MeetingBreakoutSession]:
        """Set the breakout sessions of a meeting.

        Of a series or a scheduled meeting that has not begun. In webinars, attendees who are put into one become
        panelists.

        Args:
            meeting_id: The meeting; none in a personal room.
            items: The breakout sessions, 100 at most.
            host_email: The host to act for; for administrators, and hosts of a site that they manage.
            send_email: Whether host and invitees get an e-mail, as is done where nothing is said.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            update(
                meeting_id,
                items=items,
                host_email=host_email,
                send_email=send_email,
            )
        )

    async def delete(
        self,
        meeting_id: str,
        *,
        send_email: bool | None = None,
        host_email: str | None = None,
    ) -> None:
        """Delete all breakout sessions of a meeting.

        Of a series or a scheduled meeting that has not begun. It cannot be undone.

        Args:
            meeting_id: The meeting; none in a personal room.
            send_email: Tell host and invitees by e-mail, as is done where nothing is said.
            host_email: Act for this host; for administrators, and hosts of a site that they manage.

        Raises `ApiError` where Webex refuses, `TransportError` where no answer comes, `ArgumentError` before
        anything is sent where an argument cannot be right.

        Scope: `meeting:schedules_write` or `meeting:admin_schedule_write`.
        """
        return await self._client.send(
            delete(
                meeting_id,
                send_email=send_email,
                host_email=host_email,
            )
        )
